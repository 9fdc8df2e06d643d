// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secret.h"

#include <QMap>

#include <functional>
#include <optional>

class QObject;

/// Shown in place of a secret.
inline const QString maskedSecret = QStringLiteral("●●●");

/// A credential: its secrets by `SecretSpec::name`.
using Secrets = QMap<QString, Secret>;

struct SecretError
{
    enum class Kind {
        NotFound, ///< the keyring has no such entry
        Locked, ///< there is a keyring, but it is locked
        NoKeyring, ///< a secret service runs, but holds no keyring yet
        NoService, ///< there is no secret service
        Denied, ///< the user refused access
        TimedOut,
        Damaged, ///< there is an entry, and it is not one of Amend's
        Failed,
    };
    Kind kind = Kind::Failed;
    QString detail; ///< the service's own words

    /// There is surely no entry. After any other error there may be one.
    bool hasNoSecret() const
    {
        return kind == Kind::NotFound || kind == Kind::NoKeyring || kind == Kind::NoService;
    }
};

/// The desktop's keychain as a whole.
enum class KeychainState { Unlocked, Locked, NoKeyring, NoService };

/// A home for secrets. Calls answer later, on the caller's thread, unless `context` is gone by
/// then. (An interface because a keychain cannot be had everywhere.)
class SecretStore
{
public:
    using ReadDone = std::function<void(const Result<Secrets, SecretError> &)>;
    using Done = std::function<void(const std::optional<SecretError> &)>;

    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    virtual void read(const QString &key, QObject *context, ReadDone done) = 0;
    /// Never replaces an entry that could not be read before.
    virtual void write(const QString &key, const Secrets &secrets, QObject *context, Done done) = 0;
    /// Succeeds also when there is no such entry.
    virtual void remove(const QString &key, QObject *context, Done done) = 0;
};
