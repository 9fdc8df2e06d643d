// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "outcome.h"
#include "recordkey.h"

/// The keys that let a server recognise a repeated send. While the outcome is unclear, the same
/// bytes for the same record are sent with the same key, for as long as servers remember it. There
/// is one key for each record, on the disk. All functions run on the database's thread.
namespace idempotencykeys {

constexpr qint64 remembered = 24 * 60 * 60 * qint64(1000); ///< in milliseconds

struct Key
{
    QByteArray text;
    qint64 made = 0; ///< milliseconds since 1970
    bool isReused = false; ///< the server may know the key and repeat its earlier answer
};
Key keyFor(Connection &open, const RecordKey &record, const QJsonObject &body, qint64 now);
/// Unknown and Waiting keep the key for the next send. A send that ended before its PATCH says
/// nothing about the one before, unless it found that change, or another one, on the server.
void settle(Connection &open, const RecordKey &record, Outcome::Kind outcome, bool wasSent,
            qint64 now);

} // namespace idempotencykeys
