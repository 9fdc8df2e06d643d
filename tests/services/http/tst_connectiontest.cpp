// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"
#include "connectionwords.h"
#include "testauthority.h"
#include "waits.h"

#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

using Step = ConnectionReport::Step;

/// A test of the connection says what is wrong with it, and sends nothing beyond the TLS handshake.
class TestConnectionTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY2(m_authority.make(), "openssl is needed"); }
    void aSafeConnectionIsDescribedAndNothingIsSent();
    void certificateFaultsAreSaid_data();
    void certificateFaultsAreSaid();
    void aServerWithoutTlsIsSaidToBeThat();
    void plainHttpIsForThisComputerOnly();
    void whatIsNoAddressIsSaid();
    void theNameThatIsNotThereIsSaid();
    void anAddressWhereNothingListensIsSaid();
    void theStepThatTakesTooLongIsSaid();
    void theProxyIsNamedAndNotItsPassword();
    void whoCancelsIsAnsweredAtOnce();
    void nothingAnswersAContextThatIsGone();

private:
    ConnectionReport reportOf(const QUrl &url, int timeout = 10'000)
    {
        std::optional<ConnectionReport> answer;
        new ConnectionTest(
            url, timeout, this, [&](const ConnectionReport &report) { answer = report; }, this);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(answer, 2 * timeout + 5000); }();
        return answer.value_or(ConnectionReport());
    }
    static QUrl urlOf(const QTcpServer &server, const QString &scheme = u"https"_s)
    {
        // The user, the path and the query must not get into the report.
        return QUrl(
            u"%1://canary@127.0.0.1:%2/canary?canary=1"_s.arg(scheme).arg(server.serverPort()));
    }

    Authority m_authority;
};

namespace {

/// Records what comes through TLS, until the client closes the connection.
class Recorder final
{
public:
    explicit Recorder(const QSslConfiguration &configuration)
    {
        m_server.setSslConfiguration(configuration);
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QSslServer::pendingConnectionAvailable, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            m_sockets += socket;
            m_received += socket->readAll();
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { m_received += socket->readAll(); });
        });
    }

    const QTcpServer &server() const { return m_server; }
    const QByteArray &received() const { return m_received; }
    qsizetype handshakes() const { return m_sockets.size(); }
    bool isOver() const
    {
        return !m_sockets.isEmpty()
            && std::all_of(m_sockets.begin(), m_sockets.end(), [](const QTcpSocket *one) {
                   return one->state() == QAbstractSocket::UnconnectedState;
               });
    }

private:
    QSslServer m_server;
    QByteArray m_received;
    QList<QTcpSocket *> m_sockets;
};

QString allOf(const ConnectionReport &report)
{
    return words::text(report);
}

} // namespace

void TestConnectionTest::aSafeConnectionIsDescribedAndNothingIsSent()
{
    const Trust trust(m_authority.certificate());
    const Recorder recorder(m_authority.server(u"IP:127.0.0.1"_s, {}));

    const ConnectionReport report = reportOf(urlOf(recorder.server()));

    QVERIFY2(report.isSafe(), qPrintable(allOf(report)));
    QCOMPARE(report.addresses, QStringList {u"127.0.0.1"_s});
    QCOMPARE(report.address, u"127.0.0.1"_s);
    QCOMPARE(report.protocol, u"TLS 1.3"_s);
    QVERIFY(!report.cipher.isEmpty());
    QVERIFY(!report.chain.isEmpty());
    QCOMPARE(report.chain.first().subject, u"Test Server"_s);
    QCOMPARE(report.chain.first().issuer, u"Test Authority of Thimphu"_s);
    QCOMPARE(report.chain.first().until.date(), QDate(2099, 1, 1));
    QCOMPARE(report.chain.first().key, u"RSA 2048"_s);
    const QString said = allOf(report);
    for (const QString &part : {u"is safe: TLS 1.3"_s, u"127.0.0.1"_s, u"until 1 January 2099"_s,
                                u"issued by Test Authority of Thimphu"_s, u"no key"_s})
        QVERIFY2(said.contains(part), qPrintable(said));
    QVERIFY2(!said.contains(u"canary"), qPrintable(said));
    // The server saw a whole handshake, then the end, and not one byte between.
    QTRY_VERIFY(recorder.isOver());
    QCOMPARE(recorder.handshakes(), 1);
    QCOMPARE(recorder.received(), QByteArray());
}

void TestConnectionTest::certificateFaultsAreSaid_data()
{
    QTest::addColumn<QString>("altName");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<bool>("isSelfSigned");
    QTest::addColumn<QString>("said");
    const QString here = u"IP:127.0.0.1"_s;
    const Authority::Times good;
    QTest::newRow("unknown issuer")
        << here << good.from << good.until << false << false
        << u"issued by “Test Authority of Thimphu”, which this computer does not trust"_s;
    QTest::newRow("expired") << here << good.from << u"20240229120000Z"_s << true << false
                             << u"expired on 29 February 2024"_s;
    QTest::newRow("not yet valid") << here << u"20880310120000Z"_s << good.until << true << false
                                   << u"is not valid before 10 March 2088"_s;
    QTest::newRow("another name") << u"DNS:api.example"_s << good.from << good.until << true
                                  << false << u"is not for 127.0.0.1, but for: api.example"_s;
    QTest::newRow("self-signed") << here << good.from << good.until << false << true
                                 << u"is self-signed (“Test Server”)"_s;
}

void TestConnectionTest::certificateFaultsAreSaid()
{
    QFETCH(QString, altName);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, isTrusted);
    QFETCH(bool, isSelfSigned);
    QFETCH(QString, said);
    std::optional<Trust> trust;
    if (isTrusted)
        trust.emplace(m_authority.certificate());
    const Recorder recorder(m_authority.server(altName, {from, until}, isSelfSigned));

    const ConnectionReport report = reportOf(urlOf(recorder.server()));

    QCOMPARE(report.step, Step::Tls);
    const QString text = allOf(report);
    QVERIFY2(words::verdict(report).contains(said), qPrintable(text));
    QVERIFY2(!report.chain.isEmpty(), qPrintable(text)); // the certificate that is at fault
    QCOMPARE(report.chain.first().subject, u"Test Server"_s);
    QCOMPARE(recorder.received(), QByteArray());
}

void TestConnectionTest::aServerWithoutTlsIsSaidToBeThat()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&server] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n"); });
    const ConnectionReport report = reportOf(urlOf(server));
    QCOMPARE(report.step, Step::Tls);
    QVERIFY2(words::verdict(report).contains(u"does not speak TLS"), qPrintable(allOf(report)));
}

void TestConnectionTest::plainHttpIsForThisComputerOnly()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const ConnectionReport here = reportOf(urlOf(server, u"http"_s));
    QVERIFY2(here.isSafe(), qPrintable(allOf(here)));
    QVERIFY2(words::verdict(here).contains(u"on this computer"), qPrintable(allOf(here)));

    const ConnectionReport there = reportOf(QUrl(u"http://192.0.2.1/"_s));
    QCOMPARE(there.step, Step::Address);
    QCOMPARE(there.error->code, ErrorCode::PlainHttp);
}

void TestConnectionTest::whatIsNoAddressIsSaid()
{
    const ConnectionReport report = reportOf(QUrl(u"nothing"_s));
    QCOMPARE(report.step, Step::Address);
    QCOMPARE(report.error->code, ErrorCode::BadUrl);
}

void TestConnectionTest::theNameThatIsNotThereIsSaid()
{
    const ConnectionReport report = reportOf(QUrl(u"https://no-such-server.invalid/"_s), 60'000);
    QCOMPARE(report.step, Step::Name);
    QVERIFY2(words::verdict(report).contains(u"name was not found"), qPrintable(allOf(report)));
}

void TestConnectionTest::anAddressWhereNothingListensIsSaid()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url = urlOf(server);
    server.close();
    const ConnectionReport report = reportOf(url);
    QCOMPARE(report.step, Step::Connection);
    QCOMPARE(report.addresses, QStringList {u"127.0.0.1"_s});
    QVERIFY2(words::verdict(report).contains(u"Nothing answers"), qPrintable(allOf(report)));
}

void TestConnectionTest::theStepThatTakesTooLongIsSaid()
{
    QTcpServer silent; // takes the connection and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    std::optional<ConnectionReport> answer;
    auto *test = new ConnectionTest(
        urlOf(silent), 600'000, this, [&](const ConnectionReport &report) { answer = report; },
        this);
    QTRY_VERIFY(silent.hasPendingConnections());
    const QTcpSocket *met = silent.nextPendingConnection();
    QTRY_VERIFY(met->bytesAvailable() > 0); // the handshake has begun
    auto *limit = test->findChild<QTimer *>({}, Qt::FindDirectChildrenOnly);
    QCOMPARE(limit->interval(), 600'000);
    limit->start(0); // the time is over
    QTRY_VERIFY(answer);
    const ConnectionReport &report = *answer;
    QCOMPARE(report.step, Step::Tls);
    QCOMPARE(report.error->code, ErrorCode::Timeout);
    QVERIFY2(words::verdict(report).contains(u"did not finish the TLS handshake"),
             qPrintable(allOf(report)));
}

void TestConnectionTest::theProxyIsNamedAndNotItsPassword()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    connect(&proxy, &QTcpServer::newConnection, &proxy, [&proxy] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
        });
    });
    const QByteArray address = "127.0.0.1:" + QByteArray::number(proxy.serverPort());
    qputenv("http_proxy", "http://canary:canary@" + address);
    const ConnectionReport report = reportOf(QUrl(u"https://api.example.com/"_s));
    qunsetenv("http_proxy");
    QCOMPARE(report.step, Step::Proxy);
    QCOMPARE(report.proxy, QString::fromLatin1(address));
    const QString said = allOf(report);
    QVERIFY2(said.startsWith(u"The proxy " + QString::fromLatin1(address)), qPrintable(said));
    QVERIFY2(!said.contains(u"canary"), qPrintable(said));
}

void TestConnectionTest::whoCancelsIsAnsweredAtOnce()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    int answers = 0;
    ConnectionReport answer;
    auto *test = new ConnectionTest(
        urlOf(silent), 60'000, this,
        [&](const ConnectionReport &report) {
            answer = report;
            ++answers;
        },
        this);
    QTRY_VERIFY(silent.hasPendingConnections());
    test->cancel();
    QTRY_COMPARE(answers, 1);
    QCOMPARE(answer.error->kind, ApiError::Kind::Cancelled);
    QVERIFY2(words::verdict(answer).contains(u"stopped"), qPrintable(words::verdict(answer)));
    const QTcpSocket *met = silent.nextPendingConnection();
    QTRY_COMPARE(met->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(answers, 1);
}

void TestConnectionTest::nothingAnswersAContextThatIsGone()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    const QPointer<ConnectionTest> test = new ConnectionTest(
        urlOf(silent), 60'000, context.get(), [&](const ConnectionReport &) { isAnswered = true; },
        this);
    QTRY_VERIFY(silent.hasPendingConnections());
    context.reset();
    QTRY_VERIFY(!test);
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
