// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "result.h"

#include <QUuid>

/// An API, an environment of it, and the name of the credentials for it. Holds no secret.
struct Profile
{
    QUuid id;
    QString name;
    QString apiId;
    QString
        environmentId; ///< `local` for the built-in sandbox's; `custom` for a server of the user's
    QUrl baseUrl;
    Tier tier = Tier::Sandbox;
    bool canRead = true; ///< false: this server answers no read, drafts are blind
    QMap<FieldPath, QStringList> allowed; ///< values a field may be set to (`/role`)
    qint64 documentLimit = 10'000'000; ///< bytes of one file
    /// What a JPEG is called in a data URL: the vendor's material shows `image/jpg` alone
    /// (apis.md M-13), the registered name is `image/jpeg`.
    QString jpegType = QStringLiteral("image/jpg");
    bool integersAsText = true; ///< where the form says so (apis.md M-2)
    /// A request may take so many times the usual time limits, for a slow line or server.
    int timeFactor = 1;
    static constexpr int maximumTimeFactor = 20;

    QJsonObject toJson() const;
    static std::optional<Profile> fromJson(const QJsonObject &object);
    friend bool operator==(const Profile &, const Profile &) = default;

    /// Scheme, host and port, lower case: what a key is bound to.
    QString origin() const;
    bool isLocalSandbox() const;
};

/// The local sandbox's profile of a built-in API. Its id is the same in every run; its
/// base URL is set when the sandbox listens.
Profile localSandboxProfile(const ApiSpec &api);

/// The profiles of the same API and the other tier (sandbox and production; of a local one the
/// sandbox), of the same region where the catalogue has regions. In the order of `all`.
QList<Profile> counterpartsOf(const ApiSpec &api, const Profile &profile,
                              const QList<Profile> &all);

/// The secrets that `present` lacks to sign a request with this profile: none that is optional,
/// that a gateway adds, or that a sign-in gives. Empty = it can be signed.
QStringList missingSecrets(const ApiSpec &api, const Profile &profile, const QStringList &present);

/// Why this profile cannot be: a code for `ui/words`.
///   noName, noUrl, badUrl, plainHttp (not loopback), placeholderHost (example.com in
///   production), tierTooLow (a known host declared lower; args.host), localNotLoopback
std::optional<Finding> checkProfile(const ApiSpec &api, const Profile &profile);

/// A key against the environment's prefix (Junction: `pk_`/`sk_`, `us`/`eu`; apis.md J-19).
/// Error `keyPrefix` for a key of another environment, warning for an unknown prefix; `key` for an
/// empty one or one with a line break or a control character in it.
std::optional<Finding> checkKey(const ApiSpec &api, const Profile &profile, const SecretSpec &spec,
                                const QString &key);

bool isLoopback(const QUrl &url);
