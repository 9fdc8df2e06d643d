// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "keychainsecretstore.h"
#include "outbox.h"
#include "profilestore.h"
#include "speclibrary.h"

/// The services of one run, in the order in which each needs the ones before it.
struct Services final
{
    Services(SpecLibrary specs, const ProfileStore::Contents &contents);
    Q_DISABLE_COPY_MOVE(Services)

    SpecLibrary library;
    QList<Profile> profiles; ///< the user's own
    KeychainSecretStore keychain;
    Credentials credentials;
    Network network;
    ApiClient client;
    Outbox outbox;
};
