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
    QString id; ///< for example `sandbox-us`
    QString title;
    Tier tier = Tier::Sandbox;
    QUrl url; ///< empty where the vendor publishes none; the profile then has to name one
    QStringList aliases; ///< other base URLs of the same server
    QString keyPrefix; ///< every key of this environment begins with it (`sk_us_`); empty = any key
};

/// One secret a credential consists of, and the header that carries it.
struct SecretSpec
{
    QString name; ///< as in the `--credentials` JSON: `api_key`, `bearer`, `auth_token`, …
    QString label;
    QString labelInEnglish; ///< empty where `label` is English
    QByteArray header; ///< `x-vital-api-key`; empty = the secret is used for the sign-in only
    QByteArray prefix; ///< text before the value, for example `Bearer `
    bool optional = false;
    /// Needed only on the hosts of the catalogue. On any other host a customer's gateway adds it.
    bool gateway = false;
};

/// How a short-lived secret (Weavr's token) is obtained with other secrets, right before it is
/// needed.
struct SignInSpec
{
    QString path; ///< path of the POST request, without placeholders
    QJsonObject body; ///< each string `{name}` in it is replaced by the secret of that name
    QString secret; ///< `SecretSpec::name` of the secret that the sign-in returns
    /// Names of the secrets it takes; they are not needed when `secret` itself is stored.
    QStringList with;
    FieldPath token; ///< where the answer holds the secret
    FieldPath type; ///< where the answer holds the token's type
    QStringList refusedTypes; ///< token types that cannot do what Amend needs
    int idleSeconds = 0; ///< seconds that the token lives after its last use
};

/// The interface of one vendor.
struct ApiSpec
{
    QString id, title, version;
    QString titleInEnglish; ///< empty where `title` is English
    QString sandboxName; ///< of the profile of the local sandbox; empty = the English name
    bool isBuiltIn = false; ///< compiled into the program; the local sandbox has a stand-in for it
    QList<Environment> environments;
    QList<SecretSpec> secrets;
    std::optional<SignInSpec> signIn;
    QString dialect; ///< format of its error bodies: `junction`, `users`, `weavr`, `generic`
    /// The key prefixes of all environments. They tell a key of another environment from a key with
    /// an unknown prefix.
    QStringList keyPrefixes() const;
    QList<FormSpec> forms;

    /// By id, `junction/demographics`; null when there is none.
    const FormSpec *form(const QString &id) const;
    const Environment *environment(const QString &id) const;
    /// The environment in the catalogue that the host of `url` belongs to, aliases included.
    const Environment *environmentOfHost(const QUrl &url) const;
    /// The tier of the host, as this API or a built-in API states it. Every profile and every API
    /// file must keep to it.
    std::optional<Tier> tierOfHost(const QUrl &url) const;
    /// The servers of all built-in APIs. Null when there are none.
    std::shared_ptr<const QList<Environment>> catalogue;
};

QString tierName(Tier tier); ///< `local`, `sandbox`, `production`
std::optional<Tier> tierFromName(const QString &name);
