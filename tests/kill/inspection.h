// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ledger.h"
#include "profilestore.h"
#include "storestate.h"

/// What the next start of a killed program would find.
struct Found
{
    StoreState state;
    /// The values that each draft or send contains, by user.
    QMap<QString, QList<Ledger::Values>> values;
    QMap<QString, int> applied; ///< The number of applied sends in the log, by user.
    int drafts = 0, sends = 0, unknown = 0;
    QStringList faults; ///< Rows that cannot be opened, a damaged file, or an impossible state.
};

/// Opens a copy of `dataFolder` with the program's own services. It sends nothing.
Found inspect(const ProfileStore::Contents &contents, const QString &dataFolder);
