// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"

#include "attachment.h"
#include "boundcheck.h"
#include "cleantext.h"
#include "ecmapattern.h"
#include "formats.h"
#include "json.h"
#include "listedvalue.h"
#include "phonerules.h"
#include "schemaformats.h"
#include "typeddate.h"
#include "visitfields.h"
#include "whitespace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString jsonTypeName(const QJsonValue &value)
{
    if (json::isNumber(value))
        return u"number"_s;
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"boolean"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array:
        return u"array"_s;
    case QJsonValue::Object:
        return u"object"_s;
    case QJsonValue::Double:
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

bool hasType(const QJsonValue &value, ValueType type)
{
    switch (type) {
    case ValueType::String:
        return value.isString();
    case ValueType::Integer:
        return json::isWholeNumber(value);
    case ValueType::Number:
        return json::isNumber(value);
    case ValueType::Boolean:
        return value.isBool();
    case ValueType::Object:
        return json::isObject(value);
    case ValueType::Array:
        return value.isArray();
    }
    return false;
}

int codePoints(const QString &text)
{
    return int(
        std::count_if(text.begin(), text.end(), [](QChar unit) { return !unit.isLowSurrogate(); }));
}

/// Adds the possible dates of a text that is not a date: `suggestion`, or `readings` for two.
void addReadings(const QString &text, QJsonObject &args)
{
    const QStringList readings = formats::dateReadings(text);
    if (readings.size() == 1)
        args[u"suggestion"_s] = readings.first();
    else if (!readings.isEmpty())
        args[u"readings"_s] = QJsonArray::fromStringList(readings);
}

void checkString(const FieldSpec &field, const QString &text, Findings &findings)
{
    const auto found
        = [&](const QString &rule, const QJsonObject &args, Severity severity = Severity::Error) {
              findings += Finding {field.path, rule, severity, args};
          };
    if (!field.choices.isEmpty() && !field.choices.contains(text)) {
        const bool survives = field.open && !text.isEmpty();
        QJsonObject args {{u"open"_s, field.open}};
        if (const QString meant = listedValue(field, text); !meant.isEmpty())
            args[u"suggestion"_s] = meant;
        found(u"enum"_s, args, survives ? Severity::Warning : Severity::Error);
    }
    if (field.minLength && text.size() < 2 * *field.minLength
        && codePoints(text) < *field.minLength)
        found(u"minLength"_s, {{u"minLength"_s, *field.minLength}});
    if (field.maxLength && text.size() > *field.maxLength && codePoints(text) > *field.maxLength)
        found(u"maxLength"_s,
              {{u"maxLength"_s, *field.maxLength}, {u"length"_s, codePoints(text)}});
    if (!field.pattern.isEmpty()) {
        const PatternMatch match = matchPattern(field.expression, text);
        if (match == PatternMatch::No)
            found(u"pattern"_s, {{u"pattern"_s, field.pattern}});
        else if (match == PatternMatch::Undecided)
            found(u"pattern"_s, {{u"pattern"_s, field.pattern}, {u"undecided"_s, true}},
                  Severity::Warning);
    }
    if (!schemaformats::matches(field.format, text)) {
        QJsonObject args {{u"format"_s, field.format}, {u"empty"_s, text.isEmpty()}};
        if (field.format == "email"_L1) {
            if (const auto ascii = formats::asciiEmail(text))
                args[u"suggestion"_s] = *ascii;
        }
        if (field.format == "date"_L1)
            addReadings(text, args);
        found(u"format"_s, args);
    }
}

/// Warns about a null that the schema allows but the API is known to refuse.
void checkNull(const FieldSpec &field, Findings &findings)
{
    if (field.clear != Clear::Null)
        findings += Finding {
            field.path, u"null"_s, Severity::Warning, {{u"empty"_s, field.clear == Clear::Empty}}};
}

/// Calls `visit(member, value)` for each present member of each item, as a field with a real index.
/// Adds findings for items that are not objects and for missing required members.
template <typename Visit>
void visitItems(const FieldSpec &list, const QJsonArray &items, Findings &findings, Visit visit)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!json::isObject(items[i])) {
            findings
                += Finding {list.path.child(QString::number(i)),
                            u"type"_s,
                            Severity::Error,
                            {{u"expected"_s, u"object"_s}, {u"actual"_s, jsonTypeName(items[i])}}};
            continue;
        }
        for (const FieldSpec &one : list.items) {
            const FieldSpec member = itemMember(list, one, i);
            const QJsonValue value = items[i][member.path.name()];
            if (!value.isUndefined())
                visit(member, value);
            else if (member.required)
                findings += Finding {member.path, u"required"_s, Severity::Error, {}};
        }
    }
}

/// Whether the object contains fields that are shown but never sent.
bool holdsShownFields(const FormSpec &form, const FieldPath &object)
{
    return std::any_of(form.fields.begin(), form.fields.end(), [&](const FieldSpec &field) {
        return field.readOnly && object.contains(field.path);
    });
}

/// Whether the object or item at `path` takes no members that the schema does not name.
bool isClosedAt(const FormSpec &form, const FieldPath &path)
{
    if (path.isRoot())
        return form.closed;
    const FieldSpec *list = form.listOf(path);
    const FieldSpec *object = list ? list : form.field(path);
    return object && object->closed;
}

void checkUnknownMembers(const FormSpec &form, const QJsonObject &object, const FieldPath &path,
                         Findings &findings)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const FieldPath member = path.child(it.key());
        const FieldSpec *field = form.field(member);
        if (field && (field->readOnly || !field->editable.ever)) {
            findings += Finding {member, u"readOnly"_s, Severity::Error, {}};
        } else if (field && json::isObject(it.value()) && field->type == ValueType::Object) {
            checkUnknownMembers(form, it.value().toObject(), member, findings);
        } else if (field && it.value().isArray() && field->type == ValueType::Array) {
            const QJsonArray items = it.value().toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                checkUnknownMembers(form, items[i].toObject(), member.child(QString::number(i)),
                                    findings);
        } else if (!field && json::isObject(it.value()) && holdsShownFields(form, member)) {
            checkUnknownMembers(form, it.value().toObject(), member, findings);
        } else if (!field) {
            findings += Finding {member,
                                 u"unknown"_s,
                                 isClosedAt(form, path) ? Severity::Error : Severity::Warning,
                                 {{u"key"_s, it.key()}, {u"nearest"_s, nearestKey(form, member)}}};
        }
    }
}

} // namespace

QString typeName(ValueType type)
{
    switch (type) {
    case ValueType::String:
        return u"string"_s;
    case ValueType::Integer:
        return u"integer"_s;
    case ValueType::Number:
        return u"number"_s;
    case ValueType::Boolean:
        return u"boolean"_s;
    case ValueType::Object:
        return u"object"_s;
    case ValueType::Array:
        return u"array"_s;
    }
    return {};
}

QJsonValue integerOfText(const FieldSpec &field, const QJsonValue &value)
{
    static const QRegularExpression digits(uR"(\A0*(0|[1-9][0-9]*)\z)"_s);
    if (!field.integerAsText)
        return value;
    const auto match = digits.match(value.toString());
    const QString written = json::isNumber(value) ? json::wholeText(value) : match.captured(1);
    const QJsonValue number = json::number(written);
    return number.isUndefined() ? value : number;
}

void checkSchema(const FieldSpec &field, const QJsonValue &given, Findings &findings)
{
    const QJsonValue value = integerOfText(field, given);
    if (value.isNull() && field.nullable)
        return;
    if (field.attachment && Attachment::fromJson(value))
        return;
    // A number that is sent as text must not have an exponent.
    const bool isTooLong
        = field.integerAsText && json::wholeText(value).contains(u'e', Qt::CaseInsensitive);
    if (!hasType(value, field.type) || isTooLong) {
        findings += Finding {
            field.path,
            u"type"_s,
            Severity::Error,
            {{u"expected"_s, typeName(field.type)}, {u"actual"_s, jsonTypeName(value)}}};
        return;
    }
    if (field.type == ValueType::String)
        checkString(field, value.toString(), findings);
    checkBounds(field, value, findings);
    if (field.type == ValueType::Array)
        visitItems(field, value.toArray(), findings,
                   [&](const FieldSpec &member, const QJsonValue &one) {
                       checkSchema(member, one, findings);
                   });
}

/// Runs the rules of a list, then those of each item.
static Findings checkList(const FieldSpec &list, const QJsonArray &items,
                          const CheckContext &context)
{
    Findings findings;
    checkBounds(list, items, findings);
    for (const Rule &rule : list.rules)
        rule.function(rule, list, items, context, findings);
    visitItems(list, items, findings, [&](const FieldSpec &member, const QJsonValue &value) {
        findings += check(member, value, context);
    });
    return findings;
}

/// Checks a value that is not a list: against the schema and, when it passes, against the rules.
static Findings checkRules(const FieldSpec &field, const QJsonValue &value,
                           const CheckContext &context)
{
    Findings findings;
    checkSchema(field, value, findings);
    if (hasError(findings)) {
        explainPhone(field, value.toString(), context, findings);
        return findings;
    }
    if (value.isNull()) {
        checkNull(field, findings);
        return findings;
    }
    for (const Rule &rule : field.rules)
        rule.function(rule, field, value, context, findings);
    const auto allowed = context.allowed.find(field.path);
    if (allowed != context.allowed.end() && !allowed->contains(value.toString()))
        findings += Finding {field.path,
                             u"allowed"_s,
                             Severity::Error,
                             {{u"values"_s, QJsonArray::fromStringList(*allowed)}}};
    return findings;
}

Findings check(const FieldSpec &field, const QJsonValue &given, const CheckContext &context)
{
    if (field.type == ValueType::Array && given.isArray())
        return checkList(field, given.toArray(), context);
    const QJsonValue value = integerOfText(field, given);
    if (field.type != ValueType::String || !value.isString() || field.attachment)
        return checkRules(field, value, context);
    const CleanText clean = CleanText::of(field, value.toString());
    Findings findings;
    if (!clean.rule.isEmpty()) {
        const bool isRefused = hasError(checkRules(field, value, context));
        findings += Finding {field.path, clean.rule,
                             isRefused ? Severity::Error : Severity::Warning, clean.args};
    }
    // The other rules look at the text after the fix.
    findings += checkRules(field, clean.text, context);
    if (clean.text.contains(QChar::ReplacementCharacter))
        findings += Finding {field.path, u"brokenText"_s, Severity::Warning, {}};
    return findings;
}

/// The encoding of a file that is not UTF-8. Empty when it is, or when it cannot be told.
static QString otherEncoding(const QByteArray &text)
{
    if (text.startsWith("\xff\xfe") || text.startsWith("\xfe\xff") || text.left(4).contains('\0'))
        return u"UTF-16"_s;
    return QUtf8StringView(text).isValidUtf8() ? QString() : u"Latin-1"_s;
}

Result<QJsonObject, Finding> parsedBody(const QByteArray &text)
{
    const auto value = json::parse(text, json::Duplicates::Refused);
    if (value && json::isObject(*value))
        return value->toObject();
    Finding finding {{}, u"json"_s, Severity::Error, {}};
    if (value)
        return Failure {finding}; // the text is JSON, but not an object
    if (const QString encoding = otherEncoding(text); !encoding.isEmpty()) {
        finding.args = {{u"encoding"_s, encoding}};
        return Failure {finding};
    }
    finding.path = value.error().path;
    finding.args = {{u"line"_s, value.error().line}, {u"column"_s, value.error().column}};
    switch (value.error().kind) {
    case json::Fault::Kind::Syntax:
        finding.args[u"detail"_s] = value.error().detail;
        break;
    case json::Fault::Kind::TooDeep:
        finding.args[u"reason"_s] = u"tooDeep"_s;
        break;
    case json::Fault::Kind::BadNumber:
        finding.args[u"reason"_s] = u"badNumber"_s;
        break;
    case json::Fault::Kind::NotOneValue:
        finding.args[u"reason"_s] = u"notOneValue"_s;
        break;
    case json::Fault::Kind::DuplicateKey:
        finding.rule = u"duplicateKey"_s;
        break;
    case json::Fault::Kind::NumberTooLong:
        finding.rule = u"numberTooLong"_s;
        break;
    case json::Fault::Kind::ReservedKey:
        finding.rule = u"reservedKey"_s;
        break;
    }
    return Failure {finding};
}

Findings checkBody(const FormSpec &form, const QJsonObject &body, const QDate &today)
{
    if (body.isEmpty() && form.refusesEmpty)
        return {{{}, u"empty"_s, Severity::Error, {}}};
    Findings findings;
    const CheckContext context {today, body, {}};
    visitFields(form, body, [&](const FieldSpec &field, const QJsonValue &value) {
        if (field.readOnly || !field.editable.ever) // handled below
            return;
        if (!value.isUndefined())
            findings += check(field, value, context);
        else if (field.required)
            findings += Finding {field.path, u"required"_s, Severity::Error, {}};
    });
    checkUnknownMembers(form, body, {}, findings);
    return findings;
}

std::optional<Finding> checkUserId(const FormSpec &form, const QString &userId)
{
    const auto found = [&](const QString &reason) {
        return Finding {{},
                        u"userId"_s,
                        Severity::Error,
                        {{u"reason"_s, reason},
                         {u"hint"_s, form.userId.hint},
                         {u"example"_s, form.userId.example}}};
    };
    if (userId.isEmpty())
        return found(u"empty"_s);
    if (whitespace::tidied(userId, whitespace::Lines::Several) != userId)
        return found(u"spaces"_s);
    if (userId == "."_L1 || userId == ".."_L1)
        return found(u"dots"_s);
    if (std::any_of(userId.begin(), userId.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return found(u"control"_s);
    if (!schemaformats::matches(form.userId.format, userId))
        return found(form.userId.format);
    if (!form.userId.pattern.isEmpty()
        && matchPattern(form.userId.expression, userId) != PatternMatch::Yes)
        return found(u"pattern"_s);
    return std::nullopt;
}

const LookUp *lookUpFor(const FormSpec &form, const QString &typed)
{
    if (typed.isEmpty() || !checkUserId(form, typed))
        return nullptr;
    const auto found
        = std::find_if(form.lookUps.begin(), form.lookUps.end(), [&](const LookUp &lookUp) {
              return matchPattern(lookUp.expression, typed) == PatternMatch::Yes;
          });
    return found == form.lookUps.end() ? nullptr : &*found;
}

QString nearest(const QString &name, const QStringList &known)
{
    const auto distance = [](const QString &a, const QString &b) {
        QList<int> row(b.size() + 1);
        for (int j = 0; j <= b.size(); ++j)
            row[j] = j;
        for (int i = 1; i <= a.size(); ++i) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.size(); ++j) {
                const int substituted = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = std::min({row[j] + 1, row[j - 1] + 1, substituted});
            }
        }
        return row[b.size()];
    };
    QString best;
    int bestDistance = int(std::max<qsizetype>(1, name.size() / 3)) + 1;
    for (const QString &candidate : known) {
        const int between = distance(name.toLower(), candidate.toLower());
        if (between < bestDistance) {
            bestDistance = between;
            best = candidate;
        }
    }
    return best;
}

QString nearestKey(const FormSpec &form, const FieldPath &path)
{
    QStringList siblings;
    const FieldSpec *list = form.listOf(path);
    for (const FieldSpec &field : list ? list->items : form.fields) {
        if ((list || field.path.parent() == path.parent()) && !field.readOnly)
            siblings += field.path.name();
    }
    return form.misnamed.value(path.name(), nearest(path.name(), siblings));
}
