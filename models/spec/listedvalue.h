// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// The one value of the field's list (its enum, else its suggestions) that `text` means when case,
/// spaces, underscores and hyphens don't count, by the value itself or by the label people read.
/// Empty when there is none, or more than one.
QString listedValue(const FieldSpec &field, const QString &text);
