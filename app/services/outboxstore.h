// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "queuedsend.h"
#include "storeddraft.h"

/// The log: what became of every send. Newest first, page after page as `DraftStore::list`.
class SentLog final
{
public:
    explicit SentLog(Database &database);

    using Page = QList<SentEntry>;
    /// Up to `count` entries before the time `before` (0 = from the newest).
    void list(qint64 before, int count, QObject *context,
              std::function<void(const Result<Page, StoreError> &)> taken);
    /// Of one record.
    void list(const RecordKey &record, QObject *context,
              std::function<void(const Result<Page, StoreError> &)> taken);

private:
    Database &m_database;
};
