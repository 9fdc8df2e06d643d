// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxrow.h"

/// How the outbox's rows change, each in the transaction that it is called in. On the database's
/// thread. A form is null where it is gone.
namespace outboxtransactions {

enum class Enqueued {
    Done,
    Behind, ///< one of the same record, and it may not wait
    Held, ///< everything is, and it may not wait
};
/// Unless it is done, nothing is written. What the record's draft has beyond `row` stays there. A
/// former send of the record of which nobody knows what became is superseded: the log keeps it.
Enqueued enqueue(Connection &open, const OutboxRow &row, const QList<Changes> &earlier,
                 const FormSpec &form, qint64 now);

struct Begun
{
    QByteArray key; ///< the idempotency key; empty where the form has none
    bool isReused = false; ///< the server may know the key
};
/// Writes down that the PATCH goes out. An error, Waiting: then it does not. `frozen` with a key is
/// sent again under it.
Result<Begun, ApiError> begin(Connection &open, const QUuid &id, const QString &owner,
                              const FormSpec &form, const FrozenSend &frozen, qint64 now);

/// Moves what no later send of the record replaces back to the draft, under what was typed since,
/// and removes the send. The result has no changes where nothing was left and nothing is drafted.
StoredDraft returnToDraft(Connection &open, const FormSpec *form, const OutboxRow &row,
                          DraftState state, const Outcome &outcome, qint64 now);
/// The same as a draft to edit. Where it may have been sent, the log keeps that.
StoredDraft recall(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now);
/// Removes a send that a person looked into. The log keeps that it was sent, and that nobody knows
/// what became of it. Throws Missing for one that waits.
void dismiss(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now);
/// Out of the outbox, with files that nothing names any more.
void remove(Connection &open, const OutboxRow &row);

/// The profile stays paused when the row that said so no longer says it.
void movePause(Connection &open, const OutboxRow &row);
/// The profile's sends go out again, where its server named a time: then.
void resume(Connection &open, const QUuid &profile, qint64 now);
/// A time that the server gave is for the key: no other send of the profile goes out before.
void limitProfile(Connection &open, const QUuid &profile, const Outcome &outcome, qint64 now);
/// What waits because of the network is due.
void retryUnreachable(Connection &open, qint64 now);
/// What waits for its profile is looked at anew: the profile may be back or armed, or have its old
/// server again.
void retryStopped(Connection &open);
/// The same of what waits for the profile to be armed.
void retryLocked(Connection &open, const QUuid &profile);

/// The unknown ones of `profile`, or of all.
QList<QUuid> unknownIds(Connection &open, const QUuid &profile = {});

} // namespace outboxtransactions
