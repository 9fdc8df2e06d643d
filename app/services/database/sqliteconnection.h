// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "ownfile.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <unordered_map>

/// One open SQLite file, or one in memory, and the vault of its rows. Made, used and destroyed on
/// one thread.
class SqliteConnection final : public Connection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        Immutable, ///< read only, and without the log beside it: where not even that can be opened
        Salvage, ///< read only, and also a file that lacks pages
    };

    /// `path` is `:memory:` or that of a file; a missing one is made, for nobody else to read.
    /// Throws a StoreError. `vault` may be null where nothing sealed is looked at.
    SqliteConnection(const QString &path, std::unique_ptr<Vault> vault,
                     Mode mode = Mode::ReadWrite);
    ~SqliteConnection() override;
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    QSqlQuery &run(const QString &sql, const QVariantList &values = {}) override;
    const Vault &vault() const override { return *m_vault; }
    /// Reads them all, and again only after another connection wrote.
    bool areRowsRight() override;
    void acceptRows() override;
    /// The one before.
    std::unique_ptr<Vault> setVault(std::unique_ptr<Vault> vault);

    enum class Kind { Read, Write };
    /// `work` as one transaction; throws what it throws.
    void transact(Kind kind, const std::function<void(Connection &)> &work);
    /// The first column of the first row; throws Missing when there is none.
    QVariant value(const QString &sql, const QVariantList &values = {});
    /// Lets go of every row that a statement still stands on. Throws the error it stopped at.
    void finish();

private:
    void setUp(Mode mode);
    void rollBack();
    [[noreturn]] static void fail(std::unique_ptr<QSqlQuery> &query);

    QString m_name;
    QSqlDatabase m_database;
    /// By text. (std: its elements stay where they are, and may be move-only.)
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_prepared;
    std::unique_ptr<Vault> m_vault;
    std::optional<std::pair<qint64, bool>> m_rows; ///< SQLite's `data_version`: are they right?
};

/// What SQLite says, without a value of a row.
StoreError storeError(const QSqlError &error);
/// What a file of ours that is no database failed with.
StoreError storeError(const FileError &error);
/// What the system says: `code` is an errno.
StoreError systemError(int code);
