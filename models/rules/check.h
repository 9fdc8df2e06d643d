// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "formspec.h"
#include "result.h"

/// The rule a form file names, or null when there is no such rule.
Rule::Function ruleNamed(const QString &name);
/// All of them, for the tests that demand a sentence for each.
QStringList ruleNames();

/// The integer that a text of digits means where the form takes both; else `value` as it is.
QJsonValue integerOfText(const FieldSpec &field, const QJsonValue &value);

/// The schema's own keywords on one present value: type, enum, lengths, pattern, format, bounds.
void checkSchema(const FieldSpec &field, const QJsonValue &value, Findings &findings);

/// All findings one present value has: what nobody sees in its text, and of the text without it the
/// schema's findings, and when it passes that, its rules'.
Findings check(const FieldSpec &field, const QJsonValue &value, const CheckContext &context);

/// The object that a person or a program gives as a body; else the finding that says why it is
/// none: `json`, or at its path `duplicateKey`, `numberTooLong`, `reservedKey`.
Result<QJsonObject, Finding> parsedBody(const QByteArray &text);

/// Judges a finished request body, as `amend validate` does.
Findings checkBody(const FormSpec &form, const QJsonObject &body, const QDate &today);

/// A user id against the form's rule; also refuses `.` and `..`, which no URL path can carry.
std::optional<Finding> checkUserId(const FormSpec &form, const QString &userId);

/// The look-up for what was typed in place of a user id: null when it is a user id, or when no
/// look-up of the form takes it.
const LookUp *lookUpFor(const FormSpec &form, const QString &typed);

/// The known name most like `name` (at most a third of it changed), or empty.
QString nearest(const QString &name, const QStringList &known);
/// What was probably meant by a member the form does not have: a known slip, or the nearest name.
QString nearestKey(const FormSpec &form, const FieldPath &path);
