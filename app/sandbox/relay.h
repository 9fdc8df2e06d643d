// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QMap>
#include <QTcpServer>

namespace sandbox {

/// Passes requests and answers between clients and the HTTP server byte for byte. It can be told to
/// misbehave in ways that QHttpServer cannot.
class Relay final : public QTcpServer
{
    Q_OBJECT

public:
    explicit Relay(QObject *parent = nullptr);
    ~Relay() override;

    /// On 127.0.0.1; port 0 = any free one. False when the port is taken.
    bool listenAt(quint16 port);
    /// The port of the server that this one stands before.
    void setInner(quint16 port) { m_inner = port; }
    /// Also while a fault keeps it from listening.
    quint16 port() const { return m_port; }

    /// Sets the fault from now on. Nothing = behave normally.
    void setFault(const std::optional<Fault> &fault, const QByteArray &method);
    const Fault *faultFor(const QByteArray &method) const;

    quint16 inner() const { return m_inner; }
    /// Whether the connection from this local port is one of the relay's own.
    bool isOwn(quint16 port) const;
    /// Reserves memory for a body, until it is released. False when too much is in use.
    bool reserve(qint64 bytes);
    void release(qint64 bytes) { m_reserved -= bytes; }
    /// Each connection calls this once for a request, with its result.
    void tell(const QByteArray &method, const QByteArray &path, int status, const Fault *fault);

signals:
    void served(const QByteArray &method, const QString &path, int status, const QString &fault);

private:
    void accept();
    void stopListening();

    QMap<QByteArray, Fault> m_faults;
    quint16 m_inner = 0;
    quint16 m_port = 0;
    qint64 m_reserved = 0;
};

/// The HTTP server's own listener. It accepts connections of the relay only, because it holds
/// bodies of any size in memory.
class InnerServer final : public QTcpServer
{
    Q_OBJECT

public:
    explicit InnerServer(const Relay &relay)
        : m_relay(relay)
    {
    }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Relay &m_relay;
};

} // namespace sandbox
