// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"

/// A table whose rows are sealed, and where each value of it stands (see schema.h).
struct SealedTable
{
    QString name;
    QStringList columns; ///< but one that SQLite numbers
    QStringList rowColumns; ///< what names the row, one after the other
    QString versionColumn; ///< empty: always 0
    QStringList sealedColumns;
    QStringList tagColumns;
    QString condition = QStringLiteral("1"); ///< which rows

    using Row = QVariantList; ///< by `columns`

    const QVariant &at(const Row &row, const QString &column) const;
    void set(Row &row, const QString &column, const QVariant &value) const;
    Vault::Place place(const Row &row, const QString &column) const;
    QString insertSql() const;
    /// Whether each value has the type of its column: those of a damaged file may not.
    bool fits(const Row &row) const;
};

namespace sealedrows {

const QList<SealedTable> &tables();

/// Two drafts of one record as one: their opened payloads.
using Join = std::function<QByteArray(const QByteArray &older, const QByteArray &newer)>;

/// Copies what was kept in memory into the file, sealed and tagged by the file's vault. Part of a
/// transaction of `file`. `join` may be empty: the newer stands.
void adopt(SqliteConnection &memory, SqliteConnection &file, const Join &join);

/// Seals every row under `fresh`, which has the same tags. Part of a transaction. A row that
/// cannot be opened stays as it is.
void reseal(SqliteConnection &open, const Vault &fresh);

} // namespace sealedrows
