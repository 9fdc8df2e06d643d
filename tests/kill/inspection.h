// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "profilestore.h"
#include "storestate.h"

/// What the next start would find of a program that was killed.
struct Found
{
    StoreState state;
    /// The values that each draft or send holds, by user.
    QMap<QString, QList<Ledger::Values>> values;
    QMap<QString, int> applied; ///< entries of the log, by user
    int drafts = 0, sends = 0, unknown = 0;
    QStringList faults; ///< rows that do not open, a damaged file, a state that cannot be
};

/// Opens a copy of `dataFolder` with the program's own services. It sends nothing.
Found inspect(const ProfileStore::Contents &contents, const QString &dataFolder);
