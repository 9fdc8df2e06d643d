// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <sys/socket.h>

/// A server's answer to every request, byte for byte.
struct HostileReply
{
    enum class End { Stays, Closes, Resets };

    QByteArray begin; ///< Sent once.
    QByteArray endless = {}; ///< Sent after `begin`, again and again, as fast as the client reads.
    End end = End::Stays;
    /// If not 0, `begin` and `endless` are sent byte by byte with this pause.
    int dripMilliseconds = 0;
    QByteArray late = {}; ///< Sent once, `lateMilliseconds` after `begin`.
    int lateMilliseconds = 0;
};

/// Gives every request the same answer and counts requests, connections and bytes.
class HostileServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit HostileServer(HostileReply reply)
        : m_reply(std::move(reply))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, &HostileServer::accept);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/base").arg(serverPort())); }
    int requests() const { return m_requests; }
    int open() const { return m_open; } ///< The number of open connections.
    /// The number of bytes that the operating system accepted.
    qint64 sent() const { return m_sent; }

private:
    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            ++m_open;
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                --m_open;
                socket->deleteLater();
            });
            connect(socket, &QTcpSocket::bytesWritten, this, [this, socket](qint64 bytes) {
                m_sent += bytes;
                flood(socket);
            });
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                const QByteArray bytes = socket->property("got").toByteArray() + socket->readAll();
                const bool isAnswered = bytes.contains("\r\n\r\n");
                socket->setProperty("got", isAnswered ? QByteArray(1, '.') : bytes);
                if (!isAnswered)
                    return;
                ++m_requests;
                answer(socket);
            });
        }
    }
    void answer(QTcpSocket *socket)
    {
        if (m_reply.dripMilliseconds > 0)
            return drip(socket);
        socket->write(m_reply.begin);
        if (!m_reply.late.isEmpty())
            QTimer::singleShot(m_reply.lateMilliseconds, socket,
                               [this, socket] { socket->write(m_reply.late); });
        flood(socket);
        if (m_reply.end == HostileReply::End::Closes)
            socket->disconnectFromHost();
        if (m_reply.end != HostileReply::End::Resets)
            return;
        // The answer has to arrive before the connection is reset.
        QTimer::singleShot(50, socket, [socket] {
            const linger now {1, 0};
            ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
            socket->abort();
        });
    }
    void flood(QTcpSocket *socket)
    {
        constexpr qint64 ahead = 512 * 1024;
        while (m_reply.dripMilliseconds == 0 && !m_reply.endless.isEmpty()
               && socket->state() == QAbstractSocket::ConnectedState
               && socket->bytesToWrite() < ahead)
            socket->write(m_reply.endless);
    }
    void drip(QTcpSocket *socket)
    {
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [this, socket, at = qsizetype(0)]() mutable {
            const QByteArray &all = at < m_reply.begin.size() ? m_reply.begin : m_reply.endless;
            const qsizetype before = at < m_reply.begin.size() ? 0 : m_reply.begin.size();
            if (!all.isEmpty())
                socket->write(all.mid((at - before) % all.size(), 1));
            ++at;
        });
        timer->start(m_reply.dripMilliseconds);
    }

    const HostileReply m_reply;
    int m_requests = 0;
    int m_open = 0;
    qint64 m_sent = 0;
};
