// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery.h"

#include "schema.h"
#include "sealedrows.h"

#include <QDateTime>
#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Row = SealedTable::Row;

/// The table's name in StoreState::lost. Empty for tables whose rows nobody misses.
QString nameOfLost(const QString &table)
{
    if (table == "outbox"_L1)
        return u"send"_s;
    return table == "draft"_L1 || table == "sent"_L1 || table == "document"_L1 ? table : QString();
}

QString timeColumn(const QString &table)
{
    static const QHash<QString, QString> columns {
        {u"draft"_s, u"updated"_s}, {u"outbox"_s, u"queued"_s}, {u"sent"_s, u"at"_s}};
    return columns.value(table);
}

QString lostEntry(const QString &table, qint64 at)
{
    const QString name = nameOfLost(table);
    if (at <= 0)
        return name;
    return name + u' ' + QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(Qt::ISODate);
}

/// An error of the new file, not of the damaged one.
struct RoomError
{
    StoreError error;
};

/// Copies the readable rows of one table.
class TableSalvage final
{
public:
    TableSalvage(const SealedTable &table, SqliteConnection &damaged, SqliteConnection &fresh,
                 const Vault &vault)
        : m_table(table)
        , m_damaged(damaged)
        , m_fresh(fresh)
        , m_vault(vault)
    {
        const QString sql = u"SELECT rowid, %1 FROM %2 NOT INDEXED WHERE rowid > ? AND rowid < ?"
                            " AND %3 ORDER BY rowid %4 LIMIT 1"_s;
        const QString columns = readableColumns().join(u", "_s);
        m_insert = u"INSERT OR IGNORE INTO %1(rowid, %2) VALUES(?%3)"_s.arg(
            table.name, table.columns.join(u", "_s), u", ?"_s.repeated(table.columns.size()));
        m_forward = sql.arg(columns, table.name, table.condition, u"ASC"_s);
        m_backward = sql.arg(columns, table.name, table.condition, u"DESC"_s);
    }

    void run(Recovered &result)
    {
        walk();
        nameLost(result);
        result.rows += m_copied;
    }

private:
    /// Reads from both ends towards the damage. The rows in between are looked up one by one, with
    /// the numbers from an index, which is stored on other pages.
    void walk()
    {
        qint64 low = std::numeric_limits<qint64>::min();
        qint64 high = std::numeric_limits<qint64>::max();
        m_isDamaged
            = !copyRows(m_forward, low, high, low) && !copyRows(m_backward, low, high, high);
        if (!m_isDamaged)
            return;
        m_indexed = indexed();
        for (auto it = m_indexed.cbegin(); it != m_indexed.cend(); ++it) {
            qint64 before = it.key() - 1;
            if (!m_seen.contains(it.key()))
                copyRows(m_forward, before, it.key() + 1, before);
        }
    }

    /// Takes the rows between `low` and `high` (exclusive), beginning at one end. `reached` is
    /// `low` or `high` itself and moves along. False when a row is damaged.
    bool copyRows(const QString &sql, const qint64 &low, const qint64 &high, qint64 &reached)
    {
        while (true) {
            qint64 id = 0;
            Row row;
            try {
                QSqlQuery &query = m_damaged.run(sql, {low, high});
                if (!query.next()) {
                    m_damaged.finish();
                    return true;
                }
                id = query.value(0).toLongLong();
                for (int i = 0; i < int(m_table.columns.size()); ++i)
                    row += query.value(i + 1);
                m_damaged.finish();
            } catch (const StoreError &) {
                finishQuietly();
                return false;
            }
            if (id <= low || id >= high)
                // A truncated page returns rows out of order, and the loop would never end.
                return false;
            reached = id;
            take(id, row);
        }
    }

    /// The columns of the damaged table. A file of an older Amend lacks the newer ones.
    QStringList readableColumns()
    {
        QStringList there;
        try {
            QSqlQuery &query
                = m_damaged.run(u"SELECT name FROM pragma_table_info(?)"_s, {m_table.name});
            while (query.next())
                there += query.value(0).toString();
        } catch (const StoreError &) {
            finishQuietly();
        }
        QStringList columns = m_table.columns;
        for (QString &column : columns) {
            if (!there.isEmpty() && !there.contains(column))
                column = u"NULL"_s;
        }
        return columns;
    }

    /// Copies the row with its old number, which is its place in the queue.
    void take(qint64 id, const Row &row)
    {
        m_seen.insert(id);
        bool isCopied = false;
        try {
            isCopied = m_table.fits(row)
                && m_fresh.run(m_insert, QVariantList {id} + row).numRowsAffected() == 1;
        } catch (const StoreError &error) {
            throw RoomError {error};
        }
        if (isCopied && opens(row))
            ++m_copied;
        else
            m_unopened.insert(id, row);
    }

    bool opens(const Row &row) const
    {
        return std::all_of(
            m_table.sealedColumns.begin(), m_table.sealedColumns.end(), [&](const QString &column) {
                const QVariant &sealed = m_table.at(row, column);
                return sealed.isNull()
                    || m_vault.open(sealed.toByteArray(), m_table.place(row, column));
            });
    }

    void finishQuietly()
    {
        try {
            m_damaged.finish();
        } catch (const StoreError &) {
        }
    }

    void nameLost(Recovered &result) const;
    QHash<qint64, qint64> indexed();
    void listIndex(const QString &sql, QHash<qint64, qint64> &rows);

    const SealedTable &m_table;
    SqliteConnection &m_damaged;
    SqliteConnection &m_fresh;
    const Vault &m_vault;
    QString m_forward, m_backward, m_insert;
    int m_copied = 0;
    bool m_isDamaged = false;
    QSet<qint64> m_seen;
    /// Row numbers with their times; 0 where the index has no time.
    QHash<qint64, qint64> m_indexed;
    QHash<qint64, Row> m_unopened;
};

QHash<qint64, qint64> TableSalvage::indexed()
{
    static const QHash<QString, QString> sources {
        {u"draft"_s,
         u"SELECT rowid, updated FROM draft INDEXED BY draft_updated WHERE deleted IS NULL"
         " ORDER BY updated %1, tag %1"_s},
        {u"outbox"_s,
         u"SELECT rowid, 0 FROM outbox INDEXED BY outbox_tag ORDER BY tag %1, seq %1"_s},
        {u"sent"_s, u"SELECT rowid, at FROM sent INDEXED BY sent_at ORDER BY at %1"_s},
        {u"document"_s,
         u"SELECT rowid, 0 FROM document INDEXED BY sqlite_autoindex_document_1"
         " ORDER BY record %1, file %1, piece %1"_s}};
    QHash<qint64, qint64> rows;
    const QString sql = sources.value(m_table.name);
    if (!sql.isEmpty()) {
        listIndex(sql.arg(u"ASC"_s), rows);
        listIndex(sql.arg(u"DESC"_s), rows);
    }
    return rows;
}

void TableSalvage::listIndex(const QString &sql, QHash<qint64, qint64> &rows)
{
    try {
        QSqlQuery &query = m_damaged.run(sql);
        while (query.next())
            rows.insert(query.value(0).toLongLong(), query.value(1).toLongLong());
    } catch (const StoreError &) {
        // The index is used as far as it can be read.
    }
    finishQuietly();
}

void TableSalvage::nameLost(Recovered &result) const
{
    if (nameOfLost(m_table.name).isEmpty())
        return;
    const qsizetype before = result.lost.size();
    const QString time = timeColumn(m_table.name);
    for (const Row &row : m_unopened) {
        const qint64 at = time.isEmpty() ? 0 : m_table.at(row, time).toLongLong();
        result.lost += lostEntry(m_table.name, at);
    }
    for (auto it = m_indexed.cbegin(); it != m_indexed.cend(); ++it) {
        if (!m_seen.contains(it.key()))
            result.lost += lostEntry(m_table.name, it.value());
    }
    // Nobody can tell how many rows are lost.
    if (m_isDamaged && result.lost.size() == before)
        result.lost += lostEntry(m_table.name, 0);
    std::sort(result.lost.begin() + before, result.lost.end());
}

Recovered nothingRecovered()
{
    return {{}, 0, {u"draft"_s, u"send"_s, u"sent"_s, u"document"_s}};
}

Recovered salvage(const StoreFile &file, SqliteConnection &fresh, StoreKey &key, const Vault &vault)
{
    Recovered result;
    bool saysItsKey = false;
    try {
        SqliteConnection damaged(file.path(), nullptr, SqliteConnection::Mode::Salvage);
        try {
            // The description in the file is newer than the one in memory.
            const auto said = storefile::readKey(damaged);
            saysItsKey = said.has_value();
            if (said && said->id == key.id)
                key = *said;
            damaged.finish();
        } catch (const StoreError &) {
        }
        for (const SealedTable &table : sealedrows::tables())
            TableSalvage(table, damaged, fresh, vault).run(result);
    } catch (const StoreError &) {
        return nothingRecovered(); // the file cannot even be opened
    }
    // An empty file that holds its key has lost nothing.
    return saysItsKey || result.rows > 0 ? result : nothingRecovered();
}

} // namespace

Recovered recoverStore(const StoreFile &file, const StoreKey &known, const Vault &vault)
{
    for (const auto &suffix : {""_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(file.draftPath() + suffix); // remains of an interrupted recovery
    Recovered result;
    {
        SqliteConnection fresh(file.draftPath(), nullptr);
        schema::migrate(fresh);
        try {
            fresh.transact(SqliteConnection::Kind::Write, [&](Connection &) {
                StoreKey key = known;
                result = salvage(file, fresh, key, vault);
                storefile::writeKey(fresh, key);
            });
        } catch (const RoomError &full) {
            throw full.error;
        }
    } // closed here, so that the log is written into the file
    result.setAside = file.replaceByDraft();
    return result;
}

Recovered setAsideStore(const StoreFile &file)
{
    Recovered result = nothingRecovered();
    result.setAside = file.setAside();
    return result;
}
