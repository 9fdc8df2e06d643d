// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basedchanges.h"
#include "recordkey.h"

/// What a draft waits for.
enum class DraftState {
    Editing,
    Refused, ///< it was sent, and the server or Amend said why not: `serverFindings`
    Conflict, ///< somebody else changed the same field: its sheet opens with the next read
};

QString draftStateName(DraftState state); ///< `editing`, `refused`, `conflict`: as in JSON

/// A line of the list of drafts.
struct DraftSummary
{
    RecordKey record;
    QString title; ///< the record's name, or the user id
    int changes = 0; ///< lines of the diff
    DraftState state = DraftState::Editing;
    qint64 updated = 0; ///< milliseconds since 1970

    friend bool operator==(const DraftSummary &, const DraftSummary &) = default;
};

/// A draft as it outlives the program.
struct StoredDraft
{
    DraftSummary summary;
    Changes changes;
    Base base;
    qint64 baseRead = 0; ///< when `base` was read, milliseconds since 1970; 0 = never
    Findings serverFindings;

    BasedChanges based() const { return {base, baseRead, changes}; }
    /// The changes, their base, and how many lines they are.
    void setBased(const FormSpec &form, const BasedChanges &changed);

    QJsonObject toJson() const;
    static std::optional<StoredDraft> fromJson(const QJsonObject &object);
    friend bool operator==(const StoredDraft &, const StoredDraft &) = default;
};

QJsonObject recordToJson(const RecordKey &record);
std::optional<RecordKey> recordFromJson(const QJsonObject &object);
/// A part of `StoredDraft::toJson`.
QJsonObject summaryToJson(const DraftSummary &summary);
std::optional<DraftSummary> summaryFromJson(const QJsonObject &object);
QJsonObject changesToJson(const Changes &changes);
std::optional<Changes> changesFromJson(const QJsonObject &object);
QJsonObject baseToJson(const Base &base);
std::optional<Base> baseFromJson(const QJsonObject &object);
QJsonArray fieldsToJson(const QList<FieldPath> &fields); ///< JSON pointers
QJsonArray findingsToJson(const Findings &findings);
Findings findingsFromJson(const QJsonArray &array);

/// What is left of `changes` when `sent` is on its way: those that are other ones, and the new
/// items that were not sent.
Changes without(const FormSpec &form, const Changes &changes, const Changes &sent);

/// `over` on top of `under`: a field of `under` stands unless `over` has it, a part of it, or what
/// it is a part of; that an object is there takes nothing from its members. New items of lists that
/// only grow are joined, those of `under` first.
Changes overlaid(const FormSpec &form, const Changes &under, const Changes &over);
