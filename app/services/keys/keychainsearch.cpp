// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainsearch.h"

#include "keychainprobe.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

constexpr auto secretService = "org.freedesktop.secrets"_L1;
using Attributes = QMap<QString, QString>;

} // namespace

KeychainSearch::KeychainSearch(const QString &program, int timeout, Done done, QObject *parent)
    : QObject(parent)
    , m_done(std::move(done))
{
    if (!keychain::sessionBus().isConnected()) { // without a bus no call would be answered
        QMetaObject::invokeMethod(this, &KeychainSearch::answer, Qt::QueuedConnection);
        return;
    }
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search
        = QDBusMessage::createMethodCall(secretService, u"/org/freedesktop/secrets"_s,
                                         u"org.freedesktop.Secret.Service"_s, u"SearchItems"_s);
    // Where KWallet holds the keys, the search must not start another keychain.
    search.setAutoStartService(false);
    search << QVariant::fromValue(Attributes {{u"server"_s, program}});
    ++m_pending;
    call(search, timeout, [this, timeout](const QDBusMessage &found) {
        const QList<QVariant> answers = found.arguments(); // unlocked entries, locked entries
        if (found.type() != QDBusMessage::ReplyMessage || answers.isEmpty())
            return;
        const auto items = qdbus_cast<QList<QDBusObjectPath>>(answers.constFirst());
        for (const QDBusObjectPath &item : items)
            readName(item.path(), timeout);
    });
}

void KeychainSearch::call(const QDBusMessage &message, int timeout, Reply then)
{
    auto *watcher
        = new QDBusPendingCallWatcher(keychain::sessionBus().asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, then = std::move(then)](QDBusPendingCallWatcher *finished) {
                then(finished->reply());
                if (--m_pending == 0)
                    answer();
            });
}

void KeychainSearch::readName(const QString &item, int timeout)
{
    QDBusMessage get = QDBusMessage::createMethodCall(
        secretService, item, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    get.setAutoStartService(false); // the service may have ended in the meantime
    get << u"org.freedesktop.Secret.Item"_s << u"Attributes"_s;
    ++m_pending;
    call(get, timeout, [this](const QDBusMessage &reply) {
        const auto boxed = reply.arguments().value(0).value<QDBusVariant>().variant();
        const QString name = qdbus_cast<Attributes>(boxed).value(u"user"_s);
        if (reply.type() == QDBusMessage::ReplyMessage && !name.isEmpty())
            m_names += name;
    });
}

void KeychainSearch::answer()
{
    deleteLater();
    m_names.removeDuplicates();
    const Done done = std::move(m_done);
    done(m_names);
}
