// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with drafts and with where they are kept.

#include "draftsview.h"
#include "logview.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "openbar.h"
#include "outboxmodel.h"
#include "outboxview.h"
#include "passphrasedialog.h"
#include "recordpage.h"
#include "sidepanel.h"
#include "storebar.h"
#include "storekeydialog.h"
#include "storewords.h"
#include "words.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

using Purpose = PassphraseDialog::Purpose;

void MainWindow::connectSide()
{
    const DraftsView &drafts = m_side->drafts();
    connect(&drafts, &DraftsView::draftChosen, this, &MainWindow::draftChosen);
    connect(&drafts, &DraftsView::draftDeleted, this, &MainWindow::draftDeleted);
    connect(&drafts, &DraftsView::draftCopyRequested, this, &MainWindow::draftCopyRequested);
    connect(&drafts, &DraftsView::beginRequested, this, &MainWindow::focusUserId);
    connect(&drafts, &DraftsView::unlockRequested, this, &MainWindow::unlockStore);
    connect(&drafts, &DraftsView::retryRequested, this, &MainWindow::storeRetryRequested);
    const OutboxView &outbox = m_side->outbox();
    connect(&outbox, &OutboxView::recallRequested, this, &MainWindow::recallRequested);
    connect(&outbox, &OutboxView::retryRequested, this, &MainWindow::retryRequested);
    connect(&outbox, &OutboxView::resumeRequested, this, &MainWindow::resumeRequested);
    connect(&outbox, &OutboxView::dismissRequested, this, &MainWindow::dismissRequested);
    connect(&outbox, &OutboxView::sendAgainRequested, this, &MainWindow::sendAgainRequested);
    connect(&outbox, &OutboxView::sentWanted, this, &MainWindow::openSent);
    connect(&outbox, &OutboxView::profileWanted, this, &MainWindow::openProfile);
    connect(&m_side->log(), &LogView::logWanted, this, &MainWindow::logWanted);
    connect(&m_side->log(), &LogView::beginRequested, this, &MainWindow::focusUserId);
    connect(m_side, &SidePanel::left, this, [this] {
        showSide(false);
        focusWork();
    });
    connect(&m_outbox, &OutboxModel::sendsChanged, this, &MainWindow::showQueued);
    connect(m_storeBar, &StoreBar::unlockWanted, this, &MainWindow::unlockStore);
    connect(m_storeBar, &StoreBar::passphraseWanted, this,
            [this] { askPassphrase(Purpose::Choose); });
    connect(m_storeBar, &StoreBar::thisRunChosen, this, &MainWindow::keepForThisRunRequested);
    connect(m_storeBar, &StoreBar::retryWanted, this, &MainWindow::storeRetryRequested);
    connect(m_storeBar, &StoreBar::outboxWanted, this, &MainWindow::openOutbox);
    connect(m_storeBar, &StoreBar::releaseWanted, this, &MainWindow::releaseRequested);
}

/// To the field that was edited last, or where one begins.
void MainWindow::focusWork()
{
    if (!m_record)
        focusUserId();
    else if (m_record->currentField().isRoot())
        m_record->focusHeading();
    else
        m_record->focusField(m_record->currentField());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    placeSide();
}

/// Where there is no room for both, one of them.
void MainWindow::placeSide()
{
    const bool isNarrow = width() < fontMetrics().averageCharWidth() * 126;
    m_side->setVisible(!m_isClosing && (!isNarrow || m_isSideOpen));
    m_pages->setVisible(!isNarrow || !m_isSideOpen || m_isClosing);
}

void MainWindow::showSide(bool isOpen)
{
    m_isSideOpen = isOpen;
    placeSide();
}

void MainWindow::openDrafts()
{
    showSide(true);
    m_side->open(SidePanel::Drafts);
}

void MainWindow::openOutbox()
{
    showSide(true);
    m_side->open(SidePanel::Outbox);
    m_storeBar->offerRelease();
}

void MainWindow::openSent()
{
    showSide(true);
    m_side->open(SidePanel::Sent);
}

void MainWindow::setLog(const QList<SentEntry> &entries, bool isMore)
{
    m_side->log().setLog(entries, isMore);
}

void MainWindow::setUnreadableDrafts(int count)
{
    m_side->drafts().setUnreadable(count);
}

/// The newest on top; of the same name there are `most`, and the oldest has had its time.
NoticeBar *MainWindow::addNotice(const QString &name, qsizetype most)
{
    QList<NoticeBar *> older
        = m_notices->parentWidget()->findChildren<NoticeBar *>(name, Qt::FindDirectChildrenOnly);
    while (older.size() >= most) {
        older.constFirst()->hide(); // a focus in it goes where it harms nothing
        delete older.takeFirst();
    }
    auto *bar = new NoticeBar(name, m_notices->parentWidget());
    m_notices->insertWidget(0, bar);
    return bar;
}

/// After its own buttons. One press on any of them, and it has done its work.
void MainWindow::showNotice(NoticeBar &bar, const QString &sign, const QString &sentence)
{
    bar.addButton(tr("C&lose"), u"closeNotice"_s);
    // Made last, it stands before the side panel.
    QWidget *before = m_openBar->findChild<QToolButton *>(u"menuTool"_s);
    for (QPushButton *button : bar.findChildren<QPushButton *>()) {
        connect(button, &QPushButton::clicked, &bar, &QWidget::hide);
        connect(button, &QPushButton::clicked, &bar, &QObject::deleteLater);
        setTabOrder(before, button);
        before = button;
    }
    bar.say(sign, sentence);
    if (m_isClosing)
        putAway(bar);
}

void MainWindow::showDeleted(const RecordKey &record, const QString &title)
{
    NoticeBar *bar = addNotice(u"deleted"_s);
    QPushButton *undo = bar->addButton(tr("&Undo"), u"undoDelete"_s);
    connect(undo, &QPushButton::clicked, this, [this, record] { emit draftRestored(record); });
    showNotice(*bar, u"note"_s, tr("Deleted the draft of %1.").arg(words::visible(title)));
}

void MainWindow::setStoreState(const StoreState &state)
{
    m_storeState = state;
    m_storeBar->setState(state);
    m_side->drafts().setStore(state.kind);
    if (m_storeKey)
        m_storeKey->setState(state);
}

void MainWindow::setHeld(bool isHeld)
{
    m_storeBar->setHeld(isHeld);
}

void MainWindow::setSaveState(const SaveState &state)
{
    if (m_record)
        m_record->setSaveState(state);
}

void MainWindow::unlockStore()
{
    if (m_storeState.hasPassphrase)
        askPassphrase(Purpose::Unlock);
    else
        emit unlockRequested();
}

void MainWindow::askPassphrase(PassphraseDialog::Purpose purpose)
{
    if (m_passphrase)
        return;
    QWidget *over = m_storeKey ? static_cast<QWidget *>(m_storeKey) : this;
    m_passphrase = new PassphraseDialog(purpose, m_storeState.hasPassphrase, over);
    connect(m_passphrase, &PassphraseDialog::given, this,
            [this, purpose](const Secret &old, const Secret &fresh) {
                switch (purpose) {
                case Purpose::Unlock:
                    return emit passphraseGiven(old);
                case Purpose::Choose:
                    return emit passphraseChosen(fresh);
                case Purpose::Change:
                    return emit passphraseChangeRequested(old, fresh);
                case Purpose::NewKey:
                    return emit keyRotationRequested(old);
                }
            });
    m_passphrase->open();
}

void MainWindow::showStoreError(const StoreError &error)
{
    if (m_passphrase)
        m_passphrase->showError(error);
    else
        showTrouble(words::sentence(error));
}

void MainWindow::showStoreDone()
{
    if (!m_passphrase)
        return;
    const Purpose purpose = m_passphrase->purpose();
    m_passphrase->close();
    m_passphrase.clear();
    const QString done = purpose == Purpose::Unlock ? tr("The drafts are unlocked.")
        : purpose == Purpose::Choose                ? tr("The passphrase was set.")
        : purpose == Purpose::Change                ? tr("The passphrase was changed.")
                                     : tr("Everything is encrypted under a new key.");
    showNotice(*addNotice(u"storeDone"_s), u"done"_s, done);
}

void MainWindow::openStoreKey()
{
    m_storeKey = new StoreKeyDialog(m_storeState, this);
    connect(m_storeKey, &StoreKeyDialog::unlockWanted, this, &MainWindow::unlockStore);
    connect(m_storeKey, &StoreKeyDialog::passphraseWanted, this,
            [this] { askPassphrase(Purpose::Choose); });
    connect(m_storeKey, &StoreKeyDialog::changeWanted, this,
            [this] { askPassphrase(Purpose::Change); });
    connect(m_storeKey, &StoreKeyDialog::newKeyWanted, this,
            [this] { askPassphrase(Purpose::NewKey); });
    connect(m_storeKey, &StoreKeyDialog::retryWanted, this, &MainWindow::storeRetryRequested);
    m_storeKey->open();
}
