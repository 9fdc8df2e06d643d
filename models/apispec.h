// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

#include <QUrl>

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
    QByteArray header; ///< `x-vital-api-key`
    QByteArray prefix; ///< `Bearer `, put before the value
    bool optional = false;
};

/// One vendor's interface.
struct ApiSpec
{
    QString id, title, version;
    QList<Environment> environments;
    QList<SecretSpec> secrets;
    QString dialect; ///< the shape of its errors: `junction`, `users`
    /// Every key prefix of any environment, to tell a wrong key from an unknown one.
    QStringList keyPrefixes() const;
    QList<FormSpec> forms;

    const Environment *environment(const QString &id) const;
    /// The catalogue's environment that `url`'s host belongs to, aliases included.
    const Environment *environmentOfHost(const QUrl &url) const;
};

QString tierName(Tier tier); ///< `local`, `sandbox`, `production`
std::optional<Tier> tierFromName(const QString &name);
