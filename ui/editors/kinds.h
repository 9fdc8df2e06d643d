// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The editors that createEditor chooses from, and the parts they share.

#include "json.h"
#include "lineedit.h"
#include "quietlabel.h"
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

/// A value that can be read and copied, and not changed.
QLabel *newReadValue(QWidget *parent);

/// Calls `show` now, whenever the value of `path` may have changed, and when personal values are
/// hidden or shown again.
void showAlways(const FieldPath &path, RecordDraft &draft, QWidget *context,
                const std::function<void()> &show);
/// The same, and `show` is also called when `editor` is covered or uncovered by itself.
void showUncovered(const FieldPath &path, RecordDraft &draft, QWidget *editor,
                   const std::function<void()> &show);

/// Runs `act` at once or, while a mouse button is down, after its release. If the layout moved
/// between press and release, the button under the pointer would miss the click.
void afterMouseRelease(QObject *context, const std::function<void()> &act);

/// Calls `take` when more text was inserted at once than a key gives: it was pasted or dropped.
void onPaste(QLineEdit &line, QObject *context, const std::function<void(const QString &)> &take);

/// Quiet text that says what was read in a line. It repeats the value, so it is empty while
/// personal values are hidden, also for assistive technology. It is not shown while it is empty.
class Echo final : public QuietLabel
{
public:
    explicit Echo(QWidget *parent);

    const QString &said() const { return m_said; }
    void say(const QString &said, QPalette::ColorRole role = QPalette::PlaceholderText);

private:
    void showSaid();

    QString m_said;
};

/// A line with an echo below it.
struct EchoedLine
{
    QWidget *editor;
    Echo *echo;
};
EchoedLine withEcho(LineEdit *line, QWidget *parent);
/// When a line was edited and is left, what `echo` says about it is announced, unless the field is
/// masked.
void announceReading(const FieldSpec &field, QLineEdit &line, Echo &echo);
