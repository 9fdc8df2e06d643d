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

/// How a value is emptied on the server, as the form file says.
enum class Clear {
    Never, ///< the API cannot empty it
    Null, ///< send `null`
    Empty, ///< send `""`
};

enum class EditorKind {
    Line,
    Text, ///< several lines
    Date,
    Phone,
    Choice, ///< from `choices`; `typing` says whether another value may be typed
    Country,
    Subdivision, ///< of the country named by the field's `subdivision` rule
    TimeZone,
    Number, ///< whole or not, as the type says
    ReadOnly,
    Presence, ///< the switch of an object that may be absent
    File, ///< one `attachment`
    Items, ///< an `append` list: what the server holds, and the new items
};

/// What a rule may look at beside its own value.
struct CheckContext
{
    QDate today;
    /// The whole record after the changes (or the whole body, for `validate`).
    const QJsonObject &values;
    /// Values a profile restricts a field to (Users v1 `role`, apis.md G-3); absent = anything.
    QMap<FieldPath, QStringList> allowed;
    /// `values` stand on a record that was read, so that what it lacks is lacking there too.
    bool hasRecord = false;
};

/// A rule that a schema cannot say.
struct Rule
{
    using Function = void (*)(const Rule &, const FieldSpec &, const QJsonValue &,
                              const CheckContext &, Findings &);

    QString name;
    Severity severity = Severity::Error;
    QString source; ///< where the vendor says so
    QJsonObject args;
    QList<FieldPath> with; ///< the other fields it looks at (`args.with`)
    Function function = nullptr;
};

/// A sentence to confirm before a changed field is sent.
struct Caution
{
    QString rule; ///< what `--accept` names
    QString text;
};

/// Who may edit a field, known before typing.
struct Editable
{
    bool ever = true;
    /// Locked where the record's value at a key is one of the values.
    QMap<FieldPath, QStringList> unless;
    QString reason; ///< shown on the locked field
};

/// One value (or object, or list) of a form.
struct FieldSpec
{
    FieldPath path;
    int parent = -1; ///< index in FormSpec::fields of the object it stands in; -1 = the body

    // The schema's own words.
    ValueType type = ValueType::String;
    bool required = false; ///< the body, or the object it stands in, must have it
    bool nullable = false;
    QStringList choices; ///< `enum`
    bool open = false; ///< the enum is non-exhaustive
    std::optional<int> minLength, maxLength; ///< in code points
    QString pattern; ///< as the schema has it
    QRegularExpression expression; ///< `pattern`, compiled by `compiledEcmaPattern`
    QString format;
    QJsonArray listed; ///< `enum` of a field that is no text; `choices` has that of one
    /// Numbers to compare with `json::compare`; undefined = no bound.
    QJsonValue minimum {QJsonValue::Undefined}, maximum {QJsonValue::Undefined};
    QJsonValue exclusiveMinimum {QJsonValue::Undefined}, exclusiveMaximum {QJsonValue::Undefined};
    std::optional<int> minItems, maxItems;
    bool closed = false; ///< an object, or a list's items, that take no other members

    // The form file's.
    QString label, hint, example;
    QString presenceLabel; ///< of the switch of an object that may be absent
    EditorKind editor = EditorKind::Line;
    int width = 24; ///< in characters of average width
    bool beside = false; ///< stands on the same row as the field before it
    QStringList choiceLabels; ///< parallel to `choices`, empty = the raw values
    QStringList suggestions; ///< values merely seen, or proposed
    bool typing = false; ///< a choice editor takes values that are not listed
    Clear clear = Clear::Never;
    bool isWhole = false; ///< this object travels complete or not at all
    std::optional<FieldPath> whole; ///< the outermost `whole` object it travels with
    bool secret = false; ///< masked and redacted
    bool personal = true; ///< kept out of logs; masked only when `masked`
    bool masked = false; ///< hidden on screen until revealed
    bool readOnly = false; ///< shown, never sent
    Editable editable;
    QList<Rule> rules;
    std::optional<Caution> caution;
    /// A list that only grows: new items are sent, what the server holds stays. In changes, values
    /// and bodies the list is its new items, counted from 0; only the base has the held ones.
    bool append = false;
    bool archives = false; ///< a new item puts the older one of its kind into an archive
    /// Of an array: the members of one item, their paths with `*` for the index.
    QList<FieldSpec> items;
    bool attachment = false; ///< a file (`Attachment`) that travels as a base64 data URL
    /// An integer that travels as text unless the profile says otherwise (Machnet, apis.md M-2).
    bool integerAsText = false;
    QString mayDiffer; ///< why an answer may differ from what was sent; empty = it should not
    QString afterChange; ///< a next step to show after a change of this field was applied
    /// Where a second line of what is typed here goes: the second line of an address.
    std::optional<FieldPath> nextLine;

    // Read adapters: from the read shape to the write shape.
    QList<FieldPath> readFrom; ///< the first that is present wins; empty = `path`
    std::optional<QJsonValue> readNullAs; ///< what a null (or an absent member) read means
    QJsonArray readAsNull; ///< values that mean null
};

struct Section
{
    QString title;
    QString note; ///< a sentence under the title
    QList<int> fields; ///< indexes in FormSpec::fields, in order
    int presence = -1; ///< index of the object whose switch heads this section
};

/// How a form's record is read. (Users v1 documents no read: `documented` is false.)
struct ReadSpec
{
    QString path;
    bool documented = true;
    /// A reply with this status whose text contains `absentText` means: no record yet.
    int absentStatus = 0;
    QString absentText;
};

struct UserIdRule
{
    QString pattern, format, hint, example;
    QRegularExpression expression {}; ///< `pattern`, compiled by `compiledEcmaPattern`
};

/// What a record as a whole means for editing it, beside its fields' own locks.
struct RecordRule
{
    enum class When {
        In, ///< the value at `path` is one of `values`
        Absent, ///< it has none, and the record has one of `having` (or `having` is empty)
        Unlisted, ///< it has one that the schema's enum does not list
    };

    QString rule; ///< its findings' name
    FieldPath path;
    When when = When::In;
    QJsonArray values;
    QList<FieldPath> having;
    Severity severity = Severity::Note; ///< an error locks every field
    QString text; ///< the form file's English sentence
    QString source;
};

/// A way from what an agent has to the vendor's user id.
struct LookUp
{
    QString label; ///< `email address`, `tag`, `client user ID`
    QString pattern; ///< what is typed must match it, to be looked up this way
    QRegularExpression expression {}; ///< `pattern`, compiled by `compiledEcmaPattern`
    QString path; ///< template of a GET with `{value}`, maybe in a query
    FieldPath list; ///< of the users in the answer; the root = the answer is the one user
    FieldPath id; ///< of the user id in a user
    QList<FieldPath> title; ///< whose values, joined, name a user
    /// A user counts whose value here is what was typed, whatever the server took it for; the root
    /// = every user counts.
    FieldPath match;
    bool ignoresCase = false; ///< in that comparison
};

/// One PATCH operation as a person fills it in.
struct FormSpec
{
    QString id; ///< `junction/demographics`
    QString apiId;
    QString title;
    QString method; ///< `PATCH`
    QString path; ///< template with `{user_id}`
    std::optional<ReadSpec> read;
    bool complete = false; ///< the body carries every field that has a value
    bool refusesEmpty = false; ///< the API refuses `{}`
    bool closed = false; ///< the body takes no members that the schema does not name
    UserIdRule userId;
    QList<FieldPath> recordTitle; ///< whose values, joined, name the record
    QList<Section> sections;
    QList<FieldSpec> fields; ///< parents before their members, else in the form's order
    QHash<QString, QString> misnamed; ///< keys often sent by mistake → the right pointer's key
    QByteArray idempotencyHeader; ///< carries a key of each logical send; empty = the API has none
    QString afterApplied; ///< a next step to show after any change was applied
    QList<RecordRule> recordRules;
    QList<LookUp> lookUps; ///< in the order they are tried

    /// Members of a list's items by `/list/*/member` or with a real index, too.
    const FieldSpec *field(const FieldPath &path) const;
    /// The append list that `path` is, or that it stands in; null when there is none.
    const FieldSpec *listOf(const FieldPath &path) const;
    QHash<FieldPath, int> index; ///< path → place in `fields`
};

/// `member`, one of `list.items`, as a field of the new item at `index`: its path and those its
/// rules look at have the real index.
FieldSpec itemMember(const FieldSpec &list, const FieldSpec &member, qsizetype index);
