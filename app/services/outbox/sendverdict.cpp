// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendverdict.h"

#include "backoff.h"
#include "idempotencykeys.h"

using namespace Qt::StringLiterals;

namespace {

using To = SendVerdict::To;
using Wait = QueuedSend::Wait;

qint64 timeOfNextTry(const OutboxRow &row, const Outcome &outcome, const TriedSend &tried)
{
    const auto wait = outcome.error ? outcome.error->retryAfterSeconds : std::nullopt;
    return tried.now + backoff::delay(row.tries, wait, tried.random);
}

SendVerdict waitingVerdict(const OutboxRow &row, const Outcome &outcome, const TriedSend &tried)
{
    if (!row.staysQueued)
        return {};
    const ErrorCode code = outcome.error ? outcome.error->code : ErrorCode::None;
    if (code == ErrorCode::ProfileGone)
        return {To::Waiting, false, Wait::ProfileGone, 0};
    if (code == ErrorCode::ProfileMoved)
        return {To::Waiting, false, Wait::ProfileMoved, 0};
    if (outcome.kind == Outcome::Kind::Unauthorised)
        return {To::Waiting, false, Wait::NotAuthorised, 0};
    if (code == ErrorCode::Tls)
        return {To::Waiting, false, Wait::Untrusted, 0};
    const bool isUnreachable = outcome.kind == Outcome::Kind::Unreachable;
    return {To::Waiting, false, isUnreachable ? Wait::Unreachable : Wait::Busy,
            timeOfNextTry(row, outcome, tried)};
}

SendVerdict unknownVerdict(const OutboxRow &row, const Outcome &outcome, const TriedSend &tried)
{
    const bool isResent = tried.canResend && row.staysQueued && !tried.wasCancelled && row.frozen;
    if (!isResent)
        return {To::Unknown, false, Wait::Turn, 0};
    const qint64 due = timeOfNextTry(row, outcome, tried);
    // Later, the server may take the same bytes for a request it has never seen.
    if (due < row.frozen->keyMade || due >= row.frozen->keyMade + idempotencykeys::remembered)
        return {To::Unknown, false, Wait::Turn, 0};
    return {To::Waiting, false, Wait::Resend, due};
}

SendVerdict returnedVerdict(const OutboxRow &row, bool isLogged)
{
    const bool isKept = row.staysQueued && (row.isDraft || row.tries > 0);
    return {isKept ? To::Draft : To::Done, isLogged, Wait::Turn, 0};
}

} // namespace

SendVerdict verdictOf(const OutboxRow &row, const Outcome &outcome, const TriedSend &tried)
{
    switch (outcome.kind) {
    case Outcome::Kind::Applied:
    case Outcome::Kind::Unchanged:
    case Outcome::Kind::Ready:
        return {To::Done, true, Wait::Turn, 0};
    case Outcome::Kind::Refused:
    case Outcome::Kind::Conflict:
        return returnedVerdict(row, true);
    case Outcome::Kind::Cancelled:
        return tried.wasUnclear ? unknownVerdict(row, outcome, tried) : returnedVerdict(row, false);
    case Outcome::Kind::Waiting:
    case Outcome::Kind::Unreachable:
    case Outcome::Kind::Unauthorised:
        return waitingVerdict(row, outcome, tried);
    case Outcome::Kind::Unknown:
        break;
    }
    return unknownVerdict(row, outcome, tried);
}
