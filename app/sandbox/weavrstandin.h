// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "sandbox.h"

#include <QElapsedTimer>
#include <QHash>

class QHttpServerRequest;

namespace sandbox {

/// Weavr Multi's users and its sign-in. Every person may sign in by e-mail address with the one
/// password, some with an unusual end.
class WeavrStandIn final
{
public:
    static constexpr auto apiKey = "local-weavr-key";
    static constexpr auto email = "ada.whitfield@example.com";
    static constexpr auto password = "Local-Weavr-1";
    /// A token that does not expire, beside those of the sign-in.
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
        QString signIn; ///< how it ends: empty = well, `expired`, `locked`, `gone`, `identities`
        /// `{member, status, errorCode}`: what happens to a PATCH with this member, or with any.
        QJsonArray refusals;
        int failures = 0; ///< sign-ins one after another
    };
    /// A request that was carried out under an idempotency-ref.
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
    QHash<QByteArray, QElapsedTimer> m_tokens; ///< since their last use
    QHash<QByteArray, Done> m_done; ///< by idempotency-ref
    int m_tokenLife = 5 * 60;
};

} // namespace sandbox
