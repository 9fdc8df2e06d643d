// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pastepanel.h"
#include "records.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

/// The parts of a pasted text, proposed to the user.
class TestPastePanel final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsFoundIsTakenInOneStep();
    void nothingChangesBeforeItIsTaken();
    void whatIsUntickedStays();
    void whatHasAFieldComesFirst();
    void aPartWithoutAFieldIsGivenToOne();
    void anotherCountryDecidesWhatItsStateIs();
    void aTextWithoutValuesSaysSo();
    void aPastedTextIsShownAsText();
};

namespace {

struct Shown
{
    explicit Shown(const QString &text)
        : draft(records::demographics(), u"id"_s,
                {Base::Kind::Read, adaptRecord(records::demographics(), records::jane()), {}})
        , panel(new PastePanel(draft, pastedParts(text, draft), &window))
        , done(panel, &PastePanel::done)
    {
        (new QVBoxLayout(&window))->addWidget(panel);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QApplication::setActiveWindow(&window);
        panel->begin();
    }

    template <typename Widget>
    Widget *part(int index) const
    {
        return panel->findChild<Widget *>(u"pasted%1"_s.arg(index));
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        QTest::keyClick(QApplication::focusWidget(), key, with);
    }
    QString value(const char *path) const
    {
        return draft.value(FieldPath(QString::fromLatin1(path))).toString();
    }
    QList<FieldPath> filled() const
    {
        return done.constFirst().constFirst().value<QList<FieldPath>>();
    }

    RecordDraft draft; // before the panel that shows it
    QWidget window;
    PastePanel *panel;
    QSignalSpy done;
};

} // namespace

void TestPastePanel::whatIsFoundIsTakenInOneStep()
{
    Shown shown(u"77 E Mill Ave\nTempe, AZ 85281\nada@example.com"_s);
    QCOMPARE(shown.panel->findChild<QPushButton *>(u"takePasted"_s)->text(), u"&Take 5 values"_s);
    QCOMPARE(shown.part<QCheckBox>(1)->text(), u"Address: City: Cambridge → Tempe"_s);
    shown.panel->take();
    QCOMPARE(shown.done.size(), 1);
    QCOMPARE(shown.filled().size(), 5);
    QCOMPARE(shown.value("/address/city"), u"Tempe"_s);
    QCOMPARE(shown.value("/address/state"), u"AZ"_s);
    QCOMPARE(shown.value("/email"), u"ada@example.com"_s);
    shown.draft.undo();
    QVERIFY(shown.draft.diff().isEmpty());
    shown.draft.redo();
    QCOMPARE(shown.draft.diff().size(), 5);
}

void TestPastePanel::nothingChangesBeforeItIsTaken()
{
    Shown shown(u"City: Tempe"_s);
    QVERIFY(shown.draft.diff().isEmpty());
    shown.press(Qt::Key_Escape);
    QCOMPARE(shown.done.size(), 1);
    QVERIFY(shown.filled().isEmpty());
    QVERIFY(shown.draft.diff().isEmpty() && !shown.draft.canUndo());
}

void TestPastePanel::whatIsUntickedStays()
{
    Shown shown(u"City: Tempe\nZIP code: 85281"_s);
    QCOMPARE(QApplication::focusWidget(), shown.part<QCheckBox>(0));
    shown.press(Qt::Key_Space);
    shown.panel->take();
    QCOMPARE(shown.filled(), QList<FieldPath> {FieldPath(u"/address/zip"_s)});
    QCOMPARE(shown.value("/address/city"), u"Cambridge"_s);
}

void TestPastePanel::whatHasAFieldComesFirst()
{
    Shown shown(u"Hello\n03/04/1981\nCity: Tempe"_s);
    QCOMPARE(shown.part<QCheckBox>(0)->text(), u"Address: City: Cambridge → Tempe"_s);
    QCOMPARE(shown.part<QComboBox>(1)->accessibleName(), u"Field for “Hello”"_s);
    QCOMPARE(shown.part<QComboBox>(2)->itemText(1), u"Date of birth"_s);
    QCOMPARE(shown.part<QComboBox>(2)->count(), 2);
}

void TestPastePanel::aPartWithoutAFieldIsGivenToOne()
{
    Shown shown(u"Ada"_s);
    auto *choice = shown.part<QComboBox>(0);
    QCOMPARE(QApplication::focusWidget(), choice);
    QVERIFY(!shown.panel->findChild<QPushButton *>(u"takePasted"_s)->isEnabled());
    shown.panel->take(); // nothing is chosen
    QVERIFY(shown.done.isEmpty());
    shown.press(Qt::Key_Down);
    QCOMPARE(choice->currentText(), u"First name"_s);
    shown.panel->take();
    QCOMPARE(shown.value("/first_name"), u"Ada"_s);
}

void TestPastePanel::anotherCountryDecidesWhatItsStateIs()
{
    Shown shown(u"111 Wellington St\nOttawa, Ontario K1A 0A9"_s);
    shown.panel->take();
    QCOMPARE(shown.value("/address/country"), u"CA"_s);
    QCOMPARE(shown.value("/address/state"), u"ON"_s);
}

void TestPastePanel::aTextWithoutValuesSaysSo()
{
    Shown shown(u"  \n"_s);
    QVERIFY(!shown.panel->findChild<QPushButton *>(u"takePasted"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"leavePasted"_s);
    shown.press(Qt::Key_Space);
    QCOMPARE(shown.done.size(), 1);
}

void TestPastePanel::aPastedTextIsShownAsText()
{
    Shown shown(u"First name: <b>A&B</b>"_s);
    QCOMPARE(shown.part<QCheckBox>(0)->text(), u"First name: Jane → <b>A&&B</b>"_s);
}

QTEST_MAIN(TestPastePanel)
#include "tst_pastepanel.moc"
