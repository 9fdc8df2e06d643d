// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwindow.h"

#include <QCheckBox>
#include <QPlainTextEdit>

using namespace opened;

/// Text that assistive software (voice control, a switch) writes through the accessibility tree
/// counts as typed: it is stored in the draft, checked and undoable, and a locked field refuses
/// it.
class TestAssistive final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsWrittenIsInTheDraft_data();
    void whatIsWrittenIsInTheDraft();
    void aPartIsReplacedLikeTheWhole();
    void aPhoneNumberIsReadWhenItIsWritten();
    void whatIsWrongIsSaid();
    void aLockedFieldRefuses_data();
    void aLockedFieldRefuses();
    void aLockThatComesRefuses();
    void aListThatIsOpenChoosesNothingByItself();
    void aSwitchSwitches();
    void theLastFourCharactersCount();
};

namespace {

QAccessibleInterface *interfaceOf(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

/// Does what AT-SPI's SetTextContents does.
void write(QWidget *widget, const QString &text)
{
    QAccessibleEditableTextInterface *editable = interfaceOf(widget)->editableTextInterface();
    QVERIFY(editable);
    editable->replaceText(0, interfaceOf(widget)->textInterface()->characterCount(), text);
}

} // namespace

void TestAssistive::whatIsWrittenIsInTheDraft_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<bool>("isFocused");
    for (const bool isFocused : {true, false}) {
        const auto add
            = [isFocused](const QString &field, const QString &text, const QJsonValue &value) {
                  QTest::addRow("%s%s", qPrintable(field), isFocused ? "" : " from afar")
                      << field << text << value << isFocused;
              };
        add(u"/last_name"_s, u"Roe"_s, u"Roe"_s);
        add(u"/dob"_s, u"3 March 1980"_s, u"1980-03-03"_s);
        add(u"/medical_proxy/household_size"_s, u"4"_s, 4);
        add(u"/address/state"_s, u"Texas"_s, u"TX"_s);
        add(u"/address/access_notes"_s, u"Ring twice"_s, u"Ring twice"_s);
        add(u"/last_name"_s, QString(), QJsonValue());
    }
}

void TestAssistive::whatIsWrittenIsInTheDraft()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QJsonValue, value);
    QFETCH(bool, isFocused);
    Window window;
    window.openJane();
    auto *editor = window.find(field);
    const QJsonValue before = window.jane.value(FieldPath(field));
    if (isFocused)
        editor->setFocus();
    write(editor, text);
    if (text.isEmpty()) // An emptied required field becomes an empty string.
        QVERIFY(window.jane.value(FieldPath(field)).toString().isEmpty());
    else
        QCOMPARE(window.jane.value(FieldPath(field)), value);
    QCOMPARE(window.jane.diff().size(), 1);
    window.find(u"/first_name"_s)->setFocus();
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.jane.value(FieldPath(field)), before);
    QCOMPARE(window.jane.diff().size(), 0);
}

void TestAssistive::aPartIsReplacedLikeTheWhole()
{
    Window window;
    window.openJane();
    auto *editable = interfaceOf(window.find(u"/last_name"_s))->editableTextInterface();
    const FieldPath path(u"/last_name"_s);
    QCOMPARE(window.jane.value(path).toString(), u"Doe"_s);
    editable->insertText(3, u"nut"_s);
    QCOMPARE(window.jane.value(path).toString(), u"Doenut"_s);
    editable->deleteText(0, 3);
    QCOMPARE(window.jane.value(path).toString(), u"nut"_s);
    interfaceOf(window.find(u"/last_name"_s))->setText(QAccessible::Value, u"Roe"_s);
    QCOMPARE(window.jane.value(path).toString(), u"Roe"_s);
    // Two texts that were written one after the other are undone in two steps.
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.jane.value(path).toString(), u"nut"_s);
}

void TestAssistive::aPhoneNumberIsReadWhenItIsWritten()
{
    Window window;
    window.openJane();
    write(window.find(u"/phone_number"_s), u"(602) 555-0199"_s);
    QCOMPARE(window.jane.value(FieldPath(u"/phone_number"_s)).toString(), u"+16025550199"_s);
}

void TestAssistive::whatIsWrongIsSaid()
{
    Window window;
    window.openJane();
    write(window.find(u"/email"_s), u"nobody"_s);
    QTRY_COMPARE(window.problems(), 1);
    QVERIFY(window.find(u"/email#note"_s));
}

void TestAssistive::aLockedFieldRefuses_data()
{
    QTest::addColumn<QString>("field");
    for (const FieldSpec &field : records::form("machnet/individual").fields)
        QTest::addRow("%s", qPrintable(field.path.toString())) << field.path.toString();
    for (const FieldSpec &field : records::form("weavr/user").fields)
        QTest::addRow("weavr %s", qPrintable(field.path.toString())) << field.path.toString();
}

void TestAssistive::aLockedFieldRefuses()
{
    QFETCH(QString, field);
    Window window;
    const bool isMachnet = !QByteArray(QTest::currentDataTag()).startsWith("weavr");
    const FormSpec &form = records::form(isMachnet ? "machnet/individual" : "weavr/user");
    // This kind of user is shown, but its fields are locked.
    RecordDraft draft(form, u"id"_s,
                      records::read({{u"status"_s, u"VERIFIED"_s}, {u"type"_s, u"RECEIVE"_s}}));
    window.main.work().showRecord(draft, sandbox);
    auto *editor = window.find(field);
    QAccessibleInterface *tree = editor ? interfaceOf(editor) : nullptr;
    if (!tree || !tree->editableTextInterface() || draft.lockReason(FieldPath(field)).isEmpty())
        return; // There is nothing to write into, or the field is not locked.
    write(editor, u"Mallory"_s);
    tree->setText(QAccessible::Value, u"Mallory"_s);
    tree->editableTextInterface()->insertText(0, u"Mallory"_s);
    QVERIFY(draft.changes().isEmpty());
    QVERIFY(!tree->textInterface()->text(0, 100).contains(u"Mallory"_s));
}

void TestAssistive::aLockThatComesRefuses()
{
    const FieldPath path(u"/first_name"_s);
    RecordDraft draft(records::form("machnet/individual"), u"id"_s,
                      records::read({{u"status"_s, u"UNVERIFIED"_s}, {path.name(), u"Ada"_s}}));
    Window window;
    window.main.work().showRecord(draft, sandbox);
    auto *line = window.find<QLineEdit>(path.toString());
    write(line, u"Grace"_s);
    QCOMPARE(draft.value(path).toString(), u"Grace"_s);
    draft.revert(path);
    draft.rebase(records::read({{u"status"_s, u"VERIFIED"_s}, {path.name(), u"Ada"_s}}));
    QVERIFY(line->isReadOnly());
    write(line, u"Mallory"_s);
    QCOMPARE(line->text(), u"Ada"_s);
    QVERIFY(draft.changes().isEmpty());
}

void TestAssistive::aListThatIsOpenChoosesNothingByItself()
{
    Window window;
    window.openJane();
    auto *line = window.find<QLineEdit>(u"/address/country"_s);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Down, Qt::AltModifier);
    auto *popup = QApplication::activePopupWidget();
    QVERIFY(popup);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Down);
    QVERIFY(window.jane.changes().isEmpty());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(window.jane.changes().isEmpty());
}

void TestAssistive::aSwitchSwitches()
{
    Window window;
    window.openJane();
    const FieldPath proxy(u"/medical_proxy"_s);
    auto *box = window.find<QCheckBox>(proxy.toString());
    QAccessibleActionInterface *actions = interfaceOf(box)->actionInterface();
    QVERIFY(actions->actionNames().contains(QAccessibleActionInterface::toggleAction()));
    for (const bool isOn : {true, false}) {
        actions->doAction(QAccessibleActionInterface::toggleAction());
        QCOMPARE(box->isChecked(), isOn);
        QCOMPARE(window.jane.isPresent(proxy), isOn);
    }
    QVERIFY(window.jane.changes().isEmpty());
    window.keys(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(box->isChecked());
    QVERIFY(window.jane.isPresent(proxy));
}

void TestAssistive::theLastFourCharactersCount()
{
    Window window;
    window.openJane(production);
    window.type(u"/last_name"_s, u"Roe"_s);
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    auto *send = window.find<QWidget>(u"send"_s);
    QVERIFY(!send->isEnabled());
    write(window.find(u"lastFour"_s), janesId.right(4));
    QVERIFY(send->isEnabled());
}

QTEST_MAIN(TestAssistive)
#include "tst_assistive.moc"
