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
    RequestBody body; ///< sent when not null
    int timeFactor = 1; ///< `Profile::timeFactor`
};

/// What one request may take; past it the request ends as `TimedOut`. Times are in milliseconds.
struct RequestLimits
{
    int connect = 15'000; ///< until the connection stands, TLS included
    int firstByte = 30'000; ///< from the request's last byte to the answer's first
    int whole = 60'000; ///< in all, besides what both bodies take at `bodyRate`
    int bodyRate = 32 * 1024; ///< bytes a second
    /// While one side has bytes to send, at least `paceBytes` in each `pace`.
    int pace = 20'000;
    int paceBytes = 20 * 1024;

    RequestLimits times(int factor) const;
};

/// What came back, or how it failed. Status first: a status is an answer whatever else went wrong.
struct HttpReply
{
    enum class Failure {
        None,
        NotConnected, ///< refused, host not found, TLS: nothing of the request was sent
        Cut, ///< the connection ended after sending began, before the answer was whole
        TimedOut,
        Cancelled,
        Oversized, ///< more than Network::maximumReply came, or its head says that it would
        BodyFailed, ///< a file of the body could not be read while it was sent
    };

    int status = 0; ///< 0 = no status line came
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Failure failure = Failure::None;
    /// True when a byte of the request may have left (then a cut or a time-out is *unknown*).
    bool sendingBegan = false;
    ErrorCode code = ErrorCode::None;
    QString detail; ///< the library's own words, or the file's name
    /// Of `Proxy`: `proxy` (`proxy.example:3128`) and `reason` (`signIn`, `unreachable`,
    /// `notFound`, `timeout`, `closed`, `denied`). Of `Tls`: `certificate` (`certificateFaults`).
    QJsonObject args;

    /// Case-insensitive; empty when absent.
    QByteArray header(const QByteArray &name) const;
};

/// The one place requests are made: no redirects, HTTP/1.1, each request on the wire at most once
/// and on a connection of its own, limits, plain http to loopback only.
///
/// Not QNetworkAccessManager: it cannot be stopped while a server floods it with headers, chunks or
/// announcements (its thread goes on, and the manager's destructor waits for it), counts no byte
/// that is not of the body, and sends a request again when a kept connection turns out to be stale.
class Network final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HttpReply &)>;
    using Progress = std::function<void(qint64 sent, qint64 total)>;

    /// Bytes on the wire: chunk sizes and heads too.
    static constexpr qint64 maximumReply = 8 * 1024 * 1024;

    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    void setLimits(const RequestLimits &limits) { m_limits = limits; }

    /// Answers once, later, unless `context` is gone by then. The returned object cancels with
    /// `cancel()` and deletes itself.
    class Call *send(const HttpRequest &request, QObject *context, Done done,
                     Progress progress = {});

private:
    RequestLimits m_limits;
};
