// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "keychainsecretstore.h"

/// Where drafts and sends are kept, and the way to the key that seals them. The key lives in the
/// keychain, or under a passphrase (Argon2id) in the file; it is made only when there is no file.
/// Until the file is open, and where it cannot be, everything is kept in memory; it moves into the
/// file when that opens.
class Storage final : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made with mode 0700, the file `amend.sqlite` in it with 0600. An empty one:
    /// this run only.
    Storage(QString folder, KeychainSecretStore &keychain, QString installId,
            QObject *parent = nullptr);
    ~Storage() override;

    Database &database() { return m_database; }
    const StoreState &state() const { return m_state; }

    /// Opens the file without asking anybody for a password: a locked keychain leaves it Locked.
    void open();
    /// The same, and the desktop may ask for the keychain's password.
    void unlock();

    using Done = std::function<void(const std::optional<StoreError> &)>;
    /// Of Locked under a passphrase. A wrong one is an error, and the state stays.
    void unlock(const Secret &passphrase, QObject *context, Done done);
    /// Of NoKeychain: makes the file, under a passphrase.
    void choosePassphrase(const Secret &passphrase, QObject *context, Done done);
    /// Of NoKeychain, Locked and Failed.
    void keepForThisRun();
    /// Of Ready under a passphrase. No row is written anew.
    void changePassphrase(const Secret &old, const Secret &fresh, QObject *context, Done done);
    /// Of Ready: every row is sealed under a fresh key, in one transaction. `passphrase` where
    /// there is one.
    void rotateKey(const Secret &passphrase, QObject *context, Done done);

signals:
    void stateChanged(const StoreState &state);

private:
    QString m_folder;
    KeychainSecretStore &m_keychain;
    QString m_installId;
    Database m_database;
    StoreState m_state;
};
