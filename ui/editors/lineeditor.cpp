// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "kinds.h"
#include "wholedate.h"

#include <QLabel>

namespace {

constexpr qint64 largestInteger = qint64(1) << 53; // beyond it JSON readers disagree

/// Digits, grouped or not, become a number; all else stays text, so that the schema's type finding
/// speaks.
QJsonValue integerOfText(const QString &text)
{
    bool isNumber = false;
    const qint64 number = formats::plainDigits(text).value_or(text).toLongLong(&isNumber);
    const bool isPlain = isNumber && !text.startsWith(u'+');
    return isPlain && qAbs(number) <= largestInteger ? QJsonValue(number) : QJsonValue(text);
}

LineEdit *newLine(const FieldSpec &field, QWidget *parent)
{
    auto *line = new LineEdit(field.width, parent);
    if (field.masked || field.secret)
        line->setMasked();
    return line;
}

/// A whole date typed or pasted into one of its three fields fills all of them; under the last it
/// is spelt out. Returns the editor that `line` becomes.
QWidget *asPartOfDate(const FieldSpec &field, const WholeDate &date, LineEdit *line,
                      RecordDraft &draft, QWidget *parent)
{
    const auto enter = [&draft, date, line](const QString &text) {
        const QString note = noteOfReadings(text);
        if (date.enter(text, draft) && !note.isEmpty())
            emit line->noted(note);
    };
    whenPasted(*line, &draft, enter);
    QObject::connect(line, &QLineEdit::editingFinished, &draft,
                     [enter, line] { enter(line->text()); });
    if (!(field.path == date.last(draft.form())))
        return line;
    const auto [editor, echoLabel] = withEcho(line, parent);
    QLabel *echo = echoLabel;
    showAlways(field.path.parent(), draft, line, [&draft, date, echo] {
        const QDate whole = date.in(draft);
        setEcho(*echo, whole.isValid() ? spelledBirthDate(whole) : QString());
    });
    return editor;
}

} // namespace

QWidget *lineEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    LineEdit *line = newLine(field, parent);
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [&draft, path = field.path](const QString &text) { draft.enter(path, text); });
    showAlways(field.path, draft, line, [&draft, line, path = field.path] {
        line->showText(editedText(draft.value(path)));
    });
    return line;
}

QWidget *integerEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    LineEdit *line = newLine(field, parent);
    line->setInputMethodHints(line->inputMethodHints() | Qt::ImhFormattedNumbersOnly);
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [&draft, path = field.path](const QString &text) {
                         if (text.isEmpty())
                             draft.enter(path, text);
                         else
                             draft.set(path, integerOfText(text));
                     });
    const auto date = WholeDate::around(field, draft.form());
    QWidget *editor = date ? asPartOfDate(field, *date, line, draft, parent) : line;
    QObject::connect(line, &QLineEdit::editingFinished, line, [&draft, line, path = field.path] {
        line->showText(editedText(draft.value(path)));
    });
    showAlways(field.path, draft, line, [&draft, line, path = field.path] {
        const QJsonValue value = draft.value(path);
        // "007" is 7 already; rewriting it would move the cursor under the typist.
        if (!line->isModified() || integerOfText(line->text()) != value)
            line->showText(editedText(value));
    });
    return editor;
}
