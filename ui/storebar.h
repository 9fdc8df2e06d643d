// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storestate.h"

#include <QWidget>

class NoticeBar;
class QPushButton;

/// Says that drafts do not outlive the program, as long as they don't and nobody chose it so; and
/// once, that a damaged file was set aside; and that rows are not those that Amend left.
class StoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StoreBar(QWidget *parent = nullptr);

    void setState(const StoreState &state);
    /// Sends are held until a person, who has looked at the outbox, releases them.
    void setHeld(bool isHeld);
    /// The outbox was looked at: who releases held sends has seen them.
    void offerRelease();

signals:
    void unlockWanted();
    void passphraseWanted(); ///< a first one
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
    QString m_shown; ///< of a damaged file
};
