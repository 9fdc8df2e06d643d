// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errordialect.h"
#include "network.h"
#include "records.h"
#include "words.h"

#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Failed = HttpReply::Failure;

namespace {

/// Makes certificates with openssl.
class Authority final
{
public:
    /// A time in the format of `openssl ca`: `20200101000000Z`.
    struct Times
    {
        QString from = u"20200101000000Z"_s;
        QString until = u"20990101000000Z"_s;
    };

    bool make()
    {
        return m_folder.isValid() && write(u"index.txt"_s, {}) && write(u"serial"_s, "01\n")
            && write(u"ca.cnf"_s,
                     "[ca]\ndefault_ca=here\n[here]\ndir=.\nnew_certs_dir=.\ndatabase=index.txt\n"
                     "serial=serial\ndefault_md=sha256\npolicy=any\nunique_subject=no\n"
                     "copy_extensions=copy\n[any]\ncommonName=supplied\n")
            && run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                    u"ca.key"_s, u"-out"_s, u"ca.pem"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                    u"/CN=Test Authority of Thimphu"_s});
    }

    /// The TLS configuration of a server whose certificate is for `altName`, a name or an address
    /// (`IP:127.0.0.1`).
    QSslConfiguration server(const QString &altName, const Times &times, bool isSelfSigned = false)
    {
        const QString subject = u"/CN=Test Server"_s;
        const QString names = u"subjectAltName="_s + altName;
        const bool isMade = isSelfSigned
            ? run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   u"server.key"_s, u"-out"_s, u"server.pem"_s, u"-days"_s, u"30"_s, u"-subj"_s,
                   subject, u"-addext"_s, names})
            : run({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   u"server.key"_s, u"-out"_s, u"server.csr"_s, u"-subj"_s, subject, u"-addext"_s,
                   names})
                && run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s,
                        u"ca.pem"_s, u"-keyfile"_s, u"ca.key"_s, u"-startdate"_s, times.from,
                        u"-enddate"_s, times.until, u"-in"_s, u"server.csr"_s, u"-out"_s,
                        u"server.pem"_s});
        QSslConfiguration made = QSslConfiguration::defaultConfiguration();
        if (isMade) {
            made.setLocalCertificate(QSslCertificate(read(u"server.pem"_s)));
            made.setPrivateKey(QSslKey(read(u"server.key"_s), QSsl::Rsa));
        }
        return made;
    }

    QSslCertificate certificate() const { return QSslCertificate(read(u"ca.pem"_s)); }

private:
    bool run(const QStringList &arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        const bool isDone = process.waitForFinished() && process.exitCode() == 0;
        if (!isDone)
            qWarning("%s", process.readAll().constData());
        return isDone;
    }
    bool write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QByteArray read(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
};

} // namespace

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

/// While this object lives, the authority is trusted.
class Trust final
{
public:
    explicit Trust(const QSslCertificate &authority)
    {
        QSslConfiguration trusting = m_before;
        trusting.addCaCertificate(authority);
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(Trust)

private:
    const QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

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
    QTest::newRow("another name") << u"DNS:pay.example,DNS:api.example"_s << good.from << good.until
                                  << true << u"otherName"_s
                                  << u"is not for 127.0.0.1, but for api.example, pay.example"_s;
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
    QVERIFY2(met->sentence.contains(u"is not for 127.0.0.1, but for api.example"),
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
    QVERIFY(reply->args.isEmpty());
    const FormSpec &form = records::form("users/user");
    const QString said
        = words::sentence(readError(*records::library().api(form.apiId), form, *reply, {}));
    QVERIFY2(said.contains(u"could not agree on TLS ("), qPrintable(said));
}

QTEST_GUILESS_MAIN(TestCertificates)
#include "tst_certificates.moc"
