// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "profilestore.h"
#include "storestate.h"

/// What a killed program left, as the next one would find it.
struct Found
{
    StoreState state;
    /// Drafts and sends, by user: what each holds of the record.
    QMap<QString, QList<Ledger::Values>> values;
    QMap<QString, int> applied; ///< entries of the log, by user
    int drafts = 0, sends = 0, unknown = 0;
    QStringList faults; ///< rows that do not open, a damaged file, a state that cannot be
};

/// Opens a copy of `dataFolder` with the program's own services; sends nothing.
Found inspect(const ProfileStore::Contents &contents, const QString &dataFolder);
