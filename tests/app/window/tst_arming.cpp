// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../windowfixture.h"
#include "noticebar.h"
#include "waits.h"

#include <QKeyEvent>
#include <QMessageBox>
#include <QPushButton>

#include <memory>

using namespace windowfixture;

namespace {

constexpr qint64 minute = 60'000;

/// The program in production, and a clock of the guard that only the test moves.
class ArmedFixture final : public WindowFixture
{
public:
    explicit ArmedFixture(const std::shared_ptr<qint64> &clock = std::make_shared<qint64>(0))
        : WindowFixture(u"users"_s, Tier::Production, {}, [clock] { return *clock; })
        , m_now(clock)
    {
        // No profile is moved or removed before it is known whether it has drafts.
        const Storage &storage = app.running->storage();
        if (!QTest::qWaitFor([&] { return storage.state().kind != StoreState::Kind::Opening; }))
            qFatal("the store does not open");
    }

    ProductionGuard &guard() { return app.running->guard(); }
    bool isArmed() { return guard().isArmed(profileId()); }
    void pass(qint64 time)
    {
        *m_now += time;
        guard().look();
    }
    /// Somebody works in Amend meanwhile.
    void work(qint64 time)
    {
        for (const qint64 end = *m_now + time; *m_now < end;) {
            pass(std::min(end - *m_now, minute));
            guard().noteInput();
        }
    }
    void pressArm() { keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier); }
    QString state() const { return text(u"armingState"_s); }
    /// What the notices about the arming say, the newest first.
    QStringList notices() const
    {
        QStringList said;
        for (const NoticeBar *one : app.window().findChildren<NoticeBar *>()) {
            if (one->isVisible() && one->objectName().startsWith("arming "_L1))
                said += one->sentence();
        }
        return said;
    }
    Profile shown() const { return *profile(); }

private:
    const std::shared_ptr<qint64> m_now;
};

} // namespace

/// Arming of production in the window, from the question to the end.
class TestArming final : public QObject
{
    Q_OBJECT

private slots:
    void productionIsArmedByAQuestionThatNamesIt()
    {
        ArmedFixture desk;
        QVERIFY(!desk.isArmed());
        QCOMPARE(desk.state(), u"locked for sending"_s);
        desk.pressArm();
        const auto *confirm = desk.find<QPushButton>(u"confirmArm"_s);
        QVERIFY(confirm);
        QCOMPARE(confirm->text().remove(u'&'), u"Arm Desk (production)"_s);
        QCOMPARE(confirm->property("tier").toInt(), int(Tier::Production));
        QVERIFY(!confirm->isDefault());
        QVERIFY(desk.find<QMessageBox>({})->text().startsWith(
            "Arm Desk (production) for 30 minutes?"_L1));
        QVERIFY(!desk.isArmed());
        QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Return);
        QTRY_VERIFY(!desk.find<QPushButton>(u"confirmArm"_s));
        QVERIFY(!desk.isArmed());

        desk.arm();
        QVERIFY(desk.isArmed());
        QCOMPARE(desk.state(), u"armed · 30:00 left"_s);
    }

    void theSameKeyLocksItWithoutAQuestion()
    {
        ArmedFixture desk;
        desk.arm();
        desk.pressArm();
        QVERIFY(!desk.isArmed());
        QVERIFY(!desk.find<QPushButton>(u"confirmArm"_s));
        QCOMPARE(desk.state(), u"locked for sending"_s);
        QCOMPARE(desk.notices(), QStringList());
    }

    void theLastMinuteOffersToStayArmed()
    {
        ArmedFixture desk;
        desk.arm();
        QWidget *focus = QApplication::focusWidget();
        desk.work(25 * minute);
        QCOMPARE(desk.notices(), QStringList());
        desk.work(4 * minute);
        QCOMPARE(desk.notices(), QStringList {u"Desk (production) is locked again in a minute."_s});
        QCOMPARE(QApplication::focusWidget(), focus);
        desk.press(u"stayArmed"_s);
        QCOMPARE(desk.guard().remaining(desk.profileId()), 30 * minute);
        QCOMPARE(desk.notices(), QStringList());
    }

    void aClickOnStayArmedGivesTheWholeTime()
    {
        ArmedFixture desk;
        desk.arm();
        desk.work(12 * minute);
        desk.pass(14 * minute); // a minute without input is left, and four by time
        QCOMPARE(desk.notices().size(), 1);
        auto *stay = desk.find<QPushButton>(u"stayArmed"_s);
        QTest::mousePress(stay, Qt::LeftButton);
        handleEvents(); // the press is an input
        QCOMPARE(desk.guard().remaining(desk.profileId()), 30 * minute);
        QCOMPARE(desk.notices(), QStringList());
    }

    void theEndIsSaid()
    {
        ArmedFixture desk;
        desk.arm();
        desk.work(30 * minute);
        QVERIFY(!desk.isArmed());
        QCOMPARE(desk.notices(),
                 QStringList {u"Desk (production) is locked again. Nothing is sent there until you "
                              "arm it."_s});
        QCOMPARE(desk.state(), u"locked for sending"_s);
        desk.arm();
        QCOMPARE(desk.notices(), QStringList());
    }

    void twoProfilesHaveANoticeEach()
    {
        ArmedFixture desk;
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Gate"_s, u"users"_s, Tier::Production,
                        WindowFixture::allOf(u"users"_s));
        desk.arm();
        desk.app.window().openBar().switchTo(other);
        QVERIFY(desk.isArmed()); // still
        QCOMPARE(desk.state(), u"locked for sending"_s); // that of the bar is not
        desk.arm();
        desk.work(29 * minute);
        const QStringList both = desk.notices();
        QCOMPARE(both.size(), 2);
        QVERIFY(both.contains(u"Desk (production) is locked again in a minute."_s));
        QVERIFY(both.contains(u"Gate (production) is locked again in a minute."_s));
        desk.guard().renew(other);
        QCOMPARE(desk.notices(), QStringList {u"Desk (production) is locked again in a minute."_s});
        desk.work(minute);
        QVERIFY(!desk.isArmed());
        QVERIFY(desk.guard().isArmed(other));
        QVERIFY(desk.state().startsWith("armed"_L1));
    }

    void aChangedProfileIsLocked()
    {
        ArmedFixture desk;
        desk.arm();
        Profile edited = desk.shown();
        edited.name = u"Table"_s;
        desk.app.running->profiles().edit(edited, {});
        QCOMPARE(desk.shown().name, u"Table"_s);
        QVERIFY(!desk.isArmed());
        QCOMPARE(desk.state(), u"locked for sending"_s);
        QCOMPARE(desk.notices().size(), 1);
    }

    void aMovedProfileIsLocked()
    {
        ArmedFixture desk;
        desk.arm();
        Profile edited = desk.shown();
        edited.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        desk.app.running->profiles().edit(edited, {});
        QCOMPARE(desk.shown().baseUrl, edited.baseUrl);
        QVERIFY(!desk.isArmed());
    }

    void aRemovedProfileIsLocked()
    {
        ArmedFixture desk;
        desk.arm();
        desk.app.running->profiles().remove(desk.profileId());
        QVERIFY(!desk.profile());
        QVERIFY(!desk.isArmed());
    }

    void aProfileThatChangesUnderTheQuestionIsNotArmed()
    {
        ArmedFixture desk;
        desk.pressArm();
        Profile edited = desk.shown();
        edited.baseUrl = QUrl(u"http://127.0.0.1:9"_s);
        desk.app.running->profiles().edit(edited, {});
        desk.confirmArming();
        QVERIFY(!desk.isArmed());
    }

    void anotherProfileDoesNotDisarm()
    {
        ArmedFixture desk;
        desk.arm();
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Try"_s, u"users"_s, Tier::Local, WindowFixture::allOf(u"users"_s));
        desk.app.window().openBar().switchTo(other);
        QCOMPARE(desk.state(), QString()); // there is nothing to arm here
        desk.app.window().openBar().switchTo(desk.profileId());
        QVERIFY(desk.isArmed());
        QVERIFY(desk.state().startsWith("armed"_L1));
    }

    void anArmedProfileElsewhereIsNamedAndCanBeLocked()
    {
        ArmedFixture desk;
        desk.arm();
        const auto *line = desk.app.window().findChild<QPushButton *>(u"armedElsewhere"_s);
        QVERIFY(!line->isVisible());
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Try"_s, u"users"_s, Tier::Local, WindowFixture::allOf(u"users"_s));
        desk.app.window().openBar().switchTo(other);
        QCOMPARE(line->text(), u"Desk (production) is armed.  Lock"_s);
        desk.app.window().openBar().switchTo(desk.profileId());
        QVERIFY(!line->isVisible());
        desk.app.window().openBar().switchTo(other);
        desk.press(u"armedElsewhere"_s);
        QVERIFY(!desk.isArmed());
        QVERIFY(!line->isVisible());
    }

    void thatThereIsNothingToArmGoesWithTheProfile()
    {
        ArmedFixture desk;
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Try"_s, u"users"_s, Tier::Local, WindowFixture::allOf(u"users"_s));
        desk.app.window().openBar().switchTo(other);
        desk.pressArm();
        QVERIFY(desk.find<NoticeBar>(u"onlyProduction"_s));
        desk.app.window().openBar().switchTo(desk.profileId());
        QVERIFY(!desk.find<NoticeBar>(u"onlyProduction"_s));
    }

    void aKeyPressKeepsItArmed()
    {
        ArmedFixture desk;
        desk.arm();
        handleEvents(); // the press that armed it
        desk.pass(14 * minute);
        QKeyEvent own(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
        QCoreApplication::sendEvent(&desk.app.window(), &own); // nobody pressed it
        handleEvents();
        QCOMPARE(desk.guard().remaining(desk.profileId()), minute);
        QTest::keyClick(&desk.app.window(), Qt::Key_Shift);
        handleEvents();
        QCOMPARE(desk.guard().remaining(desk.profileId()), 16 * minute);
        desk.pass(14 * minute);
        QTest::mouseClick(&desk.app.window(), Qt::RightButton, {}, {1, 1});
        handleEvents();
        desk.pass(minute);
        QVERIFY(desk.isArmed());
    }

    void everyStartIsLocked()
    {
        ArmedFixture desk;
        desk.arm();
        desk.app.running.reset();
        desk.start();
        QVERIFY(!desk.isArmed());
        const QUuid id = desk.profileId();
        desk.app.window().openBar().switchTo(id);
        QCOMPARE(desk.state(), u"locked for sending"_s);
    }
};

QTEST_MAIN(TestArming)
#include "tst_arming.moc"
