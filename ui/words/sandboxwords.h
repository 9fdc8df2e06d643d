// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxerror.h"

/// The local sandbox, in words.
namespace words {

QString sentence(const SandboxError &error);

} // namespace words
