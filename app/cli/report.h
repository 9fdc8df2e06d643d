// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "outcome.h"
#include "voice.h"

#include <QJsonArray>

/// What the commands print about findings, changes, requests and outcomes.
namespace cli::report {

QJsonObject finding(const FormSpec &form, const Finding &finding);
QJsonArray findings(const FormSpec &form, const Findings &findings);
QJsonArray changes(const FormSpec &form, const QList<ChangedField> &diff);
QJsonArray conflicts(const FormSpec &form, const QList<Conflict> &conflicts);
/// Converts milliseconds since 1970 to ISO 8601. Null for 0.
QJsonValue time(qint64 milliseconds);
/// Null when there is no request.
QJsonValue request(const std::optional<RequestPreview> &request);
/// A value, or the whole record at the root. Secrets become `●●●`; documents are shown by name,
/// type and size.
QJsonValue shown(const FormSpec &form, const FieldPath &path, const QJsonValue &value);
/// What to say of an outcome in one paragraph, in English for JSON.
QString message(const Outcome &outcome, const words::Source &source);
/// An outcome for a call that failed before anything was sent.
Outcome failedRead(const ApiError &error);

/// The name of a row of the outbox: the first eight characters of its id.
QString shortId(const QUuid &id);

/// Lines for people.
QString when(qint64 milliseconds);
QString findingLine(const FormSpec &form, const Finding &finding);
QStringList changeLines(const FormSpec &form, const QList<ChangedField> &diff);
/// The server's value of a field in conflict.
QString heldLine(const FormSpec &form, const Conflict &conflict);
/// Where an answer differs from what was sent, and why it may.
QStringList differingLines(const FormSpec &form, const QList<ChangedField> &differing);
/// Groups the fields by reason, each with a heading.
QStringList sentUnchangedLines(const FormSpec &form, const QList<SentUnchanged> &fields);
QStringList requestLines(const RequestPreview &request);
QStringList recordLines(const FormSpec &form, const QJsonObject &record);

} // namespace cli::report
