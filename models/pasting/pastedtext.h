// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editedrecord.h"

/// A part of a pasted text.
struct PastedPart
{
    QString text; ///< as it was pasted
    /// The fields that it can be for, in the form's order. Empty: nothing says which.
    QList<FieldPath> fields;
    /// It has one field and one reading, and no other part is for that field. Otherwise the user
    /// has to choose.
    bool isSure = false;
    bool isCertain = false; ///< it has one reading, whichever of its fields it is for
};

/// Splits a text, like a customer's message, into values for the fields of the record:
/// - a line `label: value` with the label of a field, or its initials: `DOB`. With the first words
/// of
///   a label the user chooses
/// - an e-mail address, a phone number or a date that is alone on its line, or within a sentence.
///   A date within a sentence has to be chosen: it may be any day
/// - an address of the US, Canada, Britain, Australia or Germany, found by the line with its post
///   code
/// Every other line is a part without a field. A line is left out from the label of a secret or
/// masked field on, and so is the value below such a label, so that it is not shown. A field that
/// is secret, masked, locked or switched off is never named, nor one that has the value already. At
/// most 64 KiB are read.
QList<PastedPart> pastedParts(const QString &text, const EditedRecord &record);

/// The switched object around the field, such as the guarantor: who the value belongs to. The root
/// for the record's own.
FieldPath ownerOf(const FormSpec &form, const FieldPath &path);

/// The fields that a part without a field may be given to.
QList<FieldPath> fillableFields(const EditedRecord &record);
