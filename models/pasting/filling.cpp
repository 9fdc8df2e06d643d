// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "filling.h"

#include "pastedtext.h"
#include "typedvalue.h"

Changes filled(const RecordDraft &draft, const QList<Filling> &fillings)
{
    // A state is read with the country that was filled in before it, so each step needs the values
    // so far.
    RecordDraft scratch(draft.form(), draft.userId(), draft.base());
    scratch.restore(draft.base(), draft.changes(), {});
    const QList<FieldPath> fillable = fillableFields(draft);
    for (const Filling &filling : fillings) {
        const FieldSpec *field = draft.form().field(filling.path);
        if (field && fillable.contains(filling.path))
            scratch.enter(filling.path, typedValue(*field, filling.text, scratch));
    }
    return scratch.changes();
}
