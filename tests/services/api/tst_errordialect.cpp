// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errordialect.h"
#include "records.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString kindName(ApiError::Kind kind)
{
    static const QMap<ApiError::Kind, QString> names {
        {ApiError::Kind::Refused, u"refused"_s},
        {ApiError::Kind::Conflict, u"conflict"_s},
        {ApiError::Kind::Unauthorised, u"unauthorised"_s},
        {ApiError::Kind::Waiting, u"waiting"_s},
        {ApiError::Kind::Unreachable, u"unreachable"_s},
        {ApiError::Kind::Unknown, u"unknown"_s},
        {ApiError::Kind::Cancelled, u"cancelled"_s},
    };
    return names.value(kind);
}

QByteArray replyBody(const QJsonObject &file, const QByteArray &contentType)
{
    if (const QJsonValue text = file["text"_L1]; text.isString()) {
        return contentType.contains("8859") ? text.toString().toLatin1() : text.toString().toUtf8();
    }
    return file.contains("body"_L1)
        ? QJsonDocument(file["body"_L1].toObject()).toJson(QJsonDocument::Compact)
        : QByteArray();
}

HttpReply reply(const QJsonObject &file)
{
    HttpReply made;
    made.status = file["status"_L1].toInt();
    made.sendingBegan = true;
    const QJsonArray headers = file["headers"_L1].toArray();
    for (const QJsonValue &line : headers) {
        const QByteArray header = line.toString().toUtf8();
        const qsizetype colon = header.indexOf(':');
        made.headers.emplaceBack(header.left(colon), header.mid(colon + 1).trimmed());
    }
    made.body = replyBody(file, made.header("Content-Type"));
    return made;
}

Changes sentChanges(const QJsonObject &file)
{
    Changes changes;
    const QJsonArray sent = file["sent"_L1].toArray();
    for (const QJsonValue &path : sent)
        changes.insert(FieldPath(path.toString()), Change::set(u"new"_s));
    return changes;
}

QJsonObject asExpected(const ApiError &error)
{
    QJsonObject object {{u"kind"_s, kindName(error.kind)}};
    if (!error.message.isEmpty())
        object[u"message"_s] = error.message;
    if (error.code != ErrorCode::None)
        object[u"code"_s] = errorCodeName(error.code);
    if (!error.requestRef.isEmpty())
        object[u"requestRef"_s] = error.requestRef;
    if (error.args.contains("code"_L1))
        object[u"serverCode"_s] = error.args["code"_L1];
    if (error.args.contains("rateLimit"_L1))
        object[u"rateLimit"_s] = error.args["rateLimit"_L1];
    if (error.retryAfterSeconds)
        object[u"retryAfter"_s] = *error.retryAfterSeconds;
    QJsonArray findings;
    for (const Finding &finding : error.findings) {
        QJsonObject entry = finding.args;
        entry[u"path"_s] = finding.path.toString();
        findings.append(entry);
    }
    object[u"findings"_s] = findings;
    return object;
}

} // namespace

class TestErrorDialect final : public QObject
{
    Q_OBJECT

private slots:
    void errorsOfTheVendors_data();
    void errorsOfTheVendors();
    void findingsAreTheServersErrors();
    void J12_locIntoAListKeepsItsIndex();
    void withoutAStatusItIsUnknownOnlyAfterSending_data();
    void withoutAStatusItIsUnknownOnlyAfterSending();
    void G6_retryAfter_data();
    void G6_retryAfter();
    void deeplyNestedBodyIsRead();
    void anyBytesAreRead();
};

void TestErrorDialect::errorsOfTheVendors_data()
{
    QTest::addColumn<QJsonObject>("file");
    const QDir folder(QStringLiteral(TEST_DATA "/replies"));
    const QStringList names = folder.entryList({u"*.json"_s});
    QVERIFY(names.size() > 100);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
        QVERIFY2(!object.isEmpty(), qPrintable(name));
        QTest::newRow(qPrintable(name.chopped(5))) << object;
    }
}

void TestErrorDialect::errorsOfTheVendors()
{
    QFETCH(QJsonObject, file);
    const FormSpec *form = records::library().form(file["form"_L1].toString());
    QVERIFY(form);
    const ApiSpec *api = records::library().api(form->apiId);

    const ApiError error
        = readError(*api, *form, reply(file), sentChanges(file), file["read"_L1].toBool());

    const QJsonObject expected = file["expected"_L1].toObject();
    QCOMPARE(QJsonDocument(asExpected(error)).toJson(), QJsonDocument(expected).toJson());
    QCOMPARE(error.status, file["status"_L1].toInt());
}

void TestErrorDialect::findingsAreTheServersErrors()
{
    const FormSpec &form = records::form("users/user");
    HttpReply answer;
    answer.status = 400;
    answer.body = R"({"details": {"email": ["no"]}})";

    const ApiError error = readError(*records::library().api(form.apiId), form, answer, {});

    QCOMPARE(error.findings.size(), 1);
    QCOMPARE(error.findings.first().rule, u"server"_s);
    QCOMPARE(error.findings.first().origin, Finding::Origin::Server);
    QCOMPARE(error.findings.first().severity, Severity::Error);
}

void TestErrorDialect::J12_locIntoAListKeepsItsIndex()
{
    FormSpec form = records::form("junction/user");
    FieldSpec list;
    list.path = FieldPath(u"/papers"_s);
    list.type = ValueType::Array;
    form.index.insert(list.path, int(form.fields.size()));
    form.fields.append(list);
    HttpReply answer;
    answer.status = 422;
    answer.body = R"({"detail": [{"loc": ["body", "papers", 2, "kind"], "msg": "no"}]})";

    const ApiError error = readError(*records::library().api(form.apiId), form, answer, {});

    QCOMPARE(error.findings.size(), 1);
    QCOMPARE(error.findings.first().path, FieldPath(u"/papers/2/kind"_s));
}

void TestErrorDialect::withoutAStatusItIsUnknownOnlyAfterSending_data()
{
    using Failed = HttpReply::Failure;
    QTest::addColumn<int>("failure");
    QTest::addColumn<bool>("began");
    QTest::addColumn<QString>("kind");
    QTest::newRow("refused") << int(Failed::NotConnected) << false << u"unreachable"_s;
    QTest::newRow("timed out connecting") << int(Failed::TimedOut) << false << u"unreachable"_s;
    QTest::newRow("timed out") << int(Failed::TimedOut) << true << u"unknown"_s;
    QTest::newRow("cut") << int(Failed::Cut) << true << u"unknown"_s;
    QTest::newRow("cancelled before") << int(Failed::Cancelled) << false << u"cancelled"_s;
    QTest::newRow("cancelled after") << int(Failed::Cancelled) << true << u"unknown"_s;
}

void TestErrorDialect::withoutAStatusItIsUnknownOnlyAfterSending()
{
    QFETCH(int, failure);
    QFETCH(bool, began);
    const FormSpec &form = records::form("users/user");
    HttpReply answer;
    answer.failure = HttpReply::Failure(failure);
    answer.sendingBegan = began;
    answer.code = ErrorCode::Cut;

    const ApiError error = readError(*records::library().api(form.apiId), form, answer, {});

    QTEST(kindName(error.kind), "kind");
    QCOMPARE(error.code, ErrorCode::Cut);
}

void TestErrorDialect::G6_retryAfter_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1 means no value.
    const QByteArray retry = "Retry-After";
    QTest::newRow("seconds") << retry << QByteArray("15") << 15;
    QTest::newRow("zero") << retry << QByteArray("0") << 0;
    QTest::newRow("negative") << retry << QByteArray("-1") << -1;
    QTest::newRow("a day") << retry << QByteArray("86400") << 86'400;
    QTest::newRow("more than a day") << retry << QByteArray("86401") << 86'400;
    QTest::newRow("overflow") << retry << QByteArray("99999999999999999999") << 86'400;
    QTest::newRow("negative overflow") << retry << QByteArray("-99999999999999999999") << -1;
    QTest::newRow("fraction") << retry << QByteArray("1.5") << -1;
    QTest::newRow("words") << retry << QByteArray("soon") << -1;
    QTest::newRow("date") << retry << QByteArray("Sat, 21 Nov 2026 12:00:30 GMT") << 30;
    QTest::newRow("date in the past") << retry << QByteArray("Sat, 21 Nov 2026 11:00:00 GMT") << -1;
    QTest::newRow("date next year")
        << retry << QByteArray("Sun, 21 Nov 2027 12:00:30 GMT") << 86'400;
    QTest::newRow("date of another weekday")
        << retry << QByteArray("Mon, 21 Nov 2026 12:00:30 GMT") << 30;
    QTest::newRow("date of RFC 850")
        << retry << QByteArray("Saturday, 21-Nov-26 12:00:30 GMT") << 30;
    QTest::newRow("date of RFC 850 in the past century")
        << retry << QByteArray("Sunday, 06-Nov-94 08:49:37 GMT") << -1;
    QTest::newRow("date of RFC 850 in fifty years")
        << retry << QByteArray("Sunday, 06-Nov-76 08:49:37 GMT") << 86'400;
    QTest::newRow("date of asctime") << retry << QByteArray("Sat Nov 21 12:00:30 2026") << 30;
    QTest::newRow("date of asctime, past") << retry << QByteArray("Sun Nov  6 08:49:37 1994") << -1;
    QTest::newRow("no such day") << retry << QByteArray("Mon, 31 Nov 2026 12:00:30 GMT") << -1;
    QTest::newRow("no such month") << retry << QByteArray("Mon, 01 Nix 2026 12:00:30 GMT") << -1;
    QTest::newRow("no such time") << retry << QByteArray("Sat, 21 Nov 2026 25:00:30 GMT") << -1;
    QTest::newRow("another zone") << retry << QByteArray("Sat, 21 Nov 2026 12:00:30 CET") << -1;
    QTest::newRow("draft") << QByteArray("RateLimit-Reset") << QByteArray("9") << 9;
    QTest::newRow("delta") << QByteArray("X-RateLimit-Reset") << QByteArray("60") << 60;
    QTest::newRow("epoch") << QByteArray("X-RateLimit-Reset") << QByteArray("1795262410") << 10;
    QTest::newRow("epoch in milliseconds")
        << QByteArray("X-RateLimit-Reset") << QByteArray("1795262410000") << 10;
    QTest::newRow("epoch next week")
        << QByteArray("X-RateLimit-Reset") << QByteArray("1795867200") << 86'400;
    QTest::newRow("epoch in the past")
        << QByteArray("X-RateLimit-Reset") << QByteArray("1795262390") << -1;
    QTest::newRow("absent") << QByteArray("X") << QByteArray("1") << -1;
}

void TestErrorDialect::G6_retryAfter()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    HttpReply answer;
    answer.headers.emplaceBack(name, value);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    QCOMPARE(now.toSecsSinceEpoch(), 1'795'262'400);

    QTEST(int(retryAfterSeconds(answer, now).value_or(-1)), "seconds");
}

void TestErrorDialect::deeplyNestedBodyIsRead()
{
    const FormSpec &form = records::form("users/user");
    for (const int depth : {500, 100'000}) {
        HttpReply answer;
        answer.status = 400;
        answer.body
            = R"({"details":)" + QByteArray(depth, '[') + "1" + QByteArray(depth, ']') + "}";
        const ApiError error = readError(*records::library().api(form.apiId), form, answer, {});
        QCOMPARE(error.kind, ApiError::Kind::Refused);
        QVERIFY(!error.message.isEmpty() || !error.findings.isEmpty());
    }
}

void TestErrorDialect::anyBytesAreRead()
{
    const FormSpec &form = records::form("junction/demographics");
    for (const QByteArray &body :
         {QByteArray("\0\0", 2), QByteArray("\xff\xfe"), QByteArray("[]"), QByteArray("null"),
          QByteArray(R"({"detail":[null,1,[],{}]})"), QByteArray(R"({"detail":[{"loc":[]}]})"),
          QByteArray(R"({"detail":[{"loc":[null,{}],"msg":7}]})"),
          QByteArray(R"({"details":{"":{"":[""]}}})")}) {
        HttpReply answer;
        answer.status = 422;
        answer.body = body;
        const ApiError error = readError(*records::library().api(form.apiId), form, answer, {});
        QCOMPARE(error.kind, ApiError::Kind::Refused);
    }
}

QTEST_GUILESS_MAIN(TestErrorDialect)
#include "tst_errordialect.moc"
