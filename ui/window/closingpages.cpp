// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "closingpages.h"

#include "noticepage.h"
#include "personal.h"
#include "question.h"
#include "workarea.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

ClosingPages::ClosingPages(WorkArea &work, QWidget &window)
    : QObject(&window)
    , m_work(work)
    , m_window(window)
    , m_page(new NoticePage(&work))
{
    m_work.addWidget(m_page);
    //: Button: closes the program without waiting
    auto *closeAtOnce = new QPushButton(tr("&Close now"), m_page);
    closeAtOnce->setObjectName(u"closeNow"_s);
    closeAtOnce->setDefault(true);
    m_page->addButton(closeAtOnce);
    m_page->setFocusProxy(closeAtOnce);
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(3'000);
    connect(closeAtOnce, &QPushButton::clicked, this, &ClosingPages::closeAnyway);
    connect(&m_closeTimer, &QTimer::timeout, this, &ClosingPages::closeAnyway);
}

/// A second attempt closes the window in any case.
bool ClosingPages::mayClose()
{
    if (m_state == State::Open)
        emit closeRequested();
    else if (m_state == State::Closing)
        emit closeAnyway();
    return m_state == State::Closed;
}

void ClosingPages::closeNow()
{
    m_state = State::Closed;
    m_window.close();
}

void ClosingPages::callOff()
{
    if (m_state == State::Closing && !m_question)
        focusWorkAgain();
}

void ClosingPages::confirmLoss(const QStringList &what, const QString &why)
{
    m_closeTimer.stop(); // a timer must not decide that something is lost
    if (m_question) {
        m_question->disconnect(this);
        m_question->close();
    }
    m_question
        = ask({.title = tr("Not saved"),
               //: %1 is a list of what was not saved, a line each; %2 is a sentence that says why
               .text = tr("This could not be saved:\n%1\n\n%2 Closing Amend now loses it.")
                           .arg(personal::text(what.join(u'\n')), why),
               .confirm = tr("&Close and lose it"),
               .refuse = tr("&Go on editing"),
               .confirmName = u"loseChanges"_s,
               .icon = QMessageBox::Warning},
              &m_window, [this] { emit closeAnyway(); });
    m_question->setObjectName(u"unsentQuestion"_s);
    // Escape and the close button of the question also mean to go on editing.
    connect(m_question, &QDialog::finished, this, [this, question = m_question.data()] {
        if (question->buttonRole(question->clickedButton()) != QMessageBox::DestructiveRole)
            focusWorkAgain();
    });
}

void ClosingPages::showLastPage(const QString &title, const QString &text)
{
    m_closeTimer.stop();
    m_state = State::Closing;
    emit closingChanged(true); // for each page: a review may have been opened over the one before
    m_page->showNotice(title, text);
    m_work.cover(*m_page);
    m_page->setFocus(Qt::OtherFocusReason);
}

/// Restores what was shown before the first page.
void ClosingPages::focusWorkAgain()
{
    m_closeTimer.stop();
    if (m_state == State::Closing) {
        m_state = State::Open;
        m_work.uncover();
        emit closingChanged(false);
    }
    emit closingCancelled();
}

void ClosingPages::showFinishing(int sends)
{
    showLastPage(tr("Finishing %n sends", nullptr, sends),
                 tr("Amend closes by itself when it is done. If you close it now, what is under "
                    "way may end without a clear answer; it is looked into when Amend is next "
                    "opened."));
}

void ClosingPages::showRemaining(int waiting, int paused, int unknown)
{
    QStringList lines;
    if (waiting > 0)
        lines += tr("%n sends wait in the outbox. They go on when Amend is next opened.", nullptr,
                    waiting);
    if (paused > 0)
        lines += tr("%n sends wait for you: they do not go on by themselves. The outbox says why.",
                    nullptr, paused);
    if (unknown > 0)
        lines += tr("Of %n sends it is not known whether they were applied. They stay in the "
                    "outbox.",
                    nullptr, unknown);
    //: Title of the last page, while the program closes
    showLastPage(tr("Amend closes"), lines.join(u'\n'));
    m_closeTimer.start();
}
