// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedraft.h"
#include "roundtrip.h"
#include "smalldisk.h"
#include "sqliteconnection.h"
#include "storedoutboxfixture.h"

#include <QDir>

#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = StoreState::Kind;

namespace {

const QString passphrase = u"passphrase"_s;
const Changes emailChange {{FieldPath(u"/email"_s), Change::set(u"new@example.org"_s)}};

/// A store with one draft and one waiting send, which can be copied to another folder.
struct MovedStoreFixture : StoredOutboxFixture
{
    MovedStoreFixture()
    {
        server.script("GET", {json(usersRecord())});
        server.script("PATCH", {status(503), json(usersRecord())});
        program->save({{record(u"usr_7"_s), u"Ada"_s, 1, DraftState::Editing, now},
                       emailChange,
                       readBase(usersRecord()),
                       now,
                       {}});
        (void)send(submission(emailChange, readBase(usersRecord())));
        now += 30 * 60'000;
    }
    /// Copies the store. With `hasLog` the log is copied too, as after a program was killed.
    void moveTo(const QString &to, bool hasLog)
    {
        if (!hasLog)
            program.reset();
        QDir().mkpath(to);
        const QStringList names {u"amend.sqlite"_s, u"amend.sqlite-wal"_s, u"amend.key.json"_s};
        for (const QString &name : names)
            QFile::copy(folder.filePath(name), to + u'/' + name);
        QCOMPARE(QFileInfo(to + u"/amend.sqlite-wal"_s).size() > 0, hasLog);
    }
    std::unique_ptr<Program> at(const QString &where)
    {
        return std::make_unique<Program>(where, client, router(), clock, lease);
    }
};

/// Turns the file into one of an older Amend, which kept no row sum. `then` runs while the file is
/// open.
void makeOlder(const QString &path, bool hasColumn, const std::function<void()> &then)
{
    SqliteConnection open(path, nullptr);
    auto key = storefile::readKey(open);
    QVERIFY(key);
    auto dataKey = key->unwrap(Secret(passphrase));
    QVERIFY(dataKey);
    const auto vault = key->vault(*dataKey);
    key->tagKey = vault->seal(vault->tagKey().view(), {"store.tagKey", key->id.toUtf8(), 0});
    open.transact(SqliteConnection::Kind::Write, [&](Connection &file) {
        storefile::writeKey(file, *key);
        file.run(u"DELETE FROM meta WHERE key='sealed.rows'"_s);
        file.run(u"ALTER TABLE outbox DROP COLUMN control"_s);
        file.run(u"DROP TABLE recent"_s);
        if (hasColumn)
            file.run(u"ALTER TABLE outbox ADD COLUMN control BLOB"_s);
        file.run(hasColumn ? u"PRAGMA user_version=2"_s : u"PRAGMA user_version=1"_s);
    });
    then();
}

void overwriteFrom(qint64 offset, const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(
        // The file is overwritten in place, so the program still has this file open.
        QIODevice::ReadWrite));
    QVERIFY(file.size() > offset);
    QVERIFY(file.seek(offset));
    QCOMPARE(file.write(QByteArray(file.size() - offset, '\xa5')), file.size() - offset);
}

QStringList setAside(const QString &folder)
{
    return QDir(folder).entryList({u"amend-damaged-*"_s}, QDir::Files);
}

bool isHeld(Program &program)
{
    std::optional<bool> answer;
    program.outbox.askIfHeld(&program.outbox,
                             [&](const Result<bool, StoreError> &held) { answer = *held; });
    [&] { QTRY_VERIFY(answer.has_value()); }();
    return answer.value_or(true);
}

} // namespace

/// On a full or read-only disk the store can be read, and nothing is sent or lost.
class HostileFilesDisk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }
    void init()
    {
        m_disk.emplace("1m");
        if (!m_disk->isMounted())
            QSKIP("no disk may be mounted here");
        m_folder = m_disk->path() + u"/amend"_s;
    }
    void cleanup() { m_disk.reset(); }

    void whatIsThereCanBeReadAndNothingIsSent_data();
    void whatIsThereCanBeReadAndNothingIsSent();
    void littleRoomLosesNothing_data();
    void littleRoomLosesNothing();
    void whatIsTypedIsSavedWhenThereIsRoomAgain();
    void folderOfSomebodyElseCanBeRead_data();
    void folderOfSomebodyElseCanBeRead();
    void tornCopyIsNoDamageOfTheFile_data();
    void tornCopyIsNoDamageOfTheFile();
    void damageOfAFileThatCouldOnlyBeReadIsRecoveredWhenThereIsRoom();
    void fileThatWasReplacedMeanwhileCanBeRead();
    void fileOfAnOlderAmendCanBeRead_data();
    void fileOfAnOlderAmendCanBeRead();

private:
    void readsAll(MovedStoreFixture &fixture, Program &program, StoreError::Kind why);

    std::optional<SmallDisk> m_disk;
    QString m_folder; ///< The folder of the store on that disk.
};

void HostileFilesDisk::readsAll(MovedStoreFixture &fixture, Program &program, StoreError::Kind why)
{
    const StoreState &state = program.store.storage.state();
    QCOMPARE(state.kind, Kind::ReadOnly);
    QCOMPARE(state.error->kind, why);
    QVERIFY(program.draft(fixture.record(u"usr_7"_s)));
    QCOMPARE(program.list().size(), 1);
    QList<DraftSummary> drafts;
    bool isListed = false;
    program.drafts.list(&program.outbox,
                        [&](const Result<DraftStore::Page, StoreError> &page, int) {
                            drafts += *page;
                            isListed = isListed || page->isEmpty();
                        });
    QTRY_VERIFY(isListed);
    QCOMPARE(drafts.size(), 1);

    std::optional<std::optional<StoreError>> saved;
    program.drafts.remove(fixture.record(u"usr_7"_s), &program.outbox,
                          [&](const auto &error) { saved.emplace(error); });
    QTRY_VERIFY(saved);
    QVERIFY(*saved);
    QCOMPARE((*saved)->kind, why);

    program.outbox.start();
    const QUuid id
        = program.outbox.enqueue(fixture.submission(emailChange, readBase(usersRecord()), u"b"_s));
    QTRY_VERIFY(program.resultOf(id));
    QCOMPARE(errorCodeName(program.resultOf(id)->outcome.error->code), u"notStored"_s);
    program.outbox.retry(program.list().constFirst().id);
    QCOMPARE(program.list().size(), 1);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    QVERIFY(program.draft(fixture.record(u"usr_7"_s)));
}

void HostileFilesDisk::whatIsThereCanBeReadAndNothingIsSent_data()
{
    QTest::addColumn<bool>("isFull");
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("full") << true << false;
    QTest::newRow("full, with a log") << true << true;
    QTest::newRow("read-only") << false << false;
    QTest::newRow("read-only, with a log") << false << true;
}

void HostileFilesDisk::whatIsThereCanBeReadAndNothingIsSent()
{
    QFETCH(bool, isFull);
    QFETCH(bool, hasLog);
    MovedStoreFixture fixture;
    fixture.moveTo(m_folder, hasLog);
    if (isFull)
        m_disk->fill();
    else
        QVERIFY(m_disk->makeReadOnly(true));
    const auto program = fixture.at(m_folder);
    readsAll(fixture, *program, isFull ? StoreError::Kind::Full : StoreError::Kind::ReadOnly);

    if (isFull)
        m_disk->makeRoom();
    else
        QVERIFY(m_disk->makeReadOnly(false));
    program->store.storage.open();
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QTRY_COMPARE(fixture.server.count("PATCH"), 2);
    QTRY_VERIFY(program->list().isEmpty());
}

void HostileFilesDisk::littleRoomLosesNothing_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {1, 2, 4, 6, 8, 9, 10, 11, 12, 14, 16, 20, 28})
        QTest::addRow("%d pages", pages) << pages;
}

/// In each round the disk is full at another write: to the log, its index or the file.
void HostileFilesDisk::littleRoomLosesNothing()
{
    QFETCH(int, pages);
    MovedStoreFixture fixture;
    fixture.moveTo(m_folder, false);
    m_disk->fill();
    m_disk->leaveRoom(pages * qint64(4096));
    auto program = fixture.at(m_folder);
    QVERIFY(program->store.storage.state().isOnDisk());
    QVERIFY(program->draft(fixture.record(u"usr_7"_s)));
    QSet<QString> saved {u"usr_7"_s};
    for (int i = 0; i < 6; ++i) {
        const QString user = u"full_%1"_s.arg(i);
        std::optional<bool> isSaved;
        program->drafts.save({{fixture.record(user), user, 1, DraftState::Editing, fixture.now},
                              emailChange,
                              readBase(usersRecord()),
                              fixture.now,
                              {}},
                             &program->outbox, [&](const auto &error) { isSaved = !error; });
        QTRY_VERIFY(isSaved);
        if (*isSaved)
            saved += user;
    }
    program->outbox.start();
    QTRY_VERIFY(!program->outbox.isSending());

    m_disk->makeRoom();
    program.reset();
    program = fixture.at(m_folder);
    QCOMPARE(program->store.storage.state().kind, Kind::Ready);
    for (const QString &user : std::as_const(saved))
        QVERIFY2(program->draft(fixture.record(user)), qPrintable(user));
    QVERIFY(!*program->store.run([](Connection &open) { return !open.areRowsIntact(); }));
    QVERIFY2(fixture.server.count("PATCH") <= 2, "the one that waited, once more");
}

void HostileFilesDisk::whatIsTypedIsSavedWhenThereIsRoomAgain()
{
    MovedStoreFixture fixture;
    fixture.moveTo(m_folder, false);
    QVERIFY(m_disk->makeReadOnly(true));
    const auto program = fixture.at(m_folder);
    LiveDraft live(program->drafts, fixture.form, *program->draft(fixture.record(u"usr_7"_s)));
    live.draft().enter(FieldPath(u"/first_name"_s), u"Augusta"_s);
    live.save();
    QTRY_COMPARE(live.saveState().kind, SaveState::Kind::NotSaved);
    QCOMPARE(live.saveState().error->kind, StoreError::Kind::ReadOnly);
    QCOMPARE(live.draft().changes().size(), 2);

    QVERIFY(m_disk->makeReadOnly(false));
    live.save();
    QTRY_COMPARE(live.saveState().kind, SaveState::Kind::Saved);
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QCOMPARE(program->draft(fixture.record(u"usr_7"_s))->changes.size(), 2);
}

void HostileFilesDisk::folderOfSomebodyElseCanBeRead_data()
{
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("closed") << false;
    QTest::newRow("with a log that has no index") << true;
}

void HostileFilesDisk::folderOfSomebodyElseCanBeRead()
{
    QFETCH(bool, hasLog);
    if (::geteuid() != 0)
        QSKIP("only root can give a folder away");
    QTemporaryDir home;
    QVERIFY(QFile::setPermissions(home.path(), QFile::Permissions(0x7755)));
    const QString folder = home.filePath(u"amend"_s);
    MovedStoreFixture fixture;
    fixture.moveTo(folder, hasLog);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QVERIFY(QFile::setPermissions(folder + u'/' + name, QFile::Permissions(0x4444)));
    constexpr uid_t nobody = 65'534;
    QCOMPARE(::seteuid(nobody), 0);
    {
        const auto program = fixture.at(folder);
        readsAll(fixture, *program, StoreError::Kind::ReadOnly);
    }
    QCOMPARE(::seteuid(0), 0);
}

void HostileFilesDisk::tornCopyIsNoDamageOfTheFile_data()
{
    QTest::addColumn<bool>("isRoomAgain");
    QTest::newRow("there is room again") << true;
    QTest::newRow("still read-only") << false;
}

/// A copy is torn when another Amend writes while the copy is made.
void HostileFilesDisk::tornCopyIsNoDamageOfTheFile()
{
    QFETCH(bool, isRoomAgain);
    const QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    MovedStoreFixture fixture;
    fixture.moveTo(m_folder, true);
    QVERIFY(m_disk->makeReadOnly(true));
    const auto program = fixture.at(m_folder);
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    const QStringList copies = QDir(runtime.path()).entryList({u"amend-*"_s}, QDir::Dirs);
    QCOMPARE(copies.size(), 1);
    const QString copy = runtime.filePath(copies.constFirst() + u"/amend.sqlite"_s);
    overwriteFrom(0, copy);
    overwriteFrom(32, copy + u"-wal"_s); // The header of the log is kept.

    if (isRoomAgain)
        QVERIFY(m_disk->makeReadOnly(false));
    QVERIFY(program->draft(fixture.record(u"usr_7"_s)));
    QCOMPARE(program->list().size(), 1);
    QTRY_COMPARE(program->store.storage.state().kind, isRoomAgain ? Kind::Ready : Kind::ReadOnly);
    QCOMPARE(program->store.storage.state().setAside, QString());
    QCOMPARE(setAside(m_folder), QStringList());
}

void HostileFilesDisk::damageOfAFileThatCouldOnlyBeReadIsRecoveredWhenThereIsRoom()
{
    MovedStoreFixture fixture;
    fixture.moveTo(m_folder, false);
    QVERIFY(m_disk->makeReadOnly(true));
    const auto program = fixture.at(m_folder);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    QVERIFY(m_disk->makeReadOnly(false));
    overwriteFrom(3 * qint64(4096), m_folder + u"/amend.sqlite"_s);

    (void)program->draft(fixture.record(u"usr_7"_s));
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QTRY_VERIFY(!program->store.storage.state().setAside.isEmpty());
    QCOMPARE(setAside(m_folder).filter(u".sqlite"_s).isEmpty(), false);
    QVERIFY(program->store.run([](Connection &) { return true; }));
}

void HostileFilesDisk::fileThatWasReplacedMeanwhileCanBeRead()
{
    const QString file = m_folder + u"/amend.sqlite"_s;
    MovedStoreFixture fixture;
    fixture.moveTo(m_folder, false);
    QVERIFY(m_disk->makeReadOnly(true));
    const auto program = fixture.at(m_folder);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    QVERIFY(m_disk->makeReadOnly(false));
    // A recovery replaces the file in the same way.
    QVERIFY(QFile::rename(file, file + u".before"_s));
    QVERIFY(QFile::copy(file + u".before"_s, file));
    QVERIFY(m_disk->makeReadOnly(true));

    QVERIFY(program->draft(fixture.record(u"usr_7"_s)));
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
}

void HostileFilesDisk::fileOfAnOlderAmendCanBeRead_data()
{
    // True when the update of the file stopped after its first step.
    QTest::addColumn<bool>("hasColumn");
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("older") << false << false;
    QTest::newRow("older, with a log") << false << true;
    QTest::newRow("updated in part") << true << false;
}

void HostileFilesDisk::fileOfAnOlderAmendCanBeRead()
{
    QFETCH(bool, hasColumn);
    QFETCH(bool, hasLog);
    MovedStoreFixture fixture;
    fixture.program.reset();
    makeOlder(fixture.folder.filePath(u"amend.sqlite"_s), hasColumn, [&] {
        if (hasLog)
            fixture.moveTo(m_folder, true);
    });
    if (!hasLog)
        fixture.moveTo(m_folder, false);
    QVERIFY(m_disk->makeReadOnly(true));
    const auto program = fixture.at(m_folder);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    const QList<QueuedSend> waiting = program->list();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().state, QueuedSend::State::Waiting);
    QVERIFY(!isHeld(*program));
    readsAll(fixture, *program, StoreError::Kind::ReadOnly);

    QVERIFY(m_disk->makeReadOnly(false));
    program->store.storage.open();
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QVERIFY(!isHeld(*program));
    QTRY_COMPARE(fixture.server.count("PATCH"), 2);
}

QTEST_GUILESS_MAIN(HostileFilesDisk)
#include "hostile_files_disk.moc"
