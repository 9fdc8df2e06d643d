// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "speclibrary.h"

#include <QJsonObject>

/// Forms and records that several tests use.
namespace records {

inline const SpecLibrary &library()
{
    static const SpecLibrary built = SpecLibrary::builtIn();
    return built;
}

inline const FormSpec &form(const char *id)
{
    return *library().form(QString::fromLatin1(id));
}

inline const FormSpec &demographics()
{
    return form("junction/demographics");
}

inline QJsonObject address()
{
    using namespace Qt::StringLiterals;
    return {{u"first_line"_s, u"1 Main Street"_s},
            {u"second_line"_s, u""_s},
            {u"country"_s, u"US"_s},
            {u"zip"_s, u"02139"_s},
            {u"city"_s, u"Cambridge"_s},
            {u"state"_s, u"MA"_s},
            {u"access_notes"_s, u"Gate 4"_s}};
}

/// A complete adult without a guarantor.
inline QJsonObject jane()
{
    using namespace Qt::StringLiterals;
    return {{u"first_name"_s, u"Jane"_s},
            {u"last_name"_s, u"Doe"_s},
            {u"email"_s, u"jane@example.org"_s},
            {u"phone_number"_s, u"+16025550123"_s},
            {u"gender"_s, u"female"_s},
            {u"dob"_s, u"1980-03-13"_s},
            {u"address"_s, address()},
            {u"medical_proxy"_s, QJsonValue::Null},
            {u"race"_s, u"asian"_s},
            {u"ethnicity"_s, QJsonValue::Null}};
}

inline QJsonObject usersRecord()
{
    using namespace Qt::StringLiterals;
    return {{u"id"_s, u"usr_1"_s},
            {u"email"_s, u"ada@example.org"_s},
            {u"username"_s, u"ada"_s},
            {u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Lovelace"_s},
            {u"role"_s, u"agent"_s},
            {u"created_at"_s, u"2023-01-01T12:00:00Z"_s},
            {u"updated_at"_s, u"2023-01-01T13:00:00Z"_s}};
}

inline QJsonObject guarantor()
{
    using namespace Qt::StringLiterals;
    return {{u"first_name"_s, u"Ada"_s},
            {u"last_name"_s, u"Doe"_s},
            {u"phone_number"_s, u"+16025550124"_s},
            {u"address"_s, address()},
            {u"household_size"_s, 3}};
}

inline Base read(const QJsonObject &record)
{
    return {Base::Kind::Read, record, {}};
}

/// `rules` of the findings at `path`, in order.
inline QStringList rulesAt(const Findings &findings, const QString &path)
{
    QStringList rules;
    for (const Finding &finding : findings) {
        if (finding.path.toString() == path)
            rules += finding.rule;
    }
    return rules;
}

inline const Finding *findingOf(const Findings &findings, const QString &path, const QString &rule)
{
    for (const Finding &finding : findings) {
        if (finding.path.toString() == path && finding.rule == rule)
            return &finding;
    }
    return nullptr;
}

} // namespace records
