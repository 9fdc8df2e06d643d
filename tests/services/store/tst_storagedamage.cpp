// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"

#include "storefixture.h"
#include "storerows.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using Kind = StoreState::Kind;

namespace {

const QString passphrase = u"correct horse"_s;
constexpr int drafts = 200;
constexpr int pageSize = 4096;

QByteArray userOf(int i)
{
    return "user" + QByteArray::number(i);
}

QByteArray textOf(int i)
{
    return QByteArray(300, char('a' + i % 26)) + QByteArray::number(i);
}

bool putAll(Connection &open)
{
    for (int i = 0; i < drafts; ++i)
        storerows::putDraft(open, userOf(i), textOf(i), 1'700'000'000'000 + i);
    return storerows::putRest(open, "ada", "text");
}

/// The number of drafts that can be opened.
int readable(Connection &open)
{
    int count = 0;
    for (int i = 0; i < drafts; ++i)
        count += storerows::draft(open, userOf(i)) == textOf(i) ? 1 : 0;
    return count;
}

QStringList setAside(const QString &folder)
{
    return QDir(folder).entryList({u"amend-damaged-*.sqlite"_s}, QDir::Files, QDir::Name);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void overwrite(const QString &path, const QByteArray &content)
{
    QFile file(path); // The file is overwritten in place, so the program still has it open.
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(content.size()));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

/// There is no keychain, because this process has no bus.
class TestStorageDamage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void damagedFileIsSetAsideAndAStoreIsThere_data();
    void damagedFileIsSetAsideAndAStoreIsThere();
    void fileWithOtherTablesIsSetAside_data();
    void fileWithOtherTablesIsSetAside();
    void onlyWhatStoodOnADamagedPageIsLost();
    void rowsBetweenTwoDamagedPagesAreRecovered();
    void lostRowsAreNamedWithTheirTimes();
    void damageWhileOpenIsMended();
    void earlierDamagedFilesStay();
    void rowWhoseSealDoesNotOpenStaysWhereItIs();
    void rowWhoseSealDoesNotOpenIsTakenAlong();
    void fileThatDoesNotSayItsKeyIsGivenUp();
    void logOfADamagedFileIsSetAsideWithIt();
    void recoveryOfAnotherProgramIsFollowed();
    void recoveryThatWasCutShortIsFinished();
    void fullDiskLeavesTheDamagedFileWhereItIs();

private:
    QString file() const { return m_folder + u"/amend.sqlite"_s; }
    /// The content of the file after the pages of these drafts were overwritten.
    QByteArray withoutPagesOf(const QList<int> &rows);
    /// Copies the files into a new folder.
    QString copied(const QString &name) const;

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
    QByteArray m_pristine;
};

void TestStorageDamage::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void TestStorageDamage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"amend"_s);
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(putAll));
    }
    m_pristine = contentOf(file());
    QVERIFY(m_pristine.size() > 40 * pageSize);
    QCOMPARE(setAside(m_folder).size(), 0);
}

QString TestStorageDamage::copied(const QString &name) const
{
    const QString folder = m_home->filePath(name);
    QDir().mkpath(folder);
    for (const auto &entry : {u"amend.sqlite"_s, u"amend.key.json"_s})
        QFile::copy(m_folder + u'/' + entry, folder + u'/' + entry);
    return folder;
}

void TestStorageDamage::damagedFileIsSetAsideAndAStoreIsThere_data()
{
    QTest::addColumn<QString>("how");
    for (const auto &how : {"empty", "zeroed", "no magic", "first page zeroed", "one page left",
                            "half of it left", "one byte left", "noise"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestStorageDamage::fileWithOtherTablesIsSetAside_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QStringList>("lost");
    QTest::newRow("a version below all") << u"PRAGMA user_version=-1"_s << QStringList();
    QTest::newRow("the lowest version") << u"PRAGMA user_version=-2147483648"_s << QStringList();
    QTest::newRow("a version before the first") << u"PRAGMA user_version=0"_s << QStringList();
    QTest::newRow("a version before its column") << u"PRAGMA user_version=1"_s << QStringList();
    QTest::newRow("no outbox") << u"DROP TABLE outbox"_s << QStringList {u"send"_s};
    QTest::newRow("no column of the log")
        << u"ALTER TABLE sent RENAME COLUMN version TO other"_s << QStringList {u"sent"_s};
    QTest::newRow("no table of its key") << u"DROP TABLE meta"_s << QStringList();
}

void TestStorageDamage::fileWithOtherTablesIsSetAside()
{
    QFETCH(QString, change);
    QFETCH(QStringList, lost);
    {
        SqliteConnection stranger(file(), nullptr);
        stranger.run(change);
        stranger.finish();
    }
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(store.storage.state().kind, Kind::Ready);
    QCOMPARE(setAside(m_folder).size(), 1);
    QCOMPARE(*store.run(readable), drafts);
    QStringList named;
    for (const QString &one : store.storage.state().lost)
        named += one.section(u' ', 0, 0);
    QCOMPARE(named, lost);
}

void TestStorageDamage::damagedFileIsSetAsideAndAStoreIsThere()
{
    QFETCH(QString, how);
    QByteArray bent = m_pristine;
    if (how == u"empty"_s)
        bent.clear();
    else if (how == u"zeroed"_s)
        bent.fill('\0');
    else if (how == u"no magic"_s)
        bent[3] = char(bent.at(3) ^ 1);
    else if (how == u"first page zeroed"_s)
        bent.replace(0, pageSize, QByteArray(pageSize, '\0'));
    else if (how == u"one page left"_s)
        bent.truncate(pageSize);
    else if (how == u"half of it left"_s)
        bent.truncate(bent.size() / 2 / pageSize * pageSize);
    else if (how == u"one byte left"_s)
        bent.truncate(1);
    else
        for (qsizetype i = 0; i < bent.size(); ++i)
            bent[i] = char(i * i * 7 + i / 3);
    overwrite(file(), bent);
    {
        StoreFixture store(m_folder);
        QCOMPARE(store.opened(), Kind::Locked);
        QVERIFY(store.enter(passphrase));
        // Half a file opens without an error until the missing half is read.
        QVERIFY(store.run(readable));
        QCoreApplication::processEvents();
        const StoreState &state = store.storage.state();
        QCOMPARE(state.kind, Kind::Ready);
        QCOMPARE(setAside(m_folder).size(), 1);
        QCOMPARE(state.setAside, m_folder + u'/' + setAside(m_folder).constFirst());
        QVERIFY(!state.lost.isEmpty());
        QVERIFY(store.run(
            [](Connection &open) { return storerows::putDraft(open, "later", "typed later"); }));
    }
    QCOMPARE(contentOf(m_folder + u'/' + setAside(m_folder).constFirst()), bent);
    StoreFixture store(m_folder);
    QVERIFY2(store.enter(passphrase), "under the same key");
    QCOMPARE(*store.run([](Connection &open) { return storerows::draft(open, "later"); }),
             QByteArray("typed later"));
    QCOMPARE(setAside(m_folder).size(), 1);
}

void TestStorageDamage::onlyWhatStoodOnADamagedPageIsLost()
{
    int touched = 0;
    for (qsizetype page = 1; page < m_pristine.size() / pageSize; page += 1) {
        const QString folder = copied(u"page%1"_s.arg(page));
        QByteArray bent = m_pristine;
        bent.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
        overwrite(folder + u"/amend.sqlite"_s, bent);
        StoreFixture store(folder);
        QVERIFY2(store.enter(passphrase), qPrintable(QString::number(page)));
        const int count = *store.run(readable);
        QCoreApplication::processEvents();
        const StoreState &state = store.storage.state();
        QCOMPARE(state.kind, Kind::Ready);
        const int named = int(state.lost.filter(u"draft"_s).size());
        touched += count < drafts ? 1 : 0;
        if (count < drafts && count > 0)
            QVERIFY2(named >= drafts - count, qPrintable(state.lost.join(u", "_s)));
        // A leaf page holds few rows. Without its root page a table cannot be read at all.
        if (count > 0)
            QVERIFY2(count >= drafts - 16, qPrintable(u"%1: %2"_s.arg(page).arg(count)));
        QDir(folder).removeRecursively();
    }
    QVERIFY(touched > 10);
}

QByteArray TestStorageDamage::withoutPagesOf(const QList<int> &rows)
{
    QByteArray bent = m_pristine;
    StoreFixture store(m_folder);
    store.enter(passphrase);
    for (const int row : rows) {
        const QByteArray sealed = *store.run([row](Connection &open) {
            QSqlQuery &query
                = open.run(u"SELECT substr(payload, 1, 100) FROM draft WHERE updated=?"_s,
                           {qint64(1'700'000'000'000) + row});
            query.next();
            return query.value(0).toByteArray();
        });
        const qsizetype at = m_pristine.indexOf(sealed) / pageSize * pageSize;
        bent.replace(at, pageSize, QByteArray(pageSize, '\xa5'));
    }
    return bent;
}

void TestStorageDamage::rowsBetweenTwoDamagedPagesAreRecovered()
{
    overwrite(file(), withoutPagesOf({50, 100, 150}));
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    const int count = *store.run(readable);
    QVERIFY2(count >= drafts - 3 * 10, qPrintable(QString::number(count)));
    QCoreApplication::processEvents();
    QCOMPARE(store.storage.state().lost.size(), drafts - count);
}

void TestStorageDamage::lostRowsAreNamedWithTheirTimes()
{
    overwrite(file(), withoutPagesOf({100}));

    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QSignalSpy damaged(&store.storage.database(), &Database::damaged);
    const int count = *store.run(readable);
    QCoreApplication::processEvents();
    QCOMPARE(damaged.size(), 1);
    const StoreState &state = store.storage.state();
    QCOMPARE(state.lost.size(), drafts - count);
    // This is the time 1700000000100.
    QVERIFY(state.lost.contains(u"draft 2023-11-14T22:13:20Z"_s));
    QVERIFY(state.recovered >= count);
    QCOMPARE(*store.run([](Connection &open) { return storerows::rest(open, "ada"); }),
             QList<QByteArray>(9, "text"));
}

void TestStorageDamage::damageWhileOpenIsMended()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QByteArray bent = m_pristine;
    for (qsizetype page = 30; page < 33; ++page)
        bent.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    overwrite(file(), bent);

    const auto count = store.run(readable);
    QVERIFY2(count, "the transaction that met the damage was carried out on what is left");
    QVERIFY(*count >= drafts - 30);
    QCoreApplication::processEvents();
    QCOMPARE(store.storage.state().kind, Kind::Ready);
    QCOMPARE(setAside(m_folder).size(), 1);
    QVERIFY(store.run(
        [](Connection &open) { return storerows::putDraft(open, "later", "typed later"); }));
    StoreFixture other(m_folder);
    QVERIFY(other.enter(passphrase));
    QCOMPARE(*other.run([](Connection &open) { return storerows::draft(open, "later"); }),
             QByteArray("typed later"));
}

void TestStorageDamage::earlierDamagedFilesStay()
{
    for (int i = 1; i <= 3; ++i) {
        overwrite(file(), "not a database " + QByteArray::number(i));
        QVERIFY(StoreFixture(m_folder).enter(passphrase));
        QCOMPARE(setAside(m_folder).size(), i);
    }
    QSet<QByteArray> contents;
    const QStringList names = setAside(m_folder);
    for (const QString &name : names)
        contents += contentOf(m_folder + u'/' + name);
    QCOMPARE(contents.size(), 3);
}

void TestStorageDamage::rowWhoseSealDoesNotOpenStaysWhereItIs()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run([](Connection &open) {
            open.run(u"UPDATE draft SET payload=x'0102' WHERE updated=1700000000007"_s);
            return true;
        }));
        QVERIFY(!store.failure(
            [&](auto done) { store.storage.rotateKey(Secret(passphrase), &store, done); }));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(readable), drafts - 1);
    const auto held = store.run([](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT payload FROM draft WHERE updated=1700000000007"_s);
        query.next();
        return query.value(0).toByteArray();
    });
    QCOMPARE(*held, QByteArray("\1\2"));
}

void TestStorageDamage::rowWhoseSealDoesNotOpenIsTakenAlong()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run([](Connection &open) {
            open.run(u"UPDATE draft SET payload=x'0102' WHERE updated=1700000000007"_s);
            return true;
        }));
    }
    QByteArray bent = contentOf(file());
    bent.append(QByteArray(pageSize, '\0'));
    // This damages the number of free pages and the place of the first. The next write meets the
    // fault.
    bent.replace(32, 8, QByteArray("\0\0\xff\xff\0\0\0\1", 8));
    overwrite(file(), bent);
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    for (int i = 0; i < 100 && setAside(m_folder).isEmpty(); ++i) {
        QVERIFY(store.run([i](Connection &open) {
            return storerows::putDraft(open, "new" + QByteArray::number(i), QByteArray(9'000, 'x'));
        }));
    }
    QCOMPARE(setAside(m_folder).size(), 1);
    QCOMPARE(*store.run(readable), drafts - 1);
    QCoreApplication::processEvents();
    QCOMPARE(store.storage.state().lost, QStringList {u"draft 2023-11-14T22:13:20Z"_s});
    const auto held = store.run([](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT payload FROM draft WHERE updated=1700000000007"_s);
        query.next();
        return query.value(0).toByteArray();
    });
    QCOMPARE(*held, QByteArray("\1\2"));
}

void TestStorageDamage::fileThatDoesNotSayItsKeyIsGivenUp()
{
    QVERIFY(QFile::remove(m_folder + u"/amend.key.json"_s));
    QByteArray bent = m_pristine;
    bent.fill('\0');
    overwrite(file(), bent);
    StoreFixture store(m_folder);
    QCOMPARE(store.opened(), Kind::NoKeychain); // The state is the same as without a file.
    QCOMPARE(setAside(m_folder).size(), 1);
    QCOMPARE(contentOf(store.storage.state().setAside), bent);
    QCOMPARE(store.storage.state().lost.size(), 4);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(store.storage.state().kind, Kind::Ready);
    QVERIFY(!store.storage.state().setAside.isEmpty());
}

void TestStorageDamage::logOfADamagedFileIsSetAsideWithIt()
{
    const QString folder = m_home->filePath(u"killed"_s);
    {
        // After a kill, the last rows are in the log only.
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(
            [](Connection &open) { return storerows::putDraft(open, "last", "only in the log"); }));
        QDir().mkpath(folder);
        for (const auto &name : {u"amend.sqlite"_s, u"amend.sqlite-wal"_s, u"amend.key.json"_s})
            QVERIFY(QFile::copy(m_folder + u'/' + name, folder + u'/' + name));
    }
    const QByteArray log = contentOf(folder + u"/amend.sqlite-wal"_s);
    QVERIFY(log.size() > pageSize);
    QByteArray bent = contentOf(folder + u"/amend.sqlite"_s);
    for (qsizetype page = 30; page < 33; ++page)
        bent.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    overwrite(folder + u"/amend.sqlite"_s, bent);

    StoreFixture store(folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(*store.run(readable) >= drafts - 30);
    QCOMPARE(*store.run([](Connection &open) { return storerows::draft(open, "last"); }),
             QByteArray("only in the log"));
    QCOMPARE(setAside(folder).size(), 1);
    QVERIFY(contentOf(folder + u'/' + setAside(folder).constFirst() + u"-wal"_s).startsWith(log));
}

void TestStorageDamage::recoveryOfAnotherProgramIsFollowed()
{
    StoreFixture one(m_folder);
    QVERIFY(one.enter(passphrase));
    auto other = std::make_unique<StoreFixture>(m_folder);
    QVERIFY(other->enter(passphrase));
    QByteArray bent = m_pristine;
    for (qsizetype page = 30; page < 33; ++page)
        bent.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    overwrite(file(), bent);
    QVERIFY(one.run(readable));
    QCOMPARE(setAside(m_folder).size(), 1);

    QVERIFY(other->run(
        [](Connection &open) { return storerows::putDraft(open, "later", "of the other"); }));
    QVERIFY(one.run([](Connection &open) { return storerows::putDraft(open, "one", "of one"); }));
    QCOMPARE(*one.run([](Connection &open) { return storerows::draft(open, "later"); }),
             QByteArray("of the other"));
    other.reset(); // Closing this store must not delete the log.
    QVERIFY(one.run([](Connection &open) { return storerows::putDraft(open, "last", "of one"); }));
    const QString copy = m_home->filePath(u"killed"_s);
    QDir().mkpath(copy);
    for (const auto &name : {u"amend.sqlite"_s, u"amend.sqlite-wal"_s, u"amend.key.json"_s})
        QVERIFY(QFile::copy(m_folder + u'/' + name, copy + u'/' + name));
    StoreFixture survivor(copy);
    QVERIFY(survivor.enter(passphrase));
    QCOMPARE(*survivor.run([](Connection &open) { return storerows::draft(open, "last"); }),
             QByteArray("of one"));
    QCOMPARE(setAside(m_folder).size(), 1);
}

void TestStorageDamage::recoveryThatWasCutShortIsFinished()
{
    // The program was killed after the new file was complete and before the old one was renamed.
    QVERIFY(QFile::copy(file(), m_folder + u"/amend-recovered.sqlite"_s));
    overwrite(file(), "damaged");
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QCOMPARE(*store.run(readable), drafts);
    }
    QCOMPARE(setAside(m_folder).size(), 1);
    QCOMPARE(contentOf(m_folder + u'/' + setAside(m_folder).constFirst()), QByteArray("damaged"));

    // The program was killed between the two renames: no file has the usual name.
    QVERIFY(QFile::rename(file(), m_folder + u"/amend-recovered.sqlite"_s));
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(readable), drafts);
}

void TestStorageDamage::fullDiskLeavesTheDamagedFileWhereItIs()
{
    QByteArray bent = m_pristine;
    for (qsizetype page = 30; page < 33; ++page)
        bent.replace(page * pageSize, pageSize, QByteArray(pageSize, '\xa5'));
    overwrite(file(), bent);
    // The new file cannot be made, because something else has its name.
    QVERIFY(QDir().mkpath(m_folder + u"/amend-recovering.sqlite"_s));
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(!store.run(readable));
    QCOMPARE(setAside(m_folder).size(), 0);
    QCOMPARE(contentOf(file()), bent);
    QVERIFY(QDir().rmdir(m_folder + u"/amend-recovering.sqlite"_s));
    QVERIFY2(store.run(readable), "and is tried again");
    QCOMPARE(setAside(m_folder).size(), 1);
}

QTEST_GUILESS_MAIN(TestStorageDamage)
#include "tst_storagedamage.moc"
