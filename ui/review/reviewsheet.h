// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "profile.h"
#include "queuedsend.h"
#include "steadyfocus.h"

#include <QDialog>

class AnswerPage;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class RecordDraft;
class ReviewPage;

/// What a sheet shows, and all that is sent when it is confirmed: frozen when the sheet opens, so
/// that nothing that happens meanwhile is sent unseen.
struct Review
{
    Profile profile;
    QString formId, userId;
    Changes changes;
    Base base; ///< the changes were reviewed on it
    QString title; ///< the record's name, or the user id
    QUuid send = {}; ///< the id of its send, after it was confirmed
};

/// Of a send that ended, for now: whether it is in the outbox, unknown or waiting until `nextTry`
/// (milliseconds since 1970, 0 = when asked), and whether that outlives the program.
struct QueuedAnswer
{
    bool isQueued = false;
    qint64 nextTry = 0;
    bool isStored = true;
};

/// One sheet for one send: what will go out, then how far it is, then the answer.
class ReviewSheet final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    /// `draft` must outlive the review, and its form the sheet: once it is sent, the draft is
    /// without these changes, and is not looked at any more.
    ReviewSheet(const RecordDraft &draft, const Profile &profile, QWidget *parent = nullptr);

    void setPreview(const RequestPreview &preview);
    void showStage(SendStage stage);
    /// Bytes of the body that have gone out.
    void showProgress(qint64 sent, qint64 total);
    void showOutcome(const Outcome &outcome, const QueuedAnswer &queued);
    const Review &reviewed() const { return m_reviewed; }
    /// Sets the id of the confirmed send.
    void setSend(const QUuid &send) { m_reviewed.send = send; }
    bool hasSent() const { return m_hasSent; } ///< it was confirmed
    /// Closes it, also where its send is under way: that goes on.
    void leave();

    /// Escape never leaves a request behind: while one is under way it asks to cancel it.
    void reject() override;

signals:
    /// The request is visible. Answer with setPreview.
    void previewWanted();
    /// The user confirmed. Answer with setSend.
    void sendRequested(const Review &review);
    void cancelRequested(const QUuid &send);
    // These are for a send in the outbox: try it now, turn it into a draft, or also review it
    // again. The sheet closes after the last two.
    void tryNowRequested(const QUuid &send);
    void recallRequested(const QUuid &send);
    void sendAgainRequested(const QUuid &send);

    // The sheet closes before it emits one of these.
    /// The same changes should be reviewed again, because they may have been applied already.
    void reviewAgainRequested();
    void fieldChosen(const FieldPath &path);
    void readAgainRequested();
    void profileWanted();
    /// In the fields of `theirs` the server's value was chosen.
    void conflictSettled(const QList<FieldPath> &theirs);
    /// The user drops this change.
    void changeDropped(const FieldPath &path);

private:
    QWidget *makeProgress();
    void send();
    void showWaiting();
    void follow(const AnswerPage &answer);
    /// A slot that closes the sheet and then emits `signal`.
    template <typename... Arguments>
    auto leavingWith(void (ReviewSheet::*signal)(Arguments...));

    const FormSpec &m_form;
    Review m_reviewed;
    QStackedWidget *m_pages;
    ReviewPage *m_review;
    QWidget *m_progress = nullptr;
    QLabel *m_stage = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_isSending = false;
    bool m_hasSent = false;
};
