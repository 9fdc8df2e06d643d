// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxrow.h"

#include "json.h"
#include "recordtag.h"

#include <QJsonArray>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

QJsonObject errorToJson(const ApiError &error)
{
    QJsonObject object {{u"kind"_s, int(error.kind)},
                        {u"status"_s, error.status},
                        {u"code"_s, error.code},
                        {u"args"_s, error.args},
                        {u"message"_s, error.message},
                        {u"findings"_s, findingsToJson(error.findings)},
                        {u"requestRef"_s, error.requestRef}};
    if (error.retryAfterSeconds)
        object[u"retryAfter"_s] = *error.retryAfterSeconds;
    return object;
}

ApiError errorFromJson(const QJsonObject &object)
{
    ApiError error;
    error.kind = ApiError::Kind(object["kind"_L1].toInt());
    error.status = object["status"_L1].toInt();
    error.code = object["code"_L1].toString();
    error.args = object["args"_L1].toObject();
    error.message = object["message"_L1].toString();
    error.findings = findingsFromJson(object["findings"_L1].toArray());
    error.requestRef = object["requestRef"_L1].toString();
    if (object.contains("retryAfter"_L1))
        error.retryAfterSeconds = object["retryAfter"_L1].toInteger();
    return error;
}

QJsonObject summaryOf(const OutboxRow &row)
{
    QJsonObject object {{u"record"_s, recordToJson(row.record)},
                        {u"title"_s, row.title},
                        {u"profileName"_s, row.profileName},
                        {u"fields"_s, fieldsToJson(row.fields)},
                        {u"begun"_s, row.begun},
                        {u"checked"_s, row.checked}};
    if (row.error)
        object[u"error"_s] = errorToJson(*row.error);
    return object;
}

bool readSummary(const QJsonObject &object, OutboxRow &row)
{
    const auto record = recordFromJson(object["record"_L1].toObject());
    if (!record)
        return false;
    row.record = *record;
    row.title = object["title"_L1].toString();
    row.profileName = object["profileName"_L1].toString();
    for (const QJsonValue &pointer : object["fields"_L1].toArray()) {
        if (const auto path = FieldPath::parse(pointer.toString()))
            row.fields += *path;
    }
    row.begun = object["begun"_L1].toInteger();
    row.checked = object["checked"_L1].toInteger();
    if (object.contains("error"_L1))
        row.error = errorFromJson(object["error"_L1].toObject());
    return true;
}

QJsonObject payloadOf(const OutboxRow &row)
{
    return {{u"changes"_s, changesToJson(row.changes)},
            {u"base"_s, baseToJson(row.base)},
            {u"baseRead"_s, row.baseRead},
            {u"server"_s, row.server.toString()},
            {u"tier"_s, int(row.tier)},
            {u"canRead"_s, row.canRead},
            {u"staysQueued"_s, row.staysQueued},
            {u"isDraft"_s, row.isDraft}};
}

bool readPayload(const QJsonObject &object, OutboxRow &row)
{
    const auto changes = changesFromJson(object["changes"_L1].toObject());
    const auto base = baseFromJson(object["base"_L1].toObject());
    if (!changes || !base)
        return false;
    row.changes = *changes;
    row.base = *base;
    row.baseRead = object["baseRead"_L1].toInteger();
    row.server = QUrl(object["server"_L1].toString());
    row.tier = Tier(object["tier"_L1].toInt());
    row.canRead = object["canRead"_L1].toBool();
    row.staysQueued = object["staysQueued"_L1].toBool();
    row.isDraft = object["isDraft"_L1].toBool();
    return true;
}

QJsonObject frozenToJson(const FrozenSend &frozen)
{
    return {{u"body"_s, frozen.body},
            {u"sent"_s, changesToJson(frozen.sent)},
            {u"fresh"_s, baseToJson(frozen.fresh)},
            {u"key"_s, QString::fromLatin1(frozen.key)},
            {u"keyMade"_s, frozen.keyMade}};
}

bool readFrozen(const QJsonObject &object, OutboxRow &row)
{
    const auto sent = changesFromJson(object["sent"_L1].toObject());
    const auto fresh = baseFromJson(object["fresh"_L1].toObject());
    if (!sent || !fresh)
        return false;
    row.frozen
        = FrozenSend {object["body"_L1].toObject(), *sent, *fresh,
                      object["key"_L1].toString().toLatin1(), object["keyMade"_L1].toInteger()};
    return true;
}

Vault::Place placeOf(const char *column, const OutboxRow &row)
{
    return {QByteArray("outbox.") + column, row.id.toRfc4122(), row.version};
}

/// The columns that are in the clear, in the order in which they are selected.
const QString clearColumns = u"id,state,wait,queued,due,tries,version,owner,lease"_s;

OutboxRow clearRow(const QSqlQuery &query)
{
    OutboxRow row;
    row.id = QUuid::fromRfc4122(query.value(0).toByteArray());
    row.state = OutboxRow::State(query.value(1).toInt());
    row.wait = QueuedSend::Wait(query.value(2).toInt());
    row.queued = query.value(3).toLongLong();
    row.due = query.value(4).toLongLong();
    row.tries = query.value(5).toInt();
    row.version = query.value(6).toLongLong();
    row.owner = query.value(7).toString();
    row.lease = query.value(8).toLongLong();
    return row;
}

QVariant ownerValue(const OutboxRow &row)
{
    return row.owner.isEmpty() ? QVariant() : QVariant(row.owner);
}

QVariant frozenValue(Connection &open, const OutboxRow &row)
{
    return row.frozen
        ? QVariant(sealedObject(open, frozenToJson(*row.frozen), placeOf("frozen", row)))
        : QVariant();
}

} // namespace

StoredDraft OutboxRow::draft(DraftState draftState, const Findings &findings, qint64 now) const
{
    return {.summary = {record, title, int(fields.size()), draftState, now},
            .changes = changes,
            .base = base,
            .baseRead = baseRead,
            .serverFindings = findings};
}

std::optional<OutboxRow> outboxrow::find(Connection &open, const QUuid &id)
{
    QSqlQuery &query = open.run(u"SELECT "_s % clearColumns
                                    % u",summary,payload,frozen FROM outbox WHERE id=?"_s,
                                {id.toRfc4122()});
    if (!query.next())
        return std::nullopt;
    OutboxRow row = clearRow(query);
    const auto opened = [&](int column, const char *name) {
        return openedObject(open, query.value(column).toByteArray(), placeOf(name, row));
    };
    const bool isWhole = readSummary(opened(9, "summary"), row)
        && readPayload(opened(10, "payload"), row)
        && (query.value(11).isNull() || readFrozen(opened(11, "frozen"), row));
    return isWhole ? std::optional(row) : std::nullopt;
}

void outboxrow::insert(Connection &open, const OutboxRow &row)
{
    open.run(u"INSERT INTO outbox(id,tag,profile,state,wait,queued,due,tries,version,owner,lease,"
             "summary,payload,frozen) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
             {row.id.toRfc4122(), recordTag(open.vault(), row.record),
              row.record.profile.toRfc4122(), int(row.state), int(row.wait), row.queued, row.due,
              row.tries, row.version, ownerValue(row), row.lease,
              sealedObject(open, summaryOf(row), placeOf("summary", row)),
              sealedObject(open, payloadOf(row), placeOf("payload", row)), frozenValue(open, row)});
}

void outboxrow::update(Connection &open, OutboxRow &row)
{
    ++row.version;
    open.run(u"UPDATE outbox SET state=?,wait=?,due=?,tries=?,version=?,owner=?,lease=?,summary=?,"
             "payload=?,frozen=? WHERE id=?"_s,
             {int(row.state), int(row.wait), row.due, row.tries, row.version, ownerValue(row),
              row.lease, sealedObject(open, summaryOf(row), placeOf("summary", row)),
              sealedObject(open, payloadOf(row), placeOf("payload", row)), frozenValue(open, row),
              row.id.toRfc4122()});
}

void outboxrow::remove(Connection &open, const QUuid &id)
{
    open.run(u"DELETE FROM outbox WHERE id=?"_s, {id.toRfc4122()});
}

void outboxrow::setAside(Connection &open, const QUuid &id)
{
    open.run(u"UPDATE outbox SET state=?,wait=?,due=0,owner=NULL WHERE id=?"_s,
             {int(OutboxRow::State::Unreadable), int(QueuedSend::Wait::Turn), id.toRfc4122()});
}

bool outboxrow::removeUnreadable(Connection &open, const QUuid &id)
{
    if (find(open, id))
        return false;
    return open.run(u"DELETE FROM outbox WHERE id=?"_s, {id.toRfc4122()}).numRowsAffected() > 0;
}

QList<OutboxRow> outboxrow::summaries(Connection &open)
{
    QList<OutboxRow> rows;
    QSqlQuery &query
        = open.run(u"SELECT "_s % clearColumns % u",summary FROM outbox ORDER BY seq"_s);
    while (query.next()) {
        OutboxRow row = clearRow(query);
        const QJsonObject summary
            = openedObject(open, query.value(9).toByteArray(), placeOf("summary", row));
        if (!readSummary(summary, row))
            row.state = OutboxRow::State::Unreadable;
        rows += row;
    }
    return rows;
}

QJsonObject openedObject(const Connection &open, const QByteArray &sealed,
                         const Vault::Place &place)
{
    return json::parseObject(open.vault().open(sealed, place).value_or(QByteArray()));
}

QByteArray sealedObject(const Connection &open, const QJsonObject &object,
                        const Vault::Place &place)
{
    return open.vault().seal(json::write(object), place);
}
