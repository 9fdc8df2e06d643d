// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QObject>

/// Secrets in the desktop's keychain (Secret Service or KWallet), through QtKeychain. One entry a
/// key: text, a JSON object on one line.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    explicit KeychainSecretStore(QObject *parent = nullptr);

    void read(const QString &key, QObject *context, ReadDone done) override;
    void write(const QString &key, const Secrets &secrets, QObject *context, Done done) override;
    void remove(const QString &key, QObject *context, Done done) override;

    struct Status
    {
        enum class Kind { Unlocked, Locked, NoKeyring, NoService };
        Kind kind = Kind::NoService;
        QString service; ///< `Secret Service`, `KWallet`
    };
    /// Asks D-Bus, without prompting anybody.
    void status(QObject *context, std::function<void(const Status &)> done);
    /// Of an answer that no person is being asked for, default 8 s.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

private:
    int m_timeout = 8'000;
};
