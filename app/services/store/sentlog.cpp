// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sentlog.h"

#include "attachment.h"
#include "json.h"
#include "outboxrow.h"
#include "recordtag.h"
#include "redaction.h"
#include "rowsum.h"
#include "sealedjson.h"

#include <QJsonArray>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace {

/// The next version of an entry that is written again.
qint64 nextVersion(Connection &open, const QByteArray &id)
{
    QSqlQuery &query = open.run(u"SELECT version FROM sent WHERE id=?"_s, {id});
    return query.next() ? query.value(0).toLongLong() + 1 : 1;
}

/// A value as the log keeps it: secrets are masked, a document has only its name and size.
QJsonValue loggedValue(const FormSpec *form, const FieldPath &path, const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return value;
    const FieldSpec *field = form ? form->field(path) : nullptr;
    if (!form || (field && field->secret))
        return maskedSecret;
    if (const auto file = Attachment::fromJson(value))
        return shownFile(file->name() + u' ', file->size);
    if (field && field->attachment)
        return maskedSecret;
    if (value.isArray()) {
        QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            items[i] = loggedValue(form, path.child(QString::number(i)), items.at(i));
        return items;
    }
    if (!json::isObject(value))
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = loggedValue(form, path.child(it.key()), QJsonValue(*it));
    return object;
}

QJsonArray loggedChanges(const FormSpec *form, const OutboxRow &row, const Outcome &outcome)
{
    QList<ChangedField> lines;
    const Changes &changes = outcome.sent.isEmpty() ? row.changes : outcome.sent;
    if (form) {
        // Changes that were never sent are logged as they were reviewed.
        const bool isOnFresh
            = outcome.fresh.kind != Base::Kind::Unknown && outcome.kind != Outcome::Kind::Conflict;
        lines = diff(*form, isOnFresh ? outcome.fresh : row.base, changes);
    } else {
        for (auto it = changes.begin(); it != changes.end(); ++it)
            lines += ChangedField {it.key(), it->kind, QJsonValue::Undefined, it->value};
    }
    QJsonArray logged;
    for (const ChangedField &line : std::as_const(lines)) {
        QJsonObject object {{u"path"_s, line.path.toString()},
                            {u"kind"_s, int(line.kind)},
                            {u"after"_s, loggedValue(form, line.path, line.after)}};
        if (!line.before.isUndefined())
            object[u"before"_s] = loggedValue(form, line.path, line.before);
        logged += object;
    }
    return logged;
}

/// Without the form no value is kept.
QJsonArray loggedConflicts(const FormSpec *form, const QList<Conflict> &conflicts)
{
    QJsonArray logged;
    for (const Conflict &one : conflicts) {
        QJsonObject object {{u"path"_s, one.path.toString()}};
        const auto put = [&](const QString &key, const QJsonValue &value) {
            if (!value.isUndefined())
                object[key] = loggedValue(form, one.path, value);
        };
        put(u"base"_s, one.base);
        put(u"mine"_s, one.mine);
        put(u"theirs"_s, one.theirs);
        logged += object;
    }
    return logged;
}

/// What the server said. About a hidden field it may repeat the value, so that is left out.
QString loggedMessage(const FormSpec *form, const Outcome &outcome)
{
    if (!outcome.error)
        return {};
    QStringList said {outcome.error->message};
    for (const Finding &finding : outcome.error->findings) {
        const FieldSpec *field = form ? form->field(finding.path) : nullptr;
        if (finding.origin == Finding::Origin::Server && field && !field->masked && !field->secret)
            said += finding.args["message"_L1].toString();
    }
    said.removeAll(QString());
    said.removeDuplicates();
    return said.join(u"; "_s);
}

SentEntry entryFrom(const QUuid &id, qint64 at, const QJsonObject &object)
{
    SentEntry entry;
    entry.id = id;
    entry.at = at;
    entry.record = recordFromJson(object["record"_L1].toObject()).value_or(RecordKey());
    entry.profileName = object["profileName"_L1].toString();
    entry.title = object["title"_L1].toString();
    for (const QJsonValue &value : object["changes"_L1].toArray()) {
        const auto path = FieldPath::parse(value["path"_L1].toString());
        if (path)
            entry.changes.append({*path, Change::Kind(value["kind"_L1].toInt()), value["before"_L1],
                                  value["after"_L1]});
    }
    for (const QJsonValue &value : object["conflicts"_L1].toArray()) {
        if (const auto path = FieldPath::parse(value["path"_L1].toString()))
            entry.conflicts.append({*path, value["base"_L1], value["mine"_L1], value["theirs"_L1]});
    }
    entry.outcome = Outcome::Kind(object["outcome"_L1].toInt());
    entry.status = object["status"_L1].toInt();
    entry.code = errorCodeOf(object["code"_L1].toString());
    entry.requestRef = object["requestRef"_L1].toString();
    entry.message = object["message"_L1].toString();
    return entry;
}

Vault::Place entryPlace(const QByteArray &id, qint64 version)
{
    return {"sent.payload", id, version};
}

SentLog::Page pageOf(Connection &open, QSqlQuery &query, int count)
{
    SentLog::Page page;
    while (query.next()) {
        if (page.size() >= count && query.value(1).toLongLong() != page.constLast().at)
            break;
        const QByteArray id = query.value(0).toByteArray();
        const QJsonObject object = sealedjson::open(open, query.value(3).toByteArray(),
                                                    entryPlace(id, query.value(2).toLongLong()));
        if (!object.isEmpty())
            page += entryFrom(QUuid::fromRfc4122(id), query.value(1).toLongLong(), object);
    }
    return page;
}

} // namespace

SentLog::SentLog(Database &database)
    : m_database(database)
{
}

void SentLog::list(qint64 before, int count, QObject *context,
                   std::function<void(const Result<Page, StoreError> &)> taken)
{
    const qint64 end = before > 0 ? before : std::numeric_limits<qint64>::max();
    m_database.read(
        context,
        [end, count](Connection &open) {
            return pageOf(open,
                          open.run(u"SELECT id,at,version,payload FROM sent WHERE at<?"
                                   " ORDER BY at DESC,id"_s,
                                   {end}),
                          qMax(1, count));
        },
        std::move(taken));
}

void SentLog::list(const RecordKey &record, QObject *context,
                   std::function<void(const Result<Page, StoreError> &)> taken)
{
    m_database.read(
        context,
        [record](Connection &open) {
            return pageOf(open,
                          open.run(u"SELECT id,at,version,payload FROM sent WHERE tag=?"
                                   " ORDER BY at DESC,id"_s,
                                   {recordTag(open.vault(), record)}),
                          std::numeric_limits<int>::max());
        },
        std::move(taken));
}

void SentLog::add(Connection &open, const FormSpec *form, const OutboxRow &row,
                  const Outcome &outcome, qint64 now)
{
    const QJsonObject object {
        {u"record"_s, recordToJson(row.record)},
        {u"profileName"_s, row.profileName},
        {u"title"_s, row.title},
        {u"changes"_s, loggedChanges(form, row, outcome)},
        {u"conflicts"_s, loggedConflicts(form, outcome.conflicts)},
        {u"outcome"_s, int(outcome.kind)},
        {u"status"_s, outcome.status},
        {u"code"_s, outcome.error ? errorCodeName(outcome.error->code) : QString()},
        {u"requestRef"_s, outcome.requestRef},
        {u"message"_s, loggedMessage(form, outcome)}};
    const QByteArray id = row.id.toRfc4122();
    const qint64 version = nextVersion(open, id);
    rowsum::change(open, u"sent"_s, u"id=?"_s, {id}, [&] {
        open.run(u"INSERT OR REPLACE INTO sent(id,at,tag,version,payload) VALUES(?,?,?,?,?)"_s,
                 {id, now, recordTag(open.vault(), row.record), version,
                  sealedjson::seal(open, object, entryPlace(id, version))});
    });
}
