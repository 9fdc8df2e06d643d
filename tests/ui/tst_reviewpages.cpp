// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfixture.h"
#include "reviewpage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>

using namespace opened;

static const FieldPath zip(u"/address/zip"_s);

/// The review as a page of the work area: how one comes there, and how one leaves.
class TestReviewPages final : public QObject
{
    Q_OBJECT

private slots:
    void itBeginsWhereSomethingHasToBeDone();
    void theCommandsOfTheRecordAreOff();
    void everyWayOutDropsWhatWasTyped_data();
    void everyWayOutDropsWhatWasTyped();
    void theWayBackLeadsToTheFieldAsItWas();
    void altSSendsInTheReviewOnly();
    void enterOnSendSendsNothing();
    void nothingStandsWhereSendStood_data();
    void nothingStandsWhereSendStood();
    void anAnswerOfAReviewThatWasLeftMovesNothing();
    void anAnswerLeavesTheFocusWhereItIs();
    void theNextRecordIsOneKeyAway();
    void aDraftThatChangesElsewhereEndsTheReview();
    void anotherPlaceIsShownAlone_data();
    void anotherPlaceIsShownAlone();
    void theFooterScrollsInALowWindow();
    void aConflictSaysHowManyAreChosen();
    void aConflictIsLeftForLater_data();
    void aConflictIsLeftForLater();
    void whatOthersChangedBesidesIsSaid();
};

void TestReviewPages::itBeginsWhereSomethingHasToBeDone()
{
    ReviewFixture plain;
    QVERIFY(plain.part<QWidget>(u"reviewTitle"_s)->hasFocus());
    QCOMPARE(QAccessible::queryAccessibleInterface(QApplication::focusWidget())->role(),
             QAccessible::Heading);
    ReviewFixture warned(opened::production, {{zip, Change::set(u"850"_s)}});
    QVERIFY(warned.part<QWidget>(u"warning /address/zip"_s)->hasFocus());
    ReviewFixture real(opened::production);
    QVERIFY(real.part<QWidget>(u"lastFour"_s)->hasFocus());
}

void TestReviewPages::theCommandsOfTheRecordAreOff()
{
    ReviewFixture review;
    for (const QString &name : {u"Undo"_s, u"Discard"_s, u"Read the record"_s, u"Review and"_s,
                                u"Next problem"_s, u"Previous problem"_s})
        QVERIFY2(!review.command(name)->isEnabled(), qPrintable(name));
    QVERIFY(!review.find(u"form"_s)->isEnabled());
    review.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(review.jane.diff().size(), 1);
    review.keys(Qt::Key_Escape);
    QVERIFY(review.command(u"Read the record"_s)->isEnabled());
    QVERIFY(review.find(u"form"_s)->isEnabled());
}

void TestReviewPages::everyWayOutDropsWhatWasTyped_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"escape", "button", "go box", "link", "profile", "another page"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestReviewPages::everyWayOutDropsWhatWasTyped()
{
    QFETCH(const QString, how);
    ReviewFixture review(opened::production, {{zip, Change::set(u"850"_s)}});
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    QTest::keyClicks(review.part<QLineEdit>(u"lastFour"_s), u"ba18"_s);
    QWidget other;
    if (how == "escape"_L1)
        review.keys(Qt::Key_Escape);
    else if (how == "button"_L1)
        QTest::keyClick(review.part(u"backToForm"_s), Qt::Key_Space);
    else if (how == "go box"_L1)
        review.keys(Qt::Key_L, Qt::ControlModifier);
    else if (how == "link"_L1)
        review.part(u"field /address/zip"_s)->click();
    else if (how == "profile"_L1)
        review.main.openBar().switchTo(opened::sandbox.id);
    else
        review.main.work().visit(other);
    QVERIFY(!review.main.reviews().view());
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    QCOMPARE(sends.size(), 0);
    if (how == "profile"_L1 || how == "another page"_L1)
        return;
    QVERIFY(review.main.work().record()->isVisible());
    review.main.reviews().open();
    QVERIFY(review.find<QLineEdit>(u"lastFour"_s)->text().isEmpty());
}

void TestReviewPages::theWayBackLeadsToTheFieldAsItWas()
{
    Window window;
    window.openJane();
    window.main.resize(900, 500);
    auto *notes = window.find(u"/address/zip"_s);
    QTest::keyClicks(notes, u"1"_s);
    notes->setFocus();
    QScrollBar *bar = nullptr;
    for (QWidget *around = notes; around && !bar; around = around->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(around))
            bar = area->verticalScrollBar();
    }
    QVERIFY(bar && bar->maximum() > 0);
    bar->setValue(bar->value() - 5);
    const int before = bar->value();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(window.main.reviews().view());
    window.keys(Qt::Key_Escape);
    QVERIFY(notes->hasFocus());
    QCOMPARE(bar->value(), before);
}

void TestReviewPages::altSSendsInTheReviewOnly()
{
    ReviewFixture review;
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    review.keys(Qt::Key_S, Qt::AltModifier);
    review.keys(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(sends.size(), 1);

    Window window;
    window.jane.enter(zip, u"02108"_s);
    window.openJane();
    QSignalSpy opened(&window.main.reviews(), &Reviews::opened);
    window.keys(Qt::Key_S, Qt::AltModifier);
    QCOMPARE(opened.size(), 0);
}

void TestReviewPages::enterOnSendSendsNothing()
{
    ReviewFixture review;
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    review.part(u"send"_s)->setFocus();
    review.keys(Qt::Key_Return);
    review.keys(Qt::Key_Enter);
    QCOMPARE(sends.size(), 0);
    review.keys(Qt::Key_Space);
    QCOMPARE(sends.size(), 1);
}

void TestReviewPages::nothingStandsWhereSendStood_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("small") << QSize(800, 600);
    QTest::newRow("slim") << QSize(420, 700);
}

void TestReviewPages::nothingStandsWhereSendStood()
{
    QFETCH(const QSize, size);
    ReviewFixture review;
    review.main.resize(size);
    const auto placeOf = [&review](QWidget *widget) {
        return QRect(widget->mapTo(&review.main, QPoint()), widget->size());
    };
    QVERIFY(QTest::qWaitForWindowExposed(&review.main));
    const QRect send = placeOf(review.part(u"send"_s));
    review.part(u"send"_s)->click();
    const auto check = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        const auto buttons = review.view->findChildren<QAbstractButton *>();
        for (QAbstractButton *button : buttons) {
            if (button->isVisible())
                QVERIFY2(!placeOf(button).intersects(send), qPrintable(button->objectName()));
        }
    };
    check();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unknown;
    review.view->showOutcome(outcome, {true, 0, true});
    check();
}

void TestReviewPages::anAnswerOfAReviewThatWasLeftMovesNothing()
{
    ReviewFixture review;
    const QUuid own = QUuid::createUuid();
    review.part(u"send"_s)->click();
    review.view->setSend(own);
    QCOMPARE(review.main.reviews().viewOf(own), review.view);
    QWidget other;
    review.main.work().visit(other);
    QVERIFY(!review.main.reviews().viewOf(own));
    QCOMPARE(review.main.work().currentWidget(), &other);
}

void TestReviewPages::anAnswerLeavesTheFocusWhereItIs()
{
    ReviewFixture review;
    review.part(u"send"_s)->click();
    auto *elsewhere = review.find(u"profile"_s);
    elsewhere->setFocus();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unchanged;
    review.view->showOutcome(outcome, {});
    QVERIFY(review.part<QWidget>(u"answerWord"_s)->isVisible());
    QCOMPARE(QApplication::focusWidget(), elsewhere);
}

void TestReviewPages::theNextRecordIsOneKeyAway()
{
    ReviewFixture review;
    review.answer(Outcome::Kind::Unchanged);
    review.keys(Qt::Key_Return);
    QVERIFY(!review.main.reviews().view());
    QVERIFY(review.find(u"userId"_s)->hasFocus());
}

void TestReviewPages::theFooterScrollsInALowWindow()
{
    ReviewFixture review(opened::production);
    auto *send = review.part(u"send"_s);
    auto *area = review.part<ReviewPage>({})->findChild<QScrollArea *>();
    QVERIFY(!area->isAncestorOf(send));
    review.main.resize(640, 300);
    QTRY_VERIFY(area->isAncestorOf(send));
    area->ensureWidgetVisible(send);
    QVERIFY(send->visibleRegion().boundingRect().height() > 0);
    review.main.resize(640, 700);
    QTRY_VERIFY(!area->isAncestorOf(send));
}

static const QList<Conflict> twoConflicts {
    {FieldPath(u"/address/city"_s), u"Cambridge"_s, u"Boston"_s, u"Salem"_s},
    {zip, u"02139"_s, u"02108"_s, u"01970"_s}};

void TestReviewPages::aConflictSaysHowManyAreChosen()
{
    Window window;
    window.openJane();
    window.main.reviews().showConflict(twoConflicts);
    QVERIFY(window.find(u"conflictTitle"_s)->hasFocus());
    QVERIFY(!window.command(u"Undo"_s)->isEnabled());
    QVERIFY(!window.command(u"Read the record"_s)->isEnabled());
    const auto *count = window.find<QLabel>(u"chosenCount"_s);
    QCOMPARE(count->text(), u"Chosen: 0 of 2"_s);
    QTest::keyClick(window.find(u"mine /address/city"_s), Qt::Key_Space);
    QCOMPARE(count->text(), u"Chosen: 1 of 2"_s);
    QVERIFY(!window.find(u"settleConflict"_s)->isEnabled());
    QTest::keyClick(window.find(u"theirs /address/zip"_s), Qt::Key_Space);
    QCOMPARE(count->text(), u"Chosen: 2 of 2"_s);
    QVERIFY(window.find(u"settleConflict"_s)->isEnabled());
}

void TestReviewPages::aConflictIsLeftForLater_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("reads");
    QTest::newRow("escape") << QString() << 0;
    QTest::newRow("later") << u"settleLater"_s << 0;
    QTest::newRow("look again") << u"lookAtConflict"_s << 1;
    QTest::newRow("another record") << u"other"_s << 0;
}

void TestReviewPages::aConflictIsLeftForLater()
{
    QFETCH(const QString, how);
    QFETCH(const int, reads);
    Window window;
    window.jane.enter(zip, u"02108"_s);
    window.openJane();
    QSignalSpy settled(&window.main.reviews(), &Reviews::conflictSettled);
    QSignalSpy readAgain(&window.main.reviews(), &Reviews::readAgainRequested);
    window.main.reviews().showConflict(twoConflicts);
    QTest::keyClick(window.find(u"mine /address/city"_s), Qt::Key_Space);
    if (how.isEmpty())
        window.keys(Qt::Key_Escape);
    else if (how == "other"_L1)
        window.main.work().showReading();
    else
        QTest::keyClick(window.find(how), Qt::Key_Space);
    QTRY_VERIFY(!window.find(u"conflictPage"_s));
    QVERIFY(!window.main.reviews().coversRecord());
    QCOMPARE(settled.size(), 0);
    QCOMPARE(readAgain.size(), reads);
    QCOMPARE(window.jane.diff().size(), 1);
}

void TestReviewPages::whatOthersChangedBesidesIsSaid()
{
    Window window;
    window.openJane();
    window.main.reviews().showConflict(
        twoConflicts, {{FieldPath(u"/last_name"_s), Change::Kind::Set, u"Doe"_s, u"Dow"_s}});
    QVERIFY(window.says(u"Last name: somebody else changed this too (Doe → Dow)."_s));
}

/// The command line, or another send that comes back, may change the draft behind the review.
void TestReviewPages::aDraftThatChangesElsewhereEndsTheReview()
{
    ReviewFixture review;
    QVERIFY(review.main.reviews().view());
    review.jane.restore(review.jane.base(), {{zip, Change::set(u"02140"_s)}}, {});
    QVERIFY(!review.main.reviews().view());
    QCOMPARE(review.main.work().currentWidget(), review.main.work().record());
}

void TestReviewPages::anotherPlaceIsShownAlone_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("home") << int(Qt::Key_1);
    QTest::newRow("outbox") << int(Qt::Key_3);
    QTest::newRow("sent") << int(Qt::Key_4);
    QTest::newRow("settings") << int(Qt::Key_Comma);
    QTest::newRow("profiles") << 0;
}

/// The record behind the review must not stay below the page, where keys would reach it.
void TestReviewPages::anotherPlaceIsShownAlone()
{
    QFETCH(const int, key);
    ReviewFixture review;
    if (key)
        review.keys(Qt::Key(key), Qt::ControlModifier);
    else
        review.main.openProfile(opened::sandbox.id);
    WorkArea &work = review.main.work();
    QVERIFY(work.currentWidget() != work.record());
    for (int i = 0; i < work.count(); ++i)
        QCOMPARE(work.widget(i)->isVisible(), work.widget(i) == work.currentWidget());
    QVERIFY(!review.main.reviews().view());
}

QTEST_MAIN(TestReviewPages)
#include "tst_reviewpages.moc"
