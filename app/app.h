// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "appearance.h"
#include "arming.h"
#include "closing.h"
#include "draftlistmodel.h"
#include "drafts.h"
#include "keys.h"
#include "languagechange.h"
#include "livedrafts.h"
#include "localsandbox.h"
#include "locking.h"
#include "mainwindow.h"
#include "openrecord.h"
#include "outboxmodel.h"
#include "personnames.h"
#include "profilelistmodel.h"
#include "profiles.h"
#include "recentlistmodel.h"
#include "recents.h"
#include "security.h"
#include "sends.h"
#include "services.h"
#include "settings.h"
#include "unlocking.h"
#include "userinput.h"

/// Builds and owns everything. Each topic connects its services to its parts of the window.
class App final : public QObject
{
    Q_OBJECT

public:
    /// A damaged `profiles.json` is shown in the window, which offers to begin anew without it.
    /// An empty `dataFolder`: drafts and sends are kept for this run. `guardClock` is the clock
    /// after which production is locked again.
    App(SpecLibrary specs, Settings settings, const QString &configurationFolder,
        const QString &dataFolder, Clock guardClock = ProductionGuard::sinceBoot);
    /// Reads the descriptions of the APIs and the settings by itself.
    App(const QString &configurationFolder, const QString &dataFolder,
        Clock guardClock = ProductionGuard::sinceBoot);
    ~App() override;

    /// Shows the window; what can wait comes after its first paint. `again`: the program has
    /// started again. If it was locked before, nothing is opened until the user is back.
    void start(const std::optional<NextStart> &again = {});

    MainWindow &window() { return m_window; }
    Storage &storage() { return m_services.storage; }
    Profiles &profiles() { return m_profiles; }
    ProductionGuard &guard() { return m_services.guard; }
    Sends &sends() { return m_sends; }
    Closing &closing() { return m_closing; }
    Locking &locking() { return m_locking; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void restoreWindow();
    void finishStart();
    void beginWork();

    const QString m_configurationFolder;
    ProfileStore m_profileStore;
    const std::optional<FileError> m_profilesError; ///< why they could not be read
    Settings m_settings;
    Appearance m_appearance;
    Services m_services;
    ProfileListModel m_profileList;
    DraftListModel m_draftList;
    OutboxModel m_outboxList;
    RecentListModel m_recentList;
    PersonNames m_names;
    LocalSandbox m_sandbox;
    LiveDrafts m_live;
    MainWindow m_window; ///< destroyed before what it shows
    Unlocking m_unlocking;
    Keys m_keys;
    OpenRecord m_record;
    Recents m_recents;
    Drafts m_drafts;
    UserInput m_input;
    Arming m_arming;
    Sends m_sends;
    Profiles m_profiles;
    Security m_security;
    Closing m_closing;
    Locking m_locking;
    LanguageChange m_language;
};
