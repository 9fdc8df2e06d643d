// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basedchanges.h"
#include "clock.h"
#include "draftstore.h"
#include "outcome.h"
#include "recorddraft.h"

#include <QTimer>

/// A draft in memory that is also on the disk: written 250 ms after the last change, and at least
/// once a second while there are more. What has no changes has no row. The row may be written by
/// others (the outbox gives changes back, another program sends them): it is never written over,
/// and `follow` takes what it holds now.
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
    /// The server took what was sent; what was typed since stays.
    void accept(const Outcome &outcome);
    /// Sent, and not taken by anybody: here it is again, under what was typed since.
    void takeBack(const BasedChanges &sent);
    /// Somebody else changed the same: `theirs` is what the server holds now, until the conflicts
    /// that are `shown` are settled.
    void setConflict(const Base &theirs, const QList<Conflict> &shown);
    bool hasConflict() const { return m_hasConflict; }
    /// A person chose `theirs` for these fields, and my changes for the others that were shown.
    void settle(const QList<FieldPath> &theirs);

    /// The changes are on their way to the outbox, and with them the row: all that it holds, or
    /// will when a save under way ends, as far as is known here.
    QList<Changes> release(const Changes &sent);
    /// What its row holds now (nothing: there is none), and on top what was typed that it never
    /// held.
    void follow(const std::optional<StoredDraft> &row);
    /// The row was deleted; the changes go, too, and undo brings them back.
    void forgetRow();
    /// The file was damaged, and the row may be lost: it is written anew.
    void loseRow();

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
    void finish(const StoredDraft &saved, quint64 revision,
                const Result<StoredDraft, StoreError> &standing);
    BasedChanges based(const Changes &changes) const;
    void setSaveState(SaveState::Kind kind, const std::optional<StoreError> &error = {});

    DraftStore &m_store;
    const RecordKey m_key;
    const Clock m_clock;
    RecordDraft m_draft;
    qint64 m_baseRead = 0;
    Base m_theirs; ///< of a conflict
    QList<Conflict> m_shown; ///< of it
    bool m_hasConflict = false;
    Changes m_seen; ///< what the row holds, as far as is known
    Changes m_saving; ///< what it will hold when the save under way ends
    quint64 m_moves
        = 0; ///< how often others moved the row: an answer from before says nothing of it
    bool m_isSaving = false;
    Changes m_noted; ///< the changes of the last revision
    Findings m_notedFindings;
    qint64 m_changed = 0; ///< when a person changed it last
    quint64 m_revision = 0, m_savedRevision = 0;
    SaveState m_saveState;
    QTimer m_quiet, m_atLeast;
};
