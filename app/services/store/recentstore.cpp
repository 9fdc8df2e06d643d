// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recentstore.h"

#include "recordtag.h"
#include "sealedjson.h"
#include "storeddraft.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOfAProfile = 20;
constexpr qint64 keptRecent = 30LL * 24 * 3'600'000;

Vault::Place recentPlace(const QByteArray &tag)
{
    return {"recent.payload", tag, 0};
}

/// Deletes those that are too old or too many. Many may have moved in from memory.
void trimRecents(Connection &open, qint64 now)
{
    open.run(u"DELETE FROM recent WHERE at < ?"_s, {now - keptRecent});
    open.run(u"DELETE FROM recent WHERE tag IN (SELECT tag FROM (SELECT tag, row_number() OVER"
             " (PARTITION BY profile ORDER BY at DESC) AS place FROM recent) WHERE place > ?)"_s,
             {mostOfAProfile});
}

void putRecent(Connection &open, const RecentRecord &recent)
{
    const QByteArray tag = recordTag(open.vault(), recent.record);
    const QJsonObject payload {{u"record"_s, recordToJson(recent.record)},
                               {u"title"_s, recent.title}};
    open.run(u"INSERT OR REPLACE INTO recent(tag, profile, at, payload) VALUES(?, ?, ?, ?)"_s,
             {tag, recent.record.profile.toRfc4122(), recent.opened,
              sealedjson::seal(open, payload, recentPlace(tag))});
}

QList<RecentRecord> readRecents(Connection &open, qint64 now)
{
    QList<RecentRecord> all;
    QSqlQuery &rows
        = open.run(u"SELECT tag, at, payload FROM recent WHERE at >= ? ORDER BY at DESC"_s,
                   {now - keptRecent});
    while (rows.next()) {
        const QJsonObject payload = sealedjson::open(open, rows.value(2).toByteArray(),
                                                     recentPlace(rows.value(0).toByteArray()));
        if (const auto record = recordFromJson(payload["record"_L1].toObject()))
            all.append({*record, payload["title"_L1].toString(), rows.value(1).toLongLong()});
    }
    return all;
}

} // namespace

RecentStore::RecentStore(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

void RecentStore::note(const RecordKey &record, const QString &title)
{
    m_database.write(
        &m_database,
        [recent = RecentRecord {record, title, m_clock()}](Connection &open) {
            putRecent(open, recent);
            trimRecents(open, recent.opened);
            return true;
        },
        [](const auto &) {});
}

void RecentStore::clear(QObject *context, Done done)
{
    m_database.write(
        context,
        [](Connection &open) {
            open.run(u"DELETE FROM recent"_s);
            return true;
        },
        [done = std::move(done)](const auto &end) { done(errorOf(end)); });
}

void RecentStore::forget(const QUuid &profile, QObject *context, Done done)
{
    m_database.write(
        context,
        [id = profile.toRfc4122()](Connection &open) {
            open.run(u"DELETE FROM recent WHERE profile = ?"_s, {id});
            return true;
        },
        [done = std::move(done)](const auto &end) { done(errorOf(end)); });
}

void RecentStore::list(QObject *context,
                       std::function<void(const Result<QList<RecentRecord>, StoreError> &)> taken)
{
    const qint64 now = m_clock();
    m_database.write(
        context,
        [now](Connection &open) {
            trimRecents(open, now);
            return true;
        },
        [](const auto &) {}); // rows that remain are deleted with the next list
    m_database.read(
        context, [now](Connection &open) { return readRecents(open, now); }, std::move(taken));
}
