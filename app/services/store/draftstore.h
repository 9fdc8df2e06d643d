// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "storeddraft.h"

/// The stored drafts, one for each record. Answers arrive later on this thread, unless `context` is
/// destroyed first.
class DraftStore final
{
public:
    explicit DraftStore(Database &database, Clock clock = systemClock);

    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// Replaces the record's draft, also a deleted one. Its files are copied once, right
    /// afterwards. A missing or changed file is left out without an error; the send will report it.
    void save(const StoredDraft &draft, QObject *context, Done done);
    using Updated = std::function<void(const Result<StoredDraft, StoreError> &)>;
    /// Stores the next state of a draft whose row was last seen as `seen` (no changes: no row).
    /// Changes that another program stored since then are joined, never overwritten: what was typed
    /// since `seen` is laid on top, and what the other removed stays removed. Answers with the
    /// resulting draft. A draft without changes and findings is deleted. `form` must outlive the
    /// database.
    void update(const StoredDraft &draft, const FormSpec &form, const Changes &seen,
                QObject *context, Updated done);
    /// Puts the changes of `source` on `base`, a fresh read of the record `to`. An existing draft
    /// of `to` is merged with that read first, and stays in conflict if it was; the copied changes
    /// are laid on top. Answers with the resulting draft. `form` must outlive the database.
    void copy(const StoredDraft &source, const RecordKey &to, const FormSpec &form,
              const Base &base, QObject *context, Updated done);
    /// Deletes the draft. The last ten that were deleted can be restored for 30 days. Succeeds also
    /// when there is no draft.
    void remove(const RecordKey &record, QObject *context, Done done);
    using Deleted = Result<QList<DeletedDraft>, StoreError>;
    /// Lists the deleted drafts, the newest first.
    void listDeleted(QObject *context, std::function<void(const Deleted &)> taken);
    /// Restores the draft of the record that was deleted at `deleted`; 0 = the one that was deleted
    /// last. What the record's row holds by now stays on top. Answers with the resulting draft.
    void restore(const RecordKey &record, qint64 deleted, const FormSpec &form, QObject *context,
                 Updated done);
    /// Removes the deleted drafts of a profile that was removed.
    void forgetDeleted(const QUuid &profile, QObject *context, Done done);

    using Loaded = std::function<void(const Result<StoredDraft, StoreError> &)>;
    void load(const RecordKey &record, QObject *context, Loaded loaded);

    using Page = QList<DraftSummary>;
    /// Lists all drafts, newest first, in pages; the last page is empty. Pages are small, so that
    /// saves in between do not wait. `unreadable` counts the rows so far that could not be opened;
    /// they stay in the file.
    void list(QObject *context,
              std::function<void(const Result<Page, StoreError> &page, int unreadable)> taken);

    /// The position in the window: the open record and the field. With an empty user id no record
    /// is open, but the profile and the form are chosen. `window` is what a window that was locked
    /// needs besides, to be as it was.
    struct LastPosition
    {
        RecordKey record;
        FieldPath field;
        QJsonObject window = {};
    };
    void saveLastPosition(const std::optional<LastPosition> &where);
    void loadLastPosition(QObject *context,
                          std::function<void(const std::optional<LastPosition> &)> loaded);

    /// On the database's thread, for callers with a transaction of their own.
    static std::optional<StoredDraft> find(Connection &open, const RecordKey &record);
    static void put(Connection &open, const StoredDraft &draft);
    static void erase(Connection &open, const RecordKey &record);

private:
    template <typename Write, typename Answer>
    void writeWithFiles(const StoredDraft &draft, QObject *context, Write write, Answer answer);

    Database &m_database;
    Clock m_clock;
};
