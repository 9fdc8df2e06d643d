// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class Connection;
class SqliteConnection;

/// The tables and their migrations. Only ids, tags, states, times, versions and counts are not
/// encrypted.
///
/// A sealed value is bound to its place: `table.column`, its row (tag or id) and the row's
/// `version`. A piece of a document is bound to record, file, piece and `pieces`. A value of `meta`
/// with a key that begins with `sealed.` is bound to that key.
namespace schema {

/// Updates an older or empty file to the current tables, each step in a transaction. Throws Newer
/// for a newer Amend's file, which is not touched, and Damaged when the tables are not those of the
/// file's version. `whenMade` runs in the transaction that creates the first tables, for data that
/// must always exist with them.
void migrate(SqliteConnection &open, const std::function<void(Connection &)> &whenMade = {});
/// Also throws Newer.
void refuseNewer(SqliteConnection &open);
/// Also throws Newer and Damaged.
bool isUpToDate(SqliteConnection &open);

} // namespace schema
