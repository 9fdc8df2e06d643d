// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "errorcode.h"
#include "requestbody.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>

struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    RequestBody body; ///< not sent when null
    int timeFactor = 1; ///< `Profile::timeFactor`
};

/// The limits of one request. Beyond them it ends as `TimedOut`. Times are in milliseconds.
struct RequestLimits
{
    int connect = 15'000; ///< until the connection is open, TLS included
    int firstByte = 30'000; ///< from the last byte of the request to the first of the answer
    int whole = 60'000; ///< for the whole request, plus the time of both bodies at `bodyRate`
    int bodyRate = 32 * 1024; ///< bytes per second
    /// While one side has bytes to send, at least `paceBytes` have to move in each `pace`.
    int pace = 20'000;
    int paceBytes = 20 * 1024;

    RequestLimits times(int factor) const;
};

/// The answer, or how the request failed. A status counts as an answer, whatever else went wrong.
struct HttpReply
{
    enum class Failure {
        None,
        NotConnected, ///< nothing was sent: connection refused, host not found, or TLS failed
        Cut, ///< the connection ended after sending began and before the answer was complete
        TimedOut,
        Cancelled,
        Oversized, ///< the answer is larger than Network::maximumReply, or announces that it is
        BodyFailed, ///< a file of the body could not be read during the send
    };

    int status = 0; ///< 0 = there was no status line
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Failure failure = Failure::None;
    /// True when a byte of the request may have been sent. Then a cut or time-out is *unknown*.
    bool sendingBegan = false;
    ErrorCode code = ErrorCode::None;
    QString detail; ///< the library's own words, or the file's name
    /// For `proxy`: `proxy` (`proxy.example:3128`) and `reason` (`signIn`, `unreachable`,
    /// `notFound`, `timeout`, `closed`, `denied`). For `tls`: `certificate` (`certificateFaults`).
    QJsonObject args;

    /// Ignores the case of `name`. Empty when the header is absent.
    QByteArray header(const QByteArray &name) const;
};

/// The only place that makes requests: HTTP/1.1, no redirects, plain http to loopback only. Each
/// request is sent at most once, on its own connection, within limits.
///
/// It does not use QNetworkAccessManager, which cannot be stopped while a server floods it with
/// headers, chunks or announcements (its thread goes on, and its destructor waits), counts only the
/// bytes of the body, and repeats a request when a kept connection turns out to be stale.
class Network final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HttpReply &)>;
    using Progress = std::function<void(qint64 sent, qint64 total)>;

    /// Counts all bytes of the connection, chunk sizes and heads included.
    static constexpr qint64 maximumReply = 8 * 1024 * 1024;

    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    void setLimits(const RequestLimits &limits) { m_limits = limits; }

    /// Answers once, later, unless `context` is destroyed first. The returned object can be
    /// cancelled and deletes itself.
    class Call *send(const HttpRequest &request, QObject *context, Done done,
                     Progress progress = {});

private:
    RequestLimits m_limits;
};
