// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeddraft.h"
#include "storestate.h"

#include <QWidget>

class DraftListModel;
class DeletedDrafts;
class EmptyNotice;
class PersonNames;
class ProfileListModel;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;

/// The list of drafts, which can be searched, filtered, opened, copied and deleted.
class DraftsView final : public QWidget
{
    Q_OBJECT

public:
    /// All of these must outlive the view.
    DraftsView(DraftListModel &drafts, ProfileListModel &profiles, const PersonNames &names,
               QWidget *parent = nullptr);

    /// The actions for the current draft, which are disabled when there is none, and the one for
    /// the deleted drafts.
    QList<QAction *> actions() const;
    DeletedDrafts &deleted() const { return *m_deleted; }
    void focusSearch();
    /// Marks the row of the open record.
    void setOpen(const RecordKey &record);
    /// A click opens only the drafts of this profile. Those of others need Enter or a double click.
    void setProfile(const QUuid &profile) { m_shownProfile = profile; }
    /// Adds the other profiles of the record's API, each to copy its draft to.
    void fillCopies(QMenu &menu, const RecordKey &record);
    /// Sets the store's state, which explains an empty list.
    void setStore(StoreState::Kind kind);
    /// Shows how many drafts cannot be opened. They stay in the store.
    void setUnreadable(int count);

signals:
    void draftChosen(const RecordKey &record);
    void draftDeleted(const RecordKey &record);
    void draftCopyRequested(const RecordKey &record, const QUuid &toProfile);
    /// The list is empty and the user wants to begin a draft.
    void beginRequested();
    void unlockRequested();
    void retryRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilters();
    void makeActions();
    void fillProfiles();
    void refresh();
    void markOpen();
    void openClicked();
    void openDoubleClicked();
    void clearFilters();
    std::optional<DraftSummary> current() const;
    void openCurrent();
    void deleteCurrent();
    void copyCurrent();
    void showMenu(const QPoint &at);

    DraftListModel &m_drafts;
    ProfileListModel &m_profiles;
    QLineEdit *m_search;
    QComboBox *m_profile;
    QComboBox *m_state;
    QListView *m_list;
    EmptyNotice *m_empty;
    QLabel *m_unreadable;
    DeletedDrafts *m_deleted;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_delete = nullptr;
    QList<QAction *> m_actions;
    RecordKey m_openRecord;
    QUuid m_shownProfile;
    StoreState::Kind m_store = StoreState::Kind::Opening;
};
