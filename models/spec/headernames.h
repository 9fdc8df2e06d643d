// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Why an API file must not use a header of this name, in English; empty = it may. A name is a
/// token (RFC 9110, section 5.1). Headers that frame a message or that Amend sets itself are
/// refused.
QString headerNameFault(const QString &name);
/// Why `prefix` cannot stand before a secret in a header, in English; empty = it can.
QString headerPrefixFault(const QString &prefix);
