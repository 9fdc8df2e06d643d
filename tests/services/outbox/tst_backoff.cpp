// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"
#include "idempotencykeys.h"
#include "sendverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;
using Place = SendResult::Place;
using State = QueuedSend::State;
using Wait = QueuedSend::Wait;

Q_DECLARE_METATYPE(Outcome::Kind)
Q_DECLARE_METATYPE(SendResult::Place)
Q_DECLARE_METATYPE(QueuedSend::State)
Q_DECLARE_METATYPE(QueuedSend::Wait)

namespace {

constexpr qint64 now = 1'795'262'400'000;

Outcome outcome(Kind kind, const QString &code = {}, std::optional<qint64> after = {})
{
    Outcome made;
    made.kind = kind;
    made.error = ApiError();
    made.error->code = errorCodeOf(code);
    made.error->retryAfterSeconds = after;
    return made;
}

OutboxRow sentRow(qint64 keyMade = now)
{
    OutboxRow row;
    row.frozen = FrozenSend();
    row.frozen->key = "key";
    row.frozen->keyMade = keyMade;
    return row;
}

} // namespace

class TestBackoff final : public QObject
{
    Q_OBJECT

private slots:
    void serversWordStands();
    void oddWordsAreNotFollowed();
    void jitterIsFullAndCapped();
    void farAwayIsDue();
    void verdicts_data();
    void verdicts();
    void oneTryNeverWaits_data() { verdicts_data(); }
    void oneTryNeverWaits();
    void W14_resendEndsWithTheKeysDay();
    void W14_clockThatWentBackEndsIt();
    void unclearOneIsNotGivenBack();
};

void TestBackoff::serversWordStands()
{
    QCOMPARE(backoff::delay(5, 30, 0.0), 30'000);
    QCOMPARE(backoff::delay(0, 1, 0.9), 1'000);
    QCOMPARE(backoff::delay(0, 24 * 60 * 60, 0.0), backoff::longest);
}

void TestBackoff::oddWordsAreNotFollowed()
{
    QCOMPARE(backoff::delay(0, 99'999'999'999, 0.0), backoff::longest);
    QCOMPARE(backoff::delay(0, std::numeric_limits<qint64>::max(), 0.0), backoff::longest);
    QCOMPARE(backoff::delay(0, -5, 0.75), 1'500);
    QCOMPARE(backoff::delay(0, 0, 0.75), 1'500);
}

void TestBackoff::jitterIsFullAndCapped()
{
    for (int tries = -1; tries < 80; ++tries) {
        QCOMPARE(backoff::delay(tries, {}, 0.0), 1'000);
        const qint64 widest = backoff::delay(tries, {}, 1.0);
        QVERIFY(widest >= 2'000 && widest <= 15 * 60'000);
        QVERIFY(widest >= backoff::delay(tries - 1, {}, 1.0));
    }
    QCOMPARE(backoff::delay(3, {}, 0.5), 8'000);
    QCOMPARE(backoff::delay(79, {}, 1.0), 15 * 60'000);
}

void TestBackoff::farAwayIsDue()
{
    QVERIFY(backoff::isDue(now, now));
    QVERIFY(backoff::isDue(0, now));
    QVERIFY(!backoff::isDue(now + 1, now));
    QVERIFY(!backoff::isDue(now + backoff::longest, now));
    QVERIFY(backoff::isDue(now + backoff::longest + 1, now));
}

void TestBackoff::verdicts_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<Place>("place");
    QTest::addColumn<State>("state");
    QTest::addColumn<bool>("isLogged");
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<qint64>("nextTry");
    const qint64 backOff = now + 1'000;
    QTest::newRow("applied") << Kind::Applied << u""_s << Place::Done << State::Waiting << true
                             << Wait::Turn << qint64(0);
    QTest::newRow("unchanged") << Kind::Unchanged << u""_s << Place::Done << State::Waiting << true
                               << Wait::Turn << qint64(0);
    QTest::newRow("refused") << Kind::Refused << u""_s << Place::Draft << State::Waiting << true
                             << Wait::Turn << qint64(0);
    QTest::newRow("conflict") << Kind::Conflict << u""_s << Place::Draft << State::Waiting << true
                              << Wait::Turn << qint64(0);
    QTest::newRow("cancelled") << Kind::Cancelled << u""_s << Place::Draft << State::Waiting
                               << false << Wait::Turn << qint64(0);
    QTest::newRow("busy") << Kind::Waiting << u""_s << Place::Outbox << State::Waiting << false
                          << Wait::Busy << backOff;
    QTest::newRow("profile gone") << Kind::Waiting << u"profileGone"_s << Place::Outbox
                                  << State::Waiting << false << Wait::ProfileGone << qint64(0);
    QTest::newRow("profile moved") << Kind::Waiting << u"profileMoved"_s << Place::Outbox
                                   << State::Waiting << false << Wait::ProfileMoved << qint64(0);
    QTest::newRow("unreachable") << Kind::Unreachable << u"refusedConnection"_s << Place::Outbox
                                 << State::Waiting << false << Wait::Unreachable << backOff;
    QTest::newRow("tls") << Kind::Unreachable << u"tls"_s << Place::Outbox << State::Waiting
                         << false << Wait::Untrusted << qint64(0);
    QTest::newRow("no key") << Kind::Unauthorised << u"noKey"_s << Place::Outbox << State::Waiting
                            << false << Wait::NotAuthorised << qint64(0);
    QTest::newRow("unknown") << Kind::Unknown << u"cut"_s << Place::Outbox << State::Unknown
                             << false << Wait::Turn << qint64(0);
}

void TestBackoff::verdicts()
{
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    const SendVerdict verdict = verdictOf(OutboxRow(), {outcome(kind, code)}, false, now);
    QTEST(verdict.place, "place");
    QTEST(verdict.state, "state");
    QTEST(verdict.isLogged, "isLogged");
    QTEST(verdict.wait, "wait");
    QTEST(verdict.nextTry, "nextTry");
}

void TestBackoff::oneTryNeverWaits()
{
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    OutboxRow row = sentRow();
    row.staysQueued = false;
    const SendVerdict verdict = verdictOf(row, {outcome(kind, code)}, true, now);
    QCOMPARE(verdict.place, kind == Kind::Unknown ? Place::Outbox : Place::Done);
    QCOMPARE(verdict.state, kind == Kind::Unknown ? State::Unknown : State::Waiting);
}

void TestBackoff::W14_resendEndsWithTheKeysDay()
{
    const qint64 day = idempotencykeys::remembered;
    const SendVerdict inTime
        = verdictOf(sentRow(now - day + 1'001), {outcome(Kind::Unknown)}, true, now);
    QCOMPARE(inTime.place, Place::Outbox);
    QCOMPARE(inTime.state, State::Waiting);
    QCOMPARE(inTime.wait, Wait::Resend);
    QCOMPARE(inTime.nextTry, now + 1'000);
    const SendVerdict late
        = verdictOf(sentRow(now - day + 1'000), {outcome(Kind::Unknown)}, true, now);
    QCOMPARE(late.place, Place::Outbox);
    QCOMPARE(late.state, State::Unknown);
}

void TestBackoff::W14_clockThatWentBackEndsIt()
{
    const SendVerdict verdict
        = verdictOf(sentRow(now + 60'000), {outcome(Kind::Unknown)}, true, now);
    QCOMPARE(verdict.place, Place::Outbox);
    QCOMPARE(verdict.state, State::Unknown);
}

void TestBackoff::unclearOneIsNotGivenBack()
{
    const SendVerdict cancelled
        = verdictOf(sentRow(), {outcome(Kind::Cancelled), true, true}, true, now);
    QCOMPARE(cancelled.place, Place::Outbox);
    QCOMPARE(cancelled.state, State::Unknown);
    const SendVerdict refused = verdictOf(sentRow(), {outcome(Kind::Refused), true}, true, now);
    QCOMPARE(refused.place, Place::Draft); // The server has refused it.
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
