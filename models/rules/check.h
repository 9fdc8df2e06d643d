// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "formspec.h"
#include "result.h"

/// The rule with this name in form files, or null.
Rule::Function ruleNamed(const QString &name);
/// The names of all rules. Tests demand a sentence for each.
QStringList ruleNames();

/// Turns a text of digits into an integer where the form takes both; returns other values
/// unchanged.
QJsonValue integerOfText(const FieldSpec &field, const QJsonValue &value);

/// Checks one present value against the schema: type, enum, lengths, pattern, format, bounds.
void checkSchema(const FieldSpec &field, const QJsonValue &value, Findings &findings);

/// Adds all findings of one present value. Invisible characters are found first; the text without
/// them is checked against the schema and, when it passes, against the field's rules.
Findings check(const FieldSpec &field, const QJsonValue &value, const CheckContext &context);

/// Parses a body that a person or a program gave. On failure the finding says why: `json`, or at a
/// path `duplicateKey`, `numberTooLong` or `reservedKey`.
Result<QJsonObject, Finding> parsedBody(const QByteArray &text);

/// Checks a finished request body, as `amend validate` does.
Findings checkBody(const FormSpec &form, const QJsonObject &body, const QDate &today);

/// Checks a user id against the form's rule. Also refuses `.` and `..`, which no URL path can
/// carry.
std::optional<Finding> checkUserId(const FormSpec &form, const QString &userId);

/// The look-up that takes what was typed in place of a user id. Null when the text is a user id, or
/// when no look-up of the form takes it.
const LookUp *lookUpFor(const FormSpec &form, const QString &typed);

/// The known name that is closest to `name` (at most a third of it differs), or empty.
QString nearest(const QString &name, const QStringList &known);
/// What a member that the form does not have was probably meant to be: a known misspelling, or the
/// closest name.
QString nearestKey(const FormSpec &form, const FieldPath &path);
