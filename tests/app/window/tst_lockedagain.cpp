// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktopmock.h"
#include "keyring.h"
#include "roundtrip.h"
#include "windowfixture.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

using namespace windowfixture;

namespace {

const QString person = u"usr_canary7f"_s;
const QString typedName = u"Canaryname"_s;
constexpr int programsTime = 60'000; ///< with sanitizers, on a busy machine

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Which of `texts` are in the memory that the process can write to, in UTF-8 or UTF-16.
QStringList foundInMemory(qint64 process, const QStringList &texts)
{
    const QString folder = u"/proc/%1/"_s.arg(process);
    QFile memory(folder + u"mem"_s);
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {u"(not readable)"_s};
    QSet<QString> found;
    const QList<QByteArray> areas = contentOf(folder + u"maps"_s).split('\n');
    for (const QByteArray &area : areas) {
        const QList<QByteArray> columns = area.split(' ');
        if (columns.size() < 2 || !columns.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = columns.constFirst().split('-');
        const qint64 begin = ends.value(0).toLongLong(nullptr, 16);
        const qint64 size = ends.value(1).toLongLong(nullptr, 16) - begin;
        constexpr qint64 most = 1 << 30; // only a sanitizer's own memory is larger
        if (begin < 0 || size > most || !memory.seek(begin))
            continue;
        const QByteArray bytes = memory.read(size);
        for (const QString &text : texts) {
            const QByteArrayView wide(reinterpret_cast<const char *>(text.utf16()),
                                      2 * text.size());
            if (bytes.contains(text.toUtf8()) || bytes.contains(wide))
                found += text;
        }
    }
    return found.values();
}

} // namespace

/// The shipped program drops its memory when it is locked, and is still the same process.
class TestLockedAgain final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Keyring::isPossible())
            QSKIP(Keyring::need);
        if (geteuid() != 0)
            QSKIP("needs root: the program's memory may be closed to others of the same user");
    }

    void aLockedProgramHasForgottenTheRecord()
    {
        Keyring keyring;
        QVERIFY(keyring.start());
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        WindowFixture desk(u"users"_s);
        QTRY_COMPARE(desk.app.running->storage().state().kind, StoreState::Kind::Ready);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, person);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, typedName);
        QTRY_VERIFY(desk.text(u"saveState"_s).contains(u"Saved"_s));
        desk.app.running.reset();
        QTRY_COMPARE(DesktopMock::delays(), 0);

        const QStringList ofTheRecord {typedName, person, u"Lovelace"_s};
        const auto readsBefore = desk.server.count("GET");
        QProcess program;
        program.start(QStringLiteral(AMEND_PROGRAM), {u"--home"_s, desk.home.path()});
        QTRY_VERIFY_WITH_TIMEOUT(desk.server.count("GET") > readsBefore,
                                 programsTime); // it opened the record again
        const qint64 process = program.processId();
        QTRY_COMPARE_WITH_TIMEOUT(foundInMemory(process, ofTheRecord).size(), ofTheRecord.size(),
                                  programsTime);
        QTRY_COMPARE_WITH_TIMEOUT(DesktopMock::delays(), 1, programsTime);
        const QByteArray start = contentOf(u"/proc/%1/stat"_s.arg(process)).split(' ').value(21);
        const auto readsOpen = desk.server.count("GET");

        DesktopMock::requestLock();
        QTRY_VERIFY_WITH_TIMEOUT(
            contentOf(u"/proc/%1/environ"_s.arg(process)).contains("AMEND_AGAIN="), programsTime);
        QTRY_COMPARE_WITH_TIMEOUT(DesktopMock::delays(), 1,
                                  programsTime); // it runs, and follows the desktop
        QCOMPARE(program.state(), QProcess::Running);
        QCOMPARE(contentOf(u"/proc/%1/stat"_s.arg(process)).split(' ').value(21), start);
        QCOMPARE(foundInMemory(process, ofTheRecord), QStringList());
        const QByteArray told = contentOf(u"/proc/%1/environ"_s.arg(process))
            + contentOf(u"/proc/%1/cmdline"_s.arg(process))
            + contentOf(desk.folder() + u"/settings.json"_s);
        for (const QString &value : ofTheRecord)
            QVERIFY(!told.contains(value.toUtf8()));

        QProcess second; // raises the locked window
        second.start(QStringLiteral(AMEND_PROGRAM), {u"--home"_s, desk.home.path()});
        QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, programsTime);
        QCOMPARE(second.exitCode(), 0);
        QProcess line; // works beside it
        line.start(QStringLiteral(AMEND_PROGRAM),
                   {u"drafts"_s, u"list"_s, u"--json"_s, u"--home"_s, desk.home.path()});
        QTRY_COMPARE_WITH_TIMEOUT(line.state(), QProcess::NotRunning, programsTime);
        QVERIFY(line.readAllStandardOutput().contains(person.toUtf8()));
        QCOMPARE(foundInMemory(process, ofTheRecord), QStringList());
        QCOMPARE(desk.server.count("GET"), readsOpen);

        kill(pid_t(process), SIGTERM);
        QTRY_COMPARE_WITH_TIMEOUT(program.state(), QProcess::NotRunning, programsTime);
        QCOMPARE(program.exitCode(), 0);
    }

    void aKilledOneStartsAsAlways()
    {
        Keyring keyring;
        QVERIFY(keyring.start());
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        WindowFixture desk(u"users"_s);
        QTRY_COMPARE_WITH_TIMEOUT(desk.app.running->storage().state().kind, StoreState::Kind::Ready,
                                  programsTime);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, person);
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), programsTime);
        desk.app.running.reset();
        QTRY_COMPARE_WITH_TIMEOUT(DesktopMock::delays(), 0, programsTime);
        QProcess program;
        program.start(QStringLiteral(AMEND_PROGRAM), {u"--home"_s, desk.home.path()});
        QTRY_COMPARE_WITH_TIMEOUT(DesktopMock::delays(), 1, programsTime);
        QTRY_COMPARE_WITH_TIMEOUT(desk.server.count("GET"), 2, programsTime);
        DesktopMock::requestLock();
        const qint64 process = program.processId();
        QTRY_VERIFY_WITH_TIMEOUT(
            contentOf(u"/proc/%1/environ"_s.arg(process)).contains("AMEND_AGAIN="), programsTime);
        program.kill();
        QVERIFY(program.waitForFinished(programsTime));

        desk.start();
        QTRY_VERIFY_WITH_TIMEOUT(desk.isOpen(), programsTime);
        QVERIFY(!desk.find<QWidget>(u"lockPage"_s));
    }
};

QTEST_MAIN(TestLockedAgain)
#include "tst_lockedagain.moc"
