// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// Checks the schema keywords that limit a value of the right type: bounds and formats of numbers,
/// enums of values other than text, and the number of items in a list.
void checkBounds(const FieldSpec &field, const QJsonValue &value, Findings &findings);
