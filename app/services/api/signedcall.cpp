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

void SignedCall::start(const Road &road, const HttpRequest &request, Answered answered,
                       Network::Progress progress)
{
    m_answered = std::move(answered);
    const auto sign = [this, road, request,
                       progress = std::move(progress)](const Result<Secrets, ApiError> &secrets) {
        if (m_isEnding)
            return;
        if (!secrets)
            return answer(Failure {secrets.error()});
        HttpRequest made = request;
        made.timeFactor = road.profile.timeFactor;
        if (!Credentials::sign(made, road.api, road.profile, *secrets)) {
            ApiError error;
            error.code = u"origin"_s;
            return answer(Failure {error});
        }
        send(road, *secrets, made, progress);
    };
    road.credentials.authorise(road.network, road.api, road.profile, this, sign);
}

void SignedCall::send(const Road &road, const Secrets &secrets, const HttpRequest &request,
                      Network::Progress progress)
{
    m_clock.start();
    const auto received = [this, road, secrets, verb = request.verb](const HttpReply &reply) {
        // The log never contains a header, a body or a record's id.
        qCInfo(callLog).noquote() << verb << road.pathTemplate << reply.status << reply.code
                                  << m_clock.elapsed() << "ms";
        if (reply.status == 401)
            road.credentials.drop(road.api, road.profile, secrets);
        if (reply.status >= 200 && reply.status < 300)
            return answer(reply);
        HttpReply shown = inUtf8(reply);
        shown.body = redacted(shown.body, revealed(secrets) + road.secretValues);
        answer(shown);
    };
    road.credentials.use(road.api, road.profile, secrets);
    m_exchange = road.network.send(request, this, received, std::move(progress));
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
