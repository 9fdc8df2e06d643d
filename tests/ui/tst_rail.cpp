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

    void escapeLeadsBackToTheFieldAndItsScroll();
    void theRailLeadsBackToTheRecord();
    void otherPagesTakeNoCommandsOfTheRecord();
    void aPageEndsARead();
    void whatIsReadReplacesThePage();
    void theSettingsChooseColours();
    void theSettingsAskForMoreContrast();
    void f6WalksTheColumns();
    void f6LeavesNoPageBehind();
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
    window.keys(Qt::Key_Tab);
    auto *now = qobject_cast<QRadioButton *>(QApplication::focusWidget());
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
    const QStringList columns {u"profile"_s, u"railDrafts"_s, u"draftSearch"_s, u"/address/city"_s};
    for (const QString &name : columns) {
        window.keys(Qt::Key_F6);
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
    }
    for (int i = 2; i >= 0; --i) {
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

QTEST_MAIN(TestRail)
#include "tst_rail.moc"
