// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainwords.h"

#include "context.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

using words::Voice;

QString retryStep(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::Locked:
        //: The keychain.
        return Words::tr("Unlock it and try again.");
    case SecretError::Kind::NoKeyring:
        //: A keyring.
        return Words::tr("Create one in your desktop's password settings.");
    case SecretError::Kind::Denied:
        //: The access to the keychain.
        return Words::tr("Allow it and try again.");
    case SecretError::Kind::TimedOut:
    case SecretError::Kind::Failed:
        return Words::tr("Try again.");
    case SecretError::Kind::NotFound:
    case SecretError::Kind::NoService:
    case SecretError::Kind::Damaged:
        break;
    }
    return {};
}

/// A key that was entered is kept in memory.
QString windowStep(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        //: The key, or the sign-in.
        return Words::tr("Enter it in the profile.");
    case SecretError::Kind::Locked:
        //: The key.
        return Words::tr("To keep it, unlock the keychain and enter the key again.");
    case SecretError::Kind::NoKeyring:
        //: The key.
        return Words::tr("To keep it, create a keyring in your desktop's password settings.");
    case SecretError::Kind::NoService:
        //: The key.
        return Words::tr("To keep it, install a keychain (GNOME Keyring or KWallet).");
    case SecretError::Kind::Denied:
        //: The key.
        return Words::tr("To keep it, enter it again and allow the access.");
    case SecretError::Kind::Damaged:
        //: The key.
        return Words::tr("To keep it, forget the stored key first, then enter the key again.");
    case SecretError::Kind::TimedOut:
    case SecretError::Kind::Failed:
        break;
    }
    //: The key.
    return Words::tr("To keep it, enter it again.");
}

} // namespace

namespace words {

QString fact(SecretError::Kind kind)
{
    switch (kind) {
    case SecretError::Kind::NotFound:
        return Words::tr("The key is not in the keychain.");
    case SecretError::Kind::Locked:
        return Words::tr("The keychain is locked.");
    case SecretError::Kind::NoKeyring:
        return Words::tr("The keychain service has no keyring yet.");
    case SecretError::Kind::NoService:
        return Words::tr("This computer has no keychain service.");
    case SecretError::Kind::Denied:
        return Words::tr("Access to the keychain was denied.");
    case SecretError::Kind::TimedOut:
        return Words::tr("The keychain did not answer.");
    case SecretError::Kind::Damaged:
        return Words::tr("The key's entry in the keychain is damaged.");
    case SecretError::Kind::Failed:
        break;
    }
    return Words::tr("The keychain reported an error.");
}

QString keyForThisRun(SecretError::Kind kind, Voice voice)
{
    const QString otherwise = voice == Voice::Window
        ? Words::tr("You can also enter the key in the profile: it is then kept until Amend is "
                    "closed.")
        : Words::tr("You can also give the key with --credentials -.");
    const QString retry = retryStep(kind);
    return retry.isEmpty() ? otherwise : QString(retry + u' ' + otherwise);
}

QString sentence(const SecretError &error, Voice voice)
{
    QStringList said {fact(error.kind)};
    if (!error.detail.isEmpty() && error.kind == SecretError::Kind::Failed)
        //: %1 is what the keychain service said.
        said += Words::tr("The keychain said: %1").arg(error.detail);
    if (voice == Voice::Window) {
        if (error.kind != SecretError::Kind::NotFound)
            said += Words::tr("The key is kept only until Amend is closed.");
        said += windowStep(error.kind);
    } else if (error.kind == SecretError::Kind::TimedOut) {
        said += Words::tr("It is not known whether the key was stored. `amend key test` tells.");
    } else {
        said += Words::tr("The key was not stored.");
        said += keyForThisRun(error.kind, voice);
    }
    return said.join(u' ');
}

} // namespace words
