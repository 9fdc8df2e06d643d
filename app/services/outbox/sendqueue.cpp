// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendqueue.h"

#include "backoff.h"
#include "documentstore.h"
#include "draftstore.h"
#include "idempotencykeys.h"
#include "recordtag.h"
#include "sendverdict.h"
#include "sentlog.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

struct OfRecord
{
    QList<QUuid> unknown; ///< and nobody works on them
    QList<QUuid> others; ///< in their order
};

OfRecord rowsOf(Connection &open, const RecordKey &record)
{
    OfRecord rows;
    QSqlQuery &query
        = open.run(u"SELECT id,state,owner FROM outbox WHERE tag=? AND state<>? ORDER BY seq"_s,
                   {recordTag(open.vault(), record), int(OutboxRow::State::Unreadable)});
    while (query.next()) {
        const bool isUnknown = query.value(1).toInt() == int(OutboxRow::State::Unknown);
        (isUnknown && query.value(2).isNull() ? rows.unknown : rows.others)
            += QUuid::fromRfc4122(query.value(0).toByteArray());
    }
    return rows;
}

/// The draft keeps what was typed since the review, and what a command line's send is not about.
void takeFromDraft(Connection &open, const OutboxRow &row, const QList<Changes> &earlier,
                   const FormSpec &form, qint64 now)
{
    auto draft = DraftStore::find(open, row.record);
    if (!draft)
        return;
    draft->changes = without(form, draft->changes, row.changes);
    for (const Changes &text : earlier)
        draft->changes = without(form, draft->changes, text);
    const auto lines = diff(form, draft->base, draft->changes).size();
    if (lines == 0)
        return DraftStore::erase(open, row.record);
    draft->summary.changes = int(lines);
    draft->summary.state = DraftState::Editing;
    draft->summary.updated = now;
    draft->serverFindings.clear();
    DraftStore::put(open, *draft);
}

QList<QUuid> waitingBeside(Connection &open, const OutboxRow &row)
{
    QList<QUuid> ids;
    QSqlQuery &query = open.run(
        u"SELECT id,wait FROM outbox WHERE profile=? AND id<>? AND state=?"
        " AND owner IS NULL ORDER BY seq"_s,
        {row.record.profile.toRfc4122(), row.id.toRfc4122(), int(OutboxRow::State::Waiting)});
    while (query.next()) {
        const auto wait = QueuedSend::Wait(query.value(1).toInt());
        if (isPausing(wait))
            return {}; // the profile is paused without `row`, too
        if (wait != QueuedSend::Wait::ProfileGone && wait != QueuedSend::Wait::ProfileMoved)
            ids += QUuid::fromRfc4122(query.value(0).toByteArray());
    }
    return ids;
}

/// The profile stays paused when the row that said so goes.
void handPauseOn(Connection &open, const OutboxRow &row)
{
    if (!isPausing(row.wait))
        return;
    const QList<QUuid> ids = waitingBeside(open, row);
    for (const QUuid &id : ids) {
        auto next = outboxrow::find(open, id);
        if (!next)
            continue;
        next->wait = row.wait;
        next->due = 0;
        next->error = row.error;
        return outboxrow::update(open, *next);
    }
}

/// Out of the outbox, with files that nothing names any more.
void removeRow(Connection &open, const OutboxRow &row)
{
    handPauseOn(open, row);
    outboxrow::remove(open, row.id);
    documentstore::purge(open, row.record);
}

Outcome unclearOutcome(const OutboxRow &row)
{
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unknown;
    outcome.error = row.error;
    outcome.status = row.error ? row.error->status : 0;
    outcome.requestRef = row.error ? row.error->requestRef : QString();
    if (row.frozen) {
        outcome.sent = row.frozen->sent;
        outcome.fresh = row.frozen->fresh;
    }
    return outcome;
}

/// The server took the credentials: what waited for them goes out.
bool isAuthorised(const Outcome &outcome)
{
    return outcome.status != 0 && outcome.kind != Outcome::Kind::Unauthorised;
}

/// A list that only grows would grow twice.
bool isKnownAgain(const FormSpec *form, const OutboxRow &row)
{
    if (!form || form->idempotencyHeader.isEmpty() || !row.frozen)
        return false;
    const Changes &sent = row.frozen->sent;
    return std::none_of(sent.keyBegin(), sent.keyEnd(),
                        [form](const FieldPath &path) { return form->listOf(path) != nullptr; });
}

sendqueue::Ended keepWaiting(Connection &open, OutboxRow &row, const SendVerdict &verdict,
                             const sendqueue::Tried &tried)
{
    const bool isUnclear = tried.wasUnclear || verdict.wait == QueuedSend::Wait::Resend;
    if (!isPausing(verdict.wait))
        handPauseOn(open, row);
    row.error = tried.outcome.error;
    row.state = OutboxRow::State::Waiting;
    row.wait = verdict.wait;
    row.due = verdict.due;
    if (!isUnclear) {
        row.frozen.reset();
        row.begun = 0;
    }
    outboxrow::update(open, row);
    return {sendqueue::Ended::Place::Outbox, verdict.due};
}

sendqueue::Ended keepPaused(Connection &open, OutboxRow &row)
{
    row.state = OutboxRow::State::Waiting;
    row.due = 0;
    outboxrow::update(open, row);
    return {sendqueue::Ended::Place::Outbox, 0};
}

sendqueue::Ended keepUnknown(Connection &open, OutboxRow &row, const sendqueue::Tried &tried,
                             qint64 now)
{
    handPauseOn(open, row);
    // That it is still so says nothing of why there was no answer.
    const auto &error = tried.outcome.error;
    if (!tried.wasUnclear || !row.error || (error && error->code != ErrorCode::None))
        row.error = error;
    if (tried.outcome.record)
        row.checked = now;
    row.state = OutboxRow::State::Unknown;
    row.wait = QueuedSend::Wait::Turn;
    row.due = 0;
    if (tried.wasCancelled)
        row.staysQueued = false; // never again by itself
    outboxrow::update(open, row);
    return {sendqueue::Ended::Place::Outbox, 0};
}

/// What waits behind, and what was typed since, stands on a base from before this one was applied:
/// ours is no change of somebody else's.
void rebaseLater(Connection &open, const OutboxRow &row, const FormSpec &form, const Changes &sent)
{
    QList<QUuid> later;
    QSqlQuery &query = open.run(
        u"SELECT id FROM outbox WHERE tag=? AND id<>? AND state=?"_s,
        {recordTag(open.vault(), row.record), row.id.toRfc4122(), int(OutboxRow::State::Waiting)});
    while (query.next())
        later += QUuid::fromRfc4122(query.value(0).toByteArray());
    for (const QUuid &id : std::as_const(later)) {
        auto behind = outboxrow::find(open, id);
        if (!behind || behind->isUnclear() || behind->base.kind != Base::Kind::Read)
            continue;
        behind->base.record = taken(form, behind->base, sent);
        outboxrow::update(open, *behind);
    }
    auto draft = DraftStore::find(open, row.record);
    if (!draft || draft->base.kind != Base::Kind::Read)
        return;
    draft->base.record = taken(form, draft->base, sent);
    draft->summary.changes = int(diff(form, draft->base, draft->changes).size());
    DraftStore::put(open, *draft);
}

DraftState draftStateOf(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Refused:
        return DraftState::Refused;
    case Outcome::Kind::Conflict:
        return DraftState::Conflict;
    default:
        return DraftState::Editing;
    }
}

QString limitKey(const QUuid &profile)
{
    return u"limit."_s + profile.toString(QUuid::WithoutBraces);
}

/// A time that the server gave is for the key: no other send of the profile goes out before.
void holdBack(Connection &open, const QUuid &profile, const Outcome &outcome, qint64 now)
{
    using Wait = QueuedSend::Wait;
    const auto wait = outcome.error ? outcome.error->retryAfterSeconds : std::nullopt;
    if (outcome.kind != Outcome::Kind::Waiting || !wait || *wait <= 0
        || outcome.error->code == ErrorCode::InProgress)
        return;
    const qint64 until = now + backoff::delay(0, wait, 0);
    open.run(u"INSERT OR REPLACE INTO meta(key,value) VALUES(?,?)"_s,
             {limitKey(profile), QByteArray::number(until)});
    open.run(u"UPDATE outbox SET due=? WHERE profile=? AND state=? AND wait IN(?,?,?,?)"
             " AND (due<? OR due>?)"_s,
             {until, profile.toRfc4122(), int(OutboxRow::State::Waiting), int(Wait::Turn),
              int(Wait::Unreachable), int(Wait::Busy), int(Wait::Resend), until,
              now + backoff::longest});
}

/// Until when, or 0.
qint64 heldBackUntil(Connection &open, const QUuid &profile, qint64 now)
{
    QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key=?"_s, {limitKey(profile)});
    const qint64 until = query.next() ? query.value(0).toByteArray().toLongLong() : 0;
    return backoff::isDue(until, now) ? 0 : until;
}

/// `later` was sent over it, without waiting to know what became of it. The fields that those
/// changes don't speak of are nobody's word that they are done: back into the draft.
void supersede(Connection &open, const OutboxRow &unknown, const Changes &later,
               const FormSpec &form, qint64 now)
{
    OutboxRow rest = unknown;
    const Changes other = without(form, unknown.changes, later);
    rest.changes = without(form, overlaid(form, other, later), later);
    if (rest.changes.isEmpty())
        return sendqueue::giveUp(open, &form, unknown, now);
    sendqueue::logUnclear(open, &form, unknown, now);
    sendqueue::giveBack(open, &form, rest, DraftState::Editing, {}, now);
}

bool isLogged(Connection &open, const QUuid &id)
{
    return open.run(u"SELECT 1 FROM sent WHERE id=?"_s, {id.toRfc4122()}).next();
}

sendqueue::Ended finishVanished(Connection &open, const OutboxRow &row, const FormSpec *form,
                                const Outcome &outcome, qint64 now)
{
    using Kind = Outcome::Kind;
    if (isLogged(open, row.id))
        return {}; // another took us for dead, and ended it
    const bool isDone = outcome.kind == Kind::Applied || outcome.kind == Kind::Unchanged;
    if (isDone || outcome.kind == Kind::Unknown || outcome.kind == Kind::Refused
        || outcome.kind == Kind::Conflict)
        SentLog::add(open, form, row, outcome, now);
    if (isDone || !row.staysQueued) {
        removeRow(open, row);
        return {};
    }
    sendqueue::giveBack(open, form, row, draftStateOf(outcome.kind), outcome, now);
    return {sendqueue::Ended::Place::Draft, 0};
}

} // namespace

sendqueue::Enqueued sendqueue::enqueue(Connection &open, const OutboxRow &row,
                                       const QList<Changes> &earlier, const FormSpec &form,
                                       qint64 now)
{
    const OfRecord former = rowsOf(open, row.record);
    if (!row.staysQueued && !open.areRowsRight())
        return Enqueued::Held;
    if (!former.others.isEmpty() && !row.staysQueued)
        return Enqueued::Behind;
    documentstore::keepAll(open, row.record, row.changes);
    OutboxRow queued = row;
    if (row.staysQueued)
        queued.due = heldBackUntil(open, row.record.profile, now);
    outboxrow::insert(open, queued);
    if (row.isDraft)
        takeFromDraft(open, row, earlier, form, now);
    if (former.unknown.isEmpty())
        return Enqueued::Done;
    Changes later;
    for (const QUuid &id : former.others) {
        if (const auto other = outboxrow::find(open, id))
            later = overlaid(form, later, other->changes);
    }
    later = overlaid(form, later, row.changes);
    for (const QUuid &id : former.unknown) {
        if (const auto unknown = outboxrow::find(open, id))
            supersede(open, *unknown, later, form, now);
    }
    return Enqueued::Done;
}

sendqueue::Begun sendqueue::begin(Connection &open, const QUuid &id, const QString &owner,
                                  const FormSpec &form, const FrozenSend &frozen, qint64 now)
{
    auto row = outboxrow::find(open, id);
    if (!open.areRowsRight())
        return {false, true, {}, false};
    if (!row || row->owner != owner || row->state != OutboxRow::State::Waiting)
        return {};
    Begun begun {true, false, frozen.key, !frozen.key.isEmpty()};
    row->frozen = frozen;
    if (!form.idempotencyHeader.isEmpty() && frozen.key.isEmpty()) {
        const auto key = idempotencykeys::keyFor(open, row->record, frozen.body, now);
        begun.key = row->frozen->key = key.text;
        begun.isReused = key.isReused;
        row->frozen->keyMade = key.made;
    }
    row->state = OutboxRow::State::Begun;
    row->begun = now;
    if (!isPausing(row->wait)) // that one stays until the server takes the key
        row->error.reset();
    outboxrow::update(open, *row);
    return begun;
}

sendqueue::Ended sendqueue::finish(Connection &open, const OutboxRow &claimed, const QString &owner,
                                   const FormSpec *form, const Tried &tried, qint64 now)
{
    auto row = outboxrow::find(open, claimed.id);
    if (!row)
        return finishVanished(open, claimed, form, tried.outcome, now);
    // Another took us for dead, and the row is its own now.
    if (row->owner != owner && !row->owner.isEmpty())
        return {Ended::Place::Outbox, 0};
    const Outcome &outcome = tried.outcome;
    if (form && !form->idempotencyHeader.isEmpty())
        idempotencykeys::settle(open, row->record, outcome.kind, outcome.request.has_value(), now);
    if (isPausing(row->wait) && isAuthorised(outcome)) {
        resume(open, row->record.profile, now);
        row->wait = QueuedSend::Wait::Turn;
    }
    holdBack(open, row->record.profile, outcome, now);
    // Whatever the try was, what is unknown is not sent afresh.
    Tried known = tried;
    known.wasUnclear = tried.wasUnclear || row->state == OutboxRow::State::Unknown;
    const SendVerdict verdict = verdictOf(
        *row, outcome,
        {known.wasUnclear, tried.wasCancelled, isKnownAgain(form, *row), now, tried.random});
    row->owner.clear();
    ++row->tries;
    if (verdict.to == SendVerdict::To::Waiting && outcome.kind == Outcome::Kind::Unreachable
        && isPausing(row->wait) && !isPausing(verdict.wait))
        return keepPaused(open, *row); // that there is no network says nothing of the key
    if (verdict.to == SendVerdict::To::Waiting)
        return keepWaiting(open, *row, verdict, known);
    if (verdict.to == SendVerdict::To::Unknown)
        return keepUnknown(open, *row, tried, now);
    if (verdict.isLogged)
        SentLog::add(open, form, *row, outcome, now);
    if (verdict.to == SendVerdict::To::Draft) {
        giveBack(open, form, *row, draftStateOf(outcome.kind), outcome, now);
        return {Ended::Place::Draft, 0};
    }
    if (outcome.kind == Outcome::Kind::Applied && form)
        rebaseLater(open, *row, *form, outcome.sent);
    removeRow(open, *row);
    return {};
}

StoredDraft sendqueue::giveBack(Connection &open, const FormSpec *form, const OutboxRow &row,
                                DraftState state, const Outcome &outcome, qint64 now)
{
    StoredDraft draft = row.draft(state, outcome.error ? outcome.error->findings : Findings(), now);
    const auto typed = DraftStore::find(open, row.record);
    // What was never read is reviewed on what was read since.
    if (draft.base.kind == Base::Kind::Unknown && outcome.fresh.kind != Base::Kind::Unknown) {
        draft.base = outcome.fresh;
        draft.baseRead = now;
    }
    if (form)
        draft.setBased(*form, typed ? joined(*form, draft.based(), typed->based()) : draft.based());
    else if (typed)
        draft.changes.insert(typed->changes);
    DraftStore::put(open, draft);
    removeRow(open, row);
    return draft;
}

void sendqueue::logUnclear(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now)
{
    SentLog::add(open, form, row, unclearOutcome(row), now);
}

void sendqueue::giveUp(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now)
{
    logUnclear(open, form, row, now);
    removeRow(open, row);
}

void sendqueue::resume(Connection &open, const QUuid &profile, qint64 now)
{
    using Wait = QueuedSend::Wait;
    open.run(u"UPDATE outbox SET wait=?,due=? WHERE profile=? AND state=? AND wait IN(?,?,?,?)"_s,
             {int(Wait::Turn), heldBackUntil(open, profile, now), profile.toRfc4122(),
              int(OutboxRow::State::Waiting), int(Wait::NotAuthorised), int(Wait::Untrusted),
              int(Wait::ProfileGone), int(Wait::ProfileMoved)});
}
