// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why an API file cannot put something into a header of this name; empty = it can. English. A name
/// is a token (RFC 9110, section 5.1), and none of those that frame a message or that Amend sets.
QString headerNameFault(const QString &name);
/// Why `prefix` cannot stand before a secret in a header; empty = it can. English.
QString headerPrefixFault(const QString &prefix);
