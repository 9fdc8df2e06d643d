// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"
#include "storestate.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class Inspector;
class NoticeBar;
class PastePanel;
class QLabel;
class QPushButton;
class QTabWidget;
class RecordDraft;
class RecordForm;
class RecordHead;
struct Profile;

/// The page of an open record: its form, changes, problems and request.
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    /// `draft` must outlive the page.
    explicit RecordPage(RecordDraft &draft, QWidget *parent = nullptr);

    RecordDraft &draft() const { return m_draft; }
    /// The field that has or last had the focus.
    const FieldPath &currentField() const { return m_currentField; }
    Inspector &inspector() const { return *m_inspector; }

    void focusField(const FieldPath &path);
    /// Focuses the heading before the first field, where keys change nothing.
    void focusHeading();
    /// From now on every field says what is wrong with it.
    void showAllFindings();
    /// Goes to the problem after (1) or before (-1) the last one gone to.
    void stepProblem(int direction);
    /// Proposes the parts of a text, above the form, for the fields that they can be for.
    void proposePasted(const QString &text);
    /// Takes what is proposed. With nothing to take, opens the review.
    void takeOrReview();
    void setPreview(const RequestPreview &preview);
    /// Takes the limits and the colour of the record's profile.
    void setProfile(const Profile &profile);
    /// Shows when the record was read, and takes more tools, and more for its menu.
    RecordHead &head() const { return *m_head; }
    void setSaveState(const SaveState &state);
    /// The queued sends of this record, in order.
    void showQueued(const QList<QueuedSend> &sends);
    /// Shows that the record cannot be read now and, if known, `why`. `baseRead` is the time of the
    /// last read in milliseconds since 1970; 0 = never.
    void showUnread(qint64 baseRead, const QString &why);
    void hideUnread();
    void setConflict(bool isInConflict);

signals:
    void reviewRequested();
    void discardRequested();
    /// The request is visible and may have changed.
    void previewWanted();
    /// A change, undo or redo may have become possible or impossible.
    void stateChanged();
    /// The user wants to save again what could not be saved.
    void saveRequested();
    void recallRequested(const QUuid &send);
    void outboxWanted();
    void readAgainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeLayout();
    void connectBars();
    void connectParts();
    QWidget *makeFooter();
    void setLow(bool isLow);
    void showReviewKey();
    void copyAsCurl();
    void moveFocusToTab();
    void refresh();
    void refreshProblems();
    void endPasting(const QList<FieldPath> &filled);
    void closePaste(const FieldPath &next = {});
    void noteTyping(const FieldPath &path);
    Findings listedFindings() const;
    void wantPreview();

    RecordDraft &m_draft;
    // Title and bars are before the form in the Tab order too.
    RecordHead *m_head;
    QTabWidget *m_tabs;
    QLabel *m_note;
    NoticeBar *m_unread;
    QPushButton *m_readAgain;
    NoticeBar *m_conflict;
    QPushButton *m_lookAgain;
    NoticeBar *m_queued;
    QPushButton *m_recall;
    QPushButton *m_showOutbox;
    RecordForm *m_form;
    QUuid m_send; ///< the send that `m_recall` recalls
    QLabel *m_state;
    QLabel *m_saved;
    QPushButton *m_saveAgain;
    bool m_wasLost = false; ///< "not saved" was announced, and "saved" was not yet
    QPushButton *m_discard;
    QPushButton *m_review;
    QWidget *m_footer; ///< before the inspector, as it is read
    QWidget *m_work; ///< the column of the form
    QWidget *m_notices; ///< above the fields
    QWidget *m_top = nullptr; ///< holds the head
    QWidget *m_foot = nullptr; ///< holds the footer
    QPointer<PastePanel> m_paste;
    Inspector *m_inspector;
    QTimer m_previewDelay;
    QList<FieldPath> m_problemPaths;
    FieldPath m_currentField;
    FieldPath m_typed; ///< the field being typed in, whose findings are not listed yet
    bool m_folded = false;
    bool m_isLow = false;
};
