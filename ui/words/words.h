// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "outcome.h"
#include "secretstore.h"
#include "speclibrary.h"
#include "voice.h"

/// The only place that turns codes into sentences for people: what is wrong and how to fix it.
namespace words {

/// `form` for the labels of the fields a sentence names; may be null (a profile's finding).
QString sentence(const Finding &finding, const FormSpec *form, Voice voice = Voice::Window);
/// The same with `name` in the place of the field's label: "Address: City (/address/city): enter a
/// value." The name goes before a sentence that names no field.
QString namedSentence(const Finding &finding, const FormSpec *form, const QString &name,
                      Voice voice = Voice::Window);
/// Where a field stands: "Guarantor (medical proxy): First name".
QString fieldName(const FormSpec &form, const FieldPath &path);
QString severity(Severity severity); ///< "Error", "Warning", "Note"
QString tier(Tier tier); ///< "LOCAL", "SANDBOX", "PRODUCTION"
QString sentence(const ApiError &error, const Source &source = {});
/// Why a key was not stored.
QString sentence(const SecretError &error, Voice voice = Voice::Window);
/// File, place and reason: for the engineer who wrote the file.
QString sentence(const SpecError &error);
/// "there is no schema here": follows the place.
QString reason(const SpecFault &fault);
/// Title and explanation of an outcome, with the next step.
QString title(const Outcome &outcome);
QString explanation(const Outcome &outcome);
/// A value as people read it: "—" for none, "empty", a choice's label, a date in words. Masked and
/// secret values are ●●● unless `reveal`, and all are dots while personal values are hidden. Text
/// is made `visible`, and spaces that are easily missed become ␣. For a list that only grows, all
/// its items; an item is shown by its members: "Driving licence · Front: lic.jpg (JPEG, 2.1 MB)".
QString value(const FieldSpec &field, const QJsonValue &value, bool reveal = false);
/// Of a request that is shown: "(made when it is sent)" where there is none yet.
QString headerValue(const QString &value);
QString fileSize(qint64 bytes); ///< "2.1 MB"
QString kindOfFile(const QString &mediaType); ///< "PDF", "JPEG"; a file name may have any ending
/// A vendor's code in words: `DRIVING_LICENCE` becomes "Driving licence", `SSN` stays.
QString spelledCode(const QString &code);

/// Text from elsewhere that is safe to show. Invisible characters and those that change the text
/// direction are written out (⟨U+202E⟩), and the direction ends with the text.
QString visible(const QString &text);
/// " (looks the same: …)" when two texts differ only in how Unicode encodes their letters. Empty
/// otherwise.
QString otherForm(const QJsonValue &before, const QJsonValue &after);
/// Amend was started, but its window is open on this display.
QString onOtherDisplay(const QString &display);

} // namespace words
