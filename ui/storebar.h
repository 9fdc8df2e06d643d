// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storestate.h"

#include <QWidget>

class NoticeBar;
class QPushButton;

/// Says that drafts do not outlive the program, as long as they don't and nobody chose it so; and
/// once, that a damaged file was set aside.
class StoreBar final : public QWidget
{
    Q_OBJECT

public:
    explicit StoreBar(QWidget *parent = nullptr);

    void setState(const StoreState &state);

signals:
    void unlockWanted();
    void passphraseWanted(); ///< a first one
    void thisRunChosen();
    void retryWanted();

private:
    NoticeBar *m_state;
    QPushButton *m_unlock;
    QPushButton *m_passphrase;
    QPushButton *m_retry;
    QPushButton *m_thisRun;
    NoticeBar *m_damage;
    QString m_shown; ///< of a damaged file
};
