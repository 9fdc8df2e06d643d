// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"
#include "formspec.h"

#include <QJsonObject>
#include <QMap>

/// What a draft is compared with: the record as the server holds it.
struct Base
{
    enum class Kind {
        Read, ///< `record` is what the server holds, in the write shape
        Absent, ///< the server says there is no record yet; a send creates it
        Unknown, ///< the record was never read: offline, or the API cannot be read
    };

    Kind kind = Kind::Unknown;
    QJsonObject record;
    QByteArray etag; ///< from the read; empty when the answer had none
    /// The numbers in `record` are doubles, because it was stored before numbers kept their digits.
    /// It is compared with the next read as doubles, and that read replaces it.
    bool isRounded = false;

    friend bool operator==(const Base &, const Base &) = default;
};

/// What happens to one field. A field without an entry is kept.
struct Change
{
    enum class Kind { Keep, Set, Clear };

    Kind kind = Kind::Keep;
    QJsonValue value; ///< the new value of a Set

    static Change set(const QJsonValue &value) { return {Kind::Set, value}; }
    static Change clear() { return {Kind::Clear, {}}; }
    friend bool operator==(const Change &, const Change &) = default;
};

/// Changes by field. The entry of an object itself switches it: Set `{}` = on, Clear = off.
using Changes = QMap<FieldPath, Change>;

/// One line of a diff.
struct ChangedField
{
    FieldPath path;
    Change::Kind kind = Change::Kind::Set;
    QJsonValue before; ///< undefined when absent or unknown
    QJsonValue after; ///< null for a clear that sends null
};

/// A field that is sent although nobody changed it, and the reason.
struct SentUnchanged
{
    enum class Reason {
        Whole, ///< its object is sent complete or not at all
        Complete, ///< the API demands every value in every request
        /// The address needs this part, but its country has none, so it is sent as empty text.
        NoSuchPlace,
    };

    FieldPath path;
    Reason reason = Reason::Whole;
    QJsonValue value;
};

/// Turns an answer into a record in the write shape, with the form's read adapters. Members that no
/// field of the form names stay as they are.
QJsonObject adaptRecord(const FormSpec &form, const QJsonObject &reply);

/// The record's display name after `FormSpec::recordTitle`; empty when it has none.
QString recordTitle(const FormSpec &form, const QJsonObject &record);

/// The changes that differ from the base. Setting a field to the base's value and clearing a field
/// without a value are left out. On an unknown base every change counts.
Changes effective(const FormSpec &form, const Base &base, const Changes &changes);

/// The record after the changes. A list that only grows holds its new items only.
QJsonObject applied(const FormSpec &form, const Base &base, const Changes &changes);

/// What the server presumably holds after it accepted `sent` without showing the record: the result
/// of `applied`, where lists that only grow have the old and the new items. Values that no answer
/// shows are left out.
QJsonObject taken(const FormSpec &form, const Base &base, const Changes &sent);

/// Builds the request body by the rules in docs/architecture.md, "From changes to a body". Empty
/// when nothing would change.
QJsonObject makePatch(const FormSpec &form, const Base &base, const Changes &changes);

/// The changes that differ from the base, in the form's order.
QList<ChangedField> diff(const FormSpec &form, const Base &base, const Changes &changes);

/// The unchanged fields that `makePatch` sends too, in the form's order.
QList<SentUnchanged> sentUnchanged(const FormSpec &form, const Base &base, const Changes &changes);

/// Checks the body that these changes make, and whether each change is allowed. On a value that
/// nobody touched, a rule beyond the schema is at most a warning. What breaks the schema blocks the
/// send, touched or not. `allowed` are the values that the profile limits fields to.
Findings checkChanges(const FormSpec &form, const Base &base, const Changes &changes,
                      const QDate &today, const QMap<FieldPath, QStringList> &allowed);

/// The rule name of the caution for a form with record rules whose record was never read.
QString unreadRecordCaution();

/// The cautions of the changed fields: warnings whose `args.caution` is the sentence to confirm, or
/// `true` when the rule has a sentence of its own in `ui/words`.
Findings cautions(const FormSpec &form, const Base &base, const Changes &changes);

/// Why this field cannot be edited on this base; empty = it can. A value that the schema's enum
/// does not list locks the field like a listed one (docs/architecture.md M-18).
QString lockReason(const FormSpec &form, const FieldSpec &field, const Base &base);

/// The rule that locks the whole record; null = none does.
const RecordRule *lockingRule(const FormSpec &form, const Base &base);

/// The findings of the form's record rules: what the record as a whole means for editing it.
/// `args.recordRule` names the rule that has the sentence.
Findings recordFindings(const FormSpec &form, const Base &base);

/// The body as it is sent: integers become text where the form and profile say so. Attachments stay
/// objects; the code that sends the body inserts the files.
QJsonObject wireBody(const FormSpec &form, const QJsonObject &body, bool integersAsText);

/// What became of the documents in `sent`. Warnings: `documentMissing` for a new item that `after`
/// does not list; `documentVanished` for an item of `before` that is gone and that no new item of
/// its type replaced. `args.type` is the document type.
Findings documentFindings(const FormSpec &form, const Changes &sent, const QJsonObject &before,
                          const QJsonObject &after);

/// A reviewed field that both sides changed, to different values.
struct Conflict
{
    FieldPath path;
    QJsonValue base, mine, theirs;
};

struct Merge
{
    Changes changes; ///< my changes, on top of the server's record
    QList<Conflict> conflicts;
    QList<ChangedField> theirs; ///< fields that changed on the server without a conflict
};

/// Three-way merge, field by field.
Merge merge(const FormSpec &form, const Base &base, const Changes &mine, const Base &theirs);

/// Reads a body as the command line takes it (`patch --body`): a present member is set, a null is
/// cleared. Findings name members that cannot be changed. A key that is never sent and equals the
/// base becomes a note.
Changes changesFromBody(const FormSpec &form, const Base &base, const QJsonObject &body,
                        Findings &findings);
