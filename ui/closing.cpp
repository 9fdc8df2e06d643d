// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window closes: at once where everything is stored, and never without saying what is not.

#include "mainwindow.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_mayClose);
    if (!m_mayClose)
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

void MainWindow::showFinishing(int sends)
{
    Q_UNUSED(sends)
}

void MainWindow::showRemaining(int waiting, int unknown)
{
    Q_UNUSED(waiting)
    Q_UNUSED(unknown)
    emit closeAnyway();
}
