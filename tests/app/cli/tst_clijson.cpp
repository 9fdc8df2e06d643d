// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString form = u"junction/demographics 5a0d3c1e-7b42-4f6a-9e10-000000000001 "_s;

/// A person whose address has members that the form does not know and numbers that a double cannot
/// hold.
QByteArray person(const QByteArray &city, const QByteArray &income = "1200.50")
{
    return R"({"first_name":"Jane","last_name":"Doe","email":"jane@example.org",)"
           R"("phone_number":"+16025550123","gender":"female","dob":"1980-03-13",)"
           R"("address":{"first_line":"1 Main St","second_line":"","country":"US","zip":"85004",)"
           R"("city":")"
        + city
        + R"(","state":"AZ","geo_id":12345678901234567890,"lat":53.07705961249196001,)"
          R"("rate":1.10,"big":[1E400,-0.0]},"score":)"
        + income + '}';
}

QString rulesOf(const Ran &ran)
{
    QStringList rules;
    for (const auto &one : ran.json()["findings"_L1].toArray())
        rules += one["rule"_L1].toString() + u' ' + one["path"_L1].toString();
    return rules.join(u", "_s);
}

} // namespace

/// JSON on the command line keeps its digits, and ambiguous JSON is refused.
class TestCliJson : public QObject
{
    Q_OBJECT

private:
    Ran at(const AnsweringServer &server, const QString &line)
    {
        return m_line.run(
            CommandLine::words(line + u" --base-url %1 --tier sandbox"_s.arg(server.url()))
                + QStringList {u"--credentials"_s, u"-"_s, u"--home"_s, m_line.home()},
            R"({"api_key":"sk_us_a"})");
    }

    CommandLine m_line;

private slots:
    void untouchedNumbersTravelWithTheirDigits()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", person("Phoenix")),
                               AnsweringServer::answer("200 OK", person("Tempe")));
        const Ran ran
            = at(server, u"patch "_s + form + u"--set /address/city=Tempe --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        for (const char *number :
             {"\"geo_id\":12345678901234567890", "\"lat\":53.07705961249196001", "\"rate\":1.10",
              "\"big\":[1E400,-0.0]"})
            QVERIFY2(server.body().contains(number), number);
        QVERIFY(!ran.json().contains("differing"_L1));
        QVERIFY(ran.out.contains("\"lat\": 53.07705961249196001"));
    }

    void aRecordIsShownWithItsDigits()
    {
        AnsweringServer server(
            AnsweringServer::answer("200 OK", person("Phoenix", "9007199254740993")), {});
        const Ran json = at(server, u"show "_s + form + u"--json"_s);
        QVERIFY(json.out.contains("\"geo_id\": 12345678901234567890"));
        QVERIFY(json.out.contains("\"score\": 9007199254740993"));
        const Ran text = at(server, u"show "_s + form);
        QVERIFY2(text.out.contains("9007199254740993"), text.out.constData());
    }

    void aNumberIsSentAsItIsGiven_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number :
             {"12345678901234567890", "9007199254740993", "3.0", "3e2", "85000"})
            QTest::newRow(number) << QByteArray(number);
    }
    void aNumberIsSentAsItIsGiven()
    {
        QFETCH(QByteArray, number);
        QByteArray held = person("Phoenix");
        held.insert(held.size() - 1,
                    R"(,"medical_proxy":{"first_name":"Ada","last_name":"Doe",)"
                    R"("phone_number":"+16025550124","household_income":1,"address":)"
                    R"({"first_line":"1 Main St","country":"US","zip":"85004","city":"Mesa",)"
                    R"("state":"AZ"}})");
        AnsweringServer server(AnsweringServer::answer("200 OK", held),
                               AnsweringServer::answer("204 No Content"));
        const QByteArray body = "{\"medical_proxy\": {\"household_income\": " + number + "}}";
        // A number that the vendor's schema does not allow is refused. No number is ever rounded.
        for (const QString &how : {QString(u"--set /medical_proxy/household_income=%1"_s.arg(
                                       QString::fromLatin1(number))),
                                   QString(u"--body "_s + m_line.file(u"body.json"_s, body))}) {
            const Ran ran = at(server, u"patch "_s + form + how + u" --dry-run --json"_s);
            QVERIFY2(ran.out.contains(QByteArray("\"new\": " + number)), ran.all().constData());
        }
    }

    void anotherSpellingOfANumberIsNoChange()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", person("Phoenix")), {});
        const Ran ran = at(server,
                           u"patch "_s + form + u"--yes --json --body "_s
                               + m_line.file(u"same.json"_s, R"({"score": 1200.5})"));
        QVERIFY2(ran.out.contains("\"outcome\": \"unchanged\""), ran.all().constData());
        QCOMPARE(server.patches(), 0);
    }

    void aKeyThatStandsTwiceIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("path");
        QTest::newRow("at the top")
            << QByteArray(R"({"first_name": "Ada", "first_name": "Adah"})") << u"/first_name"_s;
        QTest::newRow("with the same value")
            << QByteArray(R"({"email": "a@b.org", "email": "a@b.org"})") << u"/email"_s;
        QTest::newRow("in an object") << QByteArray(
            "{\"address\": {\"city\": \"Mesa\",\n\"zip\": \"1\", \"city\": \"Tempe\"}}")
                                      << u"/address/city"_s;
        QTest::newRow("where the form has no field")
            << QByteArray(R"({"tags": [{"a": 1, "\u0061": 2}]})") << u"/tags/0/a"_s;
    }
    void aKeyThatStandsTwiceIsRefusedByName()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, path);
        const QString file = m_line.file(u"twice.json"_s, body);
        AnsweringServer server(AnsweringServer::answer("200 OK", person("Phoenix")),
                               AnsweringServer::answer("204 No Content"));
        const Ran patched = at(server, u"patch "_s + form + u"--yes --json --body "_s + file);
        QCOMPARE(patched.exit, 1);
        QCOMPARE(server.patches(), 0);
        QCOMPARE(rulesOf(patched), QString(u"duplicateKey "_s + path));

        const Ran judged
            = m_line.run({u"validate"_s, u"junction/demographics"_s, file, u"--json"_s});
        QCOMPARE(judged.exit, 1);
        QCOMPARE(judged.json()["path"_L1].toString(), path);
        const Ran read = m_line.run({u"validate"_s, u"junction/demographics"_s, file});
        QVERIFY2(read.out.contains(path.section(u'/', -1).toUtf8())
                     && read.out.contains("in the same object twice"),
                 read.out.constData());
    }

    void aKeyThatStandsTwiceInAValueIsUsage()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", person("Phoenix")), {});
        const Ran ran = m_line.run(
            {u"patch"_s, u"junction/demographics"_s, u"5a0d3c1e-7b42-4f6a-9e10-000000000001"_s,
             u"--set"_s, u"/medical_proxy={\"first_name\":\"A\",\"first_name\":\"B\"}"_s,
             u"--base-url"_s, server.url(), u"--tier"_s, u"sandbox"_s, u"--credentials"_s, u"-"_s},
            R"({"api_key":"sk_us_a"})");
        QCOMPARE(ran.exit, 2);
    }

    void credentialsWithAKeyTwiceAreRefused()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", person("Phoenix")), {});
        const Ran ran = m_line.run(CommandLine::words(u"show "_s + form)
                                       + QStringList {u"--base-url"_s, server.url(), u"--tier"_s,
                                                      u"sandbox"_s, u"--credentials"_s, u"-"_s},
                                   R"({"api_key":"sk_us_one","api_key":"sk_us_two"})");
        QVERIFY(ran.exit != 0);
        QVERIFY(ran.err.contains("api_key is given twice"));
        QVERIFY(!ran.all().contains("sk_us_one") && !ran.all().contains("sk_us_two"));
    }

    void whatIsNoJsonIsNamedWithItsLine()
    {
        const QString file
            = m_line.file(u"broken.json"_s, "{\n  \"first_name\": \"Ada\"\n  \"a\": 1}");
        const Ran ran = m_line.run({u"validate"_s, u"junction/demographics"_s, file});
        QCOMPARE(ran.exit, 1);
        QVERIFY2(ran.out.contains("line 3"), ran.out.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliJson)
#include "tst_clijson.moc"
