// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "profilestore.h"
#include "settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Profile someProfile()
{
    Profile profile;
    profile.id = QUuid::createUuid();
    profile.name = u"Sandbox"_s;
    profile.apiId = u"users"_s;
    profile.environmentId = u"sandbox"_s;
    profile.baseUrl = QUrl(u"https://users.test/x"_s);
    profile.canRead = false;
    profile.allowed = {{FieldPath(u"/role"_s), {u"editor"_s, u"viewer"_s}}};
    return profile;
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
    void unloadedStoreIsNotSaved();
    void folderThatCannotBeMadeIsSaid();
    void unreadableProfilesFileIsSaid();
    void settingsSurviveARestart();
    void settingsOfANewInstallation();
    void themeWrittenByHandIsRead();

private:
    QString folder() const { return m_home->filePath(u"config/amend"_s); }
    QString file() const { return folder() + u"/profiles.json"_s; }
    std::unique_ptr<QTemporaryDir> m_home;
};

void TestProfileStore::firstLoadMakesTheInstallationsId()
{
    const auto first = ProfileStore(folder()).load();
    const auto second = ProfileStore(folder()).load();
    QVERIFY(first && second);
    QVERIFY(!first->installId.isEmpty());
    QCOMPARE(second->installId, first->installId);
    QVERIFY(first->profiles.isEmpty());
}

void TestProfileStore::profilesSurviveARestart()
{
    const Profile profile = someProfile();
    ProfileStore store(folder());
    const auto before = store.load();
    QVERIFY(before);
    QCOMPARE(store.save({profile}), QString());

    const auto after = ProfileStore(folder()).load();

    QVERIFY(after);
    QCOMPARE(after->profiles, QList<Profile>({profile}));
    QCOMPARE(after->installId, before->installId);
}

void TestProfileStore::filesAreTheOwnersAlone()
{
    ProfileStore store(folder());
    QVERIFY(store.load());
    QCOMPARE(QFile::permissions(file()), ownerOnly);
    QCOMPARE(QFile::permissions(folder()),
             ownerOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    QVERIFY(QFile::setPermissions(file(), ownerOnly | QFileDevice::ReadOther));
    QCOMPARE(store.save({someProfile()}), QString());
    QCOMPARE(QFile::permissions(file()), ownerOnly);
    QCOMPARE(QDir(folder()).entryList(QDir::Files), QStringList({u"profiles.json"_s}));
}

void TestProfileStore::damagedFileIsNamedAndNotOverwritten_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"version": 1, "installId": "i", "profi)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("later version")
        << QByteArray(R"({"version": 2, "installId": "i", "profiles": []})");
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
    QVERIFY2(loaded.error().contains(file()), qPrintable(loaded.error()));
    QVERIFY(!store.save({someProfile()}).isEmpty());
    QCOMPARE(fileBytes(file()), bytes);
}

void TestProfileStore::unloadedStoreIsNotSaved()
{
    QVERIFY(!ProfileStore(folder()).save({someProfile()}).isEmpty());
    QVERIFY(!QFile::exists(file()));
}

void TestProfileStore::folderThatCannotBeMadeIsSaid()
{
    writeFile(m_home->filePath(u"config"_s), "in the way");
    const auto loaded = ProfileStore(folder()).load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().contains(folder()), qPrintable(loaded.error()));
}

void TestProfileStore::unreadableProfilesFileIsSaid()
{
    QVERIFY(QDir().mkpath(file())); // a folder of that name
    ProfileStore store(folder());
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QVERIFY(loaded.error().contains(file()));
    QVERIFY(!store.save({}).isEmpty());
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
    }
    const Settings settings(folder());
    QCOMPARE(settings.windowGeometry(), QByteArray("\x01\x02\0geometry"));
    QCOMPARE(settings.lastProfile(), id);
    QCOMPARE(settings.lastForm(), u"users/user"_s);
    QCOMPARE(settings.theme(), Theme::Dark);
    QVERIFY(QFile::exists(folder() + u"/settings.ini"_s));
}

void TestProfileStore::settingsOfANewInstallation()
{
    Settings settings(folder());
    QVERIFY(settings.windowGeometry().isEmpty());
    QVERIFY(settings.lastProfile().isNull());
    QVERIFY(settings.lastForm().isEmpty());
    QCOMPARE(settings.theme(), Theme::System);
}

void TestProfileStore::themeWrittenByHandIsRead()
{
    QVERIFY(QDir().mkpath(folder()));
    writeFile(folder() + u"/settings.ini"_s, "[General]\ntheme=light\n");
    Settings settings(folder());
    QCOMPARE(settings.theme(), Theme::Light);
    settings.setTheme(Theme::System);
    QCOMPARE(settings.theme(), Theme::System);
}

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
