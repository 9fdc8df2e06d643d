// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livedraft.h"

#include <map>
#include <memory>

/// The drafts in memory: the one that is shown, and those that are not on the disk yet. Knows which
/// record is shown, and which is waited for.
class LiveDrafts final : public QObject
{
    Q_OBJECT

public:
    using Map = std::map<RecordKey, std::unique_ptr<LiveDraft>>;

    /// `store` must outlive it.
    explicit LiveDrafts(DraftStore &store);

    LiveDraft *find(const RecordKey &key) const; ///< null when it is not in memory
    LiveDraft *shown() const { return find(m_shown); }
    const Map &all() const { return m_drafts; }

    /// As `LiveDraft`'s constructors; `form` must outlive it.
    LiveDraft &add(const RecordKey &key, const FormSpec &form, const Base &base, qint64 baseRead);
    LiveDraft &add(const FormSpec &form, const StoredDraft &stored);
    void saveAll();
    /// What is on the disk need not be in memory, too, unless it is shown or waited for.
    void dropSaved();
    void dropOf(const QUuid &profile);

    /// Of the record that is shown; a null key = none.
    const RecordKey &shownKey() const { return m_shown; }
    void setShown(const RecordKey &key) { m_shown = key; }
    /// The record read last, shown or not. While one is looked up: what was typed for its user id.
    const RecordKey &wantedKey() const { return m_wanted; }
    void setWanted(const RecordKey &key) { m_wanted = key; }

signals:
    void stored(const DraftSummary &summary);
    void removed(const RecordKey &key);
    /// Of the draft that is shown.
    void saveStateChanged();

private:
    LiveDraft &keep(std::unique_ptr<LiveDraft> draft);

    DraftStore &m_store;
    Map m_drafts;
    RecordKey m_shown, m_wanted;
};
