// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonschema.h"
#include "words.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject parsedSchema(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("test data: %s", qPrintable(error.errorString()));
    return document.object();
}

QByteArray schemaWith(const char *member)
{
    return QByteArrayLiteral("{\"properties\": {\"a\": ") + member + "}}";
}

} // namespace

class TestJsonSchema final : public QObject
{
    Q_OBJECT

private slots:
    void eachKeywordHolds_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<QString>("pointer"); // The place of the only fault; "none" = no fault.
        QTest::addColumn<QString>("reason");

        const QString none = u"none"_s;
        const auto row = [](const char *name, const QByteArray &schema, const char *document,
                            const QString &pointer, const QString &reason = {}) {
            QTest::newRow(name) << schema << QByteArray(document) << pointer << reason;
        };
        const QByteArray text = schemaWith(R"({"type": "string", "minLength": 1})");
        row("a text", text, R"({"a": "x"})", none);
        row("a number for a text", text, R"({"a": 1})", u"/a"_s, u"must be of type string"_s);
        row("null for a text", text, R"({"a": null})", u"/a"_s, u"must be of type string"_s);
        row("an empty text", text, R"({"a": ""})", u"/a"_s, u"must not be empty"_s);
        row("an absent member", text, "{}", none);

        const QByteArray integer = schemaWith(R"({"type": "integer"})");
        row("an integer", integer, R"({"a": 3})", none);
        row("a fraction for an integer", integer, R"({"a": 3.5})", u"/a"_s,
            u"must be of type integer"_s);
        row("a boolean for an integer", integer, R"({"a": true})", u"/a"_s,
            u"must be of type integer"_s);

        const QByteArray choice = schemaWith(R"({"enum": ["x", false]})");
        row("a listed text", choice, R"({"a": "x"})", none);
        row("a listed boolean", choice, R"({"a": false})", none);
        row("an unlisted text", choice, R"({"a": "y"})", u"/a"_s, u"must be one of: x, false"_s);

        row("a missing member", R"({"required": ["a"]})", "{}", u""_s, u"lacks \"a\""_s);
        row("a surplus member", R"({"properties": {"a": {}}, "additionalProperties": false})",
            R"({"a": 1, "b": 2})", u"/b"_s, u"is not a key that is allowed here"_s);
        row("surplus members of a kind", R"({"additionalProperties": {"type": "string"}})",
            R"({"b": 2})", u"/b"_s, u"must be of type string"_s);

        const QByteArray pattern = schemaWith(R"({"pattern": "^/"})");
        row("a match", pattern, R"({"a": "/x"})", none);
        row("no match", pattern, R"({"a": "x"})", u"/a"_s, u"does not match ^/"_s);

        const QByteArray list = schemaWith(R"({"items": {"type": "string"}})");
        row("a list", list, R"({"a": ["x", "y"]})", none);
        row("a wrong item", list, R"({"a": ["x", 2]})", u"/a/1"_s, u"must be of type string"_s);

        // moc mistakes a number sign in a raw string for a preprocessor directive.
        const QByteArray reference = "{\"properties\": {\"a\": {\"$ref\": \"#/$defs/text\"}}, "
                                     "\"$defs\": {\"text\": {\"type\": \"string\"}}}";
        row("what is referred to", reference, R"({"a": "x"})", none);
        row("not what is referred to", reference, R"({"a": 1})", u"/a"_s,
            u"must be of type string"_s);

        const QByteArray oneOf = schemaWith(R"({"oneOf": [{"enum": [false]},
            {"type": "object", "required": ["b"]}, {"type": "object", "required": ["c"]}]})");
        row("the first form", oneOf, R"({"a": false})", none);
        row("the second form", oneOf, R"({"a": {"b": 1}})", none);
        row("no form", oneOf, R"({"a": true})", u"/a"_s,
            u"matches 0 of the forms it may have, not one"_s);
        row("two forms", oneOf, R"({"a": {"b": 1, "c": 1}})", u"/a"_s,
            u"matches 2 of the forms it may have, not one"_s);
    }

    void eachKeywordHolds()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, document);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);

        const auto faults = schemaFaults(parsedSchema(schema), parsedSchema(document));

        if (pointer == u"none"_s) {
            QVERIFY(faults.isEmpty());
            return;
        }
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].pointer, pointer);
        QCOMPARE(words::reason(faults[0].fault), reason);
    }

    void allFaultsAreNamedUpToALimit()
    {
        const QJsonObject schema = parsedSchema(R"({"additionalProperties": {"type": "string"}})");
        const QJsonObject document = parsedSchema(R"({"a": 1, "b": "x", "c": 2, "d": 3})");
        QCOMPARE(schemaFaults(schema, document).size(), 3);
        QCOMPARE(schemaFaults(schema, document, 2).size(), 2);
        QCOMPARE(schemaFaults(schema, document, 2).at(1).pointer, u"/c"_s);
    }

    void whatWouldBePassedOverInASchemaIsNamed_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("pointer");

        QTest::newRow("keyword") << schemaWith(R"({"maxLength": 3})")
                                 << u"/properties/a/maxLength"_s;
        QTest::newRow("in $defs") << QByteArray(R"({"$defs": {"x": {"items": {"const": 1}}}})")
                                  << u"/$defs/x/items/const"_s;
        QTest::newRow("in oneOf") << QByteArray(R"({"oneOf": [{}, {"not": {}}]})")
                                  << u"/oneOf/1/not"_s;
        QTest::newRow("length") << QByteArray(R"({"minLength": 2})") << u"/minLength"_s;
        QTest::newRow("reference") << QByteArray("{\"$ref\": \"#/$defs/nothing\"}") << u"/$ref"_s;
    }

    void whatWouldBePassedOverInASchemaIsNamed()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, pointer);

        const auto faults = unknownKeywords(parsedSchema(schema));

        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults[0].pointer, pointer);
    }

    void aPropertyMayBeCalledLikeAKeyword()
    {
        QVERIFY(unknownKeywords(parsedSchema(R"({"properties": {"const": {"type": "string"}}})"))
                    .isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestJsonSchema)
#include "tst_jsonschema.moc"
