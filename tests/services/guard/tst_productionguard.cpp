// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "productionguard.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

/// Whether production is armed, with a clock that only the test moves.
class TestProductionGuard final : public QObject
{
    Q_OBJECT

private slots:
    void everyProfileIsLockedAtFirst();
    void anArmedProfileIsLockedAfterItsTime();
    void eachProfileHasItsOwnTime();
    void aRenewalGivesTheWholeTimeAgain();
    void aLockedProfileIsNotRenewed();
    void withoutInputProductionIsLocked();
    void aLongTimeNeedsInputToo();
    void theShownTimeDoesNotJumpAtEachKey();
    void theEndIsToldFiveMinutesAndOneBefore();
    void theEndIsToldAgainAfterARenewal();
    void anInputMovesTheEndAway();
    void anInputNearTheEndIsNoNews();
    void whoArmsForFiveMinutesIsNotToldSo();
    void anInputAfterTheEndRevivesNothing();
    void armingOneRevivesNoOther();
    void aProfileIsLockedByHand();
    void allAreLockedAtOnce();
    void aSlotMayLock();
    void theTimerTellsTheEnd();
    void afterASleepProductionIsLocked();
};

namespace {

constexpr qint64 minute = 60'000;

struct Guarded
{
    /// Time passes without input, and the guard's timer is in time.
    void pass(qint64 time)
    {
        now += time;
        guard.look();
    }
    /// Somebody works in Amend, as often as it needs.
    void work(qint64 time)
    {
        for (const qint64 end = now + time; now < end;) {
            pass(std::min(end - now, minute));
            guard.noteInput();
        }
    }
    /// The minutes of each notice about the profile.
    QList<int> told(const QUuid &profile) const
    {
        QList<int> minutes;
        for (const QList<QVariant> &one : endings) {
            if (one.at(0).toUuid() == profile)
                minutes += one.at(1).toInt();
        }
        return minutes;
    }

    qint64 now = 1'000'000;
    ProductionGuard guard {[this] { return now; }};
    const QUuid a = QUuid::createUuid();
    const QUuid b = QUuid::createUuid();
    QSignalSpy changes {&guard, &ProductionGuard::changed};
    QSignalSpy endings {&guard, &ProductionGuard::ending};
    QSignalSpy ends {&guard, &ProductionGuard::ended};
};

} // namespace

void TestProductionGuard::everyProfileIsLockedAtFirst()
{
    Guarded g;
    QVERIFY(!g.guard.isArmed(g.a));
    QCOMPARE(g.guard.remaining(g.a), 0);
}

void TestProductionGuard::anArmedProfileIsLockedAfterItsTime()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    QVERIFY(g.guard.isArmed(g.a));
    QCOMPARE(g.guard.remaining(g.a), 30 * minute);
    g.work(30 * minute - 1);
    QVERIFY(g.guard.isArmed(g.a));
    QCOMPARE(g.ends.size(), 0);
    g.pass(1);
    QVERIFY(!g.guard.isArmed(g.a));
    QCOMPARE(g.guard.remaining(g.a), 0);
    QCOMPARE(g.ends.size(), 1);
    QCOMPARE(g.ends.constFirst().at(0).toUuid(), g.a);
}

void TestProductionGuard::eachProfileHasItsOwnTime()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.work(10 * minute);
    g.guard.arm(g.b, 60);
    QCOMPARE(g.guard.remaining(g.a), 20 * minute);
    QCOMPARE(g.guard.remaining(g.b), 60 * minute);
    g.work(20 * minute);
    QVERIFY(!g.guard.isArmed(g.a));
    QVERIFY(g.guard.isArmed(g.b));
    QCOMPARE(g.told(g.a), (QList {5, 1}));
    QCOMPARE(g.told(g.b), QList<int>());
    QCOMPARE(g.ends.size(), 1);
}

void TestProductionGuard::aRenewalGivesTheWholeTimeAgain()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.work(29 * minute);
    g.changes.clear();
    g.guard.renew(g.a);
    QCOMPARE(g.changes.size(), 1);
    QCOMPARE(g.guard.remaining(g.a), 30 * minute);
    g.work(29 * minute);
    QVERIFY(g.guard.isArmed(g.a));
}

void TestProductionGuard::aLockedProfileIsNotRenewed()
{
    Guarded g;
    g.guard.renew(g.a);
    QVERIFY(!g.guard.isArmed(g.a));
    g.guard.arm(g.a, 30);
    g.now += 30 * minute; // nobody has looked yet
    g.guard.renew(g.a);
    QVERIFY(!g.guard.isArmed(g.a));
}

void TestProductionGuard::withoutInputProductionIsLocked()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.pass(ProductionGuard::idleMinutes * minute - 1);
    QVERIFY(g.guard.isArmed(g.a));
    g.pass(1);
    QVERIFY(!g.guard.isArmed(g.a));
    QCOMPARE(g.ends.size(), 1);
    QCOMPARE(g.told(g.a), QList {1}); // the one for five minutes was over by then
}

void TestProductionGuard::aLongTimeNeedsInputToo()
{
    Guarded g;
    g.guard.arm(g.a, 480);
    g.work(60 * minute);
    g.pass(14 * minute);
    g.guard.noteInput();
    g.pass(14 * minute);
    QVERIFY(g.guard.isArmed(g.a));
    g.pass(minute);
    QVERIFY(!g.guard.isArmed(g.a));
}

void TestProductionGuard::theShownTimeDoesNotJumpAtEachKey()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.pass(9 * minute); // six minutes until it ends without input
    QCOMPARE(g.guard.remaining(g.a), 21 * minute);
    g.guard.noteInput();
    QCOMPARE(g.guard.remaining(g.a), 21 * minute);
    g.pass(11 * minute); // four minutes
    QCOMPARE(g.guard.remaining(g.a), 4 * minute);
    g.guard.noteInput();
    QCOMPARE(g.guard.remaining(g.a), 10 * minute);
}

void TestProductionGuard::theEndIsToldFiveMinutesAndOneBefore()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.work(25 * minute - 1);
    QCOMPARE(g.told(g.a), QList<int>());
    g.pass(1);
    QCOMPARE(g.told(g.a), QList {5});
    g.work(4 * minute - 1);
    QCOMPARE(g.told(g.a), QList {5});
    g.pass(1);
    g.pass(1);
    QCOMPARE(g.told(g.a), (QList {5, 1}));
}

void TestProductionGuard::theEndIsToldAgainAfterARenewal()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.work(29 * minute);
    g.guard.renew(g.a);
    g.work(30 * minute);
    QCOMPARE(g.told(g.a), (QList {5, 1, 5, 1}));
    QCOMPARE(g.ends.size(), 1);
}

void TestProductionGuard::anInputMovesTheEndAway()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.pass(10 * minute);
    g.pass(4 * minute);
    QCOMPARE(g.told(g.a), (QList {5, 1}));
    g.changes.clear();
    g.guard.noteInput();
    QCOMPARE(g.changes.size(), 1);
    g.guard.noteInput();
    QCOMPARE(g.changes.size(), 1); // there was nothing to move
    g.work(11 * minute);
    QCOMPARE(g.told(g.a), (QList {5, 1, 5}));
    g.work(4 * minute);
    QCOMPARE(g.told(g.a), (QList {5, 1, 5, 1}));
}

/// Without input one minute was left, and now there are four.
void TestProductionGuard::anInputNearTheEndIsNoNews()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.work(12 * minute);
    g.pass(10 * minute);
    g.pass(4 * minute);
    g.guard.noteInput();
    g.work(4 * minute);
    QCOMPARE(g.told(g.a), (QList {5, 1, 1}));
}

void TestProductionGuard::whoArmsForFiveMinutesIsNotToldSo()
{
    Guarded g;
    g.guard.arm(g.a, 5);
    g.work(5 * minute);
    QCOMPARE(g.told(g.a), QList {1});
    QCOMPARE(g.ends.size(), 1);
}

void TestProductionGuard::anInputAfterTheEndRevivesNothing()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.now += ProductionGuard::idleMinutes * minute; // the timer is late
    g.guard.noteInput();
    QVERIFY(!g.guard.isArmed(g.a));
    QCOMPARE(g.ends.size(), 1);
}

void TestProductionGuard::armingOneRevivesNoOther()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.now += ProductionGuard::idleMinutes * minute; // the timer is late
    g.guard.arm(g.b, 30);
    QVERIFY(!g.guard.isArmed(g.a));
    QVERIFY(g.guard.isArmed(g.b));
}

void TestProductionGuard::aProfileIsLockedByHand()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.guard.arm(g.b, 30);
    g.changes.clear();
    g.guard.lock(g.a);
    g.guard.lock(g.a);
    QVERIFY(!g.guard.isArmed(g.a));
    QVERIFY(g.guard.isArmed(g.b));
    QCOMPARE(g.changes.size(), 1);
    g.work(30 * minute);
    QCOMPARE(g.ends.size(), 1); // that of the other one
}

void TestProductionGuard::allAreLockedAtOnce()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.guard.arm(g.b, 30);
    g.changes.clear();
    g.guard.lockAll();
    QVERIFY(!g.guard.isArmed(g.a));
    QVERIFY(!g.guard.isArmed(g.b));
    QCOMPARE(g.changes.size(), 2);
    QCOMPARE(g.ends.size(), 0);
}

void TestProductionGuard::aSlotMayLock()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.guard.arm(g.b, 30);
    connect(&g.guard, &ProductionGuard::ending, this, [&g] { g.guard.lockAll(); });
    g.work(26 * minute);
    QVERIFY(!g.guard.isArmed(g.a));
    QVERIFY(!g.guard.isArmed(g.b));
    QCOMPARE(g.endings.size(), 1);
    QCOMPARE(g.ends.size(), 0);
}

void TestProductionGuard::theTimerTellsTheEnd()
{
    Guarded g;
    g.guard.arm(g.a, 30);
    g.work(30 * minute - 1);
    g.now += 1;
    QTRY_COMPARE(g.ends.size(), 1);
    QCOMPARE(g.told(g.a), (QList {5, 1}));
}

/// The timer does not count the time of a sleep. It ends soon after all the same.
void TestProductionGuard::afterASleepProductionIsLocked()
{
    Guarded g;
    g.guard.arm(g.a, 480);
    g.now += 60 * minute;
    QVERIFY(!g.guard.isArmed(g.a));
    QTRY_COMPARE_WITH_TIMEOUT(g.ends.size(), 1, 20'000);
}

QTEST_GUILESS_MAIN(TestProductionGuard)
#include "tst_productionguard.moc"
