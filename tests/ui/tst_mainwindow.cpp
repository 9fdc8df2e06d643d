// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "homepage.h"
#include "icons.h"
#include "openwindow.h"
#include "theme.h"

#include "waits.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using opened::Window;

class TestMainWindow final : public QObject
{
    Q_OBJECT

private slots:
    void theStripNamesTheTier();
    void theStripCanBeRead_data();
    void theStripCanBeRead();
    void iconsTakeTheTextsColour();

    void enterInTheUserIdOpens();
    void aWrongUserIdIsSaidAndNothingIsOpened();
    void whatIsNoUserIdIsLookedUp();
    void theBoxSaysWhatItTakes();
    void theOneThatWasFoundIsOpened();
    void whatWasFoundIsNeverLookedUpAgain();
    void ofSeveralThatWereFoundOneIsChosen();
    void anOfferNobodyTakesOpensNothing();
    void nobodyFoundIsSaidAtTheBox();
    void aLookUpIsDroppedWhenSomethingElseIsTyped();
    void aLookUpThatFailsLeadsOn();
    void aPersonOfTheSandboxOpensWithOneClick();
    void switchingTheProfileClosesTheRecordAndKeepsTheUserId();
    void aProfileThatMovesToAnotherServerClosesItsRecord();
    void aRemovedProfileClosesItsRecord();
    void aSlipInTheBarSwitchesNothing();
    void anotherFormShowsTheSameUser();
    void theCounterpartIsOneKeyAway();
    void productionIsNotEnteredUnasked();
    void theCounterpartOpensNothingAndLosesNothing();
    void ofSeveralCounterpartsOneIsChosen();
    void aMissingCounterpartIsNamed();
    void productionIsUnmistakable();
    void theFirstUseOfTheNewKeySaysSo();
    void theEndOfALineIsNotProduction();
    void altAndALetterTypeNothing();
    void theWindowsKeysWinOverATextField();
    void theFormsAreThoseOfTheProfilesApi();

    void readingShowsOnlyAfterAWhileAndCanBeCancelled();
    void aRefusedReadSaysWhatToDo();
    void whereReadingIsUndocumentedTheWayOutIsNamed();
    void aBlindRecordSaysSo();

    void typingListsTheChange();
    void undoAndRedoByKey();
    void enterInAFieldSendsNothing();
    void f8WalksTheProblems();
    void keptChangesAreCheckedAtOnce();
    void anUndoToAWrongValueIsSaidAtOnce();
    void whatIsTypedIsNotScolded();
    void whatNobodyVisitedIsLeftToTheReview();
    void aLineOfTheListsLeadsToItsField();
    void theRequestIsMadeOnlyWhenLookedAt();
    void aNarrowWindowFoldsThePanelsIntoTabs();

    void withoutChangesThereIsNothingToReview();
    void reviewOpensByKey();
    void afterTheReviewTheKeysReachTheField();
    void discardAsksAndCanBeUndone();
    void closingAsksNothingAndLeavesTheSavingToOthers();
    void whatCouldNotBeStoredIsNamedBeforeItIsLost();
    void whatIsUnderWayIsFinishedBeforeItCloses();
    void theLastPageSaysWhatRemains();

    void theFirstKeysReachTheUserId();
    void thePaletteRunsACommandByName();
    void thePaletteFindsAProfile();
    void thePaletteLeadsToFieldsFormsAndRecentRecords();
    void thePaletteSaysThatNothingMatches();
    void helpInHelpShowsAllKeys();
    void helpNamesTheRulesAndTheirSource();
    void theChosenColoursAreTold();
    void nothingIsSaidOfAServerNobodyAsked();
    void whereTheKeyIsIsSaid();
    void everyControlHasAName();
    void theClipboardFillsARecord();
};

static const FieldPath firstName(u"/first_name"_s);
static const FieldPath city(u"/address/city"_s);

void TestMainWindow::theStripNamesTheTier()
{
    Window window;
    auto *strip = window.find<QLabel>(u"tier"_s);
    QCOMPARE(strip->text(), u"SANDBOX"_s);
    QVERIFY(strip->accessibleName().contains("Junction sandbox"_L1));
    QVERIFY(window.find<QToolButton>(u"profile"_s)->text().startsWith("Junction sandbox"_L1));
    window.main.openBar().chooseProfile(opened::production.id);
    QVERIFY(strip->text().startsWith("PRODUCTION"_L1));
}

void TestMainWindow::theStripCanBeRead_data()
{
    QTest::addColumn<Tier>("tier");
    QTest::newRow("local") << Tier::Local;
    QTest::newRow("sandbox") << Tier::Sandbox;
    QTest::newRow("production") << Tier::Production;
}

void TestMainWindow::theStripCanBeRead()
{
    QFETCH(const Tier, tier);
    QVERIFY(theme::contrast(theme::tier(tier), theme::onTier()) >= 4.5);
}

void TestMainWindow::iconsTakeTheTextsColour()
{
    for (const Theme scheme : {Theme::Light, Theme::Dark}) {
        theme::apply(scheme);
        Window window;
        const QImage drawn = icon(u"search"_s).pixmap(32).toImage();
        QColor darkest(Qt::transparent);
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                if (drawn.pixelColor(x, y).alpha() == 255)
                    darkest = drawn.pixelColor(x, y);
            }
        }
        QCOMPARE(darkest.name(), theme::tokens().text.name());
    }
    theme::apply(Theme::Light);
}

void TestMainWindow::enterInTheUserIdOpens()
{
    Window window;
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    window.keys(Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"  "_s + opened::janesId + u' ');
    window.keys(Qt::Key_Return);
    QCOMPARE(opens.size(), 1);
    QCOMPARE(opens.first().at(0).toUuid(), opened::sandbox.id);
    QCOMPARE(opens.first().at(1).toString(), u"junction/demographics"_s);
    QCOMPARE(opens.first().at(2).toString(), opened::janesId);
}

void TestMainWindow::aWrongUserIdIsSaidAndNothingIsOpened()
{
    Window window;
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    QSignalSpy lookUps(&window.main.openBar(), &OpenBar::lookUpRequested);
    window.main.openBar().chooseProfile(opened::users.id);
    auto *box = window.find<QLineEdit>(u"userId"_s);
    auto *problem = window.find<QLabel>(u"userIdProblem"_s);
    box->setFocus();
    QTest::keyClicks(box, u".."_s);
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(opens.size() + lookUps.size(), 0);
    QVERIFY(problem->isVisible() && problem->text().contains("can't look up"_L1));
    QCOMPARE(box->accessibleDescription(), problem->text());
    QTest::keyClicks(box, u"x"_s);
    QVERIFY(!problem->isVisible());
}

/// A window with the Weavr profile, where a user can be looked up by email address or tag.
struct LookingUp : Window
{
    LookingUp()
    {
        main.openBar().chooseProfile(opened::weavr.id);
        box->setFocus();
    }
    void enter(const QString &text)
    {
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }

    QLineEdit *box = find<QLineEdit>(u"userId"_s);
    QSignalSpy lookUps {&main.openBar(), &OpenBar::lookUpRequested};
    QSignalSpy opens {&main.openBar(), &OpenBar::openRequested};
    QSignalSpy cancels {&main.work(), &WorkArea::cancelled};
};

void TestMainWindow::whatIsNoUserIdIsLookedUp()
{
    LookingUp window;
    window.enter(u" ada@example.org "_s);
    QCOMPARE(window.lookUps.size(), 1);
    QCOMPARE(window.lookUps.first().at(0).toUuid(), opened::weavr.id);
    QCOMPARE(window.lookUps.first().at(1).toString(), u"weavr/user"_s);
    QCOMPARE(window.lookUps.first().at(2).toString(), u"ada@example.org"_s);
    QCOMPARE(window.opens.size(), 0);
    window.enter(u"104523"_s);
    QCOMPARE(window.lookUps.size(), 1);
    QCOMPARE(window.opens.size(), 1);
    window.enter(u"neither this nor that"_s);
    QCOMPARE(window.lookUps.size() + window.opens.size(), 2);
    QVERIFY(window.says(u"also takes: email address and tag."_s));
}

void TestMainWindow::theBoxSaysWhatItTakes()
{
    LookingUp window;
    QCOMPARE(window.box->placeholderText(),
             u"User ID, email address, tag, or paste from a ticket"_s);
    QCOMPARE(window.box->accessibleName(), u"User ID, email address, tag"_s);
    window.main.openBar().chooseProfile(opened::users.id);
    QVERIFY(window.box->toolTip().contains("for example"_L1));
    QVERIFY(window.box->toolTip().contains("can't look up"_L1));
}

void TestMainWindow::theOneThatWasFoundIsOpened()
{
    LookingUp window;
    window.enter(u"member-7"_s);
    window.main.work().showLookingUp();
    window.main.work().showFound({{u"104523"_s, u"Ada Lovelace"_s, {}}});
    QCOMPARE(window.opens.size(), 1);
    QCOMPARE(window.opens.first().at(2).toString(), u"104523"_s);
    QCOMPARE(window.box->text(), u"104523"_s);
}

void TestMainWindow::whatWasFoundIsNeverLookedUpAgain()
{
    LookingUp window;
    window.enter(u"member-7"_s);
    window.main.work().showLookingUp();
    window.main.work().showFound({{u"ada@example.org"_s, u"Ada Lovelace"_s, {}}});
    QCOMPARE(window.lookUps.size(), 1);
    QCOMPARE(window.opens.size(), 0);
    QVERIFY(window.says(u"“ada@example.org”, which is not a user ID of this API"_s));
    QCOMPARE(window.box->text(), u"member-7"_s);
}

void TestMainWindow::ofSeveralThatWereFoundOneIsChosen()
{
    LookingUp window;
    window.enter(u"member-7"_s);
    window.main.work().showLookingUp();
    window.main.work().showFound(
        {{u"1"_s, u"Ada & Co"_s, {}}, {u"2"_s, u"Grace Hopper"_s, {}}, {u"3"_s, {}, {}}});
    QCOMPARE(window.opens.size(), 0);
    auto *list = window.find<QListWidget>(u"paletteList"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 3);
    QCOMPARE(list->item(0)->text(), u"Ada & Co · 1"_s);
    QCOMPARE(list->item(2)->text(), u"3"_s);
    QTest::keyClick(window.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Down);
    QTest::keyClick(window.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QCOMPARE(window.opens.size(), 1);
    QCOMPARE(window.opens.first().at(2).toString(), u"2"_s);
}

void TestMainWindow::anOfferNobodyTakesOpensNothing()
{
    LookingUp window;
    window.enter(u"member-7"_s);
    window.main.work().showFound({{u"1"_s, u"Ada"_s, {}}, {u"2"_s, u"Grace"_s, {}}});
    QTest::keyClick(window.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Escape);
    QTRY_VERIFY(!window.find(u"palette"_s));
    QCOMPARE(window.opens.size(), 0);
    QCOMPARE(window.box->text(), u"member-7"_s);
}

void TestMainWindow::nobodyFoundIsSaidAtTheBox()
{
    LookingUp window;
    window.main.work().showRecord(window.jane, opened::sandbox);
    window.main.openBar().chooseProfile(opened::weavr.id);
    window.enter(u"ada@example.org"_s);
    window.main.work().showLookingUp();
    window.main.work().showFound({});
    QVERIFY(window.says(u"No user was found (email address)."_s));
    QVERIFY(window.main.work().draft()); // The record from before is still open.
    QVERIFY(window.find<QLabel>(u"recordTitle"_s)->isVisible());
}

void TestMainWindow::aLookUpIsDroppedWhenSomethingElseIsTyped()
{
    LookingUp window;
    window.enter(u"member-7"_s);
    window.main.work().showLookingUp();
    QCOMPARE(window.cancels.size(), 0);
    QTest::keyClicks(window.box, u"8"_s);
    QCOMPARE(window.cancels.size(), 1);
    // A read uses the id that was entered before, so typing does not cancel it.
    window.main.work().showReading();
    QTest::keyClicks(window.box, u"9"_s);
    QCOMPARE(window.cancels.size(), 1);
}

void TestMainWindow::aLookUpThatFailsLeadsOn()
{
    LookingUp window;
    window.enter(u"member-7"_s);
    window.main.work().showLookingUp();
    ApiError error;
    error.kind = ApiError::Kind::Unauthorised;
    error.status = 401;
    window.main.work().showLookUpError(error);
    QVERIFY(window.says(u"could not be looked up"_s));
    QVERIFY(!window.find<QPushButton>(u"openUnread"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), window.find<QPushButton>(u"openProfile"_s));
    window.find<QPushButton>(u"retryOpen"_s)->click();
    QCOMPARE(window.lookUps.size(), 2);
}

void TestMainWindow::aPersonOfTheSandboxOpensWithOneClick()
{
    Window window;
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    window.main.work().showStart({{opened::janesId, u"Jane Doe"_s, u"an adult"_s}});
    auto *people = window.find<QListWidget>(u"people"_s);
    QTest::mouseClick(people->viewport(), Qt::LeftButton, {},
                      people->visualItemRect(people->item(0)).center());
    QCOMPARE(opens.size(), 1);
    QCOMPARE(opens.first().at(2).toString(), opened::janesId);
    // Some people in the list exist for one form only.
    window.main.work().showStart(
        {{opened::janesId, u"Jane Doe"_s, u"an adult"_s, u"junction/user"_s}});
    QTest::keyClick(people, Qt::Key_Down);
    QTest::keyClick(people, Qt::Key_Return);
    QCOMPARE(opens.size(), 2);
    QCOMPARE(opens.last().at(1).toString(), u"junction/user"_s);
    window.main.work().showStart();
    QVERIFY(!people->isVisible());
}

void TestMainWindow::switchingTheProfileClosesTheRecordAndKeepsTheUserId()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    QSignalSpy chosen(&window.main.openBar(), &OpenBar::profileChosen);
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    window.chooseProfile(u"Junction live"_s);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toUuid(), opened::production.id);
    QCOMPARE(window.main.work().draft(), nullptr);
    QCOMPARE(window.find<QLineEdit>(u"userId"_s)->text(), opened::janesId);
    QCOMPARE(opens.size(), 0);
    QCOMPARE(window.jane.diff().size(), 1);
}

void TestMainWindow::aProfileThatMovesToAnotherServerClosesItsRecord()
{
    Window window;
    window.openJane();
    QSignalSpy chosen(&window.main.openBar(), &OpenBar::profileChosen);
    Profile renamed = opened::sandbox;
    renamed.name = u"Renamed"_s;
    window.profiles.setProfiles({renamed, opened::production});
    QVERIFY(window.main.work().draft());
    QVERIFY(window.find<QLabel>(u"tier"_s)->accessibleName().contains("Renamed"_L1));
    QCOMPARE(chosen.size(), 0);

    Profile moved = renamed;
    moved.baseUrl = QUrl(u"https://api.us.junction.com"_s);
    moved.tier = Tier::Production;
    window.profiles.setProfiles({moved, opened::production});
    QCOMPARE(window.main.work().draft(), nullptr);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toUuid(), opened::sandbox.id);
}

void TestMainWindow::aRemovedProfileClosesItsRecord()
{
    Window window;
    window.openJane();
    QSignalSpy chosen(&window.main.openBar(), &OpenBar::profileChosen);
    window.profiles.setProfiles({opened::production, opened::users});
    QCOMPARE(window.main.work().draft(), nullptr);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(window.main.openBar().profileId(), opened::production.id);
}

void TestMainWindow::aSlipInTheBarSwitchesNothing()
{
    Window window;
    window.openJane();
    QSignalSpy chosen(&window.main.openBar(), &OpenBar::profileChosen);
    for (const QString &name : {u"form"_s}) {
        auto *box = window.find<QComboBox>(name);
        const int before = box->currentIndex();
        box->setFocus();
        for (const Qt::Key key : {Qt::Key_End, Qt::Key_PageDown, Qt::Key_J, Qt::Key_U})
            QTest::keyClick(box, key);
        QWheelEvent turn(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {}, {},
                         Qt::NoScrollPhase, false);
        QApplication::sendEvent(box, &turn);
        QTest::keyClick(box, Qt::Key_Down);
        QVERIFY(box->view()->isVisible());
        box->hidePopup();
        QCOMPARE(box->currentIndex(), before);
    }
    QCOMPARE(chosen.size(), 0);
    QVERIFY(window.main.work().draft());
}

void TestMainWindow::anotherFormShowsTheSameUser()
{
    Window window;
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    window.find<QLineEdit>(u"userId"_s)->setText(u"something else"_s);
    window.choose(u"form"_s);
    QCOMPARE(opens.size(), 0);
    window.openJane();
    window.find<QLineEdit>(u"userId"_s)->setText(u"something else"_s);
    window.choose(u"form"_s);
    QCOMPARE(opens.size(), 1);
    QCOMPARE(opens.first().at(1).toString(), u"junction/user"_s);
    QCOMPARE(opens.first().at(2).toString(), opened::janesId);
}

void TestMainWindow::theWindowsKeysWinOverATextField()
{
    Window window;
    window.openJane();
    window.find(u"/address/city"_s)->setFocus();
    window.keys(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(window.find(u"palette"_s));
    window.find<QDialog>(u"palette"_s)->close();
    window.front();
    QCOMPARE(window.jane.diff().size(), 0);
    window.find(u"/address/city"_s)->setFocus();
    window.enterProduction();
    QCOMPARE(window.main.openBar().profileId(), opened::production.id);
}

void TestMainWindow::theCounterpartIsOneKeyAway()
{
    Window window;
    QSignalSpy chosen(&window.main.openBar(), &OpenBar::profileChosen);
    window.enterProduction();
    QCOMPARE(window.main.openBar().profileId(), opened::production.id);
    window.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.main.openBar().profileId(), opened::sandbox.id);
    QCOMPARE(chosen.size(), 2);
}

/// Enter and Escape stay where one is.
void TestMainWindow::productionIsNotEnteredUnasked()
{
    Window window;
    window.openJane();
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        window.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
        auto *question = window.find<QMessageBox>({});
        QVERIFY(question);
        QVERIFY(question->text().contains(opened::production.name));
        QCOMPARE(window.find(u"enterProduction"_s)->property("tier").toInt(),
                 int(Tier::Production));
        QTest::keyClick(question, key);
        QTRY_VERIFY(!window.find<QMessageBox>({}));
        window.front();
        QCOMPARE(window.main.openBar().profileId(), opened::sandbox.id);
        QVERIFY(window.main.work().draft());
    }
}

void TestMainWindow::theCounterpartOpensNothingAndLosesNothing()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    window.enterProduction();
    QCOMPARE(window.main.work().draft(), nullptr);
    QCOMPARE(opens.size(), 0);
    QCOMPARE(window.jane.diff().size(), 1);
    // Enter opens the same user with the other profile.
    QCOMPARE(QApplication::focusWidget(), window.find(u"homeUserId"_s));
    window.keys(Qt::Key_Return);
    QCOMPARE(opens.size(), 1);
    QCOMPARE(opens.first().at(0).toUuid(), opened::production.id);
    QCOMPARE(opens.first().at(2).toString(), opened::janesId);
}

void TestMainWindow::ofSeveralCounterpartsOneIsChosen()
{
    Window window;
    const Profile other = opened::profile(u"Second live"_s, Tier::Production, u"production-us"_s);
    window.profiles.setProfiles({opened::sandbox, opened::production, other});
    window.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.main.openBar().profileId(), opened::sandbox.id);
    auto *menu = window.find<QMenu>(u"counterparts"_s);
    QVERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 2);
    QVERIFY(menu->actions().constLast()->text().contains("PRODUCTION"_L1));
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTest::keyClick(window.find(u"enterProduction"_s), Qt::Key_Space);
    QCOMPARE(window.main.openBar().profileId(), other.id);
}

void TestMainWindow::aMissingCounterpartIsNamed()
{
    Window window;
    window.profiles.setProfiles({opened::sandbox, opened::users});
    window.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.main.openBar().profileId(), opened::sandbox.id);
    QVERIFY(window.says(u"no profile for Production US"_s));
    window.main.openBar().chooseProfile(opened::users.id);
    window.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.says(u"no profile for Sandbox of Users API v1"_s));
}

void TestMainWindow::productionIsUnmistakable()
{
    Window window;
    auto *strip = window.find<QLabel>(u"tier"_s);
    auto *real = window.find<QLabel>(u"real"_s);
    QVERIFY(!real->isVisible());
    const QColor before = strip->palette().color(QPalette::Window);
    window.enterProduction();
    QVERIFY(strip->palette().color(QPalette::Window) != before);
    QVERIFY(real->isVisible());
    QVERIFY(strip->text().startsWith("PRODUCTION"_L1));
}

void TestMainWindow::theFirstUseOfTheNewKeySaysSo()
{
    Window window;
    window.main.environment().setKeyNew(true);
    QSignalSpy explained(&window.main.environment(), &EnvironmentSwitch::keyExplained);
    window.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.main.openBar().profileId(), opened::sandbox.id);
    QVERIFY(window.says(u"New: Ctrl+Shift+E"_s));
    QCOMPARE(explained.size(), 1);
    window.enterProduction();
    QCOMPARE(window.main.openBar().profileId(), opened::production.id);
    QCOMPARE(explained.size(), 1);
}

void TestMainWindow::theEndOfALineIsNotProduction()
{
    Window window;
    window.openJane();
    auto *editor = window.find<QLineEdit>(u"/address/city"_s);
    editor->setFocus();
    editor->setCursorPosition(0);
    window.keys(Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(window.main.openBar().profileId(), opened::sandbox.id);
    QCOMPARE(window.main.work().draft(), &window.jane);
    QVERIFY(window.jane.changes().isEmpty());
}

void TestMainWindow::altAndALetterTypeNothing()
{
    Window window;
    window.openJane();
    for (const QString &name : {u"/address/city"_s, u"/address/access_notes"_s, u"userId"_s}) {
        auto *field = window.find(name);
        QVERIFY2(field && field->isVisible(), qPrintable(name));
        field->setFocus();
        for (const char letter : {'s', 'q', '7'})
            QTest::keyClick(field, letter, Qt::AltModifier);
        QCOMPARE(QApplication::focusWidget(), field);
    }
    QVERIFY(window.jane.changes().isEmpty());
    QCOMPARE(window.find<QLineEdit>(u"userId"_s)->text(), QString());

    // These are AltGr as X11 delivers it, a dead key, and letters without Alt.
    auto *editor = window.find<QLineEdit>(u"/address/city"_s);
    editor->setFocus();
    editor->selectAll();
    QKeyEvent altGr(QEvent::KeyPress, Qt::Key_Q, Qt::GroupSwitchModifier, u"@"_s);
    QApplication::sendEvent(editor, &altGr);
    QKeyEvent altGrAsBoth(QEvent::KeyPress, Qt::Key_E, Qt::AltModifier | Qt::ControlModifier,
                          u"€"_s);
    QApplication::sendEvent(editor, &altGrAsBoth);
    QInputMethodEvent dead;
    dead.setCommitString(u"é"_s);
    QApplication::sendEvent(editor, &dead);
    QTest::keyClicks(editor, u"s"_s);
    QCOMPARE(editor->text(), u"@€és"_s);
}

void TestMainWindow::theFormsAreThoseOfTheProfilesApi()
{
    Window window;
    auto *forms = window.find<QComboBox>(u"form"_s);
    QCOMPARE(forms->count(), 2);
    window.main.openBar().chooseForm(u"junction/user"_s);
    window.main.openBar().chooseProfile(opened::production.id);
    QCOMPARE(window.main.openBar().form()->id, u"junction/user"_s);
    window.main.openBar().chooseProfile(opened::users.id);
    QCOMPARE(forms->count(), 1);
    QCOMPARE(window.main.openBar().form()->id, u"users/user"_s);
}

void TestMainWindow::readingShowsOnlyAfterAWhileAndCanBeCancelled()
{
    Window window;
    window.openJane();
    QSignalSpy cancels(&window.main.work(), &WorkArea::cancelled);
    auto *cancel = window.find<QPushButton>(u"cancelReading"_s);
    window.main.work().showReading();
    QVERIFY(!cancel->isVisible());
    QTRY_VERIFY(cancel->isVisible());
    cancel->click();
    QCOMPARE(cancels.size(), 1);
    // The record from before is still open.
    QVERIFY(window.find<QLabel>(u"recordTitle"_s)->isVisible());

    window.main.work().showReading();
    window.main.work().showRecord(window.jane, opened::sandbox);
    letPass(400ms); // A busy page would be shown after 300 ms.
    QVERIFY(!cancel->isVisible());
}

void TestMainWindow::aRefusedReadSaysWhatToDo()
{
    Window window;
    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    window.find<QLineEdit>(u"userId"_s)->setText(opened::janesId);
    ApiError error;
    error.status = 404;
    error.message = u"User not found"_s;
    window.main.work().showOpenError(error);
    auto *notice = window.find<QLabel>(u"notice"_s);
    const QString text = window.main.findChildren<QLabel *>(u"notice"_s).constLast()->text();
    QVERIFY(notice);
    QVERIFY(text.contains("Check the user ID"_L1) && text.contains("User not found"_L1));
    window.find<QPushButton>(u"retryOpen"_s)->click();
    QCOMPARE(opens.size(), 1);
}

void TestMainWindow::whereReadingIsUndocumentedTheWayOutIsNamed()
{
    Window window;
    window.main.openBar().chooseProfile(opened::users.id);
    ApiError error;
    error.status = 404;
    window.main.work().showOpenError(error);
    QVERIFY(window.main.findChildren<QLabel *>(u"notice"_s)
                .constLast()
                ->text()
                .contains("gives out no records"_L1));
}

void TestMainWindow::aBlindRecordSaysSo()
{
    Window window;
    RecordDraft blind(records::demographics(), opened::janesId, {});
    window.main.work().showRecord(blind, opened::sandbox);
    auto *note = window.find<QLabel>(u"recordNote"_s);
    QVERIFY(note->isVisible() && note->text().contains("not known"_L1));
    QVERIFY(note->text().contains("Fill in every field that is not optional"_L1));
    blind.rebase({Base::Kind::Read, records::jane(), {}});
    QVERIFY(!note->isVisible());
    window.main.work().showStart();
}

void TestMainWindow::typingListsTheChange()
{
    Window window;
    window.openJane();
    auto *changes = window.find(u"changes"_s)->findChild<QListWidget *>();
    QCOMPARE(changes->count(), 0);
    auto *editor = window.find<QLineEdit>(u"/address/city"_s);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, u"Boston"_s);
    QCOMPARE(changes->count(), 1);
    QVERIFY(changes->item(0)->text().contains(u"Cambridge → Boston"_s));
    QCOMPARE(window.find<QLabel>(u"state"_s)->text(), u"1 change"_s);
    QVERIFY(window.find<QPushButton>(u"review"_s)->isEnabled());
}

void TestMainWindow::undoAndRedoByKey()
{
    Window window;
    window.openJane();
    auto *editor = window.find<QLineEdit>(u"/address/city"_s);
    editor->setFocus();
    editor->selectAll();
    QTest::keyClicks(editor, u"Boston"_s);
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.jane.value(city).toString(), u"Cambridge"_s);
    window.keys(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.jane.value(city).toString(), u"Boston"_s);
    // Undo also works from a widget that has no undo of its own.
    window.find<QPushButton>(u"review"_s)->setFocus();
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.jane.value(city).toString(), u"Cambridge"_s);
}

void TestMainWindow::enterInAFieldSendsNothing()
{
    Window window;
    window.openJane();
    QSignalSpy reviews(&window.main.reviews(), &Reviews::opened);
    auto *editor = window.find<QLineEdit>(u"/address/city"_s);
    editor->setFocus();
    QTest::keyClicks(editor, u"x"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::keyClick(editor, Qt::Key_Enter);
    QCOMPARE(reviews.size(), 0);
    QVERIFY(!window.main.findChild<ReviewView *>());
}

void TestMainWindow::f8WalksTheProblems()
{
    Window window;
    window.openJane();
    window.jane.enter(firstName, u"José"_s);
    window.jane.enter(FieldPath(u"/address/zip"_s), u"850"_s);
    // The review shows the findings of all fields.
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    window.keys(Qt::Key_Escape);
    const auto focused = [] { return QApplication::focusWidget()->objectName(); };
    window.find(u"/last_name"_s)->setFocus();
    window.keys(Qt::Key_F8);
    QCOMPARE(focused(), u"/first_name"_s);
    window.keys(Qt::Key_F8);
    QCOMPARE(focused(), u"/address/zip"_s);
    window.keys(Qt::Key_F8);
    QCOMPARE(focused(), u"/first_name"_s);
    window.keys(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(focused(), u"/address/zip"_s);
}

void TestMainWindow::keptChangesAreCheckedAtOnce()
{
    Window window;
    window.jane.enter(firstName, u"José"_s);
    window.openJane();
    QCOMPARE(window.problems(), 1);
}

void TestMainWindow::anUndoToAWrongValueIsSaidAtOnce()
{
    Window window;
    window.openJane();
    window.type(u"/first_name"_s, u"Jo#"_s);
    window.keys(Qt::Key_Tab);
    QCOMPARE(window.problems(), 1);
    window.type(u"/first_name"_s, u"Joe"_s);
    window.keys(Qt::Key_Tab);
    QCOMPARE(window.problems(), 0);
    window.find(u"/first_name"_s)->setFocus();
    while (window.jane.value(firstName) != u"Jo#"_s && window.jane.canUndo())
        window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.jane.value(firstName).toString(), u"Jo#"_s);
    QCOMPARE(window.problems(), 1);
}

void TestMainWindow::whatIsTypedIsNotScolded()
{
    Window window;
    window.openJane();
    window.type(u"/first_name"_s, u"Jo#"_s);
    QCOMPARE(window.problems(), 0);
    QVERIFY(window.says(u"Everything is checked in the review."_s));
    window.find(u"/last_name"_s)->setFocus();
    QCOMPARE(window.problems(), 1);
}

void TestMainWindow::whatNobodyVisitedIsLeftToTheReview()
{
    Window window;
    window.openJane();
    QVERIFY(window.says(u"No problems found."_s));
    window.jane.setPresent(FieldPath(u"/medical_proxy"_s), true);
    QVERIFY(!window.jane.findings().isEmpty());
    QVERIFY(!window.says(u"No problems found."_s));
    QVERIFY(window.says(u"Everything is checked in the review."_s));
}

void TestMainWindow::aLineOfTheListsLeadsToItsField()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    auto *changes = window.find(u"changes"_s)->findChild<QListWidget *>();
    changes->setFocus();
    changes->setCurrentRow(0);
    QTest::keyClick(changes, Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/address/city"_s);
}

void TestMainWindow::theRequestIsMadeOnlyWhenLookedAt()
{
    Window window;
    window.openJane();
    QSignalSpy wanted(window.main.work().record(), &RecordPage::previewWanted);
    window.jane.enter(city, u"Boston"_s);
    letPass(250ms); // The request would be built after 150 ms.
    QCOMPARE(wanted.size(), 0);
    for (auto *fold : window.main.findChildren<QToolButton *>()) {
        if (fold->text() == "Request"_L1)
            fold->click();
    }
    QCOMPARE(wanted.size(), 1);
    window.jane.enter(city, u"Salem"_s);
    window.jane.enter(city, u"Salem1"_s);
    QTRY_COMPARE(wanted.size(), 2);
}

void TestMainWindow::aNarrowWindowFoldsThePanelsIntoTabs()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    auto *tabs = window.find<QTabWidget>(u"recordTabs"_s);
    QCOMPARE(tabs->count(), 1);
    const int narrow = window.main.fontMetrics().averageCharWidth() * 120;
    window.main.resize(narrow, 700);
    QTRY_COMPARE(tabs->count(), 5);
    QCOMPARE(tabs->tabText(1), u"Outline"_s);
    QCOMPARE(tabs->tabText(2), u"Changes  1"_s);
    tabs->setCurrentIndex(2);
    QVERIFY(window.find(u"changes"_s)->isVisible());
    window.main.resize(narrow * 2, 700);
    QTRY_COMPARE(tabs->count(), 1);
    QTRY_VERIFY(window.find(u"changes"_s)->isVisible());
    QVERIFY(window.find(u"problems"_s)->isVisible());
}

void TestMainWindow::withoutChangesThereIsNothingToReview()
{
    Window window;
    window.openJane();
    QVERIFY(!window.find<QPushButton>(u"review"_s)->isEnabled());
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!window.main.findChild<ReviewView *>());
}

void TestMainWindow::reviewOpensByKey()
{
    Window window;
    window.openJane();
    auto *editor = window.find<QLineEdit>(u"/address/city"_s);
    editor->setFocus();
    QTest::keyClicks(editor, u"x"_s);
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    auto *view = window.main.findChild<ReviewView *>();
    QVERIFY(view && view->isVisible());
}

void TestMainWindow::afterTheReviewTheKeysReachTheField()
{
    Window window;
    window.openJane();
    window.type(u"/address/city"_s, u"Boston"_s);
    for (int end = 0; end < 2; ++end) {
        window.keys(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(window.main.findChild<ReviewView *>());
        if (end == 0)
            window.keys(Qt::Key_Escape);
        else
            window.find<QPushButton>(u"backToForm"_s)->click();
        QTRY_VERIFY(!window.main.findChild<ReviewView *>());
        window.front();
        QCOMPARE(QApplication::focusWidget()->objectName(), u"/address/city"_s);
    }
}

void TestMainWindow::discardAsksAndCanBeUndone()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    window.find<QPushButton>(u"discard"_s)->click();
    QCOMPARE(window.jane.diff().size(), 1);
    window.find<QPushButton>(u"confirmDiscard"_s)->click();
    QCOMPARE(window.jane.diff().size(), 0);
    window.front();
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.jane.diff().size(), 1);
}

void TestMainWindow::closingAsksNothingAndLeavesTheSavingToOthers()
{
    Window window;
    QSignalSpy closes(&window.main.closing(), &ClosingPages::closeRequested);
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    QVERIFY(!window.main.close());
    QCOMPARE(closes.size(), 1);
    QVERIFY(!window.main.findChild<QMessageBox *>());
    QVERIFY(window.main.isVisible());
    window.main.closing().closeNow();
    QVERIFY(!window.main.isVisible());
    QCOMPARE(closes.size(), 1);
}

void TestMainWindow::whatCouldNotBeStoredIsNamedBeforeItIsLost()
{
    Window window;
    QSignalSpy closes(&window.main.closing(), &ClosingPages::closeAnyway);
    window.main.closing().confirmLoss({u"2 changes to Jane Doe in Junction sandbox"_s},
                                      u"The disk is full."_s);
    auto *question = window.find<QMessageBox>(u"unsentQuestion"_s);
    QVERIFY(question->text().contains("2 changes to Jane Doe in Junction sandbox\n"_L1));
    QVERIFY(question->text().contains("The disk is full."_L1));
    QVERIFY(question->defaultButton()->text().contains("Go on"_L1));
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(closes.size(), 0);
    QTRY_VERIFY(!window.find(u"unsentQuestion"_s));
    window.main.closing().confirmLoss({u"it"_s}, {});
    window.find<QPushButton>(u"loseChanges"_s)->click();
    QCOMPARE(closes.size(), 1);
}

void TestMainWindow::whatIsUnderWayIsFinishedBeforeItCloses()
{
    Window window;
    QSignalSpy closes(&window.main.closing(), &ClosingPages::closeAnyway);
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    window.main.closing().showFinishing(2);
    QVERIFY(window.says(u"Finishing 2 sends"_s));
    QVERIFY(!window.find(u"side"_s)->isVisible());
    QVERIFY(!window.find(u"userId"_s)->isEnabled());
    QVERIFY(!window.command(u"Review and send"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"closeNow"_s);
    window.keys(Qt::Key_Space);
    QCOMPARE(closes.size(), 1);
    QVERIFY(!window.main.close()); // A second attempt closes the window.
    QCOMPARE(closes.size(), 2);
}

void TestMainWindow::theLastPageSaysWhatRemains()
{
    Window window;
    QSignalSpy closes(&window.main.closing(), &ClosingPages::closeAnyway);
    window.main.closing().showRemaining(2, 0, 1);
    QVERIFY(window.says(u"2 sends wait in the outbox"_s));
    QVERIFY(window.says(u"Of 1 send it is not known"_s));
    QCOMPARE(closes.size(), 0);
    window.keys(Qt::Key_Return);
    QCOMPARE(closes.size(), 1);
    // The page also closes the window by itself.
    QTRY_COMPARE_WITH_TIMEOUT(closes.size(), 2, 10'000);
}

void TestMainWindow::theFirstKeysReachTheUserId()
{
    Window window;
    QCOMPARE(QApplication::focusWidget()->objectName(), u"homeUserId"_s);
}

void TestMainWindow::thePaletteRunsACommandByName()
{
    Window window;
    window.openJane();
    QSignalSpy reads(&window.main.commands().action(Command::ReadAgain), &QAction::triggered);
    window.keys(Qt::Key_K, Qt::ControlModifier);
    auto *search = window.find<QLineEdit>(u"paletteSearch"_s);
    QTest::keyClicks(search, u"again rec"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(reads.size(), 1);
    QTRY_VERIFY(!window.find(u"palette"_s));
}

void TestMainWindow::thePaletteFindsAProfile()
{
    Window window;
    QSignalSpy chosen(&window.main.openBar(), &OpenBar::profileChosen);
    window.keys(Qt::Key_K, Qt::ControlModifier);
    auto *search = window.find<QLineEdit>(u"paletteSearch"_s);
    QTest::keyClicks(search, u"live"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 0); // It is production, which is asked about.
    QTest::keyClick(window.find(u"enterProduction"_s), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(window.main.openBar().profileId(), opened::users.id);
}

void TestMainWindow::thePaletteLeadsToFieldsFormsAndRecentRecords()
{
    Window window;
    const auto find = [&window](const QString &text) {
        window.front();
        window.keys(Qt::Key_K, Qt::ControlModifier);
        auto *search = window.find<QLineEdit>(u"paletteSearch"_s);
        QTest::keyClicks(search, text);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(!window.find(u"palette"_s));
    };
    QSignalSpy records(&window.main.search(), &CommandSearch::recordChosen);
    window.recents.setRecents({{opened::janesRecord, u"Jane Doe"_s, 1}});
    find(u"recent: "_s + opened::janesId.first(8));
    QCOMPARE(records.constLast().at(0).value<RecordKey>(), opened::janesRecord);

    window.openJane();
    find(u"field: city"_s);
    window.front();
    QTRY_COMPARE(window.main.focusWidget(), window.find(u"/address/city"_s));
    window.main.work().visit(window.main.work().home());
    find(u"field: date of birth"_s);
    QTRY_COMPARE(window.main.focusWidget(), window.find(u"/dob"_s));

    QSignalSpy opens(&window.main.openBar(), &OpenBar::openRequested);
    find(u"form: user"_s);
    QCOMPARE(opens.constLast().at(1).toString(), u"junction/user"_s);
    QCOMPARE(opens.constLast().at(2).toString(), opened::janesId);
}

void TestMainWindow::thePaletteSaysThatNothingMatches()
{
    Window window;
    window.keys(Qt::Key_K, Qt::ControlModifier);
    auto *search = window.find<QLineEdit>(u"paletteSearch"_s);
    QVERIFY(!window.find(u"nothingMatches"_s)->isVisible());
    QTest::keyClicks(search, u"qqq"_s);
    QVERIFY(window.find(u"nothingMatches"_s)->isVisible());
    QVERIFY(!window.find(u"paletteList"_s)->isVisible());
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(search->isVisible());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(search, Qt::Key_Backspace);
    QVERIFY(window.find(u"paletteList"_s)->isVisible());
}

void TestMainWindow::helpInHelpShowsAllKeys()
{
    Window window;
    window.keys(Qt::Key_F1); // There is no record.
    QTRY_VERIFY(window.find(u"keysHelp"_s));
    QVERIFY(window.find<QTextBrowser>(u"keysHelpText"_s)->toPlainText().contains("Ctrl+K"_L1));
    window.find<QDialog>(u"keysHelp"_s)->close();
    QTRY_VERIFY(!window.find(u"keysHelp"_s));
    window.front();
    window.openJane();
    window.find(u"/dob"_s)->setFocus();
    window.keys(Qt::Key_F1);
    QVERIFY(!window.find(u"keysHelp"_s));
    QTest::keyClick(window.find(u"fieldHelpText"_s), Qt::Key_F1);
    QTRY_VERIFY(window.find(u"keysHelp"_s));
    QTest::keyClick(window.find(u"keysHelpText"_s), Qt::Key_F1);
    QCOMPARE(window.main.findChildren<QDialog *>(u"keysHelp"_s).size(), 1);
}

void TestMainWindow::helpNamesTheRulesAndTheirSource()
{
    Window window;
    window.openJane();
    window.find(u"/dob"_s)->setFocus();
    window.keys(Qt::Key_F1);
    auto *help = window.find<QTextBrowser>(u"fieldHelpText"_s);
    QVERIFY(help);
    const QString text = help->toPlainText();
    QVERIFY(text.contains("Date of birth: enter a date in the past"_L1));
    QVERIFY(text.contains("order requirements for minors"_L1));
    QVERIFY(text.contains("/dob"_L1));
    QVERIFY2(!text.contains(u'%'), qPrintable(text));
}

void TestMainWindow::theChosenColoursAreTold()
{
    Window window;
    QSignalSpy chosen(&window.main.commands(), &CommandSet::themeChosen);
    window.keys(Qt::Key_K, Qt::ControlModifier);
    auto *search = window.find<QLineEdit>(u"paletteSearch"_s);
    QTest::keyClicks(search, u"dark"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).value<Theme>(), Theme::Dark);
}

void TestMainWindow::nothingIsSaidOfAServerNobodyAsked()
{
    Window window;
    auto *online = window.find<QLabel>(u"online"_s);
    QCOMPARE(online->text(), QString());
    window.main.status().setOnline(false);
    QVERIFY(online->text().contains("Offline"_L1));
}

void TestMainWindow::whereTheKeyIsIsSaid()
{
    Window window;
    auto *key = window.find<QLabel>(u"key"_s);
    window.main.status().setKeyState(
        opened::sandbox.id,
        {KeyState::Home::ThisRun, SecretError {SecretError::Kind::NoService, {}}, {}});
    QVERIFY(key->text().contains("kept only until Amend is closed"_L1));
    window.main.status().setKeyState(opened::production.id, {KeyState::Home::Nowhere, {}});
    QVERIFY(key->text().contains("kept only until Amend is closed"_L1));
    window.main.status().setKeychain(KeychainState::Locked, u"KWallet"_s);
    QCOMPARE(window.find<QLabel>(u"keychain"_s)->text(), u"Keychain: KWallet, locked"_s);
}

void TestMainWindow::everyControlHasAName()
{
    Window window;
    window.openJane();
    for (QWidget *widget : window.main.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith("qt_"_L1) || qobject_cast<QScrollArea *>(widget)
            || qobject_cast<QTabWidget *>(widget))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        const bool isNamed = !face->text(QAccessible::Name).isEmpty()
            || !face->relations(QAccessible::Label).isEmpty();
        QVERIFY2(isNamed,
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

void TestMainWindow::theClipboardFillsARecord()
{
    Window window;
    window.openJane();
    QApplication::clipboard()->setText(u"77 E Mill Ave\nTempe, AZ 85281"_s);
    window.keys(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(window.find(u"paste"_s)->isVisible());
    QVERIFY(window.jane.diff().isEmpty());
    // A second one replaces the first.
    window.keys(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(window.main.findChildren<QWidget *>(u"paste"_s).size(), 1);
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!window.find(u"paste"_s));
    QCOMPARE(window.jane.diff().size(), 4);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recordTitle"_s);
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window.jane.diff().isEmpty());
    // Escape leaves it, and leaves the clipboard as it is.
    window.keys(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    window.keys(Qt::Key_Escape);
    QTRY_VERIFY(!window.find(u"paste"_s));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"recordTitle"_s);
    QVERIFY(window.jane.diff().isEmpty());
    QCOMPARE(QApplication::clipboard()->text(), u"77 E Mill Ave\nTempe, AZ 85281"_s);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
