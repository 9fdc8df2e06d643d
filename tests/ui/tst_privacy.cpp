// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reviewfixture.h"

#include "briefcopy.h"
#include "changestable.h"
#include "personal.h"
#include "requestview.h"
#include "reveal.h"
#include "settingspage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace opened;

namespace {

const QString incomePath = u"/medical_proxy/household_income"_s;
const FieldPath cityPath(u"/address/city"_s);

/// Jane's record with a masked income.
struct Masked : Window
{
    Masked()
    {
        jane.set(FieldPath(incomePath), 52000);
        openJane();
        line = find<QLineEdit>(incomePath);
        reveal = line->findChild<QToolButton *>(u"reveal"_s);
        line->setFocus();
    }
    void show() { keys(Qt::Key_Down, Qt::AltModifier); }

    QLineEdit *line;
    QToolButton *reveal;
};

QString clipboard()
{
    return QApplication::clipboard()->text();
}

QTimer *clipboardTimer()
{
    return qApp->findChild<QTimer *>(u"clearClipboard"_s);
}

/// Half a minute later.
void endTime(QTimer *timer)
{
    QVERIFY(timer && timer->isActive());
    timer->start(0);
    QTRY_VERIFY(!timer->isActive());
}

} // namespace

/// Values of persons: masked, hidden for a shared screen, on the clipboard.
class TestPrivacy final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        personal::setHidden(false);
        QApplication::clipboard()->clear();
    }
    void cleanupTestCase() { personal::setHidden(false); }

    void aMaskedValueIsShownForHalfAMinute()
    {
        Masked window;
        QVERIFY(!window.line->displayText().contains(u"52000"_s));
        QCOMPARE(window.reveal->text(), u"Show for 30 s"_s);
        window.show();
        QCOMPARE(window.line->displayText(), u"52000"_s);
        QCOMPARE(window.reveal->text(), u"Hide · 30 s"_s);
        endTime(window.reveal->findChild<QTimer *>(u"remask"_s));
        QVERIFY(!window.line->displayText().contains(u"52000"_s));
        QCOMPARE(window.reveal->text(), u"Show for 30 s"_s);
    }

    void aShownValueIsMaskedWhenItIsOutOfSightAndBeforeALock()
    {
        Masked window;
        window.show();
        window.keys(Qt::Key_4, Qt::ControlModifier);
        QVERIFY(!window.reveal->isChecked());
        window.keys(Qt::Key_Escape);
        QVERIFY(window.line->isVisible());
        window.line->setFocus();
        window.show();
        QVERIFY(window.reveal->isChecked());
        Reveal::hideAll();
        QVERIFY(!window.line->displayText().contains(u"52000"_s));
    }

    void theTickForMaskedValuesRestsWhileAllAreHidden()
    {
        ReviewFixture review(
            opened::sandbox,
            {{FieldPath(u"/medical_proxy"_s), Change::set(records::guarantor())},
             {FieldPath(u"/medical_proxy/household_income"_s), Change::set(71234)}});
        auto *reveal = review.part<QCheckBox>(u"reveal"_s);
        reveal->click();
        personal::setHidden(true);
        QVERIFY(!reveal->isEnabled());
        QVERIFY(!reveal->isChecked());
        personal::setHidden(false);
        QVERIFY(reveal->isEnabled());
        QVERIFY(!reveal->isChecked());
    }

    void aRowOfATableIsShownForHalfAMinuteWhileAllAreHidden()
    {
        ReviewFixture review(opened::sandbox,
                             {{cityPath, Change::set(u"Tempe"_s)},
                              {FieldPath(u"/address/zip"_s), Change::set(u"85281"_s)}});
        auto *table = review.part<ChangesTable>(u"reviewChanges"_s);
        const auto value = [table](int row) { return table->item(row, 2)->text(); };
        const auto isOnlyShown = [&](int row) {
            return value(row) != personal::dots && value(1 - row) == personal::dots;
        };
        QVERIFY(table->accessibleDescription().isEmpty());
        personal::setHidden(true);
        QVERIFY(!table->accessibleDescription().isEmpty());
        QCOMPARE(value(0), personal::dots);

        table->setFocus();
        table->setCurrentCell(0, 0);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(isOnlyShown(0));
        QVERIFY(personal::areHidden());
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Space);
        QVERIFY(isOnlyShown(1));
        endTime(table->findChild<QTimer *>(u"remaskRow"_s));
        QCOMPARE(value(1), personal::dots);

        const auto click = [table] {
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualItemRect(table->item(0, 2)).center());
        };
        click();
        QVERIFY(isOnlyShown(0));
        click();
        QCOMPARE(value(0), personal::dots);
        click();
        table->hide();
        QCOMPARE(value(0), personal::dots); // as before a lock
        table->show();
        click();
        personal::setHidden(false);
        QCOMPARE(value(1), u"85281"_s);
        click(); // there is nothing to show
        personal::setHidden(true);
        QCOMPARE(value(0), personal::dots);
    }

    void aCopyFromAMaskedFieldIsPossibleOnlyWhileItIsShownAndIsTakenBack()
    {
        Masked window;
        window.line->selectAll();
        QTest::keySequence(window.line, QKeySequence::Copy);
        QCOMPARE(clipboard(), QString());
        window.show();
        window.line->selectAll();
        QTest::keySequence(window.line, QKeySequence::Copy);
        QCOMPARE(clipboard(), u"52000"_s);
        endTime(clipboardTimer());
        QCOMPARE(clipboard(), QString());
    }

    void whatWasCopiedSinceThenStays()
    {
        Masked window;
        window.show();
        window.line->selectAll();
        QTest::keySequence(window.line, QKeySequence::Copy);
        window.find<QToolButton>(u"copyId"_s)->click();
        QCOMPARE(clipboard(), janesId);
        endTime(clipboardTimer());
        QCOMPARE(clipboard(), janesId);
        briefcopy::clear();
        QCOMPARE(clipboard(), janesId);
    }

    void aCopiedRequestIsTakenBackAtALock()
    {
        ReviewFixture review;
        RequestPreview preview;
        preview.method = u"PATCH"_s;
        preview.url = QUrl(u"https://api.example.org/v2/user/%1/info"_s.arg(janesId));
        preview.body = {{u"city"_s, u"Boston"_s}};
        review.view->setPreview(preview);
        auto *request = review.view->findChild<RequestView *>();
        QVERIFY(request->copy());
        QVERIFY(clipboard().contains(u"Boston"_s));
        briefcopy::clear();
        QCOMPARE(clipboard(), QString());
    }

    void theRequestHasNoMaskedValueAndNoneWhileTheyAreHidden()
    {
        ReviewFixture review;
        RequestPreview preview;
        preview.method = u"PATCH"_s;
        preview.url = QUrl(u"https://api.example.org/v2/user/%1/info"_s.arg(janesId));
        preview.body = {{u"first_name"_s, u"Jane"_s},
                        {u"medical_proxy"_s, QJsonObject {{u"household_income"_s, 52000}}}};
        review.view->setPreview(preview);
        const auto *text
            = review.view->findChild<RequestView *>()->findChild<QPlainTextEdit *>(u"request"_s);
        QVERIFY(text->toPlainText().contains(u"\"first_name\": \"Jane\""_s));
        QVERIFY(text->toPlainText().contains(u"\"household_income\": \"●●●\""_s));
        personal::setHidden(true);
        QVERIFY(text->toPlainText().contains(u"\"first_name\": \"●●●●●\""_s));
        QVERIFY(text->toPlainText().contains(u"PATCH https://api.example.org/…"_s));
        QVERIFY(!text->toPlainText().contains(janesId));
    }

    void onlyTheFieldWithTheFocusShowsItsValueWhileValuesAreHidden()
    {
        Window window;
        window.openJane();
        auto *city = window.find<QLineEdit>(cityPath.toString());
        const QString before = city->text();
        window.keys(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(personal::areHidden());
        QVERIFY(!city->displayText().contains(before));
        QVERIFY(!window.says(u"Jane"_s));
        QVERIFY(window.says(u"Record …ba18"_s));

        window.type(cityPath.toString(), u"Boston"_s);
        QCOMPARE(city->displayText(), u"Boston"_s);
        QCOMPARE(window.jane.value(cityPath).toString(), u"Boston"_s);
        QTest::keyClick(city, Qt::Key_Tab);
        QVERIFY(!city->displayText().contains(u"Boston"_s));
        QVERIFY(!window.says(u"was "_s + before));
        QVERIFY(window.says(u"was ●●●●●"_s));

        window.keys(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.jane.changes().isEmpty());
        window.keys(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(city->displayText(), before);
    }

    void aTextIsCoveredAndKeepsWhatItHolds()
    {
        Window window;
        window.openJane();
        const Changes changes = window.jane.changes();
        auto *notes = window.find<QPlainTextEdit>(u"/address/access_notes"_s);
        const QString written = notes->toPlainText();
        QVERIFY(!written.isEmpty());
        personal::setHidden(true);
        QCOMPARE(notes->toPlainText(), personal::dots);
        notes->insertPlainText(u"typed by an assistive technology"_s);
        QCOMPARE(notes->toPlainText(), personal::dots);
        notes->setFocus();
        QCOMPARE(notes->toPlainText(), written);
        QCOMPARE(window.jane.changes(), changes);
    }

    void theStatusLineSaysThatValuesAreHiddenAndShowsThem()
    {
        Window window;
        auto *button = window.find<QPushButton>(u"hiddenValues"_s);
        QVERIFY(!button->isVisible());
        window.keys(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(button->isVisible());
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(!personal::areHidden());
        QVERIFY(!button->isVisible());
    }

    void theSettingsHideValuesAndClearTheRecentRecords()
    {
        Window window;
        window.recents.setRecents({{janesRecord, u"Jane Doe"_s, 1}});
        window.keys(Qt::Key_Comma, Qt::ControlModifier);
        auto *hide = window.find<QCheckBox>(u"hideValues"_s);
        QTest::keyClick(hide, Qt::Key_Space);
        QVERIFY(personal::areHidden());
        QTest::keyClick(hide, Qt::Key_Space);
        QVERIFY(!personal::areHidden());
        personal::setHidden(true);
        QVERIFY(hide->isChecked());
        QSignalSpy cleared(&window.main.recents().clearAction(), &QAction::triggered);
        auto *clear = window.find<QPushButton>(u"clearRecentInSettings"_s);
        QVERIFY(clear->isEnabled());
        QTest::keyClick(clear, Qt::Key_Space);
        QCOMPARE(cleared.size(), 1);
        window.recents.setRecents({});
        QVERIFY(!clear->isEnabled());
    }

    void whatIsCopiedForTheTicketIsNotHidden()
    {
        personal::setHidden(true);
        ReviewFixture review;
        review.answer(Outcome::Kind::Unchanged);
        review.part(u"copyForTicket"_s)->click();
        QVERIFY2(clipboard().contains(u"Boston"_s) && clipboard().contains(u"Jane Doe"_s),
                 qPrintable(clipboard()));
        QVERIFY(personal::areHidden());
        briefcopy::clear();
        QVERIFY(clipboard().contains(u"Boston"_s));
    }

    void aListIsSearchedByNameWhileNamesAreHidden()
    {
        Window window;
        QueuedSend other = sendOf({users.id, u"users/user"_s, u"usr_2"_s});
        other.title = u"Ada Lovelace"_s;
        window.outbox.setSends({sendOf(), other});
        window.keys(Qt::Key_3, Qt::ControlModifier);
        personal::setHidden(true);
        window.type(u"outboxSearch"_s, u"jane"_s);
        const auto *list = window.find<QListView>(u"outboxList"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(list->model()->index(0, 0).data().toString().startsWith(u"Record …ba18"_s));
    }
};

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
