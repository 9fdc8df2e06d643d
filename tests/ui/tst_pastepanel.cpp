// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pageheading.h"
#include "pastepanel.h"
#include "proposal.h"
#include "recordform.h"
#include "recordhead.h"
#include "recordpage.h"
#include "records.h"
#include "waits.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The parts of a pasted text, proposed at their fields.
class TestPastePanel final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFoundIsShownAtItsFieldAndTakenInOneStep();
    void nothingChangesBeforeItIsTaken();
    void oneIsTakenOrLeftAtItsField();
    void whatIsNotCertainIsTakenOnlyAtItsField();
    void whatIsNotCertainStaysUntilItIsAnswered();
    void whoseItIsIsAskedOnceForAll();
    void aLineWithoutAFieldIsGivenToOne();
    void linesAreOfferedOneByOne();
    void anotherCountryDecidesWhatItsStateIs();
    void aTextWithoutValuesSaysSo();
    void aPastedTextIsShownAsText();
    void aProposalIsInTheDescriptionOfItsField();
    void theFocusGoesToTheNextProposal();
    void theFocusStaysWhereNoProposalHasIt();
    void whatIsLockedByNowIsNotTaken();
    void whatIsLeftAtOneFieldIsNotChosenForAnother();
    void aLineGivenToAFieldChoosesNoOther();
    void whatIsTypedMeanwhileIsKept();
    void whatIsTypedForAnotherPersonIsKept();
    void whatIsTakenAtAFieldIsKept();
    void theOthersStayWhenOneIsTakenOrUndone();
    void anotherBaseEndsIt();
    void nothingIsTakenUnseen();
    void theReviewHasNoKeyMeanwhile();
    void theNextKeyChangesNothing();
    void leavingItReturnsToTheField();
};

namespace {

QJsonObject withGuarantor()
{
    QJsonObject record = records::jane();
    record[u"medical_proxy"_s] = QJsonObject {{u"first_name"_s, u"Eva"_s},
                                              {u"last_name"_s, u"Doe"_s},
                                              {u"address"_s,
                                               QJsonObject {{u"first_line"_s, u"1 Elm St"_s},
                                                            {u"city"_s, u"Boston"_s},
                                                            {u"state"_s, u"MA"_s},
                                                            {u"zip"_s, u"02139"_s},
                                                            {u"country"_s, u"US"_s}}}};
    return record;
}

struct Pasted
{
    explicit Pasted(const QString &text, const QJsonObject &record = records::jane())
        : draft(records::demographics(), u"id"_s,
                {Base::Kind::Read, adaptRecord(records::demographics(), record), {}})
        , form(new RecordForm(draft, &window))
        , panel(new PastePanel(draft, pastedParts(text, draft), *form, &window))
        , done(panel, &PastePanel::done)
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(panel);
        layout->addWidget(form, 1);
        window.resize(900, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        panel->begin();
        handleEvents();
    }

    template <typename Widget = QPushButton>
    Widget *find(const QString &name) const
    {
        return window.findChild<Widget *>(name);
    }
    /// What is proposed at a field.
    QStringList proposed(const QString &path) const
    {
        QStringList texts;
        const auto all = window.findChildren<Proposal *>(path + u"#proposal"_s);
        for (const Proposal *one : all) {
            if (one->isVisible())
                texts += one->findChild<QLabel *>()->text();
        }
        return texts;
    }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    QString value(const char *path) const
    {
        return draft.value(FieldPath(QString::fromLatin1(path))).toString();
    }
    QList<FieldPath> taken() const
    {
        return done.constFirst().constFirst().value<QList<FieldPath>>();
    }

    RecordDraft draft; // before what shows it
    QWidget window;
    RecordForm *form;
    PastePanel *panel;
    QSignalSpy done;
};

/// The same within the page of a record.
struct PastedPage
{
    explicit PastedPage(const QString &text, const QJsonObject &record = records::jane(),
                        int width = 1300)
        : draft(records::demographics(), u"id"_s,
                {Base::Kind::Read, adaptRecord(records::demographics(), record), {}})
        , page(draft)
        , reviews(&page, &RecordPage::reviewRequested)
    {
        page.resize(width, 900);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.proposePasted(text);
        handleEvents();
    }

    template <typename Widget = QPushButton>
    Widget *find(const QString &name) const
    {
        return page.findChild<Widget *>(name);
    }
    bool isOpen() const { return find<QWidget>(u"paste"_s); }
    /// What is proposed at a field.
    int proposals(const QString &path) const
    {
        const auto all = page.findChildren<Proposal *>(path + u"#proposal"_s);
        return int(
            std::count_if(all.begin(), all.end(), [](auto *one) { return one->isVisible(); }));
    }
    void type(const QString &path, Qt::Key key)
    {
        page.focusField(FieldPath(path));
        QTest::keyClick(QApplication::focusWidget(), key);
        handleEvents();
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find(name), Qt::LeftButton);
        handleEvents();
    }
    void take()
    {
        page.takeOrReview();
        handleEvents();
    }
    QString value(const char *path) const
    {
        return draft.value(FieldPath(QString::fromLatin1(path))).toString();
    }

    RecordDraft draft; // before what shows it
    RecordPage page;
    QSignalSpy reviews;
};

QJsonObject withoutAddress()
{
    QJsonObject record = records::jane();
    record[u"address"_s] = QJsonValue::Null;
    return record;
}

} // namespace

void TestPastePanel::whatIsFoundIsShownAtItsFieldAndTakenInOneStep()
{
    Pasted pasted(u"77 E Mill Ave\nTempe, AZ 85281\nada@example.com"_s);
    QCOMPARE(pasted.proposed(u"/address/city"_s), QStringList {u"City: Cambridge → Tempe"_s});
    QCOMPARE(pasted.find(u"takePasted"_s)->text(), u"&Take 5 values  (Ctrl+Return)"_s);
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"takePasted"_s));
    pasted.press(Qt::Key_Space);
    QCOMPARE(pasted.done.size(), 1);
    QCOMPARE(pasted.taken().size(), 5);
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
    QCOMPARE(pasted.value("/address/state"), u"AZ"_s);
    QCOMPARE(pasted.value("/email"), u"ada@example.com"_s);
    pasted.draft.undo();
    QVERIFY(pasted.draft.diff().isEmpty());
    pasted.draft.redo();
    QCOMPARE(pasted.draft.diff().size(), 5);
}

void TestPastePanel::nothingChangesBeforeItIsTaken()
{
    Pasted pasted(u"City: Tempe"_s);
    QVERIFY(pasted.draft.diff().isEmpty());
    const QSignalSpy left(pasted.panel, &PastePanel::left);
    QTest::mouseClick(pasted.find(u"leavePasted"_s), Qt::LeftButton);
    QCOMPARE(left.size(), 1);
    QVERIFY(pasted.draft.diff().isEmpty() && !pasted.draft.canUndo());
}

void TestPastePanel::oneIsTakenOrLeftAtItsField()
{
    Pasted pasted(u"City: Tempe\nZIP code: 85281\nFirst name: Ada"_s);
    QTest::mouseClick(pasted.find(u"/address/city#leave"_s), Qt::LeftButton);
    QVERIFY(pasted.proposed(u"/address/city"_s).isEmpty());
    QTest::mouseClick(pasted.find(u"/address/zip#take"_s), Qt::LeftButton);
    QCOMPARE(pasted.value("/address/zip"), u"85281"_s);
    QVERIFY(pasted.proposed(u"/address/zip"_s).isEmpty());
    QVERIFY(pasted.done.isEmpty());
    pasted.panel->take();
    QCOMPARE(pasted.value("/first_name"), u"Ada"_s);
    QCOMPARE(pasted.value("/address/city"), u"Cambridge"_s);
    // What was taken at its field is a step of its own.
    pasted.draft.undo();
    QCOMPARE(pasted.value("/address/zip"), u"85281"_s);
}

void TestPastePanel::whatIsNotCertainIsTakenOnlyAtItsField()
{
    Pasted pasted(u"03/04/1981\nCity: Tempe"_s);
    const QString born = pasted.proposed(u"/dob"_s).value(0);
    QVERIFY2(born.endsWith(u"1981?"_s), qPrintable(born));
    const QString description = pasted.find<Proposal>(u"/dob#proposal"_s)->description();
    QVERIFY2(description.endsWith(u"1981?"_s), qPrintable(description));
    QVERIFY(pasted.panel->take());
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
    QVERIFY(pasted.draft.change(FieldPath(u"/dob"_s)).kind == Change::Kind::Keep);
}

/// It would be forgotten if the panel went with the certain ones, or with the review.
void TestPastePanel::whatIsNotCertainStaysUntilItIsAnswered()
{
    PastedPage pasted(u"03/04/1981\nCity: Tempe"_s);
    for (int i = 0; i < 2; ++i) { // Ctrl+Return takes the city, and then asks once more
        pasted.take();
        QVERIFY(pasted.isOpen());
        QCOMPARE(pasted.reviews.size(), 0);
        QCOMPARE(QApplication::focusWidget(), pasted.find(u"/dob#take"_s));
        QVERIFY(!pasted.find(u"takePasted"_s)->isVisible());
    }
    pasted.click(u"/dob#leave"_s);
    QTRY_VERIFY(!pasted.isOpen());
    pasted.take();
    QCOMPARE(pasted.reviews.size(), 1);
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
}

void TestPastePanel::whoseItIsIsAskedOnceForAll()
{
    const QString text = u"77 E Mill Ave\nTempe, AZ 85281"_s;
    Pasted pasted(text, withGuarantor());
    QVERIFY(!pasted.find(u"takePasted"_s)->isEnabled());
    QCOMPARE(pasted.proposed(u"/address/city"_s), QStringList {u"City: Cambridge → Tempe?"_s});
    QCOMPARE(pasted.proposed(u"/medical_proxy/address/city"_s),
             QStringList {u"City: Boston → Tempe?"_s});
    auto *person = pasted.find<QRadioButton>(u"whose "_s);
    QCOMPARE(QApplication::focusWidget(), person);
    QVERIFY(!person->isChecked());
    pasted.press(Qt::Key_Space);
    QVERIFY(person->isChecked());
    pasted.press(Qt::Key_Right); // to the guarantor
    QVERIFY(pasted.proposed(u"/address/city"_s).isEmpty());
    pasted.press(Qt::Key_Left);
    QCOMPARE(pasted.proposed(u"/address/city"_s), QStringList {u"City: Cambridge → Tempe"_s});
    QVERIFY(pasted.proposed(u"/medical_proxy/address/city"_s).isEmpty());
    QVERIFY(pasted.panel->take());
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
    QCOMPARE(pasted.value("/medical_proxy/address/city"), u"Boston"_s);
}

void TestPastePanel::aLineWithoutAFieldIsGivenToOne()
{
    Pasted pasted(u"Ada"_s);
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"chooseField"_s));
    QVERIFY(!pasted.panel->take()); // nothing is chosen
    pasted.find<QMenu>(u"pastedFields"_s)->actions().constFirst()->trigger();
    QCOMPARE(pasted.proposed(u"/first_name"_s), QStringList {u"First name: Jane → Ada"_s});
    QVERIFY(pasted.panel->take());
    QCOMPARE(pasted.value("/first_name"), u"Ada"_s);
}

void TestPastePanel::linesAreOfferedOneByOne()
{
    Pasted pasted(u"Hello\nthank you"_s);
    auto *line = pasted.find<QLabel>(u"pastedLine"_s);
    QVERIFY2(line->text().contains(u"“Hello”"_s), qPrintable(line->text()));
    QTest::mouseClick(pasted.find(u"nextLine"_s), Qt::LeftButton);
    QVERIFY2(line->text().contains(u"“thank you”"_s), qPrintable(line->text()));
    QTest::mouseClick(pasted.find(u"nextLine"_s), Qt::LeftButton);
    QVERIFY(!line->isVisible());
    QVERIFY(pasted.draft.diff().isEmpty());
}

void TestPastePanel::anotherCountryDecidesWhatItsStateIs()
{
    Pasted pasted(u"111 Wellington St\nOttawa, Ontario K1A 0A9"_s);
    QCOMPARE(pasted.proposed(u"/address/state"_s), QStringList {u"State: MA → ON"_s});
    pasted.panel->take();
    QCOMPARE(pasted.value("/address/country"), u"CA"_s);
    QCOMPARE(pasted.value("/address/state"), u"ON"_s);
}

void TestPastePanel::aTextWithoutValuesSaysSo()
{
    Pasted pasted(u"  \n"_s);
    QVERIFY(!pasted.find(u"takePasted"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"leavePasted"_s);
    QVERIFY(pasted.find<QLabel>(u"pastedCount"_s)->text().startsWith(u"Nothing"_s));
    const QSignalSpy left(pasted.panel, &PastePanel::left);
    pasted.press(Qt::Key_Space);
    QCOMPARE(left.size(), 1);
}

void TestPastePanel::aPastedTextIsShownAsText()
{
    Pasted pasted(u"First name: <b>A&B</b>"_s);
    QCOMPARE(pasted.proposed(u"/first_name"_s), QStringList {u"First name: Jane → <b>A&B</b>"_s});
    QCOMPARE(pasted.find<Proposal>(u"/first_name#proposal"_s)->findChild<QLabel *>()->textFormat(),
             Qt::PlainText);
}

void TestPastePanel::aProposalIsInTheDescriptionOfItsField()
{
    Pasted pasted(u"City: Tempe"_s);
    const auto *city = pasted.find<QWidget>(u"/address/city"_s);
    QVERIFY(city->accessibleDescription().contains(u"Cambridge → Tempe"_s));
    pasted.panel->clear();
    handleEvents();
    QVERIFY(!city->accessibleDescription().contains(u"Tempe"_s));
}

void TestPastePanel::theFocusGoesToTheNextProposal()
{
    Pasted pasted(u"City: Tempe\nZIP code: 85281"_s);
    pasted.find(u"/address/city#take"_s)->setFocus();
    pasted.press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"/address/zip#take"_s));
    pasted.press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"leavePasted"_s);
    QCOMPARE(pasted.done.size(), 1);
}

void TestPastePanel::theFocusStaysWhereNoProposalHasIt()
{
    Pasted pasted(u"City: Tempe"_s);
    delete pasted.find<Proposal>(u"/address/city#proposal"_s);
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"takePasted"_s));
    pasted.panel->clear();
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"takePasted"_s));
}

void TestPastePanel::whatIsLockedByNowIsNotTaken()
{
    Pasted pasted(u"77 E Mill Ave\nTempe, AZ 85281"_s, withGuarantor());
    auto *take = pasted.find(u"/medical_proxy/address/city#take"_s);
    pasted.draft.setPresent(FieldPath(u"/medical_proxy"_s), false);
    take->click();
    QVERIFY(!pasted.draft.isPresent(FieldPath(u"/medical_proxy"_s)));
}

void TestPastePanel::whatIsLeftAtOneFieldIsNotChosenForAnother()
{
    Pasted pasted(u"77 E Mill Ave\nTempe, AZ 85281"_s, withGuarantor());
    QTest::mouseClick(pasted.find(u"/medical_proxy/address/city#leave"_s), Qt::LeftButton);
    pasted.find<QRadioButton>(u"whose "_s)->setChecked(true);
    QCOMPARE(pasted.proposed(u"/address/city"_s), QStringList {u"City: Cambridge → Tempe?"_s});
    QVERIFY(pasted.panel->take());
    QCOMPARE(pasted.value("/address/zip"), u"85281"_s);
    QCOMPARE(pasted.value("/address/city"), u"Cambridge"_s);
}

void TestPastePanel::aLineGivenToAFieldChoosesNoOther()
{
    Pasted pasted(u"77 E Mill Ave\nTempe, AZ 85281\n\nHello"_s, withGuarantor());
    const QList<FieldPath> fields = fillableFields(pasted.draft);
    const qsizetype city = fields.indexOf(FieldPath(u"/medical_proxy/address/city"_s));
    pasted.find<QMenu>(u"pastedFields"_s)->actions().at(city)->trigger();
    pasted.find<QRadioButton>(u"whose "_s)->setChecked(true);
    QCOMPARE(pasted.proposed(u"/address/city"_s), QStringList {u"City: Cambridge → Tempe?"_s});
}

void TestPastePanel::whatIsTypedMeanwhileIsKept()
{
    PastedPage pasted(u"City: Tempe\nFirst name: Ada"_s);
    QCOMPARE(pasted.find(u"takePasted"_s)->text(), u"&Take 2 values  (Ctrl+Return)"_s);
    pasted.type(u"/address/city"_s, Qt::Key_X);
    const QString typed = pasted.value("/address/city");
    QVERIFY(typed.contains(u'x'));
    QCOMPARE(pasted.proposals(u"/address/city"_s), 0);
    QCOMPARE(pasted.find(u"takePasted"_s)->text(), u"&Take 1 value  (Ctrl+Return)"_s);
    pasted.take();
    QCOMPARE(pasted.value("/address/city"), typed);
    QCOMPARE(pasted.value("/first_name"), u"Ada"_s);
}

void TestPastePanel::whatIsTypedForAnotherPersonIsKept()
{
    PastedPage pasted(u"77 E Mill Ave\nTempe, AZ 85281"_s, withGuarantor());
    pasted.find<QRadioButton>(u"whose "_s)->setChecked(true);
    pasted.type(u"/medical_proxy/address/city"_s, Qt::Key_X);
    pasted.find<QRadioButton>(u"whose /medical_proxy"_s)->setChecked(true);
    QCOMPARE(pasted.proposals(u"/medical_proxy/address/zip"_s), 1);
    QCOMPARE(pasted.proposals(u"/medical_proxy/address/city"_s), 0);
}

void TestPastePanel::whatIsTakenAtAFieldIsKept()
{
    PastedPage pasted(u"DOB: 4 May 1981\nFirst name: Ada\nI was born on 5 June 1982"_s);
    const auto all = pasted.page.findChildren<QPushButton *>(u"/dob#take"_s);
    QCOMPARE(all.size(), 2);
    QTest::mouseClick(all.constLast(), Qt::LeftButton);
    QCOMPARE(pasted.value("/dob"), u"1982-06-05"_s);
    QCOMPARE(pasted.proposals(u"/dob"_s), 0);
    pasted.take();
    QCOMPARE(pasted.value("/first_name"), u"Ada"_s);
    QCOMPARE(pasted.value("/dob"), u"1982-06-05"_s);
}

void TestPastePanel::theOthersStayWhenOneIsTakenOrUndone()
{
    // The first value creates the address.
    PastedPage pasted(u"City: Tempe\nZIP code: 85281"_s, withoutAddress());
    pasted.find(u"/address/city#take"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    handleEvents();
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
    QCOMPARE(pasted.proposals(u"/address/zip"_s), 1);
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"/address/zip#take"_s));
    pasted.draft.undo();
    handleEvents();
    QCOMPARE(pasted.proposals(u"/address/zip"_s), 1);
    pasted.take();
    QCOMPARE(pasted.value("/address/zip"), u"85281"_s);
    QCOMPARE(pasted.value("/address/city"), QString());
}

void TestPastePanel::anotherBaseEndsIt()
{
    PastedPage pasted(u"City: Tempe"_s);
    pasted.page.focusField(FieldPath(u"/address/city"_s));
    pasted.find(u"takePasted"_s)->setFocus();
    pasted.draft.rebase(records::read(withoutAddress()));
    handleEvents();
    QTRY_VERIFY(!pasted.isOpen());
    QCOMPARE(pasted.proposals(u"/address/city"_s), 0);
    QCOMPARE(QApplication::focusWidget(), &pasted.page.head().title());
}

void TestPastePanel::nothingIsTakenUnseen()
{
    PastedPage pasted(u"City: Tempe"_s, records::jane(), 700);
    auto *tabs = pasted.find<QTabWidget>(u"recordTabs"_s);
    tabs->setCurrentIndex(1);
    pasted.take();
    QVERIFY(pasted.draft.diff().isEmpty());
    QVERIFY(pasted.reviews.isEmpty());
    QCOMPARE(tabs->currentIndex(), 0);
    QCOMPARE(QApplication::focusWidget(), pasted.find(u"takePasted"_s));
    pasted.take();
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
}

void TestPastePanel::theReviewHasNoKeyMeanwhile()
{
    PastedPage pasted(u"City: Tempe"_s);
    const auto *review = pasted.find(u"review"_s);
    QVERIFY2(!review->text().contains(u"Ctrl"_s), qPrintable(review->text()));
    QCOMPARE(review->toolTip(), QString());
    pasted.click(u"leavePasted"_s);
    QVERIFY2(review->text().endsWith(u"Ctrl+Return"_s), qPrintable(review->text()));
    QCOMPARE(review->toolTip(), u"Ctrl+Return"_s);
}

void TestPastePanel::theNextKeyChangesNothing()
{
    PastedPage pasted(u"City: Tempe"_s);
    pasted.page.focusField(FieldPath(u"/first_name"_s));
    pasted.take();
    QCOMPARE(QApplication::focusWidget(), &pasted.page.head().title());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(pasted.value("/address/city"), u"Tempe"_s);
    QCOMPARE(pasted.value("/first_name"), u"Jane"_s);
}

void TestPastePanel::leavingItReturnsToTheField()
{
    PastedPage pasted(u"City: Tempe"_s);
    pasted.page.focusField(FieldPath(u"/first_name"_s));
    pasted.find(u"leavePasted"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!pasted.isOpen());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/first_name"_s);
}

QTEST_MAIN(TestPastePanel)
#include "tst_pastepanel.moc"
