// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "whitespace.h"

#include <algorithm>

namespace whitespace {

namespace {

bool isJoiner(QChar sign)
{
    return sign == QChar(0x200c) || sign == QChar(0x200d);
}

bool isBreakOrTab(QChar sign)
{
    return sign == u'\t' || isBreak(sign);
}

/// Letters and signs that show nothing: Hangul and Khmer fillers, the empty Braille cell, and marks
/// around annotations.
bool isBlankLetter(QChar sign)
{
    const char16_t unit = sign.unicode();
    return unit == 0x34f || unit == 0x115f || unit == 0x1160 || unit == 0x17b4 || unit == 0x17b5
        || unit == 0x2800 || unit == 0x3164 || unit == 0xffa0 || (unit >= 0xfff9 && unit <= 0xfffb);
}

bool isInvisible(QChar sign)
{
    const char16_t unit = sign.unicode();
    if (isBreakOrTab(sign) || isJoiner(sign))
        return false;
    return sign.category() == QChar::Other_Control || isBlankLetter(sign) || unit == 0xad
        || unit == 0x61c || unit == 0x180e || (unit >= 0x200b && unit <= 0x200f)
        || (unit >= 0x202a && unit <= 0x202e) || (unit >= 0x2060 && unit <= 0x2064)
        || (unit >= 0x2066 && unit <= 0x206f) || unit == 0xfeff;
}

/// Calls `visit(begin, end)` for each run of blanks that contains a line break or tab.
template <typename Visit>
void visitBrokenRuns(const QString &text, Visit visit)
{
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        if (!isBlank(text[begin]))
            continue;
        qsizetype end = begin;
        bool isBroken = false;
        for (; end < text.size() && isBlank(text[end]); ++end)
            isBroken = isBroken || isBreakOrTab(text[end]);
        if (isBroken)
            visit(begin, end);
        begin = end;
    }
}

} // namespace

bool isBreak(QChar sign)
{
    const char16_t unit = sign.unicode();
    return (unit >= 0x0a && unit <= 0x0d) || unit == 0x85 || unit == 0x2028 || unit == 0x2029;
}

bool isBlank(QChar sign)
{
    const char16_t unit = sign.unicode();
    return sign.isSpace() || isJoiner(sign) || unit == 0x180e || unit == 0x200b || unit == 0x2060
        || unit == 0xfeff;
}

QString tidied(const QString &text, Lines lines)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && isBlank(text[begin]))
        ++begin;
    while (end > begin && isBlank(text[end - 1]))
        --end;
    const QString within = text.mid(begin, end - begin);
    return lines == Lines::One ? pasted(within).text : within;
}

Pasted pasted(const QString &text)
{
    Pasted line;
    qsizetype copied = 0;
    visitBrokenRuns(text, [&](qsizetype begin, qsizetype end) {
        line.text += QStringView(text).sliced(copied, begin - copied);
        copied = end;
        if (begin == 0 || end == text.size())
            return;
        if (line.joint < 0)
            line.joint = line.text.size();
        line.text += u' ';
    });
    line.text += QStringView(text).sliced(copied);
    return line;
}

QString withoutInvisible(const QString &text, Joiners joiners)
{
    QString visible = text;
    visible.removeIf([joiners](QChar sign) {
        return isInvisible(sign) || (joiners == Joiners::Remove && isJoiner(sign));
    });
    return visible;
}

} // namespace whitespace
