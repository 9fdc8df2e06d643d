// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "secretstore.h"

/// Where a profile's key is and, if it is not in the keychain, why. (A key may consist of several
/// secrets.)
struct KeyState
{
    enum class Home {
        Nowhere, ///< no key was entered
        KeychainLocked, ///< the keychain is locked, and no prompt was shown to open it
        KeychainSilent, ///< the keychain did not answer
        Keychain,
        ThisRun, ///< only in memory, until the program ends
        BuiltIn, ///< of the local sandbox
    };

    Home home = Home::Nowhere;
    std::optional<SecretError> error; ///< the reason why it is not in the keychain
    /// The available secrets by `SecretSpec::name`. Nothing when they could not be listed.
    std::optional<QStringList> held = std::nullopt;
    /// For Nowhere: it was only in memory, and Amend started again.
    bool isForgotten = false;
};

/// Where the key is, what is missing, and when it is used to sign in.
QString keySentence(const KeyState &state, const ApiSpec &api, const Profile &profile);
/// The labels of these secrets: "Sign-in email and Sign-in password".
QString secretLabels(const ApiSpec &api, const QStringList &names);
/// Which secrets are missing. In the place of one that a sign-in gives, those that the sign-in
/// takes will do.
QString missingSentence(const ApiSpec &api, QStringList missing);

/// "Keychain: Secret Service, unlocked"
QString keychainSentence(KeychainState state, const QString &service);
