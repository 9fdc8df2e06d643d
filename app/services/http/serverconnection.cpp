// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "serverconnection.h"

#include "certificatefaults.h"
#include "outwardproxy.h"
#include "profile.h"

#include <QHostInfo>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace {

/// Milliseconds until the next address is tried in parallel (RFC 8305), because IPv6 often leads
/// nowhere.
constexpr int nextAddress = 250;

QString proxyReason(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return u"signIn"_s;
    case QAbstractSocket::ProxyConnectionRefusedError:
        return u"unreachable"_s;
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::HostNotFoundError:
        return u"notFound"_s;
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::SocketTimeoutError:
        return u"timeout"_s;
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::RemoteHostClosedError:
        return u"closed"_s;
    default:
        return u"denied"_s;
    }
}

ErrorCode failureCode(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return ErrorCode::RefusedConnection;
    case QAbstractSocket::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return ErrorCode::Tls;
    case QAbstractSocket::SocketTimeoutError:
        return ErrorCode::Timeout;
    default:
        return ErrorCode::Cut;
    }
}

/// The bytes that came are no TLS record. (OpenSSL's reasons 267 and 198.)
bool isNoTls(const QString &detail)
{
    return detail.contains("wrong version number"_L1)
        || detail.contains("packet length too long"_L1);
}

} // namespace

ErrorCode ServerConnection::refusal(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty())
        return ErrorCode::BadUrl;
    const bool isPlain = url.scheme() != "https"_L1;
    return isPlain && !isLoopback(url) ? ErrorCode::PlainHttp : ErrorCode::None;
}

ServerConnection::ServerConnection(QUrl url, QObject *parent)
    : QObject(parent)
    , m_url(std::move(url))
{
    m_next.setInterval(nextAddress);
    connect(&m_next, &QTimer::timeout, this, &ServerConnection::tryNext);
}

ServerConnection::~ServerConnection()
{
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>(Qt::FindDirectChildrenOnly);
    for (QTcpSocket *socket : sockets) {
        socket->disconnect();
        socket->abort(); // does not wait for unsent bytes
    }
}

void ServerConnection::open()
{
    m_proxy = outwardProxy(m_url);
    const QHostAddress address(m_url.host());
    if (m_proxy.type() != QNetworkProxy::NoProxy)
        return attempt({}); // the proxy looks up the name
    if (!address.isNull()) {
        m_found = {address};
        m_addresses = m_found;
        return tryNext();
    }
    QHostInfo::lookupHost(m_url.host(QUrl::FullyEncoded), this, [this](const QHostInfo &found) {
        if (found.addresses().isEmpty())
            return fail({ErrorCode::HostNotFound, found.errorString(), {}});
        m_found = found.addresses();
        m_addresses = m_found;
        m_next.start();
        tryNext();
    });
}

void ServerConnection::tryNext()
{
    if (!m_addresses.isEmpty())
        attempt(m_addresses.takeFirst());
}

void ServerConnection::attempt(const QHostAddress &address)
{
    const bool isTls = m_url.scheme() == "https"_L1;
    auto *socket = isTls ? new QSslSocket(this) : new QTcpSocket(this);
    m_attempts += socket;
    socket->setProxy(m_proxy);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { choose(socket); });
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] { drop(socket); });
    const auto port = quint16(m_url.port(isTls ? 443 : 80));
    if (address.isNull())
        socket->connectToHost(m_url.host(QUrl::FullyEncoded), port);
    else
        socket->connectToHost(address, port);
}

/// Drops an address that does not answer.
void ServerConnection::drop(QTcpSocket *attempt)
{
    m_attempts.removeOne(attempt);
    attempt->deleteLater();
    if (!m_addresses.isEmpty())
        tryNext();
    else if (m_attempts.isEmpty())
        fail(faultOf(*attempt));
}

void ServerConnection::choose(QTcpSocket *attempt)
{
    m_next.stop();
    m_addresses.clear();
    m_socket = attempt;
    for (QTcpSocket *one : std::as_const(m_attempts)) {
        one->disconnect(this);
        if (one != attempt)
            one->deleteLater();
    }
    m_attempts.clear();
    // Head and body are two writes. Nagle's algorithm would delay the second by 40 ms.
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_url.scheme() == "https"_L1)
        encrypt();
    else
        emit ready();
}

void ServerConnection::encrypt()
{
    auto *socket = static_cast<QSslSocket *>(m_socket);
    QSslConfiguration configuration = socket->sslConfiguration();
    configuration.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    socket->setSslConfiguration(configuration);
    socket->setPeerVerifyName(m_url.host());
    // The errors are never ignored: the connection ends, and this keeps the reason.
    connect(socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_certificateErrors = errors; });
    connect(socket, &QSslSocket::errorOccurred, this, [this] { fail(faultOf(*m_socket)); });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        socket->disconnect(this);
        emit ready();
    });
    socket->startClientEncryption();
}

void ServerConnection::fail(const Fault &fault)
{
    if (m_socket)
        m_socket->disconnect(this);
    m_next.stop();
    emit failed(fault);
}

ServerConnection::Fault ServerConnection::timeoutFault() const
{
    const bool hasProxy = m_proxy.type() != QNetworkProxy::NoProxy;
    return m_socket || !hasProxy ? Fault {ErrorCode::Timeout, {}, {}}
                                 : faultOfProxy(u"timeout"_s, {});
}

/// Until the connection is open only the proxy can have failed, whatever the error is called.
ServerConnection::Fault ServerConnection::faultOf(const QTcpSocket &socket) const
{
    if (!m_socket && m_proxy.type() != QNetworkProxy::NoProxy)
        return faultOfProxy(proxyReason(socket.error()), socket.errorString());
    Fault fault {failureCode(socket.error()), socket.errorString(), {}};
    if (fault.code == ErrorCode::Tls && !m_certificateErrors.isEmpty())
        fault.args = {{u"certificate"_s, certificateFaults(m_certificateErrors, m_url)}};
    else if (fault.code == ErrorCode::Tls && isNoTls(fault.detail))
        fault.args = {{u"noTls"_s, true}};
    return fault;
}

ServerConnection::Fault ServerConnection::faultOfProxy(const QString &reason,
                                                       const QString &detail) const
{
    return {ErrorCode::Proxy, detail, {{u"proxy"_s, proxyName(m_proxy)}, {u"reason"_s, reason}}};
}
