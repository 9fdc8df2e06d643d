// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewsheet.h"

#include "answerpage.h"
#include "recorddraft.h"
#include "reviewpage.h"
#include "tierstrip.h"
#include "words.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString stageSentence(SendStage stage)
{
    switch (stage) {
    case SendStage::Queued:
        return ReviewSheet::tr("Waiting for its turn…");
    case SendStage::Reading:
        return ReviewSheet::tr("Reading the record again…");
    case SendStage::Sending:
        return ReviewSheet::tr("Sending…");
    case SendStage::Settling:
        break;
    }
    return ReviewSheet::tr("Reading what the server holds now…");
}

template <typename... Arguments>
auto ReviewSheet::leavingWith(void (ReviewSheet::*signal)(Arguments...))
{
    return [this, signal](Arguments... arguments) {
        leave();
        emit(this->*signal)(arguments...);
    };
}

ReviewSheet::ReviewSheet(const RecordDraft &draft, const Profile &profile, QWidget *parent)
    : SteadyFocus(parent)
    , m_form(draft.form())
    , m_reviewed {profile,         draft.form().id, draft.userId(),
                  draft.changes(), draft.base(),    draft.title()}
    , m_pages(new QStackedWidget(this))
    , m_review(new ReviewPage(draft, profile, this))
{
    m_progress = makeProgress();
    setObjectName(u"reviewSheet"_s);
    setWindowTitle(tr("Review and send"));
    setModal(true);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *strip = new TierStrip(this);
    strip->setProfile(profile);
    m_pages->addWidget(m_review);
    m_pages->addWidget(m_progress);
    auto *margins = new QVBoxLayout;
    const int margin = fontMetrics().height();
    margins->setContentsMargins(margin, margin / 2, margin, margin);
    margins->addWidget(m_pages);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(strip);
    layout->addLayout(margins, 1);
    const QSize wanted(fontMetrics().averageCharWidth() * 116, fontMetrics().lineSpacing() * 38);
    resize(wanted.boundedTo(screen()->availableSize()));

    connect(m_review, &ReviewPage::previewWanted, this, &ReviewSheet::previewWanted);
    connect(m_review, &ReviewPage::fieldChosen, this, leavingWith(&ReviewSheet::fieldChosen));
    connect(m_review, &ReviewPage::closeRequested, this, &QDialog::close);
    connect(m_review, &ReviewPage::sendRequested, this, &ReviewSheet::send);
}

QWidget *ReviewSheet::makeProgress()
{
    auto *page = new QWidget(this);
    m_stage = new QLabel(page);
    m_stage->setObjectName(u"stage"_s);
    m_bar = new QProgressBar(page);
    m_bar->setObjectName(u"sendProgress"_s);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Sending"));
    m_cancel = new QPushButton(tr("&Cancel"), page);
    m_cancel->setObjectName(u"cancelSend"_s);
    m_cancel->setAutoDefault(false);

    auto *background = new QPushButton(tr("Continue in the &background"), page);
    background->setObjectName(u"sendInBackground"_s);
    background->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(background);
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    layout->addWidget(m_stage);
    layout->addWidget(m_bar);
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &ReviewSheet::reject);
    connect(background, &QPushButton::clicked, this, &ReviewSheet::leave);
    return page;
}

void ReviewSheet::setPreview(const RequestPreview &preview)
{
    m_review->setPreview(preview);
}

void ReviewSheet::send()
{
    if (m_isSending)
        return;
    m_hasSent = true;
    showWaiting();
    emit sendRequested(m_reviewed);
}

void ReviewSheet::showWaiting()
{
    m_isSending = true;
    m_cancel->setEnabled(true);
    m_stage->setText(stageSentence(SendStage::Queued));
    m_bar->setRange(0, 0);
    m_pages->setCurrentWidget(m_progress);
    m_cancel->setFocus();
}

void ReviewSheet::showStage(SendStage stage)
{
    m_bar->setRange(0, 0);
    if (m_cancel->isEnabled()) // else it says that it is being cancelled
        m_stage->setText(stageSentence(stage));
}

/// A body without documents is gone before anybody sees a bar of it.
void ReviewSheet::showProgress(qint64 sent, qint64 total)
{
    constexpr qint64 leastToCount = 100'000;
    if (total < leastToCount)
        return;
    constexpr int parts = 1'000; // of a size that an int may not hold
    m_bar->setRange(0, parts);
    m_bar->setValue(int(sent * parts / total));
    if (!m_cancel->isEnabled())
        return;
    m_stage->setText(
        sent < total ? tr("Sending %1 of %2…").arg(words::fileSize(sent), words::fileSize(total))
                     : tr("Sent. Waiting for the answer…"));
}

void ReviewSheet::showOutcome(const Outcome &outcome, const QueuedAnswer &queued)
{
    m_isSending = false;
    auto *answer = new AnswerPage(m_form, m_reviewed, outcome, queued, this);
    const int index = m_pages->addWidget(answer);
    m_pages->setCurrentIndex(index);
    answer->focusDefault();
    follow(*answer);
    setWindowTitle(answer->title());
    QAccessibleEvent alert(answer, QAccessible::Alert);
    QStringList visibleFindings {answer->title() + u'.', answer->explanation()};
    for (const Finding &notice : outcome.notices)
        visibleFindings += words::sentence(notice, &m_form);
    answer->setAccessibleName(visibleFindings.join(u' '));
    QAccessible::updateAccessibility(&alert);
}

void ReviewSheet::follow(const AnswerPage &answer)
{
    connect(&answer, &AnswerPage::retryRequested, this, &ReviewSheet::send);
    connect(&answer, &AnswerPage::tryNowRequested, this, [this] {
        showWaiting();
        emit tryNowRequested(m_reviewed.send);
    });
    connect(&answer, &AnswerPage::recallRequested, this, [this] {
        emit recallRequested(m_reviewed.send);
        leave();
    });
    connect(&answer, &AnswerPage::sendAgainRequested, this, [this] {
        emit sendAgainRequested(m_reviewed.send);
        leave();
    });
    using Sheet = ReviewSheet;
    connect(&answer, &AnswerPage::fieldChosen, this, leavingWith(&Sheet::fieldChosen));
    connect(&answer, &AnswerPage::changeDropped, this, leavingWith(&Sheet::changeDropped));
    connect(&answer, &AnswerPage::reviewAgainRequested, this,
            leavingWith(&Sheet::reviewAgainRequested));
    connect(&answer, &AnswerPage::readAgainRequested, this,
            leavingWith(&Sheet::readAgainRequested));
    connect(&answer, &AnswerPage::profileWanted, this, leavingWith(&Sheet::profileWanted));
    connect(&answer, &AnswerPage::conflictSettled, this, leavingWith(&Sheet::conflictSettled));
    connect(&answer, &AnswerPage::closeRequested, this, &QDialog::close);
}

void ReviewSheet::reject()
{
    if (!m_isSending) {
        QDialog::reject();
        return;
    }
    m_cancel->setEnabled(false);
    m_stage->setText(tr("Cancelling…"));
    emit cancelRequested(m_reviewed.send);
}

void ReviewSheet::leave()
{
    m_isSending = false;
    close();
}
