// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedvalue.h"

#include "phonerules.h"
#include "places.h"
#include "typeddate.h"

#include <QLocale>

using namespace Qt::StringLiterals;

static QString codeOr(const places::Meant &meant, const QString &text)
{
    const QString code = meant.only();
    return code.isEmpty() ? text : code;
}

std::optional<FieldPath> countryFieldOf(const FieldSpec &field)
{
    for (const Rule &rule : field.rules) {
        if (rule.name == u"subdivision" && !rule.with.isEmpty())
            return rule.with.constFirst();
    }
    return {};
}

static QString choiceOf(const FieldSpec &field, const QString &text)
{
    const QStringList &codes = field.choices.isEmpty() ? field.suggestions : field.choices;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const QStringList names {codes.at(i), field.choiceLabels.value(i, codes.at(i)),
                                 field.choiceLabelsInEnglish.value(i, codes.at(i))};
        if (names.contains(text, Qt::CaseInsensitive))
            return codes.at(i);
    }
    return text;
}

static QString phoneOf(const FieldSpec &field, const QString &text, const EditedRecord &record)
{
    const FieldPath companion = phoneCompanion(field);
    const QString beside = companion.isRoot() ? QString() : record.value(companion).toString();
    const PhoneVerdict verdict = phoneVerdict(field, text, beside);
    // A number whose country code belongs into a field of its own stays as it is written.
    return verdict.isSure && verdict.code.isEmpty() ? verdict.number : text;
}

QString typedValue(const FieldSpec &field, const QString &text, const EditedRecord &record)
{
    switch (field.editor) {
    case EditorKind::Country:
        return codeOr(places::country(text), text);
    case EditorKind::Subdivision: {
        const auto country = countryFieldOf(field);
        const QString code = country ? record.value(*country).toString() : QString();
        return codeOr(places::subdivision(code, text), text);
    }
    case EditorKind::TimeZone:
        return codeOr(places::timeZone(text), text);
    case EditorKind::Choice:
        return choiceOf(field, text);
    case EditorKind::Phone:
        return phoneOf(field, text, record);
    case EditorKind::Date: {
        const auto date = formats::typedDate(text, QLocale::system(), QDate::currentDate());
        return date ? date->toString(Qt::ISODate) : text;
    }
    default:
        return text;
    }
}
