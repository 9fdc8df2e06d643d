// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "singleinstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int notAnswering = 75; // EX_TEMPFAIL: try again later

} // namespace

/// The program is started several times with the same home folder, as a desktop may do.
class TestSingleInstance final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void aSecondProgramRaisesTheFirst();
    void theSecondEndsAndTheFirstStays();
    void everyWayToWriteTheFolderIsTheSameFolder();
    void anotherHomeIsAnotherProgram();
    void onAnotherDisplayItSaysWhereTheWindowIs();
    void oneNameInCommonIsTheSameDisplay_data();
    void oneNameInCommonIsTheSameDisplay();
    void aKilledProgramHoldsNothing();
    void aProgramThatHangsIsNotWaitedFor();
    void aSocketThatIsInTheWayIsTakenOver();
    void othersOfTheMachineStayOutside();
    void whereNothingCanBeWrittenTheWindowOpens();

private:
    QString data() const { return m_home->path() + u"/data"_s; }
    void start(QProcess &process, const QString &home = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"disabled:"_s);
        process.setProcessEnvironment(environment);
        process.setReadChannel(QProcess::StandardError);
        process.start(QStringLiteral(AMEND_PROGRAM),
                      {u"--home"_s, home.isEmpty() ? m_home->path() : home});
    }
    /// The program's exit code, or -1 when it does not end.
    static int endOf(QProcess &process)
    {
        const bool ended
            = QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20'000);
        return ended && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    /// Waits until the program holds the lock. False when it does not.
    bool isThere() const
    {
        return QTest::qWaitFor(
            [this] { return SingleInstance(data()).role() != SingleInstance::Role::First; },
            20'000);
    }

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestSingleInstance::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_home->path().toLocal8Bit());
}

void TestSingleInstance::aSecondProgramRaisesTheFirst()
{
    const SingleInstance first(data());
    QCOMPARE(first.role(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raised);

    QProcess second;
    start(second);
    QCOMPARE(endOf(second), 0);
    QCOMPARE(raised.count(), 1);

    QProcess third;
    start(third);
    QCOMPARE(endOf(third), 0);
    QCOMPARE(raised.count(), 2);
}

void TestSingleInstance::theSecondEndsAndTheFirstStays()
{
    QProcess first, second;
    start(first);
    QVERIFY(isThere());
    start(second);
    QCOMPARE(endOf(second), 0);
    QCOMPARE(first.state(), QProcess::Running);
    first.kill();
    first.waitForFinished();
}

void TestSingleInstance::everyWayToWriteTheFolderIsTheSameFolder()
{
    const SingleInstance first(data());
    const QString link = m_home->path() + u"/link"_s;
    QVERIFY(QFile::link(m_home->path(), link));
    QSignalSpy raised(&first, &SingleInstance::raised);
    for (const QString &home : {link, QString(m_home->path() + u"/./"_s)}) {
        QProcess second;
        start(second, home);
        QCOMPARE(endOf(second), 0);
    }
    QCOMPARE(raised.count(), 2);
}

void TestSingleInstance::anotherHomeIsAnotherProgram()
{
    const QTemporaryDir other;
    const SingleInstance first(data());
    QCOMPARE(SingleInstance(other.path() + u"/data"_s).role(), SingleInstance::Role::First);
}

void TestSingleInstance::onAnotherDisplayItSaysWhereTheWindowIs()
{
    qputenv("DISPLAY", ":4711");
    const SingleInstance first(data());
    QSignalSpy raised(&first, &SingleInstance::raised);
    QProcess here, there;
    start(here);
    QCOMPARE(endOf(here), 0);
    const QByteArray warnings = here.readAllStandardError();
    QVERIFY2(warnings.isEmpty(), warnings.constData());
    qputenv("DISPLAY", ":4712");
    start(there);
    QByteArray said;
    const bool isTold = QTest::qWaitFor(
        [&] {
            said += there.readAll();
            return said.contains(":4711");
        },
        20'000);
    QVERIFY2(isTold, said.constData());
    QCOMPARE(there.state(), QProcess::Running); // its window says so too
    QCOMPARE(raised.count(), 2);
    there.terminate();
    QCOMPARE(endOf(there), 0);
}

void TestSingleInstance::oneNameInCommonIsTheSameDisplay_data()
{
    QTest::addColumn<QByteArray>("wayland");
    QTest::addColumn<QByteArray>("x");
    QTest::addColumn<QString>("other");
    QTest::newRow("the same") << "wayland-0"_ba
                              << ":0"_ba << QString();
    QTest::newRow("a screen") << ""_ba
                              << ":0.0"_ba << QString();
    QTest::newRow("X alone") << ""_ba
                             << ":0"_ba << QString();
    QTest::newRow("Wayland alone") << "wayland-0"_ba
                                   << ""_ba << QString();
    QTest::newRow("another Wayland") << "wayland-1"_ba
                                     << ":1"_ba << u"wayland-0"_s;
    QTest::newRow("another X") << ""_ba
                               << "localhost:10.0"_ba << u"wayland-0"_s;
}

void TestSingleInstance::oneNameInCommonIsTheSameDisplay()
{
    QFETCH(const QByteArray, wayland);
    QFETCH(const QByteArray, x);
    qputenv("WAYLAND_DISPLAY", "wayland-0");
    qputenv("DISPLAY", ":0.1");
    QThread firsts;
    QObject there;
    there.moveToThread(&firsts);
    firsts.start();
    std::unique_ptr<SingleInstance> first;
    QMetaObject::invokeMethod(
        &there, [&] { first = std::make_unique<SingleInstance>(data()); },
        Qt::BlockingQueuedConnection);
    qputenv("WAYLAND_DISPLAY", wayland);
    qputenv("DISPLAY", x);
    const SingleInstance second(data());
    QMetaObject::invokeMethod(
        &there, [&] { first.reset(); }, Qt::BlockingQueuedConnection);
    firsts.quit();
    firsts.wait();
    qunsetenv("WAYLAND_DISPLAY");
    qunsetenv("DISPLAY");
    QCOMPARE(second.role(), SingleInstance::Role::Second);
    QTEST(second.otherDisplay(), "other");
}

void TestSingleInstance::aKilledProgramHoldsNothing()
{
    QProcess first;
    start(first);
    QVERIFY(isThere());
    first.kill();
    first.waitForFinished();
    // The killed program left its socket behind.
    QVERIFY(!QDir(m_home->path()).entryList({u"amend-*"_s}, QDir::System).isEmpty());

    const SingleInstance next(data());
    QCOMPARE(next.role(), SingleInstance::Role::First);
    QSignalSpy raised(&next, &SingleInstance::raised);
    QProcess second;
    start(second);
    QCOMPARE(endOf(second), 0);
    QCOMPARE(raised.count(), 1);
}

void TestSingleInstance::aProgramThatHangsIsNotWaitedFor()
{
    QProcess first, second;
    start(first);
    QVERIFY(isThere());
    ::kill(pid_t(first.processId()), SIGSTOP);
    start(second);
    QCOMPARE(endOf(second), notAnswering);
    QVERIFY(!second.readAllStandardError().isEmpty());
    first.kill();
    first.waitForFinished();
}

void TestSingleInstance::aSocketThatIsInTheWayIsTakenOver()
{
    QString socket;
    {
        const SingleInstance first(data());
        socket = QDir(m_home->path()).entryList({u"amend-*"_s}, QDir::System).value(0);
    }
    QVERIFY(!socket.isEmpty());
    QFile file(m_home->path() + u'/' + socket);
    QVERIFY(file.open(QIODevice::WriteOnly));

    const SingleInstance first(data());
    QCOMPARE(first.role(), SingleInstance::Role::First);
    QSignalSpy raised(&first, &SingleInstance::raised);
    QProcess second;
    start(second);
    QCOMPARE(endOf(second), 0);
    QCOMPARE(raised.count(), 1);
}

void TestSingleInstance::othersOfTheMachineStayOutside()
{
    const SingleInstance first(data());
    struct stat folder = {}, lock = {}, socket = {};
    const QString name = QDir(m_home->path()).entryList({u"amend-*"_s}, QDir::System).value(0);
    QCOMPARE(::stat(qPrintable(data()), &folder), 0);
    QCOMPARE(::stat(qPrintable(data() + u"/window.lock"_s), &lock), 0);
    QCOMPARE(::stat(qPrintable(m_home->path() + u'/' + name), &socket), 0);
    QCOMPARE(folder.st_mode & 0777, 0700U);
    QCOMPARE(lock.st_mode & 0777, 0600U);
    QCOMPARE(socket.st_mode & 0077, 0U);
}

void TestSingleInstance::whereNothingCanBeWrittenTheWindowOpens()
{
    QCOMPARE(SingleInstance(u"/proc/none/data"_s).role(), SingleInstance::Role::First);
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
