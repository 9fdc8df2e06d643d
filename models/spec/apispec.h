// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

#include <QUrl>

#include <memory>

enum class Tier { Local, Sandbox, Production };

/// One server of an API.
struct Environment
{
    QString id; ///< `sandbox-us`
    QString title;
    Tier tier = Tier::Sandbox;
    QUrl url; ///< empty where the vendor publishes none: the profile must say it
    QStringList aliases; ///< other base URLs of the same server
    QString keyPrefix; ///< every key of this environment begins so (`sk_us_`); empty = no rule
};

/// One secret a credential consists of, and the header that carries it.
struct SecretSpec
{
    QString name; ///< as in `--credentials`: `api_key`, `bearer`, `auth_token`, …
    QString label;
    QByteArray header; ///< `x-vital-api-key`; empty = it is only signed in with
    QByteArray prefix; ///< `Bearer `, put before the value
    bool optional = false;
    /// Not needed on another host than the catalogue's: a gateway of the customer's adds it there.
    bool gateway = false;
};

/// How a short-lived secret is had for others, right before it is needed (Weavr's token).
struct SignInSpec
{
    QString path; ///< of a POST, without `{`
    QJsonObject body; ///< its strings `{name}` stand for the secrets of these names
    QString secret; ///< the `SecretSpec::name` that it gives
    QStringList with; ///< the ones it takes; when `secret` is stored, they are not needed
    FieldPath token; ///< of the secret in the answer
    FieldPath type; ///< of the token's kind in the answer
    QStringList refusedTypes; ///< kinds that cannot do what is needed
    int idleSeconds = 0; ///< it lives so long after its last use
};

/// One vendor's interface.
struct ApiSpec
{
    QString id, title, version;
    bool isBuiltIn = false; ///< compiled in; the local sandbox has a stand-in for it
    QList<Environment> environments;
    QList<SecretSpec> secrets;
    std::optional<SignInSpec> signIn;
    QString dialect; ///< the shape of its errors: `junction`, `users`, `weavr`, `generic`
    /// Every key prefix of any environment, to tell a wrong key from an unknown one.
    QStringList keyPrefixes() const;
    QList<FormSpec> forms;

    const Environment *environment(const QString &id) const;
    /// The catalogue's environment that `url`'s host belongs to, aliases included.
    const Environment *environmentOfHost(const QUrl &url) const;
    /// That of the host, which every profile and every API file must keep to: this API's word, or
    /// that of a built-in one.
    std::optional<Tier> tierOfHost(const QUrl &url) const;
    /// The servers of all built-in APIs; null = there are none.
    std::shared_ptr<const QList<Environment>> catalogue;
};

QString tierName(Tier tier); ///< `local`, `sandbox`, `production`
std::optional<Tier> tierFromName(const QString &name);
