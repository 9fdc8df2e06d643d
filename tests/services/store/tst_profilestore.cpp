// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownfile.h"
#include "profilestore.h"
#include "settings.h"
#include "storefixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <latch>
#include <thread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

using ErrorKind = FileError::Kind;

namespace {

Profile someProfile(const QString &name = u"Sandbox"_s)
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = name;
    profile.apiId = u"users"_s;
    profile.environmentId = u"sandbox"_s;
    profile.baseUrl = QUrl(u"https://users.test/x"_s);
    profile.canRead = false;
    profile.allowed = {{FieldPath(u"/role"_s), {u"editor"_s, u"viewer"_s}}};
    return profile;
}

auto adding(const Profile &profile)
{
    return [profile](QList<Profile> &profiles) {
        profiles += profile;
        return true;
    };
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
    | QFileDevice::WriteUser;

} // namespace

class TestProfileStore final : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void firstLoadMakesTheInstallationsId();
    void profilesSurviveARestart();
    void filesAreTheOwnersAlone();
    void damagedFileIsNamedAndNotOverwritten_data();
    void damagedFileIsNamedAndNotOverwritten();
    void fileOfANewerAmendIsLeftAlone();
    void backupTakesTheDamagedFilesPlaceAndThatIsSaidOnce_data();
    void backupTakesTheDamagedFilesPlaceAndThatIsSaidOnce();
    void backupIsUsedWhereNothingCanBeWritten();
    void backupThatCouldNotBeWrittenIsWrittenAtTheNextStart();
    void unloadedStoreIsNotChanged();
    void folderThatCannotBeMadeIsSaid();
    void unreadableProfilesFileIsSaid();
    void changesOfManyAreAllKept();
    void firstStartsAtOnceHaveOneId();
    void lockThatIsHeldIsSaidWithItsHolder();
    void reloadNeverMakesTheFile();
    void changeAfterALossKeepsWhatWasKnown();
    void lostFileBesideAStoreIsNotMadeAnew();
    void damagedBackupOfALostFileIsSetAside_data();
    void damagedBackupOfALostFileIsSetAside();
    void backupThatMayHoldTheProfilesIsLeftAlone_data();
    void backupThatMayHoldTheProfilesIsLeftAlone();
    void changeAfterALossSetsADamagedBackupAside();
    void startingAnewSetsTheDamagedFileAside();
    void startingAnewKeepsADamagedBackup_data();
    void startingAnewKeepsADamagedBackup();
    void startingAnewIsForADamagedFileAlone();
    void settingsSurviveARestart();
    void settingsOfANewInstallation();
    void settingsOfAnOlderAmendAreTakenOver();
    void twoProgramsSettingsAreBothKept();

private:
    QString folder() const { return m_home->filePath(u"config/amend"_s); }
    QString dataFolder() const { return m_home->filePath(u"data/amend"_s); }
    QString file() const { return folder() + u"/profiles.json"_s; }
    QString backup() const { return file() + u".backup"_s; }
    QStringList files(const QString &pattern) const
    {
        return QDir(folder()).entryList({pattern}, QDir::Files | QDir::Hidden);
    }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProfileStore::firstLoadMakesTheInstallationsId()
{
    ProfileStore store(folder(), dataFolder());
    const auto first = store.load();
    const auto second = ProfileStore(folder(), dataFolder()).load();
    QVERIFY(first && second);
    QVERIFY(!first->installId.isEmpty());
    QCOMPARE(second->installId, first->installId);
    QVERIFY(first->profiles.isEmpty());
    QVERIFY(!store.notice());
}

void TestProfileStore::profilesSurviveARestart()
{
    const Profile profile = someProfile();
    ProfileStore store(folder());
    const auto before = store.load();
    QVERIFY(before);
    QVERIFY(!store.change(adding(profile)));
    QCOMPARE(store.contents().profiles, QList<Profile>({profile}));

    const auto after = ProfileStore(folder()).load();

    QVERIFY(after);
    QCOMPARE(after->profiles, QList<Profile>({profile}));
    QCOMPARE(after->installId, before->installId);
}

void TestProfileStore::filesAreTheOwnersAlone()
{
    ProfileStore store(folder());
    QVERIFY(store.load());
    QCOMPARE(QFile::permissions(folder()),
             ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    QVERIFY(QFile::setPermissions(file(), ownerOnly | QFileDevice::ReadOther));
    QVERIFY(!store.change(adding(someProfile())));
    QCOMPARE(files(u"*"_s),
             QStringList({u"profiles.json"_s, u"profiles.json.backup"_s, u"profiles.json.lock"_s}));
    for (const QString &name : files(u"*"_s))
        QCOMPARE(QFile::permissions(folder() + u'/' + name), ownerOnly);
}

void TestProfileStore::damagedFileIsNamedAndNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "installId": "i", "profi)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"installId": "i", "profiles": []})");
    QTest::newRow("no id") << QByteArray(R"({"version": 1, "profiles": []})");
    QTest::newRow("no profiles") << QByteArray(R"({"version": 1, "installId": "i"})");
    QTest::newRow("broken profile")
        << QByteArray(R"({"version": 1, "installId": "i", "profiles": [{"name": "x"}]})");
}

void TestProfileStore::damagedFileIsNamedAndNotOverwritten()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(folder()));
    writeFile(file(), bytes);
    ProfileStore store(folder());

    const auto loaded = store.load();

    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Damaged);
    QCOMPARE(loaded.error().path, file());
    QVERIFY(store.change(adding(someProfile())));
    QCOMPARE(fileBytes(file()), bytes);
}

void TestProfileStore::fileOfANewerAmendIsLeftAlone()
{
    ProfileStore store(folder());
    QVERIFY(store.load());
    QVERIFY(!store.change(adding(someProfile())));
    const QByteArray newer = R"({"version": 2, "installId": "i", "profiles": {}})";
    writeFile(file(), newer);
    QCOMPARE(ProfileStore(folder()).load().error().kind, ErrorKind::Newer);
    QCOMPARE(store.change(adding(someProfile()))->kind, ErrorKind::Newer);
    QVERIFY(!store.startWithoutProfiles());
    QCOMPARE(fileBytes(file()), newer);
}

void TestProfileStore::backupTakesTheDamagedFilesPlaceAndThatIsSaidOnce_data()
{
    damagedFileIsNamedAndNotOverwritten_data();
    QTest::newRow("gone") << QByteArray("gone");
}

void TestProfileStore::backupTakesTheDamagedFilesPlaceAndThatIsSaidOnce()
{
    QFETCH(QByteArray, bytes);
    const Profile profile = someProfile();
    QString id;
    {
        ProfileStore store(folder());
        id = store.load()->installId;
        QVERIFY(!store.change(adding(profile)));
    }
    const bool isGone = bytes == "gone";
    if (isGone)
        QVERIFY(QFile::remove(file()));
    else
        writeFile(file(), bytes);

    ProfileStore store(folder(), dataFolder());
    const auto loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->profiles, QList<Profile>({profile}));
    QCOMPARE(loaded->installId, id);
    QVERIFY(store.notice());
    QCOMPARE(store.notice()->kind, ProfilesNotice::Kind::BackupUsed);
    QVERIFY(store.notice()->savedAt > 0);
    QCOMPARE(store.notice()->setAside.isEmpty(), isGone);
    if (!isGone)
        QCOMPARE(fileBytes(store.notice()->setAside), bytes);

    ProfileStore next(folder(), dataFolder());
    QCOMPARE(next.load()->profiles, QList<Profile>({profile}));
    QVERIFY(!next.notice());
}

void TestProfileStore::backupIsUsedWhereNothingCanBeWritten()
{
    const Profile profile = someProfile();
    {
        ProfileStore store(folder());
        QVERIFY(store.load());
        QVERIFY(!store.change(adding(profile)));
    }
    writeFile(file(), "{");
    QVERIFY(QDir(folder()).mkpath(u"profiles.json.new/in the way"_s));
    ProfileStore store(folder());
    QCOMPARE(store.load()->profiles, QList<Profile>({profile}));
    QVERIFY(store.notice());
}

void TestProfileStore::backupThatCouldNotBeWrittenIsWrittenAtTheNextStart()
{
    const Profile profile = someProfile();
    ProfileStore store(folder());
    QVERIFY(store.load());
    const QString inTheWay = u"profiles.json.backup.new"_s;
    QVERIFY(QDir(folder()).mkpath(inTheWay + u"/x"_s));
    QVERIFY(!store.change(adding(profile)));
    QVERIFY(fileBytes(backup()) != fileBytes(file()));
    QVERIFY(QDir(folder() + u'/' + inTheWay).removeRecursively());

    QVERIFY(ProfileStore(folder()).load());
    QCOMPARE(fileBytes(backup()), fileBytes(file()));
}

void TestProfileStore::unloadedStoreIsNotChanged()
{
    QVERIFY(ProfileStore(folder()).change(adding(someProfile())));
    QVERIFY(!QFile::exists(file()));
}

void TestProfileStore::folderThatCannotBeMadeIsSaid()
{
    writeFile(m_home->filePath(u"config"_s), "in the way");
    const auto loaded = ProfileStore(folder()).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().path.startsWith(folder()), qPrintable(loaded.error().path));
}

void TestProfileStore::unreadableProfilesFileIsSaid()
{
    QVERIFY(QDir().mkpath(file())); // A folder has the name of the file.
    ProfileStore store(folder());
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Irregular);
    QCOMPARE(loaded.error().path, file());
    QVERIFY(store.change(adding(someProfile())));
}

void TestProfileStore::changesOfManyAreAllKept()
{
    std::vector<std::thread> programs;
    std::latch haveRead(8);
    for (int i = 0; i < 8; ++i)
        programs.emplace_back([this, i, &haveRead] {
            ProfileStore store(folder());
            const auto loaded = store.load();
            haveRead.arrive_and_wait();
            if (loaded)
                (void)store.change(adding(someProfile(QString::number(i))));
        });
    for (std::thread &program : programs)
        program.join();
    const auto after = ProfileStore(folder()).load();
    QVERIFY(after);
    QCOMPARE(after->profiles.size(), 8);
}

void TestProfileStore::firstStartsAtOnceHaveOneId()
{
    std::vector<std::thread> programs;
    std::vector<QString> ids(12);
    for (QString &id : ids)
        programs.emplace_back([this, &id] {
            ProfileStore store(folder(), dataFolder());
            if (const auto contents = store.load())
                id = contents->installId;
        });
    for (std::thread &program : programs)
        program.join();
    QVERIFY(!ids.front().isEmpty());
    QCOMPARE(std::count(ids.begin(), ids.end(), ids.front()), 12);
}

void TestProfileStore::lockThatIsHeldIsSaidWithItsHolder()
{
    QVERIFY(QDir().mkpath(folder()));
    const auto held = ownfile::Lock::take(file() + u".lock"_s, 0);
    QVERIFY(held);
    const auto second = ownfile::Lock::take(file() + u".lock"_s, 100);
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Held);
    QCOMPARE(second.error().detail, QString::number(QCoreApplication::applicationPid()));
}

void TestProfileStore::reloadNeverMakesTheFile()
{
    const Profile profile = someProfile();
    ProfileStore store(folder());
    QVERIFY(store.load());
    QVERIFY(!store.change(adding(profile)));
    for (const QString &path : {file(), backup()})
        QVERIFY(QFile::remove(path));
    const auto now = store.reload();
    QVERIFY(!now);
    QCOMPARE(now.error().kind, ErrorKind::Missing);
    QCOMPARE(store.contents().profiles, QList<Profile>({profile}));
    QVERIFY(!QFile::exists(file()));
}

void TestProfileStore::changeAfterALossKeepsWhatWasKnown()
{
    const Profile first = someProfile(u"First"_s), second = someProfile(u"Second"_s);
    ProfileStore store(folder(), dataFolder());
    const QString id = store.load()->installId;
    QVERIFY(!store.change(adding(first)));
    for (const QString &path : {file(), backup()})
        QVERIFY(QFile::remove(path));
    QVERIFY(!store.change(adding(second)));
    const auto after = ProfileStore(folder(), dataFolder()).load();
    QCOMPARE(after->installId, id);
    QCOMPARE(after->profiles, QList<Profile>({first, second}));
}

void TestProfileStore::lostFileBesideAStoreIsNotMadeAnew()
{
    StoreFixture open(dataFolder());
    QVERIFY(open.enter(u"a passphrase"_s));
    ProfileStore store(folder(), dataFolder());
    const auto loaded = store.load();
    QVERIFY(loaded);
    QVERIFY(loaded->profiles.isEmpty());
    QCOMPARE(loaded->installId, u"install"_s); // The id comes from the store.
    QCOMPARE(store.notice()->kind, ProfilesNotice::Kind::Lost);
    QVERIFY(!QFile::exists(file()));

    // Even without the copy of the key the id is known, because the store file contains it.
    QVERIFY(QFile::remove(dataFolder() + u"/amend.key.json"_s));
    QCOMPARE(ProfileStore(folder(), dataFolder()).load()->installId, u"install"_s);

    const Profile profile = someProfile();
    QVERIFY(!store.change(adding(profile)));
    const auto after = ProfileStore(folder(), dataFolder()).load();
    QCOMPARE(after->installId, u"install"_s);
    QCOMPARE(after->profiles, QList<Profile>({profile}));
}

void TestProfileStore::damagedBackupOfALostFileIsSetAside_data()
{
    QTest::addColumn<bool>("hasStore");
    QTest::newRow("beside a store") << true;
    QTest::newRow("without a store") << false;
}

void TestProfileStore::damagedBackupOfALostFileIsSetAside()
{
    QFETCH(bool, hasStore);
    StoreFixture open(dataFolder());
    if (hasStore)
        QVERIFY(open.enter(u"a passphrase"_s));
    QVERIFY(QDir().mkpath(folder()));
    const QByteArray half = R"({"version": 1, "installId": "i", "profiles": [{"name": "Pro)";
    writeFile(backup(), half);
    ProfileStore store(folder(), dataFolder());
    const auto loaded = store.load();
    QVERIFY(loaded);
    QVERIFY(loaded->profiles.isEmpty());
    QVERIFY(store.notice());
    QCOMPARE(store.notice()->kind, ProfilesNotice::Kind::Lost);
    QCOMPARE(fileBytes(store.notice()->setAside), half);

    const Profile profile = someProfile();
    QVERIFY(!store.change(adding(profile)));
    ProfileStore next(folder(), dataFolder());
    QCOMPARE(next.load()->profiles, QList<Profile>({profile}));
    QVERIFY(!next.notice());
    QCOMPARE(fileBytes(backup()), fileBytes(file()));
    QCOMPARE(files(u"*.damaged-*"_s).size(), 1);
}

void TestProfileStore::backupThatMayHoldTheProfilesIsLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes"); // The content of the file; "gone" = there is no file.
    QTest::addColumn<bool>("isNewer"); // False means that the backup cannot be read.
    QTest::newRow("newer, file gone") << QByteArray("gone") << true;
    QTest::newRow("newer, file damaged") << QByteArray("{") << true;
    QTest::newRow("unreadable, file gone") << QByteArray("gone") << false;
    QTest::newRow("unreadable, file damaged") << QByteArray("{") << false;
}

void TestProfileStore::backupThatMayHoldTheProfilesIsLeftAlone()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isNewer);
    QVERIFY(QDir().mkpath(folder()));
    if (bytes != "gone")
        writeFile(file(), bytes);
    const QByteArray newer = R"({"version": 9, "installId": "i", "profiles": {}})";
    // Root can read every file, so a link to itself is used, which nobody can read.
    if (isNewer)
        writeFile(backup(), newer);
    else
        QVERIFY(QFile::link(backup(), backup()));
    ProfileStore store(folder(), dataFolder());
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, isNewer ? ErrorKind::Newer : ErrorKind::Irregular);
    QCOMPARE(loaded.error().path, backup());
    QCOMPARE(store.startWithoutProfiles().error().path, backup());
    QVERIFY(store.change(adding(someProfile())));
    QVERIFY(isNewer ? fileBytes(backup()) == newer : QFileInfo(backup()).isSymLink());
    QCOMPARE(QFile::exists(file()), bytes != "gone");
    QCOMPARE(files(u"*.damaged-*"_s), QStringList());
}

void TestProfileStore::changeAfterALossSetsADamagedBackupAside()
{
    const Profile first = someProfile(u"First"_s), second = someProfile(u"Second"_s);
    ProfileStore store(folder(), dataFolder());
    QVERIFY(store.load());
    QVERIFY(!store.change(adding(first)));
    QVERIFY(QFile::remove(file()));
    writeFile(backup(), "[");
    QVERIFY(!store.change(adding(second)));
    QCOMPARE(ProfileStore(folder(), dataFolder()).load()->profiles,
             QList<Profile>({first, second}));
    QCOMPARE(fileBytes(backup()), fileBytes(file()));
    QCOMPARE(fileBytes(folder() + u'/' + files(u"*.damaged-*"_s).value(0)), "[");
}

void TestProfileStore::startingAnewSetsTheDamagedFileAside()
{
    StoreFixture open(dataFolder());
    QVERIFY(open.enter(u"a passphrase"_s));
    QVERIFY(QDir().mkpath(folder()));
    writeFile(file(), "{not JSON");
    ProfileStore store(folder(), dataFolder());
    QVERIFY(!store.load());
    const auto aside = store.startWithoutProfiles();
    QVERIFY(aside);
    QCOMPARE(fileBytes(*aside), "{not JSON");
    const auto after = ProfileStore(folder(), dataFolder()).load();
    QVERIFY(after);
    QCOMPARE(after->installId, u"install"_s);
    QVERIFY(after->profiles.isEmpty());
}

void TestProfileStore::startingAnewKeepsADamagedBackup_data()
{
    QTest::addColumn<bool>("isFileGone");
    QTest::newRow("file gone") << true;
    QTest::newRow("file damaged") << false;
}

void TestProfileStore::startingAnewKeepsADamagedBackup()
{
    QFETCH(bool, isFileGone);
    QVERIFY(QDir().mkpath(folder()));
    if (!isFileGone)
        writeFile(file(), "{file");
    writeFile(backup(), "{backup");
    ProfileStore store(folder(), dataFolder());
    const auto aside = store.startWithoutProfiles();
    QVERIFY(aside);
    QCOMPARE(fileBytes(*aside), isFileGone ? "{backup" : "{file");
    QSet<QByteArray> kept;
    for (const QString &name : files(u"*.damaged-*"_s))
        kept += fileBytes(folder() + u'/' + name);
    QVERIFY(kept.contains("{backup"));
    QCOMPARE(kept.contains("{file"), !isFileGone);
    QVERIFY(ProfileStore(folder(), dataFolder()).load()->profiles.isEmpty());
    QCOMPARE(fileBytes(backup()), fileBytes(file()));
}

void TestProfileStore::startingAnewIsForADamagedFileAlone()
{
    const Profile profile = someProfile();
    ProfileStore store(folder());
    QVERIFY(store.load());
    QVERIFY(!store.change(adding(profile)));
    QVERIFY(!store.startWithoutProfiles());
    writeFile(file(), "{"); // The damaged file has a good backup.
    QVERIFY(!store.startWithoutProfiles());
    QCOMPARE(ProfileStore(folder()).load()->profiles, QList<Profile>({profile}));
}

void TestProfileStore::settingsSurviveARestart()
{
    const QUuid id = QUuid::createUuid();
    {
        Settings settings(folder());
        settings.setWindowGeometry("\x01\x02\0geometry");
        settings.setLastProfile(id);
        settings.setLastForm(u"users/user"_s);
        settings.setTheme(Theme::Dark);
        settings.setContrast(Contrast::More);
    }
    const Settings settings(folder());
    QCOMPARE(settings.windowGeometry(), QByteArray("\x01\x02\0geometry"));
    QCOMPARE(settings.lastProfile(), id);
    QCOMPARE(settings.lastForm(), u"users/user"_s);
    QCOMPARE(settings.theme(), Theme::Dark);
    QCOMPARE(settings.contrast(), Contrast::More);
    QCOMPARE(QFile::permissions(folder() + u"/settings.json"_s), ownerOnly);
}

void TestProfileStore::settingsOfANewInstallation()
{
    Settings settings(folder());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.lastProfile().isNull());
    QVERIFY(settings.lastForm().isEmpty());
    QCOMPARE(settings.theme(), Theme::System);
    QCOMPARE(settings.contrast(), Contrast::Normal);
}

void TestProfileStore::settingsOfAnOlderAmendAreTakenOver()
{
    const QUuid id = QUuid::createUuid();
    const QByteArray geometry("\x01\xd9\0geometry", 11);
    QVERIFY(QDir().mkpath(folder()));
    {
        QSettings older(folder() + u"/settings.ini"_s, QSettings::IniFormat);
        older.setValue(u"window/geometry"_s, geometry);
        older.setValue(u"last/profile"_s, id.toString(QUuid::WithoutBraces));
        older.setValue(u"last/form"_s, u"weavr/user"_s);
        older.setValue(u"theme"_s, u"light"_s);
    }
    Settings settings(folder());
    QCOMPARE(settings.windowGeometry(), geometry);
    QCOMPARE(settings.theme(), Theme::Light);
    settings.setTheme(Theme::System);
    const Settings after(folder());
    QCOMPARE(after.theme(), Theme::System); // The old file is not used any more.
    QCOMPARE(after.windowGeometry(), geometry);
    QCOMPARE(after.lastProfile(), id);
    QCOMPARE(after.lastForm(), u"weavr/user"_s);
}

void TestProfileStore::twoProgramsSettingsAreBothKept()
{
    Settings one(folder()), other(folder());
    one.setTheme(Theme::Dark);
    other.setLastForm(u"users/user"_s);
    const Settings after(folder());
    QCOMPARE(after.theme(), Theme::Dark);
    QCOMPARE(after.lastForm(), u"users/user"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // Without a bus there is no keychain.
    TestProfileStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilestore.moc"
