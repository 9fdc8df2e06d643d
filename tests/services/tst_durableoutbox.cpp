// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail.h"
#include "roundtrip.h"

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
const Step unclear = Road::fault(Step::Kind::Stall);
constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;

QJsonObject applied()
{
    return with(usersRecord(), u"email"_s, newEmail);
}

/// A reviewed change of a Users v1 user's e-mail address.
Submission change(const Mail &mail, const QString &user = {})
{
    return mail.submission(emailChange, readBase(usersRecord()), user);
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
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::status(503), Road::json(applied())});
    const SendResult first = mail.send(change(mail));
    QCOMPARE(first.outcome.kind, Kind::Waiting);
    QCOMPARE(first.place, Place::Outbox);
    QVERIFY(first.nextTry > mail.now);

    mail.restart();
    const auto lines = mail.program->list();
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines.value(0).id, first.id);
    QCOMPARE(lines.value(0).record, mail.record());
    QCOMPARE(lines.value(0).title, u"Ada L."_s);
    QCOMPARE(lines.value(0).fields.size(), 1);
    QCOMPARE(lines.value(0).state, State::Waiting);
    QCOMPARE(lines.value(0).wait, Wait::Busy);
    QCOMPARE(lines.value(0).nextTry, first.nextTry);
    QCOMPARE(lines.value(0).error->status, 503);

    mail.now = first.nextTry;
    mail.outbox().start();
    QCOMPARE(mail.resultOf(first.id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.resultOf(first.id).place, Place::Done);
    QVERIFY(mail.program->list().isEmpty());
    const auto log = mail.program->sent();
    QCOMPARE(log.size(), 1);
    QCOMPARE(log.value(0).id, first.id);
    QCOMPARE(log.value(0).outcome, Kind::Applied);
    QCOMPARE(log.value(0).record, mail.record());
    QCOMPARE(log.value(0).profileName, u"Test"_s);
    QCOMPARE(log.value(0).changes.size(), 1);
    QCOMPARE(log.value(0).changes.value(0).path, email);
    QCOMPARE(log.value(0).changes.value(0).before, QJsonValue(u"ada@example.org"_s));
    QCOMPARE(log.value(0).changes.value(0).after, QJsonValue(newEmail));
}

void TestDurableOutbox::theServersWaitOutlivesTheProgram_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qint64>("atLeast"); // milliseconds
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
    // A day at most, and not dropped.
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
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json({}, 429, {header}), Road::json(applied())});
    const SendResult first = mail.send(change(mail));
    QVERIFY(first.nextTry >= mail.now + atLeast && first.nextTry <= mail.now + atMost);

    mail.now = first.nextTry - 1;
    mail.restartAndWork();
    QCOMPARE(mail.program->list().size(), 1);
    roundTrip(mail.network);
    QCOMPARE(mail.server.count("PATCH"), 1);

    mail.now = first.nextTry;
    mail.outbox().wake();
    QCOMPARE(mail.resultOf(first.id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 2);
}

void TestDurableOutbox::aWaitFromAnotherClockIsOver()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH",
                       {Road::json({}, 429, {"Retry-After: 3600"}), Road::json(applied())});
    const QUuid id = mail.send(change(mail)).id;
    mail.now -= 3 * day; // it was wrong then
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::networkThatCameBackIsTriedAtOnce()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    const QHostAddress address = mail.server.serverAddress();
    const quint16 port = mail.server.serverPort();
    mail.server.close();
    const SendResult result = mail.send(change(mail));
    QCOMPARE(result.outcome.kind, Kind::Unreachable);
    QCOMPARE(result.place, Place::Outbox);
    QVERIFY(result.nextTry > mail.now);
    mail.restartAndWork();
    QCOMPARE(mail.program->list().value(0).wait, Wait::Unreachable);
    QVERIFY(mail.server.listen(address, port));
    mail.outbox().tryUnreachable();
    QCOMPARE(mail.resultOf(result.id).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::whatWasBegunIsSettledByReading()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord()), Road::json(applied())});
    mail.server.script("PATCH", {unclear});
    const QUuid id = mail.outbox().enqueue(change(mail));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    QCOMPARE(mail.program->list().value(0).state, State::Sending);

    mail.restart();
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    QCOMPARE(mail.program->list().value(0).begun, mail.now);
    mail.outbox().start();
    const SendResult result = mail.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Applied);
    QCOMPARE(result.place, Place::Done);
    QCOMPARE(result.outcome.record, applied());
    QCOMPARE(mail.server.count("PATCH"), 1);
    QVERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.program->sent().value(0).outcome, Kind::Applied);
}

void TestDurableOutbox::whatWasBegunAndIsNotThereStaysUnknown()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {unclear});
    const QUuid id = mail.outbox().enqueue(change(mail));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);

    mail.restartAndWork();
    const SendResult result = mail.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Unknown);
    QCOMPARE(result.place, Place::Outbox);
    QCOMPARE(mail.program->list().value(0).fields, QList<FieldPath> {email});
    QCOMPARE(mail.program->list().value(0).checked, mail.now); // it was read, and is not there
    mail.now += 2 * day;
    mail.outbox().wake();
    mail.program->told.clear();
    mail.outbox().tryUnreachable(); // reads again
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(mail.program->list().value(0).checked, mail.now);
    mail.program->told.clear();
    mail.outbox().resume(mail.profile.id); // so does this
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    QCOMPARE(mail.server.count("PATCH"), 1);

    mail.server.script("GET", {Road::json(applied())});
    mail.program->told.clear();
    mail.outbox().retry(id); // a person asks to look again
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::unknownIsReadOnceAtEachStart()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const QUuid id = mail.send(change(mail)).id;
    const ErrorCode why = mail.program->list().value(0).error->code;
    QVERIFY(!why.isEmpty());
    QCOMPARE(mail.server.count("GET"), 2);
    for (int start = 1; start <= 2; ++start) {
        mail.restartAndWork();
        QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
        mail.outbox().wake();
        QCOMPARE(mail.program->list().size(), 1);
        QCOMPARE(mail.program->list().value(0).error->code, why); // still
        QCOMPARE(mail.server.count("GET"), 2 + start);
    }
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::blindUnknownIsNeverSentAgain()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {unclear});
    const QUuid id = mail.outbox().enqueue(mail.submission(emailChange, {}));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(mail.server.requests().size(), 1);
}

void TestDurableOutbox::oneRecordsSendsStayInOrder()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::status(503), Road::json(usersRecord())});
    const SendResult first = mail.send(change(mail));
    const SendResult second = mail.send(mail.submission(nameChange, readBase(usersRecord())));
    QCOMPARE(second.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(second.outcome.error->code), u"behind"_s);
    QCOMPARE(second.place, Place::Outbox);

    mail.restartAndWork();
    QCOMPARE(mail.program->list().size(), 2);
    mail.now = first.nextTry;
    mail.outbox().wake();
    QCOMPARE(mail.resultOf(second.id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 3);
    QVERIFY(mail.patches().at(1).body.contains("email"));
    QVERIFY(mail.patches().at(2).body.contains("first_name"));
}

void TestDurableOutbox::ownChangeIsNobodyElses()
{
    Mail mail;
    const QString newest = u"newest@example.org"_s;
    mail.server.script(
        "GET", {Road::json(usersRecord()), Road::json(usersRecord()), Road::json(applied())});
    mail.server.script("PATCH",
                       {Road::status(503), Road::json(applied()),
                        Road::json(with(usersRecord(), u"email"_s, newest))});
    const SendResult first = mail.send(change(mail));
    // Both were reviewed on the record as it was read before the first went out.
    const QUuid second
        = mail.send(mail.submission({{email, Change::set(newest)}}, readBase(usersRecord()))).id;
    mail.now = first.nextTry;
    mail.program->told.clear();
    mail.outbox().start();
    QCOMPARE(mail.resultOf(second).outcome.kind, Kind::Applied);
    QVERIFY(mail.patches().constLast().body.contains("newest"));
}

void TestDurableOutbox::somebodyElsesChangeBetweenIsAConflict()
{
    Mail mail;
    const QJsonObject theirs = with(usersRecord(), u"first_name"_s, u"Theirs"_s);
    mail.server.script("GET",
                       {Road::json(usersRecord()), Road::json(theirs),
                        Road::json(with(theirs, u"email"_s, newEmail))});
    mail.server.script("PATCH",
                       {Road::status(503), Road::json(with(theirs, u"email"_s, newEmail))});
    const SendResult first = mail.send(change(mail));
    const QUuid second = mail.send(mail.submission(nameChange, readBase(usersRecord()))).id;
    mail.now = first.nextTry;
    mail.program->told.clear();
    mail.outbox().start();
    QCOMPARE(mail.resultOf(second).outcome.kind, Kind::Conflict);
    QCOMPARE(mail.server.count("PATCH"), 2);
}

void TestDurableOutbox::fourAtATime()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {unclear});
    Profile other = mail.profile;
    other.id = QUuid::createUuid();
    mail.profiles.insert(other.id, other);
    Secrets secrets;
    const auto stored = mail.stored();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        secrets.insert(it.key(), Secret(it.value()));
    mail.credentials.keepForThisRun(other, secrets);

    mail.outbox().start();
    for (int i = 0; i < 6; ++i)
        mail.outbox().enqueue(mail.submission(emailChange, {}, u"user-%1"_s.arg(i)));
    QTRY_COMPARE(mail.server.count("PATCH"), 4);
    Submission elsewhere = mail.submission(emailChange, {}, u"elsewhere"_s);
    elsewhere.profile = other;
    mail.outbox().enqueue(elsewhere);
    QTRY_COMPARE(mail.server.count("PATCH"), 5);
    int sending = 0;
    for (const auto &line : mail.program->list())
        sending += line.state == State::Sending ? 1 : 0;
    QCOMPARE(sending, 5);
    roundTrip(mail.network);
    QCOMPARE(mail.server.count("PATCH"), 5);
}

void TestDurableOutbox::refusedKeyPausesItsProfileOnly()
{
    Mail mail;
    mail.profile.canRead = false;
    Profile other = mail.profile;
    other.id = QUuid::createUuid();
    mail.profiles.insert(other.id, other);
    Secrets secrets;
    const auto stored = mail.stored();
    for (auto it = stored.begin(); it != stored.end(); ++it)
        secrets.insert(it.key(), Secret(it.value()));
    mail.credentials.keepForThisRun(other, secrets);
    mail.outbox().start();

    mail.server.script("PATCH", {Road::status(401), Road::status(204)});
    const SendResult first = mail.send(mail.submission(emailChange, {}, u"a"_s));
    QCOMPARE(first.outcome.kind, Kind::Unauthorised);
    QCOMPARE(first.place, Place::Outbox);
    const SendResult second = mail.send(mail.submission(emailChange, {}, u"b"_s));
    QCOMPARE(second.outcome.kind, Kind::Unauthorised);
    QCOMPARE(second.outcome.error->status, 401);
    QCOMPARE(second.place, Place::Outbox);
    QCOMPARE(mail.server.count("PATCH"), 1);
    for (const auto &line : mail.program->list())
        QVERIFY(line.isPaused());

    Submission elsewhere = mail.submission(emailChange, {}, u"c"_s);
    elsewhere.profile = other;
    QCOMPARE(mail.send(elsewhere).outcome.kind, Kind::Applied);

    mail.program->told.clear();
    mail.outbox().resume(mail.profile.id);
    QCOMPARE(mail.resultOf(first.id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.resultOf(second.id).outcome.kind, Kind::Applied);
    QVERIFY(mail.program->list().isEmpty());
}

void TestDurableOutbox::pauseOutlivesTheProgram()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::status(401), Road::status(204)});
    const QUuid first = mail.send(mail.submission(emailChange, {}, u"a"_s)).id;
    mail.outbox().enqueue(mail.submission(emailChange, {}, u"b"_s));
    mail.restartAndWork();
    mail.now += day;
    mail.outbox().wake();
    mail.outbox().tryUnreachable();
    QCOMPARE(mail.program->list().size(), 2);
    QCOMPARE(mail.server.count("PATCH"), 1);
    mail.outbox().resume(mail.profile.id);
    QCOMPARE(mail.resultOf(first).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::retryTriesAPausedOneAlone()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::status(401), Road::status(401), Road::status(204)});
    const QUuid first = mail.send(mail.submission(emailChange, {}, u"a"_s)).id;
    const QUuid second = mail.send(mail.submission(emailChange, {}, u"b"_s)).id;
    mail.outbox().start();
    mail.program->told.clear();
    mail.outbox().retry(second);
    QCOMPARE(mail.resultOf(second).outcome.kind, Kind::Unauthorised);
    QCOMPARE(mail.server.count("PATCH"), 2);
    mail.program->told.clear();
    mail.outbox().retry(second); // and now the key is good: the others go too
    QCOMPARE(mail.resultOf(second).outcome.kind, Kind::Applied);
    QCOMPARE(mail.resultOf(first).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::W14_unclearIsResentWithTheSameBytesAndKey()
{
    Mail mail("weavr/user");
    const QJsonObject after = with(weavrRecord(), u"name"_s, u"Augusta"_s);
    mail.server.script("GET", {Road::json(weavrRecord())});
    mail.server.script("PATCH",
                       {Road::fault(Step::Kind::Close), unclear, Road::fault(Step::Kind::Close),
                        Road::json(after)});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const SendResult first = mail.send(mail.submission(name, readBase(weavrRecord())));
    QCOMPARE(first.outcome.kind, Kind::Unknown);
    QCOMPARE(first.place, Place::Outbox);
    QVERIFY(first.nextTry > mail.now);
    QCOMPARE(mail.program->list().value(0).wait, Wait::Resend);

    // Somebody else changes the record meanwhile: the bytes stay what they were.
    mail.server.script("GET", {Road::json(with(weavrRecord(), u"surname"_s, u"King"_s))});
    mail.now = first.nextTry;
    mail.restartAndWork();
    QTRY_COMPARE(mail.server.count("PATCH"), 2); // and stalls: the program ends
    mail.restartAndWork();
    QTRY_VERIFY(mail.program->resultOf(first.id));
    mail.now = mail.resultOf(first.id).nextTry;
    mail.outbox().wake();
    QTRY_COMPARE(mail.server.count("PATCH"), 3);
    QTRY_COMPARE(mail.program->list().value(0).state, State::Waiting);
    mail.now = mail.program->list().value(0).nextTry;
    mail.server.script("GET", {Road::json(after)});
    mail.outbox().wake();
    QTRY_VERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.program->sent().value(0).outcome, Kind::Applied);

    const auto sent = mail.patches();
    QCOMPARE(sent.size(), 4);
    for (const auto &patch : sent) {
        QCOMPARE(patch.body, sent.first().body);
        QCOMPARE(patch.header("idempotency-ref"), sent.first().header("idempotency-ref"));
        QVERIFY(!patch.header("idempotency-ref").isEmpty());
    }
}

void TestDurableOutbox::W14_nothingIsResentAfterADay()
{
    Mail mail("weavr/user");
    mail.server.script("GET", {Road::json(weavrRecord())});
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const QUuid id = mail.send(mail.submission(name, readBase(weavrRecord()))).id;
    mail.now += day;
    mail.restartAndWork();
    const SendResult result = mail.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Unknown);
    QCOMPARE(result.nextTry, 0);
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::W14_cancelledIsNotResent()
{
    Mail mail("weavr/user");
    mail.server.script("GET", {Road::json(weavrRecord())});
    mail.server.script("PATCH", {unclear});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}};
    const QUuid id = mail.outbox().enqueue(mail.submission(name, readBase(weavrRecord())));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    mail.outbox().cancel(id);
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::twoProgramsSendEachOnce()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::status(503)});
    QSet<QUuid> ids;
    for (int i = 0; i < 12; ++i)
        ids.insert(mail.outbox().enqueue(mail.submission(emailChange, {}, u"user-%1"_s.arg(i))));
    QTRY_COMPARE(mail.program->told.size(), 12);
    mail.now += 60 * minute;
    mail.server.script("PATCH", {Road::status(204)});
    const auto living = [](const QString &) { return true; };
    mail.lease = {u"one"_s, living};
    mail.restart();
    const auto other = mail.another({u"two"_s, living});
    mail.outbox().start();
    other->outbox.start();
    const auto isDone = [&] {
        mail.outbox().wake();
        other->outbox.wake();
        return mail.program->told.size() + other->told.size() >= 12;
    };
    QTRY_VERIFY(isDone());
    QVERIFY(mail.program->list().isEmpty());
    QVERIFY(other->list().isEmpty());
    roundTrip(mail.network);
    QCOMPARE(mail.server.count("PATCH"), 24);
    QCOMPARE(mail.program->told.size() + other->told.size(), 12);
}

void TestDurableOutbox::whatADeadProgramBeganIsSettled()
{
    Mail mail;
    mail.lease = {u"dead"_s, [](const QString &) { return true; }};
    mail.restart();
    mail.server.script("GET", {Road::json(usersRecord()), Road::json(applied())});
    mail.server.script("PATCH", {unclear});
    const QUuid id = mail.outbox().enqueue(change(mail));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);

    const auto other
        = mail.another({u"other"_s, [](const QString &owner) { return owner != u"dead"; }});
    QCOMPARE(other->list().value(0).state, State::Unknown);
    mail.program.reset();
    other->outbox.start();
    QTRY_VERIFY(other->resultOf(id));
    QCOMPARE(other->resultOf(id)->outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::whatALivingProgramHoldsIsLeftAlone()
{
    Mail mail;
    mail.profile.canRead = false;
    const auto living = [](const QString &) { return true; };
    mail.lease = {u"one"_s, living};
    mail.restart();
    mail.server.script("PATCH", {unclear});
    const QUuid id = mail.outbox().enqueue(mail.submission(emailChange, {}));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    const auto other = mail.another({u"two"_s, living});
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
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::leaseThatRanOutIsTakenOver()
{
    Mail mail;
    mail.profile.canRead = false;
    const auto living = [](const QString &) { return true; };
    mail.lease = {u"one"_s, living};
    mail.restart();
    mail.server.script("PATCH", {unclear});
    mail.outbox().enqueue(mail.submission(emailChange, {}));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    const auto other = mail.another({u"two"_s, living});
    mail.now += Lease::term - 1;
    QCOMPARE(other->list().value(0).state, State::Sending);
    mail.now += 1;
    QCOMPARE(other->list().value(0).state, State::Unknown);
}

void TestDurableOutbox::leaseIsRenewedWhileItIsSent()
{
    Mail mail;
    mail.profile.canRead = false;
    const auto living = [](const QString &) { return true; };
    mail.lease = {u"one"_s, living, 5};
    mail.restart();
    mail.server.script("PATCH", {unclear});
    mail.outbox().enqueue(mail.submission(emailChange, {}));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    const auto other = mail.another({u"two"_s, living});
    const auto leaseEnd = [&] {
        return *other->store.run([](Connection &open) {
            QSqlQuery &query = open.run(u"SELECT lease FROM outbox"_s);
            return query.next() ? query.value(0).toLongLong() : 0;
        });
    };
    for (int i = 0; i < 3; ++i) {
        mail.now += Lease::term - 1;
        QTRY_COMPARE(leaseEnd(), mail.now + Lease::term);
        QCOMPARE(other->list().value(0).state, State::Sending);
    }
}

void TestDurableOutbox::whatIsUnderWayMovesIntoTheFile()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Step {Step::Kind::Drip, 204, {}, {}}, Road::status(503)});
    QTemporaryDir folder;
    StoreFixture store(folder.path());
    Outbox outbox(mail.client, store.storage.database(), mail.router(), nullptr, mail.clock);
    QList<SendResult> told;
    connect(&outbox, &Outbox::finished, this, [&](const auto &result) { told += result; });
    const QUuid sent = outbox.enqueue(mail.submission(emailChange, {}, u"a"_s));
    QTRY_COMPARE(mail.server.count("PATCH"), 1); // from memory
    const QUuid waiting = outbox.enqueue(mail.submission(emailChange, {}, u"b"_s));
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
    QCOMPARE(mail.server.count("PATCH"), 2);
}

namespace {

/// The number of transactions in SQLite's log. Its commit frames hold the size of the database.
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

/// Each step of a send is synced to the disk before the next one begins.
void TestDurableOutbox::aSendIsThreeTransactions()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    mail.outbox().start();
    mail.saveDraft(emailChange, readBase(usersRecord()));
    mail.program->list();
    const int before = commitsIn(mail.folder.path());
    QVERIFY(before > 0);
    QCOMPARE(mail.send(change(mail)).outcome.kind, Kind::Applied);
    mail.program->list();
    QCOMPARE(commitsIn(mail.folder.path()), before + 3);
}

void TestDurableOutbox::rowThatCannotBeOpenedStopsNoOther()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::status(503)});
    for (int i = 0; i < 5; ++i)
        mail.send(mail.submission(emailChange, {}, u"user-%1"_s.arg(i)));
    const QUuid last = mail.send(mail.submission(emailChange, {}, u"last"_s)).id;
    QVERIFY(mail.program->store.run([](Connection &open) {
        open.run(u"UPDATE outbox SET payload=x'00',owner='one',lease=1 WHERE seq<=5"_s);
        return true;
    }));
    mail.server.script("PATCH", {Road::status(204)});
    mail.now += 60 * minute;
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(last).outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 7);
}

void TestDurableOutbox::draftMovesIntoTheOutbox()
{
    Mail mail;
    const Base base = readBase(usersRecord());
    mail.saveDraft(emailChange, base);
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {unclear});
    mail.outbox().enqueue(change(mail));
    QTRY_COMPARE(mail.server.count("PATCH"), 1);
    QVERIFY(!mail.program->draft(mail.record()));
    QCOMPARE(mail.program->list().size(), 1);
}

void TestDurableOutbox::whatWasTypedSinceStaysADraft()
{
    Mail mail;
    Changes both = emailChange;
    both.insert(nameChange);
    mail.saveDraft(both, readBase(usersRecord()));
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    QCOMPARE(mail.send(change(mail)).outcome.kind, Kind::Applied);
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, nameChange);
    QCOMPARE(draft->summary.changes, 1);
}

void TestDurableOutbox::refusedComesBackUnderWhatWasTypedSince()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script(
        "PATCH", {Road::status(409, R"({"error":"conflict","message":"Email already taken"})")});
    const QUuid id = mail.outbox().enqueue(change(mail));
    mail.saveDraft(nameChange, readBase(usersRecord()));
    const SendResult result = mail.resultOf(id);
    QCOMPARE(result.outcome.kind, Kind::Refused);
    QCOMPARE(result.place, Place::Draft);
    QCOMPARE(result.changes, emailChange);
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->summary.state, DraftState::Refused);
    Changes both = emailChange;
    both.insert(nameChange);
    QCOMPARE(draft->changes, both);
    QCOMPARE(draft->serverFindings.size(), 1);
    QCOMPARE(draft->serverFindings.value(0).path, email);
    QVERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.program->sent().value(0).outcome, Kind::Refused);
}

void TestDurableOutbox::conflictComesBackAsOne()
{
    Mail mail;
    mail.server.script("GET",
                       {Road::json(with(usersRecord(), u"email"_s, u"theirs@example.org"_s))});
    const SendResult result = mail.send(change(mail));
    QCOMPARE(result.outcome.kind, Kind::Conflict);
    QCOMPARE(result.place, Place::Draft);
    mail.restart();
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->summary.state, DraftState::Conflict);
    QCOMPARE(draft->changes, emailChange);
    QCOMPARE(draft->base, readBase(usersRecord())); // so that the next read finds it again
    QCOMPARE(mail.server.count("PATCH"), 0);
}

void TestDurableOutbox::unreviewedComesBackOnWhatWasRead()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    QCOMPARE(mail.send(mail.submission(emailChange, {})).outcome.kind, Kind::Conflict);
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->base, readBase(usersRecord()));
    QCOMPARE(draft->baseRead, mail.now);
}

void TestDurableOutbox::recallGivesBackTheDraft()
{
    Mail mail;
    mail.server.script("GET", {Road::status(503)});
    const QUuid id = mail.send(change(mail)).id;
    mail.restart();
    mail.saveDraft(nameChange, readBase(usersRecord()));
    std::optional<StoredDraft> recalled;
    mail.outbox().recall(id, this, [&](const auto &draft) {
        if (draft)
            recalled = *draft;
    });
    QTRY_VERIFY(recalled);
    QCOMPARE(recalled->changes.size(), 2);
    QCOMPARE(mail.program->draft(mail.record()), recalled);
    QVERIFY(mail.program->list().isEmpty());
    QVERIFY(mail.program->sent().isEmpty()); // nothing was sent
    mail.restartAndWork();
    mail.now += day;
    mail.outbox().wake();
    QVERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.server.count("PATCH"), 0);
}

void TestDurableOutbox::recallAndClaimAreNeverBoth()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::status(503)});
    const QUuid id = mail.send(mail.submission(emailChange, {})).id;
    mail.server.script("PATCH", {Road::status(204)});
    mail.now += 60 * minute;
    std::optional<bool> isRecalled;
    mail.outbox().start(); // claims it
    mail.outbox().recall(id, this, [&](const auto &draft) { isRecalled = bool(draft); });
    QTRY_VERIFY(isRecalled);
    QVERIFY(!*isRecalled);
    QTRY_VERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.server.count("PATCH"), 2);
    QVERIFY(!mail.program->draft(mail.record()));
}

void TestDurableOutbox::recalledUnknownIsLogged()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const QUuid id = mail.send(mail.submission(emailChange, {})).id;
    bool isRecalled = false;
    mail.outbox().recall(id, this, [&](const auto &draft) { isRecalled = bool(draft); });
    QTRY_VERIFY(isRecalled);
    QCOMPARE(mail.program->sent().size(), 1);
    QCOMPARE(mail.program->sent().value(0).outcome, Kind::Unknown);
    QCOMPARE(mail.program->draft(mail.record()).value_or(StoredDraft()).changes, emailChange);
}

void TestDurableOutbox::dismissedUnknownIsLogged()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const QUuid id = mail.send(mail.submission(emailChange, {})).id;
    std::optional<std::optional<StoreError>> answer;
    mail.outbox().dismiss(id, this, [&](const auto &error) { answer.emplace(error); });
    QTRY_VERIFY(answer);
    QVERIFY(!*answer);
    QVERIFY(mail.program->list().isEmpty());
    QVERIFY(!mail.program->draft(mail.record()));
    QCOMPARE(mail.program->sent().value(0).outcome, Kind::Unknown);
    QCOMPARE(mail.program->sent().value(0).changes.size(), 1);
}

void TestDurableOutbox::nextSendSupersedesAnUnknownOne()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close), Road::status(204)});
    const QUuid first = mail.send(mail.submission(emailChange, {})).id;
    mail.restart();
    mail.now += 1;
    const Changes again {{emailChange.firstKey(), Change::set(u"other@example.org"_s)}};
    const SendResult second = mail.send(mail.submission(again, {}));
    QCOMPARE(second.outcome.kind, Kind::Applied);
    QVERIFY(!mail.program->draft(mail.record()));
    const auto log = mail.program->sent();
    QCOMPARE(log.size(), 2);
    QSet<QUuid> unknown;
    for (const auto &entry : log) {
        if (entry.outcome == Kind::Unknown)
            unknown.insert(entry.id);
    }
    QCOMPARE(unknown, QSet<QUuid> {first});
    QVERIFY(mail.program->list().isEmpty());
}

void TestDurableOutbox::whatNoLaterSendSpeaksOfIsADraftAgain()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close), Road::status(204)});
    Changes both = emailChange;
    both.insert(nameChange);
    mail.send(mail.submission(both, {}));
    mail.restart();
    QCOMPARE(mail.send(mail.submission(nameChange, {})).outcome.kind, Kind::Applied);
    QVERIFY(mail.program->list().isEmpty());
    const auto draft = mail.program->draft(mail.record());
    QVERIFY(draft);
    QCOMPARE(draft->changes, emailChange);
    QCOMPARE(draft->summary.changes, 1);
}

void TestDurableOutbox::whatWaitsAlreadyIsNoDraftAgain()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH",
                       {Road::status(503), Road::fault(Step::Kind::Close), Road::status(204)});
    const QUuid first = mail.send(mail.submission(emailChange, {})).id; // waits
    const Changes newer {{email, Change::set(u"newer@example.org"_s)}};
    mail.send(mail.submission(newer, {})); // behind it
    mail.program->told.clear();
    mail.outbox().retry(first);
    QCOMPARE(mail.resultOf(first).outcome.kind, Kind::Unknown);
    QCOMPARE(mail.program->list().size(), 2);
    mail.outbox().enqueue(mail.submission(nameChange, {}));
    QTRY_COMPARE(mail.program->list().size(), 2); // the unknown one is not among them
    QCOMPARE(mail.program->list().value(0).fields, QList<FieldPath> {email});
    QVERIFY(!mail.program->draft(mail.record())); // the older e-mail would come after the newer
}

void TestDurableOutbox::oneTryLeavesNothing_data()
{
    QTest::addColumn<Step>("patch");
    QTest::addColumn<Kind>("kind");
    QTest::newRow("applied") << Road::status(204) << Kind::Applied;
    QTest::newRow("busy") << Road::status(503) << Kind::Waiting;
    QTest::newRow("refused") << Road::status(400) << Kind::Refused;
    QTest::newRow("conflict") << Road::status(412) << Kind::Conflict;
    QTest::newRow("no key") << Road::status(401) << Kind::Unauthorised;
}

void TestDurableOutbox::oneTryLeavesNothing()
{
    QFETCH(Step, patch);
    Mail mail;
    mail.profile.canRead = false;
    const StoredDraft draft {
        {mail.record(), u"Ada"_s, 1, DraftState::Editing, mail.now}, emailChange, {}, 0, {}};
    mail.program->save(draft); // of a window, half typed
    mail.server.script("PATCH", {patch});
    const SendResult result = mail.send(oneTry(mail.submission(emailChange, {})));
    QTEST(result.outcome.kind, "kind");
    QCOMPARE(result.place, Place::Done);
    QVERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.program->draft(mail.record()), draft);
}

void TestDurableOutbox::oneTryLeavesItsUnknown()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const SendResult result = mail.send(oneTry(mail.submission(emailChange, {})));
    QCOMPARE(result.outcome.kind, Kind::Unknown);
    QCOMPARE(result.place, Place::Outbox);
    mail.restartAndWork();
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::oneTryGoesBehindNothing()
{
    Mail mail;
    mail.server.script("GET", {Road::status(503)});
    mail.send(change(mail));
    const int reads = mail.server.count("GET");
    const SendResult result = mail.send(oneTry(change(mail)));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"behind"_s);
    QCOMPARE(result.place, Place::Done);
    QCOMPARE(mail.program->list().size(), 1);
    QCOMPARE(mail.server.count("GET"), reads);
}

void TestDurableOutbox::commandLinesChangesAreNoDraft()
{
    Mail mail;
    mail.profile.canRead = false;
    mail.server.script("PATCH", {Road::status(400), Road::status(503), Road::status(400)});
    Submission what = mail.submission(emailChange, {});
    what.isDraft = false;
    QCOMPARE(mail.send(what).place, Place::Done); // refused at once: it was said
    QVERIFY(!mail.program->draft(mail.record()));

    const SendResult waiting = mail.send(what);
    QCOMPARE(waiting.place, Place::Outbox);
    mail.program->told.clear();
    mail.outbox().retry(waiting.id);
    QCOMPARE(mail.resultOf(waiting.id).outcome.kind, Kind::Refused);
    QCOMPARE(mail.resultOf(waiting.id).place, Place::Draft); // nobody stood by
    QCOMPARE(mail.program->draft(mail.record()).value_or(StoredDraft()).changes, emailChange);
}

void TestDurableOutbox::cancelledInTheQueueIsADraftAgain()
{
    Mail mail;
    mail.server.script("GET", {Road::status(503)});
    const QUuid id = mail.send(change(mail)).id;
    mail.program->told.clear();
    mail.outbox().cancel(id);
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Cancelled);
    QCOMPARE(mail.resultOf(id).place, Place::Draft);
    QCOMPARE(mail.program->draft(mail.record()).value_or(StoredDraft()).changes, emailChange);
    QVERIFY(mail.program->sent().isEmpty());
}

void TestDurableOutbox::whatCannotBeStoredIsNotSent()
{
    Mail mail;
    const StoredDraft draft {{mail.record(), u"Ada"_s, 1, DraftState::Editing, mail.now},
                             emailChange,
                             readBase(usersRecord()),
                             mail.now,
                             {}};
    mail.program->save(draft);
    QVERIFY(mail.program->store.run([](Connection &open) {
        open.run(u"PRAGMA query_only=1"_s);
        return true;
    }));
    const SendResult result = mail.send(change(mail));
    QCOMPARE(result.outcome.kind, Kind::Refused);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"notStored"_s);
    QCOMPARE(result.place, Place::Draft);
    QVERIFY(!mail.outbox().isSending());
    mail.restart();
    QVERIFY(mail.program->list().isEmpty());
    QCOMPARE(mail.program->draft(mail.record()), draft);
    QCOMPARE(mail.server.connections(), 0);
}

void TestDurableOutbox::whatCannotBeBegunIsNotSent()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    connect(&mail.outbox(), &Outbox::stageChanged, this, [&](const QUuid &, SendStage stage) {
        if (stage == SendStage::Reading && mail.program->told.isEmpty())
            mail.program->store.storage.database().write(
                this,
                [](Connection &open) {
                    open.run(u"PRAGMA query_only=1"_s);
                    return true;
                },
                [](const auto &) {});
    });
    const SendResult result = mail.send(change(mail));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"notStored"_s);
    QCOMPARE(result.place, Place::Outbox);
    QCOMPARE(mail.server.count("PATCH"), 0);

    mail.restartAndWork(); // the disk has room again
    QCOMPARE(mail.resultOf(result.id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::whatAnotherTookMeanwhileIsNotSent()
{
    Mail mail;
    mail.lease = {u"one"_s, [](const QString &) { return true; }};
    mail.restart();
    mail.server.script("GET", {Road::json(usersRecord())});
    connect(&mail.outbox(), &Outbox::stageChanged, this, [&](const QUuid &, SendStage stage) {
        if (stage == SendStage::Reading)
            mail.program->store.storage.database().write(
                this,
                [](Connection &open) { // the machine slept, and the lease ran out
                    open.run(u"UPDATE outbox SET owner='two'"_s);
                    return true;
                },
                [](const auto &) {});
    });
    const SendResult result = mail.send(change(mail));
    QCOMPARE(result.outcome.kind, Kind::Waiting);
    QCOMPARE(errorCodeName(result.outcome.error->code), u"elsewhere"_s);
    QCOMPARE(result.place, Place::Outbox);
    QCOMPARE(mail.server.count("PATCH"), 0);
    QCOMPARE(mail.program->list().value(0).state, State::Sending); // by the other
    QVERIFY(!mail.program->draft(mail.record()));
}

void TestDurableOutbox::profileThatIsGoneIsWaitedFor()
{
    Mail mail;
    mail.server.script("GET", {Road::status(503)});
    const QUuid id = mail.send(change(mail)).id;
    const Profile kept = mail.profile;
    const RecordKey record = mail.record();
    mail.profile.id = QUuid::createUuid();
    mail.now += 60 * minute;
    mail.restartAndWork();
    QCOMPARE(errorCodeName(mail.resultOf(id).outcome.error->code), u"profileGone"_s);
    QCOMPARE(mail.program->list().value(0).wait, Wait::ProfileGone);
    QCOMPARE(mail.server.count("GET"), 1);
    mail.profile = kept;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Applied);
    QCOMPARE(mail.resultOf(id).record, record);
}

void TestDurableOutbox::unknownOfALostProfileIsNotSentAfresh()
{
    Mail mail;
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const QUuid id = mail.send(change(mail)).id;
    const Profile kept = mail.profile;
    mail.profile.id = QUuid::createUuid();
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    mail.profile = kept;
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Unknown);
    mail.now += 60 * minute;
    mail.outbox().wake();
    QCOMPARE(mail.program->list().value(0).state, State::Unknown);
    QCOMPARE(mail.server.count("PATCH"), 1);
}

void TestDurableOutbox::profileThatMovedIsNotSentTo()
{
    Mail mail;
    mail.server.script("GET", {Road::status(503)});
    const QUuid id = mail.send(change(mail)).id;
    const int requests = int(mail.server.requests().size());
    mail.profile.baseUrl = mail.server.url(u"/another"_s);
    mail.now += 60 * minute;
    mail.restartAndWork();
    QCOMPARE(errorCodeName(mail.resultOf(id).outcome.error->code), u"profileMoved"_s);
    QCOMPARE(mail.program->list().value(0).wait, Wait::ProfileMoved);
    QCOMPARE(mail.server.requests().size(), requests);

    mail.profile.environmentId = u"local"_s; // whose port is another in each run
    QCOMPARE(mail.profile.isLocalSandbox(), true);
    mail.server.script("GET", {Road::json(usersRecord())});
    mail.server.script("PATCH", {Road::json(applied())});
    mail.restartAndWork();
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Applied);
}

void TestDurableOutbox::stoppedBeginsNothing()
{
    Mail mail;
    mail.outbox().start();
    mail.outbox().stop();
    mail.outbox().enqueue(change(mail));
    QCOMPARE(mail.program->list().size(), 1);
    QVERIFY(!mail.outbox().isSending());
    roundTrip(mail.network);
    QCOMPARE(mail.server.connections(), 0);
}

void TestDurableOutbox::filesHoldNothingInTheClear()
{
    Mail mail("weavr/user");
    mail.server.script("GET", {Road::json(weavrRecord())});
    mail.server.script(
        "PATCH",
        {Road::fault(Step::Kind::Close), Road::status(400, R"({"message":"words-canary"})")});
    const Changes name {{FieldPath(u"/name"_s), Change::set(u"Value-canary"_s)}};
    const QUuid id = mail.send(mail.submission(name, readBase(weavrRecord()))).id;
    const QByteArray key = mail.patches().constFirst().header("idempotency-ref");
    const QList<QByteArray> canaries {"Value-canary",
                                      "Lovelace",
                                      "ada@example.org",
                                      "7911123456",
                                      "Ada L.",
                                      "api-key-canary",
                                      "token-canary",
                                      "words-canary",
                                      "weavr/user",
                                      mail.userId().toUtf8(),
                                      key};
    const auto check = [&] {
        const QByteArray bytes = allBytes(mail.folder.path());
        QVERIFY(bytes.contains("idempotency"));
        for (const QByteArray &canary : canaries) {
            QVERIFY2(!bytes.contains(canary), canary.constData());
            QVERIFY2(!bytes.contains(canary.toBase64(QByteArray::OmitTrailingEquals).chopped(1)),
                     canary.constData());
        }
    };
    check(); // begun, frozen
    mail.program->told.clear();
    mail.outbox().retry(id);
    QCOMPARE(mail.resultOf(id).outcome.kind, Kind::Refused);
    check(); // logged, and a draft
    mail.program.reset();
    check();
}

QTEST_GUILESS_MAIN(TestDurableOutbox)
#include "tst_durableoutbox.moc"
