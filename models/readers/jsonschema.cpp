// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonschema.h"

#include "ecmapattern.h"
#include "fieldpath.h"
#include "json.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

/// One run over one document.
struct SchemaRun
{
    const QJsonObject &root;
    const qsizetype most;
    QList<SchemaFault> faults = {};
    QHash<QString, Result<QRegularExpression, SpecFault>> compiledPatterns = {};

    void fault(const FieldPath &at, const SpecFault &what)
    {
        if (faults.size() < most)
            faults += {at.toString(), what};
    }

    void check(const QJsonObject &schema, const QJsonValue &value, const FieldPath &at);
    void checkText(const QJsonObject &schema, const QString &text, const FieldPath &at);
    void checkNumber(const QJsonObject &schema, const QJsonValue &number, const FieldPath &at);
    void checkMembers(const QJsonObject &schema, const QJsonObject &object, const FieldPath &at);
    void checkOneOf(const QJsonArray &branches, const QJsonValue &value, const FieldPath &at);
};

bool isOfSchemaType(const QString &type, const QJsonValue &value)
{
    if (json::isNumber(value))
        return type == "number"_L1 || (type == "integer"_L1 && json::isWholeNumber(value));
    static const QHash<QString, QJsonValue::Type> types = {
        {u"string"_s, QJsonValue::String}, {u"boolean"_s, QJsonValue::Bool},
        {u"null"_s, QJsonValue::Null},     {u"object"_s, QJsonValue::Object},
        {u"array"_s, QJsonValue::Array},
    };
    return types.value(type, QJsonValue::Undefined) == value.type();
}

QString oneLine(const QJsonArray &values)
{
    QStringList texts;
    for (const QJsonValue &value : values)
        texts += json::text(value);
    return texts.join(", "_L1);
}

void SchemaRun::check(const QJsonObject &schema, const QJsonValue &value, const FieldPath &at)
{
    if (const QString ref = schema["$ref"_L1].toString(); !ref.isEmpty())
        check(FieldPath(ref.mid(1)).in(root).toObject(), value, at);

    const QString type = schema["type"_L1].toString();
    if (!type.isEmpty() && !isOfSchemaType(type, value))
        return fault(at, SpecFault {Kind::WrongType, {type}});
    const QJsonValue choices = schema["enum"_L1];
    if (choices.isArray() && !choices.toArray().contains(value))
        return fault(at, SpecFault {Kind::NotListed, {oneLine(choices.toArray())}});
    if (schema.contains("oneOf"_L1))
        checkOneOf(schema["oneOf"_L1].toArray(), value, at);
    if (value.isString())
        checkText(schema, value.toString(), at);
    if (json::isNumber(value))
        checkNumber(schema, value, at);
    if (json::isObject(value))
        checkMembers(schema, value.toObject(), at);
    if (value.isArray() && schema.contains("items"_L1)) {
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            check(schema["items"_L1].toObject(), items[i], at.child(QString::number(i)));
    }
}

/// The pattern, and the schema's own words for the value, which say more.
static QStringList described(const QString &pattern, const QJsonObject &schema)
{
    QStringList said {pattern, schema["description"_L1].toString()};
    said.removeAll(QString());
    return said;
}

void SchemaRun::checkText(const QJsonObject &schema, const QString &text, const FieldPath &at)
{
    if (schema.contains("minLength"_L1) && text.isEmpty())
        return fault(at, SpecFault {Kind::Empty});
    const QString pattern = schema["pattern"_L1].toString();
    if (pattern.isEmpty())
        return;
    auto compiled = compiledPatterns.find(pattern);
    if (compiled == compiledPatterns.end())
        compiled = compiledPatterns.insert(pattern, compiledEcmaPattern(pattern));
    if (!*compiled || matchPattern(**compiled, text) != PatternMatch::Yes)
        fault(at, SpecFault {Kind::NoMatch, described(pattern, schema)});
}

void SchemaRun::checkNumber(const QJsonObject &schema, const QJsonValue &number,
                            const FieldPath &at)
{
    const QJsonValue smallest = schema["minimum"_L1];
    const QJsonValue largest = schema["maximum"_L1];
    if (!smallest.isUndefined() && json::compare(number, smallest) < 0)
        fault(at, SpecFault {Kind::TooSmall, {json::numberText(smallest)}});
    else if (!largest.isUndefined() && json::compare(number, largest) > 0)
        fault(at, SpecFault {Kind::TooLarge, {json::numberText(largest)}});
}

void SchemaRun::checkMembers(const QJsonObject &schema, const QJsonObject &object,
                             const FieldPath &at)
{
    for (const QJsonValue &name : schema["required"_L1].toArray()) {
        if (!object.contains(name.toString()))
            fault(at, SpecFault {Kind::Missing, {name.toString()}});
    }
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonValue others = schema["additionalProperties"_L1];
    for (auto member = object.begin(); member != object.end(); ++member) {
        const FieldPath place = at.child(member.key());
        if (properties.contains(member.key()))
            check(properties[member.key()].toObject(), member.value(), place);
        else if (others.isObject())
            check(others.toObject(), member.value(), place);
        else if (others.isBool() && !others.toBool())
            fault(place, SpecFault {Kind::KeyNotAllowed});
    }
}

void SchemaRun::checkOneOf(const QJsonArray &branches, const QJsonValue &value, const FieldPath &at)
{
    int matching = 0;
    QStringList types;
    QList<SchemaFault> ofItsType;
    for (const QJsonValue &branch : branches) {
        SchemaRun run {root, 1};
        run.check(branch.toObject(), value, at);
        matching += run.faults.isEmpty() ? 1 : 0;
        types += branch["type"_L1].toString();
        if (isOfSchemaType(types.constLast(), value))
            ofItsType += run.faults;
    }
    if (matching == 1)
        return;
    // Where each form has a type of its own, it is plain which one is meant.
    if (matching > 0 || types.contains(QString()))
        fault(at, SpecFault {Kind::NotOneOf, {QString::number(matching)}});
    else if (ofItsType.isEmpty())
        fault(at, SpecFault {Kind::WrongType, {types.join(u", "_s)}});
    else if (faults.size() < most)
        faults += ofItsType;
}

/// Collects everything in a schema that SchemaRun would ignore.
struct SchemaReview
{
    const QJsonObject &root;
    QList<SchemaFault> faults = {};

    void review(const QJsonObject &schema, const FieldPath &at);
    /// Reviews each member or item of `schemas` as a schema.
    void reviewEach(const QJsonValue &schemas, const FieldPath &at);
};

void SchemaReview::review(const QJsonObject &schema, const FieldPath &at)
{
    static const QSet<QString> known = {u"$schema"_s,     u"$ref"_s,
                                        u"$defs"_s,       u"title"_s,
                                        u"description"_s, u"type"_s,
                                        u"enum"_s,        u"required"_s,
                                        u"items"_s,       u"properties"_s,
                                        u"oneOf"_s,       u"minLength"_s,
                                        u"pattern"_s,     u"additionalProperties"_s,
                                        u"minimum"_s,     u"maximum"_s};
    for (auto keyword = schema.begin(); keyword != schema.end(); ++keyword) {
        const FieldPath place = at.child(keyword.key());
        const QString &name = keyword.key();
        if (!known.contains(name))
            faults += {place.toString(), SpecFault {Kind::KeywordNotKnown}};
        if (name == "minLength"_L1 && keyword.value() != 1)
            faults += {place.toString(), SpecFault {Kind::OnlyOne}};
        if (name == "$ref"_L1 && !FieldPath(keyword.value().toString().mid(1)).in(root).isObject())
            faults += {place.toString(), SpecFault {Kind::RefersToNothing}};
        if (name == "properties"_L1 || name == "$defs"_L1 || name == "oneOf"_L1)
            reviewEach(keyword.value(), place);
        else if (keyword.value().isObject())
            review(keyword.value().toObject(), place);
    }
}

void SchemaReview::reviewEach(const QJsonValue &schemas, const FieldPath &at)
{
    const QStringList names = schemas.toObject().keys();
    for (const QString &name : names)
        review(schemas[name].toObject(), at.child(name));
    for (qsizetype i = 0; i < schemas.toArray().size(); ++i)
        review(schemas[i].toObject(), at.child(QString::number(i)));
}

} // namespace

QList<SchemaFault> schemaFaults(const QJsonObject &schema, const QJsonValue &document,
                                qsizetype most)
{
    SchemaRun run {schema, most};
    run.check(schema, document, FieldPath());
    return run.faults;
}

QList<SchemaFault> unknownKeywords(const QJsonObject &schema)
{
    SchemaReview run {schema};
    run.review(schema, FieldPath());
    return run.faults;
}
