// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "briefcopy.h"
#include "desktopmock.h"
#include "lockpage.h"
#include "outboxtransactions.h"
#include "personal.h"
#include "recordform.h"
#include "roundtrip.h"
#include "settingspage.h"
#include "statusline.h"
#include "windowfixture.h"
#include "windowplace.h"

#include <QAccessible>
#include <QClipboard>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpSocket>
#include <QToolTip>

#include <functional>

using namespace windowfixture;

using Way = LockPage::Way;

namespace {

constexpr qint64 minute = 60'000;

/// Everything that a screen reader finds in the program.
QString readAloud()
{
    QString all;
    const std::function<void(QAccessibleInterface *)> read = [&](QAccessibleInterface *one) {
        if (!one || !one->isValid())
            return;
        for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description})
            all += one->text(kind) + u'\n';
        if (QAccessibleTextInterface *text = one->textInterface())
            all += text->text(0, text->characterCount()) + u'\n';
        for (int i = 0; i < one->childCount(); ++i)
            read(one->child(i));
    };
    read(QAccessible::queryAccessibleInterface(qApp));
    return all;
}

/// A window with Ada's record, whose last name was changed.
struct LockFixture : WindowFixture
{
    enum class Store { Passphrase, None };

    explicit LockFixture(Store store = Store::Passphrase, Tier tier = Tier::Local)
        : WindowFixture(u"users"_s, tier)
    {
        if (store == Store::Passphrase)
            storeUnderPassphrase();
        server.script("GET", {answer(200, compact(records::usersRecord()))});
        watchDrop();
    }

    void lockNow() { app.running->locking().lock(Locking::Why::Own); }
    bool offers(Way way) const { return page() && page()->way() == way; }
    void pressOn() { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); }
    bool isAlone() const
    {
        const QWidgetList all = QApplication::topLevelWidgets();
        return std::none_of(all.begin(), all.end(), [this](const QWidget *top) {
            return top->isVisible() && top != &app.window();
        });
    }
    /// Waits for what the store was asked before, twice, because its answers may ask again.
    void awaitStore()
    {
        for (int i = 0; i < 2; ++i) {
            bool isDone = false;
            app.running->storage().database().read(
                &app.window(), [](Connection &) { return true; },
                [&isDone](const Result<bool, StoreError> &) { isDone = true; });
            QTRY_VERIFY(isDone);
        }
    }

    void watchDrop()
    {
        drops = std::make_unique<QSignalSpy>(&app.running->locking(), &Locking::dropWanted);
    }
    void openAda()
    {
        open(u"User"_s, u"usr_1"_s);
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY(!app.window().work().isWaiting());
    }
    void typeName()
    {
        type(u"/last_name"_s, u"Canaryname"_s);
        QVERIFY(readAloud().contains(u"Canaryname"_s));
    }
    LockPage *page() const { return find<LockPage>(u"lockPage"_s); }
    void lock() { keys(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier); }
    /// The program starts again, as it does by itself.
    void startAgain()
    {
        QTRY_COMPARE(drops->count(), 1);
        const NextStart next = app.running->locking().nextStart();
        personal::setHidden(false); // it is forgotten like everything else
        app.running.reset();
        start(next);
        watchDrop();
    }
    /// The program ends, in whatever way, and somebody starts it.
    void endAndStart()
    {
        app.running.reset();
        start();
        watchDrop();
    }
    void writeSettings(const QByteArray &json) const
    {
        QFile file(folder() + u"/settings.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(json);
    }
    void givePassphrase(const QString &typed)
    {
        QTRY_VERIFY(page() && page()->way() == Way::Passphrase);
        auto *line = find<QLineEdit>(u"lockPassphrase"_s);
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QString name()
    {
        return app.window().work().draft()->value(FieldPath(u"/last_name"_s)).toString();
    }

    std::unique_ptr<QSignalSpy> drops;
};

} // namespace

/// The window is locked, and one comes back.
class TestLocking final : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfARecordIsLeftToSee_data()
    {
        QTest::addColumn<LockFixture::Store>("store");
        QTest::newRow("stored") << LockFixture::Store::Passphrase;
        QTest::newRow("in memory") << LockFixture::Store::None;
    }

    void nothingOfARecordIsLeftToSee()
    {
        QFETCH(LockFixture::Store, store);
        LockFixture desk(store);
        desk.openAda();
        desk.typeName();
        desk.keys(Qt::Key_K, Qt::ControlModifier); // a dialog
        QTRY_VERIFY(QApplication::activeModalWidget());
        QToolTip::showText({}, u"Canaryname"_s, &desk.app.window());
        desk.app.running->locking().lock(Locking::Why::Own);

        QVERIFY(desk.page());
        QCOMPARE(desk.app.window().windowTitle(), u"Amend"_s);
        const QString read = readAloud();
        for (const QString &value : {u"Canaryname"_s, u"Ada"_s, u"Lovelace"_s, u"usr_1"_s})
            QVERIFY2(!read.contains(value), qPrintable(value));
        QVERIFY(read.contains(u"Amend is locked"_s));
        const QWidgetList all = QApplication::topLevelWidgets();
        for (const QWidget *top : all)
            QVERIFY2(!top->isVisible() || top == &desk.app.window(), qPrintable(top->objectName()));
        QVERIFY(!QToolTip::isVisible());
    }

    void oneIsBackWhereOneWas()
    {
        LockFixture desk;
        desk.app.window().resize(900, 420); // so that the form scrolls
        desk.openAda();
        desk.typeName();
        desk.type(u"/email"_s, u"half@"_s); // no address yet
        auto *line = desk.find<QLineEdit>(u"/last_name"_s);
        line->setFocus();
        handleFocus();
        line->setSelection(2, 3);
        auto *bar
            = desk.app.window().work().record()->findChild<RecordForm *>()->verticalScrollBar();
        const int scrolled = bar->value();
        const QSize size = desk.app.window().size();
        desk.lock();
        desk.startAgain();
        QVERIFY(!desk.isOpen());
        QVERIFY(!readAloud().contains(u"Canaryname"_s));

        desk.givePassphrase(u"wrong"_s);
        QTRY_VERIFY(!desk.text(u"lockError"_s).isEmpty());
        QVERIFY(desk.page());
        QVERIFY(!desk.isOpen());
        desk.givePassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        QVERIFY(!desk.page());
        QCOMPARE(desk.app.window().work().draft()->userId(), u"usr_1"_s);
        QCOMPARE(desk.name(), u"Canaryname"_s);
        const QJsonValue email = desk.app.window().work().draft()->value(FieldPath(u"/email"_s));
        QCOMPARE(email.toString(), u"half@"_s);
        QTRY_COMPARE(desk.app.window().work().currentField(), FieldPath(u"/last_name"_s));
        const auto *back = desk.find<QLineEdit>(u"/last_name"_s);
        QTRY_VERIFY(back->hasFocus());
        QTRY_COMPARE(back->selectedText(), u"nar"_s);
        QTRY_COMPARE(desk.app.window()
                         .work()
                         .record()
                         ->findChild<RecordForm *>()
                         ->verticalScrollBar()
                         ->value(),
                     scrolled);
        QCOMPARE(desk.app.window().size(), size);
    }

    void aPageAndAProductionRecordComeBackToo()
    {
        LockFixture desk(LockFixture::Store::Passphrase, Tier::Production);
        desk.openAda();
        desk.typeName(); // without a keychain, the record cannot be read after a start
        desk.keys(Qt::Key_Comma, Qt::ControlModifier); // the settings
        QTRY_VERIFY(desk.find<QWidget>(u"settingsPage"_s));
        desk.lock();
        desk.startAgain();
        desk.givePassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.app.window().openBar().profileId(), desk.profileId());
        QTRY_VERIFY(desk.find<QWidget>(u"settingsPage"_s));
    }

    void aProfileThatIsBeingEditedStaysInMemory()
    {
        LockFixture desk;
        desk.app.window().openProfile(desk.profileId());
        desk.type(u"profileName"_s, u"Half a na"_s);
        desk.lock();
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::OnlyHides);
        QVERIFY(desk.says(u"stays in memory"_s));
        QCOMPARE(desk.drops->count(), 0);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(desk.find<QLineEdit>(u"profileName"_s)->text(), u"Half a na"_s);
    }

    void whereNothingIsStoredItOnlyHides()
    {
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.typeName();
        auto *line = desk.find<QLineEdit>(u"/last_name"_s);
        line->setFocus();
        desk.lock();
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::OnlyHides);
        QVERIFY(desk.says(u"stays in memory"_s));
        QVERIFY(!desk.find<QWidget>(u"quitLocked"_s));
        QCOMPARE(desk.drops->count(), 0);
        desk.keys(Qt::Key_Q, Qt::ControlModifier); // would lose it
        QVERIFY(desk.app.window().isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.page());
        QCOMPARE(desk.name(), u"Canaryname"_s);
        QVERIFY(line->isVisible());
        QVERIFY(line->hasFocus());
        QVERIFY(desk.app.window().windowTitle() != u"Amend"_s);
    }

    void whileItIsLockedNoCommandIsCarriedOut()
    {
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.lock();
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::OnlyHides);
        const auto reads = desk.server.requests().size();
        desk.keys(Qt::Key_F5, Qt::NoModifier);
        desk.keys(Qt::Key_K, Qt::ControlModifier);
        desk.keys(Qt::Key_F1, Qt::NoModifier);
        QVERIFY(!QApplication::activeModalWidget());
        QVERIFY(desk.page());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.page());
        QCOMPARE(desk.server.requests().size(), reads);
    }

    void aSendThatHasBegunIsWaitedFor()
    {
        LockFixture desk;
        desk.server.script("PATCH", {{ScriptedServer::Step::Kind::Stall, 200, {}, {}}});
        desk.openAda();
        desk.typeName();
        desk.review();
        desk.acceptAll();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.patched().isEmpty());
        desk.lock();
        QTRY_VERIFY(desk.page());
        QVERIFY(desk.page()->way() == Way::Wait);
        desk.awaitStore();
        QVERIFY(desk.offers(Way::Wait));
        QCOMPARE(desk.drops->count(), 0);
        const auto connections = desk.server.findChildren<QTcpSocket *>();
        for (QTcpSocket *connection : connections)
            connection->abort(); // the send ends
        QTRY_COMPARE(desk.drops->count(), 1);
    }

    void nothingIsSentWhileItIsLocked()
    {
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.typeName();
        desk.review();
        desk.acceptAll();
        const quint16 port = desk.server.serverPort();
        desk.server.close();
        desk.press(u"send"_s);
        QTRY_COMPARE(desk.sendCount(), 1);
        desk.lock();
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::OnlyHides);
        QVERIFY(desk.server.listen(QHostAddress::LocalHost, port));
        desk.app.running->storage().database().write(
            &desk.app.window(),
            [](Connection &open) {
                outboxtransactions::retryUnreachable(open, 0);
                return true;
            },
            [](const Result<bool, StoreError> &) {});
        desk.app.running->storage().keepForThisRun(); // starts the outbox
        desk.awaitStore();
        Network other;
        roundTrip(other);
        QVERIFY(desk.patched().isEmpty());
        desk.pressOn();
        QVERIFY(!desk.page());
        QTRY_VERIFY(!desk.patched().isEmpty()); // it was due
    }

    void withoutInputItLocksItself()
    {
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.keys(Qt::Key_Comma, Qt::ControlModifier);
        auto *minutes = desk.find<QSpinBox>(u"lockMinutes"_s);
        QVERIFY(minutes);
        QCOMPARE(minutes->value(), 15);
        qint64 now = 0;
        desk.app.running->locking().setClock([&now] { return now; });
        now = 14 * minute;
        QTest::keyClick(minutes, Qt::Key_Left);
        handleFocus();
        now = 28 * minute;
        emit desk.app.window().settings().lockMinutesChosen(15); // looks at the clock
        QVERIFY(!desk.page());
        emit desk.app.window().settings().lockMinutesChosen(0);
        now = 500 * minute;
        emit desk.app.window().settings().lockMinutesChosen(0);
        QVERIFY(!desk.page());
        emit desk.app.window().settings().lockMinutesChosen(480);
        QVERIFY(desk.page());
        desk.app.running->locking().setClock(ProductionGuard::sinceBoot);
    }

    void theDesktopsLockLocksAndOnePressLeadsBack()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        QTRY_COMPARE(DesktopMock::delays(), 1);
        DesktopMock::setLocked(true);
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::Press);
        DesktopMock::setLocked(false);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(!desk.page());

        DesktopMock::prepareForSleep(true);
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::Press);
        QTRY_COMPARE(DesktopMock::delays(), 0);
    }

    void onlyTheDesktopsLockIsProof()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        QTRY_COMPARE(DesktopMock::delays(), 1);
        DesktopMock::requestLock();
        QTRY_VERIFY(desk.offers(Way::Desktop));
        DesktopMock::prepareForSleep(true);
        QTRY_COMPARE(DesktopMock::delays(), 0);
        QVERIFY(desk.offers(Way::Desktop));
        DesktopMock::setLocked(true);
        QTRY_VERIFY(desk.offers(Way::Press));
    }

    void anUnlockWithoutALockLeadsNowhere()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        const QString saver = u"org.gnome.ScreenSaver"_s;
        QVERIFY(desktop.startSaver(saver));
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        QTRY_COMPARE(DesktopMock::delays(), 1);
        desk.lock();
        QTRY_VERIFY(desk.offers(Way::Desktop));
        desk.pressOn();
        QTRY_VERIFY(desktop.wasLockCalled());
        desktop.setSaverActive(false);
        desktop.setSaverActive(true); // comes after it
        QTRY_VERIFY(desk.offers(Way::Press));
        QVERIFY(desk.page());
        desktop.setSaverActive(false);
        QTRY_VERIFY(!desk.page());
    }

    void theDesktopIsAskedWhereThereIsNoPassphrase()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        QTRY_COMPARE(DesktopMock::delays(), 1);
        desk.lock();
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::Desktop);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(desktop.wasLockCalled());
        QVERIFY(desk.page());
        DesktopMock::setLocked(true);
        QTRY_VERIFY(desk.page()->way() == Way::Press);
        DesktopMock::setLocked(false);
        QTRY_VERIFY(!desk.page());
        QVERIFY(desk.isOpen());
    }

    void theSearchLocks_data()
    {
        QTest::addColumn<bool>("isMouse");
        QTest::newRow("key") << false;
        QTest::newRow("mouse") << true;
    }

    void theSearchLocks()
    {
        QFETCH(bool, isMouse);
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.keys(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(QApplication::activeModalWidget());
        auto *search = desk.find<QLineEdit>(u"paletteSearch"_s);
        QTest::keyClicks(search, u"lock amend"_s);
        if (isMouse) {
            auto *list = desk.find<QListWidget>(u"paletteList"_s);
            const QRect row = list->visualItemRect(list->currentItem());
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
        } else {
            QTest::keyClick(search, Qt::Key_Return);
        }
        QTRY_VERIFY(desk.offers(Way::OnlyHides));
        QVERIFY(desk.isAlone());
    }

    void aProfileThatIsEditedDuringAReadAsksNothing()
    {
        LockFixture desk;
        desk.app.window().openProfile(desk.profileId());
        desk.type(u"profileName"_s, u"Half a na"_s);
        desk.server.script("GET", {{ScriptedServer::Step::Kind::Stall, 200, {}, {}}});
        desk.app.window().openBar().chooseForm(u"users/user"_s);
        desk.enter(u"usr_2"_s);
        QVERIFY(desk.app.window().work().isWaiting());
        QVERIFY(desk.find<QLineEdit>(u"profileName"_s));
        desk.lockNow();
        QVERIFY(desk.isAlone());
        QTRY_VERIFY(desk.offers(Way::OnlyHides));
        QVERIFY(desk.isAlone());
        desk.pressOn();
        QVERIFY(!desk.page());
        QVERIFY(desk.isAlone());
        QVERIFY(desk.find<QLineEdit>(u"profileName"_s));
        QCOMPARE(desk.find<QLineEdit>(u"profileName"_s)->text(), u"Half a na"_s);
    }

    void theHiddenWindowTakesNoKeyAndShowsNoStatus()
    {
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.keys(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QWidget>(u"settingsPage"_s));
        desk.app.window().resize(900, 200);
        QTRY_VERIFY(!desk.app.window().status().isVisible());
        desk.lock();
        QTRY_VERIFY(desk.offers(Way::OnlyHides));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        desk.app.window().resize(900, 700);
        handleFocus();
        QVERIFY(!desk.app.window().status().isVisible());
        desk.pressOn();
        QVERIFY(!desk.page());
        QVERIFY(desk.find<QWidget>(u"settingsPage"_s));
        QVERIFY(desk.app.window().status().isVisible());
    }

    void aLockThatIsWantedWhileOneComesBackLocks()
    {
        LockFixture desk;
        desk.openAda();
        desk.typeName();
        desk.lock();
        desk.startAgain();
        connect(&desk.app.running->locking(), &Locking::workWanted, &desk.app.window(),
                [&desk] { desk.lockNow(); });
        desk.givePassphrase(passphrase);
        desk.startAgain();
        desk.givePassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.name(), u"Canaryname"_s);
    }

    void aKeyThatTheLockForgotIsSaidToBeForgotten()
    {
        LockFixture desk;
        desk.openAda();
        desk.app.window().openProfile(desk.profileId());
        QTRY_VERIFY(desk.says(u"until Amend is closed"_s) || desk.says(u"in memory only"_s));
        QVERIFY(!desk.says(u"until Amend started again"_s));
        desk.lock();
        desk.startAgain();
        desk.givePassphrase(passphrase);
        QTRY_VERIFY(!desk.page());
        desk.app.window().openProfile(desk.profileId());
        QTRY_VERIFY(desk.says(u"until Amend started again"_s));
        desk.giveKeyAgain();
        QTRY_VERIFY(!desk.says(u"until Amend started again"_s));
        desk.endAndStart();
        desk.answerPassphrase();
        desk.app.window().openProfile(desk.profileId());
        QTRY_VERIFY(desk.says(u"no key yet"_s)); // no lock ended this run
    }

    void thePlaceIsNotThatOfALaterRecord()
    {
        LockFixture desk;
        desk.openAda();
        desk.keys(Qt::Key_Comma, Qt::ControlModifier);
        QTRY_VERIFY(desk.find<QWidget>(u"settingsPage"_s));
        desk.lock();
        desk.startAgain();
        desk.givePassphrase(passphrase); // without a keychain, the record cannot be read
        QTRY_VERIFY(desk.find<QWidget>(u"retryOpen"_s));
        desk.addProfile(desk.profileId(), u"Desk"_s, u"users"_s, Tier::Local,
                        WindowFixture::allOf(u"users"_s));
        desk.enter(u"usr_2"_s);
        QTRY_VERIFY(desk.isOpen());
        handleFocus();
        QVERIFY(!desk.find<QWidget>(u"settingsPage"_s));
    }

    void aTypedAddressIsNotInThePlace()
    {
        WindowFixture desk(u"junction"_s);
        OpenBar &bar = desk.app.window().openBar();
        const QString key = u"goText"_s;
        bar.chooseForm(u"junction/user"_s);
        bar.setUserId(uuid);
        QCOMPARE(windowplace::of(desk.app.window())[key].toString(), uuid);
        bar.setUserId(u"ada@example.org"_s);
        QVERIFY(!windowplace::of(desk.app.window()).contains(key));
    }

    void aLockedProgramThatQuitsBeginsLocked()
    {
        LockFixture desk;
        desk.openAda();
        desk.typeName();
        desk.lock();
        desk.startAgain();
        QTRY_VERIFY(desk.page() && desk.page()->way() == Way::Passphrase);
        QTimer::singleShot(0, &desk.app.window(), [&desk] { desk.press(u"quitLocked"_s); });
        QCOMPARE(QApplication::exec(), 0);
        desk.endAndStart();
        desk.givePassphrase(u"wrong"_s);
        QTRY_VERIFY(!desk.text(u"lockError"_s).isEmpty());
        QVERIFY(!desk.find<QWidget>(u"passphraseDialog"_s));
        QVERIFY(!readAloud().contains(u"Canaryname"_s));
        desk.givePassphrase(passphrase);
        QTRY_VERIFY(desk.isOpen());
        QCOMPARE(desk.name(), u"Canaryname"_s);
        desk.endAndStart();
        QVERIFY(!desk.page()); // it was not locked when it ended
        desk.answerPassphrase();
    }

    void anEndWhileItIsLockedPassesNoLock()
    {
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        desk.lock();
        QTRY_VERIFY(desk.page());
        desk.endAndStart();
        QTRY_VERIFY(desk.offers(Way::OnlyHides));
        QCOMPARE(desk.app.window().windowTitle(), u"Amend"_s);
        desk.endAndStart(); // and again
        QTRY_VERIFY(desk.offers(Way::OnlyHides));
        desk.pressOn();
        QTRY_VERIFY(!desk.page());
        QVERIFY(desk.app.window().windowTitle() != u"Amend"_s);
        desk.endAndStart();
        QVERIFY(!desk.page());
    }

    void whatTheDesktopAskedBeforeTheStartIsAskedAgain()
    {
        DesktopMock desktop;
        QVERIFY(desktop.startLogind());
        LockFixture desk(LockFixture::Store::None);
        desk.openAda();
        QTRY_COMPARE(DesktopMock::delays(), 1);
        DesktopMock::setLocked(true);
        QTRY_VERIFY(desk.offers(Way::Press));
        DesktopMock::setLocked(false);
        desk.endAndStart();
        QTRY_VERIFY(desk.offers(Way::Desktop));
        desk.pressOn();
        QTRY_VERIFY(desktop.wasLockCalled());
        DesktopMock::setLocked(true);
        QTRY_VERIFY(desk.offers(Way::Press));
        desk.endAndStart(); // behind the desktop's lock
        QTRY_VERIFY(desk.offers(Way::Press));
        DesktopMock::setLocked(false);
        desk.pressOn();
        QTRY_VERIFY(!desk.page());
    }

    void aDamagedNoteOfTheLockLocksNobodyOut_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<bool>("isLocked");
        const QByteArray key = "{\"lock/kept\": ";
        QTest::newRow("a number") << QByteArray(key + "7}") << true;
        QTest::newRow("no text") << QByteArray(key + "\"\"}") << true;
        QTest::newRow("nothing") << QByteArray(key + "null}") << true;
        QTest::newRow("another store") << QByteArray(key + "\"passphrase\"}") << true;
        QTest::newRow("cut") << QByteArray(key + "\"pass") << false;
        QTest::newRow("empty file") << QByteArray() << false;
    }

    void aDamagedNoteOfTheLockLocksNobodyOut()
    {
        QFETCH(QByteArray, settings);
        QFETCH(bool, isLocked);
        LockFixture desk(LockFixture::Store::None);
        desk.app.running.reset();
        desk.writeSettings(settings);
        desk.start();
        if (isLocked) {
            QTRY_VERIFY(desk.offers(Way::OnlyHides));
            desk.pressOn();
        }
        QTRY_VERIFY(!desk.page());
        QTRY_COMPARE(desk.app.running->storage().state().kind, StoreState::Kind::NoKeychain);
        QVERIFY(desk.profile());
    }

    void thePassphraseIsAskedForAgainAfterALockThatOnlyHid()
    {
        LockFixture desk;
        desk.app.running.reset();
        desk.start();
        desk.putOffPassphrase();
        desk.lock();
        QTRY_VERIFY(desk.offers(Way::OnlyHides));
        desk.pressOn();
        QVERIFY(!desk.page());
        desk.answerPassphrase();
        QCOMPARE(desk.app.running->storage().state().kind, StoreState::Kind::Ready);
    }

    void theClipboardIsEmptiedAndWhatIsHiddenStaysHidden()
    {
        LockFixture desk;
        const auto again = qScopeGuard([] { personal::setHidden(false); });
        desk.openAda();
        briefcopy::copy(u"Canaryname"_s);
        desk.keys(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(personal::areHidden());
        desk.lock();
        QTRY_COMPARE(QApplication::clipboard()->text(), QString());
        desk.startAgain();
        QVERIFY(personal::areHidden());
    }

private:
    static void handleFocus() { QCoreApplication::processEvents(); }
};

QTEST_MAIN(TestLocking)
#include "tst_locking.moc"
