// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lease.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestLease final : public QObject
{
    Q_OBJECT

private slots:
    void thisProcessIsAlive();
    void strangersAreDead_data();
    void strangersAreDead();
    void endedProcessIsDead();
    void whatCannotBeToldIsAlive();
};

void TestLease::thisProcessIsAlive()
{
    const Lease lease = Lease::ofThisProcess();
    QCOMPARE(lease.owner.split(u'/').size(), 3);
    QCOMPARE(lease.owner.section(u'/', 1, 1), QString::number(QCoreApplication::applicationPid()));
    QVERIFY(lease.isAlive(lease.owner));
    QCOMPARE(Lease::ofThisProcess().owner, lease.owner);
}

void TestLease::strangersAreDead_data()
{
    const QStringList mine = Lease::ofThisProcess().owner.split(u'/');
    QTest::addColumn<QString>("owner");
    QTest::newRow("of another boot")
        << u"00000000-0000-0000-0000-000000000000/"_s % mine[1] % u'/' % mine[2];
    QTest::newRow("of a process that had this id") << mine[0] % u'/' % mine[1] % u"/1"_s;
    QTest::newRow("of no process") << mine[0] % u"/99999999/"_s % mine[2];
    QTest::newRow("out of the folder") << mine[0] % u"/../"_s % mine[2];
    QTest::newRow("none") << QString();
}

void TestLease::strangersAreDead()
{
    QFETCH(QString, owner);
    QVERIFY(!Lease::ofThisProcess().isAlive(owner));
}

void TestLease::endedProcessIsDead()
{
    QProcess process;
    process.start(u"sleep"_s, {u"60"_s});
    QVERIFY(process.waitForStarted());
    QFile stat(u"/proc/%1/stat"_s.arg(process.processId()));
    QVERIFY(stat.open(QIODevice::ReadOnly));
    const QString start
        = QString::fromLatin1(stat.readAll().split(')').constLast().split(' ').value(20));
    const Lease lease = Lease::ofThisProcess();
    const QString owner = lease.owner.section(u'/', 0, 0) % u'/'
        % QString::number(process.processId()) % u'/' % start;
    QVERIFY(lease.isAlive(owner));
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(!lease.isAlive(owner));
}

void TestLease::whatCannotBeToldIsAlive()
{
    // Such an owner counts as alive until its lease expires.
    const Lease lease = Lease::ofThisProcess();
    QVERIFY(lease.isAlive(lease.owner.section(u'/', 0, 1) % u'/'));
}

QTEST_GUILESS_MAIN(TestLease)
#include "tst_lease.moc"
