// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class Connection;
class SqliteConnection;

/// The tables and their migrations. Only ids, tags, states, times, versions and counts are not
/// encrypted.
/// A sealed value is bound to its place: `table.column`, its row (tag or id) and the row's
/// `version`. A piece of a document is bound to record, file, piece and `pieces`. A value of `meta`
/// with a key that begins with `sealed.` is bound to that key.
namespace schema {

/// Brings an older file (or an empty one) up to date, each step in one transaction. Throws Newer
/// for the file of a newer Amend, which is left alone, and Damaged where the tables are not those
/// of the file's version. `whenMade` is part of the transaction that
/// makes the first tables: what has to be there wherever they are.
void migrate(SqliteConnection &open, const std::function<void(Connection &)> &whenMade = {});
/// Also throws Newer.
void refuseNewer(SqliteConnection &open);
/// Also throws Newer and Damaged.
bool isUpToDate(SqliteConnection &open);

} // namespace schema
