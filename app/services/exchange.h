// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "network.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QPointer>
#include <QTimer>

/// A request body that can be read once. Qt resends a request whose body it can rewind when the
/// server closes without an answer: a PATCH would be applied twice. It cannot rewind this one and
/// ends in ContentReSendError instead.
class OnceOnlyBody final : public QIODevice
{
    Q_OBJECT

public:
    OnceOnlyBody(QByteArray bytes, QObject *parent);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override;

signals:
    /// The first byte was taken: from here on it may have left the machine.
    void taken();

protected:
    qint64 readData(char *to, qint64 length) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

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
    /// Why we ended it; Qt reports each of these as the same "operation canceled".
    HttpReply::Failure m_stopped = HttpReply::Failure::None;
    bool m_isAnswered = false;
};
