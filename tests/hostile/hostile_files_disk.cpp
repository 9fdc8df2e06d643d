// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "livedraft.h"
#include "mail.h"
#include "sqliteconnection.h"

#include <QDir>

#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Kind = StoreState::Kind;

namespace {

const QString passphrase = u"passphrase"_s;
const Changes emailChange {{FieldPath(u"/email"_s), Change::set(u"new@example.org"_s)}};

/// A disk of its own, small enough to be filled.
class Disk final
{
public:
    Disk()
    {
        m_isMounted
            = ::mount("tmpfs", path().toLocal8Bit().constData(), "tmpfs", 0, "size=1m") == 0;
    }
    ~Disk()
    {
        if (m_isMounted)
            ::umount2(path().toLocal8Bit().constData(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(Disk)

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_point.path(); }
    bool makeReadOnly(bool isReadOnly) const
    {
        return ::mount("none", path().toLocal8Bit().constData(), nullptr,
                       MS_REMOUNT | (isReadOnly ? MS_RDONLY : 0), "size=1m")
            == 0;
    }
    void fill() const
    {
        QFile file(path() + u"/filling"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (file.write(QByteArray(512, 'x')) == 512) { }
    }
    void leaveRoom(qint64 bytes) const
    {
        QFile file(path() + u"/filling"_s);
        QVERIFY(file.resize(file.size() - bytes));
    }
    void makeRoom() const { QVERIFY(QFile::remove(path() + u"/filling"_s)); }

private:
    QTemporaryDir m_point;
    bool m_isMounted = false;
};

/// A mail whose store moves to another place with a draft and a send that waits in it.
struct Desk : Mail
{
    Desk()
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
    /// With its log where the program was killed.
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

/// What an Amend from before the sum of the rows left; `then` runs while it is open.
void makeOlder(const QString &path, bool hasColumn, const std::function<void()> &then)
{
    SqliteConnection open(path, nullptr);
    auto key = storefile::readKey(open);
    QVERIFY(key);
    auto dataKey = key->unwrap(passphrase);
    QVERIFY(dataKey);
    const auto vault = key->vault(*dataKey);
    key->tagKey = vault->seal(vault->tagKey(), {"store.tagKey", key->id.toUtf8(), 0});
    open.transact(SqliteConnection::Kind::Write, [&](Connection &file) {
        storefile::writeKey(file, *key);
        file.run(u"DELETE FROM meta WHERE key='sealed.rows'"_s);
        file.run(u"ALTER TABLE outbox DROP COLUMN control"_s);
        if (hasColumn)
            file.run(u"ALTER TABLE outbox ADD COLUMN control BLOB"_s);
        else
            file.run(u"PRAGMA user_version=1"_s);
    });
    then();
}

void overwriteFrom(qint64 offset, const QString &path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite)); // in place: it stays the one that is open
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

/// A disk that is full or read-only: what is on it can be read, and nothing is sent or lost.
class HostileFilesDisk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); }

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
    void readsAll(Desk &desk, Program &program, StoreError::Kind why);
};

void HostileFilesDisk::readsAll(Desk &desk, Program &program, StoreError::Kind why)
{
    const StoreState &state = program.store.storage.state();
    QCOMPARE(state.kind, Kind::ReadOnly);
    QCOMPARE(state.error->kind, why);
    QVERIFY(program.draft(desk.record(u"usr_7"_s)));
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
    program.drafts.remove(desk.record(u"usr_7"_s), &program.outbox,
                          [&](const auto &error) { saved.emplace(error); });
    QTRY_VERIFY(saved);
    QVERIFY(*saved);
    QCOMPARE((*saved)->kind, why);

    program.outbox.start();
    const QUuid id
        = program.outbox.enqueue(desk.submission(emailChange, readBase(usersRecord()), u"b"_s));
    QTRY_VERIFY(program.resultOf(id));
    QCOMPARE(errorCodeName(program.resultOf(id)->outcome.error->code), u"notStored"_s);
    program.outbox.retry(program.list().constFirst().id);
    QTest::qWait(100);
    QCOMPARE(desk.server.count("PATCH"), 1);
    QVERIFY(program.draft(desk.record(u"usr_7"_s)));
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
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QString folder = disk.path() + u"/amend"_s;
    Desk desk;
    desk.moveTo(folder, hasLog);
    if (isFull)
        disk.fill();
    else
        QVERIFY(disk.makeReadOnly(true));
    const auto program = desk.at(folder);
    readsAll(desk, *program, isFull ? StoreError::Kind::Full : StoreError::Kind::ReadOnly);

    if (isFull)
        disk.makeRoom();
    else
        QVERIFY(disk.makeReadOnly(false));
    program->store.storage.open();
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QTRY_COMPARE(desk.server.count("PATCH"), 2);
    QTRY_VERIFY(program->list().isEmpty());
}

void HostileFilesDisk::littleRoomLosesNothing_data()
{
    QTest::addColumn<int>("pages");
    for (const int pages : {1, 2, 4, 6, 8, 9, 10, 11, 12, 14, 16, 20, 28})
        QTest::addRow("%d pages", pages) << pages;
}

/// Full at another write each time: of the log, its index, or the file.
void HostileFilesDisk::littleRoomLosesNothing()
{
    QFETCH(int, pages);
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QString folder = disk.path() + u"/amend"_s;
    Desk desk;
    desk.moveTo(folder, false);
    disk.fill();
    disk.leaveRoom(pages * qint64(4096));
    auto program = desk.at(folder);
    QVERIFY(program->store.storage.state().isOnDisk());
    QVERIFY(program->draft(desk.record(u"usr_7"_s)));
    QSet<QString> saved {u"usr_7"_s};
    for (int i = 0; i < 6; ++i) {
        const QString user = u"full_%1"_s.arg(i);
        std::optional<bool> isSaved;
        program->drafts.save({{desk.record(user), user, 1, DraftState::Editing, desk.now},
                              emailChange,
                              readBase(usersRecord()),
                              desk.now,
                              {}},
                             &program->outbox, [&](const auto &error) { isSaved = !error; });
        QTRY_VERIFY(isSaved);
        if (*isSaved)
            saved += user;
    }
    program->outbox.start();
    QTRY_VERIFY(!program->outbox.isSending());

    disk.makeRoom();
    program.reset();
    program = desk.at(folder);
    QCOMPARE(program->store.storage.state().kind, Kind::Ready);
    for (const QString &user : std::as_const(saved))
        QVERIFY2(program->draft(desk.record(user)), qPrintable(user));
    QVERIFY(!*program->store.run([](Connection &open) { return !open.areRowsRight(); }));
    QVERIFY2(desk.server.count("PATCH") <= 2, "the one that waited, once more");
}

void HostileFilesDisk::whatIsTypedIsSavedWhenThereIsRoomAgain()
{
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QString folder = disk.path() + u"/amend"_s;
    Desk desk;
    desk.moveTo(folder, false);
    QVERIFY(disk.makeReadOnly(true));
    const auto program = desk.at(folder);
    LiveDraft live(program->drafts, desk.form, *program->draft(desk.record(u"usr_7"_s)));
    live.draft().enter(FieldPath(u"/first_name"_s), u"Augusta"_s);
    live.save();
    QTRY_COMPARE(live.saveState().kind, SaveState::Kind::NotSaved);
    QCOMPARE(live.saveState().error->kind, StoreError::Kind::ReadOnly);
    QCOMPARE(live.draft().changes().size(), 2);

    QVERIFY(disk.makeReadOnly(false));
    live.save();
    QTRY_COMPARE(live.saveState().kind, SaveState::Kind::Saved);
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QCOMPARE(program->draft(desk.record(u"usr_7"_s))->changes.size(), 2);
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
    Desk desk;
    desk.moveTo(folder, hasLog);
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x5555)));
    for (const QString &name : QDir(folder).entryList(QDir::Files))
        QVERIFY(QFile::setPermissions(folder + u'/' + name, QFile::Permissions(0x4444)));
    constexpr uid_t nobody = 65'534;
    QCOMPARE(::seteuid(nobody), 0);
    {
        const auto program = desk.at(folder);
        readsAll(desk, *program, StoreError::Kind::ReadOnly);
    }
    QCOMPARE(::seteuid(0), 0);
}

void HostileFilesDisk::tornCopyIsNoDamageOfTheFile_data()
{
    QTest::addColumn<bool>("isRoomAgain");
    QTest::newRow("there is room again") << true;
    QTest::newRow("still read-only") << false;
}

/// As where another Amend wrote while the copy was made.
void HostileFilesDisk::tornCopyIsNoDamageOfTheFile()
{
    QFETCH(bool, isRoomAgain);
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QTemporaryDir runtime;
    const QByteArray before = qgetenv("XDG_RUNTIME_DIR");
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtime.path()));
    const QString folder = disk.path() + u"/amend"_s;
    Desk desk;
    desk.moveTo(folder, true);
    QVERIFY(disk.makeReadOnly(true));
    const auto program = desk.at(folder);
    qputenv("XDG_RUNTIME_DIR", before);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    const QStringList copies = QDir(runtime.path()).entryList({u"amend-*"_s}, QDir::Dirs);
    QCOMPARE(copies.size(), 1);
    const QString copy = runtime.filePath(copies.constFirst() + u"/amend.sqlite"_s);
    overwriteFrom(0, copy);
    overwriteFrom(32, copy + u"-wal"_s); // after its head

    if (isRoomAgain)
        QVERIFY(disk.makeReadOnly(false));
    QVERIFY(program->draft(desk.record(u"usr_7"_s)));
    QCOMPARE(program->list().size(), 1);
    QTRY_COMPARE(program->store.storage.state().kind, isRoomAgain ? Kind::Ready : Kind::ReadOnly);
    QCOMPARE(program->store.storage.state().setAside, QString());
    QCOMPARE(setAside(folder), QStringList());
}

void HostileFilesDisk::damageOfAFileThatCouldOnlyBeReadIsRecoveredWhenThereIsRoom()
{
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QString folder = disk.path() + u"/amend"_s;
    Desk desk;
    desk.moveTo(folder, false);
    QVERIFY(disk.makeReadOnly(true));
    const auto program = desk.at(folder);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    QVERIFY(disk.makeReadOnly(false));
    overwriteFrom(3 * qint64(4096), folder + u"/amend.sqlite"_s);

    (void)program->draft(desk.record(u"usr_7"_s));
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QTRY_VERIFY(!program->store.storage.state().setAside.isEmpty());
    QCOMPARE(setAside(folder).filter(u".sqlite"_s).isEmpty(), false);
    QVERIFY(program->store.run([](Connection &) { return true; }));
}

void HostileFilesDisk::fileThatWasReplacedMeanwhileCanBeRead()
{
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QString folder = disk.path() + u"/amend"_s;
    const QString file = folder + u"/amend.sqlite"_s;
    Desk desk;
    desk.moveTo(folder, false);
    QVERIFY(disk.makeReadOnly(true));
    const auto program = desk.at(folder);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    QVERIFY(disk.makeReadOnly(false));
    QVERIFY(QFile::rename(file, file + u".before"_s)); // as a recovery does it
    QVERIFY(QFile::copy(file + u".before"_s, file));
    QVERIFY(disk.makeReadOnly(true));

    QVERIFY(program->draft(desk.record(u"usr_7"_s)));
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
}

void HostileFilesDisk::fileOfAnOlderAmendCanBeRead_data()
{
    QTest::addColumn<bool>("hasColumn"); // the update was cut short after its first step
    QTest::addColumn<bool>("hasLog");
    QTest::newRow("older") << false << false;
    QTest::newRow("older, with a log") << false << true;
    QTest::newRow("updated in part") << true << false;
}

void HostileFilesDisk::fileOfAnOlderAmendCanBeRead()
{
    QFETCH(bool, hasColumn);
    QFETCH(bool, hasLog);
    const Disk disk;
    if (!disk.isMounted())
        QSKIP("no disk may be mounted here");
    const QString folder = disk.path() + u"/amend"_s;
    Desk desk;
    desk.program.reset();
    makeOlder(desk.folder.filePath(u"amend.sqlite"_s), hasColumn, [&] {
        if (hasLog)
            desk.moveTo(folder, true);
    });
    if (!hasLog)
        desk.moveTo(folder, false);
    QVERIFY(disk.makeReadOnly(true));
    const auto program = desk.at(folder);
    QCOMPARE(program->store.storage.state().kind, Kind::ReadOnly);
    const QList<QueuedSend> waiting = program->list();
    QCOMPARE(waiting.size(), 1);
    QCOMPARE(waiting.constFirst().state, QueuedSend::State::Waiting);
    QVERIFY(!isHeld(*program));
    readsAll(desk, *program, StoreError::Kind::ReadOnly);

    QVERIFY(disk.makeReadOnly(false));
    program->store.storage.open();
    QTRY_COMPARE(program->store.storage.state().kind, Kind::Ready);
    QVERIFY(!isHeld(*program));
    QTRY_COMPARE(desk.server.count("PATCH"), 2);
}

QTEST_GUILESS_MAIN(HostileFilesDisk)
#include "hostile_files_disk.moc"
