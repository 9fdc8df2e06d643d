// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the durable outbox adds to a send. It is compared with a bare QNetworkAccessManager that
// makes the same requests: a GET, then a PATCH on a fresh connection. Both use the same server on
// loopback in turn. Once the server answers immediately, which shows the cost of the outbox; once
// it takes as long as a nearby vendor, which shows how much that adds to a real wait.
//   bench_outbox [SENDS]
// The server is a separate process: `bench_outbox serve MILLISECONDS` prints its port.

#include "outbox.h"
#include "credentials.h"
#include "records.h"
#include "storefixture.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int nearby = 25; ///< Milliseconds until the server answers.

/// Serves the same record for every user and keeps connections open.
int serve(int delay)
{
    const QByteArray body = QJsonDocument(records::usersRecord()).toJson(QJsonDocument::Compact);
    const QByteArray answer = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                              "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        auto request = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] {
            *request += socket->readAll();
            const qsizetype end = request->indexOf("\r\n\r\n");
            if (end < 0)
                return;
            const qsizetype at = request->toLower().indexOf("content-length: ");
            const qsizetype length
                = at < 0 || at > end ? 0 : request->mid(at + 16).split('\r').value(0).toLongLong();
            if (request->size() < end + 4 + length)
                return;
            request->clear();
            if (delay == 0)
                socket->write(answer);
            else
                QTimer::singleShot(delay, Qt::PreciseTimer, socket,
                                   [socket, answer] { socket->write(answer); });
        });
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double percentile(std::vector<double> values, int percent)
{
    std::sort(values.begin(), values.end());
    return values.at((values.size() - 1) * size_t(percent) / 100);
}

/// Runs a piece of work `count` times, `atOnce` of them in parallel.
class Sender
{
public:
    virtual ~Sender() = default;

    /// Returns the milliseconds for everything; `times` gets those of each piece.
    double run(int count, int atOnce, std::vector<double> &times)
    {
        m_left = m_open = count;
        m_times = &times;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < atOnce; ++i)
            next();
        m_loop.exec(); // QTest::qWaitFor would sleep between its checks.
        return milliseconds(timer);
    }

protected:
    virtual void send(int number) = 0;
    void ended(const QElapsedTimer &timer)
    {
        m_times->push_back(milliseconds(timer));
        if (--m_open == 0)
            m_loop.quit();
        next();
    }

private:
    void next()
    {
        if (m_left > 0) {
            --m_left;
            send(++m_number);
        }
    }

    QEventLoop m_loop;
    int m_left = 0, m_open = 0, m_number = 0;
    std::vector<double> *m_times = nullptr;
};

class Bare final : public Sender
{
public:
    explicit Bare(const QUrl &url)
        : m_url(url)
    {
    }

private:
    QNetworkRequest request(int number) const
    {
        QNetworkRequest made(m_url.resolved(QUrl(u"/v1/users/usr_%1"_s.arg(number))));
        made.setRawHeader("Authorization", "Bearer bearer-of-the-bench");
        made.setRawHeader("Accept", "application/json");
        made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return made;
    }
    void send(int number) override
    {
        QElapsedTimer timer;
        timer.start();
        QNetworkReply *read = m_manager.get(request(number));
        QObject::connect(read, &QNetworkReply::finished, &m_manager, [this, read, number, timer] {
            read->deleteLater();
            const QJsonObject record = QJsonDocument::fromJson(read->readAll()).object();
            if (record.isEmpty())
                qFatal("no record");
            patch(number, timer);
        });
    }
    void patch(int number, const QElapsedTimer &timer)
    {
        // The program uses a second manager, too, because `clearConnectionCache` would end calls
        // that are in progress.
        auto *fresh = new QNetworkAccessManager(&m_manager);
        QNetworkRequest made = request(number);
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const QJsonObject body {{u"last_name"_s, u"King %1"_s.arg(number)}};
        QNetworkReply *reply = fresh->sendCustomRequest(
            made, "PATCH", QJsonDocument(body).toJson(QJsonDocument::Compact));
        QObject::connect(reply, &QNetworkReply::finished, &m_manager, [this, fresh, reply, timer] {
            fresh->deleteLater();
            if (QJsonDocument::fromJson(reply->readAll()).object().isEmpty())
                qFatal("no answer");
            ended(timer);
        });
    }

    const QUrl m_url;
    QNetworkAccessManager m_manager;
};

/// The program's own outbox on a file. Every commit is synced.
class Durable final : public Sender
{
public:
    Durable(const QUrl &url, const QString &folder)
        : m_store(folder)
        , m_outbox(m_client, m_store.storage.database(),
                   [this](const RecordKey &) -> std::optional<Route> {
                       return Route {&m_api, &m_form, m_profile};
                   })
    {
        m_profile.id = QUuid::createUuid();
        m_profile.name = u"Bench"_s;
        m_profile.apiId = m_api.id;
        m_profile.environmentId = u"custom"_s;
        m_profile.baseUrl = url;
        m_profile.tier = Tier::Local;
        m_credentials.keepForThisRun(
            m_profile, {{m_api.secrets.first().name, Secret(u"bearer-of-the-bench"_s)}});
        if (!m_store.enter(u"passphrase of the bench"_s))
            qFatal("the store does not open");
        QObject::connect(&m_outbox, &Outbox::finished, &m_store, [this](const SendResult &result) {
            if (result.outcome.kind != Outcome::Kind::Applied)
                qFatal("a send was not applied: %d", int(result.outcome.kind));
            ended(m_begun.take(result.id));
        });
        m_outbox.start();
    }

private:
    void send(int number) override
    {
        QElapsedTimer timer;
        timer.start();
        const Submission submission {
            .api = &m_api,
            .form = &m_form,
            .profile = m_profile,
            .userId = u"usr_%1"_s.arg(number),
            .title = u"Ada Lovelace"_s,
            .changes = {{FieldPath(u"/last_name"_s), Change::set(u"King %1"_s.arg(number))}},
            .reviewedBase = records::read(records::usersRecord())};
        m_begun.insert(m_outbox.enqueue(submission), timer);
    }

    const FormSpec &m_form = records::form("users/user");
    const ApiSpec &m_api = *records::library().api(u"users"_s);
    Profile m_profile;
    StoreFixture m_store;
    Credentials m_credentials {m_store.keychain, u"bench"_s};
    Network m_network;
    ApiClient m_client {m_network, m_credentials};
    Outbox m_outbox;
    QHash<QUuid, QElapsedTimer> m_begun;
};

void compare(Bare &bare, Durable &durable, int sends, int atOnce)
{
    constexpr int blocks = 10;
    std::vector<double> bareTimes, durableTimes;
    double bareWhole = 0, durableWhole = 0;
    for (int block = 0; block < blocks; ++block) {
        bareWhole += bare.run(sends / blocks, atOnce, bareTimes);
        durableWhole += durable.run(sends / blocks, atOnce, durableTimes);
    }
    const auto tell = [&](const char *who, const std::vector<double> &times, double whole) {
        std::printf("%d at once, %-7s GET and PATCH: p50 %.2f ms, p99 %.2f ms, %.2f ms each of "
                    "all, n = %zu\n",
                    atOnce, who, percentile(times, 50), percentile(times, 99),
                    whole / double(times.size()), times.size());
    };
    tell("bare", bareTimes, bareWhole);
    tell("outbox", durableTimes, durableWhole);
    std::printf("%d at once: ×%.2f at the median, ×%.2f of the whole\n", atOnce,
                percentile(durableTimes, 50) / percentile(bareTimes, 50), durableWhole / bareWhole);
}

/// Compares both ways, first with one send at a time and then with several.
bool compareAt(int delay, int sends)
{
    QProcess server;
    server.start(QCoreApplication::applicationFilePath(), {u"serve"_s, QString::number(delay)});
    if (!server.waitForReadyRead())
        return false;
    const QUrl url(u"http://127.0.0.1:"_s
                   + QString::fromLatin1(server.readAllStandardOutput().trimmed()));
    std::printf("Answers after %d ms:\n", delay);
    {
        const QTemporaryDir folder;
        Bare bare(url);
        Durable durable(url, folder.filePath(u"data"_s));
        std::vector<double> warm;
        bare.run(20, 1, warm);
        durable.run(20, 1, warm);
        compare(bare, durable, sends, 1);
        compare(bare, durable, sends, 4);
    }
    server.kill();
    server.waitForFinished();
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"serve")
        return serve(arguments.value(2).toInt());
    const int sends = std::max(10, arguments.value(1, u"1000"_s).toInt());
    return compareAt(0, sends) && compareAt(nearby, std::max(10, sends / 5)) ? 0 : 1;
}
