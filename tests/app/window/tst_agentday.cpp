// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QMessageBox>

using namespace windowfixture;

namespace {

constexpr qint64 minute = 60'000;

/// An agent who works with the keyboard alone. Typed text is counted apart from other presses.
struct Agent : WindowFixture
{
    qint64 now = 1'000 * minute; ///< of the guard's clock
    int presses = 0, typed = 0, armings = 0, guardPresses = 0;

    Agent()
        : WindowFixture(u"users"_s, Tier::Production, {}, [this] { return now; })
    {
        server.script("GET", {answer(200, compact(records::usersRecord()))});
    }

    void press(QKeyCombination key)
    {
        ++presses;
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *focus = modal ? modal->focusWidget() : QApplication::focusWidget();
        QVERIFY(focus);
        QTest::keyClick(focus, key.key(), key.keyboardModifiers());
    }
    void write(const QString &text)
    {
        typed += int(text.size());
        QTest::keyClicks(QApplication::focusWidget(), text);
    }

    /// Changes the name of one user: from the go box to the answer, and on to the go box.
    void changeName(const QString &userId, const QString &name)
    {
        QJsonObject after = records::usersRecord();
        after[u"last_name"_s] = name;
        server.script("PATCH", {answer(200, compact(after))});
        write(userId);
        press(Qt::Key_Return);
        QTRY_VERIFY(isOpen() && app.window().work().draft()->userId() == userId);
        // The way to the field is not counted: each form and each agent has another.
        find<QWidget>(u"/last_name"_s)->setFocus();
        find<QLineEdit>(u"/last_name"_s)->selectAll();
        write(name);
        press(Qt::CTRL | Qt::Key_Return);
        QTRY_VERIFY(find<QLineEdit>(u"lastFour"_s) && find<QLineEdit>(u"lastFour"_s)->hasFocus());
        write(userId.right(4));
        const int sent = server.count("PATCH");
        press(Qt::ALT | Qt::Key_S);
        // A key of a button presses it a moment later.
        QTRY_VERIFY(!find<QAbstractButton>(u"send"_s) || find<QMessageBox>({}));
        if (auto *confirm = find<QAbstractButton>(u"confirmArm"_s)) {
            QTRY_COMPARE(QApplication::activeWindow(), confirm->window());
            ++armings;
            ++guardPresses;
            press(Qt::ALT | Qt::Key_A);
            QTRY_VERIFY(!find<QMessageBox>({}));
            app.window().activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&app.window()));
        }
        QTRY_VERIFY(text(u"answerTitle"_s).contains(u"has taken 1 change"_s));
        QCOMPARE(server.count("PATCH"), sent + 1);
        press(Qt::Key_Return); // the next record
        QTRY_VERIFY(app.window().openBar().isBeingEdited());
    }
};

} // namespace

/// What the guard of production costs somebody who works there all day.
class TestAgentDay final : public QObject
{
    Q_OBJECT

private slots:
    void twentyRecordsInARow()
    {
        Agent agent;
        agent.press(Qt::CTRL | Qt::Key_L);
        const qint64 began = agent.now;
        constexpr int records = 20;
        for (int record = 0; record < records; ++record) {
            agent.changeName(u"usr_%1"_s.arg(4000 + 37 * record),
                             u"Name %1"_s.arg(QChar(u'A' + record)));
            if (QTest::currentTestFailed())
                return;
            const bool isLunch = record == 10;
            agent.now += (isLunch ? 45 : 7 + record % 6) * minute;
        }
        const double hours = double(agent.now - began) / 60 / minute;
        qInfo("%d records in %.1f hours: %d armings, %d presses for them (%.2f a record); %.1f "
              "presses a record in all, without the way to the field and %d typed characters",
              records, hours, agent.armings, agent.guardPresses,
              double(agent.guardPresses) / records, double(agent.presses) / records, agent.typed);
        QVERIFY(agent.armings >= 1);
        QVERIFY(agent.armings <= hours);
        QVERIFY(agent.presses <= 5 * records);
        QCOMPARE(agent.server.count("PATCH"), records);
    }
};

QTEST_MAIN(TestAgentDay)
#include "tst_agentday.moc"
