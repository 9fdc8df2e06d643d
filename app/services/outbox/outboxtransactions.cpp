// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxtransactions.h"

#include "backoff.h"
#include "documentstore.h"
#include "draftstore.h"
#include "idempotencykeys.h"
#include "recordtag.h"
#include "sentlog.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

struct OfRecord
{
    QList<QUuid> unknown; ///< and nobody works on them
    bool hasOthers = false;
};

OfRecord rowsOf(Connection &open, const RecordKey &record)
{
    OfRecord rows;
    QSqlQuery &query
        = open.run(u"SELECT id,state,owner FROM outbox WHERE tag=? AND state<>? ORDER BY seq"_s,
                   {recordTag(open.vault(), record), int(QueuedSend::State::Unreadable)});
    while (query.next()) {
        const bool isUnknown = query.value(1).toInt() == int(QueuedSend::State::Unknown);
        if (isUnknown && query.value(2).isNull())
            rows.unknown += QUuid::fromRfc4122(query.value(0).toByteArray());
        else
            rows.hasOthers = true;
    }
    return rows;
}

/// The draft keeps what was typed since the review, and what a command line's send is not about.
void removeFromDraft(Connection &open, const OutboxRow &row, const QList<Changes> &earlier,
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
        {row.record.profile.toRfc4122(), row.id.toRfc4122(), int(QueuedSend::State::Waiting)});
    while (query.next()) {
        const auto wait = QueuedSend::Wait(query.value(1).toInt());
        if (isPausing(wait))
            return {}; // the profile is paused without `row`, too
        if (!waitsForProfile(wait))
            ids += QUuid::fromRfc4122(query.value(0).toByteArray());
    }
    return ids;
}

/// The log keeps that it was sent, and that nobody knows what became of it.
void logUnknown(Connection &open, const FormSpec *form, const OutboxRow &row, qint64 now)
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
    SentLog::add(open, form, row, outcome, now);
}

QString limitKey(const QUuid &profile)
{
    return u"limit."_s + profile.toString(QUuid::WithoutBraces);
}

/// Until when, or 0.
qint64 limitedUntil(Connection &open, const QUuid &profile, qint64 now)
{
    QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key=?"_s, {limitKey(profile)});
    const qint64 until = query.next() ? query.value(0).toByteArray().toLongLong() : 0;
    return backoff::isDue(until, now) ? 0 : until;
}

/// What the sends that were queued after `row` change of its record.
Changes changesAfter(Connection &open, const FormSpec &form, const OutboxRow &row)
{
    QList<QUuid> ids;
    QSqlQuery &query = open.run(u"SELECT id FROM outbox WHERE tag=? AND state<>? AND seq>"
                                "(SELECT seq FROM outbox WHERE id=?) ORDER BY seq"_s,
                                {recordTag(open.vault(), row.record),
                                 int(QueuedSend::State::Unreadable), row.id.toRfc4122()});
    while (query.next())
        ids += QUuid::fromRfc4122(query.value(0).toByteArray());
    Changes later;
    for (const QUuid &id : std::as_const(ids)) {
        if (const auto other = outboxrow::find(open, id))
            later = overlaid(form, later, other->changes);
    }
    return later;
}

/// The part of the row's changes that the sends after it leave as it is.
Changes notReplaced(Connection &open, const FormSpec &form, const OutboxRow &row)
{
    const Changes later = changesAfter(open, form, row);
    return without(form, overlaid(form, without(form, row.changes, later), later), later);
}

} // namespace

outboxtransactions::Enqueued outboxtransactions::enqueue(Connection &open, const OutboxRow &row,
                                                         const QList<Changes> &earlier,
                                                         const FormSpec &form, qint64 now)
{
    const OfRecord former = rowsOf(open, row.record);
    if (!row.staysQueued && !open.areRowsIntact())
        return Enqueued::Held;
    if (former.hasOthers && !row.staysQueued)
        return Enqueued::Behind;
    documentstore::keepAll(open, row.record, row.changes);
    OutboxRow queued = row;
    if (row.staysQueued)
        queued.nextTry = limitedUntil(open, row.record.profile, now);
    outboxrow::insert(open, queued);
    if (row.isDraft)
        removeFromDraft(open, row, earlier, form, now);
    // Nobody knows whether the fields of these that are not sent again were applied.
    for (const QUuid &id : former.unknown) {
        if (const auto unknown = outboxrow::find(open, id))
            recall(open, &form, *unknown, now);
    }
    return Enqueued::Done;
}

Result<outboxtransactions::Begun, ApiError>
outboxtransactions::begin(Connection &open, const QUuid &id, const QString &owner,
                          const FormSpec &form, const FrozenSend &frozen, qint64 now)
{
    auto row = outboxrow::find(open, id);
    if (!open.areRowsIntact())
        return Failure {ownError(ApiError::Kind::Waiting, ErrorCode::Held)};
    if (!row || row->owner != owner || row->state != QueuedSend::State::Waiting)
        return Failure {ownError(ApiError::Kind::Waiting, ErrorCode::Elsewhere)};
    Begun begun {frozen.key, !frozen.key.isEmpty()};
    row->frozen = frozen;
    if (!form.idempotencyHeader.isEmpty() && frozen.key.isEmpty()) {
        const auto key = idempotencykeys::keyFor(open, row->record, frozen.body, now);
        begun.key = row->frozen->key = key.text;
        begun.isReused = key.isReused;
        row->frozen->keyMade = key.made;
    }
    row->state = QueuedSend::State::Sending;
    row->begun = now;
    if (!isPausing(row->wait)) // that one stays until the server takes the key
        row->error.reset();
    outboxrow::update(open, *row);
    return begun;
}

StoredDraft outboxtransactions::returnToDraft(Connection &open, const FormSpec *form,
                                              const OutboxRow &row, DraftState state,
                                              const Outcome &outcome, qint64 now)
{
    OutboxRow left = row;
    if (form)
        left.changes = notReplaced(open, *form, row);
    StoredDraft draft
        = left.draft(state, outcome.error ? outcome.error->findings : Findings(), now);
    const auto typed = DraftStore::find(open, row.record);
    if (left.changes.isEmpty()) {
        remove(open, row);
        return typed.value_or(draft);
    }
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
    remove(open, row);
    return draft;
}

StoredDraft outboxtransactions::recall(Connection &open, const FormSpec *form, const OutboxRow &row,
                                       qint64 now)
{
    if (row.isUnclear())
        logUnknown(open, form, row, now);
    return returnToDraft(open, form, row, DraftState::Editing, {}, now);
}

void outboxtransactions::dismiss(Connection &open, const FormSpec *form, const OutboxRow &row,
                                 qint64 now)
{
    if (row.state == QueuedSend::State::Waiting)
        throw StoreError {StoreError::Kind::Missing, {}};
    logUnknown(open, form, row, now);
    remove(open, row);
}

void outboxtransactions::remove(Connection &open, const OutboxRow &row)
{
    movePause(open, row);
    outboxrow::remove(open, row.id);
    documentstore::purge(open, row.record);
}

void outboxtransactions::movePause(Connection &open, const OutboxRow &row)
{
    if (!isPausing(row.wait))
        return;
    const QList<QUuid> ids = waitingBeside(open, row);
    for (const QUuid &id : ids) {
        auto next = outboxrow::find(open, id);
        if (!next)
            continue;
        next->wait = row.wait;
        next->nextTry = 0;
        next->error = row.error;
        return outboxrow::update(open, *next);
    }
}

void outboxtransactions::resume(Connection &open, const QUuid &profile, qint64 now)
{
    using Wait = QueuedSend::Wait;
    open.run(u"UPDATE outbox SET wait=?,due=? WHERE profile=? AND state=? AND wait IN(?,?,?,?)"_s,
             {int(Wait::Turn), limitedUntil(open, profile, now), profile.toRfc4122(),
              int(QueuedSend::State::Waiting), int(Wait::NotAuthorised), int(Wait::Untrusted),
              int(Wait::ProfileGone), int(Wait::ProfileMoved)});
}

void outboxtransactions::limitProfile(Connection &open, const QUuid &profile,
                                      const Outcome &outcome, qint64 now)
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
             {until, profile.toRfc4122(), int(QueuedSend::State::Waiting), int(Wait::Turn),
              int(Wait::Unreachable), int(Wait::Busy), int(Wait::Resend), until,
              now + backoff::longest});
}

void outboxtransactions::retryUnreachable(Connection &open, qint64 now)
{
    open.run(u"UPDATE outbox SET due=? WHERE state=? AND wait=?"_s,
             {now, int(QueuedSend::State::Waiting), int(QueuedSend::Wait::Unreachable)});
}

void outboxtransactions::retryStopped(Connection &open)
{
    open.run(u"UPDATE outbox SET wait=? WHERE state=? AND "_s
                 % outboxrow::waitsIn(&waitsForProfile),
             {int(QueuedSend::Wait::Turn), int(QueuedSend::State::Waiting)});
}

void outboxtransactions::retryLocked(Connection &open, const QUuid &profile)
{
    using Wait = QueuedSend::Wait;
    open.run(u"UPDATE outbox SET wait=? WHERE profile=? AND state=? AND wait=?"_s,
             {int(Wait::Turn), profile.toRfc4122(), int(QueuedSend::State::Waiting),
              int(Wait::ProductionLocked)});
    open.run(u"UPDATE outbox SET due=0 WHERE profile=? AND state=? AND wait=?"_s,
             {profile.toRfc4122(), int(QueuedSend::State::Waiting), int(Wait::Unreachable)});
}

QList<QUuid> outboxtransactions::unknownIds(Connection &open, const QUuid &profile)
{
    QList<QUuid> ids;
    QSqlQuery &query = open.run(u"SELECT id,profile FROM outbox WHERE state=?"_s,
                                {int(QueuedSend::State::Unknown)});
    while (query.next()) {
        if (profile.isNull() || query.value(1).toByteArray() == profile.toRfc4122())
            ids += QUuid::fromRfc4122(query.value(0).toByteArray());
    }
    return ids;
}
