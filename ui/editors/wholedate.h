// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

/// Three fields that make a date: the form says so by the rule `calendarDate`, which stands at the
/// day and looks at year and month.
struct WholeDate
{
    FieldPath day, month, year;

    /// The one that `field` is a part of.
    static std::optional<WholeDate> around(const FieldSpec &field, const FormSpec &form);

    QDate in(const RecordDraft &draft) const;
    /// True when `text` is a whole date ("13 March 1980"): all three are set, in one undo step.
    bool enter(const QString &text, RecordDraft &draft) const;
    /// The last of the three in the form's order.
    FieldPath last(const FormSpec &form) const;
};

/// "13 March 1980, age 46": the age only of a day that was.
QString spelledBirthDate(const QDate &date);
/// Both readings of "03/04/2000", so that nobody takes the one for the other unseen; empty where
/// there is one.
QString noteOfReadings(const QString &typed);
