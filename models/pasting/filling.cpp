// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling.h"

#include "pastedtext.h"
#include "typedvalue.h"

void fill(RecordDraft &draft, const QList<Filling> &fillings)
{
    // A state is read with the country that was filled in before it, so each step needs the values
    // so far.
    RecordDraft filled(draft.form(), draft.userId(), draft.base());
    filled.restore(draft.base(), draft.changes(), {});
    const QList<FieldPath> fillable = fillableFields(draft);
    for (const Filling &filling : fillings) {
        const FieldSpec *field = draft.form().field(filling.path);
        if (field && fillable.contains(filling.path))
            filled.enter(filling.path, typedValue(*field, filling.text, filled));
    }
    draft.setChanges(filled.changes());
}
