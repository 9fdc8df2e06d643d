// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "sandbox.h"

#include <QElapsedTimer>
#include <QHash>

class QHttpServerRequest;

namespace sandbox {

/// Weavr Multi's users and sign-in. Every person can sign in with an e-mail address and the same
/// password, some with an unusual result.
class WeavrStandIn final
{
public:
    static constexpr auto apiKey = "local-weavr-key";
    static constexpr auto email = "ada.whitfield@example.com";
    static constexpr auto password = "Local-Weavr-1";
    /// A token that does not expire, in addition to those of the sign-in.
    static constexpr auto token = "local-weavr-token";

    WeavrStandIn();

    /// `path` is decoded and begins after the prefix: `users`, ….
    Answer answerTo(const QHttpServerRequest &request, const QStringList &path);
    QList<Sandbox::Person> people() const;
    void setTokenLife(int seconds) { m_tokenLife = seconds; }

private:
    struct Member
    {
        QJsonObject record;
        QString about;
        /// Result of the sign-in: empty = success, `expired`, `locked`, `gone`, `identities`.
        QString signIn;
        /// `{member, status, errorCode}`: the refusals of a PATCH with this member, or with any.
        QJsonArray refusals;
        int failures = 0; ///< failed sign-ins in a row
    };
    /// A request that was carried out with an idempotency-ref.
    struct Done
    {
        QByteArray path, body;
        Answer answer;
        QElapsedTimer age;
    };

    Answer answerOf(const QHttpServerRequest &request, const QStringList &path);
    bool isTokenAlive(const QByteArray &authorization);
    Answer signIn(const QByteArray &body);
    Answer signedIn(const Member &member, const QString &tokenType);
    Answer list(const QHttpServerRequest &request) const;
    Answer patchOnce(const QString &id, const QHttpServerRequest &request);
    Answer patch(const QString &id, const QByteArray &body);
    QString conflict(const Member &member, const QJsonObject &body) const;
    Member *find(const QString &key, const QString &value);

    QList<Member> m_members;
    QHash<QByteArray, QElapsedTimer> m_tokens; ///< time since their last use
    QHash<QByteArray, Done> m_done; ///< by idempotency-ref
    int m_tokenLife = 5 * 60;
};

} // namespace sandbox
