// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

#include <QWidget>

class QKeyEvent;
class QMenu;

/// Whether "Clear on the server" is possible for this field now.
bool canClear(const FieldSpec &field, const RecordDraft &draft);

/// The keys that work the same in every editor: undo and redo go to the draft, Alt+Backspace undoes
/// the field, Alt+Delete clears it on the server, and the Menu key opens the field's menu. The
/// wheel scrolls the form. Leaving the editor ends the undo step.
class FieldKeys final : public QObject
{
    Q_OBJECT

public:
    /// The key handler becomes a child of `editor`, which takes the keys.
    FieldKeys(const FieldSpec &field, RecordDraft &draft, QWidget *editor);
    /// Those of the widget that takes the keys.
    static FieldKeys &of(const QWidget &editor) { return *editor.findChild<FieldKeys *>(); }

    void undoField() { perform(Act::UndoField); }
    /// Opens the field's only menu. `place` is on the screen.
    void openMenu(const QPoint &place);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void helpWanted();

private:
    enum class Act { None, Undo, Redo, UndoField, ClearField };
    static Act actOf(const QKeyEvent &event);
    bool can(Act act) const;
    void perform(Act act);
    void addFieldActions(QMenu &menu);

    const FieldSpec &m_field;
    RecordDraft &m_draft;
    QWidget *m_editor;
};
