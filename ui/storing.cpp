// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of drafts, of the outbox and of where they are kept.

#include "mainwindow.h"
#include "recordpage.h"
#include "words.h"

using namespace Qt::StringLiterals;

void MainWindow::showOutcome(const Outcome &outcome, bool isQueued, qint64 nextTry)
{
    Q_UNUSED(isQueued)
    Q_UNUSED(nextTry)
    if (m_review)
        m_review->showOutcome(outcome);
}

void MainWindow::showSendEnded(const RecordKey &, const QString &, const Outcome &) { }

void MainWindow::showConflict(const FormSpec &, const QList<Conflict> &) { }

void MainWindow::showUnread(qint64) { }

void MainWindow::setStoreState(const StoreState &) { }

void MainWindow::setSaveState(const SaveState &) { }

void MainWindow::showStoreError(const StoreError &) { }

void MainWindow::showStoreDone() { }

void MainWindow::showDeleted(const RecordKey &, const QString &) { }

void MainWindow::setLog(const QList<SentEntry> &, bool) { }
