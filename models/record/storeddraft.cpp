// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storeddraft.h"

#include "json.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

template <typename Enum, size_t count>
using Names = std::array<std::pair<Enum, QLatin1StringView>, count>;

constexpr Names<DraftState, 3> draftStateNames {{{DraftState::Editing, "editing"_L1},
                                                 {DraftState::Refused, "refused"_L1},
                                                 {DraftState::Conflict, "conflict"_L1}}};
constexpr Names<Change::Kind, 3> changeNames {{{Change::Kind::Keep, "keep"_L1},
                                               {Change::Kind::Set, "set"_L1},
                                               {Change::Kind::Clear, "clear"_L1}}};
constexpr Names<Base::Kind, 3> baseNames {{{Base::Kind::Read, "read"_L1},
                                           {Base::Kind::Absent, "absent"_L1},
                                           {Base::Kind::Unknown, "unknown"_L1}}};
constexpr Names<Severity, 3> severityNames {{{Severity::Note, "note"_L1},
                                             {Severity::Warning, "warning"_L1},
                                             {Severity::Error, "error"_L1}}};
constexpr Names<Finding::Origin, 2> originNames {
    {{Finding::Origin::Local, "local"_L1}, {Finding::Origin::Server, "server"_L1}}};

template <typename Enum, size_t count>
QString nameIn(const Names<Enum, count> &names, Enum value)
{
    const auto it = std::find_if(names.begin(), names.end(),
                                 [&](const auto &entry) { return entry.first == value; });
    return it == names.end() ? QString() : QString(it->second);
}

template <typename Enum, size_t count>
std::optional<Enum> valueIn(const Names<Enum, count> &names, const QJsonValue &name)
{
    const auto it = std::find_if(names.begin(), names.end(), [&](const auto &entry) {
        return name.toString() == entry.second;
    });
    return it == names.end() ? std::nullopt : std::optional(it->first);
}

std::optional<Finding> findingFromJson(const QJsonObject &object)
{
    const auto path = FieldPath::parse(object["path"_L1].toString());
    const auto severity = valueIn(severityNames, object["severity"_L1]);
    const auto origin = valueIn(originNames, object["origin"_L1]);
    if (!path || !severity || !origin || !object["rule"_L1].isString())
        return std::nullopt;
    return Finding {*path, object["rule"_L1].toString(), *severity, object["args"_L1].toObject(),
                    *origin};
}

bool switchesOn(const Change &change)
{
    return change.kind == Change::Kind::Set && json::isObject(change.value);
}

/// Whether the two changes concern the same value and cannot both stay.
bool replaces(const FieldPath &its, const Change &over, const FieldPath &mine, const Change &under)
{
    if (its == mine)
        return true;
    if (its.contains(mine)) // switching an object on does not remove changes of its members
        return !switchesOn(over) || !over.value.toObject().isEmpty();
    return mine.contains(its) && !switchesOn(under);
}

bool isItems(const FormSpec &form, const FieldPath &path, const Change &change)
{
    const FieldSpec *list = form.listOf(path);
    return list && list->path == path && change.kind == Change::Kind::Set && change.value.isArray();
}

} // namespace

QString draftStateName(DraftState state)
{
    return nameIn(draftStateNames, state);
}

QJsonObject recordToJson(const RecordKey &record)
{
    return {{u"profile"_s, record.profile.toString(QUuid::WithoutBraces)},
            {u"form"_s, record.form},
            {u"userId"_s, record.userId}};
}

std::optional<RecordKey> recordFromJson(const QJsonObject &object)
{
    const RecordKey record {QUuid::fromString(object["profile"_L1].toString()),
                            object["form"_L1].toString(), object["userId"_L1].toString()};
    const bool isOne = !record.profile.isNull() && !record.form.isEmpty();
    return isOne && object["userId"_L1].isString() ? std::optional(record) : std::nullopt;
}

QJsonObject summaryToJson(const DraftSummary &summary)
{
    return {{u"record"_s, recordToJson(summary.record)},
            {u"title"_s, summary.title},
            {u"lines"_s, summary.changes},
            {u"state"_s, draftStateName(summary.state)},
            {u"updated"_s, summary.updated}};
}

std::optional<DraftSummary> summaryFromJson(const QJsonObject &object)
{
    const auto record = recordFromJson(object["record"_L1].toObject());
    const auto state = valueIn(draftStateNames, object["state"_L1]);
    if (!record || !state)
        return std::nullopt;
    return DraftSummary {*record, object["title"_L1].toString(), object["lines"_L1].toInt(), *state,
                         object["updated"_L1].toInteger()};
}

void StoredDraft::setBased(const FormSpec &form, const BasedChanges &changed)
{
    base = changed.base;
    baseRead = changed.baseRead;
    changes = changed.changes;
    summary.changes = int(diff(form, base, changes).size());
}

QJsonObject StoredDraft::toJson() const
{
    QJsonObject object = summaryToJson(summary);
    object[u"changes"_s] = changesToJson(changes);
    object[u"base"_s] = baseToJson(base);
    object[u"baseRead"_s] = baseRead;
    object[u"findings"_s] = findingsToJson(serverFindings);
    return object;
}

std::optional<StoredDraft> StoredDraft::fromJson(const QJsonObject &object)
{
    const auto summary = summaryFromJson(object);
    const auto changes = changesFromJson(object["changes"_L1].toObject());
    const auto base = baseFromJson(object["base"_L1].toObject());
    if (!summary || !changes || !base || !object["changes"_L1].isObject())
        return std::nullopt;
    return StoredDraft {.summary = *summary,
                        .changes = *changes,
                        .base = *base,
                        .baseRead = object["baseRead"_L1].toInteger(),
                        .serverFindings = findingsFromJson(object["findings"_L1].toArray())};
}

QJsonObject changesToJson(const Changes &changes)
{
    QJsonObject object;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        QJsonObject change {{u"kind"_s, nameIn(changeNames, it->kind)}};
        if (it->kind == Change::Kind::Set)
            change[u"value"_s] = it->value;
        object[it.key().toString()] = change;
    }
    return object;
}

std::optional<Changes> changesFromJson(const QJsonObject &object)
{
    Changes changes;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto path = FieldPath::parse(it.key());
        const auto kind = valueIn(changeNames, it.value()["kind"_L1]);
        if (!path || !kind)
            return std::nullopt;
        const bool isSet = *kind == Change::Kind::Set;
        changes[*path] = isSet ? Change::set(it.value()["value"_L1]) : Change {*kind, {}};
    }
    return changes;
}

QJsonObject baseToJson(const Base &base)
{
    return {{u"kind"_s, nameIn(baseNames, base.kind)},
            {u"record"_s, base.record},
            // An ETag is bytes, not text (RFC 9110, 8.8.3).
            {u"etag"_s, QString::fromLatin1(base.etag)},
            {u"exact"_s, !base.isRounded}};
}

std::optional<Base> baseFromJson(const QJsonObject &object)
{
    const auto kind = valueIn(baseNames, object["kind"_L1]);
    if (!kind)
        return std::nullopt;
    return Base {*kind, object["record"_L1].toObject(), object["etag"_L1].toString().toLatin1(),
                 !object["exact"_L1].toBool()};
}

QJsonArray fieldsToJson(const QList<FieldPath> &fields)
{
    QJsonArray pointers;
    for (const FieldPath &field : fields)
        pointers += field.toString();
    return pointers;
}

QJsonArray findingsToJson(const Findings &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings)
        array.append(QJsonObject {{u"path"_s, finding.path.toString()},
                                  {u"rule"_s, finding.rule},
                                  {u"severity"_s, nameIn(severityNames, finding.severity)},
                                  {u"args"_s, finding.args},
                                  {u"origin"_s, nameIn(originNames, finding.origin)}});
    return array;
}

Findings findingsFromJson(const QJsonArray &array)
{
    Findings findings;
    for (const QJsonValue &value : array) {
        if (const auto finding = findingFromJson(value.toObject()))
            findings += *finding;
    }
    return findings;
}

Changes without(const FormSpec &form, const Changes &changes, const Changes &sent)
{
    Changes left;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const auto gone = sent.find(it.key());
        if (gone == sent.end()) {
            left.insert(it.key(), *it);
        } else if (isItems(form, it.key(), *it) && isItems(form, it.key(), *gone)) {
            QJsonArray items = it->value.toArray();
            for (const QJsonValue &item : gone->value.toArray()) {
                const auto at = std::find(items.begin(), items.end(), item);
                if (at != items.end())
                    items.erase(at);
            }
            if (!items.isEmpty())
                left.insert(it.key(), Change::set(items));
        } else if (*gone != *it) {
            left.insert(it.key(), *it);
        }
    }
    return left;
}

Changes overlaid(const FormSpec &form, const Changes &under, const Changes &over)
{
    Changes result = over;
    for (auto it = under.begin(); it != under.end(); ++it) {
        const auto same = over.find(it.key());
        if (same != over.end() && isItems(form, it.key(), *it) && isItems(form, it.key(), *same)) {
            QJsonArray items = it->value.toArray();
            for (const QJsonValue &item : same->value.toArray())
                items.append(item);
            result[it.key()] = Change::set(items);
            continue;
        }
        const bool isOverruled
            = std::any_of(over.keyValueBegin(), over.keyValueEnd(), [&](const auto &entry) {
                  return replaces(entry.first, entry.second, it.key(), *it);
              });
        if (!isOverruled)
            result.insert(it.key(), *it);
    }
    return result;
}
