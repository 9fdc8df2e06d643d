// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "phonerules.h"
#include "records.h"

#include <QTest>

/// The three ways vendors write phone numbers, each in a built-in form.
namespace phones {

using namespace Qt::StringLiterals;

struct Place
{
    const char *form;
    const char *path;
};
inline const Place junction {"junction/demographics", "/phone_number"}; // E.164
inline const Place weavr {"weavr/user", "/mobile/number"}; // beside its country code
inline const Place machnet {"machnet/individual", "/mobile_phone"}; // digits alone

inline const FieldSpec &field(const Place &place)
{
    return *records::form(place.form).field(FieldPath(QString::fromLatin1(place.path)));
}

inline PhoneVerdict verdict(const Place &place, const QString &text, const QString &beside)
{
    return phoneVerdict(field(place), text, beside);
}

/// What the editor writes when the field is left; the text itself where it writes nothing.
inline QString left(const Place &place, const QString &text, const QString &beside)
{
    const PhoneVerdict said = verdict(place, text, beside);
    const QString whole = said.code.isEmpty() ? said.number : said.code + u' ' + said.number;
    return said.isSure ? whole : text;
}

inline Findings found(const Place &place, const QString &text, const QString &beside)
{
    QJsonObject values;
    besidePhone(field(place)).setIn(values, beside);
    field(place).path.setIn(values, text);
    return check(field(place), text, {QDate(2026, 11, 21), values, {}});
}

/// What the finding at the number offers in its place; empty where there is none.
inline QString offered(const Place &place, const QString &text, const QString &beside)
{
    const Findings findings = found(place, text, beside);
    return findings.isEmpty() ? QString() : findings.first().args[u"suggestion"_s].toString();
}

inline QString reason(const Place &place, const QString &text, const QString &beside)
{
    const Findings findings = found(place, text, beside);
    return findings.isEmpty() ? QString() : findings.first().args[u"reason"_s].toString();
}

inline const QString none; // no country, no country code

inline void columns()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("beside");
    QTest::addColumn<QString>("expected");
}

/// `expected`: what is written when the field is left.
inline void becomes(const QString &typed, const QString &beside, const QString &expected)
{
    const QString shown = typed.left(40).simplified() + u" in "_s + beside;
    QTest::newRow(qPrintable(shown)) << typed << beside << expected;
}

/// `expected`: why it stays as it was typed.
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
