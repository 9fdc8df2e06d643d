// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"

/// What a form makes of a text in a phone field. The rule `phone` finds what this says, and the
/// editor writes what this says.
struct PhoneVerdict
{
    QString reason; ///< the rule's code for what is wrong; empty = as the vendor takes it
    QString number = {}; ///< as the vendor takes it; empty = that is not known
    QString code = {}; ///< where the form has a field for the country code: `+44`
    bool isSure = false; ///< `number` is what was typed; else a person has to look at it
};

/// The field that the form's phone rule looks at beside the number: that of the country, or of the
/// country code. The root where there is none.
FieldPath besidePhone(const FieldSpec &field);
/// `beside` is the value of that field.
PhoneVerdict phoneVerdict(const FieldSpec &field, const QString &text, const QString &beside);

/// Adds to a finding of the schema's `pattern` what the rule knows of a number that breaks it.
void explainPhone(const FieldSpec &field, const QString &text, const CheckContext &context,
                  Findings &findings);
