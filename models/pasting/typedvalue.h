// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedrecord.h"

/// The field of the country whose states `field` takes; nothing when it takes none.
std::optional<FieldPath> countryFieldOf(const FieldSpec &field);

/// The value of `field` for a text as people write it: the code of a country or a state, a date as
/// `YYYY-MM-DD`, a phone number in the vendor's format, the value of a choice's words. A text that
/// does not mean one thing for certain is returned as it is, and the field's rules judge it.
QString typedValue(const FieldSpec &field, const QString &text, const EditedRecord &record);
