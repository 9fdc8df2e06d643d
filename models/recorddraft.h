// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedrecord.h"

#include <QObject>

/// One record being edited: its changes are made, checked, undone. The draft is the truth; no
/// widget is asked for a value when it is sent.
class RecordDraft final : public QObject, public EditedRecord
{
    Q_OBJECT

public:
    /// `form` must outlive the draft.
    RecordDraft(const FormSpec &form, QString userId, Base base, QObject *parent = nullptr);

    const Findings &findings() const { return m_findings; }
    Findings findings(const FieldPath &path) const;
    /// Something is changed and no error stands.
    bool isSendable() const;

    /// `value` as it travels; text that cannot be one (a date "31/02") is set as typed and gets
    /// its finding.
    void set(const FieldPath &path, const QJsonValue &value);
    /// What an editor holds. Empty text means what the form's `clear` says.
    void enter(const FieldPath &path, const QString &text);
    void clear(const FieldPath &path);
    void revert(const FieldPath &path);
    /// A new item at the end of an append list. Its members are set by `/list/<index>/member`.
    int addItem(const FieldPath &list, const QJsonObject &item = {});
    void removeItem(const FieldPath &list, int index);
    /// The switch of an object that may be absent.
    void setPresent(const FieldPath &object, bool present);
    void discard(); ///< all changes; can be undone

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    /// The next change starts an undo step of its own (an editor lost focus).
    void endUndoStep();

    /// A newer read: changes stay on it.
    void rebase(const Base &base);
    /// Replaces the changes as one undo step (a settled conflict).
    void setChanges(const Changes &changes);
    /// The server took `sent`, which was compared with `fresh`, and holds `record` now (already
    /// adapted; nothing for an answer without a body). Edits made meanwhile stay, each on the value
    /// it was made from.
    void accept(const Changes &sent, const Base &fresh, const std::optional<QJsonObject> &record);
    /// As they were stored, on the base they were made on, and no undo step.
    void restore(const Base &base, const Changes &changes, const Findings &serverFindings);
    /// `sent` is on its way and is kept there: what is changed otherwise, or since, stays.
    void release(const Changes &sent);
    /// Shown with the local findings until their field is edited.
    void setServerFindings(const Findings &findings);
    const Findings &serverFindings() const { return m_serverFindings; }

    /// The day "today" rules go by, and what the profile restricts fields to.
    void setContext(const QDate &today, const QMap<FieldPath, QStringList> &allowed);

signals:
    /// The value, change, lock or presence of `path` may have changed; root = everything may have.
    void fieldChanged(const FieldPath &path);
    void findingsChanged();
    /// An undo or a redo was made, and told of with fieldChanged; `before`: the changes until then.
    void stepped(const Changes &before);

private:
    void setMember(const FieldPath &path, const QJsonValue &value);
    void setItems(const FieldPath &list, const QJsonArray &items);
    void make(const FieldPath &path, Changes changes);
    void refresh(const FieldPath &path);
    void step(QList<Changes> &from, QList<Changes> &to);
    void moveTo(const Changes &changes);
    void dropServerFindings(const Changes &before);

    Findings m_findings;
    Findings m_serverFindings;
    QList<Changes> m_undo, m_redo;
    FieldPath m_undoField; ///< keystrokes in the same field merge into one step
    QDate m_today;
    QMap<FieldPath, QStringList> m_allowed;
};
