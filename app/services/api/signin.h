// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "network.h"
#include "outcome.h"
#include "profile.h"
#include "secretstore.h"

#include <memory>
#include <vector>

/// Gets short-lived secrets (Weavr's token) in exchange for others, right before they are needed.
/// They stay in memory, until they expire, and are bound to the secrets they were obtained with.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const Result<Secret, ApiError> &)>;

    explicit SignIn(Clock clock);
    ~SignIn() override;

    /// Where to sign in, and with what.
    struct Endpoint
    {
        QString key; ///< `Credentials::keyName`
        SignInSpec spec;
        HttpRequest request; ///< signed, without its body
        Secrets secrets;
    };
    /// The kept token, or that of one POST which all who ask meanwhile share. Answers later, unless
    /// `context` is gone by then. Errors: Unauthorised with `SignInRejected`, `SignInExpired`,
    /// `SignInGone`, `SignInLocked` or `SignInToken` (args.type), without a code when it was the
    /// API key; Waiting and Unreachable; Refused with `Redirect` or `NotOffered`; Malformed.
    void obtain(Network &network, const Endpoint &endpoint, QObject *context, Done done);
    /// A call with this token goes out: it lives on from now.
    void use(const QString &key, const Secret &token);
    /// Removes a token that the server no longer accepts.
    void drop(const QString &key, const Secret &token);
    /// Removes the token of this key, and ignores a sign-in that is under way.
    void forget(const QString &key);

private:
    struct Token
    {
        Secret text;
        Secrets had; ///< the secrets that the token was obtained with
        qint64 used = 0;
        int idleSeconds = 0;
    };
    class Attempt;

    bool isGood(const QString &key, const Endpoint &endpoint) const;
    Attempt *underWay(const Endpoint &endpoint) const;
    void keep(const Attempt &attempt, const Secret &token);
    void purgeLater(const QString &key);
    void requestToken(Network &network, Attempt &attempt);
    void leave(quint64 attempt, const QObject *waiter);
    void finish(quint64 attempt, const HttpReply &reply);

    Clock m_clock;
    QMap<QString, Token> m_tokens;
    std::vector<std::unique_ptr<Attempt>> m_attempts;
    quint64 m_lastAttempt = 0;
};
