// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "signin.h"

/// Loads the secrets of a profile and signs requests. A secret belongs to the profile's origin: a
/// profile that moves to another host finds no key there.
class Credentials final
{
public:
    /// `installId` is the first part of every key's name, so that two installations share no keys.
    Credentials(SecretStore &store, QString installId, Clock clock = systemClock);

    /// Sets an id that was not known at the start. Nothing is stored under an empty id.
    /// What is kept for this run stays with its profiles.
    void setInstallId(const QString &id);

    /// Has the form `amend/<install id>/<profile uuid>/<origin>`.
    QString keyName(const Profile &profile) const;

    /// Starts the local sandbox if need be, and says later whether a request to it makes sense,
    /// unless `context` is gone by then.
    using SandboxStart = std::function<void(QObject *context, std::function<void(bool isReady)>)>;
    /// Asked before the secrets of a local sandbox profile are loaded.
    void setSandboxStart(SandboxStart start) { m_sandboxStart = std::move(start); }

    using Loaded = std::function<void(const Result<Secrets, ApiError> &)>;
    /// Loads the secrets of this run, else those of the keychain. Errors: Unauthorised with code
    /// `noKey` (args.label: the missing secret), `signInNeeded`, `keyringLocked`, `keyringNone`,
    /// `keyringService`, `keyringDenied`, `keyringFailed`, or `keyPrefix` (the key belongs to
    /// another environment). Unreachable with code `noSandbox`: the local sandbox does not run.
    void load(const ApiSpec &api, const Profile &profile, QObject *context, Loaded loaded);
    /// Calls `load`, then signs in for a secret that is needed but not stored. Errors: also those
    /// of `SignIn`.
    void authorise(Network &network, const ApiSpec &api, const Profile &profile, QObject *context,
                   Loaded loaded);
    /// Call this when a request signed with `secrets` is sent. It extends the life of a token.
    void use(const ApiSpec &api, const Profile &profile, const Secrets &secrets);
    /// Call this when a request signed with `secrets` was answered with 401. The next request gets
    /// a new token. In this run a stored token is not used either, when a sign-in is possible.
    void drop(const ApiSpec &api, const Profile &profile, const Secrets &secrets);

    /// Stores the secrets in the keychain. Without a usable keychain it keeps them for this run and
    /// answers with the keychain's error.
    void save(const Profile &profile, const Secrets &secrets, QObject *context,
              SecretStore::Done done);
    void forget(const Profile &profile, QObject *context, SecretStore::Done done);
    /// Keeps secrets for this run only (`--credentials -`, the local sandbox).
    void keepForThisRun(const Profile &profile, const Secrets &secrets);
    /// All secrets of the profile, complete or not: those of this run, else the stored ones.
    void held(const Profile &profile, QObject *context, SecretStore::ReadDone done);
    bool isKeptForThisRunOnly(const Profile &profile) const;
    /// The names of the secrets that signed the last request. Empty before the first one.
    QStringList knownSecrets(const Profile &profile) const;
    /// When a request was last signed with the profile's key in this run. 0 = not yet. It is stored
    /// nowhere.
    qint64 lastUse(const Profile &profile) const;

    /// Adds the credential's headers to `request`. Returns false when the request goes to another
    /// origin than the profile's.
    static bool sign(HttpRequest &request, const ApiSpec &api, const Profile &profile,
                     const Secrets &secrets);

private:
    void loadHeld(const ApiSpec &api, const Profile &profile, QObject *context, Loaded loaded);
    void forgetTokens(const QString &key);

    SecretStore &m_store;
    QString m_installId;
    QMap<QString, Secrets> m_thisRun;
    SandboxStart m_sandboxStart;
    SignIn m_signIn;
    QSet<QString> m_refusedTokens; ///< key names whose stored token is no longer used
    QMap<QString, QStringList> m_knownSecrets; ///< by key name
    QMap<QString, qint64> m_lastUses; ///< by key name; milliseconds since 1970
    Clock m_clock;
    QObject m_alive; ///< context of answers that arrive after a prompt
};
