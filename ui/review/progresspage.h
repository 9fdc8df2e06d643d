// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columnpage.h"
#include "queuedsend.h"

#include <QTimer>

class PageHeading;
class QLabel;
class QProgressBar;
class QPushButton;

/// How far a send is. Until its first byte went it can be cancelled, and after that only be left.
class ProgressPage final : public ColumnPage
{
    Q_OBJECT

public:
    explicit ProgressPage(QWidget *parent);

    /// `title` says what is sent to whom.
    void setTitle(const QString &title);

    void focusHeading();
    /// A new attempt begins.
    void begin();
    void showStage(SendStage stage);
    /// Bytes of the body that have gone out.
    void showProgress(qint64 sent, qint64 total);

signals:
    void cancelRequested();
    void leaveRequested();

private:
    void cancel();
    void forbidCancel();

    PageHeading *m_title;
    QLabel *m_stage;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_leave;
    QTimer m_lasts; ///< until the send is announced as one that takes longer
};
