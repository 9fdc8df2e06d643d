// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedrecord.h"

#include <QObject>

/// One record being edited: its changes are made, checked and undone here. A send takes its values
/// from the draft, never from a widget.
class RecordDraft final : public QObject, public EditedRecord
{
    Q_OBJECT

public:
    /// `form` must outlive the draft.
    RecordDraft(const FormSpec &form, QString userId, Base base, QObject *parent = nullptr);

    const Findings &findings() const { return m_findings; }
    Findings findings(const FieldPath &path) const;
    /// Whether something is changed and there is no error.
    bool isSendable() const;

    /// `value` has the type that is sent. A text that cannot be converted (a date "31/02") is set
    /// as it is and gets a finding.
    void set(const FieldPath &path, const QJsonValue &value);
    /// Sets the text of an editor. Empty text means what the form's `clear` says.
    void enter(const FieldPath &path, const QString &text);
    void clear(const FieldPath &path);
    void revert(const FieldPath &path);
    /// Adds an item at the end of an append list and returns its index. Its members are set by
    /// `/list/<index>/member`.
    int addItem(const FieldPath &list, const QJsonObject &item = {});
    void removeItem(const FieldPath &list, int index);
    /// Switches an object that may be absent.
    void setPresent(const FieldPath &object, bool present);
    void discard(); ///< drops all changes; can be undone

    bool canUndo() const { return !m_undo.isEmpty(); }
    bool canRedo() const { return !m_redo.isEmpty(); }
    void undo();
    void redo();
    /// The next change starts a new undo step. Called when an editor loses the focus.
    void endUndoStep();

    /// Replaces the base by a newer read. The changes stay.
    void rebase(const Base &base);
    /// Replaces the changes in one undo step, for example after a conflict.
    void setChanges(const Changes &changes);
    /// The server accepted `sent`, which was compared with `fresh`, and holds `record` now
    /// (adapted; nothing for an answer without a body). Edits made in the meantime stay, each with
    /// the value it was made from.
    void accept(const Changes &sent, const Base &fresh, const std::optional<QJsonObject> &record);
    /// Loads stored changes with their base. This is not an undo step.
    void restore(const Base &base, const Changes &changes, const Findings &serverFindings);
    /// Removes the changes in `sent`, which the outbox holds now. Later or different changes stay.
    void release(const Changes &sent);
    /// They are shown with the local findings until their field is edited.
    void setServerFindings(const Findings &findings);
    const Findings &serverFindings() const { return m_serverFindings; }

    /// The day that rules take as today, and the values that the profile limits fields to.
    void setContext(const QDate &today, const QMap<FieldPath, QStringList> &allowed);

signals:
    /// The value, change, lock or presence of `path` may have changed. The root = any field.
    void fieldChanged(const FieldPath &path);
    void findingsChanged();
    /// Emitted after an undo or redo and its fieldChanged. `before` are the changes until then.
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
    FieldPath m_undoField; ///< keystrokes in this field merge into one undo step
    QDate m_today;
    QMap<FieldPath, QStringList> m_allowed;
};
