// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldkeys.h"

#include "briefcopy.h"
#include "json.h"
#include "lineedit.h"
#include "wheel.h"

#include <QAbstractScrollArea>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

bool canClear(const FieldSpec &field, const RecordDraft &draft)
{
    if (field.readOnly || field.clear == Clear::Never || !draft.lockReason(field.path).isEmpty()
        || draft.change(field.path).kind == Change::Kind::Clear)
        return false;
    if (draft.base().kind == Base::Kind::Unknown)
        return true;
    if (field.editor == EditorKind::Presence)
        return false; // its switch clears it
    const QJsonValue base = draft.baseValue(field.path);
    const bool hasValue = !base.isUndefined() && !base.isNull();
    // A required text that is missing becomes "". A text that has a value is emptied by typing.
    return field.clear == Clear::Empty ? field.required && !hasValue : hasValue;
}

FieldKeys::FieldKeys(const FieldSpec &field, RecordDraft &draft, QWidget *editor)
    : QObject(editor)
    , m_field(field)
    , m_draft(draft)
    , m_editor(editor)
{
    editor->installEventFilter(this);
    if (!qobject_cast<QAbstractScrollArea *>(editor))
        keepFromWheel(*editor);
    // The mouse opens the menu of a box of text through its viewport.
    if (auto *text = qobject_cast<QPlainTextEdit *>(editor))
        text->viewport()->installEventFilter(this);
    // Text that an assistive technology writes without the focus also ends an undo step.
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::editingFinished, &draft, &RecordDraft::endUndoStep);
}

FieldKeys::Act FieldKeys::actOf(const QKeyEvent &event)
{
    if (event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Backspace)
        return Act::UndoField;
    if (event.modifiers() == Qt::AltModifier && event.key() == Qt::Key_Delete)
        return Act::ClearField;
    if (event.matches(QKeySequence::Undo))
        return Act::Undo;
    return event.matches(QKeySequence::Redo) ? Act::Redo : Act::None;
}

bool FieldKeys::can(Act act) const
{
    switch (act) {
    case Act::Undo:
        return m_draft.canUndo();
    case Act::Redo:
        return m_draft.canRedo();
    case Act::UndoField:
        return m_draft.change(m_field.path).kind != Change::Kind::Keep;
    case Act::ClearField:
        return canClear(m_field, m_draft);
    case Act::None:
        break;
    }
    return false;
}

void FieldKeys::perform(Act act)
{
    if (!can(act))
        return;
    if (act == Act::Undo)
        return m_draft.undo();
    if (act == Act::Redo)
        return m_draft.redo();
    m_draft.endUndoStep();
    if (act == Act::UndoField)
        m_draft.revert(m_field.path);
    else
        m_draft.clear(m_field.path);
    m_draft.endUndoStep();
}

bool FieldKeys::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        const Act act = actOf(*static_cast<QKeyEvent *>(event));
        // Undo and redo belong to actions of the window. In a window without these actions, the key
        // returns as a key press.
        event->setAccepted(act == Act::UndoField || act == Act::ClearField);
        if (act != Act::None)
            return true;
        break;
    }
    case QEvent::KeyPress:
        if (const Act act = actOf(*static_cast<QKeyEvent *>(event)); act != Act::None) {
            perform(act);
            return true;
        }
        break;
    case QEvent::FocusOut:
        m_draft.endUndoStep();
        break;
    case QEvent::ContextMenu:
        openMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void FieldKeys::openMenu(const QPoint &place)
{
    QMenu *menu = nullptr;
    if (auto *line = qobject_cast<QLineEdit *>(m_editor))
        menu = line->createStandardContextMenu();
    else if (auto *text = qobject_cast<QPlainTextEdit *>(m_editor))
        menu = text->createStandardContextMenu();
    else
        menu = new QMenu(m_editor);
    menu->setObjectName(m_field.path.toString() % u"#actions");
    addFieldActions(*menu);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(place);
}

void FieldKeys::addFieldActions(QMenu &menu)
{
    // The widget's own undo and redo, which come first, do not know the draft's undo steps.
    const QVariant isReadOnly = m_editor->property("readOnly");
    if (isReadOnly.isValid() && !isReadOnly.toBool()) {
        const QList<QAction *> own = menu.actions().mid(0, 2);
        qDeleteAll(own);
    }
    QAction *before = menu.actions().value(0);
    const auto addAction = [&](const QString &text, const QKeySequence &keys, bool isPossible) {
        auto *action = new QAction(text, &menu);
        action->setShortcut(keys);
        action->setEnabled(isPossible);
        menu.insertAction(before, action);
        return action;
    };
    const auto add = [&](const QString &text, const QKeySequence &keys, Act act) {
        connect(addAction(text, keys, can(act)), &QAction::triggered, this,
                [this, act] { perform(act); });
    };
    // A menu of a field.
    //: Verb
    add(tr("&Undo"), QKeySequence::Undo, Act::Undo);
    //: Verb: does again what was undone
    add(tr("&Redo"), QKeySequence::Redo, Act::Redo);
    add(tr("Undo this field"), {Qt::ALT | Qt::Key_Backspace}, Act::UndoField);
    //: Verb: removes the value on the server
    add(tr("Clear on the server"), {Qt::ALT | Qt::Key_Delete}, Act::ClearField);
    const QString text = json::text(m_draft.value(m_field.path));
    const bool isMasked = m_field.secret || m_field.masked;
    const auto *line = qobject_cast<LineEdit *>(m_editor);
    const bool isOpen = !isMasked || (line && line->isReadable());
    //: Verb: puts the value on the clipboard
    connect(addAction(tr("Copy the value"), {}, isOpen && !text.isEmpty()), &QAction::triggered,
            this, [text, isMasked] {
                isMasked ? briefcopy::copy(text) : QGuiApplication::clipboard()->setText(text);
            });
    connect(addAction(tr("Help on the field"), Qt::Key_F1, true), &QAction::triggered, this,
            &FieldKeys::helpWanted);
    if (before && !before->isSeparator())
        menu.insertSeparator(before);
}
