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
};

/// The fields that have a row, in the form's order.
QList<FieldName> fieldNames(const FormSpec &form);
