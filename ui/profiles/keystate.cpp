// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystate.h"

#include "lists.h"
#include "words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

QString locationSentence(const KeyState &state, bool severalSecrets)
{
    switch (state.home) {
    case KeyState::Home::Keychain:
        return severalSecrets ? KeyWords::tr("The keys are kept in this desktop's keychain.")
                              : KeyWords::tr("The key is kept in this desktop's keychain.");
    case KeyState::Home::ThisRun:
        if (state.error)
            return words::sentence(*state.error);
        return severalSecrets
            ? KeyWords::tr("The keys are kept in memory only. They are gone when Amend is closed.")
            : KeyWords::tr("The key is kept in memory only. It is gone when Amend is closed.");
    case KeyState::Home::KeychainLocked:
        return KeyWords::tr("The keychain is locked. If it holds this profile's key, you are asked "
                            "to unlock it when a record is opened.");
    case KeyState::Home::KeychainSilent:
        return KeyWords::tr("The keychain does not answer, so it is not known whether it holds "
                            "this profile's key.");
    case KeyState::Home::BuiltIn:
        return KeyWords::tr("The local sandbox has a key of its own.");
    case KeyState::Home::Nowhere:
        break;
    }
    if (state.error)
        return words::sentence(*state.error);
    if (state.isForgotten)
        return severalSecrets
            ? KeyWords::tr("The keys were kept in memory only until Amend started again. "
                           "Enter them again.")
            : KeyWords::tr("The key was kept in memory only until Amend started again. "
                           "Enter it again.");
    return severalSecrets ? KeyWords::tr("There are no keys yet.")
                          : KeyWords::tr("There is no key yet.");
}

} // namespace

QString secretLabels(const ApiSpec &api, const QStringList &names)
{
    QStringList labels;
    for (const SecretSpec &spec : api.secrets) {
        if (names.contains(spec.name))
            labels += spec.label;
    }
    return words::list(labels);
}

QString missingSentence(const ApiSpec &api, QStringList missing)
{
    const bool isEither = api.signIn && missing.removeAll(api.signIn->secret) > 0;
    QStringList said;
    if (!missing.isEmpty())
        //: %1 are names of keys: API key and Auth token
        said += KeyWords::tr("Still missing: %1.").arg(secretLabels(api, missing));
    if (isEither)
        //: %1 and %2 are names of keys: Auth token, or instead: Sign-in email and Sign-in password
        said += KeyWords::tr("Still missing: %1, or instead: %2.")
                    .arg(secretLabels(api, {api.signIn->secret}),
                         secretLabels(api, api.signIn->with));
    return said.join(u' ');
}

QString keySentence(const KeyState &state, const ApiSpec &api, const Profile &profile)
{
    const QString home = locationSentence(state, api.secrets.size() > 1);
    const bool isHere
        = state.home == KeyState::Home::Keychain || state.home == KeyState::Home::ThisRun;
    if (!isHere || !state.held)
        return home;
    const QStringList missing = missingSecrets(api, profile, *state.held);
    if (!missing.isEmpty())
        return home + u' ' + missingSentence(api, missing);
    if (!api.signIn || state.held->contains(api.signIn->secret))
        return home;
    //: %1 are names of keys: Sign-in email and Sign-in password
    return home + u' '
        + KeyWords::tr("%1: Amend signs in with these when needed.")
              .arg(secretLabels(api, api.signIn->with));
}

QString keychainSentence(KeychainState state, const QString &service)
{
    switch (state) {
    case KeychainState::Unlocked:
        //: %1 is the program that keeps passwords, such as GNOME Keyring
        return KeyWords::tr("Keychain: %1, unlocked").arg(service);
    case KeychainState::Locked:
        //: %1 is the program that keeps passwords, such as GNOME Keyring
        return KeyWords::tr("Keychain: %1, locked").arg(service);
    case KeychainState::NoKeyring:
        //: %1 is the program that keeps passwords, such as GNOME Keyring
        return KeyWords::tr("Keychain: %1, without a keyring").arg(service);
    case KeychainState::NoService:
        break;
    }
    return KeyWords::tr("Keychain: none, keys are kept in memory only");
}
