// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "waits.h"
#include "windowfixture.h"

#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace windowfixture;

namespace {

const FieldPath city(u"/address/city"_s);
const FieldPath zip(u"/address/zip"_s);
const FieldPath email(u"/email"_s);

QJsonObject with(const FieldPath &path, const QString &value)
{
    QJsonObject record = records::jane();
    path.setIn(record, value);
    return record;
}

/// A window with Jane's demographics. After `work` it is scrolled to the city, shows the request
/// and has a finding at the email.
struct RereadingFixture : WindowFixture
{
    RereadingFixture()
        : WindowFixture(u"junction"_s)
    {
        // The message about the store takes room above the form, so it has to be there first.
        QTRY_COMPARE(app.running->storage().state().kind, StoreState::Kind::NoKeychain);
        server.script("GET", {answer(200, compact(records::jane()))});
        app.window().resize(1280, 500);
        open(u"Demographics"_s, uuid);
    }

    /// Puts the focus into the city, with the cursor in the middle of the text.
    void work()
    {
        type(email.toString(), u"nobody"_s);
        fold()->click();
        line = find<QLineEdit>(city.toString());
        line->setFocus();
        line->setText(u"Bost"_s); // This counts as typing: see tst_assistive.
        line->setCursorPosition(2);
        QTRY_VERIFY(bar()->value() > 0);
        handleEvents(); // Now the layout is complete.
        place = placeOf();
        note = find<QWidget>(u"/email#note"_s);
        QVERIFY(note);
    }
    QToolButton *fold()
    {
        for (QToolButton *button : app.window().findChildren<QToolButton *>()) {
            if (button->text() == u"Request")
                return button;
        }
        return nullptr;
    }
    QScrollBar *bar() const
    {
        QWidget *at = line;
        while (at && !qobject_cast<QScrollArea *>(at))
            at = at->parentWidget();
        return static_cast<QScrollArea *>(at)->verticalScrollBar();
    }
    /// The position in the window, because a notice above the form takes room and must not move
    /// the field.
    int placeOf() const { return line->mapTo(&app.window(), QPoint()).y(); }
    void readAgain()
    {
        const int reads = server.count("GET");
        keys(Qt::Key_F5, {});
        QTRY_COMPARE(server.count("GET"), reads + 1);
        QTRY_VERIFY(isReviewable());
    }
    /// Whether the record can be read again, which means that no read is running.
    bool isReviewable() const
    {
        const auto actions = app.window().actions();
        return std::any_of(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(u"F5"_s) && action->isEnabled();
        });
    }
    /// What a person would see moving. Empty when nothing moved.
    QString moved()
    {
        if (QApplication::focusWidget() != line)
            return u"the focus"_s;
        if (line->cursorPosition() != 2)
            return u"the cursor: %1"_s.arg(line->cursorPosition());
        if (placeOf() != place)
            return u"the form: %1 to %2"_s.arg(place).arg(placeOf());
        if (find<QWidget>(u"/email#note"_s) != note)
            return u"the finding"_s;
        return fold()->isChecked() ? QString() : u"the fold"_s;
    }
    QString value(const FieldPath &path) const
    {
        return app.window().work().draft()->value(path).toString();
    }

    QLineEdit *line = nullptr;
    QWidget *note = nullptr;
    int place = 0;
};

} // namespace

/// The open record is read again while the person goes on working.
class TestRereading final : public QObject
{
    Q_OBJECT

private slots:
    void f5MovesNothing()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.work();
        desk.server.script("GET", {answer(200, compact(with(FieldPath(u"/race"_s), u"white"_s)))});
        desk.readAgain();
        QCOMPARE(desk.moved(), QString());
        QCOMPARE(desk.value(FieldPath(u"/race"_s)), u"white"_s);
        QCOMPARE(desk.value(city), u"Bost"_s);
    }

    void whatIsTypedWhileItIsReadStays()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.work();
        desk.server.script("GET", {answer(200, compact(with(FieldPath(u"/race"_s), u"white"_s)))});
        desk.keys(Qt::Key_F5, {});
        QTest::keyClicks(desk.line, u"xy"_s);
        QCOMPARE(desk.line->cursorPosition(), 4);
        QTRY_COMPARE(desk.value(FieldPath(u"/race"_s)), u"white"_s);
        QCOMPARE(desk.value(city), u"Boxyst"_s);
        QCOMPARE(desk.line->cursorPosition(), 4);
        desk.line->setCursorPosition(2);
        QCOMPARE(desk.moved(), QString());
    }

    void aSlowReadHidesNothingAndCanBeCancelled()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.work();
        desk.server.script("GET", {{ScriptedServer::Step::Kind::Stall, 0, {}, {}}});
        desk.keys(Qt::Key_F5, {});
        QTRY_VERIFY(desk.find<QPushButton>(u"readingAgain"_s));
        QCOMPARE(desk.moved(), QString());
        desk.press(u"readingAgain"_s);
        QTRY_VERIFY(!desk.find<QPushButton>(u"readingAgain"_s));
        QVERIFY(desk.isReviewable());
        QCOMPARE(desk.value(city), u"Bost"_s);
    }

    void aReadThatFailsMovesNothing()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.work();
        desk.server.script("GET", {answer(500)});
        desk.keys(Qt::Key_F5, {});
        QTRY_VERIFY(!desk.text(u"unreadText"_s).isEmpty());
        handleEvents();
        // The form is smaller now, but the field with the focus is at the same place in the
        // window.
        QTRY_COMPARE(desk.moved(), QString());
        desk.server.script("GET", {answer(200, compact(records::jane()))});
        desk.keys(Qt::Key_F5, {});
        QTRY_VERIFY(desk.text(u"unreadText"_s).isEmpty());
        handleEvents();
        QTRY_COMPARE(desk.moved(), QString());
    }

    void aConflictUnderAPersonsHandsWaits()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.work();
        desk.server.script("GET", {answer(200, compact(with(city, u"Salem"_s)))});
        desk.keys(Qt::Key_F5, {});
        QTest::keyClicks(desk.line, u"xy"_s);
        QTRY_VERIFY(desk.text(u"conflictText"_s).contains("Look again"_L1));
        QVERIFY(!desk.find<QRadioButton>(u"mine /address/city"_s));
        QTest::keyClicks(desk.line, u"z"_s);
        QCOMPARE(desk.value(city), u"Boxyzst"_s);

        desk.press(u"lookAgain"_s);
        QTRY_VERIFY(desk.find<QRadioButton>(u"mine /address/city"_s));
    }

    void settlingMovesNothing_data()
    {
        QTest::addColumn<QString>("choice");
        QTest::addColumn<QString>("value");
        QTest::newRow("mine") << u"mine /address/city"_s << u"Bost"_s;
        QTest::newRow("theirs") << u"theirs /address/city"_s << u"Salem"_s;
    }

    void settlingMovesNothing()
    {
        QFETCH(QString, choice);
        QFETCH(QString, value);
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.work();
        desk.server.script("GET", {answer(200, compact(with(city, u"Salem"_s)))});
        desk.keys(Qt::Key_F5, {});
        QTRY_VERIFY(desk.find<QRadioButton>(choice));
        desk.find<QRadioButton>(choice)->click();
        desk.press(u"settleConflict"_s);
        QTRY_COMPARE(desk.value(city), value);
        QVERIFY(desk.find<QPushButton>(u"send"_s)); // The review is open.
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        handleEvents();
        // The text was replaced by theirs, which moves the cursor.
        desk.line->setCursorPosition(2);
        QTRY_COMPARE(desk.moved(), QString());
    }

    void aRecallMovesNothing()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.type(zip.toString(), u"02140"_s);
        desk.server.close();
        desk.server.setClosesAtOnce(true);
        desk.review();
        desk.send();
        desk.press(u"stay"_s);
        desk.app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.app.window()));
        QTRY_VERIFY(desk.find<QPushButton>(u"recallQueued"_s));
        desk.work();
        // As in a click with the mouse, the focus does not move.
        desk.find<QPushButton>(u"recallQueued"_s)->click();
        QTRY_COMPARE(desk.value(zip), u"02140"_s);
        QTRY_VERIFY(!desk.find<QPushButton>(u"recallQueued"_s));
        handleEvents();
        QTRY_COMPARE(desk.moved(), QString());
        QCOMPARE(desk.value(city), u"Bost"_s);
    }

    void whoGoesOnElsewhereIsNotFetchedBack()
    {
        RereadingFixture desk;
        QTRY_VERIFY(desk.isOpen());
        desk.enter(u"56bd81c9-6219-4000-a775-ae85526eba18"_s);
        desk.keys(Qt::Key_2, Qt::ControlModifier);
        QWidget *search = QApplication::focusWidget();
        QTRY_COMPARE(desk.app.window().work().draft()->userId(),
                     u"56bd81c9-6219-4000-a775-ae85526eba18"_s);
        QCOMPARE(QApplication::focusWidget(), search);
    }
};

QTEST_MAIN(TestRereading)
#include "tst_rereading.moc"
