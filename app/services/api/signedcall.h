// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "credentials.h"

#include <QElapsedTimer>
#include <QPointer>

/// One request with a profile's credentials: fetch them, sign in where that takes a token, sign,
/// send.
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
        QString pathTemplate; ///< what the log may say of the URL: it names no record
        QStringList secretValues; ///< of the body, that no answer may repeat
    };
    using Answer = Result<HttpReply, ApiError>;
    using Answered = std::function<void(const Answer &)>;

    SignedCall(QObject *context, QObject *parent);

    void start(const Context &context, const HttpRequest &request, Answered answered,
               Network::Progress progress);
    /// Answers with `error`, without asking anybody.
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
