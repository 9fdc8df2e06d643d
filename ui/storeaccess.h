// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "passphrasedialog.h"
#include "storestate.h"

#include <QObject>
#include <QPointer>

class DraftsView;
class Notices;
class StoreBar;
class StoreKeyDialog;

/// Where the window asks for what opens the store: the bar, the list of drafts, the dialogs of the
/// passphrase and the key.
class StoreAccess final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    StoreAccess(StoreBar &bar, DraftsView &drafts, Notices &notices, QWidget &window);

    void setState(const StoreState &state);
    /// Answers to a passphrase or a new key: the dialog stays, or closes.
    void showError(const StoreError &error);
    void showDone();
    void openKeyDialog();

signals:
    void unlockRequested();
    void passphraseGiven(const Secret &passphrase);
    void passphraseChosen(const Secret &passphrase);
    void passphraseChangeRequested(const Secret &old, const Secret &fresh);
    void keyRotationRequested(const Secret &passphrase);
    /// The store is to be opened once more.
    void retryRequested();

private:
    void unlock();
    void choosePassphrase();
    void ask(PassphraseDialog::Purpose purpose);

    StoreBar &m_bar;
    DraftsView &m_drafts;
    Notices &m_notices;
    QWidget &m_window;
    QPointer<PassphraseDialog> m_passphrase;
    QPointer<StoreKeyDialog> m_key;
    StoreState m_state;
};
