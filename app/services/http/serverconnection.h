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

/// A fresh connection for one request: the proxy, the name, the first of its addresses that
/// answers, TLS. Its memory and its sockets end with it, at once.
class ServerConnection final : public QObject
{
    Q_OBJECT

public:
    /// Why there is none, as in `HttpReply`.
    struct Fault
    {
        ErrorCode code = ErrorCode::None;
        QString detail;
        QJsonObject args;
    };

    ServerConnection(QUrl url, QObject *parent);
    ~ServerConnection() override;

    /// Ends in `ready` or `failed`, and knows no time limit.
    void open();
    /// From `ready` on; owned by this.
    QTcpSocket *socket() const { return m_socket; }
    /// What was written counts as sent long before it has left this machine.
    bool hidesProgress() const { return m_proxy.type() == QNetworkProxy::HttpProxy; }
    /// What is wrong when it takes too long.
    Fault lateness() const;

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
    QList<QHostAddress> m_addresses; ///< not tried yet
    QList<QTcpSocket *> m_attempts;
    QTimer m_next;
    QTcpSocket *m_socket = nullptr;
    QList<QSslError> m_certificateErrors;
};
