// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedrafts.h"

LiveDrafts::LiveDrafts(DraftStore &store)
    : m_store(store)
{
}

LiveDraft *LiveDrafts::find(const RecordKey &key) const
{
    const auto found = m_drafts.find(key);
    return found == m_drafts.end() ? nullptr : found->second.get();
}

LiveDraft &LiveDrafts::add(const RecordKey &key, const FormSpec &form, const Base &base,
                           qint64 baseRead)
{
    return keep(std::make_unique<LiveDraft>(m_store, key, form, base, baseRead));
}

LiveDraft &LiveDrafts::add(const FormSpec &form, const StoredDraft &stored)
{
    return keep(std::make_unique<LiveDraft>(m_store, form, stored));
}

LiveDraft &LiveDrafts::keep(std::unique_ptr<LiveDraft> draft)
{
    LiveDraft &kept = *draft;
    connect(&kept, &LiveDraft::stored, this, [this](const DraftSummary &summary) {
        emit stored(summary);
        for (const auto &[key, other] : m_drafts) { // a full disk may have room again
            if (other->saveState().kind == SaveState::Kind::NotSaved)
                other->save();
        }
    });
    connect(&kept, &LiveDraft::removed, this, &LiveDrafts::removed);
    connect(&kept, &LiveDraft::saveStateChanged, this, [this, &kept] {
        if (kept.key() == m_shown)
            emit saveStateChanged();
        else if (kept.isSaved()) // later, because this is the draft's own signal
            QMetaObject::invokeMethod(this, &LiveDrafts::dropSaved, Qt::QueuedConnection);
    });
    return *(m_drafts[kept.key()] = std::move(draft));
}

void LiveDrafts::saveAll()
{
    for (const auto &[key, draft] : m_drafts)
        draft->save();
}

void LiveDrafts::dropSaved()
{
    std::erase_if(m_drafts, [this](const auto &entry) {
        const bool isInUse = entry.first == m_shown || entry.first == m_wanted;
        if (!isInUse)
            entry.second->save();
        return !isInUse && entry.second->isSaved();
    });
}

void LiveDrafts::dropOf(const QUuid &profile)
{
    std::erase_if(m_drafts, [&](const auto &entry) { return entry.first.profile == profile; });
}
