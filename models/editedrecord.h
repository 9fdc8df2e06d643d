// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

/// A record and the changes that the server has not seen yet: all that can be read off the two.
class EditedRecord
{
public:
    const FormSpec &form() const { return m_form; }
    const QString &userId() const { return m_userId; }
    const Base &base() const { return m_base; }
    const Changes &changes() const { return m_changes; }
    /// The record's display name, or the user id when it has none.
    QString title() const;

    /// After the changes; Undefined where there is no value.
    QJsonValue value(const FieldPath &path) const;
    /// Undefined where absent or unknown.
    QJsonValue baseValue(const FieldPath &path) const;
    /// Keep, too, for a change back to what the base holds.
    Change change(const FieldPath &path) const;
    /// False for a member of an object that is absent or switched off.
    bool isPresent(const FieldPath &object) const;
    /// A member of a new item of a list: there everything is new.
    bool isInNewItem(const FieldPath &path) const;
    QJsonArray newItems(const FieldPath &list) const;
    QJsonArray heldItems(const FieldPath &list) const; ///< on the server, as read
    QString lockReason(const FieldPath &path) const;
    /// What the record as a whole says of editing it.
    Findings recordFindings() const;

    /// One line a changed field, and one a new item (`/list/<index>`).
    QList<ChangedField> diff() const;
    QList<TravellingField> travelling() const;
    QJsonObject patch() const;
    Findings cautions() const;

protected:
    /// `form` must outlive the record.
    EditedRecord(const FormSpec &form, QString userId, Base base);
    ~EditedRecord() = default;

    const FormSpec &m_form;
    const QString m_userId;
    Base m_base;
    Changes m_changes;
    QJsonObject m_values; ///< applied(), kept
};
