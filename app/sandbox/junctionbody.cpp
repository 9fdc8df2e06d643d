// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "junctionbody.h"

#include <QDate>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

enum class Need { Required, Optional };
enum class Null { Refused, Allowed };

/// Checks the members of one object of a body, in the order of the calls.
class Members final
{
public:
    Members(QJsonObject object, QJsonArray loc, QJsonArray &faults)
        : m_object(std::move(object))
        , m_loc(std::move(loc))
        , m_faults(faults)
    {
    }

    std::optional<QString> text(const QString &name, Need need = Need::Required,
                                Null null = Null::Refused)
    {
        const auto value = present(name, need, null);
        if (!value)
            return {};
        if (value->isString())
            return value->toString();
        refuse(name, u"string_type"_s, u"Input should be a valid string"_s);
        return {};
    }

    void date(const QString &name, Need need = Need::Required, Null null = Null::Refused)
    {
        const auto value = present(name, need, null);
        if (!value)
            return;
        static const QRegularExpression shape(u"\\A\\d{4}-\\d{2}-\\d{2}\\z"_s);
        if (!value->isString())
            refuse(name, u"date_type"_s, u"Input should be a valid date"_s);
        else if (!shape.match(value->toString()).hasMatch()
                 || !QDate::fromString(value->toString(), Qt::ISODate).isValid())
            refuse(
                name, u"date_from_datetime_parsing"_s,
                u"Input should be a valid date or datetime, invalid date separator or day value is outside expected range"_s);
    }

    void count(const QString &name)
    {
        const auto value = present(name, Need::Optional, Null::Allowed);
        if (!value)
            return;
        bool isText = false;
        value->toString().toLongLong(&isText); // the server accepts "3" for 3
        if (isText)
            return;
        if (!value->isDouble())
            refuse(name, u"int_type"_s, u"Input should be a valid integer"_s);
        else if (std::trunc(value->toDouble()) != value->toDouble())
            refuse(name, u"int_from_float"_s,
                   u"Input should be a valid integer, got a number with a fractional part"_s);
    }

    void choice(const QString &name, const QStringList &known)
    {
        const auto value = present(name, Need::Optional, Null::Allowed);
        if (value && !(value->isString() && known.contains(value->toString())))
            refuse(name, u"enum"_s,
                   u"Input should be '%1'"_s.arg(known.mid(0, known.size() - 1).join(u"', '"_s))
                       + u" or '%1'"_s.arg(known.last()));
    }

    std::optional<Members> object(const QString &name, Need need, Null null)
    {
        const auto value = present(name, need, null);
        if (!value)
            return {};
        if (value->isObject())
            return Members(value->toObject(), at(name), m_faults);
        refuse(name, u"model_attributes_type"_s,
               u"Input should be a valid dictionary or object to extract fields from"_s);
        return {};
    }

    void refuse(const QString &name, const QString &type, const QString &msg)
    {
        m_faults.append(fault(type, at(name), msg, m_object.value(name)));
    }

private:
    QJsonArray at(const QString &name) const
    {
        QJsonArray loc = m_loc;
        loc.append(name);
        return loc;
    }

    /// The value to check. Adds a fault when a required value is missing.
    std::optional<QJsonValue> present(const QString &name, Need need, Null null)
    {
        const QJsonValue value = m_object.value(name);
        if (value.isUndefined()) {
            if (need == Need::Required)
                m_faults.append(fault(u"missing"_s, at(name), u"Field required"_s, m_object));
            return {};
        }
        if (value.isNull() && null == Null::Allowed)
            return {};
        return value;
    }

    QJsonObject m_object;
    QJsonArray m_loc;
    QJsonArray &m_faults;
};

void patientName(Members &members, const QString &name)
{
    // The server's expression for "Patient name validation" in Junction's documents.
    static const QRegularExpression rule(
        u"^([a-zA-Z0-9]{1})([a-zA-Z0-9-.,']*(\\s[a-zA-Z0-9-.,']+)*[a-zA-Z0-9-.,']?)$"_s);
    const auto text = members.text(name);
    if (text && !rule.match(*text).hasMatch())
        members.refuse(
            name, u"value_error"_s,
            u"Value error, the name must start with a letter or digit and may contain only letters, digits, spaces and - . , '"_s);
}

void phone(Members &members, const QString &name)
{
    static const QRegularExpression allowed(u"\\A[0-9 ()+-]*\\z"_s);
    const auto text = members.text(name);
    if (!text)
        return;
    const auto digits
        = std::count_if(text->begin(), text->end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!allowed.match(*text).hasMatch() || digits < 10)
        members.refuse(name, u"value_error"_s, u"Value error, Invalid phone number"_s);
}

void email(Members &members, const QString &name)
{
    static const QRegularExpression shape(
        u"\\A[^@\\s]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)*\\.[A-Za-z]{2,}\\z"_s);
    const auto text = members.text(name);
    if (!text || shape.match(*text).hasMatch())
        return;
    members.refuse(
        name, u"value_error"_s,
        text->contains(u'@')
            ? u"value is not a valid email address: The part after the @-sign is not valid."_s
            : u"value is not a valid email address: An email address must have an @-sign."_s);
}

/// `second_line` has a default and accepts no null, so a null from a client is a fault.
std::optional<QString> address(std::optional<Members> members)
{
    if (!members)
        return {};
    members->text(u"first_line"_s);
    members->text(u"second_line"_s, Need::Optional);
    for (const auto &name : {u"country"_s, u"zip"_s, u"city"_s, u"state"_s})
        members->text(name);
    return members->text(u"access_notes"_s, Need::Optional, Null::Allowed);
}

void guarantor(Members members)
{
    members.text(u"first_name"_s);
    members.text(u"last_name"_s);
    auto home = members.object(u"address"_s, Need::Required, Null::Refused);
    const auto notes = address(home);
    if (notes && notes->toUcs4().size() > 1000)
        home->refuse(u"access_notes"_s, u"string_too_long"_s,
                     u"String should have at most 1000 characters"_s);
    phone(members, u"phone_number"_s);
    members.count(u"household_income"_s);
    members.count(u"household_size"_s);
    members.text(u"email"_s, Need::Optional, Null::Allowed);
}

/// The published lists are "non-exhaustive". Like the vendor's, this server knows newer values.
void choices(Members &members)
{
    members.choice(u"race"_s,
                   {u"african_american_or_black"_s, u"asian"_s,
                    u"indigenous_native_american_alaska_native"_s, u"other"_s,
                    u"pacific_islander_or_hawaiian"_s, u"white_caucasian"_s,
                    u"middle_eastern_or_north_african"_s});
    members.choice(u"ethnicity"_s,
                   {u"hispanic"_s, u"non_hispanic"_s, u"ashkenazi_jewish"_s, u"other"_s});
    members.choice(u"sexual_orientation"_s,
                   {u"lesbian_gay_or_homosexual"_s, u"heterosexual_or_straight"_s, u"bisexual"_s,
                    u"dont_know"_s, u"other"_s});
    members.choice(u"gender_identity"_s,
                   {u"male"_s, u"female"_s, u"female_to_male_ftm_transgender_male_trans_man"_s,
                    u"male_to_female_mtf_transgender_female_trans_woman"_s, u"genderqueer"_s,
                    u"other"_s});
}

bool isZone(const QString &id)
{
    // Looks in the system's time zone database, because QTimeZone also accepts "UTC+01:00", "AAA3"
    // and "".
    static const QRegularExpression shape(u"\\A[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*\\z"_s);
    return shape.match(id).hasMatch() && QFileInfo(u"/usr/share/zoneinfo/"_s + id).isFile();
}

} // namespace

QJsonObject fault(const QString &type, const QJsonArray &loc, const QString &msg,
                  const QJsonValue &input)
{
    return {{u"type"_s, type}, {u"loc"_s, loc}, {u"msg"_s, msg}, {u"input"_s, input}};
}

QJsonArray demographicsFaults(const QJsonObject &body)
{
    QJsonArray faults;
    Members members(body, {u"body"_s}, faults);
    patientName(members, u"first_name"_s);
    patientName(members, u"last_name"_s);
    email(members, u"email"_s);
    if (body.value(u"phone_number"_s).isNull())
        members.refuse(u"phone_number"_s, u"value_error"_s,
                       u"Value error, Phone number cannot be None"_s);
    else
        phone(members, u"phone_number"_s);
    members.text(u"gender"_s);
    members.date(u"dob"_s);
    address(members.object(u"address"_s, Need::Required, Null::Refused));
    if (const auto proxy = members.object(u"medical_proxy"_s, Need::Optional, Null::Allowed))
        guarantor(*proxy);
    choices(members);
    return faults;
}

QJsonArray userFaults(const QJsonObject &body)
{
    QJsonArray faults;
    Members members(body, {u"body"_s}, faults);
    const auto zone = members.text(u"fallback_time_zone"_s, Need::Optional, Null::Allowed);
    if (zone && !isZone(*zone))
        members.refuse(u"fallback_time_zone"_s, u"value_error"_s,
                       u"Value error, Invalid IANA time zone: "_s + *zone);
    for (const auto &name : {u"fallback_birth_date"_s, u"ingestion_start"_s, u"ingestion_end"_s})
        members.date(name, Need::Optional, Null::Allowed);
    members.text(u"client_user_id"_s, Need::Optional, Null::Allowed);
    return faults;
}

} // namespace sandbox
