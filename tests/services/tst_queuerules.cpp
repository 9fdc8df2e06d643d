// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail.h"
#include "roundtrip.h"

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

/// A change that is sent without a read.
void sendBlind(Mail &mail, const QList<Step> &answers)
{
    mail.profile.canRead = false;
    mail.server.script("PATCH", answers);
}

Submission blindly(const Mail &mail, const QString &user, const Changes &changes = emailChange)
{
    return mail.submission(changes, {}, user);
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
};

void TestQueueRules::startAgainWorksThroughTheFileThatCame()
{
    Mail mail;
    sendBlind(mail, {Road::status(503), Road::status(204)});
    const SendResult waiting = mail.send(blindly(mail, u"a"_s));
    mail.program.reset();
    mail.now = waiting.nextTry;

    StoreFixture store(mail.folder.path());
    Outbox outbox(mail.client, store.storage.database(), mail.router(), nullptr, mail.clock,
                  mail.lease);
    QList<SendResult> told;
    connect(&outbox, &Outbox::finished, this, [&](const auto &result) { told += result; });
    outbox.start(); // on the memory
    QVERIFY(store.enter(u"passphrase"_s));
    outbox.start();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.constFirst().id, waiting.id);
    QCOMPARE(told.constFirst().outcome.kind, Kind::Applied);
}

void TestQueueRules::startAfterStopGoesOn()
{
    Mail mail;
    sendBlind(mail, {Road::status(204)});
    mail.outbox().start();
    mail.outbox().stop();
    const QUuid id = mail.outbox().enqueue(blindly(mail, u"a"_s));
    QCOMPARE(mail.program->list().size(), 1);
    mail.outbox().start();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Applied);
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
    Mail mail;
    sendBlind(mail, {Road::status(503), Road::status(204)});
    const QUuid broken = mail.send(blindly(mail, u"a"_s)).id;
    const QUuid behind = mail.send(blindly(mail, u"a"_s, nameChange)).id;
    QVERIFY(mail.program->store.run([=](Connection &open) {
        open.run(u"UPDATE outbox SET %1=x'00',state=%2,owner='one',lease=1 WHERE id=?"_s.arg(column,
                                                                                             state),
                 {broken.toRfc4122()});
        return true;
    }));
    mail.now += 3600 * second;
    mail.restartAndWork();
    QTRY_VERIFY(mail.program->resultOf(behind));
    QCOMPARE(mail.resultOf(behind).outcome.kind, Kind::Applied);

    const auto lines = mail.program->list();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.constFirst().id, broken);
    QCOMPARE(lines.constFirst().state, State::Unknown);
    QVERIFY(lines.constFirst().error);
    QCOMPARE(errorCodeName(lines.constFirst().error->code), u"unreadable"_s);

    mail.outbox().retry(broken);
    const Outcome still = mail.resultOf(broken).outcome;
    QCOMPARE(still.kind, Kind::Unknown);
    QVERIFY(still.error);
    QCOMPARE(errorCodeName(still.error->code), u"unreadable"_s);
    QCOMPARE(mail.program->list().size(), 1);
    QVERIFY(isGone(mail.outbox(), broken));
    QVERIFY(mail.program->list().isEmpty());
}

void TestQueueRules::whatVanishedMeanwhileIsADraftAgain()
{
    Mail mail;
    sendBlind(mail,
              {Step {Step::Kind::Drip, 409, R"({"error":"conflict","message":"taken"})", {}}});
    const QUuid id = mail.outbox().enqueue(blindly(mail, {}));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    QVERIFY(mail.program->store.run([](Connection &open) {
        open.run(u"DELETE FROM outbox"_s);
        return true;
    }));
    const SendResult result = mail.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Refused);
    QCOMPARE(result.place, Place::Draft);
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, emailChange);
}

void TestQueueRules::theServersWaitIsForTheKey()
{
    Mail mail;
    sendBlind(mail,
              {Road::status(503), Road::json({}, 429, {"Retry-After: 120"}), Road::status(204)});
    mail.outbox().start();
    const SendResult before = mail.send(blindly(mail, u"a"_s));
    const qint64 until = mail.now + 120 * second;
    QCOMPARE(mail.send(blindly(mail, u"b"_s)).nextTry, until);
    const SendResult after = mail.send(blindly(mail, u"c"_s));
    QCOMPARE(after.outcome.kind, Kind::Waiting);
    QCOMPARE(after.place, Place::Outbox);
    QCOMPARE(after.nextTry, until);
    QVERIFY(before.nextTry < until);

    mail.now = until - 1;
    mail.restartAndWork();
    const auto lines = mail.program->list();
    QCOMPARE(lines.size(), 3);
    for (const auto &line : lines)
        QCOMPARE(line.nextTry, until);
    QCOMPARE(mail.server.count("PATCH"), 2);
    mail.now = until;
    mail.outbox().wake();
    QTRY_COMPARE(mail.program->told.size(), 3);
    QCOMPARE(mail.server.count("PATCH"), 5);
}

void TestQueueRules::theServersWaitOutlivesAPause()
{
    Mail mail;
    sendBlind(mail,
              {Road::json({}, 429, {"Retry-After: 60"}), Road::status(401), Road::status(204)});
    mail.outbox().start();
    const qint64 until = mail.send(blindly(mail, u"a"_s)).nextTry;
    QVERIFY(until > mail.now);
    const QUuid another = mail.send(blindly(mail, u"b"_s)).id;
    mail.program->told.clear();
    mail.outbox().retry(another); // a person tries it all the same
    QCOMPARE(mail.resultOf(another).outcome.kind, Kind::Unauthorised);
    mail.outbox().resume(mail.profile.id);
    QTRY_VERIFY(!mail.program->list().value(1).isPaused());
    for (const auto &line : mail.program->list())
        QCOMPARE(line.nextTry, until);
    QCOMPARE(mail.server.count("PATCH"), 2);
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
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const QUuid id = mail.send(mail.submission(emailChange, readBase(usersRecord()))).id;
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    mail.program->told.clear();
    mail.server.script("GET", {Road::json(applied())});
    if (isKey)
        mail.outbox().resume(mail.profile.id);
    else
        mail.outbox().tryUnreachable();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestQueueRules::pauseOutlivesATryWithoutANetwork()
{
    Mail mail;
    sendBlind(mail, {Road::status(401), Road::status(204)});
    const QUuid first = mail.send(blindly(mail, u"a"_s)).id;
    const QHostAddress address = mail.server.serverAddress();
    const quint16 port = mail.server.serverPort();
    mail.server.close();
    mail.program->told.clear();
    mail.outbox().retry(first);
    QCOMPARE(mail.resultOf(first).outcome.kind, Kind::Unreachable);
    QVERIFY(mail.program->list().value(0).isPaused());
    QCOMPARE(mail.program->list().value(0).error->status, 401);
    QVERIFY(mail.server.listen(address, port));
    const SendResult next = mail.send(blindly(mail, u"b"_s));
    QCOMPARE(next.outcome.kind, Kind::Unauthorised);
    QCOMPARE(mail.server.count("PATCH"), 1);
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
    Mail mail;
    sendBlind(mail, {Road::status(401), Road::status(204)});
    mail.outbox().start();
    const QUuid first = mail.send(blindly(mail, u"a"_s)).id;
    mail.send(blindly(mail, u"b"_s));
    if (isRecalled)
        mail.outbox().recall(first, this, [](const auto &) {});
    else
        mail.outbox().cancel(first);
    QTRY_COMPARE(mail.program->list().size(), 1);
    const QueuedSend left = mail.program->list().value(0);
    QVERIFY(left.isPaused());
    QCOMPARE(left.error->status, 401);
    mail.outbox().wake();
    QCOMPARE(mail.program->list().size(), 1);
    roundTrip(mail.network);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestQueueRules::ownChangeIsInTheDraftsBase()
{
    Mail mail;
    Changes both = emailChange;
    both.insert(nameChange);
    mail.saveDraft(both, readBase(usersRecord()));
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    QCOMPARE(mail.send(mail.submission(emailChange, readBase(usersRecord()))).outcome.kind,
             Kind::Applied);
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, nameChange);
    QCOMPARE(draft->base.record.value("email"_L1), QJsonValue(newEmail));
}

void TestQueueRules::whatComesBackLeavesEachChangeOnItsBase()
{
    Mail mail;
    // Typed before a colleague wrote the name that is read for the send.
    mail.saveDraft(nameChange, readBase(with(usersRecord(), u"first_name"_s, u"Augusta-Ada"_s)));
    mail.now += second;
    sendBlind(mail, {Road::status(422)});
    const Submission what = mail.submission(emailChange, readBase(usersRecord()));
    QCOMPARE(mail.send(what).place, Place::Draft);
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes.size(), 2);
    QCOMPARE(draft->summary.changes, 2);
    const Merge merged = merge(mail.form, draft->base, draft->changes, readBase(usersRecord()));
    QCOMPARE(merged.conflicts.size(), 1);
    QCOMPARE(merged.conflicts.constFirst().path, nameChange.firstKey());
}

QTEST_GUILESS_MAIN(TestQueueRules)
#include "tst_queuerules.moc"
