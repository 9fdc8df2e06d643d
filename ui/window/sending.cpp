// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with a send: its sheet, its answer, and what is said of one in the
// background.

#include "conflictsheet.h"
#include "mainwindow.h"
#include "noticebar.h"
#include "outboxmodel.h"
#include "recorddraft.h"
#include "recordpage.h"
#include "speclibrary.h"
#include "storewords.h"
#include "words.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void MainWindow::connectReview()
{
    connect(m_review, &ReviewSheet::previewWanted, this, &MainWindow::previewWanted);
    connect(m_review, &ReviewSheet::sendRequested, this, &MainWindow::sendRequested);
    connect(m_review, &ReviewSheet::cancelRequested, this, &MainWindow::cancelRequested);
    connect(m_review, &ReviewSheet::fieldChosen, this, [this](const FieldPath &path) {
        leaveReview();
        if (m_record)
            m_record->focusField(path);
    });
    connect(m_review, &ReviewSheet::readAgainRequested, this, [this] {
        leaveReview();
        emit readAgainRequested();
    });
    connect(m_review, &ReviewSheet::reviewAgainRequested, this, [this] {
        leaveReview();
        openReview();
    });
    connect(m_review, &ReviewSheet::profileWanted, this, [this] {
        leaveReview();
        openProfiles();
    });
    connect(m_review, &ReviewSheet::conflictSettled, this, [this](const QList<FieldPath> &theirs) {
        leaveReview();
        emit conflictSettled(theirs);
        openReview();
    });
    connect(m_review, &ReviewSheet::changeDropped, this, [this](const FieldPath &path) {
        leaveReview();
        if (m_record)
            m_record->draft().revert(path);
        openReview();
    });
    connect(m_review, &ReviewSheet::backgroundRequested, this, &MainWindow::leaveReview);
    connect(m_review, &ReviewSheet::tryNowRequested, this,
            [this] { emit retryRequested(sendOfReview()); });
    connect(m_review, &ReviewSheet::recallRequested, this, [this] {
        emit recallRequested(sendOfReview());
        leaveReview();
    });
    connect(m_review, &ReviewSheet::sendAgainRequested, this, [this] {
        emit sendAgainRequested(sendOfReview());
        leaveReview();
    });
    connect(m_review, &QDialog::finished, this, &MainWindow::forgetReview);
}

/// The last for its record: it was enqueued last.
QUuid MainWindow::sendOfReview() const
{
    const Review &reviewed = m_review->reviewed();
    const RecordKey record {reviewed.profile.id, reviewed.formId, reviewed.userId};
    const QList<QueuedSend> &sends = m_outbox.sends();
    const auto found = std::find_if(sends.rbegin(), sends.rend(),
                                    [&](const QueuedSend &send) { return send.record == record; });
    return found == sends.rend() ? QUuid() : found->id;
}

void MainWindow::showOutcome(const Outcome &outcome, bool isQueued, qint64 nextTry)
{
    if (m_review && m_review->hasSent())
        m_review->showOutcome(outcome, {isQueued, nextTry, m_storeState.isDurable()});
}

/// "Refused: Jane Doe: ZIP code: …"
static QString endSentence(const FormSpec *form, const QString &title, const Outcome &outcome)
{
    QString why = outcome.error ? words::sentence(*outcome.error) : QString();
    if (outcome.kind == Outcome::Kind::Conflict)
        why = MainWindow::tr("Somebody else changed the same fields. Nothing was sent.");
    else if (outcome.kind == Outcome::Kind::Unknown)
        why = MainWindow::tr("It is not known whether the changes were applied.");
    else if (outcome.error && !outcome.error->findings.isEmpty())
        why = words::sentence(outcome.error->findings.constFirst(), form);
    QString what = words::outcomeWord(outcome.kind);
    if (!title.isEmpty())
        what += u": "_s % words::visible(title);
    return why.isEmpty() ? QString(what % u'.') : QString(what % u": "_s % why);
}

void MainWindow::showSendEnded(const RecordKey &record, const QString &title,
                               const Outcome &outcome)
{
    using Kind = Outcome::Kind;
    const Kind kind = outcome.kind;
    if (kind == Kind::Waiting || kind == Kind::Unreachable)
        return; // the outbox says so; it is tried again and again
    const bool isDone = kind == Kind::Applied || kind == Kind::Unchanged;
    const bool isQueued = kind == Kind::Unknown || kind == Kind::Unauthorised;
    constexpr qsizetype mostBack = 3; // more are in the list of drafts
    NoticeBar *bar = isDone ? addNotice(u"sendDone"_s)
        : isQueued          ? addNotice(u"sendStuck"_s)
                            : addNotice(u"sendBack"_s, mostBack);
    const QString who = title.isEmpty() ? record.userId : title;
    if (isQueued) {
        connect(bar->addButton(tr("Show the &outbox"), u"showStuck"_s), &QPushButton::clicked, this,
                &MainWindow::openOutbox);
    } else if (!isDone) {
        QPushButton *open = bar->addButton(tr("&Open"), u"openBack"_s);
        open->setAccessibleName(tr("Open %1").arg(words::visible(who))); // there may be several
        connect(open, &QPushButton::clicked, this, [this, record] { emit draftChosen(record); });
    }
    const QString sign = isDone ? u"done"_s : kind == Kind::Refused ? u"error"_s : u"warning"_s;
    showNotice(*bar, sign, endSentence(m_library.form(record.form), who, outcome));
}

void MainWindow::showConflict(const FormSpec &form, const QList<Conflict> &conflicts)
{
    if (!m_record || conflicts.isEmpty())
        return;
    if (m_isUsed)
        return; // the record says that it is in conflict, and *Look again* asks
    if (m_conflict)
        m_conflict->close();
    const RecordDraft &draft = m_record->draft();
    m_conflict = new ConflictSheet(form, draft.title(), conflicts, this);
    connect(m_conflict, &ConflictSheet::settled, this, &MainWindow::conflictSettled);
    m_conflict->open();
}

void MainWindow::showUnread(qint64 baseRead, const QString &why)
{
    if (m_record)
        m_record->showUnread(baseRead, why);
}

void MainWindow::setConflict(bool isInConflict)
{
    if (m_record)
        m_record->setConflict(isInConflict);
}

/// What waits, in the status bar and over the record it is for.
void MainWindow::showQueued()
{
    const QString line = words::outboxLine(m_outbox.sends());
    m_outboxState->setText(line);
    m_outboxState->setVisible(!line.isEmpty() && !m_isClosing);
    if (!m_record)
        return;
    const RecordDraft &draft = m_record->draft();
    const RecordKey record {m_recordProfile.id, draft.form().id, draft.userId()};
    QList<QueuedSend> own;
    for (const QueuedSend &send : m_outbox.sends()) {
        if (send.record == record)
            own += send;
    }
    m_record->showQueued(own);
}
