// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class SqliteConnection;

/// The tables. In the clear are only ids, tags, states, times, versions and counts.
///
/// A sealed column stands at the place `table.column`, its row (the tag or the id) and the row's
/// `version`; a piece of a document at record + file + piece, and `pieces`; a value of `meta` whose
/// key begins with `sealed.` at that key.
namespace schema {

/// Brings an older file (or an empty one) up to date, each step in one transaction. Throws Newer
/// for the file of a newer Amend, which is left alone.
void migrate(SqliteConnection &open);
/// Throws Newer, too.
void refuseNewer(SqliteConnection &open);

} // namespace schema
