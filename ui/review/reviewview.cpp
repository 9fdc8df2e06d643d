// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewview.h"

#include "announcer.h"
#include "answerpage.h"
#include "conflictpage.h"
#include "personal.h"
#include "progresspage.h"
#include "recorddraft.h"
#include "reviewpage.h"
#include "sentences.h"
#include "words.h"

#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

template <typename... Arguments>
auto ReviewView::leavingWith(void (ReviewView::*signal)(Arguments...))
{
    return [this, signal](Arguments... arguments) {
        emit left();
        emit(this->*signal)(arguments...);
    };
}

ReviewView::ReviewView(const RecordDraft &draft, const Profile &profile, QWidget *parent)
    : QWidget(parent)
    , m_form(draft.form())
    , m_reviewed {profile,         draft.form().id, draft.userId(),
                  draft.changes(), draft.base(),    draft.title()}
    , m_pages(new QStackedWidget(this))
    , m_review(new ReviewPage(draft, profile, this))
    , m_progress(new ProgressPage(this))
{
    setObjectName(u"reviewView"_s);
    personal::follow(m_progress, [this, count = draft.diff().size()] {
        m_what = ReviewPage::what(count, m_reviewed.title, m_reviewed.userId);
        m_progress->setTitle(ReviewPage::title(count, m_reviewed.title, m_reviewed.userId));
    });
    m_pages->addWidget(m_review);
    m_pages->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);

    connect(m_review, &ReviewPage::previewWanted, this, &ReviewView::previewWanted);
    connect(m_review, &ReviewPage::fieldChosen, this, leavingWith(&ReviewView::fieldChosen));
    connect(m_review, &ReviewPage::backRequested, this, &ReviewView::left);
    connect(m_review, &ReviewPage::sendRequested, this, &ReviewView::armOrSend);
    connect(m_progress, &ProgressPage::cancelRequested, this,
            [this] { emit cancelRequested(m_reviewed.send); });
    connect(m_progress, &ProgressPage::leaveRequested, this, &ReviewView::left);
}

void ReviewView::focusStart()
{
    if (m_review)
        m_review->focusStart();
}

void ReviewView::setPreview(const RequestPreview &preview)
{
    if (m_review)
        m_review->setPreview(preview);
}

void ReviewView::setArmed(bool isArmed)
{
    m_isArmed = isArmed;
    if (m_review)
        m_review->setArmed(isArmed);
}

void ReviewView::armOrSend()
{
    if (m_reviewed.profile.tier == Tier::Production && !m_isArmed)
        emit armRequested(m_reviewed);
    else
        send();
}

void ReviewView::goOnArmed()
{
    if (m_isSending)
        return;
    if (m_waitsForArming)
        tryNow();
    else
        send();
}

void ReviewView::tryNow()
{
    showWaiting();
    emit tryNowRequested(m_reviewed.send);
}

void ReviewView::send()
{
    if (m_isSending)
        return;
    m_hasSent = true;
    showWaiting();
    if (m_review)
        m_review->deleteLater(); // The draft may go before this view does.
    m_review = nullptr;
    emit sendRequested(m_reviewed);
}

void ReviewView::showWaiting()
{
    m_isSending = true;
    m_progress->begin();
    m_pages->setCurrentWidget(m_progress);
    m_progress->focusHeading();
}

void ReviewView::showStage(SendStage stage)
{
    m_progress->showStage(stage);
}

void ReviewView::showProgress(qint64 sent, qint64 total)
{
    m_progress->showProgress(sent, total);
}

void ReviewView::showOutcome(const Outcome &outcome, const QueuedAnswer &queued)
{
    const bool isLocked
        = queued.isQueued && outcome.error && outcome.error->code == ErrorCode::ProductionLocked;
    if (isLocked && m_waitsForArming && !m_isSending)
        return; // the outbox looked again by itself, and the page says so already
    m_isSending = false;
    m_waitsForArming = isLocked;
    if (m_answer) // that of an earlier attempt
        m_answer->deleteLater();
    if (!outcome.conflicts.isEmpty())
        return showConflicts(outcome);
    auto *answer = new AnswerPage(m_form, m_reviewed, outcome, queued, this);
    follow(*answer);
    showLast(*answer, [answer] { answer->focusHeading(); });
    // What can be seen at once is said at once.
    QStringList visibleFindings {sentences::ended(answer->title()), answer->explanation()};
    for (const Finding &notice : outcome.notices)
        visibleFindings += words::sentence(notice, &m_form);
    announce(*this, visibleFindings.join(u' '));
}

void ReviewView::showConflicts(const Outcome &outcome)
{
    auto *page = new ConflictPage(m_form, m_reviewed, outcome.conflicts, outcome.theirs, this);
    connect(page, &ConflictPage::laterRequested, this, &ReviewView::left);
    connect(page, &ConflictPage::lookAgainRequested, this,
            leavingWith(&ReviewView::readAgainRequested));
    connect(page, &ConflictPage::settled, this, leavingWith(&ReviewView::conflictSettled));
    showLast(*page, [page] { page->focusHeading(); });
    announce(*this, sentences::ended(words::title(outcome)) + u' ' + words::explanation(outcome));
}

/// Shows the last page. The focus goes to its heading when it was in this view.
template <typename FocusHeading>
void ReviewView::showLast(QWidget &page, FocusHeading focusHeading)
{
    const bool hadFocus = isAncestorOf(window()->focusWidget());
    m_answer = &page;
    m_pages->addWidget(&page);
    if (hadFocus)
        setFocus(Qt::OtherFocusReason); // else the first button of the page would get it
    m_pages->setCurrentWidget(&page);
    if (hadFocus)
        focusHeading();
    emit lastPageShown();
}

void ReviewView::follow(const AnswerPage &answer)
{
    connect(&answer, &AnswerPage::retryRequested, this, &ReviewView::armOrSend);
    connect(&answer, &AnswerPage::armRequested, this, [this] { emit armRequested(m_reviewed); });
    connect(&answer, &AnswerPage::tryNowRequested, this, &ReviewView::tryNow);
    connect(&answer, &AnswerPage::recallRequested, this, [this] {
        emit recallRequested(m_reviewed.send);
        emit left();
    });
    connect(&answer, &AnswerPage::sendAgainRequested, this, [this] {
        emit sendAgainRequested(m_reviewed.send);
        emit left();
    });
    using View = ReviewView;
    connect(&answer, &AnswerPage::fieldChosen, this, leavingWith(&View::fieldChosen));
    connect(&answer, &AnswerPage::changeDropped, this, leavingWith(&View::changeDropped));
    connect(&answer, &AnswerPage::reviewAgainRequested, this,
            leavingWith(&View::reviewAgainRequested));
    connect(&answer, &AnswerPage::readAgainRequested, this, leavingWith(&View::readAgainRequested));
    connect(&answer, &AnswerPage::profileWanted, this, leavingWith(&View::profileWanted));
    connect(&answer, &AnswerPage::nextRequested, this, leavingWith(&View::nextRequested));
    connect(&answer, &AnswerPage::closeRequested, this, &View::left);
}

/// Escape goes back, and cancels nothing.
void ReviewView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}
