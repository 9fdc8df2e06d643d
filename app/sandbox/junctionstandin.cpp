// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "junctionstandin.h"

#include "junctionbody.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QUuid>

#include <algorithm>
#include <variant>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Method = QHttpServerRequest::Method;

Answer junctionDetail(int status, const QJsonValue &detail)
{
    return answer(status, {{u"detail"_s, detail}});
}

Answer wrongMethod(const QByteArray &allowed)
{
    Answer answer = junctionDetail(405, u"Method Not Allowed"_s);
    answer.headers.emplaceBack("Allow", allowed);
    return answer;
}

std::variant<QJsonObject, Answer> bodyOf(const QHttpServerRequest &request)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(request.body(), &error);
    if (error.error != QJsonParseError::NoError)
        return junctionDetail(422,
                              QJsonArray {fault(u"json_invalid"_s, {u"body"_s, error.offset},
                                                u"JSON decode error"_s, QJsonObject())});
    if (!document.isObject() || !request.value("content-type").startsWith("application/json"))
        return junctionDetail(
            422,
            QJsonArray {
                fault(u"model_attributes_type"_s, {u"body"_s},
                      u"Input should be a valid dictionary or object to extract fields from"_s,
                      QString::fromUtf8(request.body()))});
    return document.object();
}

QJsonObject stored(QJsonObject address)
{
    address.remove(u"zip_code"_s);
    if (!address.contains(u"second_line"_s))
        address.insert(u"second_line"_s, u""_s);
    if (!address.contains(u"access_notes"_s))
        address.insert(u"access_notes"_s, QJsonValue::Null);
    return address;
}

/// Omitted members stay, null clears a member, and an object is replaced as a whole.
void merge(QJsonObject &demographics, const QJsonObject &body)
{
    static const QStringList plain {u"first_name"_s,     u"last_name"_s, u"email"_s,
                                    u"phone_number"_s,   u"gender"_s,    u"dob"_s,
                                    u"race"_s,           u"ethnicity"_s, u"sexual_orientation"_s,
                                    u"gender_identity"_s};
    for (const auto &name : plain)
        if (body.contains(name))
            demographics.insert(name, body.value(name));
        else if (!demographics.contains(name))
            demographics.insert(name, QJsonValue::Null);
    demographics.insert(u"address"_s, stored(body.value(u"address"_s).toObject()));
    const QJsonValue proxy = body.value(u"medical_proxy"_s);
    if (proxy.isObject()) {
        QJsonObject guarantor = proxy.toObject();
        guarantor.insert(u"address"_s, stored(guarantor.value(u"address"_s).toObject()));
        demographics.insert(u"medical_proxy"_s, guarantor);
    } else if (proxy.isNull() || !demographics.contains(u"medical_proxy"_s)) {
        demographics.insert(u"medical_proxy"_s, QJsonValue::Null);
    }
}

/// A fallback value is written as text, and read as an object that names its source.
QJsonValue fallback(const QString &key, const QJsonValue &value)
{
    if (value.isNull())
        return value;
    return QJsonObject {
        {key, value},
        {u"source_slug"_s, u"manual"_s},
        {u"updated_at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
    };
}

} // namespace

JunctionStandIn::JunctionStandIn()
{
    const QJsonArray entries = inventedPeople(u"junction"_s);
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        m_members.append(
            {object.value(u"user"_s).toObject(), object.value(u"demographics"_s).toObject(),
             object.value(u"about"_s).toString(), object.value(u"deleted"_s).toBool()});
    }
}

Answer JunctionStandIn::answerTo(const QHttpServerRequest &request, const QStringList &path)
{
    const bool known = path.size() >= 3 && path.at(0) == u"v2" && path.at(1) == u"user";
    const bool byClientId = known && path.size() == 4 && path.at(2) == u"resolve";
    const bool user = known && path.size() == 3;
    const bool info = known && path.size() == 4 && path.at(3) == u"info";
    const bool latest
        = known && path.size() == 5 && path.at(3) == u"info" && path.at(4) == u"latest";
    if (!byClientId && !user && !info && !latest)
        return junctionDetail(404, u"Not Found"_s);

    const auto method = request.method();
    if (info && method != Method::Patch)
        return wrongMethod("PATCH");
    if ((byClientId || latest) && method != Method::Get)
        return wrongMethod("GET");
    if (user && method != Method::Get && method != Method::Patch)
        return wrongMethod("GET, PATCH");
    if (request.value("x-vital-api-key") != apiKey)
        return junctionDetail(401, u"Invalid API key"_s);

    if (byClientId)
        return readUser(find(u"client_user_id"_s, path.at(3)));
    const QUuid id = QUuid::fromString(path.at(2));
    if (id.isNull())
        return junctionDetail(422, u"user_id must be a valid UUID"_s);
    Member *member = find(u"user_id"_s, id.toString(QUuid::WithoutBraces));
    if (info)
        return patchDemographics(member, request);
    if (latest)
        return readDemographics(member);
    return method == Method::Get ? readUser(member) : patchUser(member, request);
}

QList<Sandbox::Person> JunctionStandIn::people() const
{
    QList<Sandbox::Person> people;
    for (const auto &member : m_members) {
        const QString name = member.demographics.value(u"first_name"_s).toString() + u' '
            + member.demographics.value(u"last_name"_s).toString();
        people.append({member.user.value(u"user_id"_s).toString(),
                       member.demographics.isEmpty()
                           ? member.user.value(u"client_user_id"_s).toString()
                           : name,
                       member.about});
    }
    return people;
}

Answer JunctionStandIn::readUser(const Member *member) const
{
    if (!member)
        return junctionDetail(404, u"Not found"_s);
    if (member->deleted)
        return junctionDetail(404, u"You have scheduled this user for deletion."_s);
    QJsonObject user = member->user;
    // Observed at the vendor: when there is a start but no end, the end is read as the first day of
    // the calendar.
    if (user.value(u"ingestion_start"_s).isString() && user.value(u"ingestion_end"_s).isNull())
        user.insert(u"ingestion_end"_s, u"0001-01-01"_s);
    return answer(200, user);
}

Answer JunctionStandIn::readDemographics(const Member *member) const
{
    if (!member || member->deleted)
        return junctionDetail(404, u"User not found"_s);
    if (member->demographics.isEmpty())
        return junctionDetail(404, u"User demographics data not found"_s);
    return answer(200, member->demographics);
}

Answer JunctionStandIn::patchDemographics(Member *member, const QHttpServerRequest &request)
{
    const auto body = bodyOf(request);
    if (const auto *refusal = std::get_if<Answer>(&body))
        return *refusal;
    const auto &object = std::get<QJsonObject>(body);
    if (const auto faults = demographicsFaults(object); !faults.isEmpty())
        return junctionDetail(422, faults);
    if (!member || member->deleted)
        return junctionDetail(404, u"User not found"_s);
    merge(member->demographics, object);
    return answer(200, member->demographics);
}

Answer JunctionStandIn::patchUser(Member *member, const QHttpServerRequest &request)
{
    const auto body = bodyOf(request);
    if (const auto *refusal = std::get_if<Answer>(&body))
        return *refusal;
    const auto &object = std::get<QJsonObject>(body);
    if (const auto faults = userFaults(object); !faults.isEmpty())
        return junctionDetail(422, faults);
    const QJsonValue clientId = object.value(u"client_user_id"_s);
    if (clientId.isNull())
        return junctionDetail(422, u"client_user_id is not a field that can be reset to null."_s);

    static const QStringList writable {u"fallback_time_zone"_s, u"fallback_birth_date"_s,
                                       u"ingestion_start"_s, u"ingestion_end"_s,
                                       u"client_user_id"_s};
    if (std::none_of(writable.begin(), writable.end(),
                     [&](const QString &name) { return object.contains(name); }))
        return junctionDetail(400, u"Nothing to patch"_s);
    if (!member)
        return junctionDetail(404, u"The user does not or no longer exists in this team"_s);
    if (member->deleted)
        return junctionDetail(
            404, u"The user has been scheduled for deletion as per your previous request"_s);
    const Member *owner
        = clientId.isString() ? find(u"client_user_id"_s, clientId.toString()) : nullptr;
    if (owner && owner != member)
        return junctionDetail(409, u"Client user id already exists"_s);

    for (const auto &name : writable) {
        const QJsonValue value = object.value(name);
        if (value.isUndefined())
            continue;
        if (name == u"fallback_time_zone")
            member->user.insert(name, fallback(u"id"_s, value));
        else if (name == u"fallback_birth_date")
            member->user.insert(name, fallback(u"value"_s, value));
        else
            member->user.insert(name, value);
    }
    return {204, {}, {}, {}};
}

JunctionStandIn::Member *JunctionStandIn::find(const QString &key, const QString &value)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member &member) {
        return member.user.value(key).toString() == value;
    });
    return found == m_members.end() ? nullptr : &*found;
}

} // namespace sandbox
