// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordpage.h"
#include "sampleform.h"
#include "storewords.h"
#include "theme.h"
#include "tokens.h"
#include "units.h"
#include "waits.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QToolButton>
#include <QWindow>

#include <algorithm>

using namespace Qt::StringLiterals;
using sample::Window;

class TestRecordForm final : public QObject
{
    Q_OBJECT

private slots:
    void aFieldIsSilentOnLoadAndOnTheFirstKey();
    void findingsShowWhenItIsLeftAndAtEveryKeyUntilRight();
    void onceRightItIsSilentUntilLeftAgain();
    void reviewShowsAllFindings();
    void anotherWindowIsNotLeaving();
    void theServersWordsAreShownAtOnce();
    void whatFitsNoFieldIsShownToo();
    void anUntouchedNameThatBreaksTheRuleIsAWarning();
    void anErrorIsPartOfTheDescription();
    void aMendIsOneClick();
    void aLongMendIsElided();
    void aClickIsNotLostToANoteThatAppears();

    void undoAndRedoGoToTheDraft();
    void undoIsTheWindowsWhereItHasIt();
    void aStepEndsWhereAFieldIsLeft();
    void altBackspaceUndoesTheField();
    void theUndoButtonShowsWithTheChange();
    void clearIsOfferedWhereTheApiTakesIt();
    void theMenuCopiesTheValueButNoMaskedOne();
    void aFieldHasOneMenu_data();
    void aFieldHasOneMenu();
    void theMenuShowsWhereOneIsAndWhereSomethingIsChanged();
    void whatWillBeClearedIsStruckThrough();
    void aTimeOfTheServerIsShownInWordsAndCopiedAsItIs();
    void theEditorShowsTheStateOfItsField();
    void aSectionThatIsAllLockedSaysWhyOnce();
    void theStateIsInTheDescription();
    void theStateIsAWordAndTheOldValueIsShown();
    void nothingIsSaidOfAnOldValueThatWasNot();

    void tabGoesInReadingOrder();
    void focusScrollsIntoView();
    void labelAndNotesScrollIntoViewWithTheEditor();
    void whatASwitchShowsScrollsIntoView();
    void undoBringsWhatItChangesIntoView();
    void editorsOfALineAreAlignedAndWhatIsSaidIsBelow();
    void aLineIsAsWideAsItsColumnsWhateverIsInIt();
    void fieldsStackWhereItIsNarrow();
    void theSwitchHidesAndShowsItsRows();
    void focusOnAHiddenFieldGoesToItsSwitch();
    void namesAreWholeWhereTheLabelIsNot();
    void aBlindDraftSaysWhatIsNotSent();
    void aBlindDraftClearsOnlyOnDemand();
    void optionalFieldsAreMarkedWhereMostAreRequired();
    void aKeyMovesNothingBesideItsField();
    void aLockedFieldLooksReadOnlyLightAndDark();
    void theCurrentFieldIsTold();
    void unknownPropertiesAreShownAndNotSent();
    void anotherThemeIsFollowed();
};

void TestRecordForm::aFieldIsSilentOnLoadAndOnTheFirstKey()
{
    Window window(sample::read(sample::plain()));
    QVERIFY(window.form.shownFindings().isEmpty());
    window.type("/born", u"3"_s);
    QVERIFY(!window.draft.findings(FieldPath(u"/born"_s)).isEmpty());
    QVERIFY(!window.isNoted("/born"));
    QVERIFY(window.form.shownFindings().isEmpty());
}

void TestRecordForm::findingsShowWhenItIsLeftAndAtEveryKeyUntilRight()
{
    Window window(sample::read(sample::plain()));
    QSignalSpy told(&window.form, &RecordForm::shownFindingsChanged);
    window.type("/born", u"31/31"_s);
    QCOMPARE(told.count(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(window.isNoted("/born"));
    QCOMPARE(told.count(), 1);

    window.type("/born", u"31/3"_s);
    QVERIFY(window.isNoted("/born"));
    window.type("/born", u"31/3/1980"_s);
    QVERIFY(!window.isNoted("/born"));
    QVERIFY(window.form.shownFindings().isEmpty());
}

void TestRecordForm::onceRightItIsSilentUntilLeftAgain()
{
    Window window;
    window.type("/born", u"31/31"_s);
    window.focus("/name");
    window.type("/born", u"31/3/1980"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"x"_s);
    QVERIFY(!window.isNoted("/born"));
    window.focus("/nick");
    QVERIFY(window.isNoted("/born"));
}

void TestRecordForm::reviewShowsAllFindings()
{
    Window window;
    window.type("/born", u"31/31"_s);
    window.form.showAllFindings();
    QVERIFY(window.isNoted("/born"));
    QVERIFY(window.isNoted("/name"));
    QCOMPARE(window.form.shownFindings().size(), window.draft.findings().size());
}

void TestRecordForm::anotherWindowIsNotLeaving()
{
    Window window;
    window.type("/born", u"31/31"_s);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(window.widget("/born"), &away);
    QVERIFY(!window.isNoted("/born"));
    QFocusEvent further(QEvent::FocusOut, Qt::TabFocusReason);
    QApplication::sendEvent(window.widget("/born"), &further);
    QVERIFY(window.isNoted("/born"));
}

void TestRecordForm::theServersWordsAreShownAtOnce()
{
    Window window;
    Finding finding {FieldPath(u"/nick"_s),
                     u"server"_s,
                     Severity::Error,
                     {{u"message"_s, u"<b>taken</b>"_s}},
                     Finding::Origin::Server};
    window.draft.setServerFindings({finding});
    QVERIFY(window.isNoted("/nick"));
    QCOMPARE(window.form.shownFindings(), Findings {finding});
    const auto *text = window.widget<QWidget>("/nick#note")->findChild<QLabel *>();
    QCOMPARE(text->textFormat(), Qt::PlainText);
    QVERIFY(text->text().contains(u"<b>taken</b>"_s));

    window.type("/nick", u"other"_s);
    QVERIFY(!window.isNoted("/nick"));
}

void TestRecordForm::whatFitsNoFieldIsShownToo()
{
    Window window;
    const Finding root {
        {}, u"server"_s, Severity::Error, {{u"message"_s, u"No"_s}}, Finding::Origin::Server};
    window.draft.setServerFindings({root});
    QCOMPARE(window.form.shownFindings(), Findings {root});
}

void TestRecordForm::anUntouchedNameThatBreaksTheRuleIsAWarning()
{
    Window window;
    window.type("/nick", u"Pia"_s);
    QTest::keyClick(window.focus("/name"), Qt::Key_Tab);
    const Findings shown = window.form.shownFindings();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown.first().severity, Severity::Warning);
    QCOMPARE(window.draft.changes().size(), 1);
    QCOMPARE(window.widget("/name")->text(), u"José"_s);
}

void TestRecordForm::anErrorIsPartOfTheDescription()
{
    Window window;
    window.type("/size", u"many"_s);
    QVERIFY(!window.widget("/size")->accessibleDescription().contains(u"Error"_s));
    window.focus("/name");
    QVERIFY(window.widget("/size")->accessibleDescription().startsWith(u"Error"_s));
}

void TestRecordForm::aMendIsOneClick()
{
    Window window;
    window.type("/nick", u" Pep "_s);
    window.focus("/name");
    auto *fix = window.widget<QPushButton>("/nick#fix");
    QCOMPARE(fix->text(), u"Change to “Pep”"_s);

    QTest::mouseClick(fix, Qt::LeftButton);

    QCOMPARE(window.change("/nick"), Change::set(u"Pep"_s));
    QCOMPARE(window.widget("/nick")->text(), u"Pep"_s);
    QVERIFY(!window.isNoted("/nick"));
    QVERIFY(window.widget("/nick")->hasFocus());
    QTest::keyClick(window.widget("/nick"), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.change("/nick"), Change::set(u" Pep "_s));
}

void TestRecordForm::aLongMendIsElided()
{
    Window window;
    window.type("/nick", QString(u' ' % QString(120, u'P')));
    window.focus("/name");
    const auto *fix = window.widget<QPushButton>("/nick#fix");
    QVERIFY2(fix->text().contains(u'…') && fix->text().size() < 70, qPrintable(fix->text()));
    QVERIFY(fix->toolTip().contains(QString(120, u'P')));
}

void TestRecordForm::aClickIsNotLostToANoteThatAppears()
{
    Window window(sample::read(sample::plain()));
    window.type("/nick", u" Pep "_s);
    handleEvents(); // The layout now includes what the typing made visible.
    auto *born = window.widget("/born");
    const QPoint place = born->mapTo(&window.form, QPoint(born->width() / 2, born->height() / 2));
    QWindow *screen = window.form.windowHandle();

    QTest::mousePress(screen, Qt::LeftButton, {}, place);
    handleEvents();
    QVERIFY(born->hasFocus());
    QVERIFY(!window.isNoted("/nick"));
    QVERIFY(born->rect().contains(born->mapFrom(&window.form, place)));

    QTest::mouseRelease(screen, Qt::LeftButton, {}, place);
    QTRY_VERIFY(window.isNoted("/nick"));
}

void TestRecordForm::undoAndRedoGoToTheDraft()
{
    Window window;
    window.type("/nick", u"Pia"_s);
    window.type("/size", u"4"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.change("/size"), Change());
    QCOMPARE(window.change("/nick"), Change::set(u"Pia"_s));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(window.draft.changes().isEmpty());
    QCOMPARE(window.widget("/nick")->text(), u"Pepe"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(window.widget("/nick")->text(), u"Pia"_s);
}

void TestRecordForm::undoIsTheWindowsWhereItHasIt()
{
    Window window;
    QShortcut shortcut(QKeySequence::Undo, &window.form);
    QSignalSpy pressed(&shortcut, &QShortcut::activated);
    window.type("/nick", u"Pia"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(window.change("/nick"), Change::set(u"Pia"_s));
}

void TestRecordForm::aStepEndsWhereAFieldIsLeft()
{
    Window window;
    window.type("/nick", u"Pia"_s);
    window.focus("/size");
    window.focus("/nick");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_End);
    QTest::keyClicks(QApplication::focusWidget(), u"no"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.change("/nick"), Change::set(u"Pia"_s));
}

void TestRecordForm::altBackspaceUndoesTheField()
{
    Window window;
    window.type("/size", u"4"_s);
    window.type("/nick", u"Pia"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backspace, Qt::AltModifier);
    QCOMPARE(window.change("/nick"), Change());
    QCOMPARE(window.widget("/nick")->text(), u"Pepe"_s);
    QCOMPARE(window.change("/size"), Change::set(4));
}

void TestRecordForm::theUndoButtonShowsWithTheChange()
{
    Window window;
    QVERIFY(!window.form.findChild<QToolButton *>(u"/nick#undo"_s));
    window.type("/nick", u"Pia"_s);
    auto *undo = window.widget<QToolButton>("/nick#undo");
    QVERIFY(undo->isVisible());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(window.draft.changes().isEmpty());
    QVERIFY(!undo->isVisible());
}

/// What a field is painted on, beside its text.
static QString groundOf(QWidget *field)
{
    return field->grab().toImage().pixelColor(field->width() - 6, field->height() / 2).name();
}

/// The menu of a field, opened by its button.
static QMenu *openMenu(Window &window, const char *path)
{
    window.focus(path);
    QTest::mouseClick(window.widget<QToolButton>(QByteArray(path).append("#menu").constData()),
                      Qt::LeftButton);
    return window.widget<QMenu>(QByteArray(path).append("#actions").constData());
}

static QAction *actionOf(const QMenu *menu, const QString &text)
{
    const QList<QAction *> all = menu->actions();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const QAction *one) { return one->text() == text; });
    return found == all.end() ? nullptr : *found;
}

static void choose(QMenu *menu, const QString &text)
{
    menu->setActiveAction(actionOf(menu, text));
    QTest::keyClick(menu, Qt::Key_Return);
}

void TestRecordForm::clearIsOfferedWhereTheApiTakesIt()
{
    Window window;
    for (const char *kept : {"/name", "/second"}) {
        QMenu *menu = openMenu(window, kept);
        QVERIFY(!actionOf(menu, u"Clear on the server"_s)->isEnabled());
        menu->close();
    }
    choose(openMenu(window, "/nick"), u"Clear on the server"_s);
    QCOMPARE(window.change("/nick"), Change::clear());
    QVERIFY(window.widget("/nick")->text().isEmpty());
    QVERIFY(window.widget("/nick")->hasFocus());

    QTest::keyClick(window.focus("/zone"), Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(window.change("/zone"), Change::clear());
    QTest::keyClick(window.focus("/name"), Qt::Key_Delete, Qt::AltModifier);
    QCOMPARE(window.change("/name"), Change());
}

void TestRecordForm::theMenuCopiesTheValueButNoMaskedOne()
{
    Window window;
    choose(openMenu(window, "/race"), u"Copy the value"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"martian"_s);
    QMenu *menu = openMenu(window, "/income");
    QVERIFY(!actionOf(menu, u"Copy the value"_s)->isEnabled());
    menu->close();
}

void TestRecordForm::aFieldHasOneMenu_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/nick", "/notes", "/race", "/zone"})
        QTest::newRow(path) << QByteArray(path);
}

/// The keys, the mouse and the button open the same one.
void TestRecordForm::aFieldHasOneMenu()
{
    QFETCH(const QByteArray, path);
    Window window;
    const auto texts = [](QMenu *menu) {
        QStringList all;
        const QList<QAction *> actions = menu->actions();
        for (const QAction *action : actions)
            all += action->text();
        menu->close();
        handleEvents(); // it is deleted
        return all;
    };
    const QByteArray name = path + "#actions";
    const QStringList byButton = texts(openMenu(window, path.constData()));
    QVERIFY(byButton.contains(u"Undo this field"_s) && byButton.contains(u"Help on the field"_s));
    const auto isUndo = [](const QString &text) {
        return text.section(u'\t', 0, 0) == u"&Undo"_s || text.section(u'\t', 0, 0) == u"&Redo"_s;
    };
    QCOMPARE(std::count_if(byButton.begin(), byButton.end(), isUndo), 2);

    auto *keys = window.widget<QWidget>(path.constData());
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, keys->rect().center(),
                            keys->mapToGlobal(keys->rect().center()));
    QApplication::sendEvent(keys, &byKey);
    QCOMPARE(texts(window.widget<QMenu>(name.constData())), byButton);

    auto *area = qobject_cast<QAbstractScrollArea *>(keys);
    QWidget *clicked = area ? area->viewport() : keys;
    QContextMenuEvent byMouse(QContextMenuEvent::Mouse, {3, 3}, clicked->mapToGlobal(QPoint(3, 3)));
    QApplication::sendEvent(clicked, &byMouse);
    QCOMPARE(texts(window.widget<QMenu>(name.constData())), byButton);
}

void TestRecordForm::whatWillBeClearedIsStruckThrough()
{
    theme::apply(Theme::Light);
    Window window;
    // The longest line within the editor.
    const auto struck = [&window] {
        QWidget *nick = window.widget("/nick");
        const QImage image
            = window.form.grab(QRect(nick->mapTo(&window.form, QPoint()), nick->size())).toImage();
        int longest = 0;
        for (int y = 6; y < image.height() - 6; ++y) {
            int length = 0;
            for (int x = 10; x < image.width() / 2; ++x) {
                const bool isInk = image.pixelColor(x, y) != image.pixelColor(image.width() - 8, y);
                length = isInk ? length + 1 : 0;
                longest = std::max(longest, length);
            }
        }
        return longest >= nick->fontMetrics().horizontalAdvance(u"Pepe"_s) - 2;
    };
    window.focus("/name");
    QVERIFY(!struck());
    QTest::keyClick(window.focus("/nick"), Qt::Key_Delete, Qt::AltModifier);
    window.focus("/name");
    QVERIFY(window.widget("/nick")->text().isEmpty());
    QVERIFY(struck());
    QCOMPARE(window.shown("/nick#was"), QString());
    QVERIFY(window.widget("/nick")->accessibleDescription().contains(u"was Pepe"_s));
    window.type("/nick", u"Pia"_s);
    QCOMPARE(window.shown("/nick#was"), u"was Pepe"_s);
    window.focus("/name");
    QVERIFY(!struck());
}

void TestRecordForm::aTimeOfTheServerIsShownInWordsAndCopiedAsItIs()
{
    FormSpec form = sample::form();
    FieldSpec &id = form.fields[form.index.value(FieldPath(u"/id"_s))];
    QVERIFY(id.readOnly);
    id.format = u"date-time"_s;
    QJsonObject record = sample::plain();
    const QString raw = u"2023-01-01T12:00:00Z"_s;
    record[u"id"_s] = raw;
    Window window(sample::read(record), form);
    auto *time = window.widget<QLabel>("/id");
    QCOMPARE(time->text(),
             words::moment(QDateTime::fromString(raw, Qt::ISODate).toMSecsSinceEpoch()));
    QVERIFY(!time->text().contains(u'T'));
    QCOMPARE(time->toolTip(), raw);
    QVERIFY(time->accessibleDescription().contains(raw));
    QTest::keyClick(window.focus("/id"), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), raw);
    // Without a zone nobody knows which time that is here.
    record[u"id"_s] = u"2022-03-29T15:59:03"_s;
    window.draft.rebase(sample::read(record));
    QCOMPARE(time->text(), u"2022-03-29T15:59:03"_s);
}

void TestRecordForm::theMenuShowsWhereOneIsAndWhereSomethingIsChanged()
{
    Window window;
    const auto isShown = [&] { return window.isShown("/nick#menu"); };
    window.focus("/name");
    QVERIFY(!isShown());
    window.focus("/nick");
    QVERIFY(isShown());
    window.focus("/name");
    QVERIFY(!isShown());
    window.type("/nick", u"Pia"_s);
    window.focus("/name");
    QVERIFY(isShown());
    QVERIFY(window.widget<QToolButton>("/nick#undo")->geometry().right()
            < window.widget<QToolButton>("/nick#menu")->x());
}

void TestRecordForm::theEditorShowsTheStateOfItsField()
{
    theme::apply(Theme::Light);
    Window window(sample::read(sample::plain()));
    const auto ground = [&] { return groundOf(window.widget("/nick")); };
    const auto bar = [&] {
        const QPoint place = window.widget("/nick")->mapTo(&window.form, QPoint(2, 10));
        return window.form.grab().toImage().pixelColor(place).name();
    };
    for (const Theme scheme : {Theme::Light, Theme::Dark}) {
        theme::apply(scheme);
        QApplication::processEvents();
        const Tokens &colours = theme::tokens();
        window.draft.revert(FieldPath(u"/nick"_s));
        QCOMPARE(ground(), colours.surface.name());
        QVERIFY(bar() != colours.accent.name());
        window.type("/nick", u"Pia"_s);
        QCOMPARE(ground(), colours.changed.name());
        QCOMPARE(bar(), colours.accent.name());
    }
    theme::apply(Theme::Light);
}

void TestRecordForm::aSectionThatIsAllLockedSaysWhyOnce()
{
    FormSpec form = sample::form();
    FieldSpec &proxyName = form.fields[form.index.value(FieldPath(u"/proxy/name"_s))];
    FieldSpec &proxy = form.fields[form.index.value(FieldPath(u"/proxy"_s))];
    proxyName.editable = proxy.editable = form.field(FieldPath(u"/email"_s))->editable;
    QJsonObject record = sample::plain();
    record[u"proxy"_s] = QJsonObject {{u"name"_s, u"Eva"_s}};
    Window window(sample::read(record), form);
    QVERIFY(!window.isShown("sectionLock"));
    record[u"status"_s] = u"VERIFIED"_s;
    window.draft.rebase(sample::read(record));
    QCOMPARE(window.shown("sectionLock"),
             u"Verified users keep their email. They can be read and copied."_s);
    QVERIFY(!window.isShown("/proxy/name#state") && !window.isShown("/proxy/name#hint"));
    QVERIFY(window.widget("/proxy/name")->accessibleDescription().contains(u"Verified users"_s));
    // In a section with other fields the field says it.
    QCOMPARE(window.shown("/email#state"), u"locked"_s);
    QVERIFY(window.isShown("/email#hint"));
}

void TestRecordForm::theStateIsInTheDescription()
{
    Window window;
    window.type("/nick", u"Pia"_s);
    QCOMPARE(window.widget("/nick")->accessibleDescription(), u"changed. was Pepe."_s);
    window.draft.revert(FieldPath(u"/nick"_s));
    QCOMPARE(window.widget("/nick")->accessibleDescription(), QString());
}

void TestRecordForm::nothingIsSaidOfAnOldValueThatWasNot()
{
    QJsonObject record = sample::record();
    record[u"nick"_s] = QJsonValue::Null;
    Window window(sample::read(record));
    window.type("/nick", u"Pia"_s);
    QCOMPARE(window.shown("/nick#state"), u"changed"_s);
    QCOMPARE(window.shown("/nick#was"), QString());
}

void TestRecordForm::theStateIsAWordAndTheOldValueIsShown()
{
    Window window;
    QCOMPARE(window.shown("/nick#state"), QString());
    window.type("/nick", u"Pia"_s);
    QCOMPARE(window.shown("/nick#state"), u"changed"_s);
    QCOMPARE(window.shown("/nick#was"), u"was Pepe"_s);
    window.draft.discard();
    QCOMPARE(window.shown("/nick#state"), QString());
    QCOMPARE(window.shown("/nick#was"), QString());
}

void TestRecordForm::tabGoesInReadingOrder()
{
    Window window;
    window.draft.setPresent(FieldPath(u"/proxy"_s), true);
    window.type("/name", u"Ana"_s);
    window.type("/nick", u" Pia"_s); // The fix button comes after the field in the tab order.
    window.focus("/name");
    QStringList names {u"/name"_s};
    while (names.size() < 19) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QString name = QApplication::focusWidget()->objectName();
        if (name == names.first())
            break;
        names += name;
    }
    const QStringList expected {u"/name"_s,          u"/nick"_s,
                                u"/nick#fix"_s,      u"/second"_s,
                                u"/notes"_s,         u"/born"_s,
                                u"/phone"_s,         u"/race"_s,
                                u"/gender"_s,        u"/address/country"_s,
                                u"/address/state"_s, u"/zone"_s,
                                u"/size"_s,          u"/income"_s,
                                u"/email"_s,         u"/id"_s,
                                u"/proxy"_s,         u"/proxy/name"_s};
    QCOMPARE(names.mid(0, expected.size()), expected);
}

void TestRecordForm::focusScrollsIntoView()
{
    Window window;
    window.form.resize(700, 200);
    window.draft.setPresent(FieldPath(u"/proxy"_s), true);
    QTRY_VERIFY(window.form.verticalScrollBar()->maximum() > 200);
    QWidget *last = window.focus("/proxy/name");
    QVERIFY(!last->visibleRegion().isEmpty());
    window.focus("/name");
    QVERIFY(!window.widget("/name")->visibleRegion().isEmpty());

    window.type("/size", u"many"_s);
    window.type("/born", u"31/31"_s);
    window.form.showAllFindings();
    last = window.focus("/proxy/name");
    handleEvents(); // The layout now includes the notes, which push the field down.
    QVERIFY(!last->visibleRegion().isEmpty());
}

/// Whether the whole widget can be seen.
static bool isWholeInView(const QWidget *widget)
{
    return widget->isVisible() && widget->visibleRegion().boundingRect() == widget->rect();
}

void TestRecordForm::labelAndNotesScrollIntoViewWithTheEditor()
{
    Window window;
    window.form.resize(700, 260);
    window.type("/size", u"many"_s);
    window.form.showAllFindings();
    for (const char *path : {"/proxy", "/name"}) { // from below, and from above
        window.focus(path);
        QTRY_VERIFY(window.widget("/size")->visibleRegion().isEmpty());
        window.focus("/size");
        QTRY_VERIFY(isWholeInView(window.widget("/size")));
        QTRY_VERIFY(isWholeInView(window.widget<QLabel>("/size#state")));
        QTRY_VERIFY(isWholeInView(window.widget<QWidget>("/size#note")));
    }
}

void TestRecordForm::whatASwitchShowsScrollsIntoView()
{
    Window window;
    window.form.resize(700, 260);
    QWidget *box = window.focus("/proxy");
    handleEvents();
    QTest::keyClick(box, Qt::Key_Space);
    handleEvents(); // The layout now includes the field.
    QTRY_VERIFY(isWholeInView(window.widget("/proxy/name")));
    QVERIFY(isWholeInView(box));
}

void TestRecordForm::undoBringsWhatItChangesIntoView()
{
    Window window;
    window.form.resize(900, 200);
    window.type("/email", u"a@example.org"_s);
    window.focus("/name");
    const auto *email = window.widget("/email");
    QTRY_VERIFY(email->visibleRegion().isEmpty());
    window.draft.undo();
    QTRY_VERIFY(!email->visibleRegion().isEmpty());
    QVERIFY(window.widget("/name")->hasFocus());

    window.focus("/name");
    window.form.ensureWidgetVisible(window.widget("/name"));
    QTRY_VERIFY(email->visibleRegion().isEmpty());
    window.draft.redo();
    QTRY_VERIFY(!email->visibleRegion().isEmpty());

    window.form.ensureWidgetVisible(window.widget("/name"));
    window.draft.accept(window.draft.changes(), {}, {});
    handleEvents();
    QVERIFY(email->visibleRegion().isEmpty());
}

/// Where a widget is in the form.
static QRect placeOf(const Window &window, const QWidget *widget)
{
    return {widget->mapTo(&window.form, QPoint()), widget->size()};
}

void TestRecordForm::editorsOfALineAreAlignedAndWhatIsSaidIsBelow()
{
    Window window;
    window.type("/nick", u" Pep "_s); // a note, a fix and an old value in the middle of the line
    window.focus("/second");
    handleEvents();
    const QRect name = placeOf(window, window.widget("/name"));
    const QRect nick = placeOf(window, window.widget("/nick"));
    const QRect hint = placeOf(window, window.widget<QLabel>("/name#hint"));
    const QRect was = placeOf(window, window.widget<QLabel>("/nick#was"));
    const QRect note = placeOf(window, window.widget<QWidget>("/nick#note"));
    QCOMPARE(name.top(), nick.top());
    QVERIFY(hint.top() > name.bottom() && was.top() > nick.bottom());
    QVERIFY(note.top() > hint.bottom() && note.top() > was.bottom());
    QVERIFY(note.left() == name.left() && note.right() == nick.right());
    const auto *text = window.widget<QWidget>("/nick#note")->findChild<QLabel *>();
    QVERIFY2(text->text().startsWith(u"Nickname"_s), qPrintable(text->text()));
}

void TestRecordForm::aLineIsAsWideAsItsColumnsWhateverIsInIt()
{
    Window window;
    const auto *email = window.widget("/email");
    const int before = email->width();
    QCOMPARE(before, window.widget("/second")->width());
    window.type("/email", u"a.very.long.name.of.somebody@a.very.long.example.org"_s);
    handleEvents();
    QCOMPARE(email->width(), before);
    QVERIFY(placeOf(window, window.widget<QWidget>("/notes")).right()
            > placeOf(window, email).right());
}

void TestRecordForm::fieldsStackWhereItIsNarrow()
{
    Window window;
    const auto *name = window.widget("/name");
    const auto *nick = window.widget("/nick");
    QVERIFY(placeOf(window, name).top() == placeOf(window, nick).top());
    window.form.resize(units(420), 700);
    QTRY_VERIFY(placeOf(window, name).bottom() < placeOf(window, nick).top());
    QVERIFY(placeOf(window, nick).right() < window.form.viewport()->width());
    QCOMPARE(window.form.horizontalScrollBar()->maximum(), 0);
}

void TestRecordForm::theSwitchHidesAndShowsItsRows()
{
    Window window;
    auto *name = window.widget("/proxy/name");
    auto *present = window.widget<QCheckBox>("/proxy");
    QVERIFY(!name->isVisible());

    QTest::keyClick(window.focus("/proxy"), Qt::Key_Space);
    QVERIFY(name->isVisible());
    QVERIFY(window.draft.isPresent(FieldPath(u"/proxy"_s)));
    QTest::keyClick(present, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!name->isVisible());
    QVERIFY(!present->isChecked());
    QVERIFY(window.draft.changes().isEmpty());

    QJsonObject record = sample::record();
    record[u"proxy"_s] = QJsonObject {{u"name"_s, u"Ana"_s}};
    Window other(sample::read(record));
    QTest::keyClick(other.focus("/proxy"), Qt::Key_Space);
    QCOMPARE(other.change("/proxy"), Change::clear());
    QCOMPARE(other.shown("/proxy#state"), u"will be cleared"_s);
}

void TestRecordForm::focusOnAHiddenFieldGoesToItsSwitch()
{
    Window window;
    QCOMPARE(window.focus("/proxy/name")->objectName(), u"/proxy"_s);
    QCOMPARE(window.focus("/address")->objectName(), u"/address/country"_s);
}

void TestRecordForm::namesAreWholeWhereTheLabelIsNot()
{
    Window window;
    QCOMPARE(window.widget("/proxy/name")->accessibleName(), u"Guarantor: Name"_s);
    QCOMPARE(window.widget("/nick")->accessibleName(), u"Nickname"_s);
    QVERIFY(window.widget("/name")->accessibleDescription().contains(u"As on the card"_s));
}

void TestRecordForm::aBlindDraftSaysWhatIsNotSent()
{
    Window window(Base {});
    QCOMPARE(window.shown("/nick#state"), u"not sent"_s);
    window.type("/nick", u"Pia"_s);
    QCOMPARE(window.shown("/nick#state"), u"changed"_s);
    QCOMPARE(window.shown("/nick#was"), QString());
}

void TestRecordForm::aBlindDraftClearsOnlyOnDemand()
{
    Window window(Base {});
    window.type("/nick", u"P"_s);
    window.type("/nick", {});
    QVERIFY(window.draft.changes().isEmpty());

    choose(openMenu(window, "/second"), u"Clear on the server"_s);
    QCOMPARE(window.change("/second"), Change::clear());
    QMenu *menu = openMenu(window, "/name");
    QVERIFY(!actionOf(menu, u"Clear on the server"_s)->isEnabled());
    menu->close();
}

void TestRecordForm::optionalFieldsAreMarkedWhereMostAreRequired()
{
    const auto optionalLabels = [](const FormSpec &spec) {
        RecordDraft draft(spec, u"u-1"_s, sample::read(sample::record()));
        const RecordForm form(draft);
        int count = 0;
        const QList<QLabel *> labels = form.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            count += label->text() == u"optional"_s;
        return count;
    };
    FormSpec spec = sample::form();
    QCOMPARE(optionalLabels(spec), 0);
    for (FieldSpec &field : spec.fields)
        field.required = field.path.name() != u"nick"_s;
    QCOMPARE(optionalLabels(spec), 1);
}

void TestRecordForm::aKeyMovesNothingBesideItsField()
{
    Window window;
    const int before = window.widget("/nick")->x();
    window.type("/name", u"Ana"_s);
    QCoreApplication::processEvents();
    QCOMPARE(window.widget("/nick")->x(), before);
}

void TestRecordForm::aLockedFieldLooksReadOnlyLightAndDark()
{
    QJsonObject record = sample::plain();
    record[u"status"_s] = u"VERIFIED"_s;
    FormSpec form = sample::form();
    FieldSpec &notes = form.fields[form.index.value(FieldPath(u"/notes"_s))];
    notes.editable = form.field(FieldPath(u"/email"_s))->editable;
    theme::apply(Theme::Light);
    Window window(sample::read(record), form);
    auto *box = window.widget<QPlainTextEdit>("/notes");
    QVERIFY(window.widget("/email")->isReadOnly() && box->isReadOnly());
    for (const Theme scheme : {Theme::Dark, Theme::Light, Theme::Dark}) {
        theme::apply(scheme); // The theme changes while the fields are visible.
        QApplication::processEvents();
        const QPalette palette = theme::palette(theme::tokensOf(scheme, Contrast::Normal));
        QCOMPARE(groundOf(window.widget("/nick")), palette.color(QPalette::Base).name());
        const QString sunken = theme::tokensOf(scheme, Contrast::Normal).sunken.name();
        QCOMPARE(groundOf(window.widget("/email")), sunken);
        QCOMPARE(groundOf(box->viewport()), sunken);
    }
    theme::apply(Theme::Light);
}

void TestRecordForm::theCurrentFieldIsTold()
{
    Window window;
    QSignalSpy told(&window.form, &RecordForm::currentFieldChanged);
    window.focus("/nick");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(told.last().first().value<FieldPath>(), FieldPath(u"/second"_s));
    QCOMPARE(window.form.currentField(), FieldPath(u"/second"_s));
}

void TestRecordForm::unknownPropertiesAreShownAndNotSent()
{
    Window plain;
    QVERIFY(!plain.widget<QLabel>("others")->isVisible());

    QJsonObject record = sample::record();
    record[u"plan"_s] = u"gold"_s;
    Window window(sample::read(record));
    QCOMPARE(window.shown("others"), u"plan: gold"_s);
    window.type("/nick", u"Pia"_s);
    QVERIFY(!window.draft.patch().contains(u"plan"_s));
}

void TestRecordForm::anotherThemeIsFollowed()
{
    theme::apply(Theme::Light);
    Window window;
    const auto *hint = window.widget<QLabel>("/name#hint");
    const auto shown = [&] { return hint->palette().color(hint->foregroundRole()); };
    QCOMPARE(shown(), theme::tokensOf(Theme::Light, Contrast::Normal).quiet);
    theme::apply(Theme::Dark);
    QTRY_COMPARE(shown(), theme::tokensOf(Theme::Dark, Contrast::Normal).quiet);
    theme::apply(Theme::Light);
}

QTEST_MAIN(TestRecordForm)
#include "tst_recordform.moc"
