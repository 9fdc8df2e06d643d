// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// White space and invisible characters, which often come with copied text.
namespace whitespace {

enum class Lines { One, Several };

/// Whether a character is a line break: LF, CR, VT, FF, U+0085, U+2028 or U+2029.
bool isBreak(QChar sign);
/// Whether a character shows nothing: any Unicode space, line break, tab or zero-width character.
bool isBlank(QChar sign);

/// Trims blanks at both ends. With Lines::One, also replaces a run of blanks that contains a line
/// break or tab by one space.
QString tidied(const QString &text, Lines lines);

/// One line of text made from pasted lines.
struct Pasted
{
    QString text;
    /// Index of the space that replaced the first line break or tab; -1 = none.
    qsizetype joint = -1;
};
/// Removes line breaks and tabs, and the blanks next to those that are dropped. Keeps other blanks.
Pasted pasted(const QString &text);

enum class Joiners {
    Keep, ///< keep U+200C and U+200D, which shape the letters of many scripts
    Remove,
};

/// Removes control characters, direction marks and other invisible characters. Keeps line breaks
/// and tabs.
QString withoutInvisible(const QString &text, Joiners joiners);

} // namespace whitespace
