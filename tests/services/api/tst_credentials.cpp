// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "credentials.h"
#include "records.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using Loaded = Result<Secrets, ApiError>;

namespace {

/// A keychain that answers when the test allows it, as after a prompt.
class PatientStore final : public SecretStore
{
public:
    QMap<QString, Secrets> entries;
    std::optional<SecretError> fault;
    QList<std::function<void()>> waiting;
    int reads = 0;

    void read(const QString &key, QObject *, ReadDone done) override
    {
        ++reads;
        waiting.append([this, key, done] {
            if (fault)
                done(Failure {*fault});
            else if (entries.contains(key))
                done(entries.value(key));
            else
                done(Failure {SecretError {SecretError::Kind::NotFound, {}}});
        });
    }
    void write(const QString &key, const Secrets &secrets, QObject *, Done done) override
    {
        waiting.append([this, key, secrets, done] {
            if (!fault)
                entries.insert(key, secrets);
            done(fault);
        });
    }
    void remove(const QString &key, QObject *, Done done) override
    {
        waiting.append([this, key, done] {
            entries.remove(key);
            done(fault);
        });
    }
    void answer()
    {
        while (!waiting.isEmpty())
            waiting.takeFirst()();
    }
};

Profile sandboxProfile()
{
    Profile profile;
    profile.id = QUuid(u"6c5d8b7e-9a64-4f0c-8e1b-2d5f7730a1c4"_s);
    profile.name = u"Test"_s;
    profile.apiId = u"junction"_s;
    profile.environmentId = u"sandbox-us"_s;
    profile.baseUrl = QUrl(u"https://api.sandbox.us.junction.com"_s);
    return profile;
}

const ApiSpec &junction()
{
    return *records::library().api(u"junction"_s);
}

Secrets apiKey(const QString &key)
{
    return {{u"api_key"_s, Secret(key)}};
}

} // namespace

class TestCredentials final : public QObject
{
    Q_OBJECT

private slots:
    void W4_behindAGatewayNothingIsMissingWhereNothingIsKept_data();
    void W4_behindAGatewayNothingIsMissingWhereNothingIsKept();
    void keyIsNamedByInstallProfileAndOrigin();
    void profileMovedToAnotherHostFindsNoKey();
    void savedKeyIsLoadedFromTheStore();
    void keyIsUsableWhileThePromptIsUp();
    void failedSaveKeepsTheKeyForThisRun();
    void newerKeyIsNotDroppedByAnOlderSave();
    void keyForThisRunIsNotLookedUp();
    void keyForThisRunSurvivesANewInstallId();
    void aRequestToTheLocalSandboxWaitsUntilItRuns();
    void forgetForgetsBoth();
    void forgetWithoutAKeychainSucceedsForAKeyOfThisRun();
    void storeErrorsHaveTheirCodes_data();
    void storeErrorsHaveTheirCodes();
    void J19_keyIsHeldToTheEnvironmentsPrefix_data();
    void J19_keyIsHeldToTheEnvironmentsPrefix();
    void J18_headerIsLiteral();
    void bearerHasItsPrefix();
    void W18_onlySecretsWithAHeaderAreSigned();
    void requestToAnotherOriginIsNotSigned_data();
    void requestToAnotherOriginIsNotSigned();
    void credentialsThatAreGoneDoNotAnswerASave();

private:
    std::optional<Loaded> load(Credentials &credentials, PatientStore &store,
                               const Profile &profile = sandboxProfile())
    {
        std::optional<Loaded> loaded;
        credentials.load(junction(), profile, this,
                         [&](const Loaded &answer) { loaded.emplace(answer); });
        store.answer();
        QCoreApplication::processEvents();
        return loaded;
    }
};

void TestCredentials::keyIsNamedByInstallProfileAndOrigin()
{
    PatientStore store;
    const Credentials credentials(store, u"install-1"_s);
    QCOMPARE(credentials.keyName(sandboxProfile()),
             u"amend/install-1/6c5d8b7e-9a64-4f0c-8e1b-2d5f7730a1c4/"
             "https://api.sandbox.us.junction.com:443"_s);
}

void TestCredentials::profileMovedToAnotherHostFindsNoKey()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    credentials.save(sandboxProfile(), apiKey(u"sk_us_1"_s), this, [](const auto &) {});
    store.answer();
    Profile moved = sandboxProfile();
    moved.baseUrl = QUrl(u"https://evil.test"_s);

    const auto loaded = load(credentials, store, moved);

    QVERIFY(loaded && !*loaded);
    QCOMPARE(errorCodeName(loaded->error().code), u"noKey"_s);
}

void TestCredentials::savedKeyIsLoadedFromTheStore()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    std::optional<SecretError> error {SecretError {}};
    credentials.save(sandboxProfile(), apiKey(u"sk_us_1"_s), this,
                     [&](const auto &answer) { error = answer; });
    store.answer();
    QVERIFY(!error);
    QVERIFY(!credentials.isKeptForThisRunOnly(sandboxProfile()));

    const auto loaded = load(credentials, store);

    QVERIFY(loaded && *loaded);
    QCOMPARE(**loaded, apiKey(u"sk_us_1"_s));
    QCOMPARE(store.reads, 1);
}

void TestCredentials::keyIsUsableWhileThePromptIsUp()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    credentials.save(sandboxProfile(), apiKey(u"sk_us_1"_s), this, [](const auto &) {});
    std::optional<Loaded> loaded;
    credentials.load(junction(), sandboxProfile(), this,
                     [&](const Loaded &answer) { loaded.emplace(answer); });
    QVERIFY2(!loaded, "answers come later");
    QTRY_VERIFY(loaded);
    QVERIFY(*loaded);
    QCOMPARE(store.reads, 0);
}

void TestCredentials::failedSaveKeepsTheKeyForThisRun()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    store.fault = SecretError {SecretError::Kind::NoService, {}};
    std::optional<SecretError> error;
    credentials.save(sandboxProfile(), apiKey(u"sk_us_1"_s), this,
                     [&](const auto &answer) { error = answer; });
    store.answer();
    QVERIFY(error);
    QCOMPARE(error->kind, SecretError::Kind::NoService);
    QVERIFY(credentials.isKeptForThisRunOnly(sandboxProfile()));
    const auto loaded = load(credentials, store);
    QVERIFY(loaded && *loaded);
}

void TestCredentials::newerKeyIsNotDroppedByAnOlderSave()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    credentials.save(sandboxProfile(), apiKey(u"sk_us_old"_s), this, [](const auto &) {});
    credentials.keepForThisRun(sandboxProfile(), apiKey(u"sk_us_new"_s));
    store.answer();
    const auto loaded = load(credentials, store);
    QVERIFY(loaded && *loaded);
    QCOMPARE(**loaded, apiKey(u"sk_us_new"_s));
}

void TestCredentials::keyForThisRunIsNotLookedUp()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    credentials.keepForThisRun(sandboxProfile(), apiKey(u"sk_us_1"_s));
    const auto loaded = load(credentials, store);
    QVERIFY(loaded && *loaded);
    QCOMPARE(store.reads, 0);
    QVERIFY(store.entries.isEmpty());
}

void TestCredentials::keyForThisRunSurvivesANewInstallId()
{
    PatientStore store;
    Credentials credentials(store, {});
    credentials.keepForThisRun(sandboxProfile(), apiKey(u"sk_us_1"_s));
    credentials.setInstallId(u"i"_s);
    const auto loaded = load(credentials, store);
    QVERIFY(loaded && *loaded);
    QCOMPARE(store.reads, 0);
}

void TestCredentials::aRequestToTheLocalSandboxWaitsUntilItRuns()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    std::function<void(bool)> then;
    credentials.setSandboxStart([&](QObject *, auto start) { then = std::move(start); });
    QVERIFY(load(credentials, store)); // This profile belongs to a real server.

    const Profile local = localSandboxProfile(junction());
    std::optional<Loaded> loaded;
    const auto take = [&](const Loaded &answer) { loaded.emplace(answer); };
    credentials.load(junction(), local, this, take);
    store.answer();
    QVERIFY(then && !loaded);
    credentials.keepForThisRun(local, apiKey(u"local"_s));
    then(true);
    QTRY_VERIFY(loaded && *loaded);

    loaded.reset();
    credentials.load(junction(), local, this, take);
    then(false);
    QVERIFY(loaded && !*loaded);
    QCOMPARE(loaded->error().kind, ApiError::Kind::Unreachable);
    QCOMPARE(loaded->error().code, ErrorCode::NoSandbox);
}

void TestCredentials::forgetForgetsBoth()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    credentials.save(sandboxProfile(), apiKey(u"sk_us_1"_s), this, [](const auto &) {});
    store.answer();
    credentials.keepForThisRun(sandboxProfile(), apiKey(u"sk_us_1"_s));
    credentials.forget(sandboxProfile(), this, [](const auto &) {});
    store.answer();
    QVERIFY(store.entries.isEmpty());
    QVERIFY(!credentials.isKeptForThisRunOnly(sandboxProfile()));
}

void TestCredentials::forgetWithoutAKeychainSucceedsForAKeyOfThisRun()
{
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    store.fault = SecretError {SecretError::Kind::NoService, {}};
    QList<bool> failed;
    credentials.keepForThisRun(sandboxProfile(), apiKey(u"sk_us_1"_s));
    for (int i = 0; i < 2; ++i) {
        credentials.forget(sandboxProfile(), this,
                           [&](const auto &error) { failed.append(error.has_value()); });
        store.answer();
    }
    QCOMPARE(failed, QList<bool>({false, true}));
}

void TestCredentials::storeErrorsHaveTheirCodes_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("not found") << int(SecretError::Kind::NotFound) << u"noKey"_s;
    QTest::newRow("locked") << int(SecretError::Kind::Locked) << u"keyringLocked"_s;
    QTest::newRow("no keyring") << int(SecretError::Kind::NoKeyring) << u"keyringNone"_s;
    QTest::newRow("no service") << int(SecretError::Kind::NoService) << u"keyringService"_s;
    QTest::newRow("denied") << int(SecretError::Kind::Denied) << u"keyringDenied"_s;
    QTest::newRow("timed out") << int(SecretError::Kind::TimedOut) << u"keyringFailed"_s;
    QTest::newRow("failed") << int(SecretError::Kind::Failed) << u"keyringFailed"_s;
}

void TestCredentials::storeErrorsHaveTheirCodes()
{
    QFETCH(int, kind);
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    store.fault = SecretError {SecretError::Kind(kind), u"its words"_s};
    const auto loaded = load(credentials, store);
    QVERIFY(loaded && !*loaded);
    QCOMPARE(loaded->error().kind, ApiError::Kind::Unauthorised);
    QTEST(errorCodeName(loaded->error().code), "code");
}

void TestCredentials::J19_keyIsHeldToTheEnvironmentsPrefix_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("code"); // Empty means that the key loads.
    QTest::newRow("own") << u"sk_us_1"_s << QString();
    QTest::newRow("unknown prefix only warns") << u"zz_1"_s << QString();
    QTest::newRow("production") << u"pk_us_1"_s << u"keyPrefix"_s;
    QTest::newRow("other region") << u"sk_eu_1"_s << u"keyPrefix"_s;
    QTest::newRow("empty") << QString() << u"noKey"_s;
    QTest::newRow("line break") << u"sk_us_1\r\nX: y"_s << u"key"_s;
}

void TestCredentials::J19_keyIsHeldToTheEnvironmentsPrefix()
{
    QFETCH(QString, key);
    QFETCH(QString, code);
    PatientStore store;
    Credentials credentials(store, u"i"_s);
    credentials.keepForThisRun(sandboxProfile(), apiKey(key));
    const auto loaded = load(credentials, store);
    QVERIFY(loaded);
    QCOMPARE(bool(*loaded), code.isEmpty());
    if (!*loaded) {
        QCOMPARE(errorCodeName(loaded->error().code), code);
        const QString said
            = QString::fromUtf8(QJsonDocument(loaded->error().args).toJson(QJsonDocument::Compact));
        QVERIFY2(key.isEmpty() || !said.contains(key), qPrintable(said));
    }
}

void TestCredentials::J18_headerIsLiteral()
{
    HttpRequest request {"GET", sandboxProfile().baseUrl, {}, {}};
    QVERIFY(Credentials::sign(request, junction(), sandboxProfile(), apiKey(u"sk_us_1"_s)));
    QCOMPARE(request.headers.size(), 1);
    QCOMPARE(request.headers.first().first, QByteArray("x-vital-api-key"));
    QCOMPARE(request.headers.first().second, QByteArray("sk_us_1"));
}

void TestCredentials::bearerHasItsPrefix()
{
    Profile profile = sandboxProfile();
    profile.apiId = u"users"_s;
    HttpRequest request {"GET", profile.baseUrl, {}, {}};
    QVERIFY(Credentials::sign(request, *records::library().api(u"users"_s), profile,
                              {{u"bearer"_s, Secret(u"t"_s)}}));
    QCOMPARE(request.headers.first().first, QByteArray("Authorization"));
    QCOMPARE(request.headers.first().second, QByteArray("Bearer t"));
}

void TestCredentials::W18_onlySecretsWithAHeaderAreSigned()
{
    const Profile profile = sandboxProfile();
    HttpRequest request {"GET", profile.baseUrl, {}, {}};
    QVERIFY(Credentials::sign(request, *records::library().api(u"weavr"_s), profile,
                              {{u"api_key"_s, Secret(u"k"_s)},
                               {u"auth_token"_s, Secret(u"t"_s)},
                               {u"email"_s, Secret(u"a@example.org"_s)},
                               {u"password"_s, Secret(u"p"_s)}}));
    const QList<std::pair<QByteArray, QByteArray>> expected {{"api-key", "k"},
                                                             {"Authorization", "Bearer t"}};
    QCOMPARE(request.headers, expected);
}

void TestCredentials::requestToAnotherOriginIsNotSigned_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("own") << u"https://api.sandbox.us.junction.com/v2/user/1"_s << true;
    QTest::newRow("own, port named") << u"https://API.sandbox.us.junction.com:443/v2"_s << true;
    QTest::newRow("http") << u"http://api.sandbox.us.junction.com/v2/user/1"_s << false;
    QTest::newRow("port") << u"https://api.sandbox.us.junction.com:8443/v2"_s << false;
    QTest::newRow("host") << u"https://api.us.junction.com/v2/user/1"_s << false;
    QTest::newRow("suffix") << u"https://api.sandbox.us.junction.com.evil.test/"_s << false;
}

void TestCredentials::requestToAnotherOriginIsNotSigned()
{
    QFETCH(QString, url);
    QFETCH(bool, isSigned);
    HttpRequest request {"GET", QUrl(url), {}, {}};
    QCOMPARE(Credentials::sign(request, junction(), sandboxProfile(), apiKey(u"sk_us_1"_s)),
             isSigned);
    QCOMPARE(request.headers.isEmpty(), !isSigned);
}

void TestCredentials::credentialsThatAreGoneDoNotAnswerASave()
{
    // A store that keeps the context it was given, which lives as long as the credentials.
    class ContextStore final : public SecretStore
    {
    public:
        QPointer<QObject> context;
        void read(const QString &, QObject *, ReadDone) override { }
        void write(const QString &, const Secrets &, QObject *given, Done) override
        {
            context = given;
        }
        void remove(const QString &, QObject *, Done) override { }
    } store;
    {
        Credentials credentials(store, u"i"_s);
        credentials.save(sandboxProfile(), apiKey(u"sk_us_1"_s), this, [](const auto &) {});
        QVERIFY(store.context);
    }
    QVERIFY(!store.context);
}

void TestCredentials::W4_behindAGatewayNothingIsMissingWhereNothingIsKept_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("goesOn");
    QTest::newRow("not found") << int(SecretError::Kind::NotFound) << true;
    QTest::newRow("no service") << int(SecretError::Kind::NoService) << true;
    QTest::newRow("no keyring") << int(SecretError::Kind::NoKeyring) << true;
    // A locked keyring may contain an entry.
    QTest::newRow("locked") << int(SecretError::Kind::Locked) << false;
    QTest::newRow("denied") << int(SecretError::Kind::Denied) << false;
}

void TestCredentials::W4_behindAGatewayNothingIsMissingWhereNothingIsKept()
{
    QFETCH(int, kind);
    PatientStore store;
    store.fault = SecretError {SecretError::Kind(kind), {}};
    Credentials credentials(store, u"install"_s);
    Profile gateway = sandboxProfile();
    gateway.apiId = u"machnet"_s;
    gateway.environmentId = u"custom"_s;
    gateway.baseUrl = QUrl(u"https://gateway.example.org/machnet"_s);
    std::optional<bool> wentOn;
    credentials.load(*records::library().api(u"machnet"_s), gateway, this,
                     [&](const Loaded &loaded) { wentOn = bool(loaded); });
    store.answer();
    QVERIFY(wentOn);
    QTEST(*wentOn, "goesOn");
}

QTEST_GUILESS_MAIN(TestCredentials)
#include "tst_credentials.moc"
