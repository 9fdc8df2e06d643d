// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check.h"
#include "clientfixture.h"
#include "redaction.h"
#include "requestlimits.h"
#include "roundtrip.h"

#include <QStringConverter>
#include <QTest>

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = ApiError::Kind;
using ReadAnswer = Result<Base, ApiError>;
using PatchAnswer = Result<ApiClient::Patched, ApiError>;

Q_DECLARE_METATYPE(ApiError::Kind)
Q_DECLARE_METATYPE(ScriptedServer::Step)

namespace {

std::optional<ReadAnswer> readNow(ClientFixture &fixture, const QString &userId)
{
    const auto answer = std::make_shared<std::optional<ReadAnswer>>();
    fixture.client.read(fixture.api, fixture.form, fixture.profile, userId, &fixture.client,
                        [answer](const ReadAnswer &read) { answer->emplace(read); });
    [&] { QTRY_VERIFY(answer->has_value()); }();
    return *answer;
}

std::optional<PatchAnswer> patchNow(ClientFixture &fixture, const QJsonObject &body,
                                    const QByteArray &etag = {}, const Changes &sent = {})
{
    const auto answer = std::make_shared<std::optional<PatchAnswer>>();
    fixture.client.patch(fixture.api, fixture.form, fixture.profile,
                         {.userId = fixture.userId(),
                          .body = body,
                          .etag = etag,
                          .idempotencyKey = {},
                          .sent = sent},
                         &fixture.client,
                         [answer](const PatchAnswer &patched) { answer->emplace(patched); });
    [&] { QTRY_VERIFY(answer->has_value()); }();
    return *answer;
}

using LookUpAnswer = Result<QList<Person>, ApiError>;

std::optional<LookUpAnswer> lookUpNow(ClientFixture &fixture, const LookUp &by,
                                      const QString &value)
{
    const auto answer = std::make_shared<std::optional<LookUpAnswer>>();
    fixture.client.lookUp(fixture.api, fixture.form, fixture.profile, by, value, &fixture.client,
                          [answer](const LookUpAnswer &found) { answer->emplace(found); });
    [&] { QTRY_VERIFY(answer->has_value()); }();
    return *answer;
}

/// A look-up by tag. The answer is a list of users.
LookUp byTag()
{
    return {.label = u"tag"_s,
            .pattern = {},
            .path = u"/users?tag={value}"_s,
            .list = FieldPath(u"/users"_s),
            .id = FieldPath(u"/id"_s),
            .title = {FieldPath(u"/name"_s), FieldPath(u"/surname"_s)},
            .match = {},
            .ignoresCase = false};
}

/// A look-up by the customer's own id. The answer is one user.
LookUp byClientId()
{
    return {.label = u"client user ID"_s,
            .pattern = {},
            .path = u"/v2/user/resolve/{value}"_s,
            .list = {},
            .id = FieldPath(u"/user_id"_s),
            .title = {FieldPath(u"/client_user_id"_s)},
            .match = {},
            .ignoresCase = false};
}

const QJsonObject newEmail {{u"email"_s, u"new@example.org"_s}};

} // namespace

class TestApiClient final : public QObject
{
    Q_OBJECT

private slots:
    void readAsksForJsonWithTheKey();
    void patchIsCompactJson();
    void ifMatchTravelsOnlyWithATag();
    void urlKeepsTheBasePathAndEncodesTheId_data();
    void urlKeepsTheBasePathAndEncodesTheId();
    void userIdThatWouldLeaveItsPathIsRefused_data();
    void userIdThatWouldLeaveItsPathIsRefused();
    void howAPatchEnds_data();
    void howAPatchEnds();
    void howAFailedPatchEnds_data();
    void howAFailedPatchEnds();
    void howAReadFails_data();
    void howAReadFails();
    void G2_onlyAnAssumedReadMayBeMissing_data();
    void G2_onlyAnAssumedReadMayBeMissing();
    void readGivesTheRecordAndItsTag();
    void G10_weakTagIsNoTag();
    void U2_readShapeIsAdapted();
    void absentIsToldFromUnknownUser();
    void G2_profileThatCannotReadAsksNothing();
    void answerThatIsNoRecordSaysWhatItIs_data();
    void answerThatIsNoRecordSaysWhatItIs();
    void answerWithAByteOrderMarkIsRead();
    void errorInAnotherEncodingIsShownDecoded_data();
    void errorInAnotherEncodingIsShownDecoded();
    void errorThatIsNoTextIsNotShown_data();
    void errorThatIsNoTextIsNotShown();
    void secretThatTheServerRepeatsIsNotShown_data();
    void secretThatTheServerRepeatsIsNotShown();
    void maskedValueThatTheServerRepeatsIsNotShown();
    void secretOfAnyLettersIsFound_data();
    void secretOfAnyLettersIsFound();
    void nothingListeningIsUnreachable();
    void J19_keyOfAnotherEnvironmentIsNotSent();
    void missingKeyIsUnauthorised();
    void cancelBeforeTheKeyIsThere();
    void cancelOnTheWireIsUnknown();
    void previewShowsNoSecret();
    void W4_previewLeavesOutWhatAGatewayAdds();
    void W21_lookUpGivesEveryUserOfTheList();
    void lookUpGivesTheOneUser();
    void nobodyElseIsFound_data();
    void nobodyElseIsFound();
    void everyLookUpComparesWhatItFound();
    void U12_lookUpEncodesWhatWasTyped_data();
    void U12_lookUpEncodesWhatWasTyped();
    void nobodyIsFound_data();
    void nobodyIsFound();
    void lookUpThatFails_data();
    void lookUpThatFails();
    void formsLookUpsAreAnswered_data();
    void formsLookUpsAreAnswered();
    void clientThatIsGoneGivesNoAnswer();
};

void TestApiClient::readAsksForJsonWithTheKey()
{
    ClientFixture fixture("junction/user");
    QVERIFY(readNow(fixture, fixture.userId()));

    const auto &seen = fixture.server.requests();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].verb, QByteArray("GET"));
    QCOMPARE(seen[0].path, "/base/v2/user/" + fixture.userId().toUtf8());
    QCOMPARE(seen[0].header("Accept"), QByteArray("application/json"));
    QCOMPARE(seen[0].header("x-vital-api-key"), QByteArray("sk_us_canary"));
    QVERIFY(seen[0].header("Content-Type").isEmpty());
    QVERIFY(seen[0].header("If-Match").isEmpty());
}

void TestApiClient::patchIsCompactJson()
{
    ClientFixture fixture("users/user");
    QVERIFY(patchNow(fixture, newEmail));

    const auto &seen = fixture.server.requests();
    QCOMPARE(seen.size(), 1);
    QCOMPARE(seen[0].verb, QByteArray("PATCH"));
    QCOMPARE(seen[0].path, QByteArray("/base/v1/users/usr_123abc"));
    QCOMPARE(seen[0].header("Content-Type"), QByteArray("application/json"));
    QCOMPARE(seen[0].header("Authorization"), QByteArray("Bearer bearer-canary"));
    QCOMPARE(seen[0].body, QByteArray(R"({"email":"new@example.org"})"));
}

void TestApiClient::ifMatchTravelsOnlyWithATag()
{
    ClientFixture fixture("users/user");
    QVERIFY(patchNow(fixture, newEmail));
    QVERIFY(patchNow(fixture, newEmail, "\"v7\""));
    QVERIFY(fixture.server.requests()[0].header("If-Match").isEmpty());
    QCOMPARE(fixture.server.requests()[1].header("If-Match"), QByteArray("\"v7\""));
}

void TestApiClient::urlKeepsTheBasePathAndEncodesTheId_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("url");
    QTest::newRow("no path") << u"https://h.test"_s << u"1"_s << u"https://h.test/v1/users/1"_s;
    QTest::newRow("slash") << u"https://h.test/"_s << u"1"_s << u"https://h.test/v1/users/1"_s;
    QTest::newRow("path") << u"https://h.test/multi/"_s << u"1"_s
                          << u"https://h.test/multi/v1/users/1"_s;
    QTest::newRow("encoded path") << u"https://h.test/a%2Fb"_s << u"1"_s
                                  << u"https://h.test/a%2Fb/v1/users/1"_s;
    QTest::newRow("slash in id") << u"https://h.test"_s << u"a/b"_s
                                 << u"https://h.test/v1/users/a%2Fb"_s;
    QTest::newRow("question mark in id")
        << u"https://h.test"_s << u"a?b#c"_s << u"https://h.test/v1/users/a%3Fb%23c"_s;
    QTest::newRow("percent in id")
        << u"https://h.test"_s << u"a%2Fb"_s << u"https://h.test/v1/users/a%252Fb"_s;
    QTest::newRow("letters in id")
        << u"https://h.test"_s << u"jü 1"_s << u"https://h.test/v1/users/j%C3%BC%201"_s;
    QTest::newRow("port and query")
        << u"http://127.0.0.1:8080/x?y=1#z"_s << u"1"_s << u"http://127.0.0.1:8080/x/v1/users/1"_s;
}

void TestApiClient::urlKeepsTheBasePathAndEncodesTheId()
{
    QFETCH(QString, base);
    QFETCH(QString, id);
    const QUrl url = ApiClient::url(QUrl(base), u"/v1/users/{user_id}"_s, id);
    QTEST(url.toString(QUrl::FullyEncoded), "url");
}

void TestApiClient::userIdThatWouldLeaveItsPathIsRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("dot") << u"."_s;
    QTest::newRow("dots") << u".."_s;
    QTest::newRow("empty") << QString();
}

void TestApiClient::userIdThatWouldLeaveItsPathIsRefused()
{
    QFETCH(QString, id);
    ClientFixture fixture("users/user");
    const auto answer = readNow(fixture, id);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::Refused);
    QVERIFY(hasError(answer->error().findings));
    QCOMPARE(fixture.server.connections(), 0);
}

void TestApiClient::howAPatchEnds_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<bool>("hasRecord");
    QTest::newRow("200 with the record") << ClientFixture::json(usersRecord()) << true;
    QTest::newRow("200 with success only") << ClientFixture::json({{u"success"_s, true}}) << false;
    QTest::newRow("200 without a body") << ClientFixture::status(200) << false;
    QTest::newRow("200 with a page") << ClientFixture::status(200, "<html>") << false;
    QTest::newRow("200 with a list") << ClientFixture::status(200, "[]") << false;
    QTest::newRow("200 cut") << ClientFixture::fault(Step::Kind::Truncate) << false;
    QTest::newRow("200 stalled") << ClientFixture::fault(Step::Kind::StallInBody) << false;
    QTest::newRow("200 oversized")
        << ClientFixture::status(200, QByteArray(Network::maximumReply + 1, ' ')) << false;
    QTest::newRow("202") << ClientFixture::status(202) << false;
    QTest::newRow("204") << ClientFixture::status(204) << false;
}

void TestApiClient::howAPatchEnds()
{
    QFETCH(Step, step);
    ClientFixture fixture("users/user");
    fixture.network.setLimits(within(300));
    step.headers += "Request-Ref: ref-1";
    fixture.server.script("PATCH", {step});

    const auto answer = patchNow(fixture, newEmail);

    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->status, step.status);
    QTEST((*answer)->record.has_value(), "hasRecord");
    QCOMPARE((*answer)->requestRef, u"ref-1"_s);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestApiClient::howAFailedPatchEnds_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    for (const int announced : {101, 102, 103, 199})
        QTest::addRow("%d", announced) << ClientFixture::status(announced) << Kind::Unknown;
    QTest::newRow("303") << ClientFixture::status(303) << Kind::Unknown;
    QTest::newRow("307") << ClientFixture::status(307) << Kind::Refused;
    QTest::newRow("400") << ClientFixture::status(400) << Kind::Refused;
    QTest::newRow("401") << ClientFixture::status(401) << Kind::Unauthorised;
    QTest::newRow("403") << ClientFixture::status(403) << Kind::Refused;
    QTest::newRow("404") << ClientFixture::status(404) << Kind::Refused;
    QTest::newRow("405") << ClientFixture::status(405) << Kind::Refused;
    QTest::newRow("408") << ClientFixture::status(408) << Kind::Unknown;
    QTest::newRow("409") << ClientFixture::status(409) << Kind::Refused;
    QTest::newRow("412") << ClientFixture::status(412) << Kind::Conflict;
    QTest::newRow("422") << ClientFixture::status(422) << Kind::Refused;
    QTest::newRow("428") << ClientFixture::status(428) << Kind::Refused;
    QTest::newRow("429") << ClientFixture::status(429) << Kind::Waiting;
    QTest::newRow("500") << ClientFixture::status(500) << Kind::Unknown;
    QTest::newRow("502") << ClientFixture::status(502) << Kind::Unknown;
    QTest::newRow("503") << ClientFixture::status(503) << Kind::Waiting;
    QTest::newRow("504") << ClientFixture::status(504) << Kind::Unknown;
    QTest::newRow("closed") << ClientFixture::fault(Step::Kind::Close) << Kind::Unknown;
    QTest::newRow("reset") << ClientFixture::fault(Step::Kind::Reset) << Kind::Unknown;
    QTest::newRow("stalled") << ClientFixture::fault(Step::Kind::Stall) << Kind::Unknown;
}

void TestApiClient::howAFailedPatchEnds()
{
    QFETCH(Step, step);
    ClientFixture fixture("users/user");
    fixture.network.setLimits(within(300));
    fixture.server.script("PATCH", {step});

    const auto answer = patchNow(fixture, newEmail);

    QVERIFY(answer && !*answer);
    QTEST(answer->error().kind, "kind");
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestApiClient::howAReadFails_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("301") << ClientFixture::status(301) << Kind::Refused << u"redirect"_s;
    QTest::newRow("303") << ClientFixture::status(303) << Kind::Refused << u"redirect"_s;
    QTest::newRow("304") << ClientFixture::status(304, {}) << Kind::Refused << u"notModified"_s;
    QTest::newRow("101") << ClientFixture::status(101, {}) << Kind::Unreachable << u"cut"_s;
    QTest::newRow("401") << ClientFixture::status(401) << Kind::Unauthorised << u""_s;
    QTest::newRow("404") << ClientFixture::status(404) << Kind::Refused << u""_s;
    QTest::newRow("405") << ClientFixture::status(405) << Kind::NotReadable << u""_s;
    QTest::newRow("408") << ClientFixture::status(408) << Kind::Waiting << u""_s;
    QTest::newRow("429") << ClientFixture::status(429) << Kind::Waiting << u""_s;
    QTest::newRow("500") << ClientFixture::status(500) << Kind::Waiting << u""_s;
    QTest::newRow("501") << ClientFixture::status(501) << Kind::NotReadable << u""_s;
    QTest::newRow("503") << ClientFixture::status(503) << Kind::Waiting << u""_s;
    QTest::newRow("page") << ClientFixture::status(200, "<html>") << Kind::Malformed
                          << u"notJson"_s;
    QTest::newRow("nothing") << ClientFixture::status(204) << Kind::Malformed << u"notJson"_s;
    QTest::newRow("list") << ClientFixture::status(200, "[]") << Kind::Malformed << u"notObject"_s;
    QTest::newRow("oversized") << ClientFixture::status(200,
                                                        QByteArray(Network::maximumReply + 1, ' '))
                               << Kind::Malformed << u"oversized"_s;
    QTest::newRow("cut") << ClientFixture::fault(Step::Kind::Truncate) << Kind::Unreachable
                         << u"cut"_s;
    QTest::newRow("stalled in the body")
        << ClientFixture::fault(Step::Kind::StallInBody) << Kind::Unreachable << u"timeout"_s;
    QTest::newRow("stalled") << ClientFixture::fault(Step::Kind::Stall) << Kind::Unreachable
                             << u"timeout"_s;
    QTest::newRow("reset") << ClientFixture::fault(Step::Kind::Reset) << Kind::Unreachable
                           << u"cut"_s;
}

void TestApiClient::howAReadFails()
{
    QFETCH(Step, step);
    ClientFixture fixture("users/user");
    fixture.network.setLimits(within(300));
    fixture.server.script("GET", {step});

    const auto answer = readNow(fixture, fixture.userId());

    QVERIFY(answer && !*answer);
    QTEST(answer->error().kind, "kind");
    QTEST(errorCodeName(answer->error().code), "code");
}

void TestApiClient::G2_onlyAnAssumedReadMayBeMissing_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<Kind>("kind");
    for (const char *form : {"users/user", "junction/demographics", "junction/user", "weavr/user",
                             "machnet/individual", "machnet/business"}) {
        const bool isAssumed = qstrcmp(form, "users/user") == 0;
        for (const int status : {405, 501})
            QTest::addRow("%s, %d", form, status)
                << QByteArray(form) << status << (isAssumed ? Kind::NotReadable : Kind::Refused);
    }
}

void TestApiClient::G2_onlyAnAssumedReadMayBeMissing()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    ClientFixture fixture(form.constData());
    fixture.server.script("GET", {ClientFixture::status(status)});
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && !*answer);
    QTEST(answer->error().kind, "kind");
    QCOMPARE(answer->error().status, status);
}

void TestApiClient::readGivesTheRecordAndItsTag()
{
    ClientFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord(), 200, {"ETag: \"v1\""})});

    const auto answer = readNow(fixture, fixture.userId());

    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->kind, Base::Kind::Read);
    QCOMPARE((*answer)->record, usersRecord());
    QCOMPARE((*answer)->etag, QByteArray("\"v1\""));
}

void TestApiClient::G10_weakTagIsNoTag()
{
    ClientFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord(), 200, {"ETag: W/\"v1\""})});
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && *answer);
    QVERIFY((*answer)->etag.isEmpty());
}

void TestApiClient::U2_readShapeIsAdapted()
{
    ClientFixture fixture("junction/user");
    fixture.server.script("GET",
                          {ClientFixture::json({{u"user_id"_s, fixture.userId()},
                                                {u"client_user_id"_s, u"c-1"_s},
                                                {u"fallback_time_zone"_s,
                                                 QJsonObject {{u"id"_s, u"Europe/London"_s},
                                                              {u"source_slug"_s, u"x"_s}}}})});
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->record.value(u"fallback_time_zone"), QJsonValue(u"Europe/London"_s));
}

void TestApiClient::absentIsToldFromUnknownUser()
{
    ClientFixture fixture("junction/demographics");
    fixture.server.script(
        "GET",
        {ClientFixture::status(404, R"({"detail":"User demographics data not found"})"),
         ClientFixture::status(404, R"({"detail":"User not found"})")});

    const auto absent = readNow(fixture, fixture.userId());
    const auto unknown = readNow(fixture, fixture.userId());

    QVERIFY(absent && *absent);
    QCOMPARE((*absent)->kind, Base::Kind::Absent);
    QVERIFY(unknown && !*unknown);
    QCOMPARE(unknown->error().kind, Kind::Refused);
    QCOMPARE(unknown->error().message, u"User not found"_s);
}

void TestApiClient::G2_profileThatCannotReadAsksNothing()
{
    ClientFixture fixture("users/user");
    fixture.profile.canRead = false;
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::NotReadable);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestApiClient::answerThatIsNoRecordSaysWhatItIs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("what"); // The value in `args`.
    const QByteArray json = "application/json";
    const auto row
        = [&](const char *name, const QByteArray &body, const QByteArray &type, const QString &code,
              const QString &what) { QTest::newRow(name) << body << type << code << what; };
    row("null", "null", json, u"notObject"_s, u"null"_s);
    row("true", " true\n", json, u"notObject"_s, u"boolean"_s);
    row("a number", "42", json, u"notObject"_s, u"number"_s);
    row("a text", "\"gone\"", json, u"notObject"_s, u"text"_s);
    row("a list", "[{\"id\": 1}]", json, u"notObject"_s, u"list"_s);
    row("an empty list", "[]", json, u"notObject"_s, u"list"_s);
    row("two values", "1, 2", json, u"notJson"_s, {});
    row("a page", "<html></html>", "text/html", u"notJson"_s, {});
    row("half an object", "{\"id\": ", json, u"notJson"_s, {});
    row("Latin-1 with its charset", "{\"name\": \"Andr\xe9\"}",
        "application/json; charset=iso-8859-1", u"notUtf8"_s, u"ISO-8859-1"_s);
    row("Latin-1 without", "{\"name\": \"Andr\xe9\"}", json, u"notUtf8"_s, u"unknown"_s);
    row("UTF-16 with a mark", QByteArray("\xff\xfe{\0}\0", 6), json, u"notUtf8"_s, u"UTF-16"_s);
    row("UTF-16 with a mark, big end first", QByteArray("\xfe\xff\0{\0}", 6), json, u"notUtf8"_s,
        u"UTF-16"_s);
    row("UTF-16 without a mark", QByteArray("{\0\"\0i\0\"\0", 8), json, u"notUtf8"_s, u"UTF-16"_s);
    row("gzip", QByteArray("\x1f\x8b\x08\0\0", 5), json, u"notJson"_s, u"gzip"_s);
    row("PDF", "%PDF-1.7\n", "application/pdf", u"notJson"_s, u"PDF"_s);
    row("any bytes", QByteArray("\x01\0\x02", 3), json, u"notJson"_s, u"binary"_s);
}

void TestApiClient::answerThatIsNoRecordSaysWhatItIs()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    ClientFixture fixture("users/user");
    fixture.server.script("GET",
                          {{Step::Kind::Answer, 200, body, {"Content-Type: " + contentType}}});

    const auto answer = readNow(fixture, fixture.userId());

    QVERIFY(answer && !*answer);
    const ApiError &error = answer->error();
    QCOMPARE(error.kind, Kind::Malformed);
    QTEST(errorCodeName(error.code), "code");
    const QString what = error.args["type"_L1].toString() + error.args["encoding"_L1].toString()
        + error.args["notText"_L1].toString();
    QTEST(what, "what");
}

void TestApiClient::answerWithAByteOrderMarkIsRead()
{
    ClientFixture fixture("users/user");
    fixture.server.script(
        "GET",
        {{Step::Kind::Answer, 200, "\xef\xbb\xbf" + QJsonDocument(usersRecord()).toJson(), {}}});
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && *answer);
    QCOMPARE((*answer)->record, usersRecord());
}

void TestApiClient::errorInAnotherEncodingIsShownDecoded_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    const QString said = u"{\"message\": \"André n'existe pas\"}"_s;
    const auto wide = [&](QStringConverter::Encoding encoding) {
        return QByteArray(QStringEncoder(encoding, QStringEncoder::Flag::WriteBom)(said));
    };
    QTest::newRow("Latin-1") << said.toLatin1() << QByteArray("application/json; charset=latin1");
    QTest::newRow("UTF-16LE") << wide(QStringConverter::Utf16LE) << QByteArray("application/json");
    QTest::newRow("UTF-16BE") << wide(QStringConverter::Utf16BE) << QByteArray("text/plain");
    QTest::newRow("UTF-16 by its charset, without a mark")
        << QByteArray(QStringEncoder(QStringConverter::Utf16BE)(said))
        << QByteArray("application/json; charset=\"utf-16be\"");
}

void TestApiClient::errorInAnotherEncodingIsShownDecoded()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    ClientFixture fixture("users/user");
    const Step refusal {Step::Kind::Answer, 400, body, {"Content-Type: " + contentType}};
    fixture.server.script("PATCH", {refusal});
    const auto answer = patchNow(fixture, newEmail);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().message, u"André n'existe pas"_s);
}

void TestApiClient::errorThatIsNoTextIsNotShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("format");
    QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0\0", 5) << u"gzip"_s;
    QTest::newRow("JPEG") << QByteArray("\xff\xd8\xff\xe0\0", 5) << u"JPEG"_s;
    QTest::newRow("any bytes") << QByteArray("\0\x01\xfe\x02", 4) << u"binary"_s;
}

void TestApiClient::errorThatIsNoTextIsNotShown()
{
    QFETCH(QByteArray, body);
    ClientFixture fixture("users/user");
    fixture.server.script("PATCH", {ClientFixture::status(400, body)});
    const auto answer = patchNow(fixture, newEmail);
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::Refused);
    QVERIFY(answer->error().message.isEmpty());
    QTEST(answer->error().args["notText"_L1].toString(), "format");
}

void TestApiClient::secretOfAnyLettersIsFound_data()
{
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("as it is") << u"secret😀1pass"_s << QByteArray("wrong secret😀1pass");
    QTest::newRow("escaped") << u"secret😀1pass"_s
                             << QByteArray(R"({"m": "wrong secret\uD83d\uDE00\u0031pass"})");
    QTest::newRow("with a quote") << u"a\"b\\c/d"_s << QByteArray(R"({"m": "a\"b\\c\/d"})");
    QTest::newRow("signs of an expression") << u"a.*(b|c)[d]$"_s << QByteArray("<a.*(b|c)[d]$>");
    QTest::newRow("beyond Latin") << u"clé秘密鍵"_s
                                  << QByteArray(R"({"m": "cl\u00e9\u79D8\u5bc6鍵"})");
}

void TestApiClient::secretOfAnyLettersIsFound()
{
    QFETCH(QString, secret);
    QFETCH(QByteArray, said);
    const QByteArray shown = redacted(said, {secret});
    QVERIFY2(shown.contains(maskedSecret.toUtf8()), shown.constData());
    QVERIFY(!shown.contains("pass") && !shown.contains("c/d") && !shown.contains("(b|c)")
            && !shown.contains("\xe9\x8d\xb5"));
}

void TestApiClient::secretThatTheServerRepeatsIsNotShown_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("contentType");
    const QByteArray json = "application/json";
    const QString said
        = u"{\"errors\":[{\"field\":\"virtual_documents[0].document_value\",\"message\":\"900-12-3456 is taken\"}]}"_s;
    QTest::newRow("with a name the form has") << said.toUtf8() << json;
    QTest::newRow("in UTF-16") << QByteArray(
        QStringEncoder(QStringConverter::Utf16LE, QStringEncoder::Flag::WriteBom)(said))
                               << json;
    QTest::newRow("without its separators")
        << QByteArray(R"({"detail":"900123456 is taken"})") << json;
    QTest::newRow("with other separators")
        << QByteArray(R"({"detail":"900 12 3456 is taken"})") << json;
    QTest::newRow("escaped") << QByteArray(R"({"ssn":["\u0039\u00300-12-345\u0036 is taken"]})")
                             << json;
    QTest::newRow("in the key") << QByteArray(R"({"errors":{"900-12-3456":["is taken"]}})") << json;
    QTest::newRow("in the location")
        << QByteArray(R"({"detail":[{"loc":["body","900-12-3456"],"msg":"no"}]})") << json;
    QTest::newRow("in a page") << QByteArray("<html><title>900-12-3456</title></html>")
                               << QByteArray("text/html");
}

void TestApiClient::secretThatTheServerRepeatsIsNotShown()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, contentType);
    ClientFixture fixture("machnet/individual");
    fixture.server.script("PATCH",
                          {{Step::Kind::Answer, 422, body, {"Content-Type: " + contentType}}});
    const QJsonObject number {{u"document_type"_s, u"SSN"_s},
                              {u"document_value"_s, u"900-12-3456"_s}};
    const QJsonObject sent {{u"virtual_documents"_s, QJsonArray {number}}};

    const auto answer = patchNow(fixture, sent);

    QVERIFY(answer && !*answer);
    QString shown = answer->error().message;
    for (const Finding &finding : answer->error().findings)
        shown += finding.path.toString()
            + QString::fromUtf8(QJsonDocument(finding.args).toJson(QJsonDocument::Compact));
    QVERIFY2(shown.contains(u"●●●"), qPrintable(shown));
    QVERIFY2(!shown.contains(u"3456"), qPrintable(shown));
}

void TestApiClient::maskedValueThatTheServerRepeatsIsNotShown()
{
    ClientFixture fixture("junction/demographics");
    const QByteArray body = R"({"detail":"52000 is not an income that 85004 knows"})";
    fixture.server.script("PATCH", {ClientFixture::status(422, body)});
    const auto answer
        = patchNow(fixture,
                   {{u"medical_proxy"_s, QJsonObject {{u"household_income"_s, 52000}}},
                    {u"address"_s, QJsonObject {{u"zip"_s, u"85004"_s}}}});
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().message, u"●●● is not an income that 85004 knows"_s);
}

void TestApiClient::nothingListeningIsUnreachable()
{
    ClientFixture fixture("users/user");
    fixture.server.close();
    const auto read = readNow(fixture, fixture.userId());
    const auto patched = patchNow(fixture, newEmail);
    QVERIFY(read && !*read && patched && !*patched);
    QCOMPARE(read->error().kind, Kind::Unreachable);
    QCOMPARE(patched->error().kind, Kind::Unreachable);
    QCOMPARE(errorCodeName(patched->error().code), u"refusedConnection"_s);
}

void TestApiClient::J19_keyOfAnotherEnvironmentIsNotSent()
{
    ClientFixture fixture("junction/user");
    fixture.credentials.keepForThisRun(fixture.profile, {{u"api_key"_s, Secret(u"pk_us_x"_s)}});
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::Unauthorised);
    QCOMPARE(errorCodeName(answer->error().code), u"keyPrefix"_s);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestApiClient::missingKeyIsUnauthorised()
{
    ClientFixture fixture("junction/user");
    fixture.credentials.keepForThisRun(fixture.profile, {});
    const auto answer = readNow(fixture, fixture.userId());
    QVERIFY(answer && !*answer);
    QCOMPARE(answer->error().kind, Kind::Unauthorised);
    QCOMPARE(errorCodeName(answer->error().code), u"noKey"_s);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestApiClient::cancelBeforeTheKeyIsThere()
{
    ClientFixture fixture("users/user");
    std::optional<PatchAnswer> answer;
    fixture.client
        .patch(fixture.api, fixture.form, fixture.profile, {fixture.userId(), newEmail, {}, {}, {}},
               this, [&](const PatchAnswer &patched) { answer.emplace(patched); })
        ->cancel();
    QVERIFY(!answer);
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Kind::Cancelled);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestApiClient::cancelOnTheWireIsUnknown()
{
    ClientFixture fixture("users/user");
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Stall)});
    std::optional<PatchAnswer> answer;
    Call *call = fixture.client.patch(fixture.api, fixture.form, fixture.profile,
                                      {fixture.userId(), newEmail, {}, {}, {}}, this,
                                      [&](const PatchAnswer &patched) { answer.emplace(patched); });
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    call->cancel();
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QCOMPARE(answer->error().kind, Kind::Unknown);
}

void TestApiClient::previewShowsNoSecret()
{
    ClientFixture fixture("junction/user");
    FormSpec form = fixture.form;
    form.fields[form.index.value(FieldPath(u"/client_user_id"_s))].secret = true;

    const RequestPreview preview = ApiClient::preview(
        fixture.api, form, fixture.profile, fixture.userId(),
        {{u"client_user_id"_s, u"canary"_s}, {u"ingestion_end"_s, {}}}, "\"t\"");

    QCOMPARE(preview.method, u"PATCH"_s);
    QCOMPARE(preview.url, fixture.server.url(u"/base/v2/user/"_s + fixture.userId()));
    QVERIFY(preview.headers.contains(std::pair(u"x-vital-api-key"_s, u"●●●"_s)));
    QVERIFY(preview.headers.contains(std::pair(u"If-Match"_s, u"\"t\""_s)));
    QCOMPARE(preview.body.value(u"client_user_id"), QJsonValue(u"●●●"_s));
    QVERIFY(preview.body.value(u"ingestion_end").isNull());
}

void TestApiClient::W4_previewLeavesOutWhatAGatewayAdds()
{
    ClientFixture fixture("weavr/user");
    const auto shows = [&](const QString &name) {
        const RequestPreview shown
            = ApiClient::preview(fixture.api, fixture.form, fixture.profile, fixture.userId(), {});
        return std::any_of(shown.headers.begin(), shown.headers.end(),
                           [&](const auto &header) { return header.first == name; });
    };
    QVERIFY(shows(u"api-key"_s) && shows(u"Authorization"_s));
    fixture.profile.environmentId = u"custom"_s;
    QVERIFY(!shows(u"api-key"_s) && shows(u"Authorization"_s));
}

void TestApiClient::W21_lookUpGivesEveryUserOfTheList()
{
    ClientFixture fixture("weavr/user");
    QJsonObject nameless {{u"id"_s, 7}};
    fixture.server.script(
        "GET",
        {ClientFixture::json(
            {{u"users"_s,
              QJsonArray {weavrRecord(), nameless, QJsonObject {{u"name"_s, u"No id"_s}}}},
             {u"count"_s, 3}})});

    const auto found = lookUpNow(fixture, byTag(), u"north"_s);

    QVERIFY(found && *found);
    QCOMPARE((*found)->size(), 2);
    QCOMPARE((*found)->at(0).id, u"112345678901234567"_s);
    QCOMPARE((*found)->at(0).name, u"Ada Lovelace"_s);
    QCOMPARE((*found)->at(1).id, u"7"_s);
    QVERIFY((*found)->at(1).name.isEmpty());
    QCOMPARE(fixture.server.requests().first().path, QByteArray("/base/users?tag=north"));
    QCOMPARE(fixture.server.requests().first().header("api-key"), QByteArray("api-key-canary"));
}

void TestApiClient::lookUpGivesTheOneUser()
{
    ClientFixture fixture("junction/user");
    fixture.server.script(
        "GET",
        {ClientFixture::json({{u"user_id"_s, fixture.userId()}, {u"client_user_id"_s, u"c-1"_s}})});
    const auto found = lookUpNow(fixture, byClientId(), u"c-1"_s);
    QVERIFY(found && *found);
    QCOMPARE((*found)->size(), 1);
    QCOMPARE((*found)->first().id, fixture.userId());
    QCOMPARE((*found)->first().name, u"c-1"_s);
}

void TestApiClient::nobodyElseIsFound_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonObject>("user");
    QTest::addColumn<int>("found");
    const auto row = [](const char *name, const char *form, const QString &typed,
                        const QString &key, const QJsonValue &value, int found) {
        const bool isWeavr = qstrcmp(form, "weavr/user") == 0;
        QJsonObject user {{isWeavr ? u"id"_s : u"user_id"_s, u"7"_s}};
        if (!value.isUndefined())
            user.insert(key, value);
        QTest::newRow(name) << QByteArray(form) << typed
                            << (isWeavr ? QJsonObject {{u"users"_s, QJsonArray {user}}} : user)
                            << found;
    };
    const QJsonValue none(QJsonValue::Undefined);
    const QString ada = u"ada@example.org"_s;
    row("the address", "weavr/user", ada, u"email"_s, ada, 1);
    row("the address, written otherwise", "weavr/user", ada, u"email"_s, u"Ada@Example.org"_s, 1);
    row("another address", "weavr/user", ada, u"email"_s, u"bda@example.org"_s, 0);
    row("no address", "weavr/user", ada, u"email"_s, none, 0);
    row("the tag", "weavr/user", u"north"_s, u"tag"_s, u"north"_s, 1);
    row("a tag, written otherwise", "weavr/user", u"north"_s, u"tag"_s, u"North"_s, 0);
    row("a longer tag", "weavr/user", u"north"_s, u"tag"_s, u"northern"_s, 0);
    row("no tag", "weavr/user", u"north"_s, u"tag"_s, none, 0);
    row("the client user id", "junction/user", u"c-1"_s, u"client_user_id"_s, u"c-1"_s, 1);
    row("another client user id", "junction/user", u"c-1"_s, u"client_user_id"_s, u"c-2"_s, 0);
    row("a client user id, for a guarantor's form", "junction/demographics", u"c-1"_s,
        u"client_user_id"_s, u"C-1"_s, 0);
}

void TestApiClient::nobodyElseIsFound()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, typed);
    QFETCH(QJsonObject, user);
    ClientFixture fixture(form.constData());
    fixture.server.script("GET", {ClientFixture::json(user)});
    const LookUp *by = lookUpFor(fixture.form, typed);
    QVERIFY(by);
    const auto found = lookUpNow(fixture, *by, typed);
    QVERIFY(found && *found);
    QTEST(int((*found)->size()), "found");
}

void TestApiClient::everyLookUpComparesWhatItFound()
{
    for (const auto &api : records::library().apis()) {
        for (const FormSpec &form : api->forms) {
            for (const LookUp &by : form.lookUps)
                QVERIFY2(!by.match.isRoot(), qPrintable(form.id + u' ' + by.label));
        }
    }
}

void TestApiClient::U12_lookUpEncodesWhatWasTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("address") << u"a+b@example.org"_s << QByteArray("a%2Bb%40example.org");
    QTest::newRow("delimiters") << u"a&b=c?d#e"_s << QByteArray("a%26b%3Dc%3Fd%23e");
    QTest::newRow("spaces") << u"a b"_s << QByteArray("a%20b");
    QTest::newRow("slash") << u"a/../b"_s << QByteArray("a%2F..%2Fb");
    QTest::newRow("percent") << u"50%25"_s << QByteArray("50%2525");
    QTest::newRow("letters") << u"jü"_s << QByteArray("j%C3%BC");
    QTest::newRow("place") << u"{value}"_s << QByteArray("%7Bvalue%7D");
}

void TestApiClient::U12_lookUpEncodesWhatWasTyped()
{
    QFETCH(QString, typed);
    QFETCH(QByteArray, encoded);
    ClientFixture fixture("weavr/user");
    QVERIFY(lookUpNow(fixture, byTag(), typed));
    QVERIFY(lookUpNow(fixture, byClientId(), typed));
    QCOMPARE(fixture.server.requests()[0].path, "/base/users?tag=" + encoded);
    QCOMPARE(fixture.server.requests()[1].path, "/base/v2/user/resolve/" + encoded);
}

void TestApiClient::nobodyIsFound_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Step>("step");
    QTest::addColumn<int>("requests");
    const Step none = ClientFixture::json({{u"users"_s, QJsonArray()}});
    QTest::newRow("empty list") << u"x"_s << none << 1;
    QTest::newRow("dots") << u".."_s << none << 0;
    QTest::newRow("nothing typed") << QString() << none << 0;
}

void TestApiClient::nobodyIsFound()
{
    QFETCH(QString, typed);
    QFETCH(Step, step);
    ClientFixture fixture("weavr/user");
    fixture.server.script("GET", {step});
    const auto found = lookUpNow(fixture, byTag(), typed);
    QVERIFY(found && *found);
    QVERIFY((*found)->isEmpty());
    QTEST(int(fixture.server.requests().size()), "requests");
    fixture.server.script("GET", {ClientFixture::status(404, R"({"detail":"Not found"})")});
    const auto one = lookUpNow(fixture, byClientId(), typed);
    QVERIFY(one && *one);
    QVERIFY((*one)->isEmpty());
}

void TestApiClient::lookUpThatFails_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("401") << ClientFixture::status(401) << Kind::Unauthorised;
    QTest::newRow("403") << ClientFixture::status(403) << Kind::Refused;
    QTest::newRow("404") << ClientFixture::status(404) << Kind::Refused;
    QTest::newRow("405") << ClientFixture::status(405) << Kind::Refused;
    QTest::newRow("429") << ClientFixture::status(429) << Kind::Waiting;
    QTest::newRow("500") << ClientFixture::status(500) << Kind::Waiting;
    QTest::newRow("501") << ClientFixture::status(501) << Kind::Refused;
    QTest::newRow("cut") << ClientFixture::fault(Step::Kind::Truncate) << Kind::Unreachable;
    QTest::newRow("reset") << ClientFixture::fault(Step::Kind::Reset) << Kind::Unreachable;
    QTest::newRow("page") << ClientFixture::status(200, "<html>") << Kind::Malformed;
    QTest::newRow("no list") << ClientFixture::json({{u"users"_s, 3}}) << Kind::Malformed;
}

void TestApiClient::lookUpThatFails()
{
    QFETCH(Step, step);
    ClientFixture fixture("weavr/user");
    fixture.server.script("GET", {step});
    const auto found = lookUpNow(fixture, byTag(), u"x"_s);
    QVERIFY(found && !*found);
    QTEST(found->error().kind, "kind");
    const int status = found->error().status;
    QCOMPARE(found->error().code == ErrorCode::NotOffered,
             status == 404 || status == 405 || status == 501);
}

void TestApiClient::formsLookUpsAreAnswered_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("Weavr address") << QByteArray("weavr/user") << u"ada@example.org"_s
                                   << QByteArray("/base/users?email=ada%40example.org");
    QTest::newRow("Weavr tag") << QByteArray("weavr/user") << u"north"_s
                               << QByteArray("/base/users?tag=north");
}

void TestApiClient::formsLookUpsAreAnswered()
{
    QFETCH(QByteArray, form);
    QFETCH(QString, typed);
    ClientFixture fixture(form.constData());
    const LookUp *by = lookUpFor(fixture.form, typed);
    QVERIFY(by);
    QJsonObject ada = weavrRecord();
    ada[u"tag"_s] = u"north"_s;
    fixture.server.script("GET", {ClientFixture::json({{u"users"_s, QJsonArray {ada}}})});
    const auto found = lookUpNow(fixture, *by, typed);
    QVERIFY(found && *found);
    QCOMPARE((*found)->size(), 1);
    QTEST(fixture.server.requests().first().path, "path");
}

void TestApiClient::clientThatIsGoneGivesNoAnswer()
{
    bool isAnswered = false;
    {
        ClientFixture fixture("users/user");
        fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Stall)});
        fixture.client.patch(fixture.api, fixture.form, fixture.profile,
                             {fixture.userId(), newEmail, {}, {}, {}}, this,
                             [&](const PatchAnswer &) { isAnswered = true; });
        QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    }
    handleEvents();
    QVERIFY(!isAnswered);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
