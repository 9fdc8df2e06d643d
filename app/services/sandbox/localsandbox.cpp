// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localsandbox.h"

#include <QHostAddress>

#include <utility>

using namespace Qt::StringLiterals;

LocalSandbox::LocalSandbox(const SpecLibrary &library, Credentials &credentials, QObject *parent)
    : QObject(parent)
    , m_credentials(credentials)
{
    // The program listens on the same port: both sockets allow that while only one listens.
    m_port.bind(QHostAddress::LocalHost, 0, QAbstractSocket::ReuseAddressHint);
    for (const auto &api : library.apis()) {
        if (!api->isBuiltIn)
            continue;
        Profile profile = localSandboxProfile(*api);
        profile.baseUrl = QUrl(u"http://127.0.0.1:%1/%2"_s.arg(m_port.localPort()).arg(api->id));
        m_profiles += profile;
    }
    m_credentials.setSandboxStart(
        [this](QObject *context, Then then) { whenReady(context, std::move(then)); });
    connect(&m_process, &SandboxProcess::ready, this, [this] {
        keepCredentials();
        answer(true);
        m_isFailureSaid = false;
        emit ready();
    });
    connect(&m_process, &SandboxProcess::failed, this, [this](const SandboxError &error) {
        answer(false);
        if (!std::exchange(m_isFailureSaid, true))
            emit failed(error);
    });
}

LocalSandbox::~LocalSandbox()
{
    m_credentials.setSandboxStart({});
}

QList<Person> LocalSandbox::people(const QString &apiId) const
{
    for (const SandboxProcess::Api &api : m_process.apis()) {
        if (api.id == apiId)
            return api.people;
    }
    return {};
}

void LocalSandbox::start()
{
    m_process.start({u"--port"_s, QString::number(m_port.localPort())});
}

std::optional<SandboxError> LocalSandbox::startNow()
{
    start();
    return m_process.waitForReady();
}

void LocalSandbox::whenReady(QObject *context, Then then)
{
    if (m_process.isReady()) {
        QMetaObject::invokeMethod(
            context, [then = std::move(then)] { then(true); }, Qt::QueuedConnection);
        return;
    }
    m_waiting.append({context, std::move(then)});
    start();
}

/// Anew at each start: what was signed in to is forgotten with the program before.
void LocalSandbox::keepCredentials()
{
    for (const Profile &profile : std::as_const(m_profiles)) {
        for (const SandboxProcess::Api &api : m_process.apis()) {
            if (api.id == profile.apiId)
                m_credentials.keepForThisRun(profile, api.credentials);
        }
    }
}

void LocalSandbox::answer(bool isReady)
{
    const QList<Waiting> waiting = std::exchange(m_waiting, {});
    for (const Waiting &one : waiting) {
        if (one.context)
            one.then(isReady);
    }
}
