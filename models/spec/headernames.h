// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "specfault.h"

#include <optional>

/// Why an API file cannot put something into a header of this name; nothing = it can. A name
/// is a token (RFC 9110, section 5.1), and none of those that frame a message or that Amend sets.
std::optional<SpecFault> headerNameFault(const QString &name);
/// Why `prefix` cannot stand before a secret in a header; nothing = it can.
std::optional<SpecFault> headerPrefixFault(const QString &prefix);
