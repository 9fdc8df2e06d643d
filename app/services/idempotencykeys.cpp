// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idempotencykeys.h"

namespace {

/// Weavr: "uniqueness is maintained for at least 24 hours".
constexpr qint64 remembered = 24 * 60 * 60 * qint64(1000);

} // namespace

IdempotencyKeys::IdempotencyKeys(Clock clock)
    : m_clock(std::move(clock))
{
}

IdempotencyKeys::Entry *IdempotencyKeys::entryOf(const Send &send)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry &entry) {
        return entry.send.profileId == send.profileId && entry.send.formId == send.formId
            && entry.send.userId == send.userId;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

QByteArray IdempotencyKeys::keyFor(const Send &send)
{
    Entry *entry = entryOf(send);
    if (!entry)
        entry = &m_entries.emplaceBack();
    const qint64 age = m_clock() - entry->made;
    if (!entry->isOpen || entry->send.body != send.body || age < 0 || age >= remembered)
        *entry = {send, QUuid::createUuid().toByteArray(QUuid::WithoutBraces), m_clock(), false};
    return entry->key;
}

void IdempotencyKeys::settle(const Send &send, Outcome::Kind outcome, bool wasSent)
{
    using Kind = Outcome::Kind;
    Entry *entry = entryOf(send);
    if (!entry)
        return;
    if ((outcome == Kind::Unknown || outcome == Kind::Waiting) && wasSent)
        entry->isOpen = true;
    const bool isClear = outcome == Kind::Applied || outcome == Kind::Unchanged
        || outcome == Kind::Conflict || (outcome == Kind::Refused && wasSent);
    if (isClear)
        m_entries.removeIf([entry](const Entry &one) { return &one == entry; });
}
