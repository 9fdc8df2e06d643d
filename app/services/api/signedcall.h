// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "credentials.h"

#include <QElapsedTimer>
#include <QPointer>

/// One request with a profile's credentials: loads them, signs in where a token is needed, signs
/// the request and sends it.
class SignedCall final : public Call
{
    Q_OBJECT

public:
    struct Context
    {
        Network &network;
        Credentials &credentials;
        const ApiSpec &api;
        Profile profile;
        QString pathTemplate; ///< the URL as the log may show it, because it names no record
        QStringList secretValues; ///< secrets in the body, which no error may repeat
    };
    using Answer = Result<HttpReply, ApiError>;
    using Answered = std::function<void(const Answer &)>;

    SignedCall(QObject *context, QObject *parent);

    void start(const Context &context, const HttpRequest &request, Answered answered,
               Network::Progress progress);
    /// Answers with `error` without making a request.
    void refuse(const ApiError &error, Answered answered);
    void cancel() override;

private:
    void send(const Context &context, const Secrets &secrets, const HttpRequest &request,
              Network::Progress progress);
    void answerLater(const ApiError &error);
    void answer(const Answer &answer);

    QPointer<QObject> m_context;
    Answered m_answered;
    QPointer<Call> m_exchange;
    QElapsedTimer m_clock;
    bool m_isEnding = false;
};
