// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basedchanges.h"
#include "clock.h"
#include "draftstore.h"
#include "outcome.h"
#include "recorddraft.h"

#include <QTimer>

/// An open draft that is saved 250 ms after the last change, and at least once a second while there
/// are more. A draft without changes has no row. Others may write the row (the outbox returns
/// changes, another program sends them). Their changes are never overwritten; `follow` loads them.
class LiveDraft final : public QObject
{
    Q_OBJECT

public:
    /// `base` was read at `baseRead` (milliseconds since 1970, 0 = never). `store` and `form` must
    /// outlive the draft.
    LiveDraft(DraftStore &store, const RecordKey &key, const FormSpec &form, const Base &base,
              qint64 baseRead, Clock clock = systemClock);
    /// Opens a stored draft.
    LiveDraft(DraftStore &store, const FormSpec &form, const StoredDraft &stored,
              Clock clock = systemClock);

    RecordDraft &draft() { return m_draft; }
    const RecordDraft &draft() const { return m_draft; }
    const RecordKey &key() const { return m_key; }
    qint64 baseRead() const { return m_baseRead; }
    const SaveState &saveState() const { return m_saveState; }
    StoredDraft snapshot() const;
    /// Whether all changes are in the row.
    bool isSaved() const { return m_revision == m_savedRevision; }

    /// Replaces the base by a newer read. The changes stay.
    void rebase(const Base &base);
    /// The server accepted what was sent. Changes since then stay.
    void accept(const Outcome &outcome);
    /// The send was given back. Its changes return, under those that were typed since.
    void returnChanges(const BasedChanges &sent);
    /// Somebody else changed the same fields. `theirs` is the server's record. It becomes the base
    /// when the `shown` conflicts are settled.
    void setConflict(const Base &theirs, const QList<Conflict> &shown);
    bool hasConflict() const { return m_hasConflict; }
    /// The user chose `theirs` for these fields, and the draft's values for the other shown ones.
    void settle(const QList<FieldPath> &theirs);

    /// The changes move to the outbox together with the row. Returns what the row holds, or will
    /// hold after a save that is under way, as far as it is known here.
    QList<Changes> release(const Changes &sent);
    /// Loads the row (nothing: there is none). Changes that the row never held stay on top.
    void follow(const std::optional<StoredDraft> &row);
    /// The row was deleted. The changes are removed too, and undo brings them back.
    void forgetRow();
    /// The file was damaged and the row may be lost, so it is written again.
    void loseRow();

    /// Saves now. `stored`, `removed` or the save state report the result.
    void save();

signals:
    void saveStateChanged(const SaveState &state);
    void stored(const DraftSummary &summary);
    void removed(const RecordKey &key);

private:
    void note();
    void change();
    void watch();
    void finish(const StoredDraft &saved, quint64 revision,
                const Result<StoredDraft, StoreError> &standing);
    BasedChanges based(const Changes &changes) const;
    void setSaveState(SaveState::Kind kind, const std::optional<StoreError> &error = {});

    DraftStore &m_store;
    const RecordKey m_key;
    const Clock m_clock;
    RecordDraft m_draft;
    qint64 m_baseRead = 0;
    Base m_theirs; ///< the server's record in a conflict
    QList<Conflict> m_shown; ///< conflicts that were shown
    bool m_hasConflict = false;
    Changes m_seen; ///< what the row holds, as far as it is known
    Changes m_saving; ///< what the row will hold after the current save
    quint64 m_moves = 0; ///< how often the row was moved; answers from before a move are ignored
    bool m_isSaving = false;
    Changes m_noted; ///< changes of the last revision
    Findings m_notedFindings;
    qint64 m_changed = 0; ///< when the user made the last change
    quint64 m_revision = 0, m_savedRevision = 0;
    SaveState m_saveState;
    QTimer m_saveTimer, m_latestSaveTimer;
};
