// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// A text without what nobody means and hardly anybody sees: blanks at its ends, line breaks where
/// one line is meant, and signs without a width.
struct CleanText
{
    QString text;
    /// `spaces` or `invisible` where the given text had such signs; else empty.
    QString rule;
    QJsonObject args; ///< of that finding

    static CleanText of(const FieldSpec &field, const QString &given);
};
