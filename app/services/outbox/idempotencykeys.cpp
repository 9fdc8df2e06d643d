// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "idempotencykeys.h"

#include "json.h"
#include "recordtag.h"
#include "rowsum.h"
#include "sealedjson.h"

#include <QCryptographicHash>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

struct KeyEntry
{
    qint64 version = 0;
    qint64 made = 0;
    QByteArray bodyHash; ///< only a hash of the body is kept
    QByteArray key;
    bool isOpen = false; ///< it was sent, and its outcome is unknown
};

Vault::Place keyPlace(const QByteArray &tag, qint64 version)
{
    return {"idempotency.payload", tag, version};
}

void erase(Connection &open, const QString &condition, const QVariantList &values)
{
    rowsum::change(open, u"idempotency"_s, condition, values,
                   [&] { open.run(u"DELETE FROM idempotency WHERE "_s % condition, values); });
}

std::optional<KeyEntry> foundKey(Connection &open, const QByteArray &tag, qint64 now)
{
    // The server forgets a key by its own clock, so a time in the future cannot be trusted.
    erase(open, u"made<=? OR made>?"_s, {now - idempotencykeys::remembered, now});
    QSqlQuery &query
        = open.run(u"SELECT version,made,payload FROM idempotency WHERE tag=?"_s, {tag});
    if (!query.next())
        return std::nullopt;
    KeyEntry entry {query.value(0).toLongLong(), query.value(1).toLongLong(), {}, {}, false};
    const QJsonObject object
        = sealedjson::open(open, query.value(2).toByteArray(), keyPlace(tag, entry.version));
    entry.bodyHash = QByteArray::fromBase64(object["hash"_L1].toString().toLatin1());
    entry.key = object["key"_L1].toString().toLatin1();
    entry.isOpen = object["open"_L1].toBool();
    return entry;
}

void putKey(Connection &open, const QByteArray &tag, KeyEntry entry)
{
    entry.version = entry.version == 0 ? rowsum::firstVersion() : entry.version + 1;
    const QJsonObject object {{u"hash"_s, QString::fromLatin1(entry.bodyHash.toBase64())},
                              {u"key"_s, QString::fromLatin1(entry.key)},
                              {u"open"_s, entry.isOpen}};
    rowsum::change(open, u"idempotency"_s, u"tag=?"_s, {tag}, [&] {
        open.run(u"INSERT OR REPLACE INTO idempotency(tag,version,made,payload) VALUES(?,?,?,?)"_s,
                 {tag, entry.version, entry.made,
                  sealedjson::seal(open, object, keyPlace(tag, entry.version))});
    });
}

} // namespace

idempotencykeys::Key idempotencykeys::keyFor(Connection &open, const RecordKey &record,
                                             const QJsonObject &body, qint64 now)
{
    const QByteArray tag = recordTag(open.vault(), record);
    const QByteArray hash = QCryptographicHash::hash(json::write(body), QCryptographicHash::Sha256);
    KeyEntry entry = foundKey(open, tag, now).value_or(KeyEntry());
    if (entry.isOpen && entry.bodyHash == hash)
        return {entry.key, entry.made, true};
    entry.made = now;
    entry.bodyHash = hash;
    entry.key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    entry.isOpen = false;
    putKey(open, tag, entry);
    return {entry.key, entry.made, false};
}

void idempotencykeys::settle(Connection &open, const RecordKey &record, Outcome::Kind outcome,
                             bool wasSent, qint64 now)
{
    using Kind = Outcome::Kind;
    const QByteArray tag = recordTag(open.vault(), record);
    auto entry = foundKey(open, tag, now);
    if (!entry)
        return;
    if ((outcome == Kind::Unknown || outcome == Kind::Waiting) && wasSent && !entry->isOpen) {
        entry->isOpen = true;
        putKey(open, tag, *entry);
    }
    const bool isClear = outcome == Kind::Applied || outcome == Kind::Unchanged
        || outcome == Kind::Conflict || (outcome == Kind::Refused && wasSent);
    if (isClear || !entry->isOpen)
        erase(open, u"tag=?"_s, {tag});
}
