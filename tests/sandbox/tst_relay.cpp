// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox.h"
#include "waits.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QScopeGuard>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// The bytes that a client on a bare socket receives.
struct Seen
{
    QByteArray bytes;
    bool isRefused = false;
    bool isReset = false;
    bool isEnded = false; ///< The server closed the connection in order.
    int pieces = 0;
    qsizetype sent = 0;

    int status() const { return bytes.mid(9, 3).toInt(); }
    QByteArray head() const { return bytes.left(bytes.indexOf("\r\n\r\n") + 2); }
    QByteArray body() const { return bytes.mid(bytes.indexOf("\r\n\r\n") + 4); }
    QByteArray header(const QByteArray &name) const
    {
        const auto lines = head().split('\n');
        for (const QByteArray &line : lines)
            if (line.toLower().startsWith(QByteArray(name.toLower() + ':')))
                return line.mid(name.size() + 1).trimmed();
        return {};
    }
    bool isWhole() const
    {
        return bytes.contains("\r\n\r\n") && body().size() == header("Content-Length").toLongLong();
    }
};

const QByteArray ada = "/users-v1/v1/users/usr_7k2m9q4x1a";
const QByteArray newName = R"({"first_name":"Adah"})";

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private:
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(m_sandbox->port()); }
    QByteArray request(const QByteArray &method, const QByteArray &path = ada,
                       const QByteArray &body = {}) const
    {
        return method + ' ' + path + " HTTP/1.1\r\nHost: " + host()
            + "\r\nAuthorization: Bearer local-users-token\r\n"
              "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

    /// Reads until the answer is complete, the connection ends, or the time is over. It uses
    /// system calls, because Qt reports a reset and an orderly end as the same error.
    Seen send(const QByteArray &bytes, int milliseconds = 5000)
    {
        Seen seen;
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        const auto close = qScopeGuard([socket] { ::close(socket); });
        sockaddr_in there {};
        there.sin_family = AF_INET;
        there.sin_port = htons(m_sandbox->port());
        there.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(socket, reinterpret_cast<sockaddr *>(&there), sizeof there) < 0) {
            seen.isRefused = errno == ECONNREFUSED;
            return seen;
        }
        QByteArray buffer(1 << 20, '\0');
        qsizetype sent = 0;
        const QDeadlineTimer deadline(milliseconds);
        while (!deadline.hasExpired() && !seen.isWhole() && !seen.isReset && !seen.isEnded) {
            QCoreApplication::processEvents();
            if (sent < bytes.size()) {
                const auto count = ::send(socket, bytes.constData() + sent,
                                          size_t(bytes.size() - sent), MSG_DONTWAIT | MSG_NOSIGNAL);
                seen.isReset = count < 0 && errno == ECONNRESET;
                sent += qMax<ssize_t>(0, count);
            }
            const auto got = ::recv(socket, buffer.data(), size_t(buffer.size()), MSG_DONTWAIT);
            if (got > 0) {
                seen.bytes += buffer.left(got);
                ++seen.pieces;
            }
            seen.isReset = seen.isReset || (got < 0 && errno == ECONNRESET);
            seen.isEnded = got == 0 && !seen.isReset;
        }
        seen.sent = sent;
        return seen;
    }
    static bool isOfThisProcess(const QByteArray &inode)
    {
        const QDir descriptors(u"/proc/self/fd"_s);
        const auto entries
            = descriptors.entryInfoList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
        return std::any_of(entries.begin(), entries.end(), [&](const QFileInfo &entry) {
            return entry.symLinkTarget().endsWith(u"socket:[" + QString::fromLatin1(inode) + u"]");
        });
    }
    Seen patch() { return send(request("PATCH", ada, newName)); }
    QString firstName()
    {
        const Seen seen = send(request("GET"));
        return QJsonDocument::fromJson(seen.body()).object().value(u"first_name"_s).toString();
    }
    bool isCarriedOut() { return firstName() == u"Adah"; }

    struct Served
    {
        QByteArray method;
        QString path;
        int status;
        QString fault;
    };
    std::unique_ptr<Sandbox> m_sandbox;
    QList<Served> m_served;

private slots:
    void init()
    {
        m_served.clear();
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
        connect(m_sandbox.get(), &Sandbox::served, this,
                [this](const QByteArray &method, const QString &path, int status,
                       const QString &fault) {
                    m_served.append({method, path, status, fault});
                });
    }

    void withoutAFaultEverythingPassesAsItIs()
    {
        const Seen seen = patch();
        QCOMPARE(seen.status(), 200);
        QVERIFY(seen.isWhole());
        QVERIFY(isCarriedOut());
        QCOMPARE(m_served.size(), 2);
        QCOMPARE(m_served.first().method, "PATCH");
        QCOMPARE(m_served.first().path, QString::fromLatin1(ada));
        QCOMPARE(m_served.first().status, 200);
        QVERIFY(m_served.first().fault.isEmpty());
    }

    void requestsFollowOneAnotherOnOneConnection()
    {
        QTcpSocket socket;
        QByteArray got;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, m_sandbox->port());
        socket.write(request("GET") + request("PATCH", ada, newName) + request("GET"));
        QTRY_COMPARE(got.count("HTTP/1.1 200"), 3);
        QTRY_COMPARE(got.count("Adah"), 2);
    }

    void aHeadThatComesInPiecesIsPutTogether()
    {
        QTcpSocket socket;
        QByteArray got;
        connect(&socket, &QTcpSocket::readyRead, this, [&] { got += socket.readAll(); });
        socket.connectToHost(QHostAddress::LocalHost, m_sandbox->port());
        QVERIFY(socket.waitForConnected());
        socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        for (const char byte : request("PATCH", ada, newName)) {
            socket.write(&byte, 1);
            socket.flush();
        }
        QTRY_VERIFY(got.startsWith("HTTP/1.1 200"));
        QCOMPARE(m_served.size(), 1);
    }

    void aBodyOfThirtyMegabytesPasses()
    {
        const QByteArray body = "{\"first_name\":\"" + QByteArray(30'000'000, 'x') + "\"}";
        const Seen seen = send(request("PATCH", ada, body), 20'000);
        QCOMPARE(seen.status(), 200);
        QCOMPARE(firstName().size(), 30'000'000);
    }

    void aBodyInChunksIsDeclined()
    {
        const Seen seen = send("PATCH " + ada + " HTTP/1.1\r\nHost: " + host()
                               + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                               + QByteArray("1\r\nx\r\n").repeated(100'000));
        QCOMPARE(seen.status(), 411);
        QVERIFY(seen.isWhole());
        QCOMPARE(m_served.size(), 1);
    }

    void anotherNameThanItsOwnIsDeclined_data()
    {
        QTest::addColumn<QByteArray>("hosts");
        QTest::newRow("a web page's") << QByteArray("Host: rebound.example:PORT\r\n");
        QTest::newRow("of another port") << QByteArray("Host: 127.0.0.1:1\r\n");
        QTest::newRow("of another address") << QByteArray("Host: 127.0.0.2:PORT\r\n");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("two") << QByteArray(
            "Host: 127.0.0.1:PORT\r\nHost: rebound.example:PORT\r\n");
    }
    void anotherNameThanItsOwnIsDeclined()
    {
        QFETCH(QByteArray, hosts);
        hosts.replace("PORT", QByteArray::number(m_sandbox->port()));
        const Seen seen = send("PATCH " + ada + " HTTP/1.1\r\n" + hosts
                               + "Authorization: Bearer local-users-token\r\n"
                                 "Content-Type: application/json\r\nContent-Length: 21\r\n\r\n"
                               + newName);
        QCOMPARE(seen.status(), 421);
        QVERIFY(!isCarriedOut());
    }

    void itsNameOnThisMachineIsTaken()
    {
        const QByteArray bytes = request("GET").replace("127.0.0.1", "LocalHost");
        QCOMPARE(send(bytes).status(), 200);
    }

    void aLengthThatIsNoneIsDeclined_data()
    {
        QTest::addColumn<QByteArray>("headers");
        QTest::newRow("negative") << QByteArray("Content-Length: -1\r\n");
        QTest::newRow("words") << QByteArray("Content-Length: many\r\n");
        QTest::newRow("two") << QByteArray("Content-Length: 2\r\nContent-Length: 3\r\n");
        QTest::newRow("too long for a number")
            << QByteArray("Content-Length: 99999999999999999999\r\n");
    }
    void aLengthThatIsNoneIsDeclined()
    {
        QFETCH(QByteArray, headers);
        QCOMPARE(send("PATCH " + ada + " HTTP/1.1\r\nHost: " + host() + "\r\n" + headers + "\r\n{}")
                     .status(),
                 400);
    }

    void aHugeBodyIsDeclinedBeforeItIsRead()
    {
        const QByteArray head = "PATCH " + ada + " HTTP/1.1\r\nHost: " + host()
            + "\r\nContent-Length: 1500000000\r\n\r\n";
        const Seen seen = send(head + QByteArray(20'000'000, 'x'));
        QCOMPARE(seen.status(), 413);
        QVERIFY(seen.isWhole());
        QCOMPARE(seen.header("Connection"), "close");
        QVERIFY(seen.sent < 20'000'000);
    }

    void bodiesAtOnceHaveOneRoom()
    {
        const QByteArray head = "PATCH " + ada + " HTTP/1.1\r\nHost: " + host()
            + "\r\nContent-Length: 48000000\r\n\r\n";
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 3; ++i) {
            sockets.push_back(std::make_unique<QTcpSocket>());
            sockets.back()->connectToHost(QHostAddress::LocalHost, m_sandbox->port());
            QVERIFY(sockets.back()->waitForConnected());
            sockets.back()->write(head + "{");
            QVERIFY(sockets.back()->waitForBytesWritten());
        }
        handleEvents(); // The sandbox runs in this thread and needs the event loop.
        QCOMPARE(send(head).status(), 503);
        sockets.clear();
        // A slot is free, so the sandbox waits for the body again.
        QTRY_VERIFY(send(head, 300).bytes.isEmpty());
    }

    void nobodyGetsPastTheRelay()
    {
        // The other port on which this process listens is the server behind the relay.
        QFile table(u"/proc/net/tcp"_s);
        QVERIFY(table.open(QIODevice::ReadOnly));
        int refused = 0;
        const auto lines = table.readAll().split('\n');
        for (const QByteArray &line : lines) {
            const QList<QByteArray> words = line.simplified().split(' ');
            if (words.value(3) != "0A" || !words.value(1).startsWith("0100007F:"))
                continue;
            const auto port = words.value(1).mid(9).toUShort(nullptr, 16);
            if (port == m_sandbox->port() || !isOfThisProcess(words.value(9)))
                continue;
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            socket.write(request("GET"));
            QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
            QCOMPARE(socket.bytesAvailable(), 0);
            ++refused;
        }
        QCOMPARE(refused, 1);
    }

    void aFaultMeetsOneMethodUntilItIsEnded()
    {
        QVERIFY(m_sandbox->setFault(u"503"_s));
        QCOMPARE(patch().status(), 503);
        QCOMPARE(send(request("GET")).status(), 200);
        QVERIFY(m_sandbox->setFault(u"404"_s, "GET"));
        QCOMPARE(send(request("GET")).status(), 404);
        QVERIFY(m_sandbox->setFault({}));
        QCOMPARE(patch().status(), 200);
        QVERIFY(m_sandbox->setFault({}, "GET"));
        QVERIFY(isCarriedOut());
        QVERIFY(!m_sandbox->setFault(u"hiccup"_s));
        QVERIFY(!m_sandbox->setFault(u"418"_s));
        QVERIFY(!m_sandbox->setFault(u"200"_s));
    }

    void whatTheFaultIsCalledIsToldWithTheRequest()
    {
        m_sandbox->setFault(u"reset-after"_s);
        patch();
        QCOMPARE(m_served.size(), 1);
        QCOMPARE(m_served.first().fault, u"reset-after"_s);
        QCOMPARE(m_served.first().status, 0);
    }

    void refuseComesAfterTheNextRead()
    {
        m_sandbox->setFault(u"refuse"_s);
        QCOMPARE(send(request("GET")).status(), 200);
        QVERIFY(patch().isRefused);
        QVERIFY(send(request("GET")).isRefused);
        m_sandbox->setFault({});
        QVERIFY(!isCarriedOut());
        QCOMPARE(patch().status(), 200);
    }

    void refuseOfReadsIsAtOnce()
    {
        m_sandbox->setFault(u"refuse"_s, "GET");
        QVERIFY(send(request("GET")).isRefused);
        QVERIFY(patch().isRefused);
    }

    void refuseEndsTheConnectionsThatAreKept()
    {
        QTcpSocket kept;
        kept.connectToHost(QHostAddress::LocalHost, m_sandbox->port());
        kept.write(request("GET"));
        QTRY_VERIFY(kept.bytesAvailable() > 0);
        m_sandbox->setFault(u"refuse"_s);
        QCOMPARE(send(request("GET")).status(), 200);
        QTRY_COMPARE(kept.state(), QAbstractSocket::UnconnectedState);
    }

    void resets_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("reset-before") << u"reset-before"_s << false;
        QTest::newRow("reset-during") << u"reset-during"_s << false;
        QTest::newRow("reset-after") << u"reset-after"_s << true;
    }
    void resets()
    {
        QFETCH(QString, fault);
        m_sandbox->setFault(fault);
        const Seen seen = patch();
        QVERIFY(seen.isReset);
        QVERIFY(seen.bytes.isEmpty());
        QTEST(isCarriedOut(), "carriedOut");
    }

    void aResetDuringALargeBodyComesInTheMiddle()
    {
        m_sandbox->setFault(u"reset-during"_s);
        const QByteArray all = request("PATCH", ada, QByteArray(30'000'000, 'x'));
        const Seen seen = send(all, 20'000);
        QVERIFY(seen.isReset);
        QVERIFY(seen.sent > all.size() / 2 && seen.sent < all.size());
        QCOMPARE(m_served.size(), 1);
    }

    void stalls_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::addColumn<bool>("carriedOut");
        QTest::newRow("stall") << u"stall"_s << false;
        QTest::newRow("stall-after") << u"stall-after"_s << true;
    }
    void stalls()
    {
        QFETCH(QString, fault);
        m_sandbox->setFault(fault);
        const Seen seen = send(request("PATCH", ada, newName), 300);
        QVERIFY(seen.bytes.isEmpty());
        QVERIFY(!seen.isReset && !seen.isEnded && !seen.isRefused);
        QTEST(isCarriedOut(), "carriedOut");
    }

    void aDripEndsWithTheWholeAnswer()
    {
        m_sandbox->setFault(u"drip"_s);
        const Seen seen = send(request("PATCH", ada, newName), 10'000);
        QCOMPARE(seen.status(), 200);
        QVERIFY(seen.isWhole());
        QVERIFY(seen.pieces > 5);
        QVERIFY(isCarriedOut());
    }

    void aTruncatedAnswerEndsInTheMiddle()
    {
        m_sandbox->setFault(u"truncate"_s);
        const Seen seen = patch();
        QCOMPARE(seen.status(), 200);
        QVERIFY(seen.isEnded && !seen.isWhole() && !seen.body().isEmpty());
        QVERIFY(isCarriedOut());
    }

    void anAnswerWithoutABodyIsTruncatedInItsHead()
    {
        const QByteArray path
            = "/junction/v2/user/" + m_sandbox->people(u"junction"_s).constFirst().id.toLatin1();
        m_sandbox->setFault(u"truncate"_s);
        const Seen seen = send("PATCH " + path + " HTTP/1.1\r\nHost: " + host()
                               + "\r\nx-vital-api-key: local-junction-key\r\n"
                                 "Content-Type: application/json\r\nContent-Length: 32\r\n\r\n"
                                 R"({"ingestion_start":"2026-01-01"})");
        QVERIFY(seen.isEnded && !seen.bytes.isEmpty() && !seen.bytes.contains("\r\n\r\n"));
        QCOMPARE(m_served.first().status, 204);
    }

    void aSpoiltAnswerKeepsItsStatus_data()
    {
        QTest::addColumn<QString>("fault");
        QTest::newRow("oversize") << u"oversize"_s;
        QTest::newRow("charset") << u"charset"_s;
        QTest::newRow("not-json") << u"not-json"_s;
        QTest::newRow("deep-json") << u"deep-json"_s;
        QTest::newRow("no-body") << u"no-body"_s;
    }
    void aSpoiltAnswerKeepsItsStatus()
    {
        QFETCH(QString, fault);
        m_sandbox->setFault(fault);
        const Seen seen = send(request("PATCH", ada, newName), 10'000);
        QCOMPARE(seen.status(), 200);
        QVERIFY(seen.isWhole());
        QVERIFY(QJsonDocument::fromJson(seen.body()).object().value(u"id"_s).isUndefined());
        if (fault == u"oversize")
            QVERIFY(seen.body().size() > 8 * 1024 * 1024);
        else if (fault == u"deep-json")
            QCOMPARE(seen.body().count('['), 100'000);
        else if (fault == u"no-body")
            QVERIFY(seen.body().isEmpty());
        else if (fault == u"charset")
            QVERIFY(seen.header("Content-Type").contains("utf-8") && seen.body().contains('\0'));
        else
            QVERIFY(seen.body().startsWith("<!DOCTYPE"));
        QVERIFY(isCarriedOut());
    }

    void everyStatusIsAnsweredAndNothingIsCarriedOut()
    {
        int statuses = 0;
        for (const QString &name : Sandbox::faultNames()) {
            if (name.toInt() == 0)
                continue;
            ++statuses;
            m_sandbox->setFault(name);
            const Seen seen = patch();
            QCOMPARE(seen.status(), name.toInt());
            QVERIFY(seen.isWhole());
            QVERIFY(!QJsonDocument::fromJson(seen.body()).object().isEmpty());
        }
        QVERIFY(statuses >= 38);
        m_sandbox->setFault({});
        QVERIFY(!isCarriedOut());
    }

    void someStatusesNeedAHeader()
    {
        m_sandbox->setFault(u"401"_s);
        QCOMPARE(patch().header("WWW-Authenticate"), "Bearer");
        m_sandbox->setFault(u"405"_s);
        QCOMPARE(patch().header("Allow"), "GET");
        m_sandbox->setFault(u"407"_s);
        QVERIFY(patch().header("Proxy-Authenticate").startsWith("Basic"));
    }

    void retryAfterHasEveryForm()
    {
        const auto wait = [this](const QString &form) {
            m_sandbox->setFault(u"retry-after-"_s + form);
            const Seen seen = patch();
            return seen.status() == 429 ? seen.header("Retry-After") : QByteArray();
        };
        QCOMPARE(wait(u"seconds"_s), "30");
        QCOMPARE(wait(u"negative"_s), "-30");
        bool isNumber = true;
        wait(u"absurd"_s).toLongLong(&isNumber);
        QVERIFY(!isNumber);
        QVERIFY(QLocale::c()
                    .toDateTime(QString::fromLatin1(wait(u"date"_s)),
                                u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
                    .isValid());
    }

    void aRedirectLeadsToAnotherHost()
    {
        QTcpServer elsewhere;
        QVERIFY(elsewhere.listen(QHostAddress(u"127.0.0.2"_s), m_sandbox->port()));
        m_sandbox->setFault(u"redirect"_s);
        const Seen seen = patch();
        QCOMPARE(seen.status(), 307);
        QCOMPARE(seen.header("Location"),
                 "http://127.0.0.2:" + QByteArray::number(m_sandbox->port()) + ada);
        QVERIFY(!elsewhere.hasPendingConnections());
    }

    void everyFaultNameIsOne()
    {
        const QStringList names = Sandbox::faultNames();
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const QString &name : names)
            QVERIFY(m_sandbox->setFault(name));
    }
};

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
