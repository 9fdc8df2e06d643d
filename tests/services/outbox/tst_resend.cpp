// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfixture.h"
#include "requestlimits.h"
#include "roundtrip.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(ScriptedServer::Step)
Q_DECLARE_METATYPE(Outcome::Kind)

namespace {

const Changes nameChange {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
const QByteArray keyHeader = "idempotency-ref";

/// Weavr with a user that no request changes.
struct Weavr : OutboxFixture
{
    Weavr()
        : OutboxFixture("weavr/user")
    {
        network.setLimits(within(200));
        server.script("GET", {json(weavrRecord())});
    }

    /// A send that is not tried again automatically.
    Submission oneTry(const Changes &changes = nameChange) const
    {
        Submission what = submission(changes, readBase(weavrRecord()));
        what.staysQueued = false;
        return what;
    }
    Outcome send(const Step &answer, const Changes &changes = nameChange)
    {
        server.script("PATCH", {answer});
        return outcomeOf(oneTry(changes));
    }
    QList<ScriptedServer::Request> patches() const
    {
        QList<ScriptedServer::Request> sent = server.requests();
        sent.removeIf([](const auto &request) { return request.verb != "PATCH"; });
        return sent;
    }
    QByteArray key(qsizetype patch) const { return patches().at(patch).header(keyHeader); }
};

const Step unclear = ClientFixture::fault(Step::Kind::Stall);

} // namespace

class TestResend final : public QObject
{
    Q_OBJECT

private slots:
    void W14_eachSendHasAKeyOfItsOwn();
    void W14_unclearIsSentAgainUnderItsKey_data();
    void W14_unclearIsSentAgainUnderItsKey();
    void W14_clearOutcomeEndsTheKey_data();
    void W14_clearOutcomeEndsTheKey();
    void W14_anotherChangeHasAnotherKey();
    void W14_keyIsGoodForADay();
    void W14_anotherRecordHasAnotherKey();
    void W14_whatNeverArrivedKeepsTheKey_data();
    void W14_whatNeverArrivedKeepsTheKey();
    void W14_keyOfARefusedTokenIsNotKept();
    void W14_unknownThatIsSettledEndsTheKey();
    void W14_conflictEndsTheKey();
    void W14_answerUnderAnOldKeyIsConfirmed();
    void W14_answerUnderAnOldKeyClaimsNothingUnread_data();
    void W14_answerUnderAnOldKeyClaimsNothingUnread();
    void W14_nothingIsSentAgainByItself();
    void W14_previewShowsTheKey();
    void W4_keyGivenBehindAGatewayIsShown_data();
    void W4_keyGivenBehindAGatewayIsShown();
    void X8_othersHaveNoKey_data();
    void X8_othersHaveNoKey();
};

void TestResend::W14_eachSendHasAKeyOfItsOwn()
{
    static const QRegularExpression uuid(u"\\A[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\z"_s);
    Weavr weavr;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(weavr.send(ClientFixture::json(with(weavrRecord(), u"name"_s, u"Augusta"_s))).kind,
                 Kind::Applied);
    QVERIFY2(uuid.match(QString::fromLatin1(weavr.key(0))).hasMatch(), weavr.key(0).constData());
    QVERIFY(weavr.key(0) != weavr.key(1));
}

void TestResend::W14_unclearIsSentAgainUnderItsKey_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("no answer") << unclear << Kind::Unknown;
    QTest::newRow("closed") << ClientFixture::fault(Step::Kind::Close) << Kind::Unknown;
    QTest::newRow("408") << ClientFixture::status(408) << Kind::Unknown;
    QTest::newRow("500") << ClientFixture::status(500) << Kind::Unknown;
    QTest::newRow("429") << ClientFixture::status(429) << Kind::Waiting;
    QTest::newRow("503") << ClientFixture::status(503) << Kind::Waiting;
    QTest::newRow("in progress") << ClientFixture::json(
        {{u"errorCode"_s, u"IDEMPOTENT_REQUEST_IN_PROGRESS"_s}}, 409)
                                 << Kind::Waiting;
}

void TestResend::W14_unclearIsSentAgainUnderItsKey()
{
    QFETCH(Step, step);
    QFETCH(Kind, kind);
    Weavr weavr;
    for (int i = 0; i < 3; ++i)
        QCOMPARE(weavr.send(step).kind, kind);
    const auto sent = weavr.patches();
    QCOMPARE(sent.size(), 3);
    for (int i = 1; i < 3; ++i) {
        QCOMPARE(weavr.key(i), weavr.key(0));
        QCOMPARE(sent[i].body, sent[0].body);
    }
}

void TestResend::W14_clearOutcomeEndsTheKey_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("applied") << ClientFixture::json(with(weavrRecord(), u"name"_s, u"Augusta"_s));
    QTest::newRow("refused") << ClientFixture::status(400);
    QTest::newRow("no such user") << ClientFixture::status(404);
    QTest::newRow("taken") << ClientFixture::json({{u"errorCode"_s, u"EMAIL_NOT_UNIQUE"_s}}, 409);
    QTest::newRow("conflict") << ClientFixture::status(412);
}

void TestResend::W14_clearOutcomeEndsTheKey()
{
    QFETCH(Step, step);
    Weavr weavr;
    weavr.send(unclear);
    weavr.send(step);
    weavr.send(unclear);
    QCOMPARE(weavr.key(1), weavr.key(0));
    QVERIFY(weavr.key(2) != weavr.key(0));
}

void TestResend::W14_anotherChangeHasAnotherKey()
{
    Weavr weavr;
    weavr.send(unclear);
    weavr.send(unclear, {{FieldPath(u"/name"_s), Change::set(u"Ada Augusta"_s)}});
    weavr.send(unclear);
    QVERIFY(weavr.key(1) != weavr.key(0));
    QVERIFY2(weavr.key(2) != weavr.key(0), "the server has seen another change since");
}

void TestResend::W14_keyIsGoodForADay()
{
    constexpr qint64 day = 24 * 60 * 60 * 1000;
    Weavr weavr;
    weavr.send(unclear);
    weavr.now += day - 1;
    weavr.send(unclear);
    weavr.now += 1; // The day begins with the first send.
    weavr.send(unclear);
    QCOMPARE(weavr.key(1), weavr.key(0));
    QVERIFY(weavr.key(2) != weavr.key(0));
}

void TestResend::W14_anotherRecordHasAnotherKey()
{
    Weavr weavr;
    weavr.send(unclear);
    Submission other = weavr.oneTry();
    other.userId = u"7"_s;
    const QUuid id = weavr.outbox.enqueue(other);
    QTRY_VERIFY(weavr.outcomes.contains(id));
    weavr.profile.id = QUuid::createUuid();
    weavr.keep(weavr.stored());
    weavr.send(unclear);
    QCOMPARE(weavr.patches().size(), 3);
    QVERIFY(weavr.key(1) != weavr.key(0));
    QVERIFY(weavr.key(2) != weavr.key(0) && weavr.key(2) != weavr.key(1));
}

void TestResend::W14_whatNeverArrivedKeepsTheKey_data()
{
    QTest::addColumn<Step>("read");
    QTest::addColumn<Step>("patch");
    QTest::addColumn<Kind>("kind");
    const Step record = ClientFixture::json(weavrRecord());
    QTest::newRow("read refused") << ClientFixture::status(401) << record << Kind::Unauthorised;
    QTest::newRow("read too often") << ClientFixture::status(429) << record << Kind::Waiting;
    QTest::newRow("read cut") << ClientFixture::fault(Step::Kind::Reset) << record
                              << Kind::Unreachable;
    QTest::newRow("token refused") << record << ClientFixture::status(401) << Kind::Unauthorised;
}

void TestResend::W14_whatNeverArrivedKeepsTheKey()
{
    QFETCH(Step, read);
    QFETCH(Step, patch);
    Weavr weavr;
    weavr.send(unclear);
    weavr.server.script("GET", {read});
    QTEST(weavr.send(patch).kind, "kind");
    weavr.server.script("GET", {ClientFixture::json(weavrRecord())});
    weavr.send(unclear);
    QCOMPARE(weavr.key(weavr.server.count("PATCH") - 1), weavr.key(0));
}

void TestResend::W14_keyOfARefusedTokenIsNotKept()
{
    Weavr weavr;
    weavr.send(ClientFixture::status(401));
    // It waits because of the read, so nothing was sent.
    weavr.server.script("GET", {ClientFixture::status(429)});
    QCOMPARE(weavr.send(unclear).kind, Kind::Waiting);
    weavr.server.script("GET", {ClientFixture::json(weavrRecord())});
    weavr.send(unclear);
    QVERIFY(weavr.key(1) != weavr.key(0));
}

void TestResend::W14_unknownThatIsSettledEndsTheKey()
{
    Weavr weavr;
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    weavr.server.script("GET",
                        {ClientFixture::json(weavrRecord()), ClientFixture::json(after),
                         ClientFixture::json(weavrRecord())});
    QCOMPARE(weavr.send(unclear).kind, Kind::Applied);
    weavr.send(unclear); // Somebody restored the old value in between.
    QVERIFY(weavr.key(1) != weavr.key(0));
}

void TestResend::W14_conflictEndsTheKey()
{
    Weavr weavr;
    weavr.send(unclear);
    weavr.server.script("GET", {ClientFixture::json(with(weavrRecord(), u"name"_s, u"Byron"_s))});
    QCOMPARE(weavr.send(unclear).kind, Kind::Conflict);
    weavr.server.script("GET", {ClientFixture::json(weavrRecord())});
    weavr.send(unclear);
    QVERIFY2(weavr.key(1) != weavr.key(0), "an old answer would stand for what is sent now");
}

/// Weavr may repeat its first answer although the record has changed since then.
void TestResend::W14_answerUnderAnOldKeyIsConfirmed()
{
    Weavr weavr;
    weavr.send(unclear);
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    const QJsonObject since = with(weavrRecord(), u"name"_s, u"Byron"_s);
    weavr.server.script("GET", {ClientFixture::json(weavrRecord()), ClientFixture::json(since)});
    const Outcome outcome = weavr.send(ClientFixture::json(after));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.record, since);
    QCOMPARE(outcome.differing.size(), 1);
    QCOMPARE(outcome.differing.first().after, QJsonValue(u"Byron"_s));
    QCOMPARE(weavr.server.count("PATCH"), 2);
}

void TestResend::W14_answerUnderAnOldKeyClaimsNothingUnread_data()
{
    QTest::addColumn<bool>("canRead");
    QTest::newRow("read no more") << true;
    QTest::newRow("blind") << false;
}

void TestResend::W14_answerUnderAnOldKeyClaimsNothingUnread()
{
    QFETCH(bool, canRead);
    Weavr weavr;
    weavr.profile.canRead = canRead;
    weavr.send(unclear);
    weavr.server.script("GET", {ClientFixture::json(weavrRecord()), ClientFixture::status(500)});
    const Outcome outcome
        = weavr.send(ClientFixture::json(with(weavrRecord(), u"name"_s, u"Augusta"_s)));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.unseen, QList<FieldPath> {FieldPath(u"/name"_s)});
    QVERIFY(!outcome.record);
}

void TestResend::W14_nothingIsSentAgainByItself()
{
    Weavr weavr;
    for (const Step &step : {unclear, ClientFixture::status(500), ClientFixture::status(503)}) {
        const int before = weavr.server.count("PATCH");
        weavr.send(step);
        roundTrip(weavr.network);
        QCOMPARE(weavr.server.count("PATCH"), before + 1);
    }
}

void TestResend::W14_previewShowsTheKey()
{
    Weavr weavr;
    const RequestPreview before
        = ApiClient::preview(weavr.api, weavr.form, weavr.profile, weavr.userId(), {});
    QVERIFY(before.headers.contains(std::pair(u"idempotency-ref"_s, QString())));

    const Outcome outcome = weavr.send(unclear);
    QVERIFY(outcome.request);
    QVERIFY(outcome.request->headers.contains(
        std::pair(u"idempotency-ref"_s, QString::fromLatin1(weavr.key(0)))));
}

void TestResend::W4_keyGivenBehindAGatewayIsShown_data()
{
    QTest::addColumn<bool>("isGiven");
    QTest::newRow("given all the same") << true;
    QTest::newRow("left to the gateway") << false;
}

void TestResend::W4_keyGivenBehindAGatewayIsShown()
{
    QFETCH(bool, isGiven);
    Weavr weavr;
    weavr.profile.environmentId = u"custom"_s;
    auto secrets = weavr.stored();
    if (!isGiven)
        secrets.remove(u"api_key"_s);
    weavr.keep(secrets);
    const Outcome outcome
        = weavr.send(ClientFixture::json(with(weavrRecord(), u"name"_s, u"Augusta"_s)));
    QVERIFY(outcome.request);
    QCOMPARE(outcome.request->headers.contains(std::pair(u"api-key"_s, u"●●●"_s)), isGiven);
    QCOMPARE(weavr.patches().constFirst().header("api-key").isEmpty(), !isGiven);
}

void TestResend::X8_othersHaveNoKey_data()
{
    QTest::addColumn<QByteArray>("form");
    for (const char *form : {"users/user", "junction/user", "machnet/individual"})
        QTest::newRow(form) << QByteArray(form);
}

void TestResend::X8_othersHaveNoKey()
{
    QFETCH(QByteArray, form);
    ClientFixture fixture(form.constData());
    bool isAnswered = false;
    fixture.client.patch(fixture.api, fixture.form, fixture.profile,
                         {fixture.userId(), {{u"x"_s, 1}}, {}, "a-key", {}}, this,
                         [&](const auto &) { isAnswered = true; });
    QTRY_VERIFY(isAnswered);
    QVERIFY(fixture.server.requests().last().header(keyHeader).isEmpty());
    QVERIFY(!fixture.server.requests().last().head.contains("a-key"));
}

QTEST_GUILESS_MAIN(TestResend)
#include "tst_resend.moc"
