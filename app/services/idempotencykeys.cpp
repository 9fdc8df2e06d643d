// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idempotencykeys.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace {

/// Weavr: "uniqueness is maintained for at least 24 hours".
constexpr qint64 remembered = 24 * 60 * 60 * qint64(1000);

QByteArray hashOf(const QJsonObject &body)
{
    return QCryptographicHash::hash(QJsonDocument(body).toJson(QJsonDocument::Compact),
                                    QCryptographicHash::Sha256);
}

} // namespace

IdempotencyKeys::IdempotencyKeys(Clock clock)
    : m_clock(std::move(clock))
{
}

IdempotencyKeys::Entry *IdempotencyKeys::entryOf(const Send &send)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.profileId == send.profileId && entry.formId == send.formId
            && entry.userId == send.userId;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

void IdempotencyKeys::purge()
{
    const qint64 now = m_clock();
    m_entries.removeIf([now](const Entry &entry) {
        const qint64 age = now - entry.made;
        return age < 0 || age >= remembered;
    });
}

IdempotencyKeys::Key IdempotencyKeys::keyFor(const Send &send)
{
    purge();
    const QByteArray hash = hashOf(send.body);
    Entry *entry = entryOf(send);
    if (entry && entry->isOpen && entry->bodyHash == hash)
        return {entry->key, true};
    if (!entry)
        entry = &m_entries.emplaceBack();
    const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    *entry = {send.profileId, send.formId, send.userId, hash, key, m_clock(), false};
    return {key, false};
}

void IdempotencyKeys::settle(const Send &send, Outcome::Kind outcome, bool wasSent)
{
    using Kind = Outcome::Kind;
    purge();
    Entry *entry = entryOf(send);
    if (!entry)
        return;
    if ((outcome == Kind::Unknown || outcome == Kind::Waiting) && wasSent)
        entry->isOpen = true;
    const bool isClear = outcome == Kind::Applied || outcome == Kind::Unchanged
        || outcome == Kind::Conflict || (outcome == Kind::Refused && wasSent);
    if (isClear || !entry->isOpen)
        m_entries.removeIf([entry](const Entry &one) { return &one == entry; });
}
