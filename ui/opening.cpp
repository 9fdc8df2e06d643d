// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window opens a record: from what was entered to its page, or to why there is none.

#include "commandpalette.h"
#include "mainwindow.h"
#include "noticepage.h"
#include "openbar.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "words.h"

#include <QAction>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

void MainWindow::showReading()
{
    showWait(tr("Reading the record…"));
}

void MainWindow::showLookingUp()
{
    showWait(tr("Looking up the user…"));
    m_isLookingUp = true;
}

void MainWindow::showWait(const QString &title)
{
    m_isReading = true;
    m_isLookingUp = false;
    m_reading->showBusy(title);
    showSide(false);
    m_readingDelay.start();
    showState();
}

/// Back to what was shown before.
void MainWindow::stopWaiting()
{
    m_isReading = m_isLookingUp = false;
    m_readingDelay.stop();
    showPage(m_record ? static_cast<QWidget *>(m_record) : m_start);
    showState();
}

void MainWindow::cancelReading()
{
    stopWaiting();
    emit readCancelled();
}

void MainWindow::showFound(const QList<Person> &found)
{
    stopWaiting();
    if (found.isEmpty()) {
        m_openBar->showProblem(tr("No user was found by this %1. Check it, or enter the user ID.")
                                   .arg(m_openBar->lookUpLabel()));
        m_openBar->focusUserId();
    } else if (found.size() == 1) {
        m_openBar->openFound(found.constFirst().id);
    } else {
        offer(found);
    }
}

void MainWindow::showRecord(RecordDraft &draft, const Profile &profile)
{
    closeRecord();
    m_recordProfile = profile;
    m_openBar->chooseProfile(profile.id);
    m_openBar->chooseForm(draft.form().id);
    m_openBar->setUserId(draft.userId());
    m_record = new RecordPage(draft, m_pages);
    m_record->setDocumentLimit(profile.documentLimit);
    m_pages->addWidget(m_record);
    showPage(m_record);
    connect(m_record, &RecordPage::reviewRequested, this, &MainWindow::openReview);
    connect(m_record, &RecordPage::discardRequested, this, &MainWindow::askDiscard);
    connect(m_record, &RecordPage::previewWanted, this, &MainWindow::previewWanted);
    connect(m_record, &RecordPage::stateChanged, this, &MainWindow::showState);
    connect(m_record, &RecordPage::saveRequested, this, &MainWindow::saveRequested);
    connect(m_record, &RecordPage::recallRequested, this, &MainWindow::recallRequested);
    connect(m_record, &RecordPage::outboxWanted, this, &MainWindow::openOutbox);
    connect(m_record, &RecordPage::readAgainRequested, this, &MainWindow::readAgainRequested);
    showSide(false);
    showQueued();
    m_record->focusFirst();
    showState();
}

void MainWindow::showOpenError(const ApiError &error)
{
    QString text = words::sentence(error);
    const FormSpec *form = m_openBar->form();
    if (error.status == 404 && form && form->read && !form->read->documented)
        text += u"\n\n"_s
            + tr("If this server gives out no records at all, say so in the profile: then you can "
                 "change a record without seeing it.");
    // Nothing was asked of the server: a draft can be begun, and is reviewed again once it was
    // read.
    m_openUnread->setVisible(error.kind == ApiError::Kind::Unreachable);
    showFailure(tr("The record could not be opened"), text, error);
}

void MainWindow::showLookUpError(const ApiError &error)
{
    m_openUnread->hide(); // of whom nobody knows the id
    showFailure(tr("The user could not be looked up"), words::sentence(error), error);
}

void MainWindow::showFailure(const QString &title, const QString &text, const ApiError &error)
{
    closeRecord();
    m_failure->showNotice(title, text);
    showPage(m_failure);
    showState();
    if (error.kind == ApiError::Kind::Unauthorised)
        m_openProfile->setFocus(Qt::OtherFocusReason);
}

/// Several users have what was looked up.
void MainWindow::offer(const QList<Person> &found)
{
    auto *choices = new QObject(this);
    QList<QAction *> actions;
    for (const Person &one : found) {
        const QString name = one.name.isEmpty() ? one.id : u"%1   %2"_s.arg(one.name, one.id);
        auto *action = new QAction(CommandPalette::literal(words::visible(name)), choices);
        connect(action, &QAction::triggered, this,
                [this, id = one.id] { m_openBar->openFound(id); });
        actions += action;
    }
    auto *list = new CommandPalette(
        tr("%1 users with this %2").arg(QString::number(found.size()), m_openBar->lookUpLabel()),
        tr("Type a part of a name or of a user ID"), actions, this);
    choices->setParent(list);
    connect(list, &QDialog::rejected, this, &MainWindow::focusUserId);
    list->open();
}

void MainWindow::focusField(const FieldPath &path)
{
    if (m_record)
        m_record->focusField(path);
}

void MainWindow::startReview()
{
    openReview();
}
