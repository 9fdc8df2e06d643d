// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer.h"
#include "machnetbody.h"
#include "sandbox.h"

class QHttpServerRequest;

namespace sandbox {

/// Machnet's users. What can be changed depends on their verification, and documents are only
/// added.
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
        /// The user counts as verified from this read on; 0 = never.
        int verifiedAtRead = 0;
        /// New documents replace all existing ones, not only those of the same type.
        bool replacesDocuments = false;
        int reads = 0;
    };

    Answer read(Member &member);
    Answer patch(Member &member, const QByteArray &body);

    QList<Member> m_members;
};

} // namespace sandbox
