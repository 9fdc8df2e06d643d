// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relayedconnection.h"

#include "relay.h"

#include <QTimer>

#include <memory>

#include <sys/socket.h>

namespace sandbox {

namespace {

/// Most bytes that wait on either side, so that a large body is never held as a whole.
constexpr qint64 window = 256 * 1024;

/// Most bytes that are read of a declined request, so that its client gets to read the answer.
constexpr qint64 longestDrain = 4 * 1024 * 1024;
constexpr int drainTime = 2'000;

QList<QByteArray> headersIn(const QByteArray &head, const QByteArray &name)
{
    QList<QByteArray> values;
    const auto lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const auto colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            values += line.mid(colon + 1).trimmed();
    }
    return values;
}

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    return headersIn(head, name).value(0);
}

/// The length, or -1 when the header is not a valid length.
qint64 lengthIn(const QByteArray &head)
{
    const QList<QByteArray> lengths = headersIn(head, "Content-Length");
    if (lengths.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 length = lengths.constFirst().toLongLong(&isNumber);
    return isNumber && lengths.size() == 1 ? length : -1;
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
    connect(m_client, &QTcpSocket::bytesWritten, this, [this] {
        if (m_state == State::Declined)
            drain();
    });
    connect(m_client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    connect(&m_server, &QTcpSocket::bytesWritten, this, &RelayedConnection::readRequest);
    connect(&m_server, &QTcpSocket::readyRead, this, &RelayedConnection::readAnswer);
    connect(&m_server, &QTcpSocket::disconnected, m_client, &QTcpSocket::disconnectFromHost);
    // Head and body are two writes. Nagle's algorithm would delay the second by 40 ms.
    m_client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(&m_server, &QTcpSocket::connected, this,
            [this] { m_server.setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    // The relay has to know its port before the other side sees it.
    m_server.bind(QHostAddress::LocalHost);
    m_server.connectToHost(QHostAddress::LocalHost, relay.inner());
}

RelayedConnection::~RelayedConnection()
{
    m_relay.release(m_reserved);
    // Signals of the sockets during their destruction would reach a half-destroyed object.
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
    if (m_state == State::Declined)
        return drain();
    while ((m_state == State::Head && readHead()) || (m_state == State::Body && readBody())) { }
}

/// True when the head is complete. The method decides what happens to the request.
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
        decline(431, QStringLiteral("The sandbox takes heads of at most 64 KiB."));
        return false;
    }
    const QByteArray head = m_client->read(headEnd + 4);
    if (isDeclined(head))
        return false;
    m_isClosing = m_isClosing || headerIn(head, "Connection").toLower() == "close";
    m_bodyLeft = m_reserved;
    m_bodyKept = m_bodyLeft / 2;
    m_state = State::Body;
    if (!m_fault || m_fault->isCarriedOut())
        m_server.write(head);
    return true;
}

/// Declines requests that must not reach the vendors' stand-ins. QHttpServer would hold a body of
/// any size in memory before the key is checked.
bool RelayedConnection::isDeclined(const QByteArray &head)
{
    // A web page can make another host name point to this computer (DNS rebinding).
    const QByteArray port = ':' + QByteArray::number(m_relay.port());
    const QList<QByteArray> hosts = headersIn(head, "Host");
    const QByteArray host = hosts.size() == 1 ? hosts.constFirst().toLower() : QByteArray();
    const qint64 length = lengthIn(head);
    if (host != "127.0.0.1" + port && host != "localhost" + port)
        decline(421, QStringLiteral("The sandbox answers at 127.0.0.1 alone."));
    else if (!headersIn(head, "Transfer-Encoding").isEmpty())
        decline(411, QStringLiteral("The sandbox takes bodies with a length only."));
    else if (length < 0)
        decline(400, QStringLiteral("The length of the body is not one number."));
    else if (length > longestBody)
        decline(413, QStringLiteral("The sandbox takes bodies of at most 48 MiB."));
    else if (!m_relay.reserve(length))
        decline(503, QStringLiteral("The sandbox takes three large bodies at a time."));
    else
        m_reserved = length;
    return m_state == State::Declined;
}

void RelayedConnection::decline(int status, const QString &message)
{
    m_fault = std::nullopt;
    // The connection closes after the answer was read. Closing with unread bytes would discard the
    // answer.
    m_isClosing = false;
    answerWith(declined(status, message), status);
    m_state = State::Declined;
    QTimer::singleShot(drainTime, m_client, &QTcpSocket::abort);
    drain();
}

void RelayedConnection::drain()
{
    m_drained += m_client->readAll().size();
    if (m_drained > longestDrain)
        m_client->abort();
    else if (m_client->bytesToWrite() == 0)
        ::shutdown(int(m_client->socketDescriptor()), SHUT_WR);
}

/// True when the whole body was read and the next request may begin.
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

/// Called when the request was read completely.
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
    case Fault::Kind::Trickle:
        return drip(answer);
    case Fault::Kind::Truncate:
        // An answer without a body is cut within its head.
        m_client->write(answer.left(length > 0 ? headEnd + 4 + length / 2 : headEnd / 2));
        m_client->disconnectFromHost();
        return end(status);
    default:
        return answerWith(withOtherBody(*m_fault, answer), status);
    }
}

void RelayedConnection::answerWith(const QByteArray &answer, int status)
{
    m_client->write(answer);
    m_relay.release(std::exchange(m_reserved, 0));
    m_state = State::Head;
    m_relay.tell(m_method, m_path, status, m_fault ? &*m_fault : nullptr);
    if (m_isClosing)
        m_client->disconnectFromHost();
    else if (m_client->bytesAvailable() > 0) // the next request arrived together with this one
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

/// Ends the connection. Nothing more is sent.
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
