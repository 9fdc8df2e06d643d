// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "rail.h"
#include "units.h"

#include <QCheckBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabBar>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using opened::Window;

/// How one gets around in the window: the rail, its keys, and the way back.
class TestRail final : public QObject
{
    Q_OBJECT

private slots:
    void eachPlaceHasAKeyAndIsMarked();
    void arrowsMoveInTheRailAndEnterOpens();
    void tabReachesTheRailOnce();
    void aPlaceIsATabForAScreenReader();
    void aScreenReaderOpensAPlace();
    void aNarrowRailKeepsItsNames();
    void aLongWordTakesTwoLines();

    void escapeLeadsBackToTheFieldAndItsScroll();
    void theRailLeadsBackToTheRecord();
    void otherPagesTakeNoCommandsOfTheRecord();
    void aPageEndsARead();
    void whatIsReadReplacesThePage();
    void theSettingsChooseColours();
    void theSettingsAskForMoreContrast();
    void f6WalksTheColumns();
    void f6LeavesNoPageBehind();
    void theWheelChangesAndFocusesNothing();
    void aLowWindowHasItsStatusInTheBar();
    void theTitleNamesNobody();
};

static QAccessibleInterface *face(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

static QString current(Window &window)
{
    QStringList marked;
    for (const RailButton *button : window.main.findChildren<RailButton *>()) {
        if (button->isCurrent())
            marked += button->objectName();
    }
    return marked.join(u' ');
}

void TestRail::eachPlaceHasAKeyAndIsMarked()
{
    Window window;
    QCOMPARE(current(window), u"railHome"_s);
    const QList<std::pair<Qt::Key, QString>> places {{Qt::Key_2, u"railDrafts"_s},
                                                     {Qt::Key_3, u"railOutbox"_s},
                                                     {Qt::Key_4, u"railSent"_s},
                                                     {Qt::Key_Comma, u"railSettings"_s},
                                                     {Qt::Key_1, u"railHome"_s}};
    for (const auto &[key, name] : places) {
        window.keys(key, Qt::ControlModifier);
        QCOMPARE(current(window), name);
    }
    window.openJane();
    QCOMPARE(current(window), u"railDrafts"_s);
}

void TestRail::arrowsMoveInTheRailAndEnterOpens()
{
    Window window;
    window.find(u"railHome"_s)->setFocus();
    window.keys(Qt::Key_Up); // there is nothing above it
    QCOMPARE(QApplication::focusWidget()->objectName(), u"railHome"_s);
    for (int i = 0; i < 3; ++i)
        window.keys(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"railSent"_s);
    QCOMPARE(current(window), u"railHome"_s);
    window.keys(Qt::Key_Return);
    QCOMPARE(current(window), u"railSent"_s);
    window.find(u"railSent"_s)->setFocus();
    window.keys(Qt::Key_End);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"railSettings"_s);
    window.keys(Qt::Key_Home);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"railHome"_s);
}

void TestRail::tabReachesTheRailOnce()
{
    Window window;
    window.keys(Qt::Key_4, Qt::ControlModifier);
    QStringList reachable;
    for (const RailButton *button : window.main.findChildren<RailButton *>()) {
        if (button->focusPolicy() & Qt::TabFocus)
            reachable += button->objectName();
    }
    QCOMPARE(reachable, QStringList {u"railSent"_s});
}

void TestRail::aPlaceIsATabForAScreenReader()
{
    Window window;
    window.drafts.put(opened::draftOf(u"Jane Doe"_s));
    QAccessibleInterface *drafts = face(window.find(u"railDrafts"_s));
    QCOMPARE(drafts->role(), QAccessible::PageTab);
    QCOMPARE(drafts->text(QAccessible::Name), u"Drafts, 1"_s);
    QVERIFY(!drafts->state().selected);
    QVERIFY(face(window.find(u"railHome"_s))->state().selected);
    QCOMPARE(face(window.find(u"rail"_s))->role(), QAccessible::PageTabList);
}

void TestRail::aScreenReaderOpensAPlace()
{
    Window window;
    QAccessibleInterface *sent = face(window.find(u"railSent"_s));
    auto *actions = static_cast<QAccessibleActionInterface *>(
        sent->interface_cast(QAccessible::ActionInterface));
    QVERIFY(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(current(window), u"railSent"_s);
}

void TestRail::aNarrowRailKeepsItsNames()
{
    Window window;
    auto *home = window.find(u"railHome"_s);
    window.main.resize(units(1000), 800);
    QTRY_VERIFY(home->width() >= units(72));
    window.main.resize(units(850), 800);
    QTRY_VERIFY(home->width() < units(72));
    QCOMPARE(face(home)->text(QAccessible::Name), u"Home"_s);
    QCOMPARE(home->toolTip(), u"Home"_s);
}

void TestRail::aLongWordTakesTwoLines()
{
    RailButton one(u"home"_s, u"Home"_s, nullptr);
    RailButton two(u"outbox"_s, u"Boîte de tous les envois"_s, nullptr);
    QCOMPARE(two.sizeHint().width(), units(104));
    QVERIFY(two.sizeHint().height() > one.sizeHint().height());
    // The beginning and the end of the words are on it.
    two.resize(two.sizeHint());
    const QImage image = two.grab().toImage();
    const auto hasInk = [&image](int from, int to) {
        for (int y = from; y < to; ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasInk(units(34), units(44)) && hasInk(units(50), units(60)));
    QVERIFY(!hasInk(image.height() - 2, image.height()));
}

void TestRail::escapeLeadsBackToTheFieldAndItsScroll()
{
    Window window;
    window.openJane();
    window.main.work().record()->focusField(FieldPath(u"/sexual_orientation"_s));
    QScrollBar *scroll = nullptr;
    for (auto *area : window.main.work().record()->findChildren<QScrollArea *>()) {
        if (area->isAncestorOf(QApplication::focusWidget()))
            scroll = area->verticalScrollBar();
    }
    QVERIFY(scroll);
    const int before = scroll->value();
    QVERIFY(before > 0);
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_Comma}) {
        window.keys(place, Qt::ControlModifier);
        QVERIFY(!window.find(u"recordTitle"_s)->isVisible());
        window.keys(Qt::Key_Escape);
        QVERIFY(window.find(u"recordTitle"_s)->isVisible());
        QCOMPARE(QApplication::focusWidget()->objectName(), u"/sexual_orientation"_s);
        QCOMPARE(scroll->value(), before);
    }
}

void TestRail::theRailLeadsBackToTheRecord()
{
    Window window;
    window.openJane();
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    window.find(u"railSent"_s)->setFocus();
    window.keys(Qt::Key_Return);
    QVERIFY(!window.find(u"recordTitle"_s)->isVisible());
    QCOMPARE(window.main.work().draft(), &window.jane);
    window.keys(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window.find(u"recordTitle"_s)->isVisible());
    QCOMPARE(window.jane.diff().size(), 1);
}

void TestRail::otherPagesTakeNoCommandsOfTheRecord()
{
    Window window;
    window.openJane();
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_3, Qt::Key_4, Qt::Key_Comma}) {
        window.keys(place, Qt::ControlModifier);
        window.keys(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.jane.diff().size(), 1);
        for (const Command command : {Command::Review, Command::Discard, Command::ReadAgain})
            QVERIFY(!window.main.commands().action(command).isEnabled());
    }
    window.keys(Qt::Key_Escape);
    QVERIFY(window.main.commands().action(Command::Review).isEnabled());
}

void TestRail::aPageEndsARead()
{
    Window window;
    QSignalSpy cancels(&window.main.work(), &WorkArea::cancelled);
    window.main.work().showReading();
    window.keys(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(cancels.size(), 1);
    QVERIFY(!window.main.work().isWaiting());
    QCOMPARE(current(window), u"railSent"_s);
}

void TestRail::whatIsReadReplacesThePage()
{
    Window window;
    window.keys(Qt::Key_4, Qt::ControlModifier);
    window.main.work().showReading();
    window.openJane();
    QVERIFY(window.find(u"recordTitle"_s)->isVisible());
    QVERIFY(window.main.commands().action(Command::ReadAgain).isEnabled());
}

void TestRail::theSettingsChooseColours()
{
    Window window;
    QSignalSpy chosen(&window.main.commands(), &CommandSet::themeChosen);
    window.keys(Qt::Key_Comma, Qt::ControlModifier);
    QRadioButton *now = nullptr;
    for (int stop = 0; !now && stop < 4; ++stop) { // the language is before the colours
        window.keys(Qt::Key_Tab);
        now = qobject_cast<QRadioButton *>(QApplication::focusWidget());
    }
    QVERIFY(now && now->isChecked());
    window.keys(Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).value<Theme>(), Theme::Light);
    window.main.commands().setTheme(Theme::Dark); // by the list of commands
    QVERIFY(!now->isChecked());
}

void TestRail::theSettingsAskForMoreContrast()
{
    Window window;
    QSignalSpy chosen(&window.main.commands(), &CommandSet::contrastChosen);
    window.keys(Qt::Key_Comma, Qt::ControlModifier);
    auto *more = window.find<QCheckBox>(u"moreContrast"_s);
    more->setFocus();
    window.keys(Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).value<Contrast>(), Contrast::More);
    window.main.commands().setContrast(Contrast::Normal); // by the list of commands
    QVERIFY(!more->isChecked());
}

void TestRail::f6WalksTheColumns()
{
    Window window;
    window.openJane();
    window.main.work().record()->focusField(FieldPath(u"/address/city"_s));
    const QStringList columns {u"goToField"_s, u"profile"_s, u"railDrafts"_s, u"draftSearch"_s,
                               u"/address/city"_s};
    for (const QString &name : columns) {
        window.keys(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    for (int i = 3; i >= 0; --i) {
        window.keys(Qt::Key_F6, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), columns.at(i));
    }
    QCOMPARE(window.jane.changes(), Changes());
}

void TestRail::f6LeavesNoPageBehind()
{
    Window window;
    window.outbox.setSends({opened::sendOf()});
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Comma}) {
        window.keys(place, Qt::ControlModifier);
        window.find(u"profile"_s)->setFocus();
        window.keys(Qt::Key_F6, Qt::ShiftModifier); // from the first column to the last
        QVERIFY2(window.main.work().isAncestorOf(QApplication::focusWidget())
                     || QApplication::focusWidget() == window.main.work().currentWidget(),
                 qPrintable(QApplication::focusWidget()->objectName()));
    }
}

/// Over each box and each row of tabs, with and without the focus, on every place.
void TestRail::theWheelChangesAndFocusesNothing()
{
    Window window;
    window.main.resize(units(1000), units(700)); // the inspector is tabs
    window.drafts.put(opened::draftOf(u"Jane Doe"_s));
    window.outbox.setSends({opened::sendOf()});
    window.openJane();
    int turned = 0;
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Comma}) {
        window.keys(place, Qt::ControlModifier);
        for (QWidget *one : window.main.findChildren<QWidget *>()) {
            auto *box = qobject_cast<QComboBox *>(one);
            auto *tabs = qobject_cast<QTabBar *>(one);
            if ((!box && !tabs) || !one->isVisible() || !one->isEnabled())
                continue;
            for (const bool hasFocus : {false, true}) {
                if (hasFocus)
                    one->setFocus();
                const QWidget *focus = QApplication::focusWidget();
                const int before = box ? box->currentIndex() : tabs->currentIndex();
                QWheelEvent turn(QPointF(5, 5), one->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, {},
                                 {}, Qt::NoScrollPhase, false);
                QApplication::sendEvent(one, &turn);
                QVERIFY2((box ? box->currentIndex() : tabs->currentIndex()) == before
                             && QApplication::focusWidget() == focus,
                         qPrintable(one->objectName()));
                QVERIFY(!turn.isAccepted()); // the page scrolls
                ++turned;
            }
            QVERIFY2(one->focusPolicy() != Qt::WheelFocus, qPrintable(one->objectName()));
        }
    }
    QVERIFY2(turned >= 10, qPrintable(QString::number(turned)));
}

void TestRail::aLowWindowHasItsStatusInTheBar()
{
    Window window;
    StatusLine &status = window.main.status();
    status.setOnline(false);
    window.outbox.setSends({opened::sendOf()});
    auto *tool = window.find<QToolButton>(u"statusTool"_s);
    QVERIFY(status.isVisible() && !tool->isVisible());
    window.main.resize(units(320), units(200));
    QTRY_VERIFY(!status.isVisible() && tool->isVisible());
    QVERIFY(window.main.rect().contains(tool->mapTo(&window.main, tool->rect().bottomRight())));
    QVERIFY(tool->accessibleDescription().contains(u"Offline"_s));
    QVERIFY(tool->accessibleDescription().contains(u"1 waiting"_s));
    tool->setFocus();
    window.keys(Qt::Key_Space);
    auto *menu = status.findChild<QMenu *>(u"statusMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().constFirst()->text(), u"○ Offline"_s);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return); // the line of the outbox is the one that does something
    QTRY_COMPARE(current(window), u"railOutbox"_s);
    window.main.resize(units(900), units(600));
    QTRY_VERIFY(status.isVisible() && !tool->isVisible());
}

/// Window lists, screen recorders and other programs read the title.
void TestRail::theTitleNamesNobody()
{
    Window window;
    QCOMPARE(window.main.windowTitle(), u"SANDBOX · Amend"_s);
    window.openJane();
    QCOMPARE(window.main.windowTitle(), u"Demographics · SANDBOX · Amend"_s);
    window.openJane(opened::production);
    QVERIFY(!window.main.windowTitle().contains(u"Jane"_s));
}

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
