// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changespanel.h"

#include "changestable.h"
#include "recorddraft.h"

using namespace Qt::StringLiterals;

ChangesPanel::ChangesPanel(QWidget *parent)
    : Panel(tr("Changes"), tr("Nothing is changed."), parent)
{
    setObjectName(u"changes"_s);
}

void ChangesPanel::showChanges(const RecordDraft &draft)
{
    clear();
    for (const ChangedField &changed : draft.diff()) {
        const QStringList cells = changeCells(draft.form(), draft.base().kind, changed);
        addLine(changed.path, u"%1\n   %2 → %3"_s.arg(cells.at(0), cells.at(1), cells.at(2)));
    }
    finish();
}
