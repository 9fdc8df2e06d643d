// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openapi.h"

/// One place of a schema, with all that applies there at once: what stands beside `$ref` and
/// `anyOf`, what they refer to, and each branch of `allOf`.
struct ResolvedSchema
{
    struct Layer
    {
        FieldPath at; ///< its place in the document
        QJsonObject keywords;
        bool orNull = false; ///< a branch of "this, or null"
    };

    FieldPath at; ///< where it was looked for
    QList<Layer> layers;
    bool open = false; ///< one of them calls itself non-exhaustive

    bool says(const QString &keyword, const QJsonValue &value) const;
    bool allowsNull() const;
};

/// One walk through a schema. The first fault ends it.
class SchemaWalk final
{
public:
    explicit SchemaWalk(const OpenApi &api)
        : m_api(api)
    {
    }

    ResolvedSchema resolve(const FieldPath &at) { return resolve(QList {at}); }
    /// A member's schema; each layer of the object may have something to say about it.
    ResolvedSchema member(const ResolvedSchema &object, const QString &name);
    FieldSpec value(const FieldPath &path, const ResolvedSchema &schema);
    /// The object's members, and theirs. Members that are `readOnly` are left out.
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
    int m_fields = 0; ///< seen so far, those of lists' items, too
};
