// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemakeywords.h"

#include "json.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {

enum class Shape {
    Anything,
    Text,
    Flag,
    Count,
    Number,
    Texts,
    Values,
    Schema,
    Schemas,
    Members,
    Types,
    Additional,
    NotUnique
};

const QHash<QString, Shape> &shapes()
{
    static const QHash<QString, Shape> all = {
        {u"$comment"_s, Shape::Text},
        {u"$defs"_s, Shape::Members},
        {u"$ref"_s, Shape::Text},
        {u"additionalProperties"_s, Shape::Additional},
        {u"allOf"_s, Shape::Schemas},
        {u"anyOf"_s, Shape::Schemas},
        {u"const"_s, Shape::Anything},
        {u"default"_s, Shape::Anything},
        {u"deprecated"_s, Shape::Flag},
        {u"description"_s, Shape::Text},
        {u"enum"_s, Shape::Values},
        {u"example"_s, Shape::Anything},
        {u"examples"_s, Shape::Anything},
        {u"exclusiveMaximum"_s, Shape::Number},
        {u"exclusiveMinimum"_s, Shape::Number},
        {u"format"_s, Shape::Text},
        {u"items"_s, Shape::Schema},
        {u"maxItems"_s, Shape::Count},
        {u"maxLength"_s, Shape::Count},
        {u"maximum"_s, Shape::Number},
        {u"minItems"_s, Shape::Count},
        {u"minLength"_s, Shape::Count},
        {u"minimum"_s, Shape::Number},
        {u"pattern"_s, Shape::Text},
        {u"properties"_s, Shape::Members},
        {u"readOnly"_s, Shape::Flag},
        {u"required"_s, Shape::Texts},
        {u"title"_s, Shape::Text},
        {u"type"_s, Shape::Types},
        {u"uniqueItems"_s, Shape::NotUnique},
        {u"writeOnly"_s, Shape::Flag},
    };
    return all;
}

/// What to write in place of keywords from other versions of OpenAPI and JSON Schema.
QString adviceFor(const QString &keyword)
{
    static const QHash<QString, QString> advice = {
        {u"nullable"_s, u": OpenAPI 3.1 has \"type\": [\"string\", \"null\"] for it"_s},
        {u"oneOf"_s, u": write \"anyOf\" with a schema and {\"type\": \"null\"}, or one schema"_s},
        {u"definitions"_s, u": write \"$defs\""_s},
    };
    return advice.value(keyword);
}

bool areTexts(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray()
        && std::all_of(list.begin(), list.end(), [](const auto &one) { return one.isString(); });
}

bool isCount(const QJsonValue &value)
{
    return json::isWholeNumber(value) && json::compare(value, 0) >= 0
        && json::compare(value, std::numeric_limits<int>::max()) <= 0;
}

bool fits(Shape shape, const QJsonValue &value)
{
    switch (shape) {
    case Shape::Anything:
        return true;
    case Shape::Text:
        return value.isString();
    case Shape::Flag:
        return value.isBool();
    case Shape::Count:
        return isCount(value);
    case Shape::Number:
        return json::isNumber(value);
    case Shape::Texts:
        return areTexts(value);
    case Shape::Values:
    case Shape::Schemas:
        return value.isArray() && !value.toArray().isEmpty();
    case Shape::Schema:
    case Shape::Members:
        return json::isObject(value);
    case Shape::Types:
        return value.isString() || (areTexts(value) && !value.toArray().isEmpty());
    case Shape::Additional:
        return value.isBool() || value == QJsonObject();
    case Shape::NotUnique:
        return value.isBool() && !value.toBool();
    }
    return false;
}

QString wanted(Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return u"must be a text"_s;
    case Shape::Flag:
        return u"must be true or false"_s;
    case Shape::Count:
        return u"must be a whole number from 0 to 2147483647"_s;
    case Shape::Number:
        return u"must be a number"_s;
    case Shape::Texts:
        return u"must be a list of texts"_s;
    case Shape::Values:
        return u"must be a list with a value in it"_s;
    case Shape::Schemas:
        return u"must be a list with a schema in it"_s;
    case Shape::Schema:
        return u"must be a schema, which is an object"_s;
    case Shape::Members:
        return u"must be an object of schemas"_s;
    case Shape::Types:
        return u"must be a type, or a list of types"_s;
    case Shape::Additional:
        return u"can only be true, false or {}: forms cannot hold to a schema for unknown members"_s;
    case Shape::NotUnique:
        return u"can only be false: forms cannot hold to it"_s;
    case Shape::Anything:
        break;
    }
    return {};
}

} // namespace

QStringList schemakeywords::known()
{
    QStringList names = shapes().keys();
    names.sort();
    return names;
}

QString schemakeywords::fault(const QString &keyword, const QJsonValue &value)
{
    if (keyword.startsWith("x-"_L1))
        return {};
    const auto shape = shapes().constFind(keyword);
    if (shape == shapes().cend())
        return u"\"%1\" is a keyword that forms cannot hold to%2"_s.arg(keyword,
                                                                        adviceFor(keyword));
    return fits(*shape, value) ? QString() : wanted(*shape);
}
