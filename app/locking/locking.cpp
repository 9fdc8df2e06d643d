// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking.h"

#include "announcer.h"
#include "briefcopy.h"
#include "check.h"
#include "closing.h"
#include "closingpages.h"
#include "commandset.h"
#include "keys.h"
#include "livedrafts.h"
#include "mainwindow.h"
#include "openbar.h"
#include "openrecord.h"
#include "personal.h"
#include "profilespage.h"
#include "recordpage.h"
#include "reveal.h"
#include "reviews.h"
#include "services.h"
#include "settings.h"
#include "settingspage.h"
#include "statusline.h"
#include "storeaccess.h"
#include "storewords.h"
#include "userinput.h"
#include "windowplace.h"
#include "workarea.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonObject>
#include <QKeyEvent>
#include <QToolButton>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Way = LockPage::Way;

namespace {

constexpr auto longestWait = 30s;
constexpr auto desktopsTime = 5s;
constexpr qint64 idleMinute = 60'000;
const auto lockedTitle = u"Amend"_s;

/// A question ends as if Escape was pressed.
void closeOver(QWidget &over)
{
    if (auto *dialog = qobject_cast<QDialog *>(&over))
        dialog->reject();
    else
        over.close();
}

/// Closes menus, lists, tips and dialogs.
void closeAllOver(const QWidget &window)
{
    QToolTip::hideText();
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
        popup->hide(); // even if it would rather stay
    }
    QList<QPointer<QWidget>> over;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (one != &window && one->isVisible())
            over += one;
    }
    for (const QPointer<QWidget> &one : std::as_const(over)) {
        if (one)
            closeOver(*one);
    }
}

/// What is deleted only later would still be in the accessible tree.
void deleteWhatIsClosed()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

} // namespace

Locking::Locking(Services &services, Settings &settings, LiveDrafts &live, OpenRecord &record,
                 Keys &keys, Closing &closing, const UserInput &input, MainWindow &window)
    : m_services(services)
    , m_settings(settings)
    , m_live(live)
    , m_record(record)
    , m_keys(keys)
    , m_closing(closing)
    , m_window(window)
    , m_clock(ProductionGuard::sinceBoot)
    , m_lastInput(m_clock())
{
    for (QTimer *timer : {&m_idle, &m_patience, &m_desktopsTurn})
        timer->setSingleShot(true);
    m_patience.setInterval(longestWait);
    m_desktopsTurn.setInterval(desktopsTime);
    connect(&m_idle, &QTimer::timeout, this, &Locking::lookForInput);
    connect(&m_patience, &QTimer::timeout, this, &Locking::continueOrDrop);
    connect(&m_desktopsTurn, &QTimer::timeout, this, &Locking::giveUpOnDesktop);
    // Queued, because what it came from, for example the search, is deleted.
    connect(
        &m_window.commands().action(Command::Lock), &QAction::triggered, this,
        [this] { lock(Why::Own); }, Qt::QueuedConnection);
    m_window.settings().setLockMinutes(m_settings.lockMinutes(), Settings::mostLockMinutes);
    connect(&m_window.settings(), &SettingsPage::lockMinutesChosen, this, [this](int minutes) {
        m_settings.setLockMinutes(minutes);
        lookForInput();
    });
    // The topics show what they do in the title.
    connect(&m_window, &QWidget::windowTitleChanged, this, [this](const QString &title) {
        if (!isLocked() || title == lockedTitle)
            return;
        m_title = title;
        m_window.setWindowTitle(lockedTitle);
    });
    connect(&input, &UserInput::noticed, this, [this] { m_lastInput = m_clock(); });
    connect(&m_services.storage, &Storage::stateChanged, this, &Locking::followStore);
    connect(&m_record, &OpenRecord::positionLoaded, this, &Locking::resume);
    connect(&m_record, &OpenRecord::shown, this, [this](const RecordKey &key) {
        const auto place = std::exchange(m_toRestore, std::nullopt);
        if (place && place->record == key)
            windowplace::restore(m_window, place->window);
    });
    connect(&m_window.openBar(), &OpenBar::openRequested, this, [this] { m_toRestore.reset(); });
    followDesktop();
}

/// The window ends with its own content.
Locking::~Locking()
{
    if (!m_content)
        return;
    m_window.hide();
    m_window.setCentralWidget(m_content); // deletes the page
}

// Ways in

void Locking::followDesktop()
{
    connect(&m_desktop, &DesktopWatch::lockRequested, this, [this] { lock(Why::Own); });
    connect(&m_desktop, &DesktopWatch::locked, this, [this] { lock(Why::DesktopLocked); });
    connect(&m_desktop, &DesktopWatch::unlocked, this, [this] {
        if (m_wasAsked && m_hasDesktopAsked)
            goOn();
    });
    connect(&m_desktop, &DesktopWatch::sleeping, this, [this] {
        lock(Why::Sleep);
        if (m_stage != Stage::Storing)
            m_desktop.letSleep();
    });
    connect(&m_desktop, &DesktopWatch::canLockKnown, this, [this] {
        if (m_stage != Stage::Dropped)
            return;
        // It may have been locked while the program started again.
        m_hasDesktopAsked = m_hasDesktopAsked || m_desktop.wasLocked();
        if (m_page->way() == Way::Wait)
            showWay();
    });
}

void Locking::watch()
{
    qApp->installEventFilter(this);
    m_desktop.start();
    m_lastInput = m_clock();
    lookForInput();
    if (!m_hasPassphrase || m_stage != Stage::Dropped)
        return;
    m_services.storage.lookForPassphrase(this, [this](bool isThere) {
        if (isThere) // `followStore` knows
            return;
        m_hasPassphrase = false; // it is another store than the one that was locked
        showWay();
    });
}

void Locking::setClock(Clock clock)
{
    m_clock = std::move(clock);
    m_lastInput = m_clock();
    lookForInput();
}

void Locking::lookForInput()
{
    const int minutes = m_settings.lockMinutes();
    if (minutes == 0 || isLocked())
        return m_idle.stop();
    const qint64 left = m_lastInput + minutes * idleMinute - m_clock();
    if (left <= 0)
        return lock(Why::Own);
    m_idle.start(int(left));
}

void Locking::lock(Why why)
{
    if (m_stage == Stage::Returning) {
        if (!m_again || why == Why::DesktopLocked)
            m_again = why;
        return;
    }
    if (m_isRestart)
        return lockWhileStoring(why);
    if (isLocked()) { // a sleep now says nothing of who comes back
        if (why == Why::DesktopLocked)
            noteDesktopsLock();
        return;
    }
    m_hasDesktopAsked = why != Why::Own;
    m_services.guard.lockAll();
    hideAndStore(Way::Wait);
}

bool Locking::restart()
{
    if (isLocked() || !canStore())
        return false;
    m_isRestart = true;
    hideAndStore(Way::Restart);
    return true;
}

/// A lock is wanted while the program is about to start again.
void Locking::lockWhileStoring(Why why)
{
    m_isRestart = false;
    m_hasDesktopAsked = why != Why::Own;
    m_services.guard.lockAll();
    m_page->showWay(Way::Wait, false);
    keepLock();
}

void Locking::hideAndStore(Way way)
{
    m_title = m_window.windowTitle();
    m_stage = Stage::Storing; // from here on no other window is shown
    m_services.outbox.setPaused(true);
    m_wasActive = m_window.isActiveWindow();
    Reveal::hideAll();
    briefcopy::clear();
    closeAllOver(m_window);
    m_window.closing().callOff();
    m_window.reviews().leave();
    notePlace();
    if (m_window.work().isWaiting()) {
        m_window.work().cancelWait();
        closeAllOver(m_window); // another page is shown, and a profile that is edited asks
    }
    m_idle.stop();
    cover(way);
    m_window.repaint(); // before anything else happens, for example a sleep
    if (!m_isRestart)
        keepLock();
    m_patience.start();
    store();
}

void Locking::noteDesktopsLock()
{
    if (!std::exchange(m_hasDesktopAsked, true) && m_stage != Stage::Storing)
        showWay();
}

/// Where one is, to be stored. A record that is being read counts as open.
void Locking::notePlace()
{
    const RecordKey &wanted = m_live.wantedKey();
    const FormSpec *form = m_services.library.form(wanted.form);
    const bool isRead = form && !lookUpFor(*form, wanted.userId);
    m_place.record = m_live.shownKey();
    if (isRead && m_window.work().isWaiting())
        m_place.record = wanted;
    const OpenBar &bar = m_window.openBar();
    if (m_place.record == RecordKey() && bar.form())
        m_place.record = {bar.profileId(), bar.form()->id, {}};
    m_place.field = m_window.work().currentField();
    m_place.window = windowplace::of(m_window);
    const auto place = std::exchange(m_toRestore, std::nullopt);
    if (place && place->record == m_place.record)
        m_place = *place; // it was on the way there
}

/// What is in no window is in no accessible tree.
void Locking::cover(Way way)
{
    withdrawAnnouncements(m_window);
    m_focus = m_window.focusWidget();
    m_content = m_window.takeCentralWidget();
    m_page = new LockPage(&m_window);
    connect(m_page, &LockPage::backWanted, this, [this] {
        if (m_page->way() == Way::Desktop)
            askDesktop();
        else
            goOn();
    });
    connect(m_page, &LockPage::passphraseGiven, this, &Locking::tryPassphrase);
    connect(m_page, &LockPage::quitWanted, this, &Locking::quit);
    m_window.setCentralWidget(m_page);
    m_page->show();
    m_page->showWay(way, false);
    m_window.status().setAway(true);
    m_window.setWindowTitle(lockedTitle);
    deleteWhatIsClosed();
}

void Locking::uncover()
{
    m_stage = Stage::Open;
    m_settings.setKeptLock(KeptLock::None);
    m_hasDesktopAsked = false;
    m_wasAsked = false;
    m_isDesktopDeaf = false;
    m_desktopsTurn.stop();
    m_window.setCentralWidget(m_content); // deletes the page
    m_content->show();
    m_content.clear();
    m_window.status().setAway(false);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
    m_window.setWindowTitle(m_title);
    m_lastInput = m_clock();
    lookForInput();
}

// While it is locked

/// Whoever ends the program and starts it anew finds it locked.
void Locking::keepLock()
{
    m_settings.setKeptLock(m_services.storage.state().hasPassphrase ? KeptLock::Passphrase
                                                                    : KeptLock::Desktop);
}

void Locking::store()
{
    m_live.saveAll();
    // The answer comes after those to the saves, because answers come in order.
    m_services.storage.database().read(
        this, [](Connection &) { return true; },
        [this](const Result<bool, StoreError> &) { continueOrDrop(); });
}

/// Whether everything that was typed can be in the store.
bool Locking::canStore() const
{
    const QWidget *content = m_content ? m_content.data() : m_window.centralWidget();
    const auto *profiles = content->findChild<ProfilesPage *>();
    const auto &drafts = m_live.all();
    return m_services.storage.state().isDurable() && !(profiles && profiles->isTouched())
        && std::none_of(drafts.begin(), drafts.end(), [](const auto &entry) {
               return entry.second->saveState().kind == SaveState::Kind::NotSaved;
           });
}

void Locking::continueOrDrop()
{
    if (m_stage != Stage::Storing || !m_content)
        return;
    const auto &drafts = m_live.all();
    const bool isSaved = std::all_of(drafts.begin(), drafts.end(),
                                     [](const auto &entry) { return entry.second->isSaved(); });
    if (!canStore() || (!isSaved && !m_patience.isActive()))
        return keepInMemory();
    if (!isSaved)
        return store();
    // What goes on is in the outbox, and is looked into when the user is back.
    if ((m_services.outbox.isSending() || m_keys.isWriting()) && m_patience.isActive())
        return;
    if (m_keys.isWriting() || (m_isRestart && m_services.outbox.isSending()))
        return keepInMemory();
    m_hasPassphrase = m_services.storage.state().hasPassphrase;
    if (!m_isRestart)
        keepLock(); // the store may have been opened since
    m_patience.stop();
    windowplace::noteForgottenKeys(m_place.window, m_keys.ofThisRun());
    m_services.drafts.saveLastPosition(m_place);
    m_services.storage.database().read(
        this, [](Connection &) { return true; },
        [this](const Result<bool, StoreError> &) { emit dropWanted(); });
}

void Locking::keepInMemory()
{
    m_stage = Stage::InMemory;
    m_patience.stop();
    if (std::exchange(m_isRestart, false)) {
        goOn();
        emit restartFailed();
    } else {
        showWay();
    }
    m_desktop.letSleep();
}

NextStart Locking::nextStart() const
{
    return {!m_isRestart,
            m_hasPassphrase         ? Way::Passphrase
                : m_hasDesktopAsked ? Way::Press
                                    : Way::Desktop,
            m_wasActive, m_window.isMinimized(), personal::areHidden()};
}

/// What the desktop asked before this program began is not known, so it is asked again.
std::optional<NextStart> Locking::keptStart() const
{
    const KeptLock kept = m_settings.keptLock();
    if (kept == KeptLock::None)
        return std::nullopt;
    NextStart start;
    start.way = kept == KeptLock::Passphrase ? Way::Passphrase : Way::Desktop;
    start.isActive = true;
    return start;
}

void Locking::startAgain(const NextStart &start)
{
    m_record.letResume();
    if (start.isLocked)
        startLocked(start);
    // Who works in another window keeps the keys there.
    m_window.setAttribute(Qt::WA_ShowWithoutActivating, !start.isActive);
    personal::setHidden(start.areValuesHidden);
    if (start.isMinimized)
        m_window.setWindowState(m_window.windowState() | Qt::WindowMinimized);
}

void Locking::startLocked(const NextStart &start)
{
    m_title = m_window.windowTitle();
    m_stage = Stage::Dropped;
    m_hasPassphrase = start.way == Way::Passphrase;
    m_hasDesktopAsked = start.way == Way::Press;
    cover(Way::Wait);
    if (m_hasDesktopAsked)
        showWay();
}

bool Locking::eventFilter(QObject *watched, QEvent *event)
{
    if (!isLocked())
        return QObject::eventFilter(watched, event);
    if (watched == &m_window && event->type() == QEvent::Close) {
        event->ignore();
        quit();
        return true;
    }
    if (watched == &m_window && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        return true; // it would go back in what is hidden
    if (event->type() == QEvent::Shortcut)
        return qobject_cast<QAction *>(watched)
            && watched != &m_window.commands().action(Command::Quit);
    auto *over = qobject_cast<QWidget *>(watched);
    const bool mayShow = m_stage == Stage::Returning || !over || !over->isWindow();
    if (event->type() == QEvent::Show && !mayShow && over != &m_window) {
        // It is not shown, because the window system is told after this event.
        over->setAttribute(Qt::WA_DontShowOnScreen);
        QTimer::singleShot(0, over, [over] {
            closeOver(*over);
            over->setAttribute(Qt::WA_DontShowOnScreen, false);
        });
    }
    return QObject::eventFilter(watched, event);
}

void Locking::quit()
{
    if (m_stage == Stage::Dropped)
        m_closing.leave();
}

// Ways back

/// Shows the page's way back. Only a program that still has the store's key comes back without the
/// passphrase.
void Locking::showWay()
{
    m_desktopsTurn.stop();
    const bool isInMemory = m_stage == Stage::InMemory;
    if (!isInMemory && !m_hasPassphrase && !m_hasDesktopAsked && !m_desktop.canLock()) {
        m_page->showWay(Way::Wait, false); // until it is known whether the desktop can be asked
    } else if (!isInMemory && m_hasPassphrase) {
        const bool isReady = m_services.storage.state().kind != StoreState::Kind::Opening;
        m_page->showWay(isReady ? Way::Passphrase : Way::Wait, false);
    } else if (m_hasDesktopAsked) {
        m_page->showWay(Way::Press, isInMemory);
    } else if (m_desktop.canLock().value_or(false) && !m_isDesktopDeaf) {
        m_page->showWay(Way::Desktop, isInMemory);
    } else {
        m_page->showWay(Way::OnlyHides, isInMemory);
    }
}

void Locking::askDesktop()
{
    m_wasAsked = true;
    m_page->showWay(Way::Wait, m_stage == Stage::InMemory);
    m_desktopsTurn.start();
    m_desktop.lockDesktop();
}

void Locking::giveUpOnDesktop()
{
    m_wasAsked = false;
    m_isDesktopDeaf = true;
    showWay();
}

void Locking::goOn()
{
    if (m_stage == Stage::Dropped)
        return comeBack();
    if (m_stage != Stage::InMemory)
        return;
    uncover();
    m_services.outbox.setPaused(false);
    m_services.outbox.start();
    if (m_services.storage.state().kind == StoreState::Kind::Locked
        && m_services.storage.state().hasPassphrase)
        m_window.storeAccess().unlock(); // the lock closed the question
}

void Locking::tryPassphrase(const Secret &passphrase)
{
    m_services.storage.unlock(passphrase, this, [this](const std::optional<StoreError> &error) {
        if (error)
            m_page->showError(words::sentence(*error));
        else
            comeBack();
    });
}

void Locking::comeBack()
{
    m_desktopsTurn.stop();
    m_stage = Stage::Returning;
    m_page->showWay(Way::Wait, false);
    emit workWanted();
}

void Locking::followStore(const StoreState &state)
{
    if (state.kind == StoreState::Kind::Opening || !isLocked())
        return;
    if (m_stage == Stage::Dropped) {
        m_hasPassphrase = state.hasPassphrase; // another program may have changed the key
        if (!state.isOnDisk())
            showWay();
    } else if (m_stage == Stage::Returning && !state.isOnDisk()) { // else `resume` follows
        uncover();
        lockAgain();
    }
}

void Locking::resume(const std::optional<DraftStore::LastPosition> &where)
{
    if (m_stage == Stage::Returning)
        uncover();
    if (where)
        m_keys.noteForgotten(windowplace::forgottenKeys(where->window));
    if (where && m_window.isBeginning() && m_live.shownKey() == RecordKey())
        goTo(*where);
    lockAgain();
}

void Locking::goTo(const DraftStore::LastPosition &where)
{
    if (where.record.userId.isEmpty()) {
        m_window.openBar().chooseProfile(where.record.profile);
        m_window.openBar().chooseForm(where.record.form);
        m_record.showProfile(m_window.openBar().profileId());
        return windowplace::restore(m_window, where.window);
    }
    m_toRestore = where;
    m_record.resume(where.record, where.field);
}

/// Before anything is painted.
void Locking::lockAgain()
{
    if (const auto why = std::exchange(m_again, std::nullopt))
        lock(*why);
}
