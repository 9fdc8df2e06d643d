// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleform.h"

#include "personal.h"
#include "typeddate.h"
#include "waits.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QTimer>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using sample::Window;

namespace {

Change set(const QJsonValue &value)
{
    return Change::set(value);
}

/// Turns the wheel by one notch. The event goes through the application, like that of a real
/// wheel.
void turnWheel(QWidget *widget)
{
    const QPointF centre = widget->rect().center();
    QWheelEvent event(centre, widget->mapToGlobal(centre), {}, {0, 120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

} // namespace

class TestEditors final : public QObject
{
    Q_OBJECT

private slots:
    void everyKindShowsTheBaseAndChangesNothingByItself();
    void aVisitToEveryFieldChangesNothing();
    void typingSets_data();
    void typingSets();
    void emptyingClearsAsTheFormSays_data();
    void emptyingClearsAsTheFormSays();
    void typingTheOldValueBackIsNoChange();
    void anEmptiedFieldThatHadNothingIsKept();

    void theCursorStaysWhereItIs();
    void aLineKeepsWhatItCannotShowWhole();
    void textKeepsNoBreakSpacesAndLineEnds();
    void tabLeavesText();
    void textGrowsToSixLines();

    void aDateIsEchoedWithTheAgeAndWrittenAsIso();
    void bothReadingsOfAnAmbiguousDateAreSaid();
    void theWindowsLanguageDoesNotChangeHowADateIsRead();
    void whatIsNoDateStaysAsTyped();
    void theCalendarSetsTheDate();

    void aPhoneIsWrittenForTheVendorAndUndoBringsTheTypedBack();
    void anUntouchedPhoneIsNotRewritten();

    void anUnknownChoiceSurvivesAndCanBeChosenAgain();
    void noneClearsAChoice();
    void aChoiceThatTakesTypingKeepsTheCase();
    void theWheelChangesNothing();

    void countriesAreFoundByNameAndCode();
    void undoWorksWhileTheListIsOpen();
    void theListIsNotFilledBeforeItIsAsked();
    void aProposalStandsFirstAndIsNotChosen();
    void statesFollowTheCountry();
    void zonesAreFoundWithASpace();
    void theOnlyEntryThatWasBegunIsTakenWhenTheLineIsLeft_data();
    void theOnlyEntryThatWasBegunIsTakenWhenTheLineIsLeft();

    void aGroupedNumberIsShownPlainWhenLeft();
    void notANumberStaysTextForItsFinding();
    void maskedValuesAreHiddenUntilRevealedAndAgainLater();
    void aVisitToEveryCoveredFieldChangesNothing();
    void aCoveredChoiceComesBackWithTheFocus();
    void aCoveredTextKeepsTheCaretAndItsHeight();
    void aCoveredValueToReadKeepsItsHeight();
    void theRevealOfACoveredLineGoesToTheLine();
    void whatWasReadInALineIsNotKeptInSight();
    void lockedFieldsCannotBeTypedInto();
};

void TestEditors::everyKindShowsTheBaseAndChangesNothingByItself()
{
    Window window;

    QCOMPARE(window.widget("/name")->text(), u"José"_s);
    QCOMPARE(window.widget<QPlainTextEdit>("/notes")->toPlainText(), u"Gate 4"_s);
    QCOMPARE(window.widget("/born")->text(), u"1980-03-13"_s);
    QCOMPARE(window.widget<QComboBox>("/race")->currentText(),
             u"martian (not in the vendor's list)"_s);
    QCOMPARE(window.widget("/address/country")->text(), u"US — United States"_s);
    QCOMPARE(window.widget("/address/state")->text(), u"AZ — Arizona"_s);
    QCOMPARE(window.widget("/size")->text(), u"3"_s);
    QCOMPARE(window.widget<QLabel>("/id")->text(), u"u-1"_s);
    QVERIFY(!window.widget<QCheckBox>("/proxy")->isChecked());
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::aVisitToEveryFieldChangesNothing()
{
    Window window;
    window.focus("/name");
    for (int step = 0; step < 20; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::typingSets_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("line") << u"/name"_s << u"Ana"_s << QJsonValue(u"Ana"_s);
    QTest::newRow("text") << u"/notes"_s << u"Gate 5"_s << QJsonValue(u"Gate 5"_s);
    QTest::newRow("date") << u"/born"_s << u"13 March 1981"_s << QJsonValue(u"1981-03-13"_s);
    QTest::newRow("phone") << u"/phone"_s << u"+1602"_s << QJsonValue(u"+1602"_s);
    QTest::newRow("typed choice") << u"/gender"_s << u"x"_s << QJsonValue(u"x"_s);
    QTest::newRow("country") << u"/address/country"_s << u"gb"_s << QJsonValue(u"GB"_s);
    QTest::newRow("state") << u"/address/state"_s << u"Utah"_s << QJsonValue(u"UT"_s);
    QTest::newRow("zone") << u"/zone"_s << u"us/eastern"_s << QJsonValue(u"US/Eastern"_s);
    QTest::newRow("integer") << u"/size"_s << u"12"_s << QJsonValue(12);
    QTest::newRow("masked") << u"/income"_s << u"61000"_s << QJsonValue(61'000);
}

void TestEditors::typingSets()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QJsonValue, value);
    Window window;

    window.type(path.toLatin1().constData(), typed);

    QCOMPARE(window.draft.change(FieldPath(path)), set(value));
    QCOMPARE(window.draft.changes().size(), 1);
}

void TestEditors::emptyingClearsAsTheFormSays_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path : {"/nick", "/second", "/notes", "/born", "/phone", "/gender",
                             "/address/country", "/address/state", "/zone", "/size", "/income"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestEditors::emptyingClearsAsTheFormSays()
{
    QFETCH(QString, path);
    Window window;

    window.type(path.toLatin1().constData(), {});

    QCOMPARE(window.draft.change(FieldPath(path)), Change::clear());
    QCOMPARE(window.shown(QString(path % u"#state").toLatin1().constData()), u"will be cleared"_s);
}

void TestEditors::typingTheOldValueBackIsNoChange()
{
    Window window;
    window.type("/size", u"4"_s);
    window.type("/size", u"3"_s);
    window.type("/born", u"1/2/1990"_s);
    window.type("/born", u"March 13, 1980"_s);
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::anEmptiedFieldThatHadNothingIsKept()
{
    QJsonObject record = sample::record();
    record[u"nick"_s] = QJsonValue::Null;
    Window window(sample::read(record));

    window.type("/nick", u"P"_s);
    window.type("/nick", {});

    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::theCursorStaysWhereItIs()
{
    Window window;
    for (const char *path : {"/name", "/phone", "/address/country", "/size", "/born"}) {
        auto *line = qobject_cast<QLineEdit *>(window.focus(path));
        line->setCursorPosition(1);
        QTest::keyClick(line, Qt::Key_7);
        QCOMPARE(line->cursorPosition(), 2);
    }
    auto *size = qobject_cast<QLineEdit *>(window.focus("/size"));
    window.type("/size", u"007"_s);
    QCOMPARE(size->text(), u"007"_s);
    QCOMPARE(window.change("/size"), set(7));
}

void TestEditors::aLineKeepsWhatItCannotShowWhole()
{
    QJsonObject record = sample::record();
    const QString old = u"two\nlines "_s + QString(40'000, u'x');
    record[u"nick"_s] = old;
    Window window(sample::read(record));

    QTest::keyClick(window.focus("/nick"), Qt::Key_End);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);

    QCOMPARE(window.change("/nick"), set(QString(old + u'y')));
}

void TestEditors::textKeepsNoBreakSpacesAndLineEnds()
{
    QJsonObject record = sample::record();
    record[u"notes"_s] = u"Gate\u00a04\r\nDog"_s;
    Window window(sample::read(record));
    QVERIFY(window.draft.changes().isEmpty());

    window.focus("/notes");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"s"_s);

    QCOMPARE(window.change("/notes"), set(u"Gate\u00a04\r\nDogs"_s));
}

void TestEditors::tabLeavesText()
{
    Window window;
    QTest::keyClick(window.focus("/notes"), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/born"_s);
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::textGrowsToSixLines()
{
    Window window;
    auto *box = window.widget<QPlainTextEdit>("/notes");
    const int two = box->sizeHint().height();
    const int line = box->fontMetrics().lineSpacing();

    window.type("/notes", u"1\n2\n3\n4"_s);
    QCOMPARE(box->sizeHint().height(), two + 2 * line);
    window.type("/notes", u"1\n2\n3\n4\n5\n6\n7\n8\n9"_s);
    QCOMPARE(box->sizeHint().height(), two + 4 * line);
}

void TestEditors::aDateIsEchoedWithTheAgeAndWrittenAsIso()
{
    Window window;
    const int age = QDate::currentDate().year() - 1980;
    auto *born = window.widget("/born");
    const auto echo = [&] { return born->parentWidget()->findChild<QLabel *>()->text(); };
    QVERIFY2(echo().contains(u"March"_s), qPrintable(echo()));

    window.type("/born", u"1 jan 1980"_s);
    QVERIFY2(echo().contains(u"age %1"_s.arg(age)), qPrintable(echo()));
    QCOMPARE(born->text(), u"1 jan 1980"_s);

    window.focus("/name");
    QCOMPARE(born->text(), u"1980-01-01"_s);
    QCOMPARE(window.change("/born"), set(u"1980-01-01"_s));
}

void TestEditors::bothReadingsOfAnAmbiguousDateAreSaid()
{
    Window window;
    auto *born = window.widget("/born");
    const auto *note = born->parentWidget()->findChild<QLabel *>();
    window.type("/born", u"03/04/2000"_s);
    window.focus("/name");

    QVERIFY(note->isVisible());
    QVERIFY2(note->text().startsWith(u"Read as "_s), qPrintable(note->text()));
    const QString taken = window.change("/born").value.toString();
    const QString other = taken == u"2000-03-04"_s ? u"2000-04-03"_s : u"2000-03-04"_s;
    QCOMPARE(born->text(), taken);
    QVERIFY2(note->text().endsWith(u"type "_s % other % u'.'), qPrintable(note->text()));

    window.type("/born", other);
    QVERIFY2(!note->text().contains(u"Read as"_s), qPrintable(note->text()));
}

void TestEditors::theWindowsLanguageDoesNotChangeHowADateIsRead()
{
    const QLocale before;
    QStringList read;
    for (const QString &language : {u"en_US"_s, u"en_GB"_s, u"de"_s, u"ja"_s, u"ar_AE"_s}) {
        QLocale::setDefault(QLocale(language));
        Window window;
        window.type("/born", u"03/04/2000"_s);
        read += window.change("/born").value.toString();
    }
    QLocale::setDefault(before);
    read.removeDuplicates();
    const auto region
        = formats::typedDate(u"03/04/2000"_s, QLocale::system(), QDate::currentDate());
    QCOMPARE(read, QStringList {region->toString(Qt::ISODate)});
}

void TestEditors::whatIsNoDateStaysAsTyped()
{
    Window window;
    window.type("/born", u"31/31"_s);
    window.focus("/name");
    QCOMPARE(window.widget("/born")->text(), u"31/31"_s);
    QCOMPARE(window.change("/born"), set(u"31/31"_s));
    QVERIFY(window.isNoted("/born"));
}

void TestEditors::theCalendarSetsTheDate()
{
    Window window;
    window.widget("/born")->actions().constFirst()->trigger();
    auto *calendar = window.form.findChild<QCalendarWidget *>();
    QVERIFY(calendar && calendar->isVisible());
    QCOMPARE(calendar->selectedDate(), QDate(1980, 3, 13));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(window.change("/born"), set(u"1980-03-14"_s));
    QCOMPARE(window.widget("/born")->text(), u"1980-03-14"_s);
}

void TestEditors::aPhoneIsWrittenForTheVendorAndUndoBringsTheTypedBack()
{
    Window window;
    auto *phone = window.widget("/phone");
    window.type("/phone", u"(602) 555-0199"_s);
    QCOMPARE(phone->text(), u"(602) 555-0199"_s);

    // In this form the country is not next to the phone, so the country code has to be typed.
    window.type("/phone", u"+1 (602) 555-0199"_s);
    window.focus("/name");
    QCOMPARE(phone->text(), u"+16025550199"_s);
    QVERIFY(phone->parentWidget()->findChild<QLabel *>()->text().contains(u"+1 (602) 555-0199"_s));

    QTest::keyClick(window.focus("/phone"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.change("/phone"), set(u"+1 (602) 555-0199"_s));
    window.focus("/name");
    QCOMPARE(phone->text(), u"+1 (602) 555-0199"_s);
}

void TestEditors::anUntouchedPhoneIsNotRewritten()
{
    QJsonObject record = sample::record();
    record[u"phone"_s] = u"+1 602 555 0123"_s;
    Window window(sample::read(record));
    QTest::keyClick(window.focus("/phone"), Qt::Key_Return);
    window.focus("/name");
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::anUnknownChoiceSurvivesAndCanBeChosenAgain()
{
    Window window;
    QWidget *race = window.focus("/race");
    QTest::keyClick(race, Qt::Key_Home);
    QTest::keyClick(race, Qt::Key_Down);
    QCOMPARE(window.change("/race"), set(u"asian"_s));
    QTest::keyClick(race, Qt::Key_End);
    QCOMPARE(window.change("/race"), Change());
    QCOMPARE(qobject_cast<QComboBox *>(race)->currentData().toString(), u"martian"_s);
}

void TestEditors::noneClearsAChoice()
{
    Window window;
    QTest::keyClick(window.focus("/race"), Qt::Key_Home);
    QCOMPARE(window.change("/race"), Change::clear());
    QCOMPARE(window.widget<QComboBox>("/race")->currentText(), u"(none)"_s);
}

void TestEditors::aChoiceThatTakesTypingKeepsTheCase()
{
    Window window;
    window.type("/gender", u"FEMALE"_s);
    window.focus("/name");
    QCOMPARE(window.change("/gender"), set(u"FEMALE"_s));
    window.type("/gender", u"Male"_s);
    QCOMPARE(window.change("/gender"), Change());
}

void TestEditors::theWheelChangesNothing()
{
    Window window;
    auto *race = window.widget<QComboBox>("/race");
    window.focus("/name");
    turnWheel(race);
    QVERIFY(window.draft.changes().isEmpty());
    QVERIFY(!race->hasFocus());

    window.focus("/race");
    turnWheel(race);
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::countriesAreFoundByNameAndCode()
{
    Window window;
    window.type("/address/country", u"kingdom"_s);
    QCOMPARE(window.change("/address/country"), set(u"kingdom"_s));
    auto *completer = window.widget("/address/country")->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"GB — United Kingdom"_s);

    QTest::keyClick(completer->popup(), Qt::Key_Down);
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QCOMPARE(window.change("/address/country"), set(u"GB"_s));
    QCOMPARE(window.widget("/address/country")->text(), u"GB — United Kingdom"_s);

    window.focus("/name");
    window.type("/address/country", u"united states"_s);
    window.focus("/name");
    QCOMPARE(window.change("/address/country"), Change());
    QCOMPARE(window.widget("/address/country")->text(), u"US — United States"_s);
}

void TestEditors::undoWorksWhileTheListIsOpen()
{
    Window window;
    window.type("/address/country", u"king"_s);
    auto *popup = window.widget("/address/country")->completer()->popup();
    QVERIFY(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!popup->isVisible());
    QVERIFY(window.draft.changes().isEmpty());
    QVERIFY(window.draft.canRedo());
    QCOMPARE(window.widget("/address/country")->text(), u"US — United States"_s);
}

void TestEditors::theListIsNotFilledBeforeItIsAsked()
{
    Window window;
    QVERIFY(!window.widget("/address/country")->completer());
    QVERIFY(!window.widget("/zone")->completer());
}

void TestEditors::aProposalStandsFirstAndIsNotChosen()
{
    Window window({Base::Kind::Absent, {}, {}});
    auto *country = window.widget("/address/country");
    QVERIFY(country->text().isEmpty());
    country->actions().constFirst()->trigger();
    QCOMPARE(country->completer()->model()->index(0, 0).data().toString(), u"US — United States"_s);
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::statesFollowTheCountry()
{
    Window window;
    auto *state = window.widget("/address/state");
    window.type("/address/country", u"CA"_s);
    QCOMPARE(state->text(), u"AZ"_s);
    window.type("/address/state", u"ontario"_s);
    window.focus("/name");
    QCOMPARE(window.change("/address/state"), set(u"ON"_s));
    QCOMPARE(state->text(), u"ON — Ontario"_s);
}

void TestEditors::zonesAreFoundWithASpace()
{
    Window window;
    window.type("/zone", u"new york"_s);
    const auto *completer = window.widget("/zone")->completer();
    QCOMPARE(completer->completionCount(), 1);
    QCOMPARE(completer->currentCompletion(), u"America/New_York"_s);
}

void TestEditors::theOnlyEntryThatWasBegunIsTakenWhenTheLineIsLeft_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("taken");
    const auto row = [](const QString &path, const QString &typed, const QString &taken) {
        QTest::newRow(qPrintable(typed)) << path << typed << taken;
    };
    row(u"/address/state"_s, u"minnesota"_s, u"MN"_s);
    row(u"/address/state"_s, u"minn"_s, u"MN"_s);
    row(u"/address/state"_s, u"Virginia"_s, u"VA"_s);
    // "north" may be North Carolina or North Dakota.
    row(u"/address/state"_s, u"north"_s, u"north"_s);
    row(u"/address/country"_s, u"germ"_s, u"DE"_s);
    row(u"/address/country"_s, u"UK"_s, u"GB"_s); // UK does not mean Ukraine.
    row(u"/address/country"_s, u"ger"_s, u"ger"_s); // This is too short to be completed.
    row(u"/zone"_s, u"new york"_s, u"America/New_York"_s);
    row(u"/zone"_s, u"america/new york"_s, u"America/New_York"_s);
    row(u"/zone"_s, u"america"_s, u"america"_s);
}

void TestEditors::theOnlyEntryThatWasBegunIsTakenWhenTheLineIsLeft()
{
    QFETCH(QString, path);
    QFETCH(QString, typed);
    QFETCH(QString, taken);
    Window window;
    window.type(path.toLatin1().constData(), typed);
    window.focus("/name");
    QCOMPARE(window.change(path.toLatin1().constData()), set(taken));
}

void TestEditors::aGroupedNumberIsShownPlainWhenLeft()
{
    Window window;
    window.type("/income", u"$85,000"_s);
    QCOMPARE(window.widget("/income")->text(), u"$85,000"_s);
    QCOMPARE(window.change("/income"), set(85'000));
    window.focus("/name");
    QCOMPARE(window.widget("/income")->text(), u"85000"_s);
}

void TestEditors::notANumberStaysTextForItsFinding()
{
    Window window;
    for (const QString &text : {u"three"_s, u"1.5"_s, u"1e3"_s, u"+3"_s}) {
        window.type("/size", text);
        QCOMPARE(window.change("/size"), set(text));
    }
    window.focus("/name");
    QVERIFY(window.isNoted("/size"));
}

void TestEditors::maskedValuesAreHiddenUntilRevealedAndAgainLater()
{
    Window window;
    auto *income = window.widget("/income");
    QVERIFY(income->displayText() != u"52000"_s);
    auto *reveal = income->findChild<QToolButton *>(u"reveal"_s);
    reveal->click();
    QCOMPARE(income->displayText(), u"52000"_s);

    auto *timer = income->findChild<QTimer *>(u"remask"_s);
    QVERIFY(timer->isActive());
    timer->start(0);
    QTRY_VERIFY(income->displayText() != u"52000"_s);
    QVERIFY(!reveal->isChecked());

    window.type("/income", u"1"_s);
    QCOMPARE(window.shown("/income#was"), u"was ●●●"_s);
}

void TestEditors::aVisitToEveryCoveredFieldChangesNothing()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    personal::setHidden(true);
    aVisitToEveryFieldChangesNothing();
}

void TestEditors::aCoveredChoiceComesBackWithTheFocus()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    Window window;
    auto *race = window.widget<QComboBox>("/race");
    const QString chosen = race->currentText();
    window.focus("/name");
    personal::setHidden(true);
    QCOMPARE(race->currentText(), QString());
    QCOMPARE(race->placeholderText(), personal::dots);
    QCOMPARE(race->count(), 0);
    window.focus("/race");
    QCOMPARE(race->currentText(), chosen);
    QTest::keyClick(race, Qt::Key_Space); // the list opens, and keeps the value in sight
    QTRY_VERIFY(race->view()->isVisible());
    QCOMPARE(race->currentText(), chosen);
    QTest::keyClick(race->view(), Qt::Key_Escape);
    window.focus("/name");
    QCOMPARE(race->count(), 0);
    QVERIFY(window.draft.changes().isEmpty());
}

void TestEditors::aCoveredTextKeepsTheCaretAndItsHeight()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    QJsonObject record = sample::record();
    record[u"notes"_s] = u"1\n2\n3\n4\n5\n6\n7\n8\n9\n10"_s;
    Window window(sample::read(record));
    auto *notes = window.widget<QPlainTextEdit>("/notes");
    const int height = notes->height();
    window.focus("/notes");
    QTest::keyClick(notes, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(notes, Qt::Key_Up);
    QTest::keyClick(notes, Qt::Key_Right, Qt::ShiftModifier); // over the end of the line
    const int scrolled = notes->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    personal::setHidden(true);
    QTest::keyClick(notes, Qt::Key_Tab);
    QCOMPARE(notes->toPlainText(), personal::dots);
    handleEvents();
    QCOMPARE(notes->height(), height);
    personal::setHidden(false); // and covered once more, without a focus between
    personal::setHidden(true);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(notes->hasFocus());
    QCOMPARE(notes->verticalScrollBar()->value(), scrolled);
    QCOMPARE(notes->height(), height);
    QTest::keyClicks(notes, u"x"_s);
    QCOMPARE(window.draft.value(FieldPath(u"/notes"_s)).toString(),
             u"1\n2\n3\n4\n5\n6\n7\n8\n9x10"_s);
}

void TestEditors::aCoveredValueToReadKeepsItsHeight()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    QJsonObject record = sample::record();
    record[u"id"_s] = u"several words "_s.repeated(60);
    Window window(sample::read(record));
    auto *id = window.widget<QLabel>("/id");
    const int height = id->height();
    QVERIFY(height > 3 * id->fontMetrics().lineSpacing());
    personal::setHidden(true);
    QCOMPARE(id->text(), personal::dots);
    handleEvents();
    QCOMPARE(id->height(), height);
    window.focus("/id");
    handleEvents();
    QCOMPARE(id->height(), height);
    window.focus("/name");
    personal::setHidden(false);
    handleEvents();
    QCOMPARE(id->height(), height);
    QCOMPARE(id->minimumHeight(), 0);
}

void TestEditors::theRevealOfACoveredLineGoesToTheLine()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    Window window;
    window.focus("/name");
    personal::setHidden(true);
    auto *income = window.widget("/income");
    auto *reveal = income->findChild<QToolButton *>(u"reveal"_s);
    reveal->click(); // as an assistive technology presses it; the mouse gives the focus, too
    QVERIFY(income->hasFocus());
    QCOMPARE(income->displayText(), u"52000"_s);
}

void TestEditors::whatWasReadInALineIsNotKeptInSight()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    Window window;
    const auto *echo = window.widget("/born")->parentWidget()->findChild<QLabel *>();
    QVERIFY(echo->isVisible());
    const QString said = echo->text();
    personal::setHidden(true);
    QCOMPARE(echo->text(), QString());
    QVERIFY(!echo->isVisible());
    personal::setHidden(false);
    QCOMPARE(echo->text(), said);
    QVERIFY(echo->isVisible());
}

void TestEditors::lockedFieldsCannotBeTypedInto()
{
    QJsonObject record = sample::record();
    record[u"status"_s] = u"VERIFIED"_s;
    Window window(sample::read(record));
    window.type("/email", u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::AltModifier);
    QVERIFY(window.draft.changes().isEmpty());
    QVERIFY(window.shown("/email#hint").contains(u"Verified users keep their email."_s));
    QVERIFY(window.widget("/email")->accessibleDescription().contains(u"Verified users"_s));
}

QTEST_MAIN(TestEditors)
#include "tst_editors.moc"
