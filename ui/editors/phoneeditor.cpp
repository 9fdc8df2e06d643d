// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"
#include "kinds.h"
#include "reference.h"

#include <QCoreApplication>
#include <QLabel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// The country a national number is read in: that of the address beside it, if there is one.
QString regionBeside(const FieldPath &phone, const RecordDraft &draft)
{
    const FieldPath country = phone.parent().child(u"address"_s).child(u"country"_s);
    const QString code = draft.value(country).toString();
    return reference::isCountry(code) ? code : QString();
}

/// What a vendor takes for a number that was typed: the fields to set, and how a person reads it.
struct VendorsPhone
{
    QMap<FieldPath, QString> values;
    QString read;
};

/// As the rule `phone` says: E.164, digits alone, or a national number beside its country code.
std::optional<VendorsPhone> vendorsPhone(const FieldSpec &field, const RecordDraft &draft)
{
    const QString typed = draft.value(field.path).toString();
    const auto rule = std::find_if(field.rules.begin(), field.rules.end(),
                                   [](const Rule &one) { return one.name == u"phone"; });
    const QString style
        = rule == field.rules.end() ? QString() : rule->args.value(u"style").toString();
    if (style == u"digits") {
        const auto digits = formats::phoneDigits(typed);
        return digits ? std::optional(VendorsPhone {{{field.path, *digits}}, *digits})
                      : std::nullopt;
    }
    if (style == u"national") {
        const FieldPath code = rule->with.value(0);
        const auto parts = formats::splitPhone(typed, draft.value(code).toString());
        if (!parts)
            return std::nullopt;
        return VendorsPhone {{{code, parts->first}, {field.path, parts->second}},
                             formats::phoneForPeople(parts->first + parts->second)};
    }
    const auto number = formats::phoneE164(typed, regionBeside(field.path, draft));
    if (!number)
        return std::nullopt;
    return VendorsPhone {{{field.path, *number}}, formats::phoneForPeople(*number)};
}

/// Writes the number as the vendor takes it, as an undo step of its own so that undo brings back
/// what was typed. Empty when there was nothing to do.
QString normalisePhone(const FieldSpec &field, RecordDraft &draft)
{
    const QString typed = draft.value(field.path).toString();
    const auto phone = vendorsPhone(field, draft);
    if (!phone)
        return {};
    Changes changes = draft.changes();
    for (auto value = phone->values.begin(); value != phone->values.end(); ++value) {
        if (draft.value(value.key()).toString() != value.value())
            changes[value.key()] = Change::set(value.value());
    }
    if (changes == draft.changes())
        return {};
    draft.endUndoStep();
    if (phone->values.size() == 1)
        draft.set(field.path, phone->values.first());
    else
        draft.setChanges(changes); // both in one step
    draft.endUndoStep();
    return QCoreApplication::translate("Editor", "%1, typed as %2").arg(phone->read, typed);
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
    const auto normalise = [&draft, &field, line, echo] {
        // Only what was typed since: never an untouched number, nor one that undo brought back.
        if (!line->isModified())
            return;
        line->setModified(false);
        setEcho(*echo, normalisePhone(field, draft));
    };
    whenPasted(*line, &draft, [normalise](const QString &) { normalise(); });
    QObject::connect(line, &QLineEdit::editingFinished, &draft, normalise);
    showAlways(path, draft, line, [&draft, path, line, echo] {
        const QString text = json::text(draft.value(path));
        if (line->text() != text || line->isModified())
            setEcho(*echo, {});
        showText(*line, text); // clears "modified" when it sets the text
    });
    return editor;
}
