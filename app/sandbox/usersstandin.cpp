// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "usersstandin.h"

#include <QDateTime>
#include <QHttpServerRequest>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Method = QHttpServerRequest::Method;

const QStringList writableNames {u"email"_s, u"username"_s, u"first_name"_s, u"last_name"_s,
                                 u"role"_s};

Answer usersError(int status, const QString &error, const QString &message)
{
    return answer(status, {{u"error"_s, error}, {u"message"_s, message}});
}

QJsonObject wrongFields(const QJsonObject &body)
{
    static const QRegularExpression email(u"\\A[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\z"_s);
    QJsonObject details;
    for (const auto &name : writableNames) {
        const QJsonValue value = body.value(name);
        if (value.isUndefined())
            continue;
        if (!value.isString())
            details.insert(name, QJsonArray {u"Must be a string"_s});
        else if (value.toString().trimmed().isEmpty())
            details.insert(name, QJsonArray {u"Must not be empty"_s});
        else if (name == u"email" && !email.match(value.toString()).hasMatch())
            details.insert(name, QJsonArray {u"Invalid email format"_s});
    }
    return details;
}

/// A time after `before`, even if the clock has not moved.
QString laterThan(const QString &before)
{
    const auto last = QDateTime::fromString(before, Qt::ISODateWithMs);
    return std::max(QDateTime::currentDateTimeUtc(), last.addMSecs(1)).toString(Qt::ISODateWithMs);
}

} // namespace

UsersStandIn::UsersStandIn()
{
    const QJsonArray entries = inventedPeople(u"users"_s);
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        m_members.append({object.value(u"record"_s).toObject(), object.value(u"about"_s).toString(),
                          object.value(u"verifies_email"_s).toBool()});
    }
}

Answer UsersStandIn::answerTo(const QHttpServerRequest &request, const QStringList &path)
{
    if (path.size() != 3 || path.at(0) != u"v1" || path.at(1) != u"users")
        return usersError(404, u"not_found"_s, u"No such resource"_s);
    if (request.method() != Method::Get && request.method() != Method::Patch) {
        Answer answer = usersError(405, u"method_not_allowed"_s, u"Method not allowed"_s);
        answer.headers.emplaceBack("Allow", "GET, PATCH");
        return answer;
    }
    if (request.value("authorization") != QByteArray("Bearer ") + token) {
        Answer answer
            = usersError(401, u"unauthorized"_s, u"The access token is missing or invalid"_s);
        answer.headers.emplaceBack("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return answer;
    }
    const auto member = std::find_if(m_members.begin(), m_members.end(), [&](const Member &one) {
        return one.record.value(u"id"_s).toString() == path.at(2);
    });
    if (member == m_members.end())
        return usersError(404, u"not_found"_s, u"User not found"_s);
    if (request.method() == Method::Get)
        return answer(200, member->record);
    return patch(*member, request.body());
}

QList<Sandbox::Person> UsersStandIn::people() const
{
    QList<Sandbox::Person> people;
    for (const auto &member : m_members)
        people.append({member.record.value(u"id"_s).toString(),
                       member.record.value(u"first_name"_s).toString() + u' '
                           + member.record.value(u"last_name"_s).toString(),
                       member.about});
    return people;
}

Answer UsersStandIn::patch(Member &member, const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return usersError(400, u"invalid_json"_s, u"The request body is not a JSON object"_s);
    const QJsonObject body = document.object();
    if (const auto details = wrongFields(body); !details.isEmpty())
        return answer(400,
                      {{u"error"_s, u"validation_error"_s},
                       {u"message"_s, u"Invalid request parameters"_s},
                       {u"details"_s, details}});
    if (isTaken(member, u"username"_s, body.value(u"username"_s)))
        return usersError(409, u"conflict"_s, u"Username already taken"_s);
    if (isTaken(member, u"email"_s, body.value(u"email"_s)))
        return usersError(409, u"conflict"_s, u"Email already in use"_s);

    for (const auto &name : writableNames)
        if (body.contains(name) && !(name == u"email" && member.verifiesEmail))
            member.record.insert(name, body.value(name));
    const QString moved = laterThan(member.record.value(u"updated_at"_s).toString());
    member.record.insert(u"updated_at"_s, moved);
    return answer(200, member.record);
}

bool UsersStandIn::isTaken(const Member &member, const QString &key, const QJsonValue &value) const
{
    return std::any_of(m_members.begin(), m_members.end(), [&](const Member &other) {
        return &other != &member && value.isString()
            && other.record.value(key).toString().compare(value.toString(), Qt::CaseInsensitive)
            == 0;
    });
}

} // namespace sandbox
