// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "livedraft.h"

#include <map>
#include <memory>

/// The drafts in memory: the one that is shown, and those that are not on the disk yet. Also holds
/// which record is shown and which one is being opened.
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

    /// Takes what the constructors of LiveDraft take. `form` must outlive the draft.
    LiveDraft &add(const RecordKey &key, const FormSpec &form, const Base &base, qint64 baseRead);
    LiveDraft &add(const FormSpec &form, const StoredDraft &stored);
    void saveAll();
    /// Removes the drafts that are on the disk, unless their record is shown or being opened.
    void dropSaved();
    void dropOf(const QUuid &profile);

    /// The record that is shown. A null key = none.
    const RecordKey &shownKey() const { return m_shown; }
    void setShown(const RecordKey &key) { m_shown = key; }
    /// The record that was read last, shown or not. During a look-up, its user id is the typed
    /// text.
    const RecordKey &wantedKey() const { return m_wanted; }
    void setWanted(const RecordKey &key) { m_wanted = key; }

signals:
    void stored(const DraftSummary &summary);
    void removed(const RecordKey &key);
    /// Emitted for the draft that is shown.
    void saveStateChanged();

private:
    LiveDraft &keep(std::unique_ptr<LiveDraft> draft);

    DraftStore &m_store;
    Map m_drafts;
    RecordKey m_shown, m_wanted;
};
