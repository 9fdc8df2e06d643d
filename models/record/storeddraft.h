// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basedchanges.h"
#include "recordkey.h"

/// The state of a draft.
enum class DraftState {
    Editing,
    Refused, ///< the send was refused by the server or by Amend; see `serverFindings`
    Conflict, ///< somebody else changed the same field; the next read opens the page of the
              ///< conflict
};

QString draftStateName(DraftState state); ///< `editing`, `refused`, `conflict`: as in JSON

/// One row of the list of drafts.
struct DraftSummary
{
    RecordKey record;
    QString title; ///< the record's name, or the user id
    int changes = 0; ///< number of lines in the diff
    DraftState state = DraftState::Editing;
    qint64 updated = 0; ///< milliseconds since 1970

    friend bool operator==(const DraftSummary &, const DraftSummary &) = default;
};

/// A draft that was deleted and can be restored.
struct DeletedDraft
{
    DraftSummary summary;
    qint64 deleted = 0; ///< milliseconds since 1970

    friend bool operator==(const DeletedDraft &, const DeletedDraft &) = default;
};

/// A draft as it is stored.
struct StoredDraft
{
    DraftSummary summary;
    Changes changes;
    Base base;
    qint64 baseRead = 0; ///< when `base` was read, milliseconds since 1970; 0 = never
    Findings serverFindings;

    BasedChanges based() const { return {base, baseRead, changes}; }
    /// Sets the changes, their base and the number of changed lines.
    void setBased(const FormSpec &form, const BasedChanges &changed);

    QJsonObject toJson() const;
    static std::optional<StoredDraft> fromJson(const QJsonObject &object);
    friend bool operator==(const StoredDraft &, const StoredDraft &) = default;
};

QJsonObject recordToJson(const RecordKey &record);
std::optional<RecordKey> recordFromJson(const QJsonObject &object);
/// Writes the part of `StoredDraft::toJson` that lists need.
QJsonObject summaryToJson(const DraftSummary &summary);
std::optional<DraftSummary> summaryFromJson(const QJsonObject &object);
QJsonObject changesToJson(const Changes &changes);
std::optional<Changes> changesFromJson(const QJsonObject &object);
QJsonObject baseToJson(const Base &base);
std::optional<Base> baseFromJson(const QJsonObject &object);
QJsonArray fieldsToJson(const QList<FieldPath> &fields); ///< JSON pointers
QJsonArray findingsToJson(const Findings &findings);
Findings findingsFromJson(const QJsonArray &array);

/// The part of `changes` that is not in `sent`: changes to other values or fields, and new items
/// that were not sent.
Changes without(const FormSpec &form, const Changes &changes, const Changes &sent);

/// Lays `over` on `under`. A change in `under` stays unless `over` changes the same field, a part
/// of it, or an object around it. Switching an object on does not remove changes of its members.
/// New items of lists that only grow are joined, those of `under` first.
Changes overlaid(const FormSpec &form, const Changes &under, const Changes &over);
