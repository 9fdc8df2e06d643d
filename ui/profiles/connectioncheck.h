// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectionreport.h"

#include <QWidget>

class QLabel;
class QPushButton;

/// Tests the connection to the server of one profile: the button, and below it what was found.
class ConnectionCheck final : public QWidget
{
    Q_OBJECT

public:
    /// `button` is the text that begins the test, with its mnemonic.
    explicit ConnectionCheck(const QString &button, QWidget *parent);

    /// What a screen reader calls the button where there are several.
    void setAccessibleWords(const QString &start);
    /// The test runs. The button stops it now.
    void showRunning();
    void showReport(const ConnectionReport &report);
    /// The report was about another server. A running test is stopped.
    void clear();
    bool isRunning() const { return m_isRunning; }

signals:
    void wanted();
    void cancelled();

private:
    void setRunning(bool isRunning);

    const QString m_startText;
    QString m_startName;
    QPushButton *m_button;
    QLabel *m_verdict;
    QLabel *m_found;
    QPushButton *m_copy;
    QString m_text; ///< what is copied
    bool m_isRunning = false;
};
