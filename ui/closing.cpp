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
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::askToLose(const QStringList &what, const QString &why)
{
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
    connect(lose, &QAbstractButton::clicked, this, &MainWindow::closeAnyway);
    question->open();
}

/// Nothing but the page and its button is left to be used.
void MainWindow::showLastPage(const QString &title, const QString &text)
{
    m_isClosing = true;
    if (m_review)
        leaveReview();
    QList<QWidget *> others {m_openBar, m_storeBar, m_outboxState};
    for (NoticeBar *bar : centralWidget()->findChildren<NoticeBar *>())
        others += bar;
    for (QWidget *other : std::as_const(others)) {
        other->setEnabled(false);
        other->hide();
    }
    for (QAction *action : std::as_const(m_commands))
        action->setEnabled(action == m_quit);
    m_closing->showNotice(title, text);
    m_pages->setCurrentWidget(m_closing);
    placeSide();
    m_closing->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showFinishing(int sends)
{
    showLastPage(sends == 1 ? tr("Finishing 1 send") : tr("Finishing %1 sends").arg(sends),
                 tr("Amend closes by itself when it is done. If you close it now, what is under "
                    "way may end without a clear answer; it is looked into when Amend is next "
                    "opened."));
}

void MainWindow::showRemaining(int waiting, int unknown)
{
    QStringList lines;
    if (waiting > 0)
        lines += waiting == 1 ? tr("1 send waits in the outbox. It goes on when Amend is next "
                                   "opened.")
                              : tr("%1 sends wait in the outbox. They go on when Amend is next "
                                   "opened.")
                                    .arg(waiting);
    if (unknown > 0)
        lines += unknown == 1
            ? tr("Of 1 send it is not known whether it was applied. It stays in the outbox.")
            : tr("Of %1 sends it is not known whether they were applied. They stay in the outbox.")
                  .arg(unknown);
    showLastPage(tr("Amend closes"), lines.join(u'\n'));
    m_goodbye.start();
}
