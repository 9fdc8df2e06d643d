// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownfile.h"
#include "profilestore.h"
#include "settings.h"
#include "smalldisk.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

// Exit codes of a child that tried to change a file.
enum Ended { Changed = 0, Refused = 1, NotReadable = 2, NoLocks = 3, Full = 4 };

int endOf(const FileError &error)
{
    switch (error.kind) {
    case FileError::Kind::NoLocks:
        return NoLocks;
    case FileError::Kind::Full:
        return Full;
    default:
        return Refused;
    }
}

Profile named(const QString &name)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.apiId = u"users"_s;
    profile.environmentId = u"sandbox"_s;
    profile.baseUrl = QUrl(u"https://users.test/x"_s);
    return profile;
}

std::optional<FileError> add(ProfileStore &store, const QString &name)
{
    return store.change([&](QList<Profile> &profiles) {
        profiles += named(name);
        return true;
    });
}

/// Whether a store still agrees with its file after a change that failed.
int changeAndCompare(const QString &folder)
{
    ProfileStore store(folder);
    if (!store.load())
        return NotReadable;
    if (!add(store, u"Second"_s))
        return Changed;
    const auto held = ProfileStore(folder).reload();
    return held && held->profiles == store.contents().profiles ? Refused : NotReadable;
}

/// What a child process does in its own folder: it prepares the folder, then works on the faulty
/// disk.
struct Writer
{
    const char *name;
    void (*prepare)(const QString &folder);
    int (*change)(const QString &folder);
    /// The state of the folder: 0 = unchanged, 1 = changed, anything else = broken.
    int (*state)(const QString &folder);
    /// The disk calls that have to succeed. The program has to check each of them.
    int checked = 0;
};

void prepareProfiles(const QString &folder)
{
    ProfileStore store(folder);
    QVERIFY(store.load());
    QVERIFY(!add(store, u"First"_s));
}

int changeProfiles(const QString &folder)
{
    ProfileStore store(folder);
    if (!store.load())
        return NotReadable;
    const auto error = add(store, u"Second"_s);
    return error ? endOf(*error) : Changed;
}

int stateOfProfiles(const QString &folder)
{
    ProfileStore store(folder);
    const auto held = store.load();
    if (!held || store.notice())
        return -1;
    const qsizetype count = held->profiles.size();
    return count == 1 || count == 2 ? int(count - 1) : -1;
}

void prepareSettings(const QString &folder)
{
    Settings(folder).setLastForm(u"first/form"_s);
}

int changeSettings(const QString &folder)
{
    Settings(folder).setLastForm(u"second/form"_s);
    return Settings(folder).lastForm() == u"second/form" ? Changed : Refused;
}

int stateOfSettings(const QString &folder)
{
    const QString form = Settings(folder).lastForm();
    return form == u"first/form" ? 0 : form == u"second/form" ? 1 : -1;
}

StoreKey keyOf(const QString &id)
{
    StoreKey key;
    key.id = id;
    key.tagKey = QByteArray(48, 't');
    return key;
}

void prepareKeyCopy(const QString &folder)
{
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(StoreFile(folder).writeKeyCopy(keyOf(u"first"_s)));
}

int changeKeyCopy(const QString &folder)
{
    return StoreFile(folder).writeKeyCopy(keyOf(u"second"_s)) ? Changed : Refused;
}

int stateOfKeyCopy(const QString &folder)
{
    const auto copy = StoreFile(folder).keyCopy();
    return !copy ? -1 : copy->id == u"first" ? 0 : copy->id == u"second" ? 1 : -1;
}

const Writer writers[] {
    // The calls: lock (2), create, write, sync, rename, sync the folder.
    {"profiles", prepareProfiles, changeProfiles, stateOfProfiles, 7},
    // After the rename the new file is the valid one.
    {"settings", prepareSettings, changeSettings, stateOfSettings, 6},
    {"keyCopy", prepareKeyCopy, changeKeyCopy, stateOfKeyCopy, 5},
};

const Writer *writer(const QByteArray &name)
{
    for (const Writer &one : writers) {
        if (name == one.name)
            return &one;
    }
    return nullptr;
}

int firstStart(const QString &folder)
{
    const auto contents = ProfileStore(folder).load();
    return contents ? Changed : endOf(contents.error());
}

} // namespace

/// Amend's own files on disks that fail, are full, support no locks, or contain something else in
/// their place.
class TestOwnFiles final : public QObject
{
    Q_OBJECT

private slots:
    void aWriteThatFailsAtAnyCallLeavesTheFileWhole_data();
    void aWriteThatFailsAtAnyCallLeavesTheFileWhole();
    void afterAChangeThatFailedTheFilesProfilesAreKnown();
    void aShortWriteIsContinued();
    void aDiskWithoutLocksIsSaidToBeThat();
    void aFullFileSystemKeepsTheProfiles();
    void aFirstStartOnAFullFileSystemLeavesNothing();
    void whatIsNoFileIsNotWaitedFor_data();
    void whatIsNoFileIsNotWaitedFor();
    void theStoreDoesNotWaitForWhatIsNoFile_data();
    void theStoreDoesNotWaitForWhatIsNoFile();

private:
    static QString faulty(const QTemporaryDir &home) { return home.filePath(u"faulty"_s); }
    static int run(const QStringList &arguments, const QString &fault, const QString &count = {});
};

int TestOwnFiles::run(const QStringList &arguments, const QString &fault, const QString &count)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s, QStringLiteral(FAULT_LAYER));
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"AMEND_FAULT_FILES"_s, u"/faulty"_s);
    environment.insert(u"AMEND_FAULT"_s, fault);
    if (!count.isEmpty())
        environment.insert(u"AMEND_FAULT_COUNT"_s, count);
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    return child.waitForFinished() && child.exitStatus() == QProcess::NormalExit ? child.exitCode()
                                                                                 : -1;
}

void TestOwnFiles::aWriteThatFailsAtAnyCallLeavesTheFileWhole_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("fault");
    for (const Writer &one : writers) {
        for (const QString &fault : {u"eio:%1"_s, u"full:%1"_s, u"kill:%1"_s})
            QTest::addRow("%s, %s", one.name, qPrintable(fault.section(u':', 0, 0)))
                << QByteArray(one.name) << fault;
    }
}

void TestOwnFiles::aWriteThatFailsAtAnyCallLeavesTheFileWhole()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, fault);
    const Writer &one = *writer(name);
    const QStringList arguments {u"change"_s, QString::fromLatin1(name)};
    int calls = 0;
    {
        const QTemporaryDir home;
        one.prepare(faulty(home));
        const QString count = home.filePath(u"count"_s);
        QCOMPARE(run(arguments + QStringList {faulty(home)}, {}, count), Changed);
        QFile file(count);
        QVERIFY(file.open(QIODevice::ReadOnly));
        calls = file.readAll().trimmed().toInt();
    }
    QVERIFY(calls >= 5); // The calls are: create, write, sync, rename, sync the folder.
    int refused = 0;
    for (int call = 1; call <= calls; ++call) {
        const QTemporaryDir home;
        one.prepare(faulty(home));
        const int ended = run(arguments + QStringList {faulty(home)}, fault.arg(call));
        refused += ended != Changed;
        const int state = one.state(faulty(home));
        const QString what
            = u"call %1 of %2: ended %3, state %4"_s.arg(call).arg(calls).arg(ended).arg(state);
        QVERIFY2(state == 0 || state == 1, qPrintable(what));
        // The settings keep in memory what they could not write.
        if (ended == Changed && name != "settings")
            QVERIFY2(state == 1, qPrintable(what));
        // When a program was killed, the next write cleans up its leftover file.
        if (!fault.startsWith(u"kill")) {
            const QStringList left = QDir(faulty(home)).entryList({u"*.new"_s});
            QVERIFY2(left.isEmpty(), qPrintable(what + u": "_s + left.join(u' ')));
        }
        QCOMPARE(one.change(faulty(home)), Changed); // The disk works again.
        QCOMPARE(QDir(faulty(home)).entryList({u"*.new"_s}), QStringList());
    }
    if (fault.startsWith(u"eio"))
        QCOMPARE(refused, one.checked);
}

void TestOwnFiles::afterAChangeThatFailedTheFilesProfilesAreKnown()
{
    int asBefore = 0, asItWasToBe = 0;
    for (int call = 1; call <= 20; ++call) {
        const QTemporaryDir home;
        prepareProfiles(faulty(home));
        const int ended = run({u"compare"_s, faulty(home)}, u"eio:%1"_s.arg(call));
        QVERIFY2(ended == Changed || ended == Refused, qPrintable(QString::number(call)));
        if (ended == Refused)
            ++(stateOfProfiles(faulty(home)) == 0 ? asBefore : asItWasToBe);
    }
    QVERIFY(asBefore > 0);
    QCOMPARE(asItWasToBe, 1); // The rename succeeded, but the folder could not be synced.
}

void TestOwnFiles::aShortWriteIsContinued()
{
    for (int call = 1; call <= 12; ++call) {
        const QTemporaryDir home;
        prepareProfiles(faulty(home));
        QCOMPARE(run({u"change"_s, u"profiles"_s, faulty(home)}, u"short:%1"_s.arg(call)), Changed);
        QCOMPARE(stateOfProfiles(faulty(home)), 1);
    }
}

void TestOwnFiles::aDiskWithoutLocksIsSaidToBeThat()
{
    const QTemporaryDir home;
    prepareProfiles(faulty(home));
    QCOMPARE(run({u"change"_s, u"profiles"_s, faulty(home)}, u"nolock:1"_s), NoLocks);
    QCOMPARE(stateOfProfiles(faulty(home)), 0);
    QCOMPARE(run({u"store"_s, faulty(home)}, u"nolock:1"_s), int(StoreError::Kind::NoLocks));
    QVERIFY(!QFile::exists(faulty(home) + u"/amend.sqlite"_s));
}

void TestOwnFiles::aFullFileSystemKeepsTheProfiles()
{
    const SmallDisk disk("64k");
    if (!disk.isMounted())
        QSKIP("no file system can be mounted here");
    const QString folder = disk.path() + u"/config"_s;
    prepareProfiles(folder);
    disk.fill();
    QCOMPARE(changeProfiles(folder), Full);
    QCOMPARE(stateOfProfiles(folder), 0);
    QCOMPARE(QDir(folder).entryList({u"*.new"_s}), QStringList());
    disk.makeRoom();
    QCOMPARE(changeProfiles(folder), Changed);
}

void TestOwnFiles::aFirstStartOnAFullFileSystemLeavesNothing()
{
    const SmallDisk disk("64k");
    if (!disk.isMounted())
        QSKIP("no file system can be mounted here");
    const QString folder = disk.path() + u"/config"_s;
    QVERIFY(QDir().mkpath(folder));
    disk.fill();
    QCOMPARE(firstStart(folder), Full);
    QVERIFY(!QFile::exists(folder + u"/profiles.json"_s));
    disk.makeRoom();
    QCOMPARE(firstStart(folder), Changed);
}

namespace {

/// Puts something that is not a regular file at a path.
void putThere(const QByteArray &what, const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    if (what == "pipe")
        QCOMPARE(::mkfifo(name.constData(), 0600), 0);
    else if (what == "device")
        QVERIFY(QFile::link(u"/dev/zero"_s, path));
    else if (what == "terminal")
        QVERIFY(QFile::link(u"/dev/ptmx"_s, path));
    else if (what == "folder")
        QVERIFY(QDir().mkpath(path));
    else if (what == "loop")
        QVERIFY(QFile::link(path, path));
    else if (what == "dangling")
        QVERIFY(QFile::link(path + u"-elsewhere"_s, path));
}

const QByteArrayList &things()
{
    static const QByteArrayList all {"pipe", "device", "terminal", "folder", "loop", "dangling"};
    return all;
}

} // namespace

void TestOwnFiles::whatIsNoFileIsNotWaitedFor_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("thing");
    for (const char *file : {"profiles.json", "profiles.json.lock", "settings.json", "settings.ini",
                             "settings.json.lock"}) {
        for (const QByteArray &thing : things())
            QTest::addRow("%s: %s", file, thing.constData()) << QString::fromLatin1(file) << thing;
    }
}

void TestOwnFiles::whatIsNoFileIsNotWaitedFor()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, thing);
    const QTemporaryDir home;
    const QString folder = home.filePath(u"config"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u'/' + file;
    putThere(thing, path);
    Settings settings(folder);
    QVERIFY(settings.lastForm().isEmpty());
    settings.setLastForm(u"users/user"_s);
    QCOMPARE(settings.lastForm(), u"users/user"_s); // The value is kept at least for this run.
    const auto loaded = ProfileStore(folder).load();
    const bool isItsOwn = file.startsWith(u"profiles");
    QCOMPARE(bool(loaded), !isItsOwn);
    if (isItsOwn) {
        QCOMPARE(loaded.error().kind, FileError::Kind::Irregular);
        QCOMPARE(loaded.error().path, path);
    }
}

void TestOwnFiles::theStoreDoesNotWaitForWhatIsNoFile_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("thing");
    for (const char *file : {"amend.sqlite", "amend.sqlite-wal", "amend.sqlite-shm",
                             "amend.sqlite-journal", "amend.lock"}) {
        for (const QByteArray &thing : things())
            QTest::addRow("%s: %s", file, thing.constData()) << QString::fromLatin1(file) << thing;
    }
}

void TestOwnFiles::theStoreDoesNotWaitForWhatIsNoFile()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, thing);
    const QTemporaryDir home;
    const QString folder = home.filePath(u"data"_s);
    {
        StoreFixture store(folder);
        QVERIFY(store.enter(u"of the test"_s));
    }
    const QString path = folder + u'/' + file;
    QFile::remove(path);
    putThere(thing, path);
    StoreFixture store(folder);
    QCOMPARE(store.opened(), StoreState::Kind::Failed);
    QCOMPARE(store.storage.state().error->kind, StoreError::Kind::Irregular);
    QCOMPARE(store.storage.state().error->detail, path);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // Without a bus there is no keychain.
    if (argc == 4 && qstrcmp(argv[1], "change") == 0)
        return writer(argv[2])->change(QFile::decodeName(argv[3]));
    if (argc == 3 && qstrcmp(argv[1], "compare") == 0)
        return changeAndCompare(QFile::decodeName(argv[2]));
    if (argc == 3 && qstrcmp(argv[1], "store") == 0) {
        StoreFixture store(QFile::decodeName(argv[2]));
        store.opened();
        return store.storage.state().error ? int(store.storage.state().error->kind) : -1;
    }
    TestOwnFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_ownfiles.moc"
