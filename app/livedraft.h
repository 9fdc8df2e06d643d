// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "draftstore.h"
#include "recorddraft.h"

#include <QTimer>

/// A draft in memory that is also on the disk: written 250 ms after the last change, and at least
/// once a second while there are more. What has no changes has no row.
class LiveDraft final : public QObject
{
    Q_OBJECT

public:
    /// On `base`, read at `baseRead` (milliseconds since 1970, 0 = never). `store` and `form` must
    /// outlive it.
    LiveDraft(DraftStore &store, const RecordKey &key, const FormSpec &form, const Base &base,
              qint64 baseRead, Clock clock = systemClock);
    /// As it was stored.
    LiveDraft(DraftStore &store, const FormSpec &form, const StoredDraft &stored,
              Clock clock = systemClock);

    RecordDraft &draft() { return m_draft; }
    const RecordDraft &draft() const { return m_draft; }
    const RecordKey &key() const { return m_key; }
    qint64 baseRead() const { return m_baseRead; }
    const SaveState &saveState() const { return m_saveState; }
    StoredDraft snapshot() const;
    /// Nothing of it is in memory alone.
    bool isSaved() const { return m_revision == m_savedRevision; }

    /// A newer read: changes stay on it.
    void rebase(const Base &base);
    /// Somebody else changed the same: that is said in the list until it is settled.
    void setConflict(bool isOne);
    /// The changes are in the outbox, and with them the row.
    void release(const Changes &sent);
    /// They are back, and the row with them. `findings`: why.
    void takeBack(const Changes &changes, const Findings &findings);
    /// The row was deleted; the changes go, too.
    void forgetRow();

    /// Now, whatever was typed last; `stored`, `removed` or the save state tell the end.
    void save();

signals:
    void saveStateChanged(const SaveState &state);
    void stored(const DraftSummary &summary);
    void removed(const RecordKey &key);

private:
    void note();
    void change();
    void watch();
    void finish(quint64 revision, const std::optional<StoreError> &error);
    void tell(SaveState::Kind kind, const std::optional<StoreError> &error = {});

    DraftStore &m_store;
    const RecordKey m_key;
    const Clock m_clock;
    RecordDraft m_draft;
    qint64 m_baseRead = 0;
    bool m_hasConflict = false;
    bool m_hasRow = false;
    Changes m_noted; ///< the changes of the last revision
    Findings m_notedFindings;
    quint64 m_revision = 0, m_savedRevision = 0;
    SaveState m_saveState;
    QTimer m_quiet, m_atLeast;
};
