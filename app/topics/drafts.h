// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"

#include <QObject>

class DraftListModel;
class LiveDrafts;
class MainWindow;
class OpenRecord;
class PersonNames;
struct Services;

/// The list of drafts, and what the user does with one of them: delete, restore, copy to another
/// profile. Updates the drafts in memory when others change their rows.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Drafts(Services &services, LiveDrafts &live, DraftListModel &list, const PersonNames &names,
           OpenRecord &record, MainWindow &window);

    /// Reads a row that was changed by others into the list, and into the draft in memory if there
    /// is one or its record is being read. `then` is called also when the row cannot be read.
    void refresh(const RecordKey &key, const std::function<void()> &then = {});
    /// The profile was removed, or has another server now: its deleted drafts are not kept.
    void forgetDeleted(const QUuid &profile);

private:
    void connectStore();
    void list();
    void loadRow(const RecordKey &key,
                 const std::function<void(const std::optional<StoredDraft> &)> &then,
                 const std::function<void()> &otherwise = {});
    void followRows();
    void showSaveState();
    void remove(const RecordKey &key);
    void listDeleted();
    void restore(const RecordKey &key, qint64 deleted);
    void askToCopy(const RecordKey &key, const QUuid &profile);
    void copy(const RecordKey &key, const RecordKey &to);
    void copyOnto(const StoredDraft &draft, const RecordKey &to, const Base &base);

    Services &m_services;
    LiveDrafts &m_live;
    DraftListModel &m_list;
    const PersonNames &m_names;
    OpenRecord &m_record;
    MainWindow &m_window;
    int m_listing = 0; ///< the number of the latest reading of the list
    bool m_isFirstPage = false; ///< of that reading
};
