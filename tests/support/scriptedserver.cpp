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
            m_incoming.remove(socket);
            socket->deleteLater();
        });
        if (m_closesAtOnce) {
            socket->close();
            continue;
        }
        const auto incoming = std::make_shared<Incoming>();
        incoming->connection = connection;
        m_incoming.insert(socket, incoming);
        if (m_takes > 0)
            // Bytes that the server does not read stay in the sender's buffers.
            socket->setReadBufferSize(16 * 1024);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    }
}

void ScriptedServer::setTakes(qint64 bytes)
{
    m_takes = bytes;
    const QList<QTcpSocket *> sockets = m_incoming.keys();
    for (QTcpSocket *socket : sockets) {
        socket->setReadBufferSize(bytes > 0 ? 16 * 1024 : 0);
        read(socket);
    }
}

qint64 ScriptedServer::bytesOfUnfinished() const
{
    qint64 bytes = 0;
    for (const auto &incoming : m_incoming)
        bytes += incoming->head.size() + incoming->bodySize;
    return bytes;
}

void ScriptedServer::take(Incoming &incoming, const QByteArray &bytes) const
{
    QByteArray rest = bytes;
    if (!incoming.isHeadWhole) {
        incoming.head += bytes;
        const qsizetype end = incoming.head.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        rest = incoming.head.mid(end + 4);
        incoming.head.truncate(end);
        incoming.isHeadWhole = true;
        incoming.length = headerIn(incoming.head, "Content-Length").toLongLong();
    }
    incoming.hash.addData(rest);
    incoming.bodySize += rest.size();
    if (m_keepsBodies)
        incoming.body += rest;
}

void ScriptedServer::read(QTcpSocket *socket)
{
    Incoming &incoming = *m_incoming[socket];
    if (m_takes > 0 && incoming.bodySize >= m_takes)
        return;
    take(incoming, socket->readAll());
    if (!incoming.isHeadWhole || incoming.bodySize < incoming.length)
        return;
    const QList<QByteArray> line = incoming.head.left(incoming.head.indexOf("\r\n")).split(' ');
    m_requests.append({line.value(0), line.value(1), incoming.head, incoming.body,
                       incoming.connection, incoming.bodySize, incoming.hash.result()});
    const auto next = std::make_shared<Incoming>();
    next->connection = incoming.connection;
    m_incoming.insert(socket, next);
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
    case Step::Kind::Trickle:
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
