// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waits.h"
#include "windowfixture.h"

#include <QListWidget>
#include <QProgressBar>

using namespace windowfixture;

namespace {

/// A change of a form and the body that it makes (tests/data/bodies). The command line's test uses
/// the same files.
QJsonObject sampleChange(const QString &formId)
{
    QFile file(QStringLiteral(TEST_DATA "/bodies/") + formId + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("there is no sample of the form");
    return objectOf(file.readAll());
}

QString document(const QString &name)
{
    return QStringLiteral(TEST_DATA "/documents/") + name;
}

QJsonObject weavrUser()
{
    return sampleChange(u"weavr/user"_s)[u"record"_s].toObject();
}

QJsonObject weavrList(const QJsonArray &users)
{
    return {{u"users"_s, users}, {u"count"_s, users.size()}, {u"responseCount"_s, users.size()}};
}

const Secrets weavrSignIn {{u"api_key"_s, Secret(canaryKey)},
                           {u"email"_s, Secret(u"canary-agent@example.org"_s)},
                           {u"password"_s, Secret(u"canary-password"_s)}};

ScriptedServer::Step signedIn(const QString &type = u"ACCESS"_s)
{
    return answer(200, compact({{u"token"_s, u"canary-token"_s}, {u"tokenType"_s, type}}));
}

QString formTitle(const QString &formId)
{
    return records::library().form(formId)->title;
}

/// Adds an item with its type and files to the list, as a person does.
void attachInWindow(WindowFixture &desk, int index, const QJsonObject &one)
{
    const QString list = one[u"list"_s].toString();
    const QString item = list + u'/' + QString::number(index);
    desk.press(list);
    desk.type(item + u"/document_type"_s, one[u"type"_s].toString());
    desk.chooseFile(item + u"/document_value"_s, document(one[u"front"_s].toString()));
    if (one.contains(u"back"_s))
        desk.chooseFile(item + u"/document_value_back"_s, document(one[u"back"_s].toString()));
}

} // namespace

/// For each form a change on its whole way, and what each vendor demands.
class TestWindowVendors final : public QObject
{
    Q_OBJECT

private slots:
    void fromKeysToBody_data()
    {
        QTest::addColumn<QString>("formId");
        for (const auto &api : records::library().apis()) {
            for (const FormSpec &form : api->forms)
                QTest::newRow(qPrintable(form.id)) << form.id;
        }
    }

    void fromKeysToBody()
    {
        QFETCH(const QString, formId);
        const QJsonObject sample = sampleChange(formId);
        const QByteArray record = compact(sample[u"record"_s].toObject());
        WindowFixture desk(formId.section(u'/', 0, 0));
        desk.server.script("GET", {answer(200, record)});
        desk.server.script("PATCH", {answer(200, record)});

        desk.open(formTitle(formId), sample[u"user"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        const QJsonObject set = sample[u"set"_s].toObject();
        for (auto one = set.begin(); one != set.end(); ++one)
            desk.type(one.key(), one.value().toString());
        for (const QJsonValue &path : sample[u"clear"_s].toArray())
            desk.type(path.toString(), {});
        int index = 0;
        for (const QJsonValue &one : sample[u"attach"_s].toArray())
            attachInWindow(desk, index++, one.toObject());
        QCOMPARE(desk.server.count("PATCH"), 0);
        desk.review();
        desk.acceptAll();
        desk.send();

        QCOMPARE(desk.server.count("PATCH"), 1);
        QCOMPARE(QString::fromUtf8(desk.patched()),
                 QString::fromUtf8(compact(sample[u"body"_s].toObject())));
    }

    void M5_aFieldThatVerifiedUsersKeepIsLocked()
    {
        WindowFixture desk(u"machnet"_s);
        const QJsonObject sample = sampleChange(u"machnet/individual"_s);
        desk.server.script("GET", {answer(200, compact(sample[u"record"_s].toObject()))});
        desk.open(formTitle(u"machnet/individual"_s), sample[u"user"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        const RecordDraft &draft = *desk.app.window().work().draft();
        QVERIFY(!draft.lockReason(FieldPath(u"/email"_s)).isEmpty());
        desk.type(u"/email"_s, u"other@example.org"_s);
        QVERIFY(draft.changes().isEmpty());
        desk.type(u"/occupation"_s, u"Teacher"_s);
        QCOMPARE(draft.changes().size(), 1);
    }

    void M6_aUserWhoReceivesIsNotEdited()
    {
        WindowFixture desk(u"machnet"_s);
        QJsonObject record = sampleChange(u"machnet/individual"_s)[u"record"_s].toObject();
        record[u"type"_s] = u"RECEIVE"_s;
        desk.server.script("GET", {answer(200, compact(record))});
        desk.open(formTitle(u"machnet/individual"_s), record[u"id"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/occupation"_s, u"Teacher"_s);
        QVERIFY(desk.app.window().work().draft()->changes().isEmpty());
    }

    void M27_anUpdateIsFollowedByTheReminder()
    {
        WindowFixture desk(u"machnet"_s);
        const QJsonObject sample = sampleChange(u"machnet/individual"_s);
        const QByteArray record = compact(sample[u"record"_s].toObject());
        desk.server.script("GET", {answer(200, record)});
        desk.server.script("PATCH", {answer(200, record)});
        desk.open(formTitle(u"machnet/individual"_s), sample[u"user"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/occupation"_s, u"Teacher"_s);
        desk.review();
        desk.acceptAll();
        desk.send();
        QVERIFY(desk.says(records::form("machnet/individual").afterApplied));
    }

    void aDocumentThatIsTooLargeIsRefusedByTheProfilesLimit()
    {
        WindowFixture desk(u"machnet"_s);
        Profile strict = *desk.profile();
        strict.documentLimit = 300; // This limit is in bytes; the sample is a little larger.
        desk.app.running->profiles().edit(strict, {});
        const QJsonObject sample = sampleChange(u"machnet/individual"_s);
        desk.server.script("GET", {answer(200, compact(sample[u"record"_s].toObject()))});
        desk.open(formTitle(u"machnet/individual"_s), sample[u"user"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        desk.press(u"/physical_documents"_s);
        const auto value = u"/physical_documents/0/document_value"_s;
        desk.chooseFile(value, document(u"licence-front.jpg"_s));
        QVERIFY(desk.app.window().work().draft()->value(FieldPath(value)).isUndefined());
    }

    void anUploadSaysHowFarItIs()
    {
        WindowFixture desk(u"machnet"_s);
        const QTemporaryDir folder;
        QFile large(folder.filePath(u"large.jpg"_s));
        QVERIFY(large.open(QIODevice::WriteOnly));
        large.write(QByteArray("\xff\xd8\xff\xe0", 4) + QByteArray(2'000'000, 'x'));
        large.close();
        const QJsonObject sample = sampleChange(u"machnet/individual"_s);
        desk.server.script("GET", {answer(200, compact(sample[u"record"_s].toObject()))});
        desk.server.script("PATCH", {{ScriptedServer::Step::Kind::Stall, 0, {}, {}}});
        desk.open(formTitle(u"machnet/individual"_s), sample[u"user"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        desk.press(u"/physical_documents"_s);
        desk.type(u"/physical_documents/0/document_type"_s, u"PASSPORT"_s);
        desk.chooseFile(u"/physical_documents/0/document_value"_s, large.fileName());
        desk.review();
        desk.acceptAll();
        desk.press(u"send"_s);
        QTRY_VERIFY(desk.find<QProgressBar>(u"sendProgress"_s));
        const auto *bar = desk.find<QProgressBar>(u"sendProgress"_s);
        QTRY_VERIFY(bar->maximum() > 0 && bar->value() == bar->maximum());
        QVERIFY(desk.text(u"stage"_s).contains("answer"_L1));
        QVERIFY(!desk.find<QAbstractButton>(u"cancelSend"_s)); // The request has been sent already.
        desk.press(u"leaveSend"_s);
        QVERIFY(!desk.find<QLabel>(u"stage"_s));
        QCOMPARE(desk.server.count("PATCH"), 1);
        QTRY_COMPARE(desk.sendCount(), 1); // It goes on.
    }

    void W5_aTokenIsHadByASignInAndKeptInMemory()
    {
        WindowFixture desk(u"weavr"_s, Tier::Local, weavrSignIn);
        desk.server.script("POST", {signedIn()});
        desk.server.script("GET", {answer(200, compact(weavrUser()))});
        desk.server.script("PATCH", {answer(200, compact(weavrUser()))});
        desk.open(formTitle(u"weavr/user"_s), u"104523"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/surname"_s, u"King"_s);
        desk.review();
        desk.acceptAll();
        desk.send();

        // The token is reused, so there is only one sign-in.
        QCOMPARE(desk.server.count("POST"), 1);
        const ScriptedServer::Request &signIn = desk.server.requests().first();
        QCOMPARE(signIn.path, "/login_with_password");
        QCOMPARE(objectOf(signIn.body)[u"email"_s].toString(), u"canary-agent@example.org"_s);
        QCOMPARE(FieldPath(u"/password/value"_s).in(objectOf(signIn.body)).toString(),
                 u"canary-password"_s);
        for (const ScriptedServer::Request &request : desk.server.requests()) {
            QCOMPARE(request.header("api-key"), canaryKey.toLatin1());
            if (request.verb != "POST")
                QCOMPARE(request.header("authorization"), "Bearer canary-token");
        }
        for (const char *canary : {"canary-key", "canary-agent", "canary-pass", "canary-token"})
            QVERIFY2(!desk.written().contains(canary), canary);
    }

    void aFailedSignInLeadsToTheProfile()
    {
        WindowFixture desk(u"weavr"_s, Tier::Local, weavrSignIn);
        desk.server.script("POST", {answer(403)});
        desk.open(formTitle(u"weavr/user"_s), u"104523"_s);
        QTRY_VERIFY(desk.find<QAbstractButton>(u"openProfile"_s));
        QVERIFY(desk.find<QAbstractButton>(u"openProfile"_s)->hasFocus());
        QCOMPARE(desk.server.count("GET"), 0);
        desk.press(u"openProfile"_s);
        QTRY_VERIFY(desk.find<QLineEdit>(u"key password"_s));
    }

    void W19_aNewMobileIsFollowedByTheReminder()
    {
        WindowFixture desk(u"weavr"_s);
        QJsonObject after = weavrUser();
        FieldPath(u"/mobile/number"_s).setIn(after, u"7700900123"_s);
        desk.server.script("GET", {answer(200, compact(weavrUser()))});
        desk.server.script("PATCH", {answer(200, compact(after))});
        desk.open(formTitle(u"weavr/user"_s), u"104523"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/mobile/number"_s, u"7700900123"_s);
        desk.review();
        desk.acceptAll();
        desk.send();
        QVERIFY(desk.says(u"enrol"_s));
        QVERIFY(!desk.server.requests().last().header("idempotency-ref").isEmpty());
    }

    void anEmailAddressIsLookedUpAndTheUserOpened()
    {
        WindowFixture desk(u"weavr"_s);
        QJsonObject user = weavrUser();
        user[u"email"_s] = u"canary.person+x@example.org"_s;
        desk.server.script("GET",
                           {answer(200, compact(weavrList({user}))), answer(200, compact(user))});
        desk.open(formTitle(u"weavr/user"_s), u"canary.person+x@example.org"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->userId(), u"104523"_s);
        QCOMPARE(desk.find<QLineEdit>(u"userId"_s)->text(), QString());
        QCOMPARE(desk.server.requests().first().path,
                 "/users?email=canary.person%2Bx%40example.org");
        QCOMPARE(desk.server.requests().last().path, "/users/104523");
        desk.app.window().close();
        QVERIFY(!desk.written().contains("canary.person"));
    }

    void aClientUserIdIsResolved()
    {
        WindowFixture desk(u"junction"_s);
        QJsonObject user = sampleChange(u"junction/user"_s)[u"record"_s].toObject();
        user[u"client_user_id"_s] = u"member/7"_s;
        desk.server.script("GET", {answer(200, compact(user))});
        desk.open(formTitle(u"junction/user"_s), u"member/7"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->userId(), uuid);
        QCOMPARE(desk.server.requests().first().path, "/v2/user/resolve/member%2F7");
    }

    void ofSeveralUsersOneIsChosen()
    {
        WindowFixture desk(u"weavr"_s);
        QJsonObject other = weavrUser();
        other[u"id"_s] = u"104524"_s;
        desk.server.script(
            "GET",
            {answer(200, compact(weavrList({weavrUser(), other}))), answer(200, compact(other))});
        desk.open(formTitle(u"weavr/user"_s), u"member-7"_s);
        QTRY_VERIFY(desk.find<QLineEdit>(u"paletteSearch"_s));
        QVERIFY(desk.find<QListWidget>(u"paletteList"_s)->item(0)->text().contains("Lovelace"_L1));
        auto *search = desk.find<QLineEdit>(u"paletteSearch"_s);
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.server.requests().last().path, "/users/104524");
    }

    void nobodyFoundIsSaidAtTheBox()
    {
        WindowFixture desk(u"weavr"_s);
        desk.server.script("GET", {answer(200, compact(weavrList({})))});
        desk.open(formTitle(u"weavr/user"_s), u"nobody@example.org"_s);
        QTRY_VERIFY(desk.text(u"userIdProblem"_s).contains("email address"_L1));
        QVERIFY(!desk.isOpen());
    }

    void aLookUpThatIsOvertakenIsDropped()
    {
        WindowFixture desk(u"weavr"_s);
        QJsonObject stranger = weavrUser();
        stranger[u"id"_s] = u"999"_s;
        ScriptedServer::Step slow = answer(200, compact(weavrList({stranger})));
        slow.kind = ScriptedServer::Step::Kind::Trickle;
        desk.server.script("GET", {slow, answer(200, compact(weavrUser()))});
        desk.open(formTitle(u"weavr/user"_s), u"member-7"_s);
        QTRY_COMPARE(desk.server.count("GET"), 1);
        desk.enter(u"104523"_s);
        QTRY_VERIFY(desk.isOpen());
        QTRY_VERIFY(!desk.server.hasConnections());
        QCOMPARE(desk.app.window().work().draft()->userId(), u"104523"_s);
        QCOMPARE(desk.server.count("GET"), 2);
    }

    void aLookUpCanBeCancelled()
    {
        WindowFixture desk(u"weavr"_s);
        desk.server.script("GET", {{ScriptedServer::Step::Kind::Stall, 0, {}, {}}});
        desk.open(formTitle(u"weavr/user"_s), u"member-7"_s);
        QTRY_VERIFY(desk.find<QAbstractButton>(u"cancelReading"_s));
        desk.press(u"cancelReading"_s);
        QTRY_VERIFY(!desk.server.hasConnections());
        QVERIFY(!desk.find<QAbstractButton>(u"cancelReading"_s));
        // A cancelled read is not shown as a failure.
        QVERIFY(!desk.find<QAbstractButton>(u"retryOpen"_s));
        QCOMPARE(desk.find<QLineEdit>(u"userId"_s)->text(), u"member-7"_s);
    }

    void theTwinIsOneKeyAwayAndTheDraftStaysBehind()
    {
        WindowFixture desk(u"weavr"_s, Tier::Sandbox);
        const QUuid live = QUuid::createUuid();
        desk.addProfile(live, u"Live"_s, u"weavr"_s, Tier::Production,
                        WindowFixture::allOf(u"weavr"_s));
        desk.server.script("GET", {answer(200, compact(weavrUser()))});
        desk.open(formTitle(u"weavr/user"_s), u"104523"_s);
        QTRY_VERIFY(desk.isOpen());
        desk.type(u"/surname"_s, u"King"_s);
        desk.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(desk.find<QWidget>(u"enterProduction"_s), Qt::Key_Space);
        desk.app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.app.window()));

        QCOMPARE(desk.app.window().openBar().profileId(), live);
        QVERIFY(!desk.isOpen());
        QVERIFY(desk.text(u"tier"_s).startsWith("PRODUCTION"_L1));
        QTRY_COMPARE(desk.draftCount(), 1);
        QCOMPARE(desk.find<QLineEdit>(u"userId"_s)->text(), u"104523"_s);
        QCOMPARE(desk.server.count("GET"), 1);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk.isOpen());
        // The draft belongs to another record.
        QVERIFY(desk.app.window().work().draft()->changes().isEmpty());
        desk.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().work().draft()->changes().size(), 1);
    }

    void someKeysOfSeveralCanBeReplaced()
    {
        WindowFixture desk(u"machnet"_s);
        const QJsonObject sample = sampleChange(u"machnet/individual"_s);
        desk.server.script("GET", {answer(200, compact(sample[u"record"_s].toObject()))});
        desk.app.running->profiles().edit(*desk.profile(),
                                          {{u"client_secret"_s, Secret(u"second"_s)}});
        QTRY_VERIFY(desk.app.running->storage().state().kind != StoreState::Kind::Opening);
        // The second edit first reads the secrets of the first, and then both are stored.
        handleEvents();
        desk.open(formTitle(u"machnet/individual"_s), sample[u"user"_s].toString());
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.server.requests().last().header("x-client-id"), canaryKey.toLatin1());
        QCOMPARE(desk.server.requests().last().header("x-client-secret"), "second");
    }

    void aSignInTakesThePlaceOfAToken()
    {
        WindowFixture desk(u"weavr"_s);
        desk.server.script("POST", {signedIn()});
        desk.server.script("GET", {answer(200, compact(weavrUser()))});
        Secrets typed = weavrSignIn;
        typed.remove(u"api_key"_s);
        desk.app.running->profiles().edit(*desk.profile(), typed);
        QTRY_VERIFY(desk.app.running->storage().state().kind != StoreState::Kind::Opening);
        handleEvents();
        desk.open(formTitle(u"weavr/user"_s), u"104523"_s);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.server.requests().last().header("authorization"), "Bearer canary-token");
        QCOMPARE(desk.server.requests().last().header("api-key"), canaryKey.toLatin1());
    }

    void everyApiOfTheSandboxHasPeopleToOpen_data()
    {
        QTest::addColumn<QString>("apiId");
        for (const auto &api : records::library().apis())
            QTest::newRow(qPrintable(api->id)) << api->id;
    }

    void everyApiOfTheSandboxHasPeopleToOpen()
    {
        QFETCH(const QString, apiId);
        const QTemporaryDir home;
        App app(home.path() + u"/config"_s, {});
        app.start();
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
        const QUuid id = localSandboxProfile(*records::library().api(apiId)).id;
        app.window().openBar().switchTo(id);
        auto *people = app.window().findChild<QListWidget *>(u"people"_s);
        QTRY_VERIFY(people->isVisible());
        QVERIFY(people->count() > 5);
        for (int row = 0; row < people->count(); ++row)
            // The second line says why the person is worth opening.
            QVERIFY(people->item(row)->text().section(u'\n', 1).size() > 5);
        people->setFocus();
        people->setCurrentRow(0);
        QTest::keyClick(people, Qt::Key_Return);
        QTRY_VERIFY(app.window().work().draft());
        QCOMPARE(app.window().work().draft()->base().kind, Base::Kind::Read);
    }
};

QTEST_MAIN(TestWindowVendors)
#include "tst_windowvendors.moc"
