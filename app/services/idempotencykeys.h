// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "outcome.h"
#include "profile.h"

/// The keys by which a server knows a send that comes again. The same bytes for the same record go
/// out under the same key while their outcome is not clear, for as long as servers remember keys.
class IdempotencyKeys final
{
public:
    explicit IdempotencyKeys(Clock clock = systemClock);

    struct Send
    {
        QUuid profileId;
        QString formId, userId;
        QJsonObject body;
    };
    struct Key
    {
        QByteArray text;
        bool isReused = false; ///< the server may know it, and answer as it did then
    };
    Key keyFor(const Send &send);
    /// Unknown and Waiting keep the key for the next time. What ended before the PATCH was sent
    /// says nothing of the one before it, unless it found the change made, or another one.
    void settle(const Send &send, Outcome::Kind outcome, bool wasSent);

private:
    struct Entry
    {
        QUuid profileId;
        QString formId, userId;
        QByteArray bodyHash; ///< of the body itself nothing is kept
        QByteArray key;
        qint64 made = 0;
        bool isOpen = false; ///< it was sent, and nobody knows what became of it
    };

    Entry *entryOf(const Send &send);
    void purge();

    Clock m_clock;
    QList<Entry> m_entries; ///< one a record
};
