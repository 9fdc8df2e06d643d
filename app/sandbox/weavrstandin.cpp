// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "weavrstandin.h"

#include "weavrbody.h"

#include <QHttpServerRequest>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {

namespace {

using Method = QHttpServerRequest::Method;

constexpr qint64 refLife = 24 * 60 * 60 * 1000;
constexpr int failuresToLock = 5;

/// An answer without a body: 401, the sign-in's 403, 423 and 429.
Answer bare(int status)
{
    return {status, {}, {}, {}};
}

Answer coded(int status, const QString &errorCode)
{
    return answer(status, {{u"errorCode"_s, errorCode}});
}

Answer notFound(const QString &message)
{
    return answer(404, {{u"code"_s, u"NOT_FOUND"_s}, {u"message"_s, message}});
}

Answer badRequest(const WeavrFaults &faults)
{
    // A body that cannot be read is not checked member by member.
    if (!faults.message.isEmpty())
        return answer(400, {{u"message"_s, faults.message}});
    return answer(400,
                  {{u"message"_s, u"Request contains invalid fields"_s},
                   {u"syntaxErrors"_s, QJsonObject {{u"invalidFields"_s, faults.invalidFields}}}});
}

Answer badRequest(const QString &message)
{
    return badRequest(WeavrFaults {{}, message});
}

Answer tooMany()
{
    Answer answer = bare(429);
    answer.headers.emplaceBack("x-ratelimit-limit", "20, 10;w=60, 20;w=3600, 200;w=86400");
    answer.headers.emplaceBack("x-ratelimit-reset", "42");
    return answer;
}

/// A number in the query. Its default when absent; nothing when it is out of bounds.
std::optional<int> numberIn(const QUrlQuery &query, const QString &name, int otherwise, int least,
                            int most)
{
    if (!query.hasQueryItem(name))
        return otherwise;
    bool isNumber = false;
    const int number = query.queryItemValue(name).toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

} // namespace

WeavrStandIn::WeavrStandIn()
{
    const QJsonArray entries = inventedPeople(u"weavr"_s);
    for (const auto &entry : entries) {
        const QJsonObject object = entry.toObject();
        m_members.append({object.value(u"record"_s).toObject(), object.value(u"about"_s).toString(),
                          object.value(u"sign_in"_s).toString(),
                          object.value(u"refusals"_s).toArray()});
    }
}

Answer WeavrStandIn::answerTo(const QHttpServerRequest &request, const QStringList &path)
{
    Answer answer = answerOf(request, path);
    answer.headers.emplaceBack("request-ref",
                               QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    return answer;
}

Answer WeavrStandIn::answerOf(const QHttpServerRequest &request, const QStringList &path)
{
    const auto method = request.method();
    const bool isSignIn = path == QStringList {u"login_with_password"_s};
    const bool isList = path == QStringList {u"users"_s};
    const bool isUser = path.size() == 2 && path.at(0) == u"users";
    if (!isSignIn && !isList && !isUser)
        return notFound(u"No such resource"_s);
    const bool isAllowed = isSignIn ? method == Method::Post
                                    : method == Method::Get || (isUser && method == Method::Patch);
    if (!isAllowed)
        return answer(405,
                      {{u"code"_s, u"METHOD_NOT_ALLOWED"_s}, {u"message"_s, u"Not allowed"_s}});
    if (request.value("api-key") != apiKey)
        return bare(401);
    if (isSignIn)
        return signIn(request.body());
    if (!isTokenAlive(request.value("authorization")))
        return bare(401);
    if (isList)
        return list(request);
    static const QRegularExpression digits(u"\\A[0-9]+\\z"_s);
    if (!digits.match(path.at(1)).hasMatch()) {
        WeavrFaults faults;
        faults.add(u"user_id"_s, u"REGEX"_s, {u"^[0-9]+$"_s});
        return badRequest(faults);
    }
    if (method == Method::Patch)
        return patchOnce(path.at(1), request);
    const Member *member = find(u"id"_s, path.at(1));
    return member ? answer(200, member->record) : notFound(u"User not found"_s);
}

QList<Sandbox::Person> WeavrStandIn::people() const
{
    QList<Sandbox::Person> people;
    for (const auto &member : m_members)
        people.append({member.record.value(u"id"_s).toString(),
                       member.record.value(u"name"_s).toString() + u' '
                           + member.record.value(u"surname"_s).toString(),
                       member.about});
    return people;
}

/// Whether the token is valid. Each use extends its life.
bool WeavrStandIn::isTokenAlive(const QByteArray &authorization)
{
    if (!authorization.startsWith("Bearer "))
        return false;
    const QByteArray given = authorization.mid(7);
    if (given == token)
        return true;
    const auto found = m_tokens.find(given);
    if (found == m_tokens.end())
        return false;
    if (found->hasExpired(m_tokenLife * qint64(1000))) {
        m_tokens.remove(given);
        return false;
    }
    found->start();
    return true;
}

Answer WeavrStandIn::signIn(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return badRequest(u"JSON parse error: no object"_s);
    const QString address = document.object().value(u"email"_s).toString();
    const QJsonValue given = document.object().value(u"password"_s).toObject().value(u"value"_s);
    WeavrFaults faults;
    if (!isWeavrEmail(address))
        faults.add(u"email"_s, address.isEmpty() ? u"REQUIRED"_s : u"REGEX"_s);
    if (!given.isString())
        faults.add(u"password.value"_s, u"REQUIRED"_s);
    else if (given.toString().size() > 100)
        faults.add(u"password.value"_s, u"SIZE"_s, {u"0"_s, u"100"_s});
    if (!faults.isEmpty())
        return badRequest(faults);

    Member *member = find(u"email"_s, address);
    if (!member)
        return bare(403);
    if (member->signIn == u"locked" || member->failures >= failuresToLock)
        return bare(423);
    if (given.toString() != QLatin1StringView(password)) {
        ++member->failures;
        return bare(403);
    }
    member->failures = 0;
    // This token only allows a new password, so no other call accepts it.
    if (member->signIn == u"expired")
        return answer(409, {{u"token"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}});
    if (member->signIn == u"gone")
        return coded(410, u"TOKEN_EXPIRED"_s);
    return signedIn(*member, member->signIn == u"identities" ? u"AUTH"_s : u"ACCESS"_s);
}

Answer WeavrStandIn::signedIn(const Member &member, const QString &tokenType)
{
    const QByteArray made = "local-" + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    if (tokenType == u"ACCESS")
        m_tokens[made].start();
    return answer(
        200,
        {{u"token"_s, QString::fromLatin1(made)},
         {u"tokenType"_s, tokenType},
         {u"identity"_s, member.record.value(u"identity"_s)},
         {u"credentials"_s,
          QJsonObject {{u"type"_s, u"USER"_s}, {u"id"_s, member.record.value(u"id"_s)}}}});
}

Answer WeavrStandIn::list(const QHttpServerRequest &request) const
{
    const QUrlQuery query(request.url());
    const auto offset = numberIn(query, u"offset"_s, 0, 0, INT_MAX);
    const auto limit = numberIn(query, u"limit"_s, 100, 1, 100);
    WeavrFaults faults;
    if (!offset)
        faults.add(u"offset"_s, u"AT_LEAST"_s, {u"0"_s});
    if (!limit)
        faults.add(u"limit"_s, u"RANGE"_s, {u"1"_s, u"100"_s});
    if (!faults.isEmpty())
        return badRequest(faults);

    const auto isWanted = [&](const QJsonObject &record, const QString &name) {
        return !query.hasQueryItem(name)
            || record.value(name).toVariant().toString()
            == query.queryItemValue(name, QUrl::FullyDecoded);
    };
    QJsonArray found;
    for (const auto &member : m_members)
        if (isWanted(member.record, u"email"_s) && isWanted(member.record, u"tag"_s)
            && isWanted(member.record, u"active"_s))
            found.append(member.record);
    QJsonArray page;
    for (int i = *offset; i < found.size() && page.size() < *limit; ++i)
        page.append(found.at(i));
    return answer(
        200, {{u"users"_s, page}, {u"count"_s, found.size()}, {u"responseCount"_s, page.size()}});
}

/// Repeats the first answer for the same idempotency-ref with the same bytes, without another
/// change.
Answer WeavrStandIn::patchOnce(const QString &id, const QHttpServerRequest &request)
{
    const QByteArray ref = request.value("idempotency-ref");
    const QByteArray path = id.toLatin1();
    const auto done = m_done.constFind(ref);
    if (!ref.isEmpty() && done != m_done.constEnd() && !done->age.hasExpired(refLife)) {
        if (done->path == path && done->body == request.body())
            return done->answer;
        return badRequest(u"The idempotency-ref was used for another request"_s);
    }
    if (!request.value("content-type").startsWith("application/json"))
        return answer(415,
                      {{u"code"_s, u"UNSUPPORTED_MEDIA_TYPE"_s}, {u"message"_s, u"JSON only"_s}});
    const Answer answer = patch(id, request.body());
    if (!ref.isEmpty() && answer.status == 200)
        m_done.insert(ref, {path, request.body(), answer, {}}).value().age.start();
    return answer;
}

Answer WeavrStandIn::patch(const QString &id, const QByteArray &bytes)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return badRequest(u"JSON parse error: no object"_s);
    const QJsonObject body = document.object();
    if (const auto faults = weavrUserFaults(body); !faults.isEmpty())
        return badRequest(faults);
    Member *member = find(u"id"_s, id);
    if (!member)
        return notFound(u"User not found"_s);
    for (const auto &one : qAsConst(member->refusals)) {
        const QJsonObject refusal = one.toObject();
        const QString name = refusal.value(u"member"_s).toString();
        if (!name.isEmpty()
            && (!body.contains(name) || body.value(name) == member->record.value(name)))
            continue;
        const int status = refusal.value(u"status"_s).toInt();
        return status == 429 ? tooMany() : coded(status, refusal.value(u"errorCode"_s).toString());
    }
    if (const QString code = conflict(*member, body); !code.isEmpty())
        return coded(409, code);

    for (const auto &name : {u"name"_s, u"surname"_s, u"email"_s, u"mobile"_s, u"dateOfBirth"_s,
                             u"tag"_s, u"locale"_s, u"brand"_s, u"roles"_s})
        if (body.contains(name))
            member->record.insert(name, body.value(name));
    return answer(200, member->record);
}

QString WeavrStandIn::conflict(const Member &member, const QJsonObject &body) const
{
    const QString address = body.value(u"email"_s).toString();
    const bool isTaken = !address.isEmpty()
        && std::any_of(m_members.begin(), m_members.end(), [&](const Member &other) {
               return &other != &member
                   && other.record.value(u"email"_s)
                          .toString()
                          .compare(address, Qt::CaseInsensitive)
                   == 0;
           });
    if (isTaken)
        return u"EMAIL_NOT_UNIQUE"_s;
    if (address.endsWith(u"@blocked.example"_s, Qt::CaseInsensitive))
        return u"EMAIL_DOMAIN_NOT_ALLOWED"_s;
    // No country has +999, and national numbers in the United Kingdom do not begin with zero.
    const QJsonObject mobile = body.value(u"mobile"_s).toObject();
    const QString code = mobile.value(u"countryCode"_s).toString();
    if (code == u"+999"
        || (code == u"+44" && mobile.value(u"number"_s).toString().startsWith(u'0')))
        return u"MOBILE_OR_COUNTRY_CODE_INVALID"_s;
    return {};
}

WeavrStandIn::Member *WeavrStandIn::find(const QString &key, const QString &value)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(), [&](const Member &member) {
        return member.record.value(key).toString() == value;
    });
    return found == m_members.end() ? nullptr : &*found;
}

} // namespace sandbox
