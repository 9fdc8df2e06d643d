// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

/// Which rows there have to be. A seal shows that a row is one of ours, not that it still has to be
/// there: an older copy of it opens as well. So the drafts, the outbox, the log and the idempotency
/// keys are counted and summed up, in one sealed value of `meta` for all of them.
///
/// The sum is the one of a keyed BLAKE2b of each row's name, version and place in the queue, modulo
/// 2^256: adding or taking away a row costs the same however many there are, and the order does
/// not matter. Without the key nobody can find other rows of the same sum (MSet-Add-Hash; Clarke et
/// al., Incremental Multiset Hash Functions, 2003). All tables share one value, so that none of
/// them can be put back alone.
namespace rowsum {

const auto metaKey = QStringLiteral("sealed.rows");

/// Where a row begins to count its versions: a name that comes back must not bring back the
/// versions that it had before.
qint64 firstVersion();

/// `work` in its transaction, with the sum after it. It changes only rows of `table` for which
/// `condition`, with `values`, is true before or after it.
void change(Connection &open, const QString &table, const QString &condition,
            const QVariantList &values, const std::function<void()> &work);

/// Reads every row: `Connection::areRowsRight` does so only when it has to.
bool isRight(Connection &open);
/// From now on, the rows that are there are the right ones.
void accept(Connection &open);

} // namespace rowsum
