// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storestate.h"

#include <QWidget>

class NoticeBar;
class QPushButton;

/// Shows that drafts do not outlive the program, unless the user chose that. Also shows once that a
/// damaged file was set aside, and that rows are not those that Amend wrote.
class StoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StoreBar(QWidget *parent = nullptr);

    void setState(const StoreState &state);
    /// The user looked at the outbox, so held sends may be released now.
    void offerRelease();
    void setHeld(bool isHeld);

signals:
    void unlockWanted();
    void passphraseWanted(); ///< the user wants to choose a first passphrase
    void thisRunChosen();
    void retryWanted();
    void outboxWanted();
    void releaseWanted();

private:
    NoticeBar *m_state;
    QPushButton *m_unlock;
    QPushButton *m_passphrase;
    QPushButton *m_retry;
    QPushButton *m_thisRun;
    NoticeBar *m_damage;
    NoticeBar *m_held;
    QPushButton *m_release;
    QString m_shown; ///< path of the damaged file that was shown
};
