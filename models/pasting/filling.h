// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

/// A text for a field, as people write it.
struct Filling
{
    FieldPath path;
    QString text;
};

/// The draft's changes when each field has the value of its text (`typedValue`), in this order. A
/// field that is locked or switched off by now is left out.
Changes filled(const RecordDraft &draft, const QList<Filling> &fillings);
