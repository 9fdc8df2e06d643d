// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "machnetbody.h"
#include "sandbox.h"

class QHttpServerRequest;

namespace sandbox {

/// Machnet's users: what may be updated hangs on their verification, and documents are added.
class MachnetStandIn final
{
public:
    static constexpr auto clientId = "local-machnet-id";
    static constexpr auto clientSecret = "local-machnet-secret";

    MachnetStandIn();

    /// `path` is decoded and begins after the prefix: `users`, ….
    Answer answerTo(const QHttpServerRequest &request, const QStringList &path);
    QList<Sandbox::Person> people() const;

private:
    struct Member
    {
        QJsonObject record; ///< as it is read
        QString about;
        MachnetKind kind = MachnetKind::Individual;
        /// From this read on, somebody has verified the user; 0 = nobody does.
        int verifiedAtRead = 0;
        /// Documents that are sent take the place of all there are, not of those of their type.
        bool replacesDocuments = false;
        int reads = 0;
    };

    Answer read(Member &member);
    Answer patch(Member &member, const QByteArray &body);

    QList<Member> m_members;
};

} // namespace sandbox
