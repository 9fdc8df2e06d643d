// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QObject>
#include <QTcpSocket>

namespace sandbox {

class Relay;

/// A client's connection and the one to the server behind it, for any number of requests in
/// sequence. A body passes in pieces; an answer is held until it is complete.
class RelayedConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestHead = 64 * 1024;
    /// In bytes; enough for three documents.
    static constexpr qint64 longestBody = 48 * 1024 * 1024;

    /// Owns `client`, and is deleted with it.
    RelayedConnection(QTcpSocket *client, Relay &relay);
    ~RelayedConnection() override;

    /// Accepts no further request. Closes now, or after the current answer.
    void close();
    /// The local port of the connection to the server.
    quint16 innerPort() const { return m_server.localPort(); }

private:
    enum class State {
        Head,
        Body,
        Answer,
        Declined, ///< further bytes of the request are discarded
        Over
    };

    void readRequest();
    bool readHead();
    bool readBody();
    void taken();
    bool isDeclined(const QByteArray &head);
    void decline(int status, const QString &message);
    void drain();
    void readAnswer();
    void answerWith(const QByteArray &answer, int status);
    void drip(const QByteArray &answer);
    void end(int status);
    void reset();

    QTcpSocket *m_client;
    QTcpSocket m_server;
    Relay &m_relay;
    State m_state = State::Head;
    std::optional<Fault> m_fault;
    QByteArray m_method, m_path;
    qint64 m_bodyLeft = 0;
    qint64 m_reserved = 0; ///< bytes reserved for the body at the relay
    qint64 m_drained = 0;
    /// Bytes of the body that are unread when `ResetDuring` resets the connection.
    qint64 m_bodyKept = 0;
    QByteArray m_answer;
    bool m_isClosing = false;
};

} // namespace sandbox
