// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandline.h"
#include "words.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray user = R"({"id":"1001","identity":{"type":"CONSUMER","id":"1"},"name":"Ada",
    "surname":"Lovelace","email":"ada@example.org","active":true})";

} // namespace

/// Credentials that consist of several secrets, and a profile's settings for documents.
class TestCliKeys : public QObject
{
    Q_OBJECT

private:
    Ran run(const QString &line, const QByteArray &input = {})
    {
        return m_line.run(CommandLine::words(line) + QStringList {u"--home"_s, m_line.home()},
                          input);
    }

    CommandLine m_line;

private slots:
    void eachFormOfCredentialsIsTaken_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<int>("exit");
        QTest::addColumn<QByteArray>("says");
        const QString weavr = u"weavr/user 1001"_s;
        const QString machnet = u"machnet/individual f45680e1-014d-42c7-be86-3b2899e911c3"_s;
        const auto row = [](const char *name, const QString &form, const QByteArray &credentials,
                            int exit, const QByteArray &says = {}) {
            QTest::newRow(name) << form << credentials << exit << says;
        };
        row("key and token", weavr, R"({"api_key":"canary1","auth_token":"canary2"})", 0);
        row("key and sign-in", weavr,
            R"({"api_key":"canary1","email":"canary@example.org","password":"canary 3"})", 0);
        row("a gateway's token", weavr, R"({"auth_token":"canary2"})", 0);
        row("sign-in at a gateway", weavr,
            R"({"email":"canary@example.org","password":"canary 3"})", 0);
        row("id and secret", machnet, R"({"client_id":"canary1","client_secret":"canary2"})", 0);
        row("nothing in it", weavr, "{}", 3, "auth token");
        row("no password", weavr, R"({"api_key":"canary1","email":"canary@example.org"})", 3,
            "password");
        row("another API's part", weavr, R"({"bearer":"canary1"})", 2, "no bearer");
        row("no text", machnet, R"({"client_id":"canary1","client_secret":7})", 2,
            "client_secret must be a text");
        row("no object", machnet, "canary1", 2, "one JSON object");
    }
    void eachFormOfCredentialsIsTaken()
    {
        QFETCH(QString, form);
        QFETCH(QByteArray, credentials);
        QFETCH(QByteArray, says);
        AnsweringServer server(AnsweringServer::answer("200 OK", user), {});
        server.answerTo(
            "POST /login_with_password",
            AnsweringServer::answer("200 OK", R"({"token":"canary-token","tokenType":"ACCESS"})"));
        const Ran ran
            = run(u"show %1 --base-url %2 --tier local --credentials -"_s.arg(form, server.url()),
                  credentials);
        QTEST(ran.exit, "exit");
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(!ran.out.contains("canary") && !ran.err.contains("canary"));
    }

    void aTestOfTheConnectionSendsNoRequest()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", user), {});
        QCOMPARE(
            run(u"profile add canary-here --api users --tier local --base-url "_s + server.url())
                .exit,
            0);
        const Ran said = run(u"profile test canary-here"_s);
        QCOMPARE(said.exit, 0);
        QVERIFY2(said.out.contains("on this computer"), said.out.constData());
        const QJsonObject json = run(u"profile test canary-here --json"_s).json();
        QCOMPARE(json["safe"_L1], QJsonValue(true));
        QCOMPARE(json["step"_L1].toString(), u"done"_s);
        QVERIFY(server.requests().isEmpty());

        server.close();
        const Ran failed = run(u"profile test canary-here --json"_s);
        QCOMPARE(failed.exit, 5);
        QCOMPARE(failed.json()["step"_L1].toString(), u"connection"_s);
        QCOMPARE(failed.json()["error"_L1].toString(), u"refusedConnection"_s);
        QCOMPARE(run(u"profile test local"_s).exit, 2);
    }

    void theSupportBundleNamesNobody()
    {
        QCOMPARE(run(u"profile add canary-bundle --api users --tier sandbox "
                     "--base-url https://canary.example.org"_s)
                     .exit,
                 0);
        const Ran text = run(u"support-bundle"_s);
        QCOMPARE(text.exit, 0);
        QVERIFY2(text.out.contains("tier sandbox, environment custom"), text.out.constData());
        const Ran json = run(u"support-bundle --json"_s);
        QCOMPARE(json.json()["versions"_L1]["platform"_L1].toString(), u"none"_s);
        QCOMPARE(json.json()["keychain"_L1]["state"_L1].toString(), u"noService"_s);
        for (const QByteArray &out : {text.out, json.out}) {
            QVERIFY2(!out.contains("canary"), out.constData());
            QVERIFY2(!out.contains(m_line.home().toUtf8()), out.constData());
        }
    }

    void W24_aTokenThatOnlyChoosesAnIdentityIsRefusedWithTheReason()
    {
        AnsweringServer server(AnsweringServer::answer("200 OK", user), {});
        server.answerTo(
            "POST /login_with_password",
            AnsweringServer::answer("200 OK", R"({"token":"canary-token","tokenType":"AUTH"})"));
        const Ran ran
            = run(u"show weavr/user 1001 --json --base-url %1 --tier local --credentials -"_s.arg(
                      server.url()),
                  R"({"api_key":"canary1","email":"canary@example.org","password":"canary3"})");
        QCOMPARE(ran.exit, 3);
        QVERIFY(ran.json().value(u"message"_s).toString().contains(u"AUTH"_s));
        QVERIFY(!ran.out.contains("canary") && !ran.err.contains("canary"));
        QCOMPARE(server.requests().size(), 1); // The only request is the sign-in.
    }

    void aKeyOfSeveralPartsIsStoredWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("nothing") << QByteArray("{}") << QByteArray("Auth token is missing");
        QTest::newRow("no api key")
            << QByteArray(R"({"auth_token":"canary1"})") << QByteArray("API key is missing");
        QTest::newRow("no password") << QByteArray(R"({"api_key":"canary1","email":"canary@b.c"})")
                                     << QByteArray("Sign-in password is missing");
        // These credentials are complete, so the program tries to store them; there is no
        // keychain.
        QTest::newRow("token") << QByteArray(R"({"api_key":"canary1","auth_token":"canary2"})")
                               << QByteArray("no keychain");
        QTest::newRow("sign-in") << QByteArray(
            R"({"api_key":"canary1","email":"canary@b.c","password":"canary 2"})")
                                 << QByteArray("no keychain");
    }
    void aKeyOfSeveralPartsIsStoredWholeOrNotAtAll()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, says);
        QCOMPARE(run(u"profile add Weavr --api weavr --environment sandbox"_s).exit, 0);
        const Ran ran = run(u"key set Weavr"_s, key);
        QCOMPARE(run(u"profile remove Weavr"_s).exit, 0);
        QCOMPARE(ran.exit, 3);
        QVERIFY2(ran.err.contains(says), ran.err.constData());
        QVERIFY(!ran.out.contains("canary") && !ran.err.contains("canary"));
    }

    void onlyWhatIsNeededIsAskedForAndNothingIsEchoed_data()
    {
        QTest::addColumn<QList<QByteArray>>("typed");
        QTest::addColumn<QByteArray>("lastPrompt");
        QTest::newRow("token") << QList<QByteArray> {"canary1", "canary2"}
                               << QByteArray("Auth token");
        QTest::newRow("sign-in") << QList<QByteArray> {"canary1", "", "canary@b.c", "canary 2"}
                                 << QByteArray("Sign-in password");
    }
    void onlyWhatIsNeededIsAskedForAndNothingIsEchoed()
    {
        QFETCH(QList<QByteArray>, typed);
        QFETCH(QByteArray, lastPrompt);
        QCOMPARE(run(u"profile add Weavr --api weavr --environment sandbox"_s).exit, 0);
        PseudoTerminal terminal;
        QProcess process;
        m_line.start(process, {u"key"_s, u"set"_s, u"Weavr"_s, u"--home"_s, m_line.home()},
                     terminal.forChild());
        for (qsizetype i = 0; i < typed.size(); ++i) {
            const auto asks = [&] {
                return terminal.shown().count('\n') == i && terminal.shown().endsWith(": ");
            };
            QVERIFY2(QTest::qWaitFor(asks, 20'000), terminal.shown().constData());
            terminal.type(typed.at(i));
        }
        const Ran ran = CommandLine::finish(process);
        QCOMPARE(run(u"profile remove Weavr"_s).exit, 0);
        QCOMPARE(ran.exit, 3); // There is no keychain to store it in.
        const QByteArray &shown = terminal.shown();
        QVERIFY2(!shown.contains("canary"), shown.constData());
        QVERIFY2(shown.split('\n').at(typed.size() - 1).startsWith(lastPrompt), shown.constData());
        QVERIFY(shown.contains("no keychain"));
    }

    void aProfileSaysHowDocumentsAndNumbersTravelAndHowLong()
    {
        const QString add = u"profile add Machnet --api machnet --environment sandbox "_s;
        for (const auto &wrong :
             {u"--document-limit 0"_s, u"--document-limit many"_s, u"--document-limit 1e9"_s,
              u"--jpeg-type image/png"_s, u"--time-factor 0"_s, u"--time-factor 21"_s,
              u"--armed-minutes 4"_s, u"--armed-minutes 481"_s, u"--armed-minutes long"_s})
            QCOMPARE(run(add + wrong).exit, 2);
        QCOMPARE(run(add
                     + u"--document-limit 4 --jpeg-type image/jpeg --integers-as-numbers "
                       "--time-factor 3 --armed-minutes 60"_s)
                     .exit,
                 0);
        const auto profiles = run(u"profile list --json"_s).json().value(u"profiles"_s).toArray();
        QCOMPARE(run(u"profile remove Machnet"_s).exit, 0);
        const QJsonObject machnet = profiles.last().toObject();
        QCOMPARE(machnet.value(u"documentLimit"_s), QJsonValue(4'000'000));
        QCOMPARE(machnet.value(u"jpegType"_s), QJsonValue(u"image/jpeg"_s));
        QCOMPARE(machnet.value(u"integersAsText"_s), QJsonValue(false));
        QCOMPARE(machnet.value(u"timeFactor"_s), QJsonValue(3));
        QCOMPARE(machnet.value(u"armedMinutes"_s), QJsonValue(60));
        const QJsonObject local = profiles.first().toObject();
        QCOMPARE(local.value(u"documentLimit"_s), QJsonValue(10'000'000));
        QCOMPARE(local.value(u"jpegType"_s), QJsonValue(u"image/jpg"_s));
        QCOMPARE(local.value(u"integersAsText"_s), QJsonValue(true));
        QCOMPARE(local.value(u"armedMinutes"_s), QJsonValue(30));
    }

    void aRunWithoutAProfileIsNotSentToOne_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<ApiError::Kind>("kind");
        const auto row = [](const QString &code, ApiError::Kind kind) {
            QTest::newRow(qPrintable(code)) << code << kind;
        };
        for (const auto &code :
             {u"key"_s, u"noKey"_s, u"keyPrefix"_s, u"keyringLocked"_s, u"keyringNone"_s,
              u"keyringService"_s, u"keyringDenied"_s, u"keyringFailed"_s, u"signInNeeded"_s,
              u"signInRejected"_s, u"signInExpired"_s, u"signInGone"_s, u"signInLocked"_s,
              u"signInToken"_s, u"stepUp"_s})
            row(code, ApiError::Kind::Unauthorised);
        for (const auto &code : {u"noToken"_s, u"notJson"_s, u"notUtf8"_s, u"notObject"_s,
                                 u"noUsers"_s, u"oversized"_s})
            row(code, ApiError::Kind::Malformed);
        for (const auto &code : {u"timeout"_s, u"refusedConnection"_s, u"hostNotFound"_s, u"tls"_s,
                                 u"proxy"_s, u"cut"_s, u"badUrl"_s, u"plainHttp"_s, u"origin"_s})
            row(code, ApiError::Kind::Unreachable);
        for (const auto &code : {u"redirect"_s, u"notOffered"_s, u"rootUser"_s})
            row(code, ApiError::Kind::Refused);
    }
    void aRunWithoutAProfileIsNotSentToOne()
    {
        QFETCH(QString, code);
        QFETCH(ApiError::Kind, kind);
        ApiError error;
        error.kind = kind;
        error.code = errorCodeOf(code);
        const QString sentence = words::sentence(error, words::Source::commandLine({}, true));
        QVERIFY(!sentence.isEmpty());
        QVERIFY2(!sentence.contains(u"profile"_s), qPrintable(sentence));
    }

    void anAnswerThatIsTooLargeIsCalledThat()
    {
        ApiError error;
        error.kind = ApiError::Kind::Malformed;
        error.code = ErrorCode::Oversized;
        QVERIFY(words::sentence(error, words::Source::commandLine({}, true)).contains(u"larger"_s));
    }
};

QTEST_GUILESS_MAIN(TestCliKeys)
#include "tst_clikeys.moc"
