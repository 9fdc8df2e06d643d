// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// What the desktop's own tool finds of Amend's in the keychain.
static QByteArray keychain()
{
    QProcess tool;
    tool.start(u"secret-tool"_s, {u"search"_s, u"--all"_s, u"server"_s, u"amend"_s});
    tool.waitForFinished();
    return tool.readAllStandardOutput();
}

/// The whole program, in front of a real keychain (see CMakeLists.txt: it has a bus of its own).
class TestPartialKeys final : public QObject
{
    Q_OBJECT

private slots:
    void aKeychainThatDoesNotAnswerLosesNoKey();
};

void TestPartialKeys::aKeychainThatDoesNotAnswerLosesNoKey()
{
    if (!qEnvironmentVariableIsSet("AMEND_KEYCHAIN_HOME"))
        QSKIP("run through ctest, which gives it a home and a bus of its own");
    for (const auto &tool : {u"gnome-keyring-daemon"_s, u"secret-tool"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty())
            QSKIP(qPrintable(tool + u" is not installed"_s));
    }
    QProcess daemon;
    daemon.start(u"gnome-keyring-daemon"_s,
                 {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    QVERIFY(daemon.waitForStarted());
    daemon.write("password of the test");
    daemon.closeWriteChannel();
    QTRY_VERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(
        u"org.freedesktop.secrets"_s));

    const QTemporaryDir folder;
    App app(folder.path(), {});
    const Profile profile {.id = QUuid::createUuid(),
                           .name = u"Ours"_s,
                           .apiId = u"machnet"_s,
                           .environmentId = u"custom"_s,
                           .baseUrl = QUrl(u"https://machnet.example.org"_s),
                           .tier = Tier::Sandbox,
                           .canRead = true,
                           .allowed = {}};
    emit app.window().profileEdited(
        profile,
        {{u"client_id"_s, Secret(u"first-id"_s)}, {u"client_secret"_s, Secret(u"first-secret"_s)}});
    QTRY_VERIFY(keychain().contains("first-secret"));
    QTest::qWait(500); // until then the program has them in memory, too

    // It hangs while the others are read, and is well again when one alone could be written.
    ::kill(pid_t(daemon.processId()), SIGSTOP);
    emit app.window().profileEdited(profile, {{u"client_id"_s, Secret(u"other-id"_s)}});
    QTest::qWait(9'000);
    ::kill(pid_t(daemon.processId()), SIGCONT);
    QTest::qWait(3'000);
    QVERIFY(keychain().contains("first-secret"));

    // Once it answers, one of two can be changed.
    emit app.window().profileEdited(profile, {{u"client_id"_s, Secret(u"other-id"_s)}});
    QTRY_VERIFY(keychain().contains("other-id"));
    QVERIFY(keychain().contains("first-secret"));
    daemon.kill();
    daemon.waitForFinished();
}

QTEST_MAIN(TestPartialKeys)
#include "tst_partialkeys.moc"
