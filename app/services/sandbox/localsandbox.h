// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credentials.h"
#include "sandboxprocess.h"
#include "speclibrary.h"

#include <QPointer>
#include <QTcpSocket>

/// The local sandbox's profiles, and the program behind them. A request to one of them starts the
/// program if need be, and waits until it is ready.
class LocalSandbox final : public QObject
{
    Q_OBJECT

public:
    /// One profile an API that is built in. Both parameters outlive this.
    LocalSandbox(const SpecLibrary &library, Credentials &credentials, QObject *parent = nullptr);
    ~LocalSandbox() override;

    /// With their servers, which stay the same also when the program has to be started again.
    const QList<Profile> &profiles() const { return m_profiles; }
    /// Empty before it was ready.
    QList<Person> people(const QString &apiId) const;

    void start();
    /// Starts it and blocks until it is ready. What kept it from that, or nothing.
    std::optional<SandboxError> startNow();

signals:
    void ready();
    /// Once, until it was ready again: the queue tries its sends again and again.
    void failed(const SandboxError &error);

private:
    using Then = std::function<void(bool isReady)>;

    void whenReady(QObject *context, Then then);
    void keepCredentials();
    void answer(bool isReady);

    struct Waiting
    {
        QPointer<QObject> context;
        Then then;
    };

    Credentials &m_credentials;
    QTcpSocket m_port; ///< bound and never connected: it keeps the port from other programs
    QList<Profile> m_profiles;
    SandboxProcess m_process;
    QList<Waiting> m_waiting;
    bool m_isFailureSaid = false;
};
