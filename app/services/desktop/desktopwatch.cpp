// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace {

const auto logind = u"org.freedesktop.login1"_s;
const auto managerPath = u"/org/freedesktop/login1"_s;
const auto managerInterface = u"org.freedesktop.login1.Manager"_s;
const auto sessionInterface = u"org.freedesktop.login1.Session"_s;
const auto lockedHint = u"LockedHint"_s;

QDBusMessage managerCall(const QString &method, const QVariantList &arguments)
{
    QDBusMessage call
        = QDBusMessage::createMethodCall(logind, managerPath, managerInterface, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

DesktopWatch::DesktopWatch(QObject *parent)
    : QObject(parent)
{
}

DesktopWatch::~DesktopWatch() = default;

void DesktopWatch::start()
{
    QDBusConnection desktop = QDBusConnection::sessionBus();
    if (desktop.isConnected()) {
        // Desktops offer the object under different paths.
        for (const QString &saver : {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s})
            desktop.connect(saver, {}, saver, u"ActiveChanged"_s, this, SLOT(noteSaver(bool)));
    }
    QDBusConnection system = QDBusConnection::systemBus();
    if (!system.isConnected())
        return setCanLock(false);
    system.connect(logind, managerPath, managerInterface, u"PrepareForSleep"_s, this,
                   SLOT(noteSleep(bool)));
    // The name `auto` also finds the session of a program that the desktop started as a service.
    const QString session = qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    whenAnswered(system.asyncCall(managerCall(u"GetSession"_s, {session})),
                 [this](const QDBusPendingCall &answer) {
                     const QDBusPendingReply<QDBusObjectPath> path = answer;
                     if (path.isValid())
                         followSession(path.value().path());
                     else
                         begin(false);
                 });
}

void DesktopWatch::followSession(const QString &path)
{
    m_session = path;
    QDBusConnection system = QDBusConnection::systemBus();
    system.connect(logind, path, sessionInterface, u"Lock"_s, this, SIGNAL(lockRequested()));
    // clang-format off
    system.connect(logind, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                   SLOT(noteSession(QString,QVariantMap)));
    // clang-format on
    QDBusMessage ask = QDBusMessage::createMethodCall(
        logind, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    ask.setArguments({sessionInterface, lockedHint});
    whenAnswered(system.asyncCall(ask), [this](const QDBusPendingCall &answer) {
        const QDBusPendingReply<QDBusVariant> hint = answer;
        m_wasLocked = hint.isValid() && hint.value().variant().toBool();
        begin(true);
    });
}

/// From here on everything is followed.
void DesktopWatch::begin(bool canLock)
{
    setCanLock(canLock);
    delaySleep();
}

void DesktopWatch::whenAnswered(const QDBusPendingCall &call,
                                const std::function<void(const QDBusPendingCall &)> &then)
{
    auto *watcher = new QDBusPendingCallWatcher(call, this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, then] {
        watcher->deleteLater();
        then(*watcher);
    });
}

void DesktopWatch::setCanLock(bool canLock)
{
    m_canLock = canLock;
    emit canLockKnown();
}

void DesktopWatch::lockDesktop()
{
    QDBusConnection::systemBus().asyncCall(
        QDBusMessage::createMethodCall(logind, m_session, sessionInterface, u"Lock"_s));
}

void DesktopWatch::delaySleep()
{
    const QVariantList what {u"sleep"_s, u"Amend"_s, u"Hides what is open"_s, u"delay"_s};
    whenAnswered(QDBusConnection::systemBus().asyncCall(managerCall(u"Inhibit"_s, what)),
                 [this](const QDBusPendingCall &answer) {
                     const QDBusPendingReply<QDBusUnixFileDescriptor> delay = answer;
                     if (delay.isValid())
                         m_delay = std::make_unique<QDBusUnixFileDescriptor>(delay.value());
                 });
}

void DesktopWatch::letSleep()
{
    m_delay.reset();
}

void DesktopWatch::noteSaver(bool isActive)
{
    if (isActive)
        emit locked();
    else
        emit unlocked();
}

void DesktopWatch::noteSleep(bool isBeginning)
{
    if (isBeginning)
        emit sleeping();
    else
        delaySleep();
}

void DesktopWatch::noteSession(const QString &interface, const QVariantMap &changed)
{
    if (interface != sessionInterface || !changed.contains(lockedHint))
        return;
    if (changed.value(lockedHint).toBool())
        emit locked();
    else
        emit unlocked();
}
