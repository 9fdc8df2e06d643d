// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storeddraft.h"
#include "storestate.h"

#include <QWidget>

class DraftListModel;
class EmptyNotice;
class ProfileListModel;
class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;

/// The drafts there are: searched, filtered, opened, copied and deleted.
class DraftsView final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the view.
    DraftsView(DraftListModel &drafts, ProfileListModel &profiles, QWidget *parent = nullptr);

    /// What can be done with the draft the list stands on; disabled where it stands on none.
    QList<QAction *> actions() const { return m_actions; }
    void focusSearch();
    /// Why there is nothing to show, where that is so.
    void setStore(StoreState::Kind kind);
    /// Drafts that are there and cannot be opened: they are left alone, and that is said.
    void setUnreadable(int count);

signals:
    void draftChosen(const RecordKey &record);
    void draftDeleted(const RecordKey &record);
    void draftCopyRequested(const RecordKey &record, const QUuid &toProfile);
    /// There is nothing to show: somebody wants to begin.
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
    void clearFilters();
    std::optional<DraftSummary> current() const;
    void openCurrent();
    void deleteCurrent();
    void copyCurrent();
    void fillCopies(QMenu &menu);
    void showMenu(const QPoint &at);

    DraftListModel &m_drafts;
    ProfileListModel &m_profiles;
    QLineEdit *m_search;
    QComboBox *m_profile;
    QComboBox *m_state;
    QListView *m_list;
    EmptyNotice *m_empty;
    QLabel *m_unreadable;
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_delete = nullptr;
    QList<QAction *> m_actions;
    StoreState::Kind m_store = StoreState::Kind::Opening;
};
