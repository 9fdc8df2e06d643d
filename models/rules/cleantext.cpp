// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cleantext.h"

#include "whitespace.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using whitespace::Joiners;
using whitespace::Lines;

/// Joiners shape letters in Persian, Hindi and other scripts. Among ASCII characters they mean
/// nothing.
static bool isAsciiOnly(const FieldSpec &field, const QString &text)
{
    static const QStringList asciiRules {u"country"_s,     u"emailFormat"_s, u"openValue"_s,
                                         u"patientName"_s, u"phone"_s,       u"ssn"_s,
                                         u"subdivision"_s, u"timeZone"_s,    u"usZip"_s};
    const auto matches
        = [&](const QString &some) { return field.expression.match(some).hasMatch(); };
    if (!field.format.isEmpty() || !field.choices.isEmpty())
        return true;
    if (!field.pattern.isEmpty() && !matches(text)
        && matches(whitespace::withoutInvisible(text, Joiners::Remove)))
        return true;
    return std::any_of(field.rules.begin(), field.rules.end(),
                       [](const Rule &rule) { return asciiRules.contains(rule.name); });
}

CleanText CleanText::of(const FieldSpec &field, const QString &given)
{
    const Lines lines = field.editor == EditorKind::Text ? Lines::Several : Lines::One;
    const QString tidied = whitespace::tidied(given, lines);
    const Joiners joiners = isAsciiOnly(field, tidied) ? Joiners::Remove : Joiners::Keep;
    const QString text = whitespace::tidied(whitespace::withoutInvisible(tidied, joiners), lines);
    if (text == given)
        return {text, {}, {}};
    QJsonObject args {{u"suggestion"_s, text}};
    const QString within = whitespace::tidied(given, Lines::Several);
    if (lines == Lines::One && std::any_of(within.begin(), within.end(), whitespace::isBreak))
        args[u"lines"_s] = true;
    else if (lines == Lines::One && within.contains(u'\t'))
        args[u"tabs"_s] = true;
    return {text, text == tidied ? u"spaces"_s : u"invisible"_s, args};
}
