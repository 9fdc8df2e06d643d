// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "change.h"
#include "outcome.h"
#include "voice.h"

#include <QJsonArray>

/// What the commands print of findings, changes, requests and outcomes.
namespace cli::report {

QJsonObject finding(const FormSpec &form, const Finding &finding);
QJsonArray findings(const FormSpec &form, const Findings &findings);
QJsonArray changes(const FormSpec &form, const QList<ChangedField> &diff);
QJsonArray conflicts(const FormSpec &form, const QList<Conflict> &conflicts);
/// Milliseconds since 1970 as ISO 8601; null for 0.
QJsonValue time(qint64 milliseconds);
/// Null when there is none.
QJsonValue request(const std::optional<RequestPreview> &request);
/// A value, or a whole record at the root: `●●●` in place of secrets, and of documents their name,
/// kind and size.
QJsonValue shown(const FormSpec &form, const FieldPath &path, const QJsonValue &value);
/// What to say of an outcome in one paragraph, in English for JSON.
QString message(const Outcome &outcome, const words::Source &source);
/// An outcome for a call that failed before anything was sent.
Outcome failedRead(const ApiError &error);

/// What a row of the outbox is called: the first eight characters of its id.
QString shortId(const QUuid &id);

/// The lines a person reads.
QString when(qint64 milliseconds);
QString findingLine(const FormSpec &form, const Finding &finding);
QStringList changeLines(const FormSpec &form, const QList<ChangedField> &diff);
/// What the server held of a field in conflict.
QString heldLine(const FormSpec &form, const Conflict &conflict);
/// Where an answer differs from what was sent, and why it may.
QStringList differingLines(const FormSpec &form, const QList<ChangedField> &differing);
/// Under a heading for each reason.
QStringList travellingLines(const FormSpec &form, const QList<TravellingField> &fields);
QStringList requestLines(const RequestPreview &request);
QStringList recordLines(const FormSpec &form, const QJsonObject &record);

} // namespace cli::report
