// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// What PCRE calls the property that ECMA-262 has as `\p{name}`; empty = it has none.
QString pcreProperty(const QString &name);
