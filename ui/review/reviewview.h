// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "queuedsend.h"
#include "review.h"

#include <QWidget>

class AnswerPage;
class ProgressPage;
class QStackedWidget;
class RecordDraft;
class ReviewPage;

/// One send in the work area, page by page: what will go out, then how far it is, then the answer.
class ReviewView final : public QWidget
{
    Q_OBJECT

public:
    /// `draft` must outlive the review, and its form the view: once it is sent, the draft is
    /// without these changes, and is not looked at any more.
    ReviewView(const RecordDraft &draft, const Profile &profile, QWidget *parent = nullptr);

    void setPreview(const RequestPreview &preview);
    /// Whether production is armed for the profile. Until then *Send* asks for that first.
    void setArmed(bool isArmed);
    /// The user agreed to arm production, and it is armed now: goes on with what `armRequested`
    /// was emitted for.
    void goOnArmed();
    void showStage(SendStage stage);
    /// Bytes of the body that have gone out.
    void showProgress(qint64 sent, qint64 total);
    void showOutcome(const Outcome &outcome, const QueuedAnswer &queued);
    const Review &reviewed() const { return m_reviewed; }
    const QString &what() const { return m_what; } ///< "2 changes to Ada Whitfield"
    /// Sets the id of the confirmed send.
    void setSend(const QUuid &send) { m_reviewed.send = send; }
    bool hasSent() const { return m_hasSent; } ///< it was confirmed
    /// Call this once the view is shown. Focuses what has to be confirmed first, or the heading.
    void focusStart();

signals:
    /// The request is visible. Answer with setPreview.
    void previewWanted();
    /// The user confirmed. Answer with setSend.
    void sendRequested(const Review &review);
    /// Production has to be armed before the send. Answer with goOnArmed, or not at all.
    void armRequested(const Review &review);
    void cancelRequested(const QUuid &send);
    // These are for a send in the outbox: try it now, turn it into a draft, or also review it
    // again. The view is left after the last two.
    void tryNowRequested(const QUuid &send);
    void recallRequested(const QUuid &send);
    void sendAgainRequested(const QUuid &send);

    /// The user goes back, or another page is shown in its place. What is under way goes on.
    void left();
    void lastPageShown(); ///< the answer or the conflict
    // The view emits `left` before it emits one of these.
    /// The same changes should be reviewed again, because they may have been applied already.
    void reviewAgainRequested();
    void fieldChosen(const FieldPath &path);
    void readAgainRequested();
    void profileWanted();
    /// Another record should be opened.
    void nextRequested();
    /// In the fields of `theirs` the server's value was chosen.
    void conflictSettled(const QList<FieldPath> &theirs);
    /// The user drops this change.
    void changeDropped(const FieldPath &path);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void armOrSend();
    void send();
    void tryNow();
    void showWaiting();
    void showConflicts(const Outcome &outcome);
    template <typename FocusHeading>
    void showLast(QWidget &page, FocusHeading focusHeading);
    void follow(const AnswerPage &answer);
    /// A slot that emits `left` and then `signal`.
    template <typename... Arguments>
    auto leavingWith(void (ReviewView::*signal)(Arguments...));

    const FormSpec &m_form;
    Review m_reviewed;
    QString m_what;
    QStackedWidget *m_pages;
    ReviewPage *m_review; ///< null once it is confirmed
    ProgressPage *m_progress;
    QWidget *m_answer = nullptr; ///< the last page: an answer or conflicts
    bool m_isSending = false;
    bool m_hasSent = false;
    bool m_isArmed = false;
    bool m_waitsForArming = false; ///< the confirmed send does, in the outbox
};
