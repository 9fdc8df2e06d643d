// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clientfixture.h"
#include "requestlimits.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Failed = HttpReply::Failure;

Q_DECLARE_METATYPE(ScriptedServer::Step)

namespace {

const QUrl outward(u"https://api.example.com/v1/users/1"_s);

Step refusal(int status, const QList<QByteArray> &headers = {})
{
    return {Step::Kind::Answer, status, "<p>No</p>", headers};
}

/// While this object lives, requests to other machines use this proxy.
class ProxySetting final
{
public:
    explicit ProxySetting(const QByteArray &proxy) { qputenv("http_proxy", proxy); }
    ~ProxySetting() { qunsetenv("http_proxy"); }
    Q_DISABLE_COPY_MOVE(ProxySetting)
};

QByteArray addressOf(const ScriptedServer &proxy)
{
    return "127.0.0.1:" + QByteArray::number(proxy.serverPort());
}

} // namespace

/// A fault between this computer and the proxy is reported as a fault of the proxy, with its name.
class TestProxies final : public QObject
{
    Q_OBJECT

private slots:
    void proxyThatRefusesIsNamed_data();
    void proxyThatRefusesIsNamed();
    void proxyWhereNothingListensIsNamed();
    void proxyOfAnUnknownNameIsNamed();
    void credentialsOfTheProxyAreNotShown();
    void withoutAProxyNothingIsSaidOfOne();
    void readAndSendNameTheProxy();

private:
    std::optional<HttpReply> answerTo(const HttpRequest &request, int timeout = 5'000)
    {
        const auto answer = std::make_shared<std::optional<HttpReply>>();
        m_network.setLimits(within(timeout));
        m_network.send(request, this, [answer](const HttpReply &reply) { *answer = reply; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(*answer, 20'000); }();
        return *answer;
    }
    static QString sentenceOf(const HttpReply &reply)
    {
        const FormSpec &form = records::form("users/user");
        return words::sentence(readError(*records::library().api(form.apiId), form, reply, {}));
    }

    Network m_network;
};

void TestProxies::proxyThatRefusesIsNamed_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("words");
    QTest::newRow("407") << refusal(407, {"Proxy-Authenticate: Basic realm=\"p\""}) << u"signIn"_s
                         << u"needs a sign-in"_s;
    QTest::newRow("407 without a challenge")
        << refusal(407) << u"denied"_s << u"did not let the request through"_s;
    for (const int status : {403, 405, 429, 500, 502, 503, 504})
        QTest::addRow("%d", status)
            << refusal(status) << u"denied"_s << u"did not let the request through"_s;
    QTest::newRow("404") << refusal(404) << u"notFound"_s << u"does not find the server"_s;
    QTest::newRow("no HTTP") << Step {Step::Kind::Garble, 0, {}, {}} << u"denied"_s
                             << u"did not let the request through"_s;
    QTest::newRow("closes") << Step {Step::Kind::Close, 0, {}, {}} << u"closed"_s
                            << u"ended the connection"_s;
    QTest::newRow("stalls") << Step {Step::Kind::Stall, 0, {}, {}} << u"timeout"_s
                            << u"did not answer in time"_s;
}

void TestProxies::proxyThatRefusesIsNamed()
{
    QFETCH(Step, step);
    QFETCH(QString, words);
    for (const QByteArray &verb : {QByteArray("GET"), QByteArray("PATCH")}) {
        ScriptedServer proxy;
        proxy.script("CONNECT", {step});
        const ProxySetting setting("http://" + addressOf(proxy));

        const auto answer = answerTo(
            {verb, outward, {}, verb == "PATCH" ? RequestBody("{}") : RequestBody()}, 500);

        QVERIFY(answer);
        QCOMPARE(errorCodeName(answer->code), u"proxy"_s);
        QCOMPARE(answer->args["proxy"_L1].toString(), QString::fromLatin1(addressOf(proxy)));
        QTEST(answer->args["reason"_L1].toString(), "reason");
        QVERIFY(!answer->sendingBegan);
        QCOMPARE(answer->status, 0);
        const QString said = sentenceOf(*answer);
        QVERIFY2(said.startsWith(u"The proxy " + QString::fromLatin1(addressOf(proxy))),
                 qPrintable(said));
        QVERIFY2(said.contains(words), qPrintable(said));
        QCOMPARE(proxy.count("CONNECT"), proxy.requests().size());
        QCOMPARE(proxy.count(verb), 0);
    }
}

void TestProxies::proxyWhereNothingListensIsNamed()
{
    QByteArray address;
    {
        const ScriptedServer gone;
        address = addressOf(gone);
    }
    const ProxySetting setting("http://" + address);

    const auto answer = answerTo({"PATCH", outward, {}, "{}"});

    QVERIFY(answer);
    QCOMPARE(answer->failure, Failed::NotConnected);
    QCOMPARE(errorCodeName(answer->code), u"proxy"_s);
    QCOMPARE(answer->args["reason"_L1].toString(), u"unreachable"_s);
    const QString said = sentenceOf(*answer);
    QVERIFY2(said.startsWith(u"The proxy %1 can't be reached"_s.arg(QString::fromLatin1(address))),
             qPrintable(said));
}

void TestProxies::proxyOfAnUnknownNameIsNamed()
{
    const ProxySetting setting("http://proxy.invalid:3128");

    const auto answer = answerTo({"PATCH", outward, {}, "{}"}, 15'000);

    QVERIFY(answer);
    QCOMPARE(errorCodeName(answer->code), u"proxy"_s);
    QCOMPARE(answer->args["reason"_L1].toString(), u"notFound"_s);
    const QString said = sentenceOf(*answer);
    QVERIFY2(said.startsWith(u"The proxy proxy.invalid:3128 was not found"), qPrintable(said));
}

void TestProxies::credentialsOfTheProxyAreNotShown()
{
    ScriptedServer proxy;
    proxy.script("CONNECT", {refusal(407, {"Proxy-Authenticate: Basic realm=\"p\""})});
    const ProxySetting setting("http://tenzin:canary@" + addressOf(proxy));

    const auto answer = answerTo({"PATCH", outward, {}, "{}"});

    QVERIFY(answer);
    QCOMPARE(errorCodeName(answer->code), u"proxy"_s);
    const QString said = sentenceOf(*answer) + answer->detail
        + QString::fromUtf8(QJsonDocument(answer->args).toJson());
    QVERIFY2(!said.contains(u"canary") && !said.contains(u"tenzin"), qPrintable(said));
    QVERIFY(said.contains(QString::fromLatin1(addressOf(proxy))));
}

void TestProxies::withoutAProxyNothingIsSaidOfOne()
{
    ScriptedServer proxy;
    ScriptedServer server;
    const HttpRequest patch {"PATCH", server.url(u"/v1/users/1"_s), {}, "{}"};
    server.close();
    // Requests to this machine do not use a proxy.
    const ProxySetting setting("http://" + addressOf(proxy));

    const auto answer = answerTo(patch);

    QVERIFY(answer);
    QCOMPARE(errorCodeName(answer->code), u"refusedConnection"_s);
    QVERIFY(answer->args.isEmpty());
    QCOMPARE(proxy.connections(), 0);
}

void TestProxies::readAndSendNameTheProxy()
{
    ScriptedServer proxy;
    proxy.script("CONNECT", {refusal(403)});
    const ProxySetting setting("http://" + addressOf(proxy));
    ClientFixture fixture("users/user");
    fixture.profile.baseUrl = QUrl(u"https://api.example.com"_s);
    fixture.keep(fixture.stored());
    std::optional<ApiError> read, sent;

    fixture.client.read(fixture.api, fixture.form, fixture.profile, fixture.userId(), this,
                        [&](const Result<Base, ApiError> &answer) { read = answer.error(); });
    fixture.client.patch(
        fixture.api, fixture.form, fixture.profile,
        {fixture.userId(), {{u"email"_s, u"a@b.test"_s}}, {}, {}, {}}, this,
        [&](const Result<ApiClient::Patched, ApiError> &answer) { sent = answer.error(); });

    QTRY_VERIFY(read && sent);
    for (const ApiError &error : {*read, *sent}) {
        QCOMPARE(error.kind, ApiError::Kind::Unreachable);
        QCOMPARE(errorCodeName(error.code), u"proxy"_s);
        QCOMPARE(error.args["proxy"_L1].toString(), QString::fromLatin1(addressOf(proxy)));
    }
}

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
