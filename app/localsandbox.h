// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "startpage.h"

#include <QObject>

#include <memory>

class Credentials;
class ProfileListModel;
class Sandbox;
class SpecLibrary;

/// The local sandbox of this run, started when one of its profiles is used first.
class LocalSandbox final : public QObject
{
    Q_OBJECT

public:
    /// All of these must outlive it.
    LocalSandbox(const SpecLibrary &library, Credentials &credentials,
                 const ProfileListModel &listed);
    ~LocalSandbox() override;

    /// The built-in profiles; where it runs, they have its server.
    QList<Profile> profiles() const;
    /// Starts it where `profile` is one of its own and it does not run yet.
    void startFor(const QUuid &profile);
    /// Those to try it with, by this API; none where it does not run.
    QList<Person> people(const QString &apiId) const;
    const Sandbox *running() const { return m_sandbox.get(); } ///< null until it was started

signals:
    /// Its profiles have a server now.
    void started();

private:
    void keepKey(const QString &apiId);

    const SpecLibrary &m_library;
    Credentials &m_credentials;
    const ProfileListModel &m_listed;
    std::unique_ptr<Sandbox> m_sandbox;
};
