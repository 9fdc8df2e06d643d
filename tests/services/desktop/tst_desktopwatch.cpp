// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopwatch.h"

#include "desktopmock.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

/// What is told of the desktop's lock and of the computer's sleep.
class TestDesktopWatch final : public QObject
{
    Q_OBJECT

private slots:
    void withoutLogindNothingCanBeLocked()
    {
        DesktopWatch watch;
        watch.start();
        QTRY_COMPARE(watch.canLock(), std::optional(false));
    }

    void aRequestIsNotALock()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        DesktopWatch watch;
        QSignalSpy requested(&watch, &DesktopWatch::lockRequested);
        QSignalSpy locked(&watch, &DesktopWatch::locked);
        watch.start();
        QTRY_COMPARE(watch.canLock(), std::optional(true));
        watch.lockDesktop();
        QTRY_COMPARE(requested.count(), 1);
        QCOMPARE(locked.count(), 0);
    }

    void theSessionSaysWhenItIsLocked()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        DesktopWatch watch;
        QSignalSpy locked(&watch, &DesktopWatch::locked);
        QSignalSpy unlocked(&watch, &DesktopWatch::unlocked);
        watch.start();
        QTRY_VERIFY(watch.canLock());
        DesktopMock::setLocked(true);
        QTRY_COMPARE(locked.count(), 1);
        QCOMPARE(unlocked.count(), 0);
        DesktopMock::setLocked(false);
        QTRY_COMPARE(unlocked.count(), 1);
        QCOMPARE(locked.count(), 1);
    }

    void aDesktopThatIsLockedAlreadyIsSeen()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        DesktopMock::setLocked(true);
        DesktopWatch watch;
        QSignalSpy locked(&watch, &DesktopWatch::locked);
        watch.start();
        QTRY_COMPARE(watch.canLock(), std::optional(true));
        QVERIFY(watch.wasLocked());
        QCOMPARE(locked.count(), 0);
    }

    void aScreenSaverSaysWhenItIsLocked_data()
    {
        QTest::addColumn<QString>("service");
        QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("GNOME") << u"org.gnome.ScreenSaver"_s;
    }

    void aScreenSaverSaysWhenItIsLocked()
    {
        QFETCH(QString, service);
        DesktopMock desktop;
        QVERIFY(desktop.startSaver(service));
        DesktopWatch watch;
        QSignalSpy locked(&watch, &DesktopWatch::locked);
        QSignalSpy unlocked(&watch, &DesktopWatch::unlocked);
        watch.start();
        desktop.setSaverActive(true);
        QTRY_COMPARE(locked.count(), 1);
        desktop.setSaverActive(false);
        QTRY_COMPARE(unlocked.count(), 1);
    }

    void aSleepWaitsUntilItIsLet()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        DesktopWatch watch;
        QSignalSpy sleeping(&watch, &DesktopWatch::sleeping);
        watch.start();
        QTRY_COMPARE(DesktopMock::delays(), 1);
        DesktopMock::prepareForSleep(true);
        QTRY_COMPARE(sleeping.count(), 1);
        QCOMPARE(DesktopMock::delays(), 1);
        watch.letSleep();
        QTRY_COMPARE(DesktopMock::delays(), 0);
        DesktopMock::prepareForSleep(false);
        QTRY_COMPARE(DesktopMock::delays(), 1); // for the next one
        QCOMPARE(sleeping.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDesktopWatch)
#include "tst_desktopwatch.moc"
