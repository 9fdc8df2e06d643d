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

using Kind = SpecFault::Kind;

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

std::optional<SpecFault> wanted(Shape shape)
{
    switch (shape) {
    case Shape::Text:
        return SpecFault {Kind::NotAText};
    case Shape::Flag:
        return SpecFault {Kind::NotAFlag};
    case Shape::Count:
        return SpecFault {Kind::NotACount};
    case Shape::Number:
        return SpecFault {Kind::NotANumber};
    case Shape::Texts:
        return SpecFault {Kind::NotTexts};
    case Shape::Values:
        return SpecFault {Kind::NotValues};
    case Shape::Schemas:
        return SpecFault {Kind::NotSchemas};
    case Shape::Schema:
        return SpecFault {Kind::NotASchema};
    case Shape::Members:
        return SpecFault {Kind::NotMembers};
    case Shape::Types:
        return SpecFault {Kind::NotTypes};
    case Shape::Additional:
        return SpecFault {Kind::AdditionalNotPlain};
    case Shape::NotUnique:
        return SpecFault {Kind::OnlyFalse};
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

std::optional<SpecFault> schemakeywords::fault(const QString &keyword, const QJsonValue &value)
{
    if (keyword.startsWith("x-"_L1))
        return {};
    const auto shape = shapes().constFind(keyword);
    if (shape == shapes().cend())
        return SpecFault {Kind::UnsupportedKeyword, {keyword}};
    return fits(*shape, value) ? std::nullopt : wanted(*shape);
}
