// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// The only value in the field's list (its enum, else its suggestions) that `text` means. The text
/// may be the value or its label; case, spaces, underscores and hyphens do not count. Empty when no
/// value or more than one matches.
QString listedValue(const FieldSpec &field, const QString &text);
