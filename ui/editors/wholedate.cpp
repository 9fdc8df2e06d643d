// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wholedate.h"

#include "datewords.h"
#include "json.h"
#include "typeddate.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

std::optional<WholeDate> WholeDate::around(const FieldSpec &field, const FormSpec &form)
{
    for (const FieldSpec &day : form.fields) {
        for (const Rule &rule : day.rules) {
            const bool isPart = day.path == field.path || rule.with.contains(field.path);
            if (rule.name == u"calendarDate" && rule.with.size() == 2 && isPart)
                return WholeDate {day.path, rule.with.at(1), rule.with.at(0)};
        }
    }
    return {};
}

QDate WholeDate::in(const RecordDraft &draft) const
{
    return {json::toInt(draft.value(year)), json::toInt(draft.value(month)),
            json::toInt(draft.value(day))};
}

bool WholeDate::enter(const QString &text, RecordDraft &draft) const
{
    const auto date = formats::typedDate(text, QLocale::system(), QDate::currentDate());
    if (!date)
        return false;
    Changes changes = draft.changes();
    changes[day] = Change::set(date->day());
    changes[month] = Change::set(date->month());
    changes[year] = Change::set(date->year());
    draft.setChanges(changes);
    return true;
}

FieldPath WholeDate::last(const FormSpec &form) const
{
    return std::max({day, month, year}, [&form](const FieldPath &a, const FieldPath &b) {
        return form.index.value(a) < form.index.value(b);
    });
}

QString spelledBirthDate(const QDate &date)
{
    const QString spelt = words::date(date);
    const QDate today = QDate::currentDate();
    if (date > today)
        return spelt;
    const bool hadBirthday
        = QDate(2000, date.month(), date.day()) <= QDate(2000, today.month(), today.day());
    const int age = today.year() - date.year() - (hadBirthday ? 0 : 1);
    //: Below a date of birth: %1 is the date in words, %n the age in years
    return QCoreApplication::translate("Editor", "%1, age %n", nullptr, age).arg(spelt);
}

QString noteOfReadings(const QString &typed)
{
    const QLocale region = QLocale::system();
    const QDate today = QDate::currentDate();
    const auto date = formats::typedDate(typed, region, today);
    const auto other = formats::otherReading(typed, region, today);
    if (!date || !other)
        return {};
    //: Below a date that can be read in two ways. %1 and %2 are dates in words, %3 is 1980-03-13
    return QCoreApplication::translate("Editor", "Read as %1. If you meant %2, type %3.")
        .arg(words::date(*date), words::date(*other), other->toString(Qt::ISODate));
}
