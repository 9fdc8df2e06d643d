// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptedserver.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

void resetConnection(QTcpSocket *socket)
{
    const linger now {1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

QByteArray wholeAnswer(const ScriptedServer::Step &step)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(step.status) + " Scripted\r\n";
    for (const QByteArray &header : step.headers)
        answer += header + "\r\n";
    if (step.status != 204)
        answer += "Content-Length: " + QByteArray::number(step.body.size()) + "\r\n";
    return answer + "\r\n" + step.body;
}

} // namespace

QByteArray ScriptedServer::Request::header(const QByteArray &name) const
{
    return headerIn(head, name);
}

ScriptedServer::ScriptedServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, &ScriptedServer::accept);
}

QUrl ScriptedServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(serverPort()).arg(path));
}

int ScriptedServer::count(const QByteArray &verb) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&](const Request &request) { return request.verb == verb; }));
}

void ScriptedServer::accept()
{
    while (QTcpSocket *socket = nextPendingConnection()) {
        const int connection = ++m_connections;
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_received.remove(socket);
            socket->deleteLater();
        });
        if (m_closesAtOnce) {
            socket->close();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, connection] { read(socket, connection); });
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    const qsizetype headEnd = received.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const QByteArray head = received.left(headEnd);
    const qsizetype length = headerIn(head, "Content-Length").toLongLong();
    if (received.size() < headEnd + 4 + length)
        return;
    const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
    m_requests.append(
        {line.value(0), line.value(1), head, received.mid(headEnd + 4, length), connection});
    received.clear();
    act(socket, line.value(0));
}

void ScriptedServer::act(QTcpSocket *socket, const QByteArray &verb)
{
    QList<Step> &steps = m_steps[verb];
    const Step step = steps.isEmpty() ? Step {} : steps.first();
    if (steps.size() > 1)
        steps.removeFirst();
    const QByteArray answer = wholeAnswer(step);
    const QByteArray half = answer.chopped((step.body.size() + 1) / 2);
    switch (step.kind) {
    case Step::Kind::Answer:
        socket->write(answer);
        break;
    case Step::Kind::Truncate:
        socket->write(half);
        socket->disconnectFromHost();
        break;
    case Step::Kind::StallInBody:
        socket->write(half);
        break;
    case Step::Kind::Drip:
        drip(socket, answer);
        break;
    case Step::Kind::Stall:
        break;
    case Step::Kind::Close:
        socket->close();
        break;
    case Step::Kind::Reset:
        resetConnection(socket);
        break;
    case Step::Kind::Garble:
        socket->write("no such protocol\r\n\r\n");
        socket->disconnectFromHost();
        break;
    }
}

void ScriptedServer::drip(QTcpSocket *socket, const QByteArray &bytes)
{
    auto *timer = new QTimer(socket);
    const auto rest = std::make_shared<QByteArray>(bytes);
    connect(timer, &QTimer::timeout, socket, [socket, timer, rest] {
        socket->write(rest->left(8));
        rest->remove(0, 8);
        if (rest->isEmpty())
            timer->stop();
    });
    timer->start(20);
}
