// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// The schema's keywords that bound a value which has the field's type: the bounds and formats of
/// numbers, enums of what is no text, and how many items a list has.
void checkBounds(const FieldSpec &field, const QJsonValue &value, Findings &findings);
