// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "check.h"
#include "documentbody.h"
#include "json.h"
#include "redaction.h"
#include "replytext.h"
#include "requesturl.h"
#include "signedcall.h"

using namespace Qt::StringLiterals;

namespace {

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

/// Returns no weak tag, because it never matches in If-Match (RFC 9110, 13.1.1).
QByteArray strongTag(const HttpReply &reply)
{
    const QByteArray tag = reply.header("ETag").trimmed();
    return tag.startsWith("W/") ? QByteArray() : tag;
}

ApiError malformed(const HttpReply &reply, ErrorCode code, const QString &reason = {})
{
    ApiError error;
    error.kind = ApiError::Kind::Malformed;
    error.status = reply.status;
    error.code = code;
    error.args = {{u"contentType"_s, QString::fromLatin1(reply.header("Content-Type"))},
                  {u"reason"_s, reason}};
    error.requestRef = referenceOf(reply);
    return error;
}

/// Why `body` is not JSON: it is not text, or has another encoding.
ApiError notJson(const HttpReply &reply, const QString &reason)
{
    const ReplyText body = readText(reply);
    if (body.isText && !body.encoding.isEmpty()) {
        ApiError error = malformed(reply, ErrorCode::NotUtf8);
        error.args.insert(u"encoding"_s, body.encoding);
        return error;
    }
    ApiError error = malformed(reply, ErrorCode::NotJson, reason);
    if (!body.isText)
        error.args.insert(u"notText"_s, body.format.isEmpty() ? u"binary"_s : body.format);
    return error;
}

QString typeName(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::Double:
    case QJsonValue::Object: // not a JSON object, but a number held by its digits
        return u"number"_s;
    case QJsonValue::String:
        return u"text"_s;
    default:
        return u"list"_s;
    }
}

Result<QJsonObject, ApiError> jsonObject(const HttpReply &reply)
{
    const auto value = json::parse(reply.body);
    if (!value)
        return Failure {notJson(reply, value.error().detail)};
    if (json::isObject(*value))
        return value->toObject();
    ApiError error = malformed(reply, ErrorCode::NotObject);
    error.args.insert(u"type"_s, typeName(*value));
    return Failure {error};
}

/// Why a successful answer did not arrive completely. A failed read changed nothing.
ApiError unfinishedRead(const HttpReply &reply)
{
    if (reply.failure == HttpReply::Failure::Oversized)
        return malformed(reply, ErrorCode::Oversized);
    ApiError error;
    error.kind = reply.failure == HttpReply::Failure::Cancelled ? ApiError::Kind::Cancelled
                                                                : ApiError::Kind::Unreachable;
    error.code = reply.code;
    error.args = reply.args;
    error.requestRef = referenceOf(reply);
    return error;
}

bool isNotOffered(int status)
{
    return status == 405 || status == 501;
}

ApiError readFailure(const ApiSpec &api, const FormSpec &form, const HttpReply &reply)
{
    const bool isStopped = reply.failure == HttpReply::Failure::Cancelled
        || reply.failure == HttpReply::Failure::Oversized;
    if (reply.status == 0 && isStopped)
        return unfinishedRead(reply);
    ApiError error = readError(api, form, reply, {});
    if (reply.status == 303) // of a read it says no more than other redirects
        error.code = ErrorCode::Redirect;
    if (isNotOffered(reply.status) || reply.status == 303)
        error.kind = ApiError::Kind::Refused;
    else if (error.kind == ApiError::Kind::Unknown) // a read changes nothing
        error.kind = reply.status == 0 ? ApiError::Kind::Unreachable : ApiError::Kind::Waiting;
    return error;
}

Result<Base, ApiError> readBase(const ApiSpec &api, const FormSpec &form, const HttpReply &reply)
{
    const ReadSpec &spec = *form.read;
    if (spec.absentStatus > 0 && reply.status == spec.absentStatus
        && QString::fromUtf8(reply.body).contains(spec.absentText, Qt::CaseInsensitive))
        return Base {Base::Kind::Absent, {}, strongTag(reply)};
    if (!isSuccess(reply.status)) {
        ApiError error = readFailure(api, form, reply);
        // A documented read exists, so the address is wrong or a proxy answered.
        if (!spec.documented && isNotOffered(reply.status))
            error.kind = ApiError::Kind::NotReadable;
        return Failure {error};
    }
    if (reply.failure != HttpReply::Failure::None)
        return Failure {unfinishedRead(reply)};
    const auto object = jsonObject(reply);
    if (!object)
        return Failure {object.error()};
    return Base {Base::Kind::Read, adaptRecord(form, *object), strongTag(reply)};
}

/// The record in a successful answer. The answer need not show it: `{"success": true}` is not a
/// record.
std::optional<QJsonObject> answeredRecord(const FormSpec &form, const HttpReply &reply)
{
    if (reply.failure != HttpReply::Failure::None)
        return std::nullopt;
    const auto object = jsonObject(reply);
    if (!object)
        return std::nullopt;
    const bool isRecord
        = std::any_of(form.fields.cbegin(), form.fields.cend(), [&](const auto &field) {
              return field.path.tokens().size() == 1 && object->contains(field.path.name());
          });
    return isRecord ? std::optional(adaptRecord(form, *object)) : std::nullopt;
}

/// A user id as text. Servers write it as text or as a number.
QString idText(const QJsonValue &value)
{
    return json::isNumber(value) ? json::numberText(value) : value.toString();
}

bool isMatch(const LookUp &by, const QString &typed, const QJsonObject &user)
{
    const auto sensitivity = by.ignoresCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return by.match.isRoot() || idText(by.match.in(user)).compare(typed, sensitivity) == 0;
}

Person foundUser(const LookUp &by, const QJsonObject &user)
{
    QStringList title;
    for (const FieldPath &part : by.title)
        title += part.in(user).toString();
    title.removeAll(QString());
    return {idText(by.id.in(user)), title.join(u' ')};
}

Result<QList<Person>, ApiError> foundUsers(const ApiSpec &api, const FormSpec &form,
                                           const LookUp &by, const QString &typed,
                                           const HttpReply &reply)
{
    // For a list, 404 means that the address is wrong.
    if (reply.status == 404 && by.list.isRoot())
        return QList<Person>();
    if (!isSuccess(reply.status)) {
        ApiError error = readFailure(api, form, reply);
        if (reply.status == 404 || isNotOffered(reply.status))
            error.code = ErrorCode::NotOffered;
        return Failure {error};
    }
    if (reply.failure != HttpReply::Failure::None)
        return Failure {unfinishedRead(reply)};
    const auto answer = jsonObject(reply);
    if (!answer)
        return Failure {answer.error()};
    const QJsonValue list = by.list.isRoot() ? QJsonArray {*answer} : by.list.in(*answer);
    if (!list.isArray())
        return Failure {malformed(reply, ErrorCode::NoUsers)};
    QList<Person> users;
    for (const QJsonValue &user : list.toArray()) {
        const Person found = foundUser(by, user.toObject());
        // Another person would be opened, and changed, in their stead.
        if (!found.id.isEmpty() && isMatch(by, typed, user.toObject()))
            users += found;
    }
    return users;
}

HttpRequest getRequest(const QUrl &url)
{
    return {"GET", url, {{"Accept", "application/json"}}, {}};
}

/// The request without its body and signature.
HttpRequest patchRequest(const FormSpec &form, const Profile &profile,
                         const ApiClient::Patch &patch)
{
    HttpRequest request {form.method.toLatin1(),
                         ApiClient::url(profile.baseUrl, form.path, patch.userId),
                         {{"Accept", "application/json"}, {"Content-Type", "application/json"}},
                         {}};
    if (!patch.etag.isEmpty())
        request.headers.emplaceBack("If-Match", patch.etag);
    if (!form.idempotencyHeader.isEmpty())
        request.headers.emplaceBack(form.idempotencyHeader, patch.idempotencyKey);
    return request;
}

std::optional<ApiError> badUserId(const FormSpec &form, const QString &userId)
{
    const auto finding = checkUserId(form, userId);
    if (!finding || finding->severity != Severity::Error)
        return std::nullopt;
    ApiError error;
    error.findings = {*finding};
    return error;
}

/// Why nothing can be sent, as far as it is known without a request.
std::optional<ApiError> unsendable(const FormSpec &form, const ApiClient::Patch &patch)
{
    if (const auto error = badUserId(form, patch.userId))
        return error;
    ApiError error;
    error.findings = changedFiles(form, patch.body, patch.files);
    return error.findings.isEmpty() ? std::nullopt : std::optional(error);
}

ApiError notReadable()
{
    ApiError error;
    error.kind = ApiError::Kind::NotReadable;
    return error;
}

} // namespace

ApiClient::ApiClient(Network &network, Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_credentials(credentials)
{
}

QUrl ApiClient::url(const QUrl &base, const QString &pathTemplate, const QString &userId)
{
    return requestUrl(base, pathTemplate, u"{user_id}"_s, userId);
}

Call *ApiClient::read(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                      const QString &userId, QObject *context, ReadDone done)
{
    auto *call = new SignedCall(context, this);
    if (!form.read || !profile.canRead) {
        call->refuse(notReadable(), [done = std::move(done)](const auto &answer) {
            done(Failure {answer.error()});
        });
        return call;
    }
    const auto interpret = [&api, &form, done](const Result<HttpReply, ApiError> &answer) {
        if (answer)
            done(readBase(api, form, *answer));
        else
            done(Failure {answer.error()});
    };
    if (const auto error = badUserId(form, userId)) {
        call->refuse(*error, interpret);
        return call;
    }
    call->start({m_network, m_credentials, api, profile, form.read->path, {}},
                getRequest(url(profile.baseUrl, form.read->path, userId)), interpret, {});
    return call;
}

Call *ApiClient::lookUp(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                        const LookUp &by, const QString &value, QObject *context, LookUpDone done)
{
    auto *call = new SignedCall(context, this);
    const auto interpret
        = [&api, &form, by, value, done](const Result<HttpReply, ApiError> &answer) {
              if (answer)
                  done(foundUsers(api, form, by, value, *answer));
              else
                  done(Failure {answer.error()});
          };
    if (value.isEmpty() || value == u"."_s || value == u".."_s) { // no URL path can carry them
        call->refuse({}, [done](const auto &) { done(QList<Person>()); });
        return call;
    }
    call->start({m_network, m_credentials, api, profile, by.path, {}},
                getRequest(requestUrl(profile.baseUrl, by.path, u"{value}"_s, value)), interpret,
                {});
    return call;
}

Call *ApiClient::patch(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                       const Patch &patch, QObject *context, PatchDone done,
                       Network::Progress progress)
{
    auto *call = new SignedCall(context, this);
    const auto interpret = [&api, &form, sent = patch.sent, wasRead = patch.wasRead,
                            done = std::move(done)](const Result<HttpReply, ApiError> &answer) {
        if (!answer)
            return done(Failure {answer.error()});
        const HttpReply &reply = *answer;
        if (!isSuccess(reply.status))
            return done(Failure {readError(api, form, reply, sent, wasRead)});
        done(Patched {reply.status, answeredRecord(form, reply), referenceOf(reply)});
    };
    if (const auto error = unsendable(form, patch)) {
        call->refuse(*error, interpret);
        return call;
    }
    HttpRequest request = patchRequest(form, profile, patch);
    request.body = wireRequestBody(form, profile, patch.body, patch.files);
    call->start({m_network, m_credentials, api, profile, form.path, secretTexts(form, patch.body)},
                request, interpret, std::move(progress));
    return call;
}

RequestPreview ApiClient::preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const Patch &patch, const QStringList &given)
{
    const HttpRequest request = patchRequest(form, profile, patch);
    RequestPreview preview {form.method, request.url, {}, shownBody(form, profile, patch.body)};
    for (const auto &[name, value] : request.headers)
        preview.headers.emplaceBack(QString::fromLatin1(name), QString::fromUtf8(value));
    const QStringList shownSecrets = missingSecrets(api, profile, {}) + given;
    for (const SecretSpec &secret : api.secrets) {
        if (!secret.header.isEmpty() && shownSecrets.contains(secret.name))
            preview.headers.emplaceBack(QString::fromLatin1(secret.header),
                                        QString::fromLatin1(secret.prefix) + maskedSecret);
    }
    return preview;
}

RequestPreview ApiClient::preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const QString &userId, const QJsonObject &body,
                                  const QByteArray &etag, const QStringList &given)
{
    return preview(api, form, profile, {userId, body, etag, {}, {}}, given);
}

QStringList ApiClient::knownSecrets(const Profile &profile) const
{
    return m_credentials.knownSecrets(profile);
}
