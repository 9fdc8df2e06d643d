// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorddraft.h"

#include "basedchanges.h"
#include "json.h"
#include "onefault.h"
#include "storeddraft.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

RecordDraft::RecordDraft(const FormSpec &form, QString userId, Base base, QObject *parent)
    : QObject(parent)
    , EditedRecord(form, std::move(userId), std::move(base))
    , m_today(QDate::currentDate())
{
    refresh({});
}

Findings RecordDraft::findings(const FieldPath &path) const
{
    Findings own;
    std::copy_if(m_findings.begin(), m_findings.end(), std::back_inserter(own),
                 [&](const Finding &finding) { return finding.path == path; });
    return own;
}

bool RecordDraft::isSendable() const
{
    const bool isBlocked = std::any_of(m_findings.begin(), m_findings.end(), blocks);
    return !m_changes.isEmpty() && !isBlocked;
}

void RecordDraft::set(const FieldPath &path, const QJsonValue &value)
{
    if (isInNewItem(path))
        return setMember(path, value);
    Changes changes = m_changes;
    for (FieldPath ancestor = path.parent(); !ancestor.isRoot(); ancestor = ancestor.parent()) {
        if (changes.value(ancestor).kind == Change::Kind::Clear)
            changes.remove(ancestor);
    }
    changes[path] = Change::set(value);
    make(path, changes);
}

void RecordDraft::enter(const FieldPath &path, const QString &text)
{
    const FieldSpec *field = m_form.field(path);
    const bool isWord = text == "true"_L1 || text == "false"_L1;
    if (field && field->type == ValueType::Boolean && isWord)
        return set(path, text == "true"_L1);
    if (!text.isEmpty()) {
        set(path, text);
        return;
    }
    const QJsonValue held = baseValue(path);
    if (held.isUndefined() || held.isNull() || held == QJsonValue(text))
        revert(path);
    else if (field && field->clear != Clear::Never)
        clear(path);
    else
        set(path, text); // adds the finding that the API cannot empty it
}

void RecordDraft::clear(const FieldPath &path)
{
    if (isInNewItem(path))
        return setMember(path, QJsonValue::Undefined);
    Changes changes = m_changes;
    changes[path] = Change::clear();
    make(path, changes);
}

void RecordDraft::revert(const FieldPath &path)
{
    if (isInNewItem(path))
        return setMember(path, QJsonValue::Undefined);
    Changes changes = m_changes;
    changes.removeIf([&](Changes::iterator it) { return path.contains(it.key()); });
    make(path, changes);
}

/// Sets a member of a new item. Undefined removes it.
void RecordDraft::setMember(const FieldPath &path, const QJsonValue &value)
{
    const FieldPath list = m_form.listOf(path)->path;
    QJsonArray items = newItems(list);
    const int index = path.parent().name().toInt();
    if (index >= items.size())
        return;
    QJsonObject item = items[index].toObject();
    FieldPath().child(path.name()).setIn(item, value);
    items[index] = item;
    Changes changes = m_changes;
    changes[list] = Change::set(items);
    make(path, changes);
}

int RecordDraft::addItem(const FieldPath &list, const QJsonObject &item)
{
    QJsonArray items = newItems(list);
    items.append(item);
    setItems(list, items);
    return int(items.size()) - 1;
}

void RecordDraft::removeItem(const FieldPath &list, int index)
{
    QJsonArray items = newItems(list);
    if (index < 0 || index >= items.size())
        return;
    items.removeAt(index);
    setItems(list, items);
}

/// Sets all items in an undo step of its own.
void RecordDraft::setItems(const FieldPath &list, const QJsonArray &items)
{
    Changes changes = m_changes;
    changes[list] = Change::set(items);
    endUndoStep();
    make(list, changes);
    endUndoStep();
}

void RecordDraft::setPresent(const FieldPath &object, bool present)
{
    Changes changes = m_changes;
    changes.removeIf([&](Changes::iterator it) {
        const bool isSwitch = it.key() == object;
        return isSwitch || (!present && object.contains(it.key()));
    });
    if (present)
        changes[object] = Change::set(QJsonObject());
    else if (json::isObject(baseValue(object)))
        changes[object] = Change::clear();
    endUndoStep();
    make(object, changes);
    endUndoStep();
}

void RecordDraft::discard()
{
    m_serverFindings.clear(); // they belong to changes that are discarded
    setChanges({});
}

void RecordDraft::undo()
{
    step(m_undo, m_redo);
}

void RecordDraft::redo()
{
    step(m_redo, m_undo);
}

void RecordDraft::endUndoStep()
{
    m_undoField = {};
}

void RecordDraft::rebase(const Base &base)
{
    m_base = base;
    m_changes = effective(m_form, m_base, m_changes);
    refresh({});
}

void RecordDraft::setChanges(const Changes &changes)
{
    endUndoStep();
    make({}, changes);
}

void RecordDraft::accept(const Changes &sent, const Base &fresh,
                         const std::optional<QJsonObject> &record)
{
    const Changes since = without(m_form, m_changes, sent);
    Changes others = since; // the server's values of the sent fields are our own
    others.removeIf([&](Changes::iterator it) {
        return std::any_of(sent.keyBegin(), sent.keyEnd(), [&](const FieldPath &path) {
            return path.contains(it.key()) || it.key().contains(path);
        });
    });
    const Base &compared = fresh.kind == Base::Kind::Unknown ? m_base : fresh;
    // A base that was never read stays unknown.
    if (record || compared.kind != Base::Kind::Unknown) {
        const Base now {Base::Kind::Read, record.value_or(taken(m_form, compared, sent)), {}};
        m_base = baseFor(m_form, m_base, others, now);
    }
    m_serverFindings.clear();
    moveTo(since);
}

void RecordDraft::restore(const Base &base, const Changes &changes, const Findings &serverFindings)
{
    m_base = base;
    setServerFindings(serverFindings);
    moveTo(changes);
}

void RecordDraft::release(const Changes &sent)
{
    moveTo(without(m_form, m_changes, sent));
}

/// Replaces the changes and clears the undo steps, because an undo would repeat changes that are
/// now stored elsewhere.
void RecordDraft::moveTo(const Changes &changes)
{
    m_changes = effective(m_form, m_base, changes);
    m_undo.clear();
    m_redo.clear();
    endUndoStep();
    refresh({});
}

void RecordDraft::setServerFindings(const Findings &findings)
{
    m_serverFindings = findings;
    // This includes what Amend found during the send, such as a missing file. The next try checks
    // that again, so none of these findings may prevent it.
    for (Finding &finding : m_serverFindings)
        finding.origin = Finding::Origin::Server;
    refresh({});
}

void RecordDraft::setContext(const QDate &today, const QMap<FieldPath, QStringList> &allowed)
{
    m_today = today;
    m_allowed = allowed;
    refresh({});
}

void RecordDraft::make(const FieldPath &path, Changes changes)
{
    changes = effective(m_form, m_base, changes);
    if (changes == m_changes)
        return;
    if (path.isRoot() || !(path == m_undoField)) {
        m_undo += m_changes;
        m_undoField = path;
    }
    m_redo.clear();
    const Changes before = std::exchange(m_changes, changes);
    dropServerFindings(before);
    refresh(path);
}

/// Drops the server's findings on changed fields, because they are about other values.
void RecordDraft::dropServerFindings(const Changes &before)
{
    const auto isOther
        = [&](const FieldPath &field) { return before.value(field) != m_changes.value(field); };
    const auto touches
        = [](const FieldPath &a, const FieldPath &b) { return a.contains(b) || b.contains(a); };
    m_serverFindings.removeIf([&](const Finding &finding) {
        const auto isAboutAnother = [&](const FieldPath &field) {
            return touches(field, finding.path) && isOther(field);
        };
        return !finding.path.isRoot()
            && (std::any_of(before.keyBegin(), before.keyEnd(), isAboutAnother)
                || std::any_of(m_changes.keyBegin(), m_changes.keyEnd(), isAboutAnother));
    });
}

void RecordDraft::step(QList<Changes> &from, QList<Changes> &to)
{
    if (from.isEmpty())
        return;
    to += m_changes;
    const Changes before = std::exchange(m_changes, effective(m_form, m_base, from.takeLast()));
    dropServerFindings(before);
    endUndoStep();
    refresh({});
    emit stepped(before);
}

void RecordDraft::refresh(const FieldPath &path)
{
    const QJsonObject before = m_values;
    m_values = applied(m_form, m_base, m_changes);
    const Findings findings
        = united(checkChanges(m_form, m_base, m_changes, m_today, m_allowed), m_serverFindings);
    const bool areOthers = findings != m_findings;
    m_findings = findings;
    // The first member of an absent object switches the object on and shows its other rows.
    const bool presenceMoved = std::any_of(
        m_form.fields.begin(), m_form.fields.end(), [&](const FieldSpec &field) {
            return field.type == ValueType::Object
                && json::isObject(field.path.in(before)) != json::isObject(field.path.in(m_values));
        });
    emit fieldChanged(presenceMoved ? FieldPath() : path);
    if (areOthers)
        emit findingsChanged();
}
