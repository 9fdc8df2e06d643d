// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

/// The signs a phone number is written with, before anything is known of its digits. All texts are
/// `plain` ones.
namespace phone {

/// No text of more characters is looked at: people write no number like that.
constexpr qsizetype longestText = 100;

/// A text that is one number by its signs.
struct Text
{
    QString digits;
    bool hasPlus = false;
    qsizetype trunk = -1; ///< place in `digits` of a zero in brackets
};

struct Parts
{
    QString before, behind;
};

/// With ASCII's digits, hyphens, spaces and signs in place of their relatives in Unicode, and
/// without white space at its ends.
QString plain(const QString &text);
/// Nothing for a text with other signs than, after a plus sign, digits, spaces, hyphens, dots,
/// round brackets and the slash of `030/123456`.
std::optional<Text> oneNumber(const QString &text);
/// A number, and behind it an extension: `x5`, `ext. 5`, `;ext=5`, `#5`.
bool hasExtension(const QString &text);
/// The text before and behind each sign that people write between two numbers.
QList<Parts> partsAtSigns(const QString &text);
QList<Parts> partsAtSpaces(const QString &text);
/// Without what is around a number but no part of it: `tel:`, the brackets of `(+44)`, and
/// characters that cannot be seen.
QString withoutWrapping(const QString &text);

} // namespace phone
