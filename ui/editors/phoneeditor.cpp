// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds.h"
#include "phonenumber.h"
#include "phonerules.h"

#include <QCoreApplication>
#include <QLabel>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// The number in the vendor's format, easy to read: `+1 602-555-0199`, or the digits alone.
QString readAloud(const PhoneVerdict &verdict)
{
    const QString whole = verdict.code + verdict.number;
    const auto number = whole.startsWith(u'+') ? phone::withCode(whole.mid(1)) : std::nullopt;
    return number ? phone::forPeople(*number) : whole;
}

/// Changes the number to the vendor's format. It is a separate undo step, so that undo brings the
/// text back. Empty when nothing changed.
QString normalisePhone(const FieldSpec &field, RecordDraft &draft)
{
    const QString typed = draft.value(field.path).toString();
    const FieldPath beside = phoneCompanion(field);
    const PhoneVerdict verdict = phoneVerdict(field, typed, draft.value(beside).toString());
    if (!verdict.isSure)
        return {};
    QMap<FieldPath, QString> values {{field.path, verdict.number}};
    if (!verdict.code.isEmpty())
        values.insert(beside, verdict.code);
    Changes changes = draft.changes();
    for (auto value = values.begin(); value != values.end(); ++value) {
        if (draft.value(value.key()).toString() != value.value())
            changes[value.key()] = Change::set(value.value());
    }
    if (changes == draft.changes())
        return {};
    draft.endUndoStep();
    if (values.size() == 1)
        draft.set(field.path, verdict.number);
    else
        draft.setChanges(changes); // both fields in one step
    draft.endUndoStep();
    //: Below a phone number: %1 is how it will be sent, %2 what was typed
    return QCoreApplication::translate("Editor", "%1, typed as %2").arg(readAloud(verdict), typed);
}

} // namespace

QWidget *phoneEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *line = new LineEdit(field.width, parent);
    const auto [editor, echoLabel] = withEcho(line, parent);
    Echo *echo = echoLabel;
    announceReading(field, *line, *echo);
    line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    const FieldPath path = field.path;
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [&draft, path, line](const QString &text) {
                         line->setModified(true);
                         draft.enter(path, text);
                     });
    // A country code that was typed with the number is removed again with it.
    const FieldPath beside = phoneCompanion(field);
    const auto ownCode = std::make_shared<QString>();
    const auto normalise = [&draft, &field, line, echo, beside, ownCode] {
        // Only text that was typed since then. An untouched number, or one that undo brought back,
        // stays.
        if (!line->isModified())
            return;
        line->setModified(false);
        const QString code = draft.value(beside).toString();
        echo->say(normalisePhone(field, draft));
        if (draft.value(beside).toString() != code)
            *ownCode = draft.value(beside).toString();
    };
    onPaste(*line, &draft, [normalise](const QString &) { normalise(); });
    QObject::connect(line, &QLineEdit::editingFinished, &draft, normalise);
    showAlways(path, draft, line, [&draft, path, line, echo, beside, ownCode] {
        const QString text = json::text(draft.value(path));
        if (line->text() != text || line->isModified())
            echo->say({});
        line->showText(text); // resets "modified" when it sets the text
        const bool isTakenBack = draft.change(path).kind == Change::Kind::Keep;
        if (isTakenBack && !ownCode->isEmpty()
            && draft.value(beside).toString() == std::exchange(*ownCode, QString()))
            draft.revert(beside);
    });
    return editor;
}
