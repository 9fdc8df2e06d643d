// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor.h"

#include "announcer.h"
#include "cover.h"
#include "fieldkeys.h"
#include "fileeditor.h"
#include "itemseditor.h"
#include "kinds.h"
#include "lists.h"
#include "personal.h"
#include "quietlabel.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QAction>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QWidget *editorOfKind(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    if (field.readOnly && field.editor != EditorKind::Presence)
        return field.masked || field.secret ? lineEditor(field, draft, parent)
                                            : readOnlyEditor(field, draft, parent);
    switch (field.editor) {
    case EditorKind::Line:
        return lineEditor(field, draft, parent);
    case EditorKind::Text:
        return textEditor(field, draft, parent);
    case EditorKind::Date:
        return dateEditor(field, draft, parent);
    case EditorKind::Phone:
        return phoneEditor(field, draft, parent);
    case EditorKind::Choice:
        return field.typing ? typedChoiceEditor(field, draft, parent)
                            : choiceEditor(field, draft, parent);
    case EditorKind::Country:
        return countryEditor(field, draft, parent);
    case EditorKind::Subdivision:
        return subdivisionEditor(field, draft, parent);
    case EditorKind::TimeZone:
        return timeZoneEditor(field, draft, parent);
    case EditorKind::Number:
        return numberEditor(field, draft, parent);
    case EditorKind::File:
        return new FileEditor(field, draft, parent);
    case EditorKind::Items:
        return new ItemsEditor(field, draft, parent);
    case EditorKind::ReadOnly:
        break;
    case EditorKind::Presence:
        return presenceEditor(field, draft, parent);
    }
    return readOnlyEditor(field, draft, parent);
}

} // namespace

/// Whether the widget has a better name of its own: a switch has its text, a file's button its
/// file.
static bool hasOwnName(EditorKind kind)
{
    return kind == EditorKind::Presence || kind == EditorKind::File || kind == EditorKind::Items;
}

QWidget *createEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    QWidget *editor = editorOfKind(field, draft, parent);
    QWidget *keys = keyWidget(editor);
    keys->setObjectName(field.path.toString());
    if (field.readOnly && (field.masked || field.secret))
        setLocked(editor, true);
    if (!hasOwnName(field.editor)) {
        const QString name = accessibleNameOf(field, draft.form());
        keys->setAccessibleName(name);
        const QList<QToolButton *> buttons = keys->findChildren<QToolButton *>();
        for (QToolButton *button : buttons) // in the line
            button->setAccessibleDescription(name);
    }
    new FieldKeys(field, draft, keys);
    return editor;
}

QWidget *keyWidget(QWidget *editor)
{
    if (const auto *items = qobject_cast<ItemsEditor *>(editor))
        return items->addButton();
    if (const auto *file = qobject_cast<FileEditor *>(editor))
        return file->chooseButton();
    auto *line = editor->findChild<LineEdit *>(QString(), Qt::FindDirectChildrenOnly);
    return line ? line : editor;
}

void setLocked(QWidget *editor, bool locked)
{
    QWidget *keys = keyWidget(editor);
    if (auto *line = qobject_cast<QLineEdit *>(keys)) {
        line->setReadOnly(locked);
        const QList<QAction *> buttons = line->actions();
        for (QAction *button : buttons)
            button->setEnabled(!locked);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(keys)) {
        text->setReadOnly(locked);
        text->viewport()->setBackgroundRole(locked ? QPalette::AlternateBase : QPalette::Base);
    } else if (!qobject_cast<QLabel *>(keys)) {
        keys->setEnabled(!locked);
    }
}

QString accessibleNameOf(const FieldSpec &field, const FormSpec &form)
{
    const auto sameLabel = [&field](const FieldSpec &other) { return other.label == field.label; };
    return form.listOf(field.path)
            || std::count_if(form.fields.begin(), form.fields.end(), sameLabel) > 1
        ? words::fieldName(form, field.path)
        : field.label;
}

static void followChanges(const FieldPath &path, RecordDraft &draft, QWidget *context,
                          const std::function<void()> &show)
{
    QObject::connect(&draft, &RecordDraft::fieldChanged, context,
                     [path, show](const FieldPath &changed) {
                         if (changed.contains(path) || path.contains(changed))
                             show();
                     });
}

void showAlways(const FieldPath &path, RecordDraft &draft, QWidget *context,
                const std::function<void()> &show)
{
    followChanges(path, draft, context, show);
    personal::follow(context, show);
}

void showUncovered(const FieldPath &path, RecordDraft &draft, QWidget *editor,
                   const std::function<void()> &show)
{
    followChanges(path, draft, editor, show);
    followCover(*editor, show);
}

void afterMouseRelease(QObject *context, const std::function<void()> &act)
{
    if (QGuiApplication::mouseButtons() == Qt::NoButton)
        return act();
    QTimer::singleShot(20, context, [context, act] { afterMouseRelease(context, act); });
}

/// The number of characters at the start or end of `after` that `before` does not have.
static qsizetype addedCharacters(QStringView before, QStringView after)
{
    while (!before.isEmpty() && !after.isEmpty() && before.front() == after.front()) {
        before = before.sliced(1);
        after = after.sliced(1);
    }
    while (!before.isEmpty() && !after.isEmpty() && before.back() == after.back()) {
        before.chop(1);
        after.chop(1);
    }
    return after.size();
}

void onPaste(QLineEdit &line, QObject *context, const std::function<void(const QString &)> &take)
{
    const auto before = std::make_shared<QString>(line.text());
    QObject::connect(&line, &QLineEdit::textEdited, context, [before, take](const QString &text) {
        if (addedCharacters(*before, text) > 1)
            take(text);
    });
    // This runs after `textEdited`. The signal's text is outdated when `take` has changed the line.
    QObject::connect(&line, &QLineEdit::textChanged, context,
                     [before, &line] { *before = line.text(); });
}

Echo::Echo(QWidget *parent)
    : QuietLabel({}, parent)
{
    hide();
    personal::follow(this, [this] { showSaid(); });
}

void Echo::say(const QString &said, QPalette::ColorRole role)
{
    if (m_said == said)
        return;
    m_said = said;
    setForegroundRole(role);
    QFont weighed = font();
    weighed.setWeight(role != theme::quietRole ? QFont::DemiBold : QFont::Normal);
    setFont(weighed);
    showSaid();
}

void Echo::showSaid()
{
    setText(personal::areHidden() ? QString() : m_said);
    afterMouseRelease(this, [this] { setVisible(!text().isEmpty()); });
}

EchoedLine withEcho(LineEdit *line, QWidget *parent)
{
    auto *editor = new QWidget(parent);
    auto *column = new QVBoxLayout(editor);
    column->setContentsMargins({});
    column->setSpacing(units(4));
    column->addWidget(line);
    auto *echo = new Echo(editor);
    column->addWidget(echo);
    return {editor, echo};
}

void announceReading(const FieldSpec &field, QLineEdit &line, Echo &echo)
{
    if (field.masked || field.secret)
        return;
    const auto isEdited = std::make_shared<bool>(false);
    QObject::connect(&line, &QLineEdit::textEdited, &echo, [isEdited] { *isEdited = true; });
    const auto tell = [isEdited, label = field.label, echo = &echo] {
        if (std::exchange(*isEdited, false) && !echo->text().isEmpty())
            announce(*echo, words::withColon(label, echo->text()));
    };
    // Later: the line may be read and rewritten only now.
    QObject::connect(&line, &QLineEdit::editingFinished, &echo, tell, Qt::QueuedConnection);
}
