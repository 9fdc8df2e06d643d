// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString jpeg = u"data:image/jpg;base64,/9j/4AAQSkZJRg=="_s;

/// A cell of the vendor's table (`Yes` or `No`) and a request body that tests it.
struct Cell
{
    const char *field;
    const char *body;
    bool verified, unverified;
};

const Cell individualCells[] {
    {"first_name", R"({"first_name":"Tenley"})", false, true},
    {"middle_name", R"({"middle_name":""})", false, true},
    {"last_name", R"({"last_name":"Norwood"})", false, true},
    {"mobile_phone", R"({"mobile_phone":"2025550199"})", true, true},
    {"email", R"({"email":"new@example.com"})", false, true},
    {"address_line1", R"({"address_line1":"1 New Street"})", true, true},
    {"address_line2", R"({"address_line2":""})", true, true},
    {"city", R"({"city":"San Jose"})", true, true},
    {"state", R"({"state":"NV"})", true, true},
    {"country", R"({"country":"CA"})", false, false},
    {"zipcode", R"({"zipcode":"95054"})", true, true},
    {"date_of_birth", R"({"date_of_birth":"2000-01-01"})", false, true},
    {"gender", R"({"gender":"other"})", false, true},
    {"user_scope", R"({"user_scope":"COMPUTER_TECHNOLOGY"})", false, true},
    {"occupation", R"({"occupation":""})", true, true},
    {"type", R"({"type":"SEND"})", false, false},
    {"physical_documents",
     R"({"physical_documents":[{"document_type":"PASSPORT","document_value":"data:image/jpg;base64,/9j/4AAQSkZJRg=="}]})",
     true, true},
    {"virtual_documents",
     R"({"virtual_documents":[{"document_type":"PASSPORT","document_value":"X1"}]})", true, true},
    {"virtual_documents SSN",
     R"({"virtual_documents":[{"document_type":"SSN","document_value":"111111112"}]})", false,
     true},
    {"company_details", R"({"company_details":{"company_name":"Anvil"}})", true, true},
    {"company_website", R"({"company_website":"www.example.com"})", false, false},
    {"status", R"({"status":"VERIFIED"})", false, false},
};

const Cell businessCells[] {
    {"first_name", R"({"first_name":"Larkspur"})", false, true},
    {"last_name", R"({"last_name":"x"})", false, false},
    {"mobile_phone", R"({"mobile_phone":"2025550199"})", true, true},
    {"email", R"({"email":"new@example.com"})", true, true},
    {"address_line1", R"({"address_line1":"1 New Street"})", true, true},
    {"address_line2", R"({"address_line2":"2"})", true, true},
    {"city", R"({"city":"San Jose"})", true, true},
    {"state", R"({"state":"NV"})", true, true},
    {"country", R"({"country":"CA"})", false, false},
    {"zipcode", R"({"zipcode":"95054"})", true, true},
    {"date_of_birth", R"({"date_of_birth":"2000-01-01"})", false, true},
    {"business", R"({"business":true})", false, false},
    {"business_type", R"({"business_type":"C_CORP"})", false, true},
    {"user_scope", R"({"user_scope":"ARTS_ENTERTAINMENT"})", false, true},
    {"company_website", R"({"company_website":""})", true, true},
    {"number_of_employee", R"({"number_of_employee":"BETWEEN_1_TO_10"})", true, true},
    {"mailing_address", R"({"mailing_address":{"city":"San Jose","country":"CA"}})", true, true},
    {"virtual_documents",
     R"({"virtual_documents":[{"document_type":"PASSPORT","document_value":"X1"}]})", false, true},
    {"physical_documents",
     R"({"physical_documents":[{"document_type":"BANK_STATEMENT","document_value":"data:application/pdf;base64,JVBERi0x"}]})",
     true, true},
    {"physical_documents EIN",
     R"({"physical_documents":[{"document_type":"EIN","document_value":"data:application/pdf;base64,JVBERi0x"}]})",
     false, true},
    {"physical_documents CERTIFICATION",
     R"({"physical_documents":[{"document_type":"CERTIFICATION_OF_INCORPORATION","document_value":"data:application/pdf;base64,JVBERi0x"}]})",
     false, true},
    {"physical_documents CERTIFICATE",
     R"({"physical_documents":[{"document_type":"CERTIFICATE_OF_INCORPORATION","document_value":"data:application/pdf;base64,JVBERi0x"}]})",
     false, true},
    {"user_relationship", R"({"user_relationship":"OWNER"})", false, false},
    {"number_of_transaction_per_month", R"({"number_of_transaction_per_month":"7"})", true, true},
    {"transaction_frequency", R"({"transaction_frequency":"DAILY"})", true, true},
    {"gender", R"({"gender":"other"})", false, false},
};

QStringList types(const QJsonObject &record, const char *list)
{
    QStringList types;
    const auto items = record.value(QLatin1StringView(list)).toArray();
    for (const auto &item : items)
        types.append(item.toObject().value(u"document_type"_s).toString());
    return types;
}

} // namespace

class TestMachnetStandIn : public QObject
{
    Q_OBJECT

private:
    QString user(const QString &word) const { return m_call->user(word); }
    Reply patch(const QString &word, const char *body)
    {
        return m_call->send("PATCH", user(word), body);
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Caller> m_call;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
        m_call = std::make_unique<Caller>(*m_sandbox, u"machnet"_s);
        const auto credentials = m_sandbox->credentials(u"machnet"_s);
        m_call->headers = {{"X-Client-Id", credentials.value(u"client_id"_s).toLatin1()},
                           {"X-Client-Secret", credentials.value(u"client_secret"_s).toLatin1()}};
    }

    void bothHeadersAreDemanded()
    {
        const QString path = user(u"not verified"_s);
        QCOMPARE(m_call->get(path).status, 200);
        const Headers both = m_call->headers;
        m_call->headers = {both.first()};
        QCOMPARE(m_call->get(path).status, 401);
        m_call->headers = {both.last()};
        QCOMPARE(m_call->get(path).status, 401);
    }

    void whatIsNotThereIsNotFound()
    {
        QCOMPARE(m_call->get(u"/users/x"_s).status, 404);
        QCOMPARE(m_call->get(u"/users"_s).status, 404);
        QCOMPARE(m_call->send("DELETE", user(u"not verified"_s)).status, 405);
        QCOMPARE(patch(u"not verified"_s, "[]").status, 400);
    }

    void everyStatusHasAnIndividualAndABusiness()
    {
        QMap<QString, int> seen;
        for (const auto &one : m_sandbox->people(u"machnet"_s)) {
            const QJsonObject record = m_call->get(u"/users/"_s + one.id).object();
            const bool isBusiness = record.contains(u"number_of_employee"_s);
            ++seen[(isBusiness ? u"business "_s : u"individual "_s)
                   + record.value(u"status"_s).toString()];
        }
        for (const char *status : {"UNVERIFIED", "IN_PROGRESS", "RETRY", "REVIEW_PENDING",
                                   "VERIFIED", "SUSPENDED", "ON_HOLD"}) {
            QVERIFY2(seen.contains(u"individual "_s + QLatin1StringView(status)), status);
            QVERIFY2(seen.contains(u"business "_s + QLatin1StringView(status)), status);
        }
    }

    void M17_bothTablesAreEnforced_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("allowed");
        const auto rows = [](const auto &cells, const QString &kind) {
            for (const Cell &cell : cells) {
                const QString field = QString::fromLatin1(cell.field);
                const auto row = [&](const QString &who, bool allowed) {
                    QTest::newRow(qPrintable(kind + u' ' + who + u": "_s + field))
                        << kind + who << QByteArray(cell.body) << field.section(u' ', -1)
                        << allowed;
                };
                row(u", verified"_s, cell.verified);
                row(u" with a status nobody has heard of"_s, cell.verified);
                for (const auto &who :
                     {u", not verified"_s, u" whose verification is in progress"_s,
                      u" whose verification is to be tried again"_s,
                      u" whose verification is under review"_s})
                    row(who, cell.unverified);
                row(kind == u"individual" ? u" who is suspended"_s : u" that is suspended"_s,
                    cell.unverified);
            }
        };
        rows(individualCells, u"individual"_s);
        rows(businessCells, u"business"_s);
    }
    void M17_bothTablesAreEnforced()
    {
        QFETCH(QString, who);
        QFETCH(QByteArray, body);
        QFETCH(QString, field);
        QFETCH(bool, allowed);
        QVERIFY(!user(who).isEmpty());
        const QJsonObject before = m_call->get(user(who)).object();
        const Reply reply = m_call->send("PATCH", user(who), body);
        QCOMPARE(reply.status, allowed ? 200 : 400);
        if (allowed)
            return;
        QVERIFY(reply.text("message").contains(field));
        QCOMPARE(m_call->get(user(who)).object(), before);
    }

    void theVendorsOwnSampleIsTaken()
    {
        QJsonObject body = QJsonDocument::fromJson(
                               R"({"first_name":"Tenzin","middle_name":"","last_name":"Norgay",
            "date_of_birth":"2000-01-01","email":"norgay@example.com","gender":"female",
            "mobile_phone":"2025550132","address_line1":"500 8 El Camino Real Santa Clara",
            "city":"Santa Clara","state":"CA","country":"US","zipcode":"95053","occupation":"Banker",
            "company_details":{"company_name":"ACME","address":"123 address st",
            "phone_number":"222222222"},
            "physical_documents":[
             {"document_value":"data:image/jpg;base64,SUQs","document_value_back":"data:image/jpg;base64,SUQs",
              "country":"US","document_type":"DRIVING_LICENCE","state":"CA"},
             {"document_value":"data:image/jpg;base64,SUQs","document_type":"BANK_STATEMENT"}],
            "virtual_documents":[
             {"document_value":"1111111111","document_type":"DRIVING_LICENCE","expiry_date":"2025-03-09",
              "id_issuing_authority":"CA","country":"US","state":"CA"},
             {"document_value":"111111112","document_type":"SSN","country":"US","state":"CA"}]})")
                               .object();
        const QString path = user(u"individual, not verified"_s);
        const QJsonObject held = m_call->get(path).object();
        body.insert(u"id"_s, held.value(u"id"_s));
        body.insert(u"ip_address"_s, held.value(u"ip_address"_s));
        const Reply reply = m_call->patch(path, body);
        QCOMPARE(reply.status, 200);
        QCOMPARE(types(reply.object(), "physical_documents"),
                 (QStringList {u"DRIVING_LICENCE"_s, u"BANK_STATEMENT"_s}));
        const auto ssn = reply.object().value(u"virtual_documents"_s).toArray().last().toObject();
        QCOMPARE(ssn.value(u"document_value"_s).toString(), u"*****1112"_s);
    }

    void M2_aCountIsWrittenAsTextAndReadAsANumber()
    {
        const char *who = "business, not verified";
        const QString path = user(QString::fromLatin1(who));
        QCOMPARE(patch(QString::fromLatin1(who), R"({"number_of_transaction_per_month":"17"})")
                     .object()
                     .value(u"number_of_transaction_per_month"_s),
                 QJsonValue(17));
        QCOMPARE(
            patch(QString::fromLatin1(who), R"({"number_of_transaction_per_month":18})").status,
            200);
        QCOMPARE(m_call->get(path).object().value(u"number_of_transaction_per_month"_s),
                 QJsonValue(18));
    }

    void M3_anSsnComesBackMaskedAndIsNotTakenMasked()
    {
        const QString who = u"individual, not verified"_s;
        QCOMPARE(
            patch(who,
                  R"({"virtual_documents":[{"document_type":"SSN","document_value":"*****1112"}]})")
                .status,
            400);
        const Reply reply = patch(
            who, R"({"virtual_documents":[{"document_type":"SSN","document_value":"219099999"}]})");
        QVERIFY(reply.body.contains("*****9999") && !reply.body.contains("219099999"));
        QVERIFY(!m_call->get(user(who)).body.contains("219099999"));
    }

    void M4_aNewCopyTakesThePlaceOfTheOldOne()
    {
        const QString path = user(u"individual, not verified"_s);
        const auto before = m_call->get(path).object().value(u"physical_documents"_s).toArray();
        const QJsonObject item {{u"document_type"_s, u"DRIVING_LICENCE"_s},
                                {u"document_value"_s, jpeg},
                                {u"document_value_back"_s, jpeg}};
        const Reply reply = m_call->patch(path, {{u"physical_documents"_s, QJsonArray {item}}});
        QCOMPARE(reply.status, 200);
        const auto after = reply.object().value(u"physical_documents"_s).toArray();
        QCOMPARE(types(reply.object(), "physical_documents"),
                 (QStringList {u"BANK_STATEMENT"_s, u"DRIVING_LICENCE"_s}));
        QVERIFY(after.last().toObject().value(u"id"_s) != before.first().toObject().value(u"id"_s));
        QVERIFY(!reply.body.contains("base64"));
        QCOMPARE(m_call->get(path).object().value(u"physical_documents"_s).toArray(), after);
    }

    void M12_filesAreDecodedStrictly_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << jpeg << 200;
        QTest::newRow("registered name") << u"data:image/jpeg;base64,SUQs"_s << 200;
        QTest::newRow("surplus padding") << u"data:image/jpg;base64,SUQs=="_s << 400;
        QTest::newRow("no padding") << u"data:image/jpg;base64,SUQsSQ"_s << 400;
        QTest::newRow("line break") << u"data:image/jpg;base64,SUQs\nSUQs"_s << 400;
        QTest::newRow("url alphabet") << u"data:image/jpg;base64,SU-_"_s << 400;
        QTest::newRow("nothing") << u"data:image/jpg;base64,"_s << 400;
        QTest::newRow("no data URL") << u"SUQs"_s << 400;
        QTest::newRow("not base64") << u"data:image/jpg,SUQs"_s << 400;
        QTest::newRow("picture of another kind") << u"data:image/png;base64,SUQs"_s << 400;
    }
    void M12_filesAreDecodedStrictly()
    {
        QFETCH(QString, value);
        QFETCH(int, status);
        const QJsonObject item {{u"document_type"_s, u"PASSPORT"_s}, {u"document_value"_s, value}};
        const Reply reply = m_call->patch(user(u"individual, not verified"_s),
                                          {{u"physical_documents"_s, QJsonArray {item}}});
        QCOMPARE(reply.status, status);
    }

    void M14_othersVanishWhenOneIsSent()
    {
        const QString who = u"vanish"_s;
        const Reply reply = patch(
            who, R"({"virtual_documents":[{"document_type":"PASSPORT","document_value":"X1"}]})");
        QCOMPARE(reply.status, 200);
        QCOMPARE(types(reply.object(), "virtual_documents"), QStringList {u"PASSPORT"_s});
        QCOMPARE(types(m_call->get(user(who)).object(), "physical_documents").size(), 2);
    }

    void M5_aStatusMayChangeBetweenTwoReads()
    {
        const QString path = user(u"second read"_s);
        QCOMPARE(m_call->get(path).text("status"), u"UNVERIFIED"_s);
        QCOMPARE(m_call->get(path).text("status"), u"VERIFIED"_s);
        QCOMPARE(m_call->patch(path, {{u"email"_s, u"new@example.com"_s}}).status, 400);
    }

    void M6_recipientsAreNotUpdatedHere()
    {
        const Reply reply = patch(u"RECEIVE"_s, R"({"city":"San Jose"})");
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.text("message").contains(u"RECEIVE"_s));
    }

    void M29_anAnswerLacksWhatTheSampleLacks()
    {
        const QString path = user(u"business, not verified"_s);
        QVERIFY(m_call->get(path).object().contains(u"business"_s));
        const QJsonObject answer = m_call->patch(path, {{u"city"_s, u"San Jose"_s}}).object();
        for (const char *name :
             {"address_line2", "type", "business", "business_type", "user_relationship"})
            QVERIFY2(!answer.contains(QLatin1StringView(name)), name);
        QVERIFY(m_call->get(path).object().contains(u"address_line2"_s));
        QVERIFY(!m_call->get(user(u"without type and business"_s)).object().contains(u"type"_s));
    }

    void M24_anObjectIsReplacedAsAWhole()
    {
        const QString who = u"individual, not verified"_s;
        const Reply reply = patch(who, R"({"company_details":{"company_name":"Anvil"}})");
        QCOMPARE(reply.object().value(u"company_details"_s).toObject().size(), 1);
    }

    void valuesAreJudged_data()
    {
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *body) { QTest::newRow(body) << QByteArray(body); };
        row(R"({"mobile_phone":"222222222"})");
        row(R"({"mobile_phone":"+12025550100"})");
        row(R"({"state":"US-CA"})");
        row(R"({"email":"nobody"})");
        row(R"({"date_of_birth":"2000-02-30"})");
        row(R"({"gender":"Female"})");
        row(R"({"user_scope":"arts"})");
        row(R"({"city":""})");
        row(R"({"city":null})");
        row(R"({"zipcode":95053})");
        row(R"({"company_details":{"name":"x"}})");
        row(R"({"virtual_documents":[{"document_type":"SSN","document_value":"111-11-1112"}]})");
        row(R"({"virtual_documents":[{"document_value":"1"}]})");
        row(R"({"physical_documents":{}})");
    }
    void valuesAreJudged()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(m_call->send("PATCH", user(u"individual, not verified"_s), body).status, 400);
    }

    void aDocumentOfTenMegabytesIsTaken()
    {
        const QByteArray file = QByteArray(10'000'000, 'x').toBase64();
        const QJsonObject item {{u"document_type"_s, u"PASSPORT"_s},
                                {u"document_value"_s,
                                 QString(u"data:image/jpg;base64,"_s + QString::fromLatin1(file))}};
        const Reply reply = m_call->patch(user(u"individual, not verified"_s),
                                          {{u"physical_documents"_s, QJsonArray {item}}});
        QCOMPARE(reply.status, 200);
    }
};

QTEST_GUILESS_MAIN(TestMachnetStandIn)
#include "tst_machnetstandin.moc"
