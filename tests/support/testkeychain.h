// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

/// A real keychain, unlocked, on a session bus that is the test's own (see with-keychain-home.sh).
class TestKeychain final
{
public:
    static bool isInstalled()
    {
        return !QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon")).isEmpty();
    }

    ~TestKeychain()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    bool start()
    {
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"),
                       {QStringLiteral("--foreground"), QStringLiteral("--components=secrets"),
                        QStringLiteral("--unlock")});
        if (!m_daemon.waitForStarted())
            return false;
        m_daemon.write("password of the test");
        m_daemon.closeWriteChannel();
        const auto isThere = [] {
            return QDBusConnection::sessionBus()
                .interface()
                ->isServiceRegistered(QStringLiteral("org.freedesktop.secrets"))
                .value();
        };
        return QTest::qWaitFor(isThere, 20'000);
    }

private:
    QProcess m_daemon;
};
