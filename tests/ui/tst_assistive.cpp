// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openwindow.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

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
    void pressingARowOpensIt();
    void aRowSaysWhatItIs();
    void aReadOnlyValueIsRead();
    void aChoiceSaysItsNameAndItsValue();
    void aFoldOpensAndCloses();
    void aTicksSentenceTicks();
    void aNewItemIsOnTheWayOfTheTabKey();
    void aHiddenValueIsShownByAKey();
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

void TestAssistive::pressingARowOpensIt()
{
    Window window;
    window.drafts.put(draftOf(u"Jane Doe"_s));
    window.keys(Qt::Key_2, Qt::ControlModifier);
    QSignalSpy chosen(&window.main.lists().drafts(), &DraftsView::draftChosen);
    QAccessibleInterface *list = interfaceOf(window.find(u"draftList"_s));
    QCOMPARE(list->childCount(), 1);
    QAccessibleInterface *row = list->child(0);
    row->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(row->state().focused && row->state().selected);
    QCOMPARE(chosen.size(), 0);
    row->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(chosen.size(), 1);
    // The profiles of the home page answer to it as well.
    window.keys(Qt::Key_1, Qt::ControlModifier);
    QAccessibleInterface *profiles = interfaceOf(window.find(u"homeProfiles"_s));
    for (int i = 0; i < profiles->childCount(); ++i) {
        if (profiles->child(i)->text(QAccessible::Name).startsWith(weavr.name))
            profiles->child(i)->actionInterface()->doAction(
                QAccessibleActionInterface::pressAction());
    }
    QCOMPARE(window.main.openBar().profileId(), weavr.id);
}

void TestAssistive::aRowSaysWhatItIs()
{
    Window window;
    window.drafts.put(draftOf(u"Jane Doe"_s));
    window.drafts.put(draftOf(u"Jane Doe"_s, {sandbox.id, u"junction/demographics"_s, u"id-2"_s}));
    window.keys(Qt::Key_2, Qt::ControlModifier);
    QAccessibleInterface *list = interfaceOf(window.find(u"draftList"_s));
    QAccessibleInterface *first = list->child(0);
    QAccessibleInterface *second = list->child(1);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(first->role(), QAccessible::ListItem);
    QVERIFY(first->text(QAccessible::Name).startsWith(u"Jane Doe, "_s));
    QVERIFY(first->text(QAccessible::Description) != second->text(QAccessible::Description));
    QCOMPARE(first->parent(), list);
    QCOMPARE(list->indexOfChild(second), 1);
    const QPoint middle = second->rect().center();
    QCOMPARE(list->childAt(middle.x(), middle.y()), second);
    // A row that is gone is not valid any more.
    window.drafts.remove(janesRecord);
    QVERIFY(!second->isValid());
    QVERIFY(!list->child(1));
}

void TestAssistive::aReadOnlyValueIsRead()
{
    Window window;
    RecordDraft draft(records::form("users/user"), u"usr_1"_s,
                      records::read(records::usersRecord()));
    window.main.work().showRecord(draft, users);
    QAccessibleInterface *id = interfaceOf(window.find(u"/id"_s));
    QVERIFY(id->state().readOnly && id->state().focusable);
    QVERIFY(!id->text(QAccessible::Name).isEmpty());
    QVERIFY(!id->text(QAccessible::Name).contains(u"usr_1"_s));
    QCOMPARE(id->textInterface()->text(0, id->textInterface()->characterCount()), u"usr_1"_s);
    QVERIFY(!id->editableTextInterface());
    window.main.work().showStart();
}

void TestAssistive::aChoiceSaysItsNameAndItsValue()
{
    Window window;
    window.openJane();
    QAccessibleInterface *race = interfaceOf(window.find(u"/race"_s));
    QCOMPARE(race->text(QAccessible::Name), u"Race: Asian"_s);
    QCOMPARE(race->text(QAccessible::Value), u"Asian"_s);
    QVERIFY(race->state().collapsed);
    race->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(race->state().expanded);
    QCOMPARE(race->childCount(), 1);
    race->actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
    QTRY_VERIFY(race->state().collapsed);
}

void TestAssistive::aFoldOpensAndCloses()
{
    Window window;
    window.jane.enter(FieldPath(u"/address/city"_s), u"Boston"_s);
    window.openJane();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    auto *fold = window.find(u"reviewRequest"_s)->findChild<QToolButton *>();
    QAccessibleInterface *face = interfaceOf(fold);
    QCOMPARE(face->role(), QAccessible::Button);
    QVERIFY(face->state().collapsed);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(face->state().expanded);
    QVERIFY(window.main.reviews().view()->findChild<QWidget *>(u"request"_s)->isVisible());
}

void TestAssistive::aTicksSentenceTicks()
{
    Window window;
    window.jane.enter(FieldPath(u"/address/zip"_s), u"850"_s);
    window.openJane();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    auto *tick = window.find<QCheckBox>(u"warning /address/zip"_s);
    for (QLabel *label : window.main.reviews().view()->findChildren<QLabel *>()) {
        if (label->buddy() == tick)
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QVERIFY(tick->isChecked());
}

void TestAssistive::aNewItemIsOnTheWayOfTheTabKey()
{
    RecordDraft draft(records::form("machnet/individual"), u"id"_s,
                      records::read({{u"status"_s, u"UNVERIFIED"_s}}));
    Window window;
    window.main.work().showRecord(draft, sandbox);
    auto *add = window.find<QPushButton>(u"/physical_documents"_s);
    add->setFocus();
    window.keys(Qt::Key_Space);
    QStringList passed;
    for (int i = 0; i < 100 && !add->hasFocus(); ++i) {
        passed += QApplication::focusWidget()->objectName();
        window.keys(Qt::Key_Tab);
    }
    QCOMPARE(passed.value(0), u"/physical_documents/0/document_type"_s);
    QCOMPARE(passed.constLast(), u"/physical_documents/0#remove"_s);
    // Nothing of it comes once more at the end of the window.
    for (int i = 0; i < 100 && QApplication::focusWidget() != window.find(u"profile"_s); ++i) {
        window.keys(Qt::Key_Tab);
        QVERIFY(!QApplication::focusWidget()->objectName().startsWith("/physical_documents/0"_L1));
    }
    QVERIFY(window.find(u"profile"_s)->hasFocus());
}

void TestAssistive::aHiddenValueIsShownByAKey()
{
    RecordDraft draft(records::form("machnet/individual"), u"id"_s,
                      records::read({{u"status"_s, u"UNVERIFIED"_s}}));
    Window window;
    window.main.work().showRecord(draft, sandbox);
    draft.addItem(FieldPath(u"/virtual_documents"_s));
    auto *number = window.find<QLineEdit>(u"/virtual_documents/0/document_value"_s);
    number->setFocus();
    QCOMPARE(number->echoMode(), QLineEdit::Password);
    window.keys(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(number->echoMode(), QLineEdit::Normal);
    window.keys(Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(number->echoMode(), QLineEdit::Password);
}

QTEST_MAIN(TestAssistive)
#include "tst_assistive.moc"
