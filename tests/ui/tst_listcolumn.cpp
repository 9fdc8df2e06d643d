// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deleteddrafts.h"
#include "openwindow.h"
#include "personal.h"
#include "rowdelegate.h"
#include "sendpage.h"
#include "storewords.h"
#include "units.h"

#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTimer>

using namespace Qt::StringLiterals;
using opened::draftOf;
using opened::janesRecord;
using opened::sendOf;

static const RecordKey adasRecord {opened::production.id, u"junction/demographics"_s,
                                   u"0b3cf0a2-0000-4000-8000-000000000001"_s};

class TestListColumn final : public QObject
{
    Q_OBJECT

private slots:
    void theRailCounts();
    void aDraftSaysWhatItIsAndWhere();
    void aStateIsAWordAndASign();
    void keysLeadToADraftByItsName();
    void findLeadsToTheSearch();
    void whatIsOpenStaysSelected();
    void aDraftOpensWithEnter();
    void deleteDeletesAndIsUndone();
    void whatIsDeletedTwiceIsOneNotice();
    void theNoticeOfADeletedDraftGoesUnlessSomebodyIsAtIt();
    void deletedDraftsAreListedAndRestored();
    void aDraftWithoutANameHasThatOfAnotherForm();
    void namesThatBeginAlikeAreCutInTheMiddle();
    void aDraftIsCopiedToAProfileOfTheSameApi();
    void draftsAreFilteredByProfileAndState();
    void nothingFoundShowsAllAgain();
    void anEmptyListSaysHowToBegin();
    void aLockedListIsNotCalledEmpty();
    void draftsNobodyCanReadAreCounted();
    void aNoticeIsReachedBeforeTheLists();
    void thePaletteKnowsDraftsAndNotices();
    void thePaletteFindsPeopleWhileNamesAreHidden();
    void aHundredThousandDraftsScroll();

    void aSendSaysWhichFieldsChange();
    void aSendShowsWhatItChanges();
    void aSendMasksWhatIsMasked();
    void anUnknownOneSaysWhenItWasReadLast();
    void aSendSaysWhyItWaits_data();
    void aSendSaysWhyItWaits();
    void eachActOfASendIsToldOnce_data();
    void eachActOfASendIsToldOnce();
    void aSettledOneIsRemovedOnlyWhenConfirmed();
    void enterLeadsToTheFirstAct();
    void theStatusBarLeadsToTheOutbox();
    void aStoppedSendLeadsToItsProfile();

    void theLogIsReadWhenItIsLookedAt();
    void anEntrySaysWhatChanged();
    void moreIsAskedForAfterTheLast();
    void aNewSendComesToTheTopOfTheLog();

    void aNarrowWindowOpensTheListOverTheWork();
    void theOpenRecordIsMarked();
    void onlySomePlacesHaveAList();
    void sendsAreSearched();
    void aSmallScreenHasAllOfTheWindow();
    void escapeLeadsBackToTheField();
    void everyControlHasAName();
};

namespace {

struct ListsFixture : opened::Window
{
    QListView *list(const QString &name) { return find<QListView>(name); }
    QString line(const QString &name, int row)
    {
        const auto *model = list(name)->model();
        return model->data(model->index(row, 0), Qt::DisplayRole).toString();
    }
    bool hasSign(const QString &name, int row)
    {
        const auto *model = list(name)->model();
        return !model->data(model->index(row, 0), Qt::DecorationRole).value<QIcon>().isNull();
    }
    QPushButton *button(const QString &name) { return find<QPushButton>(name); }
    QWidget *column() { return find(u"side"_s); }
    QString accessibleName(const QString &name)
    {
        return QAccessible::queryAccessibleInterface(find(name))->text(QAccessible::Name);
    }
    void setStore(StoreState::Kind kind)
    {
        StoreState state;
        state.kind = kind;
        main.storeAccess().setState(state);
    }
    void show(QueuedSend::State state, QueuedSend::Wait wait)
    {
        QueuedSend send = sendOf();
        send.state = state;
        send.wait = wait;
        outbox.setSends({send});
        keys(Qt::Key_3, Qt::ControlModifier);
    }
};

RecordKey recordIn(const QSignalSpy &spy)
{
    return spy.constLast().at(0).value<RecordKey>();
}

SentEntry entryOf(const QString &title, qint64 at)
{
    SentEntry entry;
    entry.id = QUuid::createUuid();
    entry.at = at;
    entry.record = janesRecord;
    entry.profileName = u"Junction sandbox"_s;
    entry.title = title;
    entry.changes
        = {{FieldPath(u"/address/city"_s), Change::Kind::Set, u"Cambridge"_s, u"Boston"_s}};
    entry.outcome = Outcome::Kind::Refused;
    entry.status = 422;
    entry.requestRef = u"req-17"_s;
    entry.message = u"Not served"_s;
    return entry;
}

} // namespace

void TestListColumn::theRailCounts()
{
    ListsFixture side;
    QCOMPARE(side.accessibleName(u"railDrafts"_s), u"Drafts"_s);
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.outbox.setSends({sendOf(), sendOf(adasRecord)});
    QCOMPARE(side.accessibleName(u"railDrafts"_s), u"Drafts, 1"_s);
    QCOMPARE(side.accessibleName(u"railOutbox"_s), u"Outbox, 2"_s);
    side.drafts.remove(janesRecord);
    QCOMPARE(side.accessibleName(u"railDrafts"_s), u"Drafts"_s);
}

void TestListColumn::aDraftSaysWhatItIsAndWhere()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane \u202eDoe"_s));
    const QString line = side.line(u"draftList"_s, 0);
    QVERIFY(line.startsWith(u"Jane ⟨U+202E⟩Doe\t"_s));
    QVERIFY(line.endsWith(u"\nJunction sandbox\n2 changes"_s));
    const QModelIndex row = side.list(u"draftList"_s)->model()->index(0, 0);
    QCOMPARE(row.data(RowDelegate::tierRole).toInt(), int(Tier::Sandbox));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains("SANDBOX, Junction sandbox"_L1));
    QVERIFY(!side.hasSign(u"draftList"_s, 0));
}

void TestListColumn::aStateIsAWordAndASign()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s, janesRecord, DraftState::Refused));
    QVERIFY(side.line(u"draftList"_s, 0).endsWith(u" · Refused"_s));
    QVERIFY(side.hasSign(u"draftList"_s, 0));
    side.drafts.put(draftOf(u"Jane Doe"_s, janesRecord, DraftState::Conflict));
    QVERIFY(side.line(u"draftList"_s, 0).endsWith(u" · Conflict"_s));
}

void TestListColumn::keysLeadToADraftByItsName()
{
    ListsFixture side;
    QSignalSpy chosen(&side.main.lists().drafts(), &DraftsView::draftChosen);
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord));
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"draftSearch"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"love"_s);
    QCOMPARE(side.list(u"draftList"_s)->model()->rowCount(), 1);
    side.keys(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(recordIn(chosen), adasRecord);
}

void TestListColumn::findLeadsToTheSearch()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.keys(Qt::Key_Down);
    QVERIFY(side.list(u"draftList"_s)->hasFocus());
    side.keys(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"draftSearch"_s);
}

/// When the row of the open record goes, or comes back elsewhere, no other draft is selected.
void TestListColumn::whatIsOpenStaysSelected()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord));
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.openJane();
    const auto *list = side.list(u"draftList"_s);
    QCOMPARE(list->currentIndex().row(), side.drafts.rowOf(janesRecord));
    side.drafts.remove(janesRecord);
    QVERIFY(!list->currentIndex().isValid());
    side.drafts.put(draftOf(u"Jane Doe"_s));
    QCOMPARE(list->currentIndex().row(), side.drafts.rowOf(janesRecord));
}

void TestListColumn::aDraftOpensWithEnter()
{
    ListsFixture side;
    QSignalSpy chosen(&side.main.lists().drafts(), &DraftsView::draftChosen);
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord));
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.keys(Qt::Key_Down);
    side.keys(Qt::Key_Down);
    side.keys(Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(recordIn(chosen), adasRecord);
    const auto *list = side.list(u"draftList"_s);
    const QPoint first = list->visualRect(list->model()->index(0, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, first);
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(recordIn(chosen), janesRecord);
    // A click does not lead to another profile.
    const QPoint second = list->visualRect(list->model()->index(1, 0)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(chosen.size(), 2);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(recordIn(chosen), adasRecord);
}

void TestListColumn::deleteDeletesAndIsUndone()
{
    ListsFixture side;
    QSignalSpy deleted(&side.main.lists().drafts(), &DraftsView::draftDeleted);
    QSignalSpy restored(&side.main.notices(), &Notices::draftRestored);
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.keys(Qt::Key_Delete); // In the search field Delete does not delete a draft.
    QCOMPARE(deleted.size(), 0);
    side.keys(Qt::Key_Down);
    side.keys(Qt::Key_Delete);
    QCOMPARE(deleted.size(), 1);
    QCOMPARE(recordIn(deleted), janesRecord);

    side.drafts.remove(janesRecord);
    side.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    QVERIFY(side.says(u"Deleted the draft of Jane Doe."_s));
    side.button(u"undoDelete"_s)->click();
    QCOMPARE(restored.size(), 1);
    QCOMPARE(recordIn(restored), janesRecord);
    QTRY_VERIFY(!side.find(u"deleted"_s));
}

void TestListColumn::whatIsDeletedTwiceIsOneNotice()
{
    ListsFixture side;
    side.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    side.main.notices().showDeleted(adasRecord, u"Ada Lovelace"_s);
    QVERIFY(!side.says(u"Jane Doe"_s));
    side.main.notices().hideDeleted(janesRecord); // Jane's draft was restored from the list.
    QVERIFY(side.says(u"Deleted the draft of Ada Lovelace."_s));
    side.button(u"closeNotice"_s)->click();
    QTRY_VERIFY(!side.find(u"deleted"_s));
}

void TestListColumn::theNoticeOfADeletedDraftGoesUnlessSomebodyIsAtIt()
{
    ListsFixture side;
    side.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    auto *end = side.find(u"deleted"_s)->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
    side.button(u"undoDelete"_s)->setFocus();
    QSignalSpy ended(end, &QTimer::timeout);
    end->setInterval(0);
    QTRY_VERIFY(!ended.isEmpty());
    QVERIFY(side.find(u"deleted"_s)->isVisible());
    side.main.openBar().focusUserId();
    QTRY_VERIFY(!side.find(u"deleted"_s));
}

void TestListColumn::deletedDraftsAreListedAndRestored()
{
    ListsFixture side;
    DeletedDrafts &deleted = side.main.lists().drafts().deleted();
    QSignalSpy restored(&deleted, &DeletedDrafts::restoreRequested);
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(!deleted.isVisible());
    QVERIFY(!deleted.action().isEnabled());
    deleted.setDrafts({{draftOf(u"Jane Doe"_s), 5}, {draftOf(u"Ada Lovelace"_s, adasRecord), 4}});
    QVERIFY(deleted.isVisible());
    QVERIFY(deleted.text().contains(u"(2)"_s));
    side.keys(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(side.find<QLineEdit>(u"paletteSearch"_s), u"restore a deleted"_s);
    QTest::keyClick(side.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QTRY_COMPARE(side.main.findChildren<QDialog *>(u"palette"_s).size(), 1);
    auto *list = side.find<QListWidget>(u"paletteList"_s);
    QCOMPARE(list->count(), 2);
    QVERIFY(list->item(0)->text().startsWith(u"Jane Doe · 2 changes, deleted "_s));
    QVERIFY(list->item(1)->text().contains(u" · PRODUCTION · Junction live · "_s));
    QTest::keyClicks(side.find<QLineEdit>(u"paletteSearch"_s), u"ada"_s);
    QTest::keyClick(side.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QCOMPARE(restored.size(), 1);
    QCOMPARE(recordIn(restored), adasRecord);
    QCOMPARE(restored.constFirst().at(1).toLongLong(), 4);
}

/// Junction's form for the user has only the customer's number.
void TestListColumn::aDraftWithoutANameHasThatOfAnotherForm()
{
    ListsFixture side;
    RecordKey user = janesRecord;
    user.form = u"junction/user"_s;
    QVERIFY(records::library().form(user.form));
    side.drafts.put(draftOf(u"customer-17"_s, user));
    QVERIFY(side.line(u"draftList"_s, 0).startsWith(u"customer-17\t"_s));
    side.recents.setRecents({{janesRecord, u"Jane Doe"_s, 1}});
    QVERIFY(side.line(u"draftList"_s, 0).startsWith(u"Jane Doe\t"_s));
    side.recents.setRecents({});
    side.drafts.put(draftOf(u"Jane Roe"_s));
    QVERIFY(side.line(u"draftList"_s, 1).startsWith(u"Jane Roe\t"_s));
    QueuedSend send = sendOf(user);
    send.title = u"customer-17"_s;
    side.outbox.setSends({send});
    QVERIFY(side.line(u"outboxList"_s, 0).startsWith(u"Jane Roe\t"_s));
    side.drafts.put(draftOf(u"customer-17"_s, user)); // Its name is known by now.
    side.drafts.setSearch(u"jane"_s);
    QCOMPARE(side.drafts.rowCount(), 2);
    side.drafts.setSearch({});
    // Another profile's user with the same id is another person.
    user.profile = opened::production.id;
    side.drafts.put(draftOf(u"customer-17"_s, user));
    QVERIFY(side.line(u"draftList"_s, 0).startsWith(u"customer-17\t"_s));
}

/// Draws two rows that differ only at the end of the profile's name.
void TestListColumn::namesThatBeginAlikeAreCutInTheMiddle()
{
    const auto picture = [](const QString &end) {
        QListWidget list;
        RowDelegate::install(list, 3);
        new QListWidgetItem(u"Jane Doe\nA profile with a very long name for the "_s + end
                                + u"\n2 changes"_s,
                            &list);
        list.resize(200, 100);
        return list.grab().toImage();
    };
    QVERIFY(picture(u"east"_s) != picture(u"west"_s));
}

void TestListColumn::aDraftIsCopiedToAProfileOfTheSameApi()
{
    ListsFixture side;
    QSignalSpy copies(&side.main.lists().drafts(), &DraftsView::draftCopyRequested);
    side.drafts.put(draftOf(u"Jane Doe"_s));
    auto *copy = side.main.findChild<QAction *>(u"copyDraft"_s);
    QVERIFY(!copy->isEnabled());
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.keys(Qt::Key_Down);
    copy->trigger();
    auto *menu = side.find<QMenu>(u"copies"_s);
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(menu->actions().constFirst()->text().contains("PRODUCTION"_L1));
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(recordIn(copies), janesRecord);
    QCOMPARE(copies.constFirst().at(1).toUuid(), opened::production.id);
}

void TestListColumn::draftsAreFilteredByProfileAndState()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord, DraftState::Refused));
    auto *profile = side.find<QComboBox>(u"draftProfile"_s);
    auto *state = side.find<QComboBox>(u"draftState"_s);
    QTest::keyClick(profile, Qt::Key_Down);
    QTest::keyClick(profile, Qt::Key_Down);
    QCOMPARE(profile->currentText(), u"Junction live"_s);
    QCOMPARE(side.drafts.rowCount(), 1);
    QTest::keyClick(state, Qt::Key_End);
    QCOMPARE(state->currentText(), u"Conflict"_s);
    QCOMPARE(side.drafts.rowCount(), 0);
    side.profiles.setProfiles(
        {opened::production, opened::sandbox}); // A new list of profiles keeps the filter.
    QCOMPARE(profile->currentText(), u"Junction live"_s);
    QTest::keyClick(state, Qt::Key_Up);
    QCOMPARE(state->currentText(), u"Refused"_s);
    QCOMPARE(side.drafts.rowCount(), 1);
}

void TestListColumn::nothingFoundShowsAllAgain()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"nobody"_s);
    QVERIFY(side.says(u"No draft matches."_s));
    side.find(u"noDrafts"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(side.drafts.rowCount(), 1);
    QVERIFY(side.list(u"draftList"_s)->isVisible());
}

void TestListColumn::anEmptyListSaysHowToBegin()
{
    ListsFixture side;
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(side.says(u"There are no drafts."_s));
    side.find(u"profile"_s)->setFocus();
    side.find(u"noDrafts"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"userId"_s);
    side.keys(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(side.says(u"Nothing is being sent."_s));
    side.keys(Qt::Key_Space); // The key presses the focused button.
    QVERIFY(side.says(u"Nothing was sent yet."_s));
}

void TestListColumn::aLockedListIsNotCalledEmpty()
{
    ListsFixture side;
    side.setStore(StoreState::Kind::Locked);
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(side.says(u"The drafts are locked."_s));
    QVERIFY(!side.says(u"There are no drafts."_s));
    QSignalSpy unlocks(&side.main.storeAccess(), &StoreAccess::unlockRequested);
    side.find(u"noDrafts"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(unlocks.size(), 1);
    side.setStore(StoreState::Kind::Opening); // The desktop is asking for the keychain's password.
    QVERIFY(side.says(u"The drafts are locked."_s));
    side.setStore(StoreState::Kind::Failed);
    QVERIFY(side.says(u"The drafts cannot be opened now."_s));
    QSignalSpy retries(&side.main.storeAccess(), &StoreAccess::retryRequested);
    side.find(u"noDrafts"_s)->findChild<QPushButton *>()->click();
    QCOMPARE(retries.size(), 1);
    side.setStore(StoreState::Kind::Ready);
    QVERIFY(side.says(u"There are no drafts."_s));
}

void TestListColumn::draftsNobodyCanReadAreCounted()
{
    ListsFixture side;
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.main.lists().drafts().setUnreadable(2);
    QVERIFY(side.says(u"2 drafts can't be read"_s));
    side.main.lists().drafts().setUnreadable(0);
    QVERIFY(!side.find(u"unreadableDrafts"_s)->isVisible());
}

void TestListColumn::aNoticeIsReachedBeforeTheLists()
{
    ListsFixture side;
    side.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    side.find(u"railHome"_s)->setFocus();
    side.keys(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"undoDelete"_s);
    side.keys(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"closeNotice"_s);
    side.keys(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"form"_s);
}

void TestListColumn::thePaletteKnowsDraftsAndNotices()
{
    ListsFixture side;
    QSignalSpy chosen(&side.main.search(), &CommandSearch::recordChosen);
    QSignalSpy restored(&side.main.notices(), &Notices::draftRestored);
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord));
    side.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    side.keys(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(side.find<QLineEdit>(u"paletteSearch"_s), u"draft: ada"_s);
    QTest::keyClick(side.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QCOMPARE(recordIn(chosen), adasRecord);
    QTRY_VERIFY(!side.find(u"palette"_s));
    side.front();
    side.keys(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(side.find<QLineEdit>(u"paletteSearch"_s), u"undo deleted"_s);
    QTest::keyClick(side.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QCOMPARE(restored.size(), 1);
}

void TestListColumn::thePaletteFindsPeopleWhileNamesAreHidden()
{
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    ListsFixture side;
    QSignalSpy chosen(&side.main.search(), &CommandSearch::recordChosen);
    DeletedDrafts &deleted = side.main.lists().drafts().deleted();
    QSignalSpy restored(&deleted, &DeletedDrafts::restoreRequested);
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord));
    deleted.setDrafts({{draftOf(u"Jane Doe"_s), 5}, {draftOf(u"Ada Lovelace"_s, adasRecord), 4}});
    personal::setHidden(true);
    side.keys(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(side.find<QLineEdit>(u"paletteSearch"_s), u"draft: ada"_s);
    const auto *list = side.find<QListWidget>(u"paletteList"_s);
    QVERIFY(list->currentItem());
    QVERIFY(!list->currentItem()->text().contains(u"Ada"_s));
    QTest::keyClick(side.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QCOMPARE(recordIn(chosen), adasRecord);
    QTRY_VERIFY(!side.find(u"palette"_s));
    deleted.action().trigger();
    QTest::keyClicks(side.find<QLineEdit>(u"paletteSearch"_s), u"lovelace"_s);
    QTest::keyClick(side.find<QLineEdit>(u"paletteSearch"_s), Qt::Key_Return);
    QCOMPARE(recordIn(restored), adasRecord);
}

void TestListColumn::aHundredThousandDraftsScroll()
{
    ListsFixture side;
    QList<DraftSummary> all;
    for (int i = 0; i < 100'000; ++i) {
        RecordKey record = janesRecord;
        record.userId = QString::number(i);
        all += draftOf(u"Person %1"_s.arg(i), record);
    }
    side.drafts.append(all);
    QSignalSpy chosen(&side.main.lists().drafts(), &DraftsView::draftChosen);
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.keys(Qt::Key_Down);
    side.keys(Qt::Key_End);
    auto *list = side.list(u"draftList"_s);
    QCOMPARE(list->verticalScrollBar()->value(), list->verticalScrollBar()->maximum());
    QVERIFY(!list->grab().isNull());
    side.keys(Qt::Key_Return);
    QCOMPARE(recordIn(chosen).userId, u"99999"_s);
}

void TestListColumn::aSendSaysWhichFieldsChange()
{
    ListsFixture side;
    QueuedSend send = sendOf();
    send.fields = {FieldPath(u"/first_name"_s), FieldPath(u"/address/city"_s)};
    side.outbox.setSends({send});
    side.keys(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(side.says(u"First name and Address: City"_s));
}

/// The values of a send are asked for when its page is looked at, and not before.
void TestListColumn::aSendShowsWhatItChanges()
{
    ListsFixture side;
    SendPage &page = side.main.lists().outbox().page();
    QSignalSpy wanted(&page, &SendPage::changesWanted);
    const QueuedSend send = sendOf();
    QueuedSend other = sendOf(adasRecord);
    other.title = u"Ada Lovelace"_s;
    side.outbox.setSends({send, other});
    QCOMPARE(wanted.size(), 0);
    side.keys(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constLast().at(0).toUuid(), send.id);
    const auto change = [](const QString &after) {
        return QList<ChangedField> {
            {FieldPath(u"/first_name"_s), Change::Kind::Set, u"Jane"_s, after}};
    };
    page.showChanges(other.id, Base::Kind::Read, change(u"Augusta"_s)); // an answer that is late
    QVERIFY(!side.find(u"sendChanges"_s));
    page.showChanges(send.id, Base::Kind::Read, change(u"Janet"_s));
    const auto *table = side.find<QTableWidget>(u"sendChanges"_s);
    QVERIFY(table && table->isVisible());
    QCOMPARE(table->item(0, 0)->text(), u"First name"_s);
    QCOMPARE(table->item(0, 1)->text(), u"Jane"_s);
    QCOMPARE(table->item(0, 2)->text(), u"Janet"_s);
    QVERIFY(!side.find(u"sendFields"_s)->isVisible());
    // A send that only stands otherwise keeps them. Another one has none of them.
    QueuedSend later = send;
    later.wait = QueuedSend::Wait::Busy;
    side.outbox.setSends({later, other});
    QVERIFY(table->isVisible());
    side.keys(Qt::Key_Down);
    QVERIFY(!table->isVisible());
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.constLast().at(0).toUuid(), other.id);
}

/// What may not be seen on a shared screen is masked.
void TestListColumn::aSendMasksWhatIsMasked()
{
    ListsFixture side;
    const QueuedSend send = sendOf();
    side.outbox.setSends({send});
    side.keys(Qt::Key_3, Qt::ControlModifier);
    const auto &fields = records::demographics().fields;
    const auto masked = std::find_if(fields.begin(), fields.end(),
                                     [](const FieldSpec &field) { return field.masked; });
    QVERIFY(masked != fields.end());
    SendPage &page = side.main.lists().outbox().page();
    page.showChanges(send.id, Base::Kind::Read,
                     {{masked->path, Change::Kind::Set, u"111-22-3333"_s, u"444-55-6666"_s}});
    const auto *table = side.find<QTableWidget>(u"sendChanges"_s);
    for (int column = 1; column < 3; ++column) {
        QVERIFY(!table->item(0, column)->text().contains(u'3'));
        QVERIFY(!table->item(0, column)->text().contains(u'6'));
        QVERIFY(!table->item(0, column)->data(Qt::AccessibleTextRole).toString().contains(u'6'));
    }
}

void TestListColumn::anUnknownOneSaysWhenItWasReadLast()
{
    ListsFixture side;
    QueuedSend send = sendOf();
    send.state = QueuedSend::State::Unknown;
    send.begun = QDateTime(QDate::currentDate(), QTime(9, 30)).toMSecsSinceEpoch();
    side.outbox.setSends({send});
    QVERIFY(!side.line(u"outboxList"_s, 0).contains(u"read"_s));
    send.checked = QDateTime(QDate::currentDate(), QTime(9, 45)).toMSecsSinceEpoch();
    side.outbox.setSends({send});
    QVERIFY2(side.line(u"outboxList"_s, 0).contains(words::moment(send.checked))
                 && side.line(u"outboxList"_s, 0).contains(u"does not show"_s),
             qPrintable(side.line(u"outboxList"_s, 0)));
}

void TestListColumn::aSendSaysWhyItWaits_data()
{
    using State = QueuedSend::State;
    using Wait = QueuedSend::Wait;
    QTest::addColumn<State>("state");
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<QString>("words");
    QTest::newRow("turn") << State::Waiting << Wait::Turn << u"Waiting for its turn"_s;
    QTest::newRow("network") << State::Waiting << Wait::Unreachable << u"no connection"_s;
    QTest::newRow("busy") << State::Waiting << Wait::Busy << u"the server asked to try later"_s;
    QTest::newRow("resend") << State::Waiting << Wait::Resend << u"no clear answer"_s;
    QTest::newRow("key") << State::Waiting << Wait::NotAuthorised
                         << u"Paused: the server refused the key"_s;
    QTest::newRow("tls") << State::Waiting << Wait::Untrusted << u"not safe"_s;
    QTest::newRow("gone") << State::Waiting << Wait::ProfileGone << u"was removed"_s;
    QTest::newRow("moved") << State::Waiting << Wait::ProfileMoved << u"another server"_s;
    QTest::newRow("locked") << State::Waiting << Wait::ProductionLocked
                            << u"Production is locked"_s;
    QTest::newRow("sending") << State::Sending << Wait::Turn << u"Sending…"_s;
    QTest::newRow("unknown") << State::Unknown << Wait::Turn << u"Unknown: sent"_s;
}

void TestListColumn::aSendSaysWhyItWaits()
{
    QFETCH(const QueuedSend::State, state);
    QFETCH(const QueuedSend::Wait, wait);
    QFETCH(const QString, words);
    ListsFixture side;
    side.show(state, wait);
    const QString line = side.line(u"outboxList"_s, 0);
    QVERIFY2(line.startsWith("Jane Doe\t"_L1) && line.contains(words), qPrintable(line));
    side.keys(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(side.says(::words::stateWord(side.outbox.sends().constFirst())));
    QVERIFY(side.says(::words::explanation(side.outbox.sends().constFirst())));
    QVERIFY(side.says(u"SANDBOX Junction sandbox"_s));
    const bool needsSomebody = line.contains("Paused"_L1) || line.contains("Stopped"_L1)
        || line.contains("locked"_L1) || state == QueuedSend::State::Unknown;
    QCOMPARE(side.hasSign(u"outboxList"_s, 0), needsSomebody);
}

void TestListColumn::eachActOfASendIsToldOnce_data()
{
    using State = QueuedSend::State;
    using Wait = QueuedSend::Wait;
    QTest::addColumn<State>("state");
    QTest::addColumn<Wait>("wait");
    QTest::addColumn<QStringList>("buttons"); // The visible buttons, in their order.
    QTest::newRow("waiting") << State::Waiting << Wait::Unreachable
                             << QStringList {u"sendRetry"_s, u"sendRecall"_s};
    QTest::newRow("paused") << State::Waiting << Wait::NotAuthorised
                            << QStringList {u"sendKey"_s, u"sendResume"_s, u"sendRecall"_s};
    QTest::newRow("unsafe") << State::Waiting << Wait::Untrusted
                            << QStringList {u"sendResume"_s, u"sendRecall"_s};
    QTest::newRow("stopped") << State::Waiting << Wait::ProfileMoved
                             << QStringList {u"sendRecall"_s};
    QTest::newRow("locked") << State::Waiting << Wait::ProductionLocked
                            << QStringList {u"sendArm"_s, u"sendRecall"_s};
    QTest::newRow("sending") << State::Sending << Wait::Turn << QStringList();
    QTest::newRow("unknown") << State::Unknown << Wait::Turn
                             << QStringList {u"sendCheck"_s, u"sendAgain"_s, u"sendDismiss"_s};
}

void TestListColumn::eachActOfASendIsToldOnce()
{
    QFETCH(const QueuedSend::State, state);
    QFETCH(const QueuedSend::Wait, wait);
    QFETCH(const QStringList, buttons);
    ListsFixture side;
    side.show(state, wait);
    const QUuid id = side.outbox.sends().constFirst().id;
    QSignalSpy recalls(&side.main.lists().outbox().page(), &SendPage::recallRequested);
    QSignalSpy retries(&side.main.lists().outbox().page(), &SendPage::retryRequested);
    QSignalSpy resumes(&side.main.lists().outbox().page(), &SendPage::resumeRequested);
    QSignalSpy arms(&side.main.lists().outbox().page(), &SendPage::armRequested);
    QSignalSpy again(&side.main.lists().outbox().page(), &SendPage::sendAgainRequested);
    QStringList shown;
    for (const auto *button : side.find(u"chosenSend"_s)->findChildren<QPushButton *>()) {
        if (button->isVisible())
            shown += button->objectName();
    }
    QCOMPARE(shown, buttons);
    const auto press = [&](const QString &name, const QSignalSpy &spy, const QUuid &told) {
        if (!buttons.contains(name))
            return;
        side.button(name)->setFocus();
        const auto before = spy.size();
        QTest::keyClick(side.button(name), Qt::Key_Space);
        QCOMPARE(spy.size(), before + 1);
        QCOMPARE(spy.constLast().at(0).toUuid(), told);
    };
    press(u"sendRetry"_s, retries, id);
    press(u"sendCheck"_s, retries, id);
    press(u"sendRecall"_s, recalls, id);
    press(u"sendArm"_s, arms, id);
    press(u"sendResume"_s, resumes, opened::sandbox.id);
    press(u"sendAgain"_s, again, id);
}

void TestListColumn::aSettledOneIsRemovedOnlyWhenConfirmed()
{
    ListsFixture side;
    side.show(QueuedSend::State::Unknown, QueuedSend::Wait::Turn);
    QSignalSpy dismissed(&side.main.lists().outbox().page(), &SendPage::dismissRequested);
    side.button(u"sendDismiss"_s)->click();
    auto *question = side.main.findChild<QMessageBox *>();
    QVERIFY(question->text().contains("Jane Doe"_L1));
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(dismissed.size(), 0);
    QTRY_VERIFY(!side.main.findChild<QMessageBox *>());
    side.button(u"sendDismiss"_s)->click();
    side.button(u"confirmDismiss"_s)->click();
    QCOMPARE(dismissed.size(), 1);
    QCOMPARE(dismissed.constFirst().at(0).toUuid(), side.outbox.sends().constFirst().id);
}

void TestListColumn::enterLeadsToTheFirstAct()
{
    ListsFixture side;
    side.show(QueuedSend::State::Unknown, QueuedSend::Wait::Turn);
    QSignalSpy retries(&side.main.lists().outbox().page(), &SendPage::retryRequested);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxList"_s);
    side.keys(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"sendCheck"_s);
    QCOMPARE(retries.size(), 0);
}

void TestListColumn::theStatusBarLeadsToTheOutbox()
{
    ListsFixture side;
    auto *line = side.button(u"outboxState"_s);
    QVERIFY(!line->isVisible());
    QueuedSend unknown = sendOf(adasRecord);
    unknown.state = QueuedSend::State::Unknown;
    side.outbox.setSends({sendOf(), unknown});
    QVERIFY(line->isVisible());
    QCOMPARE(line->text(), u"Outbox: 1 waiting · 1 unknown"_s);
    line->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"outboxList"_s);
    side.outbox.setSends({});
    QVERIFY(!line->isVisible());
}

void TestListColumn::aStoppedSendLeadsToItsProfile()
{
    ListsFixture side;
    QueuedSend send = sendOf(adasRecord);
    send.wait = QueuedSend::Wait::NotAuthorised;
    side.outbox.setSends({send});
    side.keys(Qt::Key_3, Qt::ControlModifier);
    QSignalSpy dialogs(&side.main, &MainWindow::profilesOpened);
    side.button(u"sendKey"_s)->click();
    QVERIFY(side.find(u"profilesPage"_s));
    QCOMPARE(dialogs.constLast().at(1).toUuid(), opened::production.id);
}

void TestListColumn::theLogIsReadWhenItIsLookedAt()
{
    ListsFixture side;
    QSignalSpy wanted(&side.main.log(), &LogView::logWanted);
    side.outbox.setSends({sendOf()});
    QCOMPARE(wanted.size(), 0);
    side.keys(Qt::Key_4, Qt::ControlModifier);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toLongLong(), 0);
}

void TestListColumn::anEntrySaysWhatChanged()
{
    ListsFixture side;
    side.keys(Qt::Key_4, Qt::ControlModifier);
    side.main.log().setLog({entryOf(u"Jane Doe"_s, QDateTime::currentMSecsSinceEpoch())}, false);
    side.keys(Qt::Key_Tab);
    QVERIFY(side.line(u"log"_s, 0).startsWith(u"Jane Doe\t"_s));
    QVERIFY(!side.button(u"moreLog"_s)->isVisible());
    auto *text = side.find<QPlainTextEdit>(u"logText"_s);
    const QString shown = text->toPlainText();
    for (const QString &part : {u"City: Cambridge → Boston"_s, u"422"_s, u"Not served"_s,
                                u"req-17"_s, u"Junction sandbox"_s})
        QVERIFY2(shown.contains(part), qPrintable(shown));
}

void TestListColumn::moreIsAskedForAfterTheLast()
{
    ListsFixture side;
    side.keys(Qt::Key_4, Qt::ControlModifier);
    QSignalSpy wanted(&side.main.log(), &LogView::logWanted);
    const auto *model = side.list(u"log"_s)->model();
    side.main.log().setLog({entryOf(u"Jane"_s, 3'000), entryOf(u"Ada"_s, 2'000)}, true);
    auto *more = side.button(u"moreLog"_s);
    more->click();
    more->click(); // A second click requests nothing more.
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().at(0).toLongLong(), 2'000);
    side.main.log().setLog({entryOf(u"Grace"_s, 1'000)}, false);
    QCOMPARE(model->rowCount(), 3);
    QVERIFY(!more->isVisible());
}

void TestListColumn::aNewSendComesToTheTopOfTheLog()
{
    ListsFixture side;
    side.keys(Qt::Key_4, Qt::ControlModifier);
    const SentEntry old = entryOf(u"Jane"_s, 2'000);
    side.main.log().setLog({old}, false);
    auto *list = side.find<QListWidget>(u"log"_s);
    list->setCurrentRow(0);
    QSignalSpy wanted(&side.main.log(), &LogView::logWanted);
    side.outbox.setSends({sendOf()});
    QCOMPARE(wanted.size(), 1);
    side.main.log().setLog({entryOf(u"Ada"_s, 3'000), old}, false);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->currentRow(), 1); // The selected entry stays selected.
}

void TestListColumn::aNarrowWindowOpensTheListOverTheWork()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.openJane();
    QVERIFY(side.column()->isVisible());
    side.main.resize(units(1000), 600);
    QTRY_VERIFY2(!side.column()->isVisible(), qPrintable(QString::number(side.main.width())));
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(side.column()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"draftSearch"_s);
    side.openJane();
    QVERIFY(!side.column()->isVisible());
    side.keys(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(side.column()->isVisible());
    side.find(u"/address/city"_s)->setFocus(); // nothing is edited under the list
    QVERIFY(!side.column()->isVisible());
    side.main.resize(units(1200), 800);
    QTRY_VERIFY(side.column()->isVisible());
}

void TestListColumn::theOpenRecordIsMarked()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.drafts.put(draftOf(u"Ada Lovelace"_s, adasRecord));
    side.openJane();
    QCOMPARE(side.list(u"draftList"_s)->currentIndex().row(), 1);
    side.drafts.put(draftOf(u"Jane Doe"_s)); // saved once more, so it is the newest
    QCOMPARE(side.list(u"draftList"_s)->currentIndex().row(), 0);
    side.main.work().showStart();
    QVERIFY(!side.list(u"draftList"_s)->currentIndex().isValid());
}

void TestListColumn::onlySomePlacesHaveAList()
{
    ListsFixture side;
    QVERIFY(!side.column()->isVisible());
    const QList<std::pair<Qt::Key, bool>> places {{Qt::Key_2, true},
                                                  {Qt::Key_1, false},
                                                  {Qt::Key_3, true},
                                                  {Qt::Key_4, false},
                                                  {Qt::Key_Comma, false}};
    for (const auto &[key, hasList] : places) {
        side.keys(key, Qt::ControlModifier);
        QCOMPARE(side.column()->isVisible(), hasList);
    }
}

void TestListColumn::sendsAreSearched()
{
    ListsFixture side;
    QueuedSend other = sendOf(adasRecord);
    other.title = u"Ada Lovelace"_s;
    side.outbox.setSends({sendOf(), other});
    side.keys(Qt::Key_3, Qt::ControlModifier);
    side.type(u"outboxSearch"_s, u"ada"_s);
    QCOMPARE(side.list(u"outboxList"_s)->model()->rowCount(), 1);
    QCOMPARE(side.find<QLabel>(u"sendTitle"_s)->text(), u"Ada Lovelace"_s);
    QVERIFY(side.says(u"PRODUCTION Junction live"_s));
    side.type(u"outboxSearch"_s, u"nobody"_s);
    QVERIFY(side.says(u"No send matches."_s));
    QVERIFY(!side.find(u"chosenSend"_s)->isVisible());
}

/// A screen of 1280×800 at a scale of 200 % has 640×400 logical pixels.
void TestListColumn::aSmallScreenHasAllOfTheWindow()
{
    ListsFixture side;
    Profile longNamed = opened::sandbox;
    longNamed.name = u"Junction sandbox of the laboratory team in the north-west"_s;
    side.profiles.setProfiles({longNamed});
    side.openJane();
    side.main.resize(640, 400);
    QTRY_VERIFY(side.main.minimumWidth() <= 640); // The window makes room step by step.
    side.main.resize(640, 400);
    QTRY_COMPARE(side.main.size(), QSize(640, 400));
    QTRY_VERIFY(!side.find(u"userId"_s)->isVisible());
    for (const QString &name : {u"tier"_s, u"profile"_s, u"open"_s, u"searchTool"_s}) {
        const QWidget *part = side.find(name);
        QVERIFY2(part->isVisible(), qPrintable(name));
        QVERIFY2(part->mapTo(&side.main, QPoint(part->width(), 0)).x() <= side.main.width(),
                 qPrintable(name));
    }
    side.keys(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"homeUserId"_s);
    side.keys(Qt::Key_Escape);
    QVERIFY(side.find(u"recordTitle"_s)->isVisible());
    side.main.resize(1280, 800);
    QTRY_VERIFY(side.find(u"userId"_s)->isVisible());
    QVERIFY(!side.find(u"open"_s)->isVisible());
}

void TestListColumn::escapeLeadsBackToTheField()
{
    ListsFixture side;
    side.openJane();
    side.find(u"/address/city"_s)->setFocus();
    side.main.resize(units(1000), 600);
    side.keys(Qt::Key_2, Qt::ControlModifier);
    side.keys(Qt::Key_Escape);
    QTRY_VERIFY(!side.column()->isVisible());
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/address/city"_s);
}

void TestListColumn::everyControlHasAName()
{
    ListsFixture side;
    side.drafts.put(draftOf(u"Jane Doe"_s));
    side.outbox.setSends({sendOf()});
    side.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Comma}) {
        side.keys(place, Qt::ControlModifier);
        if (place == Qt::Key_4)
            side.main.log().setLog({entryOf(u"Jane"_s, 2'000)}, true);
        for (QWidget *widget : side.main.findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
                || widget->objectName().startsWith("qt_"_L1))
                continue;
            QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(face);
            const bool isNamed = !face->text(QAccessible::Name).isEmpty()
                || !face->relations(QAccessible::Label).isEmpty();
            QVERIFY2(isNamed, qPrintable(widget->objectName()));
        }
    }
}

QTEST_MAIN(TestListColumn)
#include "tst_listcolumn.moc"
