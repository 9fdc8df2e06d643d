// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema.h"

#include "sqliteconnection.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// Each entry migrates the file from `user_version` = its index to the next version. Released
/// entries never change.
const QList<QStringList> &migrations()
{
    static const QList<QStringList> steps = {
        {
            u"CREATE TABLE meta(key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE draft(tag BLOB PRIMARY KEY, version INTEGER NOT NULL,"
            " state INTEGER NOT NULL, updated INTEGER NOT NULL, deleted INTEGER,"
            " summary BLOB NOT NULL, payload BLOB NOT NULL) STRICT"_s,
            u"CREATE INDEX draft_updated ON draft(updated DESC, tag DESC) WHERE deleted IS NULL"_s,
            u"CREATE INDEX draft_deleted ON draft(deleted) WHERE deleted IS NOT NULL"_s,
            u"CREATE TABLE document(record BLOB NOT NULL, file BLOB NOT NULL,"
            " piece INTEGER NOT NULL, pieces INTEGER NOT NULL, bytes BLOB NOT NULL,"
            " PRIMARY KEY(record, file, piece)) STRICT"_s,
            u"CREATE TABLE outbox(seq INTEGER PRIMARY KEY AUTOINCREMENT, id BLOB NOT NULL UNIQUE,"
            " tag BLOB NOT NULL, profile BLOB NOT NULL, state INTEGER NOT NULL,"
            " wait INTEGER NOT NULL, queued INTEGER NOT NULL, due INTEGER NOT NULL,"
            " tries INTEGER NOT NULL, version INTEGER NOT NULL, owner TEXT, lease INTEGER,"
            " summary BLOB NOT NULL, payload BLOB NOT NULL, frozen BLOB) STRICT"_s,
            u"CREATE INDEX outbox_due ON outbox(state, due)"_s,
            u"CREATE INDEX outbox_tag ON outbox(tag, seq)"_s,
            u"CREATE INDEX outbox_profile ON outbox(profile)"_s,
            u"CREATE INDEX outbox_owner ON outbox(owner) WHERE owner IS NOT NULL"_s,
            u"CREATE TABLE idempotency(tag BLOB PRIMARY KEY, version INTEGER NOT NULL,"
            " made INTEGER NOT NULL, payload BLOB NOT NULL) STRICT"_s,
            u"CREATE TABLE sent(id BLOB PRIMARY KEY, at INTEGER NOT NULL, tag BLOB NOT NULL,"
            " version INTEGER NOT NULL, payload BLOB NOT NULL) STRICT"_s,
            u"CREATE INDEX sent_at ON sent(at)"_s,
            u"CREATE INDEX sent_tag ON sent(tag, at)"_s,
        },
        {
            u"ALTER TABLE outbox ADD COLUMN control BLOB"_s,
        },
        {
            u"CREATE TABLE recent(tag BLOB PRIMARY KEY, profile BLOB NOT NULL, at INTEGER NOT NULL,"
            " payload BLOB NOT NULL) STRICT"_s,
            u"CREATE INDEX recent_profile ON recent(profile, at)"_s,
        },
    };
    return steps;
}

void migrateStep(SqliteConnection &open, int version)
{
    for (const QString &sql : migrations().at(version))
        open.run(sql);
    open.run(u"PRAGMA user_version=%1"_s.arg(version + 1));
}

/// Sorted names `table.column`.
QStringList columnsOf(SqliteConnection &open)
{
    QStringList columns;
    QSqlQuery &query = open.run(
        u"SELECT t.name||'.'||c.name FROM sqlite_schema t, pragma_table_info(t.name) c"
        " WHERE t.type='table' AND t.name IN"
        " ('meta','draft','document','outbox','idempotency','sent','recent') ORDER BY 1"_s);
    while (query.next())
        columns += query.value(0).toString();
    query.finish();
    return columns;
}

/// Throws Damaged when the tables are not those of the file's `user_version`.
void refuseOtherTables(SqliteConnection &open, int version)
{
    SqliteConnection expected(u":memory:"_s, nullptr);
    for (int step = 0; step < version; ++step)
        migrateStep(expected, step);
    if (version < 0 || columnsOf(open) != columnsOf(expected))
        throw StoreError {StoreError::Kind::Damaged, {}};
}

/// False when the file is up to date. Asked inside the transaction, because two programs may
/// migrate at once.
bool migrateOnce(SqliteConnection &open, const std::function<void(Connection &)> &whenMade)
{
    bool isDone = false;
    open.transact(SqliteConnection::Kind::Write, [&](Connection &connection) {
        schema::refuseNewer(open);
        const int version = open.value(u"PRAGMA user_version"_s).toInt();
        refuseOtherTables(open, version);
        isDone = version == migrations().size();
        if (isDone)
            return;
        migrateStep(open, version);
        if (version == 0 && whenMade)
            whenMade(connection);
    });
    return !isDone;
}

} // namespace

void schema::refuseNewer(SqliteConnection &open)
{
    if (open.value(u"PRAGMA user_version"_s).toInt() > migrations().size())
        throw StoreError {StoreError::Kind::Newer, {}};
}

bool schema::isUpToDate(SqliteConnection &open)
{
    refuseNewer(open);
    const int version = open.value(u"PRAGMA user_version"_s).toInt();
    refuseOtherTables(open, version);
    return version == migrations().size();
}

void schema::migrate(SqliteConnection &open, const std::function<void(Connection &)> &whenMade)
{
    while (migrateOnce(open, whenMade)) { }
}
