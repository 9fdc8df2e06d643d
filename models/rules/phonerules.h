// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// How a form judges a text in a phone field. Both the rule `phone` and the editor use it.
struct PhoneVerdict
{
    QString reason; ///< code of what is wrong; empty = the vendor takes the text as it is
    QString number = {}; ///< number in the vendor's format; empty = unknown
    QString code = {}; ///< `+44`, where the form has a separate field for the country code
    /// `number` is certainly what was typed; otherwise the user has to check it
    bool isSure = false;
};

/// The field that the phone rule also looks at: the country, or the country code. The root when
/// there is none.
FieldPath phoneCompanion(const FieldSpec &field);
/// `beside` is the value of the `phoneCompanion` field.
PhoneVerdict phoneVerdict(const FieldSpec &field, const QString &text, const QString &beside);

/// Adds what the phone rule knows to a finding of the schema's `pattern`.
void explainPhone(const FieldSpec &field, const QString &text, const CheckContext &context,
                  Findings &findings);
