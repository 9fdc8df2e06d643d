// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "connectionreport.h"
#include "serverconnection.h"

#include <QPointer>
#include <QTimer>

#include <functional>

/// Opens a connection to a server as a request does, with the same proxy, TLS and trust, and closes
/// it again. It sends no request and knows no key.
class ConnectionTest final : public Call
{
    Q_OBJECT

public:
    using Done = std::function<void(const ConnectionReport &)>;

    /// Starts the test. `timeout` is for the whole of it, in milliseconds. Answers once, later,
    /// unless `context` is destroyed first.
    ConnectionTest(const QUrl &url, int timeout, QObject *context, Done done, QObject *parent);

    void cancel() override;

private:
    void begin();
    void succeed();
    void fail(ErrorCode code, const QString &detail, const QJsonObject &args);
    ConnectionReport::Step reached() const;
    void describe();
    void finish();

    const QUrl m_url;
    const int m_timeout;
    QPointer<QObject> m_context;
    Done m_done;
    QTimer m_limit {this};
    ServerConnection *m_connection = nullptr;
    ConnectionReport m_report;
    bool m_isOver = false;
};
