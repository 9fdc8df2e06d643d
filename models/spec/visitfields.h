// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "json.h"

#include <QVarLengthArray>

/// Calls `visit(field, value)` for each field of the form whose parent is present, in order.
/// `value` is Undefined where the member is missing.
template <typename Visit>
void visitFields(const FormSpec &form, const QJsonObject &body, Visit visit)
{
    QVarLengthArray<QJsonValue, 64> objects(form.fields.size());
    for (int i = 0; i < form.fields.size(); ++i) {
        const FieldSpec &field = form.fields[i];
        objects[i] = QJsonValue::Undefined;
        if (field.parent >= 0 && !json::isObject(objects[field.parent]))
            continue;
        const QJsonValue value = field.parent < 0
            ? body.value(field.path.tokens().constLast())
            : objects[field.parent][field.path.tokens().constLast()];
        if (field.type == ValueType::Object)
            objects[i] = value;
        visit(field, value);
    }
}
