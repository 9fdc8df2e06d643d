// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errordialect.h"

#include "servererror.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWait = 24 * 60 * 60;

Finding serverFinding(const FieldPath &path, const QString &words)
{
    return {.path = path,
            .rule = u"server"_s,
            .severity = Severity::Error,
            .args = {{u"message"_s, words}},
            .origin = Finding::Origin::Server};
}

/// What pydantic puts between two steps of `loc` to say which branch of a union it tried:
/// `GuarantorDetails`, `nullable[str]`, `function-after[…]`.
bool isBranchLabel(const QString &step)
{
    return step.front().isUpper() || step.contains(u'[') || step.contains(u'-');
}

bool isList(const FormSpec &form, const FieldPath &path)
{
    const FieldSpec *field = form.field(path);
    return field && field->type == ValueType::Array;
}

/// The field a location means, or the nearest object or list around it; the root when it names
/// none of this form's.
FieldPath placed(const FormSpec &form, QStringList steps)
{
    static const QStringList elsewhere {u"path"_s, u"query"_s, u"header"_s, u"cookie"_s};
    if (!steps.isEmpty() && elsewhere.contains(steps.first()))
        return {};
    if (!steps.isEmpty() && steps.first() == u"body")
        steps.removeFirst();
    FieldPath path;
    bool isInList = false; // whose items no field of the form describes one by one
    for (const QString &step : std::as_const(steps)) {
        const FieldPath next = path.child(step);
        if (isInList || form.field(next))
            path = next;
        else if (path.isRoot() || !isBranchLabel(step))
            break;
        isInList = isInList || isList(form, path);
    }
    return path;
}

/// Where the location fits no field, it stays with the words.
Finding placedFinding(const FormSpec &form, const Fault &fault)
{
    const FieldPath path = placed(form, fault.location);
    Finding finding = serverFinding(path, fault.words);
    if (path.isRoot() && !fault.location.isEmpty())
        finding.args.insert(u"field"_s, fault.location.join(u'.'));
    return finding;
}

std::optional<FieldPath> changedField(const Changes &sent, const QString &pointer)
{
    const FieldPath path(pointer);
    return sent.contains(path) ? std::optional(path) : std::nullopt;
}

/// Junction says some faults of a field in words alone.
std::optional<FieldPath> junctionField(const FormSpec &form, int status, const ServerWords &words)
{
    if (status != 400 && status != 409 && status != 422)
        return std::nullopt;
    static const QList<std::pair<QString, QString>> phrases {
        {u"client user id"_s, u"/client_user_id"_s},
        {u"client_user_id"_s, u"/client_user_id"_s},
        {u"IANA time zone"_s, u"/fallback_time_zone"_s},
        {u"phone number"_s, u"/phone_number"_s},
    };
    for (const auto &[phrase, pointer] : phrases) {
        if (words.message.contains(phrase, Qt::CaseInsensitive) && form.field(FieldPath(pointer)))
            return FieldPath(pointer);
    }
    return std::nullopt;
}

/// Users v1 names no field in a 409.
std::optional<FieldPath> usersField(int status, const ServerWords &words, const Changes &sent)
{
    if (status != 409 || !words.faults.isEmpty())
        return std::nullopt;
    const auto username = changedField(sent, u"/username"_s);
    const auto email = changedField(sent, u"/email"_s);
    const bool saysEmail = words.message.contains(u"email", Qt::CaseInsensitive);
    const bool saysUsername = words.message.contains(u"username", Qt::CaseInsensitive);
    if (email && saysEmail && !saysUsername)
        return email;
    if (username)
        return username;
    return sent.size() == 1 ? email : std::nullopt;
}

std::optional<FieldPath> fieldOfMessage(const ApiSpec &api, const FormSpec &form, int status,
                                        const ServerWords &words, const Changes &sent)
{
    if (words.message.isEmpty())
        return std::nullopt;
    if (api.dialect == "users"_L1)
        return usersField(status, words, sent);
    if (api.dialect != "junction"_L1)
        return std::nullopt;
    if (const auto field = junctionField(form, status, words))
        return field;
    // A conflict, also the 400 of ClientUserIDConflictResponse, can mean nothing else.
    const bool isConflict = status == 409 || (status == 400 && !words.codes.isEmpty());
    return isConflict ? changedField(sent, u"/client_user_id"_s) : std::nullopt;
}

bool wantsMoreRights(const HttpReply &reply, const ServerWords &words)
{
    return reply.header("WWW-Authenticate").contains("insufficient_scope")
        || words.codes.contains("insufficient_scope"_L1)
        || words.codes.contains("STEP_UP_REQUIRED"_L1) || words.message == "STEP_UP_REQUIRED"_L1;
}

ApiError::Kind kindOfStatus(const HttpReply &reply, const ServerWords &words)
{
    const int status = reply.status;
    if (status == 401 || (status == 403 && wantsMoreRights(reply, words)))
        return ApiError::Kind::Unauthorised;
    if (status == 412)
        return ApiError::Kind::Conflict;
    if (status == 429 || status == 503)
        return ApiError::Kind::Waiting;
    // The server may have done it before it failed.
    if (status == 408 || status >= 500)
        return ApiError::Kind::Unknown;
    return ApiError::Kind::Refused;
}

ApiError errorWithoutStatus(const HttpReply &reply)
{
    ApiError error;
    error.code = reply.code;
    if (!reply.detail.isEmpty())
        error.args.insert(u"detail"_s, reply.detail);
    if (reply.sendingBegan)
        error.kind = ApiError::Kind::Unknown;
    else if (reply.failure == HttpReply::Failure::Cancelled)
        error.kind = ApiError::Kind::Cancelled;
    else
        error.kind = ApiError::Kind::Unreachable;
    return error;
}

std::optional<qint64> sensibleWait(qint64 seconds)
{
    return seconds < 0 || seconds > longestWait ? std::nullopt : std::optional(seconds);
}

} // namespace

ApiError readError(const ApiSpec &api, const FormSpec &form, const HttpReply &reply,
                   const Changes &sent)
{
    if (reply.status == 0)
        return errorWithoutStatus(reply);
    const ServerWords words = readWords(reply);
    ApiError error;
    error.kind = kindOfStatus(reply, words);
    error.status = reply.status;
    error.requestRef = QString::fromUtf8(reply.header("request-ref"));
    if (error.requestRef.isEmpty())
        error.requestRef = QString::fromUtf8(reply.header("x-request-id"));
    error.retryAfterSeconds = retryAfterSeconds(reply, QDateTime::currentDateTimeUtc());
    if (reply.status >= 300 && reply.status < 400)
        error.code = u"redirect"_s;
    for (const Fault &fault : words.faults)
        error.findings.append(placedFinding(form, fault));
    if (const auto field = fieldOfMessage(api, form, reply.status, words, sent))
        error.findings.prepend(serverFinding(*field, words.message));
    else
        error.message = words.message;
    return error;
}

std::optional<qint64> retryAfterSeconds(const HttpReply &reply, const QDateTime &now)
{
    const QByteArray retryAfter = reply.header("Retry-After").trimmed();
    bool isNumber = false;
    if (const qint64 seconds = retryAfter.toLongLong(&isNumber); isNumber)
        return sensibleWait(seconds);
    if (!retryAfter.isEmpty()) {
        QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(retryAfter),
                                                 u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        date.setTimeSpec(Qt::UTC);
        return date.isValid() ? sensibleWait(now.secsTo(date)) : std::nullopt;
    }
    for (const char *name : {"RateLimit-Reset", "X-RateLimit-Reset"}) {
        const qint64 reset = reply.header(name).trimmed().toLongLong(&isNumber);
        if (isNumber)
            return sensibleWait(reset > 1'000'000'000 ? reset - now.toSecsSinceEpoch() : reset);
    }
    return std::nullopt;
}
