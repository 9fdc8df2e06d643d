// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwindow.h"
#include "recordhead.h"

#include "fieldsearch.h"
#include "proposal.h"
#include "recordform.h"
#include "units.h"
#include "waits.h"

#include <QClipboard>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

using namespace opened;

/// The head of an open record, and what is beside its form.
class TestInspector final : public QObject
{
    Q_OBJECT

private slots:
    void theOutlineCountsChangesAndProblems();
    void theOutlineLeadsToASection();
    void theSectionOfTheCurrentFieldIsMarked();
    void aFieldIsFoundByAPartOfItsLabel();
    void aFieldIsFoundByItsEnglishNameAndItsKeyToo();
    void theFormIsInTheWordsOfTheWindow();
    void aFieldIsChosenWithTheArrows();
    void escapeReturnsToTheField();
    void theSearchIsInATabWhereItIsNarrow();
    void aListIsAsTallAsItsLines();
    void theHeadSaysWhoseRecordItIsAndWhenItWasRead();
    void theFooterIsAsWideAsTheForm();
    void inProductionTheReviewHasTheColourOfTheTier();
    void theStateOfAFieldTakesThePlaceOfOptional();
    void theMenuOfTheHeadCopiesAndCloses();
    void aCommandThatWouldNotBeWholeIsNotCopied();
    void inALowWindowHeadAndFooterScrollWithTheForm();
    void theFocusStaysWhenTheWindowBecomesLow();
    void theLeastWindowShowsOneFieldAndTheWayOn();
    void escapeAnywhereOnTheRecordLeavesWhatWasPasted();
    void whatIsPastedCanBeUsedInALowWindow();
    void aWindowGoesWithWhatIsProposedInIt_data();
    void aWindowGoesWithWhatIsProposedInIt();
};

namespace {

const FieldPath city(u"/address/city"_s);

/// The forms of Junction in a language that puts each text into brackets.
QList<FormSpec> inBrackets()
{
    SpecLibrary library = SpecLibrary::builtIn();
    library.useWords(u"de_DE"_s, [](const QString &, const QString &text) {
        return QString(u'[' + text + u']');
    });
    return library.api(u"junction"_s)->forms;
}

QListWidget *listOf(Window &window, const QString &panel)
{
    return window.find(panel)->findChild<QListWidget *>();
}

QString focused()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QRect placeOf(const QWidget *widget)
{
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

} // namespace

void TestInspector::theOutlineCountsChangesAndProblems()
{
    Window window;
    window.openJane();
    const auto *outline = listOf(window, u"outline"_s);
    QCOMPARE(outline->item(1)->text(), u"Address"_s);
    window.jane.enter(city, u"Boston"_s);
    QCOMPARE(outline->item(1)->text(), u"Address\n1 changed"_s);
    window.jane.enter(FieldPath(u"/email"_s), u"nobody"_s);
    QTRY_COMPARE(outline->item(0)->text(), u"Person\n1 changed\n1 !"_s);
    window.jane.discard();
    QCOMPARE(outline->item(0)->text(), u"Person"_s);
}

void TestInspector::theOutlineLeadsToASection()
{
    Window window;
    window.openJane();
    auto *outline = listOf(window, u"outline"_s);
    outline->setFocus();
    outline->setCurrentRow(1);
    QTest::keyClick(outline, Qt::Key_Return);
    QCOMPARE(focused(), u"/address/country"_s);
}

void TestInspector::theSectionOfTheCurrentFieldIsMarked()
{
    Window window;
    window.openJane();
    const auto *outline = listOf(window, u"outline"_s);
    QCOMPARE(outline->currentRow(), -1);
    window.main.work().record()->focusField(city);
    QCOMPARE(outline->currentRow(), 1);
    window.keys(Qt::Key_A); // the line is built again with the count
    QCOMPARE(outline->currentRow(), 1);
}

void TestInspector::aFieldIsFoundByAPartOfItsLabel()
{
    Window window;
    window.openJane();
    window.main.work().record()->focusField(city);
    window.keys(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), u"goToField"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"phone"_s);
    window.keys(Qt::Key_Return);
    QTRY_COMPARE(focused(), u"/phone_number"_s);
    QVERIFY(window.find<QLineEdit>(u"goToField"_s)->text().isEmpty());
    QVERIFY(window.jane.changes().isEmpty());
}

void TestInspector::aFieldIsFoundByItsEnglishNameAndItsKeyToo()
{
    FieldSearch search(inBrackets().constFirst(), nullptr);
    for (const QString &typed : {u"[Date of birth]"_s, u"date of birth"_s, u"/dob"_s}) {
        QSignalSpy chosen(&search, &FieldSearch::fieldChosen);
        QTest::keyClicks(&search, typed);
        QTest::keyClick(&search, Qt::Key_Return);
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen.constFirst().constFirst().value<FieldPath>().toString(), u"/dob"_s);
    }
}

/// Every label, hint, title and note of the form.
void TestInspector::theFormIsInTheWordsOfTheWindow()
{
    const QList<FormSpec> forms = inBrackets();
    const FormSpec &form = forms.constFirst();
    RecordDraft draft(form, janesId, records::read(records::jane()));
    RecordForm shown(draft);
    shown.show();
    QStringList texts;
    const auto labels = shown.findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts += label->text();
    const QString all = texts.join(u'\n');
    for (const Section &section : form.sections)
        QVERIFY2(all.contains(section.title) && all.contains(section.note),
                 qPrintable(section.title));
    for (const FieldSpec &field : form.fields) {
        if (field.path.tokens().size() == 1 && field.type != ValueType::Object)
            QVERIFY2(all.contains(field.label) && all.contains(field.hint),
                     qPrintable(field.label));
    }
    QVERIFY(!texts.contains(u"First name"_s) && !texts.contains(u"Person"_s));
}

void TestInspector::aFieldIsChosenWithTheArrows()
{
    Window window;
    window.openJane();
    auto *search = window.find<QLineEdit>(u"goToField"_s);
    window.main.work().record()->focusField(city);
    window.keys(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(search, u"line 2"_s);
    QWidget *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QTRY_COMPARE(focused(), u"/address/second_line"_s);
}

void TestInspector::escapeReturnsToTheField()
{
    Window window;
    window.openJane();
    window.main.work().record()->focusField(city);
    window.keys(Qt::Key_F, Qt::ControlModifier);
    window.keys(Qt::Key_Escape);
    QCOMPARE(focused(), u"/address/city"_s);
}

void TestInspector::theSearchIsInATabWhereItIsNarrow()
{
    Window window;
    window.main.resize(800, 600);
    window.openJane();
    const auto *tabs = window.find<QTabWidget>(u"recordTabs"_s);
    QTRY_COMPARE(tabs->count(), 5);
    QVERIFY(!window.find(u"inspector"_s)->isVisible());
    window.main.work().record()->focusField(city);
    window.keys(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(focused(), u"goToField"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"zip"_s);
    window.keys(Qt::Key_Return);
    QTRY_COMPARE(focused(), u"/address/zip"_s);
    QCOMPARE(tabs->currentIndex(), 0);
}

void TestInspector::aListIsAsTallAsItsLines()
{
    Window window;
    window.openJane();
    const auto *changes = listOf(window, u"changes"_s);
    const auto isFitted = [changes] {
        const QRect last = changes->visualItemRect(changes->item(changes->count() - 1));
        return changes->height() == last.bottom() + 1;
    };
    window.jane.enter(city, u"Boston"_s);
    QTRY_VERIFY(isFitted());
    window.jane.enter(FieldPath(u"/last_name"_s), u"Roe"_s);
    QCOMPARE(changes->count(), 2);
    QTRY_VERIFY(isFitted());
}

void TestInspector::theHeadSaysWhoseRecordItIsAndWhenItWasRead()
{
    Window window;
    window.openJane();
    RecordPage *page = window.main.work().record();
    QCOMPARE(window.find<QLabel>(u"recordTitle"_s)->text(), u"Jane Doe"_s);
    QCOMPARE(window.find<QLabel>(u"recordId"_s)->text(), janesId);
    QTest::mouseClick(window.find(u"copyId"_s), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), janesId);
    QCOMPARE(window.find<QLabel>(u"readTime"_s)->text(), u"not read"_s);
    page->head().showReadTime(QDateTime::currentMSecsSinceEpoch());
    QVERIFY(window.find<QLabel>(u"readTime"_s)->text().startsWith(u"read "_s));
    QSignalSpy again(page, &RecordPage::readAgainRequested);
    QTest::mouseClick(window.find(u"readAgain"_s), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
}

void TestInspector::theFooterIsAsWideAsTheForm()
{
    Window window;
    for (const int width : {1280, 1900, 900}) {
        window.main.resize(width, 800);
        window.openJane();
        QTRY_COMPARE(window.main.width(), width);
        const auto *note = window.find(u"/address/access_notes"_s);
        const auto *review = window.find(u"review"_s);
        const QWidget *section = note->parentWidget()->parentWidget()->parentWidget();
        const auto isAligned = [&] {
            const QRect card = placeOf(section);
            return card.right() == placeOf(review).right()
                && card.left() == placeOf(window.find(u"recordTitle"_s)).left();
        };
        QTRY_VERIFY(isAligned());
    }
}

void TestInspector::inProductionTheReviewHasTheColourOfTheTier()
{
    Window window;
    window.openJane();
    auto *review = window.find(u"review"_s);
    QVERIFY(!review->property("tier").isValid());
    window.openJane(production);
    QCOMPARE(review->property("tier").toInt(), int(Tier::Production));
}

void TestInspector::theStateOfAFieldTakesThePlaceOfOptional()
{
    Window window;
    window.openJane();
    const FieldPath line(u"/address/second_line"_s);
    const auto *optional = window.find(line.toString() + u"#optional"_s);
    QVERIFY(optional->isVisible());
    window.jane.enter(line, u"Apt 9"_s);
    QVERIFY(!optional->isVisible());
    QVERIFY(window.find(line.toString() + u"#state"_s)->isVisible());
    window.jane.revert(line);
    QVERIFY(optional->isVisible());
}

/// The menu of the record's head, opened by its button.
static QMenu *recordMenu(Window &window)
{
    auto *button = window.find(u"recordMenu"_s);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    return window.find<QMenu>(u"recordActions"_s);
}

static QAction *actionOf(const QMenu &menu, const QString &text)
{
    const QList<QAction *> all = menu.actions();
    const auto found = std::find_if(all.begin(), all.end(), [&](const QAction *one) {
        return one->text().remove(u'&').startsWith(text);
    });
    return found == all.end() ? nullptr : *found;
}

void TestInspector::theMenuOfTheHeadCopiesAndCloses()
{
    Window window;
    window.openJane();
    RecordPage &page = *window.main.work().record();
    connect(&page, &RecordPage::previewWanted, &page, [&page] {
        RequestPreview preview;
        preview.method = u"PATCH"_s;
        preview.url = QUrl(u"https://example.com/v2/user"_s);
        preview.body = {{u"city"_s, u"Boston"_s}};
        page.setPreview(preview);
    });
    QMenu *menu = recordMenu(window);
    QVERIFY(menu->isVisible());
    QVERIFY(!actionOf(*menu, u"Copy as cURL"_s)->isEnabled());
    QVERIFY(!actionOf(*menu, u"Copy the draft to"_s)->isEnabled());
    actionOf(*menu, u"Copy the user ID"_s)->trigger();
    QCOMPARE(QApplication::clipboard()->text(), janesId);
    menu->close();

    window.jane.enter(city, u"Boston"_s);
    menu = recordMenu(window);
    actionOf(*menu, u"Copy as cURL"_s)->trigger();
    QVERIFY(QApplication::clipboard()->text().startsWith(u"curl "_s));
    QSignalSpy copies(&window.main.lists().drafts(), &DraftsView::draftCopyRequested);
    actionOf(*menu, u"Copy the draft to"_s)->menu()->actions().constFirst()->trigger();
    QCOMPARE(copies.size(), 1);
    QCOMPARE(copies.constFirst().at(0).value<RecordKey>(), janesRecord);
    QCOMPARE(copies.constFirst().at(1).toUuid(), production.id);
    QSignalSpy closes(actionOf(*menu, u"Close the record"_s), &QAction::triggered);
    menu->setActiveAction(actionOf(*menu, u"Close the record"_s));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(closes.size(), 1);
}

/// The request is shown instead, and says why.
void TestInspector::aCommandThatWouldNotBeWholeIsNotCopied()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    QApplication::clipboard()->setText(u"before"_s);
    auto *copy = window.find<QPushButton>(u"copyCurl"_s);
    QVERIFY(!copy->isVisible());
    actionOf(*recordMenu(window), u"Copy as cURL"_s)->trigger(); // nobody makes the preview
    QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    QVERIFY(copy->isVisible());
}

void TestInspector::inALowWindowHeadAndFooterScrollWithTheForm()
{
    Window window;
    window.openJane();
    const auto *form = window.main.findChild<RecordForm *>();
    const auto scrolls = [&](const QString &name) { return form->isAncestorOf(window.find(name)); };
    for (const QString &name : {u"recordTitle"_s, u"review"_s})
        QVERIFY(!scrolls(name) && window.find(name)->isVisible());
    window.main.resize(units(640), units(400));
    handleEvents();
    for (const QString &name : {u"recordTitle"_s, u"review"_s})
        QVERIFY(scrolls(name) && window.find(name)->isVisible());
    QVERIFY2(form->viewport()->height() > units(240),
             qPrintable(QString::number(form->viewport()->height())));
    window.main.resize(1280, 800);
    handleEvents();
    for (const QString &name : {u"recordTitle"_s, u"review"_s})
        QVERIFY(!scrolls(name) && window.find(name)->isVisible());
    // The head is above the form again, and the footer below.
    const QRect place = placeOf(form);
    QVERIFY(placeOf(window.find(u"recordTitle"_s)).bottom() < place.top());
    QVERIFY(placeOf(window.find(u"review"_s)).top() > place.bottom());
}

void TestInspector::theFocusStaysWhenTheWindowBecomesLow()
{
    Window window;
    window.openJane();
    window.jane.enter(city, u"Boston"_s);
    for (const QString &name : {u"review"_s, u"recordMenu"_s, u"/address/zip"_s}) {
        window.find(name)->setFocus();
        window.main.resize(units(640), units(400));
        handleEvents();
        QCOMPARE(focused(), name);
        window.main.resize(1280, 800);
        handleEvents();
        QCOMPARE(focused(), name);
    }
}

void TestInspector::theLeastWindowShowsOneFieldAndTheWayOn()
{
    Window window;
    window.openJane();
    window.main.storeBar().setHeld(true); // its notice takes room as well
    window.main.resize(units(320), units(200));
    handleEvents();
    window.main.work().record()->focusField(FieldPath(u"/first_name"_s));
    for (const QString &name : {u"/first_name"_s, u"/last_name"_s, u"/email"_s}) {
        handleEvents();
        QCOMPARE(focused(), name);
        const auto *editor = QApplication::focusWidget();
        QCOMPARE(editor->visibleRegion().boundingRect(), editor->rect());
        window.keys(Qt::Key_Tab);
    }
}

void TestInspector::escapeAnywhereOnTheRecordLeavesWhatWasPasted()
{
    Window window;
    window.openJane();
    QApplication::clipboard()->setText(u"City: Tempe\nZIP code: 85281"_s);
    window.keys(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *take = window.find(u"/address/zip#take"_s);
    QVERIFY(take->isVisible());
    take->setFocus();
    window.keys(Qt::Key_Escape);
    QTRY_VERIFY(!window.find(u"paste"_s));
    QVERIFY(!window.main.findChild<Proposal *>());
    QVERIFY(window.jane.diff().isEmpty());
    QVERIFY(window.main.work().record());
}

void TestInspector::whatIsPastedCanBeUsedInALowWindow()
{
    Window window;
    window.openJane();
    window.main.resize(units(640), units(400));
    QApplication::clipboard()->setText(u"City: Tempe\nHello"_s);
    window.keys(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    handleEvents();
    QCOMPARE(focused(), u"takePasted"_s);
    for (const QString &name :
         {u"takePasted"_s, u"leavePasted"_s, u"chooseField"_s, u"nextLine"_s}) {
        const auto *button = window.find(name);
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
    }
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(window.jane.value(city).toString(), u"Tempe"_s);
    QTRY_VERIFY(!window.find(u"paste"_s));
}

void TestInspector::aWindowGoesWithWhatIsProposedInIt_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("high") << 800;
    QTest::newRow("low") << 380;
}

/// The sanitizers check that nothing follows a part that went.
void TestInspector::aWindowGoesWithWhatIsProposedInIt()
{
    QFETCH(const int, height);
    QPointer<Proposal> proposal;
    {
        Window window;
        window.openJane();
        window.main.resize(units(640), units(height));
        QApplication::clipboard()->setText(u"City: Tempe\nHello"_s);
        window.keys(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
        proposal = window.main.findChild<Proposal *>();
        QVERIFY(proposal && proposal->isVisible());
        window.find(u"/address/city#take"_s)->setFocus();
    }
    QVERIFY(!proposal);
}

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
