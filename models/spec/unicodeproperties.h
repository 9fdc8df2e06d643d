// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// PCRE's name of the property that ECMA-262 writes as `\p{name}`; empty = PCRE has none.
QString pcreProperty(const QString &name);
