// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ledger.h"

using namespace Qt::StringLiterals;

Ledger::Values Ledger::valuesOf(const Changes &changes)
{
    Values values;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        if (change->kind == Change::Kind::Set && change->value.isString())
            values.insert(change.key().toString(), change->value.toString());
    }
    return values;
}

Ledger::Values Ledger::valuesOf(const QJsonObject &object)
{
    Values values;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member->isString())
            values.insert(u'/' + member.key(), member->toString());
    }
    return values;
}

void Ledger::typed(const QString &user, const Values &changes, qint64 at)
{
    QMap<QString, Field> &record = m_records[user];
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        Field &field = record[change.key()];
        if (field.last == *change)
            continue;
        field.last = *change;
        field.order[*change] = int(field.times.size());
        field.times += at;
    }
}

void Ledger::saved(const QString &user)
{
    for (Field &field : m_records[user])
        field.demandUpTo(int(field.times.size()) - 1);
}

void Ledger::demandUpTo(qint64 at)
{
    for (QMap<QString, Field> &record : m_records) {
        for (Field &field : record) {
            const auto later = std::upper_bound(field.times.begin(), field.times.end(), at);
            field.demandUpTo(int(later - field.times.begin()) - 1);
        }
    }
}

void Ledger::forgive()
{
    for (QMap<QString, Field> &record : m_records) {
        for (Field &field : record) {
            field.forgiven = int(field.times.size()) - 1;
            field.last.reset();
        }
    }
}

QStringList Ledger::missing(const QString &user, const QList<Values> &found) const
{
    QStringList faults;
    const QMap<QString, Field> record = m_records.value(user);
    for (auto field = record.begin(); field != record.end(); ++field) {
        if (field->demand < 0)
            continue;
        int best = -1;
        for (const Values &values : found) {
            if (const auto value = values.find(field.key()); value != values.end())
                best = qMax(best, field->order.value(*value, -1));
        }
        if (best < field->demand)
            faults += u"%1%2: number %3 of %4 typed is there, number %5 has to be"_s.arg(
                user, field.key(), QString::number(best), QString::number(field->times.size()),
                QString::number(field->demand));
    }
    return faults;
}

int Ledger::demanded() const
{
    int fields = 0;
    for (const QMap<QString, Field> &record : m_records) {
        for (const Field &field : record)
            fields += field.demand >= 0;
    }
    return fields;
}
