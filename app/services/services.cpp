// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services.h"

#include <algorithm>

Services::Services(SpecLibrary specs, const ProfileStore::Contents &contents,
                   const QString &dataFolder)
    : library(std::move(specs))
    , profiles(library.withKnownTiers(contents.profiles))
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

std::optional<Route> routeOf(const RecordKey &record, const SpecLibrary &library,
                             const QList<Profile> &profiles)
{
    const auto profile = std::find_if(profiles.begin(), profiles.end(),
                                      [&](const Profile &one) { return one.id == record.profile; });
    if (profile == profiles.end())
        return {};
    const ApiSpec *api = library.api(profile->apiId);
    if (!api)
        return {};
    const auto form = std::find_if(api->forms.begin(), api->forms.end(),
                                   [&](const FormSpec &one) { return one.id == record.form; });
    if (form == api->forms.end())
        return {};
    return Route {api, &*form, *profile};
}
