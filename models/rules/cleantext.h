// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// A text without characters that are typed or pasted by accident: blanks at its ends, line breaks
/// in a one-line field, and characters without a width.
struct CleanText
{
    QString text;
    /// `spaces` or `invisible` when the original text had such characters; otherwise empty.
    QString rule;
    QJsonObject args; ///< arguments of that finding

    static CleanText of(const FieldSpec &field, const QString &given);
};
