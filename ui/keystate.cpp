// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keystate.h"

#include "words.h"

#include <QCoreApplication>

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(KeyWords)
};

} // namespace

QString keySentence(const KeyState &state)
{
    switch (state.home) {
    case KeyState::Home::Keychain:
        return KeyWords::tr("The key is kept in this desktop's keychain.");
    case KeyState::Home::ThisRun:
        return state.error ? words::sentence(*state.error)
                           : KeyWords::tr("The key is kept for this run only: it is gone when "
                                          "Amend is closed.");
    case KeyState::Home::BehindLock:
        return KeyWords::tr("The keychain is locked. If it holds this profile's key, you are asked "
                            "to unlock it when a record is opened.");
    case KeyState::Home::BuiltIn:
        return KeyWords::tr("The local sandbox has a key of its own.");
    case KeyState::Home::Nowhere:
        break;
    }
    return state.error ? words::sentence(*state.error)
                       : KeyWords::tr("There is no key yet. Enter it here.");
}

QString keychainSentence(KeychainState state, const QString &service)
{
    switch (state) {
    case KeychainState::Unlocked:
        return KeyWords::tr("Keychain: %1, unlocked").arg(service);
    case KeychainState::Locked:
        return KeyWords::tr("Keychain: %1, locked").arg(service);
    case KeychainState::NoKeyring:
        return KeyWords::tr("Keychain: %1, without a keyring").arg(service);
    case KeychainState::NoService:
        break;
    }
    return KeyWords::tr("Keychain: none, keys are kept for this run only");
}
