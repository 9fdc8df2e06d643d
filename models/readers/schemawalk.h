// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

/// One place of a schema with everything that applies there: the schema itself, what `$ref` and
/// `anyOf` refer to, and each branch of `allOf`.
struct ResolvedSchema
{
    struct Layer
    {
        FieldPath at; ///< place in the document
        QJsonObject keywords;
        bool orNull = false; ///< comes from a branch of "this, or null"
    };

    FieldPath at; ///< where the search began
    QList<Layer> layers;
    bool open = false; ///< one of the layers says that its enum is not exhaustive

    bool says(const QString &keyword, const QJsonValue &value) const;
    bool allowsNull() const;
};

/// One walk through a schema. It ends at the first fault.
class SchemaWalk final
{
public:
    explicit SchemaWalk(const OpenApi &api)
        : m_api(api)
    {
    }

    ResolvedSchema resolve(const FieldPath &at) { return resolve(QList {at}); }
    /// The schema of a member. Each layer of the object may add to it.
    ResolvedSchema member(const ResolvedSchema &object, const QString &name);
    FieldSpec value(const FieldPath &path, const ResolvedSchema &schema);
    /// Adds the object's members, at all depths. Leaves out members that are `readOnly`.
    void members(const FieldPath &path, const ResolvedSchema &schema, OpenApi::Fields &fields);
    /// Whether the object refuses members that the schema does not name.
    static bool isClosed(const ResolvedSchema &object);
    const std::optional<SpecError> &error() const { return m_error; }

private:
    void fail(const FieldPath &at, const SpecFault &fault);
    ResolvedSchema resolve(const QList<FieldPath> &places);
    /// The places that apply together with this one.
    QList<std::pair<FieldPath, bool>> joined(const ResolvedSchema::Layer &layer);
    void checkKeywords(const ResolvedSchema::Layer &layer);
    void readItems(FieldSpec &list, const ResolvedSchema &schema);
    void checkMemberNames(const ResolvedSchema &object, const QStringList &names);
    std::optional<ValueType> typeOf(const ResolvedSchema &schema);
    void readChoices(FieldSpec &field, const ResolvedSchema &schema);
    void readTexts(FieldSpec &field, const ResolvedSchema &schema);

    const OpenApi &m_api;
    std::optional<SpecError> m_error;
    int m_fields = 0; ///< number of fields so far, including those of list items
};
