// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksearch.h"

#include "backoff.h"
#include "documentstore.h"
#include "idempotencykeys.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

using Blocked = FoundWork::Blocked;
using Wait = QueuedSend::Wait;

QString waitsThatPause()
{
    QStringList numbers;
    for (int wait = int(Wait::Turn); wait <= int(Wait::ProfileMoved); ++wait) {
        if (isPausing(Wait(wait)))
            numbers += QString::number(wait);
    }
    return u"wait IN(%1)"_s.arg(numbers.join(u','));
}

const QString pausingWait = waitsThatPause();
const QString lostProfile
    = u"wait IN(%1,%2)"_s.arg(int(Wait::ProfileGone)).arg(int(Wait::ProfileMoved));

constexpr int spare = 16; // extra rows, so that unreadable ones do not block the others

/// The unencrypted columns that say whether a row's turn has come.
struct QueuePlace
{
    qint64 seq = 0;
    QByteArray tag, profile;
    QString owner;
    bool isPast = false; ///< unknown or unreadable, so its turn has passed
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
                       query.value(4).toInt() >= int(OutboxRow::State::Unknown),
                       query.value(5).toLongLong()};
}

std::optional<QUuid> earlierThan(Connection &open, const QueuePlace &place)
{
    QSqlQuery &query
        = open.run(u"SELECT id FROM outbox WHERE tag=? AND seq<? AND state<>? LIMIT 1"_s,
                   {place.tag, place.seq, int(OutboxRow::State::Unreadable)});
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

void disown(Connection &open, OutboxRow &row, qint64 now, FoundWork &found)
{
    row.owner.clear();
    if (row.state == OutboxRow::State::Begun) {
        row.state = OutboxRow::State::Unknown;
        row.wait = Wait::Turn;
        row.due = 0;
        if (row.frozen && !row.frozen->key.isEmpty())
            idempotencykeys::settle(open, row.record, Outcome::Kind::Unknown, true, now);
        found.orphans += row.id;
    } else if (row.state == OutboxRow::State::Waiting && !row.staysQueued) {
        outboxrow::remove(open, row.id); // the only try of a command, which sent nothing
        return documentstore::purge(open, row.record);
    }
    outboxrow::update(open, row);
}

} // namespace

FoundWork WorkSearch::look(Connection &open) const
{
    FoundWork found;
    free(open, found);
    if (takesNone)
        return found;
    found.isHeld = !open.areRowsRight();
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
    if (const auto earlier = earlierThan(open, *place); earlier && !place->isPast) {
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
                % lostProfile
                % u" AND NOT EXISTS(SELECT 1 FROM outbox AS e WHERE e.tag=o.tag AND e.seq<o.seq"
                  " AND e.state<>?) ORDER BY seq LIMIT ?"_s,
            {profile, int(OutboxRow::State::Waiting), now, now + backoff::longest,
             int(OutboxRow::State::Unreadable), left + spare});
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
            % pausingWait % u" AND NOT "_s % lostProfile
            % u" UNION ALL SELECT lease FROM outbox WHERE owner IS NOT NULL AND owner<>?)"_s,
        {int(OutboxRow::State::Waiting), now, lease.owner});
    return query.next() ? query.value(0).toLongLong() : 0;
}
