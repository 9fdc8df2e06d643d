// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault.h"

#include <QObject>
#include <QTcpSocket>

namespace sandbox {

class Relay;

/// One client's connection and the one behind it, for any number of requests one after another.
/// A body passes through in pieces; an answer is kept until it is whole.
class RelayedConnection final : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestHead = 64 * 1024;
    static constexpr qint64 longestBody = 48 * 1024 * 1024; ///< three documents and more

    /// Owns `client`, and goes with it.
    RelayedConnection(QTcpSocket *client, Relay &relay);
    ~RelayedConnection() override;

    /// No further request: closed now, or when the one under way is answered.
    void close();
    /// Of this end of the connection behind.
    quint16 innerPort() const { return m_server.localPort(); }

private:
    enum class State {
        Head,
        Body,
        Answer,
        Declined, ///< what still comes is thrown away
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
    qint64 m_reserved = 0; ///< of the relay's room for bodies
    qint64 m_drained = 0;
    qint64 m_bodyKept = 0; ///< what of the body is left when a reset during it is due
    QByteArray m_answer;
    bool m_isClosing = false;
};

} // namespace sandbox
