// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "anyrecord.h"
#include "errordialect.h"
#include "servererror.h"
#include "words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using anyrecord::holds;

namespace {

HttpReply refusal(const QByteArray &body, int status = 422)
{
    HttpReply reply;
    reply.status = status;
    reply.body = body;
    return reply;
}

ApiError errorOf(const QString &formId, const QByteArray &body)
{
    const FormSpec &form = records::form(formId.toLatin1().constData());
    return readError(*records::library().api(form.apiId), form, refusal(body), {});
}

/// Keys and texts of error bodies, and others that have no meaning there.
rc::Gen<QString> anyKey()
{
    static const QStringList keys {
        u"errors"_s,      u"detail"_s, u"details"_s,      u"error"_s,   u"message"_s,
        u"msg"_s,         u"loc"_s,    u"field"_s,        u"path"_s,    u"source"_s,
        u"pointer"_s,     u"code"_s,   u"email"_s,        u"address"_s, u"ssn"_s,
        u"name"_s,        u"params"_s, u"fields"_s,       u"title"_s,   u"status"_s,
        u"children"_s,    u"@type"_s,  u"syntaxErrors"_s, u""_s,        u"invalidFields"_s,
        u"errorCauses"_s, u"input"_s,  u"data"_s,         u"target"_s};
    return rc::gen::map(rc::gen::inRange(0, int(keys.size())), [](int i) { return keys[i]; });
}

QJsonValue anyJson(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 7 : 4);
    switch (kind) {
    case 0:
        return *rc::gen::element(QJsonValue(), QJsonValue(true), QJsonValue(7));
    case 1:
    case 2:
    case 3:
        return *rc::gen::element(u"is taken"_s, u"body"_s, u"email"_s, u"ssn"_s, u""_s,
                                 u"address.zip"_s, u"email: no"_s, u"#/address/zip"_s);
    case 4: {
        QJsonArray list;
        const int size = *rc::gen::inRange(0, 4);
        for (int i = 0; i < size; ++i)
            list.append(anyJson(depth - 1));
        return list;
    }
    default: {
        QJsonObject object;
        const int size = *rc::gen::inRange(0, 5);
        for (int i = 0; i < size; ++i)
            object.insert(*anyKey(), anyJson(depth - 1));
        return object;
    }
    }
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
}

} // namespace

/// When the server refuses a change, the user can read what it said.
class TestServerWords final : public QObject
{
    Q_OBJECT

private slots:
    void nameThatTheFormDoesNotHaveGoesBeforeTheWords_data();
    void nameThatTheFormDoesNotHaveGoesBeforeTheWords();
    void hostileErrorIsBounded_data();
    void hostileErrorIsBounded();
    void faultsBeyondTheHundredAreCounted();
    void explanationThatIsNoTextIsSaid();
    void anyErrorIsReadAndSaysSomething();
    void spellingOfAFieldDoesNotMatter();
};

void TestServerWords::nameThatTheFormDoesNotHaveGoesBeforeTheWords_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("sentence");
    const auto row
        = [](const char *name, const QString &form, const QByteArray &body,
             const QString &sentence) { QTest::newRow(name) << form << body << sentence; };
    row("Junction", u"junction/demographics"_s,
        R"({"detail":[{"loc":["body","ssn"],"msg":"Field required"}]})",
        u"ssn: The server refused this. It said: “Field required”"_s);
    row("below a field", u"junction/demographics"_s,
        R"({"detail":[{"loc":["body","address","county"],"msg":"Field required"}]})",
        u"county: The server refused this. It said: “Field required”"_s);
    row("in the query", u"junction/demographics"_s,
        R"({"detail":[{"loc":["query","email"],"msg":"Field required"}]})",
        u"query.email: The server refused this. It said: “Field required”"_s);
    row("Users API", u"users/user"_s, R"({"details":[{"field":"phone","message":"is required"}]})",
        u"phone: The server refused this. It said: “is required”"_s);
    row("in the words", u"users/user"_s,
        R"({"details":[{"field":"phone","message":"The phone is required"}]})",
        u"The server refused this. It said: “The phone is required”"_s);
    row("as a part of a word", u"users/user"_s,
        R"({"details":[{"field":"phone","message":"Telephones are required"}]})",
        u"phone: The server refused this. It said: “Telephones are required”"_s);
    row("without words", u"users/user"_s, R"({"errors":[{"field":"phone"}]})",
        u"phone: The server refused this without saying why. Check the value."_s);
    row("Weavr", u"weavr/user"_s,
        R"({"syntaxErrors":{"invalidFields":[{"fieldName":"nationality","error":"REQUIRED"}]}})",
        u"nationality: enter a value. (REQUIRED)"_s);
    row("Weavr, below a field", u"weavr/user"_s,
        R"({"syntaxErrors":{"invalidFields":[{"fieldName":"mobile.extension","error":"REQUIRED"}]}})",
        u"extension: enter a value. (REQUIRED)"_s);
    row("Weavr, a list", u"weavr/user"_s,
        R"({"syntaxErrors":{"invalidFields":[{"fieldName":"title","error":"IN","params":["MR"]}]}})",
        u"title must be one of: MR. (IN)"_s);
    row("Weavr, without a name", u"weavr/user"_s,
        R"({"syntaxErrors":{"invalidFields":[{"error":"REQUIRED"}]}})",
        u"Enter a value. (REQUIRED)"_s);
    row("signs that turn the line", u"users/user"_s,
        "{\"details\":[{\"field\":\"ph\u202eone\",\"message\":\"is required\"}]}",
        u"ph⟨U+202E⟩one: The server refused this. It said: “is required”"_s);
}

void TestServerWords::nameThatTheFormDoesNotHaveGoesBeforeTheWords()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, body);
    const ApiError error = errorOf(form, body);
    QCOMPARE(error.findings.size(), 1);
    QTEST(words::sentence(error.findings.first(), &records::form(form.toLatin1().constData())),
          "sentence");
}

void TestServerWords::hostileErrorIsBounded_data()
{
    QTest::addColumn<QByteArray>("body");
    QByteArray list = "{\"errors\":[";
    for (int i = 0; i < 100'000; ++i)
        list += "{\"field\":\"f" + QByteArray::number(i) + "\",\"message\":\"no\"},";
    QTest::newRow("many faults") << list.chopped(1) + "]}";
    QByteArray map = "{\"errors\":{";
    for (int i = 0; i < 100'000; ++i)
        map += "\"f" + QByteArray::number(i) + "\":[\"no\"],";
    QTest::newRow("many names") << map.chopped(1) + "}}";
    const QByteArray text(2'000'000, 'x');
    QTest::newRow("long words") << "{\"errors\":[{\"field\":\"email\",\"message\":\"" + text
            + "\"}]}";
    QTest::newRow("long name") << "{\"errors\":{\"" + text + "\":[\"no\"]}}";
    QTest::newRow("long step") << "{\"detail\":[{\"loc\":[\"body\",\"" + text
            + "\"],\"msg\":\"no\"}]}";
    QTest::newRow("long text") << text;
    QTest::newRow("long code") << "{\"code\":\"" + text + "\"}";
    QTest::newRow("long page") << "<html><!-- " + QByteArray("<!--").repeated(400'000);
    QByteArray members = "{";
    QByteArray names;
    for (int i = 0; i < 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        members += "\"m" + number + "\":" + number + ',';
        names += "\"n" + number + "\",";
    }
    QTest::newRow("deep, without a word")
        << QByteArray("{\"error\":").repeated(16) + members.chopped(1) + '}' + QByteArray(16, '}');
    QTest::newRow("many places with many words each") << "{\"errors\":[{\"fields\":["
            + names.chopped(1) + "],\"messages\":[" + names.chopped(1) + "]}]}";
    QTest::newRow("deep list") << "{\"errors\":" + QByteArray(900, '[') + QByteArray(900, ']')
            + "}";
    QTest::newRow("deep object") << QByteArray("{\"error\":").repeated(900) + "1"
            + QByteArray(900, '}');
}

void TestServerWords::hostileErrorIsBounded()
{
    QFETCH(QByteArray, body);
    for (const QString &form : {u"users/user"_s, u"weavr/user"_s}) {
        const ApiError error = errorOf(form, body);
        QVERIFY(error.findings.size() <= ServerWords::mostFaults);
        QVERIFY(error.message.size() <= ServerWords::maxTextLength + 1);
        for (const Finding &finding : error.findings) {
            QVERIFY(finding.args["message"_L1].toString().size() <= ServerWords::maxTextLength + 1);
            QVERIFY(finding.args["field"_L1].toString().size() <= 200);
            QVERIFY(finding.path.toString().size() <= 400);
        }
        QVERIFY(error.args["code"_L1].toString().size() <= ServerWords::maxTextLength + 1);
    }
}

void TestServerWords::faultsBeyondTheHundredAreCounted()
{
    QByteArray body = "{\"message\":\"Wrong\",\"errors\":[";
    for (int i = 0; i < 103; ++i)
        body += "{\"field\":\"f" + QByteArray::number(i) + "\",\"message\":\"no\"},";
    const ApiError error = errorOf(u"users/user"_s, body.chopped(1) + "]}");
    QCOMPARE(error.findings.size(), 100);
    const QString said = words::sentence(error);
    QVERIFY2(said.contains(u"The server said: Wrong."), qPrintable(said));
    QVERIFY2(said.contains(u"3 more faults"), qPrintable(said));
}

void TestServerWords::explanationThatIsNoTextIsSaid()
{
    const QString said
        = words::sentence(errorOf(u"users/user"_s, QByteArray("\x1f\x8b\x08\0\0", 5)));
    QVERIFY2(said.contains(u"explanation is gzip data, not text"), qPrintable(said));
}

void TestServerWords::anyErrorIsReadAndSaysSomething()
{
    QVERIFY(holds("an error of any shape is read, bounded, and never without words", [] {
        const QByteArray body = bytesOf(anyJson(5));
        const FormSpec &form = anyrecord::anyForm();
        const ApiError error
            = readError(*records::library().api(form.apiId), form, refusal(body), {});
        RC_ASSERT(!error.message.isEmpty() || !error.findings.isEmpty());
        RC_ASSERT(error.findings.size() <= ServerWords::mostFaults);
        for (qsizetype i = 0; i < error.findings.size(); ++i) {
            const Finding &finding = error.findings[i];
            // Each finding appears only once.
            RC_ASSERT(error.findings.indexOf(finding, i + 1) < 0);
            RC_ASSERT(!words::sentence(finding, &form).trimmed().isEmpty());
            // The path is that of a field, or of a place in a list whose items belong to the
            // server.
            const bool isOnForm
                = finding.path.isRoot() || form.field(finding.path) || form.listOf(finding.path);
            RC_ASSERT(isOnForm);
        }
    }));
}

void TestServerWords::spellingOfAFieldDoesNotMatter()
{
    for (const char *place : {"address.firstLine", "address.first_line", "address[first_line]",
                              "/address/first_line", "#/address/first_line", "Address.FirstLine",
                              "$.address.first-line", "data.attributes.address.firstLine",
                              "updateUser.request.address.firstLine", "address['first_line']",
                              "/data/attributes/address/first_line", "user[address][firstLine]"}) {
        for (const char *key : {"field", "param", "parameter", "in", "target", "key", "property",
                                "propertyPath", "path", "pointer", "name", "fieldName"}) {
            const QByteArray body = QByteArray(R"({"errors":[{")") + key + R"(":")" + place
                + R"(","message":"is missing"}]})";
            const ApiError error = errorOf(u"junction/demographics"_s, body);
            QCOMPARE(error.findings.size(), 1);
            QVERIFY2(error.findings.first().path == FieldPath(u"/address/first_line"_s),
                     body.constData());
        }
    }
}

QTEST_GUILESS_MAIN(TestServerWords)
#include "tst_serverwords.moc"
