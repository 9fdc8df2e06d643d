// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// A schema with its references and its "or null" resolved.
struct ResolvedSchema
{
    FieldPath at; ///< its place in the document
    QJsonObject keywords;
    bool nullable = false;
    bool open = false; ///< it, or what refers to it, calls itself non-exhaustive
};

QString reasonForKeyword(const QString &keyword)
{
    return u"\"%1\" is a keyword that forms cannot hold to"_s.arg(keyword);
}

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

/// PCRE's `$` also matches before a final line break; ECMA's, which schemas mean, does not.
QRegularExpression compiledPattern(QString pattern)
{
    qsizetype backslashes = 0;
    while (backslashes < pattern.size() - 1 && pattern[pattern.size() - 2 - backslashes] == u'\\')
        ++backslashes;
    if (pattern.endsWith(u'$') && backslashes % 2 == 0)
        pattern = pattern.chopped(1) + "\\z"_L1;
    return QRegularExpression(pattern);
}

/// One walk through a schema. The first fault ends it.
class SchemaWalk final
{
public:
    explicit SchemaWalk(const OpenApi &api)
        : m_api(api)
    {
    }

    ResolvedSchema resolve(const FieldPath &at);
    FieldSpec value(const FieldPath &path, const ResolvedSchema &schema);
    QList<FieldSpec> itemMembers(const FieldPath &list, const FieldPath &items);
    void members(const FieldPath &path, const ResolvedSchema &schema, OpenApi::Fields &fields);
    const std::optional<SpecError> &error() const { return m_error; }

private:
    void fail(const FieldPath &at, const QString &reason);
    std::optional<FieldPath> notNullBranch(const FieldPath &at, const QJsonArray &branches);
    void checkKeywords(const ResolvedSchema &schema);

    const OpenApi &m_api;
    std::optional<SpecError> m_error;
};

void SchemaWalk::fail(const FieldPath &at, const QString &reason)
{
    if (!m_error)
        m_error = SpecError {m_api.file(), at.toString(), reason};
}

ResolvedSchema SchemaWalk::resolve(const FieldPath &at)
{
    ResolvedSchema schema {at, {}};
    // A document's references may form a circle.
    for (int step = 0; step < 16; ++step) {
        const QJsonValue found = schema.at.in(m_api.document());
        if (!found.isObject()) {
            fail(schema.at, u"there is no schema here"_s);
            return schema;
        }
        const QJsonObject keywords = found.toObject(); // const: `[]` would make the member
        schema.keywords = keywords;
        schema.open |= keywords["description"_L1].toString().contains("non-exhaustive"_L1);
        const QString ref = keywords["$ref"_L1].toString();
        if (!ref.isEmpty()) {
            const auto target = FieldPath::parse(ref.mid(1));
            if (!ref.startsWith(u'#') || !target) {
                fail(schema.at.child(u"$ref"_s), u"refers outside of the document"_s);
                return schema;
            }
            schema.at = *target;
        } else if (keywords.contains("anyOf"_L1)) {
            const auto branch = notNullBranch(schema.at, keywords["anyOf"_L1].toArray());
            if (!branch)
                return schema;
            schema.nullable = true;
            schema.at = *branch;
        } else {
            return schema;
        }
    }
    fail(at, u"its references go round in a circle"_s);
    return schema;
}

std::optional<FieldPath> SchemaWalk::notNullBranch(const FieldPath &at, const QJsonArray &branches)
{
    const FieldPath anyOf = at.child(u"anyOf"_s);
    const QJsonObject null {{u"type"_s, u"null"_s}};
    if (branches.size() == 2 && branches[1] == null)
        return anyOf.child(u"0"_s);
    if (branches.size() == 2 && branches[0] == null)
        return anyOf.child(u"1"_s);
    fail(anyOf, u"is not \"a schema, or null\""_s);
    return std::nullopt;
}

void SchemaWalk::checkKeywords(const ResolvedSchema &schema)
{
    static const QSet<QString> known = {
        u"type"_s,      u"title"_s,      u"description"_s, u"default"_s, u"example"_s,
        u"examples"_s,  u"deprecated"_s, u"format"_s,      u"enum"_s,    u"pattern"_s,
        u"minLength"_s, u"maxLength"_s,  u"minimum"_s,     u"maximum"_s, u"properties"_s,
        u"required"_s,  u"items"_s,
    };
    for (auto keyword = schema.keywords.begin(); keyword != schema.keywords.end(); ++keyword) {
        if (!known.contains(keyword.key()) && !keyword.key().startsWith("x-"_L1))
            fail(schema.at.child(keyword.key()), reasonForKeyword(keyword.key()));
    }
}

FieldSpec SchemaWalk::value(const FieldPath &path, const ResolvedSchema &schema)
{
    checkKeywords(schema);
    const QJsonObject &keywords = schema.keywords;
    FieldSpec field;
    field.path = path;
    field.nullable = schema.nullable;
    field.open = schema.open;
    if (const auto type = schemaValueType(keywords["type"_L1].toString()))
        field.type = *type;
    else
        fail(schema.at.child(u"type"_s), u"is no type that forms can hold to"_s);
    for (const QJsonValue &choice : keywords["enum"_L1].toArray())
        field.choices += choice.toString();
    field.format = keywords["format"_L1].toString();
    field.pattern = keywords["pattern"_L1].toString();
    if (!field.pattern.isEmpty()) {
        field.expression = compiledPattern(field.pattern);
        if (!field.expression.isValid())
            fail(schema.at.child(u"pattern"_s), field.expression.errorString());
    }
    if (keywords.contains("minLength"_L1))
        field.minLength = keywords["minLength"_L1].toInt();
    if (keywords.contains("maxLength"_L1))
        field.maxLength = keywords["maxLength"_L1].toInt();
    if (keywords.contains("minimum"_L1))
        field.minimum = keywords["minimum"_L1].toInteger();
    if (keywords.contains("maximum"_L1))
        field.maximum = keywords["maximum"_L1].toInteger();
    return field;
}

void SchemaWalk::members(const FieldPath &path, const ResolvedSchema &schema,
                         OpenApi::Fields &fields)
{
    if (schema.keywords["type"_L1] != "object"_L1)
        return fail(schema.at, u"is not an object"_s);
    if (path.tokens().size() > 16)
        return fail(schema.at, u"contains itself"_s);
    checkKeywords(schema);
    const QJsonArray required = schema.keywords["required"_L1].toArray();
    const FieldPath properties = schema.at.child(u"properties"_s);
    const QStringList names = schema.keywords["properties"_L1].toObject().keys();
    for (const QString &name : names) {
        const ResolvedSchema member = resolve(properties.child(name));
        FieldSpec field = value(path.child(name), member);
        if (m_error)
            return;
        field.required = required.contains(name);
        if (field.type == ValueType::Array)
            field.items = itemMembers(field.path, member.at.child(u"items"_s));
        fields.insert(field.path, field);
        if (field.type == ValueType::Object)
            members(field.path, member, fields);
    }
}

/// The values of one item; forms hold no deeper items.
QList<FieldSpec> SchemaWalk::itemMembers(const FieldPath &list, const FieldPath &items)
{
    OpenApi::Fields fields;
    const ResolvedSchema schema = resolve(items);
    members(list.child(u"*"_s), schema, fields);
    for (const FieldSpec &field : std::as_const(fields)) {
        if (field.type == ValueType::Object || field.type == ValueType::Array)
            fail(schema.at, u"forms hold no objects or lists within the items of a list"_s);
    }
    return fields.values();
}

FieldPath operationPlace(const QString &path, const QString &method)
{
    return FieldPath(u"/paths"_s).child(path).child(method.toLower());
}

FieldPath jsonSchemaBelow(const FieldPath &place)
{
    return place.child(u"content"_s).child(u"application/json"_s).child(u"schema"_s);
}

} // namespace

bool OpenApi::hasOperation(const QString &path, const QString &method) const
{
    return operationPlace(path, method).in(m_document).isObject();
}

Result<OpenApi::Fields, SpecError> OpenApi::body(const QString &path, const QString &method,
                                                 const FieldPath &schema) const
{
    SchemaWalk walk(*this);
    Fields fields;
    const auto resolved = walk.resolve(
        schema.isRoot() ? jsonSchemaBelow(operationPlace(path, method).child(u"requestBody"_s))
                        : schema);
    if (!walk.error())
        walk.members(FieldPath(), resolved, fields);
    if (walk.error())
        return Failure {*walk.error()};
    return fields;
}

Result<FieldSpec, SpecError> OpenApi::answered(const QString &path, const FieldPath &field) const
{
    SchemaWalk walk(*this);
    auto schema = walk.resolve(
        jsonSchemaBelow(operationPlace(path, u"get"_s).child(u"responses"_s).child(u"200"_s)));
    for (const QString &token : field.tokens())
        schema = walk.resolve(schema.at.child(u"properties"_s).child(token));
    const FieldSpec value = walk.error() ? FieldSpec() : walk.value(field, schema);
    if (walk.error())
        return Failure {*walk.error()};
    return value;
}
