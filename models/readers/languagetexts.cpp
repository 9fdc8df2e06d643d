// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagetexts.h"

#include "fieldpath.h"
#include "json.h"

#include <QJsonArray>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

/// Finds the texts of a document that are objects, and replaces each by what `choose` returns.
class LanguageWalk final
{
public:
    using Choose = std::function<QJsonValue(const QJsonObject &texts, const FieldPath &at)>;

    LanguageWalk(const QJsonObject &root, Choose choose)
        : m_root(root)
        , m_choose(std::move(choose))
    {
    }

    QJsonValue walk(const QJsonObject &schema, const QJsonValue &value, const FieldPath &at) const
    {
        if (schema["$ref"_L1].toString() == "#/$defs/words"_L1)
            return json::isObject(value) ? m_choose(value.toObject(), at) : value;
        const QJsonObject its = resolved(schema);
        if (json::isObject(value))
            return walkMembers(its, value.toObject(), at);
        if (!value.isArray() || !its.contains("items"_L1))
            return value;
        QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i)
            items[i] = walk(its["items"_L1].toObject(), items.at(i), at.child(QString::number(i)));
        return items;
    }

private:
    QJsonValue walkMembers(const QJsonObject &schema, QJsonObject object, const FieldPath &at) const
    {
        const QStringList keys = object.keys();
        for (const QString &key : keys) {
            const QJsonObject its = memberSchema(schema, key);
            if (!its.isEmpty())
                object[key] = walk(its, object.value(key), at.child(key));
        }
        return object;
    }

    QJsonObject resolved(QJsonObject schema) const
    {
        while (schema.contains("$ref"_L1))
            schema = FieldPath(schema["$ref"_L1].toString().mid(1)).in(m_root).toObject();
        return schema;
    }

    QJsonObject memberSchema(const QJsonObject &schema, const QString &key) const
    {
        const QJsonObject properties = schema["properties"_L1].toObject();
        if (properties.contains(key))
            return properties[key].toObject();
        const QJsonArray branches = schema["oneOf"_L1].toArray();
        for (const QJsonValue &branch : branches) {
            const QJsonObject its = memberSchema(resolved(branch.toObject()), key);
            if (!its.isEmpty())
                return its;
        }
        return schema["additionalProperties"_L1].toObject();
    }

    const QJsonObject &m_root;
    const Choose m_choose;
};

QString textIn(const QJsonObject &texts, const QString &language)
{
    for (const QString &name : {language, language.section(u'_', 0, 0), u"en"_s}) {
        if (texts.contains(name))
            return texts[name].toString();
    }
    return texts.isEmpty() ? QString() : texts.begin()->toString();
}

/// Calls `visit` for each text that is an object.
void visitTexts(const QJsonObject &schema, const QJsonObject &document,
                const std::function<void(const QJsonObject &texts, const FieldPath &at)> &visit)
{
    LanguageWalk(schema, [&visit](const QJsonObject &texts, const FieldPath &at) {
        visit(texts, at);
        return QJsonValue(texts);
    }).walk(schema, document, {});
}

} // namespace

QStringList languagesOf(const QJsonObject &schema, const QJsonObject &document)
{
    QStringList languages;
    visitTexts(schema, document, [&languages](const QJsonObject &texts, const FieldPath &) {
        languages += texts.keys();
    });
    languages.sort();
    languages.removeDuplicates();
    return languages;
}

QList<SchemaFault> languageFaults(const QJsonObject &schema, const QJsonObject &document)
{
    const QStringList known
        = FieldPath(u"/$defs/words/oneOf/1/properties"_s).in(schema).toObject().keys();
    QList<SchemaFault> faults;
    visitTexts(schema, document, [&](const QJsonObject &texts, const FieldPath &at) {
        const QStringList languages = texts.keys();
        for (const QString &language : languages) {
            if (!known.contains(language))
                faults += {at.child(language).toString(),
                           SpecFault {SpecFault::Kind::UnknownLanguage, {known.join(u", "_s)}}};
        }
        if (languages.isEmpty())
            faults += {at.toString(), SpecFault {SpecFault::Kind::NoText}};
    });
    return faults;
}

QJsonObject inLanguage(const QJsonObject &schema, const QJsonObject &document,
                       const QString &language)
{
    return LanguageWalk(schema,
                        [&language](const QJsonObject &texts, const FieldPath &) {
                            return QJsonValue(textIn(texts, language));
                        })
        .walk(schema, document, {})
        .toObject();
}
