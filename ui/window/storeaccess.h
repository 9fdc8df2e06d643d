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

/// Asks for what opens the store: in the store bar, in the list of drafts, and in the dialogs of
/// the passphrase and the key.
class StoreAccess final : public QObject
{
    Q_OBJECT

public:
    /// `window` is the parent of the dialogs. All of these must outlive it.
    StoreAccess(StoreBar &bar, DraftsView &drafts, Notices &notices, QWidget &window);

    void setState(const StoreState &state);
    /// The answer to a passphrase or a new key. The dialog stays open after an error.
    void showError(const StoreError &error);
    void showDone();
    void openKeyDialog();
    /// Asks for what opens the locked store: the passphrase, or the keychain's password.
    void unlock();

signals:
    void unlockRequested();
    void passphraseGiven(const Secret &passphrase);
    void passphraseChosen(const Secret &passphrase);
    void passphraseChangeRequested(const Secret &old, const Secret &fresh);
    void keyRotationRequested(const Secret &passphrase);
    /// The user wants the store to be opened again.
    void retryRequested();

private:
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
