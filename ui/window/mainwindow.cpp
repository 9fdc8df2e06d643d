// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "closingpages.h"
#include "commandsearch.h"
#include "commandset.h"
#include "draftsview.h"
#include "environmentswitch.h"
#include "fieldhelp.h"
#include "icons.h"
#include "logview.h"
#include "notices.h"
#include "openbar.h"
#include "outboxview.h"
#include "profilespage.h"
#include "question.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "reviews.h"
#include "sidepanel.h"
#include "statusline.h"
#include "storeaccess.h"
#include "storebar.h"
#include "tierstrip.h"
#include "words.h"
#include "workarea.h"

#include <QAction>
#include <QCloseEvent>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const SpecLibrary &library, ProfileListModel &profiles,
                       DraftListModel &drafts, OutboxModel &outbox, QWidget *parent)
    : SteadyFocus(parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_strip(new TierStrip(this))
    , m_storeBar(new StoreBar(this))
    , m_openBar(new OpenBar(library, profiles, this))
    , m_commands(new CommandSet(*this))
    , m_notices(new Notices(library, this))
    , m_side(new SidePanel(library, profiles, drafts, outbox, this))
    , m_work(new WorkArea(*m_openBar, profiles, outbox, this))
    , m_status(new StatusLine(library, *m_openBar, outbox, this))
    , m_reviews(new Reviews(*m_work, *this))
    , m_storeAccess(new StoreAccess(*m_storeBar, m_side->drafts(), *m_notices, *this))
    , m_closing(new ClosingPages(*m_work, *this))
    , m_environment(new EnvironmentSwitch(library, profiles, *m_openBar, *m_notices, this))
    , m_search(new CommandSearch(drafts, profiles, *this))
{
    makeLayout();
    makeTools();
    connectCommands();
    connectParts();
    const QSize wanted(fontMetrics().averageCharWidth() * 170, fontMetrics().lineSpacing() * 46);
    resize(wanted.boundedTo(screen()->availableSize()));
    showState();
    m_openBar->focusUserId();
}

bool MainWindow::isBeginning() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    return m_openBar->userId().isEmpty() && !m_profilesPage
        && std::none_of(dialogs.begin(), dialogs.end(),
                        [](const QDialog *one) { return one->isVisible(); });
}

/// The strip and the bars are at the top, then the side panel beside the work area.
void MainWindow::makeLayout()
{
    auto *columns = new QSplitter(this);
    columns->addWidget(m_side);
    columns->addWidget(m_work);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    const int side = fontMetrics().averageCharWidth() * 38;
    columns->setSizes({side, side * 4});
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *bar : {static_cast<QWidget *>(m_strip), static_cast<QWidget *>(m_storeBar),
                         static_cast<QWidget *>(m_openBar), static_cast<QWidget *>(m_notices)})
        layout->addWidget(bar);
    layout->addWidget(columns, 1);
    setCentralWidget(content);
    setStatusBar(m_status);
}

void MainWindow::makeTools()
{
    const auto add = [this](const QString &sign, const QString &name, const QString &tip) {
        auto *button = new QToolButton(m_openBar);
        button->setIcon(icon(sign));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleName(name);
        button->setToolTip(tip);
        m_openBar->addTool(button);
        return button;
    };
    QToolButton *search = add(u"search"_s, tr("Find a command"), tr("Find a command (Ctrl+K)"));
    search->setObjectName(u"searchTool"_s);
    connect(search, &QToolButton::clicked, this, &MainWindow::openSearch);

    QToolButton *menuTool = add(u"menu"_s, tr("Menu"), tr("Menu"));
    menuTool->setObjectName(u"menuTool"_s);
    auto *menu = new QMenu(menuTool);
    m_commands->fill(*menu);
    menuTool->setMenu(menu);
    menuTool->setPopupMode(QToolButton::InstantPopup);
    m_notices->setTabsAfter(*menuTool);
}

/// Command::ReadAgain is connected where records are read.
void MainWindow::connectCommands()
{
    const auto run = [this](Command command, auto *receiver, auto what) {
        connect(&m_commands->action(command), &QAction::triggered, receiver, what);
    };
    run(Command::UserId, m_reviews, &Reviews::leave);
    run(Command::UserId, m_openBar, &OpenBar::focusUserId);
    run(Command::Counterpart, m_environment, &EnvironmentSwitch::run);
    run(Command::SwitchProfile, m_openBar, &OpenBar::focusProfile);
    run(Command::Profiles, this, &MainWindow::openChosenProfile);
    run(Command::Drafts, this, [this] { openSide(SidePanel::Drafts); });
    run(Command::Outbox, this, &MainWindow::openOutbox);
    run(Command::Sent, this, [this] { openSide(SidePanel::Sent); });
    run(Command::StoreKey, m_storeAccess, &StoreAccess::openKeyDialog);
    run(Command::Review, m_reviews, &Reviews::open);
    run(Command::Discard, this, &MainWindow::askDiscard);
    run(Command::Help, this, &MainWindow::openHelp);
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
    connect(m_work, &WorkArea::changed, this, &MainWindow::showState);
    connect(m_work, &WorkArea::wanted, this, [this] { showSide(false); });
    connect(m_work, &WorkArea::recordOpened, this, [this](const RecordPage &page) {
        connect(&page, &RecordPage::reviewRequested, m_reviews, &Reviews::open);
        connect(&page, &RecordPage::discardRequested, this, &MainWindow::askDiscard);
        connect(&page, &RecordPage::outboxWanted, this, &MainWindow::openOutbox);
    });
    connect(m_work, &WorkArea::profileWanted, this, &MainWindow::openChosenProfile);
    connect(m_work, &WorkArea::readingAgain, m_status, &StatusLine::showReadingAgain);
    connect(m_status, &StatusLine::readingCancelled, m_work, &WorkArea::cancelWait);
    connect(m_status, &StatusLine::outboxWanted, this, &MainWindow::openOutbox);
    connect(m_storeBar, &StoreBar::outboxWanted, this, &MainWindow::openOutbox);
    connect(m_notices, &Notices::outboxWanted, this, &MainWindow::openOutbox);
    connect(&m_side->drafts(), &DraftsView::beginRequested, m_openBar, &OpenBar::focusUserId);
    connect(&m_side->outbox(), &OutboxView::sentWanted, this,
            [this] { openSide(SidePanel::Sent); });
    connect(&m_side->outbox(), &OutboxView::profileWanted, this, &MainWindow::openProfile);
    connect(&m_side->log(), &LogView::beginRequested, m_openBar, &OpenBar::focusUserId);
    connect(m_side, &SidePanel::left, this, [this] {
        showSide(false);
        m_work->focusWork();
    });
    connect(m_search, &CommandSearch::profileChosen, this, [this](const QUuid &id) {
        m_openBar->switchTo(id);
        m_openBar->focusUserId();
    });
    connect(m_reviews, &Reviews::opened, this, [this](ReviewView &view) {
        connect(&view, &ReviewView::profileWanted, this, &MainWindow::openChosenProfile);
        connect(&view, &ReviewView::nextRequested, &m_commands->action(Command::UserId),
                &QAction::trigger);
    });
    connect(m_reviews, &Reviews::coverChanged, this, &MainWindow::showState);
    connect(m_closing, &ClosingPages::closingChanged, this, &MainWindow::setClosing);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeSide();
}

/// A narrow window shows either the side panel or the work area.
void MainWindow::placeSide()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 126;
    const bool isClosing = m_closing->isClosing();
    m_side->setVisible(!isClosing && (!isNarrow || m_isSideOpen));
    m_work->setVisible(!isNarrow || !m_isSideOpen || isClosing);
}

void MainWindow::showSide(bool isOpen)
{
    m_isSideOpen = isOpen;
    placeSide();
}

/// `tab`: a SidePanel::Tab.
void MainWindow::openSide(int tab)
{
    showSide(true);
    m_side->open(SidePanel::Tab(tab));
}

void MainWindow::openOutbox()
{
    openSide(SidePanel::Outbox);
    m_storeBar->offerRelease();
}

void MainWindow::openChosenProfile()
{
    openProfile(m_openBar->profileId());
}

void MainWindow::openProfile(const QUuid &id)
{
    if (!m_profilesPage) {
        m_profilesPage = new ProfilesPage(m_library, m_profiles, m_work);
        connect(m_profilesPage, &ProfilesPage::left, this, &MainWindow::leaveProfiles);
        connect(m_profilesPage, &ProfilesPage::returnWanted, this, [this] {
            m_closesAfterProfiles = false;
            m_work->visit(*m_profilesPage);
        });
        m_profilesPage->choose(id);
        emit profilesOpened(*m_profilesPage, id);
    } else {
        m_profilesPage->choose(id);
    }
    showSide(false);
    m_work->visit(*m_profilesPage);
    m_profilesPage->focusHeading();
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
    m_search->open(m_commands->all() + m_side->drafts().actions());
}

void MainWindow::openHelp()
{
    const FormSpec &form = m_work->draft()->form();
    if (const FieldSpec *field = form.field(m_work->currentField()))
        (new FieldHelp(form, *field, this))->open();
}

static QString changesOf(const RecordDraft &draft)
{
    const qsizetype count = draft.diff().size();
    const QString shown = words::visible(draft.title());
    return count == 1 ? MainWindow::tr("1 change to %1").arg(shown)
                      : MainWindow::tr("%1 changes to %2").arg(QString::number(count), shown);
}

void MainWindow::askDiscard()
{
    RecordPage *record = m_work->record();
    if (!record || record->draft().diff().isEmpty())
        return;
    ask({.title = tr("Discard changes"),
         .text = tr("Discard %1? Undo brings them back while the record is open.")
                     .arg(changesOf(record->draft())),
         .confirm = tr("&Discard"),
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
    placeSide();
    showState();
    if (!isClosing)
        m_work->focusWork();
}

/// Updates the strip, the title and which commands are enabled.
void MainWindow::showState()
{
    const Profile *profile = m_openBar->profile();
    m_strip->setVisible(profile);
    if (profile)
        m_strip->setProfile(*profile);
    m_openBar->enableForms(!m_reviews->coversRecord());
    const bool isAside = m_work->isWaiting() || m_reviews->coversRecord();
    m_commands->enable(isAside ? nullptr : m_work->draft(), m_closing->isClosing());
    QStringList title;
    if (m_work->draft())
        title += words::visible(m_work->draft()->title());
    if (profile)
        title += profile->name;
    setWindowTitle((title << u"Amend"_s).join(u" · "_s));
}
