// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "localsandbox.h"

#include "credentials.h"
#include "profilelistmodel.h"
#include "sandbox.h"
#include "speclibrary.h"

LocalSandbox::LocalSandbox(const SpecLibrary &library, Credentials &credentials,
                           const ProfileListModel &listed)
    : m_library(library)
    , m_credentials(credentials)
    , m_listed(listed)
{
}

LocalSandbox::~LocalSandbox() = default;

QList<Profile> LocalSandbox::profiles() const
{
    QList<Profile> all;
    for (const auto &api : m_library.apis()) {
        if (!api->isBuiltIn)
            continue;
        Profile local = localSandboxProfile(*api);
        if (m_sandbox)
            local.baseUrl = m_sandbox->baseUrl(api->id);
        all += local;
    }
    return all;
}

void LocalSandbox::startFor(const QUuid &id)
{
    const Profile *profile = m_listed.find(id);
    if (m_sandbox || !profile || !profile->isLocalSandbox())
        return;
    m_sandbox = std::make_unique<Sandbox>();
    if (!m_sandbox->listen())
        return; // the profile keeps no server, and opening says that it cannot be reached
    for (const QString &apiId : m_sandbox->apis())
        keepKey(apiId);
    emit started();
}

/// Its key is that of this run.
void LocalSandbox::keepKey(const QString &apiId)
{
    const ApiSpec *api = m_library.api(apiId);
    if (!api)
        return;
    Profile local = localSandboxProfile(*api);
    local.baseUrl = m_sandbox->baseUrl(apiId);
    Secrets secrets;
    const auto credentials = m_sandbox->credentials(apiId);
    for (auto it = credentials.begin(); it != credentials.end(); ++it)
        secrets.insert(it.key(), Secret(it.value()));
    m_credentials.keepForThisRun(local, secrets);
}

QList<Person> LocalSandbox::people(const QString &apiId) const
{
    QList<Person> people;
    if (!m_sandbox)
        return people;
    for (const Sandbox::Person &one : m_sandbox->people(apiId))
        people += Person {one.id, one.name, one.about, one.formId};
    return people;
}
