// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "person.h"
#include "sandboxerror.h"
#include "secretstore.h"

#include <QProcess>
#include <QTimer>
#include <QUrl>

/// The running `amend-sandbox`. It ends with this object, and with this program however that ends.
class SandboxProcess final : public QObject
{
    Q_OBJECT

public:
    struct Api
    {
        QString id;
        QUrl url;
        Secrets credentials;
        QList<Person> people;
    };

    explicit SandboxProcess(QObject *parent = nullptr);
    ~SandboxProcess() override;

    /// Does nothing while it runs. `ready` or `failed` follows within 30 s, and never from within
    /// this call.
    void start(const QStringList &arguments = {});
    /// Blocks until it is ready. What kept it from that, or nothing.
    std::optional<SandboxError> waitForReady();
    bool isReady() const { return m_state == State::Ready; }

    // What it said when it became ready; empty before.
    const QString &url() const { return m_url; }
    const QList<Api> &apis() const { return m_apis; }
    const QStringList &faults() const { return m_faults; } ///< the names for `--fault`

signals:
    void ready();
    void failed(const SandboxError &error); ///< before it was ready
    void ended(); ///< after it was ready, by itself
    /// A request came, and this became of it. `status` 0 = no answer went out.
    void served(const QString &method, const QString &path, int status, const QString &fault);

private:
    enum class State { Idle, Starting, Ready };

    void readLines();
    void readFirst(const QJsonObject &line);
    void fail(const SandboxError &error);
    void giveUp();
    void end();

    QProcess m_process;
    QTimer m_startLimit;
    State m_state = State::Idle;
    std::optional<SandboxError> m_error;
    QString m_url;
    QList<Api> m_apis;
    QStringList m_faults;
};
