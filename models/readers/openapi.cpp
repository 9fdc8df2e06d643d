// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi.h"

#include "schemawalk.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

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

QList<SpecError> OpenApi::demands(const QString &path, const QString &method,
                                  const QStringList &carried) const
{
    QList<SpecError> errors;
    const FieldPath operation = operationPlace(path, method);
    for (const FieldPath &place : {operation.parent(), operation}) {
        const FieldPath servers = place.child(u"servers"_s);
        if (!servers.in(m_document).isUndefined())
            errors += {m_file, servers.toString(), SpecFault {Kind::OtherServer}};
        const FieldPath parameters = place.child(u"parameters"_s);
        for (qsizetype i = 0; i < parameters.in(m_document).toArray().size(); ++i) {
            FieldPath at = parameters.child(QString::number(i));
            const QString ref = at.child(u"$ref"_s).in(m_document).toString();
            const auto target = FieldPath::parse(ref.mid(1));
            const QJsonValue parameter = (ref.isEmpty() || !target ? at : *target).in(m_document);
            const QString name = parameter["name"_L1].toString();
            const QString where = parameter["in"_L1].toString();
            const bool isSent
                = where == "path"_L1 || (where == "header"_L1 && carried.contains(name.toLower()));
            if (!parameter.isObject())
                errors += {m_file, at.toString(), SpecFault {Kind::RefersToNothingHere}};
            else if (parameter["required"_L1].toBool() && !isSent)
                errors
                    += {m_file, at.toString(), SpecFault {Kind::RequiredParameter, {where, name}}};
        }
    }
    return errors;
}

Result<OpenApi::Body, SpecError> OpenApi::body(const QString &path, const QString &method,
                                               const FieldPath &schema) const
{
    SchemaWalk walk(*this);
    Body body;
    const auto resolved = walk.resolve(
        schema.isRoot() ? jsonSchemaBelow(operationPlace(path, method).child(u"requestBody"_s))
                        : schema);
    if (!walk.error())
        walk.members(FieldPath(), resolved, body.fields);
    if (walk.error())
        return Failure {*walk.error()};
    body.closed = SchemaWalk::isClosed(resolved);
    return body;
}

Result<FieldSpec, SpecError> OpenApi::answered(const QString &path, const FieldPath &field) const
{
    SchemaWalk walk(*this);
    auto schema = walk.resolve(
        jsonSchemaBelow(operationPlace(path, u"get"_s).child(u"responses"_s).child(u"200"_s)));
    for (const QString &token : field.tokens())
        schema = walk.member(schema, token);
    const FieldSpec value = walk.error() ? FieldSpec() : walk.value(field, schema);
    if (walk.error())
        return Failure {*walk.error()};
    return value;
}
