// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"
#include "storestate.h"

#include <QTimer>
#include <QWidget>

class ChangesPanel;
class Fold;
class NoticeBar;
class Panel;
class ProblemsPanel;
class QLabel;
class QPushButton;
class QSplitter;
class QTabWidget;
class RecordDraft;
class RecordForm;
class RequestView;

/// An open record: its form, what is changed, what is wrong, the request it makes.
class RecordPage final : public QWidget
{
    Q_OBJECT

public:
    /// `draft` must outlive the page.
    explicit RecordPage(RecordDraft &draft, QWidget *parent = nullptr);

    RecordDraft &draft() const { return m_draft; }
    /// The field with the focus, or the one that had it last.
    const FieldPath &currentField() const { return m_currentField; }

    void focusField(const FieldPath &path);
    /// Where a key changes nothing, before the first field.
    void focusHeading();
    /// From now on every field says what is wrong with it.
    void showAllFindings();
    /// Goes to the problem after (1) or before (-1) the last one gone to.
    void stepProblem(int direction);
    void setPreview(const RequestPreview &preview);
    /// Bytes of one document.
    void setDocumentLimit(qint64 limit);
    void setSaveState(const SaveState &state);
    /// The record's own sends in the outbox, in order.
    void showQueued(const QList<QueuedSend> &sends);
    /// The record can't be read now, and `why` where that is known; it was read then (milliseconds
    /// since 1970, 0 = never).
    void showUnread(qint64 baseRead, const QString &why);
    void hideUnread();
    void setConflict(bool isInConflict);

signals:
    void reviewRequested();
    void discardRequested();
    /// The request is on screen and may have changed.
    void previewWanted();
    /// Changes, undo or redo may have become possible or impossible.
    void stateChanged();
    /// What could not be saved: once more.
    void saveRequested();
    void recallRequested(const QUuid &send);
    void outboxWanted();
    void readAgainRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    void connectBars();
    QWidget *makeFooter();
    void placePanels(bool folded);
    void keepOutOfFields();
    void refresh();
    void refreshProblems();
    void noteTyping(const FieldPath &path);
    Findings listedFindings() const;
    void showHeadings();
    void wantPreview();

    RecordDraft &m_draft;
    // Title and bars come before the form, for the Tab key too.
    QLabel *m_title;
    NoticeBar *m_unread;
    QPushButton *m_readAgain;
    NoticeBar *m_conflict;
    QPushButton *m_lookAgain;
    NoticeBar *m_queued;
    QPushButton *m_recall;
    QPushButton *m_showOutbox;
    RecordForm *m_form;
    QLabel *m_note;
    QUuid m_send; ///< the one that `m_recall` recalls
    QLabel *m_state;
    QLabel *m_saved;
    QPushButton *m_saveAgain;
    QPushButton *m_discard;
    QPushButton *m_review;
    QSplitter *m_columns;
    QTabWidget *m_tabs;
    QWidget *m_side;
    ChangesPanel *m_changes;
    ProblemsPanel *m_problems;
    RequestView *m_request;
    Fold *m_requestFold;
    QTimer m_previewDelay;
    QList<FieldPath> m_problemPaths;
    FieldPath m_currentField;
    FieldPath m_typed; ///< the field being typed in: what is wrong with it is not listed yet
    bool m_folded = false;
};
