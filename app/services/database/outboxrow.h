// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "database.h"
#include "queuedsend.h"
#include "storeddraft.h"

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

/// A row of the outbox, opened. All on the database's thread.
struct OutboxRow
{
    enum class State {
        Waiting,
        Begun, ///< the PATCH may be on the wire
        Unknown, ///< also what is not as Amend left it
        Unreadable, ///< it was to be worked on, and does not open
    };

    QUuid id;
    RecordKey record;
    State state = State::Waiting;
    QueuedSend::Wait wait = QueuedSend::Wait::Turn;
    qint64 queued = 0, due = 0; ///< milliseconds since 1970
    int tries = 0;
    qint64 version = 0;
    QString owner; ///< empty = nobody works on it
    qint64 lease = 0;

    QString title, profileName;
    QList<FieldPath> fields; ///< of the diff
    qint64 begun = 0; ///< when the PATCH without a clear answer was sent
    qint64 checked = 0; ///< when a read last did not show what it would have done
    std::optional<ApiError> error; ///< of the last try

    Changes changes;
    Base base; ///< that they were reviewed on
    qint64 baseRead = 0;
    QUrl server; ///< that they were reviewed for
    Tier tier = Tier::Sandbox;
    bool canRead = true;
    bool staysQueued = true;
    bool isDraft = true;

    std::optional<FrozenSend> frozen; ///< of the PATCH that has no clear answer

    /// A PATCH of it went out, or may have, and nobody knows what became of it.
    bool isUnclear() const { return state != State::Waiting || frozen; }
    /// A draft of the same changes.
    StoredDraft draft(DraftState draftState, const Findings &findings, qint64 now) const;
};

namespace outboxrow {

/// Nothing when there is none, or it cannot be opened.
std::optional<OutboxRow> find(Connection &open, const QUuid &id);
void insert(Connection &open, const OutboxRow &row);
/// All of it, sealed anew.
void update(Connection &open, OutboxRow &row);
void remove(Connection &open, const QUuid &id);
/// One that does not open: it stands in no other's way any more.
void setAside(Connection &open, const QUuid &id);
/// False when there is none that does not open.
bool removeUnreadable(Connection &open, const QUuid &id);

/// Binds what is in the clear to each row, as it is: of a file that has no such column yet.
void bindAll(Connection &open);

/// In the order of the queue, without what is to be sent. Of what does not open: that it is there.
QList<OutboxRow> summaries(Connection &open);

} // namespace outboxrow

/// The bytes of a sealed JSON object; empty when it is none.
QJsonObject openedObject(const Connection &open, const QByteArray &sealed,
                         const Vault::Place &place);
QByteArray sealedObject(const Connection &open, const QJsonObject &object,
                        const Vault::Place &place);
