// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "language.h"
#include "languagecard.h"
#include "lockpage.h"
#include "recordform.h"
#include "settings.h"
#include "settingspage.h"
#include "windowfixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace windowfixture;

namespace {

/// A window with Ada's record, which scrolls, and two changes in it.
struct LanguageFixture : WindowFixture
{
    enum class Store { Passphrase, None };

    explicit LanguageFixture(Store store = Store::Passphrase)
        : WindowFixture(u"users"_s)
    {
        if (store == Store::Passphrase)
            storeUnderPassphrase();
        server.script("GET", {answer(200, compact(records::usersRecord()))});
        watch();
        app.window().resize(900, 420);
        open(u"User"_s, u"usr_1"_s);
    }

    void watch()
    {
        drops = std::make_unique<QSignalSpy>(&app.running->locking(), &Locking::dropWanted);
    }
    /// A half typed address, and then three letters of the last name are selected.
    void edit()
    {
        QTRY_VERIFY(isOpen());
        QTRY_VERIFY(!app.window().work().isWaiting());
        type(u"/last_name"_s, u"Canaryname"_s);
        type(u"/email"_s, u"half@"_s);
        auto *line = find<QLineEdit>(u"/last_name"_s);
        line->setFocus();
        QTRY_COMPARE(app.window().work().currentField(), FieldPath(u"/last_name"_s));
        line->setSelection(2, 3);
    }
    QScrollBar *scrollBar() const
    {
        return app.window().work().record()->findChild<RecordForm *>()->verticalScrollBar();
    }
    QJsonValue value(const QString &pointer) const
    {
        return app.window().work().draft()->value(FieldPath(pointer));
    }
    void openSettings() { keys(Qt::Key_Comma, Qt::ControlModifier); }
    /// Chooses a language as somebody without a mouse does.
    void choose(const QString &code)
    {
        openSettings();
        QTRY_VERIFY(find<QComboBox>(u"languageBox"_s));
        keys(Qt::Key_L, Qt::AltModifier);
        auto *box = find<QComboBox>(u"languageBox"_s);
        QTRY_VERIFY(box->hasFocus());
        const int row = box->findData(code);
        QVERIFY(row >= 0);
        while (box->currentIndex() != row)
            QTest::keyClick(box, box->currentIndex() < row ? Qt::Key_Down : Qt::Key_Up);
        QCOMPARE(drops->count(), 0);
        QVERIFY(!find<LockPage>(u"lockPage"_s));
        QTest::keyClick(box, Qt::Key_Tab);
        auto *use = find<QAbstractButton>(u"useLanguage"_s);
        QVERIFY(use->hasFocus());
        QTest::keyClick(use, Qt::Key_Space);
    }
    /// The program starts again, as it does by itself, and the passphrase is given.
    void startAgain()
    {
        QTRY_COMPARE(drops->count(), 1);
        const NextStart next = app.running->locking().nextStart();
        QVERIFY(!next.isLocked);
        app.running.reset();
        start(next);
        watch();
        QVERIFY(!find<LockPage>(u"lockPage"_s));
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::Locked);
        emit app.window().storeAccess().passphraseGiven(Secret(passphrase));
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::Ready);
        QTRY_VERIFY(!find<QWidget>(u"passphraseDialog"_s));
        // A desktop gives the keys back to the window itself.
        app.window().activateWindow();
    }

    std::unique_ptr<QSignalSpy> drops;
};

QString otherLanguage()
{
    return language::all().value(1);
}

} // namespace

/// The language of the window is chosen, and the program starts again where it was.
class TestLanguage final : public QObject
{
    Q_OBJECT

private slots:
    void aChosenLanguageLeadsBackWhereOneWas()
    {
        LanguageFixture desk;
        desk.edit();
        const int scrolled = desk.scrollBar()->value();
        desk.choose(otherLanguage());
        QTRY_COMPARE(desk.drops->count(), 1);
        QCOMPARE(Settings(desk.folder()).language(), otherLanguage());
        desk.startAgain();
        // The next start, after this run, is not of a locked program.
        QVERIFY(Settings(desk.folder()).keptLock() == KeptLock::None);

        QTRY_VERIFY(desk.isOpen());
        QTRY_VERIFY(desk.find<QWidget>(u"settingsPage"_s));
        auto *box = desk.find<QComboBox>(u"languageBox"_s);
        QTRY_VERIFY(box->hasFocus());
        QCOMPARE(box->currentData().toString(), otherLanguage());
        desk.keys(Qt::Key_Escape, Qt::NoModifier);
        QTRY_VERIFY(desk.find<QLineEdit>(u"/last_name"_s));
        QTRY_VERIFY(desk.find<QLineEdit>(u"/last_name"_s)->hasFocus());
        QCOMPARE(desk.find<QLineEdit>(u"/last_name"_s)->cursorPosition(), 5);
        QCOMPARE(desk.scrollBar()->value(), scrolled);
        QCOMPARE(desk.value(u"/last_name"_s), u"Canaryname"_s);
        QCOMPARE(desk.value(u"/email"_s), u"half@"_s);
    }

    void aRecordComesBackWithItsCaretAndScroll()
    {
        LanguageFixture desk;
        desk.edit();
        const int scrolled = desk.scrollBar()->value();
        QVERIFY(scrolled > 0);
        QVERIFY(desk.app.running->locking().restart());
        desk.startAgain();
        QTRY_VERIFY(desk.isOpen());
        QTRY_VERIFY(desk.find<QLineEdit>(u"/last_name"_s));
        QTRY_VERIFY(desk.find<QLineEdit>(u"/last_name"_s)->hasFocus());
        QTRY_COMPARE(desk.find<QLineEdit>(u"/last_name"_s)->selectedText(), u"nar"_s);
        QTRY_COMPARE(desk.scrollBar()->value(), scrolled);
    }

    void settingsComeBackWithTheBoxAndTheRecordBelow()
    {
        LanguageFixture desk;
        desk.edit();
        const int scrolled = desk.scrollBar()->value();
        desk.openSettings();
        QTRY_VERIFY(desk.find<QComboBox>(u"languageBox"_s));
        desk.find<QComboBox>(u"languageBox"_s)->setFocus();
        QVERIFY(desk.app.running->locking().restart());
        desk.startAgain();
        QTRY_VERIFY(desk.isOpen());
        QTRY_VERIFY(desk.find<QComboBox>(u"languageBox"_s));
        QTRY_VERIFY(desk.find<QComboBox>(u"languageBox"_s)->hasFocus());
        desk.keys(Qt::Key_Escape, Qt::NoModifier);
        QTRY_VERIFY(desk.find<QLineEdit>(u"/last_name"_s));
        QTRY_VERIFY(desk.find<QLineEdit>(u"/last_name"_s)->hasFocus());
        QCOMPARE(desk.find<QLineEdit>(u"/last_name"_s)->cursorPosition(), 5);
        QCOMPARE(desk.scrollBar()->value(), scrolled);
        QCOMPARE(desk.value(u"/email"_s), u"half@"_s);
    }

    void whereNothingIsStoredItAppliesAtTheNextStart()
    {
        LanguageFixture desk(LanguageFixture::Store::None);
        desk.edit();
        desk.choose(otherLanguage());
        QTRY_VERIFY(desk.text(u"languageSaid"_s).contains(u"next time"_s));
        QCOMPARE(Settings(desk.folder()).language(), otherLanguage());
        QVERIFY(!desk.find<LockPage>(u"lockPage"_s));
        QCOMPARE(desk.drops->count(), 0);
        QCOMPARE(desk.value(u"/last_name"_s), u"Canaryname"_s);
    }

    void whereNothingIsStoredTheProgramStays()
    {
        LanguageFixture desk(LanguageFixture::Store::None);
        desk.edit();
        QVERIFY(!desk.app.running->locking().restart());
        QVERIFY(!desk.find<LockPage>(u"lockPage"_s));
        QCOMPARE(desk.find<QLineEdit>(u"/last_name"_s)->selectedText(), u"nar"_s);
    }

    void aSendThatHasBegunIsWaitedForAndALockStillLocks()
    {
        LanguageFixture desk;
        desk.edit();
        desk.type(u"/email"_s, u"ada@example.com"_s);
        desk.server.script("PATCH", {{ScriptedServer::Step::Kind::Stall, 200, {}, {}}});
        desk.review();
        desk.acceptAll();
        desk.press(u"send"_s);
        QTRY_VERIFY(!desk.patched().isEmpty());
        QVERIFY(desk.app.running->locking().restart());
        auto *page = desk.find<LockPage>(u"lockPage"_s);
        QVERIFY(page);
        QVERIFY(page->way() == LockPage::Way::Restart);
        QVERIFY(!desk.app.running->locking().nextStart().isLocked);
        desk.app.running->locking().lock(Locking::Why::DesktopLocked);
        QVERIFY(page->way() == LockPage::Way::Wait);
        QCOMPARE(desk.drops->count(), 0);
        const auto connections = desk.server.findChildren<QTcpSocket *>();
        for (QTcpSocket *connection : connections)
            connection->abort(); // the send ends
        QTRY_COMPARE(desk.drops->count(), 1);
        QVERIFY(desk.app.running->locking().nextStart().isLocked);
    }

    void aLanguageThatIsUsedAlreadyIsOnlyStored()
    {
        LanguageFixture desk;
        desk.choose(u"en"_s);
        QCOMPARE(Settings(desk.folder()).language(), u"en"_s);
        QVERIFY(!desk.find<LockPage>(u"lockPage"_s));
        QVERIFY(!desk.find<QAbstractButton>(u"useLanguage"_s)->isEnabled());
        QVERIFY(desk.find<QComboBox>(u"languageBox"_s)->hasFocus());
        desk.choose({});
        QCOMPARE(Settings(desk.folder()).language(), QString());
    }

    void aChoiceThatCannotBeWrittenIsSaid()
    {
        LanguageFixture desk;
        QFile::remove(desk.folder() + u"/settings.json"_s);
        QVERIFY(QDir(desk.folder()).mkdir(u"settings.json"_s)); // also root cannot write it
        desk.choose(u"en"_s);
        QTRY_VERIFY(desk.text(u"languageSaid"_s).contains(u"cannot be written"_s));
        desk.press(u"useLanguage"_s); // again
        QTRY_VERIFY(desk.text(u"languageSaid"_s).contains(u"cannot be written"_s));
        QCOMPARE(desk.drops->count(), 0);
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
