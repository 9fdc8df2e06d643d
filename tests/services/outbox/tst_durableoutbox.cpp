// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "roundtrip.h"
#include "storedoutboxfixture.h"

#include <QDir>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;
using Place = SendResult::Place;
using State = QueuedSend::State;
using Wait = QueuedSend::Wait;

Q_DECLARE_METATYPE(ScriptedServer::Step)
Q_DECLARE_METATYPE(Outcome::Kind)

namespace {

const FieldPath email(u"/email"_s);
const FieldPath firstName(u"/first_name"_s);
const QString newEmail = u"new@example.org"_s;
const Changes emailChange {{email, Change::set(newEmail)}};
const Changes nameChange {{firstName, Change::set(u"Augusta"_s)}};
const Step unclear = ClientFixture::fault(Step::Kind::Stall);
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

QJsonObject applied()
{
    return with(usersRecord(), u"email"_s, newEmail);
}

/// A reviewed change of the e-mail address of a Users v1 user.
Submission change(const StoredOutboxFixture &fixture, const QString &user = {})
{
    return fixture.submission(emailChange, readBase(usersRecord()), user);
}

Submission oneTry(Submission what)
{
    what.staysQueued = false;
    return what;
}

QByteArray allBytes(const QString &folder)
{
    QByteArray bytes;
    const auto files = QDir(folder).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &info : files) {
        QFile file(info.filePath());
        file.open(QIODevice::ReadOnly);
        bytes += file.readAll();
    }
    return bytes;
}

} // namespace

class TestDurableOutbox final : public QObject
{
    Q_OBJECT

private slots:
    void whatWaitsSurvivesARestart();
    void theServersWaitOutlivesTheProgram_data();
    void theServersWaitOutlivesTheProgram();
    void aWaitFromAnotherClockIsOver();
    void networkThatCameBackIsTriedAtOnce();
    void whatWasBegunIsSettledByReading();
    void whatWasBegunAndIsNotThereStaysUnknown();
    void unknownIsReadOnceAtEachStart();
    void blindUnknownIsNeverSentAgain();
    void oneRecordsSendsStayInOrder();
    void ownChangeIsNobodyElses();
    void somebodyElsesChangeBetweenIsAConflict();
    void fourAtATime();
    void refusedKeyPausesItsProfileOnly();
    void pauseOutlivesTheProgram();
    void retryTriesAPausedOneAlone();
    void W14_unclearIsResentWithTheSameBytesAndKey();
    void W14_nothingIsResentAfterADay();
    void W14_cancelledIsNotResent();
    void twoProgramsSendEachOnce();
    void whatADeadProgramBeganIsSettled();
    void whatALivingProgramHoldsIsLeftAlone();
    void leaseThatRanOutIsTakenOver();
    void leaseIsRenewedWhileItIsSent();
    void whatIsUnderWayMovesIntoTheFile();
    void aSendIsThreeTransactions();
    void rowThatCannotBeOpenedStopsNoOther();
    void draftMovesIntoTheOutbox();
    void whatWasTypedSinceStaysADraft();
    void refusedComesBackUnderWhatWasTypedSince();
    void conflictComesBackAsOne();
    void unreviewedComesBackOnWhatWasRead();
    void recallGivesBackTheDraft();
    void recallAndClaimAreNeverBoth();
    void recalledUnknownIsLogged();
    void dismissedUnknownIsLogged();
    void nextSendSupersedesAnUnknownOne();
    void whatNoLaterSendSpeaksOfIsADraftAgain();
    void whatWaitsAlreadyIsNoDraftAgain();
    void oneTryLeavesNothing_data();
    void oneTryLeavesNothing();
    void oneTryLeavesItsUnknown();
    void oneTryGoesBehindNothing();
    void commandLinesChangesAreNoDraft();
    void cancelledInTheQueueIsADraftAgain();
    void whatCannotBeStoredIsNotSent();
    void whatCannotBeBegunIsNotSent();
    void whatAnotherTookMeanwhileIsNotSent();
    void profileThatIsGoneIsWaitedFor();
    void unknownOfALostProfileIsNotSentAfresh();
    void profileThatMovedIsNotSentTo();
    void stoppedBeginsNothing();
    void filesHoldNothingInTheClear();
};

void TestDurableOutbox::whatWaitsSurvivesARestart()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::status(503), ClientFixture::json(applied())});
    const SendResult first = fixture.send(change(fixture));
    QCOMPARE(first.outcome.kind, Kind::Waiting);
    QCOMPARE(first.place, Place::Outbox);
    QVERIFY(first.nextTry > fixture.now);

    fixture.restart();
    const auto lines = fixture.program->list();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.value(0).id, first.id);
    QCOMPARE(lines.value(0).record, fixture.record());
    QCOMPARE(lines.value(0).title, u"Ada L."_s);
    QCOMPARE(lines.value(0).fields.size(), 1);
    QCOMPARE(lines.value(0).state, State::Waiting);
    QCOMPARE(lines.value(0).wait, Wait::Busy);
    QCOMPARE(lines.value(0).nextTry, first.nextTry);
    QCOMPARE(lines.value(0).error->status, 503);

    fixture.now = first.nextTry;
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(first.id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.resultOf(first.id).place, Place::Done);
    QVERIFY(fixture.program->list().isEmpty());
    const auto log = fixture.program->sent();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.value(0).id, first.id);
    QCOMPARE(log.value(0).outcome, Kind::Applied);
    QCOMPARE(log.value(0).record, fixture.record());
    QCOMPARE(log.value(0).profileName, u"Test"_s);
    QCOMPARE(log.value(0).changes.size(), 1);
    QCOMPARE(log.value(0).changes.value(0).path, email);
    QCOMPARE(log.value(0).changes.value(0).before, QJsonValue(u"ada@example.org"_s));
    QCOMPARE(log.value(0).changes.value(0).after, QJsonValue(newEmail));
}

void TestDurableOutbox::theServersWaitOutlivesTheProgram_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("atLeast"); // In milliseconds.
    QTest::addColumn<qint64>("atMost");
    const QByteArray inTwoMinutes
        = QLocale::c()
              .toString(QDateTime::currentDateTimeUtc().addSecs(120),
                        u"'Retry-After: 'ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s)
              .toLatin1();
    QTest::newRow("seconds") << QByteArray("Retry-After: 120") << 2 * minute << 2 * minute;
    QTest::newRow("date") << inTwoMinutes << minute << 2 * minute;
    QTest::newRow("rate limit") << QByteArray("x-ratelimit-reset: 90") << 3 * minute / 2
                                << 3 * minute / 2;
    // The wait is limited to a day, and the send is not dropped.
    for (const char *late :
         {"Retry-After: 172800", "Retry-After: 99999999999",
          "Retry-After: Friday, 31-Dec-49 23:59:59 GMT", "Retry-After: Fri Dec 31 23:59:59 2049"})
        QTest::newRow(late) << QByteArray(late) << day << day;
    for (const char *odd : {"Retry-After: -5", "Retry-After: soon", "X-Nothing: 1"})
        QTest::newRow(odd) << QByteArray(odd) << qint64(1'000) << 15 * minute;
}

void TestDurableOutbox::theServersWaitOutlivesTheProgram()
{
    QFETCH(QByteArray, header);
    QFETCH(qint64, atLeast);
    QFETCH(qint64, atMost);
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH",
                          {ClientFixture::json({}, 429, {header}), ClientFixture::json(applied())});
    const SendResult first = fixture.send(change(fixture));
    QVERIFY(first.nextTry >= fixture.now + atLeast && first.nextTry <= fixture.now + atMost);

    fixture.now = first.nextTry - 1;
    fixture.restartAndWork();
    QCOMPARE(fixture.program->list().size(), 1);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.count("PATCH"), 1);

    fixture.now = first.nextTry;
    fixture.outbox().wake();
    QCOMPARE(fixture.resultOf(first.id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 2);
}

void TestDurableOutbox::aWaitFromAnotherClockIsOver()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script(
        "PATCH",
        {ClientFixture::json({}, 429, {"Retry-After: 3600"}), ClientFixture::json(applied())});
    const QUuid id = fixture.send(change(fixture)).id;
    fixture.now -= 3 * day; // The clock was three days ahead before and is right now.
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::networkThatCameBackIsTriedAtOnce()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    const QHostAddress address = fixture.server.serverAddress();
    const quint16 port = fixture.server.serverPort();
    fixture.server.close();
    const SendResult result = fixture.send(change(fixture));
    QCOMPARE(result.outcome.kind, Kind::Unreachable);
    QCOMPARE(result.place, Place::Outbox);
    QVERIFY(result.nextTry > fixture.now);
    fixture.restartAndWork();
    QCOMPARE(fixture.program->list().value(0).wait, Wait::Unreachable);
    QVERIFY(fixture.server.listen(address, port));
    fixture.outbox().tryUnreachable();
    QCOMPARE(fixture.resultOf(result.id).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::whatWasBegunIsSettledByReading()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET",
                          {ClientFixture::json(usersRecord()), ClientFixture::json(applied())});
    fixture.server.script("PATCH", {unclear});
    const QUuid id = fixture.outbox().enqueue(change(fixture));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    QCOMPARE(fixture.program->list().value(0).state, State::Sending);

    fixture.restart();
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.program->list().value(0).begun, fixture.now);
    fixture.outbox().start();
    const SendResult result = fixture.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Applied);
    QCOMPARE(result.place, Place::Done);
    QCOMPARE(result.outcome.record, applied());
    QCOMPARE(fixture.server.count("PATCH"), 1);
    QVERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.program->sent().value(0).outcome, Kind::Applied);
}

void TestDurableOutbox::whatWasBegunAndIsNotThereStaysUnknown()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {unclear});
    const QUuid id = fixture.outbox().enqueue(change(fixture));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);

    fixture.restartAndWork();
    const SendResult result = fixture.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Unknown);
    QCOMPARE(result.place, Place::Outbox);
    QCOMPARE(fixture.program->list().value(0).fields, QList<FieldPath> {email});
    QCOMPARE(fixture.program->list().value(0).checked,
             fixture.now); // The record was read, and the change is not in it.
    fixture.now += 2 * day;
    fixture.outbox().wake();
    fixture.program->told.clear();
    fixture.outbox().tryUnreachable(); // This reads again.
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.program->list().value(0).checked, fixture.now);
    fixture.program->told.clear();
    fixture.outbox().resume(fixture.profile.id); // This reads again, too.
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);

    fixture.server.script("GET", {ClientFixture::json(applied())});
    fixture.program->told.clear();
    fixture.outbox().retry(id); // A person asks for another read.
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::unknownIsReadOnceAtEachStart()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const QUuid id = fixture.send(change(fixture)).id;
    const ErrorCode why = fixture.program->list().value(0).error->code;
    QVERIFY(why != ErrorCode::None);
    QCOMPARE(fixture.server.count("GET"), 2);
    for (int start = 1; start <= 2; ++start) {
        fixture.restartAndWork();
        QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
        fixture.outbox().wake();
        QCOMPARE(fixture.program->list().size(), 1);
        // The reason is still the same.
        QCOMPARE(fixture.program->list().value(0).error->code, why);
        QCOMPARE(fixture.server.count("GET"), 2 + start);
    }
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::blindUnknownIsNeverSentAgain()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {unclear});
    const QUuid id = fixture.outbox().enqueue(fixture.submission(emailChange, {}));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.server.requests().size(), 1);
}

void TestDurableOutbox::oneRecordsSendsStayInOrder()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH",
                          {ClientFixture::status(503), ClientFixture::json(usersRecord())});
    const SendResult first = fixture.send(change(fixture));
    const SendResult second = fixture.send(fixture.submission(nameChange, readBase(usersRecord())));
    QCOMPARE(second.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(second.outcome.error->code), u"behind"_s);
    QCOMPARE(second.place, Place::Outbox);

    fixture.restartAndWork();
    QCOMPARE(fixture.program->list().size(), 2);
    fixture.now = first.nextTry;
    fixture.outbox().wake();
    QCOMPARE(fixture.resultOf(second.id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 3);
    QVERIFY(fixture.patches().at(1).body.contains("email"));
    QVERIFY(fixture.patches().at(2).body.contains("first_name"));
}

void TestDurableOutbox::ownChangeIsNobodyElses()
{
    StoredOutboxFixture fixture;
    const QString newest = u"newest@example.org"_s;
    fixture.server.script("GET",
                          {ClientFixture::json(usersRecord()), ClientFixture::json(usersRecord()),
                           ClientFixture::json(applied())});
    fixture.server.script("PATCH",
                          {ClientFixture::status(503), ClientFixture::json(applied()),
                           ClientFixture::json(with(usersRecord(), u"email"_s, newest))});
    const SendResult first = fixture.send(change(fixture));
    // Both sends were reviewed on the record as it was before the first one was sent.
    const QUuid second
        = fixture.send(fixture.submission({{email, Change::set(newest)}}, readBase(usersRecord())))
              .id;
    fixture.now = first.nextTry;
    fixture.program->told.clear();
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(second).outcome.kind, Kind::Applied);
    QVERIFY(fixture.patches().constLast().body.contains("newest"));
}

void TestDurableOutbox::somebodyElsesChangeBetweenIsAConflict()
{
    StoredOutboxFixture fixture;
    const QJsonObject theirs = with(usersRecord(), u"first_name"_s, u"Theirs"_s);
    fixture.server.script("GET",
                          {ClientFixture::json(usersRecord()), ClientFixture::json(theirs),
                           ClientFixture::json(with(theirs, u"email"_s, newEmail))});
    fixture.server.script(
        "PATCH",
        {ClientFixture::status(503), ClientFixture::json(with(theirs, u"email"_s, newEmail))});
    const SendResult first = fixture.send(change(fixture));
    const QUuid second = fixture.send(fixture.submission(nameChange, readBase(usersRecord()))).id;
    fixture.now = first.nextTry;
    fixture.program->told.clear();
    fixture.outbox().start();
    QCOMPARE(fixture.resultOf(second).outcome.kind, Kind::Conflict);
    QCOMPARE(fixture.server.count("PATCH"), 2);
}

void TestDurableOutbox::fourAtATime()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {unclear});
    Profile other = fixture.profile;
    other.id = QUuid::createUuid();
    fixture.profiles.insert(other.id, other);
    Secrets secrets;
    const auto stored = fixture.stored();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        secrets.insert(it.key(), Secret(it.value()));
    fixture.credentials.keepForThisRun(other, secrets);

    fixture.outbox().start();
    for (int i = 0; i < 6; ++i)
        fixture.outbox().enqueue(fixture.submission(emailChange, {}, u"user-%1"_s.arg(i)));
    QTRY_COMPARE(fixture.server.count("PATCH"), 4);
    Submission elsewhere = fixture.submission(emailChange, {}, u"elsewhere"_s);
    elsewhere.profile = other;
    fixture.outbox().enqueue(elsewhere);
    QTRY_COMPARE(fixture.server.count("PATCH"), 5);
    int sending = 0;
    for (const auto &line : fixture.program->list())
        sending += line.state == State::Sending ? 1 : 0;
    QCOMPARE(sending, 5);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.count("PATCH"), 5);
}

void TestDurableOutbox::refusedKeyPausesItsProfileOnly()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    Profile other = fixture.profile;
    other.id = QUuid::createUuid();
    fixture.profiles.insert(other.id, other);
    Secrets secrets;
    const auto stored = fixture.stored();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        secrets.insert(it.key(), Secret(it.value()));
    fixture.credentials.keepForThisRun(other, secrets);
    fixture.outbox().start();

    fixture.server.script("PATCH", {ClientFixture::status(401), ClientFixture::status(204)});
    const SendResult first = fixture.send(fixture.submission(emailChange, {}, u"a"_s));
    QCOMPARE(first.outcome.kind, Kind::Unauthorised);
    QCOMPARE(first.place, Place::Outbox);
    const SendResult second = fixture.send(fixture.submission(emailChange, {}, u"b"_s));
    QCOMPARE(second.outcome.kind, Kind::Unauthorised);
    QCOMPARE(second.outcome.error->status, 401);
    QCOMPARE(second.place, Place::Outbox);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    for (const auto &line : fixture.program->list())
        QVERIFY(line.isPaused());

    Submission elsewhere = fixture.submission(emailChange, {}, u"c"_s);
    elsewhere.profile = other;
    QCOMPARE(fixture.send(elsewhere).outcome.kind, Kind::Applied);

    fixture.program->told.clear();
    fixture.outbox().resume(fixture.profile.id);
    QCOMPARE(fixture.resultOf(first.id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.resultOf(second.id).outcome.kind, Kind::Applied);
    QVERIFY(fixture.program->list().isEmpty());
}

void TestDurableOutbox::pauseOutlivesTheProgram()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::status(401), ClientFixture::status(204)});
    const QUuid first = fixture.send(fixture.submission(emailChange, {}, u"a"_s)).id;
    fixture.outbox().enqueue(fixture.submission(emailChange, {}, u"b"_s));
    fixture.restartAndWork();
    fixture.now += day;
    fixture.outbox().wake();
    fixture.outbox().tryUnreachable();
    QCOMPARE(fixture.program->list().size(), 2);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    fixture.outbox().resume(fixture.profile.id);
    QCOMPARE(fixture.resultOf(first).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::retryTriesAPausedOneAlone()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script(
        "PATCH",
        {ClientFixture::status(401), ClientFixture::status(401), ClientFixture::status(204)});
    const QUuid first = fixture.send(fixture.submission(emailChange, {}, u"a"_s)).id;
    const QUuid second = fixture.send(fixture.submission(emailChange, {}, u"b"_s)).id;
    fixture.outbox().start();
    fixture.program->told.clear();
    fixture.outbox().retry(second);
    QCOMPARE(fixture.resultOf(second).outcome.kind, Kind::Unauthorised);
    QCOMPARE(fixture.server.count("PATCH"), 2);
    fixture.program->told.clear();
    // The key is accepted now, so the other sends continue as well.
    fixture.outbox().retry(second);
    QCOMPARE(fixture.resultOf(second).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.resultOf(first).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::W14_unclearIsResentWithTheSameBytesAndKey()
{
    StoredOutboxFixture fixture("weavr/user");
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script("PATCH",
                          {ClientFixture::fault(Step::Kind::Close), unclear,
                           ClientFixture::fault(Step::Kind::Close), ClientFixture::json(after)});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const SendResult first = fixture.send(fixture.submission(name, readBase(weavrRecord())));
    QCOMPARE(first.outcome.kind, Kind::Unknown);
    QCOMPARE(first.place, Place::Outbox);
    QVERIFY(first.nextTry > fixture.now);
    QCOMPARE(fixture.program->list().value(0).wait, Wait::Resend);

    // A colleague changes the record in between, but the frozen bytes stay the same.
    fixture.server.script("GET",
                          {ClientFixture::json(with(weavrRecord(), u"surname"_s, u"King"_s))});
    fixture.now = first.nextTry;
    fixture.restartAndWork();
    // The server does not answer, and the program ends.
    QTRY_COMPARE(fixture.server.count("PATCH"), 2);
    fixture.restartAndWork();
    QTRY_VERIFY(fixture.program->resultOf(first.id));
    fixture.now = fixture.resultOf(first.id).nextTry;
    fixture.outbox().wake();
    QTRY_COMPARE(fixture.server.count("PATCH"), 3);
    QTRY_COMPARE(fixture.program->list().value(0).state, State::Waiting);
    fixture.now = fixture.program->list().value(0).nextTry;
    fixture.server.script("GET", {ClientFixture::json(after)});
    fixture.outbox().wake();
    QTRY_VERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.program->sent().value(0).outcome, Kind::Applied);

    const auto sent = fixture.patches();
    QCOMPARE(sent.size(), 4);
    for (const auto &patch : sent) {
        QCOMPARE(patch.body, sent.first().body);
        QCOMPARE(patch.header("idempotency-ref"), sent.first().header("idempotency-ref"));
        QVERIFY(!patch.header("idempotency-ref").isEmpty());
    }
}

void TestDurableOutbox::W14_nothingIsResentAfterADay()
{
    StoredOutboxFixture fixture("weavr/user");
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const QUuid id = fixture.send(fixture.submission(name, readBase(weavrRecord()))).id;
    fixture.now += day;
    fixture.restartAndWork();
    const SendResult result = fixture.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Unknown);
    QCOMPARE(result.nextTry, 0);
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::W14_cancelledIsNotResent()
{
    StoredOutboxFixture fixture("weavr/user");
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script("PATCH", {unclear});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const QUuid id = fixture.outbox().enqueue(fixture.submission(name, readBase(weavrRecord())));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    fixture.outbox().cancel(id);
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::twoProgramsSendEachOnce()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::status(503)});
    QSet<QUuid> ids;
    for (int i = 0; i < 12; ++i)
        ids.insert(
            fixture.outbox().enqueue(fixture.submission(emailChange, {}, u"user-%1"_s.arg(i))));
    QTRY_COMPARE(fixture.program->told.size(), 12);
    fixture.now += 60 * minute;
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    const auto living = [](const QString &) { return true; };
    fixture.lease = {u"one"_s, living};
    fixture.restart();
    const auto other = fixture.another({u"two"_s, living});
    fixture.outbox().start();
    other->outbox.start();
    const auto isDone = [&] {
        fixture.outbox().wake();
        other->outbox.wake();
        return fixture.program->told.size() + other->told.size() >= 12;
    };
    QTRY_VERIFY(isDone());
    QVERIFY(fixture.program->list().isEmpty());
    QVERIFY(other->list().isEmpty());
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.count("PATCH"), 24);
    QCOMPARE(fixture.program->told.size() + other->told.size(), 12);
}

void TestDurableOutbox::whatADeadProgramBeganIsSettled()
{
    StoredOutboxFixture fixture;
    fixture.lease = {u"dead"_s, [](const QString &) { return true; }};
    fixture.restart();
    fixture.server.script("GET",
                          {ClientFixture::json(usersRecord()), ClientFixture::json(applied())});
    fixture.server.script("PATCH", {unclear});
    const QUuid id = fixture.outbox().enqueue(change(fixture));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);

    const auto other
        = fixture.another({u"other"_s, [](const QString &owner) { return owner != u"dead"; }});
    QCOMPARE(other->list().value(0).state, State::Unknown);
    fixture.program.reset();
    other->outbox.start();
    QTRY_VERIFY(other->resultOf(id));
    QCOMPARE(other->resultOf(id)->outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::whatALivingProgramHoldsIsLeftAlone()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    const auto living = [](const QString &) { return true; };
    fixture.lease = {u"one"_s, living};
    fixture.restart();
    fixture.server.script("PATCH", {unclear});
    const QUuid id = fixture.outbox().enqueue(fixture.submission(emailChange, {}));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    const auto other = fixture.another({u"two"_s, living});
    other->outbox.start();
    QCOMPARE(other->list().value(0).state, State::Sending);
    other->outbox.retry(id);
    QTRY_VERIFY(other->resultOf(id));
    QCOMPARE(errorCodeName(other->resultOf(id)->outcome.error->code), u"elsewhere"_s);
    std::optional<StoreError> error;
    other->outbox.recall(id, this, [&](const auto &draft) {
        if (!draft)
            error = draft.error();
    });
    QTRY_VERIFY(error);
    QCOMPARE(error->kind, StoreError::Kind::Missing);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::leaseThatRanOutIsTakenOver()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    const auto living = [](const QString &) { return true; };
    fixture.lease = {u"one"_s, living};
    fixture.restart();
    fixture.server.script("PATCH", {unclear});
    fixture.outbox().enqueue(fixture.submission(emailChange, {}));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    const auto other = fixture.another({u"two"_s, living});
    fixture.now += Lease::term - 1;
    QCOMPARE(other->list().value(0).state, State::Sending);
    fixture.now += 1;
    QCOMPARE(other->list().value(0).state, State::Unknown);
}

void TestDurableOutbox::leaseIsRenewedWhileItIsSent()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    const auto living = [](const QString &) { return true; };
    fixture.lease = {u"one"_s, living, 5};
    fixture.restart();
    fixture.server.script("PATCH", {unclear});
    fixture.outbox().enqueue(fixture.submission(emailChange, {}));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    const auto other = fixture.another({u"two"_s, living});
    const auto leaseEnd = [&] {
        return *other->store.run([](Connection &open) {
            QSqlQuery &query = open.run(u"SELECT lease FROM outbox"_s);
            return query.next() ? query.value(0).toLongLong() : 0;
        });
    };
    for (int i = 0; i < 3; ++i) {
        fixture.now += Lease::term - 1;
        QTRY_COMPARE(leaseEnd(), fixture.now + Lease::term);
        QCOMPARE(other->list().value(0).state, State::Sending);
    }
}

void TestDurableOutbox::whatIsUnderWayMovesIntoTheFile()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH",
                          {Step {Step::Kind::Trickle, 204, {}, {}}, ClientFixture::status(503)});
    QTemporaryDir folder;
    StoreFixture store(folder.path());
    Outbox outbox(fixture.client, store.storage.database(), fixture.router(), nullptr,
                  fixture.clock);
    QList<SendResult> told;
    connect(&outbox, &Outbox::finished, this, [&](const auto &result) { told += result; });
    const QUuid sent = outbox.enqueue(fixture.submission(emailChange, {}, u"a"_s));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1); // This was sent from memory.
    const QUuid waiting = outbox.enqueue(fixture.submission(emailChange, {}, u"b"_s));
    QVERIFY(store.enter(u"passphrase"_s));
    QTRY_COMPARE(told.size(), 2);
    std::optional<QList<QueuedSend>> lines;
    outbox.list(this, [&](const auto &list) { lines = list ? *list : QList<QueuedSend>(); });
    QTRY_VERIFY(lines);
    QCOMPARE(lines->size(), 1);
    QCOMPARE(lines->value(0).id, waiting);
    QCOMPARE(lines->value(0).state, State::Waiting);
    std::optional<SentLog::Page> log;
    SentLog(store.storage.database()).list(0, 10, this, [&](const auto &page) {
        log = page ? *page : SentLog::Page();
    });
    QTRY_VERIFY(log);
    QCOMPARE(log->size(), 1);
    QCOMPARE(log->value(0).id, sent);
    QCOMPARE(log->value(0).outcome, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 2);
}

namespace {

/// The number of transactions in SQLite's log. A commit frame contains the size of the database.
int commitsIn(const QString &folder)
{
    QFile log(folder + u"/amend.sqlite-wal"_s);
    log.open(QIODevice::ReadOnly);
    const QByteArray bytes = log.readAll();
    const qsizetype page = qFromBigEndian<quint32>(bytes.constData() + 8);
    int commits = 0;
    for (qsizetype at = 32; at + 24 + page <= bytes.size(); at += 24 + page)
        commits += qFromBigEndian<quint32>(bytes.constData() + at + 4) != 0 ? 1 : 0;
    return commits;
}

} // namespace

/// Every step of a send is synced to the disk before the next step begins.
void TestDurableOutbox::aSendIsThreeTransactions()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    fixture.outbox().start();
    fixture.saveDraft(emailChange, readBase(usersRecord()));
    fixture.program->list();
    const int before = commitsIn(fixture.folder.path());
    QVERIFY(before > 0);
    QCOMPARE(fixture.send(change(fixture)).outcome.kind, Kind::Applied);
    fixture.program->list();
    QCOMPARE(commitsIn(fixture.folder.path()), before + 3);
}

void TestDurableOutbox::rowThatCannotBeOpenedStopsNoOther()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::status(503)});
    for (int i = 0; i < 5; ++i)
        fixture.send(fixture.submission(emailChange, {}, u"user-%1"_s.arg(i)));
    const QUuid last = fixture.send(fixture.submission(emailChange, {}, u"last"_s)).id;
    QVERIFY(fixture.program->store.run([](Connection &open) {
        open.run(u"UPDATE outbox SET payload=x'00',owner='one',lease=1 WHERE seq<=5"_s);
        return true;
    }));
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    fixture.now += 60 * minute;
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(last).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 7);
}

void TestDurableOutbox::draftMovesIntoTheOutbox()
{
    StoredOutboxFixture fixture;
    const Base base = readBase(usersRecord());
    fixture.saveDraft(emailChange, base);
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {unclear});
    fixture.outbox().enqueue(change(fixture));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    QVERIFY(!fixture.program->draft(fixture.record()));
    QCOMPARE(fixture.program->list().size(), 1);
}

void TestDurableOutbox::whatWasTypedSinceStaysADraft()
{
    StoredOutboxFixture fixture;
    Changes both = emailChange;
    both.insert(nameChange);
    fixture.saveDraft(both, readBase(usersRecord()));
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    QCOMPARE(fixture.send(change(fixture)).outcome.kind, Kind::Applied);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, nameChange);
    QCOMPARE(draft->summary.changes, 1);
}

void TestDurableOutbox::refusedComesBackUnderWhatWasTypedSince()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script(
        "PATCH",
        {ClientFixture::status(409, R"({"error":"conflict","message":"Email already taken"})")});
    const QUuid id = fixture.outbox().enqueue(change(fixture));
    fixture.saveDraft(nameChange, readBase(usersRecord()));
    const SendResult result = fixture.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Refused);
    QCOMPARE(result.place, Place::Draft);
    QCOMPARE(result.changes, emailChange);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->summary.state, DraftState::Refused);
    Changes both = emailChange;
    both.insert(nameChange);
    QCOMPARE(draft->changes, both);
    QCOMPARE(draft->serverFindings.size(), 1);
    QCOMPARE(draft->serverFindings.value(0).path, email);
    QVERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.program->sent().value(0).outcome, Kind::Refused);
}

void TestDurableOutbox::conflictComesBackAsOne()
{
    StoredOutboxFixture fixture;
    fixture.server.script(
        "GET", {ClientFixture::json(with(usersRecord(), u"email"_s, u"theirs@example.org"_s))});
    const SendResult result = fixture.send(change(fixture));
    QCOMPARE(result.outcome.kind, Kind::Conflict);
    QCOMPARE(result.place, Place::Draft);
    fixture.restart();
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->summary.state, DraftState::Conflict);
    QCOMPARE(draft->changes, emailChange);
    // The base is kept, so that the next read finds the conflict again.
    QCOMPARE(draft->base, readBase(usersRecord()));
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestDurableOutbox::unreviewedComesBackOnWhatWasRead()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    QCOMPARE(fixture.send(fixture.submission(emailChange, {})).outcome.kind, Kind::Conflict);
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->base, readBase(usersRecord()));
    QCOMPARE(draft->baseRead, fixture.now);
}

void TestDurableOutbox::recallGivesBackTheDraft()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::status(503)});
    const QUuid id = fixture.send(change(fixture)).id;
    fixture.restart();
    fixture.saveDraft(nameChange, readBase(usersRecord()));
    std::optional<StoredDraft> recalled;
    fixture.outbox().recall(id, this, [&](const auto &draft) {
        if (draft)
            recalled = *draft;
    });
    QTRY_VERIFY(recalled);
    QCOMPARE(recalled->changes.size(), 2);
    QCOMPARE(fixture.program->draft(fixture.record()), recalled);
    QVERIFY(fixture.program->list().isEmpty());
    QVERIFY(fixture.program->sent().isEmpty()); // Nothing was sent.
    fixture.restartAndWork();
    fixture.now += day;
    fixture.outbox().wake();
    QVERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestDurableOutbox::recallAndClaimAreNeverBoth()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::status(503)});
    const QUuid id = fixture.send(fixture.submission(emailChange, {})).id;
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    fixture.now += 60 * minute;
    std::optional<bool> isRecalled;
    fixture.outbox().start(); // This claims the send.
    fixture.outbox().recall(id, this, [&](const auto &draft) { isRecalled = bool(draft); });
    QTRY_VERIFY(isRecalled);
    QVERIFY(!*isRecalled);
    QTRY_VERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 2);
    QVERIFY(!fixture.program->draft(fixture.record()));
}

void TestDurableOutbox::recalledUnknownIsLogged()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const QUuid id = fixture.send(fixture.submission(emailChange, {})).id;
    bool isRecalled = false;
    fixture.outbox().recall(id, this, [&](const auto &draft) { isRecalled = bool(draft); });
    QTRY_VERIFY(isRecalled);
    QCOMPARE(fixture.program->sent().size(), 1);
    QCOMPARE(fixture.program->sent().value(0).outcome, Kind::Unknown);
    QCOMPARE(fixture.program->draft(fixture.record()).value_or(StoredDraft()).changes, emailChange);
}

void TestDurableOutbox::dismissedUnknownIsLogged()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const QUuid id = fixture.send(fixture.submission(emailChange, {})).id;
    std::optional<std::optional<StoreError>> answer;
    fixture.outbox().dismiss(id, this, [&](const auto &error) { answer.emplace(error); });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(fixture.program->list().isEmpty());
    QVERIFY(!fixture.program->draft(fixture.record()));
    QCOMPARE(fixture.program->sent().value(0).outcome, Kind::Unknown);
    QCOMPARE(fixture.program->sent().value(0).changes.size(), 1);
}

void TestDurableOutbox::nextSendSupersedesAnUnknownOne()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH",
                          {ClientFixture::fault(Step::Kind::Close), ClientFixture::status(204)});
    const QUuid first = fixture.send(fixture.submission(emailChange, {})).id;
    fixture.restart();
    fixture.now += 1;
    const Changes again {{emailChange.firstKey(), Change::set(u"other@example.org"_s)}};
    const SendResult second = fixture.send(fixture.submission(again, {}));
    QCOMPARE(second.outcome.kind, Kind::Applied);
    QVERIFY(!fixture.program->draft(fixture.record()));
    const auto log = fixture.program->sent();
    QCOMPARE(log.size(), 2);
    QSet<QUuid> unknown;
    for (const auto &entry : log) {
        if (entry.outcome == Kind::Unknown)
            unknown.insert(entry.id);
    }
    QCOMPARE(unknown, QSet<QUuid> {first});
    QVERIFY(fixture.program->list().isEmpty());
}

void TestDurableOutbox::whatNoLaterSendSpeaksOfIsADraftAgain()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH",
                          {ClientFixture::fault(Step::Kind::Close), ClientFixture::status(204)});
    Changes both = emailChange;
    both.insert(nameChange);
    fixture.send(fixture.submission(both, {}));
    fixture.restart();
    QCOMPARE(fixture.send(fixture.submission(nameChange, {})).outcome.kind, Kind::Applied);
    QVERIFY(fixture.program->list().isEmpty());
    const auto draft = fixture.program->draft(fixture.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, emailChange);
    QCOMPARE(draft->summary.changes, 1);
}

void TestDurableOutbox::whatWaitsAlreadyIsNoDraftAgain()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH",
                          {ClientFixture::status(503), ClientFixture::fault(Step::Kind::Close),
                           ClientFixture::status(204)});
    const QUuid first = fixture.send(fixture.submission(emailChange, {})).id; // This send waits.
    const Changes newer {{email, Change::set(u"newer@example.org"_s)}};
    fixture.send(fixture.submission(newer, {})); // This send waits behind the first one.
    fixture.program->told.clear();
    fixture.outbox().retry(first);
    QCOMPARE(fixture.resultOf(first).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.program->list().size(), 2);
    fixture.outbox().enqueue(fixture.submission(nameChange, {}));
    // The unknown send is not joined with the new one.
    QTRY_COMPARE(fixture.program->list().size(), 2);
    QCOMPARE(fixture.program->list().value(0).fields, QList<FieldPath> {email});
    QVERIFY(
        // Otherwise the older e-mail address would be sent after the newer one.
        !fixture.program->draft(fixture.record()));
}

void TestDurableOutbox::oneTryLeavesNothing_data()
{
    QTest::addColumn<Step>("patch");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("applied") << ClientFixture::status(204) << Kind::Applied;
    QTest::newRow("busy") << ClientFixture::status(503) << Kind::Waiting;
    QTest::newRow("refused") << ClientFixture::status(400) << Kind::Refused;
    QTest::newRow("conflict") << ClientFixture::status(412) << Kind::Conflict;
    QTest::newRow("no key") << ClientFixture::status(401) << Kind::Unauthorised;
}

void TestDurableOutbox::oneTryLeavesNothing()
{
    QFETCH(Step, patch);
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    const StoredDraft draft {
        {fixture.record(), u"Ada"_s, 1, DraftState::Editing, fixture.now}, emailChange, {}, 0, {}};
    fixture.program->save(draft); // A window saved this draft while the user was typing.
    fixture.server.script("PATCH", {patch});
    const SendResult result = fixture.send(oneTry(fixture.submission(emailChange, {})));
    QTEST(result.outcome.kind, "kind");
    QCOMPARE(result.place, Place::Done);
    QVERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.program->draft(fixture.record()), draft);
}

void TestDurableOutbox::oneTryLeavesItsUnknown()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const SendResult result = fixture.send(oneTry(fixture.submission(emailChange, {})));
    QCOMPARE(result.outcome.kind, Kind::Unknown);
    QCOMPARE(result.place, Place::Outbox);
    fixture.restartAndWork();
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::oneTryGoesBehindNothing()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::status(503)});
    fixture.send(change(fixture));
    const int reads = fixture.server.count("GET");
    const SendResult result = fixture.send(oneTry(change(fixture)));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"behind"_s);
    QCOMPARE(result.place, Place::Done);
    QCOMPARE(fixture.program->list().size(), 1);
    QCOMPARE(fixture.server.count("GET"), reads);
}

void TestDurableOutbox::commandLinesChangesAreNoDraft()
{
    StoredOutboxFixture fixture;
    fixture.profile.canRead = false;
    fixture.server.script(
        "PATCH",
        {ClientFixture::status(400), ClientFixture::status(503), ClientFixture::status(400)});
    Submission what = fixture.submission(emailChange, {});
    what.isDraft = false;
    // The refusal was reported at once, so no draft is needed.
    QCOMPARE(fixture.send(what).place, Place::Done);
    QVERIFY(!fixture.program->draft(fixture.record()));

    const SendResult waiting = fixture.send(what);
    QCOMPARE(waiting.place, Place::Outbox);
    fixture.program->told.clear();
    fixture.outbox().retry(waiting.id);
    QCOMPARE(fixture.resultOf(waiting.id).outcome.kind, Kind::Refused);
    // The refusal came later when nobody was waiting for it, so it becomes a draft.
    QCOMPARE(fixture.resultOf(waiting.id).place, Place::Draft);
    QCOMPARE(fixture.program->draft(fixture.record()).value_or(StoredDraft()).changes, emailChange);
}

void TestDurableOutbox::cancelledInTheQueueIsADraftAgain()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::status(503)});
    const QUuid id = fixture.send(change(fixture)).id;
    fixture.program->told.clear();
    fixture.outbox().cancel(id);
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Cancelled);
    QCOMPARE(fixture.resultOf(id).place, Place::Draft);
    QCOMPARE(fixture.program->draft(fixture.record()).value_or(StoredDraft()).changes, emailChange);
    QVERIFY(fixture.program->sent().isEmpty());
}

void TestDurableOutbox::whatCannotBeStoredIsNotSent()
{
    StoredOutboxFixture fixture;
    const StoredDraft draft {{fixture.record(), u"Ada"_s, 1, DraftState::Editing, fixture.now},
                             emailChange,
                             readBase(usersRecord()),
                             fixture.now,
                             {}};
    fixture.program->save(draft);
    QVERIFY(fixture.program->store.run([](Connection &open) {
        open.run(u"PRAGMA query_only=1"_s);
        return true;
    }));
    const SendResult result = fixture.send(change(fixture));
    QCOMPARE(result.outcome.kind, Kind::Refused);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"notStored"_s);
    QCOMPARE(result.place, Place::Draft);
    QVERIFY(!fixture.outbox().isSending());
    fixture.restart();
    QVERIFY(fixture.program->list().isEmpty());
    QCOMPARE(fixture.program->draft(fixture.record()), draft);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestDurableOutbox::whatCannotBeBegunIsNotSent()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    connect(&fixture.outbox(), &Outbox::stageChanged, this, [&](const QUuid &, SendStage stage) {
        if (stage == SendStage::Reading && fixture.program->told.isEmpty())
            fixture.program->store.storage.database().write(
                this,
                [](Connection &open) {
                    open.run(u"PRAGMA query_only=1"_s);
                    return true;
                },
                [](const auto &) {});
    });
    const SendResult result = fixture.send(change(fixture));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"notStored"_s);
    QCOMPARE(result.place, Place::Outbox);
    QCOMPARE(fixture.server.count("PATCH"), 0);

    fixture.restartAndWork(); // The disk has room again.
    QCOMPARE(fixture.resultOf(result.id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::whatAnotherTookMeanwhileIsNotSent()
{
    StoredOutboxFixture fixture;
    fixture.lease = {u"one"_s, [](const QString &) { return true; }};
    fixture.restart();
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    connect(&fixture.outbox(), &Outbox::stageChanged, this, [&](const QUuid &, SendStage stage) {
        if (stage == SendStage::Reading)
            fixture.program->store.storage.database().write(
                this,
                // Another program claims the row, as after a sleep in which the lease expired.
                [](Connection &open) {
                    open.run(u"UPDATE outbox SET owner='two'"_s);
                    return true;
                },
                [](const auto &) {});
    });
    const SendResult result = fixture.send(change(fixture));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"elsewhere"_s);
    QCOMPARE(result.place, Place::Outbox);
    QCOMPARE(fixture.server.count("PATCH"), 0);
    // The other program is sending it.
    QCOMPARE(fixture.program->list().value(0).state, State::Sending);
    QVERIFY(!fixture.program->draft(fixture.record()));
}

void TestDurableOutbox::profileThatIsGoneIsWaitedFor()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::status(503)});
    const QUuid id = fixture.send(change(fixture)).id;
    const Profile kept = fixture.profile;
    const RecordKey record = fixture.record();
    fixture.profile.id = QUuid::createUuid();
    fixture.now += 60 * minute;
    fixture.restartAndWork();
    QCOMPARE(errorCodeName(fixture.resultOf(id).outcome.error->code), u"profileGone"_s);
    QCOMPARE(fixture.program->list().value(0).wait, Wait::ProfileGone);
    QCOMPARE(fixture.server.count("GET"), 1);
    fixture.profile = kept;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(fixture.resultOf(id).record, record);
}

void TestDurableOutbox::unknownOfALostProfileIsNotSentAfresh()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const QUuid id = fixture.send(change(fixture)).id;
    const Profile kept = fixture.profile;
    fixture.profile.id = QUuid::createUuid();
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    fixture.profile = kept;
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Unknown);
    fixture.now += 60 * minute;
    fixture.outbox().wake();
    QCOMPARE(fixture.program->list().value(0).state, State::Unknown);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestDurableOutbox::profileThatMovedIsNotSentTo()
{
    StoredOutboxFixture fixture;
    fixture.server.script("GET", {ClientFixture::status(503)});
    const QUuid id = fixture.send(change(fixture)).id;
    const int requests = int(fixture.server.requests().size());
    fixture.profile.baseUrl = fixture.server.url(u"/another"_s);
    fixture.now += 60 * minute;
    fixture.restartAndWork();
    QCOMPARE(errorCodeName(fixture.resultOf(id).outcome.error->code), u"profileMoved"_s);
    QCOMPARE(fixture.program->list().value(0).wait, Wait::ProfileMoved);
    QCOMPARE(fixture.server.requests().size(), requests);

    fixture.profile.environmentId = u"local"_s; // The local sandbox has another port in each run.
    QCOMPARE(fixture.profile.isLocalSandbox(), true);
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(applied())});
    fixture.restartAndWork();
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::stoppedBeginsNothing()
{
    StoredOutboxFixture fixture;
    fixture.outbox().start();
    fixture.outbox().stop();
    fixture.outbox().enqueue(change(fixture));
    QCOMPARE(fixture.program->list().size(), 1);
    QVERIFY(!fixture.outbox().isSending());
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestDurableOutbox::filesHoldNothingInTheClear()
{
    StoredOutboxFixture fixture("weavr/user");
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script("PATCH",
                          {ClientFixture::fault(Step::Kind::Close),
                           ClientFixture::status(400, R"({"message":"words-canary"})")});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Value-canary"_s)}};
    const QUuid id = fixture.send(fixture.submission(name, readBase(weavrRecord()))).id;
    const QByteArray key = fixture.patches().constFirst().header("idempotency-ref");
    const QList<QByteArray> canaries {"Value-canary",
                                      "Lovelace",
                                      "ada@example.org",
                                      "7911123456",
                                      "Ada L.",
                                      "api-key-canary",
                                      "token-canary",
                                      "words-canary",
                                      "weavr/user",
                                      fixture.userId().toUtf8(),
                                      key};
    const auto check = [&] {
        const QByteArray bytes = allBytes(fixture.folder.path());
        QVERIFY(bytes.contains("idempotency"));
        for (const QByteArray &canary : canaries) {
            QVERIFY2(!bytes.contains(canary), canary.constData());
            QVERIFY2(!bytes.contains(canary.toBase64(QByteArray::OmitTrailingEquals).chopped(1)),
                     canary.constData());
        }
    };
    check(); // The send has begun, and its bytes are frozen.
    fixture.program->told.clear();
    fixture.outbox().retry(id);
    QCOMPARE(fixture.resultOf(id).outcome.kind, Kind::Refused);
    check(); // The send is in the log, and its changes are a draft.
    fixture.program.reset();
    check();
}

QTEST_GUILESS_MAIN(TestDurableOutbox)
#include "tst_durableoutbox.moc"
