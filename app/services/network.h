// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestbody.h"

#include <QJsonObject>
#include <QObject>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

struct HttpRequest
{
    QByteArray verb;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    RequestBody body; ///< sent when not null
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
        Oversized, ///< more than Network::maximumReply came
        BodyFailed, ///< a file of the body could not be read while it was sent
    };

    int status = 0; ///< 0 = no status line came
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Failure failure = Failure::None;
    /// True when a byte of the request may have left (then a cut or a time-out is *unknown*).
    bool sendingBegan = false;
    /// For people: `refusedConnection`, `hostNotFound`, `tls`, `timeout`, `cut`, `proxy`,
    /// `fileMissing`, `fileChanged`, empty.
    QString code;
    QString detail; ///< the library's own words, or the file's name
    /// Of `proxy`: `proxy` (`proxy.example:3128`) and `reason` (`signIn`, `unreachable`,
    /// `notFound`, `timeout`, `closed`, `denied`). Of `tls`: `certificate` (`certificateFaults`).
    QJsonObject args;

    /// Case-insensitive; empty when absent.
    QByteArray header(const QByteArray &name) const;
};

/// The one place requests are made: no redirects, HTTP/1.1, each request on the wire at most once,
/// time-outs, plain http to loopback only.
class Network final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const HttpReply &)>;
    using Progress = std::function<void(qint64 sent, qint64 total)>;

    static constexpr qint64 maximumReply = 8 * 1024 * 1024;

    explicit Network(QObject *parent = nullptr);
    ~Network() override;

    /// Of inactivity, default 30 s.
    void setTimeout(int milliseconds) { m_timeout = milliseconds; }

    /// Answers once, later, unless `context` is gone by then. The returned object cancels with
    /// `cancel()` and deletes itself.
    class Call *send(const HttpRequest &request, QObject *context, Done done,
                     Progress progress = {});

private:
    std::unique_ptr<QNetworkAccessManager> m_manager;
    int m_timeout = 30'000;
};
