// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference.h"

#include <QStringList>

/// What people type for a country, a state or a time zone, and which codes they can mean.
namespace places {

/// Without accents, case and punctuation: `TÜRKİYE` → `turkiye`, `Île-de-France` → `ile de france`.
/// A slash, a plus, and a hyphen before a digit stay: they tell time zones apart.
QString folded(const QString &text);

struct Meant
{
    QStringList codes; ///< none, or the one, or all that it can be
    bool isWhole = false; ///< a code or a name in full; else the beginning of one

    /// The code when it is the only one, else empty.
    QString only() const { return codes.size() == 1 ? codes.first() : QString(); }
};

/// By code, else by a name in full, else by the beginning of one (of four letters or more).
Meant country(const QString &text);
Meant subdivision(const QString &country, const QString &text);
Meant timeZone(const QString &text);

struct Named
{
    QString code;
    QStringList names;
};
Meant among(const QList<Named> &list, const QString &text);

/// What a list is searched in, folded.
QString searchText(const reference::Country &country);
QString searchText(const reference::Subdivision &subdivision);

} // namespace places
