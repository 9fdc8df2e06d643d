// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "conflictsheet.h"
#include "icons.h"
#include "noticepage.h"
#include "openbar.h"
#include "profiledialog.h"
#include "profilelistmodel.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "sidepanel.h"
#include "storebar.h"
#include "tierstrip.h"
#include "words.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

MainWindow::MainWindow(const SpecLibrary &library, ProfileListModel &profiles,
                       DraftListModel &drafts, OutboxModel &outbox, QWidget *parent)
    : SteadyFocus(parent)
    , m_library(library)
    , m_profiles(profiles)
    , m_drafts(drafts)
    , m_outbox(outbox)
    , m_strip(new TierStrip(this))
    , m_storeBar(new StoreBar(this))
    , m_openBar(new OpenBar(library, profiles, this))
    , m_notices(new QVBoxLayout)
    , m_side(new SidePanel(library, profiles, drafts, outbox, this))
    , m_pages(new QStackedWidget(this))
    , m_start(new StartPage(this))
    , m_reading(new NoticePage(this))
    , m_failure(new NoticePage(this))
    , m_closing(new NoticePage(this))
    , m_themes(new QActionGroup(this))
    , m_online(new QLabel(this))
    , m_keychain(new QLabel(this))
    , m_key(new QLabel(this))
    , m_outboxState(new QPushButton(this))
    , m_readingAgain(new QPushButton(tr("Reading the record again…  Cancel"), this))
{
    makeSide();
    makeCommands();
    makeThemeCommands();
    makeTools();
    makePages();
    makeStatusBar();
    const QSize wanted(fontMetrics().averageCharWidth() * 170, fontMetrics().lineSpacing() * 46);
    resize(wanted.boundedTo(screen()->availableSize()));
    qApp->installEventFilter(this);

    connect(m_openBar, &OpenBar::profileChosen, this, &MainWindow::takeProfile);
    connect(m_openBar, &OpenBar::openRequested, this, &MainWindow::openRequested);
    connect(m_openBar, &OpenBar::lookUpRequested, this, &MainWindow::lookUpRequested);
    connect(m_openBar, &OpenBar::formChosen, this, &MainWindow::openInForm);
    // What is found for the old text must not replace the new one.
    connect(m_openBar, &OpenBar::userIdEdited, this, [this] {
        if (m_isLookingUp)
            cancelReading();
    });
    connect(&m_profiles, &ProfileListModel::modelReset, this, &MainWindow::checkProfile);
    showState();
    focusUserId();
}

QUuid MainWindow::profileId() const
{
    return m_openBar->profile() ? m_openBar->profile()->id : QUuid();
}

QString MainWindow::formId() const
{
    return m_openBar->form() ? m_openBar->form()->id : QString();
}

RecordDraft *MainWindow::draft() const
{
    return m_record ? &m_record->draft() : nullptr;
}

FieldPath MainWindow::currentField() const
{
    return m_record ? m_record->currentField() : FieldPath();
}

bool MainWindow::isBeginning() const
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    return m_openBar->userId().isEmpty()
        && std::none_of(dialogs.begin(), dialogs.end(),
                        [](const QDialog *one) { return one->isVisible(); });
}

/// Strip, bars, then the side panel beside what is open.
void MainWindow::makeSide()
{
    auto *columns = new QSplitter(this);
    columns->addWidget(m_side);
    columns->addWidget(m_pages);
    columns->setStretchFactor(0, 0);
    columns->setStretchFactor(1, 1);
    columns->setChildrenCollapsible(false);
    const int side = fontMetrics().averageCharWidth() * 38;
    columns->setSizes({side, side * 4});
    m_notices->setSpacing(0);
    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_strip);
    layout->addWidget(m_storeBar);
    layout->addWidget(m_openBar);
    layout->addLayout(m_notices);
    layout->addWidget(columns, 1);
    setCentralWidget(content);
    connectSide();
}

QAction *MainWindow::addCommand(const QString &text, const QKeySequence &keys,
                                void (MainWindow::*run)())
{
    auto *action = new QAction(text, this);
    action->setShortcut(keys);
    addAction(action);
    m_commands += action;
    connect(action, &QAction::triggered, this, run);
    return action;
}

QAction *MainWindow::addRecordCommand(const QString &text, const QKeySequence &keys,
                                      void (MainWindow::*run)())
{
    QAction *action = addCommand(text, keys, run);
    m_recordCommands += action;
    return action;
}

void MainWindow::makeCommands()
{
    addCommand(tr("&Go to the user ID"), QKeySequence(u"Ctrl+L"_s), &MainWindow::focusUserId);
    // Not Ctrl+E: in a text field that goes to the end of the line.
    addCommand(tr("Switch &between sandbox and production"), QKeySequence(u"Ctrl+Shift+E"_s),
               &MainWindow::switchToTwin);
    addCommand(tr("S&witch profile…"), {}, &MainWindow::chooseFromProfiles);
    addCommand(tr("&Profiles and keys…"), {}, &MainWindow::openProfiles);
    addCommand(tr("Show the dra&fts"), QKeySequence(u"Ctrl+1"_s), &MainWindow::openDrafts);
    addCommand(tr("Show the &outbox"), QKeySequence(u"Ctrl+2"_s), &MainWindow::openOutbox);
    addCommand(tr("Show what was sen&t"), QKeySequence(u"Ctrl+3"_s), &MainWindow::openSent);
    addCommand(tr("Drafts and their &key…"), {}, &MainWindow::openStoreKey);
    addRecordCommand(tr("&Review and send…"), QKeySequence(u"Ctrl+Return"_s),
                     &MainWindow::openReview);
    m_undo = addRecordCommand(tr("&Undo"), QKeySequence(u"Ctrl+Z"_s), &MainWindow::undo);
    m_redo = addRecordCommand(tr("Re&do"), QKeySequence(u"Ctrl+Shift+Z"_s), &MainWindow::redo);
    addRecordCommand(tr("Dis&card all changes…"), {}, &MainWindow::askDiscard);
    addRecordCommand(tr("Read the record &again"), QKeySequence(u"F5"_s),
                     &MainWindow::readAgainRequested);
    addRecordCommand(tr("&Next problem"), QKeySequence(u"F8"_s), &MainWindow::nextProblem);
    addRecordCommand(tr("Pre&vious problem"), QKeySequence(u"Shift+F8"_s),
                     &MainWindow::previousProblem);
    addRecordCommand(tr("&Help on the field"), QKeySequence(u"F1"_s), &MainWindow::openHelp);
    m_find
        = addCommand(tr("Find a co&mmand…"), QKeySequence(u"Ctrl+K"_s), &MainWindow::openPalette);
    m_find->setIcon(icon(u"search"_s));
    m_quit = addCommand(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), &MainWindow::requestClose);
}

void MainWindow::makeThemeCommands()
{
    const auto add = [this](const QString &text, Theme theme) {
        auto *action = new QAction(text, m_themes);
        action->setCheckable(true);
        action->setData(int(theme));
        m_commands += action;
        connect(action, &QAction::triggered, this, [this, theme] { emit themeChosen(theme); });
    };
    add(tr("Colours: as the &system"), Theme::System);
    add(tr("Colours: &light"), Theme::Light);
    add(tr("Colours: &dark"), Theme::Dark);
    setTheme(Theme::System);
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
    connect(search, &QToolButton::clicked, this, &MainWindow::openPalette);

    QToolButton *menuTool = add(u"menu"_s, tr("Menu"), tr("Menu"));
    menuTool->setObjectName(u"menuTool"_s);
    auto *menu = new QMenu(menuTool);
    for (QAction *action : std::as_const(m_commands)) {
        // Where the record's commands begin and end, and the colours begin; quitting comes last.
        if (action == m_recordCommands.first() || action == m_find
            || action == m_themes->actions().constFirst())
            menu->addSeparator();
        if (action != m_quit)
            menu->addAction(action);
    }
    menu->addSeparator();
    menu->addAction(m_quit);
    menuTool->setMenu(menu);
    menuTool->setPopupMode(QToolButton::InstantPopup);
}

void MainWindow::makePages()
{
    auto *cancel = new QPushButton(tr("&Cancel"), m_reading);
    cancel->setObjectName(u"cancelReading"_s);
    m_reading->addButton(cancel);
    auto *retry = new QPushButton(tr("&Try again"), m_failure);
    retry->setObjectName(u"retryOpen"_s);
    m_failure->addButton(retry);
    m_openUnread = new QPushButton(tr("&Edit without reading"), m_failure);
    m_openUnread->setObjectName(u"openUnread"_s);
    m_openProfile = new QPushButton(tr("Open the &profile…"), m_failure);
    m_openProfile->setObjectName(u"openProfile"_s);
    m_failure->addButton(m_openProfile);
    m_failure->addApart(m_openUnread);
    for (QWidget *page : {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_reading),
                          static_cast<QWidget *>(m_failure), static_cast<QWidget *>(m_closing)})
        m_pages->addWidget(page);
    auto *closeAtOnce = new QPushButton(tr("&Close now"), m_closing);
    closeAtOnce->setObjectName(u"closeNow"_s);
    closeAtOnce->setDefault(true);
    m_closing->addButton(closeAtOnce);
    m_closing->setFocusProxy(closeAtOnce);
    connect(closeAtOnce, &QPushButton::clicked, this, &MainWindow::closeAnyway);
    m_goodbye.setSingleShot(true);
    m_goodbye.setInterval(3'000);
    connect(&m_goodbye, &QTimer::timeout, this, &MainWindow::closeAnyway);
    m_readingDelay.setSingleShot(true);
    m_readingDelay.setInterval(300);
    connect(&m_readingDelay, &QTimer::timeout, this, [this] {
        if (m_isReadingAgain)
            m_readingAgain->show();
        else
            showPage(m_reading);
    });
    connect(cancel, &QPushButton::clicked, this, &MainWindow::cancelReading);
    connect(retry, &QPushButton::clicked, m_openBar, &OpenBar::open);
    connect(m_openUnread, &QPushButton::clicked, this, &MainWindow::openUnreadRequested);
    connect(m_openProfile, &QPushButton::clicked, this, &MainWindow::openProfiles);
    connect(m_start, &StartPage::personChosen, this, [this](const Person &person) {
        if (!person.formId.isEmpty())
            m_openBar->chooseForm(person.formId);
        m_openBar->setUserId(person.id);
        m_openBar->open();
    });
}

void MainWindow::makeStatusBar()
{
    m_online->setObjectName(u"online"_s);
    m_keychain->setObjectName(u"keychain"_s);
    m_key->setObjectName(u"key"_s);
    for (QLabel *label : {m_online, m_keychain, m_key})
        statusBar()->addWidget(label);
    m_outboxState->setObjectName(u"outboxState"_s);
    m_readingAgain->setObjectName(u"readingAgain"_s);
    for (QPushButton *button : {m_outboxState, m_readingAgain}) {
        button->setFlat(true);
        button->hide();
        statusBar()->addWidget(button);
    }
    connect(m_outboxState, &QPushButton::clicked, this, &MainWindow::openOutbox);
    connect(m_readingAgain, &QPushButton::clicked, this, &MainWindow::cancelReading);
    statusBar()->setContentsMargins(fontMetrics().height() / 2, 0, 0, 0);
}

void MainWindow::chooseProfile(const QUuid &id)
{
    m_openBar->chooseProfile(id);
    showState();
}

void MainWindow::chooseForm(const QString &formId)
{
    m_openBar->chooseForm(formId);
}

void MainWindow::setTheme(Theme chosen)
{
    for (QAction *action : m_themes->actions())
        action->setChecked(action->data().toInt() == int(chosen));
}

void MainWindow::takeProfile(const QUuid &id)
{
    showStart();
    emit profileChosen(id);
}

/// The open record's user, as another form shows them.
void MainWindow::openInForm()
{
    if (!m_record || formId() == m_record->draft().form().id)
        return;
    m_openBar->setUserId(m_record->draft().userId());
    m_openBar->open();
}

/// The profiles were listed anew. A record stays with the server it was read from: it never
/// moves to another one unseen.
void MainWindow::checkProfile()
{
    const Profile *now = m_record ? m_profiles.find(m_recordProfile.id) : nullptr;
    if (now && now->origin() == m_recordProfile.origin() && now->tier == m_recordProfile.tier
        && now->apiId == m_recordProfile.apiId) {
        m_recordProfile = *now;
        m_record->setDocumentLimit(now->documentLimit);
    } else if (now) {
        takeProfile(now->id);
    }
    showState();
}

void MainWindow::closeRecord()
{
    leaveReview();
    if (m_conflict)
        m_conflict->close();
    endWait();
    delete m_record;
    m_record = nullptr;
}

void MainWindow::showPeople(const QList<Person> &people)
{
    m_start->showPeople(people);
}

void MainWindow::showStart(const QList<Person> &people)
{
    closeRecord();
    m_start->showPeople(people);
    showPage(m_start);
    showState();
}

void MainWindow::setRequestPreview(const RequestPreview &preview)
{
    if (m_record)
        m_record->setPreview(preview);
    if (m_review)
        m_review->setPreview(preview);
}

void MainWindow::showSendStage(SendStage stage)
{
    if (m_review)
        m_review->showStage(stage);
}

void MainWindow::showProgress(qint64 sent, qint64 total)
{
    if (m_review)
        m_review->showProgress(sent, total);
}

void MainWindow::setOnline(bool online)
{
    m_online->setText(online ? tr("● Online") : tr("○ Offline"));
}

void MainWindow::setKeychain(KeychainState state, const QString &service)
{
    m_keychain->setText(keychainSentence(state, service));
}

void MainWindow::setKeyState(const QUuid &id, const KeyState &state)
{
    const Profile *profile = m_profiles.find(id);
    const ApiSpec *api = profile ? m_library.api(profile->apiId) : nullptr;
    if (api && id == profileId()) {
        const bool isFine = state.home == KeyState::Home::Keychain
            && (!state.held || missingSecrets(*api, *profile, *state.held).isEmpty());
        m_key->setText(isFine ? QString() : keySentence(state, *api, *profile));
    }
    if (m_profileDialog)
        m_profileDialog->setKeyState(id, state);
}

/// The strip, the title and which commands can be given now.
void MainWindow::showState()
{
    const Profile *profile = m_openBar->profile();
    m_strip->setVisible(profile);
    if (profile)
        m_strip->setProfile(*profile);
    m_start->setReal(profile && profile->tier == Tier::Production);
    for (QAction *action : std::as_const(m_recordCommands))
        action->setEnabled(m_record && !m_isReading && !m_isClosing);
    m_undo->setEnabled(m_undo->isEnabled() && m_record->draft().canUndo());
    m_redo->setEnabled(m_redo->isEnabled() && m_record->draft().canRedo());
    QStringList title;
    if (m_record)
        title += words::visible(m_record->draft().title());
    if (profile)
        title += profile->name;
    setWindowTitle((title << u"Amend"_s).join(u" · "_s));
}
