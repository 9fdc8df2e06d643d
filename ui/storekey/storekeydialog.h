// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "steadyfocus.h"

#include <QDialog>

class QLabel;
class QPushButton;
struct StoreState;

/// Shows where the drafts and their key are, and what can be done with them. Shows no secret.
class StoreKeyDialog final : public SteadyFocus<QDialog>
{
    Q_OBJECT

public:
    explicit StoreKeyDialog(const StoreState &state, QWidget *parent = nullptr);

    void setState(const StoreState &state);

signals:
    void unlockWanted();
    void passphraseWanted(); ///< the user wants to choose a first passphrase
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
