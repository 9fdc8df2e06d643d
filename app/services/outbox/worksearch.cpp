// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksearch.h"

#include "backoff.h"
#include "documentstore.h"
#include "idempotencykeys.h"

#include <QHash>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

using Blocked = FoundWork::Blocked;
using Wait = QueuedSend::Wait;

const QString pausingWait = outboxrow::waitsIn(&isPausing);
const QString profilesWait = outboxrow::waitsIn(&waitsForProfile);

constexpr int spare = 16; // extra rows, so that unreadable ones do not block the others

/// The unencrypted columns that say whether a row's turn has come.
struct QueuePlace
{
    qint64 seq = 0;
    QByteArray tag, profile;
    QString owner;
    bool hadItsTurn = false; ///< unknown or unreadable, so its turn has passed
    qint64 due = 0;
};

std::optional<QueuePlace> placeInQueue(Connection &open, const QUuid &id)
{
    QSqlQuery &query = open.run(u"SELECT seq,tag,profile,owner,state,due FROM outbox WHERE id=?"_s,
                                {id.toRfc4122()});
    if (!query.next())
        return std::nullopt;
    return QueuePlace {query.value(0).toLongLong(),
                       query.value(1).toByteArray(),
                       query.value(2).toByteArray(),
                       query.value(3).toString(),
                       query.value(4).toInt() >= int(QueuedSend::State::Unknown),
                       query.value(5).toLongLong()};
}

std::optional<QUuid> earlierThan(Connection &open, const QueuePlace &place)
{
    QSqlQuery &query
        = open.run(u"SELECT id FROM outbox WHERE tag=? AND seq<? AND state<>? LIMIT 1"_s,
                   {place.tag, place.seq, int(QueuedSend::State::Unreadable)});
    return query.next() ? std::optional(QUuid::fromRfc4122(query.value(0).toByteArray()))
                        : std::nullopt;
}

/// The row that pauses the profile.
std::optional<QUuid> pauserOf(Connection &open, const QByteArray &profile)
{
    QSqlQuery &query = open.run(
        u"SELECT id FROM outbox WHERE profile=? AND "_s % pausingWait % u" LIMIT 1"_s, {profile});
    return query.next() ? std::optional(QUuid::fromRfc4122(query.value(0).toByteArray()))
                        : std::nullopt;
}

int underWay(Connection &open, const QByteArray &profile)
{
    QSqlQuery &query = open.run(
        u"SELECT count(*) FROM outbox WHERE profile=? AND owner IS NOT NULL"_s, {profile});
    return query.next() ? query.value(0).toInt() : 0;
}

Outcome pausedOutcome(const std::optional<ApiError> &why)
{
    const ApiError error = why.value_or(ownError(ApiError::Kind::Unauthorised, ErrorCode::Paused));
    const bool isReached = error.kind != ApiError::Kind::Unreachable;
    return outcomeOf(isReached ? Outcome::Kind::Unauthorised : Outcome::Kind::Unreachable, error);
}

Outcome limitedOutcome(qint64 milliseconds)
{
    ApiError limit = ownError(ApiError::Kind::Waiting);
    limit.retryAfterSeconds = (milliseconds + 999) / 1000;
    return outcomeOf(Outcome::Kind::Waiting, limit);
}

Outcome outcomeOfBlocked(const Blocked &blocked, qint64 wait)
{
    using By = Blocked::By;
    switch (blocked.by) {
    case By::Nothing:
        return outcomeOf(Outcome::Kind::Cancelled,
                         ownError(ApiError::Kind::Cancelled, ErrorCode::Gone));
    case By::Unreadable:
        return outcomeOf(Outcome::Kind::Unknown,
                         ownError(ApiError::Kind::Unknown, ErrorCode::Unreadable));
    case By::Another:
        return waitingFor(ErrorCode::Elsewhere);
    case By::Turn:
        return waitingFor(ErrorCode::Behind);
    case By::Hold:
        return waitingFor(ErrorCode::Held);
    case By::Pause:
        return pausedOutcome(blocked.error);
    case By::Limit:
        break;
    }
    return limitedOutcome(wait);
}

void disown(Connection &open, OutboxRow &row, qint64 now, FoundWork &found)
{
    row.owner.clear();
    if (row.state == QueuedSend::State::Sending) {
        row.state = QueuedSend::State::Unknown;
        row.wait = Wait::Turn;
        row.nextTry = 0;
        if (row.frozen && !row.frozen->key.isEmpty())
            idempotencykeys::settle(open, row.record, Outcome::Kind::Unknown, true, now);
        found.orphans += row.id;
    } else if (row.state == QueuedSend::State::Waiting && !row.staysQueued) {
        outboxrow::remove(open, row.id); // a command's one try, of which nothing was sent
        return documentstore::purge(open, row.record);
    }
    outboxrow::update(open, row);
}

} // namespace

SendResult FoundWork::Blocked::result(qint64 now) const
{
    OutboxRow its = row.value_or(OutboxRow());
    its.id = id;
    SendResult result
        = its.result(outcomeOfBlocked(*this, its.nextTry - now),
                     by == By::Nothing ? SendResult::Place::Done : SendResult::Place::Outbox);
    if (by == By::Limit)
        result.nextTry = its.nextTry;
    return result;
}

FoundWork WorkSearch::look(Connection &open) const
{
    FoundWork found;
    free(open, found);
    if (takesNone)
        return found;
    found.isHeld = !open.areRowsIntact();
    if (found.isHeld) {
        for (auto it = wanted.begin(); it != wanted.end(); ++it)
            found.blocked.append(
                {it.key(), Blocked::By::Hold, outboxrow::find(open, it.key()), {}});
        return found;
    }
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        claimWanted(open, it.key(), *it, found);
    if (takesAll)
        claimDue(open, found);
    found.nextLook = found.isSetAside ? now : nextLook(open);
    return found;
}

QList<QueuedSend> WorkSearch::list(Connection &open) const
{
    const QList<OutboxRow> rows = outboxrow::summaries(open);
    QHash<QUuid, OutboxRow> pausers; // by profile
    for (const OutboxRow &row : rows) {
        if (isPausing(row.wait))
            pausers.insert(row.record.profile, row);
    }
    QList<QueuedSend> lines;
    for (const OutboxRow &row : rows)
        lines += line(row, pausers.value(row.record.profile));
    return lines;
}

QueuedSend WorkSearch::line(const OutboxRow &row, const OutboxRow &pauser) const
{
    using State = QueuedSend::State;
    QueuedSend line = row;
    if (!isFree(row))
        line.state = State::Sending;
    else if (row.state != State::Waiting)
        line.state = State::Unknown;
    if (row.state == State::Unreadable)
        line.error = ownError(ApiError::Kind::Refused, ErrorCode::Unreadable);
    if (line.state == State::Waiting && isPausing(pauser.wait) && !line.isPaused()) {
        line.wait = pauser.wait;
        line.error = pauser.error;
        line.nextTry = 0;
    }
    return line;
}

OutboxRow WorkSearch::freeRow(Connection &open, const QUuid &id) const
{
    const OutboxRow row = outboxrow::get(open, id);
    if (!isFree(row))
        throw StoreError {StoreError::Kind::Missing, {}};
    return row;
}

bool WorkSearch::isFree(const OutboxRow &row) const
{
    if (row.owner.isEmpty())
        return true;
    if (row.owner == lease.owner)
        return !held->contains(row.id);
    const bool isRunning = row.lease > now && row.lease <= now + 2 * Lease::term;
    return !isRunning || !lease.isAlive(row.owner);
}

void WorkSearch::free(Connection &open, FoundWork &found) const
{
    QList<QUuid> left;
    QSqlQuery &query = open.run(u"SELECT id,owner,lease FROM outbox WHERE owner IS NOT NULL"_s);
    while (query.next()) {
        OutboxRow row;
        row.id = QUuid::fromRfc4122(query.value(0).toByteArray());
        row.owner = query.value(1).toString();
        row.lease = query.value(2).toLongLong();
        if (isFree(row))
            left += row.id;
    }
    for (const QUuid &id : std::as_const(left)) {
        if (auto row = outboxrow::find(open, id))
            disown(open, *row, now, found);
        else
            setAside(open, id, found);
    }
}

void WorkSearch::setAside(Connection &open, const QUuid &id, FoundWork &found) const
{
    outboxrow::setAside(open, id);
    found.isSetAside = true;
}

bool WorkSearch::claim(Connection &open, const QUuid &id, FoundWork &found) const
{
    auto row = outboxrow::find(open, id);
    if (!row) {
        setAside(open, id, found);
        return false;
    }
    row->owner = lease.owner;
    row->lease = now + Lease::term;
    open.run(u"UPDATE outbox SET owner=?,lease=? WHERE id=?"_s,
             {row->owner, row->lease, id.toRfc4122()});
    held->insert(id);
    const FileContents files = documentstore::loadAll(open, row->record, row->changes);
    found.claimed.append({*row, files});
    return true;
}

void WorkSearch::claimWanted(Connection &open, const QUuid &id, bool isForced,
                             FoundWork &found) const
{
    const auto block = [&](Blocked::By by, const std::optional<ApiError> &error = {}) {
        found.blocked.append({id, by, outboxrow::find(open, id), error});
    };
    const auto place = placeInQueue(open, id);
    if (!place)
        return block(Blocked::By::Nothing);
    if (!place->owner.isEmpty()) {
        if (place->owner != lease.owner)
            block(Blocked::By::Another);
        return;
    }
    if (const auto earlier = earlierThan(open, *place); earlier && !place->hadItsTurn) {
        if (isForced || !held->contains(*earlier)) // otherwise its turn follows
            block(Blocked::By::Turn);
        return;
    }
    if (const auto pauser = isForced ? std::nullopt : pauserOf(open, place->profile)) {
        const auto row = outboxrow::find(open, *pauser);
        return block(Blocked::By::Pause, row ? row->error : std::nullopt);
    }
    if (!isForced && !backoff::isDue(place->due, now))
        return block(Blocked::By::Limit);
    if (underWay(open, place->profile) < together && !claim(open, id, found))
        block(Blocked::By::Unreadable);
}

void WorkSearch::claimDue(Connection &open, FoundWork &found) const
{
    QList<std::pair<QByteArray, int>> places; // profile, number of free slots
    QSqlQuery &query = open.run(u"SELECT profile,count(owner),max("_s % pausingWait
                                % u") FROM outbox GROUP BY profile"_s);
    while (query.next()) {
        const int left = together - query.value(1).toInt();
        if (left > 0 && query.value(2).toInt() == 0)
            places.append({query.value(0).toByteArray(), left});
    }
    for (const auto &[profile, left] : std::as_const(places)) {
        QList<QUuid> due;
        QSqlQuery &rows = open.run(
            u"SELECT id FROM outbox AS o WHERE profile=? AND state=? AND owner IS NULL"
            " AND (due<=? OR due>?) AND NOT "_s
                % profilesWait
                % u" AND NOT EXISTS(SELECT 1 FROM outbox AS e WHERE e.tag=o.tag AND e.seq<o.seq"
                  " AND e.state<>?) ORDER BY seq LIMIT ?"_s,
            {profile, int(QueuedSend::State::Waiting), now, now + backoff::longest,
             int(QueuedSend::State::Unreadable), left + spare});
        while (rows.next())
            due += QUuid::fromRfc4122(rows.value(0).toByteArray());
        int claimed = 0;
        for (const QUuid &id : std::as_const(due)) {
            if (claimed < left && claim(open, id, found))
                ++claimed;
        }
    }
}

qint64 WorkSearch::nextLook(Connection &open) const
{
    if (!takesAll && wanted.isEmpty())
        return 0;
    QSqlQuery &query = open.run(
        u"SELECT min(at) FROM (SELECT due AS at FROM outbox WHERE state=? AND owner IS NULL"
        " AND due>? AND NOT "_s
            % pausingWait % u" AND NOT "_s % profilesWait
            % u" UNION ALL SELECT lease FROM outbox WHERE owner IS NOT NULL AND owner<>?)"_s,
        {int(QueuedSend::State::Waiting), now, lease.owner});
    return query.next() ? query.value(0).toLongLong() : 0;
}
