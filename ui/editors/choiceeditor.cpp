// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cover.h"
#include "kinds.h"
#include "personal.h"

#include <QComboBox>
#include <QCoreApplication>

namespace {

/// The code of each entry; an empty code means "none". A value of the record that is not listed
/// stays at the end, even while another one is chosen.
QStringList codesOf(const FieldSpec &field, const RecordDraft &draft)
{
    QStringList codes = field.choices.isEmpty() ? field.suggestions : field.choices;
    const QString base = json::text(draft.baseValue(field.path));
    const QString value = json::text(draft.value(field.path));
    for (const QString &unlisted : {base, value}) {
        if (!unlisted.isEmpty() && !codes.contains(unlisted))
            codes += unlisted;
    }
    if (field.clear != Clear::Never || base.isEmpty())
        codes.prepend(QString());
    return codes;
}

QString labelOfCode(const FieldSpec &field, const RecordDraft &draft, const QString &code)
{
    if (code.isEmpty() && draft.base().kind == Base::Kind::Unknown)
        //: In a choice: the value is not known, and nothing is sent of it
        return QCoreApplication::translate("Editor", "(not sent)");
    if (code.isEmpty())
        //: In a choice: no value
        return QCoreApplication::translate("Editor", "(none)");
    const qsizetype listed = field.choices.indexOf(code);
    if (listed >= 0)
        return field.choiceLabels.value(listed, code);
    if (field.choices.isEmpty() && field.suggestions.contains(code))
        return code;
    //: %1 is a value as the vendor writes it
    return QCoreApplication::translate("Editor", "%1 (not in the vendor's list)").arg(code);
}

QStringList codesIn(const QComboBox &box)
{
    QStringList codes;
    for (int index = 0; index < box.count(); ++index)
        codes += box.itemData(index).toString();
    return codes;
}

void showChoice(QComboBox &box, const FieldSpec &field, const RecordDraft &draft)
{
    // The rows of a covered box would tell an assistive technology what is chosen.
    const bool isHeld = isCovered(box) && !json::text(draft.value(field.path)).isEmpty();
    const QStringList codes = isHeld ? QStringList() : codesOf(field, draft);
    if (codes != codesIn(box)) {
        box.clear();
        for (const QString &code : codes)
            box.addItem(labelOfCode(field, draft, code), code);
    }
    const bool isCleared = draft.change(field.path).kind == Change::Kind::Clear;
    if (const int none = int(codes.indexOf(QString())); none >= 0) {
        const QString text = isCleared ? QCoreApplication::translate("Editor", "(none)")
                                       : labelOfCode(field, draft, {});
        if (box.itemText(none) != text)
            box.setItemText(none, text);
    }
    box.setPlaceholderText(isHeld ? personal::dots : QString());
    box.setCurrentIndex(int(codes.indexOf(json::text(draft.value(field.path)))));
}

} // namespace

QWidget *choiceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setFocusPolicy(Qt::StrongFocus); // the wheel does not give it the focus
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(std::max(8, field.width * 3 / 4)); // the unit is a wide letter
    box->setMaxVisibleItems(16);
    QObject::connect(box, &QComboBox::activated, &draft,
                     [box, &draft, path = field.path](int index) {
                         const QString code = box->itemData(index).toString();
                         if (code.isEmpty())
                             draft.enter(path, code);
                         else
                             draft.set(path, code);
                     });
    showUncovered(field.path, draft, box,
                  [box, &field, &draft] { showChoice(*box, field, draft); });
    return box;
}
