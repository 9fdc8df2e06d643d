// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"
#include "finding.h"

#include <QDate>
#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <optional>

struct FieldSpec;

enum class ValueType { String, Integer, Number, Boolean, Object, Array };

QString typeName(ValueType type); ///< as in a schema

/// How the API empties a value, as the form file states it.
enum class Clear {
    Never, ///< the API cannot empty it
    Null, ///< send `null`
    Empty, ///< send `""`
};

enum class EditorKind {
    Line,
    Text, ///< several lines of text
    Date,
    Phone,
    Choice, ///< from `choices`; `typing` allows other values
    Country,
    Subdivision, ///< of the country that the field's `subdivision` rule names
    TimeZone,
    Number, ///< an integer or a decimal, as the field's type says
    ReadOnly,
    Presence, ///< switch of an object that may be absent
    File, ///< one `attachment`
    Items, ///< an `append` list: the items on the server, and new ones
};

/// What a rule may look at besides the field's own value.
struct CheckContext
{
    QDate today;
    /// The whole record after the changes (or the whole body, for `validate`).
    const QJsonObject &values;
    /// The values that a profile limits a field to (Users v1 `role`, docs/architecture.md G-3).
    /// Fields without an entry take any value.
    QMap<FieldPath, QStringList> allowed;
    /// `values` are based on a record that was read, so a value missing here is missing there too.
    bool hasRecord = false;
};

/// A rule that a schema cannot express.
struct Rule
{
    using Function = void (*)(const Rule &, const FieldSpec &, const QJsonValue &,
                              const CheckContext &, Findings &);

    QString name;
    Severity severity = Severity::Error;
    QString source; ///< where the vendor states the rule
    QJsonObject args;
    QList<FieldPath> with; ///< the other fields it looks at (`args.with`)
    Function function = nullptr;
};

/// A sentence that the user confirms before a changed field is sent.
struct Caution
{
    QString rule; ///< the name for `--accept`
    QString text;
};

/// Whether a field can be edited, decided before anything is typed.
struct Editable
{
    bool ever = true;
    /// Keys of the record, and the values that lock the field there.
    QMap<FieldPath, QStringList> unless;
    QString reason; ///< shown on the locked field
};

/// One value, object or list of a form.
struct FieldSpec
{
    FieldPath path;
    int parent = -1; ///< index in FormSpec::fields of the object around it; -1 = the body

    // Keywords of the schema.
    ValueType type = ValueType::String;
    bool required = false; ///< the body, or the object around the field, must have it
    bool nullable = false;
    QStringList choices; ///< `enum`
    bool open = false; ///< the enum is not exhaustive
    std::optional<int> minLength, maxLength; ///< in code points
    QString pattern; ///< as in the schema
    QRegularExpression expression; ///< `pattern`, compiled by `compiledEcmaPattern`
    QString format;
    QJsonArray listed; ///< `enum` of a field that is not text; `choices` has it for text
    /// Compare these with `json::compare`. Undefined = no bound.
    QJsonValue minimum {QJsonValue::Undefined}, maximum {QJsonValue::Undefined};
    QJsonValue exclusiveMinimum {QJsonValue::Undefined}, exclusiveMaximum {QJsonValue::Undefined};
    std::optional<int> minItems, maxItems;
    bool closed = false; ///< the object, or each item of the list, takes no other members

    // Settings of the form file.
    QString label, hint, example;
    QString labelInEnglish; ///< empty where `label` is English
    QString presenceLabel; ///< label of the switch of an object that may be absent
    EditorKind editor = EditorKind::Line;
    int width = 24; ///< in characters of average width
    bool beside = false; ///< shown in the same row as the field before it
    QStringList choiceLabels; ///< parallel to `choices`; empty = show the values
    QStringList choiceLabelsInEnglish; ///< as these; empty where they are English
    QStringList suggestions; ///< values that were only observed, or are proposed
    bool typing = false; ///< a choice editor also takes values that are not listed
    Clear clear = Clear::Never;
    bool isWhole = false; ///< this object is sent complete or not at all
    std::optional<FieldPath> whole; ///< the outermost `whole` object that the field is sent with
    bool secret = false; ///< masked on screen and in output
    bool personal = true; ///< kept out of logs; masked only when `masked` is set
    bool masked = false; ///< hidden on screen until revealed
    bool readOnly = false; ///< shown, never sent
    Editable editable;
    QList<Rule> rules;
    std::optional<Caution> caution;
    /// A list that only grows: new items are sent, items on the server stay. Changes, values and
    /// bodies hold only the new items, counted from 0; only the base holds the others.
    bool append = false;
    bool archives = false; ///< a new item archives the older one of its kind
    /// The members of an item, for an array. `*` stands for the index in their paths.
    QList<FieldSpec> items;
    bool attachment = false; ///< a file (`Attachment`) that is sent as a base64 data URL
    /// An integer that is sent as text unless the profile says otherwise (Machnet,
    /// docs/architecture.md M-2).
    bool integerAsText = false;
    QString mayDiffer; ///< why the answer may differ from what was sent; empty = it should not
    QString afterChange; ///< the next step to show after a change of this field was applied
    QString autofill; ///< what it takes, as HTML's autofill names it: `postal-code`
    /// The field for a second line of text that is pasted here, such as the second address line.
    std::optional<FieldPath> nextLine;

    // Read adapters turn the read shape into the write shape.
    QList<FieldPath> readFrom; ///< the first one that is present is used; empty = `path`
    std::optional<QJsonValue> readNullAs; ///< replaces a null or missing value of a read
    QJsonArray readAsNull; ///< values that mean null
};

struct Section
{
    QString title;
    QString titleInEnglish; ///< empty where `title` is English
    QString note; ///< text under the section's title
    QList<int> fields; ///< indexes in FormSpec::fields, in order
    int presence = -1; ///< index of the object whose switch is in the section's heading
};

/// How a form's record is read. `documented` is false for Users v1, which documents no read.
struct ReadSpec
{
    QString path;
    bool documented = true;
    /// An answer with this status whose text contains `absentText` means that there is no record
    /// yet.
    int absentStatus = 0;
    QString absentText;
};

struct UserIdRule
{
    QString pattern, format, hint, example;
    QRegularExpression expression {}; ///< `pattern`, compiled by `compiledEcmaPattern`
};

/// What the record as a whole means for editing it, in addition to the locks of its fields.
struct RecordRule
{
    enum class When {
        In, ///< the value at `path` is one of `values`
        Absent, ///< it has no value, and the record has one of `having` (or `having` is empty)
        Unlisted, ///< it has a value that the schema's enum does not list
    };

    QString rule; ///< rule name of its findings
    FieldPath path;
    When when = When::In;
    QJsonArray values;
    QList<FieldPath> having;
    Severity severity = Severity::Note; ///< an error locks every field
    QString text; ///< sentence from the form file
    QString source;
};

/// A way to find the vendor's user id from something else that the user has.
struct LookUp
{
    QString label; ///< `email address`, `tag`, `client user ID`
    QString pattern; ///< typed text has to match it to be looked up this way
    QRegularExpression expression {}; ///< `pattern`, compiled by `compiledEcmaPattern`
    QString path; ///< path template of a GET request with `{value}`, which may be in the query
    FieldPath list; ///< the list of users in the answer; the root = the answer is the user itself
    FieldPath id; ///< the user id within a user
    QList<FieldPath> title; ///< the values that name a user, joined
    /// Only users whose value here is the typed text count, whatever the server searched for. The
    /// root = every user counts.
    FieldPath match;
    bool ignoresCase = false; ///< the comparison with `match` ignores case
};

/// One PATCH operation, as a form.
struct FormSpec
{
    QString id; ///< for example `junction/demographics`
    QString apiId;
    QString title;
    QString titleInEnglish; ///< empty where `title` is English
    QString method; ///< `PATCH`
    QString path; ///< template with `{user_id}`
    std::optional<ReadSpec> read;
    bool complete = false; ///< the body carries every field that has a value
    bool refusesEmpty = false; ///< the API refuses an empty body
    bool closed = false; ///< the body takes no members that the schema does not name
    UserIdRule userId;
    QList<FieldPath> recordTitle; ///< the values that name the record, joined
    QList<Section> sections;
    QList<FieldSpec> fields; ///< parents before their members, else in the form's order
    QHash<QString, QString> misnamed; ///< wrong keys that are often sent, and the right ones
    /// Header for the key of each logical send; empty = the API has none.
    QByteArray idempotencyHeader;
    QString afterApplied; ///< the next step to show after any change was applied
    QList<RecordRule> recordRules;
    QList<LookUp> lookUps; ///< in the order in which they are tried

    /// Finds list members too, as `/list/*/member` or with a real index.
    const FieldSpec *field(const FieldPath &path) const;
    /// The append list at `path` or around it. Null when there is none.
    const FieldSpec *listOf(const FieldPath &path) const;
    QHash<FieldPath, int> index; ///< path → index in `fields`
};

/// The field for `member` (one of `list.items`) in the new item at `index`. Its own path and the
/// paths of its rules have the real index.
FieldSpec itemMember(const FieldSpec &list, const FieldSpec &member, qsizetype index);
