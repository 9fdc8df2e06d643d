// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnpage.h"
#include "formspec.h"
#include "outcome.h"
#include "review.h"

#include <QDateTime>

class ChangesTable;
class OutcomeBanner;
class QBoxLayout;
class QPushButton;

/// Shows how a send ended and what can be done next. A send that ended with conflicts has a
/// `ConflictPage` instead.
class AnswerPage final : public ColumnPage
{
    Q_OBJECT

public:
    /// `form` must outlive the page.
    AnswerPage(const FormSpec &form, const Review &reviewed, const Outcome &outcome,
               const QueuedAnswer &queued, QWidget *parent = nullptr);

    QString title() const;
    QString explanation() const;

    /// Call this once the page is shown. From the heading Enter presses the default button.
    void focusHeading();

signals:
    void fieldChosen(const FieldPath &path);
    void changeDropped(const FieldPath &path);
    void retryRequested();
    /// For a send in the outbox.
    void tryNowRequested();
    void armRequested(); ///< production has to be armed before it goes on
    void recallRequested();
    void sendAgainRequested();
    void reviewAgainRequested();
    void readAgainRequested();
    void profileWanted();
    /// The user wants to open another record.
    void nextRequested();
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addBanner();
    void addChanges();
    void addFindings(const Findings &findings);
    void addDifferences();
    void addMerged();
    void addReference();
    void addButtons();
    void addButtonsOfQueued();
    void addButtonsOfAnswer();
    void addCommonButtons();
    bool isBackNext() const;
    void addBack(const QString &text);
    ChangesTable *addTable(const QStringList &headings);
    bool isDone() const;
    template <typename Signal>
    QPushButton *addButton(const QString &text, const QString &name, Signal signal);
    void addText(QBoxLayout &layout, const QString &text);

    const FormSpec &m_form;
    const Review m_reviewed;
    const Outcome m_outcome;
    const QueuedAnswer m_queued;
    const QDateTime m_when; ///< when the answer was shown
    OutcomeBanner *m_banner = nullptr;
    QLayout *m_buttons = nullptr;
    QPushButton *m_default = nullptr;
};
