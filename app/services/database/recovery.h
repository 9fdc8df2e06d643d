// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefile.h"

/// The result of recovering a damaged file.
struct Recovered
{
    QString setAside;
    int rows = 0;
    QStringList lost; ///< like StoreState::lost
};

/// Sets a damaged file aside and creates a new one with the same key and every readable row. Call
/// it while you hold the file's lock. Throws when the new file cannot be written; then the damaged
/// one stays in place.
Recovered recoverStore(const StoreFile &file, const StoreKey &key, const Vault &vault);
/// Sets a file aside that does not even hold its key description.
Recovered setAsideStore(const StoreFile &file);
