// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "armingtool.h"
#include "closingpages.h"
#include "columns.h"
#include "commandsearch.h"
#include "commandset.h"
#include "draftlistmodel.h"
#include "draftsview.h"
#include "environmentswitch.h"
#include "fieldhelp.h"
#include "homepage.h"
#include "keyshelp.h"
#include "language.h"
#include "listcolumn.h"
#include "lists.h"
#include "logview.h"
#include "navigation.h"
#include "notices.h"
#include "openbar.h"
#include "outboxmodel.h"
#include "outboxview.h"
#include "personal.h"
#include "profilelistmodel.h"
#include "profilespage.h"
#include "question.h"
#include "rail.h"
#include "recentsview.h"
#include "recorddraft.h"
#include "recordhead.h"
#include "recordpage.h"
#include "reviews.h"
#include "sendpage.h"
#include "settingspage.h"
#include "statusline.h"
#include "storeaccess.h"
#include "storebar.h"
#include "taborder.h"
#include "units.h"
#include "words.h"
#include "workarea.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const SpecLibrary &library, ProfileListModel &profiles,
                       DraftListModel &drafts, OutboxModel &outbox, const RecentListModel &recents,
                       const PersonNames &names, QWidget *parent)
    : SteadyFocus(parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_storeBar(new StoreBar(this))
    , m_openBar(new OpenBar(library, profiles, *this))
    , m_commands(new CommandSet(*this))
    , m_notices(new Notices(library, this))
    , m_lists(new ListColumn(library, profiles, drafts, outbox, names, this))
    , m_work(new WorkArea(*m_openBar, profiles, outbox, this))
    , m_rail(new Rail(this))
    , m_workColumn(new QWidget(this))
    , m_formLine(new QWidget(m_workColumn))
    , m_columns(new Columns(*m_lists, *m_workColumn, this))
    , m_log(new LogView(library, profiles, names, m_work))
    , m_settings(new SettingsPage(*m_commands, m_work))
    , m_status(new StatusLine(library, *m_openBar, outbox, this))
    , m_navigation(new Navigation({*m_openBar, *m_rail, *m_columns, *m_lists, *m_formLine, *m_work,
                                   *m_log, *m_settings, *m_status},
                                  *this))
    , m_reviews(new Reviews(*m_work, *this))
    , m_storeAccess(new StoreAccess(*m_storeBar, m_lists->drafts(), *m_notices, *this))
    , m_closing(new ClosingPages(*m_work, *this))
    , m_environment(new EnvironmentSwitch(library, profiles, *m_openBar, *m_notices, this))
    , m_search(new CommandSearch({drafts, profiles, recents, names}, *this))
    , m_recents(new RecentsView({library, recents, profiles, names}, &m_work->home()))
{
    m_work->home().addRecents(*m_recents);
    m_settings->setRecents(m_recents->clearAction());
    makeLayout();
    auto *places = new QMenu(this);
    places->setObjectName(u"places"_s);
    m_commands->fillPlaces(*places);
    m_openBar->setPlaces(*places);
    orderTabs();
    connectCommands();
    connectParts();
    connect(&drafts, &DraftListModel::totalChanged, m_rail,
            [this](int total) { m_rail->setCount(Place::Drafts, total); });
    connect(&outbox, &OutboxModel::sendsChanged, m_rail,
            [this, &outbox] { m_rail->setCount(Place::Outbox, outbox.sends().size()); });
    connect(&outbox, &OutboxModel::sendsChanged, m_log, &LogView::refresh);
    const QSize wanted(fontMetrics().averageCharWidth() * 170, fontMetrics().lineSpacing() * 46);
    resize(wanted.boundedTo(screen()->availableSize()));
    showState();
    m_openBar->focusUserId();
}

/// The parts go one after the other, and what follows the page or the focus would meet parts that
/// are gone already.
MainWindow::~MainWindow()
{
    if (isAncestorOf(QApplication::focusWidget()))
        QApplication::focusWidget()->clearFocus();
    m_work->blockSignals(true);
}

bool MainWindow::isBeginning() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    return m_openBar->userId().isEmpty() && !m_profilesPage
        && std::none_of(dialogs.begin(), dialogs.end(),
                        [](const QDialog *one) { return one->isVisible(); });
}

/// The bar of the tier is at the top, the rail at the edge below it. Beside the rail are the bars
/// that come and go, the list and the work.
void MainWindow::makeLayout()
{
    //: Noun: the label of a choice of forms
    auto *form = new QLabel(tr("&Form"), m_formLine);
    form->setBuddy(&m_openBar->formBox());
    auto *line = new QHBoxLayout(m_formLine);
    line->setContentsMargins(units(24), units(8), units(24), 0);
    line->addStretch();
    line->addWidget(form);
    line->addWidget(&m_openBar->formBox());
    auto *work = new QVBoxLayout(m_workColumn);
    work->setContentsMargins(0, 0, 0, 0);
    work->setSpacing(0);
    work->addWidget(m_formLine);
    work->addWidget(m_work, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_storeBar), static_cast<QWidget *>(m_notices)})
        right->addWidget(part);
    right->addWidget(m_columns, 1);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_rail);
    below->addLayout(right, 1);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_openBar);
    layout->addLayout(below, 1);
    setCentralWidget(content);
    setStatusBar(m_status);
}

/// Bar, rail, store, notices, list, form, work; the status comes last.
void MainWindow::orderTabs()
{
    QWidget *before = &m_status->inBar();
    setTabOrder(&m_openBar->lastTool(), before);
    for (RailButton *button : m_rail->buttons()) {
        setTabOrder(before, button);
        before = button;
    }
    before = putTabsAfter(before, *m_storeBar);
    m_notices->setTabsAfter(*before);
    QWidget *last = m_lists;
    for (QWidget *one = last; m_lists == one || m_lists->isAncestorOf(one);
         one = one->nextInFocusChain())
        last = one;
    setTabOrder(last, &m_openBar->formBox());
}

/// Command::ReadAgain and Command::CloseRecord are connected where records are read.
void MainWindow::connectCommands()
{
    const auto run = [this](Command command, auto *receiver, auto what) {
        connect(&m_commands->action(command), &QAction::triggered, receiver, what);
    };
    run(Command::Home, m_navigation, [this] { m_navigation->goTo(Place::Home); });
    run(Command::UserId, m_reviews, &Reviews::leave);
    run(Command::UserId, m_openBar, &OpenBar::focusUserId);
    run(Command::Counterpart, m_environment, &EnvironmentSwitch::run);
    run(Command::SwitchProfile, m_openBar, &OpenBar::openProfiles);
    run(Command::Profiles, this, &MainWindow::openChosenProfile);
    run(Command::Drafts, m_navigation, [this] { m_navigation->goTo(Place::Drafts); });
    run(Command::Outbox, m_navigation, &Navigation::openOutbox);
    run(Command::Sent, m_navigation, &Navigation::openSent);
    run(Command::Settings, m_navigation, [this] { m_navigation->goTo(Place::Settings); });
    run(Command::NextColumn, m_navigation, [this] { m_navigation->stepColumn(1); });
    run(Command::PreviousColumn, m_navigation, [this] { m_navigation->stepColumn(-1); });
    run(Command::StoreKey, m_storeAccess, &StoreAccess::openKeyDialog);
    run(Command::ArmProduction, this, [this] {
        if (!m_openBar->arming().press())
            m_notices->showOnlyProduction();
    });
    run(Command::Review, this, [this] { m_work->record()->takeOrReview(); });
    run(Command::Discard, this, &MainWindow::askDiscard);
    run(Command::Paste, this,
        [this] { m_work->record()->proposePasted(QApplication::clipboard()->text()); });
    run(Command::Help, this, &MainWindow::openHelp);
    run(Command::Keys, this, &MainWindow::openKeys);
    run(Command::Find, this, &MainWindow::openSearch);
    run(Command::Quit, this, &QWidget::close);
    run(Command::Undo, this, [this] { m_work->draft()->undo(); });
    run(Command::Redo, this, [this] { m_work->draft()->redo(); });
    run(Command::NextProblem, this, [this] { m_work->record()->stepProblem(1); });
    run(Command::PreviousProblem, this, [this] { m_work->record()->stepProblem(-1); });
}

/// Connects the parts that lead to each other.
void MainWindow::connectParts()
{
    connect(m_openBar, &OpenBar::profileShown, this, &MainWindow::showState);
    connect(m_openBar, &OpenBar::userIdEdited, m_reviews, &Reviews::leave);
    connect(m_openBar, &OpenBar::findRequested, this, &MainWindow::openSearch);
    connect(m_openBar, &OpenBar::profileWanted, this, &MainWindow::openChosenProfile);
    connect(m_openBar, &OpenBar::newProfileWanted, this, &MainWindow::addProfile);
    connect(&m_work->home(), &HomePage::newProfileWanted, this, &MainWindow::addProfile);
    connect(m_work, &WorkArea::changed, this, &MainWindow::showState);
    connect(m_navigation, &Navigation::profilesWanted, this, &MainWindow::openChosenProfile);
    connect(m_navigation, &Navigation::outboxOpened, m_storeBar, &StoreBar::offerRelease);
    connect(&m_lists->outbox().page(), &SendPage::profileWanted, this, &MainWindow::openProfile);
    connect(m_navigation, &Navigation::changed, this, &MainWindow::showState);
    connect(m_work, &WorkArea::recordOpened, this, [this](RecordPage &page) {
        page.head().addTool(&m_openBar->formBox());
        fillRecordMenu(page);
        connect(&page, &RecordPage::reviewRequested, m_reviews, &Reviews::open);
        connect(&page, &RecordPage::discardRequested, this, &MainWindow::askDiscard);
        connect(&page, &RecordPage::outboxWanted, m_navigation, &Navigation::openOutbox);
    });
    connect(m_work, &WorkArea::profileWanted, this, &MainWindow::openChosenProfile);
    // A new page comes last in the Tab order, and the status is below it.
    connect(m_work, &QStackedWidget::currentChanged, m_status, [this] { putTabsLast(*m_status); });
    connect(m_work, &WorkArea::readingAgain, m_status, &StatusLine::showReadingAgain);
    connect(m_status, &StatusLine::readingCancelled, m_work, &WorkArea::cancelWait);
    connect(m_status, &StatusLine::outboxWanted, m_navigation, &Navigation::openOutbox);
    connect(m_storeBar, &StoreBar::outboxWanted, m_navigation, &Navigation::openOutbox);
    connect(m_notices, &Notices::outboxWanted, m_navigation, &Navigation::openOutbox);
    connect(m_search, &CommandSearch::formChosen, this, [this](const QString &id) {
        m_openBar->chooseForm(id);
        emit m_openBar->formChosen();
        if (!m_work->record())
            m_openBar->focusUserId(); // what is entered there opens in this form
    });
    connect(m_search, &CommandSearch::fieldChosen, this, [this](const FieldPath &path) {
        if (!m_work->record())
            return;
        if (!m_navigation->isRecordShown())
            m_work->visit(*m_work->record());
        m_work->record()->focusField(path);
    });
    connect(m_search, &CommandSearch::profileChosen, m_environment, &EnvironmentSwitch::switchTo);
    connect(m_reviews, &Reviews::opened, this, [this](ReviewView &view) {
        connect(&view, &ReviewView::profileWanted, this, &MainWindow::openChosenProfile);
        connect(&view, &ReviewView::lastPageShown, m_status, [this] { putTabsLast(*m_status); });
        connect(&view, &ReviewView::nextRequested, &m_commands->action(Command::UserId),
                &QAction::trigger);
    });
    connect(m_reviews, &Reviews::coverChanged, this, &MainWindow::showState);
    connect(&m_profiles, &ProfileListModel::modelReset, m_reviews, &Reviews::followProfile);
    connect(m_closing, &ClosingPages::closingChanged, this, &MainWindow::setClosing);
}

/// The commands that are about the open record.
void MainWindow::fillRecordMenu(RecordPage &page)
{
    QMenu &menu = page.head().menu();
    //: A menu of profiles
    QMenu *copies = menu.addMenu(tr("Copy the &draft to"));
    connect(&menu, &QMenu::aboutToShow, copies, [this, draft = &page.draft(), copies] {
        copies->clear();
        m_lists->drafts().fillCopies(
            *copies, {m_work->recordProfile().id, draft->form().id, draft->userId()});
        copies->setEnabled(!draft->diff().isEmpty());
    });
    menu.addSeparator();
    for (const Command command : {Command::Paste, Command::HideValues, Command::Discard,
                                  Command::ArmProduction, Command::CloseRecord})
        menu.addAction(&m_commands->action(command));
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_navigation->arrange();
}

/// Escape leads back to the record, and does nothing more there.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || m_closing->isClosing() || !m_navigation->goBack())
        QMainWindow::keyPressEvent(event);
}

void MainWindow::openChosenProfile()
{
    openProfile(m_openBar->profileId());
}

void MainWindow::openProfile(const QUuid &id)
{
    openProfiles(id);
}

void MainWindow::addProfile()
{
    openProfiles(m_openBar->profileId()).addProfile();
}

ProfilesPage &MainWindow::openProfiles(const QUuid &id)
{
    if (!m_profilesPage) {
        m_profilesPage = new ProfilesPage(m_library, m_profiles, m_work);
        connect(m_profilesPage, &ProfilesPage::left, this, &MainWindow::leaveProfiles);
        connect(m_profilesPage, &ProfilesPage::returnWanted, this, [this] {
            m_closesAfterProfiles = false;
            m_work->visit(*m_profilesPage);
        });
        // Another page is shown instead: what was typed is asked about.
        connect(m_work, &QStackedWidget::currentChanged, m_profilesPage,
                [this, page = m_profilesPage.data()] {
                    if (m_profilesPage == page && m_work->currentWidget() != page)
                        page->leave();
                });
        m_profilesPage->choose(id);
        emit profilesOpened(*m_profilesPage, id);
    } else {
        m_profilesPage->choose(id);
    }
    m_work->visit(*m_profilesPage);
    if (!m_profilesPage) // a read was cancelled first, and its page took this one's place
        return openProfiles(id);
    m_profilesPage->focusHeading();
    return *m_profilesPage;
}

void MainWindow::leaveProfiles()
{
    ProfilesPage *page = std::exchange(m_profilesPage, nullptr);
    if (!page)
        return; // it was hidden because it was left
    const bool hadFocus = page->isAncestorOf(focusWidget());
    if (m_work->currentWidget() == page) {
        m_work->leavePage();
        if (hadFocus)
            m_work->focusWork();
    }
    page->deleteLater();
    if (std::exchange(m_closesAfterProfiles, false))
        QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
}

void MainWindow::openSearch()
{
    const Profile *profile = m_openBar->profile();
    const RecordDraft *draft = m_reviews->coversRecord() ? nullptr : m_work->draft();
    m_search->open(
        m_commands->all() + m_lists->drafts().actions() + QList {&m_recents->clearAction()},
        profile ? m_library.api(profile->apiId) : nullptr, draft ? &draft->form() : nullptr);
}

/// In a field its help, elsewhere the keys.
void MainWindow::openHelp()
{
    const RecordDraft *draft = m_navigation->isRecordShown() ? m_work->draft() : nullptr;
    const FieldSpec *field = draft ? draft->form().field(m_work->currentField()) : nullptr;
    if (!field)
        return openKeys();
    (new FieldHelp(draft->form(), *field, this))->open();
}

void MainWindow::openKeys()
{
    if (!findChild<KeysHelp *>())
        (new KeysHelp(*m_commands, this))->open();
}

void MainWindow::askDiscard()
{
    RecordPage *record = m_work->record();
    if (!record || record->draft().diff().isEmpty())
        return;
    const RecordDraft &draft = record->draft();
    //: %1 is a person or a user ID
    const QString question
        = tr("Discard %n changes to %1? Undo brings them back while the record is open.", nullptr,
             int(draft.diff().size()));
    //: Title of a question
    ask({.title = tr("Discard changes"),
         .text = question.arg(personal::name(draft.title(), draft.userId())),
         //: Button: discards the changes
         .confirm = tr("&Discard"),
         //: Button: keeps the changes
         .refuse = tr("&Keep"),
         .confirmName = u"confirmDiscard"_s},
        this, [record = QPointer(record)] {
            if (record)
                record->draft().discard();
        });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_profilesPage && m_profilesPage->isTouched()) {
        m_closesAfterProfiles = true;
        event->ignore();
        return m_profilesPage->leave();
    }
    event->setAccepted(m_closing->mayClose());
}

void MainWindow::raiseToFront()
{
    m_closing->callOff();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

/// While the window closes, only the page of the closing can be used.
void MainWindow::setClosing(bool isClosing)
{
    if (isClosing)
        m_reviews->leave();
    for (QWidget *part : {static_cast<QWidget *>(m_openBar), static_cast<QWidget *>(m_storeBar),
                          static_cast<QWidget *>(m_notices)}) {
        part->setEnabled(!isClosing);
        part->setVisible(!isClosing);
    }
    m_status->setClosing(isClosing);
    m_navigation->setClosing(isClosing);
    showState();
    if (!isClosing)
        m_work->focusWork();
}

/// The choice of the form is in the head of an open record, else above the page.
void MainWindow::placeFormBox()
{
    QComboBox &box = m_openBar->formBox();
    if (m_work->record() || box.parentWidget() == m_formLine)
        return;
    m_formLine->layout()->addWidget(&box);
    box.show();
    orderTabs();
}

/// Updates the title and which commands are enabled.
void MainWindow::showState()
{
    const Profile *profile = m_openBar->profile();
    placeFormBox();
    m_openBar->formBox().setEnabled(!m_reviews->coversRecord());
    const bool isAside
        = m_work->isWaiting() || m_reviews->coversRecord() || !m_navigation->isRecordShown();
    m_commands->enable(isAside ? nullptr : m_work->draft(), m_closing->isClosing());
    const RecordDraft *draft = m_work->draft();
    m_lists->drafts().setProfile(m_openBar->profileId());
    m_recents->setProfile(m_openBar->profileId());
    m_lists->drafts().setOpen(
        draft ? RecordKey {m_work->recordProfile().id, draft->form().id, draft->userId()}
              : RecordKey());
    // Other programs read the title: it names nobody.
    QStringList title;
    if (draft)
        title += draft->form().title;
    if (profile)
        title += words::tier(profile->tier);
    setWindowTitle(language::withoutMarks(words::facts(title << u"Amend"_s)));
}
