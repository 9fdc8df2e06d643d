// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window opens a record: from what was entered to its page, or to why there is none.

#include "commandpalette.h"
#include "conflictsheet.h"
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

void MainWindow::showReadingAgain()
{
    beginWait(true);
}

void MainWindow::showLookingUp()
{
    showWait(tr("Looking up the user…"));
    m_isLookingUp = true;
}

void MainWindow::showWait(const QString &title)
{
    m_reading->showBusy(title);
    showSide(false);
    beginWait(false);
}

void MainWindow::beginWait(bool isAgain)
{
    m_isReading = true;
    m_isReadingAgain = isAgain;
    m_isLookingUp = m_isUsed = false;
    m_readingAgain->hide();
    m_readingDelay.start();
    showState();
}

void MainWindow::endWait()
{
    m_isReading = m_isReadingAgain = m_isLookingUp = false;
    m_readingDelay.stop();
    m_readingAgain->hide();
}

/// Back to what was shown before.
void MainWindow::stopWaiting()
{
    endWait();
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
        if (!m_isUsed)
            m_openBar->focusUserId();
    } else if (found.size() == 1) {
        m_openBar->openFound(found.constFirst().id);
    } else {
        offer(found);
    }
}

void MainWindow::showRecord(RecordDraft &draft, const Profile &profile)
{
    if (!m_isReading)
        m_isUsed = false; // it comes at once
    const bool isOpen = m_record && &m_record->draft() == &draft;
    if (isOpen)
        return takeAgain(profile);
    closeRecord();
    m_record = new RecordPage(draft, m_pages);
    m_pages->addWidget(m_record);
    connect(m_record, &RecordPage::reviewRequested, this, &MainWindow::openReview);
    connect(m_record, &RecordPage::discardRequested, this, &MainWindow::askDiscard);
    connect(m_record, &RecordPage::previewWanted, this, &MainWindow::previewWanted);
    connect(m_record, &RecordPage::stateChanged, this, &MainWindow::showState);
    connect(m_record, &RecordPage::saveRequested, this, &MainWindow::saveRequested);
    connect(m_record, &RecordPage::recallRequested, this, &MainWindow::recallRequested);
    connect(m_record, &RecordPage::outboxWanted, this, &MainWindow::openOutbox);
    connect(m_record, &RecordPage::readAgainRequested, this, &MainWindow::readAgainRequested);
    nameRecord(profile);
    showPage(m_record);
    if (!m_isUsed) {
        showSide(false);
        m_record->focusHeading();
    }
    showQueued();
    showState();
}

/// The open record once more, on another base maybe: what is typed, looked at and unfolded stays.
void MainWindow::takeAgain(const Profile &profile)
{
    leaveReview();
    if (m_conflict)
        m_conflict->close();
    endWait();
    m_record->hideUnread();
    nameRecord(profile);
    showPage(m_record);
    if (!m_isUsed)
        showSide(false);
    showQueued();
    showState();
}

/// Whose record it is. A user id that is being entered meanwhile stays in the box.
void MainWindow::nameRecord(const Profile &profile)
{
    const RecordDraft &draft = m_record->draft();
    m_recordProfile = profile;
    m_record->setDocumentLimit(profile.documentLimit);
    m_openBar->chooseProfile(profile.id);
    m_openBar->chooseForm(draft.form().id);
    if (!m_isUsed || !m_openBar->isBeingEdited())
        m_openBar->setUserId(draft.userId());
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
    if (error.kind == ApiError::Kind::Unauthorised && !m_isUsed)
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
    if (m_record && !m_isUsed)
        m_record->focusField(path);
}

void MainWindow::startReview()
{
    if (!m_isUsed)
        openReview();
}
