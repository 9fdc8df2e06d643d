// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keptstore.h"
#include "keyring.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record = R"({"id":"canary-7","first_name":"canary-ada","last_name":"W"})";

} // namespace

/// The command line with a keychain that is locked or does not answer.
class TestCliKeychain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Keyring::isPossible())
            QSKIP(Keyring::need);
        QVERIFY(m_keyring.start());
        m_store.addProfile(u"T"_s, u"users"_s, m_server.url(), "canary-key-5f2a");
    }

    void withoutATerminalALockedOneIsSaidAtOnce_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("key test") << u"key test T"_s << QByteArray();
        QTest::newRow("key set") << u"key set T"_s << QByteArray("canary-other");
        QTest::newRow("key forget") << u"key forget T"_s << QByteArray();
        QTest::newRow("show") << u"show users/user canary-7 --profile T"_s << QByteArray();
        QTest::newRow("patch") << u"patch users/user canary-7 --profile T --yes "
                                  "--set /first_name=canary-new"_s
                               << QByteArray();
    }
    void withoutATerminalALockedOneIsSaidAtOnce()
    {
        QFETCH(QString, command);
        QFETCH(QByteArray, input);
        Keyring::lock();
        const Ran ran = m_store.run(command, input);
        QCOMPARE(ran.exit, 3);
        const QByteArray said = ran.out + ran.err;
        QVERIFY2(said.contains("keychain is locked"), said.constData());
        QVERIFY2(!said.contains("Waiting"), said.constData());
        QVERIFY(m_server.requests().isEmpty());
        Keyring::unlock();
        QCOMPARE(m_store.run(u"key test T"_s).exit, 0);
    }

    void atATerminalItSaysWhatItWaitsFor()
    {
        Keyring::lock();
        PseudoTerminal terminal;
        QProcess process;
        m_store.line().start(process, m_store.arguments(u"key test T"_s), terminal.forChild());
        const Ran ran = CommandLine::finish(process);
        Keyring::unlock();
        QCOMPARE(ran.exit, 3);
        QVERIFY2(terminal.shown().contains("Waiting for somebody to unlock it"),
                 terminal.shown().constData());
    }

    void aSilentOneIsSaidAndGivenUp()
    {
        m_keyring.suspend();
        const Ran ran = m_store.run(u"key test T"_s);
        m_keyring.resume();
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains("Waiting for the keychain"), ran.err.constData());
    }

private:
    Keyring m_keyring;
    KeptStore m_store;
    AnsweringServer m_server {AnsweringServer::answer("200 OK", record),
                              AnsweringServer::answer("200 OK", record)};
};

QTEST_GUILESS_MAIN(TestCliKeychain)
#include "tst_clikeychain.moc"
