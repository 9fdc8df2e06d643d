// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "deleteddrafts.h"
#include "roundtrip.h"
#include "sendpage.h"
#include "sqliteconnection.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>

using namespace windowfixture;

namespace {

const FieldPath lastName(u"/last_name"_s);

QJsonObject called(const QString &name)
{
    QJsonObject record = records::usersRecord();
    record[u"last_name"_s] = name;
    return record;
}

/// A window with a Users profile, whose server has Ada's record, and a store that remains after a
/// restart.
struct StoredWindowFixture : WindowFixture
{
    StoredWindowFixture()
        : WindowFixture(u"users"_s)
    {
        storeUnderPassphrase();
        server.script("GET", {answer(200, compact(records::usersRecord()))});
    }

    void openAda()
    {
        open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(isOpen());
    }
    void typeName(const QString &name)
    {
        type(u"/last_name"_s, name);
        QTRY_VERIFY(text(u"saveState"_s).contains(u"Saved"_s));
    }
    /// Ada's record stays open.
    void deleteAdasDraft()
    {
        openAda();
        typeName(u"King"_s);
        emit app.window().lists().drafts().draftDeleted({profileId(), u"users/user"_s, u"usr_1"_s});
        QTRY_COMPARE(draftCount(), 0);
        QTRY_VERIFY(app.window().lists().drafts().deleted().action().isEnabled());
        QCOMPARE(rowsOf(u"recent"_s), 1);
        QCOMPARE(rowsOf(u"draft"_s), 1);
    }
    /// Changes the file of the profiles as another program does.
    void changeFile(const std::function<void(QList<Profile> &)> &edit) const
    {
        ProfileStore store(folder());
        QVERIFY(store.load());
        QVERIFY(!store.change([&](QList<Profile> &profiles) {
            edit(profiles);
            return true;
        }));
    }
    QJsonValue name() { return app.window().work().draft()->value(lastName); }
    int recentCount() const { return app.window().findChild<QListWidget *>(u"recents"_s)->count(); }
    int rowsOf(const QString &table)
    {
        std::optional<int> rows;
        app.running->storage().database().read(
            &app.window(),
            [table](Connection &open) {
                QSqlQuery &query = open.run(u"SELECT count(*) FROM "_s + table);
                query.next();
                return query.value(0).toInt();
            },
            [&](const Result<int, StoreError> &count) { rows = count ? *count : -1; });
        [&] { QTRY_VERIFY(rows); }();
        return *rows;
    }
    /// Limits the store's file to this number of pages.
    void limitRoom(const QString &pages)
    {
        bool isDone = false;
        app.running->storage().database().write(
            &app.window(),
            [pages](Connection &open) {
                open.run(u"PRAGMA max_page_count="_s + pages).next();
                return true;
            },
            [&](const auto &) { isDone = true; });
        QTRY_VERIFY(isDone);
    }
    quint16 goOffline()
    {
        const quint16 port = server.serverPort();
        server.close();
        return port;
    }
};

} // namespace

/// Typed values, sends and decisions are still there after a restart.
class TestStored final : public QObject
{
    Q_OBJECT

private slots:
    void whatWasTypedIsThereAfterARestart()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);

        desk.restart();

        QTRY_VERIFY(desk.isOpen()); // The program reopens the record that was open.
        QCOMPARE(desk.app.window().work().draft()->userId(), u"usr_1"_s);
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
        QCOMPARE(desk.app.window().work().draft()->baseValue(lastName), QJsonValue(u"Lovelace"_s));
        QCOMPARE(desk.draftCount(), 1);
    }

    void aStartAsksForThePassphraseBeforeAnythingElse()
    {
        StoredWindowFixture desk;
        desk.app.running.reset();
        desk.start();
        QTRY_VERIFY(desk.find<QLineEdit>(u"passphrase"_s));
        auto *line = desk.find<QLineEdit>(u"passphrase"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"wrong"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!desk.text(u"passphraseError"_s).isEmpty());
        QVERIFY(line->hasFocus());
        QTest::keyClick(line, Qt::Key_Escape);
        QTRY_VERIFY(!desk.find<QWidget>(u"passphraseDialog"_s));
        QVERIFY(desk.find<QWidget>(u"unlockStore"_s)); // later
        QVERIFY(desk.server.requests().isEmpty());
    }

    void whatIsTypedBeforeThePassphraseIsAskedForIsNotLookedUp_data()
    {
        QTest::addColumn<bool>("hasPassphrase");
        QTest::newRow("a passphrase is wanted") << true;
        QTest::newRow("no passphrase is wanted") << false;
    }

    void whatIsTypedBeforeThePassphraseIsAskedForIsNotLookedUp()
    {
        QFETCH(bool, hasPassphrase);
        WindowFixture desk(u"users"_s);
        if (hasPassphrase)
            desk.storeUnderPassphrase();
        desk.app.running.reset();
        desk.app.running = std::make_unique<App>(desk.folder(), desk.home.path() + u"/data"_s);
        desk.app.running->storage().setPassphraseCost(cheapPassphrases);
        desk.app.running->start();
        desk.giveKeyAgain();
        desk.app.window().openBar().chooseForm(u"users/user"_s);
        QWidget *box = desk.app.window().focusWidget();
        QTest::keyClicks(box, passphrase.section(u' ', -1));
        QTest::keyClick(box, Qt::Key_Return);
        if (hasPassphrase) {
            QTRY_VERIFY(desk.find<QLineEdit>(u"passphrase"_s));
            QCOMPARE(desk.app.window().openBar().userId(), QString());
            desk.answerPassphrase();
            Network other;
            roundTrip(other);
        }
        QTRY_COMPARE(desk.server.count("GET"), hasPassphrase ? 0 : 1);
    }

    void nothingOfADraftIsReadableOnTheDisk()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"Canaryname"_s);
        desk.app.running.reset();

        const QByteArray written = desk.written();
        for (const QByteArray &canary :
             {QByteArray("Canaryname"), QByteArray("usr_1"), QByteArray("Lovelace"),
              passphrase.toUtf8(), canaryKey.toUtf8()})
            QVERIFY2(!written.contains(canary), canary.constData());
        QVERIFY(written.contains("SQLite format 3"));
    }

    void recentRecordsAreThereAfterARestart()
    {
        StoredWindowFixture desk;
        desk.openAda();
        QTRY_COMPARE(desk.recentCount(), 1);
        desk.keys(Qt::Key_W, Qt::ControlModifier); // so that it is not reopened
        desk.restart();
        QTRY_COMPARE(desk.recentCount(), 1);
        auto *list = desk.find<QListWidget>(u"recents"_s);
        QVERIFY(list->item(0)->text().startsWith(u"Ada Lovelace\t"_s));
        QVERIFY(list->item(0)->text().endsWith(u"usr_1 · User"_s));

        desk.press(u"clearRecentsButton"_s);
        QTRY_COMPARE(desk.recentCount(), 0);
        QCOMPARE(desk.rowsOf(u"recent"_s), 0);
    }

    void aRecentRecordOpensWithEnterAndAnotherProfilesAsksFirst()
    {
        StoredWindowFixture desk;
        const QUuid live = QUuid::createUuid();
        desk.addProfile(live, u"Live"_s, u"users"_s, Tier::Production,
                        StoredWindowFixture::allOf(u"users"_s));
        desk.openAda();
        QTRY_COMPARE(desk.recentCount(), 1);
        const auto openFirst = [&desk] {
            desk.keys(Qt::Key_1, Qt::ControlModifier);
            auto *list = desk.find<QListWidget>(u"recents"_s);
            QVERIFY(list);
            list->setFocus();
            list->setCurrentRow(0);
            QTest::keyClick(list, Qt::Key_Return);
        };
        desk.keys(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!desk.isOpen());
        openFirst();
        QTRY_VERIFY(desk.isOpen());

        desk.app.window().openBar().switchTo(live);
        desk.openAda();
        QTRY_COMPARE(desk.recentCount(), 2);
        desk.app.window().openBar().switchTo(desk.profileId());
        QVERIFY(!desk.isOpen());
        openFirst();
        auto *there = desk.find<QAbstractButton>(u"enterProduction"_s);
        QVERIFY(there);
        QVERIFY(there->text().contains(u"production"_s));
        QCOMPARE(there->property("tier").toInt(), int(Tier::Production));
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.app.window().openBar().profileId(), desk.profileId());
        QTest::keyClick(there->window(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.find<QAbstractButton>(u"enterProduction"_s));
        QVERIFY(!desk.isOpen());
        desk.app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.app.window()));
        openFirst();
        desk.press(u"enterProduction"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().openBar().profileId(), live);
    }

    void aDeletedDraftIsRestoredAfterARestart()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"Canaryname"_s);
        QTRY_COMPARE(desk.draftCount(), 1);
        emit desk.app.window().lists().drafts().draftDeleted(
            {desk.profileId(), u"users/user"_s, u"usr_1"_s});
        QTRY_COMPARE(desk.draftCount(), 0);
        desk.restart();
        QVERIFY(!desk.written().contains("Canaryname"));
        desk.keys(Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QPushButton>(u"deletedDrafts"_s));
        desk.press(u"deletedDrafts"_s);
        auto *search = desk.find<QLineEdit>(u"paletteSearch"_s);
        QVERIFY(search);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE(desk.draftCount(), 1);
        QTRY_VERIFY(!desk.find<QPushButton>(u"deletedDrafts"_s));
        desk.giveKeyAgain();
        desk.app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.app.window()));
        desk.keys(Qt::Key_1, Qt::ControlModifier);
        desk.openAda();
        QTRY_COMPARE(desk.name(), QJsonValue(u"Canaryname"_s));
    }

    void recentRecordsAndDeletedDraftsGoWithTheirProfile()
    {
        StoredWindowFixture desk;
        desk.deleteAdasDraft();
        desk.app.running->profiles().remove(desk.profileId());
        QTRY_COMPARE(desk.recentCount(), 0);
        QTRY_COMPARE(desk.rowsOf(u"recent"_s), 0);
        QTRY_COMPARE(desk.rowsOf(u"draft"_s), 0);
        QVERIFY(!desk.app.window().lists().drafts().deleted().action().isEnabled());
    }

    void deletedDraftsOutliveAnEmptyFileOfProfiles()
    {
        StoredWindowFixture desk;
        desk.deleteAdasDraft();
        desk.changeFile([](QList<Profile> &profiles) { profiles.clear(); });
        QTRY_VERIFY(!desk.profile());
        QCOMPARE(desk.rowsOf(u"draft"_s), 1);
        QCOMPARE(desk.rowsOf(u"recent"_s), 1);
    }

    void recentRecordsOfAnUnknownProfileGoWithTheNextStart()
    {
        StoredWindowFixture desk;
        desk.deleteAdasDraft();
        desk.addProfile(QUuid::createUuid(), u"Second"_s, u"users"_s, Tier::Local, {});
        desk.changeFile([](QList<Profile> &profiles) { profiles.removeFirst(); });
        QTRY_VERIFY(!desk.profile());
        QCOMPARE(desk.rowsOf(u"recent"_s), 1);
        desk.restart();
        QTRY_COMPARE(desk.rowsOf(u"recent"_s), 0);
        QCOMPARE(desk.rowsOf(u"draft"_s), 1);
    }

    void deletedDraftsOutliveAnotherTier()
    {
        StoredWindowFixture desk;
        desk.deleteAdasDraft();
        desk.addProfile(desk.profileId(), u"Desk"_s, u"users"_s, Tier::Sandbox, {});
        QCOMPARE(desk.profile()->tier, Tier::Sandbox);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.rowsOf(u"draft"_s), 1);
        QCOMPARE(desk.rowsOf(u"recent"_s), 1);
    }

    void recentRecordsAndDeletedDraftsGoWithAnotherServerInTheFile()
    {
        StoredWindowFixture desk;
        desk.deleteAdasDraft();
        desk.changeFile([](QList<Profile> &profiles) {
            profiles.first().baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        });
        QTRY_COMPARE(desk.rowsOf(u"draft"_s), 0);
        QCOMPARE(desk.rowsOf(u"recent"_s), 0);
        QVERIFY(!desk.isOpen());
    }

    void whatIsUndoneLeavesNoDraft()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        QCOMPARE(desk.draftCount(), 1);
        desk.keys(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.draftCount(), 0);
    }

    void anotherRecordKeepsItsDraft()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.type(u"/last_name"_s, u"King"_s);
        desk.enter(u"usr_2"_s); // This follows without a pause, so the draft is not saved yet.
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        QTRY_COMPARE(desk.draftCount(), 1);
        desk.enter(u"usr_1"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_1"_s);
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
    }

    void whatFoundNoRoomIsSavedWithTheNext()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.limitRoom(u"1"_s); // SQLite does not go below the current size.
        auto *line = desk.find<QLineEdit>(u"/last_name"_s);
        line->setFocus();
        line->selectAll();
        line->insert(QString(20'000, u'x'));
        QTRY_VERIFY(desk.text(u"saveState"_s).contains(u"Not saved"_s));
        desk.enter(u"usr_2"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        desk.limitRoom(u"1000000"_s);
        desk.typeName(u"King"_s);
        // The draft's own next try would come later.
        QTRY_COMPARE_WITH_TIMEOUT(desk.draftCount(), 2, 3'000);
    }

    void closingAsksNothingAndLosesNothing()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.type(u"/last_name"_s, u"King"_s); // This is not saved yet.
        desk.app.window().close();
        QTRY_VERIFY(!desk.app.window().isVisible());
        QVERIFY(!desk.find<QMessageBox>(u"unsentQuestion"_s));

        desk.restart();
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
    }

    void closingAsksWhereNothingCanBeKept()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        QTRY_VERIFY(
            // The text does not say "Saved".
            desk.text(u"saveState"_s).contains(u"in memory only"_s));
        desk.app.window().close();
        QTRY_VERIFY(desk.find<QMessageBox>(u"unsentQuestion"_s));
        QVERIFY(desk.app.window().isVisible());
    }

    void whatWasTypedBeforeThePassphraseIsKeptWithIt()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.storeUnderPassphrase();
        desk.restart();
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->value(lastName), QJsonValue(u"King"_s));
    }

    void aDraftOpensWithoutTheServer()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.goOffline();
        desk.restart();
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
        desk.typeName(u"Byron"_s);
    }

    void aSendWithoutAConnectionWaitsAndGoesOutLater()
    {
        StoredWindowFixture desk;
        desk.server.script("PATCH", {answer(200, compact(called(u"King"_s)))});
        desk.openAda();
        desk.typeName(u"King"_s);
        const quint16 port = desk.goOffline();
        desk.review();
        desk.send();
        QCOMPARE(desk.sendCount(), 1);
        QTRY_COMPARE(desk.draftCount(), 0); // The changes are in the outbox only.
        QVERIFY(desk.app.window().work().draft()->changes().isEmpty());

        desk.restart();
        QTRY_COMPARE(desk.sendCount(), 1);
        QVERIFY(desk.server.listen(QHostAddress::LocalHost, port));
        desk.giveKeyAgain();
        auto *list = desk.app.window().findChild<QListView *>(u"outboxList"_s);
        emit desk.app.window().lists().outbox().page().retryRequested(
            list->model()->index(0, 0).data(OutboxModel::IdRole).toUuid());
        QTRY_COMPARE(desk.sendCount(), 0);
        QCOMPARE(desk.server.count("PATCH"), 1);
        QCOMPARE(desk.patched(), QByteArray(R"({"last_name":"King"})"));
    }

    void aWaitingSendIsRecalled()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.goOffline();
        desk.review();
        desk.send();
        auto *list = desk.app.window().findChild<QListView *>(u"outboxList"_s);
        emit desk.app.window().lists().outbox().page().recallRequested(
            list->model()->index(0, 0).data(OutboxModel::IdRole).toUuid());
        QTRY_COMPARE(desk.sendCount(), 0);
        QTRY_COMPARE(desk.name(), QJsonValue(u"King"_s));
        QTRY_COMPARE(desk.draftCount(), 1);
        QCOMPARE(desk.server.count("PATCH"), 0);
    }

    void whatALaterSendDoesNotSpeakOfIsSeenAtOnce()
    {
        StoredWindowFixture desk;
        desk.server.script("PATCH", {{ScriptedServer::Step::Kind::Close, 0, {}, {}}});
        desk.openAda();
        desk.type(u"/first_name"_s, u"Adele"_s);
        desk.typeName(u"King"_s);
        desk.review();
        desk.send();
        QTRY_VERIFY(desk.text(u"answerTitle"_s).contains(u"not known"_s));
        desk.press(u"stay"_s);
        desk.app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.app.window()));
        desk.typeName(u"Byron"_s);
        desk.goOffline(); // The next send has to wait.
        desk.review();
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->value(FieldPath(u"/first_name"_s)),
                     QJsonValue(u"Adele"_s));
        QTRY_COMPARE(desk.draftCount(), 1);
        QTRY_COMPARE(desk.sendCount(), 1);
        QCOMPARE(desk.app.window().work().draft()->changes().size(), 1);
    }

    void whatWasTypedLastComesBackNotWhatWasSavedBefore()
    {
        StoredWindowFixture desk;
        desk.server.script("PATCH", {answer(400, R"({"error":"invalid","message":"No"})")});
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.type(u"/last_name"_s, u"Byron"_s); // This is typed at once, before it is saved.
        desk.review();
        desk.send();
        QTRY_COMPARE(desk.name(), QJsonValue(u"Byron"_s));
        desk.restart();
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.name(), QJsonValue(u"Byron"_s));
    }

    void whereTheStoreCannotBeOpenedNothingIsSentOrLost()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.app.running.reset();
        {
            SqliteConnection newer(desk.home.path() + u"/data/amend.sqlite"_s, nullptr);
            newer.run(u"PRAGMA user_version=9"_s);
        }
        desk.start();
        QTRY_COMPARE(desk.app.running->storage().state().kind, StoreState::Kind::Failed);
        desk.giveKeyAgain();
        desk.openAda();
        desk.type(u"/last_name"_s, u"King"_s);
        desk.review();
        desk.send();
        QCOMPARE(desk.server.count("PATCH"), 0);
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
        QCOMPARE(desk.app.window().work().draft()->changes().size(), 1);
    }

    void aRefusalInTheBackgroundIsADraftAgain()
    {
        StoredWindowFixture desk;
        desk.server.script("PATCH",
                           {answer(400,
                                   R"({"error":"validation_error","message":"Invalid",)"
                                   R"("details":{"last_name":["Too short"]}})")});
        desk.openAda();
        desk.typeName(u"K"_s);
        desk.review();
        desk.press(u"send"_s);
        desk.enter(u"usr_2"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        QTRY_COMPARE(desk.draftCount(), 1);
        desk.restart();
        desk.giveKeyAgain();
        desk.enter(u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_1"_s);
        QCOMPARE(desk.name(), QJsonValue(u"K"_s));
        // The findings are stored, too.
        const Findings findings = desk.app.window().work().draft()->findings();
        QVERIFY(records::findingOf(findings, u"/last_name"_s, u"server"_s));
    }

    void whatAStrangerDidIsShownAndHoldsSendsUntilTheyAreReleased()
    {
        StoredWindowFixture desk;
        desk.server.script("PATCH", {answer(200, compact(called(u"Byron"_s)))});
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.app.running.reset();
        SqliteConnection(desk.home.path() + u"/data/amend.sqlite"_s, nullptr)
            .run(u"DELETE FROM draft"_s);
        desk.restart();
        desk.giveKeyAgain();
        QTRY_VERIFY(desk.find<QLabel>(u"heldText"_s));
        // The button appears only after somebody has looked at the outbox.
        QVERIFY(!desk.find<QAbstractButton>(u"releaseSends"_s));
        desk.openAda();
        desk.typeName(u"Byron"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.sendCount(), 1);
        QTRY_VERIFY(desk.find<QAbstractButton>(u"stay"_s));
        desk.press(u"stay"_s);
        QCOMPARE(desk.server.count("PATCH"), 0);

        desk.press(u"lookAtOutbox"_s);
        desk.press(u"releaseSends"_s);
        QTRY_COMPARE(desk.server.count("PATCH"), 1);
        QTRY_VERIFY(!desk.find<QLabel>(u"heldText"_s));
        QTRY_COMPARE(desk.sendCount(), 0);
    }

    void aChangeByAnotherIsAskedAboutWhenTheDraftOpens()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.server.script("GET", {answer(200, compact(called(u"Byron"_s)))});
        desk.keys(Qt::Key_F5, {});
        QTRY_VERIFY(desk.find<QRadioButton>(u"mine /last_name"_s));
        QVERIFY(!desk.find<QRadioButton>(u"mine /last_name"_s)->isChecked());
        QVERIFY(!desk.find<QRadioButton>(u"theirs /last_name"_s)->isChecked());
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));

        desk.find<QRadioButton>(u"theirs /last_name"_s)->click();
        desk.press(u"settleConflict"_s);
        QTRY_COMPARE(desk.name(), QJsonValue(u"Byron"_s));
        QVERIFY(desk.app.window().work().draft()->changes().isEmpty());
        QTRY_COMPARE(desk.draftCount(), 0);
    }

    void aDeletedDraftComesBack()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        const RecordKey key {desk.profileId(), u"users/user"_s, u"usr_1"_s};
        emit desk.app.window().lists().drafts().draftDeleted(key);
        QTRY_COMPARE(desk.draftCount(), 0);
        QTRY_VERIFY(desk.app.window().work().draft()->changes().isEmpty());
        emit desk.app.window().notices().draftRestored(key);
        QTRY_COMPARE(desk.draftCount(), 1);
        QTRY_COMPARE(desk.name(), QJsonValue(u"King"_s));
    }

    void aCopyToAnotherProfileIsReadThereAndStaysHere()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Other"_s, u"users"_s, Tier::Local,
                        WindowFixture::allOf(u"users"_s));
        const int reads = desk.server.count("GET");
        emit desk.app.window().lists().drafts().draftCopyRequested(
            {desk.profileId(), u"users/user"_s, u"usr_1"_s}, other);
        QTRY_COMPARE(desk.draftCount(), 2);
        QVERIFY(desk.server.count("GET") > reads);
        QTRY_COMPARE(desk.app.window().openBar().profileId(), other);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
    }

    void theKeyThatIsSpokenOfIsThatOfTheOpenRecord()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.app.window().openBar().switchTo(
            localSandboxProfile(*records::library().api(u"users"_s)).id);
        QTRY_VERIFY(desk.text(u"key"_s).contains(u"sandbox has a key of its own"_s));
        emit desk.app.window().lists().drafts().draftChosen(
            {desk.profileId(), u"users/user"_s, u"usr_1"_s});
        desk.press(u"openElsewhere"_s);
        QTRY_VERIFY(desk.isOpen());
        QTRY_VERIFY(!desk.text(u"key"_s).contains(u"sandbox"_s));
    }

    void aCopyOntoADraftLeavesItsConflictToAPerson()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Other"_s, u"users"_s, Tier::Local,
                        WindowFixture::allOf(u"users"_s));
        const RecordKey here {desk.profileId(), u"users/user"_s, u"usr_1"_s};
        emit desk.app.window().lists().drafts().draftCopyRequested(here, other);
        QTRY_COMPARE(desk.app.window().openBar().profileId(), other);
        QTRY_VERIFY(desk.isOpen());
        QTRY_COMPARE(desk.draftCount(), 2);
        desk.enter(u"usr_2"_s); // The copy is now only in the store.
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        // A colleague changes the same field there, and then the first draft is copied again.
        desk.server.script("GET", {answer(200, compact(called(u"Byron"_s)))});
        emit desk.app.window().lists().drafts().draftCopyRequested(here, other);
        QTRY_VERIFY(desk.find<QWidget>(u"mine /last_name"_s));
        QCOMPARE(desk.name(), QJsonValue(u"King"_s));
        QCOMPARE(desk.server.count("PATCH"), 0);
    }

    void whatWasTypedWhileTheStoreWasLockedHidesNoColleaguesChange()
    {
        StoredWindowFixture desk;
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.app.running.reset();
        desk.start();
        desk.putOffPassphrase();
        desk.giveKeyAgain();
        desk.server.script("GET", {answer(200, compact(called(u"Byron"_s)))});
        desk.enter(u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/email"_s, u"new@example.org"_s);
        QTRY_COMPARE(desk.draftCount(), 1); // This draft is in memory only.
        emit desk.app.window().storeAccess().passphraseGiven(Secret(passphrase));
        QTRY_COMPARE(desk.app.running->storage().state().kind, StoreState::Kind::Ready);
        QTRY_COMPARE(desk.name(), QJsonValue(u"King"_s));
        const RecordDraft &draft = *desk.app.window().work().draft();
        QCOMPARE(draft.changes().size(), 2);
        QVERIFY(draft.baseValue(FieldPath(u"/last_name"_s)) != QJsonValue(u"Byron"_s));
    }

    void aRefusedKeyPausesUntilThereIsAnother()
    {
        StoredWindowFixture desk;
        desk.server.script("PATCH", {answer(401), answer(200, compact(called(u"King"_s)))});
        desk.openAda();
        desk.typeName(u"King"_s);
        desk.review();
        desk.send();
        QCOMPARE(desk.sendCount(), 1);
        QCOMPARE(desk.server.count("PATCH"), 1);
        desk.giveKeyAgain();
        QTRY_COMPARE(desk.sendCount(), 0);
        QCOMPARE(desk.server.count("PATCH"), 2);
    }

    void productionIsNotReopenedByItself()
    {
        StoredWindowFixture desk;
        const QUuid production = QUuid::createUuid();
        desk.addProfile(production, u"Real"_s, u"users"_s, Tier::Production,
                        WindowFixture::allOf(u"users"_s));
        desk.app.window().openBar().switchTo(production);
        desk.openAda();
        desk.typeName(u"King"_s);
        const int reads = desk.server.count("GET");
        desk.restart();
        QTRY_COMPARE(desk.draftCount(), 1);
        Network network;
        roundTrip(network);
        QVERIFY(!desk.isOpen());
        QCOMPARE(desk.server.count("GET"), reads);
    }
};

QTEST_MAIN(TestStored)
#include "tst_stored.moc"
