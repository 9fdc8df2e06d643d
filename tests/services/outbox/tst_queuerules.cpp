// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtrip.h"
#include "storedoutboxfixture.h"

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;
using Place = SendResult::Place;
using State = QueuedSend::State;

namespace {

const FieldPath email(u"/email"_s);
const QString newEmail = u"new@example.org"_s;
const Changes emailChange {{email, Change::set(newEmail)}};
const Changes nameChange {{FieldPath(u"/first_name"_s), Change::set(u"Augusta"_s)}};
constexpr qint64 second = 1'000;

QJsonObject applied()
{
    return with(usersRecord(), u"email"_s, newEmail);
}

/// Sends a change without a read.
void sendBlind(StoredOutboxFixture &fixture, const QList<Step> &answers)
{
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", answers);
}

Submission blindly(const StoredOutboxFixture &fixture, const QString &user,
                   const Changes &changes = emailChange)
{
    return fixture.submission(changes, {}, user);
}

bool isGone(Outbox &outbox, const QUuid &id)
{
    std::optional<bool> answer;
    outbox.dismiss(id, &outbox, [&](const auto &error) { answer = !error; });
    [&] { QTRY_VERIFY(answer); }();
    return answer.value_or(false);
}

} // namespace

class TestQueueRules final : public QObject
{
    Q_OBJECT

private slots:
    void startAgainWorksThroughTheFileThatCame();
    void startAfterStopGoesOn();
    void whatWasFoundBeforeAStopIsNotBegun_data();
    void whatWasFoundBeforeAStopIsNotBegun();
    void rowThatCannotBeOpenedIsToldAndBlocksNothing_data();
    void rowThatCannotBeOpenedIsToldAndBlocksNothing();
    void whatVanishedMeanwhileIsADraftAgain();
    void theServersWaitIsForTheKey();
    void theServersWaitOutlivesAPause();
    void unknownIsReadWhenTheRoadIsBack_data();
    void unknownIsReadWhenTheRoadIsBack();
    void pauseOutlivesATryWithoutANetwork();
    void pauseIsHandedOn_data();
    void pauseIsHandedOn();
    void ownChangeIsInTheDraftsBase();
    void whatComesBackLeavesEachChangeOnItsBase();
    void whatWasQueuedLaterWins();
    void nothingIsRecalledOfWhatALaterSendReplaces();
};

void TestQueueRules::startAgainWorksThroughTheFileThatCame()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(503), ClientFixture::status(204)});
    const SendResult waiting = fixture.send(blindly(fixture, u"a"_s));
    fixture.program.reset();
    fixture.now = waiting.nextTry;

    StoreFixture store(fixture.folder.path());
    Outbox outbox(fixture.client, store.storage.database(), fixture.router(), nullptr,
                  fixture.clock, fixture.lease);
    QList<SendResult> told;
    connect(&outbox, &Outbox::finished, this, [&](const auto &result) { told += result; });
    outbox.start(); // At this moment the store is in memory only.
    QVERIFY(store.enter(u"passphrase"_s));
    outbox.start();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().id, waiting.id);
    QCOMPARE(told.constFirst().outcome.kind, Kind::Applied);
}

void TestQueueRules::startAfterStopGoesOn()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(204)});
    fixture.outbox().start();
    fixture.outbox().stop();
    const QUuid id = fixture.outbox().enqueue(blindly(fixture, u"a"_s));
    QCOMPARE(fixture.program->list().size(), 1);
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
}

void TestQueueRules::whatWasFoundBeforeAStopIsNotBegun_data()
{
    QTest::addColumn<bool>("isPaused");
    QTest::newRow("stopped") << false;
    QTest::newRow("paused") << true;
}

void TestQueueRules::whatWasFoundBeforeAStopIsNotBegun()
{
    QFETCH(bool, isPaused);
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(204)});
    fixture.outbox().start();
    const QUuid id = fixture.outbox().enqueue(blindly(fixture, u"a"_s));
    if (isPaused)
        fixture.outbox().setPaused(true);
    else
        fixture.outbox().stop();
    const auto waits = [&fixture] {
        const QList<QueuedSend> sends = fixture.program->list();
        return sends.size() == 1 && sends.constFirst().state == QueuedSend::State::Waiting
            && sends.constFirst().wait == QueuedSend::Wait::Turn;
    };
    QTRY_VERIFY(waits());
    QVERIFY(!fixture.outbox().isSending());
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.connections(), 0);
    QVERIFY(fixture.program->told.isEmpty());
    fixture.outbox().setPaused(false);
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
}

void TestQueueRules::rowThatCannotBeOpenedIsToldAndBlocksNothing_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("state");
    for (const QString &column : {u"summary"_s, u"payload"_s}) {
        for (const QString &state : {u"state"_s, u"1"_s, u"2"_s})
            QTest::addRow("%s %s", qPrintable(column), qPrintable(state)) << column << state;
    }
}

void TestQueueRules::rowThatCannotBeOpenedIsToldAndBlocksNothing()
{
    QFETCH(QString, column);
    QFETCH(QString, state);
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(503), ClientFixture::status(204)});
    const QUuid broken = fixture.send(blindly(fixture, u"a"_s)).id;
    const QUuid behind = fixture.send(blindly(fixture, u"a"_s, nameChange)).id;
    QVERIFY(fixture.program->store.run([=](Connection &open) {
        open.run(u"UPDATE outbox SET %1=x'00',state=%2,owner='one',lease=1 WHERE id=?"_s.arg(column,
                                                                                             state),
                 {broken.toRfc4122()});
        return true;
    }));
    fixture.now += 3600 * second;
    fixture.restartAndWork();
    QTRY_VERIFY(fixture.program->resultOf(behind));
    QCOMPARE(fixture.resultOf(behind).outcome.kind, Kind::Applied);

    const auto lines = fixture.program->list();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().id, broken);
    QCOMPARE(lines.constFirst().state, State::Unknown);
    QVERIFY(lines.constFirst().error);
    QCOMPARE(errorCodeName(lines.constFirst().error->code), u"unreadable"_s);

    fixture.outbox().retry(broken);
    const Outcome still = fixture.resultOf(broken).outcome;
    QCOMPARE(still.kind, Kind::Unknown);
    QVERIFY(still.error);
    QCOMPARE(errorCodeName(still.error->code), u"unreadable"_s);
    QCOMPARE(fixture.program->list().size(), 1);
    QVERIFY(isGone(fixture.outbox(), broken));
    QVERIFY(fixture.program->list().isEmpty());
}

void TestQueueRules::whatVanishedMeanwhileIsADraftAgain()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture,
              {Step {Step::Kind::Trickle, 409, R"({"error":"conflict","message":"taken"})", {}}});
    const QUuid id = fixture.outbox().enqueue(blindly(fixture, {}));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    QVERIFY(fixture.program->store.run([](Connection &open) {
        open.run(u"DELETE FROM outbox"_s);
        return true;
    }));
    const SendResult result = fixture.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Refused);
    QCOMPARE(result.place, Place::Draft);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, emailChange);
}

void TestQueueRules::theServersWaitIsForTheKey()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture,
              {ClientFixture::status(503), ClientFixture::json({}, 429, {"Retry-After: 120"}),
               ClientFixture::status(204)});
    fixture.outbox().start();
    const SendResult before = fixture.send(blindly(fixture, u"a"_s));
    const qint64 until = fixture.now + 120 * second;
    QCOMPARE(fixture.send(blindly(fixture, u"b"_s)).nextTry, until);
    const SendResult after = fixture.send(blindly(fixture, u"c"_s));
    QCOMPARE(after.outcome.kind, Kind::Waiting);
    QCOMPARE(after.place, Place::Outbox);
    QCOMPARE(after.nextTry, until);
    QVERIFY(before.nextTry < until);

    fixture.now = until - 1;
    fixture.restartAndWork();
    const auto lines = fixture.program->list();
    QCOMPARE(lines.size(), 3);
    for (const auto &line : lines)
        QCOMPARE(line.nextTry, until);
    QCOMPARE(fixture.server.count("PATCH"), 2);
    fixture.now = until;
    fixture.outbox().wake();
    QTRY_COMPARE(fixture.program->told.size(), 3);
    QCOMPARE(fixture.server.count("PATCH"), 5);
}

void TestQueueRules::theServersWaitOutlivesAPause()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture,
              {ClientFixture::json({}, 429, {"Retry-After: 60"}), ClientFixture::status(401),
               ClientFixture::status(204)});
    fixture.outbox().start();
    const qint64 until = fixture.send(blindly(fixture, u"a"_s)).nextTry;
    QVERIFY(until > fixture.now);
    const QUuid another = fixture.send(blindly(fixture, u"b"_s)).id;
    fixture.program->told.clear();
    fixture.outbox().retry(another); // A person retries it in spite of the pause.
    QCOMPARE(fixture.resultOf(another).outcome.kind, Kind::Unauthorised);
    fixture.outbox().resume(fixture.profile.id);
    QTRY_VERIFY(!fixture.program->list().value(1).isPaused());
    for (const auto &line : fixture.program->list())
        QCOMPARE(line.nextTry, until);
    QCOMPARE(fixture.server.count("PATCH"), 2);
}

void TestQueueRules::unknownIsReadWhenTheRoadIsBack_data()
{
    QTest::addColumn<bool>("isKey");
    QTest::newRow("network") << false;
    QTest::newRow("key") << true;
}

void TestQueueRules::unknownIsReadWhenTheRoadIsBack()
{
    QFETCH(bool, isKey);
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const QUuid id = fixture.send(fixture.submission(emailChange, readBase(usersRecord()))).id;
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    fixture.program->told.clear();
    fixture.server.script("GET", {ClientFixture::json(applied())});
    if (isKey)
        fixture.outbox().resume(fixture.profile.id);
    else
        fixture.outbox().tryUnreachable();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestQueueRules::pauseOutlivesATryWithoutANetwork()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(401), ClientFixture::status(204)});
    const QUuid first = fixture.send(blindly(fixture, u"a"_s)).id;
    const QHostAddress address = fixture.server.serverAddress();
    const quint16 port = fixture.server.serverPort();
    fixture.server.close();
    fixture.program->told.clear();
    fixture.outbox().retry(first);
    QCOMPARE(fixture.resultOf(first).outcome.kind, Kind::Unreachable);
    QVERIFY(fixture.program->list().value(0).isPaused());
    QCOMPARE(fixture.program->list().value(0).error->status, 401);
    QVERIFY(fixture.server.listen(address, port));
    const SendResult next = fixture.send(blindly(fixture, u"b"_s));
    QCOMPARE(next.outcome.kind, Kind::Unauthorised);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestQueueRules::pauseIsHandedOn_data()
{
    QTest::addColumn<bool>("isRecalled");
    QTest::newRow("recalled") << true;
    QTest::newRow("cancelled") << false;
}

void TestQueueRules::pauseIsHandedOn()
{
    QFETCH(bool, isRecalled);
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(401), ClientFixture::status(204)});
    fixture.outbox().start();
    const QUuid first = fixture.send(blindly(fixture, u"a"_s)).id;
    fixture.send(blindly(fixture, u"b"_s));
    if (isRecalled)
        fixture.outbox().recall(first, this, [](const auto &) {});
    else
        fixture.outbox().cancel(first);
    QTRY_COMPARE(fixture.program->list().size(), 1);
    const QueuedSend left = fixture.program->list().value(0);
    QVERIFY(left.isPaused());
    QCOMPARE(left.error->status, 401);
    fixture.outbox().wake();
    QCOMPARE(fixture.program->list().size(), 1);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestQueueRules::ownChangeIsInTheDraftsBase()
{
    StoredOutboxFixture fixture;
    Changes both = emailChange;
    both.insert(nameChange);
    fixture.saveDraft(both, readBase(usersRecord()));
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    QCOMPARE(fixture.send(fixture.submission(emailChange, readBase(usersRecord()))).outcome.kind,
             Kind::Applied);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, nameChange);
    QCOMPARE(draft->base.record.value("email"_L1), QJsonValue(newEmail));
}

void TestQueueRules::whatComesBackLeavesEachChangeOnItsBase()
{
    StoredOutboxFixture fixture;
    // This was typed before a colleague wrote the name that the send reads.
    fixture.saveDraft(nameChange, readBase(with(usersRecord(), u"first_name"_s, u"Augusta-Ada"_s)));
    fixture.now += second;
    sendBlind(fixture, {ClientFixture::status(422)});
    const Submission what = fixture.submission(emailChange, readBase(usersRecord()));
    QCOMPARE(fixture.send(what).place, Place::Draft);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes.size(), 2);
    QCOMPARE(draft->summary.changes, 2);
    const Merge merged = merge(fixture.form, draft->base, draft->changes, readBase(usersRecord()));
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts.constFirst().path, nameChange.firstKey());
}

void TestQueueRules::whatWasQueuedLaterWins()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(503), ClientFixture::status(422)});
    fixture.outbox().start();
    Changes older = emailChange;
    older.insert(nameChange);
    const Changes newer {{nameChange.firstKey(), Change::set(u"Ada Augusta"_s)}};
    const QUuid first = fixture.send(blindly(fixture, {}, older)).id;
    fixture.send(blindly(fixture, {}, newer));
    fixture.outbox().retry(first);
    QTRY_VERIFY(fixture.program->list().isEmpty()); // The second follows and is refused as well.
    QCOMPARE(fixture.server.count("PATCH"), 3);
    Changes both = emailChange;
    both.insert(newer);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, both);
}

void TestQueueRules::nothingIsRecalledOfWhatALaterSendReplaces()
{
    StoredOutboxFixture fixture;
    sendBlind(fixture, {ClientFixture::status(503)});
    const Changes newer {{nameChange.firstKey(), Change::set(u"Ada Augusta"_s)}};
    const QUuid first = fixture.send(blindly(fixture, {}, nameChange)).id;
    const QUuid last = fixture.send(blindly(fixture, {}, newer)).id;
    const auto recalled = [&](const QUuid &id) {
        std::optional<StoredDraft> answer;
        fixture.outbox().recall(id, this, [&](const auto &draft) { answer = *draft; });
        [&] { QTRY_VERIFY(answer); }();
        return answer->changes;
    };
    QVERIFY(recalled(first).isEmpty());
    QVERIFY(!fixture.program->draft(fixture.record()));
    QCOMPARE(recalled(last), newer);
    QCOMPARE(fixture.program->draft(fixture.record())->changes, newer);
}

QTEST_GUILESS_MAIN(TestQueueRules)
#include "tst_queuerules.moc"
