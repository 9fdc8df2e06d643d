// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "kinds.h"
#include "reference.h"

#include <QCoreApplication>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace {

/// The country a national number is read in: that of the address beside it, if there is one.
QString regionBeside(const FieldPath &phone, const RecordDraft &draft)
{
    const FieldPath country = phone.parent().child(u"address"_s).child(u"country"_s);
    const QString code = draft.value(country).toString();
    return reference::isCountry(code) ? code : QString();
}

/// Writes the number as the vendor takes it, as an undo step of its own so that undo brings back
/// what was typed. Empty when there was nothing to do.
QString normalisePhone(const FieldPath &path, RecordDraft &draft)
{
    const QString typed = draft.value(path).toString();
    const auto normalised = formats::phoneE164(typed, regionBeside(path, draft));
    if (!normalised || *normalised == typed)
        return {};
    draft.endUndoStep();
    draft.set(path, *normalised);
    draft.endUndoStep();
    return QCoreApplication::translate("Editor", "%1, typed as %2")
        .arg(formats::phoneForPeople(*normalised), typed);
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
    QObject::connect(line, &QLineEdit::editingFinished, &draft, [&draft, path, line, echo] {
        // Only what was typed since: never an untouched number, nor one that undo brought back.
        if (!line->isModified())
            return;
        line->setModified(false);
        setEcho(*echo, normalisePhone(path, draft));
    });
    showAlways(path, draft, line, [&draft, path, line, echo] {
        const QString text = editedText(draft.value(path));
        if (line->text() != text || line->isModified())
            setEcho(*echo, {});
        showText(*line, text); // clears "modified" when it sets the text
    });
    return editor;
}
