// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "specfault.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// What is wrong with a document, and where.
struct SchemaFault
{
    QString pointer; ///< JSON Pointer into the document
    SpecFault fault;
};

/// The part of JSON Schema 2020-12 that `form.schema.json` and `api.schema.json` are written in:
/// `type`, `enum`, `required`, `properties`, `additionalProperties`, `items`, `minLength`,
/// `pattern`, `minimum`, `maximum`, `oneOf`, and `$ref` into the same document. At most `most`
/// faults, in the document's order.
QList<SchemaFault> schemaFaults(const QJsonObject &schema, const QJsonValue &document,
                                qsizetype most = 10);

/// What in `schema` itself `schemaFaults` would pass over: keywords it does not know, references to
/// nothing. The pointers are into the schema.
QList<SchemaFault> unknownKeywords(const QJsonObject &schema);
