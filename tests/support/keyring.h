// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

/// A real gnome-keyring-daemon on the test's bus.
class Keyring final
{
public:
    enum class Start { Unlocked, Untouched };

    /// The text for QSKIP when `isPossible` is false.
    static constexpr auto need = "needs gnome-keyring-daemon, secret-tool, and ctest, which gives "
                                 "it a home and a bus of its own";

    static bool isPossible()
    {
        const auto isInstalled = [](const QString &program) {
            return !QStandardPaths::findExecutable(program).isEmpty();
        };
        return qEnvironmentVariableIsSet("AMEND_KEYCHAIN_HOME")
            && isInstalled(QStringLiteral("gnome-keyring-daemon"))
            && isInstalled(QStringLiteral("secret-tool"));
    }

    ~Keyring() { stop(); }

    [[nodiscard]] bool start(Start how = Start::Unlocked)
    {
        QStringList arguments {QStringLiteral("--foreground"),
                               QStringLiteral("--components=secrets")};
        if (how == Start::Unlocked)
            arguments += QStringLiteral("--unlock");
        m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
        if (!m_daemon.waitForStarted())
            return false;
        m_daemon.write("password of the test");
        m_daemon.closeWriteChannel();
        return QTest::qWaitFor(isOnBus, 20'000);
    }
    void stop()
    {
        if (m_daemon.state() == QProcess::NotRunning)
            return;
        resume();
        m_daemon.kill();
        m_daemon.waitForFinished();
        if (!QTest::qWaitFor([] { return !isOnBus(); }, 20'000))
            qFatal("the keychain does not leave the bus");
    }
    void suspend() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
    void resume() { ::kill(pid_t(m_daemon.processId()), SIGCONT); }

    static void lock()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("Lock"));
        const QDBusObjectPath login(QStringLiteral("/org/freedesktop/secrets/collection/login"));
        call << QVariant::fromValue(QList<QDBusObjectPath> {login});
        const QDBusMessage reply = QDBusConnection::sessionBus().call(call);
        QCOMPARE(reply.type(), QDBusMessage::ReplyMessage);
    }
    /// Unlocks the keyring through the daemon's own interface, as a login does, without a prompt.
    static void unlock()
    {
        const auto call = [](const QString &path, const QString &interface, const QString &method,
                             const QVariantList &arguments) {
            QDBusMessage message = QDBusMessage::createMethodCall(
                QStringLiteral("org.freedesktop.secrets"), path, interface, method);
            message.setArguments(arguments);
            return QDBusConnection::sessionBus().call(message);
        };
        const QString service = QStringLiteral("/org/freedesktop/secrets");
        const QDBusMessage opened
            = call(service, QStringLiteral("org.freedesktop.Secret.Service"),
                   QStringLiteral("OpenSession"),
                   {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
        QCOMPARE(opened.type(), QDBusMessage::ReplyMessage);
        QDBusArgument password;
        password.beginStructure();
        password << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray()
                 << QByteArray("password of the test") << QStringLiteral("text/plain");
        password.endStructure();
        const QDBusObjectPath login(service + QStringLiteral("/collection/login"));
        const QDBusMessage unlocked = call(
            service, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
            QStringLiteral("UnlockWithMasterPassword"),
            {QVariant::fromValue(login), QVariant::fromValue(password)});
        QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage,
                 qPrintable(unlocked.errorMessage()));
    }

private:
    static bool isOnBus()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            QStringLiteral("org.freedesktop.secrets"));
    }
    QProcess m_daemon;
};
