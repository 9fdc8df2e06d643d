// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwindow.h"
#include "units.h"

#include <QListView>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>

using namespace opened;

/// Where the focus goes when the widget that had it disappears. It never goes to a field that the
/// user did not choose.
class TestSteadyFocus final : public QObject
{
    Q_OBJECT

private slots:
    void tabReachesEverythingAndComesBack_data();
    void tabReachesEverythingAndComesBack();

    void anOpenedRecordWaitsForTab();
    void theLogThatArrivesKeepsTheKeys();
    void moreOfTheLogKeepsTheKeys();
    void theLastDraftIsDeletedAndNoMore();
    void anEmptiedOutboxKeepsTheKeys();
    void anActThatIsOverKeepsTheKeys();
    void theListOfChangesThatEmptiesKeepsTheKeys();
    void theListOfProblemsThatEmptiesKeepsTheKeys();
    void panelsThatMoveIntoTabsKeepTheKeys();
    void aTabThatComesUpWaits();
    void aSideThatMakesRoomGivesTheKeysToNoField();
    void aPersonOfTheStartPageIsNotTypedOver();
    void aReviewThatWasLeftReturnsToTheList();
    void afterAnAnswerNothingIsTypedOver();
    void aNoticeThatGoesKeepsTheKeys_data();
    void aNoticeThatGoesKeepsTheKeys();
    void aNoticePushedOutKeepsTheKeys();
    void aButtonOfTheRecordThatGoesKeepsTheKeys();
    void aDiscardThatWasConfirmedWaits();
    void aFieldThatIsLockedKeepsTheKeys();
    void aSectionThatGoesKeepsTheKeys();
    void aDocumentThatGoesKeepsTheKeys();
    void aCancelledReadGivesTheKeysToNoField();
    void aListThatGoesUnderADialogGivesTheKeysToNoField();
    void aDialogsButtonThatIsDisabledPressesNoOther();
};

namespace {

/// Presses the two keys that a person would press next. True when they changed the draft.
bool typesOver(Window &window, const RecordDraft &draft)
{
    const Changes before = draft.changes();
    window.front();
    QWidget *target = QApplication::focusWidget();
    QTest::keyClicks(target ? target : &window.main, u"x"_s);
    window.keys(Qt::Key_Delete);
    return draft.changes() != before;
}

SentEntry entry(qint64 at)
{
    SentEntry sent;
    sent.id = QUuid::createUuid();
    sent.at = at;
    sent.record = janesRecord;
    sent.title = u"Jane Doe"_s;
    sent.outcome = Outcome::Kind::Applied;
    return sent;
}

bool isIn(const QWidget *part, const QWidget *whole)
{
    return part && (part == whole || whole->isAncestorOf(part));
}

} // namespace

void TestSteadyFocus::tabReachesEverythingAndComesBack_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<int>("width");
    for (const auto &api : records::library().apis()) {
        for (const FormSpec &form : api->forms) {
            for (const int width : {1600, 800})
                QTest::addRow("%s at %d", qPrintable(form.id), width) << form.id << width;
        }
    }
}

void TestSteadyFocus::tabReachesEverythingAndComesBack()
{
    QFETCH(QString, form);
    QFETCH(int, width);
    RecordDraft draft(*records::library().form(form), u"id"_s, records::read({}));
    Window window;
    window.main.resize(width, 900);
    window.main.work().showRecord(draft, sandbox);
    window.front();
    QTRY_COMPARE(window.main.width(), width);

    QSet<QWidget *> wanted;
    for (QWidget *part : window.main.findChildren<QWidget *>()) {
        if ((part->focusPolicy() & Qt::TabFocus) && part->isVisible() && part->isEnabled()
            && !part->focusProxy())
            wanted += part;
    }
    QVERIFY(wanted.size() > 10);
    for (const Qt::KeyboardModifier back : {Qt::NoModifier, Qt::ShiftModifier}) {
        QWidget *first = window.find(u"profile"_s);
        first->setFocus();
        QSet<QWidget *> reached;
        do {
            reached += QApplication::focusWidget();
            window.keys(Qt::Key_Tab, back);
        } while (QApplication::focusWidget() != first && reached.size() < 300
                 && !reached.contains(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget(), first);
        for (const QWidget *part : wanted - reached)
            qWarning() << "not reached:" << part;
        QCOMPARE(reached, wanted);
    }
}

void TestSteadyFocus::anOpenedRecordWaitsForTab()
{
    Window window;
    window.openJane();
    QVERIFY(!typesOver(window, window.jane));
    window.keys(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/first_name"_s);
}

void TestSteadyFocus::theLogThatArrivesKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.keys(Qt::Key_4, Qt::ControlModifier);
    window.keys(Qt::Key_Tab);
    window.main.log().setLog({entry(2'000), entry(1'000)}, false);
    QVERIFY(!typesOver(window, window.jane));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"log"_s);
    window.main.log().setLog({}, false); // The list is empty now.
    QVERIFY(!typesOver(window, window.jane));
    QVERIFY(isIn(QApplication::focusWidget(), &window.main.log()));
}

void TestSteadyFocus::moreOfTheLogKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.keys(Qt::Key_4, Qt::ControlModifier);
    window.main.log().setLog({entry(2'000)}, true);
    window.find(u"moreLog"_s)->setFocus();
    window.keys(Qt::Key_Space);
    QVERIFY(!typesOver(window, window.jane));
    QCOMPARE(QApplication::focusWidget()->objectName(), u"log"_s);
}

void TestSteadyFocus::theLastDraftIsDeletedAndNoMore()
{
    Window window;
    window.openJane();
    window.drafts.put(draftOf(u"Jane Doe"_s));
    connect(&window.main.lists().drafts(), &DraftsView::draftDeleted, &window.drafts,
            &DraftListModel::remove);
    window.keys(Qt::Key_2, Qt::ControlModifier);
    window.keys(Qt::Key_Down);
    window.keys(Qt::Key_Delete);
    QCOMPARE(window.drafts.total(), 0);
    window.keys(Qt::Key_Delete); // This is one press more than there are drafts.
    QVERIFY(!typesOver(window, window.jane));
    QVERIFY(isIn(QApplication::focusWidget(), window.find(u"side"_s)));
    window.keys(Qt::Key_Escape);
    QVERIFY(!isIn(QApplication::focusWidget(), window.find(u"side"_s)));
}

void TestSteadyFocus::anEmptiedOutboxKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.outbox.setSends({sendOf()});
    window.keys(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxList"_s);
    window.outbox.setSends({});
    QVERIFY(!typesOver(window, window.jane));
    QVERIFY(isIn(QApplication::focusWidget(), window.find(u"side"_s)));
}

void TestSteadyFocus::anActThatIsOverKeepsTheKeys()
{
    Window window;
    window.openJane();
    QueuedSend send = sendOf();
    for (const QString &name : {u"sendRecall"_s, u"recallQueued"_s, u"outboxState"_s}) {
        send.state = QueuedSend::State::Waiting;
        window.outbox.setSends({send});
        window.keys(Qt::Key_3, Qt::ControlModifier);
        window.find(name)->setFocus();
        QCOMPARE(QApplication::focusWidget()->objectName(), name);
        send.state = QueuedSend::State::Sending;
        window.outbox.setSends({send});
        QVERIFY2(!typesOver(window, window.jane), qPrintable(name));
        window.outbox.setSends({});
        QVERIFY2(!typesOver(window, window.jane), qPrintable(name));
    }
}

void TestSteadyFocus::theListOfChangesThatEmptiesKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    window.find(u"changes"_s)->findChild<QListWidget *>()->setFocus();
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window.jane.changes().isEmpty());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::theListOfProblemsThatEmptiesKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.jane.enter(FieldPath(u"/email"_s), u"nobody"_s);
    QTRY_VERIFY(window.problems() > 0);
    window.find(u"problems"_s)->findChild<QListWidget *>()->setFocus();
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.problems(), 0);
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::panelsThatMoveIntoTabsKeepTheKeys()
{
    Window window;
    window.main.resize(1600, 900);
    window.openJane();
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    auto *list = window.find(u"changes"_s)->findChild<QListWidget *>();
    for (const int width : {800, 1600}) {
        list->setFocus();
        window.main.resize(width, 900);
        QTRY_COMPARE(window.main.width(), width);
        QVERIFY(!typesOver(window, window.jane));
        auto *tabs = window.find<QTabWidget>(u"recordTabs"_s);
        QCOMPARE(tabs->count() > 1, width == 800);
        if (width == 800)
            tabs->setCurrentIndex(2);
    }
}

void TestSteadyFocus::aTabThatComesUpWaits()
{
    Window window;
    window.main.resize(800, 900);
    window.openJane();
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    window.find(u"/last_name"_s)->setFocus();
    for (int tab = 0; tab < 5; ++tab) {
        window.keys(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY2(!typesOver(window, window.jane), qPrintable(QString::number(tab)));
    }
    QCOMPARE(window.find<QTabWidget>(u"recordTabs"_s)->currentIndex(), 0);
}

void TestSteadyFocus::aSideThatMakesRoomGivesTheKeysToNoField()
{
    Window window;
    window.main.resize(units(1000), 600);
    window.openJane();
    window.find(u"/last_name"_s)->setFocus();
    window.drafts.put(draftOf(u"Jane Doe"_s));
    window.keys(Qt::Key_2, Qt::ControlModifier);
    window.keys(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"draftList"_s);
    window.openJane(); // Enter in the list opens the record in the same way.
    QVERIFY(!window.find(u"side"_s)->isVisible());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::aPersonOfTheStartPageIsNotTypedOver()
{
    Window window;
    window.main.work().showStart({{janesId, u"Jane Doe"_s, {}}});
    window.find(u"people"_s)->setFocus();
    connect(&window.main.openBar(), &OpenBar::openRequested, &window.main,
            [&] { window.openJane(); });
    window.keys(Qt::Key_Down);
    window.keys(Qt::Key_Return);
    QVERIFY(window.find(u"recordTitle"_s)->isVisible());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::aReviewThatWasLeftReturnsToTheList()
{
    Window window;
    window.openJane();
    window.find(u"/last_name"_s)->setFocus();
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    auto *list = window.find(u"changes"_s)->findChild<QListWidget *>();
    list->setFocus();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(window.main.findChild<ReviewView *>());
    window.keys(Qt::Key_Escape);
    QTRY_VERIFY(!window.main.findChild<ReviewView *>());
    QVERIFY(!typesOver(window, window.jane));
    QCOMPARE(QApplication::focusWidget(), list);
}

void TestSteadyFocus::afterAnAnswerNothingIsTypedOver()
{
    Window window;
    window.openJane();
    window.type(u"/last_name"_s, u"Roe"_s);
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    window.find<QPushButton>(u"send"_s)->click();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unchanged;
    window.main.findChild<ReviewView *>()->showOutcome(outcome, {});
    window.keys(Qt::Key_Escape);
    QTRY_VERIFY(!window.main.findChild<ReviewView *>());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::aNoticeThatGoesKeepsTheKeys_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("undo") << u"undoDelete"_s;
    QTest::newRow("close") << u"closeNotice"_s;
}

void TestSteadyFocus::aNoticeThatGoesKeepsTheKeys()
{
    QFETCH(QString, button);
    Window window;
    window.openJane();
    window.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    window.find(button)->setFocus();
    window.keys(Qt::Key_Space);
    QTRY_VERIFY(!window.find(u"deleted"_s));
    QVERIFY(!typesOver(window, window.jane));
    QVERIFY(QApplication::focusWidget());
}

void TestSteadyFocus::aNoticePushedOutKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    window.find(u"undoDelete"_s)->setFocus();
    window.main.notices().showDeleted(janesRecord, u"Ada Lovelace"_s);
    QVERIFY(!typesOver(window, window.jane));
    QVERIFY(QApplication::focusWidget());
}

void TestSteadyFocus::aButtonOfTheRecordThatGoesKeepsTheKeys()
{
    Window window;
    window.openJane();
    const FieldPath city(u"/address/city"_s);
    const auto goes = [&](const QString &button, const std::function<void()> &act) {
        window.find(button)->setFocus();
        const bool isThere = QApplication::focusWidget() == window.find(button);
        act();
        return isThere && QApplication::focusWidget() != window.find(button)
            && !typesOver(window, window.jane);
    };
    window.jane.enter(city, u"Boston"_s);
    QVERIFY(goes(u"review"_s, [&] { window.jane.revert(city); }));
    window.jane.enter(city, u"Boston"_s);
    QVERIFY(goes(u"discard"_s, [&] { window.jane.revert(city); }));
    window.main.work().record()->setSaveState({SaveState::Kind::NotSaved, 1, StoreError()});
    QVERIFY(goes(u"saveAgain"_s, [&] {
        window.main.work().record()->setSaveState({SaveState::Kind::Saved, 2, {}});
    }));
    window.main.work().record()->setConflict(true);
    QVERIFY(goes(u"lookAgain"_s, [&] { window.main.work().record()->setConflict(false); }));
    window.main.work().record()->showUnread(1, {});
    QVERIFY(goes(u"readUnread"_s, [&] { window.openJane(); }));
}

void TestSteadyFocus::aDiscardThatWasConfirmedWaits()
{
    Window window;
    window.openJane();
    window.type(u"/last_name"_s, u"Roe"_s);
    window.find(u"discard"_s)->setFocus();
    window.keys(Qt::Key_Space);
    window.find<QPushButton>(u"confirmDiscard"_s)->click();
    QTRY_VERIFY(!window.find(u"confirmDiscard"_s));
    QVERIFY(window.jane.changes().isEmpty());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::aFieldThatIsLockedKeepsTheKeys()
{
    const FormSpec &form = records::form("machnet/individual");
    const Base open = records::read({{u"status"_s, u"UNVERIFIED"_s}});
    const Base verified = records::read({{u"status"_s, u"VERIFIED"_s}});
    RecordDraft draft(form, u"id"_s, open);
    Window window;
    window.main.work().showRecord(draft, sandbox);
    QStringList lost;
    for (const FieldSpec &field : form.fields) {
        auto *editor = window.find(field.path.toString());
        draft.rebase(open);
        if (!editor || !editor->isVisible() || !editor->isEnabled())
            continue;
        editor->setFocus();
        draft.rebase(verified);
        if (editor->isEnabled())
            continue;
        lost += field.path.toString();
        QVERIFY2(!typesOver(window, draft), qPrintable(field.path.toString()));
    }
    QVERIFY(!lost.isEmpty());
}

void TestSteadyFocus::aSectionThatGoesKeepsTheKeys()
{
    Window window;
    window.openJane();
    window.jane.setPresent(FieldPath(u"/medical_proxy"_s), true);
    auto *inside = window.find(u"/medical_proxy/first_name"_s);
    QTRY_VERIFY(inside->isVisible());
    inside->setFocus();
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!inside->isVisible());
    QVERIFY(window.jane.changes().isEmpty());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::aDocumentThatGoesKeepsTheKeys()
{
    RecordDraft draft(records::form("machnet/individual"), u"id"_s, records::read({}));
    Window window;
    window.main.work().showRecord(draft, sandbox);
    const FieldPath list(u"/physical_documents"_s);
    for (const bool isUndone : {true, false}) {
        draft.addItem(list);
        auto *remove = window.find(u"/physical_documents/0#remove"_s);
        QTRY_VERIFY(remove->isVisible());
        remove->setFocus();
        window.keys(isUndone ? Qt::Key_Z : Qt::Key_Space,
                    isUndone ? Qt::ControlModifier : Qt::NoModifier);
        QCOMPARE(draft.newItems(list).size(), 0);
        QVERIFY(!typesOver(window, draft));
        QVERIFY(QApplication::focusWidget());
    }
}

void TestSteadyFocus::aCancelledReadGivesTheKeysToNoField()
{
    Window window;
    window.openJane();
    window.find(u"/last_name"_s)->setFocus();
    window.main.work().showReading();
    auto *cancel = window.find<QPushButton>(u"cancelReading"_s);
    QTRY_VERIFY(cancel->isVisible());
    cancel->setFocus();
    window.keys(Qt::Key_Space);
    QVERIFY(window.find(u"recordTitle"_s)->isVisible());
    QVERIFY(!typesOver(window, window.jane));
}

void TestSteadyFocus::aListThatGoesUnderADialogGivesTheKeysToNoField()
{
    Window window;
    window.openJane();
    window.drafts.put(draftOf(u"Jane Doe"_s));
    window.keys(Qt::Key_2, Qt::ControlModifier);
    window.keys(Qt::Key_Down);
    troubles::show(window.main, u"Trouble"_s);
    auto *trouble = window.find<QMessageBox>(u"trouble"_s);
    QVERIFY(QTest::qWaitForWindowActive(trouble));
    window.drafts.remove(janesRecord);
    trouble->close();
    QTRY_VERIFY(!window.find(u"trouble"_s));
    QVERIFY(!typesOver(window, window.jane));
    QVERIFY(isIn(QApplication::focusWidget(), window.find(u"side"_s)));
}

void TestSteadyFocus::aDialogsButtonThatIsDisabledPressesNoOther()
{
    Window window;
    window.openJane();
    window.type(u"/last_name"_s, u"Roe"_s);
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    window.find<QPushButton>(u"send"_s)->click();
    auto *view = window.main.findChild<ReviewView *>();
    QSignalSpy cancelled(view, &ReviewView::cancelRequested);
    window.find(u"cancelSend"_s)->setFocus();
    window.keys(Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    // The person means the same button again.
    window.keys(Qt::Key_Space);
    QVERIFY(view->isVisible());
}

QTEST_MAIN(TestSteadyFocus)
#include "tst_steadyfocus.moc"
