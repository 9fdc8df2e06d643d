// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reference.h"

#include <QStringList>

/// Interprets what people type for a country, a state or a time zone.
namespace places {

/// The text without accents, case and punctuation: `TÜRKİYE` → `turkiye`, `Île-de-France` → `ile de
/// france`. A slash, a plus sign, and a hyphen before a digit stay, because time zones differ by
/// them.
QString folded(const QString &text);

struct Meant
{
    QStringList codes; ///< all codes that the text can mean
    bool isWhole = false; ///< the text is a complete code or name, not only its beginning

    /// The code when there is only one, else empty.
    QString only() const { return codes.size() == 1 ? codes.first() : QString(); }
};

/// Looks for a code, then a complete name, then the beginning of a name (four letters or more).
Meant country(const QString &text);
Meant subdivision(const QString &country, const QString &text);
Meant timeZone(const QString &text);

struct Named
{
    QString code;
    QStringList names;
};
Meant among(const QList<Named> &list, const QString &text);

/// What a country or subdivision is called in the language of `QLocale()`; in English where that
/// has no name. The look-ups understand this name and the English ones. For the main thread.
QString name(const reference::Country &country);
QString name(const reference::Subdivision &subdivision);

/// The folded text that a search in a list looks at.
QString searchText(const reference::Country &country);
QString searchText(const reference::Subdivision &subdivision);

} // namespace places
