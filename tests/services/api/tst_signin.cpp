// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "outbox.h"
#include "requestlimits.h"
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
    return ClientFixture::json({{u"token"_s, token}, {u"tokenType"_s, type}});
}

/// Weavr with credentials for a sign-in.
struct SignInFixture : ClientFixture
{
    SignInFixture()
        : ClientFixture("weavr/user")
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
    SignInFixture fixture;
    const auto read = fixture.read();

    QVERIFY(read && *read);
    const auto &seen = fixture.server.requests();
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
    SignInFixture fixture;
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.requests().last().header("api-key"), QByteArray("api-key-canary"));
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-1"));
}

void TestSignIn::W5_storedTokenNeedsNoSignIn()
{
    SignInFixture fixture;
    fixture.keep({{u"api_key"_s, u"k"_s}, {u"auth_token"_s, u"stored"_s}});
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.count("POST"), 0);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer stored"));
}

void TestSignIn::W4_gatewayAddsTheApiKey()
{
    SignInFixture fixture;
    fixture.profile.environmentId = u"custom"_s;
    auto secrets = SignInFixture::signIn();
    secrets.remove(u"api_key"_s);
    fixture.keep(secrets);
    const auto read = fixture.read();
    QVERIFY(read && *read);
    for (const auto &request : fixture.server.requests())
        QVERIFY(!request.head.toLower().contains("api-key"));
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-1"));

    fixture.keep({{u"auth_token"_s, u"stored"_s}});
    QVERIFY(fixture.read());
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer stored"));
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
    SignInFixture fixture;
    QMap<QString, QString> secrets;
    for (const QString &name : present)
        secrets.insert(name, u"text"_s);
    fixture.keep(secrets);
    const auto read = fixture.read();
    QVERIFY(read && !*read);
    QTEST(errorCodeName(read->error().code), "code");
    QTEST(read->error().args.value(u"secret").toString(), "missing");
    QVERIFY(!read->error().args.value(u"label").toString().isEmpty());
    QCOMPARE(fixture.server.connections(), 0);
}

void TestSignIn::W5_tokenLivesFromItsLastUse()
{
    SignInFixture fixture;
    QVERIFY(fixture.read());
    for (int i = 0; i < 3; ++i) {
        fixture.now += 270'000;
        QVERIFY(fixture.read());
    }
    QCOMPARE(fixture.server.count("POST"), 1);

    // The token lives 300 s on the server, and the request needs some time to get there.
    fixture.now += 290'000;
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.count("POST"), 2);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-2"));

    fixture.now -= 3'600'000;
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.count("POST"), 3);
}

void TestSignIn::W5_tokenRefusedIsHadAnew()
{
    SignInFixture fixture;
    fixture.server.script("GET", {ClientFixture::status(401), ClientFixture::json(weavrRecord())});
    const auto refused = fixture.read();
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, Kind::Unauthorised);
    QCOMPARE(fixture.server.count("GET"), 1); // A request is not repeated automatically.

    const auto read = fixture.read();
    QVERIFY(read && *read);
    QCOMPARE(fixture.server.count("POST"), 2);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-2"));
}

void TestSignIn::W5_storedTokenThatIsRefusedGivesWay()
{
    SignInFixture fixture;
    auto secrets = SignInFixture::signIn();
    secrets[u"auth_token"_s] = u"stored"_s;
    fixture.keep(secrets);
    fixture.server.script("GET",
                          {ClientFixture::status(401), ClientFixture::json(weavrRecord()),
                           ClientFixture::status(401), ClientFixture::json(weavrRecord())});
    const auto refused = fixture.read();
    QVERIFY(refused && !*refused);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer stored"));
    QCOMPARE(fixture.server.count("POST"), 0);

    const auto read = fixture.read();
    QVERIFY(read && *read);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-1"));
    // The stored token may be refused as well, so it is not used again.
    QVERIFY(fixture.read());
    const auto again = fixture.read();
    QVERIFY(again && *again);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-2"));
}

void TestSignIn::W5_newlySavedTokenIsUsedAgain()
{
    SignInFixture fixture;
    auto secrets = SignInFixture::signIn();
    secrets[u"auth_token"_s] = u"stored"_s;
    fixture.keep(secrets);
    fixture.server.script("GET", {ClientFixture::status(401), ClientFixture::json(weavrRecord())});
    QVERIFY(fixture.read());
    secrets[u"auth_token"_s] = u"newer"_s;
    fixture.keep(secrets);
    QVERIFY(fixture.read());
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer newer"));
}

void TestSignIn::W5_tokenIsKeptNoLongerThanItIsGood()
{
    SignInFixture fixture;
    // This clock does not advance, so a new token is obtained only if the old one was dropped.
    SignIn signIn(fixture.clock);
    SignIn::Endpoint endpoint {
        u"key"_s, *fixture.api.signIn, {}, {{u"password"_s, Secret(password)}}};
    endpoint.spec.idleSeconds = 21;
    endpoint.request = {"POST", fixture.server.url(u"/base/login_with_password"_s), {}, {}};
    int tokens = 0;
    const auto obtain = [&] {
        const int before = tokens;
        signIn.obtain(fixture.network, endpoint, this,
                      [&](const auto &token) { tokens += bool(token); });
        QTRY_COMPARE(tokens, before + 1);
    };
    obtain();
    obtain();
    QCOMPARE(fixture.server.count("POST"), 1);
    letPass(1'500ms); // A token that is not used is dropped after a second.
    obtain();
    QCOMPARE(fixture.server.count("POST"), 2);
}

void TestSignIn::otherSecretsMeanAnotherToken()
{
    SignInFixture fixture;
    QVERIFY(fixture.read());
    auto secrets = SignInFixture::signIn();
    secrets[u"email"_s] = u"other@example.org"_s;
    fixture.keep(secrets);
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.count("POST"), 2);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer token-2"));
}

namespace {

/// A keychain to which another program writes, too.
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
    SignInFixture fixture;
    SharedStore store;
    store.secrets = {{u"api_key"_s, Secret(u"k"_s)},
                     {u"email"_s, Secret(u"one@example.org"_s)},
                     {u"password"_s, Secret(password)}};
    Credentials credentials(store, u"i"_s, fixture.clock);
    ApiClient client(fixture.network, credentials);
    for (int i = 0; i < 4; ++i) {
        if (i == 2)
            store.secrets[u"email"_s] = Secret(u"two@example.org"_s);
        bool isAnswered = false;
        client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(), this,
                    [&](const Read &) { isAnswered = true; });
        QTRY_VERIFY(isAnswered);
        QCOMPARE(fixture.server.count("POST"), i < 2 ? 1 : 2);
    }
}

void TestSignIn::forgottenSecretsForgetTheToken()
{
    SignInFixture fixture;
    QVERIFY(fixture.read());
    fixture.credentials.forget(fixture.profile, &fixture.client, [](const auto &) {});
    fixture.keep(SignInFixture::signIn());
    QVERIFY(fixture.read());
    QCOMPARE(fixture.server.count("POST"), 2);
}

void TestSignIn::callsAtOnceShareOneSignIn()
{
    SignInFixture fixture;
    const auto first = fixture.begin();
    const auto second = fixture.begin();
    const auto third = fixture.begin();
    QTRY_VERIFY(*first && *second && *third);
    QVERIFY(**first && **second && **third);
    QCOMPARE(fixture.server.count("POST"), 1);
    QCOMPARE(fixture.server.count("GET"), 3);
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
    SignInFixture fixture;
    fixture.server.script(
        "POST",
        {{Step::Kind::Answer, status, body, {"Request-Ref: ref-1", "X-RateLimit-Reset: 7"}}});
    const auto read = fixture.read();
    QVERIFY(read && !*read);
    QTEST(read->error().kind, "kind");
    QTEST(errorCodeName(read->error().code), "code");
    QCOMPARE(read->error().status, status);
    QCOMPARE(read->error().requestRef, u"ref-1"_s);
    QVERIFY(read->error().args.value(u"signIn").toBool());
    QVERIFY(!read->error().message.contains(u"one-to-change-it"));
    if (status == 429)
        QCOMPARE(read->error().retryAfterSeconds, 7);
    QCOMPARE(fixture.server.count("GET"), 0);
    QCOMPARE(fixture.server.count("POST"), 1);
}

void TestSignIn::answerThatIsNoToken_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("AUTH") << tokenStep(u"token-1"_s, u"AUTH"_s) << Kind::Unauthorised
                          << u"signInToken"_s;
    QTest::newRow("nothing") << ClientFixture::status(200) << Kind::Malformed << u"noToken"_s;
    QTest::newRow("page") << ClientFixture::status(200, "<html>") << Kind::Malformed
                          << u"noToken"_s;
    QTest::newRow("no token") << ClientFixture::json({{u"tokenType"_s, u"ACCESS"_s}})
                              << Kind::Malformed << u"noToken"_s;
    QTest::newRow("number") << ClientFixture::json({{u"token"_s, 7}}) << Kind::Malformed
                            << u"noToken"_s;
    QTest::newRow("no header's text")
        << tokenStep(u"t\r\nX-Other: 1"_s) << Kind::Malformed << u"noToken"_s;
}

void TestSignIn::answerThatIsNoToken()
{
    QFETCH(Step, step);
    SignInFixture fixture;
    fixture.server.script("POST", {step});
    const auto read = fixture.read();
    QVERIFY(read && !*read);
    QTEST(read->error().kind, "kind");
    QTEST(errorCodeName(read->error().code), "code");
    QCOMPARE(fixture.server.count("GET"), 0);
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
    SignInFixture fixture;
    fixture.network.setLimits(within(300));
    fixture.server.script("POST", {ClientFixture::fault(kind)});
    const auto read = fixture.read();
    QVERIFY(read && !*read);
    QCOMPARE(read->error().kind, Kind::Unreachable);
    QTEST(errorCodeName(read->error().code), "code");
    QCOMPARE(fixture.server.requests().size(), 1);

    fixture.server.script("POST", {tokenStep(u"token-1"_s)});
    QVERIFY(*fixture.read());
}

void TestSignIn::blindSendWithoutATokenSentNothing()
{
    SignInFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("POST", {ClientFixture::status(403)});
    Database database;
    Outbox outbox(fixture.client, database, {});
    std::optional<Outcome> outcome;
    connect(&outbox, &Outbox::finished, this,
            [&](const SendResult &result) { outcome = result.outcome; });
    outbox.enqueue({&fixture.api,
                    &fixture.form,
                    fixture.profile,
                    fixture.userId(),
                    {},
                    {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}},
                    {}});
    QTRY_VERIFY(outcome);
    QCOMPARE(outcome->kind, Outcome::Kind::Unauthorised);
    QVERIFY(!outcome->request);
    QVERIFY(outcome->sent.isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestSignIn::redirectTakesNoPasswordElsewhere()
{
    ScriptedServer elsewhere;
    SignInFixture fixture;
    for (const int status : {302, 307}) {
        fixture.server.script("POST",
                              {{Step::Kind::Answer,
                                status,
                                {},
                                {"Location: " + elsewhere.url(u"/steal"_s).toEncoded()}}});
        const auto read = fixture.read();
        QVERIFY(read && !*read);
        QCOMPARE(elsewhere.connections(), 0);
    }
}

void TestSignIn::cancelDuringTheSignIn()
{
    SignInFixture fixture;
    fixture.server.script("POST",
                          {ClientFixture::fault(Step::Kind::Stall), tokenStep(u"token-2"_s)});
    std::optional<Read> answer;
    Call *call = fixture.client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(),
                                     this, [&](const Read &read) { answer.emplace(read); });
    QTRY_COMPARE(fixture.server.count("POST"), 1);
    call->cancel();
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Kind::Cancelled);
    QCOMPARE(fixture.server.count("GET"), 0);
    // The next call does not join the sign-in that was cancelled.
    const auto read = fixture.read();
    QVERIFY(read && *read);
    QCOMPARE(fixture.server.count("POST"), 2);
}

void TestSignIn::cancelledSignInIsNotJoined()
{
    SignInFixture fixture;
    SignIn signIn(fixture.clock);
    const SignIn::Endpoint endpoint {
        u"key"_s,
        *fixture.api.signIn,
        {"POST", fixture.server.url(u"/login"_s), {}, {}},
        {{u"email"_s, Secret(u"a@example.org"_s)}, {u"password"_s, Secret(password)}}};
    auto first = std::make_unique<QObject>();
    signIn.obtain(fixture.network, endpoint, first.get(),
                  [](const auto &) { QFAIL("it is gone"); });
    first.reset();
    bool hasToken = false;
    signIn.obtain(fixture.network, endpoint, this,
                  [&](const auto &token) { hasToken = bool(token); });
    QTRY_VERIFY(hasToken);
}

void TestSignIn::oneThatWaitsOnIsNotCancelledWithAnother()
{
    SignInFixture fixture;
    fixture.server.script("POST", {{Step::Kind::Trickle, 200, R"({"token":"slow"})", {}}});
    bool isAnswered = false;
    Call *call = fixture.client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(),
                                     this, [&](const Read &) { isAnswered = true; });
    const auto other = fixture.begin();
    QTRY_COMPARE(fixture.server.count("POST"), 1);
    call->cancel();
    QTRY_VERIFY(isAnswered);
    QTRY_VERIFY(*other);
    QVERIFY(**other);
    QCOMPARE(fixture.lastToken(), QByteArray("Bearer slow"));
    QCOMPARE(fixture.server.count("POST"), 1);
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
    const QByteArray echo = ClientFixture::json({{u"message"_s, QString(u"bad: "_s + password)},
                                                 {u"detail"_s, u"api-key-canary token-1"_s}})
                                .body;
    QStringList said;
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keepSignInLog);
    {
        SignInFixture fixture;
        const auto hear = [&](const ApiError &error) {
            said += error.message
                + QString::fromUtf8(QJsonDocument(error.args).toJson(QJsonDocument::Compact));
            for (const Finding &finding : error.findings)
                said += QString::fromUtf8(QJsonDocument(finding.args).toJson());
        };
        for (const int status : {403, 409, 500}) {
            fixture.server.script("POST", {ClientFixture::status(status, echo)});
            hear(fixture.read()->error());
        }
        fixture.server.script("POST", {tokenStep(u"token-1"_s)});
        fixture.server.script("GET",
                              {ClientFixture::status(400, echo), ClientFixture::status(401, echo)});
        hear(fixture.read()->error());
        hear(fixture.read()->error());
        const RequestPreview preview
            = ApiClient::preview(fixture.api, fixture.form, fixture.profile, fixture.userId(), {});
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
