// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile.h"
#include "secretstore.h"

/// Where a profile's key is, and why it is not in the keychain. (A key may be several secrets.)
struct KeyState
{
    enum class Home {
        Nowhere, ///< none was entered
        BehindLock, ///< the keychain is locked: nobody was asked to open it for a look
        Keychain,
        ThisRun, ///< in memory, gone when the program ends
        BuiltIn, ///< the local sandbox's
    };

    Home home = Home::Nowhere;
    std::optional<SecretError> error; ///< what kept it from the keychain
    /// The secrets there are, by `SecretSpec::name`; nothing = nobody could look.
    std::optional<QStringList> held = std::nullopt;
};

/// Where the key is, what it lacks, and when it is signed in with.
QString keySentence(const KeyState &state, const ApiSpec &api, const Profile &profile);
/// Those of `names`, as a person calls them: "email and password".
QString secretLabels(const ApiSpec &api, const QStringList &names);
/// The same of what is missing: for what a sign-in gives, its secrets are as good.
QString missingLabels(const ApiSpec &api, QStringList missing);

/// The desktop's keychain as a whole.
enum class KeychainState { Unlocked, Locked, NoKeyring, NoService };

/// "Keychain: Secret Service, unlocked"
QString keychainSentence(KeychainState state, const QString &service);
