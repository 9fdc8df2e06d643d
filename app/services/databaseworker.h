// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sqliteconnection.h"

/// What lives on the database's thread.
class Database::Worker final : public QObject
{
    Q_OBJECT

public:
    /// Opens the database in memory.
    void start();
    std::optional<StoreError> run(bool isWrite, const Job &job);

private:
    std::unique_ptr<SqliteConnection> m_open;
};
