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
    Integer,
    ReadOnly,
    Presence, ///< the switch of an object that may be absent
};

/// What a rule may look at beside its own value.
struct CheckContext
{
    QDate today;
    /// The whole record after the changes (or the whole body, for `validate`).
    const QJsonObject &values;
    /// Values a profile restricts a field to (Users v1 `role`, apis.md G-3); absent = anything.
    QMap<FieldPath, QStringList> allowed;
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
    QRegularExpression expression; ///< compiled, an unescaped final `$` as `\z`
    QString format;
    std::optional<qint64> minimum, maximum;

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
    QString mayDiffer; ///< why an answer may differ from what was sent; empty = it should not
    QString afterChange; ///< a next step to show after a change of this field was applied

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
    UserIdRule userId;
    QList<FieldPath> recordTitle; ///< whose values, joined, name the record
    QList<Section> sections;
    QList<FieldSpec> fields; ///< parents before their members, else in the form's order
    QHash<QString, QString> misnamed; ///< keys often sent by mistake → the right pointer's key

    const FieldSpec *field(const FieldPath &path) const;
    QHash<FieldPath, int> index; ///< path → place in `fields`
};
