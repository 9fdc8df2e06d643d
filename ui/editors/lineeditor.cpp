// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "kinds.h"
#include "whitespace.h"
#include "wholedate.h"

#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Converts a number, with the digits that were typed. Any other text stays, so that the finding
/// about its type is shown.
QJsonValue numberOfText(const FieldSpec &field, const QString &typed)
{
    // Invisible characters are not part of a number.
    const QString text = whitespace::tidied(
        whitespace::withoutInvisible(typed, whitespace::Joiners::Remove), whitespace::Lines::One);
    static const QRegularExpression whole(u"\\A(-?)0*(0|[1-9][0-9]*)\\z"_s);
    // In a fraction a comma may be the decimal separator.
    const QString plain
        = field.type == ValueType::Integer ? formats::plainDigits(text).value_or(text) : text;
    const auto match = whole.match(plain);
    QJsonValue number = match.hasMatch() ? json::number(match.captured(1) + match.captured(2))
                                         : QJsonValue(QJsonValue::Undefined);
    if (number.isUndefined() && field.type == ValueType::Number)
        number = json::number(plain);
    return number.isUndefined() ? QJsonValue(typed) : number;
}

LineEdit *newLine(const FieldSpec &field, QWidget *parent)
{
    auto *line = new LineEdit(field.width, parent);
    if (field.masked || field.secret)
        line->setMasked();
    return line;
}

/// A whole date that is typed or pasted into one of its three fields fills them all. The last field
/// shows the date in words below it. Returns the editor, with `line` in it.
QWidget *asPartOfDate(const FieldSpec &field, const WholeDate &date, LineEdit *line,
                      RecordDraft &draft, QWidget *parent)
{
    const auto enter = [&draft, date, line](const QString &text) {
        const QString note = noteOfReadings(text);
        if (date.enter(text, draft))
            emit line->noted(note);
    };
    onPaste(*line, &draft, enter);
    QObject::connect(line, &QLineEdit::editingFinished, &draft,
                     [enter, line] { enter(line->text()); });
    if (!(field.path == date.last(draft.form())))
        return line;
    const auto [editor, echoLabel] = withEcho(line, parent);
    Echo *echo = echoLabel;
    announceReading(field, *line, *echo);
    showAlways(field.path.parent(), draft, line, [&draft, date, echo] {
        const QDate whole = date.in(draft);
        echo->say(whole.isValid() ? spelledBirthDate(whole) : QString());
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
        line->showText(json::text(draft.value(path)));
    });
    return line;
}

QWidget *numberEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    LineEdit *line = newLine(field, parent);
    line->setInputMethodHints(line->inputMethodHints() | Qt::ImhFormattedNumbersOnly);
    QObject::connect(line, &QLineEdit::textEdited, &draft, [&draft, &field](const QString &text) {
        if (text.isEmpty())
            draft.enter(field.path, text);
        else
            draft.set(field.path, numberOfText(field, text));
    });
    const auto date = WholeDate::around(field, draft.form());
    QWidget *editor = date ? asPartOfDate(field, *date, line, draft, parent) : line;
    QObject::connect(line, &QLineEdit::editingFinished, line, [&draft, line, path = field.path] {
        line->showText(json::text(draft.value(path)));
    });
    showAlways(field.path, draft, line, [&draft, line, &field] {
        const QJsonValue value = draft.value(field.path);
        // "007" is the number 7 already. Rewriting it would move the cursor while the user types.
        if (!line->isModified() || !json::same(numberOfText(field, line->text()), value))
            line->showText(json::text(value));
    });
    return editor;
}
