// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "waits.h"

#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using opened::Window;

static const FieldPath city(u"/address/city"_s);

/// How the window behaves while it closes, and after the closing was cancelled.
class TestClosing final : public QObject
{
    Q_OBJECT

private slots:
    void aClosingThatIsCalledOffGivesTheWindowBack_data();
    void aClosingThatIsCalledOffGivesTheWindowBack();
    void whileItIsAskedNothingIsLostByItself();
    void theNextQuestionTakesThePlaceOfTheLast();
    void losingItIsNoStaying();
    void whatWasHiddenStaysHidden();
    void whatIsShownMeanwhileComesAfterwards();
    void whatEndsMeanwhileIsSaidAfterwards();
    void theStartPageComesBackToo();
    void whatWaitsForAPersonIsSaidApart_data();
    void whatWaitsForAPersonIsSaidApart();
    void beginningIsAnEmptyBoxAndNoDialog();
};

void TestClosing::aClosingThatIsCalledOffGivesTheWindowBack_data()
{
    QTest::addColumn<bool>("isRemaining");
    QTest::addColumn<QString>("how");
    for (const bool isRemaining : {false, true}) {
        for (const QString &how : {u"button"_s, u"escape"_s, u"raise"_s})
            QTest::addRow("%s, %s", isRemaining ? "remaining" : "finishing", qPrintable(how))
                << isRemaining << how;
    }
}

void TestClosing::aClosingThatIsCalledOffGivesTheWindowBack()
{
    QFETCH(const bool, isRemaining);
    QFETCH(const QString, how);
    Window window;
    window.openJane();
    window.type(u"/address/city"_s, u"Boston"_s);
    window.outbox.setSends({opened::sendOf()});
    StoreState locked;
    locked.kind = StoreState::Kind::Locked;
    window.main.storeAccess().setState(locked);
    QSignalSpy stays(&window.main.closing(), &ClosingPages::closingCancelled);
    QSignalSpy ends(&window.main.closing(), &ClosingPages::closeAnyway);
    window.main.closing().showFinishing(1);
    if (isRemaining)
        window.main.closing().showRemaining(1, 0, 0);
    for (const QString &name : {u"userId"_s, u"outboxState"_s, u"storeState"_s, u"side"_s})
        QVERIFY(!window.find(name)->isVisible());

    if (how == "raise"_L1) {
        window.main.raiseToFront();
    } else {
        window.main.closing().confirmLoss({u"Jane Doe"_s}, u"The disk is full."_s);
        auto *question = window.find<QMessageBox>(u"unsentQuestion"_s);
        QCOMPARE(stays.size(), 0);
        QTest::keyClick(question, how == "button"_L1 ? Qt::Key_Return : Qt::Key_Escape);
        QTRY_VERIFY(!window.find(u"unsentQuestion"_s));
    }
    window.front();
    QCOMPARE(stays.size(), 1);
    for (const QString &name : {u"userId"_s, u"outboxState"_s, u"storeState"_s, u"side"_s,
                                u"recordTitle"_s, u"/address/city"_s})
        QVERIFY2(window.find(name)->isVisible() && window.find(name)->isEnabled(),
                 qPrintable(name));
    QVERIFY(window.command(u"Review and send"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/address/city"_s);
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    if (isRemaining && how == "raise"_L1)
        letPass(3'500ms); // The last page closes the window by itself after 3 s.
    QCOMPARE(ends.size(), 0);
    QSignalSpy closes(&window.main.closing(), &ClosingPages::closeRequested);
    QVERIFY(!window.main.close()); // A new attempt to close asks again.
    QCOMPARE(closes.size(), 1);
    QCOMPARE(ends.size(), 0);
}

void TestClosing::whileItIsAskedNothingIsLostByItself()
{
    Window window;
    QSignalSpy ends(&window.main.closing(), &ClosingPages::closeAnyway);
    window.main.closing().showRemaining(1, 0, 0);
    window.main.closing().confirmLoss({u"Jane Doe"_s}, {});
    window.main.raiseToFront(); // This does not dismiss the question.
    QVERIFY(window.find(u"unsentQuestion"_s)->isVisible());
    letPass(3'500ms);
    QCOMPARE(ends.size(), 0);
}

void TestClosing::theNextQuestionTakesThePlaceOfTheLast()
{
    Window window;
    QSignalSpy stays(&window.main.closing(), &ClosingPages::closingCancelled);
    window.main.closing().confirmLoss({u"Jane Doe"_s}, {});
    window.main.closing().confirmLoss({u"John Doe"_s}, {});
    QCOMPARE(stays.size(), 0);
    QTRY_COMPARE(window.main.findChildren<QMessageBox *>().size(), 1);
    QVERIFY(window.find<QMessageBox>(u"unsentQuestion"_s)->text().contains("John"_L1));
}

void TestClosing::losingItIsNoStaying()
{
    Window window;
    QSignalSpy stays(&window.main.closing(), &ClosingPages::closingCancelled);
    QSignalSpy ends(&window.main.closing(), &ClosingPages::closeAnyway);
    window.main.closing().showFinishing(1);
    window.main.closing().confirmLoss({u"Jane Doe"_s}, {});
    auto *lose = window.find<QPushButton>(u"loseChanges"_s);
    lose->setFocus();
    QTest::keyClick(lose, Qt::Key_Space);
    QCOMPARE(ends.size(), 1);
    QCOMPARE(stays.size(), 0);
}

void TestClosing::whatWasHiddenStaysHidden()
{
    Window window;
    window.openJane();
    window.main.closing().showFinishing(1);
    window.main.raiseToFront();
    for (const QString &name : {u"outboxState"_s, u"storeState"_s, u"setAside"_s, u"unread"_s,
                                u"conflict"_s, u"queued"_s, u"userIdProblem"_s})
        QVERIFY2(!window.find(name)->isVisible(), qPrintable(name));
}

void TestClosing::whatIsShownMeanwhileComesAfterwards()
{
    Window window;
    window.main.work().showReading();
    window.main.closing().showFinishing(1);
    window.openJane();
    window.outbox.setSends({opened::sendOf()});
    QVERIFY(window.says(u"Finishing 1 send"_s));
    QVERIFY(!window.find(u"recordTitle"_s)->isVisible());
    QVERIFY(!window.find(u"outboxState"_s)->isVisible());
    window.main.raiseToFront();
    QVERIFY(window.find(u"recordTitle"_s)->isVisible());
    QVERIFY(window.find(u"outboxState"_s)->isVisible());
}

void TestClosing::whatEndsMeanwhileIsSaidAfterwards()
{
    Window window;
    window.main.closing().showFinishing(1);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Conflict;
    window.main.notices().showSendEnded(opened::janesRecord, u"Jane Doe"_s, outcome);
    QVERIFY(!window.says(u"Conflict: Jane Doe"_s));
    window.main.raiseToFront();
    QVERIFY(window.says(u"Conflict: Jane Doe"_s));
    QVERIFY(window.find(u"openBack"_s)->isEnabled());
}

void TestClosing::theStartPageComesBackToo()
{
    Window window;
    window.main.closing().showRemaining(0, 0, 1);
    window.main.raiseToFront();
    window.front();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"homeUserId"_s);
    QVERIFY(!window.command(u"Review and send"_s)->isEnabled()); // No record is open.
    QVERIFY(window.command(u"Show the drafts"_s)->isEnabled());
}

void TestClosing::whatWaitsForAPersonIsSaidApart_data()
{
    QTest::addColumn<int>("waiting");
    QTest::addColumn<int>("paused");
    QTest::addColumn<QString>("goesOn");
    QTest::addColumn<QString>("waitsForYou");
    QTest::newRow("none") << 1 << 0 << u"1 send waits in the outbox. It goes on"_s << QString();
    QTest::newRow("one") << 0 << 1 << QString() << u"1 send waits for you:"_s;
    QTest::newRow("both") << 2 << 3 << u"2 sends wait in the outbox. They go on"_s
                          << u"3 sends wait for you:"_s;
}

void TestClosing::whatWaitsForAPersonIsSaidApart()
{
    QFETCH(const int, waiting);
    QFETCH(const int, paused);
    QFETCH(const QString, goesOn);
    QFETCH(const QString, waitsForYou);
    Window window;
    window.main.closing().showRemaining(waiting, paused, 0);
    QVERIFY(window.says(goesOn.isEmpty() ? waitsForYou : goesOn));
    QCOMPARE(window.says(u"when Amend is next opened"_s), waiting > 0);
    QCOMPARE(window.says(u"for you: "_s), paused > 0);
    QVERIFY(waitsForYou.isEmpty() || window.says(waitsForYou));
}

void TestClosing::beginningIsAnEmptyBoxAndNoDialog()
{
    Window window;
    QVERIFY(window.main.isBeginning());
    window.type(u"userId"_s, u"1"_s);
    QVERIFY(!window.main.isBeginning());
    window.find<QLineEdit>(u"userId"_s)->clear();
    QVERIFY(window.main.isBeginning());
    window.keys(Qt::Key_K, Qt::ControlModifier);
    QVERIFY(!window.main.isBeginning());
    QTest::keyClick(window.find(u"paletteSearch"_s), Qt::Key_Escape);
    QVERIFY(window.main.isBeginning());
    troubles::show(window.main, u"Something"_s);
    QVERIFY(!window.main.isBeginning());
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"
