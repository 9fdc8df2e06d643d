// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "queuedsend.h"
#include "storeddraft.h"

struct OutboxRow;

/// The log of all sends and how they ended. It is listed newest first, in pages, like
/// `DraftStore::list`.
class SentLog final
{
public:
    explicit SentLog(Database &database);

    using Page = QList<SentEntry>;
    /// Lists `count` entries before the time `before` (0 = from the newest), or fewer at the end of
    /// the log. Entries of the same millisecond stay together, so a page can be a little longer.
    /// Entries that cannot be opened are left out.
    void list(qint64 before, int count, QObject *context,
              std::function<void(const Result<Page, StoreError> &)> taken);
    /// Lists the entries of one record.
    void list(const RecordKey &record, QObject *context,
              std::function<void(const Result<Page, StoreError> &)> taken);

    /// Adds an entry in the transaction that ends the send, on the database's thread. Without the
    /// form all values are masked, because any of them could be secret.
    static void add(Connection &open, const FormSpec *form, const OutboxRow &row,
                    const Outcome &outcome, qint64 now);

private:
    Database &m_database;
};
