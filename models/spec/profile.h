// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "result.h"

#include <QUuid>

/// An API, one of its environments, and the name of the credentials for it. Holds no secret.
struct Profile
{
    QUuid id;
    QString name;
    QString apiId;
    QString
        /// `local` = the built-in sandbox; `custom` = a server that the user entered
        environmentId;
    QUrl baseUrl;
    Tier tier = Tier::Sandbox;
    bool canRead = true; ///< false: this server answers no read, so drafts are blind
    QMap<FieldPath, QStringList> allowed; ///< values a field may be set to (`/role`)
    qint64 documentLimit = 10'000'000; ///< largest size of one file, in bytes
    /// The media type of a JPEG in a data URL. The vendor's documents only show `image/jpg`
    /// (docs/architecture.md M-13); the registered name is `image/jpeg`.
    QString jpegType = QStringLiteral("image/jpg");
    bool integersAsText = true; ///< for fields whose form says so (docs/architecture.md M-2)
    /// Multiplies the usual time limits of a request, for a slow connection or server.
    int timeFactor = 1;
    static constexpr int maximumTimeFactor = 20;
    /// How long production stays armed after the last send, in minutes.
    int armedMinutes = 30;
    static constexpr int leastArmedMinutes = 5, mostArmedMinutes = 480;
    /// Of the local sandbox, whose name is in the language of the window. What is stored has this
    /// one. Empty where `name` was given by people.
    QString nameInEnglish = {};

    QJsonObject toJson() const;
    static std::optional<Profile> fromJson(const QJsonObject &object);
    friend bool operator==(const Profile &, const Profile &) = default;

    /// Scheme, host and port in lower case. A key belongs to one origin.
    QString origin() const;
    bool isLocalSandbox() const;
};

/// Null when there is none.
const Profile *findProfile(const QList<Profile> &profiles, const QUuid &id);

/// The local sandbox's profile of a built-in API. Its id is the same in every run; its
/// base URL is set when the sandbox listens.
Profile localSandboxProfile(const ApiSpec &api);

/// The profiles of the same API in the other tier, in the order of `all`. Sandbox and production
/// are each other's counterpart; a local profile has the sandbox. Regions must be the same where
/// the catalogue has regions.
QList<Profile> counterpartsOf(const ApiSpec &api, const Profile &profile,
                              const QList<Profile> &all);

/// The secrets that are not in `present` but needed to sign a request with this profile. Leaves out
/// optional secrets and those that a gateway or a sign-in provides. Empty = a request can be
/// signed.
QStringList missingSecrets(const ApiSpec &api, const Profile &profile, const QStringList &present);

/// Why this profile is not valid, as a code for `ui/words`: noName, noUrl, badUrl, plainHttp (not
/// on loopback), placeholderHost (example.com in production), tierTooLow (a known host with a lower
/// tier; args.host), localNotLoopback.
std::optional<Finding> checkProfile(const ApiSpec &api, const Profile &profile);

/// Checks a key against the environment's prefix (Junction: `pk_`/`sk_`, `us`/`eu`;
/// docs/architecture.md J-19). Error `keyPrefix` for a key of another environment, a warning for an
/// unknown prefix. Error `key` for an empty key or one with a line break or control character.
std::optional<Finding> checkKey(const ApiSpec &api, const Profile &profile, const SecretSpec &spec,
                                QStringView key);

bool isLoopback(const QUrl &url);
