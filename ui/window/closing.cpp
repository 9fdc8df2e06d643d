// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window closes: at once where everything is stored, and never without saying what is not.

#include "mainwindow.h"
#include "noticebar.h"
#include "noticepage.h"
#include "openbar.h"
#include "recordpage.h"
#include "storebar.h"

#include <QAction>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

#include <utility>

using namespace Qt::StringLiterals;

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (m_mayClose)
        return;
    if (m_isClosing)
        emit closeAnyway();
    else
        emit closeRequested();
}

void MainWindow::closeNow()
{
    m_mayClose = true;
    close();
}

void MainWindow::raiseToFront()
{
    if (m_isClosing && !m_mayClose && !m_loseQuestion)
        goBackToWork();
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::askToLose(const QStringList &what, const QString &why)
{
    m_goodbye.stop(); // nothing is lost by itself
    if (m_loseQuestion) {
        m_loseQuestion->disconnect(this);
        m_loseQuestion->close();
    }
    auto *question
        = new QMessageBox(QMessageBox::Warning, tr("Not saved"),
                          tr("This could not be saved:\n%1\n\n%2 Closing Amend now loses it.")
                              .arg(what.join(u'\n'), why),
                          QMessageBox::NoButton, this);
    question->setObjectName(u"unsentQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    auto *lose = question->addButton(tr("&Close and lose it"), QMessageBox::DestructiveRole);
    lose->setObjectName(u"loseChanges"_s);
    question->setDefaultButton(question->addButton(tr("&Go on editing"), QMessageBox::RejectRole));
    // Escape and the window's X go on editing, too.
    connect(question, &QDialog::finished, this, [this, question, lose] {
        if (question->clickedButton() == lose)
            emit closeAnyway();
        else
            goBackToWork();
    });
    m_loseQuestion = question;
    question->open();
}

void MainWindow::showPage(QWidget *page)
{
    if (m_isClosing)
        m_pageBefore = page;
    else if (page != m_pages->currentWidget()) {
        // A page that comes up would give the focus to the field that had it last.
        if (page == m_record && m_pages->isAncestorOf(focusWidget()))
            m_pages->setFocus(Qt::OtherFocusReason);
        m_pages->setCurrentWidget(page);
    }
}

void MainWindow::putAway(QWidget &part)
{
    part.setEnabled(false);
    part.hide();
    m_putAway += &part;
}

/// Nothing but the page and its button is left to be used.
void MainWindow::showLastPage(const QString &title, const QString &text)
{
    m_goodbye.stop();
    leaveReview();
    if (!m_isClosing) {
        m_isClosing = true;
        m_pageBefore = m_pages->currentWidget();
        putAway(*m_openBar);
        putAway(*m_storeBar);
        const auto notices
            = centralWidget()->findChildren<NoticeBar *>(QString(), Qt::FindDirectChildrenOnly);
        for (NoticeBar *bar : notices)
            putAway(*bar);
    }
    m_outboxState->hide();
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(action == m_quit);
    m_closing->showNotice(title, text);
    m_pages->setCurrentWidget(m_closing);
    placeSide();
    m_closing->setFocus(Qt::OtherFocusReason);
}

/// As it was before the first of the closing's pages.
void MainWindow::goBackToWork()
{
    m_goodbye.stop();
    if (m_isClosing) {
        m_isClosing = false;
        for (const QPointer<QWidget> &part : std::exchange(m_putAway, {})) {
            if (!part)
                continue;
            part->setEnabled(true);
            part->show();
        }
        for (QAction *action : std::as_const(m_commands))
            action->setEnabled(true);
        showPage(m_pageBefore ? m_pageBefore.data() : m_start);
        placeSide();
        showQueued();
        showState();
        focusWork();
    }
    emit stayRequested();
}

void MainWindow::showFinishing(int sends)
{
    showLastPage(sends == 1 ? tr("Finishing 1 send") : tr("Finishing %1 sends").arg(sends),
                 tr("Amend closes by itself when it is done. If you close it now, what is under "
                    "way may end without a clear answer; it is looked into when Amend is next "
                    "opened."));
}

void MainWindow::showRemaining(int waiting, int paused, int unknown)
{
    QStringList lines;
    if (waiting > 0)
        lines += waiting == 1 ? tr("1 send waits in the outbox. It goes on when Amend is next "
                                   "opened.")
                              : tr("%1 sends wait in the outbox. They go on when Amend is next "
                                   "opened.")
                                    .arg(waiting);
    if (paused > 0)
        lines += paused == 1
            ? tr("1 send waits for you: it does not go on by itself. The outbox says why.")
            : tr("%1 sends wait for you: they do not go on by themselves. The outbox says why.")
                  .arg(paused);
    if (unknown > 0)
        lines += unknown == 1
            ? tr("Of 1 send it is not known whether it was applied. It stays in the outbox.")
            : tr("Of %1 sends it is not known whether they were applied. They stay in the outbox.")
                  .arg(unknown);
    showLastPage(tr("Amend closes"), lines.join(u'\n'));
    m_goodbye.start();
}
