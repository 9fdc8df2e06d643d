// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "changestable.h"
#include "findingnotes.h"
#include "sampleform.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QInputMethodEvent>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;
using sample::Window;

namespace {

FormSpec addressForm()
{
    FormSpec form = sample::form();
    form.fields[form.index.value(FieldPath(u"/nick"_s))].nextLine = FieldPath(u"/second"_s);
    return form;
}

QJsonObject withoutSecondLine()
{
    QJsonObject record = sample::plain();
    record[u"second"_s] = u""_s;
    return record;
}

/// Replaces the text of the field with a paste by keyboard.
void paste(Window &window, const char *path, const QString &text)
{
    QApplication::clipboard()->setText(text);
    QWidget *editor = window.focus(path);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
}

QString note(Window &window, const QByteArray &path)
{
    const auto *shown = window.form.findChild<QWidget *>(QString::fromLatin1(path + "#paste"));
    return shown && shown->isVisible() ? shown->findChild<QLabel *>()->text() : QString();
}

QPushButton *button(Window &window, const QString &name)
{
    const auto all = window.form.findChildren<QPushButton *>(name);
    const auto shown
        = std::find_if(all.begin(), all.end(), [](auto *one) { return one->isVisible(); });
    return shown == all.end() ? nullptr : *shown;
}

QPushButton *moveButton(Window &window)
{
    return button(window, u"/nick#move"_s);
}

QPushButton *fixButton(Window &window, const QString &path)
{
    return button(window, path + u"#fix"_s);
}

Change set(const QJsonValue &value)
{
    return Change::set(value);
}

} // namespace

/// Text that enters a line edit all at once: pasted, dropped or composed.
class TestPasting final : public QObject
{
    Q_OBJECT

private slots:
    void aCellOfASpreadsheetLosesItsLineBreakAndSaysSo_data();
    void aCellOfASpreadsheetLosesItsLineBreakAndSaysSo();
    void innerBreaksBecomeOneSpaceAndThatIsSaidOnce();
    void onlyWhatIsPastedChanges();
    void whatReplacesItsOwnBeginningKeepsItsSpace();
    void whatIsDroppedIsOneLineToo();
    void anInputMethodsTextIsOneLineToo();
    void anInputMethodLeavesTheOtherBreaks();
    void theMenuPastesAsTheKeysDo();
    void severalLinesStayWhereThereAreSeveral();
    void aBreakThatTheServerHoldsStays();
    void plainTextSaysNothing();
    void theRestMovesToTheSecondLineByClick();
    void theRestMovesToTheSecondLineByKey();
    void aSecondLineThatHasATextIsNotOffered();
    void thereIsNothingToMoveAfterAnotherKey();
    void whatIsPastedAfterARewrittenPasteIsOneLineToo();
    void aPastedDateIsRead();
    void anOfferedDateIsTakenByItsButton();
    void aFindingOfWhiteSpaceIsFixedByItsButton();
    void aFieldOfNothingButSpacesIsEmptiedAsTheFormSays();
    void whatIsHiddenIsNotOnTheButton();
    void changesShowWhatCannotBeSeen_data();
    void changesShowWhatCannotBeSeen();
    void anotherFormOfTheSameLettersIsNamed();
};

void TestPasting::aCellOfASpreadsheetLosesItsLineBreakAndSaysSo_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("line") << u"/nick"_s << u"Pia\r\n"_s << QJsonValue(u"Pia"_s);
    QTest::newRow("phone") << u"/phone"_s << u"+16025550199\n"_s << QJsonValue(u"+16025550199"_s);
    QTest::newRow("date") << u"/born"_s << u"\t1981-03-13\n"_s << QJsonValue(u"1981-03-13"_s);
    QTest::newRow("list") << u"/address/country"_s << u"GB\n"_s << QJsonValue(u"GB"_s);
    QTest::newRow("choice") << u"/gender"_s << u"female\u2028"_s << QJsonValue(u"female"_s);
    QTest::newRow("integer") << u"/size"_s << u"12\n"_s << QJsonValue(12);
    QTest::newRow("masked") << u"/income"_s << u"61000\v"_s << QJsonValue(61'000);
}

void TestPasting::aCellOfASpreadsheetLosesItsLineBreakAndSaysSo()
{
    QFETCH(QString, path);
    QFETCH(QString, pasted);
    QFETCH(QJsonValue, value);
    Window window;
    const QByteArray name = path.toLatin1();

    paste(window, name.constData(), pasted);

    QCOMPARE(window.change(name.constData()), set(value));
    QVERIFY2(note(window, name).contains(u"removed"_s), qPrintable(note(window, name)));
}

void TestPasting::innerBreaksBecomeOneSpaceAndThatIsSaidOnce()
{
    Window window(sample::read(sample::plain()));
    paste(window, "/nick", u"12 Oak St\r\n\tApt 4\n"_s);
    QCOMPARE(window.change("/nick"), set(u"12 Oak St Apt 4"_s));
    QCOMPARE(window.widget("/nick")->text(), u"12 Oak St Apt 4"_s);
    QVERIFY(note(window, "/nick").contains(u"became spaces"_s));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QCOMPARE(note(window, "/nick"), QString());
    QCOMPARE(window.change("/nick"), set(u"12 Oak St Apt 4x"_s));
}

void TestPasting::onlyWhatIsPastedChanges()
{
    QJsonObject record = sample::plain();
    record[u"nick"_s] = u"Old\ntown "_s;
    Window window(sample::read(record));
    QApplication::clipboard()->setText(u"New\n"_s);
    auto *line = qobject_cast<QLineEdit *>(window.focus("/nick"));
    line->setCursorPosition(4);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(window.change("/nick"), set(u"Old\nNewtown "_s));
    QCOMPARE(line->cursorPosition(), 7);
}

void TestPasting::whatReplacesItsOwnBeginningKeepsItsSpace()
{
    QJsonObject record = sample::plain();
    record[u"nick"_s] = u"12 Oak St"_s;
    Window window(sample::read(record));
    paste(window, "/nick", u"12 Oak St\nApt 4"_s);
    QCOMPARE(window.change("/nick"), set(u"12 Oak St Apt 4"_s));
}

void TestPasting::whatIsDroppedIsOneLineToo()
{
    Window window(sample::read(withoutSecondLine()));
    auto *line = window.widget("/second");
    QMimeData dropped;
    dropped.setText(u"Apt\n4\n"_s);
    QDragEnterEvent enter(QPoint(2, 2), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(line, &enter);
    QDropEvent drop(QPointF(2, 2), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(line, &drop);
    QCoreApplication::processEvents();
    QCOMPARE(window.change("/second"), set(u"Apt 4"_s));
    QVERIFY(!note(window, "/second").isEmpty());
}

void TestPasting::anInputMethodsTextIsOneLineToo()
{
    Window window(sample::read(withoutSecondLine()));
    QInputMethodEvent event;
    event.setCommitString(u"Apt\u20294"_s);
    QCoreApplication::sendEvent(window.focus("/second"), &event);
    QCoreApplication::processEvents();
    QCOMPARE(window.change("/second"), set(u"Apt 4"_s));
    QVERIFY(!note(window, "/second").isEmpty());
}

void TestPasting::anInputMethodLeavesTheOtherBreaks()
{
    QJsonObject record = sample::plain();
    record[u"nick"_s] = u"Old\ntown"_s;
    Window window(sample::read(record));
    auto *line = qobject_cast<QLineEdit *>(window.focus("/nick"));
    QInputMethodEvent event;
    event.setCommitString(u"a\nb"_s);
    line->setCursorPosition(5);
    QCoreApplication::sendEvent(line, &event);
    QCOMPARE(window.change("/nick"), set(u"Old\nta bown"_s));
    line->setSelection(4, 2);
    QCoreApplication::sendEvent(line, &event);
    QCOMPARE(window.change("/nick"), set(u"Old\na b bown"_s));
}

void TestPasting::theMenuPastesAsTheKeysDo()
{
    Window window(sample::read(withoutSecondLine()));
    QApplication::clipboard()->setText(u"Apt\n4\n"_s);
    window.focus("/second");
    window.widget("/second")->paste(); // The context menu calls this slot.
    QCoreApplication::processEvents();
    QCOMPARE(window.change("/second"), set(u"Apt 4"_s));
}

void TestPasting::severalLinesStayWhereThereAreSeveral()
{
    Window window;
    paste(window, "/notes", u"Gate 4\nRing\ttwice"_s);
    QCOMPARE(window.change("/notes"), set(u"Gate 4\nRing\ttwice"_s));
    QCOMPARE(note(window, "/notes"), QString());
}

void TestPasting::aBreakThatTheServerHoldsStays()
{
    QJsonObject record = sample::plain();
    record[u"nick"_s] = u"two\nlines\t"_s;
    Window window(sample::read(record));
    QVERIFY(window.draft.changes().isEmpty());
    QCOMPARE(window.widget("/nick")->text(), u"two\nlines\t"_s);
    window.type("/nick", u"x"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window.draft.changes().isEmpty());
    QCOMPARE(window.widget("/nick")->text(), u"two\nlines\t"_s);
    QCOMPARE(note(window, "/nick"), QString());
}

void TestPasting::plainTextSaysNothing()
{
    Window window(sample::read(sample::plain()));
    paste(window, "/nick", u" 12  Oak\u00a0St "_s);
    QCOMPARE(window.change("/nick"), set(u" 12  Oak\u00a0St "_s));
    QCOMPARE(note(window, "/nick"), QString());
}

void TestPasting::theRestMovesToTheSecondLineByClick()
{
    Window window(sample::read(withoutSecondLine()), addressForm());
    paste(window, "/nick", u"12 Oak St\nApt 4"_s);
    QCOMPARE(moveButton(window)->text(), u"Move “Apt 4” to Second line"_s);

    QTest::mouseClick(moveButton(window), Qt::LeftButton);

    QCOMPARE(window.change("/nick"), set(u"12 Oak St"_s));
    QCOMPARE(window.change("/second"), set(u"Apt 4"_s));
    QCOMPARE(note(window, "/nick"), QString());
    QTest::keyClick(window.focus("/nick"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.change("/nick"), set(u"12 Oak St Apt 4"_s));
    QCOMPARE(window.change("/second"), Change());
}

void TestPasting::theRestMovesToTheSecondLineByKey()
{
    Window window(sample::read(withoutSecondLine()), addressForm());
    paste(window, "/nick", u"12 Oak St\nApt 4\nRear"_s);

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);

    QCOMPARE(window.change("/nick"), set(u"12 Oak St"_s));
    QCOMPARE(window.change("/second"), set(u"Apt 4 Rear"_s));
}

void TestPasting::aSecondLineThatHasATextIsNotOffered()
{
    Window window(sample::read(sample::plain()), addressForm());
    paste(window, "/nick", u"12 Oak St\nApt 4"_s);
    QVERIFY(note(window, "/nick").contains(u"became spaces"_s));
    QVERIFY(!moveButton(window));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(window.change("/second"), Change());
}

void TestPasting::thereIsNothingToMoveAfterAnotherKey()
{
    Window window(sample::read(withoutSecondLine()), addressForm());
    paste(window, "/nick", u"12 Oak St\nApt 4"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_X);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::AltModifier);
    QVERIFY(!moveButton(window));
    QCOMPARE(window.change("/nick"), set(u"12 Oak St Apt 4x"_s));
    QCOMPARE(window.change("/second"), Change());
}

void TestPasting::whatIsPastedAfterARewrittenPasteIsOneLineToo()
{
    Window window;
    paste(window, "/phone", u"+1 (602) 555-0199"_s);
    QApplication::clipboard()->setText(u"7\n8\n"_s);
    auto *line = window.widget("/phone");
    line->setCursorPosition(12);
    QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QVERIFY(!window.change("/phone").value.toString().contains(u'\n'));
    QVERIFY(!note(window, "/phone").isEmpty());
}

void TestPasting::aPastedDateIsRead()
{
    Window window;
    for (const QString &text : {u"2000年4月3日"_s, u"3\u00a0April\u00a02000"_s, u"٢٠٠٠-٠٤-٠٣"_s,
                                u"2000-04-03T00:00:00Z\n"_s}) {
        paste(window, "/born", text);
        window.focus("/name");
        QCOMPARE(window.change("/born"), set(u"2000-04-03"_s));
        QCOMPARE(window.widget("/born")->text(), u"2000-04-03"_s);
        window.draft.revert(FieldPath(u"/born"_s));
    }
}

void TestPasting::anOfferedDateIsTakenByItsButton()
{
    Window window;
    paste(window, "/born", u"2000-04-02T22:00:00Z"_s);
    window.focus("/name");
    QCOMPARE(window.change("/born"), set(u"2000-04-02T22:00:00Z"_s));
    QVERIFY(fixButton(window, u"/born"_s));
    QTest::mouseClick(fixButton(window, u"/born"_s), Qt::LeftButton);
    QCOMPARE(window.change("/born"), set(u"2000-04-02"_s));
    QCOMPARE(window.widget("/born")->text(), u"2000-04-02"_s);
}

void TestPasting::aFindingOfWhiteSpaceIsFixedByItsButton()
{
    Window window(sample::read(sample::plain()));
    window.type("/name", u"Ana\u200b"_s);
    window.focus("/nick");
    QVERIFY(!window.draft.isSendable()); // The name rule would make it an error, too.
    QCOMPARE(fixButton(window, u"/name"_s)->text(), u"Change to “Ana”"_s);
    QTest::mouseClick(fixButton(window, u"/name"_s), Qt::LeftButton);
    QCOMPARE(window.change("/name"), Change());
    QVERIFY(!window.isNoted("/name"));
}

void TestPasting::aFieldOfNothingButSpacesIsEmptiedAsTheFormSays()
{
    Window window;
    window.type("/nick", u"  "_s);
    window.focus("/name");
    QCOMPARE(fixButton(window, u"/nick"_s)->text(), u"Remove it"_s);
    QTest::mouseClick(fixButton(window, u"/nick"_s), Qt::LeftButton);
    QCOMPARE(window.change("/nick"), Change::clear());
}

void TestPasting::whatIsHiddenIsNotOnTheButton()
{
    for (const bool isSecret : {true, false}) {
        FormSpec form = sample::form();
        FieldSpec &nick = form.fields[form.index.value(FieldPath(u"/nick"_s))];
        nick.secret = isSecret;
        nick.masked = !isSecret;
        Window window(sample::read(sample::plain()), form);
        window.type("/nick", u"123456789 "_s);
        window.focus("/name");
        QCOMPARE(fixButton(window, u"/nick"_s)->text(), u"Correct it"_s);
        QVERIFY(fixButton(window, u"/nick"_s)->toolTip().isEmpty());
        for (const Finding &finding : window.draft.findings(FieldPath(u"/nick"_s)))
            QVERIFY(!noteText(finding, form).contains(u"123456789"_s));
        QTest::mouseClick(fixButton(window, u"/nick"_s), Qt::LeftButton);
        QCOMPARE(window.change("/nick"), set(u"123456789"_s));
    }
}

void TestPasting::changesShowWhatCannotBeSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("tab") << u"a\tb"_s << u"a⟨U+0009⟩b"_s;
    QTest::newRow("line break") << u"a\nb"_s << u"a↵ b"_s;
    QTest::newRow("no-break space") << u"a\u00a0b"_s << u"a⟨U+00A0⟩b"_s;
    QTest::newRow("narrow space") << u"a\u202fb"_s << u"a⟨U+202F⟩b"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s << u"a⟨U+200B⟩b"_s;
    QTest::newRow("turned around") << u"a\u202eb"_s << u"a⟨U+202E⟩b"_s;
    QTest::newRow("space at the end") << u"a "_s << u"a␣"_s;
    QTest::newRow("space before") << u" a"_s << u"␣a"_s;
    QTest::newRow("two spaces") << u"a  b"_s << u"a ␣b"_s;
    QTest::newRow("one space") << u"a b"_s << u"a b"_s;
    QTest::newRow("Japanese name") << u"山田\u3000花子"_s << u"山田\u3000花子"_s;
    QTest::newRow("nothing but a space") << u" "_s << u"␣"_s;
}

void TestPasting::changesShowWhatCannotBeSeen()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const FormSpec form = sample::form();
    const ChangedField changed {FieldPath(u"/nick"_s), Change::Kind::Set, u"Pepe"_s, text};
    QCOMPARE(changeCells(form, Base::Kind::Read, changed).at(2), shown);
    // A date with more text behind it is not shown as a date.
    const ChangedField born {FieldPath(u"/born"_s), Change::Kind::Set, u"1980-03-13"_s,
                             QString(u"1980-03-13"_s + text)};
    QVERIFY(changeCells(form, Base::Kind::Read, born).at(2).startsWith(u"1980-03-13"_s));
}

void TestPasting::anotherFormOfTheSameLettersIsNamed()
{
    FormSpec form = sample::form();
    const auto after = [&form](const QString &before, const QString &now) {
        return changeCells(form, Base::Kind::Read,
                           {FieldPath(u"/nick"_s), Change::Kind::Set, before, now})
            .at(2);
    };
    const QString composed = u"M\u00e9rida"_s;
    const QString decomposed = u"Me\u0301rida"_s;
    QVERIFY(after(composed, decomposed).contains(u"looks the same"_s));
    QVERIFY(after(decomposed, composed).contains(u"looks the same"_s));
    QCOMPARE(after(composed, u"Merida"_s), u"Merida"_s);
    QVERIFY(!after(composed, composed).contains(u"looks the same"_s));
    form.fields[form.index.value(FieldPath(u"/nick"_s))].masked = true;
    QVERIFY(!after(composed, decomposed).contains(u"looks the same"_s));
}

QTEST_MAIN(TestPasting)
#include "tst_pasting.moc"
