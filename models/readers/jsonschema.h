// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "specfault.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// A fault of a document, and its place.
struct SchemaFault
{
    QString pointer; ///< JSON Pointer into the document
    SpecFault fault;
};

/// Checks a document against the part of JSON Schema 2020-12 that `form.schema.json` and
/// `api.schema.json` use: `type`, `enum`, `required`, `properties`, `additionalProperties`,
/// `items`, `minLength`, `pattern`, `minimum`, `maximum`, `oneOf`, and `$ref` into the same
/// document. Returns at most `most` faults, in the document's order.
QList<SchemaFault> schemaFaults(const QJsonObject &schema, const QJsonValue &document,
                                qsizetype most = 10);

/// What `schemaFaults` would ignore in `schema`: unknown keywords and references to nothing. The
/// pointers point into the schema.
QList<SchemaFault> unknownKeywords(const QJsonObject &schema);
