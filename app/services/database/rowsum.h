// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

/// Proves that the rows in the file are exactly those that Amend wrote. A seal shows that a row is
/// ours, but not that it is current: an older copy of the row opens too. So the rows of the drafts,
/// the outbox, the log and the idempotency keys are counted and summed up, in one sealed value of
/// `meta`.
///
/// The sum adds a keyed BLAKE2b of each row's name, version and place in the queue, modulo 2^256.
/// Adding or removing a row has a constant cost, and the order does not matter. Without the key
/// nobody can find other rows with the same sum (MSet-Add-Hash; Clarke et al., Incremental Multiset
/// Hash Functions, 2003). All tables share one value, so that none of them can be replaced by an
/// older copy alone.
namespace rowsum {

const auto metaKey = QStringLiteral("sealed.rows");

/// The first version of a new row. It is random, so that a row with a reused name never gets an old
/// version again.
qint64 firstVersion();

/// Runs `work` in the current transaction and updates the sum. `work` may only change rows of
/// `table` for which `condition`, with `values`, is true before or after it.
void change(Connection &open, const QString &table, const QString &condition,
            const QVariantList &values, const std::function<void()> &work);

/// Reads every row. `Connection::areRowsIntact` calls this only when it is necessary.
bool isRight(Connection &open);
/// Accepts the rows that are in the file as the right ones.
void accept(Connection &open);

} // namespace rowsum
