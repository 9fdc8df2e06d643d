// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

#include <QWidget>

class ConflictView;
class QBoxLayout;
class QPushButton;
class RecordDraft;

/// How a send ended, and what can be done next.
class AnswerPage final : public QWidget
{
    Q_OBJECT

public:
    AnswerPage(const RecordDraft &draft, const Outcome &outcome, QWidget *parent = nullptr);

    /// Once the page is shown: Enter presses the button that has the focus.
    void focusDefault();

signals:
    void fieldChosen(const FieldPath &path);
    void retryRequested();
    void reviewAgainRequested();
    void readAgainRequested();
    void profileWanted();
    void conflictSettled(const Changes &changes);
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
    void addText(QBoxLayout &layout, const QString &text);

    const RecordDraft &m_draft;
    const Outcome m_outcome;
    ConflictView *m_conflicts = nullptr;
    QPushButton *m_default = nullptr;
};
