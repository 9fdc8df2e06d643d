// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storefile.h"

/// What became of a damaged file.
struct Recovered
{
    QString setAside;
    int rows = 0;
    QStringList lost; ///< as StoreState::lost
};

/// Sets a damaged file aside and makes a new one, under the same key, of every row that can be
/// read. Under the file's lock. Throws when the new one cannot be written; the damaged one stays
/// where it is then.
Recovered recoverStore(const StoreFile &file, const StoreKey &key, const Vault &vault);
/// Of a file that does not even say what key it is under.
Recovered giveUpStore(const StoreFile &file);
