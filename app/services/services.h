// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apiclient.h"
#include "draftstore.h"
#include "keychainsecretstore.h"
#include "outbox.h"
#include "profilestore.h"
#include "sentlog.h"
#include "speclibrary.h"
#include "storage.h"

/// The services of one run, in the order in which each needs the ones before it.
struct Services final
{
    /// `dataFolder`: where drafts and sends are kept; empty = in memory, for this run.
    Services(SpecLibrary specs, const ProfileStore::Contents &contents, const QString &dataFolder);
    Q_DISABLE_COPY_MOVE(Services)

    SpecLibrary library;
    QList<Profile> profiles; ///< the user's own
    KeychainSecretStore keychain;
    Credentials credentials;
    Network network;
    ApiClient client;
    Storage storage;
    DraftStore drafts;
    SentLog log;
    Outbox outbox;

    /// Where a record's changes go: nothing for a profile or a form that is gone. The local
    /// sandbox's profiles are the caller's to add (`profiles` are the user's own).
    Outbox::Router router = {};
};

/// Where a record's changes go, by these profiles; nothing when its profile, API or form is gone.
std::optional<Route> routeOf(const RecordKey &record, const SpecLibrary &library,
                             const QList<Profile> &profiles);
