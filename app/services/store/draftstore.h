// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "database.h"
#include "storeddraft.h"

/// The drafts on the disk: one a record. Answers come later, on this thread, unless `context` is
/// gone by then.
class DraftStore final
{
public:
    explicit DraftStore(Database &database, Clock clock = systemClock);

    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// Replaces the record's draft, a deleted one too. The files it names are copied once, right
    /// after; one that is gone or changed is left out, and `done` says nothing of it: the send
    /// will.
    void save(const StoredDraft &draft, QObject *context, Done done);
    using Updated = std::function<void(const Result<StoredDraft, StoreError> &)>;
    /// The draft's next text, by one who knows its row as `seen` (no changes: as none). What
    /// another wrote meanwhile is not written over: it is joined, what was typed since `seen` on
    /// top, and what another took away stays away. Answers with the draft that stands now. A draft
    /// without changes and findings is removed. `form` must outlive the database.
    void update(const StoredDraft &draft, const FormSpec &form, const Changes &seen,
                QObject *context, Updated done);
    /// Puts the changes of `source` on `base`, which was just read of the record `to`. A draft that
    /// is there already is merged with that read first, and stays in conflict where it is in one;
    /// the copied changes come on top. Answers with what stands then. `form` must outlive the
    /// database.
    void copy(const StoredDraft &source, const RecordKey &to, const FormSpec &form,
              const Base &base, QObject *context, Updated done);
    /// `draft` on what stands in its row by now, which stays on top.
    void putUnder(const StoredDraft &draft, const FormSpec &form, QObject *context, Updated done);
    /// Can be restored until another draft of the record is saved, or a day has passed. No draft,
    /// no error.
    void remove(const RecordKey &record, QObject *context, Done done);
    void restore(const RecordKey &record, QObject *context, Done done);

    using Loaded = std::function<void(const Result<StoredDraft, StoreError> &)>;
    void load(const RecordKey &record, QObject *context, Loaded loaded);

    using Page = QList<DraftSummary>;
    /// All of them, newest first, page after page, the last one empty. A page is small enough that
    /// a save in between does not wait for it. `unreadable`: rows so far that could not be opened;
    /// they stay.
    void list(QObject *context,
              std::function<void(const Result<Page, StoreError> &page, int unreadable)> taken);

    /// Where the window was: the record that was open, and the field.
    struct Whereabouts
    {
        RecordKey record;
        FieldPath field;
    };
    void saveWhereabouts(const std::optional<Whereabouts> &where);
    void loadWhereabouts(QObject *context,
                         std::function<void(const std::optional<Whereabouts> &)> loaded);

    /// On the database's thread, for those who move a draft in a transaction of their own.
    static std::optional<StoredDraft> find(Connection &open, const RecordKey &record);
    static void put(Connection &open, const StoredDraft &draft);
    static void erase(Connection &open, const RecordKey &record);

private:
    template <typename Write, typename Answer>
    void writeWithFiles(const StoredDraft &draft, QObject *context, Write write, Answer answer);

    Database &m_database;
    Clock m_clock;
};
