// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// Judges the characters of a phone number before its digits. Every text here has gone through
/// `plain`.
namespace phone {

/// Longer texts are not examined. Nobody writes a number like that.
constexpr qsizetype maxTextLength = 100;

/// A text that looks like one number by its characters.
struct Text
{
    QString digits;
    bool hasPlus = false;
    qsizetype trunk = -1; ///< index in `digits` of a zero in brackets; -1 = none
};

struct Parts
{
    QString before, behind;
};

/// Replaces Unicode variants of digits, hyphens, spaces and signs by ASCII, and trims white space.
QString plain(const QString &text);
/// Nothing when the text has other characters than an initial plus sign, digits, spaces, hyphens,
/// dots, round brackets, or the slash of `030/123456`.
std::optional<Text> oneNumber(const QString &text);
/// Whether the text is a number followed by an extension: `x5`, `ext. 5`, `;ext=5`, `#5`.
bool hasExtension(const QString &text);
/// The text before and after each character that people put between two numbers.
QList<Parts> partsAtSigns(const QString &text);
QList<Parts> partsAtSpaces(const QString &text);
/// Removes what surrounds a number but is not part of it: `tel:`, the brackets of `(+44)`, and
/// invisible characters.
QString withoutWrapping(const QString &text);

} // namespace phone
