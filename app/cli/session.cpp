// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

Services::Services(SpecLibrary specs, const ProfileStore::Contents &contents,
                   const QString &dataFolder)
    : library(std::move(specs))
    , profiles(contents.profiles)
    , credentials(keychain, contents.installId)
    , client(network, credentials)
    , storage(dataFolder, keychain, contents.installId)
    , drafts(storage.database())
    , log(storage.database())
    , outbox(client, storage.database(), [this](const RecordKey &record) {
        return router ? router(record) : std::optional<Route>();
    })
{
}
