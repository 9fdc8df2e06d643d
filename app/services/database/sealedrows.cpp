// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedrows.h"

#include "rowsum.h"

using namespace Qt::StringLiterals;

namespace {

using Row = SealedTable::Row;

// Only a few, because a row may be a large piece of a document.
constexpr int rowsAtOnce = 16;

QByteArray rowPart(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray ? value.toByteArray()
                                                   : value.toString().toUtf8();
}

/// `each` may change its row.
template <typename Each>
void forEachRow(SqliteConnection &open, const SealedTable &table, Each each)
{
    const QString sql = u"SELECT rowid, %1 FROM %2 WHERE rowid > ? AND %3 ORDER BY rowid LIMIT %4"_s
                            .arg(table.columns.join(u", "_s), table.name, table.condition)
                            .arg(rowsAtOnce);
    qint64 last = std::numeric_limits<qint64>::min();
    while (true) {
        QList<std::pair<qint64, Row>> rows;
        QSqlQuery &query = open.run(sql, {last});
        while (query.next()) {
            Row row;
            for (int i = 0; i < int(table.columns.size()); ++i)
                row += query.value(i + 1);
            rows.append({query.value(0).toLongLong(), row});
        }
        for (const auto &[id, row] : std::as_const(rows))
            each(id, row);
        if (rows.size() < rowsAtOnce)
            return;
        last = rows.constLast().first;
    }
}

/// Opens the values of `old` and seals them for their places in `fresh`. False when one does not
/// open.
bool sealAgain(const SealedTable &table, const Vault &from, const Row &old, const Vault &to,
               Row &fresh)
{
    for (const QString &column : table.sealedColumns) {
        const QVariant &sealed = table.at(old, column);
        if (sealed.isNull())
            continue;
        const auto plain = from.open(sealed.toByteArray(), table.place(old, column));
        if (!plain)
            return false;
        table.set(fresh, column, to.seal(*plain, table.place(fresh, column)));
    }
    return true;
}

std::optional<Row> rowByKey(SqliteConnection &open, const SealedTable &table, const QVariant &key)
{
    QSqlQuery &query
        = open.run(u"SELECT %1 FROM %2 WHERE %3=?"_s.arg(table.columns.join(u", "_s), table.name,
                                                         table.rowColumns.constFirst()),
                   {key});
    if (!query.next())
        return std::nullopt;
    Row row;
    for (int i = 0; i < int(table.columns.size()); ++i)
        row += query.value(i);
    return row;
}

/// Moves the rows of one table into the file.
class RowMove final
{
public:
    RowMove(const SealedTable &table, const Vault &from, SqliteConnection &file,
            const sealedrows::Join &join)
        : m_table(table)
        , m_from(from)
        , m_file(file)
        , m_join(join)
    {
    }

    void take(const Row &old)
    {
        Row fresh = retagged(old);
        if (m_table.name == "draft"_L1)
            return moveDraft(old, fresh);
        if (m_table.name == "meta"_L1)
            return takeValue(old, fresh);
        if (!sealAgain(m_table, m_from, old, m_file.vault(), fresh))
            return;
        const QVariant key = m_table.at(fresh, m_table.rowColumns.constFirst());
        change(key, [&] {
            if (m_table.name == "idempotency"_L1)
                m_file.run(u"DELETE FROM idempotency WHERE tag=? AND made<?"_s,
                           {key, m_table.at(fresh, u"made"_s)});
            else if (m_table.name == "recent"_L1)
                m_file.run(u"DELETE FROM recent WHERE tag=? AND at<?"_s,
                           {key, m_table.at(fresh, u"at"_s)});
            m_file.run(m_table.insertSql(), fresh);
        });
    }

private:
    /// Runs `work` for the row with this key, and updates the row sum where the table has one.
    void change(const QVariant &key, const std::function<void()> &work)
    {
        if (m_table.name == "document"_L1 || m_table.name == "recent"_L1)
            work();
        else
            rowsum::change(m_file, m_table.name, m_table.rowColumns.constFirst() + u"=?"_s, {key},
                           work);
    }

    void takeValue(const Row &old, Row fresh)
    {
        const QVariant key = m_table.at(fresh, u"key"_s);
        if (key == rowsum::metaKey) // the file has its own value
            return;
        m_file.run(u"DELETE FROM meta WHERE key=?"_s, {key});
        if (sealAgain(m_table, m_from, old, m_file.vault(), fresh))
            m_file.run(m_table.insertSql(), fresh);
    }

    Row retagged(const Row &old) const
    {
        Row fresh = old;
        for (const QString &column : m_table.tagColumns) {
            const QByteArray tag = m_table.at(old, column).toByteArray();
            m_table.set(fresh, column, m_file.vault().retagged(tag, m_from).value_or(tag));
        }
        return fresh;
    }

    void moveDraft(const Row &old, Row fresh)
    {
        const QVariant tag = m_table.at(fresh, u"tag"_s);
        std::optional<Row> held = rowByKey(m_file, m_table, tag);
        if (held && !payloadOf(*held)) {
            renameUnreadable(tag);
            held.reset();
        }
        if (held && isDeleted(old)) { // the deletion was about the draft in memory
            keepDeleted(old, m_from);
            return;
        }
        if (held && isDeleted(*held) && !keepDeleted(*held, m_file.vault())) {
            renameUnreadable(tag);
            held.reset();
        }
        if (held) {
            const qint64 version = qMax(m_table.at(*held, u"version"_s).toLongLong(),
                                        m_table.at(old, u"version"_s).toLongLong());
            m_table.set(fresh, u"version"_s, version + 1);
        }
        if (!sealAgain(m_table, m_from, old, m_file.vault(), fresh))
            return;
        if (held && !isDeleted(*held))
            joinWith(*held, fresh);
        change(tag, [&] {
            m_file.run(u"DELETE FROM draft WHERE tag=?"_s, {tag});
            m_file.run(m_table.insertSql(), fresh);
        });
    }

    bool isDeleted(const Row &draft) const { return !m_table.at(draft, u"deleted"_s).isNull(); }

    /// Moves an unreadable row out of the way instead of overwriting it.
    void renameUnreadable(const QVariant &tag)
    {
        const QVariant row = m_file.value(u"SELECT rowid FROM draft WHERE tag=?"_s, {tag});
        rowsum::change(m_file, u"draft"_s, u"rowid=?"_s, {row}, [&] {
            m_file.run(u"UPDATE draft SET tag=randomblob(32) WHERE rowid=?"_s, {row});
        });
    }

    /// Stores a deleted draft under a name of its own, because its record has another draft. False
    /// when it does not open.
    bool keepDeleted(const Row &deleted, const Vault &from)
    {
        Row kept = deleted;
        const QByteArray tag = Vault::makeName();
        m_table.set(kept, u"tag"_s, tag);
        m_table.set(kept, u"version"_s, rowsum::firstVersion());
        if (!sealAgain(m_table, from, deleted, m_file.vault(), kept))
            return false;
        change(tag, [&] { m_file.run(m_table.insertSql(), kept); });
        return true;
    }

    std::optional<QByteArray> payloadOf(const Row &row) const
    {
        return m_file.vault().open(m_table.at(row, u"payload"_s).toByteArray(),
                                   m_table.place(row, u"payload"_s));
    }

    void joinWith(const Row &held, Row &fresh)
    {
        const auto inFile = payloadOf(held);
        const auto inMemory = payloadOf(fresh);
        if (!inFile || !inMemory)
            return;
        const bool isFileNewer = m_table.at(held, u"updated"_s).toLongLong()
            > m_table.at(fresh, u"updated"_s).toLongLong();
        const QByteArray &older = isFileNewer ? *inMemory : *inFile;
        const QByteArray &newer = isFileNewer ? *inFile : *inMemory;
        const QVariant version = m_table.at(fresh, u"version"_s);
        if (isFileNewer) {
            const Row mine = held;
            fresh = held;
            m_table.set(fresh, u"version"_s, version);
            sealAgain(m_table, m_file.vault(), mine, m_file.vault(), fresh);
        }
        const QByteArray payload = m_join ? m_join(older, newer) : newer;
        m_table.set(fresh, u"payload"_s,
                    m_file.vault().seal(payload, m_table.place(fresh, u"payload"_s)));
    }

    const SealedTable &m_table;
    const Vault &m_from;
    SqliteConnection &m_file;
    const sealedrows::Join &m_join;
};

} // namespace

const QVariant &SealedTable::at(const Row &row, const QString &column) const
{
    return row.at(columns.indexOf(column));
}

void SealedTable::set(Row &row, const QString &column, const QVariant &value) const
{
    row[columns.indexOf(column)] = value;
}

Vault::Place SealedTable::place(const Row &row, const QString &column) const
{
    QByteArray named;
    for (const QString &part : rowColumns)
        named += rowPart(at(row, part));
    // Values of `meta` have only `meta` as their place, because their key says the rest.
    const QString where = name == "meta"_L1 ? name : name + u'.' + column;
    return {where.toUtf8(), named,
            versionColumn.isEmpty() ? 0 : at(row, versionColumn).toLongLong()};
}

QString SealedTable::insertSql() const
{
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT OR IGNORE INTO %1(%2) VALUES(%3)"_s.arg(name, columns.join(u", "_s),
                                                            marks.join(u", "_s));
}

bool SealedTable::fits(const Row &row) const
{
    static const QStringList texts {u"key"_s, u"owner"_s};
    static const QStringList ids {u"id"_s, u"profile"_s};
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString &column = columns.at(i);
        QMetaType::Type type = QMetaType::LongLong;
        if (texts.contains(column))
            type = QMetaType::QString;
        else if (sealedColumns.contains(column) || tagColumns.contains(column)
                 || ids.contains(column))
            type = QMetaType::QByteArray;
        if (!row.at(i).isNull() && row.at(i).typeId() != type)
            return false;
    }
    return true;
}

const QList<SealedTable> &sealedrows::tables()
{
    static const QList<SealedTable> all = {
        {u"draft"_s,
         {u"tag"_s, u"version"_s, u"state"_s, u"updated"_s, u"deleted"_s, u"summary"_s,
          u"payload"_s},
         {u"tag"_s},
         u"version"_s,
         {u"summary"_s, u"payload"_s},
         {u"tag"_s}},
        {u"document"_s,
         {u"record"_s, u"file"_s, u"piece"_s, u"pieces"_s, u"bytes"_s},
         {u"record"_s, u"file"_s, u"piece"_s},
         u"pieces"_s,
         {u"bytes"_s},
         {u"record"_s, u"file"_s}},
        {u"outbox"_s,
         {u"id"_s, u"tag"_s, u"profile"_s, u"state"_s, u"wait"_s, u"queued"_s, u"due"_s, u"tries"_s,
          u"version"_s, u"owner"_s, u"lease"_s, u"summary"_s, u"payload"_s, u"frozen"_s,
          u"control"_s},
         {u"id"_s},
         u"version"_s,
         {u"summary"_s, u"payload"_s, u"frozen"_s, u"control"_s},
         {u"tag"_s}},
        {u"idempotency"_s,
         {u"tag"_s, u"version"_s, u"made"_s, u"payload"_s},
         {u"tag"_s},
         u"version"_s,
         {u"payload"_s},
         {u"tag"_s}},
        {u"sent"_s,
         {u"id"_s, u"at"_s, u"tag"_s, u"version"_s, u"payload"_s},
         {u"id"_s},
         u"version"_s,
         {u"payload"_s},
         {u"tag"_s}},
        {u"recent"_s,
         {u"tag"_s, u"profile"_s, u"at"_s, u"payload"_s},
         {u"tag"_s},
         {},
         {u"payload"_s},
         {u"tag"_s}},
        {u"meta"_s,
         {u"key"_s, u"value"_s},
         {u"key"_s},
         {},
         {u"value"_s},
         {},
         u"key LIKE 'sealed.%'"_s},
    };
    return all;
}

void sealedrows::moveRows(SqliteConnection &memory, SqliteConnection &file, const Join &join)
{
    for (const SealedTable &table : tables()) {
        RowMove adoption(table, memory.vault(), file, join);
        forEachRow(memory, table, [&](qint64, const Row &row) { adoption.take(row); });
    }
    memory.finish();
}

void sealedrows::reseal(SqliteConnection &open, const Vault &fresh)
{
    for (const SealedTable &table : tables()) {
        const QString sql = u"UPDATE %1 SET %2=? WHERE rowid=?"_s.arg(
            table.name, table.sealedColumns.join(u"=?, "_s));
        forEachRow(open, table, [&](qint64 id, const Row &old) {
            Row row = old;
            if (!sealAgain(table, open.vault(), old, fresh, row))
                return;
            QVariantList values;
            for (const QString &column : table.sealedColumns)
                values += table.at(row, column);
            open.run(sql, values << id);
        });
    }
}
