// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "signedcall.h"

#include "redaction.h"
#include "replytext.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

// The log is off by default. QT_LOGGING_RULES="amend.calls=true" switches it on.
Q_LOGGING_CATEGORY(callLog, "amend.calls", QtWarningMsg)

} // namespace

SignedCall::SignedCall(QObject *context, QObject *parent)
    : Call(parent)
    , m_context(context)
{
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

void SignedCall::start(const Context &context, const HttpRequest &request, Answered answered,
                       Network::Progress progress)
{
    m_answered = std::move(answered);
    const auto sign = [this, context, request,
                       progress = std::move(progress)](const Result<Secrets, ApiError> &secrets) {
        if (m_isEnding)
            return;
        if (!secrets)
            return answer(Failure {secrets.error()});
        HttpRequest made = request;
        made.timeFactor = context.profile.timeFactor;
        if (!Credentials::sign(made, context.api, context.profile, *secrets)) {
            ApiError error;
            error.code = ErrorCode::OtherOrigin;
            return answer(Failure {error});
        }
        send(context, *secrets, made, progress);
    };
    context.credentials.authorise(context.network, context.api, context.profile, this, sign);
}

void SignedCall::send(const Context &context, const Secrets &secrets, const HttpRequest &request,
                      Network::Progress progress)
{
    m_clock.start();
    const auto received = [this, context, secrets, verb = request.verb](const HttpReply &reply) {
        // Never a header, a body or a record's id.
        qCInfo(callLog).noquote() << verb << context.pathTemplate << reply.status
                                  << errorCodeName(reply.code) << m_clock.elapsed() << "ms";
        if (reply.status == 401)
            context.credentials.drop(context.api, context.profile, secrets);
        if (reply.status >= 200 && reply.status < 300)
            return answer(reply);
        HttpReply shown = inUtf8(reply);
        shown.body = redacted(shown.body, revealed(secrets) + context.secretValues);
        answer(shown);
    };
    context.credentials.use(context.api, context.profile, secrets);
    m_exchange = context.network.send(request, this, received, std::move(progress));
}

void SignedCall::refuse(const ApiError &error, Answered answered)
{
    m_answered = std::move(answered);
    answerLater(error);
}

void SignedCall::cancel()
{
    if (m_exchange)
        return m_exchange->cancel();
    ApiError error;
    error.kind = ApiError::Kind::Cancelled;
    answerLater(error);
}

void SignedCall::answerLater(const ApiError &error)
{
    if (m_isEnding)
        return;
    m_isEnding = true;
    QMetaObject::invokeMethod(
        this, [this, error] { answer(Failure {error}); }, Qt::QueuedConnection);
}

void SignedCall::answer(const Answer &result)
{
    m_isEnding = true;
    deleteLater();
    const Answered answered = std::move(m_answered);
    if (m_context)
        answered(result); // may destroy this object
}
