// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kinds.h"
#include "units.h"
#include "words.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>

QWidget *readOnlyEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::StrongFocus); // so that an id can be copied
    label->setWordWrap(true);
    label->setContentsMargins(units(10), units(8), units(10), units(8));
    showAlways(field.path, draft, label, [label, &field, &draft] {
        label->setText(words::value(field, draft.value(field.path)));
    });
    return label;
}

QWidget *presenceEditor(const FieldSpec &field, RecordDraft &draft, QWidget *parent)
{
    const QString text = field.presenceLabel.isEmpty() ? field.label : field.presenceLabel;
    auto *box = new QCheckBox(QString(text).replace(u'&', QStringLiteral("&&")), parent);
    const FieldPath path = field.path;
    // Uses `toggled` and not `clicked`, because assistive technologies only toggle.
    QObject::connect(box, &QCheckBox::toggled, &draft, [&draft, path](bool isOn) {
        draft.endUndoStep();
        draft.setPresent(path, isOn);
        draft.endUndoStep();
    });
    showAlways(path, draft, box, [box, &draft, path] {
        const QSignalBlocker quiet(box);
        box->setChecked(draft.isPresent(path));
    });
    return box;
}
