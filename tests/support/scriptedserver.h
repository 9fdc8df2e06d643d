// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCryptographicHash>
#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <memory>

class QTcpSocket;

/// An HTTP server on 127.0.0.1 that follows a script, including faults, and records the requests.
/// Unlike QHttpServer it can cut, stall, reset and truncate.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb, path, head, body;
        int connection = 0; ///< The number of the connection; the first one is 1.
        qint64 bodySize = 0;
        QByteArray bodyHash; ///< The SHA-256 of the body.

        QByteArray header(const QByteArray &name) const; ///< Empty when the header is absent.
    };

    struct Step
    {
        enum class Kind {
            Answer,
            Truncate, ///< Sends half of the body and closes the connection.
            StallInBody, ///< Sends half of the body and then nothing.
            Trickle, ///< Sends a few bytes at a time.
            Stall, ///< Reads and never answers.
            Close, ///< Reads and closes without an answer.
            Reset, ///< Reads and resets the connection.
            Garble, ///< Answers with something that is not HTTP.
        };
        Kind kind = Kind::Answer;
        int status = 200;
        QByteArray body;
        QList<QByteArray> headers; ///< Complete lines: `ETag: "1"`.
    };

    ScriptedServer();

    QUrl url(const QString &path = {}) const;
    /// Sets what happens to the next requests with this verb, in order. The last step repeats.
    void script(const QByteArray &verb, const QList<Step> &steps) { m_steps[verb] = steps; }
    /// Closes every connection as it is opened.
    void setClosesAtOnce(bool closes) { m_closesAtOnce = closes; }

    /// With false, only the size and the hash of each body are kept.
    void setKeepsBodies(bool keeps) { m_keepsBodies = keeps; }
    /// Limits the bytes that the server reads from a connection. 0 = no limit.
    void setTakes(qint64 bytes);
    /// The number of bytes received of requests that are not complete.
    qint64 bytesOfUnfinished() const;

    const QList<Request> &requests() const { return m_requests; }
    int count(const QByteArray &verb) const;
    int connections() const { return m_connections; }
    /// Whether any connection is open now.
    bool hasConnections() const { return !m_incoming.isEmpty(); }

private:
    struct Incoming
    {
        QByteArray head;
        bool isHeadWhole = false;
        qint64 length = 0;
        QByteArray body;
        qint64 bodySize = 0;
        QCryptographicHash hash {QCryptographicHash::Sha256};
        int connection = 0;
    };

    void accept();
    void read(QTcpSocket *socket);
    void take(Incoming &incoming, const QByteArray &bytes) const;
    void act(QTcpSocket *socket, const QByteArray &verb);
    static void drip(QTcpSocket *socket, const QByteArray &bytes);

    QHash<QByteArray, QList<Step>> m_steps;
    QHash<QTcpSocket *, std::shared_ptr<Incoming>> m_incoming;
    QList<Request> m_requests;
    int m_connections = 0;
    bool m_closesAtOnce = false;
    bool m_keepsBodies = true;
    qint64 m_takes = 0;
};
