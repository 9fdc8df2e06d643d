// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lease.h"
#include "outboxrow.h"
#include "requestbody.h"
#include "sendresult.h"

#include <QSet>

#include <memory>

/// Rows to work on, and requested rows that cannot be worked on now.
struct FoundWork
{
    struct Claimed
    {
        OutboxRow row;
        FileContents files;
    };
    /// A requested row that cannot be worked on, and why.
    struct Blocked
    {
        enum class By {
            Nothing, ///< the row does not exist, or no longer
            Unreadable, ///< the row does not open
            Another, ///< another program works on it
            Turn, ///< an earlier send of the record has to end first
            Pause, ///< the profile is paused; see `error`
            Limit, ///< the server's limit holds until `row->nextTry`
            Hold, ///< all sends are held until the user releases them
        };
        QUuid id;
        By by = By::Nothing;
        std::optional<OutboxRow> row;
        std::optional<ApiError> error;

        SendResult result(qint64 now) const;
    };

    QList<Claimed> claimed;
    QList<Blocked> blocked;
    QList<QUuid> orphans; ///< begun by a program that has ended; they are unknown now
    bool isHeld = false; ///< the rows are not those that Amend wrote, so nothing was claimed
    /// A row did not open and was set aside; rows behind it were not examined yet.
    bool isSetAside = false;
    qint64 nextLook = 0; ///< milliseconds since 1970; 0 = when something changes
};

/// Finds rows to work on and claims them, in the current transaction. Runs on the database's
/// thread.
struct WorkSearch
{
    static constexpr int together = 4; ///< sends at a time for each profile

    qint64 now = 0;
    Lease lease;
    /// The rows that this outbox works on, on the database's thread. A claimed row of ours that is
    /// not in it remained from a transaction that failed.
    std::shared_ptr<QSet<QUuid>> held;
    bool takesAll = false; ///< all rows, not only `wanted`
    bool takesNone = false;
    /// Rows requested by id. True: also when it is not due, or its profile is paused.
    QMap<QUuid, bool> wanted;

    FoundWork look(Connection &open) const;
    /// Every row, in the order of the queue.
    QList<QueuedSend> list(Connection &open) const;
    /// Throws Missing when there is none, or somebody works on it.
    OutboxRow freeRow(Connection &open, const QUuid &id) const;

private:
    /// Nobody works on it, whatever its row says.
    bool isFree(const OutboxRow &row) const;
    QueuedSend line(const OutboxRow &row, const OutboxRow &pauser) const;
    void free(Connection &open, FoundWork &found) const;
    void setAside(Connection &open, const QUuid &id, FoundWork &found) const;
    bool claim(Connection &open, const QUuid &id, FoundWork &found) const;
    void claimWanted(Connection &open, const QUuid &id, bool isForced, FoundWork &found) const;
    void claimDue(Connection &open, FoundWork &found) const;
    qint64 nextLook(Connection &open) const;
};
