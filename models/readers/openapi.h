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
    /// A schema's fields by path: values, and objects without their members.
    using Fields = QMap<FieldPath, FieldSpec>;

    /// `file` is what errors name.
    OpenApi(QString file, QJsonObject document)
        : m_file(std::move(file))
        , m_document(std::move(document))
    {
    }

    const QString &file() const { return m_file; }
    const QJsonObject &document() const { return m_document; }
    bool hasOperation(const QString &path, const QString &method) const;
    /// What an operation demands that no request of ours has: another server, and parameters that
    /// are required. `carried` = the headers that requests have, in lower case.
    QList<SpecError> demands(const QString &path, const QString &method,
                             const QStringList &carried) const;

    struct Body
    {
        Fields fields;
        bool closed = false; ///< it takes no members that the schema does not name
    };

    /// The JSON body that an operation takes, with everything the schema says. A keyword that
    /// would be passed over is an error. `schema` = its place in the document, where the operation
    /// takes bodies of several kinds.
    Result<Body, SpecError> body(const QString &path, const QString &method,
                                 const FieldPath &schema = {}) const;
    /// One value of what a read answers with 200.
    Result<FieldSpec, SpecError> answered(const QString &path, const FieldPath &field) const;

private:
    QString m_file;
    QJsonObject m_document;
};
