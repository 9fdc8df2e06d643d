// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "openwindow.h"
#include "passphrasedialog.h"
#include "storekeydialog.h"
#include "storewords.h"

#include <QCheckBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using opened::sendOf;

static const FieldPath city(u"/address/city"_s);
static const FieldPath notes(u"/address/access_notes"_s);

class TestStoring final : public QObject
{
    Q_OBJECT

private slots:
    void timesAreSaidWithoutCountingBack();
    void whatBecameOfTheLastKeyIsSaid_data();
    void whatBecameOfTheLastKeyIsSaid();
    void whatCouldNotBeSavedIsTriedAgain();

    void whereDraftsDoNotLastItIsSaid_data();
    void whereDraftsDoNotLastItIsSaid();
    void aDamagedFileIsNamedOnce();
    void heldSendsAreReleasedByWhoLookedAtThem();
    void aPassphraseIsTypedTwice();
    void aDialogFitsASmallScreenWithItsButtons();
    void aShortPassphraseIsWarnedOfAndTaken();
    void aWrongPassphraseStaysToBeMended();
    void aPassphraseIsHiddenAndForgotten();
    void thePassphraseIsChangedWhereTheKeyIs();
    void aNewKeyAsksForThePassphraseThereIs();
    void noSentenceShowsAPassphrase();

    void aRecordSaysWhatWaitsForIt();
    void aRecordThatCannotBeReadSaysSo();
    void theOpenFieldIsTold();
    void aConflictIsSettledOrLeft();
    void aConflictOfLongValuesIsWrapped();
    void hiddenValuesCanBeChosenBetween();
    void aLockedChangeIsDroppedAtItsField();
    void whatEndedInTheBackgroundIsANotice_data();
    void whatEndedInTheBackgroundIsANotice();
    void aRefusedOneOpensAgain();
    void whatCameBackIsNotReplacedByTheNext();
    void whoIsNotKnownByNameIsNamedByTheId();
    void whatWasLeftInConflictIsLookedAtAgain();
    void whatIsKeptForThisRunIsNotSaidInPassing();
    void keepingForThisRunCanBeLeft();
    void anUnknownSendSaysWhenItWasSent();
    void aProfileIsLeftWhereItsDraftsAreLocked();
};

namespace {

struct StoringFixture : opened::Window
{
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QString text(const QString &name)
    {
        const auto *label = find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void enter(const QString &edit, const QString &text)
    {
        auto *line = find<QLineEdit>(edit);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void setStore(StoreState::Kind kind, bool hasPassphrase = false)
    {
        StoreState state;
        state.kind = kind;
        state.hasPassphrase = hasPassphrase;
        main.storeAccess().setState(state);
    }
    void openKeyDialog()
    {
        command(u"Drafts and their key"_s)->trigger();
        QVERIFY(find(u"storeKeyDialog"_s));
    }
};

QDateTime noon()
{
    return QDateTime(QDate(2026, 11, 21), QTime(12, 3));
}

} // namespace

void TestStoring::timesAreSaidWithoutCountingBack()
{
    const qint64 now = noon().toMSecsSinceEpoch();
    const qint64 day = 24 * 3600 * 1000;
    QCOMPARE(words::day(now, noon()), u"12:03"_s);
    QCOMPARE(words::day(now - day, noon()), u"20 Nov"_s);
    QCOMPARE(words::day(now - 365 * day, noon()), u"21 Nov 2025"_s);
    QCOMPARE(words::moment(now, noon()), u"12:03"_s);
    QCOMPARE(words::moment(now + day, noon()), u"22 Nov 12:03"_s);
}

void TestStoring::whatBecameOfTheLastKeyIsSaid_data()
{
    QTest::addColumn<SaveState>("state");
    QTest::addColumn<QString>("sentence");
    using Kind = SaveState::Kind;
    const qint64 at = QDateTime::currentMSecsSinceEpoch();
    QTest::newRow("idle") << SaveState() << QString();
    QTest::newRow("saving") << SaveState {Kind::Saving, 0, {}} << u"Saving…"_s;
    QTest::newRow("saved") << SaveState {Kind::Saved, at, {}} << u"Saved "_s + words::moment(at);
    QTest::newRow("memory") << SaveState {Kind::InMemory, at, {}} << u"Kept in memory only"_s;
    QTest::newRow("full") << SaveState {Kind::NotSaved, 0, StoreError {StoreError::Kind::Full, {}}}
                          << u"Not saved. The disk is full."_s;
}

void TestStoring::whatBecameOfTheLastKeyIsSaid()
{
    QFETCH(const SaveState, state);
    QFETCH(const QString, sentence);
    StoringFixture window;
    window.openJane();
    window.main.work().record()->setSaveState({SaveState::Kind::Saving, 0, {}});
    window.main.work().record()->setSaveState(state);
    QCOMPARE(window.text(u"saveState"_s), sentence);
    QCOMPARE(window.button(u"saveAgain"_s)->isVisible(), state.kind == SaveState::Kind::NotSaved);
}

void TestStoring::whatCouldNotBeSavedIsTriedAgain()
{
    StoringFixture window;
    window.openJane();
    QSignalSpy saves(window.main.work().record(), &RecordPage::saveRequested);
    window.main.work().record()->setSaveState({SaveState::Kind::NotSaved, 0, StoreError()});
    window.button(u"saveAgain"_s)->setFocus();
    window.keys(Qt::Key_Space);
    QCOMPARE(saves.size(), 1);
}

void TestStoring::whereDraftsDoNotLastItIsSaid_data()
{
    QTest::addColumn<StoreState::Kind>("kind");
    QTest::addColumn<QStringList>("buttons");
    using Kind = StoreState::Kind;
    QTest::newRow("opening") << Kind::Opening << QStringList();
    QTest::newRow("ready") << Kind::Ready << QStringList();
    QTest::newRow("this run") << Kind::ThisRun << QStringList();
    QTest::newRow("locked") << Kind::Locked << QStringList {u"unlockStore"_s, u"keepForThisRun"_s};
    QTest::newRow("no keychain") << Kind::NoKeychain
                                 << QStringList {u"choosePassphrase"_s, u"keepForThisRun"_s};
    QTest::newRow("read only") << Kind::ReadOnly << QStringList {u"retryStore"_s};
    QTest::newRow("failed") << Kind::Failed << QStringList {u"retryStore"_s, u"keepForThisRun"_s};
}

void TestStoring::whereDraftsDoNotLastItIsSaid()
{
    QFETCH(const StoreState::Kind, kind);
    QFETCH(const QStringList, buttons);
    StoringFixture window;
    window.setStore(StoreState::Kind::Locked);
    window.setStore(kind);
    QStringList shown;
    for (const auto *button : window.find(u"storeState"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible())
            shown += button->objectName();
    }
    QCOMPARE(shown, buttons);
    QCOMPARE(window.text(u"storeStateText"_s).isEmpty(), buttons.isEmpty());

    QSignalSpy unlocks(&window.main.storeAccess(), &StoreAccess::unlockRequested);
    QSignalSpy thisRun(&window.main.storeBar(), &StoreBar::thisRunChosen);
    QSignalSpy retries(&window.main.storeAccess(), &StoreAccess::retryRequested);
    for (const QString &name : buttons) {
        if (name != "choosePassphrase"_L1)
            window.button(name)->click();
    }
    QCOMPARE(unlocks.size(), int(kind == StoreState::Kind::Locked));
    QCOMPARE(retries.size(), int(buttons.contains(u"retryStore"_s)));
    QCOMPARE(thisRun.size(), int(buttons.contains(u"keepForThisRun"_s)));
}

void TestStoring::aDamagedFileIsNamedOnce()
{
    StoringFixture window;
    StoreState state;
    state.kind = StoreState::Kind::Ready;
    state.setAside = u"/folder/agent/amend.sqlite.damaged"_s;
    state.recovered = 7;
    state.lost = {u"draft 2026-11-20T10:00:00Z"_s};
    window.main.storeAccess().setState(state);
    const QString said = window.text(u"setAsideText"_s);
    const QString lost = u"draft (%1)"_s.arg(words::moment(
        QDateTime::fromString(u"2026-11-20T10:00:00Z"_s, Qt::ISODate).toMSecsSinceEpoch()));
    for (const QString &part : {state.setAside, u"7 entries"_s, lost})
        QVERIFY2(said.contains(part), qPrintable(said));
    window.button(u"closeSetAside"_s)->click();
    window.main.storeAccess().setState(state);
    QCOMPARE(window.text(u"setAsideText"_s), QString());
}

void TestStoring::heldSendsAreReleasedByWhoLookedAtThem()
{
    StoringFixture window;
    QSignalSpy released(&window.main.storeBar(), &StoreBar::releaseWanted);
    window.main.storeBar().setHeld(true);
    QVERIFY(window.text(u"heldText"_s).contains(u"Nothing is sent"_s));
    QVERIFY(!window.button(u"releaseSends"_s)->isVisible());
    window.button(u"lookAtOutbox"_s)->click();
    QVERIFY(window.find(u"outboxEmpty"_s) || window.find(u"outboxList"_s));
    QVERIFY(window.button(u"releaseSends"_s)->isVisible());
    window.main.storeBar().setHeld(true);
    QVERIFY(!window.button(u"releaseSends"_s)->isVisible());
    // Opening the tab counts as looking at the outbox, too.
    QTest::keyClick(&window.main, Qt::Key_3, Qt::ControlModifier);
    QVERIFY(window.button(u"releaseSends"_s)->isVisible());
    QCOMPARE(released.size(), 0);
    window.button(u"releaseSends"_s)->click();
    QCOMPARE(released.size(), 1);
    window.main.storeBar().setHeld(false);
    QCOMPARE(window.text(u"heldText"_s), QString());
}

void TestStoring::aPassphraseIsTypedTwice()
{
    StoringFixture window;
    window.setStore(StoreState::Kind::NoKeychain);
    QSignalSpy chosen(&window.main.storeAccess(), &StoreAccess::passphraseChosen);
    window.button(u"choosePassphrase"_s)->click();
    auto *give = window.button(u"givePassphrase"_s);
    QVERIFY(!give->isEnabled());
    window.enter(u"newPassphrase"_s, u"correct horse battery"_s);
    QVERIFY(!give->isEnabled());
    window.enter(u"newPassphraseAgain"_s, u"correct horse batterie"_s);
    QVERIFY(!give->isEnabled());
    QCOMPARE(window.text(u"passphraseHint"_s), u"The two passphrases differ."_s);
    window.enter(u"newPassphraseAgain"_s, u"correct horse battery"_s);
    QVERIFY(give->isEnabled());
    QTest::keyClick(window.find(u"newPassphraseAgain"_s), Qt::Key_Return);
    // The first Enter has already started the change.
    QTest::keyClick(window.find(u"passphraseDialog"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).value<Secret>().reveal(), u"correct horse battery"_s);
    QVERIFY(window.find(u"passphraseDialog"_s)->isVisible());
    window.main.storeAccess().showDone();
    QTRY_VERIFY(!window.find(u"passphraseDialog"_s));
    QVERIFY(window.says(u"The passphrase was set."_s));
}

/// A font of four times the size on a screen of 800×800: there is room for 200×200 units.
void TestStoring::aDialogFitsASmallScreenWithItsButtons()
{
    const QFont before = QApplication::font();
    QFont large = before;
    large.setPointSizeF(before.pointSizeF() * 4);
    QApplication::setFont(large);
    const auto restore = qScopeGuard([&before] { QApplication::setFont(before); });
    const auto isWhole = [](const QDialog &dialog) {
        const QSize room = dialog.screen()->availableSize();
        bool isIt = dialog.width() <= room.width() && dialog.height() <= room.height();
        for (const auto *button : dialog.findChild<QDialogButtonBox *>()->buttons())
            isIt = isIt
                && dialog.rect().contains(QRect(button->mapTo(&dialog, QPoint()), button->size()));
        return isIt;
    };
    PassphraseDialog dialog(PassphraseDialog::Purpose::Change, true, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(isWhole(dialog));
    // Following Tab scrolls.
    auto *last = dialog.findChild<QCheckBox *>(u"revealPassphrase"_s);
    for (int i = 0; i < 4 && !last->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(last->hasFocus());
    QVERIFY(!last->visibleRegion().isEmpty());

    StoreState ready;
    ready.kind = StoreState::Kind::Ready;
    ready.hasPassphrase = true;
    StoreKeyDialog keys(ready);
    keys.setAttribute(Qt::WA_DeleteOnClose, false);
    keys.show();
    QVERIFY(isWhole(keys));
}

void TestStoring::aShortPassphraseIsWarnedOfAndTaken()
{
    StoringFixture window;
    window.setStore(StoreState::Kind::NoKeychain);
    window.button(u"choosePassphrase"_s)->click();
    window.enter(u"newPassphrase"_s, u"short"_s);
    QVERIFY(window.text(u"passphraseHint"_s).startsWith("Warning"_L1));
    window.enter(u"newPassphraseAgain"_s, u"short"_s);
    QVERIFY(window.button(u"givePassphrase"_s)->isEnabled());
}

void TestStoring::aWrongPassphraseStaysToBeMended()
{
    StoringFixture window;
    window.setStore(StoreState::Kind::Locked, true);
    QSignalSpy unlocks(&window.main.storeAccess(), &StoreAccess::unlockRequested);
    QSignalSpy given(&window.main.storeAccess(), &StoreAccess::passphraseGiven);
    window.button(u"unlockStore"_s)->click();
    QCOMPARE(unlocks.size(), 0); // The keychain cannot unlock the store.
    window.enter(u"passphrase"_s, u"wrong"_s);
    window.button(u"givePassphrase"_s)->click();
    window.main.storeAccess().showError({StoreError::Kind::WrongPassphrase, {}});
    QVERIFY(window.text(u"passphraseError"_s).contains("not the passphrase"_L1));
    window.enter(u"passphrase"_s, u"right"_s);
    window.button(u"givePassphrase"_s)->click();
    QCOMPARE(given.size(), 2);
    QCOMPARE(given.constLast().at(0).value<Secret>().reveal(), u"right"_s);
    QCOMPARE(window.text(u"passphraseError"_s), QString());
    window.main.storeAccess().showDone();
    QVERIFY(window.says(u"The drafts are unlocked."_s));
}

void TestStoring::aPassphraseIsHiddenAndForgotten()
{
    StoringFixture window;
    window.setStore(StoreState::Kind::Locked, true);
    window.button(u"unlockStore"_s)->click();
    const QPointer<QLineEdit> edit = window.find<QLineEdit>(u"passphrase"_s);
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    window.enter(u"passphrase"_s, u"secret words"_s);
    window.find<QCheckBox>(u"revealPassphrase"_s)->click();
    QCOMPARE(edit->echoMode(), QLineEdit::Normal);
    window.find<QDialog>(u"passphraseDialog"_s)->reject();
    QCOMPARE(edit->text(), QString());
    QVERIFY(!edit->isUndoAvailable());
}

void TestStoring::thePassphraseIsChangedWhereTheKeyIs()
{
    StoringFixture window;
    window.setStore(StoreState::Kind::Ready, true);
    QSignalSpy changes(&window.main.storeAccess(), &StoreAccess::passphraseChangeRequested);
    window.openKeyDialog();
    QVERIFY(window.text(u"storeKeyState"_s).contains("Your passphrase unlocks"_L1));
    window.button(u"keyChange"_s)->click();
    window.enter(u"passphrase"_s, u"the old one"_s);
    window.enter(u"newPassphrase"_s, u"a much longer one"_s);
    window.enter(u"newPassphraseAgain"_s, u"a much longer one"_s);
    window.button(u"givePassphrase"_s)->click();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.constFirst().at(0).value<Secret>().reveal(), u"the old one"_s);
    QCOMPARE(changes.constFirst().at(1).value<Secret>().reveal(), u"a much longer one"_s);
}

void TestStoring::aNewKeyAsksForThePassphraseThereIs()
{
    for (const bool hasPassphrase : {false, true}) {
        StoringFixture window;
        window.setStore(StoreState::Kind::Ready, hasPassphrase);
        QSignalSpy rotations(&window.main.storeAccess(), &StoreAccess::keyRotationRequested);
        window.openKeyDialog();
        QCOMPARE(window.button(u"keyChange"_s)->isVisible(), hasPassphrase);
        window.button(u"keyNew"_s)->click();
        QCOMPARE(window.find(u"passphrase"_s) != nullptr, hasPassphrase);
        if (hasPassphrase)
            window.enter(u"passphrase"_s, u"the old one"_s);
        window.button(u"givePassphrase"_s)->click();
        QCOMPARE(rotations.size(), 1);
        QCOMPARE(rotations.constFirst().at(0).value<Secret>().isEmpty(), !hasPassphrase);
    }
}

void TestStoring::noSentenceShowsAPassphrase()
{
    StoringFixture window;
    window.setStore(StoreState::Kind::Locked, true);
    window.button(u"unlockStore"_s)->click();
    window.enter(u"passphrase"_s, u"canary words"_s);
    window.button(u"givePassphrase"_s)->click();
    window.main.storeAccess().showError({StoreError::Kind::WrongPassphrase, {}});
    for (const auto *widget : window.main.findChildren<QWidget *>()) {
        QVERIFY(!widget->accessibleDescription().contains("canary"_L1));
        QVERIFY(!widget->toolTip().contains("canary"_L1));
    }
    QVERIFY(!window.says(u"canary"_s));
}

void TestStoring::aRecordSaysWhatWaitsForIt()
{
    StoringFixture window;
    const QueuedSend send = sendOf();
    window.outbox.setSends({send});
    window.openJane();
    QSignalSpy recalls(window.main.work().record(), &RecordPage::recallRequested);
    QVERIFY(window.text(u"queuedText"_s).contains("2 changes to this record are in the outbox"_L1));
    QVERIFY(window.text(u"queuedText"_s).contains("no connection"_L1));
    window.button(u"recallQueued"_s)->click();
    QCOMPARE(recalls.size(), 1);
    QCOMPARE(recalls.constFirst().at(0).toUuid(), send.id);

    QueuedSend unknown = send;
    unknown.state = QueuedSend::State::Unknown;
    window.outbox.setSends({unknown}); // A send with an unknown outcome is not recalled from here.
    QVERIFY(!window.button(u"recallQueued"_s)->isVisible());
    window.outbox.setSends({});
    QCOMPARE(window.text(u"queuedText"_s), QString());
    QueuedSend elses = sendOf();
    elses.record.userId = u"somebody else"_s;
    window.outbox.setSends({elses});
    QCOMPARE(window.text(u"queuedText"_s), QString());
}

void TestStoring::aRecordThatCannotBeReadSaysSo()
{
    StoringFixture window;
    window.openJane();
    QSignalSpy reads(window.main.work().record(), &RecordPage::readAgainRequested);
    QCOMPARE(window.text(u"unreadText"_s), QString());
    const qint64 then = QDateTime::currentMSecsSinceEpoch();
    window.main.work().record()->showUnread(then, {});
    window.find(u"recordTabs"_s)->findChild<QWidget *>(u"/first_name"_s)->setFocus();
    window.keys(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"readUnread"_s);
    QVERIFY(window.text(u"unreadText"_s).contains(words::moment(then)));
    window.button(u"readUnread"_s)->click();
    QCOMPARE(reads.size(), 1);
    window.openJane(); // The record was read now.
    QCOMPARE(window.text(u"unreadText"_s), QString());
}

void TestStoring::theOpenFieldIsTold()
{
    StoringFixture window;
    QVERIFY(window.main.work().currentField().isRoot());
    window.openJane();
    window.main.work().focusField(city);
    QCOMPARE(window.main.work().currentField(), city);
}

void TestStoring::aConflictIsSettledOrLeft()
{
    StoringFixture window;
    const Changes mine {{city, Change::set(u"Boston"_s)}, {notes, Change::clear()}};
    window.jane.setChanges(mine);
    window.openJane();
    QSignalSpy settled(&window.main.reviews(), &Reviews::conflictSettled);
    const QList<Conflict> conflicts {{city, u"Cambridge"_s, u"Boston"_s, u"Salem"_s}};
    window.main.reviews().showConflict(conflicts);
    auto *keep = window.button(u"settleConflict"_s);
    QVERIFY(!keep->isEnabled());
    for (const auto *choice : window.find(u"conflictPage"_s)->findChildren<QRadioButton *>())
        QVERIFY(!choice->isChecked());
    // Enter does not choose a value.
    QTest::keyClick(window.find(u"conflictPage"_s), Qt::Key_Return);
    QVERIFY(window.find(u"conflictPage"_s)->isVisible());
    window.button(u"settleLater"_s)->click();
    QTRY_VERIFY(!window.find(u"conflictPage"_s));
    QCOMPARE(settled.size(), 0);
    QCOMPARE(window.jane.changes(), mine);

    window.main.reviews().showConflict(conflicts);
    QTest::keyClick(window.find(u"theirs /address/city"_s), Qt::Key_Space);
    window.button(u"settleConflict"_s)->click();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().at(0).value<QList<FieldPath>>(), QList<FieldPath> {city});
    QCOMPARE(window.jane.changes(), mine); // The page itself does not change the draft.
    QVERIFY(!window.main.reviews().view()->hasSent()); // What is left is reviewed.
}

void TestStoring::aConflictOfLongValuesIsWrapped()
{
    StoringFixture window;
    window.openJane();
    const QString endless(300, u'x');
    window.main.reviews().showConflict({{city, endless, endless, endless}});
    window.main.resize(window.main.fontMetrics().averageCharWidth() * 80, 500);
    auto *page = window.find(u"conflictPage"_s);
    QTRY_VERIFY(window.find(u"mine /address/city"_s)->isVisible());
    const auto *mine = window.find(u"mine /address/city"_s);
    QVERIFY(mine->mapTo(page, mine->rect().bottomRight()).x() < page->width());
    // A click on the label chooses the value, too.
    const auto *grid = mine->parentWidget();
    for (auto *label : grid->findChildren<QLabel *>()) {
        if (label->mapTo(page, QPoint()).x() > mine->mapTo(page, QPoint()).x()
            && label->mapTo(page, QPoint()).y() >= mine->mapTo(page, QPoint()).y() - 5)
            QTest::mouseClick(label, Qt::LeftButton);
    }
    QVERIFY(window.find<QRadioButton>(u"mine /address/city"_s)->isChecked());
}

void TestStoring::hiddenValuesCanBeChosenBetween()
{
    const FieldPath income(u"/medical_proxy/household_income"_s);
    StoringFixture window;
    window.openJane();
    window.main.reviews().showConflict({{income, u"111"_s, u"222"_s, u"333"_s}});
    QVERIFY(!window.says(u"222"_s) && !window.says(u"333"_s));
    QTest::keyClick(window.find(u"revealConflicts"_s), Qt::Key_Space);
    QVERIFY(window.says(u"222"_s) && window.says(u"333"_s));
    QTest::keyClick(window.find(u"revealConflicts"_s), Qt::Key_Space);
    QVERIFY(!window.says(u"222"_s));
}

void TestStoring::aLockedChangeIsDroppedAtItsField()
{
    const FormSpec &form = records::form("machnet/individual");
    const auto recordIn = [](const QString &status) {
        return Base {Base::Kind::Read,
                     {{u"status"_s, status}, {u"first_name"_s, u"Ada"_s}, {u"type"_s, u"SEND"_s}},
                     {}};
    };
    RecordDraft draft(form, u"u1"_s, recordIn(u"UNVERIFIED"_s));
    const auto locked
        = std::find_if(form.fields.begin(), form.fields.end(), [&](const auto &field) {
              return draft.lockReason(field.path).isEmpty() && field.type == ValueType::String
                  && field.choices.isEmpty() && field.format.isEmpty()
                  && !lockReason(form, field, recordIn(u"VERIFIED"_s)).isEmpty() && !field.masked;
          });
    QVERIFY(locked != form.fields.end());
    draft.set(locked->path, u"Grace"_s);
    StoringFixture window;
    window.main.work().showRecord(draft, opened::sandbox);
    const QString drop = locked->path.toString() + u"#drop"_s;
    QVERIFY(!window.find(drop));
    draft.rebase(recordIn(u"VERIFIED"_s));
    QTRY_VERIFY(window.find(drop) && window.find(drop)->isVisible());
    QVERIFY(window.text(locked->path.toString() + u"#hint"_s).startsWith("Now locked"_L1));
    window.button(drop)->click();
    QVERIFY(!draft.changes().contains(locked->path));
    QTRY_VERIFY(!window.find(drop)->isVisible());
    QVERIFY(draft.canUndo());
}

void TestStoring::whatEndedInTheBackgroundIsANotice_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("button");
    using Kind = Outcome::Kind;
    QTest::newRow("applied") << Kind::Applied << u"Applied: Jane Doe"_s << QString();
    QTest::newRow("refused") << Kind::Refused << u"Refused: Jane Doe"_s << u"openBack"_s;
    QTest::newRow("conflict") << Kind::Conflict << u"Somebody else changed"_s << u"openBack"_s;
    QTest::newRow("unknown") << Kind::Unknown << u"not known"_s << u"showStuck"_s;
    QTest::newRow("key") << Kind::Unauthorised << u"Not authorised"_s << u"showStuck"_s;
    QTest::newRow("waiting") << Kind::Waiting << QString() << QString();
}

void TestStoring::whatEndedInTheBackgroundIsANotice()
{
    QFETCH(const Outcome::Kind, kind);
    QFETCH(const QString, words);
    QFETCH(const QString, button);
    StoringFixture window;
    Outcome outcome;
    outcome.kind = kind;
    if (kind != Outcome::Kind::Applied)
        outcome.error = ApiError();
    window.main.notices().showSendEnded(opened::janesRecord, u"Jane Doe"_s, outcome);
    QVERIFY(!window.main.findChild<QDialog *>());
    if (!words.isEmpty())
        QVERIFY(window.says(words));
    for (const QString &name : {u"openBack"_s, u"showStuck"_s})
        QCOMPARE(window.find(name) != nullptr, name == button);
    QCOMPARE(window.find(u"closeNotice"_s) != nullptr, !words.isEmpty());
}

void TestStoring::aRefusedOneOpensAgain()
{
    StoringFixture window;
    QSignalSpy chosen(&window.main.notices(), &Notices::draftChosen);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Refused;
    outcome.error = ApiError();
    outcome.error->findings = {Finding {city,
                                        u"server"_s,
                                        Severity::Error,
                                        {{u"message"_s, u"No such city"_s}},
                                        Finding::Origin::Server}};
    window.main.notices().showSendEnded(opened::janesRecord, u"Jane Doe"_s, outcome);
    QVERIFY(window.says(u"No such city"_s));
    window.button(u"openBack"_s)->click();
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).value<RecordKey>(), opened::janesRecord);
    QTRY_VERIFY(!window.find(u"openBack"_s));
}

void TestStoring::whatCameBackIsNotReplacedByTheNext()
{
    StoringFixture window;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Conflict;
    const QStringList names {u"Ada"_s, u"Bea"_s, u"Cleo"_s, u"Dora"_s};
    QSignalSpy chosen(&window.main.notices(), &Notices::draftChosen);
    for (const QString &name : names) {
        RecordKey record = opened::janesRecord;
        record.userId = name;
        window.main.notices().showSendEnded(record, name, outcome);
    }
    QVERIFY(!window.says(u"Conflict: Ada"_s)); // Its conflict is shown in the list of drafts only.
    for (const QString &name : {u"Bea"_s, u"Cleo"_s, u"Dora"_s})
        QVERIFY(window.says(u"Conflict: "_s + name));
    QCOMPARE(window.button(u"openBack"_s)->accessibleName(), u"Open Bea"_s);
    window.button(u"openBack"_s)->setFocus(); // The button opens the oldest notice.
    window.keys(Qt::Key_Space);
    QCOMPARE(chosen.constFirst().at(0).value<RecordKey>().userId, u"Bea"_s);
    QTRY_VERIFY(!window.says(u"Conflict: Bea"_s));
    QVERIFY(window.says(u"Conflict: Cleo"_s) && window.says(u"Conflict: Dora"_s));
}

void TestStoring::whoIsNotKnownByNameIsNamedByTheId()
{
    StoringFixture window;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Cancelled;
    window.main.notices().showSendEnded(opened::janesRecord, {}, outcome);
    QCOMPARE(window.text(u"sendBackText"_s), u"Cancelled: %1."_s.arg(opened::janesId));
    window.main.notices().showSendEnded({}, {}, outcome);
    QVERIFY(window.says(u"Cancelled."_s));
    QVERIFY(!window.says(u": ."_s));
}

void TestStoring::whatWasLeftInConflictIsLookedAtAgain()
{
    StoringFixture window;
    QSignalSpy keyReads(&window.main.commands().action(Command::ReadAgain), &QAction::triggered);
    window.openJane();
    QSignalSpy reads(window.main.work().record(), &RecordPage::readAgainRequested);
    QCOMPARE(window.text(u"conflictText"_s), QString());
    window.main.work().record()->setConflict(true);
    QVERIFY(window.text(u"conflictText"_s).contains("Somebody else also changed"_L1));
    window.button(u"lookAgain"_s)->setFocus();
    window.keys(Qt::Key_Space);
    QCOMPARE(reads.size(), 1);
    window.keys(Qt::Key_F5);
    QCOMPARE(keyReads.size(), 1);
    window.main.work().record()->setConflict(false);
    QCOMPARE(window.text(u"conflictText"_s), QString());
}

void TestStoring::whatIsKeptForThisRunIsNotSaidInPassing()
{
    StoringFixture window;
    window.openJane();
    const auto *said = window.find<QLabel>(u"saveState"_s);
    window.main.work().record()->setSaveState({SaveState::Kind::Saved, 1, {}});
    QCOMPARE(said->foregroundRole(), QPalette::PlaceholderText);
    window.main.work().record()->setSaveState({SaveState::Kind::InMemory, 1, {}});
    QCOMPARE(said->foregroundRole(), QPalette::WindowText);
    QVERIFY(!said->font().bold());
}

void TestStoring::keepingForThisRunCanBeLeft()
{
    StoringFixture window;
    QSignalSpy retries(&window.main.storeAccess(), &StoreAccess::retryRequested);
    QSignalSpy chosen(&window.main.storeAccess(), &StoreAccess::passphraseChosen);
    window.setStore(StoreState::Kind::Ready);
    window.openKeyDialog();
    QVERIFY(!window.button(u"keyRetry"_s)->isVisible());
    QVERIFY(!window.button(u"keyPassphrase"_s)->isVisible());
    window.setStore(StoreState::Kind::ThisRun);
    QTest::keyClick(window.button(u"keyRetry"_s), Qt::Key_Space);
    QCOMPARE(retries.size(), 1);
    QTest::keyClick(window.button(u"keyPassphrase"_s), Qt::Key_Space);
    window.enter(u"newPassphrase"_s, u"correct horse battery"_s);
    window.enter(u"newPassphraseAgain"_s, u"correct horse battery"_s);
    QTest::keyClick(window.find(u"newPassphraseAgain"_s), Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
}

void TestStoring::anUnknownSendSaysWhenItWasSent()
{
    QueuedSend send = sendOf();
    send.state = QueuedSend::State::Unknown;
    send.queued = noon().toMSecsSinceEpoch();
    QVERIFY(words::sentence(send, noon()).contains("sent 12:03"_L1));
    send.begun = noon().addSecs(3600).toMSecsSinceEpoch();
    QVERIFY(words::sentence(send, noon()).contains("sent 13:03"_L1));
}

void TestStoring::aProfileIsLeftWhereItsDraftsAreLocked()
{
    StoringFixture window;
    troubles::showDraftsLocked(window.main, opened::sandbox);
    QVERIFY(window.says(u"Unlock them first"_s));
    QVERIFY(window.says(opened::sandbox.name));
}

QTEST_MAIN(TestStoring)
#include "tst_storing.moc"
