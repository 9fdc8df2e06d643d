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

/// How a person reads what the vendor takes: `+1 602-555-0199`, or the digits that are sent alone.
QString readAloud(const PhoneVerdict &verdict)
{
    const QString whole = verdict.code + verdict.number;
    const auto number = whole.startsWith(u'+') ? phone::withCode(whole.mid(1)) : std::nullopt;
    return number ? phone::forPeople(*number) : whole;
}

/// Writes the number as the vendor takes it, as an undo step of its own so that undo brings back
/// what was typed. Empty when there was nothing to do.
QString normalisePhone(const FieldSpec &field, RecordDraft &draft)
{
    const QString typed = draft.value(field.path).toString();
    const FieldPath beside = besidePhone(field);
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
        draft.setChanges(changes); // both in one step
    draft.endUndoStep();
    return QCoreApplication::translate("Editor", "%1, typed as %2").arg(readAloud(verdict), typed);
}

} // namespace

QWidget *phoneEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *line = new LineEdit(field.width, parent);
    const auto [editor, echoLabel] = withEcho(line, parent);
    QLabel *echo = echoLabel;
    line->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    const FieldPath path = field.path;
    QObject::connect(line, &QLineEdit::textEdited, &draft,
                     [&draft, path, line](const QString &text) {
                         line->setModified(true);
                         draft.enter(path, text);
                     });
    // The country code that was typed with the number is taken back with it.
    const FieldPath beside = besidePhone(field);
    const auto ownCode = std::make_shared<QString>();
    const auto normalise = [&draft, &field, line, echo, beside, ownCode] {
        // Only what was typed since: never an untouched number, nor one that undo brought back.
        if (!line->isModified())
            return;
        line->setModified(false);
        const QString code = draft.value(beside).toString();
        setEcho(*echo, normalisePhone(field, draft));
        if (draft.value(beside).toString() != code)
            *ownCode = draft.value(beside).toString();
    };
    whenPasted(*line, &draft, [normalise](const QString &) { normalise(); });
    QObject::connect(line, &QLineEdit::editingFinished, &draft, normalise);
    showAlways(path, draft, line, [&draft, path, line, echo, beside, ownCode] {
        const QString text = json::text(draft.value(path));
        if (line->text() != text || line->isModified())
            setEcho(*echo, {});
        line->showText(text); // clears "modified" when it sets the text
        const bool isTakenBack = draft.change(path).kind == Change::Kind::Keep;
        if (isTakenBack && !ownCode->isEmpty()
            && draft.value(beside).toString() == std::exchange(*ownCode, QString()))
            draft.revert(beside);
    });
    return editor;
}
