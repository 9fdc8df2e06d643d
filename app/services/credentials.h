// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"
#include "outcome.h"
#include "profile.h"
#include "secretstore.h"

#include <QObject>

/// Joins a profile with its secrets and signs requests. A secret is bound to the profile's origin:
/// a profile moved to another host finds no key there.
class Credentials final
{
public:
    /// `installId` is the first part of every key's name, so that two installations don't share.
    Credentials(SecretStore &store, QString installId);

    /// `amend/<install id>/<profile uuid>/<origin>`
    QString keyName(const Profile &profile) const;

    using Loaded = std::function<void(const Result<Secrets, ApiError> &)>;
    /// This run's secrets first, then the store's. Errors: Unauthorised with code `noKey`,
    /// `keyringLocked`, `keyringNone`, `keyringService`, `keyringDenied`, `keyringFailed`,
    /// or `keyPrefix` (the key belongs to another environment).
    void load(const ApiSpec &api, const Profile &profile, QObject *context, Loaded loaded);

    /// Stores them; on no usable keychain keeps them for this run and says so: the error that kept
    /// them from the keychain.
    void save(const Profile &profile, const Secrets &secrets, QObject *context,
              SecretStore::Done done);
    void forget(const Profile &profile, QObject *context, SecretStore::Done done);
    /// For this run only (`--credentials -`, the local sandbox).
    void keepForThisRun(const Profile &profile, const Secrets &secrets);
    bool isKeptForThisRunOnly(const Profile &profile) const;

    /// Puts the credential's headers onto `request`. Refuses (false) a request to another origin
    /// than the profile's.
    static bool sign(HttpRequest &request, const ApiSpec &api, const Profile &profile,
                     const Secrets &secrets);

private:
    SecretStore &m_store;
    QString m_installId;
    QMap<QString, Secrets> m_thisRun;
    QObject m_alive; ///< the context of answers that come after a prompt
};
