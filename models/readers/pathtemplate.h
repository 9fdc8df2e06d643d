// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "specfault.h"

#include <optional>

/// Why a path of an API file cannot be requested: each `{…}` in it but one `placeholder` would be
/// sent as it stands. An empty `placeholder` allows none. Nothing = it can.
std::optional<SpecFault> pathTemplateFault(const QString &path, const QString &placeholder);
