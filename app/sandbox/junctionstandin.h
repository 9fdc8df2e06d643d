// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "sandbox.h"

class QHttpServerRequest;

namespace sandbox {

/// Junction's calls for users, after its documents and reports from people who used its sandbox.
class JunctionStandIn final
{
public:
    static constexpr auto apiKey = "local-junction-key";

    JunctionStandIn();

    /// `path` is decoded and begins after the prefix: `v2`, `user`, ….
    Answer answerTo(const QHttpServerRequest &request, const QStringList &path);
    QList<Sandbox::Person> people() const;

private:
    struct Member
    {
        QJsonObject user; ///< in the read shape
        QJsonObject demographics; ///< empty = there are none yet
        QString about;
        bool deleted = false;
    };

    Answer readUser(const Member *member) const;
    Answer readDemographics(const Member *member) const;
    Answer patchUser(Member *member, const QHttpServerRequest &request);
    Answer patchDemographics(Member *member, const QHttpServerRequest &request);
    Member *find(const QString &key, const QString &value);

    QList<Member> m_members;
};

} // namespace sandbox
