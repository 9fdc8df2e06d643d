// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftstore.h"

#include <QObject>

class DraftListModel;
class LiveDrafts;
class MainWindow;
class OpenRecord;
struct Services;

/// The list of drafts, and what a person does with one of them: delete, have it back, copy it to
/// another profile. Keeps the drafts in memory in step with their rows.
class Drafts final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    Drafts(Services &services, LiveDrafts &live, DraftListModel &list, OpenRecord &record,
           MainWindow &window);

    /// A draft that others wrote: its line, and the draft in memory where there is one, or will be.
    /// `then` also when it cannot be read.
    void refresh(const RecordKey &key, const std::function<void()> &then = {});

private:
    void connectStore();
    void list();
    void loadRow(const RecordKey &key,
                 const std::function<void(const std::optional<StoredDraft> &)> &then,
                 const std::function<void()> &otherwise = {});
    void followRows();
    void showSaveState();
    void remove(const RecordKey &key);
    void restore(const RecordKey &key);
    void copy(const RecordKey &key, const QUuid &profile);
    void copyOnto(const StoredDraft &draft, const RecordKey &to, const Base &base);

    Services &m_services;
    LiveDrafts &m_live;
    DraftListModel &m_list;
    OpenRecord &m_record;
    MainWindow &m_window;
    StoredDraft m_deleted; ///< the last one, for who wants it back
    int m_listing = 0; ///< which reading of the list is the last one
    bool m_isFirstPage = false; ///< of it
};
