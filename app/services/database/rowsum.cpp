// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rowsum.h"

#include "sealedjson.h"

#include <sodium.h>

#include <QRandomGenerator>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// The columns that are summed up. `deleted` marks a draft that can only be restored; `seq` is the
/// order of the queue.
const QMap<QString, QString> &summedColumns()
{
    static const QMap<QString, QString> all {{u"draft"_s, u"tag,version,deleted"_s},
                                             {u"idempotency"_s, u"tag,version"_s},
                                             {u"outbox"_s, u"id,version,tag,profile,seq"_s},
                                             {u"sent"_s, u"id,version"_s}};
    return all;
}

struct Sum
{
    qint64 count = 0;
    QByteArray total = QByteArray(crypto_generichash_BYTES, '\0');

    void add(const QByteArray &row)
    {
        ++count;
        sodium_add(bytes(), reinterpret_cast<const unsigned char *>(row.constData()),
                   crypto_generichash_BYTES);
    }
    void subtract(const QByteArray &row)
    {
        --count;
        sodium_sub(bytes(), reinterpret_cast<const unsigned char *>(row.constData()),
                   crypto_generichash_BYTES);
    }
    friend bool operator==(const Sum &a, const Sum &b)
    {
        return a.count == b.count && a.total == b.total;
    }

private:
    unsigned char *bytes() { return reinterpret_cast<unsigned char *>(total.data()); }
};

using Sums = QMap<QString, Sum>; ///< by table

Vault::Place place()
{
    return {"meta", rowsum::metaKey.toLatin1(), 0};
}

/// Nothing when there are no sums, or they do not open.
std::optional<Sums> stored(Connection &open)
{
    QSqlQuery &query = open.run(u"SELECT value FROM meta WHERE key=?"_s, {rowsum::metaKey});
    if (!query.next())
        return std::nullopt;
    const QJsonObject object = sealedjson::open(open, query.value(0).toByteArray(), place());
    if (object.isEmpty())
        return std::nullopt;
    Sums sums;
    for (auto it = object.begin(); it != object.end(); ++it) {
        Sum sum;
        sum.count = it->toObject().value("count"_L1).toInteger();
        sum.total = QByteArray::fromBase64(it->toObject().value("sum"_L1).toString().toLatin1());
        if (sum.total.size() != crypto_generichash_BYTES)
            return std::nullopt;
        sums.insert(it.key(), sum);
    }
    return sums;
}

void store(Connection &open, const Sums &sums)
{
    QJsonObject object;
    for (auto it = sums.begin(); it != sums.end(); ++it)
        object.insert(it.key(),
                      QJsonObject {{u"count"_s, it->count},
                                   {u"sum"_s, QString::fromLatin1(it->total.toBase64())}});
    open.run(u"INSERT OR REPLACE INTO meta(key,value) VALUES(?,?)"_s,
             {rowsum::metaKey, sealedjson::seal(open, object, place())});
}

/// The hashes of the rows.
QList<QByteArray> hashes(Connection &open, const QString &table, const QString &condition,
                         const QVariantList &values)
{
    QList<QByteArray> found;
    QSqlQuery &query
        = open.run(u"SELECT "_s % summedColumns()[table] % u" FROM "_s % table % condition, values);
    const qsizetype columns = summedColumns()[table].count(u',') + 1;
    while (query.next()) {
        QList<QByteArray> parts {"row", table.toLatin1()};
        for (int i = 0; i < int(columns); ++i)
            parts += query.value(i).toByteArray();
        found += open.vault().hash(parts);
    }
    return found;
}

/// Reads the tables without an index, because an index may differ from its table.
Sums counted(Connection &open)
{
    Sums sums;
    for (auto it = summedColumns().begin(); it != summedColumns().end(); ++it) {
        Sum &sum = sums[it.key()];
        for (const QByteArray &row : hashes(open, it.key(), u" NOT INDEXED"_s, {}))
            sum.add(row);
    }
    return sums;
}

} // namespace

qint64 rowsum::firstVersion()
{
    constexpr quint64 most = quint64(1) << 52;
    return qint64(QRandomGenerator::system()->generate64() % most) + 1;
}

void rowsum::change(Connection &open, const QString &table, const QString &condition,
                    const QVariantList &values, const std::function<void()> &work)
{
    const QString where = u" WHERE "_s % condition;
    const QList<QByteArray> before = hashes(open, table, where, values);
    work();
    const QList<QByteArray> after = hashes(open, table, where, values);
    // Without a sum that opens there is nothing to update.
    auto sums = before == after ? std::nullopt : stored(open);
    if (!sums)
        return;
    Sum &sum = (*sums)[table];
    for (const QByteArray &row : before)
        sum.subtract(row);
    for (const QByteArray &row : after)
        sum.add(row);
    store(open, *sums);
}

bool rowsum::isRight(Connection &open)
{
    const auto sums = stored(open);
    return sums && *sums == counted(open);
}

void rowsum::accept(Connection &open)
{
    store(open, counted(open));
}
