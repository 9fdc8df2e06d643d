// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "call.h"
#include "network.h"
#include "requestlimits.h"
#include "roundtrip.h"
#include "scriptedserver.h"

#include <QPointer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Failed = HttpReply::Failure;

Q_DECLARE_METATYPE(HttpReply::Failure)

class TestNetwork final : public QObject
{
    Q_OBJECT

private slots:
    void everyStatusIsAnAnswer_data();
    void everyStatusIsAnAnswer();
    void everyFaultLeavesOnePatchOnTheWire_data();
    void everyFaultLeavesOnePatchOnTheWire();
    void redirectIsNotFollowed_data();
    void redirectIsNotFollowed();
    void connectionClosedBeforeReadingSendsTheBodyOnceAtMost();
    void nothingListeningMeansNothingSent();
    void plainHttpLeavesThisMachineNever();
    void serverWithoutTlsIsATlsFailure();
    void cancelBeforeTheFirstByteSendsNothing();
    void cancelAfterTheFirstByteSaysSo();
    void bodyArrivesWholeAndOnce();
    void progressOfTheUploadIsTold();
    void slowAnswerIsNotATimeOut();
    void slowUploadIsNotATimeOut();
    void uploadThatStandsStillIsOne();
    void timeForTheBodyIsAddedToTheWhole();
    void serverThatNeverBeginsTlsIsNotConnected();
    void everyAddressOfANameIsTried();
    void lineBreakInAHeaderIsRefused();
    void oversizedAnswerIsStopped();
    void everyRequestOpensAConnectionOfItsOwn();
    void patchesUnderWayDoNotDisturbEachOther();
    void cookiesAreForgotten();
    void proxyIsNotUsedToThisMachine();
    void proxyRefusalIsNotTheServers();
    void contextThatIsGoneGetsNoAnswer();
    void networkThatIsGoneGivesNoAnswer();
    void contextMayDeleteTheNetworkInItsAnswer();

private:
    static HttpRequest request(const ScriptedServer &server, const QByteArray &verb)
    {
        return {
            verb, server.url(u"/v1/users/1"_s), {}, verb == "PATCH" ? "{\"a\":1}" : QByteArray()};
    }
    std::optional<HttpReply> answerTo(const HttpRequest &request, int timeout = 5'000)
    {
        const auto answer = std::make_shared<std::optional<HttpReply>>();
        m_network.setLimits(within(timeout));
        m_network.send(request, this, [answer](const HttpReply &reply) { *answer = reply; });
        [&] { QTRY_VERIFY(*answer); }();
        return *answer;
    }

    Network m_network;
};

void TestNetwork::everyStatusIsAnAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("200") << 200 << QByteArray("X: y");
    QTest::newRow("204") << 204 << QByteArray("X: y");
    QTest::newRow("304") << 304 << QByteArray("X: y");
    QTest::newRow("400") << 400 << QByteArray("X: y");
    QTest::newRow("401 Basic") << 401 << QByteArray("WWW-Authenticate: Basic realm=\"a\"");
    QTest::newRow("401 Bearer") << 401 << QByteArray("WWW-Authenticate: Bearer error=\"x\"");
    QTest::newRow("401 Digest") << 401
                                << QByteArray("WWW-Authenticate: Digest realm=\"a\", nonce=\"b\"");
    QTest::newRow("401 without challenge") << 401 << QByteArray("X: y");
    QTest::newRow("407") << 407 << QByteArray("Proxy-Authenticate: Basic realm=\"a\"");
    QTest::newRow("407 without challenge") << 407 << QByteArray("X: y");
    QTest::newRow("409") << 409 << QByteArray("X: y");
    QTest::newRow("412") << 412 << QByteArray("X: y");
    QTest::newRow("429") << 429 << QByteArray("Retry-After: 1");
    QTest::newRow("500") << 500 << QByteArray("X: y");
    QTest::newRow("503") << 503 << QByteArray("Retry-After: 1");
    QTest::newRow("599") << 599 << QByteArray("X: y");
}

void TestNetwork::everyStatusIsAnAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    const QByteArray body = status == 204 || status == 304 ? QByteArray() : "the words";
    for (const QByteArray &verb : {QByteArray("PATCH"), QByteArray("GET")}) {
        ScriptedServer server;
        server.script(verb, {{Step::Kind::Answer, status, body, {header}}});

        const auto answer = answerTo(request(server, verb));

        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->failure, Failed::None);
        QCOMPARE(answer->body, body);
        QVERIFY(answer->sendingBegan);
        QCOMPARE(server.count(verb), 1);
        QCOMPARE(server.requests().size(), 1);
        const qsizetype colon = header.indexOf(':');
        QCOMPARE(answer->header(header.left(colon).toUpper()), header.mid(colon + 2));
    }
}

void TestNetwork::everyFaultLeavesOnePatchOnTheWire_data()
{
    QTest::addColumn<Step::Kind>("kind");
    QTest::addColumn<int>("status");
    QTest::addColumn<HttpReply::Failure>("failure");
    QTest::addColumn<QString>("code");
    QTest::newRow("closes without answering") << Step::Kind::Close << 0 << Failed::Cut << u"cut"_s;
    QTest::newRow("resets") << Step::Kind::Reset << 0 << Failed::Cut << u"cut"_s;
    QTest::newRow("speaks no HTTP") << Step::Kind::Garble << 0 << Failed::Cut << u"cut"_s;
    QTest::newRow("stalls") << Step::Kind::Stall << 0 << Failed::TimedOut << u"timeout"_s;
    QTest::newRow("ends within the body") << Step::Kind::Truncate << 200 << Failed::Cut << u"cut"_s;
    QTest::newRow("stalls within the body")
        << Step::Kind::StallInBody << 200 << Failed::TimedOut << u"timeout"_s;
}

void TestNetwork::everyFaultLeavesOnePatchOnTheWire()
{
    QFETCH(Step::Kind, kind);
    ScriptedServer server;
    server.script("PATCH", {{kind, 200, "{\"first_name\": \"Ada\"}", {}}});

    const auto answer = answerTo(request(server, "PATCH"), 300);
    roundTrip(m_network);

    QVERIFY(answer);
    QTEST(answer->status, "status");
    QTEST(answer->failure, "failure");
    QTEST(errorCodeName(answer->code), "code");
    QVERIFY(answer->sendingBegan);
    QCOMPARE(server.count("PATCH"), 1);
}

void TestNetwork::redirectIsNotFollowed_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestNetwork::redirectIsNotFollowed()
{
    QFETCH(int, status);
    ScriptedServer elsewhere;
    ScriptedServer server;
    const QByteArray location = "Location: " + elsewhere.url(u"/steal"_s).toEncoded();
    server.script("PATCH", {{Step::Kind::Answer, status, {}, {location}}});
    server.script("GET", {{Step::Kind::Answer, status, {}, {location}}});

    for (const QByteArray &verb : {QByteArray("PATCH"), QByteArray("GET")}) {
        HttpRequest made = request(server, verb);
        made.headers.emplaceBack("x-vital-api-key", "sk_us_canary");
        const auto answer = answerTo(made);
        QVERIFY(answer);
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->failure, Failed::None);
    }
    QCOMPARE(elsewhere.connections(), 0);
    QCOMPARE(server.requests().size(), 2);
}

void TestNetwork::connectionClosedBeforeReadingSendsTheBodyOnceAtMost()
{
    ScriptedServer server;
    server.setClosesAtOnce(true);

    const auto answer = answerTo(request(server, "PATCH"));

    QVERIFY(answer);
    QCOMPARE(answer->status, 0);
    QVERIFY(answer->failure == Failed::Cut || answer->failure == Failed::NotConnected);
    QCOMPARE(answer->failure == Failed::Cut, answer->sendingBegan);
}

void TestNetwork::nothingListeningMeansNothingSent()
{
    ScriptedServer server;
    const HttpRequest patch = request(server, "PATCH");
    const HttpRequest get = request(server, "GET");
    server.close();

    for (const HttpRequest &made : {patch, get}) {
        const auto answer = answerTo(made);
        QVERIFY(answer);
        QCOMPARE(answer->failure, Failed::NotConnected);
        QCOMPARE(errorCodeName(answer->code), u"refusedConnection"_s);
        QVERIFY(!answer->sendingBegan);
    }
}

void TestNetwork::plainHttpLeavesThisMachineNever()
{
    // If plain HTTP to another machine were allowed, the request would go through the proxy, which
    // therefore shows whether anything was tried.
    ScriptedServer proxy;
    qputenv("http_proxy", proxy.url().toEncoded());
    const auto answer = answerTo({"PATCH", QUrl(u"http://api.example.com/v1/users/1"_s), {}, "{}"});
    qunsetenv("http_proxy");

    QVERIFY(answer);
    QCOMPARE(answer->failure, Failed::NotConnected);
    QCOMPARE(errorCodeName(answer->code), u"plainHttp"_s);
    QVERIFY(!answer->sendingBegan);
    QCOMPARE(proxy.connections(), 0);
}

void TestNetwork::serverWithoutTlsIsATlsFailure()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const QUrl url(u"https://127.0.0.1:%1/v1/users/1"_s.arg(server.serverPort()));
    const HttpRequest made {"PATCH", url, {}, "{}"};

    const auto answer = answerTo(made);

    QVERIFY(answer);
    QCOMPARE(answer->failure, Failed::NotConnected);
    QCOMPARE(errorCodeName(answer->code), u"tls"_s);
    QVERIFY(!answer->sendingBegan);
}

void TestNetwork::cancelBeforeTheFirstByteSendsNothing()
{
    ScriptedServer server;
    std::optional<HttpReply> answer;

    m_network.send(request(server, "PATCH"), this, [&](const HttpReply &r) { answer = r; })
        ->cancel();

    QVERIFY2(!answer, "the answer comes later, never from within cancel()");
    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure, Failed::Cancelled);
    QVERIFY(!answer->sendingBegan);
    roundTrip(m_network);
    QCOMPARE(server.connections(), 0);
}

void TestNetwork::cancelAfterTheFirstByteSaysSo()
{
    ScriptedServer server;
    server.script("PATCH", {{Step::Kind::Stall, 0, {}, {}}});
    std::optional<HttpReply> answer;

    Call *call
        = m_network.send(request(server, "PATCH"), this, [&](const HttpReply &r) { answer = r; });
    QTRY_COMPARE(server.count("PATCH"), 1);
    call->cancel();

    QTRY_VERIFY(answer);
    QCOMPARE(answer->failure, Failed::Cancelled);
    QVERIFY(answer->sendingBegan);
    QCOMPARE(server.count("PATCH"), 1);
}

void TestNetwork::bodyArrivesWholeAndOnce()
{
    ScriptedServer server;
    HttpRequest made = request(server, "PATCH");
    made.headers.emplaceBack("Content-Type", "application/json");
    const QByteArray body = "{\"x\":\"" + QByteArray(1'000'000, 'x') + "\"}";
    made.body = body;

    QVERIFY(answerTo(made));

    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.requests().first().body, body);
    QCOMPARE(server.requests().first().header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(server.requests().first().header("Content-Length"), QByteArray::number(body.size()));
}

void TestNetwork::progressOfTheUploadIsTold()
{
    ScriptedServer server;
    HttpRequest made = request(server, "PATCH");
    made.body = QByteArray(500'000, 'x');
    qint64 last = 0;
    std::optional<HttpReply> answer;

    m_network.send(
        made, this, [&](const HttpReply &r) { answer = r; },
        [&](qint64 sent, qint64 total) {
            QCOMPARE(total, made.body.size());
            QVERIFY(sent >= last);
            last = sent;
        });

    QTRY_VERIFY(answer);
    QCOMPARE(last, made.body.size());
}

void TestNetwork::slowAnswerIsNotATimeOut()
{
    ScriptedServer server;
    server.script("GET", {{Step::Kind::Trickle, 200, QByteArray(200, 'x'), {}}});

    const auto answer = answerTo(request(server, "GET"), 300); // The answer takes at least 600 ms.

    QVERIFY(answer);
    QCOMPARE(answer->failure, Failed::None);
    QCOMPARE(answer->body.size(), 200);
}

void TestNetwork::slowUploadIsNotATimeOut()
{
    ScriptedServer server;
    server.setKeepsBodies(false);
    qint64 taken = 200'000;
    server.setTakes(taken);
    QTimer timer;
    connect(&timer, &QTimer::timeout, this, [&] { server.setTakes(taken += 500'000); });
    timer.start(100);
    HttpRequest made = request(server, "PATCH");
    made.body = QByteArray(8'000'000, 'x');

    const auto answer = answerTo(made, 500); // The upload takes at least 1,600 ms.

    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.requests().constFirst().bodySize, 8'000'000);
}

void TestNetwork::uploadThatStandsStillIsOne()
{
    ScriptedServer server;
    server.setTakes(1'000);
    HttpRequest made = request(server, "PATCH");
    made.body = QByteArray(20'000'000, 'x');

    const auto answer = answerTo(made, 300);

    QVERIFY(answer);
    QCOMPARE(answer->failure, Failed::TimedOut);
    QVERIFY(answer->sendingBegan);
}

void TestNetwork::timeForTheBodyIsAddedToTheWhole()
{
    ScriptedServer server;
    server.script("PATCH",
                  // The answer takes at least 600 ms.
                  {{Step::Kind::Trickle, 200, QByteArray(200, 'x'), {}}});
    RequestLimits limits;
    limits.whole = 200;
    for (const bool isEnough : {false, true}) {
        limits.bodyRate = isEnough ? 1'000 : 100'000'000;
        m_network.setLimits(limits);
        HttpRequest made = request(server, "PATCH");
        made.body = QByteArray(20'000, 'x');
        std::optional<HttpReply> answer;
        m_network.send(made, this, [&](const HttpReply &reply) { answer = reply; });
        QTRY_VERIFY(answer);
        QCOMPARE(answer->failure, isEnough ? Failed::None : Failed::TimedOut);
        QCOMPARE(answer->sendingBegan, true);
    }
}

void TestNetwork::serverThatNeverBeginsTlsIsNotConnected()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(u"https://127.0.0.1:%1/v1/users/1"_s.arg(server.serverPort()));

    const auto answer = answerTo({"PATCH", url, {}, "{}"}, 300);

    QVERIFY(answer);
    QCOMPARE(answer->failure, Failed::TimedOut);
    QCOMPARE(errorCodeName(answer->code), u"timeout"_s);
    QVERIFY(!answer->sendingBegan);
}

void TestNetwork::everyAddressOfANameIsTried()
{
    ScriptedServer server; // The server listens on 127.0.0.1 only, but "localhost" also means ::1.
    HttpRequest made = request(server, "GET");
    made.url.setHost(u"localhost"_s);
    const auto answer = answerTo(made);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(server.requests().constFirst().header("Host"),
             "localhost:" + QByteArray::number(server.serverPort()));
}

void TestNetwork::lineBreakInAHeaderIsRefused()
{
    ScriptedServer server;
    for (const char *value : {"a\r\nX: y", "a\nX: y"}) {
        HttpRequest made = request(server, "PATCH");
        made.headers.emplaceBack("If-Match", value);
        const auto answer = answerTo(made);
        QVERIFY(answer);
        QCOMPARE(answer->failure, Failed::NotConnected);
    }
    QCOMPARE(server.connections(), 0);
}

void TestNetwork::oversizedAnswerIsStopped()
{
    ScriptedServer server;
    server.script("GET",
                  {{Step::Kind::Answer, 200, QByteArray(Network::maximumReply + 1, 'x'), {}}});

    const auto answer = answerTo(request(server, "GET"));

    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->failure, Failed::Oversized);
}

void TestNetwork::everyRequestOpensAConnectionOfItsOwn()
{
    ScriptedServer server;
    for (const char *verb : {"GET", "GET", "PATCH", "PATCH"})
        QVERIFY(answerTo(request(server, verb)));

    const auto &seen = server.requests();
    QCOMPARE(seen.size(), 4);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(seen.at(i).connection, i + 1);
}

void TestNetwork::patchesUnderWayDoNotDisturbEachOther()
{
    ScriptedServer slow;
    slow.script("PATCH", {{Step::Kind::Trickle, 200, QByteArray(100, 'x'), {}}});
    slow.script("GET", {{Step::Kind::Trickle, 200, QByteArray(100, 'x'), {}}});
    ScriptedServer quick;
    std::optional<HttpReply> patched, read;

    m_network.send(request(slow, "PATCH"), this, [&](const HttpReply &r) { patched = r; });
    m_network.send(request(slow, "GET"), this, [&](const HttpReply &r) { read = r; });
    QTRY_COMPARE(slow.requests().size(), 2);
    QVERIFY(answerTo(request(quick, "PATCH")));

    QTRY_VERIFY(patched && read);
    QCOMPARE(patched->failure, Failed::None);
    QCOMPARE(patched->body.size(), 100);
    QCOMPARE(read->failure, Failed::None);
    QCOMPARE(slow.requests().size(), 2);
}

void TestNetwork::cookiesAreForgotten()
{
    ScriptedServer server;
    server.script("GET", {{Step::Kind::Answer, 200, {}, {"Set-Cookie: session=1; Path=/"}}});
    QVERIFY(answerTo(request(server, "GET")));
    QVERIFY(answerTo(request(server, "GET")));
    QVERIFY(server.requests().last().header("Cookie").isEmpty());
}

void TestNetwork::proxyIsNotUsedToThisMachine()
{
    ScriptedServer proxy;
    ScriptedServer server;
    qputenv("http_proxy", proxy.url().toEncoded());
    const auto answer = answerTo(request(server, "PATCH"));
    qunsetenv("http_proxy");

    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(proxy.connections(), 0);
    QCOMPARE(server.count("PATCH"), 1);
}

void TestNetwork::proxyRefusalIsNotTheServers()
{
    ScriptedServer proxy;
    proxy.script("CONNECT",
                 {{Step::Kind::Answer, 407, {}, {"Proxy-Authenticate: Basic realm=\"p\""}}});
    qputenv("http_proxy", proxy.url().toEncoded());
    const auto answer
        = answerTo({"PATCH", QUrl(u"https://api.example.com/v1/users/1"_s), {}, "{}"});
    qunsetenv("http_proxy");

    QVERIFY(answer);
    QCOMPARE(proxy.count("CONNECT"), 1);
    QCOMPARE(proxy.count("PATCH"), 0);
    QCOMPARE(answer->status, 0);
    QCOMPARE(answer->failure, Failed::NotConnected);
    QCOMPARE(errorCodeName(answer->code), u"proxy"_s);
    QVERIFY(!answer->sendingBegan);
}

void TestNetwork::contextThatIsGoneGetsNoAnswer()
{
    ScriptedServer server;
    server.script("PATCH", {{Step::Kind::Trickle, 200, QByteArray(50, 'x'), {}}});
    bool isAnswered = false;
    auto context = std::make_unique<QObject>();
    QPointer<Call> call = m_network.send(request(server, "PATCH"), context.get(),
                                         [&](const HttpReply &) { isAnswered = true; });
    QTRY_COMPARE(server.count("PATCH"), 1);
    context.reset();
    QTRY_VERIFY(!call);
    QTRY_VERIFY(!server.hasConnections());
    QVERIFY(!isAnswered);
}

void TestNetwork::networkThatIsGoneGivesNoAnswer()
{
    ScriptedServer server;
    server.script("PATCH", {{Step::Kind::Stall, 0, {}, {}}});
    server.script("GET", {{Step::Kind::Stall, 0, {}, {}}});
    bool isAnswered = false;
    auto network = std::make_unique<Network>();
    network->send(request(server, "PATCH"), this, [&](const HttpReply &) { isAnswered = true; });
    network->send(request(server, "GET"), this, [&](const HttpReply &) { isAnswered = true; });
    QTRY_COMPARE(server.requests().size(), 2);
    network.reset();
    QTRY_VERIFY(!server.hasConnections());
    QVERIFY(!isAnswered);
}

void TestNetwork::contextMayDeleteTheNetworkInItsAnswer()
{
    ScriptedServer server;
    auto network = std::make_unique<Network>();
    bool isAnswered = false;
    network->send(request(server, "PATCH"), this, [&](const HttpReply &) {
        isAnswered = true;
        network.reset();
    });
    QTRY_VERIFY(isAnswered);
}

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
