// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "phonerules.h"
#include "records.h"

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

} // namespace phones
