// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formspec.h"
#include "result.h"
#include "speclibrary.h"

/// A vendor's OpenAPI 3.1 document, as far as forms need it.
class OpenApi final
{
public:
    /// A schema's fields by path. Objects appear without their members.
    using Fields = QMap<FieldPath, FieldSpec>;

    /// Errors name `file`.
    OpenApi(QString file, QJsonObject document)
        : m_file(std::move(file))
        , m_document(std::move(document))
    {
    }

    const QString &file() const { return m_file; }
    const QJsonObject &document() const { return m_document; }
    bool hasOperation(const QString &path, const QString &method) const;
    /// What an operation demands that none of our requests has: another server, or required
    /// parameters. `carried` are the headers of our requests, in lower case.
    QList<SpecError> demands(const QString &path, const QString &method,
                             const QStringList &carried) const;

    struct Body
    {
        Fields fields;
        bool closed = false; ///< the body takes no members that the schema does not name
    };

    /// The JSON body that an operation takes, with everything its schema says. A keyword that would
    /// be ignored is an error. `schema` is the place of the schema in the document, for an
    /// operation that takes several kinds of bodies.
    Result<Body, SpecError> body(const QString &path, const QString &method,
                                 const FieldPath &schema = {}) const;
    /// One value of the answer with status 200.
    Result<FieldSpec, SpecError> answered(const QString &path, const FieldPath &field) const;

private:
    QString m_file;
    QJsonObject m_document;
};
