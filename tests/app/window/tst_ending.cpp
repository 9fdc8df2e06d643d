// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endsignals.h"
#include "windowfixture.h"

#include <QProcess>

#include <csignal>

using namespace windowfixture;

/// The program is ended from outside: by a logout, a shutdown or a closed terminal.
class TestEnding final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedAtTheLastMomentIsThereAgain_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
        QTest::newRow("SIGINT") << SIGINT;
    }

    void whatWasTypedAtTheLastMomentIsThereAgain()
    {
        QFETCH(int, number);
        WindowFixture desk(u"users"_s);
        desk.storeUnderPassphrase();
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.app.window().resize(1'100, 700);
        desk.type(u"/first_name"_s, u"Grace"_s);
        // This save has begun but is not finished.
        emit desk.app.window().work().record()->saveRequested();
        desk.type(u"/last_name"_s, u"King"_s);
        {
            const EndSignals ends;
            connect(&ends, &EndSignals::received, &desk.app.running->closing(), &Closing::leave);
            std::raise(number);
            QCOMPARE(QApplication::exec(), 0);
        }
        QVERIFY(!desk.find<QWidget>(u"unsentQuestion"_s));
        desk.restart();
        QTRY_VERIFY(desk.isOpen());
        const auto value = [&](const QString &path) {
            return desk.app.window().work().draft()->value(FieldPath(path)).toString();
        };
        QCOMPARE(value(u"/first_name"_s), u"Grace"_s);
        QCOMPARE(value(u"/last_name"_s), u"King"_s);
        QCOMPARE(desk.app.window().size(), QSize(1'100, 700));
    }

    void whereNothingIsStoredNobodyIsAsked()
    {
        WindowFixture desk(u"users"_s);
        QTRY_COMPARE(desk.app.running->storage().state().kind, StoreState::Kind::NoKeychain);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        const EndSignals ends;
        connect(&ends, &EndSignals::received, &desk.app.running->closing(), &Closing::leave);
        std::raise(SIGTERM);
        QCOMPARE(QApplication::exec(), 0);
        QVERIFY(!desk.find<QWidget>(u"unsentQuestion"_s));
    }

    void theProgramEndsWithZero_data() { whatWasTypedAtTheLastMomentIsThereAgain_data(); }

    void theProgramEndsWithZero()
    {
        QFETCH(int, number);
        const Started program;
        QVERIFY(program.isUp());
        kill(pid_t(program.process->processId()), number);
        QVERIFY(program.process->waitForFinished(20'000));
        QCOMPARE(program.process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.process->exitCode(), 0);
        QVERIFY(QFile::exists(program.home.path() + u"/config/settings.json"_s));
    }

    void whatWasIgnoredStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN); // nohup does the same.
        const Started program;
        std::signal(SIGHUP, SIG_DFL);
        QVERIFY(program.isUp());
        kill(pid_t(program.process->processId()), SIGHUP);
        QVERIFY(!program.process->waitForFinished(500));
        kill(pid_t(program.process->processId()), SIGTERM);
        QVERIFY(program.process->waitForFinished(20'000));
    }

private:
    /// A process of the shipped program.
    struct Started
    {
        Started()
        {
            qputenv("XDG_RUNTIME_DIR", home.path().toLocal8Bit());
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
            process->setProcessEnvironment(environment);
            process->start(QStringLiteral(AMEND_PROGRAM), {u"--home"_s, home.path()});
        }
        /// The lock shows that signals are handled, because the program sets that up before it
        /// looks for another window.
        bool isUp() const
        {
            return QTest::qWaitFor(
                [this] { return QFile::exists(home.path() + u"/data/window.lock"_s); }, 20'000);
        }

        QTemporaryDir home;
        std::unique_ptr<QProcess> process = std::make_unique<QProcess>();
    };
};

QTEST_MAIN(TestEnding)
#include "tst_ending.moc"
