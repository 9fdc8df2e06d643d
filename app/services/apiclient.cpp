// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiclient.h"

#include "check.h"
#include "signedcall.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView maskedSecret = u"●●●";

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

QString referenceOf(const HttpReply &reply)
{
    const QByteArray ref = reply.header("request-ref");
    return QString::fromUtf8(ref.isEmpty() ? reply.header("x-request-id") : ref);
}

/// A weak tag never matches in If-Match (RFC 9110, 13.1.1), so it is as good as none.
QByteArray strongTag(const HttpReply &reply)
{
    const QByteArray tag = reply.header("ETag").trimmed();
    return tag.startsWith("W/") ? QByteArray() : tag;
}

ApiError malformed(const HttpReply &reply, const QString &code, const QString &reason = {})
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

Result<QJsonObject, ApiError> jsonObject(const HttpReply &reply)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(reply.body, &fault);
    if (fault.error != QJsonParseError::NoError)
        return Failure {malformed(reply, u"notJson"_s, fault.errorString())};
    if (!document.isObject())
        return Failure {malformed(reply, u"notObject"_s)};
    return document.object();
}

/// What kept a successful answer from coming whole. A read that failed changed nothing.
ApiError unfinishedRead(const HttpReply &reply)
{
    if (reply.failure == HttpReply::Failure::Oversized)
        return malformed(reply, u"oversized"_s);
    ApiError error;
    error.kind = reply.failure == HttpReply::Failure::Cancelled ? ApiError::Kind::Cancelled
                                                                : ApiError::Kind::Unreachable;
    error.code = reply.code;
    return error;
}

ApiError readFailure(const ApiSpec &api, const FormSpec &form, const HttpReply &reply)
{
    if (reply.status == 0 && reply.failure == HttpReply::Failure::Cancelled)
        return unfinishedRead(reply);
    ApiError error = readError(api, form, reply, {});
    if (reply.status == 405 || reply.status == 501)
        error.kind = ApiError::Kind::NotReadable;
    else if (error.kind == ApiError::Kind::Unknown) // nothing was to be changed
        error.kind = reply.status == 0 ? ApiError::Kind::Unreachable : ApiError::Kind::Waiting;
    return error;
}

Result<Base, ApiError> readBase(const ApiSpec &api, const FormSpec &form, const HttpReply &reply)
{
    const ReadSpec &spec = *form.read;
    if (spec.absentStatus > 0 && reply.status == spec.absentStatus
        && QString::fromUtf8(reply.body).contains(spec.absentText, Qt::CaseInsensitive))
        return Base {Base::Kind::Absent, {}, strongTag(reply)};
    if (!isSuccess(reply.status))
        return Failure {readFailure(api, form, reply)};
    if (reply.failure != HttpReply::Failure::None)
        return Failure {unfinishedRead(reply)};
    const auto object = jsonObject(reply);
    if (!object)
        return Failure {object.error()};
    return Base {Base::Kind::Read, adaptRecord(form, *object), strongTag(reply)};
}

/// A successful answer need not show the record: `{"success": true}` is none.
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

HttpRequest unsignedRequest(const QString &verb, const QUrl &url, const QByteArray &etag = {})
{
    HttpRequest request {verb.toLatin1(), url, {{"Accept", "application/json"}}, {}};
    if (verb != "GET"_L1)
        request.headers.emplaceBack("Content-Type", "application/json");
    if (!etag.isEmpty())
        request.headers.emplaceBack("If-Match", etag);
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
    QString path = pathTemplate;
    path.replace(u"{user_id}"_s, QString::fromLatin1(QUrl::toPercentEncoding(userId)));
    QString root = base.path(QUrl::FullyEncoded);
    while (root.endsWith(u'/'))
        root.chop(1);
    QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    url.setPath(root + path, QUrl::TolerantMode);
    return url;
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
    call->start({m_network, m_credentials, api, profile, form.read->path},
                unsignedRequest(u"GET"_s, url(profile.baseUrl, form.read->path, userId)), interpret,
                {});
    return call;
}

Call *ApiClient::patch(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                       const QString &userId, const QJsonObject &body, const QByteArray &etag,
                       const Changes &sent, QObject *context, PatchDone done,
                       Network::Progress progress)
{
    auto *call = new SignedCall(context, this);
    const auto interpret
        = [&api, &form, sent, done = std::move(done)](const Result<HttpReply, ApiError> &answer) {
              if (!answer)
                  return done(Failure {answer.error()});
              const HttpReply &reply = *answer;
              if (!isSuccess(reply.status))
                  return done(Failure {readError(api, form, reply, sent)});
              done(Patched {reply.status, answeredRecord(form, reply), referenceOf(reply)});
          };
    if (const auto error = badUserId(form, userId)) {
        call->refuse(*error, interpret);
        return call;
    }
    HttpRequest request
        = unsignedRequest(form.method, url(profile.baseUrl, form.path, userId), etag);
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    call->start({m_network, m_credentials, api, profile, form.path}, request, interpret,
                std::move(progress));
    return call;
}

RequestPreview ApiClient::preview(const ApiSpec &api, const FormSpec &form, const Profile &profile,
                                  const QString &userId, const QJsonObject &body,
                                  const QByteArray &etag)
{
    RequestPreview preview {form.method, url(profile.baseUrl, form.path, userId), {}, body};
    const HttpRequest request = unsignedRequest(form.method, preview.url, etag);
    for (const auto &[name, value] : request.headers)
        preview.headers.emplaceBack(QString::fromLatin1(name), QString::fromUtf8(value));
    for (const SecretSpec &secret : api.secrets) {
        if (!secret.optional)
            preview.headers.emplaceBack(QString::fromLatin1(secret.header),
                                        QString::fromLatin1(secret.prefix) + maskedSecret);
    }
    for (const FieldSpec &field : form.fields) {
        if (field.secret && !field.path.in(body).isUndefined())
            field.path.setIn(preview.body, maskedSecret.toString());
    }
    return preview;
}
