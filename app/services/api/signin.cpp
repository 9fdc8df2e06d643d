// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signin.h"

#include "call.h"
#include "errordialect.h"
#include "json.h"
#include "redaction.h"
#include "replytext.h"
#include "servererror.h"

#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

/// A token must not expire on its way to the server.
constexpr int marginSeconds = 20;

QJsonValue filledIn(const QJsonValue &part, const Secrets &secrets)
{
    if (part.isObject()) {
        QJsonObject object = part.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            *it = filledIn(QJsonValue(*it), secrets);
        return object;
    }
    const QString text = part.toString();
    if (text.startsWith(u'{') && text.endsWith(u'}'))
        return secrets.value(text.mid(1, text.size() - 2)).reveal().toString();
    return part;
}

ApiError signInError(ApiError::Kind kind, const HttpReply &reply, ErrorCode code)
{
    ApiError error;
    error.kind = kind;
    error.status = reply.status;
    error.code = code;
    error.args = reply.args;
    error.args.insert(u"signIn"_s, true);
    error.requestRef = referenceOf(reply);
    return error;
}

/// None for a 401: it is the API key that was not accepted, as by any other call.
ErrorCode rejectionCode(int status)
{
    switch (status) {
    case 401:
        return ErrorCode::None;
    case 409:
        return ErrorCode::SignInExpired;
    case 410:
        return ErrorCode::SignInGone;
    case 423:
        return ErrorCode::SignInLocked;
    default:
        return ErrorCode::SignInRejected;
    }
}

/// The error of a sign-in. Nothing was sent to the record, so the outcome is never unknown.
ApiError refusedSignIn(const SignInSpec &spec, const HttpReply &reply)
{
    using Kind = ApiError::Kind;
    if (reply.status == 0)
        return signInError(Kind::Unreachable, reply, reply.code);
    if (reply.status >= 300 && reply.status < 400)
        return signInError(Kind::Refused, reply, ErrorCode::Redirect);
    if (reply.status == 404 || reply.status == 405)
        return signInError(Kind::Refused, reply, ErrorCode::NotOffered);
    const bool isLater = reply.status == 408 || reply.status == 429 || reply.status >= 500;
    ApiError error = isLater ? signInError(Kind::Waiting, reply, ErrorCode::None)
                             : signInError(Kind::Unauthorised, reply, rejectionCode(reply.status));
    error.retryAfterSeconds = retryAfterSeconds(reply, QDateTime::currentDateTimeUtc());
    // A refusal may also carry a token, for example one for changing an expired password. An answer
    // without a message would be quoted whole.
    HttpReply shown = inUtf8(reply);
    const QString token = spec.token.in(json::parseObject(reply.body)).toString();
    shown.body = redacted(reply.body, {token});
    const ServerWords words = readWords(shown);
    const bool isWhole
        = words.isRaw && (words.message.startsWith(u'{') || words.message.startsWith(u'['));
    if (!isWhole)
        error.message = words.message;
    return error;
}

bool isHeaderText(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar character) {
        return character > u' ' && character < u'\x7f';
    });
}

Result<Secret, ApiError> tokenIn(const SignInSpec &spec, const HttpReply &reply)
{
    if (reply.status < 200 || reply.status >= 300)
        return Failure {refusedSignIn(spec, reply)};
    const QJsonObject answer = json::parseObject(reply.body);
    const QString type = spec.type.in(answer).toString();
    if (spec.refusedTypes.contains(type)) {
        ApiError error = signInError(ApiError::Kind::Unauthorised, reply, ErrorCode::SignInToken);
        error.args.insert(u"type"_s, type);
        return Failure {error};
    }
    QString token = spec.token.in(answer).toString();
    if (!isHeaderText(token))
        return Failure {signInError(ApiError::Kind::Malformed, reply, ErrorCode::NoToken)};
    return Secret(std::move(token));
}

} // namespace

/// One POST and the callers that wait for it.
class SignIn::Attempt final
{
public:
    quint64 id = 0;
    Endpoint endpoint;
    qint64 begun = 0;
    bool isForgotten = false;
    QPointer<Call> call;
    QList<std::pair<QPointer<QObject>, Done>> waiters;
};

SignIn::SignIn(Clock clock)
    : m_clock(std::move(clock))
{
}

SignIn::~SignIn() = default;

void SignIn::obtain(Network &network, const Endpoint &endpoint, QObject *context, Done done)
{
    if (isGood(endpoint.key, endpoint)) {
        const auto deliver
            = [token = m_tokens.value(endpoint.key).text, done = std::move(done)] { done(token); };
        QMetaObject::invokeMethod(context, deliver, Qt::QueuedConnection);
        return;
    }
    Attempt *attempt = underWay(endpoint);
    if (!attempt) {
        m_attempts.push_back(std::make_unique<Attempt>());
        attempt = m_attempts.back().get();
        attempt->id = ++m_lastAttempt;
        attempt->endpoint = endpoint;
        requestToken(network, *attempt);
    }
    attempt->waiters.emplaceBack(context, std::move(done));
    connect(context, &QObject::destroyed, this,
            [this, id = attempt->id, context] { leave(id, context); });
}

bool SignIn::isGood(const QString &key, const Endpoint &endpoint) const
{
    const auto token = m_tokens.constFind(key);
    if (token == m_tokens.cend() || token->had != endpoint.secrets)
        return false;
    const qint64 idle = m_clock() - token->used; // negative when somebody set the clock back
    return idle >= 0 && idle < (endpoint.spec.idleSeconds - marginSeconds) * qint64(1000);
}

SignIn::Attempt *SignIn::underWay(const Endpoint &endpoint) const
{
    const auto found
        = std::find_if(m_attempts.cbegin(), m_attempts.cend(), [&](const auto &attempt) {
              return !attempt->isForgotten && attempt->endpoint.key == endpoint.key
                  && attempt->endpoint.secrets == endpoint.secrets;
          });
    return found == m_attempts.cend() ? nullptr : found->get();
}

void SignIn::requestToken(Network &network, Attempt &attempt)
{
    attempt.begun = m_clock();
    HttpRequest request = attempt.endpoint.request;
    const QJsonValue body = filledIn(attempt.endpoint.spec.body, attempt.endpoint.secrets);
    request.body = json::write(body);
    attempt.call = network.send(
        request, this, [this, id = attempt.id](const HttpReply &reply) { finish(id, reply); });
}

void SignIn::leave(quint64 attempt, const QObject *waiter)
{
    for (const auto &one : m_attempts) {
        if (one->id != attempt)
            continue;
        one->waiters.removeIf(
            [&](const auto &each) { return !each.first || each.first == waiter; });
        if (!one->waiters.isEmpty() || !one->call)
            continue;
        one->isForgotten = true; // later callers do not join it
        one->call->cancel();
    }
}

void SignIn::finish(quint64 attempt, const HttpReply &received)
{
    const auto found = std::find_if(m_attempts.begin(), m_attempts.end(),
                                    [&](const auto &one) { return one->id == attempt; });
    const std::unique_ptr<Attempt> ended = std::move(*found);
    m_attempts.erase(found);
    HttpReply reply = received;
    if (reply.status >= 300) {
        reply = inUtf8(reply);
        reply.body = redacted(reply.body, revealed(ended->endpoint.secrets));
    }
    const Result<Secret, ApiError> token = tokenIn(ended->endpoint.spec, reply);
    if (token && !ended->isForgotten)
        keep(*ended, *token);
    for (const auto &[context, done] : std::as_const(ended->waiters)) {
        if (context)
            done(token); // may destroy this object
    }
}

void SignIn::keep(const Attempt &attempt, const Secret &token)
{
    const Endpoint &endpoint = attempt.endpoint;
    m_tokens.insert(endpoint.key,
                    {token, endpoint.secrets, attempt.begun, endpoint.spec.idleSeconds});
    purgeLater(endpoint.key);
}

/// Removes an expired token, because a copy of the password is stored with it.
void SignIn::purgeLater(const QString &key)
{
    const Token token = m_tokens.value(key);
    const auto purge = [this, key, used = token.used] {
        if (m_tokens.value(key).used == used) // the token was not used since
            m_tokens.remove(key);
    };
    const int seconds = qMax(0, token.idleSeconds - marginSeconds);
    QTimer::singleShot(std::chrono::seconds(seconds), this, purge);
}

void SignIn::use(const QString &key, const Secret &token)
{
    const auto kept = m_tokens.find(key);
    if (kept == m_tokens.end() || kept->text != token)
        return;
    kept->used = m_clock();
    purgeLater(key);
}

void SignIn::drop(const QString &key, const Secret &token)
{
    if (m_tokens.value(key).text == token)
        m_tokens.remove(key);
}

void SignIn::forget(const QString &key)
{
    m_tokens.remove(key);
    for (const auto &attempt : m_attempts)
        attempt->isForgotten |= attempt->endpoint.key == key;
}
