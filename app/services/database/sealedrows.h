// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"

/// A table with sealed rows, and the place of each of its values (see schema.h).
struct SealedTable
{
    QString name;
    QStringList columns; ///< all columns except one that SQLite numbers
    QStringList rowColumns; ///< columns that name the row, in order
    QString versionColumn; ///< empty: the version is always 0
    QStringList sealedColumns;
    QStringList tagColumns;
    QString condition = QStringLiteral("1"); ///< which rows are included

    using Row = QVariantList; ///< values in the order of `columns`

    const QVariant &at(const Row &row, const QString &column) const;
    void set(Row &row, const QString &column, const QVariant &value) const;
    Vault::Place place(const Row &row, const QString &column) const;
    QString insertSql() const;
    /// Whether each value has the type of its column. In a damaged file it may not.
    bool fits(const Row &row) const;
};

namespace sealedrows {

const QList<SealedTable> &tables();

/// Joins two drafts of one record, given and returned as decrypted payloads.
using Join = std::function<QByteArray(const QByteArray &older, const QByteArray &newer)>;

/// Copies the rows in memory into the file, sealed and tagged by the file's vault, within a
/// transaction of `file`. With an empty `join` the newer draft wins.
void moveRows(SqliteConnection &memory, SqliteConnection &file, const Join &join);

/// Seals every row with `fresh`, which has the same tags, within a transaction. A row that cannot
/// be opened stays unchanged.
void reseal(SqliteConnection &open, const Vault &fresh);

} // namespace sealedrows
