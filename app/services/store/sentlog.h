// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "queuedsend.h"
#include "storeddraft.h"

struct OutboxRow;

/// The log: what became of every send. Newest first, page after page as `DraftStore::list`.
class SentLog final
{
public:
    explicit SentLog(Database &database);

    using Page = QList<SentEntry>;
    /// `count` entries before the time `before` (0 = from the newest); fewer where the log ends.
    /// Entries of one millisecond come together, so a page may be a little longer. What cannot be
    /// opened is left out and does not count.
    void list(qint64 before, int count, QObject *context,
              std::function<void(const Result<Page, StoreError> &)> taken);
    /// Of one record.
    void list(const RecordKey &record, QObject *context,
              std::function<void(const Result<Page, StoreError> &)> taken);

    /// On the database's thread, in the transaction that ends the send. Without its form, no value
    /// is known not to be secret, and all are masked.
    static void add(Connection &open, const FormSpec *form, const OutboxRow &row,
                    const Outcome &outcome, qint64 now);

private:
    Database &m_database;
};
