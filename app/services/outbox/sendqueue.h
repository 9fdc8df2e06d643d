// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "outboxrow.h"
#include "outcome.h"

/// How the outbox's rows change, each in the transaction that it is called in. On the database's
/// thread.
namespace sendqueue {

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
    bool isOurs = false; ///< false: another program has the row, nothing may be sent
    bool isHeld = false; ///< nor may anything else
    QByteArray key; ///< empty where the form has none
    bool isReused = false; ///< the server may know the key
};
/// Before the first byte of the PATCH. `frozen` with a key is sent again under it.
Begun begin(Connection &open, const QUuid &id, const QString &owner, const FormSpec &form,
            const FrozenSend &frozen, qint64 now);

struct Tried
{
    Outcome outcome;
    bool wasUnclear = false; ///< an earlier PATCH of it had no clear answer
    bool wasCancelled = false;
    double random = 0; ///< in [0, 1)
};
struct Ended
{
    enum class Place { Done, Draft, Outbox };
    Place place = Place::Done;
    qint64 nextTry = 0; ///< milliseconds since 1970; 0 = when asked
};
/// `form` is null where it is gone. `known` is the row as it was claimed: of one that vanished
/// meanwhile (with a damaged page, or its key) it goes back to the draft.
Ended finish(Connection &open, const OutboxRow &known, const QString &owner, const FormSpec *form,
             const Tried &tried, qint64 now);

/// Back to the draft, under what was typed since, and out of the outbox.
StoredDraft giveBack(Connection &open, const FormSpec *form, const OutboxRow &row, DraftState state,
                     const Outcome &outcome, qint64 now);
/// The log keeps that it was sent, and that nobody knows what became of it.
void logUnclear(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now);
/// The same, and out of the outbox.
void giveUp(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now);
/// The profile's sends go out again, where its server named a time: then.
void resume(Connection &open, const QUuid &profile, qint64 now);

} // namespace sendqueue
