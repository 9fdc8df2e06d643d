// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outbox.h"
#include "requestlimits.h"
#include "road.h"
#include "waits.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = ScriptedServer::Step;
using Kind = ApiError::Kind;
using Read = Result<Base, ApiError>;

Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(ScriptedServer::Step)
Q_DECLARE_METATYPE(ScriptedServer::Step::Kind)

namespace {

const QString password = u"pass word-canary\"ü"_s;

Step tokenStep(const QString &token, const QString &type = u"ACCESS"_s)
{
    return Road::json({{u"token"_s, token}, {u"tokenType"_s, type}});
}

/// Weavr, with the credentials of an agent's sign-in.
struct Door : Road
{
    Door()
        : Road("weavr/user")
    {
        keep(signIn());
        server.script("POST", {tokenStep(u"token-1"_s), tokenStep(u"token-2"_s)});
        server.script("GET", {json(weavrRecord())});
    }

    static QMap<QString, QString> signIn()
    {
        return {{u"api_key"_s, u"api-key-canary"_s},
                {u"email"_s, u"agent-canary@example.org"_s},
                {u"password"_s, password}};
    }
    std::shared_ptr<std::optional<Read>> begin()
    {
        const auto answer = std::make_shared<std::optional<Read>>();
        client.read(api, form, profile, userId(), &client,
                    [answer](const Read &read) { answer->emplace(read); });
        return answer;
    }
    std::optional<Read> read()
    {
        const auto answer = begin();
        [&] { QTRY_VERIFY(answer->has_value()); }();
        return *answer;
    }
    QByteArray lastToken() const { return server.requests().last().header("Authorization"); }
};

} // namespace

class TestSignIn final : public QObject
{
    Q_OBJECT

private slots:
    void W5_tokenIsHadRightBeforeItIsNeeded();
    void W18_keyAndTokenTravelBoth();
    void W5_storedTokenNeedsNoSignIn();
    void W4_gatewayAddsTheApiKey();
    void whatIsMissingIsNamed_data();
    void whatIsMissingIsNamed();
    void W5_tokenLivesFromItsLastUse();
    void W5_tokenRefusedIsHadAnew();
    void W5_storedTokenThatIsRefusedGivesWay();
    void W5_newlySavedTokenIsUsedAgain();
    void W5_tokenIsKeptNoLongerThanItIsGood();
    void otherSecretsMeanAnotherToken();
    void secretsChangedBehindItsBackMeanAnotherToken();
    void forgottenSecretsForgetTheToken();
    void callsAtOnceShareOneSignIn();
    void signInThatIsRefused_data();
    void signInThatIsRefused();
    void answerThatIsNoToken_data();
    void answerThatIsNoToken();
    void signInThatFailsOnTheWay_data();
    void signInThatFailsOnTheWay();
    void blindSendWithoutATokenSentNothing();
    void redirectTakesNoPasswordElsewhere();
    void cancelDuringTheSignIn();
    void cancelledSignInIsNotJoined();
    void oneThatWaitsOnIsNotCancelledWithAnother();
    void passwordIsNowhereInWhatIsSaid();
};

void TestSignIn::W5_tokenIsHadRightBeforeItIsNeeded()
{
    Door door;
    const auto read = door.read();

    QVERIFY(read && *read);
    const auto &seen = door.server.requests();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].verb, QByteArray("POST"));
    QCOMPARE(seen[0].path, QByteArray("/base/login_with_password"));
    QCOMPARE(seen[0].header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen[0].header("api-key"), QByteArray("api-key-canary"));
    QVERIFY(seen[0].header("Authorization").isEmpty());
    QCOMPARE(QJsonDocument::fromJson(seen[0].body).object(),
             QJsonObject({{u"email"_s, u"agent-canary@example.org"_s},
                          {u"password"_s, QJsonObject {{u"value"_s, password}}}}));
    QCOMPARE(seen[1].verb, QByteArray("GET"));
    QVERIFY(!seen[1].head.contains("agent-canary"));
}

void TestSignIn::W18_keyAndTokenTravelBoth()
{
    Door door;
    QVERIFY(door.read());
    QCOMPARE(door.server.requests().last().header("api-key"), QByteArray("api-key-canary"));
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-1"));
}

void TestSignIn::W5_storedTokenNeedsNoSignIn()
{
    Door door;
    door.keep({{u"api_key"_s, u"k"_s}, {u"auth_token"_s, u"stored"_s}});
    QVERIFY(door.read());
    QCOMPARE(door.server.count("POST"), 0);
    QCOMPARE(door.lastToken(), QByteArray("Bearer stored"));
}

void TestSignIn::W4_gatewayAddsTheApiKey()
{
    Door door;
    door.profile.environmentId = u"custom"_s;
    auto secrets = Door::signIn();
    secrets.remove(u"api_key"_s);
    door.keep(secrets);
    const auto read = door.read();
    QVERIFY(read && *read);
    for (const auto &request : door.server.requests())
        QVERIFY(!request.head.toLower().contains("api-key"));
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-1"));

    door.keep({{u"auth_token"_s, u"stored"_s}});
    QVERIFY(door.read());
    QCOMPARE(door.lastToken(), QByteArray("Bearer stored"));
}

void TestSignIn::whatIsMissingIsNamed_data()
{
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("missing");
    const QString noKey = u"noKey"_s;
    QTest::newRow("no sign-in") << QStringList {u"api_key"_s} << u"signInNeeded"_s
                                << u"auth_token"_s;
    QTest::newRow("no password") << QStringList {u"api_key"_s, u"email"_s} << noKey
                                 << u"password"_s;
    QTest::newRow("no api key") << QStringList {u"auth_token"_s} << noKey << u"api_key"_s;
    QTest::newRow("nothing") << QStringList() << noKey << u"api_key"_s;
}

void TestSignIn::whatIsMissingIsNamed()
{
    QFETCH(QStringList, present);
    Door door;
    QMap<QString, QString> secrets;
    for (const QString &name : present)
        secrets.insert(name, u"text"_s);
    door.keep(secrets);
    const auto read = door.read();
    QVERIFY(read && !*read);
    QTEST(errorCodeName(read->error().code), "code");
    QTEST(read->error().args.value(u"secret").toString(), "missing");
    QVERIFY(!read->error().args.value(u"label").toString().isEmpty());
    QCOMPARE(door.server.connections(), 0);
}

void TestSignIn::W5_tokenLivesFromItsLastUse()
{
    Door door;
    QVERIFY(door.read());
    for (int i = 0; i < 3; ++i) {
        door.now += 270'000;
        QVERIFY(door.read());
    }
    QCOMPARE(door.server.count("POST"), 1);

    door.now += 290'000; // the server counts to 300 s, and the request has to get there
    QVERIFY(door.read());
    QCOMPARE(door.server.count("POST"), 2);
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-2"));

    door.now -= 3'600'000;
    QVERIFY(door.read());
    QCOMPARE(door.server.count("POST"), 3);
}

void TestSignIn::W5_tokenRefusedIsHadAnew()
{
    Door door;
    door.server.script("GET", {Road::status(401), Road::json(weavrRecord())});
    const auto refused = door.read();
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, Kind::Unauthorised);
    QCOMPARE(door.server.count("GET"), 1); // no request is repeated automatically

    const auto read = door.read();
    QVERIFY(read && *read);
    QCOMPARE(door.server.count("POST"), 2);
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-2"));
}

void TestSignIn::W5_storedTokenThatIsRefusedGivesWay()
{
    Door door;
    auto secrets = Door::signIn();
    secrets[u"auth_token"_s] = u"stored"_s;
    door.keep(secrets);
    door.server.script("GET",
                       {Road::status(401), Road::json(weavrRecord()), Road::status(401),
                        Road::json(weavrRecord())});
    const auto refused = door.read();
    QVERIFY(refused && !*refused);
    QCOMPARE(door.lastToken(), QByteArray("Bearer stored"));
    QCOMPARE(door.server.count("POST"), 0);

    const auto read = door.read();
    QVERIFY(read && *read);
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-1"));
    // The stored token is no better by then: it may be refused too.
    QVERIFY(door.read());
    const auto again = door.read();
    QVERIFY(again && *again);
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-2"));
}

void TestSignIn::W5_newlySavedTokenIsUsedAgain()
{
    Door door;
    auto secrets = Door::signIn();
    secrets[u"auth_token"_s] = u"stored"_s;
    door.keep(secrets);
    door.server.script("GET", {Road::status(401), Road::json(weavrRecord())});
    QVERIFY(door.read());
    secrets[u"auth_token"_s] = u"newer"_s;
    door.keep(secrets);
    QVERIFY(door.read());
    QCOMPARE(door.lastToken(), QByteArray("Bearer newer"));
}

void TestSignIn::W5_tokenIsKeptNoLongerThanItIsGood()
{
    Door road;
    SignIn signIn(road.clock); // which stands still: only what is gone is had again
    SignIn::Endpoint door {u"key"_s, *road.api.signIn, {}, {{u"password"_s, Secret(password)}}};
    door.spec.idleSeconds = 21;
    door.request = {"POST", road.server.url(u"/base/login_with_password"_s), {}, {}};
    int tokens = 0;
    const auto obtain = [&] {
        const int before = tokens;
        signIn.obtain(road.network, door, this, [&](const auto &token) { tokens += bool(token); });
        QTRY_COMPARE(tokens, before + 1);
    };
    obtain();
    obtain();
    QCOMPARE(road.server.count("POST"), 1);
    letPass(1'500ms); // a token that nobody used is dropped after a second
    obtain();
    QCOMPARE(road.server.count("POST"), 2);
}

void TestSignIn::otherSecretsMeanAnotherToken()
{
    Door door;
    QVERIFY(door.read());
    auto secrets = Door::signIn();
    secrets[u"email"_s] = u"other@example.org"_s;
    door.keep(secrets);
    QVERIFY(door.read());
    QCOMPARE(door.server.count("POST"), 2);
    QCOMPARE(door.lastToken(), QByteArray("Bearer token-2"));
}

namespace {

/// A keychain that another program also writes to.
class SharedStore final : public SecretStore
{
public:
    Secrets secrets;
    void read(const QString &, QObject *context, ReadDone done) override
    {
        QMetaObject::invokeMethod(
            context, [done, found = secrets] { done(found); }, Qt::QueuedConnection);
    }
    void write(const QString &, const Secrets &, QObject *, Done) override { }
    void remove(const QString &, QObject *, Done) override { }
};

} // namespace

void TestSignIn::secretsChangedBehindItsBackMeanAnotherToken()
{
    Door door;
    SharedStore store;
    store.secrets = {{u"api_key"_s, Secret(u"k"_s)},
                     {u"email"_s, Secret(u"one@example.org"_s)},
                     {u"password"_s, Secret(password)}};
    Credentials credentials(store, u"i"_s, door.clock);
    ApiClient client(door.network, credentials);
    for (int i = 0; i < 4; ++i) {
        if (i == 2)
            store.secrets[u"email"_s] = Secret(u"two@example.org"_s);
        bool isAnswered = false;
        client.read(door.api, door.form, door.profile, door.userId(), this,
                    [&](const Read &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(door.server.count("POST"), i < 2 ? 1 : 2);
    }
}

void TestSignIn::forgottenSecretsForgetTheToken()
{
    Door door;
    QVERIFY(door.read());
    door.credentials.forget(door.profile, &door.client, [](const auto &) {});
    door.keep(Door::signIn());
    QVERIFY(door.read());
    QCOMPARE(door.server.count("POST"), 2);
}

void TestSignIn::callsAtOnceShareOneSignIn()
{
    Door door;
    const auto first = door.begin();
    const auto second = door.begin();
    const auto third = door.begin();
    QTRY_VERIFY(*first && *second && *third);
    QVERIFY(**first && **second && **third);
    QCOMPARE(door.server.count("POST"), 1);
    QCOMPARE(door.server.count("GET"), 3);
}

void TestSignIn::signInThatIsRefused_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    const QByteArray none;
    QTest::newRow("400") << 400 << QByteArray(R"({"message":"no email"})") << Kind::Unauthorised
                         << u"signInRejected"_s;
    QTest::newRow("401: the API key") << 401 << none << Kind::Unauthorised << QString();
    QTest::newRow("403") << 403 << none << Kind::Unauthorised << u"signInRejected"_s;
    QTest::newRow("404") << 404 << none << Kind::Refused << u"notOffered"_s;
    QTest::newRow("405") << 405 << none << Kind::Refused << u"notOffered"_s;
    QTest::newRow("W24 password expired")
        << 409 << QByteArray(R"({"token":"t","errorCode":"PASSWORD_EXPIRED"})")
        << Kind::Unauthorised << u"signInExpired"_s;
    QTest::newRow("W24 nothing but a token") << 409 << QByteArray(R"({"token":"one-to-change-it"})")
                                             << Kind::Unauthorised << u"signInExpired"_s;
    QTest::newRow("a token in words")
        << 409 << QByteArray(R"({"token":"one-to-change-it","message":"use one-to-change-it"})")
        << Kind::Unauthorised << u"signInExpired"_s;
    QTest::newRow("410") << 410 << none << Kind::Unauthorised << u"signInGone"_s;
    QTest::newRow("423") << 423 << none << Kind::Unauthorised << u"signInLocked"_s;
    QTest::newRow("429") << 429 << none << Kind::Waiting << QString();
    QTest::newRow("500") << 500 << none << Kind::Waiting << QString();
    QTest::newRow("503") << 503 << none << Kind::Waiting << QString();
    QTest::newRow("301") << 301 << none << Kind::Refused << u"redirect"_s;
}

void TestSignIn::signInThatIsRefused()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    Door door;
    door.server.script(
        "POST",
        {{Step::Kind::Answer, status, body, {"Request-Ref: ref-1", "X-RateLimit-Reset: 7"}}});
    const auto read = door.read();
    QVERIFY(read && !*read);
    QTEST(read->error().kind, "kind");
    QTEST(errorCodeName(read->error().code), "code");
    QCOMPARE(read->error().status, status);
    QCOMPARE(read->error().requestRef, u"ref-1"_s);
    QVERIFY(read->error().args.value(u"signIn").toBool());
    QVERIFY(!read->error().message.contains(u"one-to-change-it"));
    if (status == 429)
        QCOMPARE(read->error().retryAfterSeconds, 7);
    QCOMPARE(door.server.count("GET"), 0);
    QCOMPARE(door.server.count("POST"), 1);
}

void TestSignIn::answerThatIsNoToken_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("AUTH") << tokenStep(u"token-1"_s, u"AUTH"_s) << Kind::Unauthorised
                          << u"signInToken"_s;
    QTest::newRow("nothing") << Road::status(200) << Kind::Malformed << u"noToken"_s;
    QTest::newRow("page") << Road::status(200, "<html>") << Kind::Malformed << u"noToken"_s;
    QTest::newRow("no token") << Road::json({{u"tokenType"_s, u"ACCESS"_s}}) << Kind::Malformed
                              << u"noToken"_s;
    QTest::newRow("number") << Road::json({{u"token"_s, 7}}) << Kind::Malformed << u"noToken"_s;
    QTest::newRow("no header's text")
        << tokenStep(u"t\r\nX-Other: 1"_s) << Kind::Malformed << u"noToken"_s;
}

void TestSignIn::answerThatIsNoToken()
{
    QFETCH(Step, step);
    Door door;
    door.server.script("POST", {step});
    const auto read = door.read();
    QVERIFY(read && !*read);
    QTEST(read->error().kind, "kind");
    QTEST(errorCodeName(read->error().code), "code");
    QCOMPARE(door.server.count("GET"), 0);
}

void TestSignIn::signInThatFailsOnTheWay_data()
{
    QTest::addColumn<Step::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("closed") << Step::Kind::Close << u"cut"_s;
    QTest::newRow("reset") << Step::Kind::Reset << u"cut"_s;
    QTest::newRow("stalled") << Step::Kind::Stall << u"timeout"_s;
    QTest::newRow("garbled") << Step::Kind::Garble << u"cut"_s;
}

void TestSignIn::signInThatFailsOnTheWay()
{
    QFETCH(Step::Kind, kind);
    Door door;
    door.network.setLimits(within(300));
    door.server.script("POST", {Road::fault(kind)});
    const auto read = door.read();
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, Kind::Unreachable);
    QTEST(errorCodeName(read->error().code), "code");
    QCOMPARE(door.server.requests().size(), 1);

    door.server.script("POST", {tokenStep(u"token-1"_s)});
    QVERIFY(*door.read());
}

void TestSignIn::blindSendWithoutATokenSentNothing()
{
    Door door;
    door.profile.canRead = false;
    door.server.script("POST", {Road::status(403)});
    Database database;
    Outbox outbox(door.client, database, {});
    std::optional<Outcome> outcome;
    connect(&outbox, &Outbox::finished, this,
            [&](const SendResult &result) { outcome = result.outcome; });
    outbox.enqueue({&door.api,
                    &door.form,
                    door.profile,
                    door.userId(),
                    {},
                    {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}},
                    {}});
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->kind, Outcome::Kind::Unauthorised);
    QVERIFY(!outcome->request);
    QVERIFY(outcome->sent.isEmpty());
    QCOMPARE(door.server.count("PATCH"), 0);
}

void TestSignIn::redirectTakesNoPasswordElsewhere()
{
    ScriptedServer elsewhere;
    Door door;
    for (const int status : {302, 307}) {
        door.server.script("POST",
                           {{Step::Kind::Answer,
                             status,
                             {},
                             {"Location: " + elsewhere.url(u"/steal"_s).toEncoded()}}});
        const auto read = door.read();
        QVERIFY(read && !*read);
        QCOMPARE(elsewhere.connections(), 0);
    }
}

void TestSignIn::cancelDuringTheSignIn()
{
    Door door;
    door.server.script("POST", {Road::fault(Step::Kind::Stall), tokenStep(u"token-2"_s)});
    std::optional<Read> answer;
    Call *call = door.client.read(door.api, door.form, door.profile, door.userId(), this,
                                  [&](const Read &read) { answer.emplace(read); });
    QTRY_COMPARE(door.server.count("POST"), 1);
    call->cancel();
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Kind::Cancelled);
    QCOMPARE(door.server.count("GET"), 0);
    const auto read = door.read(); // the next call does not join what was cancelled
    QVERIFY(read && *read);
    QCOMPARE(door.server.count("POST"), 2);
}

void TestSignIn::cancelledSignInIsNotJoined()
{
    Door door;
    SignIn signIn(door.clock);
    const SignIn::Endpoint way {
        u"key"_s,
        *door.api.signIn,
        {"POST", door.server.url(u"/login"_s), {}, {}},
        {{u"email"_s, Secret(u"a@example.org"_s)}, {u"password"_s, Secret(password)}}};
    auto first = std::make_unique<QObject>();
    signIn.obtain(door.network, way, first.get(), [](const auto &) { QFAIL("it is gone"); });
    first.reset();
    bool hasToken = false;
    signIn.obtain(door.network, way, this, [&](const auto &token) { hasToken = bool(token); });
    QTRY_VERIFY(hasToken);
}

void TestSignIn::oneThatWaitsOnIsNotCancelledWithAnother()
{
    Door door;
    door.server.script("POST", {{Step::Kind::Drip, 200, R"({"token":"slow"})", {}}});
    bool isAnswered = false;
    Call *call = door.client.read(door.api, door.form, door.profile, door.userId(), this,
                                  [&](const Read &) { isAnswered = true; });
    const auto other = door.begin();
    QTRY_COMPARE(door.server.count("POST"), 1);
    call->cancel();
    QTRY_VERIFY(isAnswered);
    QTRY_VERIFY(*other);
    QVERIFY(**other);
    QCOMPARE(door.lastToken(), QByteArray("Bearer slow"));
    QCOMPARE(door.server.count("POST"), 1);
}

namespace {

QString signInLog;

void keepSignInLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    signInLog += QString::fromUtf8(context.category) + u' ' + message + u'\n';
}

} // namespace

void TestSignIn::passwordIsNowhereInWhatIsSaid()
{
    const QStringList canaries {u"word-canary"_s, u"api-key-canary"_s, u"token-1"_s,
                                u"agent-canary"_s};
    const QByteArray echo = Road::json({{u"message"_s, QString(u"bad: "_s + password)},
                                        {u"detail"_s, u"api-key-canary token-1"_s}})
                                .body;
    QStringList said;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepSignInLog);
    {
        Door door;
        const auto hear = [&](const ApiError &error) {
            said += error.message
                + QString::fromUtf8(QJsonDocument(error.args).toJson(QJsonDocument::Compact));
            for (const Finding &finding : error.findings)
                said += QString::fromUtf8(QJsonDocument(finding.args).toJson());
        };
        for (const int status : {403, 409, 500}) {
            door.server.script("POST", {Road::status(status, echo)});
            hear(door.read()->error());
        }
        door.server.script("POST", {tokenStep(u"token-1"_s)});
        door.server.script("GET", {Road::status(400, echo), Road::status(401, echo)});
        hear(door.read()->error());
        hear(door.read()->error());
        const RequestPreview preview
            = ApiClient::preview(door.api, door.form, door.profile, door.userId(), {});
        for (const auto &[name, value] : preview.headers)
            said += name + u' ' + value;
        QVERIFY(preview.headers.contains(std::pair(u"Authorization"_s, u"Bearer ●●●"_s)));
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY(said.first().contains(u"bad: ●●●"_s));
    QVERIFY2(signInLog.contains(u"amend.calls GET"), qPrintable(signInLog));
    for (const QString &canary : canaries) {
        QVERIFY2(!signInLog.contains(canary), qPrintable(canary));
        QVERIFY2(!said.join(u'\n').contains(canary), qPrintable(canary + said.join(u'\n')));
    }
}

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
