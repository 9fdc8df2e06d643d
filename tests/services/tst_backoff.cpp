// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"
#include "idempotencykeys.h"
#include "sendverdict.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Kind = Outcome::Kind;
using To = SendVerdict::To;
using Wait = QueuedSend::Wait;

Q_DECLARE_METATYPE(Outcome::Kind)
Q_DECLARE_METATYPE(SendVerdict::To)
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
    QTest::addColumn<To>("to");
    QTest::addColumn<bool>("isLogged");
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<qint64>("due");
    const qint64 backOff = now + 1'000;
    QTest::newRow("applied") << Kind::Applied << u""_s << To::Done << true << Wait::Turn
                             << qint64(0);
    QTest::newRow("unchanged") << Kind::Unchanged << u""_s << To::Done << true << Wait::Turn
                               << qint64(0);
    QTest::newRow("refused") << Kind::Refused << u""_s << To::Draft << true << Wait::Turn
                             << qint64(0);
    QTest::newRow("conflict") << Kind::Conflict << u""_s << To::Draft << true << Wait::Turn
                              << qint64(0);
    QTest::newRow("cancelled") << Kind::Cancelled << u""_s << To::Draft << false << Wait::Turn
                               << qint64(0);
    QTest::newRow("busy") << Kind::Waiting << u""_s << To::Waiting << false << Wait::Busy
                          << backOff;
    QTest::newRow("profile gone") << Kind::Waiting << u"profileGone"_s << To::Waiting << false
                                  << Wait::ProfileGone << qint64(0);
    QTest::newRow("profile moved") << Kind::Waiting << u"profileMoved"_s << To::Waiting << false
                                   << Wait::ProfileMoved << qint64(0);
    QTest::newRow("unreachable") << Kind::Unreachable << u"refusedConnection"_s << To::Waiting
                                 << false << Wait::Unreachable << backOff;
    QTest::newRow("tls") << Kind::Unreachable << u"tls"_s << To::Waiting << false << Wait::Untrusted
                         << qint64(0);
    QTest::newRow("no key") << Kind::Unauthorised << u"noKey"_s << To::Waiting << false
                            << Wait::NotAuthorised << qint64(0);
    QTest::newRow("unknown") << Kind::Unknown << u"cut"_s << To::Unknown << false << Wait::Turn
                             << qint64(0);
}

void TestBackoff::verdicts()
{
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    const SendVerdict verdict
        = verdictOf(OutboxRow(), outcome(kind, code), {false, false, false, now, 0.0});
    QTEST(verdict.to, "to");
    QTEST(verdict.isLogged, "isLogged");
    QTEST(verdict.wait, "wait");
    QTEST(verdict.due, "due");
}

void TestBackoff::oneTryNeverWaits()
{
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    OutboxRow row = sentRow();
    row.staysQueued = false;
    const SendVerdict verdict = verdictOf(row, outcome(kind, code), {false, false, true, now, 0.0});
    QCOMPARE(verdict.to, kind == Kind::Unknown ? To::Unknown : To::Done);
}

void TestBackoff::W14_resendEndsWithTheKeysDay()
{
    const TriedSend tried {false, false, true, now, 0.0};
    const qint64 day = idempotencykeys::remembered;
    const SendVerdict inTime = verdictOf(sentRow(now - day + 1'001), outcome(Kind::Unknown), tried);
    QCOMPARE(inTime.to, To::Waiting);
    QCOMPARE(inTime.wait, Wait::Resend);
    QCOMPARE(inTime.due, now + 1'000);
    QCOMPARE(verdictOf(sentRow(now - day + 1'000), outcome(Kind::Unknown), tried).to, To::Unknown);
}

void TestBackoff::W14_clockThatWentBackEndsIt()
{
    const TriedSend tried {false, false, true, now, 0.0};
    QCOMPARE(verdictOf(sentRow(now + 60'000), outcome(Kind::Unknown), tried).to, To::Unknown);
}

void TestBackoff::unclearOneIsNotGivenBack()
{
    QCOMPARE(verdictOf(sentRow(), outcome(Kind::Cancelled), {true, true, true, now, 0.0}).to,
             To::Unknown);
    QCOMPARE(verdictOf(sentRow(), outcome(Kind::Refused), {true, false, true, now, 0.0}).to,
             To::Draft); // the server has said no
}

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
