// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "network.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>
#include <QTimer>

/// One request on the wire, from the queue to its answer.
class Exchange final : public Call
{
    Q_OBJECT

public:
    /// `manager` must outlive the exchange; it takes over `own`, a manager for this request alone.
    Exchange(QNetworkAccessManager *manager, QNetworkAccessManager *own, HttpRequest request,
             int timeout, QObject *parent);
    ~Exchange() override;

    void start(QObject *context, Network::Done done, Network::Progress progress);
    void cancel() override;

private:
    void begin();
    void watch();
    void refuse(const QString &code, const QString &detail);
    void stop(HttpReply::Failure why);
    void collect();
    void finish();
    void nameProxy();
    void answer();

    QNetworkAccessManager *m_manager;
    QNetworkAccessManager *m_own;
    HttpRequest m_request;
    QPointer<QObject> m_context;
    Network::Done m_done;
    Network::Progress m_progress;
    QPointer<QNetworkReply> m_reply;
    QTimer m_inactivity;
    HttpReply m_answer;
    QList<QSslError> m_certificateErrors;
    /// Why we ended it; Qt reports each of these as the same "operation canceled".
    HttpReply::Failure m_stopped = HttpReply::Failure::None;
    bool m_isAnswered = false;
};
