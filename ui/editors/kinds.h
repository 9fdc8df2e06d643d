// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What createEditor chooses from, and what the kinds share.

#include "json.h"
#include "lineedit.h"
#include "recorddraft.h"

#include <functional>

class QLabel;

QWidget *lineEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *numberEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *textEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *dateEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *phoneEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *choiceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *typedChoiceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *countryEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *subdivisionEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *timeZoneEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *readOnlyEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);
QWidget *presenceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent);

/// Runs `show` now and whenever the value of `path` may have changed.
void showAlways(const FieldPath &path, RecordDraft &draft, QWidget *context,
                const std::function<void()> &show);

/// At once, or when the mouse button that is down has come up: what moves the layout between press
/// and release takes the click from the button under the pointer.
void afterPress(QObject *context, const std::function<void()> &act);

/// Calls `take` when more than a key's worth was put into the line at once: pasted, or dropped.
void whenPasted(QLineEdit &line, QObject *context,
                const std::function<void(const QString &)> &take);

/// A quiet line under an editor, hidden while it says nothing; `line` becomes the focus proxy.
struct EchoedLine
{
    QWidget *editor;
    QLabel *echo;
};
EchoedLine withEcho(LineEdit *line, QWidget *parent);
void setEcho(QLabel &echo, const QString &text,
             QPalette::ColorRole role = QPalette::PlaceholderText);
