// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

class QContextMenuEvent;
class QKeyEvent;
class QMenu;
class QWidget;

/// Whether "Clear on the server" is possible for this field now.
bool canClear(const FieldSpec &field, const RecordDraft &draft);

/// The keys that work the same in every editor: undo and redo go to the draft, Alt+Backspace undoes
/// the field, Alt+Delete clears it on the server. The wheel scrolls the form unless the editor has
/// the focus. Leaving the editor ends the undo step.
class FieldKeys final : public QObject
{
    Q_OBJECT

public:
    /// The key handler becomes a child of `editor`, which takes the keys.
    FieldKeys(const FieldSpec &field, RecordDraft &draft, QWidget *editor);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Act { None, Undo, Redo, UndoField, ClearField };
    static Act actOf(const QKeyEvent &event);
    bool can(Act act) const;
    void perform(Act act);
    bool showMenu(const QContextMenuEvent &event);
    void addFieldActions(QMenu &menu);

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    QWidget *m_editor;
};
