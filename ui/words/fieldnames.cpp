// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldnames.h"

#include "formspec.h"

using namespace Qt::StringLiterals;

QList<FieldName> fieldNames(const FormSpec &form)
{
    QList<FieldName> names;
    for (const Section &section : form.sections) {
        QList<int> fields = section.fields;
        if (section.presence >= 0)
            fields.prepend(section.presence);
        for (const int index : std::as_const(fields)) {
            const FieldSpec &field = form.fields.at(index);
            names.append({field.path,
                          field.label == section.title
                              ? field.label
                              : u"%1 — %2"_s.arg(field.label, section.title)});
        }
    }
    return names;
}
