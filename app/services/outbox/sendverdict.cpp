// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendverdict.h"

#include "backoff.h"
#include "draftstore.h"
#include "idempotencykeys.h"
#include "outboxtransactions.h"
#include "recordtag.h"
#include "sentlog.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

using Place = SendResult::Place;
using State = QueuedSend::State;
using Wait = QueuedSend::Wait;

SendVerdict waiting(Wait wait, qint64 nextTry = 0)
{
    return {Place::Outbox, false, State::Waiting, wait, nextTry};
}

SendVerdict unknown()
{
    return {Place::Outbox, false, State::Unknown, Wait::Turn, 0};
}

qint64 timeOfNextTry(const OutboxRow &row, const SendAttempt &attempt, qint64 now)
{
    const auto &error = attempt.outcome.error;
    const auto wait = error ? error->retryAfterSeconds : std::nullopt;
    return now + backoff::delay(row.tries, wait, attempt.random);
}

SendVerdict waitingVerdict(const OutboxRow &row, const SendAttempt &attempt, qint64 now)
{
    if (!row.staysQueued)
        return {};
    const Outcome &outcome = attempt.outcome;
    const ErrorCode code = outcome.error ? outcome.error->code : ErrorCode::None;
    if (code == ErrorCode::ProfileGone)
        return waiting(Wait::ProfileGone);
    if (code == ErrorCode::ProfileMoved)
        return waiting(Wait::ProfileMoved);
    if (code == ErrorCode::ProductionLocked)
        return waiting(Wait::ProductionLocked);
    if (outcome.kind == Outcome::Kind::Unauthorised)
        return waiting(Wait::NotAuthorised);
    if (code == ErrorCode::Tls)
        return waiting(Wait::Untrusted);
    const bool isUnreachable = outcome.kind == Outcome::Kind::Unreachable;
    return waiting(isUnreachable ? Wait::Unreachable : Wait::Busy,
                   timeOfNextTry(row, attempt, now));
}

SendVerdict unknownVerdict(const OutboxRow &row, const SendAttempt &attempt, bool canResend,
                           qint64 now)
{
    if (!canResend || !row.staysQueued || attempt.wasCancelled || !row.frozen)
        return unknown();
    const qint64 next = timeOfNextTry(row, attempt, now);
    // Later, the server may take the same bytes for a request it has never seen.
    if (next < row.frozen->keyMade || next >= row.frozen->keyMade + idempotencykeys::remembered)
        return unknown();
    return waiting(Wait::Resend, next);
}

SendVerdict returnedVerdict(const OutboxRow &row, bool isLogged)
{
    const bool isKept = row.staysQueued && (row.isDraft || row.tries > 0);
    return {isKept ? Place::Draft : Place::Done, isLogged};
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

SendVerdict keepWaiting(Connection &open, OutboxRow &row, const SendVerdict &verdict,
                        const SendAttempt &attempt)
{
    const bool isUnclear = attempt.wasUnclear || verdict.wait == Wait::Resend;
    if (!isPausing(verdict.wait))
        outboxtransactions::movePause(open, row);
    row.error = attempt.outcome.error;
    row.state = State::Waiting;
    row.wait = verdict.wait;
    row.nextTry = verdict.nextTry;
    if (!isUnclear) {
        row.frozen.reset();
        row.begun = 0;
    }
    outboxrow::update(open, row);
    return verdict;
}

SendVerdict keepPaused(Connection &open, OutboxRow &row)
{
    row.state = State::Waiting;
    row.nextTry = 0;
    outboxrow::update(open, row);
    return waiting(row.wait);
}

SendVerdict keepUnknown(Connection &open, OutboxRow &row, const SendAttempt &attempt, qint64 now)
{
    outboxtransactions::movePause(open, row);
    // That it is still so says nothing of why there was no answer.
    const auto &error = attempt.outcome.error;
    if (!attempt.wasUnclear || !row.error || (error && error->code != ErrorCode::None))
        row.error = error;
    if (attempt.outcome.record)
        row.checked = now;
    row.state = State::Unknown;
    row.wait = Wait::Turn;
    row.nextTry = 0;
    if (attempt.wasCancelled)
        row.staysQueued = false; // never again by itself
    outboxrow::update(open, row);
    return unknown();
}

/// What waits behind, and what was typed since, stands on a base from before this one was applied:
/// ours is no change of somebody else's.
void rebaseLater(Connection &open, const OutboxRow &row, const FormSpec &form, const Changes &sent)
{
    QList<QUuid> later;
    QSqlQuery &query
        = open.run(u"SELECT id FROM outbox WHERE tag=? AND id<>? AND state=?"_s,
                   {recordTag(open.vault(), row.record), row.id.toRfc4122(), int(State::Waiting)});
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

bool isLogged(Connection &open, const QUuid &id)
{
    return open.run(u"SELECT 1 FROM sent WHERE id=?"_s, {id.toRfc4122()}).next();
}

SendVerdict finishVanished(Connection &open, const OutboxRow &row, const FormSpec *form,
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
        outboxtransactions::remove(open, row);
        return {};
    }
    outboxtransactions::returnToDraft(open, form, row, draftStateOf(outcome.kind), outcome, now);
    return {Place::Draft};
}

/// Of one that does not stay in the outbox.
void takeOut(Connection &open, const OutboxRow &row, const FormSpec *form,
             const SendVerdict &verdict, const Outcome &outcome, qint64 now)
{
    if (verdict.isLogged)
        SentLog::add(open, form, row, outcome, now);
    if (verdict.place == Place::Draft) {
        outboxtransactions::returnToDraft(open, form, row, draftStateOf(outcome.kind), outcome,
                                          now);
        return;
    }
    if (outcome.kind == Outcome::Kind::Applied && form)
        rebaseLater(open, row, *form, outcome.sent);
    outboxtransactions::remove(open, row);
}

} // namespace

SendVerdict verdictOf(const OutboxRow &row, const SendAttempt &attempt, bool canResend, qint64 now)
{
    switch (attempt.outcome.kind) {
    case Outcome::Kind::Applied:
    case Outcome::Kind::Unchanged:
    case Outcome::Kind::Ready:
        return {Place::Done, true};
    case Outcome::Kind::Refused:
    case Outcome::Kind::Conflict:
        return returnedVerdict(row, true);
    case Outcome::Kind::Cancelled:
        return attempt.wasUnclear ? unknownVerdict(row, attempt, canResend, now)
                                  : returnedVerdict(row, false);
    case Outcome::Kind::Waiting:
    case Outcome::Kind::Unreachable:
    case Outcome::Kind::Unauthorised:
        return waitingVerdict(row, attempt, now);
    case Outcome::Kind::Unknown:
        break;
    }
    return unknownVerdict(row, attempt, canResend, now);
}

SendVerdict finishAttempt(Connection &open, const OutboxRow &claimed, const QString &owner,
                          const FormSpec *form, const SendAttempt &attempt, qint64 now)
{
    const Outcome &outcome = attempt.outcome;
    auto row = outboxrow::find(open, claimed.id);
    if (!row)
        return finishVanished(open, claimed, form, outcome, now);
    // Another took us for dead, and the row is its own now.
    if (row->owner != owner && !row->owner.isEmpty())
        return waiting(row->wait);
    if (form && !form->idempotencyHeader.isEmpty())
        idempotencykeys::settle(open, row->record, outcome.kind, outcome.request.has_value(), now);
    if (isPausing(row->wait) && isAuthorised(outcome)) {
        outboxtransactions::resume(open, row->record.profile, now);
        row->wait = Wait::Turn;
    }
    outboxtransactions::limitProfile(open, row->record.profile, outcome, now);
    // Whatever the try was, what is unknown is not sent afresh.
    SendAttempt known = attempt;
    known.wasUnclear = attempt.wasUnclear || row->state == State::Unknown;
    const SendVerdict verdict = verdictOf(*row, known, isKnownAgain(form, *row), now);
    row->owner.clear();
    ++row->tries;
    if (verdict.place != Place::Outbox) {
        takeOut(open, *row, form, verdict, outcome, now);
        return verdict;
    }
    if (verdict.state == State::Unknown)
        return keepUnknown(open, *row, attempt, now);
    // That there is no network, or that production is locked, says nothing of the key.
    const bool wasNotAsked
        = outcome.kind == Outcome::Kind::Unreachable || verdict.wait == Wait::ProductionLocked;
    const bool staysPaused = wasNotAsked && isPausing(row->wait) && !isPausing(verdict.wait);
    return staysPaused ? keepPaused(open, *row) : keepWaiting(open, *row, verdict, known);
}
