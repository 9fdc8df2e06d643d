// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay.h"

#include "relayedconnection.h"

#include <algorithm>
#include <memory>

namespace sandbox {

Relay::Relay(QObject *parent)
    : QTcpServer(parent)
{
    connect(this, &QTcpServer::newConnection, this, &Relay::accept);
}

Relay::~Relay()
{
    // They refer to this object, so they must be deleted before the destructor of QObject runs.
    qDeleteAll(findChildren<RelayedConnection *>(Qt::FindDirectChildrenOnly));
}

bool Relay::listenAt(quint16 port)
{
    if (!listen(QHostAddress::LocalHost, port))
        return false;
    m_port = serverPort();
    if (const Fault *fault = faultFor("GET"); fault && fault->kind == Fault::Kind::Refuse)
        stopListening();
    return true;
}

void Relay::setFault(const std::optional<Fault> &fault, const QByteArray &method)
{
    m_faults.remove(method);
    if (fault)
        m_faults.insert(method, *fault);
    if (fault && fault->kind == Fault::Kind::Refuse && method == "GET")
        stopListening();
    else if (m_port > 0 && !isListening())
        listen(QHostAddress::LocalHost, m_port);
}

const Fault *Relay::faultFor(const QByteArray &method) const
{
    const auto found = m_faults.constFind(method);
    return found == m_faults.constEnd() ? nullptr : &*found;
}

bool Relay::isOwn(quint16 port) const
{
    const auto open = findChildren<RelayedConnection *>(Qt::FindDirectChildrenOnly);
    return std::any_of(open.begin(), open.end(),
                       [&](const RelayedConnection *one) { return one->innerPort() == port; });
}

bool Relay::reserve(qint64 bytes)
{
    constexpr qint64 most = 3 * RelayedConnection::longestBody;
    if (m_reserved + bytes > most)
        return false;
    m_reserved += bytes;
    return true;
}

void Relay::tell(const QByteArray &method, const QByteArray &path, int status, const Fault *fault)
{
    // A connection cannot be refused by its method, which is not known in time. A client reads
    // before it writes, on separate connections, so the relay stops listening after a GET or this
    // method.
    for (auto one = m_faults.cbegin(); one != m_faults.cend(); ++one)
        if (one->kind == Fault::Kind::Refuse && (one.key() == method || method == "GET"))
            stopListening();
    emit served(method, QString::fromUtf8(path), status, fault ? fault->name : QString());
}

void Relay::accept()
{
    while (QTcpSocket *socket = nextPendingConnection())
        new RelayedConnection(socket, *this);
}

void InnerServer::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->setSocketDescriptor(descriptor);
    if (m_relay.isOwn(socket->peerPort())) {
        socket->setParent(this);
        addPendingConnection(socket.release());
    }
}

void Relay::stopListening()
{
    QTcpServer::close();
    const auto open = findChildren<RelayedConnection *>(Qt::FindDirectChildrenOnly);
    for (RelayedConnection *one : open)
        one->close();
}

} // namespace sandbox
