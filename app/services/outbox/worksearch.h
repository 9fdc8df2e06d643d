// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lease.h"
#include "outboxrow.h"
#include "requestbody.h"

#include <QSet>

#include <memory>

/// What there is to do, and what cannot be done now.
struct FoundWork
{
    struct Claimed
    {
        OutboxRow row;
        FileContents files;
    };
    /// Of what was asked for by id.
    struct Blocked
    {
        enum class By {
            Nothing, ///< there is no such row (any more)
            Unreadable, ///< it does not open
            Another, ///< program that works on it
            Turn, ///< one of the same record is before it
            Pause, ///< of its profile: `error` is why
            Limit, ///< the server's, until `row->due`
            Hold, ///< of everything, until a person says so
        };
        QUuid id;
        By by = By::Nothing;
        std::optional<OutboxRow> row;
        std::optional<ApiError> error;
    };

    QList<Claimed> claimed;
    QList<Blocked> blocked;
    QList<QUuid> orphans; ///< begun by a program that is dead: unknown now
    bool isHeld = false; ///< the rows are not those that Amend left: nothing was claimed
    bool isSetAside = false; ///< a row that does not open; what was behind it is not looked at yet
    qint64 nextLook = 0; ///< milliseconds since 1970, 0 = when something changes
};

/// Looks for rows to work on, in the transaction that it is called in, and claims them. On the
/// database's thread.
struct WorkSearch
{
    static constexpr int together = 4; ///< for each profile

    qint64 now = 0;
    Lease lease;
    /// What this outbox works on. Lives on the database's thread; a row of ours that is not in it
    /// was left behind by a transaction that failed.
    std::shared_ptr<QSet<QUuid>> held;
    bool takesAll = false; ///< not only `wanted`
    bool takesNone = false;
    /// Asked for by id; true: although it is not due, or its profile is paused.
    QMap<QUuid, bool> wanted;

    FoundWork look(Connection &open) const;
    /// Nobody works on it, whatever its row says.
    bool isFree(const OutboxRow &row) const;

private:
    void free(Connection &open, FoundWork &found) const;
    void setAside(Connection &open, const QUuid &id, FoundWork &found) const;
    bool claim(Connection &open, const QUuid &id, FoundWork &found) const;
    void claimWanted(Connection &open, const QUuid &id, bool isForced, FoundWork &found) const;
    void claimDue(Connection &open, FoundWork &found) const;
    qint64 nextLook(Connection &open) const;
};
