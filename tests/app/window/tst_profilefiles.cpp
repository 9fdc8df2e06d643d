// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowfixture.h"

#include <QMessageBox>

using namespace windowfixture;

namespace {

/// A window with a Users profile, whose server has Ada's record, and a stored draft of that
/// record.
struct WindowWithDraft : WindowFixture
{
    WindowWithDraft()
        : WindowFixture(u"users"_s)
    {
        storeUnderPassphrase();
        server.script("GET", {answer(200, compact(records::usersRecord()))});
        open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(isOpen());
        type(u"/last_name"_s, u"King"_s);
        QTRY_VERIFY(text(u"saveState"_s).contains(u"Saved"_s));
    }

    QString profilesFile() const { return folder() + u"/profiles.json"_s; }
    QString installId() const
    {
        QFile file(profilesFile());
        return file.open(QIODevice::ReadOnly)
            ? objectOf(file.readAll()).value(u"installId"_s).toString()
            : QString();
    }
    void loseProfiles() const
    {
        QVERIFY(QFile::remove(profilesFile()));
        QVERIFY(QFile::remove(profilesFile() + u".backup"_s));
    }
    /// Returns the text of the open message box and closes the box.
    QString trouble()
    {
        auto *box = find<QMessageBox>(u"trouble"_s);
        const QString text = box ? box->text() : QString();
        if (box)
            box->close();
        return text;
    }
};

} // namespace

/// The window reports lost or damaged files of the profiles and of the store.
class TestProfileFiles final : public QObject
{
    Q_OBJECT

private slots:
    void lostProfilesHaveABackup()
    {
        WindowWithDraft desk;
        desk.app.running.reset();
        QVERIFY(QFile::remove(desk.profilesFile()));
        desk.restart();
        QVERIFY(desk.profile());
        QVERIFY(desk.trouble().contains(u"backup"_s));
        QTRY_COMPARE(desk.draftCount(), 1);
    }

    void draftsOfLostProfilesMoveToANewOne()
    {
        WindowWithDraft desk;
        const QString id = desk.installId();
        desk.app.running.reset();
        desk.loseProfiles();
        desk.restart();
        QVERIFY(desk.trouble().contains(u"profiles are lost"_s));
        QVERIFY(!QFile::exists(desk.profilesFile()));
        QTRY_COMPARE(desk.draftCount(), 1);
        const auto *list = desk.app.window().findChild<QListView *>(u"draftList"_s)->model();
        QVERIFY(list->index(0, 0).data().toString().contains(u"profile missing"_s));

        emit desk.app.window().lists().drafts().draftChosen(
            {desk.profileId(), u"users/user"_s, u"usr_1"_s});
        QVERIFY(desk.trouble().contains(u"profile of this draft is missing"_s));

        const QUuid fresh = QUuid::createUuid();
        desk.addProfile(fresh, u"New"_s, u"users"_s, Tier::Local, WindowFixture::allOf(u"users"_s));
        QCOMPARE(desk.installId(), id);
        emit desk.app.window().lists().drafts().draftCopyRequested(
            {desk.profileId(), u"users/user"_s, u"usr_1"_s}, fresh);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().openBar().profileId(), fresh);
        QCOMPARE(desk.app.window().work().draft()->value(FieldPath(u"/last_name"_s)),
                 QJsonValue(u"King"_s));
    }

    void profilesThatGoAwayMeanwhileAreKeptAndNotMadeByAReload()
    {
        WindowWithDraft desk;
        const QString id = desk.installId();
        desk.loseProfiles();
        QTRY_VERIFY(desk.find<QMessageBox>(u"trouble"_s));
        QVERIFY(desk.trouble().contains(desk.profilesFile()));
        QVERIFY(!QFile::exists(desk.profilesFile()));
        QVERIFY(desk.profile());
        QVERIFY(desk.isOpen());

        desk.addProfile(QUuid::createUuid(), u"Second"_s, u"users"_s, Tier::Local, {});
        QCOMPARE(desk.installId(), id);
        QCOMPARE(ProfileStore(desk.folder()).load()->profiles.size(), 2);
    }

    void aDamagedFileWithoutABackupIsSetAsideByAPersonsWord()
    {
        WindowWithDraft desk;
        const QString id = desk.installId();
        desk.app.running.reset();
        desk.loseProfiles();
        {
            QFile file(desk.profilesFile());
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        desk.start();
        QTRY_VERIFY(desk.find<QMessageBox>(u"damagedProfiles"_s));
        QCOMPARE(QFileInfo(desk.profilesFile()).size(), 0);
        desk.press(u"resetProfiles"_s);
        QTRY_COMPARE(desk.installId(), id);
        desk.answerPassphrase();
        QTRY_COMPARE(desk.draftCount(), 1);
        desk.addProfile(QUuid::createUuid(), u"New"_s, u"users"_s, Tier::Local, {});
        QCOMPARE(ProfileStore(desk.folder()).load()->profiles.size(), 1);
    }

    void aProfileThatCannotBeWrittenIsNotTaken()
    {
        WindowFixture desk(u"users"_s);
        QVERIFY(QDir(desk.folder()).mkpath(u"profiles.json.new/in the way"_s));
        const QUuid id = QUuid::createUuid();
        desk.addProfile(id, u"Lost"_s, u"users"_s, Tier::Local, {});
        QTRY_VERIFY(desk.find<QMessageBox>(u"trouble"_s));
        QVERIFY(!desk.profiles().find(id));
        QVERIFY(desk.profile());
    }

    void aDeletedStoreIsSaid()
    {
        WindowWithDraft desk;
        desk.app.running.reset();
        const QDir data(desk.home.path() + u"/data"_s);
        for (const QString &name : data.entryList({u"amend.sqlite*"_s}))
            QVERIFY(QFile::remove(data.filePath(name)));
        desk.start();
        QTRY_VERIFY(desk.says(u"drafts and the outbox is gone"_s));
        desk.storeUnderPassphrase();
        desk.restart();
        QVERIFY(!desk.says(u"drafts and the outbox is gone"_s));
    }
};

int main(int argc, char **argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // Without a bus there is no keychain.
    QApplication application(argc, argv);
    TestProfileFiles test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_profilefiles.moc"
