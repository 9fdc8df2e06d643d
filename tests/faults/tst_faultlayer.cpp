// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The child writes two blocks, syncs, writes two more, and prints the result of each call.
int writeBlocks(const char *path)
{
    const int fd = ::open(path, O_RDWR | O_CREAT, 0600);
    const QByteArray block(512, 'x');
    const auto tell = [](qint64 result) {
        std::printf(result < 0 ? "-" : "+");
        std::fflush(stdout);
    };
    tell(::pwrite(fd, block.constData(), 512, 0));
    tell(::pwrite(fd, block.constData(), 512, 512));
    tell(::fdatasync(fd));
    tell(::pwrite(fd, block.constData(), 512, 1024));
    tell(::pwrite(fd, block.constData(), 512, 1536));
    return 0;
}

/// The child makes a table and a row. It returns 0 when both were committed.
int writeRows(const QString &path)
{
    QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    file.setDatabaseName(path);
    if (!file.open())
        return 2;
    QSqlQuery query(file);
    const bool written = query.exec(u"PRAGMA journal_mode = WAL"_s)
        && query.exec(u"PRAGMA synchronous = FULL"_s)
        && query.exec(u"CREATE TABLE t (a INTEGER) STRICT"_s)
        && query.exec(u"INSERT INTO t VALUES (1)"_s);
    return written ? 0 : 1;
}

} // namespace

/// The faulty disk does what it promises. Otherwise the tests that use it would prove nothing.
class TestFaultLayer final : public QObject
{
    Q_OBJECT

private slots:
    void theWritesAreMetAsAsked_data();
    void theWritesAreMetAsAsked();
    void aPowerCutKeepsWhatWasSyncedAndNotAlwaysTheRest();
    void sqliteWritesThroughIt();

private:
    struct Written
    {
        QByteArray said;
        bool wasKilled = false;
        qint64 size = 0;
    };
    static Written write(const QString &fault, const QString &name = u"amend.sqlite"_s);
    static void start(QProcess &child, const QString &fault, const QStringList &arguments);
};

void TestFaultLayer::start(QProcess &child, const QString &fault, const QStringList &arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_LAYER));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"AMEND_FAULT"_s, fault);
    environment.insert(u"AMEND_FAULT_COUNT"_s, arguments.last() + u".count"_s);
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    child.waitForFinished();
}

TestFaultLayer::Written TestFaultLayer::write(const QString &fault, const QString &name)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    QProcess child;
    start(child, fault, {u"write"_s, path});
    return {child.readAllStandardOutput(), child.exitStatus() == QProcess::CrashExit,
            QFile(path).size()};
}

void TestFaultLayer::theWritesAreMetAsAsked_data()
{
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<bool>("killed");
    QTest::addColumn<qint64>("size");
    QTest::newRow("none") << QString() << QByteArray("+++++") << false << qint64(2048);
    QTest::newRow("later") << u"eio:9"_s << QByteArray("+++++") << false << qint64(2048);
    QTest::newRow("eio") << u"eio:5"_s << QByteArray("++++-") << false << qint64(1536);
    QTest::newRow("sync") << u"eio:3"_s << QByteArray("++-++") << false << qint64(2048);
    QTest::newRow("enospc") << u"enospc:1"_s << QByteArray("-++++") << false << qint64(2048);
    QTest::newRow("full") << u"full:2"_s << QByteArray("+-+--") << false << qint64(512);
    QTest::newRow("room") << u"full:2:3"_s << QByteArray("+-+-+") << false << qint64(2048);
    QTest::newRow("drop") << u"drop:5"_s << QByteArray("+++++") << false << qint64(1536);
    QTest::newRow("kill") << u"kill:5"_s << QByteArray("++++") << true << qint64(1536);
}

void TestFaultLayer::theWritesAreMetAsAsked()
{
    QFETCH(QString, fault);
    const Written written = write(fault);
    QTEST(written.said, "said");
    QTEST(written.wasKilled, "killed");
    QTEST(written.size, "size");
    QCOMPARE(write(fault, u"another.file"_s).said, QByteArray("+++++"));
}

void TestFaultLayer::aPowerCutKeepsWhatWasSyncedAndNotAlwaysTheRest()
{
    QSet<qint64> sizes;
    for (int seed = 0; seed < 40; ++seed) {
        const Written written = write(u"power:5:%1"_s.arg(seed));
        QVERIFY(written.wasKilled);
        QCOMPARE(written.said, QByteArray("++++"));
        QVERIFY(written.size >= 1024);
        sizes.insert(written.size);
    }
    QVERIFY(sizes.contains(1024)); // A size of 1024 means that both blocks are lost.
    QVERIFY(sizes.size() > 2);
}

/// SQLite of Debian makes calls that the library can intercept. A library that is built in another
/// way would bypass it.
void TestFaultLayer::sqliteWritesThroughIt()
{
    const QTemporaryDir folder;
    QProcess child;
    start(child, {}, {u"rows"_s, folder.filePath(u"amend.sqlite"_s)});
    QCOMPARE(child.exitCode(), 0);
    QFile count(folder.filePath(u"amend.sqlite.count"_s));
    QVERIFY(count.open(QIODevice::ReadOnly));
    const int calls = count.readAll().trimmed().toInt();
    QVERIFY(calls > 10);

    int failed = 0;
    for (int call = 1; call <= calls; ++call) {
        const QTemporaryDir another;
        start(child, u"eio:%1"_s.arg(call), {u"rows"_s, another.filePath(u"amend.sqlite"_s)});
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        failed += child.exitCode() == 1;
    }
    QVERIFY(failed > calls / 2); // The checkpoint at the end may fail without an error.
}

int main(int argc, char **argv)
{
    if (argc == 3 && qstrcmp(argv[1], "write") == 0)
        return writeBlocks(argv[2]);
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "rows") == 0)
        return writeRows(QFile::decodeName(argv[2]));
    TestFaultLayer test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_faultlayer.moc"
