// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// White space and signs that cannot be seen, as they come with what is copied from elsewhere.
namespace whitespace {

enum class Lines { One, Several };

/// Whether a sign is a line break of any kind: LF, CR, VT, FF, U+0085, U+2028 or U+2029.
bool isBreak(QChar sign);
/// Whether a sign takes room at most and shows nothing: any of Unicode's spaces, line breaks, tabs,
/// and the signs without a width.
bool isBlank(QChar sign);

/// `text` without blanks at its ends. Where only one line is meant, a run of blanks with a line
/// break or a tab in it is one space.
QString tidied(const QString &text, Lines lines);

/// The one line that several pasted ones become.
struct Pasted
{
    QString text;
    qsizetype joint = -1; ///< of the space in place of the first line break or tab; -1 = none
};
/// `text` without line breaks and tabs, and without the blanks beside those that are dropped.
/// Other blanks stay.
Pasted pasted(const QString &text);

enum class Joiners {
    Keep, ///< U+200C and U+200D stay: they shape the letters of many scripts
    Remove,
};

/// `text` without control characters, direction marks and other signs that cannot be seen. Line
/// breaks and tabs stay.
QString withoutInvisible(const QString &text, Joiners joiners);

} // namespace whitespace
