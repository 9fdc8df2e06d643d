// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editedrecord.h"

#include "json.h"

#include <utility>

EditedRecord::EditedRecord(const FormSpec &form, QString userId, Base base)
    : m_form(form)
    , m_userId(std::move(userId))
    , m_base(std::move(base))
{
}

QString EditedRecord::title() const
{
    // The title does not follow what is typed. A record that was never read is named by its id;
    // only one that does not exist yet is named by the typed values.
    const QString name = m_base.kind == Base::Kind::Read ? recordTitle(m_form, m_base.record)
        : m_base.kind == Base::Kind::Absent              ? recordTitle(m_form, m_values)
                                                         : QString();
    return name.isEmpty() ? m_userId : name;
}

QJsonValue EditedRecord::value(const FieldPath &path) const
{
    return path.in(m_values);
}

QJsonValue EditedRecord::baseValue(const FieldPath &path) const
{
    if (isInNewItem(path))
        return QJsonValue::Undefined;
    return m_base.kind == Base::Kind::Read ? path.in(m_base.record)
                                           : QJsonValue(QJsonValue::Undefined);
}

bool EditedRecord::isInNewItem(const FieldPath &path) const
{
    const FieldSpec *list = m_form.listOf(path);
    return list && !(list->path == path);
}

Change EditedRecord::change(const FieldPath &path) const
{
    if (isInNewItem(path)) {
        const QJsonValue held = value(path);
        return held.isUndefined() ? Change() : Change::set(held);
    }
    return m_changes.value(path);
}

bool EditedRecord::isPresent(const FieldPath &object) const
{
    return json::isObject(object.in(m_values));
}

QJsonArray EditedRecord::newItems(const FieldPath &list) const
{
    return m_changes.value(list).value.toArray();
}

QJsonArray EditedRecord::heldItems(const FieldPath &list) const
{
    return baseValue(list).toArray();
}

QString EditedRecord::lockReason(const FieldPath &path) const
{
    const FieldSpec *field = m_form.field(path);
    return field ? ::lockReason(m_form, *field, m_base) : QString();
}

Findings EditedRecord::recordFindings() const
{
    return ::recordFindings(m_form, m_base);
}

QList<ChangedField> EditedRecord::diff() const
{
    return ::diff(m_form, m_base, m_changes);
}

QList<SentUnchanged> EditedRecord::sentUnchanged() const
{
    return ::sentUnchanged(m_form, m_base, m_changes);
}

QJsonObject EditedRecord::patch() const
{
    return makePatch(m_form, m_base, m_changes);
}

Findings EditedRecord::cautions() const
{
    return ::cautions(m_form, m_base, m_changes);
}
