// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// Several texts in one line. Where people read from right to left, each text has a direction of
/// its own, so that an ID in it is not torn apart.
namespace words {

QString list(const QStringList &items); ///< "a, b and c", as the language writes it
/// "production · 12:03 · status 200": facts that are no sentence. Empty ones are left out.
QString facts(const QStringList &facts);
/// "Address: City": what belongs to the name.
QString withColon(const QString &name, const QString &text);
/// "Driving licence (DRIVING_LICENCE)".
QString withBrackets(const QString &text, const QString &remark);

} // namespace words
