// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"
#include "ownapi.h"
#include "profile.h"
#include "recorddraft.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const auto bodyAt
    = u"/paths/~1users~1{user_id}/patch/requestBody/content/application~1json/schema"_s;

QString rulesOf(const Findings &findings)
{
    QStringList rules;
    for (const Finding &finding : findings)
        rules += finding.rule;
    return rules.join(u' ');
}

QString judged(const OwnApi &api, const QByteArray &body)
{
    return rulesOf(checkBody(*api.loaded(), OwnApi::parsed(body).toObject(), QDate(2024, 7, 1)));
}

} // namespace

/// API files that users write: what they may contain, and what is refused because Amend cannot do
/// it.
class TestOwnApis final : public QObject
{
    Q_OBJECT

private slots:
    void aKeywordThatCannotBeHeldIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QString>("keyword"); // A JSON Pointer relative to the field's schema.

        const auto row = [](const char *schema, const char *keyword) {
            QTest::newRow(schema) << QByteArray(schema) << QString::fromLatin1(keyword);
        };
        row(R"({"type": "string", "maxLength": "50"})", "/maxLength");
        row(R"({"type": "string", "maxLength": 4294967296})", "/maxLength");
        row(R"({"type": "string", "maxLength": -1})", "/maxLength");
        row(R"({"type": "string", "maxLength": 2.5})", "/maxLength");
        row(R"({"type": "string", "maxLength": null})", "/maxLength");
        row(R"({"type": "string", "minLength": [1]})", "/minLength");
        row(R"({"type": "integer", "minimum": "0"})", "/minimum");
        row(R"({"type": "integer", "maximum": true})", "/maximum");
        row(R"({"type": "integer", "exclusiveMinimum": true})", "/exclusiveMinimum");
        row(R"({"type": "integer", "exclusiveMaximum": {}})", "/exclusiveMaximum");
        row(R"({"type": "integer", "multipleOf": 5})", "/multipleOf");
        row(R"({"type": "string", "pattern": 5})", "/pattern");
        row("{\"type\": \"string\", \"pattern\": \"(a)\\\\1\"}", "/pattern");
        row(R"({"type": "string", "format": ["date"]})", "/format");
        row(R"({"type": "string", "enum": "a"})", "/enum");
        row(R"({"type": "string", "enum": []})", "/enum");
        row(R"({"type": "string", "enum": [1, null]})", "/enum");
        row(R"({"type": "string", "enum": ["a"], "const": "b"})", "/enum");
        row(R"({"type": "string", "const": 1})", "/const");
        row(R"({"type": "string", "not": {"const": "a"}})", "/not");
        row(R"({"type": "string", "oneOf": [{"maxLength": 2}]})", "/oneOf");
        row(R"({"type": "string", "if": {"minLength": 2}})", "/if");
        row(R"({"type": "string", "nullable": true})", "/nullable");
        row(R"({"type": "string", "discriminator": {}})", "/discriminator");
        row(R"({"type": "string", "contentEncoding": "base64"})", "/contentEncoding");
        row(R"({"type": "string", "deprecated": "yes"})", "/deprecated");
        row(R"({"type": "string", "title": 4})", "/title");
        row(R"({"type": "string", "readOnly": "true"})", "/readOnly");
        row(R"({"type": "string", "writeOnly": 1})", "/writeOnly");
        row(R"({"type": "string", "$id": "x"})", "/$id");
        row(R"({"type": "string", "$dynamicRef": "x"})", "/$dynamicRef");
        row(R"({"type": "string", "$ref": 5})", "/$ref");
        row(R"({"$ref": "other.json"})", "/$ref");
        row("{\"$ref\": \"https://payroll.test/schema\"}", "/$ref");
        row(R"({"type": ["string", "integer"]})", "/type");
        row(R"({"type": ["null"]})", "/type");
        row(R"({"type": "text"})", "/type");
        row(R"({"type": 5})", "/type");
        row(R"({"type": []})", "/type");
        row(R"({"maxLength": 5})", "/type");
        row(R"({"type": "string", "anyOf": [{"maxLength": 1}, {"minLength": 3}]})", "/anyOf");
        row(R"({"type": "string", "anyOf": {"maxLength": 1}})", "/anyOf");
        row(R"({"type": "string", "allOf": [{"type": "integer"}]})", "/allOf/0/type");
        row(R"({"type": "string", "allOf": []})", "/allOf");
        row(R"({"type": "string", "allOf": [true]})", "/allOf/0");
        row(R"({"type": "string", "pattern": "a", "allOf": [{"pattern": "b"}]})",
            "/allOf/0/pattern");
        row(R"({"type": "string", "format": "date", "allOf": [{"format": "uuid"}]})",
            "/allOf/0/format");
        row(R"({"type": "object", "enum": [{}]})", "/enum");
        row(R"({"type": "object", "properties": []})", "/properties");
        row(R"({"type": "object", "properties": {"a": true}})", "/properties/a");
        row(R"({"type": "object", "required": "a"})", "/required");
        row(R"({"type": "object", "required": ["a"]})", "/required");
        row(R"({"type": "object", "required": [1]})", "/required");
        row(R"({"type": "object", "additionalProperties": {"type": "string"}})",
            "/additionalProperties");
        row(R"({"type": "object", "additionalProperties": "no"})", "/additionalProperties");
        row(R"({"type": "object", "dependentRequired": {}})", "/dependentRequired");
        row(R"({"type": "object", "patternProperties": {}})", "/patternProperties");
        row(R"({"type": "object", "minProperties": 1})", "/minProperties");
        row(R"({"type": "object", "unevaluatedProperties": false})", "/unevaluatedProperties");
        row(R"({"type": "object", "properties": {"a": {"type": "string", "readOnly": true}}})",
            "/properties/a/readOnly");
        row(R"({"type": "array"})", "/items");
        row(R"({"type": "array", "items": {"type": "string"}})", "/items");
        row(R"({"type": "array", "items": {"type": ["object", "null"]}})", "/items");
        row(R"({"type": "array", "items": {"type": "object"}, "uniqueItems": true})",
            "/uniqueItems");
        row(R"({"type": "array", "items": {"type": "object"}, "minItems": -1})", "/minItems");
        row(R"({"type": "array", "items": {"type": "object"}, "maxItems": "2"})", "/maxItems");
        row(R"({"type": "array", "items": {"type": "object"}, "prefixItems": []})", "/prefixItems");
        row(R"({"type": "array", "items": {"type": "object"}, "contains": {}})", "/contains");
    }

    void aKeywordThatCannotBeHeldIsRefusedByName()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QString, keyword);
        OwnApi api;
        api.setSchema(schema);

        const auto errors = api.load();

        QVERIFY(!api.loaded());
        QVERIFY2(!errors.isEmpty() && errors[0].pointer == bodyAt + u"/properties/value" + keyword,
                 linesOf(errors).constData());
    }

    void aValueIsHeldToItsSchema_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("rules"); // The rules of the findings; empty = no finding.

        const auto row = [](const char *schema, const char *value, const char *rules) {
            QTest::addRow("%s of %s", value, schema)
                << QByteArray(schema) << QByteArray(value) << QString::fromLatin1(rules);
        };
        const char *fraction = R"({"type": "number", "minimum": 0.5, "maximum": 2.5})";
        row(fraction, "2.5", "");
        row(fraction, "2.50", "");
        row(fraction, "2.6", "maximum");
        row(fraction, "0.4", "minimum");
        const char *huge = R"({"type": "integer", "maximum": 9007199254740993})";
        row(huge, "9007199254740993", "");
        row(huge, "9007199254740994", "maximum");
        row(huge, "12345678901234567890", "maximum");
        const char *between = R"({"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1})";
        row(between, "0.1", "");
        row(between, "0", "exclusiveMinimum");
        row(between, "1.0", "exclusiveMaximum");
        const char *numbers = R"({"type": "integer", "enum": [1, 2, 30]})";
        row(numbers, "30", "");
        row(numbers, "2.0", "");
        row(numbers, "3", "enum");
        row(R"({"type": "boolean", "enum": [true]})", "false", "enum");
        row(R"({"type": "boolean", "const": true})", "true", "");
        row(R"({"type": "string", "const": "a"})", R"("b")", "enum");
        const char *orNull = R"({"type": ["string", "null"], "enum": ["a", null]})";
        row(orNull, R"("a")", "");
        row(orNull, R"("")", "enum");
        // The form file does not say what null means, so there is a warning.
        row(orNull, "null", "null");
        row(R"({"type": ["string", "null"], "enum": ["a"]})", "null", "type");
        row(R"({"type": "string", "enum": ["a", null]})", "null", "type");
        row(R"({"type": "string", "anyOf": [{"maxLength": 2}, {"type": "null"}]})", "null", "type");
        row(R"({"anyOf": [{"type": "string", "maxLength": 2}, {"type": "null"}]})", "null", "null");
        row(R"({"maxLength": 2, "anyOf": [{"type": "string"}, {"type": "null"}]})", R"("abc")",
            "maxLength");
        row(R"({"type": "string", "maxLength": 4, "allOf": [{"maxLength": 2}, {"minLength": 1}]})",
            R"("abc")", "maxLength");
        row(R"({"type": "number", "allOf": [{"type": "integer"}]})", "1.5", "type");
        row(R"({"allOf": [{"type": "string"}], "enum": ["a", "b"], "anyOf": [{"enum": ["b"]}]})",
            R"("a")", "enum");
        row(R"({"type": "integer", "format": "int32"})", "2147483648", "format");
        row(R"({"type": "integer", "format": "int64"})", "9223372036854775807", "");
        row(R"({"type": "integer", "format": "int64"})", "9223372036854775808", "format");
        row(R"({"type": "string", "format": "date-time"})", R"("2024-02-30T00:00:00Z")", "format");
        row(R"({"type": "string", "format": "password"})", R"("x")", ""); // an annotation
        row(R"({"type": "integer"})", "1e3", "");
        row(R"({"type": "integer"})", "1.5", "type");
        row(R"({"type": "string", "pattern": "^a$|^b$"})", R"("ab")", "pattern");
        row("{\"type\": \"string\", \"pattern\": \"^(a+)+$\"}",
            R"("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!")", "pattern");
    }

    void aValueIsHeldToItsSchema()
    {
        QFETCH(QByteArray, schema);
        QFETCH(QByteArray, value);
        QFETCH(QString, rules);
        OwnApi api;
        api.setSchema(schema);
        const auto errors = api.load();
        QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
        QCOMPARE(judged(api, "{\"value\": " + value + '}'), rules);
    }

    void whatStandsBesideAReferenceAppliesToo()
    {
        OwnApi api;
        api.set(u"/components"_s, R"({"schemas": {"Code": {"type": "string", "minLength": 2}}})");
        // moc mistakes a number sign in a raw string for a preprocessor directive.
        api.setSchema("{\"$ref\": \"#/components/schemas/Code\", \"maxLength\": 3}");
        const auto errors = api.load();
        QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
        QCOMPARE(judged(api, R"({"value": "a"})"), u"minLength"_s);
        QCOMPARE(judged(api, R"({"value": "abcd"})"), u"maxLength"_s);
        QCOMPARE(judged(api, R"({"value": "abc"})"), u""_s);
    }

    void aBooleanIsTypedAsAWord()
    {
        OwnApi api;
        api.setSchema(R"({"type": "boolean"})");
        QVERIFY(api.load().isEmpty());
        const FieldPath value(u"/value"_s);
        RecordDraft draft(*api.loaded(), u"17"_s, {Base::Kind::Read, {{u"value"_s, false}}, {}});
        draft.enter(value, u"tru"_s);
        QCOMPARE(rulesOf(draft.findings(value)), u"type"_s);
        draft.enter(value, u"true"_s);
        QCOMPARE(draft.patch(), QJsonObject({{u"value"_s, true}}));
        draft.enter(value, u"false"_s);
        QVERIFY(draft.patch().isEmpty());
    }

    void anUnknownMemberIsAnErrorWhereTheSchemaTakesNone()
    {
        OwnApi api;
        QVERIFY(api.load().isEmpty());
        const QJsonObject body {{u"other"_s, 1}};
        QCOMPARE(checkBody(*api.loaded(), body, {}).value(0).severity, Severity::Warning);
        FieldPath(OwnApi::bodyPlace().child(u"additionalProperties"_s)).setIn(api.document, false);
        QVERIFY(api.load().isEmpty());
        QCOMPARE(checkBody(*api.loaded(), body, {}).value(0).severity, Severity::Error);
    }

    void aMemberThatIsReadOnlyIsNeitherDemandedNorSent()
    {
        OwnApi api;
        api.setBody(OwnApi::parsed(R"({"type": "object", "required": ["id"], "properties": {
            "id": {"type": "string", "readOnly": true}, "value": {"type": "string"}}})"));
        const auto errors = api.load();
        QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
        QVERIFY(!api.loaded()->field(FieldPath(u"/id"_s)));
        QCOMPARE(judged(api, R"({"value": "a"})"), u""_s);
    }

    void aTextThatCannotBeEmptyIsNotClearedByEmptyText()
    {
        OwnApi api;
        api.setInForm(u"/sections"_s, R"([{"title": "Values", "fields":
            [{"path": "/value", "label": "Value", "clear": "empty"}]}])");
        QVERIFY(api.load().isEmpty());
        api.setSchema(R"({"type": "string", "minLength": 1})");
        QCOMPARE(api.load().value(0).pointer, u"/sections/0/fields/0/clear"_s);
    }

    void aListHasNoFewerAndNoMoreItemsThanTheSchemaSays()
    {
        OwnApi api;
        api.setSchema(R"({"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "object",
            "additionalProperties": false, "properties": {"a": {"type": "string"}}}})");
        api.setInForm(u"/sections"_s,
                      "[{\"title\": \"Values\", \"fields\": [{\"path\": \"/value\","
                      " \"label\": \"Value\", \"append\": true, \"items\": [{\"path\": "
                      "\"/value/*/a\", \"label\": \"A\"}]}]}]");
        const auto errors = api.load();
        QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
        QCOMPARE(judged(api, R"({"value": []})"), u"minItems"_s);
        QCOMPARE(judged(api, R"({"value": [{}, {}]})"), u""_s);
        QCOMPARE(judged(api, R"({"value": [{}, {}, {}]})"), u"maxItems"_s);
        QCOMPARE(judged(api, R"({"value": [{"b": 1}]})"), u"unknown"_s);
        const QJsonObject body = OwnApi::parsed(R"({"value": [{"b": 1}]})").toObject();
        QCOMPARE(checkBody(*api.loaded(), body, {}).value(0).severity, Severity::Error);
    }

    void whatTheLoaderCannotHoldToIsRefused_data()
    {
        // A pointer into the document, or after "form:" into the form file.
        QTest::addColumn<QString>("place");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("pointer"); // The pointer of the error.
        QTest::addColumn<QString>("reason"); // A part of the error's reason.

        const auto row
            = [](const char *place, const char *value, const char *pointer, const char *reason) {
                  QTest::addRow("%s %s", place, value)
                      << QString::fromLatin1(place) << QByteArray(value)
                      << QString::fromLatin1(pointer) << QString::fromLatin1(reason);
              };
        row("/openapi", R"("3.0.3")", "/openapi", "save the document as 3.1");
        row("/openapi", R"("2.0")", "/openapi", "3\\.1");
        row("/openapi", R"("3.2.0")", "/openapi", "3\\.1");
        row("/openapi", "3.1", "/openapi", "string");
        row("/jsonSchemaDialect", "\"http://json-schema.org/draft-07/schema\"",
            "/jsonSchemaDialect", "must be one of");

        const char *header = "/x-amend/secrets/0/header";
        for (const char *name :
             {R"("Host")", R"("content-length")", R"("Transfer-Encoding")", R"("Connection")",
              R"("Cookie")", R"("Proxy-Authorization")", R"("Content-Type")", R"("If-Match")"})
            row(header, name, header, "belongs to the connection");
        for (const char *name : {R"("X-Key\r\nX-Other: 1")", R"("X Key")", R"("X-Key:")",
                                 R"("X-K\u0000ey")", R"("X-Kéy")"})
            row(header, name, header, "not the name of a header");
        row(header, R"("")", header, "must not be empty");
        row(header, "5", header, "string");
        const char *prefix = "/x-amend/secrets/0/prefix";
        for (const char *text : {R"("Bearer\r\n")", R"("a\u0000")", R"(" x")", R"("ü")"})
            row(prefix, text, prefix, "can only have ASCII");
        row("/x-amend/secrets/0/gateway", R"("yes")", "/x-amend/secrets/0/gateway", "boolean");
        row("/x-amend/secrets/0/heder", R"("X-Key")", "/x-amend/secrets/0/heder", "not a key");
        row("/x-amend/secrets",
            R"([{"name": "a", "label": "A", "header": "X-Key"},
                {"name": "b", "label": "B", "header": "x-key"}])",
            "/x-amend/secrets/1/header", "another secret");
        row("/x-amend/secrets",
            R"([{"name": "a", "label": "A", "header": "X-Key"},
                {"name": "a", "label": "B", "header": "X-Other"}])",
            "/x-amend/secrets/1/name", "another secret");
        row("/x-amend/secrets", R"([{"name": "a", "label": "A"}])", "/x-amend/secrets/0",
            "lacks \"header\"");
        row("/x-amend/dialect", R"("ours")", "/x-amend/dialect", "must be one of");
        row("/x-amend/tier", R"("sandbox")", "/x-amend/tier", "not a key");
        row("/x-amend/signIn", R"({"path": "/login"})", "/x-amend/signIn", "lacks");

        const char *tier = "/servers/0/x-amend/tier";
        row("/servers/0",
            "{\"url\": \"https://api.us.junction.com\", \"x-amend\":"
            " {\"id\": \"a\", \"title\": \"A\", \"tier\": \"sandbox\"}}",
            tier, "too low");
        row("/servers/0",
            "{\"url\": \"https://API.us.junction.com:443/v2\", \"x-amend\":"
            " {\"id\": \"a\", \"title\": \"A\", \"tier\": \"sandbox\"}}",
            tier, "too low");
        row("/servers/0",
            "{\"url\": \"https://api.us.junction.com./\", \"x-amend\":"
            " {\"id\": \"a\", \"title\": \"A\", \"tier\": \"sandbox\"}}",
            tier, "too low");
        row("/servers/0",
            "{\"url\": \"https://api.tryvital.io\", \"x-amend\":"
            " {\"id\": \"a\", \"title\": \"A\", \"tier\": \"sandbox\"}}",
            tier, "too low");
        row("/servers/0",
            "{\"url\": \"https://payroll.test\", \"x-amend\": {\"id\": \"a\", \"title\": \"A\","
            " \"tier\": \"sandbox\", \"aliases\": [\"https://api.machpay.com/v4\"]}}",
            tier, "too low");
        row(tier, R"("local")", "/servers/0/url", "not on this computer");
        row("/servers/0/url", "\"http://payroll.test\"", "/servers/0/url", "https");
        row("/servers/0/url", R"("payroll.test")", "/servers/0/url", "https");
        row("/servers/0/url", "\"https://u:p@payroll.test\"", "/servers/0/url", "https");
        row("/servers/0/x-amend/aliases", "[\"ftp://payroll.test\"]",
            "/servers/0/x-amend/aliases/0", "https");
        row("/servers/0/x-amend/id", R"("local")", "/servers/0/x-amend/id", "Amend uses itself");
        row("/servers/0/x-amend/keyprefix", R"("sk_")", "/servers/0/x-amend/keyprefix",
            "not a key");

        row("/paths/~1users~1{user_id}/patch/servers", "[]",
            "/paths/~1users~1{user_id}/patch/servers", "another server");
        row("/paths/~1users~1{user_id}/servers", "[]", "/paths/~1users~1{user_id}/servers",
            "another server");
        row("/paths/~1users~1{user_id}/patch/parameters",
            R"([{"name": "version", "in": "query", "required": true}])",
            "/paths/~1users~1{user_id}/patch/parameters/0", "requires the query parameter");
        row("/paths/~1users~1{user_id}/parameters",
            R"([{"name": "X-Tenant", "in": "header", "required": true}])",
            "/paths/~1users~1{user_id}/parameters/0", "requires the header parameter");
        row("form:/idempotencyHeader", R"("Host")", "/idempotencyHeader", "belongs to");
        row("form:/idempotencyHeader", R"("X-Id\r\n")", "/idempotencyHeader", "not the name");
        row("form:/idempotencyHeader", R"("x-key")", "/idempotencyHeader", "of a secret");
        row("form:/userId/pattern", "\"(a)\\\\1\"", "/userId/pattern", "back to a group");
        row("form:/userId/pattern", "\"[\"", "/userId/pattern", "not closed");
        row("form:/lookUps",
            R"([{"label": "x", "pattern": "\\A", "path": "/u/{value}", "id": "/id"}])",
            "/lookUps/0/pattern", "means nothing");
        row("form:/lookUps",
            R"([{"label": "x", "pattern": "a", "path": "/o/{org}/{value}", "id": "/id"}])",
            "/lookUps/0/path", "no other variable");
        row("form:/lookUps",
            R"([{"label": "x", "pattern": "a", "path": "/{value}/{value}", "id": "/id"}])",
            "/lookUps/0/path", "2 times");
        const char *editor = "/sections/0/fields/0/editor";
        row("form:/sections/0/fields/0", R"({"path": "/value", "label": "V", "editor": "integer"})",
            editor, "cannot edit");
        row("form:/sections/0/fields/0", R"({"path": "/value", "label": "V", "editor": "choice"})",
            editor, "nothing to choose");
        row("form:/sections/0/fields/0",
            R"({"path": "/value", "label": "V", "integerAsText": true})",
            "/sections/0/fields/0/integerAsText", "integer");
        row("form:/sections/0/fields/0",
            R"({"path": "/value", "label": "V", "width": 99999999999})",
            "/sections/0/fields/0/width", "or less");
        for (const char *args : {R"({})", R"({"max": 3, "years": 4})", R"({"with": ["/value"]})"})
            QTest::addRow("arguments %s", args)
                << u"form:/sections/0/fields/0"_s
                << QByteArray(
                       R"({"path": "/value", "label": "V", "rules": [{"rule": "softMaxLength",
                    "severity": "warning", "source": "the manual", "args": )")
                    + args + "}]}"
                << u"/sections/0/fields/0/rules/0/args"_s << u"softMaxLength"_s;
        row("form:/sections/0/fields/0",
            R"({"path": "/value", "label": "V", "rules": [{"rule": "calendarDate",
                "severity": "error", "source": "the manual", "args": {"with": ["/value"]}}]})",
            "/sections/0/fields/0/rules/0/args", "2 fields");
        row("form:/sections/0/fields/0",
            R"({"path": "/value", "label": "V", "rules": [{"rule": "range", "severity": "error",
                "source": "the manual", "args": {"min": 1, "max": 2}}]})",
            "/sections/0/fields/0/rules/0/rule", "values of type string");
        row("form:/sections/0/fields/0", R"({"path": "/value", "label": "V", "append": true})",
            "/sections/0/fields/0", "are for lists");
        row("form:/sections/0/fields/0",
            R"({"path": "/value", "label": "V", "editable":
                {"unless": {"/statsu": ["CLOSED"]}, "reason": "closed"}})",
            "/sections/0/fields/0/editable/unless/~1statsu", "neither the form");
        row("form:/recordRules",
            R"([{"rule": "x", "path": "/statsu", "when": "absent", "severity": "note",
                "text": "t", "source": "s"}])",
            "/recordRules/0/path", "neither the form");
    }

    void whatTheLoaderCannotHoldToIsRefused()
    {
        QFETCH(QString, place);
        QFETCH(QByteArray, value);
        QFETCH(QString, pointer);
        QFETCH(QString, reason);
        OwnApi api;
        const bool isInForm = place.startsWith(u"form:"_s);
        const QString at = isInForm ? place.mid(5) : place;
        QJsonObject &target = isInForm ? api.form : api.document;
        // FieldPath cannot set items of lists.
        const FieldPath path(at);
        QJsonValue changed = OwnApi::parsed(value);
        FieldPath parent = path;
        while (!parent.isRoot()) {
            const QString name = parent.name();
            parent = parent.parent();
            QJsonValue holder = parent.in(target);
            if (holder.isArray()) {
                QJsonArray array = holder.toArray();
                array.replace(name.toInt(), changed);
                changed = array;
            } else {
                QJsonObject object = holder.toObject();
                object[name] = changed;
                changed = object;
            }
        }
        target = changed.toObject();

        const auto errors = api.load(SpecLibrary::builtIn());

        QVERIFY(!api.loaded());
        const bool isNamed = std::any_of(errors.begin(), errors.end(), [&](const SpecError &error) {
            return error.pointer == pointer && words::reason(error.fault).contains(reason);
        });
        QVERIFY2(isNamed, linesOf(errors).constData());
    }

    void aPathWithAnotherVariableIsRefused_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        QTest::newRow("two") << u"/orgs/{org}/users/{user_id}"_s << u"no other variable"_s;
        QTest::newRow("twice") << u"/users/{user_id}/of/{user_id}"_s << u"2 times"_s;
        QTest::newRow("dots") << u"/a/../users/{user_id}"_s << u".."_s;
        QTest::newRow("host") << u"//elsewhere.test/{user_id}"_s << u"one \"/\""_s;
        QTest::newRow("half a brace") << u"/users/{user_id}/}"_s << u"no other variable"_s;
        QTest::newRow("space") << u"/the users/{user_id}"_s << u"no path can have"_s;
    }

    void aPathWithAnotherVariableIsRefused()
    {
        QFETCH(QString, path);
        QFETCH(QString, reason);
        OwnApi api;
        const FieldPath paths(u"/paths"_s);
        paths.child(path).setIn(api.document, paths.child(u"/users/{user_id}"_s).in(api.document));
        api.form[u"path"_s] = path;
        api.form[u"read"_s] = QJsonObject {{u"path"_s, path}, {u"documented"_s, true}};
        const auto errors = api.load();
        QCOMPARE(errors.size(), 2);
        QCOMPARE(errors[0].pointer, u"/path"_s);
        QCOMPARE(errors[1].pointer, u"/read/path"_s);
        QVERIFY2(words::reason(errors[0].fault).contains(reason),
                 qPrintable(words::reason(errors[0].fault)));
    }

    void aSignInIsHeldToItsSecrets_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("variable") << u"path"_s << QByteArray(R"("/login/{org}")")
                                  << u"can have no variable"_s;
        QTest::newRow("operation")
            << u"path"_s << QByteArray(R"("/nowhere")") << u"no such operation"_s;
        QTest::newRow("secret") << u"secret"_s << QByteArray(R"("other")") << u"not a secret"_s;
        QTest::newRow("with") << u"with"_s << QByteArray(R"(["password", "other"])")
                              << u"not a secret"_s;
        QTest::newRow("body") << u"body"_s << QByteArray(R"({"p": "{pasword}"})")
                              << u"is not among"_s;
        QTest::newRow("idle") << u"idleSeconds"_s << QByteArray("0.5") << u"integer"_s;
        QTest::newRow("idle of nothing") << u"idleSeconds"_s << QByteArray("0") << u"1 or more"_s;
    }

    void aSignInIsHeldToItsSecrets()
    {
        QFETCH(QString, key);
        QFETCH(QByteArray, value);
        QFETCH(QString, reason);
        OwnApi api;
        api.set(u"/paths/~1login"_s, R"({"post": {}})");
        api.set(u"/x-amend/secrets"_s, R"([{"name": "token", "label": "T", "header": "X-Token"},
            {"name": "password", "label": "P"}])");
        api.set(u"/x-amend/signIn"_s, R"({"path": "/login", "body": {"p": "{password}"},
            "secret": "token", "with": ["password"], "token": "/token", "type": "/type",
            "idleSeconds": 60})");
        QVERIFY2(api.load().isEmpty(), linesOf(api.load()).constData());
        api.set(u"/x-amend/signIn/"_s + key, value);
        const auto errors = api.load();
        QVERIFY2(!errors.isEmpty() && errors[0].pointer == u"/x-amend/signIn/"_s + key
                     && words::reason(errors[0].fault).contains(reason),
                 linesOf(errors).constData());
    }

    // A host keeps its tier, whichever API the profile uses.
    void aProfileOfAnotherApiCannotLowerAKnownHost()
    {
        OwnApi api;
        QVERIFY(api.load(SpecLibrary::builtIn()).isEmpty());
        Profile profile;
        profile.name = u"Sly"_s;
        profile.environmentId = u"custom"_s;
        profile.baseUrl = QUrl(u"https://api.us.junction.com"_s);
        profile.tier = Tier::Sandbox;
        const auto finding = checkProfile(*api.api(), profile);
        QVERIFY(finding);
        QCOMPARE(finding->rule, u"tierTooLow"_s);
        profile.tier = Tier::Production;
        QVERIFY(!checkProfile(*api.api(), profile));
    }

    void aProfilesFileCannotLowerAKnownHost_data()
    {
        QTest::addColumn<QString>("api");
        QTest::addColumn<QString>("url");
        QTest::addColumn<Tier>("tier");
        QTest::addColumn<Tier>("known");
        const QString us = u"https://api.us.junction.com"_s;
        QTest::newRow("sandbox") << u"junction"_s << us << Tier::Sandbox << Tier::Production;
        QTest::newRow("local") << u"junction"_s << us << Tier::Local << Tier::Production;
        QTest::newRow("an alias") << u"junction"_s << u"https://api.tryvital.io"_s << Tier::Sandbox
                                  << Tier::Production;
        QTest::newRow("another API") << u"machnet"_s << us << Tier::Sandbox << Tier::Production;
        QTest::newRow("an API that is gone")
            << u"gone"_s << us << Tier::Sandbox << Tier::Production;
        QTest::newRow("a port and capitals")
            << u"junction"_s << u"https://API.us.Junction.com:443"_s << Tier::Sandbox
            << Tier::Production;
        QTest::newRow("a stranger's, called local")
            << u"users"_s << u"https://api.example.org"_s << Tier::Local << Tier::Production;
        QTest::newRow("a stranger's")
            << u"users"_s << u"https://api.example.org"_s << Tier::Sandbox << Tier::Sandbox;
        QTest::newRow("this computer")
            << u"users"_s << u"http://127.0.0.1:8080"_s << Tier::Local << Tier::Local;
        QTest::newRow("higher than known")
            << u"junction"_s << u"https://api.sandbox.us.junction.com"_s << Tier::Production
            << Tier::Production;
    }

    void aProfilesFileCannotLowerAKnownHost()
    {
        QFETCH(QString, api);
        QFETCH(QString, url);
        QFETCH(Tier, tier);
        Profile profile;
        profile.apiId = api;
        profile.baseUrl = QUrl(url);
        profile.tier = tier;
        QTEST(SpecLibrary::builtIn().withKnownTiers({profile}).constFirst().tier, "known");
    }

    void aKeyThatStandsTwiceIsNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QString>("pointer");
        QTest::newRow("deep in the contract")
            << u"openapi.json"_s << QByteArray("\"type\":\"string\"")
            << QByteArray("\"type\":\"string\",\"type\":\"integer\"") << u"/type"_s;
        QTest::newRow("in the form") << u"user.form.json"_s << QByteArray("\"label\":\"Value\"")
                                     << QByteArray("\"label\":\"Value\",\"label\":\"Other\"")
                                     << u"/sections/0/fields/0/label"_s;
    }

    void aKeyThatStandsTwiceIsNamed()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QString, pointer);
        OwnApi api;
        const QString folder = api.write();
        QFile source(folder + u"/payroll/"_s + file);
        QVERIFY(source.open(QIODevice::ReadOnly));
        QByteArray text = source.readAll();
        QVERIFY(text.contains(before));
        OwnApi::writeFile(source.fileName(), text.replace(before, after));
        SpecLibrary library;
        const auto errors = library.add(folder, SpecLibrary::Validation::Full);
        QCOMPARE(errors.size(), 1);
        QVERIFY2(errors[0].pointer.endsWith(pointer)
                     && words::reason(errors[0].fault).contains(u"twice"),
                 linesOf(errors).constData());
    }

    void aMonsterIsRefusedCleanly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("deep") << QByteArray(QByteArray(10'000, '[') + QByteArray(10'000, ']'));
        QTest::newRow("deep in a member")
            << QByteArray(QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}'));
        QTest::newRow("large") << QByteArray("{\"a\": \"" + QByteArray(300'000'000, 'x') + "\"}");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("half a character") << QByteArray("{\"a\": \"\xc3\"}");
    }

    void aMonsterIsRefusedCleanly()
    {
        QFETCH(QByteArray, text);
        for (const QString &file : {u"openapi.json"_s, u"user.form.json"_s}) {
            OwnApi fresh;
            const QString its = fresh.write();
            OwnApi::writeFile(its + u"/payroll/"_s + file, text);
            SpecLibrary library;
            const auto errors = library.add(its, SpecLibrary::Validation::Full);
            QCOMPARE(errors.size(), 1);
            QVERIFY(errors[0].file.endsWith(file));
        }
    }

    void aHundredThousandFieldsAreRefusedCleanly()
    {
        OwnApi api;
        QJsonObject properties;
        for (int i = 0; i < 100'000; ++i)
            properties[u"f%1"_s.arg(i)] = QJsonObject {{u"type"_s, u"string"_s}};
        api.setBody(QJsonObject {{u"type"_s, u"object"_s}, {u"properties"_s, properties}});
        const auto errors = api.load();
        QVERIFY(!errors.isEmpty());
        QVERIFY(words::reason(errors[0].fault).contains(u"more than 2000 fields"));
    }

    // Each object contains the next one twice, so a short document makes 2^16 fields.
    void fieldsThatMultiplyAreRefusedCleanly()
    {
        OwnApi api;
        QJsonObject schemas;
        for (int i = 0; i < 16; ++i) {
            const QJsonObject next {{u"$ref"_s, u"#/components/schemas/S%1"_s.arg(i + 1)}};
            schemas[u"S%1"_s.arg(i)]
                = QJsonObject {{u"type"_s, u"object"_s},
                               {u"properties"_s, QJsonObject {{u"a"_s, next}, {u"b"_s, next}}}};
        }
        schemas[u"S16"_s] = QJsonObject {{u"type"_s, u"string"_s}};
        api.document[u"components"_s] = QJsonObject {{u"schemas"_s, schemas}};
        api.setBody(QJsonObject {{u"$ref"_s, u"#/components/schemas/S0"_s}});
        const auto errors = api.load();
        QVERIFY(!errors.isEmpty());
        QVERIFY2(words::reason(errors[0].fault).contains(u"more than 2000 fields"),
                 linesOf(errors).constData());
    }

    // Each of ten levels contains the next one five times, so a short document makes ten million
    // schemas.
    void schemasThatMultiplyAreRefusedCleanly_data()
    {
        QTest::addColumn<QString>("keyword");
        QTest::newRow("allOf") << u"allOf"_s;
        QTest::newRow("anyOf") << u"anyOf"_s;
        QTest::newRow("oneOf") << u"oneOf"_s;
    }

    void schemasThatMultiplyAreRefusedCleanly()
    {
        QFETCH(QString, keyword);
        OwnApi api;
        QJsonObject schemas;
        for (int i = 0; i < 10; ++i) {
            const QJsonObject next {{u"$ref"_s, u"#/components/schemas/S%1"_s.arg(i + 1)}};
            schemas[u"S%1"_s.arg(i)]
                = QJsonObject {{keyword, QJsonArray {next, next, next, next, next}}};
        }
        schemas[u"S10"_s] = QJsonObject {
            {u"type"_s, u"object"_s},
            {u"properties"_s, QJsonObject {{u"value"_s, QJsonObject {{u"type"_s, u"string"_s}}}}}};
        api.document[u"components"_s] = QJsonObject {{u"schemas"_s, schemas}};
        api.setBody(QJsonObject {{u"$ref"_s, u"#/components/schemas/S0"_s}});
        QVERIFY(!api.load().isEmpty());
    }

    void aPatternThatTriesForEverEnds()
    {
        OwnApi api;
        api.setBody(QJsonObject {
            {u"type"_s, u"object"_s},
            {u"properties"_s,
             QJsonObject {{u"value"_s,
                           QJsonObject {{u"type"_s, u"string"_s},
                                        {u"pattern"_s, u"^(([a-z])+.)+[A-Z]([a-z])+$"_s}}}}}});
        const auto errors = api.load();
        QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
        const FieldSpec &field = *api.loaded()->field(FieldPath(u"/value"_s));
        const CheckContext context {QDate(2026, 11, 29), {}, {}};
        QVERIFY(!check(field, QString(5'000, u'a'), context).isEmpty());
    }

    void listsThatShareALargeItemAreRefusedCleanly()
    {
        OwnApi api;
        QJsonObject members;
        for (int i = 0; i < 1'000; ++i)
            members[u"m%1"_s.arg(i)] = QJsonObject {{u"type"_s, u"string"_s}};
        const QJsonObject item {{u"type"_s, u"object"_s}, {u"properties"_s, members}};
        api.document[u"components"_s] = QJsonObject {{u"schemas"_s, QJsonObject {{u"S"_s, item}}}};
        QJsonObject lists;
        for (int i = 0; i < 1'900; ++i)
            lists[u"l%1"_s.arg(i)] = QJsonObject {
                {u"type"_s, u"array"_s},
                {u"items"_s, QJsonObject {{u"$ref"_s, u"#/components/schemas/S"_s}}}};
        api.setBody(QJsonObject {{u"type"_s, u"object"_s}, {u"properties"_s, lists}});
        const auto errors = api.load();
        QVERIFY(!errors.isEmpty());
        QVERIFY2(words::reason(errors[0].fault).contains(u"more than 2000 fields"),
                 linesOf(errors).constData());
    }

    void aCountIsTheSameHoweverItIsWritten()
    {
        for (const char *thirty : {"30", "30.0", "3e1"}) {
            OwnApi api;
            api.setInForm(
                u"/sections"_s,
                R"([{"title": "Values", "fields": [{"path": "/value", "label": "V", "rules":
                          [{"rule": "softMaxLength", "severity": "warning", "source": "the manual",
                            "args": {"max": )"
                    + QByteArray(thirty) + "}}]}]}]");
            const auto errors = api.load();
            QVERIFY2(errors.isEmpty(), linesOf(errors).constData());
            const FieldSpec &field = *api.loaded()->field(FieldPath(u"/value"_s));
            const CheckContext context {QDate(2026, 11, 29), {}, {}};
            QVERIFY(check(field, u"Jo"_s, context).isEmpty());
            QCOMPARE(check(field, QString(31, u'o'), context).size(), 1);
        }
    }

    void aSchemaThatHoldsItselfIsRefused_data()
    {
        QTest::addColumn<QByteArray>("schema");
        QTest::newRow("reference") << QByteArray("{\"$ref\": \"#/components/schemas/S\"}");
        QTest::newRow("allOf") << QByteArray(
            "{\"allOf\": [{\"$ref\": \"#/components/schemas/S\"}, {\"type\": \"string\"}]}");
        QTest::newRow("member") << QByteArray("{\"type\": \"object\", \"properties\": {\"s\": "
                                              "{\"$ref\": \"#/components/schemas/S\"}}}");
        QTest::newRow("items") << QByteArray(
            "{\"type\": \"array\", \"items\": {\"type\": \"object\", "
            "\"properties\": {\"s\": {\"$ref\": "
            "\"#/components/schemas/S\"}}}}");
    }

    void aSchemaThatHoldsItselfIsRefused()
    {
        QFETCH(QByteArray, schema);
        OwnApi api;
        api.set(u"/components"_s, "{\"schemas\": {\"S\": " + schema + "}}");
        api.setSchema("{\"$ref\": \"#/components/schemas/S\"}");
        QVERIFY(!api.load().isEmpty());
        QVERIFY(!api.loaded());
    }
};

QTEST_APPLESS_MAIN(TestOwnApis)
#include "tst_ownapis.moc"
