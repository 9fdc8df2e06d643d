// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "sandbox.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray record = R"({"id":"u1","first_name":"Ada","last_name":"W","role":"member"})";

} // namespace

/// `amend patch`, run as a script runs it.
class TestCliPatch : public QObject
{
    Q_OBJECT

private:
    /// Runs `amend patch` and checks that its output does not contain the secret.
    Ran patchWith(const QByteArray &credentials, const QString &line)
    {
        QStringList words = CommandLine::words(line);
        words.prepend(u"patch"_s);
        words += {u"--credentials"_s, u"-"_s, u"--home"_s, m_line.home()};
        Ran ran = m_line.run(words, credentials);
        const auto object = QJsonDocument::fromJson(credentials).object();
        for (const auto &secret : object)
            if (ran.out.contains(secret.toString().toUtf8())
                || ran.err.contains(secret.toString().toUtf8()))
                ran.exit = -2;
        return ran;
    }
    Ran atJunction(const QString &line)
    {
        const QString target
            = u" --base-url %1 --tier local"_s.arg(m_sandbox->baseUrl(u"junction"_s).toString());
        return patchWith(R"({"api_key":"local-junction-key"})", line + target);
    }
    Ran atUsers(const QString &line)
    {
        const QString target
            = u" --base-url %1 --tier local"_s.arg(m_sandbox->baseUrl(u"users"_s).toString());
        return patchWith(R"({"bearer":"local-users-token"})", line + target);
    }
    Ran at(const AnsweringServer &server, const QString &line)
    {
        return patchWith(R"({"bearer":"canary-5f2a"})",
                         line + u" --base-url %1 --tier sandbox"_s.arg(server.url()));
    }
    QString person(const QString &api, const QString &word) const
    {
        for (const auto &one : m_sandbox->people(api))
            if (one.about.contains(word))
                return one.id;
        return {};
    }
    QString demographics(const QString &word) const
    {
        return u"junction/demographics "_s + person(u"junction"_s, word) + u' ';
    }
    QString user(const QString &word) const
    {
        return u"users/user "_s + person(u"users"_s, word) + u' ';
    }
    static QStringList rules(const Ran &ran)
    {
        QStringList found;
        for (const auto &one : ran.json().value(u"findings"_s).toArray()) {
            const QJsonObject object = one.toObject();
            found.append(object.value(u"severity"_s).toString() + u' '
                         + object.value(u"path"_s).toString() + u' '
                         + object.value(u"rule"_s).toString() + u' '
                         + object.value(u"source"_s).toString());
        }
        return found;
    }
    static QJsonObject body(const Ran &ran)
    {
        return ran.json().value(u"request"_s).toObject().value(u"body"_s).toObject();
    }

    CommandLine m_line;
    std::unique_ptr<Sandbox> m_sandbox;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
    }

    void aChangeIsAppliedAndReportedInOneDocument()
    {
        const Ran ran = atUsers(user(u"in order"_s) + u"--set /first_name=Adah --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        const QJsonObject document = ran.json();
        QCOMPARE(document.keys(),
                 (QStringList {u"changes"_s, u"findings"_s, u"message"_s, u"outcome"_s, u"record"_s,
                               u"request"_s, u"requestRef"_s, u"status"_s, u"userId"_s}));
        QCOMPARE(ran.outcome(), u"applied"_s);
        QCOMPARE(document.value(u"status"_s).toInt(), 200);
        QCOMPARE(document.value(u"changes"_s),
                 QJsonValue(QJsonArray {QJsonObject {{u"path"_s, u"/first_name"_s},
                                                     {u"change"_s, u"set"_s},
                                                     {u"old"_s, u"Ada"_s},
                                                     {u"new"_s, u"Adah"_s}}}));
        QCOMPARE(document.value(u"record"_s).toObject().value(u"first_name"_s).toString(),
                 u"Adah"_s);
        const QJsonObject request = document.value(u"request"_s).toObject();
        QCOMPARE(request.value(u"method"_s).toString(), u"PATCH"_s);
        QCOMPARE(request.value(u"headers"_s).toObject().value(u"Authorization"_s).toString(),
                 u"Bearer ●●●"_s);
        QCOMPARE(body(ran), (QJsonObject {{u"first_name"_s, u"Adah"_s}}));
    }

    void aPersonReadsWhatChangesAndWhere()
    {
        const Ran ran = atUsers(user(u"in order"_s) + u"--set /first_name=Adah --yes"_s);
        QCOMPARE(ran.exit, 0);
        QVERIFY(ran.out.contains("First name: Ada → Adah"));
        QVERIFY(ran.out.contains("LOCAL"));
        QVERIFY(ran.out.contains("PATCH http://127.0.0.1:"));
        QVERIFY(ran.out.contains("applied"));
        QVERIFY(ran.err.isEmpty());
    }

    void textSurvivesAsItWasTyped()
    {
        const Ran zip = atJunction(demographics(u"in order"_s)
                                   + u"--set /address/zip=02139 --set /phone_number=+16025550198 "
                                     "--set /address/second_line=#7=b --yes --json"_s);
        QCOMPARE(zip.exit, 0);
        const QJsonObject held = zip.json().value(u"record"_s).toObject();
        const QJsonObject address = held.value(u"address"_s).toObject();
        QCOMPARE(address.value(u"zip"_s), QJsonValue(u"02139"_s));
        QCOMPARE(address.value(u"second_line"_s), QJsonValue(u"#7=b"_s));
        QCOMPARE(held.value(u"phone_number"_s), QJsonValue(u"+16025550198"_s));

        AnsweringServer server(AnsweringServer::answer("200 OK", record),
                               AnsweringServer::answer("200 OK", record));
        at(server, u"users/user u1 --set \"/last_name=O\"\"\"Neil, Jr\" --yes"_s);
        QCOMPARE(server.patches(), 1);
        QVERIFY(server.requests().last().endsWith("{\"last_name\":\"O\\\"Neil, Jr\"}"));
    }

    void aValueThatIsNoTextIsGivenAsJson()
    {
        const QString child = demographics(u"with a guarantor"_s);
        const Ran ran = atJunction(child + u"--set /medical_proxy/household_size=5 --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(body(ran).value(u"medical_proxy"_s).toObject().value(u"household_size"_s),
                 QJsonValue(5));
        QCOMPARE(atJunction(child + u"--set /medical_proxy/household_size=five --yes"_s).exit, 2);
        QCOMPARE(atJunction(child + u"--set /medical_proxy/household_size=1,2 --yes"_s).exit, 2);
        QCOMPARE(atJunction(child + u"--set /medical_proxy/household_size=2.5 --yes"_s).exit, 1);
    }

    void aClearedFieldIsSentAsNull()
    {
        const Ran ran = atJunction(demographics(u"in order"_s) + u"--clear /race --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        QVERIFY(body(ran).value(u"race"_s).isNull());
        QVERIFY(ran.json().value(u"record"_s).toObject().value(u"race"_s).isNull());
        const auto change = ran.json().value(u"changes"_s).toArray().first().toObject();
        QCOMPARE(change.value(u"change"_s).toString(), u"clear"_s);
        QVERIFY(change.contains(u"new"_s) && change.value(u"new"_s).isNull());
        const Ran never = atUsers(user(u"in order"_s) + u"--clear /email --yes --json"_s);
        QCOMPARE(never.exit, 1);
        QCOMPARE(rules(never).constFirst(), u"error /email cannotClear local"_s);
    }

    void anAddressIsMovedToWhereThereAreNoStates()
    {
        const QString move = demographics(u"in order"_s)
            + u"--set /address/country=HK --set /address/city=Kowloon --yes --json --dry-run "_s;
        const auto address
            = [](const Ran &ran) { return body(ran).value(u"address"_s).toObject(); };
        const Ran emptied = atJunction(move + u"--set /address/state= --set /address/zip="_s);
        QCOMPARE(emptied.exit, 0);
        QCOMPARE(address(emptied).value(u"state"_s), QJsonValue(u""_s));
        QCOMPARE(address(emptied).value(u"zip"_s), QJsonValue(u""_s));
        const Ran cleared = atJunction(move + u"--clear /address/state --clear /address/zip"_s);
        QCOMPARE(cleared.exit, 0);
        QCOMPARE(address(cleared), address(emptied));
    }

    void aFileOfChangesIsMergedOntoTheRecord()
    {
        const QString file = m_line.file(
            u"changes.json"_s, R"({"race":null,"address":{"city":"Tempe"},"last_name":"File"})");
        const Ran ran = atJunction(demographics(u"in order"_s)
                                   + u"--body %1 --set /last_name=Set --yes --json"_s.arg(file));
        QCOMPARE(ran.exit, 0);
        const QJsonObject sent = body(ran);
        QVERIFY(sent.value(u"race"_s).isNull());
        QCOMPARE(sent.value(u"last_name"_s).toString(), u"Set"_s); // --set overrides the file.
        QCOMPARE(sent.value(u"address"_s).toObject().value(u"city"_s).toString(), u"Tempe"_s);
        QCOMPARE(sent.value(u"address"_s).toObject().value(u"zip"_s).toString(), u"85018"_s);
        const QString broken = m_line.file(u"broken.json"_s, "{");
        const Ran refused
            = atJunction(demographics(u"in order"_s) + u"--body %1 --yes --json"_s.arg(broken));
        QCOMPARE(refused.exit, 1);
        QCOMPARE(rules(refused), QStringList {u"error  json local"_s});
    }

    void nothingToChangeIsSaidAndNotSent()
    {
        const Ran ran = atUsers(user(u"in order"_s) + u"--set /first_name=Ada --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.outcome(), u"unchanged"_s);
        QVERIFY(ran.json().value(u"request"_s).isNull());
        AnsweringServer server(AnsweringServer::answer("200 OK", record), {});
        QCOMPARE(at(server, u"users/user u1 --set /first_name=Ada --yes"_s).exit, 0);
        QCOMPARE(server.patches(), 0);
    }

    void aDryRunSendsNothing()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", record),
                               AnsweringServer::answer("200 OK", record));
        const Ran ran = at(server, u"users/user u1 --set /first_name=Eve --dry-run --json"_s);
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.outcome(), u"ready"_s);
        QCOMPARE(body(ran), (QJsonObject {{u"first_name"_s, u"Eve"_s}}));
        QCOMPARE(server.patches(), 0);
        QCOMPARE(at(server, u"users/user u1 --set /email=no --dry-run"_s).exit, 1);
    }

    void findingsStopItBeforeAnythingIsSent()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", record),
                               AnsweringServer::answer("200 OK", record));
        const Ran ran = at(server, u"users/user u1 --set /email=no --yes --json"_s);
        QCOMPARE(ran.exit, 1);
        QCOMPARE(ran.outcome(), u"refused"_s);
        QVERIFY(rules(ran).contains(u"error /email format local"_s));
        QVERIFY(ran.json().value(u"request"_s).isNull());
        QCOMPARE(server.patches(), 0);
    }

    void theServersFindingsStandOnTheirFields()
    {
        const Ran taken = atUsers(user(u"in order"_s) + u"--set /username=mkeller --yes --json"_s);
        QCOMPARE(taken.exit, 1);
        QCOMPARE(taken.json().value(u"status"_s).toInt(), 409);
        QCOMPARE(rules(taken), QStringList {u"error /username server server"_s});
        const Ran accents
            = atJunction(demographics(u"accents"_s) + u"--set /address/zip=90013 --yes --json"_s);
        QCOMPARE(accents.exit, 1);
        QVERIFY(rules(accents).contains(u"error /first_name server server"_s));
        QVERIFY(rules(accents).contains(u"warning /first_name patientName local"_s));
        for (const auto &one : accents.json()[u"findings"_s].toArray()) {
            const QJsonObject finding = one.toObject();
            if (finding[u"rule"_s] == u"patientName"_s)
                QCOMPARE(finding[u"untouched"_s], QJsonValue(true));
        }
    }

    void aCautionNeedsMoreThanYes()
    {
        const QString change = user(u"administrator"_s) + u"--set /role=owner --yes --json"_s;
        const Ran refused = atUsers(change);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.json().value(u"message"_s).toString().contains(u"--accept role"_s));
        QVERIFY(refused.json().value(u"request"_s).isNull());
        QCOMPARE(atUsers(change + u" --accept roll"_s).exit, 2);
        QCOMPARE(atUsers(change + u" --accept role"_s).exit, 0);
    }

    void anAnswerThatDiffersIsSaid()
    {
        const Ran ran
            = atUsers(user(u"confirmed"_s) + u"--set /email=new@example.com --yes --json"_s);
        QCOMPARE(ran.exit, 0);
        const auto differing = ran.json().value(u"differing"_s).toArray().first().toObject();
        QCOMPARE(differing.value(u"path"_s).toString(), u"/email"_s);
        QCOMPARE(differing.value(u"returned"_s).toString(), u"grace.yazzie@example.com"_s);
    }

    void usageIsRefusedBeforeAnythingIsAsked_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QByteArray>("says");
        const QString user = u"users/user u1 "_s;
        QTest::newRow("no such field")
            << user + u"--set /emial=a@b.example --yes"_s << QByteArray("/email");
        QTest::newRow("no pointer")
            << user + u"--set email=x --yes"_s << QByteArray("JSON Pointer");
        QTest::newRow("no value") << user + u"--set /email --yes"_s << QByteArray("/path=value");
        QTest::newRow("twice") << user + u"--set /role=a --clear /role --yes"_s
                               << QByteArray("twice");
        QTest::newRow("nothing") << user + u"--yes"_s << QByteArray("Nothing to change");
        QTest::newRow("nobody to ask") << user + u"--set /role=a"_s << QByteArray("--yes");
        QTest::newRow("no such form")
            << u"users/usr u1 --set /role=a --yes"_s << QByteArray("users/user");
        QTest::newRow("dots for an id") << u"users/user .. --set /role=a --yes"_s << QByteArray("");
        QTest::newRow("two inputs") << user + u"--body - --yes"_s << QByteArray("only one");
        QTest::newRow("profile too")
            << user + u"--set /role=a --yes --profile local"_s << QByteArray("either");
    }
    void usageIsRefusedBeforeAnythingIsAsked()
    {
        QFETCH(QString, arguments);
        QFETCH(QByteArray, says);
        AnsweringServer server(AnsweringServer::answer("200 OK", record),
                               AnsweringServer::answer("200 OK", record));
        const Ran ran = at(server, arguments);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
        QVERIFY(server.requests().isEmpty());
    }

    void aMemberOfAClearedObjectIsUsage()
    {
        const QString child = demographics(u"with a guarantor"_s);
        const QString member = u"--set /medical_proxy/first_name=X --yes"_s;
        QCOMPARE(atJunction(child + u"--clear /medical_proxy "_s + member).exit, 2);
        const QString file = m_line.file(u"clear.json"_s, R"({"medical_proxy":null})");
        QCOMPARE(atJunction(child + u"--body "_s + file + u' ' + member).exit, 2);
    }

    void productionNeedsItsOwnWord()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", record),
                               AnsweringServer::answer("200 OK", record));
        const QString line = u"users/user u1 --set /first_name=Eve --yes --base-url %1 "
                             "--tier production"_s.arg(server.url());
        const Ran refused = patchWith(R"({"bearer":"canary-5f2a"})", line);
        QCOMPARE(refused.exit, 2);
        QVERIFY(refused.err.contains("--production"));
        QVERIFY(server.requests().isEmpty());
        QCOMPARE(patchWith(R"({"bearer":"canary-5f2a"})", line + u" --production"_s).exit, 0);
        QCOMPARE(server.patches(), 1);
    }

    void aKeyGoesOnlyWhereItBelongs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("exit");
        QTest::newRow("http over the network")
            << u"--base-url http://203.0.113.7 --tier sandbox"_s << 2;
        QTest::newRow("production as sandbox")
            << u"--base-url https://api.us.junction.com --tier sandbox"_s << 2;
        QTest::newRow("local elsewhere") << u"--base-url https://203.0.113.7 --tier local"_s << 2;
        QTest::newRow("no tier") << u"--base-url https://203.0.113.7"_s << 2;
        QTest::newRow("another environment's key")
            << u"--base-url https://api.sandbox.us.junction.com --tier sandbox"_s << 3;
    }
    void aKeyGoesOnlyWhereItBelongs()
    {
        QFETCH(QString, target);
        const Ran ran = patchWith(R"({"api_key":"pk_us_canary"})",
                                  demographics(u"in order"_s)
                                      + u"--set /address/zip=02139 --yes --json "_s + target);
        QTEST(ran.exit, "exit");
    }

    void credentialsAreOneObjectWithTheRightNames_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<int>("exit");
        QTest::newRow("no JSON") << QByteArray("canary-5f2a") << 2;
        QTest::newRow("another API's") << QByteArray(R"({"api_key":"canary-5f2a"})") << 2;
        QTest::newRow("nothing in it") << QByteArray("{}") << 3;
        QTest::newRow("a line break in it") << QByteArray("{\"bearer\":\"canary\\n5f2a\"}") << 3;
    }
    void credentialsAreOneObjectWithTheRightNames()
    {
        QFETCH(QByteArray, credentials);
        AnsweringServer server(AnsweringServer::answer("200 OK", record),
                               AnsweringServer::answer("200 OK", record));
        const Ran ran = patchWith(credentials,
                                  u"users/user u1 --set /first_name=Eve --yes --base-url %1 "
                                  "--tier local"_s.arg(server.url()));
        QTEST(ran.exit, "exit");
        QVERIFY(!ran.err.contains("canary") && !ran.out.contains("canary"));
        QVERIFY(server.requests().isEmpty());
    }

    void eachEndHasItsExitCode_data()
    {
        QTest::addColumn<QByteArray>("toGet");
        QTest::addColumn<QByteArray>("toPatch");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<int>("patches");
        const QByteArray good = AnsweringServer::answer("200 OK", record);
        const QByteArray elsewhere = "Location: http://127.0.0.1:1/\r\n";
        QTest::newRow("applied") << good << good << 0 << u"applied"_s << 1;
        QTest::newRow("read redirected") << AnsweringServer::answer("302 Found", {}, elsewhere)
                                         << good << 1 << u"refused"_s << 0;
        QTest::newRow("patch redirected")
            << good << AnsweringServer::answer("307 Temporary Redirect", {}, elsewhere) << 1
            << u"refused"_s << 1;
        QTest::newRow("key refused")
            << AnsweringServer::answer("401 Unauthorized") << good << 3 << u"unauthorised"_s << 0;
        QTest::newRow("key refused at the patch")
            << good << AnsweringServer::answer("401 Unauthorized") << 3 << u"unauthorised"_s << 1;
        QTest::newRow("changed meanwhile")
            << good << AnsweringServer::answer("412 Precondition Failed") << 4 << u"conflict"_s
            << 1;
        QTest::newRow("busy") << good
                              << AnsweringServer::answer("429 Too Many Requests", {},
                                                         "Retry-After: 5\r\n")
                              << 5 << u"waiting"_s << 1;
        QTest::newRow("busy at the read")
            << AnsweringServer::answer("503 Service Unavailable") << good << 5 << u"waiting"_s << 0;
        QTest::newRow("no answer to the read")
            << QByteArray() << good << 5 << u"unreachable"_s << 0;
        QTest::newRow("no answer to the patch") << good << QByteArray() << 6 << u"unknown"_s << 1;
        QTest::newRow("a fault of the server")
            << good << AnsweringServer::answer("500 Internal Server Error") << 6 << u"unknown"_s
            << 1;
        QTest::newRow("no JSON to read")
            << AnsweringServer::answer("200 OK", "<html>") << good << 1 << u"refused"_s << 0;
    }
    void eachEndHasItsExitCode()
    {
        QFETCH(QByteArray, toGet);
        QFETCH(QByteArray, toPatch);
        AnsweringServer server(toGet, toPatch);
        const Ran ran = at(server, u"users/user u1 --set /first_name=Eve --yes --json"_s);
        QTEST(ran.exit, "exit");
        QTEST(ran.outcome(), "outcome");
        QTEST(server.patches(), "patches");
        const QString message = ran.json().value(u"message"_s).toString();
        QVERIFY(!message.isEmpty());
        // If there was no clear answer, the message says what the read afterwards showed.
        QCOMPARE(message.contains(u"read again and does not show"_s),
                 ran.outcome() == u"unknown"_s);
    }

    void nobodyThereIsUnreachable()
    {
        QString gone;
        {
            const AnsweringServer server({}, {});
            gone = server.url();
        }
        const Ran ran = patchWith(R"({"bearer":"canary-5f2a"})",
                                  u"users/user u1 --set /first_name=Eve --yes --json --base-url "
                                  "%1 --tier local"_s.arg(gone));
        QCOMPARE(ran.exit, 5);
        QCOMPARE(ran.outcome(), u"unreachable"_s);
        QVERIFY(ran.json().value(u"request"_s).isNull());
        QVERIFY(!ran.json().value(u"message"_s).toString().contains(u"profile"_s));
        QCOMPARE(ran.json().value(u"changes"_s),
                 QJsonValue(QJsonArray {QJsonObject {{u"path"_s, u"/first_name"_s},
                                                     {u"change"_s, u"set"_s},
                                                     {u"old"_s, QJsonValue::Null},
                                                     {u"new"_s, u"Eve"_s}}}));
    }

    void G2_aReadThatIsNotFoundHintsAtBlind()
    {
        AnsweringServer server(AnsweringServer::answer("404 Not Found"),
                               AnsweringServer::answer("200 OK", record));
        const QString line = u"users/user u1 --set /first_name=Eve --yes --json"_s;
        const Ran refused = at(server, line);
        QCOMPARE(refused.exit, 1);
        QVERIFY(refused.json().value(u"message"_s).toString().contains(u"--blind"_s));
        QCOMPARE(server.patches(), 0);
        const Ran blind = at(server, line + u" --blind"_s);
        QCOMPARE(blind.exit, 0);
        QCOMPARE(server.requests().size(), 2); // These are the refused read and the PATCH.
        QCOMPARE(body(blind), (QJsonObject {{u"first_name"_s, u"Eve"_s}}));
    }

    void interruptedAfterTheFirstByteIsUnknownNotCancelled()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", record), AnsweringServer::silence);
        QProcess process;
        m_line.start(process,
                     CommandLine::words(u"patch users/user u1 --set /first_name=Eve --yes --json "
                                        "--tier local --credentials - --base-url "_s
                                        + server.url()));
        process.write(R"({"bearer":"canary-5f2a"})");
        process.closeWriteChannel();
        QVERIFY(QTest::qWaitFor([&] { return server.patches() == 1; }, 20'000));
        ::kill(pid_t(process.processId()), SIGINT);
        // The program ends before the 30 s after which it would give up without the signal.
        const Ran ran = CommandLine::finish(process, 20'000);
        QCOMPARE(ran.exit, 6);
        QCOMPARE(ran.outcome(), u"unknown"_s);
        QCOMPARE(server.patches(), 1);
    }

    void aRunWithoutAKeyIsToldTheCommandsThatGiveOne()
    {
        const QString home = m_line.home() + u"/keyless"_s;
        const auto run = [&](const QString &line) {
            return m_line.run(CommandLine::words(line) + QStringList {u"--home"_s, home});
        };
        QCOMPARE(run(u"profile add Us --api junction --environment sandbox-us"_s).exit, 0);
        const Ran ran
            = run(u"patch junction/user 5a0d3c1e-7b42-4f6a-9e10-000000000001 --profile Us "
                  "--set /client_user_id=x --yes --json"_s);
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.json().value(u"message"_s).toString().contains(u"--credentials -"_s));
        QCOMPARE(ran.json().value(u"changes"_s).toArray().size(), 1);

        AnsweringServer server(AnsweringServer::answer("401 Unauthorized"), {});
        const QByteArray refused = at(server, u"users/user u1 --set /first_name=Eve --yes"_s).out;
        QVERIFY(refused.contains("--credentials -") && !refused.contains("profile"));
    }

    void aCautionThatIsNoneIsToldWhichThereAre_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("none") << u"weavr/user 1"_s << QByteArray("has no cautions.");
        QTest::newRow("each once") << u"machnet/business f45680e1-014d-42c7-be86-3b2899e911c3"_s
                                   << QByteArray("these: documents, unreadRecord.");
    }
    void aCautionThatIsNoneIsToldWhichThereAre()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, says);
        const Ran ran = patchWith("{}", form + u" --profile local --set /x=1 --accept foo"_s);
        QCOMPARE(ran.exit, 2);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
    }

    void anEndIsSaidOnce_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("starts");
        QTest::newRow("400") << AnsweringServer::answer("400 Bad Request")
                             << u"The server refused the request (status 400)."_s;
        QTest::newRow("401") << AnsweringServer::answer("401 Unauthorized")
                             << u"The server did not accept the key."_s;
        QTest::newRow("step-up")
            << AnsweringServer::answer("403 Forbidden", R"({"message":"STEP_UP_REQUIRED"})")
            << u"The server wants the sign-in to be confirmed with a second factor"_s;
        QTest::newRow("409") << AnsweringServer::answer("409 Conflict")
                             << u"The server refused the changes. A value is already in use"_s;
    }
    void anEndIsSaidOnce()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, starts);
        AnsweringServer server(
            AnsweringServer::answer("200 OK", R"({"id":"u1","first_name":"Ada"})"), answer);
        const Ran ran = at(server, u"users/user u1 --set /first_name=Eve --yes --json"_s);
        const QString message = ran.json().value(u"message"_s).toString();
        QVERIFY2(message.startsWith(starts), qPrintable(message));
    }

    void aCautionIsCalledOne()
    {
        const QString line = user(u"in order"_s) + u"--set /role=admin --dry-run"_s;
        QVERIFY(atUsers(line).out.contains("Caution [role]"));
        for (const auto &one : atUsers(line + u" --json"_s).json().value(u"findings"_s).toArray())
            if (const QJsonObject finding = one.toObject(); finding.value(u"rule"_s) == u"role"_s) {
                QCOMPARE(finding.value(u"severity"_s), QJsonValue(u"warning"_s));
                QCOMPARE(finding.value(u"caution"_s), QJsonValue(true));
                return;
            }
        QFAIL("no caution");
    }

    void whatTravelsSaysWhy()
    {
        const Ran ran
            = atJunction(demographics(u"in order"_s) + u"--set /address/city=Tempe --dry-run"_s);
        QCOMPARE(ran.exit, 0);
        const auto whole = ran.out.indexOf("because their group is always sent whole");
        const auto complete = ran.out.indexOf("because the API wants every value");
        const auto zip = ran.out.indexOf("ZIP");
        QVERIFY(whole > 0 && zip > whole && complete > zip);
        QVERIFY(ran.out.indexOf("Last name") > complete);
    }

    void nullAsTextIsNoted()
    {
        const Ran ran = atUsers(user(u"in order"_s) + u"--set /first_name=null --dry-run --json"_s);
        QCOMPARE(ran.exit, 0);
        QVERIFY(rules(ran).contains(u"note /first_name nullIsText local"_s));
        QCOMPARE(body(ran), (QJsonObject {{u"first_name"_s, u"null"_s}}));
    }

    void adviceIsForTheCommandLine()
    {
        const Ran ran
            = atJunction(demographics(u"in order"_s) + u"--set /first_name= --dry-run --json"_s);
        QCOMPARE(ran.exit, 1);
        QVERIFY(!ran.out.contains("undo"));
    }

    void aProfileOfTheUserIsFoundByName()
    {
        const QString url = m_sandbox->baseUrl(u"users"_s).toString();
        QCOMPARE(m_line
                     .run({u"--home"_s, m_line.home(), u"profile"_s, u"add"_s, u"Crm copy"_s,
                           u"--api"_s, u"users"_s, u"--base-url"_s, url, u"--tier"_s, u"local"_s,
                           u"--allow"_s, u"/role=member,agent"_s})
                     .exit,
                 0);
        const QString line = user(u"in order"_s) + u"--profile \"Crm copy\" --yes --json "_s;
        const QByteArray credentials = R"({"bearer":"local-users-token"})";
        QCOMPARE(patchWith(credentials, line + u"--set /first_name=Adah"_s).exit, 0);
        const Ran role = patchWith(credentials, line + u"--set /role=admin --accept role"_s);
        QCOMPARE(role.exit, 1);
        QVERIFY(rules(role).contains(u"error /role allowed local"_s));
        QCOMPARE(patchWith(credentials,
                           u"junction/user 5a0d3c1e-7b42-4f6a-9e10-000000000001 --profile "
                           "\"Crm copy\" --set /client_user_id=x --yes"_s)
                     .exit,
                 2);
    }
};

QTEST_GUILESS_MAIN(TestCliPatch)
#include "tst_clipatch.moc"
