// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reviewsheet.h"

#include <QWidget>

class ConflictView;
class QBoxLayout;
class QPushButton;

/// Shows how a send ended and what can be done next.
class AnswerPage final : public QWidget
{
    Q_OBJECT

public:
    /// `form` must outlive the page.
    AnswerPage(const FormSpec &form, const Review &reviewed, const Outcome &outcome,
               const QueuedAnswer &queued, QWidget *parent = nullptr);

    QString title() const;
    QString explanation() const;

    /// Call this once the page is shown. Focuses the default button, which Enter presses.
    void focusDefault();

signals:
    void fieldChosen(const FieldPath &path);
    void changeDropped(const FieldPath &path);
    void retryRequested();
    /// For a send in the outbox.
    void tryNowRequested();
    void recallRequested();
    void sendAgainRequested();
    void reviewAgainRequested();
    void readAgainRequested();
    void profileWanted();
    void conflictSettled(const QList<FieldPath> &theirs);
    void closeRequested();

private:
    void addTitle(QBoxLayout &layout);
    void addErrors(QBoxLayout &layout);
    void addFindings(QBoxLayout &layout, const Findings &findings);
    void addConflicts(QBoxLayout &layout);
    void addDifferences(QBoxLayout &layout);
    void addMerged(QBoxLayout &layout);
    void addNextSteps(QBoxLayout &layout);
    void addButtons(QBoxLayout &layout);
    void addButtonsOfQueued();
    void addButtonsOfAnswer();
    template <typename Signal>
    QPushButton *addButton(const QString &text, const QString &name, Signal signal);
    void addText(QBoxLayout &layout, const QString &text);

    const FormSpec &m_form;
    const Review m_reviewed;
    const Outcome m_outcome;
    const QueuedAnswer m_queued;
    QBoxLayout *m_buttons = nullptr;
    ConflictView *m_conflicts = nullptr;
    QPushButton *m_default = nullptr;
};
