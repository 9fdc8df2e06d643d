// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keychainsecretstore.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace keychain {

/// The session bus, or an unconnected one where there is none. Without this check libdbus would
/// start a bus of its own, which can take seconds.
QDBusConnection sessionBus();
/// The bus names of the keychains.
QStringList services();

} // namespace keychain

/// Asks D-Bus which keychain there is and whether it is open, without a prompt. QtKeychain cannot
/// tell "not found" from "no keyring" or "no service". Answers once, later, and deletes itself.
class KeychainProbe final : public QObject
{
    Q_OBJECT

public:
    using Status = KeychainSecretStore::Status;
    using Done = std::function<void(const Result<Status, SecretError> &)>;

    KeychainProbe(int timeout, Done done, QObject *parent);

private:
    using Reply = std::function<void(const QDBusMessage &)>;

    void ask(const QString &service, const QString &path, const QString &interface,
             const QString &method, const QVariantList &arguments, Reply then);
    void askBus(const QString &method, Reply then);
    void listNames();
    void choose(const QStringList &names);
    void askSecretService();
    void askCollection(const QString &collection);
    void askWallet(const QString &service);
    void answer(KeychainState kind);
    void fail(const QDBusMessage &reply);

    QDBusConnection m_bus;
    int m_timeout;
    Done m_done;
    QString m_service;
    QString m_keyring;
};
