// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errordialect.h"
#include "network.h"
#include "records.h"
#include "testauthority.h"
#include "words.h"

#include <QSslServer>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Failed = HttpReply::Failure;

/// A fault in a server's certificate is reported, and nothing is sent to that server.
class TestCertificates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void goodCertificateIsTaken();
    void largeAnswerThatEndsWithTheConnectionComesWhole();
    void certificateFaultsAreSaid_data();
    void certificateFaultsAreSaid();
    void everyFaultOfOneCertificateIsSaid();
    void serverWithoutTlsIsNoFaultOfACertificate();

private:
    struct Met
    {
        HttpReply reply;
        QString sentence;
        QByteArray received; ///< What the server received through TLS.
    };
    /// The outcome of a PATCH to a server with this configuration.
    std::optional<Met> meet(const QSslConfiguration &server,
                            const QByteArray &answer = "HTTP/1.1 204 No Content\r\n\r\n");

    Authority m_authority;
    Network m_network;
};

void TestCertificates::initTestCase()
{
    QVERIFY2(m_authority.make(), "openssl is needed");
}

std::optional<TestCertificates::Met> TestCertificates::meet(const QSslConfiguration &configuration,
                                                            const QByteArray &answer)
{
    if (configuration.localCertificate().isNull())
        return std::nullopt;
    QSslServer server;
    server.setSslConfiguration(configuration);
    if (!server.listen(QHostAddress::LocalHost))
        return std::nullopt;
    const auto met = std::make_shared<Met>();
    connect(&server, &QSslServer::pendingConnectionAvailable, &server, [&server, met, answer] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [met, socket, answer] {
            met->received += socket->readAll();
            if (!met->received.endsWith("{}"))
                return;
            socket->write(answer);
            socket->disconnectFromHost();
        });
    });
    const QUrl url(u"https://127.0.0.1:%1/v1/users/1"_s.arg(server.serverPort()));
    std::optional<HttpReply> reply;
    m_network.send({"PATCH", url, {}, "{}"}, &server, [&](const HttpReply &came) { reply = came; });
    [&] { QTRY_VERIFY(reply); }();
    if (!reply)
        return std::nullopt;
    met->reply = *reply;
    const FormSpec &form = records::form("users/user");
    met->sentence
        = words::sentence(readError(*records::library().api(form.apiId), form, *reply, {}));
    return *met;
}

void TestCertificates::goodCertificateIsTaken()
{
    const Trust trust(m_authority.certificate());
    const auto met = meet(m_authority.server(u"IP:127.0.0.1"_s, {}));
    QVERIFY(met);
    QCOMPARE(met->reply.status, 204);
    QVERIFY(met->received.startsWith("PATCH"));
}

void TestCertificates::largeAnswerThatEndsWithTheConnectionComesWhole()
{
    const Trust trust(m_authority.certificate());
    const QByteArray body(5'000'000, 'x');
    const auto met
        = meet(m_authority.server(u"IP:127.0.0.1"_s, {}), "HTTP/1.1 200 OK\r\n\r\n" + body);
    QVERIFY(met);
    QCOMPARE(met->reply.failure, Failed::None);
    QCOMPARE(met->reply.body.size(), body.size());
}

void TestCertificates::certificateFaultsAreSaid_data()
{
    QTest::addColumn<QString>("altName");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("isTrusted");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<QString>("words");
    const QString here = u"IP:127.0.0.1"_s;
    const Authority::Times good;
    QTest::newRow("unknown issuer")
        << here << good.from << good.until << false << u"unknownIssuer"_s
        << u"was issued by “Test Authority of Thimphu”, which this computer does not trust"_s;
    QTest::newRow("expired") << here << good.from << u"20240229120000Z"_s << true << u"expired"_s
                             << u"expired on 29 February 2024"_s;
    QTest::newRow("not yet valid") << here << u"20880310120000Z"_s << good.until << true
                                   << u"notYetValid"_s << u"is not valid before 10 March 2088"_s;
    QTest::newRow("another name")
        << u"DNS:pay.example,DNS:api.example"_s << good.from << good.until << true << u"otherName"_s
        << u"is not for 127.0.0.1, but for: api.example and pay.example"_s;
}

void TestCertificates::certificateFaultsAreSaid()
{
    QFETCH(QString, altName);
    QFETCH(QString, from);
    QFETCH(QString, until);
    QFETCH(bool, isTrusted);
    QFETCH(QString, words);
    std::optional<Trust> trust;
    if (isTrusted)
        trust.emplace(m_authority.certificate());

    const auto met = meet(m_authority.server(altName, {from, until}));

    QVERIFY(met);
    QCOMPARE(errorCodeName(met->reply.code), u"tls"_s);
    QCOMPARE(met->reply.failure, Failed::NotConnected);
    QVERIFY(!met->reply.sendingBegan);
    QCOMPARE(met->received, QByteArray());
    const QJsonArray faults = met->reply.args["certificate"_L1].toArray();
    QCOMPARE(faults.size(), 1);
    QTEST(faults.first()["fault"_L1].toString(), "fault");
    QVERIFY2(met->sentence.contains(words), qPrintable(met->sentence));
    QVERIFY2(met->sentence.contains(u"nothing was sent"), qPrintable(met->sentence));
}

void TestCertificates::everyFaultOfOneCertificateIsSaid()
{
    const auto met = meet(m_authority.server(u"DNS:api.example"_s, {}, true));
    QVERIFY(met);
    QCOMPARE(errorCodeName(met->reply.code), u"tls"_s);
    QCOMPARE(met->received, QByteArray());
    QVERIFY2(met->sentence.contains(u"is self-signed (“Test Server”)"), qPrintable(met->sentence));
    QVERIFY2(met->sentence.contains(u"is not for 127.0.0.1, but for: api.example"),
             qPrintable(met->sentence));
}

void TestCertificates::serverWithoutTlsIsNoFaultOfACertificate()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server,
            [&] { server.nextPendingConnection()->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const QUrl url(u"https://127.0.0.1:%1/v1/users/1"_s.arg(server.serverPort()));
    std::optional<HttpReply> reply;
    m_network.send({"PATCH", url, {}, "{}"}, this, [&](const HttpReply &came) { reply = came; });
    QTRY_VERIFY(reply);
    QCOMPARE(errorCodeName(reply->code), u"tls"_s);
    QVERIFY(!reply->args.contains("certificate"_L1));
    const FormSpec &form = records::form("users/user");
    const QString said
        = words::sentence(readError(*records::library().api(form.apiId), form, *reply, {}));
    QVERIFY2(said.contains(u"does not speak TLS"), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
