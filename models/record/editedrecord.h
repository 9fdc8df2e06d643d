// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"

/// The server's record and the changes to it, to be read: all that follows from the two.
class EditedRecord
{
public:
    const FormSpec &form() const { return m_form; }
    const QString &userId() const { return m_userId; }
    const Base &base() const { return m_base; }
    const Changes &changes() const { return m_changes; }
    /// The record's display name, or the user id when it has none.
    QString title() const;

    /// The value after the changes. Undefined where there is none.
    QJsonValue value(const FieldPath &path) const;
    /// The value in the base. Undefined where it is absent or unknown.
    QJsonValue baseValue(const FieldPath &path) const;
    /// Keep also for a change back to the value in the base.
    Change change(const FieldPath &path) const;
    /// False for a member of an object that is absent or switched off.
    bool isPresent(const FieldPath &object) const;
    /// Whether `path` is a member of a new list item, where every value is new.
    bool isInNewItem(const FieldPath &path) const;
    QJsonArray newItems(const FieldPath &list) const;
    QJsonArray heldItems(const FieldPath &list) const; ///< the items on the server, as read
    QString lockReason(const FieldPath &path) const;
    /// What the record as a whole means for editing it.
    Findings recordFindings() const;

    /// One line for each changed field, and one for each new item (`/list/<index>`).
    QList<ChangedField> diff() const;
    QList<SentUnchanged> sentUnchanged() const;
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
