// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "records.h"

#include <QJsonDocument>

#include <rapidcheck.h>

inline void showValue(const QJsonObject &object, std::ostream &out)
{
    out << QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

/// Generators of forms, records and changes for tests of laws.
namespace anyrecord {

using namespace Qt::StringLiterals;
using records::demographics;
using records::form;
using records::jane;

inline const QStringList words {u""_s,      u"Jane"_s,         u"José"_s,
                                u"02139"_s, u"US"_s,           u"1980-03-13"_s,
                                u"asian"_s, u"+16025550123"_s, u"O\"Neil, Jr"_s,
                                u"علي"_s,   u"Cambridge"_s,    u"a@example.org"_s};

inline rc::Gen<QJsonValue> anyValue()
{
    return rc::gen::map(rc::gen::inRange(0, int(words.size()) + 3), [](int n) -> QJsonValue {
        if (n < words.size())
            return words[n];
        return n == words.size() ? QJsonValue(QJsonValue::Null) : QJsonValue(n);
    });
}

inline QList<int> editableLeaves(const FormSpec &form)
{
    QList<int> leaves;
    for (int i = 0; i < form.fields.size(); ++i) {
        const FieldSpec &field = form.fields[i];
        if (field.type != ValueType::Object && !field.readOnly && !field.append)
            leaves += i;
    }
    return leaves;
}

/// A record with some of the form's members. Some values are null, and some members are unknown.
inline rc::Gen<QJsonObject> anyRecord(const FormSpec &form)
{
    return rc::gen::map(rc::gen::container<std::vector<std::pair<int, QJsonValue>>>(
                            rc::gen::pair(rc::gen::inRange(0, 1000), anyValue())),
                        [&form](const std::vector<std::pair<int, QJsonValue>> &values) {
                            const QList<int> leaves = editableLeaves(form);
                            QJsonObject record = &form == &demographics() ? jane() : QJsonObject();
                            for (const auto &[n, value] : values)
                                form.fields[leaves[n % leaves.size()]].path.setIn(record, value);
                            if (values.size() % 3 == 1)
                                record[u"unknown_member"_s] = u"kept"_s;
                            if (values.size() % 3 == 2 && record[u"address"_s].isObject())
                                FieldPath(u"/address/unknown"_s).setIn(record, u"kept"_s);
                            return record;
                        });
}

inline rc::Gen<Changes> anyChanges(const FormSpec &form)
{
    return rc::gen::map(rc::gen::container<std::vector<std::pair<int, QJsonValue>>>(
                            rc::gen::pair(rc::gen::inRange(0, 1000), anyValue())),
                        [&form](const std::vector<std::pair<int, QJsonValue>> &values) {
                            const QList<int> leaves = editableLeaves(form);
                            Changes changes;
                            for (const auto &[n, value] : values) {
                                const FieldSpec &field = form.fields[leaves[n % leaves.size()]];
                                const bool clears = value.isNull() && field.clear != Clear::Never;
                                if (clears)
                                    changes[field.path] = Change::clear();
                                else if (!value.isNull())
                                    changes[field.path] = Change::set(value);
                            }
                            return changes;
                        });
}

inline const FormSpec &anyForm()
{
    static const char *const ids[] {
        "junction/demographics", "junction/user",   "users/user", "weavr/user",
        "machnet/individual",    "machnet/business"};
    return form(ids[*rc::gen::inRange(0, 6)]);
}

/// Checks the law and prints a counter-example to the test log.
template <typename Law>
bool holds(const std::string &name, Law law)
{
    return rc::check(name, law);
}

} // namespace anyrecord
