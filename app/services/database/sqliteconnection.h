// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ownfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

/// One open SQLite database, in a file or in memory, with the vault of its rows. It is created,
/// used and destroyed on one thread.
class SqliteConnection final : public Connection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, ///< read only, and without the log beside it, for when that cannot be opened
        Salvage, ///< read only, and accepts a file with missing pages
    };

    /// `path` is `:memory:` or a file, which is created with access for its owner only. Throws a
    /// StoreError. `vault` may be null when no sealed value is read.
    SqliteConnection(const QString &path, std::unique_ptr<Vault> vault,
                     Mode mode = Mode::ReadWrite);
    ~SqliteConnection() override;
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    QSqlQuery &run(const QString &sql, const QVariantList &values = {}) override;
    const Vault &vault() const override { return *m_vault; }
    /// Reads all rows. Does so again only after another connection wrote.
    bool areRowsIntact() override;
    void acceptRows() override;
    /// Returns the previous vault.
    std::unique_ptr<Vault> setVault(std::unique_ptr<Vault> vault);

    enum class Kind { Read, Write };
    /// Runs `work` as one transaction and rethrows its exceptions.
    void transact(Kind kind, const std::function<void(Connection &)> &work);
    /// The first column of the first row. Throws Missing when there is no row.
    QVariant value(const QString &sql, const QVariantList &values = {});
    /// Resets all statements, so that they hold no rows. Throws if one of them had stopped with an
    /// error.
    void finish();

private:
    void setUp(Mode mode);
    void rollBack();
    [[noreturn]] static void fail(std::unique_ptr<QSqlQuery> &query);

    QString m_name;
    QSqlDatabase m_database;
    /// By SQL text. A std map, because its elements never move and may be move-only.
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<Vault> m_vault;
    /// The `data_version` that was checked, and whether the rows were right.
    std::optional<std::pair<qint64, bool>> m_rows;
};

/// Converts SQLite's error. It contains no value of a row.
StoreError storeError(const QSqlError &error);
/// Converts the error of one of our files that is not a database.
StoreError storeError(const FileError &error);
/// Converts a system error; `code` is an errno.
StoreError systemError(int code);
