// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilelistmodel.h"
#include "records.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

Profile profileOf(const char *apiId, const QString &environment, Tier tier, const QString &url)
{
    return {.id = QUuid::createUuid(),
            .name = u"Mine"_s,
            .apiId = QString::fromLatin1(apiId),
            .environmentId = environment,
            .baseUrl = QUrl(url),
            .tier = tier,
            .canRead = true,
            .allowed = {}};
}

const ApiSpec &api(const char *id)
{
    return *records::library().api(QString::fromLatin1(id));
}

} // namespace

class TestProfile final : public QObject
{
    Q_OBJECT

private slots:
    void survivesItsJson()
    {
        Profile profile
            = profileOf("users", u"production"_s, Tier::Production, u"https://api.acme.test/x"_s);
        profile.canRead = false;
        profile.allowed = {{FieldPath(u"/role"_s), {u"agent"_s, u"lead"_s}}};
        QCOMPARE(Profile::fromJson(profile.toJson()), profile);
        QVERIFY(!Profile::fromJson({{u"name"_s, u"no id"_s}}));
    }

    void whatAProfileCannotBe_data()
    {
        QTest::addColumn<QByteArray>("apiId");
        QTest::addColumn<QString>("url");
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, const char *apiId, const QString &url, Tier tier,
                            const QString &rule) {
            QTest::newRow(name) << QByteArray(apiId) << url << int(tier) << rule;
        };
        row("https", "users", u"https://api.acme.test"_s, Tier::Production, {});
        row("loopback http", "users", u"http://127.0.0.1:8080"_s, Tier::Local, {});
        row("IPv6 loopback", "users", u"http://[::1]:8080"_s, Tier::Local, {});
        row("no url", "users", u""_s, Tier::Sandbox, u"noUrl"_s);
        row("plain http", "users", u"http://api.acme.test"_s, Tier::Sandbox, u"plainHttp"_s);
        row("a name that only begins like loopback", "users", u"http://127.0.0.1.evil.test"_s,
            Tier::Sandbox, u"plainHttp"_s);
        row("G1 placeholder", "users", u"https://api.example.com"_s, Tier::Production,
            u"placeholderHost"_s);
        row("password in it", "users", u"https://me:pw@api.acme.test"_s, Tier::Sandbox,
            u"badUrl"_s);
        row("query", "users", u"https://api.acme.test?x=1"_s, Tier::Sandbox, u"badUrl"_s);
        row("file", "users", u"file:///etc/passwd"_s, Tier::Sandbox, u"badUrl"_s);
        row("local elsewhere", "users", u"https://api.acme.test"_s, Tier::Local,
            u"localNotLoopback"_s);
        row("known host as sandbox", "junction", u"https://api.us.junction.com"_s, Tier::Sandbox,
            u"tierTooLow"_s);
        row("known host, capitals and port", "junction", u"https://API.US.Junction.com:443"_s,
            Tier::Sandbox, u"tierTooLow"_s);
        row("old name of it", "junction", u"https://api.tryvital.io"_s, Tier::Sandbox,
            u"tierTooLow"_s);
        row("sandbox as production", "junction", u"https://api.sandbox.us.junction.com"_s,
            Tier::Production, {});
    }
    void whatAProfileCannotBe()
    {
        QFETCH(QByteArray, apiId);
        QFETCH(QString, url);
        QFETCH(int, tier);
        QFETCH(QString, rule);
        const auto finding = checkProfile(
            api(apiId.constData()), profileOf(apiId.constData(), u"custom"_s, Tier(tier), url));
        QCOMPARE(finding ? finding->rule : QString(), rule);
    }

    void J19_aKeyOfAnotherEnvironmentIsAHardStop_data()
    {
        QTest::addColumn<QString>("environment");
        QTest::addColumn<QString>("key");
        QTest::addColumn<int>("severity"); // -1 means no finding.
        const int error = int(Severity::Error);
        const int warning = int(Severity::Warning);
        const auto row
            = [](const char *name, const QString &environment, const QString &key, int severity) {
                  QTest::newRow(name) << environment << key << severity;
              };
        row("sandbox US", u"sandbox-us"_s, u"sk_us_abc"_s, -1);
        row("production EU", u"production-eu"_s, u"pk_eu_abc"_s, -1);
        row("production key in the sandbox", u"sandbox-us"_s, u"pk_us_abc"_s, error);
        row("sandbox key in production", u"production-us"_s, u"sk_us_abc"_s, error);
        row("other region", u"sandbox-us"_s, u"sk_eu_abc"_s, error);
        row("unknown prefix", u"sandbox-us"_s, u"abc"_s, warning);
        row("empty", u"sandbox-us"_s, u""_s, error);
        row("line break", u"sandbox-us"_s, u"sk_us_abc\nX-Evil: 1"_s, error);
    }
    void J19_aKeyOfAnotherEnvironmentIsAHardStop()
    {
        QFETCH(QString, environment);
        QFETCH(QString, key);
        QFETCH(int, severity);
        const ApiSpec &junction = api("junction");
        const Environment &chosen = *junction.environment(environment);
        const Profile profile
            = profileOf("junction", environment, chosen.tier, chosen.url.toString());
        const auto finding = checkKey(junction, profile, junction.secrets.first(), key);
        QCOMPARE(finding ? int(finding->severity) : -1, severity);
    }

    void U14_everyServerIsThereWithItsTier()
    {
        QStringList servers;
        for (const Environment &environment : api("junction").environments)
            servers += tierName(environment.tier) + u' ' + environment.url.toString() + u' '
                + environment.keyPrefix;
        servers.sort();
        QCOMPARE(servers.join(u'\n'),
                 u"production https://api.eu.junction.com pk_eu_\n"
                 "production https://api.us.junction.com pk_us_\n"
                 "sandbox https://api.sandbox.eu.junction.com sk_eu_\n"
                 "sandbox https://api.sandbox.us.junction.com sk_us_"_s);
    }

    void theFirstEnvironmentIsNeverAProductionOne()
    {
        for (const char *id : {"junction", "users"})
            QVERIFY(api(id).environments.first().tier != Tier::Production);
    }

    void localSandboxProfileIsTheSameInEveryRun()
    {
        QCOMPARE(localSandboxProfile(api("junction")), localSandboxProfile(api("junction")));
        QVERIFY(localSandboxProfile(api("junction")).id != localSandboxProfile(api("users")).id);
        QCOMPARE(localSandboxProfile(api("users")).tier, Tier::Local);
    }

    void originIsWhatAKeyIsBoundTo()
    {
        const auto origin = [](const QString &url) {
            return profileOf("users", {}, Tier::Sandbox, url).origin();
        };
        QCOMPARE(origin(u"https://API.acme.test/v1"_s), u"https://api.acme.test:443"_s);
        QVERIFY(origin(u"https://api.acme.test"_s) != origin(u"https://api.acme.test:8443"_s));
        QVERIFY(origin(u"https://127.0.0.1:80"_s) != origin(u"http://127.0.0.1"_s));
    }

    void modelListsProfiles()
    {
        ProfileListModel model;
        const QAbstractItemModelTester tester(&model);
        const Profile one = localSandboxProfile(api("users"));
        model.setProfiles({one, localSandboxProfile(api("junction"))});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), one.name);
        QCOMPARE(model.find(one.id)->apiId, u"users"_s);
        QCOMPARE(model.rowOf(QUuid()), -1);
    }
};

QTEST_APPLESS_MAIN(TestProfile)
#include "tst_profile.moc"
