// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sending one document costs the program: peak memory beyond the bytes of the file, the
// longest time that the event loop was blocked, and the time compared with curl for the same body.
//   bench_document MEGABYTES
// The receiver is a separate process: `bench_document --sink` prints its port and discards
// everything it receives.

#include "documentbody.h"
#include "network.h"
#include "speclibrary.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

/// Answers each request after its body has arrived.
int swallow()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        return 1;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        auto left = std::make_shared<qint64>(-1);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, left] {
            QByteArray bytes = socket->readAll();
            if (*left < 0) {
                const qsizetype head = bytes.indexOf("\r\n\r\n");
                const qsizetype at = bytes.toLower().indexOf("content-length: ");
                if (bytes.contains("Expect:")) // curl asks before it sends the body.
                    socket->write("HTTP/1.1 100 Continue\r\n\r\n");
                *left = bytes.mid(at + 16).split('\r').value(0).toLongLong();
                bytes = bytes.mid(head + 4);
            }
            *left -= bytes.size();
            if (*left > 0)
                return;
            socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                          "Content-Length: 2\r\nConnection: close\r\n\r\n{}");
            socket->disconnectFromHost();
        });
    });
    std::printf("%d\n", server.serverPort());
    std::fflush(stdout);
    return QCoreApplication::exec();
}

/// The peak memory of this process in MB.
double peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const QByteArray line = text.mid(text.indexOf("VmHWM:")).split('\n').value(0);
    return line.split(' ').value(line.split(' ').size() - 2).toDouble() / 1024;
}

QString makeDocument(const QDir &folder, int megabytes)
{
    QFile file(folder.filePath(u"scan.jpg"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write("\xff\xd8\xff\xe0");
    for (int i = 0; i < megabytes; ++i)
        file.write(QByteArray(1'000'000, char('a' + i % 26)));
    return file.fileName();
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The time that curl takes for the same bytes, read from a file that is already encoded.
double curlTime(const QDir &folder, qint64 size, const QString &url)
{
    QFile body(folder.filePath(u"body"_s));
    if (!body.open(QIODevice::WriteOnly))
        return 0;
    const QByteArray block(64 * 1024, 'x');
    for (qint64 left = size; left > 0; left -= block.size())
        body.write(block.left(left));
    body.close();
    QElapsedTimer timer;
    timer.start();
    QProcess curl;
    curl.start(u"curl"_s,
               {u"-s"_s, u"-X"_s, u"PATCH"_s, u"--data-binary"_s, u'@' + body.fileName(), url});
    return curl.waitForFinished() && curl.exitCode() == 0 ? milliseconds(timer) : 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--sink")
        return swallow();
    const int size = arguments.value(1).toInt();
    const QTemporaryDir folder;
    const auto document = attach(makeDocument(QDir(folder.path()), size), 1'000'000'000);
    const SpecLibrary library = SpecLibrary::builtIn();
    const FormSpec *form = library.form(u"machnet/business"_s);
    QProcess sink;
    sink.start(QCoreApplication::applicationFilePath(), {u"--sink"_s});
    if (!document || !form || !sink.waitForReadyRead())
        return 1;
    const QString url = u"http://127.0.0.1:%1/users/1"_s.arg(sink.readLine().trimmed().toInt());

    const QJsonObject item {{u"document_type"_s, u"BANK_STATEMENT"_s},
                            {u"document_value"_s, document->toJson()}};
    const RequestBody body
        = wireRequestBody(*form, {}, {{u"physical_documents"_s, QJsonArray {item}}});
    Network network;
    const double before = peakMemory();
    // This timer should fire every millisecond. The longest gap is the time that a window would be
    // blocked.
    double longest = 0;
    QElapsedTimer beat;
    QTimer pulse;
    QObject::connect(&pulse, &QTimer::timeout, &pulse, [&] {
        longest = std::max(longest, milliseconds(beat));
        beat.restart();
    });
    beat.start();
    pulse.start(1);
    QElapsedTimer timer;
    timer.start();
    int status = 0;
    network.send({"PATCH", QUrl(url), {{"Content-Type", "application/json"}}, body}, &application,
                 [&](const HttpReply &reply) {
                     status = reply.status;
                     QCoreApplication::quit();
                 });
    QCoreApplication::exec();
    const double taken = milliseconds(timer);
    const double memory = peakMemory() - before;
    const double curl = curlTime(QDir(folder.path()), body.size(), url);
    sink.kill();
    sink.waitForFinished();
    std::printf("%d MB: %.0f ms (curl with the encoded file %.0f ms, x%.1f), peak memory +%.1f MB "
                "(x%.2f of the file), event loop stood still for %.1f ms at most\n",
                size, taken, curl, curl > 0 ? taken / curl : 0, memory, memory / size, longest);
    return status == 200 ? 0 : 1;
}
