// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "queuedsend.h"
#include "sendresult.h"
#include "storeddraft.h"
#include "submission.h"

/// What a PATCH was, from before its first byte on: enough to send the same again, and to tell
/// from a read whether it was carried out.
struct FrozenSend
{
    QJsonObject body;
    Changes sent;
    Base fresh; ///< the record as it was read before
    QByteArray key; ///< the idempotency key; empty where the form has none
    qint64 keyMade = 0; ///< milliseconds since 1970
};

/// A row of the outbox, opened: what a list shows of the send, and what is to be sent.
struct OutboxRow : QueuedSend
{
    int tries = 0;
    qint64 version = 0;
    QString owner; ///< empty = nobody works on it
    qint64 lease = 0; ///< until when it is the owner's, milliseconds since 1970
    QString profileName;

    Changes changes;
    Base base; ///< that they were reviewed on
    qint64 baseRead = 0;
    QUrl server; ///< that they were reviewed for
    Tier tier = Tier::Sandbox;
    bool canRead = true;
    bool staysQueued = true;
    bool isDraft = true;

    std::optional<FrozenSend> frozen; ///< of the PATCH that has no clear answer

    /// A first one, of what was reviewed.
    static OutboxRow of(const Submission &what, qint64 now);
    /// A PATCH of it went out, or may have, and nobody knows what became of it.
    bool isUnclear() const { return state != State::Waiting || frozen; }
    /// Whether it was reviewed for this server.
    bool isFor(const Profile &profile) const;
    SendResult result(const Outcome &outcome, SendResult::Place place) const;
    /// A draft of the same changes.
    StoredDraft draft(DraftState draftState, const Findings &findings, qint64 now) const;
};

/// All on the database's thread.
namespace outboxrow {

/// The condition, in SQL, that a row waits for one of these: `wait IN(4,5)`.
QString waitsIn(bool (*isOne)(QueuedSend::Wait wait));
/// Nothing when there is none, or it cannot be opened.
std::optional<OutboxRow> find(Connection &open, const QUuid &id);
/// Throws Missing then.
OutboxRow get(Connection &open, const QUuid &id);
void insert(Connection &open, const OutboxRow &row);
/// All of it, sealed anew.
void update(Connection &open, OutboxRow &row);
void remove(Connection &open, const QUuid &id);
/// One that does not open: it stands in no other's way any more.
void setAside(Connection &open, const QUuid &id);
/// Throws Missing when there is none that does not open.
void removeUnreadable(Connection &open, const QUuid &id);

/// Binds what is in the clear to each row, as it is: of a file that has no such column yet.
void bindAll(Connection &open);

/// In the order of the queue, without what is to be sent. Of what does not open: that it is there.
QList<OutboxRow> summaries(Connection &open);

} // namespace outboxrow
