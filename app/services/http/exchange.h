// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodystream.h"
#include "call.h"
#include "network.h"
#include "replyreader.h"
#include "serverconnection.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

/// One request from the queue to its answer, within its limits.
class Exchange final : public Call
{
    Q_OBJECT

public:
    Exchange(HttpRequest request, const RequestLimits &limits, QObject *parent);
    ~Exchange() override;

    void start(QObject *context, Network::Done done, Network::Progress progress);
    void cancel() override;

private:
    void begin();
    void send();
    void feed();
    int hiddenUploadTime() const; ///< milliseconds
    void report();
    void receive();
    void end();
    qint64 unsent() const;
    qint64 moved() const;
    void watchPace();
    void checkPace();
    void checkWhole();
    void stop(HttpReply::Failure why);
    void refuse(const ServerConnection::Fault &fault);
    void finish(HttpReply::Failure failure);

    const HttpRequest m_request;
    const RequestLimits m_limits;
    QPointer<QObject> m_context;
    Network::Done m_done;
    Network::Progress m_progress;
    BodyStream m_body;
    ReplyReader m_reader {Network::maximumReply};
    ServerConnection *m_connection = nullptr;
    QTcpSocket *m_socket = nullptr; ///< socket of the connection while bytes may be sent
    qint64 m_written = 0; ///< bytes of the request that were written to the socket
    qint64 m_headSize = 0;
    bool m_isSent = false; ///< the socket has sent the whole request
    QElapsedTimer m_clock;
    QTimer m_connectLimit, m_firstByteLimit, m_wholeLimit, m_pace;
    qint64 m_paceStart = 0; ///< bytes that had moved when the current `pace` began
    HttpReply m_answer;
    bool m_isAnswered = false;
};
