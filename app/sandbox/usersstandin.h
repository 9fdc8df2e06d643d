// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "sandbox.h"

class QHttpServerRequest;

namespace sandbox {

/// The generic users API. Its documents have no read, but this server has the obvious one.
class UsersStandIn final
{
public:
    static constexpr auto token = "local-users-token";

    UsersStandIn();

    /// `path` is decoded and begins after the prefix: `v1`, `users`, ….
    Answer answerTo(const QHttpServerRequest &request, const QStringList &path);
    QList<Sandbox::Person> people() const;

private:
    struct Member
    {
        QJsonObject record;
        QString about;
        bool verifiesEmail = false; ///< a new address counts only after its owner confirmed it
    };

    Answer patch(Member &member, const QByteArray &body);
    bool isTaken(const Member &member, const QString &key, const QJsonValue &value) const;

    QList<Member> m_members;
};

} // namespace sandbox
