// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app.h"

#include "check.h"
#include "desktopcolours.h"
#include "filewords.h"
#include "phonenumber.h"
#include "words.h"

#include <QEvent>
#include <QNetworkInformation>
#include <QScreen>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

std::optional<FileError> loaded(ProfileStore &store)
{
    const auto contents = store.load();
    return contents ? std::nullopt : std::optional(contents.error());
}

} // namespace

App::App(const QString &configurationFolder, const QString &dataFolder, QObject *parent)
    : QObject(parent)
    , m_configurationFolder(configurationFolder)
    , m_store(configurationFolder, dataFolder)
    , m_profilesError(loaded(m_store))
    , m_settings(configurationFolder)
    , m_services(SpecLibrary::forUser(configurationFolder), m_store.contents(), dataFolder)
    , m_localSandbox(m_services.library, m_services.credentials)
    , m_theme(m_settings.theme())
    , m_window(m_services.library, m_profiles, m_draftList, m_outboxList)
{
    m_services.router = [this](const RecordKey &record) { return route(record); };
    listProfiles();
    connectWindow();
    connectProfiles();
    connectDrafts();
    connectStore();
    connectOutbox();
    theme::apply(m_theme);
    m_window.setTheme(m_theme);
    m_window.setEnvironmentKeyNew(!m_settings.isEnvironmentKeyKnown());
    // Never the last profile as such: the settings remember none of production.
    if (m_profiles.rowOf(m_settings.lastProfile()) >= 0)
        m_window.chooseProfile(m_settings.lastProfile());
    m_window.chooseForm(m_settings.lastForm());
    if (!m_window.restoreGeometry(m_settings.windowGeometry()))
        m_window.resize(QSize(1280, 800).boundedTo(m_window.screen()->availableSize()));
}

App::~App()
{
    for (const auto &[key, draft] : m_drafts)
        draft->save(); // the store carries out what it was asked for before it goes
    m_settings.setWindowGeometry(m_window.saveGeometry());
    m_services.outbox.disconnect(this);
    m_services.storage.disconnect(this);
}

void App::start()
{
    m_window.installEventFilter(this);
    m_window.show();
}

/// A timer alone would come before the first paint, which waits for the display.
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
    m_desktopColours = std::make_unique<DesktopColours>();
    connect(m_desktopColours.get(), &DesktopColours::changed, this,
            [this] { applyTheme(m_theme); });
    tellKeychain();
    m_keychainWatch = std::make_unique<KeychainWatch>();
    connect(m_keychainWatch.get(), &KeychainWatch::changed, this, [this] {
        tellKeychain();
        tellKeyState(m_window.profileId());
    });
    if (m_wanted == RecordKey()) // nobody was quicker
        showProfile(m_window.profileId());
    tellTroubles();
    m_services.storage.open();
    m_profileWatch.addPath(m_configurationFolder);
    connect(&m_profileWatch, &QFileSystemWatcher::directoryChanged, this, &App::reloadProfiles);
    reloadProfiles(); // as they were changed since they were read
    // A hint and no more: whether a server can be reached is known when it answers.
    if (QNetworkInformation::loadDefaultBackend())
        connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged,
                &m_services.outbox, [this](QNetworkInformation::Reachability now) {
                    if (now == QNetworkInformation::Reachability::Online)
                        m_services.outbox.tryUnreachable();
                });
}

void App::tellTroubles()
{
    if (m_profilesError && m_profilesError->kind == FileError::Kind::Damaged)
        m_window.showDamagedProfiles(*m_profilesError);
    else if (m_profilesError)
        m_window.showTrouble(words::sentence(*m_profilesError));
    else if (m_store.notice())
        m_window.showTrouble(words::sentence(*m_store.notice()));
}

void App::applyTheme(Theme chosen)
{
    m_theme = chosen;
    const bool isDesktops = chosen == Theme::System && m_desktopColours;
    theme::apply(isDesktops ? m_desktopColours->theme() : chosen);
    m_window.setTheme(chosen);
}

void App::connectWindow()
{
    connect(&m_window, &MainWindow::profileChosen, this, &App::showProfile);
    connect(&m_window, &MainWindow::openRequested, this,
            [this](const QUuid &profile, const QString &formId, const QString &userId) {
                open({profile, formId, userId});
            });
    connect(&m_window, &MainWindow::lookUpRequested, this, &App::lookUp);
    connect(&m_window, &MainWindow::readAgainRequested, this, [this] { readRecord(m_key); });
    connect(&m_window, &MainWindow::openUnreadRequested, this, [this] { show(m_wanted, {}); });
    connect(&m_window, &MainWindow::themeChosen, this, [this](Theme chosen) {
        m_settings.setTheme(chosen);
        applyTheme(chosen);
    });
    connect(&m_window, &MainWindow::environmentKeyExplained, this,
            [this] { m_settings.setEnvironmentKeyKnown(); });
    connect(&m_window, &MainWindow::readCancelled, this, [this] {
        const RecordKey key = m_wanted;
        stopReading();
        if (LiveDraft *kept = live(key)) // what is kept can be edited without the server
            showUnread(*kept);
    });
    connect(&m_window, &MainWindow::closeRequested, this, &App::close);
    connect(&m_window, &MainWindow::stayRequested, this, &App::stay);
    connect(&m_window, &MainWindow::closeAnyway, &m_window, &MainWindow::closeNow);
}

// A record: from its id to a draft

void App::open(const RecordKey &key)
{
    const Profile *chosen = m_profiles.find(key.profile);
    if (!chosen)
        return m_window.showProfileMissing();
    if (!m_services.library.form(key.form))
        return;
    if (chosen->tier != Tier::Production)
        m_settings.setLastForm(key.form);
    if (live(key))
        return readRecord(key);
    stopReading();
    m_wanted = key;
    m_window.showReading();
    m_services.drafts.load(key, this, [this, key](const Result<StoredDraft, StoreError> &kept) {
        if (key != m_wanted) // another one was wanted meanwhile
            return;
        if (kept && !live(key))
            keep(std::make_unique<LiveDraft>(m_services.drafts, *m_services.library.form(key.form),
                                             *kept));
        readRecord(key, IsShown::Yes);
    });
}

/// What was typed may be an email address: it is kept until it was answered, and nowhere written.
void App::lookUp(const QUuid &profileId, const QString &formId, const QString &typed)
{
    const Profile *where = m_profiles.find(profileId);
    const FormSpec *what = m_services.library.form(formId);
    const LookUp *by = what ? lookUpFor(*what, typed) : nullptr;
    if (!where || !by)
        return;
    stopReading();
    const RecordKey key {profileId, formId, typed};
    m_wanted = key;
    m_window.showLookingUp();
    m_reading = m_services.client.lookUp(
        *m_services.library.api(where->apiId), *what, *where, *by, typed, this,
        [this, key](const Result<QList<Person>, ApiError> &users) { found(key, users); });
}

void App::found(const RecordKey &key, const Result<QList<Person>, ApiError> &users)
{
    // Something else was wanted meanwhile, or nothing any more.
    if (key != m_wanted || (!users && users.error().kind == ApiError::Kind::Cancelled))
        return;
    m_wanted = {};
    m_window.setOnline(users || users.error().kind != ApiError::Kind::Unreachable);
    if (!users) {
        closeRecord();
        m_window.showLookUpError(users.error());
        return dropSaved();
    }
    m_window.showFound(*users);
}

/// The answer to what is under way is no longer waited for.
void App::stopReading()
{
    m_wanted = {};
    if (m_reading)
        m_reading->cancel();
}

void App::readRecord(const RecordKey &key, IsShown isShown)
{
    const Profile *where = m_profiles.find(key.profile);
    const FormSpec *what = m_services.library.form(key.form);
    if (!where || !what)
        return;
    stopReading();
    m_wanted = key;
    if (key == m_key)
        m_window.showReadingAgain();
    else if (isShown == IsShown::No)
        m_window.showReading();
    m_reading = m_services.client.read(
        *m_services.library.api(where->apiId), *what, *where, key.userId, this,
        [this, key](const Result<Base, ApiError> &base) { received(key, base); });
}

void App::received(const RecordKey &key, const Result<Base, ApiError> &base)
{
    using Kind = ApiError::Kind;
    // Another one was wanted meanwhile, or none any more.
    if (key != m_wanted || (!base && base.error().kind == Kind::Cancelled))
        return;
    m_window.setOnline(base || base.error().kind != Kind::Unreachable);
    if (base)
        return show(key, *base);
    if (base.error().kind == Kind::NotReadable)
        return show(key, {});
    if (LiveDraft *kept = live(key)) { // it stands on what was read before
        const bool isReached = base.error().kind != Kind::Unreachable;
        return showUnread(*kept, isReached ? words::sentence(base.error()) : QString());
    }
    closeRecord();
    m_window.showOpenError(base.error());
    dropSaved();
}

void App::show(const RecordKey &key, const Base &base)
{
    if (!m_profiles.find(key.profile)) // removed meanwhile
        return m_window.showStart();
    LiveDraft *kept = live(key);
    if (!kept) {
        const qint64 read = base.kind == Base::Kind::Unknown ? 0 : systemClock();
        kept = &keep(std::make_unique<LiveDraft>(m_services.drafts, key,
                                                 *m_services.library.form(key.form), base, read));
        return showDraft(*kept);
    }
    const RecordDraft &draft = kept->draft();
    QList<Conflict> conflicts;
    if (draft.base().kind != Base::Kind::Unknown && base.kind != Base::Kind::Unknown)
        conflicts = merge(draft.form(), draft.base(), draft.changes(), base).conflicts;
    if (conflicts.isEmpty()) {
        kept->rebase(base);
        return showDraft(*kept);
    }
    // It stays on what it was made from until a person has chosen.
    m_toReview = {};
    kept->setConflict(base, conflicts);
    showDraft(*kept);
    m_window.showConflict(draft.form(), conflicts);
}

/// On what was read before, because the server cannot be asked.
void App::showUnread(LiveDraft &kept, const QString &why)
{
    showDraft(kept);
    m_window.showUnread(kept.baseRead(), why);
}

void App::showDraft(LiveDraft &live)
{
    const Profile *where = m_profiles.find(live.key().profile);
    if (!where)
        return m_window.showStart();
    m_key = live.key();
    live.draft().setContext(QDate::currentDate(), where->allowed);
    m_window.showRecord(live.draft(), *where);
    if (m_keyShownOf != m_key.profile)
        tellKeyState(m_key.profile);
    m_window.setSaveState(shownState(live));
    m_window.setConflict(live.hasConflict());
    dropSaved();
    saveWhereabouts();
    if (!m_fieldToShow.isRoot())
        m_window.focusField(std::exchange(m_fieldToShow, {}));
    if (std::exchange(m_toReview, {}) == m_key)
        m_window.startReview();
    // libphonenumber loads its tables when it is first asked: not on the first key.
    QTimer::singleShot(0, this, [] { phone::read(u"+16025550123"_s, {}); });
}

/// No record is shown any more; what was typed is written at once.
void App::closeRecord()
{
    if (LiveDraft *open = live(m_key))
        open->save();
    m_key = {};
}
