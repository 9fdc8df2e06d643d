// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxrow.h"

#include "json.h"
#include "recordtag.h"
#include "rowsum.h"
#include "sealedjson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

QJsonObject errorToJson(const ApiError &error)
{
    QJsonObject object {
        {u"kind"_s, int(error.kind)},           {u"status"_s, error.status},
        {u"code"_s, errorCodeName(error.code)}, {u"args"_s, error.args},
        {u"message"_s, error.message},          {u"findings"_s, findingsToJson(error.findings)},
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
    error.code = errorCodeOf(object["code"_L1].toString());
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
    row.state = QueuedSend::State(query.value(1).toInt());
    row.wait = QueuedSend::Wait(query.value(2).toInt());
    row.queued = query.value(3).toLongLong();
    row.nextTry = query.value(4).toLongLong();
    row.tries = query.value(5).toInt();
    row.version = query.value(6).toLongLong();
    row.owner = query.value(7).toString();
    row.lease = query.value(8).toLongLong();
    return row;
}

QByteArray hashOf(const QByteArray &frozen)
{
    return frozen.isEmpty() ? QByteArray()
                            : QCryptographicHash::hash(frozen, QCryptographicHash::Sha256);
}

QByteArray frozenText(const OutboxRow &row)
{
    return row.frozen ? json::write(frozenToJson(*row.frozen)) : QByteArray();
}

/// What nobody may change unnoticed though it is in the clear, or not there. `owner`, `lease`,
/// `due` and `wait` can only delay, or begin what never began.
QJsonObject controlOf(const OutboxRow &row, const QByteArray &frozenHash)
{
    return {{u"state"_s, int(row.state)},
            {u"begun"_s, row.begun},
            {u"tries"_s, row.tries},
            {u"frozen"_s, QString::fromLatin1(frozenHash.toBase64())}};
}

QByteArray sealedControl(Connection &open, const OutboxRow &row)
{
    return sealedjson::seal(open, controlOf(row, hashOf(frozenText(row))), placeOf("control", row));
}

/// Of a row that does not stand as it was written, nobody knows whether it was sent.
void checkControl(OutboxRow &row, const QJsonObject &control, const QByteArray &frozenHash)
{
    if (control == controlOf(row, frozenHash))
        return;
    row.state = QueuedSend::State::Unknown;
    row.wait = QueuedSend::Wait::Turn;
}

QVariant ownerValue(const OutboxRow &row)
{
    return row.owner.isEmpty() ? QVariant() : QVariant(row.owner);
}

QVariant frozenValue(Connection &open, const OutboxRow &row)
{
    return row.frozen ? QVariant(open.vault().seal(frozenText(row), placeOf("frozen", row)))
                      : QVariant();
}

QByteArray frozenBytes(const Connection &open, const QVariant &sealed, const OutboxRow &row)
{
    return open.vault().open(sealed.toByteArray(), placeOf("frozen", row)).value_or("");
}

const auto byId = u"id=?"_s;

/// As far as it is sealed, and as it is in the clear.
std::optional<OutboxRow> readRow(Connection &open, const QUuid &id, QJsonObject &control,
                                 QByteArray &frozenHash)
{
    QSqlQuery &query = open.run(u"SELECT "_s % clearColumns
                                    % u",summary,payload,frozen,control FROM outbox WHERE id=?"_s,
                                {id.toRfc4122()});
    if (!query.next())
        return std::nullopt;
    OutboxRow row = clearRow(query);
    const auto opened = [&](int column, const char *name) {
        return sealedjson::open(open, query.value(column).toByteArray(), placeOf(name, row));
    };
    const QByteArray frozen = frozenBytes(open, query.value(11), row);
    const bool isWhole = readSummary(opened(9, "summary"), row)
        && readPayload(opened(10, "payload"), row)
        && (query.value(11).isNull() || readFrozen(json::parseObject(frozen), row));
    control = opened(12, "control");
    frozenHash = hashOf(frozen);
    return isWhole ? std::optional(row) : std::nullopt;
}

} // namespace

OutboxRow OutboxRow::of(const Submission &what, qint64 now)
{
    OutboxRow row;
    row.id = QUuid::createUuid();
    row.record = {what.profile.id, what.form->id, what.userId};
    row.queued = now;
    row.title = what.title.isEmpty() ? what.userId : what.title;
    const QString &english = what.profile.nameInEnglish;
    row.profileName = english.isEmpty() ? what.profile.name : english;
    const QList<ChangedField> lines = diff(*what.form, what.reviewedBase, what.changes);
    for (const ChangedField &line : lines)
        row.fields += line.path;
    row.changes = what.changes;
    row.base = what.reviewedBase;
    row.baseRead = what.reviewedBase.kind == Base::Kind::Unknown ? 0 : now;
    row.server = what.profile.baseUrl;
    row.tier = what.profile.tier;
    row.canRead = what.profile.canRead;
    row.staysQueued = what.staysQueued;
    row.isDraft = what.staysQueued && what.isDraft;
    return row;
}

/// The local sandbox listens at another port in each run.
bool OutboxRow::isFor(const Profile &profile) const
{
    return profile.isLocalSandbox() || (profile.baseUrl == server && profile.tier == tier);
}

SendResult OutboxRow::result(const Outcome &outcome, SendResult::Place place) const
{
    return {id, record, changes, base, outcome, place};
}

StoredDraft OutboxRow::draft(DraftState draftState, const Findings &findings, qint64 now) const
{
    return {.summary = {record, title, int(fields.size()), draftState, now},
            .changes = changes,
            .base = base,
            .baseRead = baseRead,
            .serverFindings = findings};
}

QString outboxrow::waitsIn(bool (*isOne)(QueuedSend::Wait wait))
{
    using Wait = QueuedSend::Wait;
    QStringList numbers;
    for (int wait = int(Wait::Turn); wait <= int(Wait::ProductionLocked); ++wait) {
        if (isOne(Wait(wait)))
            numbers += QString::number(wait);
    }
    return u"wait IN(%1)"_s.arg(numbers.join(u','));
}

std::optional<OutboxRow> outboxrow::find(Connection &open, const QUuid &id)
{
    QJsonObject control;
    QByteArray frozenHash;
    auto row = readRow(open, id, control, frozenHash);
    if (row)
        checkControl(*row, control, frozenHash);
    return row;
}

OutboxRow outboxrow::get(Connection &open, const QUuid &id)
{
    const auto row = find(open, id);
    if (!row)
        throw StoreError {StoreError::Kind::Missing, {}};
    return *row;
}

void outboxrow::insert(Connection &open, const OutboxRow &row)
{
    rowsum::change(open, u"outbox"_s, byId, {row.id.toRfc4122()}, [&] {
        open.run(
            u"INSERT INTO outbox(id,tag,profile,state,wait,queued,due,tries,version,owner,lease,"
            "summary,payload,frozen,control) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)"_s,
            {row.id.toRfc4122(), recordTag(open.vault(), row.record),
             row.record.profile.toRfc4122(), int(row.state), int(row.wait), row.queued, row.nextTry,
             row.tries, row.version, ownerValue(row), row.lease,
             sealedjson::seal(open, summaryOf(row), placeOf("summary", row)),
             sealedjson::seal(open, payloadOf(row), placeOf("payload", row)),
             frozenValue(open, row), sealedControl(open, row)});
    });
}

void outboxrow::update(Connection &open, OutboxRow &row)
{
    ++row.version;
    rowsum::change(open, u"outbox"_s, byId, {row.id.toRfc4122()}, [&] {
        open.run(
            u"UPDATE outbox SET state=?,wait=?,due=?,tries=?,version=?,owner=?,lease=?,summary=?,"
            "payload=?,frozen=?,control=? WHERE id=?"_s,
            {int(row.state), int(row.wait), row.nextTry, row.tries, row.version, ownerValue(row),
             row.lease, sealedjson::seal(open, summaryOf(row), placeOf("summary", row)),
             sealedjson::seal(open, payloadOf(row), placeOf("payload", row)),
             frozenValue(open, row), sealedControl(open, row), row.id.toRfc4122()});
    });
}

void outboxrow::remove(Connection &open, const QUuid &id)
{
    rowsum::change(open, u"outbox"_s, byId, {id.toRfc4122()},
                   [&] { open.run(u"DELETE FROM outbox WHERE id=?"_s, {id.toRfc4122()}); });
}

void outboxrow::setAside(Connection &open, const QUuid &id)
{
    open.run(u"UPDATE outbox SET state=?,wait=?,due=0,owner=NULL WHERE id=?"_s,
             {int(QueuedSend::State::Unreadable), int(QueuedSend::Wait::Turn), id.toRfc4122()});
}

void outboxrow::removeUnreadable(Connection &open, const QUuid &id)
{
    const bool isThere = open.run(u"SELECT 1 FROM outbox WHERE id=?"_s, {id.toRfc4122()}).next();
    if (!isThere || find(open, id))
        throw StoreError {StoreError::Kind::Missing, {}};
    remove(open, id);
}

void outboxrow::bindAll(Connection &open)
{
    QList<QUuid> ids;
    QSqlQuery &query = open.run(u"SELECT id FROM outbox"_s);
    while (query.next())
        ids += QUuid::fromRfc4122(query.value(0).toByteArray());
    for (const QUuid &id : std::as_const(ids)) {
        QJsonObject control;
        QByteArray frozenHash;
        if (const auto row = readRow(open, id, control, frozenHash))
            open.run(u"UPDATE outbox SET control=? WHERE id=?"_s,
                     {sealedjson::seal(open, controlOf(*row, frozenHash), placeOf("control", *row)),
                      id.toRfc4122()});
    }
}

QList<OutboxRow> outboxrow::summaries(Connection &open)
{
    QList<OutboxRow> rows;
    QSqlQuery &query = open.run(u"SELECT "_s % clearColumns
                                % u",summary,control,frozen FROM outbox ORDER BY seq"_s);
    while (query.next()) {
        OutboxRow row = clearRow(query);
        const auto opened = [&](int column, const char *name) {
            return sealedjson::open(open, query.value(column).toByteArray(), placeOf(name, row));
        };
        if (!readSummary(opened(9, "summary"), row))
            row.state = QueuedSend::State::Unreadable;
        else if (row.state != QueuedSend::State::Unreadable)
            checkControl(row, opened(10, "control"),
                         hashOf(frozenBytes(open, query.value(11), row)));
        rows += row;
    }
    return rows;
}
