// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldnames.h"

#include "context.h"
#include "formspec.h"

QList<FieldName> fieldNames(const FormSpec &form)
{
    QList<FieldName> names;
    for (const Section &section : form.sections) {
        QList<int> fields = section.fields;
        if (section.presence >= 0)
            fields.prepend(section.presence);
        for (const int index : std::as_const(fields)) {
            const FieldSpec &field = form.fields.at(index);
            //: %1 is the label of a field, %2 the title of its section.
            const QString whole = Words::tr("%1 — %2").arg(field.label, section.title);
            names.append({field.path, field.label == section.title ? field.label : whole});
        }
    }
    return names;
}
