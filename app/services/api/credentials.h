// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin.h"

/// Joins a profile with its secrets and signs requests. A secret is bound to the profile's origin:
/// a profile moved to another host finds no key there.
class Credentials final
{
public:
    /// `installId` is the first part of every key's name, so that two installations don't share.
    Credentials(SecretStore &store, QString installId, Clock clock = systemClock);

    /// It was not known yet: nothing is stored under an empty one.
    void setInstallId(const QString &id) { m_installId = id; }

    /// `amend/<install id>/<profile uuid>/<origin>`
    QString keyName(const Profile &profile) const;

    using Loaded = std::function<void(const Result<Secrets, ApiError> &)>;
    /// This run's secrets first, then the store's. Errors: Unauthorised with `NoKey`
    /// (args.label: the secret that is missing), `SignInNeeded`, one of `Keyring…`, `BadKey` or
    /// `KeyPrefix`.
    void load(const ApiSpec &api, const Profile &profile, QObject *context, Loaded loaded);
    /// `load`, and a sign-in for what a request needs and nobody stored. Errors: also `SignIn`'s.
    void authorise(Network &network, const ApiSpec &api, const Profile &profile, QObject *context,
                   Loaded loaded);
    /// A request signed with `secrets` goes out: a token among them lives on.
    void use(const ApiSpec &api, const Profile &profile, const Secrets &secrets);
    /// A request signed with `secrets` was answered 401: a token among them is had anew next time,
    /// for this run also one that is stored, where there is what a sign-in takes.
    void drop(const ApiSpec &api, const Profile &profile, const Secrets &secrets);

    /// Stores them; on no usable keychain keeps them for this run and says so: the error that kept
    /// them from the keychain.
    void save(const Profile &profile, const Secrets &secrets, QObject *context,
              SecretStore::Done done);
    void forget(const Profile &profile, QObject *context, SecretStore::Done done);
    /// For this run only (`--credentials -`, the local sandbox).
    void keepForThisRun(const Profile &profile, const Secrets &secrets);
    /// What there is, complete or not: this run's first, then the store's.
    void held(const Profile &profile, QObject *context, SecretStore::ReadDone done);
    bool isKeptForThisRunOnly(const Profile &profile) const;
    /// The names of what signed the last request; empty before.
    QStringList knownSecrets(const Profile &profile) const;

    /// Puts the credential's headers onto `request`. Refuses (false) a request to another origin
    /// than the profile's.
    static bool sign(HttpRequest &request, const ApiSpec &api, const Profile &profile,
                     const Secrets &secrets);

private:
    void forgetTokens(const QString &key);

    SecretStore &m_store;
    QString m_installId;
    QMap<QString, Secrets> m_thisRun;
    SignIn m_signIn;
    QSet<QString> m_refusedTokens; ///< the keys whose stored token is not used any more
    QMap<QString, QStringList> m_knownSecrets; ///< their names
    QObject m_alive; ///< the context of answers that come after a prompt
};
