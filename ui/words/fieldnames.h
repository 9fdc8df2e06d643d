// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"

#include <QList>

struct FormSpec;

/// A field as people look for it: its label first, because the end may not fit.
struct FieldName
{
    FieldPath path;
    QString name; ///< "First name — Guarantor"
    /// What a search looks at: the name, the English one and the vendor's key.
    QString foundBy;
};

/// The fields that have a row, in the form's order.
QList<FieldName> fieldNames(const FormSpec &form);

namespace words {

/// The words of a text of a built-in API in the language of the window. `context` is the id of the
/// form or API, `forms`, or `sandbox/people`. Other texts stay as they are.
QString formText(const QString &context, const QString &text);

} // namespace words
