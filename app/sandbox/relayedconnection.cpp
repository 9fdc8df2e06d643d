// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relayedconnection.h"

#include "relay.h"

#include <QTimer>

#include <memory>

#include <sys/socket.h>

namespace sandbox {

namespace {

constexpr qint64 longestHead = 64 * 1024;
/// What waits on either side at most, so that a large body is never held as a whole.
constexpr qint64 window = 256 * 1024;

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

RelayedConnection::RelayedConnection(QTcpSocket *client, Relay &relay)
    : QObject(&relay)
    , m_client(client)
    , m_relay(relay)
{
    m_client->setParent(this);
    m_client->setReadBufferSize(window);
    connect(m_client, &QTcpSocket::readyRead, this, &RelayedConnection::readRequest);
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_server, &QTcpSocket::bytesWritten, this, &RelayedConnection::readRequest);
    connect(&m_server, &QTcpSocket::readyRead, this, &RelayedConnection::readAnswer);
    connect(&m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
    // A head and its body are two writes: Nagle's algorithm would hold the second for 40 ms.
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_server, &QTcpSocket::connected, this,
            [this] { m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    m_server.connectToHost(QHostAddress::LocalHost, relay.inner());
}

RelayedConnection::~RelayedConnection()
{
    // What they say while they go would reach a half of this.
    m_client->disconnect();
    m_server.disconnect();
}

void RelayedConnection::close()
{
    if (m_state == State::Head)
        m_client->disconnectFromHost();
    else
        m_isClosing = true;
}

void RelayedConnection::readRequest()
{
    while ((m_state == State::Head && readHead()) || (m_state == State::Body && readBody())) { }
}

/// True when the head is there: the method decides what happens to the request.
bool RelayedConnection::readHead()
{
    const QByteArray begun = m_client->peek(longestHead);
    const auto methodEnd = begun.indexOf(' ');
    if (methodEnd < 0)
        return false;
    m_method = begun.left(methodEnd);
    const Fault *fault = m_relay.faultFor(m_method);
    m_fault = fault ? std::optional(*fault) : std::nullopt;
    m_path = begun.mid(methodEnd + 1).split(' ').first().split('?').first();
    if (m_fault
        && (m_fault->kind == Fault::Kind::ResetBefore || m_fault->kind == Fault::Kind::Refuse)) {
        reset();
        return false;
    }
    const auto headEnd = begun.indexOf("\r\n\r\n");
    if (headEnd < 0 && begun.size() < longestHead)
        return false;
    if (headEnd < 0) {
        answerWith(answerInstead({QStringLiteral("431")}, {}, 0), 431);
        m_client->disconnectFromHost();
        return false;
    }
    const QByteArray head = m_client->read(headEnd + 4);
    if (!headerIn(head, "Transfer-Encoding").isEmpty()) {
        answerWith(answerInstead({QStringLiteral("411")}, {}, 0), 411);
        m_client->disconnectFromHost();
        return false;
    }
    m_isClosing = m_isClosing || headerIn(head, "Connection").toLower() == "close";
    m_bodyLeft = headerIn(head, "Content-Length").toLongLong();
    m_bodyKept = m_bodyLeft / 2;
    m_state = State::Body;
    if (!m_fault || m_fault->isCarriedOut())
        m_server.write(head);
    return true;
}

/// True when all of it is taken.
bool RelayedConnection::readBody()
{
    const bool hasReset = m_fault && m_fault->kind == Fault::Kind::ResetDuring;
    const bool isHandedOn = !m_fault || m_fault->isCarriedOut();
    while (m_bodyLeft > 0 && m_client->bytesAvailable() > 0
           && (!isHandedOn || m_server.bytesToWrite() < window)) {
        const QByteArray piece = m_client->read(qMin(m_bodyLeft, window));
        m_bodyLeft -= piece.size();
        if (isHandedOn)
            m_server.write(piece);
        if (hasReset && m_bodyLeft <= m_bodyKept)
            break;
    }
    if (hasReset && m_bodyLeft <= m_bodyKept) {
        reset();
        return false;
    }
    if (m_bodyLeft > 0)
        return false;
    m_state = State::Answer;
    taken();
    return m_state == State::Head;
}

/// The request is read whole.
void RelayedConnection::taken()
{
    if (!m_fault || m_fault->isCarriedOut())
        return;
    if (m_fault->kind == Fault::Kind::Stall)
        return end(0);
    const QByteArray answer = answerInstead(*m_fault, m_path, m_relay.port());
    answerWith(answer, answer.mid(9, 3).toInt());
}

void RelayedConnection::readAnswer()
{
    m_answer += m_server.readAll();
    const auto headEnd = m_answer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    const auto length = headerIn(m_answer.left(headEnd + 2), "Content-Length").toLongLong();
    if (m_answer.size() < headEnd + 4 + length)
        return;
    const QByteArray answer = std::exchange(m_answer, {});
    const int status = answer.mid(9, 3).toInt();
    if (!m_fault)
        return answerWith(answer, status);
    switch (m_fault->kind) {
    case Fault::Kind::ResetAfter:
        return reset();
    case Fault::Kind::StallAfter:
        return end(0);
    case Fault::Kind::Drip:
        return drip(answer);
    case Fault::Kind::Truncate:
        // What has no body ends within its head.
        m_client->write(answer.left(length > 0 ? headEnd + 4 + length / 2 : headEnd / 2));
        m_client->disconnectFromHost();
        return end(status);
    default:
        return answerWith(spoilt(*m_fault, answer), status);
    }
}

void RelayedConnection::answerWith(const QByteArray &answer, int status)
{
    m_client->write(answer);
    m_state = State::Head;
    m_relay.tell(m_method, m_path, status, m_fault ? &*m_fault : nullptr);
    if (m_isClosing)
        m_client->disconnectFromHost();
    else if (m_client->bytesAvailable() > 0) // the next request came with this one
        QMetaObject::invokeMethod(this, &RelayedConnection::readRequest, Qt::QueuedConnection);
}

void RelayedConnection::drip(const QByteArray &answer)
{
    m_state = State::Over;
    const auto rest = std::make_shared<QByteArray>(answer);
    const auto drop = qMax<qsizetype>(1, answer.size() / 25);
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, [this, timer, rest, drop] {
        m_client->write(rest->left(drop));
        rest->remove(0, drop);
        if (!rest->isEmpty())
            return;
        timer->deleteLater();
        m_client->disconnectFromHost();
    });
    timer->start(40);
    m_relay.tell(m_method, m_path, answer.mid(9, 3).toInt(), &*m_fault);
}

/// Nothing more comes out of this connection.
void RelayedConnection::end(int status)
{
    m_state = State::Over;
    m_relay.tell(m_method, m_path, status, &*m_fault);
}

void RelayedConnection::reset()
{
    m_state = State::Over;
    const linger now {1, 0};
    ::setsockopt(int(m_client->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    m_client->abort();
    m_relay.tell(m_method, m_path, 0, &*m_fault);
}

} // namespace sandbox
