// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storedoutboxfixture.h"

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;
using Place = SendResult::Place;
using State = QueuedSend::State;
using Wait = QueuedSend::Wait;

namespace {

const FieldPath email(u"/email"_s);
const Changes emailChange {{email, Change::set(u"new@example.org"_s)}};

bool isLocked(const SendResult &result)
{
    return result.place == Place::Outbox && result.outcome.kind == Kind::Waiting
        && result.outcome.error && result.outcome.error->code == ErrorCode::ProductionLocked;
}

/// A production profile whose lock is in the test's hand.
struct LockedFixture : StoredOutboxFixture
{
    bool isArmed = false;

    explicit LockedFixture(const char *formId = "users/user")
        : StoredOutboxFixture(formId)
    {
        profile.tier = Tier::Production;
        follow();
    }

    void follow()
    {
        outbox().setMaySend([this](const Profile &asked) {
            Q_ASSERT(asked.id == profile.id);
            return isArmed;
        });
    }
    void restartAndWork()
    {
        restart();
        follow();
        outbox().start();
    }
    Submission blindly(const QString &user) { return submission(emailChange, {}, user); }
    Wait waitOfFirst() { return program->list().value(0).wait; }
};

} // namespace

/// What waits in the outbox because production is locked.
class TestLockedSends final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsLockedIsNotSentAndNotRead();
    void tryingNowArmsNothing();
    void whatWasQueuedBeforeWaitsTheSameWay();
    void whatHasBegunIsSettledAllTheSame();
    void W14_whatHasBegunIsResentAllTheSame();
    void anEndParksTheRestAndEachIsSentOnce();
    void aPauseOutlivesTheLock();
    void withoutAnAnswerProductionIsLocked();
    void otherTiersAreNotAsked();
};

void TestLockedSends::whatIsLockedIsNotSentAndNotRead()
{
    LockedFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    fixture.outbox().start();
    const SendResult waits = fixture.send(fixture.submission(emailChange, readBase(usersRecord())));
    QVERIFY(isLocked(waits));
    QCOMPARE(waits.nextTry, 0);
    QVERIFY(fixture.program->list().value(0).isProductionLocked());

    fixture.restartAndWork();
    fixture.now += 86'400'000;
    fixture.outbox().wake();
    fixture.outbox().tryUnreachable();
    QCOMPARE(fixture.resultOf(waits.id).outcome.kind, Kind::Waiting);
    QCOMPARE(fixture.waitOfFirst(), Wait::ProductionLocked);
    QVERIFY(fixture.server.requests().isEmpty());

    fixture.isArmed = true;
    fixture.program->told.clear();
    fixture.outbox().retryStopped();
    QCOMPARE(fixture.resultOf(waits.id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    QVERIFY(fixture.program->list().isEmpty());
}

void TestLockedSends::tryingNowArmsNothing()
{
    LockedFixture fixture;
    fixture.profile.canRead = false;
    fixture.outbox().start();
    const QUuid id = fixture.send(fixture.blindly(u"a"_s)).id;
    fixture.program->told.clear();
    fixture.outbox().retry(id);
    QVERIFY(isLocked(fixture.resultOf(id)));
    QCOMPARE(fixture.waitOfFirst(), Wait::ProductionLocked);
    QVERIFY(fixture.server.requests().isEmpty());
}

/// An older version, or the command line, knew no lock.
void TestLockedSends::whatWasQueuedBeforeWaitsTheSameWay()
{
    LockedFixture fixture;
    fixture.profile.canRead = false;
    fixture.isArmed = true;
    fixture.server.script("PATCH", {ClientFixture::status(503), ClientFixture::status(204)});
    const SendResult busy = fixture.send(fixture.blindly(u"a"_s));
    QCOMPARE(fixture.waitOfFirst(), Wait::Busy);
    fixture.outbox().stop();
    fixture.outbox().enqueue(fixture.blindly(u"b"_s));
    QCOMPARE(fixture.program->list().value(1).wait, Wait::Turn);

    fixture.isArmed = false;
    fixture.now = busy.nextTry;
    fixture.restartAndWork();
    const auto areLocked = [&fixture] {
        const QList<QueuedSend> sends = fixture.program->list();
        return sends.size() == 2 && sends.at(0).isProductionLocked()
            && sends.at(1).isProductionLocked();
    };
    QTRY_VERIFY(areLocked());
    QCOMPARE(fixture.server.count("PATCH"), 1);
    fixture.isArmed = true;
    fixture.outbox().retryStopped();
    QTRY_VERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 3);
}

void TestLockedSends::whatHasBegunIsSettledAllTheSame()
{
    LockedFixture fixture;
    fixture.isArmed = true;
    fixture.server.script(
        "GET",
        {ClientFixture::json(usersRecord()),
         ClientFixture::json(with(usersRecord(), u"email"_s, u"new@example.org"_s))});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Stall)});
    const QUuid id
        = fixture.outbox().enqueue(fixture.submission(emailChange, readBase(usersRecord())));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    fixture.isArmed = false;
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestLockedSends::W14_whatHasBegunIsResentAllTheSame()
{
    LockedFixture fixture("weavr/user");
    fixture.isArmed = true;
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script("PATCH",
                          {ClientFixture::fault(Step::Kind::Close), ClientFixture::json(after)});
    fixture.outbox().start();
    const SendResult first = fixture.send(fixture.submission(
        {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}}, readBase(weavrRecord())));
    QCOMPARE(fixture.waitOfFirst(), Wait::Resend);
    fixture.isArmed = false;
    fixture.now = first.nextTry;
    fixture.server.script("GET", {ClientFixture::json(after)});
    fixture.outbox().wake();
    QTRY_VERIFY(fixture.program->list().isEmpty());
    const auto patches = fixture.patches();
    QCOMPARE(patches.size(), 2);
    QCOMPARE(patches.at(1).body, patches.at(0).body);
    QCOMPARE(patches.at(1).header("idempotency-ref"), patches.at(0).header("idempotency-ref"));
}

void TestLockedSends::anEndParksTheRestAndEachIsSentOnce()
{
    LockedFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    int left = 3; // so many begin before the end
    fixture.outbox().setMaySend([&left](const Profile &) { return left-- > 0; });
    fixture.outbox().start();
    QList<QUuid> ids;
    for (int user = 0; user < 9; ++user)
        ids += fixture.outbox().enqueue(fixture.blindly(QString::number(user)));
    for (const QUuid &id : std::as_const(ids))
        fixture.resultOf(id);
    QCOMPARE(fixture.server.count("PATCH"), 3);
    const QList<QueuedSend> parked = fixture.program->list();
    QCOMPARE(parked.size(), 6);
    QVERIFY(std::all_of(parked.begin(), parked.end(),
                        [](const QueuedSend &send) { return send.isProductionLocked(); }));
    fixture.isArmed = true;
    fixture.follow();
    fixture.outbox().retryStopped();
    fixture.outbox().retryStopped();
    QTRY_VERIFY(fixture.program->list().isEmpty());
    QSet<QByteArray> paths;
    for (const auto &patch : fixture.patches())
        paths.insert(patch.path);
    QCOMPARE(fixture.server.count("PATCH"), 9);
    QCOMPARE(paths.size(), 9);
}

void TestLockedSends::aPauseOutlivesTheLock()
{
    LockedFixture fixture;
    fixture.profile.canRead = false;
    fixture.isArmed = true;
    fixture.server.script("PATCH", {ClientFixture::status(401), ClientFixture::status(204)});
    fixture.outbox().start();
    const QUuid id = fixture.send(fixture.blindly(u"a"_s)).id;
    fixture.isArmed = false;
    fixture.program->told.clear();
    fixture.outbox().retry(id);
    QVERIFY(isLocked(fixture.resultOf(id)));
    QVERIFY(fixture.program->list().value(0).isPaused());
    fixture.isArmed = true;
    fixture.outbox().retryStopped();
    fixture.outbox().wake();
    QVERIFY(fixture.program->list().value(0).isPaused());
    QCOMPARE(fixture.server.count("PATCH"), 1);
    fixture.outbox().resume(fixture.profile.id);
    QTRY_VERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 2);
}

void TestLockedSends::withoutAnAnswerProductionIsLocked()
{
    StoredOutboxFixture fixture;
    fixture.profile.tier = Tier::Production;
    fixture.profile.canRead = false;
    QVERIFY(isLocked(fixture.send(fixture.submission(emailChange, {}))));
    QVERIFY(fixture.server.requests().isEmpty());
}

void TestLockedSends::otherTiersAreNotAsked()
{
    for (const Tier tier : {Tier::Sandbox, Tier::Local}) {
        StoredOutboxFixture fixture;
        fixture.profile.tier = tier;
        fixture.profile.canRead = false;
        fixture.server.script("PATCH", {ClientFixture::status(204)});
        fixture.outbox().setMaySend([](const Profile &) { return false; });
        QCOMPARE(fixture.send(fixture.submission(emailChange, {})).outcome.kind, Kind::Applied);
    }
}

QTEST_GUILESS_MAIN(TestLockedSends)
#include "tst_lockedsends.moc"
