// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectiontest.h"

#include "outwardproxy.h"

#include <QSslCertificate>
#include <QSslCipher>
#include <QSslKey>
#include <QSslSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200;
constexpr qsizetype longestChain = 10;
constexpr int longestEnd = 1'000; ///< of a connection that is safe, in milliseconds

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return u"TLS 1.2"_s;
    case QSsl::TlsV1_3:
        return u"TLS 1.3"_s;
    default:
        return {};
    }
}

/// "Common name, organisation", as far as there are such.
QString partyOf(const QStringList &commonNames, const QStringList &organisations)
{
    QStringList parts {commonNames.value(0), organisations.value(0)};
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u", "_s).left(longestName);
}

QString keyOf(const QSslCertificate &certificate)
{
    const QSslKey key = certificate.publicKey();
    QString name;
    switch (key.algorithm()) {
    case QSsl::Rsa:
        name = u"RSA"_s;
        break;
    case QSsl::Dsa:
        name = u"DSA"_s;
        break;
    case QSsl::Ec:
        name = u"EC"_s;
        break;
    default:
        return {};
    }
    return u"%1 %2"_s.arg(name).arg(key.length());
}

ConnectionReport::Certificate described(const QSslCertificate &one)
{
    const auto subject = [&](QSslCertificate::SubjectInfo what) { return one.subjectInfo(what); };
    const auto issuer = [&](QSslCertificate::SubjectInfo what) { return one.issuerInfo(what); };
    return {partyOf(subject(QSslCertificate::CommonName), subject(QSslCertificate::Organization)),
            partyOf(issuer(QSslCertificate::CommonName), issuer(QSslCertificate::Organization)),
            one.effectiveDate().toUTC(), one.expiryDate().toUTC(), keyOf(one)};
}

QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                        | QUrl::RemoveFragment);
}

} // namespace

ConnectionTest::ConnectionTest(const QUrl &url, int timeout, QObject *context, Done done,
                               QObject *parent)
    : Call(parent)
    , m_url(url)
    , m_timeout(timeout)
    , m_context(context)
    , m_done(std::move(done))
{
    m_report.server = originOf(url);
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, [this] {
        const ServerConnection::Fault fault = m_connection->timeoutFault();
        fail(fault.code, fault.detail, fault.args);
    });
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
    QMetaObject::invokeMethod(this, &ConnectionTest::begin, Qt::QueuedConnection);
}

void ConnectionTest::begin()
{
    if (m_isOver || !m_context)
        return;
    const ErrorCode refusal = ServerConnection::refusal(m_url);
    if (refusal != ErrorCode::None)
        return fail(refusal, {}, {});
    m_connection = new ServerConnection(m_url, this);
    connect(m_connection, &ServerConnection::ready, this, &ConnectionTest::succeed);
    connect(m_connection, &ServerConnection::failed, this,
            [this](const ServerConnection::Fault &fault) {
                fail(fault.code, fault.detail, fault.args);
            });
    m_limit.start(m_timeout);
    m_connection->open();
}

/// The step that the connection is at.
ConnectionReport::Step ConnectionTest::reached() const
{
    using Step = ConnectionReport::Step;
    if (!m_connection)
        return Step::Address;
    if (m_connection->socket())
        return Step::Tls; // without TLS it would be open
    if (m_connection->proxy().type() != QNetworkProxy::NoProxy)
        return Step::Proxy;
    return m_connection->found().isEmpty() ? Step::Name : Step::Connection;
}

/// Keeps what the connection knows by now.
void ConnectionTest::describe()
{
    if (!m_connection)
        return;
    if (m_connection->proxy().type() != QNetworkProxy::NoProxy)
        m_report.proxy = proxyName(m_connection->proxy());
    for (const QHostAddress &address : m_connection->found())
        m_report.addresses += address.toString();
    const QTcpSocket *socket = m_connection->socket();
    if (socket && m_report.proxy.isEmpty())
        m_report.address = socket->peerAddress().toString();
    const auto *encrypted = qobject_cast<const QSslSocket *>(socket);
    if (!encrypted)
        return;
    m_report.protocol = protocolName(encrypted->sessionProtocol());
    m_report.cipher = encrypted->sessionCipher().name();
    const QList<QSslCertificate> chain = encrypted->peerCertificateChain().mid(0, longestChain);
    for (const QSslCertificate &one : chain)
        m_report.chain += described(one);
}

void ConnectionTest::succeed()
{
    if (m_isOver)
        return;
    m_report.step = ConnectionReport::Step::Done;
    describe();
    // The end of the handshake may still be on its way.
    QTcpSocket *socket = m_connection->socket();
    connect(socket, &QTcpSocket::disconnected, this, &ConnectionTest::finish);
    m_limit.stop();
    QTimer::singleShot(longestEnd, this, &ConnectionTest::finish);
    socket->disconnectFromHost();
}

void ConnectionTest::fail(ErrorCode code, const QString &detail, const QJsonObject &args)
{
    if (m_isOver)
        return;
    ApiError error = ownError(ApiError::Kind::Unreachable, code);
    error.args = args;
    if (!detail.isEmpty())
        error.args.insert(u"detail"_s, detail);
    m_report.error = error;
    m_report.step = reached();
    describe();
    finish();
}

void ConnectionTest::cancel()
{
    if (m_isOver || m_report.isSafe())
        return;
    m_report.error = ownError(ApiError::Kind::Cancelled);
    m_report.step = reached();
    describe();
    finish();
}

void ConnectionTest::finish()
{
    if (std::exchange(m_isOver, true))
        return;
    m_limit.stop();
    if (m_connection) {
        m_connection->disconnect(this);
        m_connection->deleteLater(); // later, because this may be called by a signal of its socket
    }
    const auto deliver = [this] {
        deleteLater();
        const Done done = std::move(m_done);
        if (m_context)
            done(m_report);
    };
    QMetaObject::invokeMethod(this, deliver, Qt::QueuedConnection);
}
