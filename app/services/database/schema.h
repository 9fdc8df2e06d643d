// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class Connection;
class SqliteConnection;

/// The tables. In the clear are only ids, tags, states, times, versions and counts.
///
/// A sealed column stands at the place `table.column`, its row (the tag or the id) and the row's
/// `version`; a piece of a document at record + file + piece, and `pieces`; a value of `meta` whose
/// key begins with `sealed.` at that key.
namespace schema {

/// Brings an older file (or an empty one) up to date, each step in one transaction. Throws Newer
/// for the file of a newer Amend, which is left alone, and Damaged where the tables are not those
/// of the file's version. `whenMade` is part of the transaction that
/// makes the first tables: what has to be there wherever they are.
void migrate(SqliteConnection &open, const std::function<void(Connection &)> &whenMade = {});
/// Throws Newer, too.
void refuseNewer(SqliteConnection &open);
/// Throws Newer and Damaged, too.
bool isUpToDate(SqliteConnection &open);

} // namespace schema
