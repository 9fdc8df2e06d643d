// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steadyfocus.h"

#include <QDialog>

class QLabel;
class QPushButton;
struct StoreState;

/// Where the drafts are and where their key is, and what can be done with it. Shows no secret.
class StoreKeyDialog final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    explicit StoreKeyDialog(const StoreState &state, QWidget *parent = nullptr);

    void setState(const StoreState &state);

signals:
    void unlockWanted();
    void passphraseWanted(); ///< a first one
    void changeWanted();
    void newKeyWanted();
    void retryWanted();

private:
    QLabel *m_state;
    QLabel *m_setAside;
    QPushButton *m_unlock;
    QPushButton *m_retry;
    QPushButton *m_passphrase;
    QPushButton *m_change;
    QPushButton *m_newKey;
};
