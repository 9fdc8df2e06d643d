// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "caller.h"
#include "waits.h"

#include <QJsonArray>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray signInBody(const QString &email, const QString &password)
{
    return QJsonDocument(QJsonObject {{u"email"_s, email},
                                      {u"password"_s, QJsonObject {{u"value"_s, password}}}})
        .toJson();
}

/// The faults as lines, for example `mobile.number REGEX`.
QStringList syntaxErrors(const Reply &reply)
{
    QStringList lines;
    const auto fields
        = reply.object().value(u"syntaxErrors"_s).toObject().value(u"invalidFields"_s).toArray();
    for (const auto &field : fields)
        lines.append(field.toObject().value(u"fieldName"_s).toString() + u' '
                     + field.toObject().value(u"error"_s).toString());
    return lines;
}

} // namespace

class TestWeavrStandIn : public QObject
{
    Q_OBJECT

private:
    Reply signIn(const QString &email, const QString &password)
    {
        Caller bare(*m_sandbox, u"weavr"_s);
        return bare.send("POST", u"/login_with_password"_s, signInBody(email, password),
                         {{"api-key", "local-weavr-key"}});
    }
    Reply signInOf(const QString &word)
    {
        return signIn(m_call->get(m_call->user(word)).text("email"), m_password);
    }
    QString ada() const { return m_call->user(u"in order"_s); }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<Caller> m_call;
    QString m_email, m_password;

private slots:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        QVERIFY(m_sandbox->listen());
        m_call = std::make_unique<Caller>(*m_sandbox, u"weavr"_s);
        m_call->headers
            = {{"api-key", "local-weavr-key"}, {"Authorization", "Bearer local-weavr-token"}};
        const auto credentials = m_sandbox->credentials(u"weavr"_s);
        QCOMPARE(credentials.value(u"api_key"_s), u"local-weavr-key"_s);
        m_email = credentials.value(u"email"_s);
        m_password = credentials.value(u"password"_s);
    }

    void W18_keyAndTokenAreBothDemanded_data()
    {
        QTest::addColumn<Headers>("headers");
        const std::pair<QByteArray, QByteArray> key {"api-key", "local-weavr-key"};
        const std::pair<QByteArray, QByteArray> token {"Authorization", "Bearer local-weavr-token"};
        QTest::newRow("nothing") << Headers {};
        QTest::newRow("key alone") << Headers {key};
        QTest::newRow("token alone") << Headers {token};
        QTest::newRow("wrong key") << Headers {{"api-key", "x"}, token};
        QTest::newRow("wrong token") << Headers {key, {"Authorization", "Bearer x"}};
        QTest::newRow("no bearer") << Headers {key, {"Authorization", "local-weavr-token"}};
    }
    void W18_keyAndTokenAreBothDemanded()
    {
        QFETCH(Headers, headers);
        const QString path = ada();
        m_call->headers = headers;
        const Reply reply = m_call->get(path);
        QCOMPARE(reply.status, 401);
        QVERIFY(reply.body.isEmpty());
        QVERIFY(!reply.header("request-ref").isEmpty());
    }

    void aSignInGivesATokenThatOpensTheRest()
    {
        const Reply reply = signIn(m_email, m_password);
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.text("tokenType"), u"ACCESS"_s);
        QVERIFY(reply.object().value(u"identity"_s).isObject());
        QVERIFY(reply.object().value(u"credentials"_s).isObject());
        m_call->headers.last() = {"Authorization", "Bearer " + reply.text("token").toLatin1()};
        QCOMPARE(m_call->get(ada()).status, 200);
    }

    void W5_aTokenEndsWhenItIsNotUsed()
    {
        m_sandbox->setTokenLife(1);
        m_call->headers.last()
            = {"Authorization", "Bearer " + signIn(m_email, m_password).text("token").toLatin1()};
        const QString path = ada();
        // Each use extends the life of the token, which is one second.
        for (int i = 0; i < 3; ++i) {
            letPass(500ms);
            QCOMPARE(m_call->get(path).status, 200);
        }
        letPass(1'100ms);
        QCOMPARE(m_call->get(path).status, 401);
        m_call->headers.last() = {"Authorization", "Bearer local-weavr-token"};
        QCOMPARE(m_call->get(path).status, 200);
    }

    void aSignInMayEndOtherwise()
    {
        QCOMPARE(signIn(m_email, u"wrong"_s).status, 403);
        QCOMPARE(signIn(u"nobody@example.com"_s, m_password).status, 403);
        const Reply expired = signInOf(u"finds the password expired"_s);
        QCOMPARE(expired.status, 409);
        m_call->headers.last() = {"Authorization", "Bearer " + expired.text("token").toLatin1()};
        QCOMPARE(m_call->get(ada()).status, 401);
        m_call->headers.last() = {"Authorization", "Bearer local-weavr-token"};
        QCOMPARE(signInOf(u"(423)"_s).status, 423);
        const Reply gone = signInOf(u"(410)"_s);
        QCOMPARE(gone.status, 410);
        QCOMPARE(gone.text("errorCode"), u"TOKEN_EXPIRED"_s);
        const Reply identities = signInOf(u"(AUTH)"_s);
        QCOMPARE(identities.text("tokenType"), u"AUTH"_s);
        m_call->headers.last() = {"Authorization", "Bearer " + identities.text("token").toLatin1()};
        QCOMPARE(m_call->get(ada()).status, 401);
    }

    void fiveWrongPasswordsLock()
    {
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signIn(m_email, u"wrong"_s).status, 403);
        QCOMPARE(signIn(m_email, m_password).status, 423);
    }

    void aSignInIsJudgedMemberByMember()
    {
        QCOMPARE(syntaxErrors(signIn(u"ada"_s, QString(101, u'x'))),
                 (QStringList {u"email REGEX"_s, u"password.value SIZE"_s}));
    }

    void aUserIsRead()
    {
        const Reply reply = m_call->get(ada());
        QCOMPARE(reply.status, 200);
        for (const char *name : {"id", "identity", "name", "surname", "email", "active", "mobile",
                                 "dateOfBirth", "tag", "countryOfResidence", "locale", "brand"})
            QVERIFY2(reply.object().contains(QLatin1StringView(name)), name);
        QVERIFY(!reply.header("request-ref").isEmpty());
        const Reply nobody = m_call->get(u"/users/1"_s);
        QCOMPARE(nobody.status, 404);
        QVERIFY(!nobody.text("code").isEmpty() && !nobody.text("message").isEmpty());
        QCOMPARE(syntaxErrors(m_call->get(u"/users/ada"_s)), QStringList {u"user_id REGEX"_s});
    }

    void W21_usersAreFoundByAddressOrExactTag()
    {
        const Reply one = m_call->get(u"/users?email=ada.whitfield%40example.com"_s);
        QCOMPARE(one.object().value(u"count"_s).toInt(), 1);
        const auto found = one.object().value(u"users"_s).toArray().first().toObject();
        QCOMPARE(u"/users/"_s + found.value(u"id"_s).toString(), ada());
        QCOMPARE(m_call->get(u"/users?tag=north-desk"_s).object().value(u"count"_s).toInt(), 1);
        QCOMPARE(m_call->get(u"/users?tag=north"_s).object().value(u"count"_s).toInt(), 0);
        QCOMPARE(m_call->get(u"/users?active=false"_s).object().value(u"count"_s).toInt(), 1);
    }

    void usersComePageByPage()
    {
        const QJsonObject all = m_call->get(u"/users"_s).object();
        const QJsonObject page = m_call->get(u"/users?offset=2&limit=3"_s).object();
        QCOMPARE(page.value(u"count"_s), all.value(u"count"_s));
        QCOMPARE(page.value(u"responseCount"_s).toInt(), 3);
        QCOMPARE(page.value(u"users"_s).toArray().first(), all.value(u"users"_s).toArray().at(2));
        QCOMPARE(syntaxErrors(m_call->get(u"/users?limit=101&offset=-1"_s)),
                 (QStringList {u"offset AT_LEAST"_s, u"limit RANGE"_s}));
    }

    void onlyWhatIsSentChanges()
    {
        const QJsonObject before = m_call->get(ada()).object();
        const QJsonObject mobile {{u"countryCode"_s, u"+1"_s}, {u"number"_s, u"5550100"_s}};
        const Reply reply = m_call->patch(
            ada(),
            {{u"mobile"_s, mobile}, {u"active"_s, false}, {u"countryOfResidence"_s, u"US"_s}});
        QCOMPARE(reply.status, 200);
        QJsonObject expected = before;
        expected.insert(u"mobile"_s, mobile);
        QCOMPARE(reply.object(), expected);
        QCOMPARE(m_call->get(ada()).object(), expected);
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QStringList>("errors");
        const auto row = [](const char *name, const QByteArray &body, const QStringList &errors) {
            QTest::newRow(name) << body << errors;
        };
        const auto text = [](const char *name, int size) -> QByteArray {
            return QByteArray("{\"") + name + "\":\"" + QByteArray(size, 'a') + "\"}";
        };
        row("name empty", R"({"name":""})", {u"name SIZE"_s});
        row("name 50", text("name", 50), {});
        row("name 51", text("name", 51), {u"name SIZE"_s});
        row("surname 51", text("surname", 51), {u"surname SIZE"_s});
        row("name null", R"({"name":null})", {u"name HAS_TEXT"_s});
        row("email", R"({"email":"ada"})", {u"email REGEX"_s});
        row("mobile without number", R"({"mobile":{"countryCode":"+44"}})",
            {u"mobile.number REQUIRED"_s});
        row("mobile without code", R"({"mobile":{"number":"7700900102"}})",
            {u"mobile.countryCode REQUIRED"_s});
        row("code without plus", R"({"mobile":{"countryCode":"44","number":"1"}})",
            {u"mobile.countryCode REGEX"_s});
        row("code of 5", R"({"mobile":{"countryCode":"+4444","number":"1"}})",
            {u"mobile.countryCode SIZE"_s});
        row("number of 13", R"({"mobile":{"countryCode":"+4","number":"1234567890123"}})",
            {u"mobile.number REGEX"_s});
        row("both 16", R"({"mobile":{"countryCode":"+444","number":"123456789012"}})",
            {u"mobile SIZE"_s});
        row("both 15", R"({"mobile":{"countryCode":"+44","number":"123456789012"}})", {});
        row("date in part", R"({"dateOfBirth":{"year":1990}})",
            {u"dateOfBirth.month REQUIRED"_s, u"dateOfBirth.day REQUIRED"_s});
        row("date out of range", R"({"dateOfBirth":{"year":1899,"month":13,"day":0}})",
            {u"dateOfBirth.year RANGE"_s, u"dateOfBirth.month RANGE"_s,
             u"dateOfBirth.day RANGE"_s});
        row("tag of 51", text("tag", 51), {u"tag SIZE"_s});
        row("tag with a blank", R"({"tag":"a b"})", {u"tag REGEX"_s});
        row("tag with a line break", R"({"tag":"ab\n"})", {u"tag REGEX"_s});
        row("locale", R"({"locale":"zh-Hant"})", {u"locale SIZE"_s, u"locale REGEX"_s});
        row("locale of two", R"({"locale":"en"})", {});
        row("brand of 26", text("brand", 26), {u"brand SIZE"_s});
        row("brand with a blank", R"({"brand":"a b"})", {u"brand REGEX"_s});
        row("role", R"({"roles":["QUEEN"]})", {u"roles IN"_s});
        row("nothing", "{}", {});
    }
    void limits()
    {
        QFETCH(QByteArray, body);
        QFETCH(QStringList, errors);
        const Reply reply = m_call->send("PATCH", ada(), body);
        QCOMPARE(reply.status, errors.isEmpty() ? 200 : 400);
        QCOMPARE(syntaxErrors(reply), errors);
    }

    void someFaultsHaveWordsAlone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("no JSON") << QByteArray("{");
        QTest::newRow("30 February")
            << QByteArray(R"({"dateOfBirth":{"year":1990,"month":2,"day":30}})");
        QTest::newRow("number for text") << QByteArray(R"({"name":3})");
        QTest::newRow("text for an object") << QByteArray(R"({"mobile":"+447700900101"})");
        QTest::newRow("half a year")
            << QByteArray(R"({"dateOfBirth":{"year":1990.5,"month":2,"day":3}})");
    }
    void someFaultsHaveWordsAlone()
    {
        QFETCH(QByteArray, body);
        const Reply reply = m_call->send("PATCH", ada(), body);
        QCOMPARE(reply.status, 400);
        QVERIFY(!reply.text("message").isEmpty());
        QVERIFY(syntaxErrors(reply).isEmpty());
    }

    void conflicts_data()
    {
        QTest::addColumn<QString>("who");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QByteArray mobile = R"({"mobile":{"countryCode":"+1","number":"5550199"}})";
        const QByteArray email = R"({"email":"new@example.org"})";
        QTest::newRow("taken") << u"in order"_s
                               << QByteArray(R"({"email":"Marta.Keller@example.com"})")
                               << u"EMAIL_NOT_UNIQUE"_s;
        QTest::newRow("domain") << u"in order"_s << QByteArray(R"({"email":"a@blocked.example"})")
                                << u"EMAIL_DOMAIN_NOT_ALLOWED"_s;
        QTest::newRow("number") << u"in order"_s
                                << QByteArray(R"({"mobile":{"countryCode":"+999","number":"1"}})")
                                << u"MOBILE_OR_COUNTRY_CODE_INVALID"_s;
        QTest::newRow("too often") << u"TOO_FREQUENT"_s << email << u"TOO_FREQUENT_EMAIL_CHANGES"_s;
        QTest::newRow("limit") << u"LIMIT_EXCEEDED"_s << mobile
                               << u"MOBILE_NO_CHANGE_LIMIT_EXCEEDED"_s;
        QTest::newRow("not at all")
            << u"MOBILE_CHANGE"_s << mobile << u"MOBILE_CHANGE_NOT_ALLOWED"_s;
        QTest::newRow("currency") << u"CURRENCY"_s << email << u"UNSUPPORTED_CURRENCY"_s;
    }
    void conflicts()
    {
        QFETCH(QString, who);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const QString path = m_call->user(who);
        const QJsonObject before = m_call->get(path).object();
        const Reply reply = m_call->send("PATCH", path, body);
        QCOMPARE(reply.status, 409);
        QCOMPARE(reply.text("errorCode"), code);
        QCOMPARE(m_call->get(path).object(), before);
    }

    void aRefusalOfOneMemberLeavesTheOthers()
    {
        QCOMPARE(m_call->patch(m_call->user(u"TOO_FREQUENT"_s), {{u"name"_s, u"Gracie"_s}}).status,
                 200);
    }

    void W3_aRootUserIsReadButNotPatched()
    {
        const QString root = m_call->user(u"root user"_s);
        QCOMPARE(m_call->get(root).status, 200);
        const Reply reply = m_call->patch(root, {{u"name"_s, u"M"_s}});
        QCOMPARE(reply.status, 403);
        QCOMPARE(reply.text("errorCode"), u"INSUFFICIENT_PERMISSIONS"_s);
    }

    void rightsMayBeWanting()
    {
        const QJsonObject body {{u"name"_s, u"X"_s}};
        QCOMPARE(m_call->patch(m_call->user(u"INSUFFICIENT"_s), body).status, 403);
        QCOMPARE(m_call->patch(m_call->user(u"STEP_UP"_s), body).text("errorCode"),
                 u"STEP_UP_REQUIRED"_s);
    }

    void W17_theRateLimitTellsSeconds()
    {
        const Reply reply = m_call->patch(m_call->user(u"rate limit"_s), {{u"name"_s, u"X"_s}});
        QCOMPARE(reply.status, 429);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.header("x-ratelimit-reset"), "42");
        QVERIFY(reply.header("x-ratelimit-limit").startsWith("20, 10;w=60"));
    }

    void W14_aRepeatIsAnsweredAsTheFirstTimeAndNotDoneAgain()
    {
        const Headers ref {{"idempotency-ref", QUuid::createUuid().toByteArray()}};
        const QJsonObject first {{u"name"_s, u"First"_s}};
        const Reply once = m_call->patch(ada(), first, ref);
        QCOMPARE(once.status, 200);
        QCOMPARE(m_call->patch(ada(), {{u"name"_s, u"Second"_s}}).status, 200);
        const Reply again = m_call->patch(ada(), first, ref);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.object(), once.object());
        QVERIFY(again.header("request-ref") != once.header("request-ref"));
        QCOMPARE(m_call->get(ada()).text("name"), u"Second"_s);
    }

    void W14_aReferenceIsGoodForOneRequest()
    {
        const Headers ref {{"idempotency-ref", "one"}};
        QCOMPARE(m_call->patch(ada(), {{u"name"_s, u"First"_s}}, ref).status, 200);
        QCOMPARE(m_call->patch(ada(), {{u"name"_s, u"Second"_s}}, ref).status, 400);
        QCOMPARE(m_call->patch(m_call->user(u"accents"_s), {{u"name"_s, u"First"_s}}, ref).status,
                 400);
        QCOMPARE(m_call->get(ada()).text("name"), u"First"_s);
    }

    void everyAnswerHasAReference()
    {
        for (const QString &path : {ada(), u"/users"_s, u"/users/1"_s, u"/nowhere"_s})
            QVERIFY(!m_call->get(path).header("request-ref").isEmpty());
        QVERIFY(!m_call->send("DELETE", ada()).header("request-ref").isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWeavrStandIn)
#include "tst_weavrstandin.moc"
