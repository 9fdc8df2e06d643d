// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

Services::Services(SpecLibrary specs, const ProfileStore::Contents &contents,
                   const QString &dataFolder, Clock guardClock)
    : library(std::move(specs))
    , profiles(library.withKnownTiers(contents.profiles))
    , credentials(keychain, contents.installId)
    , client(network, credentials)
    , storage(dataFolder, keychain, contents.installId)
    , drafts(storage.database())
    , recents(storage.database())
    , log(storage.database())
    , outbox(client, storage.database(),
             [this](const RecordKey &record) {
                 return router ? router(record) : std::optional<Route>();
             })
    , guard(std::move(guardClock))
{
}

std::optional<Route> routeOf(const RecordKey &record, const SpecLibrary &library,
                             const QList<Profile> &profiles)
{
    const Profile *profile = findProfile(profiles, record.profile);
    const ApiSpec *api = profile ? library.api(profile->apiId) : nullptr;
    const FormSpec *form = api ? api->form(record.form) : nullptr;
    return form ? std::optional(Route {api, form, *profile}) : std::nullopt;
}
