// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change.h"

#include "check.h"
#include "json.h"
#include "rules.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasNoValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

/// Null and absent both mean that there is no value.
bool sameValue(const QJsonValue &a, const QJsonValue &b)
{
    return hasNoValue(a) ? hasNoValue(b) : json::same(a, b);
}

QJsonValue heldBy(const Base &base, const FieldPath &path)
{
    return base.kind == Base::Kind::Read ? path.in(base.record) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue clearedValue(const FieldSpec *field)
{
    return field && field->clear == Clear::Empty ? QJsonValue(u""_s) : QJsonValue(QJsonValue::Null);
}

/// The value of the field after the change.
QJsonValue resultOf(const FormSpec &form, const FieldPath &path, const Change &change)
{
    return change.kind == Change::Kind::Clear ? clearedValue(form.field(path)) : change.value;
}

/// Whether the field is a required text that the form empties with `""`.
bool isEmptiable(const FieldSpec &field)
{
    return field.required && field.type == ValueType::String && field.clear == Clear::Empty;
}

/// Whether the change is for a list that only grows, and adds no item.
bool addsNothing(const FormSpec &form, const FieldPath &path, const Change &change)
{
    const FieldSpec *list = form.listOf(path);
    return list && list->path == path && change.kind == Change::Kind::Set && change.value.isArray()
        && change.value.toArray().isEmpty();
}

bool isPresenceOnly(const Change &change)
{
    return change.kind == Change::Kind::Set && json::isObject(change.value);
}

bool hasMemberChange(const Changes &changes, const FieldPath &object)
{
    return std::any_of(changes.keyBegin(), changes.keyEnd(), [&](const FieldPath &path) {
        return !(path == object) && object.contains(path);
    });
}

/// The outermost `whole` object around this path, or the path itself.
std::optional<FieldPath> wholeObjectOf(const FormSpec &form, const FieldPath &path)
{
    const FieldSpec *field = form.field(path);
    if (!field)
        return std::nullopt;
    if (field->whole)
        return field->whole;
    return field->isWhole ? std::optional(path) : std::nullopt;
}

/// Calls `visit(path, value)` for each leaf of the body; an empty object is a leaf.
template <typename Visit>
void visitLeaves(const QJsonObject &object, const FieldPath &path, Visit visit)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const FieldPath member = path.child(it.key());
        if (json::isObject(it.value()) && !it.value().toObject().isEmpty())
            visitLeaves(it.value().toObject(), member, visit);
        else
            visit(member, it.value());
    }
}

/// Whether the schema's enum lacks the value. True for a missing value too.
bool isUnlisted(const FieldSpec &field, const QString &value)
{
    return !field.choices.isEmpty() && !field.choices.contains(value);
}

bool isMet(const FormSpec &form, const RecordRule &rule, const QJsonValue &value,
           const QJsonObject &record)
{
    const FieldSpec *field = form.field(rule.path);
    switch (rule.when) {
    case RecordRule::When::In:
        return json::contains(rule.values, value);
    case RecordRule::When::Absent:
        return hasNoValue(value)
            && (rule.having.isEmpty()
                || std::any_of(rule.having.begin(), rule.having.end(), [&](const FieldPath &path) {
                       return !hasNoValue(path.in(record));
                   }));
    case RecordRule::When::Unlisted:
        return !hasNoValue(value) && field && isUnlisted(*field, value.toString());
    }
    return false;
}

QJsonValue adaptedValue(const FieldSpec &field, const QJsonObject &reply)
{
    QJsonValue value(QJsonValue::Undefined);
    const QList<FieldPath> sources = field.readFrom.isEmpty() ? QList {field.path} : field.readFrom;
    for (const FieldPath &source : sources) {
        value = source.in(reply);
        const bool isOtherShape = json::isObject(value) && field.type != ValueType::Object;
        if (!value.isUndefined() && !isOtherShape)
            break;
    }
    value = integerOfText(field, value);
    if (json::contains(field.readAsNull, value))
        value = QJsonValue::Null;
    if (field.readNullAs && hasNoValue(value) && json::isObject(field.path.parent().in(reply)))
        value = *field.readNullAs;
    return value;
}

} // namespace

QJsonObject adaptRecord(const FormSpec &form, const QJsonObject &reply)
{
    QJsonObject record = reply;
    for (const FieldSpec &field : form.fields) {
        if (field.readFrom.isEmpty() && !field.readNullAs && field.readAsNull.isEmpty()
            && !field.integerAsText)
            continue;
        const QJsonValue value = adaptedValue(field, reply);
        for (const FieldPath &source : field.readFrom) {
            if (!field.path.contains(source))
                // The value moved, and must not be sent at its old place as well.
                source.setIn(record, QJsonValue::Undefined);
        }
        field.path.setIn(record, value);
    }
    return record;
}

QString recordTitle(const FormSpec &form, const QJsonObject &record)
{
    QStringList words;
    for (const FieldPath &path : form.recordTitle) {
        const QString word = path.in(record).toString().trimmed();
        if (!word.isEmpty())
            words += word;
    }
    return words.join(u' ');
}

Changes effective(const FormSpec &form, const Base &base, const Changes &changes)
{
    Changes result;
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        const FieldPath &path = it.key();
        FieldPath ancestor = path.parent();
        bool isUnderCleared = false;
        for (; !ancestor.isRoot() && !isUnderCleared; ancestor = ancestor.parent())
            isUnderCleared = changes.value(ancestor).kind == Change::Kind::Clear;
        if (isUnderCleared || addsNothing(form, path, *it))
            continue;
        if (!form.listOf(path) && base.kind != Base::Kind::Unknown) {
            const QJsonValue held = heldBy(base, path);
            const FieldSpec *field = form.field(path);
            const bool isSwitchedOn
                = isPresenceOnly(*it) && field && field->type == ValueType::Object;
            if (isSwitchedOn ? json::isObject(held) : sameValue(held, resultOf(form, path, *it)))
                continue;
            // Clearing a required text that is missing is a change, because the text is there
            // afterwards.
            if (it->kind == Change::Kind::Clear && hasNoValue(held)
                && !(field && isEmptiable(*field)))
                continue;
        }
        result.insert(path, *it);
    }
    return result;
}

QJsonObject applied(const FormSpec &form, const Base &base, const Changes &changes)
{
    QJsonObject values = base.kind == Base::Kind::Read ? base.record : QJsonObject();
    for (const FieldSpec &field : form.fields) {
        if (field.append) // the new items only
            field.path.setIn(values, QJsonValue::Undefined);
    }
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (isPresenceOnly(*it) && json::isObject(it.key().in(values)))
            continue;
        it.key().setIn(values, resultOf(form, it.key(), *it));
    }
    // A present object also gets its required objects, so that each missing member is reported on
    // its own, and a form that is always sent complete starts with them.
    for (const FieldSpec &field : form.fields) {
        if (field.type != ValueType::Object || !field.required || field.readOnly)
            continue;
        const bool parentIsThere
            = field.parent < 0 ? form.complete : json::isObject(field.path.parent().in(values));
        if (parentIsThere && hasNoValue(field.path.in(values)))
            field.path.setIn(values, QJsonObject());
    }
    // A required state or post code is sent as "" where the country has none.
    for (const FieldSpec &field : form.fields) {
        if (isEmptiable(field) && field.parent >= 0
            && json::isObject(field.path.parent().in(values)) && hasNoValue(field.path.in(values))
            && hasNoSuchPlace(field, values))
            field.path.setIn(values, u""_s);
    }
    return values;
}

QJsonObject taken(const FormSpec &form, const Base &base, const Changes &sent)
{
    QJsonObject values = applied(form, base, sent);
    for (const FieldSpec &list : form.fields) {
        if (!list.append)
            continue;
        QJsonArray items = heldBy(base, list.path).toArray();
        for (const QJsonValue &added : list.path.in(values).toArray()) {
            QJsonObject shown = added.toObject();
            for (const FieldSpec &member : list.items) {
                if (member.attachment || member.secret)
                    shown.remove(member.path.name());
            }
            items.append(shown);
        }
        if (!items.isEmpty())
            list.path.setIn(values, items);
    }
    return values;
}

QJsonObject makePatch(const FormSpec &form, const Base &base, const Changes &changes)
{
    const Changes wanted = effective(form, base, changes);
    if (wanted.isEmpty())
        return {};
    const QJsonObject values = applied(form, base, wanted);
    QJsonObject body;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const FieldPath target = wholeObjectOf(form, it.key()).value_or(it.key());
        if (isPresenceOnly(*it) && hasMemberChange(wanted, it.key()) && target == it.key()
            && !form.field(target)->isWhole)
            continue; // its members are sent instead
        target.setIn(body, target.in(values));
    }
    if (form.complete) {
        for (const FieldSpec &field : form.fields) {
            if (field.parent < 0 && !field.readOnly && !hasNoValue(field.path.in(values)))
                field.path.setIn(body, field.path.in(values));
        }
    }
    return body;
}

QList<ChangedField> diff(const FormSpec &form, const Base &base, const Changes &changes)
{
    const Changes wanted = effective(form, base, changes);
    QList<ChangedField> lines;
    for (const FieldSpec &field : form.fields) {
        const auto change = wanted.find(field.path);
        if (change == wanted.end())
            continue;
        if (isPresenceOnly(*change) && hasMemberChange(wanted, field.path))
            continue; // its members are listed instead
        if (field.append && change->value.isArray()) {
            const QJsonArray items = change->value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                lines += {field.path.child(QString::number(i)), change->kind, QJsonValue::Undefined,
                          items[i]};
            continue;
        }
        lines += {field.path, change->kind, heldBy(base, field.path),
                  resultOf(form, field.path, *change)};
    }
    return lines;
}

static SentUnchanged::Reason reasonSent(const FormSpec &form, const Base &base,
                                        const Changes &wanted, const QJsonObject &body,
                                        const FieldPath &path)
{
    const FieldSpec *field = form.field(path);
    if (field && isEmptiable(*field) && hasNoValue(heldBy(base, path))
        && path.in(body) == QJsonValue(u""_s) && hasNoSuchPlace(*field, body))
        return SentUnchanged::Reason::NoSuchPlace;
    FieldPath known = path; // the innermost known object around an unknown member
    while (!known.isRoot() && !form.field(known))
        known = known.parent();
    const auto whole = wholeObjectOf(form, known);
    const bool goesWithChange
        = whole && (wanted.contains(*whole) || hasMemberChange(wanted, *whole));
    return goesWithChange ? SentUnchanged::Reason::Whole : SentUnchanged::Reason::Complete;
}

QList<SentUnchanged> sentUnchanged(const FormSpec &form, const Base &base, const Changes &changes)
{
    const Changes wanted = effective(form, base, changes);
    QHash<FieldPath, QJsonValue> leaves;
    QList<FieldPath> order; // fields in the form's order, then unknown members
    const QJsonObject body = makePatch(form, base, changes);
    visitLeaves(body, {}, [&](const FieldPath &path, const QJsonValue &value) {
        if (wanted.contains(path))
            return;
        leaves.insert(path, value);
        if (!form.field(path))
            order += path;
    });
    QList<FieldPath> ordered;
    for (const FieldSpec &field : form.fields) {
        if (leaves.contains(field.path))
            ordered += field.path;
    }
    QList<SentUnchanged> fields;
    for (const FieldPath &path : ordered + order)
        fields += {path, reasonSent(form, base, wanted, body, path), leaves.value(path)};
    return fields;
}

QString lockReason(const FormSpec &form, const FieldSpec &field, const Base &base)
{
    if (field.readOnly || !field.editable.ever)
        return field.editable.reason;
    if (base.kind != Base::Kind::Read)
        return {};
    if (const RecordRule *rule = lockingRule(form, base))
        return rule->text;
    const auto &unless = field.editable.unless;
    const bool isLocked
        = std::any_of(unless.keyValueBegin(), unless.keyValueEnd(), [&](const auto &entry) {
              const FieldSpec *key = form.field(entry.first);
              const QString value = entry.first.in(base.record).toString();
              return entry.second.contains(value) || (key && isUnlisted(*key, value));
          });
    return isLocked ? field.editable.reason : QString();
}

const RecordRule *lockingRule(const FormSpec &form, const Base &base)
{
    if (base.kind != Base::Kind::Read)
        return nullptr;
    const auto found = std::find_if(
        form.recordRules.begin(), form.recordRules.end(), [&](const RecordRule &rule) {
            return rule.severity == Severity::Error
                && isMet(form, rule, rule.path.in(base.record), base.record);
        });
    return found == form.recordRules.end() ? nullptr : &*found;
}

Findings recordFindings(const FormSpec &form, const Base &base)
{
    Findings findings;
    if (base.kind != Base::Kind::Read)
        return findings;
    for (const RecordRule &rule : form.recordRules) {
        const QJsonValue value = rule.path.in(base.record);
        if (!isMet(form, rule, value, base.record))
            continue;
        QJsonObject args {{u"recordRule"_s, rule.rule}};
        if (!hasNoValue(value))
            args[u"value"_s] = value;
        findings += Finding {rule.path, rule.rule, rule.severity, args};
    }
    return findings;
}

QJsonObject wireBody(const FormSpec &form, const QJsonObject &body, bool integersAsText)
{
    QJsonObject wire = body;
    for (const FieldSpec &field : form.fields) {
        const QJsonValue value = field.path.in(body);
        if (field.integerAsText && integersAsText && json::isNumber(value))
            field.path.setIn(wire, json::wholeText(value));
    }
    return wire;
}

Merge merge(const FormSpec &form, const Base &base, const Changes &mine, const Base &theirs)
{
    Merge result;
    const Changes wanted = effective(form, base, mine);
    const auto isUnchanged = [&](const QJsonValue &was, const QJsonValue &is) {
        return sameValue(was, base.isRounded ? json::rounded(is) : is);
    };
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QJsonValue was = heldBy(base, it.key());
        const QJsonValue is = heldBy(theirs, it.key());
        const QJsonValue will = resultOf(form, it.key(), *it);
        // New items are added to a list whatever the list holds by now.
        if (!form.listOf(it.key()) && !isUnchanged(was, is)) {
            if (!isPresenceOnly(*it) && sameValue(is, will))
                continue; // somebody else made the same change
            result.conflicts += {it.key(), was, will, is};
        }
        result.changes.insert(it.key(), *it);
    }
    for (const FieldSpec &field : form.fields) {
        if (field.type == ValueType::Object || field.readOnly || wanted.contains(field.path))
            continue;
        const QJsonValue was = heldBy(base, field.path);
        const QJsonValue is = heldBy(theirs, field.path);
        if (!isUnchanged(was, is))
            result.theirs += {field.path, Change::Kind::Set, was, is};
    }
    return result;
}

namespace {

class BodyReader final
{
public:
    BodyReader(const FormSpec &form, const Base &base, Findings &findings)
        : m_form(form)
        , m_base(base)
        , m_findings(findings)
    {
    }

    Changes read(const QJsonObject &body)
    {
        readObject(body, {});
        return m_changes;
    }

private:
    void readObject(const QJsonObject &object, const FieldPath &path)
    {
        for (auto it = object.begin(); it != object.end(); ++it)
            readMember(path.child(it.key()), it.value());
    }

    void readMember(const FieldPath &path, const QJsonValue &value)
    {
        const FieldSpec *field = m_form.field(path);
        if (!field || field->readOnly || !field->editable.ever)
            refuse(path, field, value);
        else if (value.isNull() && field->clear == Clear::Never)
            m_findings += Finding {path, u"cannotClear"_s, Severity::Error, {}};
        else if (value.isNull())
            m_changes.insert(path, Change::clear());
        else if (field->type == ValueType::Object && json::isObject(value)) {
            m_changes.insert(path, Change::set(QJsonObject()));
            readObject(value.toObject(), path);
        } else {
            m_changes.insert(path, Change::set(integerOfText(*field, value)));
            refuseUnknownMembers(path, value.toArray());
        }
    }

    void refuseUnknownMembers(const FieldPath &list, const QJsonArray &items)
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            const FieldPath item = list.child(QString::number(i));
            const QStringList names = items[i].toObject().keys();
            for (const QString &name : names) {
                if (!m_form.field(item.child(name)))
                    refuse(item.child(name), nullptr, items[i][name]);
            }
        }
    }

    /// Refuses a key that is never sent. It only gets a note when it repeats the server's value.
    void refuse(const FieldPath &path, const FieldSpec *field, const QJsonValue &value)
    {
        // A member of a list belongs to a new item, so it never repeats a value of the base.
        const bool repeatsBase = m_base.kind == Base::Kind::Read && !m_form.listOf(path)
            && sameValue(path.in(m_base.record), value);
        Finding finding {path,
                         field ? u"readOnly"_s : u"unknown"_s,
                         repeatsBase ? Severity::Note : Severity::Error,
                         {}};
        if (!field)
            finding.args = {{u"key"_s, path.name()}, {u"nearest"_s, nearestKey(m_form, path)}};
        m_findings += finding;
    }

    const FormSpec &m_form;
    const Base &m_base;
    Findings &m_findings;
    Changes m_changes;
};

} // namespace

Changes changesFromBody(const FormSpec &form, const Base &base, const QJsonObject &body,
                        Findings &findings)
{
    return effective(form, base, BodyReader(form, base, findings).read(body));
}
