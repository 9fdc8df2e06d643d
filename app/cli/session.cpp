// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

Services::Services(SpecLibrary specs, const ProfileStore::Contents &contents)
    : library(std::move(specs))
    , profiles(contents.profiles)
    , credentials(keychain, contents.installId)
    , client(network, credentials)
    , outbox(client)
{
}
