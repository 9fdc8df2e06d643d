// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "phonerules.h"
#include "records.h"

#include <QTest>

/// The three ways in which vendors write phone numbers, each with a built-in form.
namespace phones {

using namespace Qt::StringLiterals;

struct Place
{
    const char *form;
    const char *path;
};
inline const Place junction {"junction/demographics", "/phone_number"}; // This vendor uses E.164.
// Here the country code has its own field.
inline const Place weavr {"weavr/user", "/mobile/number"};
// Here only digits are allowed.
inline const Place machnet {"machnet/individual", "/mobile_phone"};

inline const FieldSpec &field(const Place &place)
{
    return *records::form(place.form).field(FieldPath(QString::fromLatin1(place.path)));
}

inline PhoneVerdict verdict(const Place &place, const QString &text, const QString &beside)
{
    return phoneVerdict(field(place), text, beside);
}

/// The text after the field was left. It is unchanged if the editor does not rewrite it.
inline QString left(const Place &place, const QString &text, const QString &beside)
{
    const PhoneVerdict said = verdict(place, text, beside);
    const QString whole = said.code.isEmpty() ? said.number : said.code + u' ' + said.number;
    return said.isSure ? whole : text;
}

inline Findings found(const Place &place, const QString &text, const QString &beside)
{
    QJsonObject values;
    phoneCompanion(field(place)).setIn(values, beside);
    field(place).path.setIn(values, text);
    return check(field(place), text, {QDate(2026, 11, 21), values, {}});
}

/// White space and invisible characters have findings of their own, which come before those of the
/// number.
inline QJsonObject numberArgs(const Place &place, const QString &text, const QString &beside)
{
    for (const Finding &one : found(place, text, beside)) {
        if (one.rule != u"spaces"_s && one.rule != u"invisible"_s)
            return one.args;
    }
    return {};
}

/// The number that the finding suggests. Empty when it suggests none.
inline QString offered(const Place &place, const QString &text, const QString &beside)
{
    return numberArgs(place, text, beside)[u"suggestion"_s].toString();
}

inline QString reason(const Place &place, const QString &text, const QString &beside)
{
    return numberArgs(place, text, beside)[u"reason"_s].toString();
}

inline const QString none; // Neither a country nor a country code.

inline void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("expected");
}

/// `expected` is the text after the field was left.
inline void becomes(const QString &typed, const QString &beside, const QString &expected)
{
    const QString shown = typed.left(40).simplified() + u" in "_s + beside;
    QTest::newRow(qPrintable(shown)) << typed << beside << expected;
}

/// `expected` is the reason why the text stays as it was typed.
inline void stays(const QString &typed, const QString &beside, const QString &expected)
{
    becomes(typed, beside, expected);
}

inline void isWritten(const Place &place)
{
    QFETCH(const QString, typed);
    QFETCH(const QString, beside);
    QFETCH(const QString, expected);
    QCOMPARE(left(place, typed, beside), expected);
}

inline void staysForAReason(const Place &place)
{
    QFETCH(const QString, typed);
    QFETCH(const QString, beside);
    QFETCH(const QString, expected);
    QCOMPARE(left(place, typed, beside), typed);
    QCOMPARE(reason(place, typed, beside), expected);
}

} // namespace phones
