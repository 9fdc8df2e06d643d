// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "outcome.h"
#include "secretstore.h"
#include "speclibrary.h"
#include "voice.h"

/// The only place where codes become sentences a person reads: what is wrong and how to fix it.
namespace words {

/// `form` for the labels of the fields a sentence names; may be null (a profile's finding).
QString sentence(const Finding &finding, const FormSpec *form, Voice voice = Voice::Window);
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
/// A value as a person reads it: "—" for none, "empty", a choice's label, a date spelt out;
/// masked and secret ones as ●●● unless `reveal`. Text of the record is `visible`, and so are its
/// spaces where nobody would see them (␣). Of a list that
/// only grows, the items one after the other; one of them is its members: "Driving licence: front
/// lic.jpg (JPEG, 2.1 MB)".
QString value(const FieldSpec &field, const QJsonValue &value, bool reveal = false);
/// Of a request that is shown: "(made when it is sent)" where there is none yet.
QString headerValue(const QString &value);
QString fileSize(qint64 bytes); ///< "2.1 MB"
QString kindOfFile(const QString &mediaType); ///< "PDF", "JPEG": a name may end in anything
/// A vendor's code as words: `DRIVING_LICENCE` is "Driving licence", `SSN` stays.
QString spelledCode(const QString &code);

/// Text that is not ours, so that what is read is what is there: signs that show nothing or turn
/// the direction are spelt out (⟨U+202E⟩), and its direction ends with it.
QString visible(const QString &text);
/// " (looks the same: …)" where two texts differ in nothing but how Unicode writes their letters;
/// else empty.
QString otherForm(const QJsonValue &before, const QJsonValue &after);

} // namespace words
