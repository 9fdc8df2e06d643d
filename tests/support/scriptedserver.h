// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QUrl>

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

        QByteArray header(const QByteArray &name) const; ///< empty when absent
    };

    struct Step
    {
        enum class Kind {
            Answer,
            Truncate, ///< half of the body, then the end
            StallInBody, ///< half of the body, then nothing
            Drip, ///< a few bytes at a time
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

    const QList<Request> &requests() const { return m_requests; }
    int count(const QByteArray &verb) const;
    int connections() const { return m_connections; }

private:
    void accept();
    void read(QTcpSocket *socket, int connection);
    void act(QTcpSocket *socket, const QByteArray &verb);
    static void drip(QTcpSocket *socket, const QByteArray &bytes);

    QHash<QByteArray, QList<Step>> m_steps;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<Request> m_requests;
    int m_connections = 0;
    bool m_closesAtOnce = false;
};
