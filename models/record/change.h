// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "formspec.h"

#include <QJsonObject>
#include <QMap>

/// The ground under a draft.
struct Base
{
    enum class Kind {
        Read, ///< `record` is what the server holds, in the write shape
        Absent, ///< the server says there is no record yet: a create
        Unknown, ///< never read: offline, or the API cannot be read
    };

    Kind kind = Kind::Unknown;
    QJsonObject record;
    QByteArray etag; ///< of the read, empty where there was none
    /// The numbers in `record` are doubles: it was stored before numbers kept their digits. It is
    /// compared as doubles with the next read, which replaces it.
    bool isRounded = false;

    friend bool operator==(const Base &, const Base &) = default;
};

/// What happens to one field. No entry means *keep*.
struct Change
{
    enum class Kind { Keep, Set, Clear };

    Kind kind = Kind::Keep;
    QJsonValue value; ///< of a Set

    static Change set(const QJsonValue &value) { return {Kind::Set, value}; }
    static Change clear() { return {Kind::Clear, {}}; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// By field. An object's own entry is its presence: Set `{}` = switched on, Clear = switched off.
using Changes = QMap<FieldPath, Change>;

/// One line of a diff.
struct ChangedField
{
    FieldPath path;
    Change::Kind kind = Change::Kind::Set;
    QJsonValue before; ///< Undefined when absent or unknown
    QJsonValue after; ///< null for a clear that sends null
};

/// A field that is sent although nobody changed it, and why.
struct TravellingField
{
    enum class Reason {
        Whole, ///< its object travels complete or not at all
        Complete, ///< the API demands every value in every request
        /// A required part of an address that its country does not have: it is sent as empty text.
        NoSuchPlace,
    };

    FieldPath path;
    Reason reason = Reason::Whole;
    QJsonValue value;
};

/// A reply in the read shape → a record in the write shape, through the form's read adapters.
/// Members that no field of the form names stay as they are.
QJsonObject adaptRecord(const FormSpec &form, const QJsonObject &reply);

/// A record's display name from `FormSpec::recordTitle`; empty when it has none.
QString recordTitle(const FormSpec &form, const QJsonObject &record);

/// The changes that differ from the base: a change back to what it holds is *keep*, and so is
/// clearing what has no value. On an unknown base every change counts.
Changes effective(const FormSpec &form, const Base &base, const Changes &changes);

/// The record as it will be after the changes; a list that only grows is its new items.
QJsonObject applied(const FormSpec &form, const Base &base, const Changes &changes);

/// What the server may be taken to hold after it took `sent` and showed nothing: `applied`, and
/// lists that only grow with what they held and what came, without values that no answer shows.
QJsonObject taken(const FormSpec &form, const Base &base, const Changes &sent);

/// The request body, exactly as docs/architecture.md ("From changes to a body") says. Empty
/// when nothing would change.
QJsonObject makePatch(const FormSpec &form, const Base &base, const Changes &changes);

/// The changes that differ from the base, in the form's order.
QList<ChangedField> diff(const FormSpec &form, const Base &base, const Changes &changes);

/// What `makePatch` sends beside the changed fields, in the form's order.
QList<TravellingField> travelling(const FormSpec &form, const Base &base, const Changes &changes);

/// What is wrong with the body these changes make, and with each change that cannot be made. A
/// rule beyond the schema is at most a warning on a value nobody touched; what the schema itself
/// refuses blocks, touched or not.
Findings checkChanges(const FormSpec &form, const Base &base, const Changes &changes,
                      const QDate &today, const QMap<FieldPath, QStringList> &allowed);

/// The caution of a form with record rules whose record was not read.
QString unreadRecordCaution();

/// The cautions of the changed fields: findings of severity Warning whose `args.caution` is the
/// sentence to confirm, or `true` where the rule has one of its own.
Findings cautions(const FormSpec &form, const Base &base, const Changes &changes);

/// Why this field cannot be edited on this base; empty = it can. A value that the schema's enum
/// does not list locks like any that is named (apis.md M-18).
QString lockReason(const FormSpec &form, const FieldSpec &field, const Base &base);

/// What the record as a whole says of editing it, by the form's record rules.
Findings recordFindings(const FormSpec &form, const Base &base);

/// The body as it goes on the wire: integers that travel as text are text. Attachments stay the
/// objects they are; who sends the body puts the files in.
QJsonObject wireBody(const FormSpec &form, const QJsonObject &body, bool integersAsText);

/// What became of the documents of `sent`: a warning `documentMissing` for a new item that `after`
/// does not list, `documentVanished` for one of `before` that is gone and that no new item of its
/// type replaced. `args.type` has the document type.
Findings documentFindings(const FormSpec &form, const Changes &sent, const QJsonObject &before,
                          const QJsonObject &after);

/// Reviewed fields that `theirs` holds otherwise than `base` did, and otherwise than mine.
struct Conflict
{
    FieldPath path;
    QJsonValue base, mine, theirs;
};

struct Merge
{
    Changes changes; ///< mine, on top of theirs
    QList<Conflict> conflicts;
    QList<ChangedField> theirs; ///< fields that changed on the server meanwhile, without conflict
};

/// Three-way, per field.
Merge merge(const FormSpec &form, const Base &base, const Changes &mine, const Base &theirs);

/// A body as the command line takes it (`patch --body`): present = set, null = clear. Findings
/// name what cannot be meant; keys equal to the base that are never sent become notes.
Changes changesFromBody(const FormSpec &form, const Base &base, const QJsonObject &body,
                        Findings &findings);
