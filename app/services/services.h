// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "draftstore.h"
#include "keychainsecretstore.h"
#include "outbox.h"
#include "productionguard.h"
#include "profilestore.h"
#include "recentstore.h"
#include "sentlog.h"
#include "speclibrary.h"
#include "storage.h"

/// The services of one run. Each one uses those before it.
struct Services final
{
    /// `dataFolder` is the folder of drafts and sends. Empty = keep them in memory for this run.
    /// `guardClock` is the clock of the guard.
    Services(SpecLibrary specs, const ProfileStore::Contents &contents, const QString &dataFolder,
             Clock guardClock = ProductionGuard::sinceBoot);
    Q_DISABLE_COPY_MOVE(Services)

    SpecLibrary library;
    QList<Profile> profiles; ///< the user's own profiles
    KeychainSecretStore keychain;
    Credentials credentials;
    Network network;
    ApiClient client;
    Storage storage;
    DraftStore drafts;
    RecentStore recents;
    SentLog log;
    Outbox outbox;
    ProductionGuard guard; ///< only the window asks it

    /// Returns the route of a record; nothing when its profile or form was removed. The caller adds
    /// the profiles of the local sandbox, because `profiles` are only the user's own.
    Outbox::Router router = {};
};

/// Where a record's changes are sent with these profiles. Nothing when its profile, API or form was
/// removed.
std::optional<Route> routeOf(const RecordKey &record, const SpecLibrary &library,
                             const QList<Profile> &profiles);
