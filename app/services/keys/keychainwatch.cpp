// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainwatch.h"

#include "keychainprobe.h"

#include <QDBusServiceWatcher>
#include <QLibrary>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct BusSignal
{
    QString interface, name;
};

const QList<BusSignal> &busSignals()
{
    static const auto service = u"org.freedesktop.Secret.Service"_s;
    static const auto wallet = u"org.kde.KWallet"_s;
    static const QList<BusSignal> all {
        {service, u"CollectionCreated"_s}, {service, u"CollectionChanged"_s},
        {service, u"CollectionDeleted"_s}, {wallet, u"walletOpened"_s},
        {wallet, u"walletClosed"_s},       {wallet, u"walletCreated"_s}};
    return all;
}

/// libsecret, which QtKeychain loads, would go on with its session at the service that is gone, and
/// then nothing could be read until the program ends.
void forgetSession()
{
    QLibrary libsecret(u"secret-1"_s, 0);
    if (auto *const disconnect = libsecret.resolve("secret_service_disconnect"))
        disconnect();
}

} // namespace

KeychainWatch::KeychainWatch(QObject *parent)
    : QObject(parent)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(&m_settle, &QTimer::timeout, this, &KeychainWatch::changed);
    QDBusConnection bus = keychain::sessionBus();
    if (!bus.isConnected())
        return;
    for (const BusSignal &one : busSignals())
        bus.connect({}, {}, one.interface, one.name, &m_settle, SLOT(start()));
    auto *services = new QDBusServiceWatcher(this);
    services->setConnection(bus);
    services->setWatchMode(QDBusServiceWatcher::WatchForOwnerChange);
    services->setWatchedServices(keychain::services());
    connect(services, &QDBusServiceWatcher::serviceOwnerChanged, &m_settle, [this] {
        forgetSession();
        m_settle.start();
    });
}
