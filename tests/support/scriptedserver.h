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

/// An HTTP server on 127.0.0.1 that does as it is told, faults included, and remembers what came.
/// Unlike QHttpServer it can cut, stall, reset and truncate.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    struct Request
    {
        QByteArray verb, path, head, body;
        int connection = 0; ///< 1 for the first that was opened
        qint64 bodySize = 0;
        QByteArray bodyHash; ///< SHA-256

        QByteArray header(const QByteArray &name) const; ///< empty when absent
    };

    struct Step
    {
        enum class Kind {
            Answer,
            Truncate, ///< half of the body, then the end
            StallInBody, ///< half of the body, then nothing
            Trickle, ///< a few bytes at a time
            Stall, ///< reads and never answers
            Close, ///< reads and closes without a word
            Reset, ///< reads and resets the connection
            Garble, ///< answers with something that is not HTTP
        };
        Kind kind = Kind::Answer;
        int status = 200;
        QByteArray body;
        QList<QByteArray> headers; ///< whole lines: `ETag: "1"`
    };

    ScriptedServer();

    QUrl url(const QString &path = {}) const;
    /// What happens to the next requests with this verb, in order; the last step repeats.
    void script(const QByteArray &verb, const QList<Step> &steps) { m_steps[verb] = steps; }
    /// Closes every connection as it is opened.
    void setClosesAtOnce(bool closes) { m_closesAtOnce = closes; }

    /// With false, only the size and the hash of each body are kept.
    void setKeepsBodies(bool keeps) { m_keepsBodies = keeps; }
    /// The server reads at most so many bytes from a connection. 0 = all.
    void setTakes(qint64 bytes);
    /// Bytes of the requests that have not arrived completely.
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
