// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemawalk.h"

#include "ecmapattern.h"
#include "json.h"
#include "schemakeywords.h"

#include <QSet>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

constexpr qsizetype maxFields = 2000; ///< more than any person fills in
constexpr qsizetype mostLayers = 64;
constexpr qsizetype mostLevels = 16;

std::optional<ValueType> schemaValueType(const QString &name)
{
    static const QHash<QString, ValueType> types = {
        {u"string"_s, ValueType::String}, {u"integer"_s, ValueType::Integer},
        {u"number"_s, ValueType::Number}, {u"boolean"_s, ValueType::Boolean},
        {u"object"_s, ValueType::Object}, {u"array"_s, ValueType::Array},
    };
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

QStringList typesOf(const QJsonObject &keywords)
{
    const QJsonValue type = keywords["type"_L1];
    QStringList names;
    for (const QJsonValue &name : type.isString() ? QJsonArray {type} : type.toArray())
        names += name.toString();
    return names;
}

/// The values of `enum` and `const`. Nothing when any value is allowed.
std::optional<QJsonArray> listedBy(const QJsonObject &keywords)
{
    std::optional<QJsonArray> listed;
    if (keywords.contains("enum"_L1))
        listed = keywords["enum"_L1].toArray();
    if (!keywords.contains("const"_L1))
        return listed;
    const QJsonValue only = keywords["const"_L1];
    return !listed || json::contains(*listed, only) ? QJsonArray {only} : QJsonArray();
}

bool isOfType(const QJsonValue &value, ValueType type)
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
    case ValueType::Array:
        break;
    }
    return false;
}

/// Keeps the stricter of two bounds.
void tighten(std::optional<int> &bound, const QJsonValue &said, bool isLeast)
{
    if (said.isUndefined())
        return;
    const int count = int(json::numberText(said).toDouble());
    bound = !bound ? count : isLeast ? std::max(*bound, count) : std::min(*bound, count);
}

void tighten(QJsonValue &bound, const QJsonValue &said, bool isLeast)
{
    if (said.isUndefined())
        return;
    if (bound.isUndefined() || (json::compare(said, bound) > 0) == isLeast)
        bound = said;
}

void readBounds(FieldSpec &field, const ResolvedSchema &schema)
{
    for (const auto &layer : schema.layers) {
        const QJsonObject &keywords = layer.keywords;
        tighten(field.minLength, keywords["minLength"_L1], true);
        tighten(field.maxLength, keywords["maxLength"_L1], false);
        tighten(field.minItems, keywords["minItems"_L1], true);
        tighten(field.maxItems, keywords["maxItems"_L1], false);
        tighten(field.minimum, keywords["minimum"_L1], true);
        tighten(field.maximum, keywords["maximum"_L1], false);
        tighten(field.exclusiveMinimum, keywords["exclusiveMinimum"_L1], true);
        tighten(field.exclusiveMaximum, keywords["exclusiveMaximum"_L1], false);
    }
}

} // namespace

bool ResolvedSchema::says(const QString &keyword, const QJsonValue &value) const
{
    return std::any_of(layers.begin(), layers.end(),
                       [&](const Layer &layer) { return layer.keywords[keyword] == value; });
}

bool ResolvedSchema::allowsNull() const
{
    return std::all_of(layers.begin(), layers.end(), [](const Layer &layer) {
        const QStringList types = typesOf(layer.keywords);
        const auto listed = listedBy(layer.keywords);
        return layer.orNull
            || ((types.isEmpty() || types.contains(u"null"_s))
                && (!listed || json::contains(*listed, QJsonValue::Null)));
    });
}

void SchemaWalk::fail(const FieldPath &at, const SpecFault &fault)
{
    if (!m_error)
        m_error = SpecError {m_api.file(), at.toString(), fault};
}

void SchemaWalk::checkKeywords(const ResolvedSchema::Layer &layer)
{
    for (auto keyword = layer.keywords.begin(); keyword != layer.keywords.end(); ++keyword) {
        if (const auto fault = schemakeywords::fault(keyword.key(), keyword.value()))
            fail(layer.at.child(keyword.key()), *fault);
    }
}

QList<std::pair<FieldPath, bool>> SchemaWalk::joined(const ResolvedSchema::Layer &layer)
{
    QList<std::pair<FieldPath, bool>> places;
    if (layer.keywords.contains("$ref"_L1)) {
        const QString ref = layer.keywords["$ref"_L1].toString();
        const auto target = FieldPath::parse(QUrl::fromPercentEncoding(ref.mid(1).toUtf8()));
        if (ref.startsWith(u'#') && target)
            places += {*target, layer.orNull};
        else
            fail(layer.at.child(u"$ref"_s), SpecFault {Kind::RefersOutside});
    }
    const FieldPath allOf = layer.at.child(u"allOf"_s);
    for (qsizetype i = 0; i < layer.keywords["allOf"_L1].toArray().size(); ++i)
        places += {allOf.child(QString::number(i)), layer.orNull};

    const QJsonArray branches = layer.keywords["anyOf"_L1].toArray();
    const FieldPath anyOf = layer.at.child(u"anyOf"_s);
    const QJsonObject null {{u"type"_s, u"null"_s}};
    if (branches.size() == 2 && branches[1] == null)
        places += {anyOf.child(u"0"_s), true};
    else if (branches.size() == 2 && branches[0] == null)
        places += {anyOf.child(u"1"_s), true};
    else if (branches.size() == 1)
        places += {anyOf.child(u"0"_s), layer.orNull};
    else if (!branches.isEmpty())
        fail(anyOf, SpecFault {Kind::NotSchemaOrNull});
    return places;
}

ResolvedSchema SchemaWalk::resolve(const QList<FieldPath> &places)
{
    ResolvedSchema schema {places.value(0), {}};
    QList<std::pair<FieldPath, bool>> left;
    for (const FieldPath &place : places)
        left += {place, false};
    while (!left.isEmpty() && !m_error) {
        const auto [at, orNull] = left.takeFirst();
        const QJsonValue found = at.in(m_api.document());
        if (!json::isObject(found)) {
            fail(at, SpecFault {Kind::NoSchema});
            break;
        }
        const ResolvedSchema::Layer layer {at, found.toObject(), orNull};
        // The references of a document may form a circle.
        if (schema.layers.size() >= mostLayers) {
            fail(schema.at, SpecFault {Kind::CircularReference});
            break;
        }
        checkKeywords(layer);
        schema.open |= layer.keywords["description"_L1].toString().contains("non-exhaustive"_L1);
        schema.layers += layer;
        if (!m_error)
            left = joined(layer) + left;
    }
    return schema;
}

std::optional<ValueType> SchemaWalk::typeOf(const ResolvedSchema &schema)
{
    std::optional<ValueType> type;
    for (const auto &layer : schema.layers) {
        QStringList names = typesOf(layer.keywords);
        if (names.isEmpty())
            continue;
        const FieldPath at = layer.at.child(u"type"_s);
        names.removeAll(u"null"_s);
        const auto one = names.size() == 1 ? schemaValueType(names.first()) : std::nullopt;
        if (!one) {
            fail(at, SpecFault {Kind::UnsupportedType});
            return std::nullopt;
        }
        const bool isNarrower = type == ValueType::Number && one == ValueType::Integer;
        const bool isWider = type == ValueType::Integer && one == ValueType::Number;
        if (type && type != one && !isNarrower && !isWider) {
            fail(at, SpecFault {Kind::TypeContradicts});
            return std::nullopt;
        }
        if (!isWider)
            type = one;
    }
    if (!type && !schema.layers.isEmpty())
        fail(schema.layers.last().at.child(u"type"_s), SpecFault {Kind::NoType});
    return type;
}

void SchemaWalk::readChoices(FieldSpec &field, const ResolvedSchema &schema)
{
    std::optional<QJsonArray> values;
    for (const auto &layer : schema.layers) {
        const auto listed = listedBy(layer.keywords);
        if (!listed)
            continue;
        if (field.type == ValueType::Object || field.type == ValueType::Array)
            return fail(layer.at.child(u"enum"_s), SpecFault {Kind::EnumOfObjects});
        QJsonArray both;
        for (const QJsonValue &value : *listed) {
            if (isOfType(value, field.type) && (!values || json::contains(*values, value)))
                both += value;
        }
        if (both.isEmpty())
            return fail(layer.at.child(layer.keywords.contains("enum"_L1) ? u"enum"_s : u"const"_s),
                        SpecFault {Kind::EnumOfOtherType});
        values = both;
    }
    if (!values)
        return;
    if (field.type != ValueType::String) {
        field.listed = *values;
        return;
    }
    for (const QJsonValue &value : std::as_const(*values))
        field.choices += value.toString();
}

/// Reads pattern and format. A field holds only one of each.
void SchemaWalk::readTexts(FieldSpec &field, const ResolvedSchema &schema)
{
    for (const auto &layer : schema.layers) {
        const QString pattern = layer.keywords["pattern"_L1].toString();
        const QString format = layer.keywords["format"_L1].toString();
        const FieldPath at = layer.at.child(u"pattern"_s);
        if (!pattern.isEmpty() && !field.pattern.isEmpty() && pattern != field.pattern)
            return fail(at, SpecFault {Kind::SecondPattern});
        if (!format.isEmpty() && !field.format.isEmpty() && format != field.format)
            return fail(layer.at.child(u"format"_s), SpecFault {Kind::SecondFormat});
        if (!format.isEmpty())
            field.format = format;
        if (pattern.isEmpty() || !field.pattern.isEmpty())
            continue;
        const auto compiled = compiledEcmaPattern(pattern);
        if (!compiled)
            return fail(at, compiled.error());
        field.pattern = pattern;
        field.expression = *compiled;
    }
}

FieldSpec SchemaWalk::value(const FieldPath &path, const ResolvedSchema &schema)
{
    FieldSpec field;
    if (++m_fields > maxFields)
        fail(schema.at, SpecFault {Kind::TooManyFields, {QString::number(maxFields)}});
    field.path = path;
    field.nullable = schema.allowsNull();
    field.open = schema.open;
    if (const auto type = typeOf(schema))
        field.type = *type;
    readChoices(field, schema);
    readTexts(field, schema);
    readBounds(field, schema);
    field.closed = field.type == ValueType::Object && isClosed(schema);
    return field;
}

ResolvedSchema SchemaWalk::member(const ResolvedSchema &object, const QString &name)
{
    QList<FieldPath> places;
    for (const auto &layer : object.layers) {
        if (layer.keywords["properties"_L1].toObject().contains(name))
            places += layer.at.child(u"properties"_s).child(name);
    }
    if (places.isEmpty())
        fail(object.at.child(u"properties"_s).child(name), SpecFault {Kind::NoSchema});
    return resolve(places);
}

bool SchemaWalk::isClosed(const ResolvedSchema &object)
{
    return object.says(u"additionalProperties"_s, false);
}

void SchemaWalk::checkMemberNames(const ResolvedSchema &object, const QStringList &names)
{
    for (const auto &layer : object.layers) {
        const QJsonObject own = layer.keywords["properties"_L1].toObject();
        for (const QJsonValue &required : layer.keywords["required"_L1].toArray()) {
            if (!names.contains(required.toString()))
                fail(layer.at.child(u"required"_s),
                     SpecFault {Kind::RequiredWithoutSchema, {required.toString()}});
        }
        if (layer.keywords["additionalProperties"_L1] != QJsonValue(false))
            continue;
        for (const QString &name : names) {
            if (!own.contains(name))
                fail(layer.at.child(u"additionalProperties"_s),
                     SpecFault {Kind::RefusesMember, {name}});
        }
    }
}

void SchemaWalk::members(const FieldPath &path, const ResolvedSchema &schema,
                         OpenApi::Fields &fields)
{
    if (typeOf(schema) != ValueType::Object)
        return fail(schema.at, SpecFault {Kind::NotAnObject});
    if (path.tokens().size() > mostLevels)
        return fail(schema.at, SpecFault {Kind::ContainsItself});
    QStringList names;
    QSet<QString> required;
    for (const auto &layer : schema.layers) {
        names += layer.keywords["properties"_L1].toObject().keys();
        for (const QJsonValue &name : layer.keywords["required"_L1].toArray())
            required += name.toString();
    }
    FieldSpec object;
    object.type = ValueType::Object;
    readChoices(object, schema);
    if (names.size() > maxFields)
        return fail(schema.at, SpecFault {Kind::TooManyFields, {QString::number(maxFields)}});
    names.removeDuplicates();
    checkMemberNames(schema, names);
    for (const QString &name : std::as_const(names)) {
        const ResolvedSchema one = member(schema, name);
        // In OpenAPI, such a member is never sent and is required in answers only.
        if (one.says(u"readOnly"_s, true)) {
            if (!path.isRoot())
                fail(one.at.child(u"readOnly"_s), SpecFault {Kind::ReadOnlyWithin});
            continue;
        }
        FieldSpec field = value(path.child(name), one);
        if (m_error)
            return;
        field.required = required.contains(name);
        if (field.type == ValueType::Array)
            readItems(field, one);
        fields.insert(field.path, field);
        if (field.type == ValueType::Object)
            members(field.path, one, fields);
    }
}

/// Reads the members of one item. Forms support no list within an item.
void SchemaWalk::readItems(FieldSpec &list, const ResolvedSchema &schema)
{
    QList<FieldPath> places;
    for (const auto &layer : schema.layers) {
        if (layer.keywords.contains("items"_L1))
            places += layer.at.child(u"items"_s);
    }
    if (places.isEmpty())
        fail(schema.at.child(u"items"_s), SpecFault {Kind::NoSchema});
    OpenApi::Fields fields;
    const ResolvedSchema item = resolve(places);
    if (!m_error)
        members(list.path.child(u"*"_s), item, fields);
    for (const FieldSpec &field : std::as_const(fields)) {
        if (field.type == ValueType::Object || field.type == ValueType::Array)
            fail(item.at, SpecFault {Kind::NestedItems});
    }
    if (item.allowsNull())
        fail(item.at, SpecFault {Kind::NullItems});
    list.items = fields.values();
    list.closed = isClosed(item);
}
