// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waits.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QMessageBox>
#include <QTableWidget>

using namespace windowfixture;

namespace {

QJsonObject junctionUser()
{
    return {{u"user_id"_s, uuid},
            {u"team_id"_s, uuid},
            {u"client_user_id"_s, u"member-7"_s},
            {u"created_on"_s, u"2026-08-19T09:19:50+00:00"_s},
            {u"connected_sources"_s, QJsonArray()},
            {u"fallback_time_zone"_s,
             QJsonObject {{u"id"_s, u"Europe/London"_s},
                          {u"source_slug"_s, u"manual"_s},
                          {u"updated_at"_s, u"2026-08-19T09:19:50Z"_s}}},
            {u"fallback_birth_date"_s, QJsonValue::Null},
            {u"ingestion_start"_s, QJsonValue::Null},
            {u"ingestion_end"_s, u"0001-01-01"_s}};
}

} // namespace

/// A change on its whole way: from the keys in the window to the body at the server, and the
/// answer back.
class TestWindow final : public QObject
{
    Q_OBJECT

private slots:
    void usersV1FromKeysToBody()
    {
        WindowFixture desk(u"users"_s);
        QJsonObject after = records::usersRecord();
        after[u"last_name"_s] = u"King"_s;
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.server.script("PATCH", {answer(200, compact(after))});

        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.text(u"recordTitle"_s), u"Ada Lovelace"_s);
        desk.type(u"/last_name"_s, u"King"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.text(u"answerTitle"_s).isEmpty());

        QCOMPARE(desk.patched(), QByteArray(R"({"last_name":"King"})"));
        QCOMPARE(desk.server.count("PATCH"), 1);
        QCOMPARE(desk.server.requests().last().header("authorization"),
                 "Bearer " + canaryKey.toLatin1());
        QVERIFY(desk.app.window().work().draft()->changes().isEmpty());
        QCOMPARE(desk.app.window().work().draft()->title(), u"Ada King"_s);
    }

    void aClosedRecordKeepsItsDraft()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.keys(Qt::Key_W, Qt::ControlModifier);
        QVERIFY(!desk.app.window().work().record());
        QVERIFY(desk.find<QWidget>(u"homePage"_s));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"homeUserId"_s);
        desk.enter(u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->diff().size(), 1);
        desk.keys(Qt::Key_W, Qt::ControlModifier);
        desk.keys(Qt::Key_W, Qt::ControlModifier); // there is nothing to close
        QVERIFY(desk.app.window().isVisible());
    }

    void junctionDemographicsFromKeysToBody()
    {
        WindowFixture desk(u"junction"_s);
        QJsonObject record = records::jane();
        FieldPath(u"/address/geo"_s).setIn(record, u"kept"_s);
        record[u"race"_s] = u"a_new_value"_s;
        QJsonObject after = record;
        FieldPath(u"/address/city"_s).setIn(after, u"Boston"_s);
        desk.server.script("GET", {answer(200, compact(record))});
        desk.server.script("PATCH", {answer(200, compact(after))});

        desk.open(u"Demographics"_s, uuid);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/address/city"_s, u"Boston"_s);
        desk.type(u"/address/access_notes"_s, {});
        desk.review();
        // A value that the schema does not list is sent as it was read, without a warning.
        QVERIFY(!desk.find<QCheckBox>(u"warning /race"_s));
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.text(u"answerTitle"_s).isEmpty());

        QJsonObject expected = after;
        FieldPath(u"/address/access_notes"_s).setIn(expected, QJsonValue::Null);
        expected.remove(u"medical_proxy"_s);
        expected.remove(u"ethnicity"_s);
        QCOMPARE(objectOf(desk.patched()), expected);
        QCOMPARE(desk.server.requests().last().header("x-vital-api-key"), canaryKey.toLatin1());
        QCOMPARE(desk.server.requests().last().path, "/v2/user/" + uuid.toLatin1() + "/info");
    }

    void junctionUserFromKeysToBody()
    {
        WindowFixture desk(u"junction"_s);
        QJsonObject after = junctionUser();
        after[u"fallback_time_zone"_s]
            = QJsonObject {{u"id"_s, u"America/Phoenix"_s}, {u"source_slug"_s, u"manual"_s}};
        desk.server.script("GET",
                           {answer(200, compact(junctionUser())),
                            answer(200, compact(junctionUser())), answer(200, compact(after))});
        desk.server.script("PATCH", {answer(204)});

        desk.open(u"User"_s, uuid);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/fallback_time_zone"_s, u"America/Phoenix"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.text(u"answerTitle"_s).isEmpty());

        QCOMPARE(desk.patched(), QByteArray(R"({"fallback_time_zone":"America/Phoenix"})"));
        // U-4: the new record comes from a read.
        QCOMPARE(desk.server.requests().last().verb, "GET");
        QCOMPARE(desk.app.window().work().draft()->baseValue(FieldPath(u"/fallback_time_zone"_s)),
                 QJsonValue(u"America/Phoenix"_s));
    }

    void aRefusalLandsOnItsFieldAndNothingIsLost()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.server.script(
            "PATCH",
            {answer(400,
                    R"({"error":"validation_error","message":"Invalid request parameters",)"
                    R"("details":{"email":["Invalid email format"]}})")});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/email"_s, u"new@example.org"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.text(u"answerTitle"_s).isEmpty());

        const RecordDraft &draft = *desk.app.window().work().draft();
        QCOMPARE(draft.value(FieldPath(u"/email"_s)), QJsonValue(u"new@example.org"_s));
        const Finding *finding = records::findingOf(draft.findings(), u"/email"_s, u"server"_s);
        QVERIFY(finding);
        QCOMPARE(finding->args[u"message"_s].toString(), u"Invalid email format"_s);
    }

    void aChangeSomebodyElseMadeIsNotOverwritten()
    {
        WindowFixture desk(u"users"_s);
        QJsonObject theirs = records::usersRecord();
        theirs[u"email"_s] = u"theirs@example.org"_s;
        desk.server.script(
            "GET", {answer(200, compact(records::usersRecord())), answer(200, compact(theirs))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/email"_s, u"mine@example.org"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_VERIFY(desk.find<QAbstractButton>(u"theirs /email"_s));
        QCOMPARE(desk.server.count("PATCH"), 0);
    }

    void anUnansweredSendIsUnknownAndSentOnce()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.server.script("PATCH", {{ScriptedServer::Step::Kind::Close, 0, {}, {}}});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.text(u"answerTitle"_s).isEmpty());
        QCOMPARE(desk.server.count("PATCH"), 1);
        QTRY_COMPARE(desk.sendCount(), 1); // The send stays until a person decides.
    }

    void anErrorKeepsTheReviewFromSending()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/email"_s, u"nobody"_s);
        desk.review();
        const auto *send = desk.find<QAbstractButton>(u"send"_s);
        QVERIFY(!send || !send->isEnabled());
        QCOMPARE(desk.server.count("PATCH"), 0);
    }

    void G3_aNewRoleNeedsItsTick()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.server.script("PATCH", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/role"_s, u"admin"_s);
        desk.review();
        QVERIFY(!desk.find<QAbstractButton>(u"send"_s)->isEnabled());
        desk.press(u"caution role"_s);
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.server.count("PATCH"), 1);
    }

    void aServerWithoutReadsIsEditedBlind()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(405)});
        desk.server.script("PATCH", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->base().kind, Base::Kind::Unknown);
        desk.type(u"/first_name"_s, u"Ada"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.patched(), QByteArray(R"({"first_name":"Ada"})"));
    }

    void anotherRecordKeepsTheFirstOnesChanges()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.open(u"User"_s, u"usr_2"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_1"_s);
        QCOMPARE(desk.app.window().work().draft()->value(FieldPath(u"/last_name"_s)),
                 QJsonValue(u"King"_s));
    }

    void nothingIsReviewedWhileAnotherRecordIsRead()
    {
        WindowFixture desk(u"users"_s);
        ScriptedServer::Step slow = answer(200, compact(records::usersRecord()));
        slow.kind = ScriptedServer::Step::Kind::Trickle;
        desk.server.script("GET", {answer(200, compact(records::usersRecord())), slow});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.open(u"User"_s, u"usr_2"_s);
        desk.review();
        QVERIFY(!desk.find<QAbstractButton>(u"send"_s));
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        desk.review(); // This record has no changes.
        QVERIFY(!desk.find<QAbstractButton>(u"send"_s));
        QCOMPARE(desk.server.count("PATCH"), 0);
    }

    void anAnswerGoesToTheRecordItBelongsTo()
    {
        WindowFixture desk(u"users"_s);
        QJsonObject other = records::usersRecord();
        other[u"last_name"_s] = u"Other"_s;
        QJsonObject after = records::usersRecord();
        after[u"last_name"_s] = u"King"_s;
        desk.server.script("GET",
                           {answer(200, compact(records::usersRecord())),
                            answer(200, compact(other)),
                            answer(200, compact(records::usersRecord()))});
        desk.server.script("PATCH", {answer(200, compact(after))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        const RecordDraft &first = *desk.app.window().work().draft();
        const Review review {*desk.profile(), first.form().id, first.userId(),
                             first.changes(), first.base(),    first.title()};
        desk.open(u"User"_s, u"usr_2"_s);
        QTRY_COMPARE(desk.app.window().work().draft()->userId(), u"usr_2"_s);
        desk.app.running->sends().send(review);
        QTRY_COMPARE(desk.server.count("PATCH"), 1);
        QTRY_COMPARE(desk.draftCount(), 0);
        QTRY_COMPARE(desk.sendCount(), 0);

        QCOMPARE(desk.server.requests().last().path, "/v1/users/usr_1");
        QCOMPARE(desk.patched(), QByteArray(R"({"last_name":"King"})"));
        QCOMPARE(desk.app.window().work().draft()->title(), u"Ada Other"_s);
    }

    void aProfileThatAnotherProgramAddedIsThereAndStays()
    {
        WindowFixture desk(u"users"_s);
        ProfileStore another(desk.folder());
        QVERIFY(another.load());
        Profile added = *desk.profile();
        added.id = QUuid::createUuid();
        added.name = u"Added elsewhere"_s;
        QVERIFY(!another.change([&](QList<Profile> &profiles) {
            profiles += added;
            return true;
        }));
        QTRY_VERIFY(desk.profiles().find(added.id));

        desk.addProfile(QUuid::createUuid(), u"Third"_s, u"users"_s, Tier::Local, {});
        const auto after = ProfileStore(desk.folder()).load();
        QCOMPARE(after->profiles.size(), 3);
    }

    void aProfileWithUnsentChangesKeepsItsServer()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        Profile moved = *desk.profile();
        moved.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        desk.app.running->profiles().edit(moved, {});
        QTRY_VERIFY(desk.find<QMessageBox>(u"trouble"_s));
        QCOMPARE(desk.profile()->baseUrl, desk.server.url());
        QVERIFY(desk.isOpen());
        desk.app.running->profiles().remove(moved.id);
        QVERIFY(desk.profile());

        desk.app.window().work().draft()->discard();
        QTRY_COMPARE(desk.draftCount(), 0); // It may have been stored in the meantime.
        // Until it is known what the store holds, the profile counts as one with changes.
        QTRY_COMPARE(desk.app.running->storage().state().kind, StoreState::Kind::NoKeychain);
        desk.app.running->profiles().edit(moved, {});
        QCOMPARE(desk.profile()->baseUrl, moved.baseUrl);
        QVERIFY(!desk.isOpen()); // A record of the old server is not shown for the new one.
        desk.app.running->profiles().remove(moved.id);
        QVERIFY(!desk.profile());
    }

    void anotherProfilesNewServerLeavesTheOpenRecord()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        Profile other = *desk.profile();
        other.id = QUuid::createUuid();
        other.name = u"Other"_s;
        desk.app.running->profiles().edit(other, {});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        other.baseUrl = QUrl(u"http://127.0.0.1:1"_s);
        desk.app.running->profiles().edit(other, {});
        QVERIFY(desk.isOpen());
        desk.app.running->profiles().remove(other.id);
        QVERIFY(desk.isOpen());
    }

    void whatAnEditorDoesWhenLeftIsDoneBeforeTheReview()
    {
        WindowFixture desk(u"junction"_s);
        desk.server.script("GET", {answer(200, compact(records::jane()))});
        desk.server.script("PATCH", {answer(200, compact(records::jane()))});
        desk.open(u"Demographics"_s, uuid);
        QTRY_VERIFY(desk.isOpen());
        auto *phone = desk.find<QLineEdit>(u"/phone_number"_s);
        phone->setFocus();
        phone->selectAll();
        QTest::keyClicks(phone, u"(602) 555-0199"_s);
        QTest::keyClick(phone, Qt::Key_Return, Qt::ControlModifier);
        const auto *table = desk.find<QTableWidget>(u"reviewChanges"_s);
        QVERIFY(table);
        const QString shown = table->item(0, 2)->text();
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.server.count("PATCH"), 1);
        QCOMPARE(objectOf(desk.patched())[u"phone_number"_s].toString(), shown);
        QCOMPARE(shown, u"+16025550199"_s);
    }

    void aFailedReReadLeavesTheFormAsItIs()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord())), answer(500)});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.app.window().commands().action(Command::ReadAgain).trigger();
        QTRY_VERIFY(desk.text(u"unreadText"_s).contains("can't be read now"_L1));
        QVERIFY(!desk.find<QMessageBox>(u"trouble"_s)); // No message box interrupts the person.
        QVERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->value(FieldPath(u"/last_name"_s)),
                 QJsonValue(u"King"_s));
    }

    void aReReadThatMeetsMyChangesSaysSo()
    {
        WindowFixture desk(u"users"_s);
        QJsonObject theirs = records::usersRecord();
        theirs[u"last_name"_s] = u"Byron"_s;
        desk.server.script(
            "GET", {answer(200, compact(records::usersRecord())), answer(200, compact(theirs))});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"King"_s);
        desk.app.window().commands().action(Command::ReadAgain).trigger();
        QTRY_VERIFY(desk.find<QAbstractButton>(u"theirs /last_name"_s));
        QVERIFY(desk.says(u"Byron"_s));
        QCOMPARE(desk.app.window().work().draft()->value(FieldPath(u"/last_name"_s)),
                 QJsonValue(u"King"_s));
    }

    void whatCannotBeReachedCanBeBegunUnread()
    {
        WindowFixture desk(u"users"_s);
        desk.server.close();
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(desk.find<QAbstractButton>(u"openUnread"_s));
        desk.press(u"openUnread"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->base().kind, Base::Kind::Unknown);
        desk.type(u"/last_name"_s, u"King"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.text(u"answerTitle"_s).isEmpty());
        QTRY_COMPARE(desk.sendCount(), 1); // The send waits for a connection.
    }

    void wrongUserIdsAreSaidBeforeAnythingIsAsked()
    {
        WindowFixture desk(u"users"_s);
        desk.open(u"User"_s, u".."_s);
        QTRY_VERIFY(!desk.text(u"userIdProblem"_s).isEmpty());
        QCOMPARE(desk.server.requests().size(), 0);
    }

    void whatIsNoRecordIsSaid()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, "<html>Gateway</html>")});
        desk.open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(!desk.text(u"notice"_s).isEmpty());
        QVERIFY(!desk.isOpen());
    }

    void thePersonOfTheSandboxIsOneKeyAway()
    {
        QTemporaryDir home;
        App app(home.path() + u"/config"_s, {});
        app.start();
        auto *people = app.window().findChild<QListWidget *>(u"people"_s);
        QTRY_VERIFY(people->count() > 5);
        people->setFocus();
        people->setCurrentRow(0);
        QTest::keyClick(people, Qt::Key_Return);
        QTRY_VERIFY(app.window().work().draft());
    }

    void theProgramNeverStartsInProduction()
    {
        QTemporaryDir home;
        const QString folder = home.path() + u"/config"_s;
        const QUuid id = QUuid::createUuid();
        {
            App app(folder, {});
            app.start();
            app.profiles().edit({.id = id,
                                 .name = u"Live"_s,
                                 .apiId = u"junction"_s,
                                 .environmentId = u"production-us"_s,
                                 .baseUrl = QUrl(u"https://api.us.junction.com"_s),
                                 .tier = Tier::Production,
                                 .canRead = true,
                                 .allowed = {}},
                                {});
            app.window().openBar().switchTo(id);
            QCOMPARE(app.window().openBar().profileId(), id);
        }
        {
            App again(folder, {});
            again.start();
            QVERIFY(again.window().openBar().profileId() != id);
            // The profile where it was the last time may be one of production by now.
            Profile other {.id = QUuid::createUuid(),
                           .name = u"Users"_s,
                           .apiId = u"users"_s,
                           .environmentId = u"custom"_s,
                           .baseUrl = QUrl(u"https://users.example.org"_s),
                           .tier = Tier::Sandbox,
                           .canRead = true,
                           .allowed = {}};
            again.profiles().edit(other, {});
            again.window().openBar().switchTo(other.id);
            other.tier = Tier::Production;
            again.profiles().edit(other, {});
        }
        App third(folder, {});
        third.start();
        QVERIFY(third.window().openBar().profile()->tier != Tier::Production);
    }

    void oneSecretOfSeveralCanBeReplaced()
    {
        const QTemporaryDir home;
        const QString folder = home.path() + u"/config"_s;
        const QDir acme(folder + u"/apis/acme"_s);
        QVERIFY(acme.mkpath(u"."_s));
        for (const QString &name : {u"openapi.json"_s, u"user.form.json"_s}) {
            QFile from(u":/apis/users/"_s + name);
            QFile to(acme.filePath(name));
            QVERIFY(from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly));
            QJsonObject object = objectOf(from.readAll().replace("users/user", "acme/user"));
            if (object.contains(u"x-amend"_s)) {
                const QJsonObject second {{u"name"_s, u"client_secret"_s},
                                          {u"label"_s, u"Client secret"_s},
                                          {u"header"_s, u"X-Client-Secret"_s},
                                          {u"prefix"_s, u""_s}};
                FieldPath(u"/x-amend/id"_s).setIn(object, u"acme"_s);
                QJsonArray secrets = FieldPath(u"/x-amend/secrets"_s).in(object).toArray();
                secrets.append(second);
                FieldPath(u"/x-amend/secrets"_s).setIn(object, secrets);
            }
            to.write(QJsonDocument(object).toJson());
        }
        ScriptedServer server;
        server.script("GET", {answer(200, compact(records::usersRecord()))});
        App app(folder, {});
        app.start();
        const Profile profile {.id = QUuid::createUuid(),
                               .name = u"Acme"_s,
                               .apiId = u"acme"_s,
                               .environmentId = u"custom"_s,
                               .baseUrl = server.url(),
                               .tier = Tier::Local,
                               .canRead = true,
                               .allowed = {}};
        app.profiles().edit(
            profile, {{u"bearer"_s, Secret(u"one"_s)}, {u"client_secret"_s, Secret(u"two"_s)}});
        app.profiles().edit(profile, {{u"client_secret"_s, Secret(u"three"_s)}});
        QTRY_VERIFY(app.storage().state().kind != StoreState::Kind::Opening);
        // The second edit first reads the secrets of the first, and then both are stored.
        handleEvents();
        emit app.window().openBar().openRequested(profile.id, u"acme/user"_s, u"usr_1"_s);
        QTRY_VERIFY(app.window().work().draft());
        QCOMPARE(server.requests().last().header("authorization"), "Bearer one");
        QCOMPARE(server.requests().last().header("x-client-secret"), "three");
    }

    void noFileHoldsAKeyOrAPersonalValue()
    {
        WindowFixture desk(u"users"_s);
        desk.server.script("GET", {answer(200, compact(records::usersRecord()))});
        desk.server.script("PATCH", {answer(200, compact(records::usersRecord()))});
        desk.open(u"User"_s, u"usr_canary_1"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/last_name"_s, u"CanaryName"_s);
        desk.review();
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.server.count("PATCH"), 1);

        const QByteArray bytes = desk.written();
        QVERIFY(bytes.contains("Desk")); // Otherwise the checks below would prove nothing.
        for (const char *canary :
             {"canary-key", "CanaryName", "usr_canary", "ada@example.org", "Lovelace"})
            QVERIFY2(!bytes.contains(canary), canary);
    }
};

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
