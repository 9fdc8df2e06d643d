// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

/// logind and the screen savers of desktops, as python3-dbusmock plays them, on a bus of the test's
/// own, which is the system bus as well (CMake function `on_own_buses`).
class DesktopMock final
{
public:
    DesktopMock() { qputenv("XDG_SESSION_ID", "c1"); }
    ~DesktopMock()
    {
        for (QProcess *one : {&m_logind, &m_saver}) {
            one->kill();
            one->waitForFinished();
        }
    }

    [[nodiscard]] bool startLogind()
    {
        if (!start(m_logind, {QStringLiteral("--template"), QStringLiteral("logind")}, logind))
            return false;
        const QDBusMessage added = mock(
            QStringLiteral("AddSession"),
            {QStringLiteral("c1"), QStringLiteral("seat0"), 1000U, QStringLiteral("desk"), true});
        return added.type() == QDBusMessage::ReplyMessage;
    }
    /// `name` is that of a service, for example `org.gnome.ScreenSaver`.
    [[nodiscard]] bool startSaver(const QString &name)
    {
        m_saverName = name;
        return start(m_saver, {QStringLiteral("--session"), name, saverPath(), name}, name);
    }

    void setSaverActive(bool isActive) const
    {
        emitSignal(m_saverName, saverPath(), m_saverName, QStringLiteral("ActiveChanged"),
                   QStringLiteral("b"), {isActive});
    }
    /// As `loginctl lock-session` does.
    static void requestLock() { (void)session(QStringLiteral("Lock"), {}); }
    /// As a desktop does that is locked now, or unlocked.
    static void setLocked(bool isLocked)
    {
        (void)session(QStringLiteral("SetLockedHint"), {isLocked});
    }
    static void prepareForSleep(bool isBeginning)
    {
        emitSignal(logind, managerPath, managerInterface, QStringLiteral("PrepareForSleep"),
                   QStringLiteral("b"), {isBeginning});
    }
    /// How many programs delay the sleep.
    static int delays()
    {
        const QDBusMessage answer
            = call(managerPath, managerInterface, QStringLiteral("ListInhibitors"), {});
        const auto list = answer.arguments().value(0).value<QDBusArgument>();
        int count = 0;
        list.beginArray();
        while (!list.atEnd()) {
            QString what, who, why, mode;
            uint user = 0, process = 0;
            list.beginStructure();
            list >> what >> who >> why >> mode >> user >> process;
            list.endStructure();
            count += what == QLatin1String("sleep") && mode == QLatin1String("delay") ? 1 : 0;
        }
        list.endArray();
        return count;
    }
    /// Whether somebody asked logind to lock the session.
    bool wasLockCalled()
    {
        m_log += m_logind.readAllStandardOutput();
        return m_log.contains("Lock");
    }

private:
    static inline const QString logind = QStringLiteral("org.freedesktop.login1");
    static inline const QString managerPath = QStringLiteral("/org/freedesktop/login1");
    static inline const QString managerInterface = QStringLiteral("org.freedesktop.login1.Manager");

    QString saverPath() const { return u'/' + QString(m_saverName).replace(u'.', u'/'); }

    static bool start(QProcess &process, const QStringList &arguments, const QString &service)
    {
        process.start(QStringLiteral("/usr/bin/python3"),
                      QStringList {QStringLiteral("-m"), QStringLiteral("dbusmock")} + arguments);
        return QTest::qWaitFor(
            [&] { return QDBusConnection::sessionBus().interface()->isServiceRegistered(service); },
            20'000);
    }
    static QDBusMessage call(const QString &path, const QString &interface, const QString &method,
                             const QVariantList &arguments, const QString &service = logind)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
        message.setArguments(arguments);
        return QDBusConnection::sessionBus().call(message);
    }
    static QDBusMessage mock(const QString &method, const QVariantList &arguments)
    {
        return call(managerPath, QStringLiteral("org.freedesktop.DBus.Mock"), method, arguments);
    }
    static QDBusMessage session(const QString &method, const QVariantList &arguments)
    {
        return call(QStringLiteral("/org/freedesktop/login1/session/c1"),
                    QStringLiteral("org.freedesktop.login1.Session"), method, arguments);
    }
    static void emitSignal(const QString &service, const QString &path, const QString &interface,
                           const QString &name, const QString &signature, const QVariantList &given)
    {
        call(path, QStringLiteral("org.freedesktop.DBus.Mock"), QStringLiteral("EmitSignal"),
             {interface, name, signature, given}, service);
    }

    QProcess m_logind, m_saver;
    QString m_saverName;
    QByteArray m_log;
};
