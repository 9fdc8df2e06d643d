// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainprobe.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretsName = "org.freedesktop.secrets"_L1;
constexpr auto secretsPath = "/org/freedesktop/secrets"_L1;

bool hasSessionBus()
{
    const QByteArray address = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return true;
    const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFile::exists(QFile::decodeName(runtime) + u"/bus"_s);
}

/// QtKeychain prefers KWallet on Plasma, and libsecret elsewhere.
bool isPlasma()
{
    return qgetenv("XDG_CURRENT_DESKTOP").toUpper().split(':').contains("KDE");
}

QStringList wallets()
{
    return {u"org.kde.kwalletd5"_s, u"org.kde.kwalletd6"_s};
}

} // namespace

QDBusConnection keychain::sessionBus()
{
    return hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(u"none"_s);
}

QStringList keychain::services()
{
    return wallets() << QString(secretsName);
}

KeychainProbe::KeychainProbe(int timeout, Done done, QObject *parent)
    : QObject(parent)
    , m_bus(keychain::sessionBus())
    , m_timeout(timeout)
    , m_done(std::move(done))
{
    QMetaObject::invokeMethod(this, &KeychainProbe::listNames, Qt::QueuedConnection);
}

void KeychainProbe::ask(const QString &service, const QString &path, const QString &interface,
                        const QString &method, const QVariantList &arguments, Reply then)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, method);
    call.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call, m_timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [then = std::move(then)](QDBusPendingCallWatcher *finished) {
                finished->deleteLater();
                then(finished->reply());
            });
}

void KeychainProbe::askBus(const QString &method, Reply then)
{
    ask(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus"_s, method,
        {}, std::move(then));
}

void KeychainProbe::listNames()
{
    if (!m_bus.isConnected())
        return answer(KeychainState::NoService);
    askBus(u"ListNames"_s, [this](const QDBusMessage &running) {
        if (running.type() != QDBusMessage::ReplyMessage)
            return fail(running);
        askBus(u"ListActivatableNames"_s, [this, running](const QDBusMessage &startable) {
            if (startable.type() != QDBusMessage::ReplyMessage)
                return fail(startable);
            choose(running.arguments().value(0).toStringList()
                   + startable.arguments().value(0).toStringList());
        });
    });
}

void KeychainProbe::choose(const QStringList &names)
{
    QString wallet;
    for (const QString &name : wallets()) {
        if (names.contains(name))
            wallet = name;
    }
    const bool hasSecretService = names.contains(secretsName);
    if (!wallet.isEmpty() && (isPlasma() || !hasSecretService))
        askWallet(wallet);
    else if (hasSecretService)
        askSecretService();
    else
        answer(KeychainState::NoService);
}

void KeychainProbe::askSecretService()
{
    m_service = u"Secret Service"_s;
    ask(secretsName, secretsPath, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s,
        {u"default"_s}, [this](const QDBusMessage &reply) {
            if (reply.type() != QDBusMessage::ReplyMessage)
                return fail(reply);
            const auto path = reply.arguments().value(0).value<QDBusObjectPath>().path();
            if (path.isEmpty() || path == "/"_L1)
                return answer(KeychainState::NoKeyring);
            m_keyring = path.section(u'/', -1);
            askCollection(path);
        });
}

void KeychainProbe::askCollection(const QString &collection)
{
    ask(secretsName, collection, u"org.freedesktop.DBus.Properties"_s, u"Get"_s,
        {u"org.freedesktop.Secret.Collection"_s, u"Locked"_s}, [this](const QDBusMessage &reply) {
            // The alias may name a collection that does not exist.
            if (reply.type() == QDBusMessage::ErrorMessage
                && !reply.errorName().endsWith("NoReply"_L1)
                && !reply.errorName().endsWith("Timeout"_L1))
                return answer(KeychainState::NoKeyring);
            if (reply.type() != QDBusMessage::ReplyMessage)
                return fail(reply);
            const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
            answer(locked.toBool() ? KeychainState::Locked : KeychainState::Unlocked);
        });
}

void KeychainProbe::askWallet(const QString &service)
{
    m_service = u"KWallet"_s;
    const QString path = u"/modules/"_s + service.section(u'.', -1);
    const QString interface = u"org.kde.KWallet"_s;
    ask(service, path, interface, u"networkWallet"_s, {},
        [this, service, path, interface](const QDBusMessage &name) {
            if (name.type() != QDBusMessage::ReplyMessage)
                return fail(name);
            m_keyring = name.arguments().value(0).toString();
            ask(service, path, interface, u"isOpen"_s, {name.arguments().value(0)},
                [this](const QDBusMessage &open) {
                    if (open.type() != QDBusMessage::ReplyMessage)
                        return fail(open);
                    answer(open.arguments().value(0).toBool() ? KeychainState::Unlocked
                                                              : KeychainState::Locked);
                });
        });
}

void KeychainProbe::answer(KeychainState kind)
{
    deleteLater();
    const Done done = std::move(m_done);
    done(Status {kind, m_service, m_keyring});
}

void KeychainProbe::fail(const QDBusMessage &reply)
{
    const bool isMute = reply.errorName().endsWith("NoReply"_L1)
        || reply.errorName().endsWith("Timeout"_L1) || reply.errorName().endsWith("TimedOut"_L1);
    deleteLater();
    const Done done = std::move(m_done);
    done(Failure {SecretError {isMute ? SecretError::Kind::TimedOut : SecretError::Kind::NoService,
                               reply.errorMessage()}});
}
