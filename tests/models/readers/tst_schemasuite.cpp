// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi.h"
#include "ownapi.h"
#include "schemafindings.h"
#include "schemakeywords.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Schemas that are refused although all their keywords are known: the last token of the pointer,
// and the reason.
const QHash<QString, QString> refusedWithReason = {
    {u"type"_s, u"a form's value has exactly one type, or that and null"_s},
    {u"anyOf"_s, u"only \"this, or null\" can be shown as a field"_s},
    {u"enum"_s,
     u"a list of objects or lists, or one whose values have other types than the field"_s},
    {u"const"_s, u"an object, a list, or a value of another type than the field"_s},
    {u"items"_s, u"a form's lists are of objects"_s},
    {u"uniqueItems"_s, u"new entries are not compared with those that the server holds"_s},
    {u"additionalProperties"_s, u"unknown members are not held to a schema"_s},
    {u"required"_s, u"a member that is required and has no schema has no field"_s},
    {u"$ref"_s, u"other documents, and anchors"_s},
};

// Single cases that Amend judges differently from the suite, with the reason.
const auto emails = u"optional/format/email.json: validation of e-mail addresses: "_s;
const auto dotAtom = u"most mail servers refuse it: an address is a dot-atom and a domain name"_s;
const QHash<QString, QString> judgedOtherwise = {
    {emails + u"a quoted string with a space in the local part is valid"_s, dotAtom},
    {emails + u"a quoted string with a double dot in the local part is valid"_s, dotAtom},
    {emails + u"a quoted string with a @ in the local part is valid"_s, dotAtom},
    {emails + u"an IPv4-address-literal after the @ is valid"_s, dotAtom},
    {emails + u"an IPv6-address-literal after the @ is valid"_s, dotAtom},
};

/// The schema without the suite's own keywords. Its references are moved below `place`.
QJsonValue embedded(const QJsonValue &schema, const QString &place)
{
    if (schema.isArray()) {
        QJsonArray moved;
        const QJsonArray items = schema.toArray();
        for (const QJsonValue &item : items)
            moved += embedded(item, place);
        return moved;
    }
    if (!json::isObject(schema))
        return schema;
    QJsonObject moved;
    const QJsonObject members = schema.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        const QString ref = it.value().toString();
        if (it.key() == u"$ref"_s && (ref == u"#"_s || ref.startsWith(u"#/"_s)))
            moved[it.key()] = QString(u'#' + place + ref.mid(1));
        else if (it.key() != u"$schema"_s)
            moved[it.key()] = embedded(it.value(), place);
    }
    return moved;
}

/// Collects the keywords that apply to values of this type.
void collectKeywords(const QJsonValue &schema, const QString &type, QSet<QString> &keywords)
{
    const QJsonObject members = schema.toObject();
    for (auto it = members.begin(); it != members.end(); ++it) {
        keywords += it.key();
        if (it.key() == u"properties"_s && type == u"object"_s) {
            const QJsonObject schemas = it.value().toObject();
            for (const QJsonValue &one : schemas)
                collectKeywords(one, {}, keywords);
        } else if (it.key() == u"allOf"_s || it.key() == u"anyOf"_s) {
            const QJsonArray schemas = it.value().toArray();
            for (const QJsonValue &one : schemas)
                collectKeywords(one, type, keywords);
        } else if (it.key() == u"items"_s && type == u"array"_s) {
            collectKeywords(it.value(), u"object"_s, keywords);
        }
    }
}

/// Writes a form with every field of the body.
void writeForm(OwnApi &api)
{
    const OpenApi contract(u"openapi.json"_s, api.document);
    const auto body = contract.body(u"/users/{user_id}"_s, u"PATCH"_s);
    QJsonArray fields, objects;
    if (body) {
        for (const FieldSpec &field : body->fields) {
            QJsonObject entry {{u"path"_s, field.path.toString()}, {u"label"_s, u"x"_s}};
            if (field.type == ValueType::Array) {
                QJsonArray items;
                for (const FieldSpec &member : field.items)
                    items
                        += QJsonObject {{u"path"_s, member.path.toString()}, {u"label"_s, u"x"_s}};
                entry[u"append"_s] = true;
                entry[u"items"_s] = items;
            }
            (field.type == ValueType::Object ? objects : fields) += entry;
        }
    }
    api.form[u"objects"_s] = objects;
    api.form[u"sections"_s]
        = QJsonArray {QJsonObject {{u"title"_s, u"x"_s}, {u"fields"_s, fields}}};
}

bool isOfType(const QString &type, const QJsonValue &value)
{
    if (json::isNumber(value))
        return type == u"number"_s || (type == u"integer"_s && json::isWholeNumber(value));
    return (type == u"string"_s && value.isString()) || (type == u"boolean"_s && value.isBool())
        || (type == u"object"_s && json::isObject(value))
        || (type == u"array"_s && value.isArray());
}

/// Checks the body with the schema only. The suite does not know Amend's own rules, for example
/// those about white space.
bool fitsSchema(const FormSpec &form, const QJsonObject &body)
{
    Findings findings = checkBody(form, body, QDate(2024, 7, 1));
    findings.removeIf([](const Finding &finding) { return finding.rule != u"unknown"_s; });
    return !hasError(findings + schemaFindings(form, body));
}

/// One schema of the suite, used as the schema of a field, or of the body if it describes an
/// object.
struct Case
{
    QString file, group;
    QJsonObject schema;
    QString type; ///< The type of the field; empty = the schema states it.
};

} // namespace

/// JSON Schema's own test suite, draft 2020-12, from Debian. Amend either agrees with the suite or
/// refuses the schema when it reads the file.
class TestSchemaSuite final : public QObject
{
    Q_OBJECT

private:
    int m_judged = 0, m_refused = 0;
    QSet<QString> m_reasonsUsed;

    void load(OwnApi &api, const Case &one)
    {
        QJsonObject schema = one.schema;
        if (!one.type.isEmpty())
            schema[u"type"_s] = one.type;
        const bool isBody = schema[u"type"_s] == u"object"_s;
        const FieldPath place = isBody
            ? OwnApi::bodyPlace()
            : OwnApi::bodyPlace().child(u"properties"_s).child(u"value"_s);
        place.setIn(api.document, embedded(schema, place.toString()));
        writeForm(api);
    }

    /// Whether the schema is refused for an unsupported keyword or for a reason listed above.
    void expectRefusalWithReason(const Case &one, const QList<SpecError> &errors)
    {
        using Kind = SpecFault::Kind;
        ++m_refused;
        const QString token = FieldPath(errors[0].pointer).name();
        const QString name = one.file + u": "_s + one.group + u": "_s + one.type;
        if (!schemakeywords::known().contains(token)
            && errors[0].fault.kind == Kind::UnsupportedKeyword)
            return;
        const bool isSchemaMissing = errors[0].fault.kind == Kind::NoSchema
            || errors[0].fault.kind == Kind::CircularReference
            || errors[0].fault.kind == Kind::ContainsItself;
        if (!isSchemaMissing && !refusedWithReason.contains(token))
            qWarning().noquote() << name << linesOf(errors);
        QVERIFY2(isSchemaMissing || refusedWithReason.contains(token), linesOf(errors).constData());
        m_reasonsUsed += token;
    }

    void judge(const Case &one, const FormSpec &form, const QJsonArray &tests)
    {
        const QString type = one.type.isEmpty() ? one.schema[u"type"_s].toString() : one.type;
        const bool isBody = type == u"object"_s;
        for (const QJsonValue &test : tests) {
            const QJsonValue value = test[u"data"_s];
            if (isBody && !json::isObject(value))
                continue;
            const QJsonObject body = isBody ? value.toObject() : QJsonObject {{u"value"_s, value}};
            const bool accepted = fitsSchema(form, body);
            const bool isTyped = one.type.isEmpty() || isOfType(one.type, value);
            const QString name
                = u"%1: %2: %3"_s.arg(one.file, one.group, test[u"description"_s].toString());
            const bool expected = test[u"valid"_s].toBool() && isTyped;
            if (isTyped && judgedOtherwise.contains(name)) {
                QVERIFY2(accepted != expected, qPrintable(name + u": is judged alike by now"));
                continue;
            }
            if (accepted != expected)
                qWarning().noquote() << name << one.type << json::write(value);
            QVERIFY2(accepted == expected, qPrintable(name + u' ' + one.type));
            ++m_judged;
        }
    }

private slots:
    void theSuiteAndAmendAgree_data()
    {
        QTest::addColumn<QString>("file");
        const QDir suite(QStringLiteral(JSON_SCHEMA_SUITE "/tests/draft2020-12"));
        QVERIFY2(suite.exists(), "install libtest-json-schema-acceptance-perl");
        QStringList files = suite.entryList({u"*.json"_s});
        files += QStringList {u"optional/bignum.json"_s, u"optional/ecmascript-regex.json"_s};
        for (const QString &format : {u"date"_s, u"date-time"_s, u"email"_s, u"hostname"_s,
                                      u"ipv4"_s, u"ipv6"_s, u"uri"_s, u"uuid"_s})
            files += QString(u"optional/format/"_s + format + u".json"_s);
        for (const QString &file : std::as_const(files))
            QTest::newRow(qPrintable(file)) << file;
    }

    void theSuiteAndAmendAgree()
    {
        QFETCH(QString, file);
        QFile source(QStringLiteral(JSON_SCHEMA_SUITE "/tests/draft2020-12/") + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QJsonArray groups = OwnApi::parsed(source.readAll()).toArray();
        QVERIFY(!groups.isEmpty());
        for (const QJsonValue &group : groups) {
            if (!json::isObject(group[u"schema"_s]))
                continue; // The schemas `true` and `false` cannot describe a field in OpenAPI.
            Case one {file, group[u"description"_s].toString(), group[u"schema"_s].toObject(), {}};
            one.schema.remove(u"$schema"_s);
            QStringList types {QString()};
            if (!one.schema.contains(u"type"_s))
                types = {u"string"_s,  u"integer"_s, u"number"_s,
                         u"boolean"_s, u"object"_s,  u"array"_s};
            for (const QString &type : std::as_const(types)) {
                one.type = type;
                OwnApi api;
                load(api, one);
                const auto errors = api.load();
                QSet<QString> keywords;
                collectKeywords(one.schema,
                                type.isEmpty() ? one.schema[u"type"_s].toString() : type, keywords);
                const QStringList known = schemakeywords::known();
                keywords.removeIf([&](const QString &keyword) { return known.contains(keyword); });
                QVERIFY2(keywords.isEmpty() || !errors.isEmpty(),
                         qPrintable(one.file + u": " + one.group));
                if (errors.isEmpty())
                    judge(one, *api.loaded(), group[u"tests"_s].toArray());
                else
                    expectRefusalWithReason(one, errors);
            }
        }
    }

    void cleanupTestCase()
    {
        qInfo("judged: %d, schemas refused: %d", m_judged, m_refused);
        QVERIFY(m_judged > 800);
        for (auto it = refusedWithReason.begin(); it != refusedWithReason.end(); ++it)
            QVERIFY2(m_reasonsUsed.contains(it.key()), qPrintable(it.key()));
    }
};

QTEST_APPLESS_MAIN(TestSchemaSuite)
#include "tst_schemasuite.moc"
