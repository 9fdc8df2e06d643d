// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errordialect.h"

#include "fieldplace.h"
#include "servererror.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Finding serverFinding(const FieldPath &path, const QString &words)
{
    return {.path = path,
            .rule = u"server"_s,
            .severity = Severity::Error,
            .args = {{u"message"_s, words}},
            .origin = Finding::Origin::Server};
}

/// Weavr does not document how it writes a member's name. Accepts the whole path, or its last step
/// when only one field has that name.
FieldPlace weavrPlace(const FormSpec &form, const QStringList &steps)
{
    const FieldPlace whole = placeOf(form, steps);
    if (!whole.path.isRoot() || steps.isEmpty())
        return whole;
    FieldPath only;
    for (const FieldSpec &field : form.fields) {
        if (field.path.name() != steps.last())
            continue;
        if (!only.isRoot())
            return whole;
        only = field.path;
    }
    return only.isRoot() ? whole : FieldPlace {only};
}

/// Okta and others begin the message with the field: "login: An object with this field exists".
FieldPlace placeInWords(const FormSpec &form, const QString &words)
{
    static const QRegularExpression beginning(u"^([A-Za-z_$][\\w.\\[\\]/$-]{0,99})\\s?:\\s"_s);
    const auto match = beginning.match(words);
    if (!match.hasMatch())
        return {};
    const FieldPlace place = placeOf(form, stepsOf(match.captured(1)));
    return place.name.isEmpty() ? place : FieldPlace {};
}

/// The location of a fault that fits no field becomes part of its words.
Finding placedFinding(const ApiSpec &api, const FormSpec &form, const ServerFault &fault)
{
    FieldPlace place = api.dialect == "weavr"_L1 ? weavrPlace(form, fault.location)
                                                 : placeOf(form, fault.location);
    if (fault.location.isEmpty())
        place = placeInWords(form, fault.words);
    Finding finding = serverFinding(place.path, fault.words);
    if (!place.name.isEmpty())
        finding.args.insert(u"field"_s, place.name);
    if (!fault.code.isEmpty())
        finding.args.insert(u"code"_s, fault.code);
    if (!fault.params.isEmpty())
        finding.args.insert(u"params"_s, fault.params);
    return finding;
}

std::optional<FieldPath> changedField(const Changes &sent, const QString &pointer)
{
    const FieldPath path(pointer);
    return sent.contains(path) ? std::optional(path) : std::nullopt;
}

/// For some faults, Junction names the field only in the message.
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

/// Weavr's codes say which field they are about.
std::optional<FieldPath> weavrField(const ServerWords &words, const Changes &sent)
{
    const FieldPath countryCode(u"/mobile/countryCode"_s);
    const FieldPath number(u"/mobile/number"_s);
    for (const QString &code : words.codes) {
        const QStringList about = code.split(u'_');
        if (about.contains("EMAIL"_L1))
            return FieldPath(u"/email"_s);
        if (about.contains("MOBILE"_L1))
            return sent.contains(countryCode) && !sent.contains(number) ? countryCode : number;
    }
    return std::nullopt;
}

std::optional<FieldPath> fieldOfMessage(const ApiSpec &api, const FormSpec &form, int status,
                                        const ServerWords &words, const Changes &sent)
{
    if (words.message.isEmpty())
        return std::nullopt;
    if (api.dialect == "users"_L1)
        return usersField(status, words, sent);
    if (api.dialect == "weavr"_L1)
        return weavrField(words, sent);
    if (api.dialect != "junction"_L1)
        return std::nullopt;
    if (const auto field = junctionField(form, status, words))
        return field;
    // A conflict can only be about this field, also as the 400 of ClientUserIDConflictResponse.
    const bool isConflict = status == 409 || (status == 400 && !words.codes.isEmpty());
    return isConflict ? changedField(sent, u"/client_user_id"_s) : std::nullopt;
}

bool wantsStepUp(const ServerWords &words)
{
    return words.codes.contains("STEP_UP_REQUIRED"_L1) || words.message == "STEP_UP_REQUIRED"_L1;
}

bool wantsMoreRights(const HttpReply &reply, const ServerWords &words)
{
    return reply.header("WWW-Authenticate").contains("insufficient_scope")
        || words.codes.contains("insufficient_scope"_L1) || wantsStepUp(words);
}

/// Weavr lists root users among the others but refuses to PATCH them, without a documented error.
/// So a record that could be read a moment ago and is refused without a specific reason may be one.
bool mayBeRootUser(const ApiSpec &api, const ApiError &error)
{
    if (api.dialect != "weavr"_L1 || error.kind != ApiError::Kind::Refused
        || !error.findings.isEmpty())
        return false;
    const QString code = error.args.value("code"_L1).toString();
    if (error.status == 403)
        // This code has its own sentence, which says what to do.
        return code != "INSUFFICIENT_PERMISSIONS"_L1;
    return error.status == 404 || (error.status == 409 && code.isEmpty());
}

/// The server's short name of the error and its limits, for the sentence.
QJsonObject errorArgs(const ApiSpec &api, const HttpReply &reply, const ServerWords &words)
{
    QJsonObject args;
    if (api.dialect == "weavr"_L1 && !words.codes.isEmpty())
        args.insert(u"code"_s, words.codes.first());
    const QByteArray limit = reply.header("x-ratelimit-limit");
    if (!limit.isEmpty())
        args.insert(u"rateLimit"_s, QString::fromLatin1(limit));
    return args;
}

/// Whether Weavr still works on the same request with the same key.
bool isInProgress(const ServerWords &words)
{
    return words.codes.contains("IDEMPOTENT_REQUEST_IN_PROGRESS"_L1);
}

ApiError::Kind kindOfStatus(const HttpReply &reply, const ServerWords &words)
{
    const int status = reply.status;
    if (status == 401 || (status == 403 && wantsMoreRights(reply, words)))
        return ApiError::Kind::Unauthorised;
    if (status == 412)
        return ApiError::Kind::Conflict;
    if (status == 429 || status == 503 || isInProgress(words))
        return ApiError::Kind::Waiting;
    // The server may have made the change before it failed or redirected.
    if (status == 303 || status == 408 || status >= 500)
        return ApiError::Kind::Unknown;
    return ApiError::Kind::Refused;
}

ApiError errorWithoutStatus(const HttpReply &reply)
{
    ApiError error;
    error.code = reply.code;
    error.args = reply.args;
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

/// Adds each fault once, and no message for the whole request that repeats a field's message.
void addFaults(ApiError &error, const ApiSpec &api, const FormSpec &form, const ServerWords &words)
{
    for (const ServerFault &fault : words.faults) {
        const Finding finding = placedFinding(api, form, fault);
        if (!error.findings.contains(finding))
            error.findings.append(finding);
    }
    if (words.more > 0)
        error.args.insert(u"more"_s, words.more);
    if (!words.notText.isEmpty())
        error.args.insert(u"notText"_s, words.notText);
}

} // namespace

ApiError readError(const ApiSpec &api, const FormSpec &form, const HttpReply &reply,
                   const Changes &sent, bool wasRead)
{
    if (reply.status == 0)
        return errorWithoutStatus(reply);
    const ServerWords words = readWords(reply, &form);
    ApiError error;
    error.kind = kindOfStatus(reply, words);
    error.status = reply.status;
    error.args = errorArgs(api, reply, words);
    error.requestRef = referenceOf(reply);
    error.retryAfterSeconds = retryAfterSeconds(reply, QDateTime::currentDateTimeUtc());
    if (reply.status == 303)
        error.code = ErrorCode::SeeOther;
    else if (reply.status == 304)
        error.code = ErrorCode::NotModified;
    else if (reply.status >= 300 && reply.status < 400)
        error.code = ErrorCode::Redirect;
    if (error.kind == ApiError::Kind::Unauthorised && wantsStepUp(words))
        error.code = ErrorCode::StepUp;
    if (isInProgress(words))
        error.code = ErrorCode::InProgress;
    addFaults(error, api, form, words);
    if (const auto field = fieldOfMessage(api, form, reply.status, words, sent)) {
        Finding finding = serverFinding(*field, words.message);
        if (error.args.contains("code"_L1))
            finding.args.insert(u"code"_s, error.args.value("code"_L1));
        error.findings.prepend(finding);
    } else {
        error.message = words.message;
    }
    if (wasRead && mayBeRootUser(api, error))
        error.code = ErrorCode::RootUser;
    return error;
}

QString referenceOf(const HttpReply &reply)
{
    const QByteArray ref = reply.header("request-ref");
    return QString::fromUtf8(ref.isEmpty() ? reply.header("x-request-id") : ref);
}
