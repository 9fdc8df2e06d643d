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
    /// Owns `client`, and goes with it.
    RelayedConnection(QTcpSocket *client, Relay &relay);
    ~RelayedConnection() override;

    /// No further request: closed now, or when the one under way is answered.
    void close();

private:
    enum class State { Head, Body, Answer, Over };

    void readRequest();
    bool readHead();
    bool readBody();
    void taken();
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
    qint64 m_bodyKept = 0; ///< what of the body is left when a reset during it is due
    QByteArray m_answer;
    bool m_isClosing = false;
};

} // namespace sandbox
