// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "outcome.h"
#include "recordkey.h"

/// The keys by which a server knows a send that comes again. The same bytes for the same record go
/// out under the same key while their outcome is not clear, for as long as servers remember keys.
/// One a record, on the disk; all on the database's thread.
namespace idempotencykeys {

constexpr qint64 remembered = 24 * 60 * 60 * qint64(1000); ///< milliseconds

struct Key
{
    QByteArray text;
    qint64 made = 0; ///< milliseconds since 1970
    bool isReused = false; ///< the server may know it, and answer as it did then
};
Key keyFor(Connection &open, const RecordKey &record, const QJsonObject &body, qint64 now);
/// Unknown and Waiting keep the key for the next time. What ended before the PATCH was sent
/// says nothing of the one before it, unless it found the change made, or another one.
void settle(Connection &open, const RecordKey &record, Outcome::Kind outcome, bool wasSent,
            qint64 now);

} // namespace idempotencykeys
