// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steadyfocus.h"

#include <QMainWindow>
#include <QPointer>
#include <QUuid>

class ClosingPages;
class Columns;
class CommandSet;
class CommandSearch;
class DraftListModel;
class EnvironmentSwitch;
class ListColumn;
class LogView;
class Notices;
class OpenBar;
class OutboxModel;
class Navigation;
class PersonNames;
class ProfilesPage;
class ProfileListModel;
class Rail;
class RecentListModel;
class RecentsView;
class RecordPage;
class Reviews;
class SettingsPage;
class SpecLibrary;
class StatusLine;
class StoreAccess;
class StoreBar;
class WorkArea;

/// Places the parts, connects those that lead to each other, and gives access to them. A part
/// emits what the user wants, and the topics in app/ call the part to show the result.
class MainWindow final : public SteadyFocus<QMainWindow>
{
    Q_OBJECT

public:
    /// All of these must outlive the window.
    MainWindow(const SpecLibrary &library, ProfileListModel &profiles, DraftListModel &drafts,
               OutboxModel &outbox, const RecentListModel &recents, const PersonNames &names,
               QWidget *parent = nullptr);

    ~MainWindow() override;

    CommandSet &commands() const { return *m_commands; }
    StoreBar &storeBar() const { return *m_storeBar; }
    OpenBar &openBar() const { return *m_openBar; }
    Notices &notices() const { return *m_notices; }
    ListColumn &lists() const { return *m_lists; }
    LogView &log() const { return *m_log; }
    WorkArea &work() const { return *m_work; }
    StatusLine &status() const { return *m_status; }
    Reviews &reviews() const { return *m_reviews; }
    StoreAccess &storeAccess() const { return *m_storeAccess; }
    ClosingPages &closing() const { return *m_closing; }
    EnvironmentSwitch &environment() const { return *m_environment; }
    CommandSearch &search() const { return *m_search; }
    RecentsView &recents() const { return *m_recents; }
    SettingsPage &settings() const { return *m_settings; }

    /// Whether the user has not started anything: the user id is empty, and no dialog and no
    /// profile is open.
    bool isBeginning() const;
    void openProfile(const QUuid &id);
    /// Also calls off a closing that shows its pages.
    void raiseToFront();

signals:
    /// The page shows `profile` and needs the state of its key.
    void profilesOpened(ProfilesPage &page, const QUuid &profile);

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    void orderTabs();
    void connectCommands();
    void fillRecordMenu(RecordPage &page);
    void connectParts();
    void openChosenProfile();
    void leaveProfiles();
    void addProfile();
    ProfilesPage &openProfiles(const QUuid &id);
    void openSearch();
    void openHelp();
    void openKeys();
    void askDiscard();
    void placeFormBox();
    void setClosing(bool isClosing);
    void showState();

    const SpecLibrary &m_library;
    ProfileListModel &m_profiles;
    StoreBar *m_storeBar;
    OpenBar *m_openBar;
    CommandSet *m_commands;
    Notices *m_notices;
    ListColumn *m_lists;
    WorkArea *m_work;
    Rail *m_rail;
    QWidget *m_workColumn; ///< the form's choice above the work
    QWidget *m_formLine;
    Columns *m_columns;
    LogView *m_log;
    SettingsPage *m_settings;
    StatusLine *m_status;
    Navigation *m_navigation;
    QPointer<ProfilesPage> m_profilesPage;
    Reviews *m_reviews;
    StoreAccess *m_storeAccess;
    ClosingPages *m_closing;
    EnvironmentSwitch *m_environment;
    CommandSearch *m_search;
    RecentsView *m_recents;
    bool m_closesAfterProfiles = false; ///< once the user has decided on unsaved edits
};
