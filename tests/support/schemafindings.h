// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check.h"
#include "visitfields.h"

/// What the schema alone finds in a complete body, in the form's order. Missing required members
/// are reported; members that the form does not have are ignored.
inline Findings schemaFindings(const FormSpec &form, const QJsonObject &body)
{
    Findings findings;
    visitFields(form, body, [&](const FieldSpec &field, const QJsonValue &value) {
        if (field.readOnly)
            return;
        if (!value.isUndefined())
            checkSchema(field, value, findings);
        else if (field.required)
            findings += Finding {field.path, QStringLiteral("required"), Severity::Error, {}};
    });
    return findings;
}
