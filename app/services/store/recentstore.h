// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "recentrecord.h"

/// The records that were opened recently: the latest 20 of each profile, for 30 days.
class RecentStore final
{
public:
    explicit RecentStore(Database &database, Clock clock = systemClock);

    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// The record was opened now. An error is ignored, because this is only a convenience.
    void note(const RecordKey &record, const QString &title);
    void clear(QObject *context, Done done);
    /// The profile was removed, or has another server now.
    void forget(const QUuid &profile, QObject *context, Done done);

    /// The newest first.
    void list(QObject *context,
              std::function<void(const Result<QList<RecentRecord>, StoreError> &)> taken);

private:
    Database &m_database;
    Clock m_clock;
};
