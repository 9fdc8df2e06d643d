// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "progresspage.h"

#include "announcer.h"
#include "card.h"
#include "pageheading.h"
#include "words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString stageSentence(SendStage stage)
{
    switch (stage) {
    case SendStage::Queued:
        //: The send waits until others were sent
        return ProgressPage::tr("Waiting for its turn…");
    case SendStage::Reading:
        return ProgressPage::tr("Reading the record again…");
    case SendStage::Sending:
        //: The changes are being sent
        return ProgressPage::tr("Sending…");
    case SendStage::Settling:
        break;
    }
    return ProgressPage::tr("Reading what the server holds now…");
}

ProgressPage::ProgressPage(QWidget *parent)
    //: Noun. Read out as the name of the page
    : ColumnPage(tr("The send"), parent)
    , m_title(new PageHeading({}, this))
    , m_stage(new QLabel(this))
    , m_bar(new QProgressBar(this))
    //: Button: nothing is sent
    , m_cancel(new QPushButton(tr("&Cancel"), this))
    //: Leaves the page
    , m_leave(new QPushButton(tr("&Leave (the send goes on)"), this))
{
    m_stage->setObjectName(u"stage"_s);
    m_bar->setObjectName(u"sendProgress"_s);
    m_bar->setTextVisible(false);
    //: Name of the bar that shows how much was sent
    m_bar->setAccessibleName(tr("Sending"));
    m_cancel->setObjectName(u"cancelSend"_s);
    m_leave->setObjectName(u"leaveSend"_s);
    auto *card = new Card({}, this);
    card->rows().addWidget(m_stage);
    card->rows().addWidget(m_bar);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_leave);
    buttons->addStretch();
    column().addWidget(m_title);
    column().addWidget(card);
    column().addLayout(buttons);
    column().addStretch(1);
    m_lasts.setSingleShot(true);
    m_lasts.setInterval(timeUntilBusy);
    connect(&m_lasts, &QTimer::timeout, this, [this] {
        if (isVisible())
            announce(*this, m_stage->text());
    });
    connect(m_cancel, &QPushButton::clicked, this, &ProgressPage::cancel);
    connect(m_leave, &QPushButton::clicked, this, &ProgressPage::leaveRequested);
    begin();
}

void ProgressPage::setTitle(const QString &title)
{
    m_title->setText(title);
}

void ProgressPage::focusHeading()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

void ProgressPage::begin()
{
    m_lasts.start();
    m_leave->hide();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_bar->setRange(0, 0);
    m_stage->setText(stageSentence(SendStage::Queued));
}

/// The button is disabled at the end, so that the focus goes to the heading first.
void ProgressPage::cancel()
{
    //: The send is being cancelled
    m_stage->setText(tr("Cancelling…"));
    m_title->setFocus(Qt::OtherFocusReason);
    m_cancel->setEnabled(false);
    emit cancelRequested();
}

/// Its first byte went: nothing takes that back.
void ProgressPage::forbidCancel()
{
    if (m_leave->isVisibleTo(this))
        return;
    if (m_cancel->hasFocus())
        m_title->setFocus(Qt::OtherFocusReason); // a key that was meant to cancel does nothing
    m_cancel->hide();
    m_leave->show();
}

void ProgressPage::showStage(SendStage stage)
{
    m_bar->setRange(0, 0);
    if (stage == SendStage::Settling)
        forbidCancel();
    if (m_cancel->isEnabled()) // else it says that it is being cancelled
        m_stage->setText(stageSentence(stage));
}

/// A body without documents is gone before anybody sees a bar of it.
void ProgressPage::showProgress(qint64 sent, qint64 total)
{
    forbidCancel();
    constexpr qint64 leastToCount = 100'000;
    if (total < leastToCount)
        return;
    constexpr int parts = 1'000; // of a size that an int may not hold
    m_bar->setRange(0, parts);
    m_bar->setValue(int(sent * parts / total));
    if (!m_cancel->isEnabled())
        return;
    //: %1 and %2 are sizes: Sending 1.2 MB of 2.0 MB…
    m_stage->setText(
        sent < total ? tr("Sending %1 of %2…").arg(words::fileSize(sent), words::fileSize(total))
                     : tr("Sent. Waiting for the answer…"));
}
