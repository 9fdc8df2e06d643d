// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorcode.h"

#include <QHostAddress>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QObject>
#include <QSslError>
#include <QTimer>
#include <QUrl>

class QTcpSocket;

/// A new connection for one request: it asks the proxy, looks up the name, takes the first address
/// that answers, and starts TLS. Its memory and sockets are freed at once when it is destroyed.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    /// Why the connection failed, as in `HttpReply`.
    struct Fault
    {
        ErrorCode code = ErrorCode::None;
        QString detail;
        QJsonObject args;
    };

    /// Why no connection to `url` may be opened: `BadUrl`, or `PlainHttp` beyond this computer.
    static ErrorCode refusal(const QUrl &url);

    ServerConnection(QUrl url, QObject *parent);
    ~ServerConnection() override;

    /// Ends with `ready` or `failed`. Has no time limit of its own.
    void open();
    /// Encrypted from `ready` on. Null before TCP is connected. Owned by this object.
    QTcpSocket *socket() const { return m_socket; }
    /// With an HTTP proxy, written bytes count as sent long before they leave this computer.
    bool hidesProgress() const { return m_proxy.type() == QNetworkProxy::HttpProxy; }
    /// The fault to report when the connection takes too long.
    Fault timeoutFault() const;
    const QNetworkProxy &proxy() const { return m_proxy; }
    /// All addresses of the server. Empty until its name is found, and with a proxy.
    const QList<QHostAddress> &found() const { return m_found; }

signals:
    void ready();
    void failed(const ServerConnection::Fault &fault);

private:
    void tryNext();
    void attempt(const QHostAddress &address);
    void drop(QTcpSocket *attempt);
    void choose(QTcpSocket *attempt);
    void encrypt();
    void fail(const Fault &fault);
    Fault faultOf(const QTcpSocket &socket) const;
    Fault faultOfProxy(const QString &reason, const QString &detail) const;

    const QUrl m_url;
    QNetworkProxy m_proxy;
    QList<QHostAddress> m_found;
    QList<QHostAddress> m_addresses; ///< addresses that were not tried yet
    QList<QTcpSocket *> m_attempts;
    QTimer m_next;
    QTcpSocket *m_socket = nullptr;
    QList<QSslError> m_certificateErrors;
};
