// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddraft.h"

/// Three fields that form a date. The rule `calendarDate` at the day names the year and the month.
struct WholeDate
{
    FieldPath day, month, year;

    /// The date that `field` is a part of.
    static std::optional<WholeDate> around(const FieldSpec &field, const FormSpec &form);

    QDate in(const RecordDraft &draft) const;
    /// True when `text` is a whole date ("13 March 1980"). Then all three fields are set in one
    /// undo step.
    bool enter(const QString &text, RecordDraft &draft) const;
    /// The last of the three fields in the form's order.
    FieldPath last(const FormSpec &form) const;
};

/// "13 March 1980, age 46". The age is left out for a day in the future.
QString spelledBirthDate(const QDate &date);
/// A note with both meanings of a date like "03/04/2000". Empty when there is only one.
QString noteOfReadings(const QString &typed);
