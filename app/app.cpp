// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"

#include "environmentswitch.h"
#include "fieldnames.h"
#include "openbar.h"

#include <QEvent>
#include <QLocale>
#include <QScreen>
#include <QTimer>

#include <utility>

static std::optional<FileError> loaded(ProfileStore &store)
{
    const auto contents = store.load();
    return contents ? std::nullopt : std::optional(contents.error());
}

/// The language is loaded by now. While the files were read, on another thread, it was not.
static SpecLibrary inWindowsWords(SpecLibrary specs)
{
    specs.useWords(QLocale().name(), words::formText);
    return specs;
}

App::App(const QString &configurationFolder, const QString &dataFolder, Clock guardClock)
    : App(SpecLibrary::forUser(configurationFolder), Settings(configurationFolder),
          configurationFolder, dataFolder, std::move(guardClock))
{
}

App::App(SpecLibrary specs, Settings settings, const QString &configurationFolder,
         const QString &dataFolder, Clock guardClock)
    : m_configurationFolder(configurationFolder)
    , m_profileStore(configurationFolder, dataFolder)
    , m_profilesError(loaded(m_profileStore))
    , m_settings(std::move(settings))
    , m_appearance(m_settings)
    , m_services(inWindowsWords(std::move(specs)), m_profileStore.contents(), dataFolder,
                 std::move(guardClock))
    , m_names(m_services.library, m_draftList, m_outboxList, m_recentList)
    , m_sandbox(m_services.library, m_services.credentials)
    , m_live(m_services.drafts)
    , m_window(m_services.library, m_profileList, m_draftList, m_outboxList, m_recentList, m_names)
    , m_unlocking(m_services.storage, m_window)
    , m_keys(m_services, m_profileList, m_window)
    , m_record(m_services, m_profileList, m_sandbox, m_live, m_settings, m_window)
    , m_recents(m_services, m_profileList, m_live, m_recentList, m_names, m_record, m_window)
    , m_drafts(m_services, m_live, m_draftList, m_names, m_record, m_window)
    , m_arming(m_services, m_profileList, m_outboxList, m_input, m_window)
    , m_sends(m_services, m_arming, m_live, m_drafts, m_record, m_draftList, m_outboxList, m_names,
              m_window)
    , m_profiles(m_services, m_profileStore, m_profilesError, m_profileList, m_sandbox,
                 {m_live, m_draftList, m_outboxList}, m_record, m_keys, m_window)
    , m_security(m_services, m_settings, m_profileList, m_keys, m_window,
                 {configurationFolder, dataFolder})
    , m_closing(m_services, m_live, m_draftList, m_outboxList, m_window)
    , m_locking(m_services, m_settings, m_live, m_record, m_keys, m_closing, m_input, m_window)
    , m_language(m_settings, m_locking, m_window)
{
    m_services.router = [this](const RecordKey &record) {
        return routeOf(record, m_services.library, m_profileList.profiles());
    };
    m_services.outbox.setMaySend(
        [this](const Profile &profile) { return m_services.guard.isArmed(profile.id); });
    m_appearance.offerIn(m_window.commands());
    connect(&m_unlocking, &Unlocking::begun, &m_record, &OpenRecord::letOpen);
    connect(&m_record, &OpenRecord::profileShown, &m_keys,
            [this](const QUuid &profile) { m_keys.showState(profile); });
    connect(&m_record, &OpenRecord::shown, &m_keys, &Keys::showStateOf);
    connect(&m_profiles, &Profiles::left, &m_recents, &Recents::forget);
    connect(&m_profiles, &Profiles::left, &m_drafts, &Drafts::forgetDeleted);
    connect(&m_sends, &Sends::ended, &m_closing, &Closing::continueOrEnd);
    connect(&m_sends, &Sends::ended, &m_locking, &Locking::continueOrDrop);
    connect(&m_keys, &Keys::written, &m_locking, &Locking::continueOrDrop);
    connect(&m_locking, &Locking::workWanted, this, &App::beginWork);
    restoreWindow();
}

App::~App()
{
    m_live.saveAll(); // the store finishes what was requested before it is destroyed
    m_settings.setWindowGeometry(m_window.saveGeometry());
}

void App::restoreWindow()
{
    EnvironmentSwitch &environment = m_window.environment();
    environment.setKeyNew(!m_settings.isEnvironmentKeyKnown());
    connect(&environment, &EnvironmentSwitch::keyExplained, this,
            [this] { m_settings.setEnvironmentKeyKnown(); });
    // The settings never remember a production profile, but a profile may have become one since.
    const Profile *last = m_profileList.find(m_settings.lastProfile());
    if (last && last->tier != Tier::Production)
        m_window.openBar().chooseProfile(last->id);
    m_window.openBar().chooseForm(m_settings.lastForm());
    if (!m_window.restoreGeometry(m_settings.windowGeometry()))
        m_window.resize(QSize(1280, 800).boundedTo(m_window.screen()->availableSize()));
}

void App::start(const std::optional<NextStart> &again)
{
    const std::optional<NextStart> kept = m_locking.keptStart();
    const std::optional<NextStart> next = again && (again->isLocked || !kept) ? again : kept;
    if (next)
        m_locking.startAgain(*next);
    if (next && (next->isLocked || next->isMinimized)) {
        // The page covers the window, which is not painted itself, or it is minimized.
        QTimer::singleShot(0, this, &App::finishStart);
    } else {
        m_window.installEventFilter(this);
    }
    m_window.show();
}

/// A timer alone could fire before the first paint, which waits for the display.
bool App::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_window && event->type() == QEvent::Paint) {
        m_window.removeEventFilter(this);
        QTimer::singleShot(0, this, &App::finishStart);
    }
    return QObject::eventFilter(watched, event);
}

void App::finishStart()
{
    m_appearance.followDesktop();
    m_locking.watch();
    if (!m_locking.isLocked())
        beginWork();
}

void App::beginWork()
{
    m_keys.followKeychain();
    if (m_live.wantedKey() == RecordKey()) // no record is being opened yet
        m_record.showProfile(m_window.openBar().profileId());
    m_profiles.showTrouble();
    m_unlocking.begin();
    m_profiles.followFile(m_configurationFolder);
    m_sends.followNetwork();
}
