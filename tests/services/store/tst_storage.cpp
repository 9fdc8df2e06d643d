// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage.h"

#include "sqliteconnection.h"
#include "storefixture.h"
#include "storerows.h"
#include "waits.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = StoreState::Kind;

namespace {

const QString passphrase = u"correct horse"_s;

int modeOf(const QString &path)
{
    struct stat is = {};
    return ::stat(qPrintable(path), &is) == 0 ? int(is.st_mode & 07777) : -1;
}

QByteArray everyByteUnder(const QString &folder)
{
    QByteArray bytes;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

auto put(const QByteArray &user, const QByteArray &text, qint64 updated = 1)
{
    return [=](Connection &open) { return storerows::putDraft(open, user, text, updated); };
}

auto get(const QByteArray &user)
{
    return [=](Connection &open) { return storerows::draft(open, user); };
}

auto pragma(const QString &name)
{
    return [=](Connection &open) {
        QSqlQuery &query = open.run(u"PRAGMA "_s + name);
        query.next();
        return query.value(0).toString();
    };
}

} // namespace

/// There is no keychain, because this process has no bus.
class TestStorage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void withoutAFolderEverythingIsKeptForThisRun();
    void withoutAKeychainAPersonChooses();
    void passphraseMakesTheFile();
    void whatWasWrittenIsThereAgain();
    void wrongPassphraseIsAnErrorAndTheStateStays();
    void changedPassphraseOpensAndTheOldOneDoesNot();
    void oldWrapIsNotInTheFileAnyMore_data();
    void oldWrapIsNotInTheFileAnyMore();
    void filesAreForNobodyElse();
    void everyCommitIsSynced();
    void noByteOfAPersonIsReadable();
    void rowsCannotBeSwapped_data();
    void rowsCannotBeSwapped();
    void rowsOfMemoryMoveIntoTheFile();
    void newerDraftOfTwoStands();
    void twoDraftsOfOneRecordAreJoined();
    void draftThatNobodyCanReadIsNotWrittenOver_data();
    void draftThatNobodyCanReadIsNotWrittenOver();
    void deletedInMemoryDoesNotDeleteInTheFile();
    void aDeletedDraftStaysBesideThatOfTheOtherPlace_data();
    void aDeletedDraftStaysBesideThatOfTheOtherPlace();
    void rotationKeepsEveryRow();
    void rotationAsksForThePassphrase();
    void fileOfANewerAmendIsLeftAlone();
    void keptForThisRunWritesNothing();
    void anotherProgramsTransactionIsWaitedForAndThenNamed();
    void readsDoNotWaitForAnotherProgramsTransaction();
    void writesOfAnotherProgramAreNoticed();
    void fullFileLosesNothingAndTakesMoreLater();
    void fullDiskLosesNothingAndTakesMoreLater();
    void folderThatCannotBeWrittenIsNamed();
    void fileThatCannotBeWrittenIsNamed();
    void openingTwiceAtOnceOpensOnce();

private:
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_folder;
};

void TestStorage::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:");
}

void TestStorage::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(u"data/amend"_s);
}

void TestStorage::withoutAFolderEverythingIsKeptForThisRun()
{
    StoreFixture store {QString()};
    QCOMPARE(store.opened(), Kind::ThisRun);
    QVERIFY(store.run(put("ada", "text")));
    QCOMPARE(*store.run(get("ada")), QByteArray("text"));
}

void TestStorage::withoutAKeychainAPersonChooses()
{
    StoreFixture store(m_folder);
    QCOMPARE(store.opened(), Kind::NoKeychain);
    QCOMPARE(store.storage.state().keyError->kind, SecretError::Kind::NoService);
    QVERIFY(!QFile::exists(m_folder + u"/amend.sqlite"_s));
}

void TestStorage::passphraseMakesTheFile()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(store.storage.state().kind, Kind::Ready);
    QVERIFY(store.storage.state().hasPassphrase);
    QVERIFY(store.storage.state().isDurable());
}

void TestStorage::whatWasWrittenIsThereAgain()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "first")));
    }
    StoreFixture store(m_folder);
    QCOMPARE(store.opened(), Kind::Locked);
    QVERIFY(store.storage.state().hasPassphrase);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("ada")), QByteArray("first"));
}

void TestStorage::wrongPassphraseIsAnErrorAndTheStateStays()
{
    QVERIFY(StoreFixture(m_folder).enter(passphrase));
    StoreFixture store(m_folder);
    QCOMPARE(store.opened(), Kind::Locked);
    const auto error
        = store.failure([&](auto done) { store.storage.unlock(Secret(u"wrong"_s), &store, done); });
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::WrongPassphrase);
    QCOMPARE(store.storage.state().kind, Kind::Locked);
    QVERIFY(store.enter(passphrase));
}

void TestStorage::changedPassphraseOpensAndTheOldOneDoesNot()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "first")));
        const auto wrong = store.failure([&](auto done) {
            store.storage.changePassphrase(Secret(u"wrong"_s), Secret(u"new"_s), &store, done);
        });
        QVERIFY(wrong);
        QCOMPARE(wrong->kind, StoreError::Kind::WrongPassphrase);
        QVERIFY(!store.failure([&](auto done) {
            store.storage.changePassphrase(Secret(passphrase), Secret(u"new"_s), &store, done);
        }));
    }
    QVERIFY(!StoreFixture(m_folder).enter(passphrase));
    StoreFixture store(m_folder);
    QVERIFY(store.enter(u"new"_s));
    QCOMPARE(*store.run(get("ada")), QByteArray("first"));
}

void TestStorage::oldWrapIsNotInTheFileAnyMore_data()
{
    QTest::addColumn<bool>("isRotation");
    QTest::newRow("passphrase") << false;
    QTest::newRow("key") << true;
}

void TestStorage::oldWrapIsNotInTheFileAnyMore()
{
    QFETCH(bool, isRotation);
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    const auto key = store.run([](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='key'"_s);
        query.next();
        return query.value(0).toByteArray();
    });
    QVERIFY(key);
    const auto written = [&] {
        const QString file = m_folder + u"/amend.sqlite"_s;
        return QByteArray(bytesOf(file) + bytesOf(file + u"-wal"_s));
    };
    const auto wrapped = StoreKey::fromJson(*key).value_or(StoreKey()).wrapped;
    QVERIFY(wrapped);
    const QByteArray old = wrapped->key.toBase64();
    QVERIFY(written().contains(old));
    QVERIFY(!store.failure([&](auto done) {
        if (isRotation)
            store.storage.rotateKey(Secret(passphrase), &store, done);
        else
            store.storage.changePassphrase(Secret(passphrase), Secret(u"new"_s), &store, done);
    }));
    QVERIFY(!written().contains(old));
}

void TestStorage::filesAreForNobodyElse()
{
    const mode_t old = ::umask(0);
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "first")));
        ::umask(old);
        QCOMPARE(modeOf(m_folder), 0700);
        const QStringList files = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
        for (const QString &file : files)
            QVERIFY2(modeOf(m_folder + u'/' + file) == 0600, qPrintable(file));
        QVERIFY(files.contains(u"amend.sqlite"_s));
        QVERIFY(files.contains(u"amend.sqlite-wal"_s));
        QVERIFY(files.contains(u"amend.sqlite-shm"_s));
    }
}

void TestStorage::everyCommitIsSynced()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(pragma(u"journal_mode"_s)), u"wal"_s);
    QCOMPARE(*store.run(pragma(u"synchronous"_s)), u"2"_s); // The value 2 means FULL.
}

void TestStorage::noByteOfAPersonIsReadable()
{
    const QByteArray user = "canary-user@example.test";
    const QByteArray text = "canary value";
    QByteArray running;
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(u"canary passphrase"_s));
        QVERIFY(store.run(put(user, text)));
        QVERIFY(store.run([&](Connection &open) { return storerows::putRest(open, user, text); }));
        running = everyByteUnder(m_folder);
    }
    QVERIFY2(running.contains("amend.sqlite") || running.contains("CREATE TABLE draft"),
             "the scan sees what is written");
    for (const QByteArray &bytes : {running, everyByteUnder(m_folder)})
        QVERIFY(!bytes.contains("canary"));
}

void TestStorage::rowsCannotBeSwapped_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("payload of another row")
        << u"UPDATE draft SET payload=(SELECT payload FROM draft WHERE updated=2),"
           " summary=(SELECT summary FROM draft WHERE updated=2) WHERE updated=1"_s;
    QTest::newRow("another column") << u"UPDATE draft SET payload=summary WHERE updated=1"_s;
    QTest::newRow("another table")
        << u"UPDATE draft SET payload=(SELECT payload FROM outbox) WHERE updated=1"_s;
    QTest::newRow("an older version") << u"UPDATE draft SET version=2 WHERE updated=1"_s;
}

void TestStorage::rowsCannotBeSwapped()
{
    QFETCH(QString, sql);
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(store.run(put("ada", "of ada", 1)));
    QVERIFY(store.run(put("bob", "of bob", 2)));
    QVERIFY(store.run([](Connection &open) { return storerows::putRest(open, "ada", "of ada"); }));
    QCOMPARE(*store.run(get("ada")), QByteArray("of ada"));

    QCOMPARE(*store.run([sql](Connection &open) { return open.run(sql).numRowsAffected(); }), 1);

    QVERIFY(!*store.run(get("ada")));
    QCOMPARE(*store.run(get("bob")), QByteArray("of bob"));
}

void TestStorage::rowsOfMemoryMoveIntoTheFile()
{
    const QList<QByteArray> text(9, "text");
    {
        StoreFixture store(m_folder);
        QVERIFY(store.run(put("ada", "typed before")));
        QVERIFY(
            store.run([](Connection &open) { return storerows::putRest(open, "ada", "text"); }));
        QVERIFY(store.enter(passphrase));
        QCOMPARE(*store.run(get("ada")), QByteArray("typed before"));
        QCOMPARE(*store.run([](Connection &open) { return storerows::rest(open, "ada"); }), text);
    }
    {
        StoreFixture store(m_folder);
        QCOMPARE(store.opened(), Kind::Locked);
        QVERIFY(store.run(put("bob", "typed while locked")));
        QVERIFY(!*store.run(get("ada")));
        QVERIFY(store.enter(passphrase));
        QCOMPARE(*store.run(get("ada")), QByteArray("typed before"));
        QCOMPARE(*store.run(get("bob")), QByteArray("typed while locked"));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("bob")), QByteArray("typed while locked"));
    QCOMPARE(*store.run([](Connection &open) { return storerows::rest(open, "ada"); }), text);
}

void TestStorage::newerDraftOfTwoStands()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "file, older", 1)));
        QVERIFY(store.run(put("bob", "file, newer", 9)));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.run(put("ada", "memory, newer", 5)));
    QVERIFY(store.run(put("bob", "memory, older", 5)));
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("ada")), QByteArray("memory, newer"));
    QCOMPARE(*store.run(get("bob")), QByteArray("file, newer"));
}

void TestStorage::twoDraftsOfOneRecordAreJoined()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "file", 1)));
        QVERIFY(store.run(put("bob", "file", 9)));
    }
    StoreFixture store(m_folder);
    store.storage.setJoin([](const QByteArray &older, const QByteArray &newer) {
        return QByteArray(older + " under " + newer);
    });
    QVERIFY(store.run(put("ada", "memory", 5)));
    QVERIFY(store.run(put("bob", "memory", 5)));
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("ada")), QByteArray("file under memory"));
    QCOMPARE(*store.run(get("bob")), QByteArray("memory under file"));
}

void TestStorage::draftThatNobodyCanReadIsNotWrittenOver_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("payload") << u"payload=x'0102'"_s;
    QTest::newRow("summary of a deleted one") << u"summary=x'0102', deleted=6"_s;
}

void TestStorage::draftThatNobodyCanReadIsNotWrittenOver()
{
    QFETCH(const QString, damage);
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "file", 1)));
        QVERIFY(store.run([damage](Connection &open) {
            open.run(u"UPDATE draft SET "_s + damage);
            return true;
        }));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.run(put("ada", "memory", 5)));
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("ada")), QByteArray("memory"));
    const auto unreadable = store.run([](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT count(*) FROM draft"
                                    " WHERE x'0102' IN (payload, summary)"_s);
        query.next();
        return query.value(0).toInt();
    });
    QCOMPARE(*unreadable, 1);
}

void TestStorage::deletedInMemoryDoesNotDeleteInTheFile()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "file", 1)));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.run(put("ada", "memory", 5)));
    QVERIFY(store.run([](Connection &open) {
        open.run(u"UPDATE draft SET deleted=6"_s);
        return true;
    }));
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("ada")), QByteArray("file"));
}

void TestStorage::aDeletedDraftStaysBesideThatOfTheOtherPlace_data()
{
    QTest::addColumn<bool>("isDeletedInFile");
    QTest::newRow("deleted in the file") << true;
    QTest::newRow("deleted in memory") << false;
}

void TestStorage::aDeletedDraftStaysBesideThatOfTheOtherPlace()
{
    QFETCH(const bool, isDeletedInFile);
    const auto erase = [](Connection &open) {
        open.run(u"UPDATE draft SET deleted=6"_s);
        return true;
    };
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run(put("ada", "file", 1)));
        if (isDeletedInFile)
            QVERIFY(store.run(erase));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.run(put("ada", "memory", 5)));
    if (!isDeletedInFile)
        QVERIFY(store.run(erase));
    QVERIFY(store.enter(passphrase));
    QCOMPARE(*store.run(get("ada")), QByteArray(isDeletedInFile ? "memory" : "file"));
    const auto deleted = store.run([](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT tag, version, payload FROM draft"
                                    " WHERE deleted IS NOT NULL"_s);
        const bool isThere = query.next();
        return isThere ? open.vault().open(
                   query.value(2).toByteArray(),
                   {"draft.payload", query.value(0).toByteArray(), query.value(1).toLongLong()})
                       : std::nullopt;
    });
    QCOMPARE(deleted->value_or("none"), QByteArray(isDeletedInFile ? "file" : "memory"));
}

void TestStorage::rotationKeepsEveryRow()
{
    const auto idOfKey = [](Connection &open) {
        QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key='keyId'"_s);
        query.next();
        return query.value(0).toByteArray();
    };
    const QList<QByteArray> text(9, "text");
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        for (int i = 0; i < 50; ++i)
            QVERIFY(store.run(put("user" + QByteArray::number(i), "text")));
        QVERIFY(
            store.run([](Connection &open) { return storerows::putRest(open, "ada", "text"); }));
        const QByteArray before = *store.run(idOfKey);
        QVERIFY(!store.failure(
            [&](auto done) { store.storage.rotateKey(Secret(passphrase), &store, done); }));
        QVERIFY(*store.run(idOfKey) != before);
        QCOMPARE(*store.run(get("user7")), QByteArray("text"));
        QVERIFY(store.run(put("after", "text")));
    }
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    for (int i = 0; i < 50; ++i)
        QCOMPARE(*store.run(get("user" + QByteArray::number(i))), QByteArray("text"));
    QCOMPARE(*store.run(get("after")), QByteArray("text"));
    QCOMPARE(*store.run([](Connection &open) { return storerows::rest(open, "ada"); }), text);
}

void TestStorage::rotationAsksForThePassphrase()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    const auto error = store.failure(
        [&](auto done) { store.storage.rotateKey(Secret(u"wrong"_s), &store, done); });
    QVERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::WrongPassphrase);
}

void TestStorage::fileOfANewerAmendIsLeftAlone()
{
    {
        StoreFixture store(m_folder);
        QVERIFY(store.enter(passphrase));
        QVERIFY(store.run([](Connection &open) {
            open.run(u"PRAGMA user_version=1000"_s);
            return true;
        }));
    }
    const QByteArray before = bytesOf(m_folder + u"/amend.sqlite"_s);
    StoreFixture store(m_folder);
    QCOMPARE(store.opened(), Kind::Failed);
    QCOMPARE(store.storage.state().error->kind, StoreError::Kind::Newer);
    QVERIFY(store.run(put("ada", "kept for this run")));
    QCOMPARE(*store.run(get("ada")), QByteArray("kept for this run"));
    QCOMPARE(bytesOf(m_folder + u"/amend.sqlite"_s), before);
}

void TestStorage::keptForThisRunWritesNothing()
{
    StoreFixture store(m_folder);
    QCOMPARE(store.opened(), Kind::NoKeychain);
    store.storage.keepForThisRun();
    QCOMPARE(store.storage.state().kind, Kind::ThisRun);
    QVERIFY(store.run(put("ada", "text")));
    QVERIFY(everyByteUnder(m_home->path()).isEmpty());
}

void TestStorage::anotherProgramsTransactionIsWaitedForAndThenNamed()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    SqliteConnection other(m_folder + u"/amend.sqlite"_s, nullptr);
    const auto hold = [&](int milliseconds) {
        other.run(u"BEGIN IMMEDIATE"_s);
        QTimer::singleShot(milliseconds, this, [&] { other.run(u"COMMIT"_s); });
    };
    hold(500);
    QVERIFY2(store.run(put("ada", "in its turn")), "waits");

    hold(6'000);
    const auto busy = store.run(put("bob", "too long"));
    QVERIFY(!busy);
    QCOMPARE(busy.error().kind, StoreError::Kind::Busy);
    QVERIFY(store.run(put("bob", "again")));
    QCOMPARE(*store.run(get("ada")), QByteArray("in its turn"));
    QCOMPARE(*store.run(get("bob")), QByteArray("again"));
}

void TestStorage::readsDoNotWaitForAnotherProgramsTransaction()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(store.run(put("ada", "text")));
    SqliteConnection other(m_folder + u"/amend.sqlite"_s, nullptr);
    other.run(u"BEGIN IMMEDIATE"_s);
    std::optional<QByteArray> seen;
    store.storage.database().read(
        this, get("ada"),
        [&](const Result<std::optional<QByteArray>, StoreError> &draft) { seen = *draft; });
    QTRY_COMPARE(seen, QByteArray("text"));
    other.run(u"COMMIT"_s);
}

void TestStorage::writesOfAnotherProgramAreNoticed()
{
    StoreFixture one(m_folder);
    QVERIFY(one.enter(passphrase));
    StoreFixture other(m_folder);
    QVERIFY(other.enter(passphrase));
    letPass(2'500ms); // Each store checks every two seconds for changes by others.
    QSignalSpy ofOne(&one.storage.database(), &Database::changedElsewhere);
    QSignalSpy ofOther(&other.storage.database(), &Database::changedElsewhere);

    QVERIFY(one.run(put("ada", "text")));

    QTRY_COMPARE(ofOther.size(), 1);
    QCOMPARE(ofOne.size(), 0);
    QCOMPARE(*other.run(get("ada")), QByteArray("text"));
}

void TestStorage::fullFileLosesNothingAndTakesMoreLater()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(store.run(put("ada", "before")));
    const auto mostPages = [](int pages) {
        return [pages](Connection &open) {
            open.run(u"PRAGMA max_page_count=%1"_s.arg(pages)).next();
            return true;
        };
    };
    QVERIFY(store.run(mostPages(40)));
    const auto full = store.run(put("bob", QByteArray(400'000, 'x')));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, StoreError::Kind::Full);
    QCOMPARE(*store.run(get("ada")), QByteArray("before"));
    QVERIFY(!*store.run(get("bob")));
    QVERIFY(store.run(mostPages(100'000)));
    QVERIFY(store.run(put("bob", QByteArray(400'000, 'x'))));
}

void TestStorage::fullDiskLosesNothingAndTakesMoreLater()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(store.run(put("ada", "before")));
    struct rlimit before = {};
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    const auto old = ::signal(SIGXFSZ, SIG_IGN);
    struct rlimit tight = before;
    tight.rlim_cur = rlim_t(QFileInfo(m_folder + u"/amend.sqlite-wal"_s).size() + 10'000);
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto failed = store.run(put("bob", QByteArray(400'000, 'x')));
    const auto read = store.run(get("ada"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    ::signal(SIGXFSZ, old);

    QVERIFY(!failed);
    QCOMPARE(*read, QByteArray("before"));
    QVERIFY(store.run(put("bob", QByteArray(400'000, 'x'))));
    QCOMPARE(store.storage.state().kind, Kind::Ready);
    QVERIFY(store.storage.state().setAside.isEmpty());
}

void TestStorage::folderThatCannotBeWrittenIsNamed()
{
    QVERIFY(QDir().mkpath(m_folder));
    const bool isRoot = ::geteuid() == 0;
    ::chmod(qPrintable(m_folder), 0555);
    // Root can write everywhere, so the test becomes another user.
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    StoreFixture store(m_folder);
    const Kind kind = store.opened();
    const auto put1 = store.run(put("ada", "kept for this run"));
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    ::chmod(qPrintable(m_folder), 0700);

    QCOMPARE(kind, Kind::Failed);
    QCOMPARE(store.storage.state().error->kind, StoreError::Kind::ReadOnly);
    QVERIFY(put1);
    QVERIFY2(store.enter(passphrase), "and is tried again when asked");
    QCOMPARE(*store.run(get("ada")), QByteArray("kept for this run"));
}

void TestStorage::fileThatCannotBeWrittenIsNamed()
{
    StoreFixture store(m_folder);
    QVERIFY(store.enter(passphrase));
    QVERIFY(store.run(put("ada", "text")));
    QVERIFY(store.run([](Connection &open) {
        open.run(u"PRAGMA query_only=ON"_s);
        return true;
    }));
    const auto failed = store.run(put("bob", "text"));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, StoreError::Kind::ReadOnly);
    std::optional<QByteArray> seen;
    store.storage.database().read(
        this, get("ada"),
        [&](const Result<std::optional<QByteArray>, StoreError> &draft) { seen = *draft; });
    QTRY_COMPARE(seen, QByteArray("text"));
}

void TestStorage::openingTwiceAtOnceOpensOnce()
{
    StoreFixture store(m_folder);
    QVERIFY(store.run(put("ada", "text")));
    QVERIFY(store.enter(passphrase));
    StoreFixture other(m_folder);
    QVERIFY(other.run(put("bob", "text")));
    other.storage.open();
    other.storage.open();
    QCOMPARE(other.settled(), Kind::Locked);
    int answers = 0;
    for (int i = 0; i < 2; ++i)
        other.storage.unlock(Secret(passphrase), this, [&](const auto &) { ++answers; });
    QTRY_COMPARE(answers, 2);
    QTRY_COMPARE(other.storage.state().kind, Kind::Ready);
    QCOMPARE(*other.run(get("ada")), QByteArray("text"));
    QCOMPARE(*other.run(get("bob")), QByteArray("text"));
}

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
