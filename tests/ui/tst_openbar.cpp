// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "armingtool.h"
#include "openwindow.h"
#include "painting.h"
#include "profilespage.h"
#include "units.h"
#include "waits.h"

#include <QClipboard>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using opened::Window;

/// The bar of the tier, its go box, and the home page.
class TestOpenBar final : public QObject
{
    Q_OBJECT

private slots:
    void anIdIsFoundInWhatIsPasted();
    void ofSeveralIdsInATextOneIsChosen();
    void aTextWithoutAnIdSaysSo();
    void whatCanBeLookedUpIsOfferedFirst();
    void anAddressInATextIsOnlyOffered();
    void aTextIsNeverLookedUpAsAWhole();
    void escapeClosesTheAnswer();
    void theAnswerMovesNothing();
    void bothBoxesHoldTheSameText();
    void theBoxIsEmptyWhenARecordOpens();
    void whatIsTypedOutlivesAnOpenedRecord();

    void theProfilesAreAMenuByTier();
    void theMenuAddsAndEditsProfiles();
    void theBoxGivesWayFirst();
    void aVeryNarrowWindowHasAMenuOfPlaces();
    void everySizeLeadsOn_data();
    void everySizeLeadsOn();

    void productionIsLockedOnTheBar();
    void theTimeThatIsLeftPassesOnTheBar();
    void aTimeOfHoursIsShown_data();
    void aTimeOfHoursIsShown();
    void theWordsOfTheArmingGiveWay_data();
    void theWordsOfTheArmingGiveWay();
    void theKeyArmsAndLocks();
    void thereIsNothingToArmInASandbox();
    void eachTierHasAShape();

    void aProfileOfTheHomePageIsChosenWithOneClick();
    void theHomePageAsksBeforeProduction();
    void theHomePageMarksTheProfile();
    void theHomePageSaysThatPeopleAreReal();
};

namespace {

const QString second = u"5a0d3c1e-7b42-4f6a-9e10-000000000001"_s;

struct BarFixture : Window
{
    explicit BarFixture(const Profile &profile = opened::sandbox)
    {
        main.openBar().chooseProfile(profile.id);
        keys(Qt::Key_L, Qt::ControlModifier);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        keys(Qt::Key_V, Qt::ControlModifier);
    }
    QString answer() { return find<QLabel>(u"userIdProblem"_s)->text(); }
    QPushButton *offer() { return find<QPushButton>(u"lookUp"_s); }
    bool isListed(const QString &name) { return find(name)->isVisible(); }

    QSignalSpy opens {&main.openBar(), &OpenBar::openRequested};
    QSignalSpy lookUps {&main.openBar(), &OpenBar::lookUpRequested};
};

} // namespace

void TestOpenBar::anIdIsFoundInWhatIsPasted()
{
    BarFixture bar;
    bar.paste(u"Ticket 17\nUser ID: %1\nthey moved to Boston\n"_s.arg(opened::janesId));
    QCOMPARE(bar.opens.size(), 0);
    bar.keys(Qt::Key_Return);
    QCOMPARE(bar.opens.size(), 1);
    QCOMPARE(bar.opens.constFirst().at(2).toString(), opened::janesId);
}

void TestOpenBar::ofSeveralIdsInATextOneIsChosen()
{
    BarFixture bar;
    bar.paste(u"%1 was merged into %2"_s.arg(opened::janesId, second));
    bar.keys(Qt::Key_Return);
    QCOMPARE(bar.opens.size(), 0);
    auto *list = bar.find<QListWidget>(u"paletteList"_s);
    QVERIFY(list);
    QCOMPARE(list->count(), 2);
    auto *search = bar.find<QLineEdit>(u"paletteSearch"_s);
    QTest::keyClick(search, Qt::Key_Down);
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(bar.opens.size(), 1);
    QCOMPARE(bar.opens.constFirst().at(2).toString(), second);
}

void TestOpenBar::aTextWithoutAnIdSaysSo()
{
    BarFixture bar;
    bar.paste(u"The customer cannot log in"_s);
    bar.keys(Qt::Key_Return);
    QVERIFY2(bar.answer().startsWith("No user ID in this text"_L1), qPrintable(bar.answer()));
    QCOMPARE(bar.opens.size() + bar.lookUps.size(), 0);
    QVERIFY(bar.main.openBar().isBeingEdited());
}

void TestOpenBar::whatCanBeLookedUpIsOfferedFirst()
{
    BarFixture bar(opened::weavr);
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.org"_s);
    QVERIFY(bar.offer()->isVisible());
    QCOMPARE(bar.offer()->text(), u"Look up ada@example.org (email address)"_s);
    QCOMPARE(bar.lookUps.size(), 0);
    bar.keys(Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), bar.offer());
    bar.keys(Qt::Key_Return);
    QCOMPARE(bar.lookUps.size(), 1);
    QCOMPARE(bar.lookUps.constFirst().at(2).toString(), u"ada@example.org"_s);
}

void TestOpenBar::anAddressInATextIsOnlyOffered()
{
    BarFixture bar(opened::weavr);
    bar.paste(u"Please help <ada@example.org>, she moved."_s);
    bar.keys(Qt::Key_Return);
    QCOMPARE(bar.lookUps.size(), 0);
    QVERIFY(bar.answer().startsWith("No user ID in this text"_L1));
    QVERIFY(bar.offer()->isVisible() && bar.offer()->text().contains("ada@example.org"_L1));
    bar.keys(Qt::Key_Return); // once more changes nothing
    QCOMPARE(bar.lookUps.size(), 0);
    QTest::mouseClick(bar.offer(), Qt::LeftButton);
    QCOMPARE(bar.lookUps.size(), 1);
    QCOMPARE(bar.lookUps.constFirst().at(2).toString(), u"ada@example.org"_s);
}

/// Junction takes any text as its client user ID.
void TestOpenBar::aTextIsNeverLookedUpAsAWhole()
{
    BarFixture bar;
    bar.paste(u"Jane Doe, born 1980-03-13, cannot log in"_s);
    QVERIFY(!bar.offer()->isVisible());
    bar.keys(Qt::Key_Return);
    QCOMPARE(bar.lookUps.size(), 0);
}

void TestOpenBar::escapeClosesTheAnswer()
{
    BarFixture bar(opened::weavr);
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.org"_s);
    QWidget *box = QApplication::focusWidget();
    bar.keys(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), bar.offer());
    bar.keys(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), box);
    bar.keys(Qt::Key_Escape);
    QVERIFY(!bar.offer()->isVisible());
    QCOMPARE(bar.main.openBar().userId(), u"ada@example.org"_s);
}

void TestOpenBar::theAnswerMovesNothing()
{
    BarFixture bar(opened::weavr);
    const QRect before = bar.main.work().geometry();
    QTest::keyClicks(QApplication::focusWidget(), u"ada@example.org"_s);
    QVERIFY(bar.offer()->isVisible());
    QCOMPARE(bar.main.work().geometry(), before);
}

void TestOpenBar::bothBoxesHoldTheSameText()
{
    BarFixture bar;
    auto *ofBar = bar.find<QLineEdit>(u"userId"_s);
    auto *ofHome = bar.find<QLineEdit>(u"homeUserId"_s);
    QVERIFY(ofHome->hasFocus());
    QTest::keyClicks(ofHome, u"12"_s);
    QCOMPARE(ofBar->text(), u"12"_s);
    ofBar->setFocus();
    QTest::keyClicks(ofBar, u"3"_s);
    QCOMPARE(ofHome->text(), u"123"_s);
}

void TestOpenBar::theBoxIsEmptyWhenARecordOpens()
{
    BarFixture bar;
    QTest::keyClicks(QApplication::focusWidget(), opened::janesId);
    bar.keys(Qt::Key_Return);
    bar.openJane();
    QCOMPARE(bar.main.openBar().userId(), QString());
}

void TestOpenBar::whatIsTypedOutlivesAnOpenedRecord()
{
    BarFixture bar;
    bar.main.work().showReading();
    QTest::keyClicks(QApplication::focusWidget(), u"12"_s);
    bar.main.work().showRecord(bar.jane, opened::sandbox);
    QCOMPARE(bar.main.openBar().userId(), u"12"_s);
}

void TestOpenBar::theProfilesAreAMenuByTier()
{
    BarFixture bar;
    bar.keys(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = bar.find<QMenu>(u"profiles"_s);
    QVERIFY(menu && menu->isVisible());
    QStringList texts;
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            texts += action->text().remove(u'&');
    }
    QCOMPARE(texts,
             (QStringList {u"SANDBOX · Junction sandbox"_s, u"SANDBOX · Weavr sandbox"_s,
                           u"PRODUCTION · Junction live"_s, u"PRODUCTION · Users live"_s,
                           u"Add a profile…"_s, u"Edit this profile…"_s}));
    QVERIFY(menu->activeAction()->text().contains("Junction sandbox"_L1));
    QTest::keyClick(menu, Qt::Key_Escape);
    bar.chooseProfile(u"Users live"_s);
    QCOMPARE(bar.main.openBar().profileId(), opened::users.id);
    QCOMPARE(bar.find<QLabel>(u"tier"_s)->text(), u"PRODUCTION"_s);
}

void TestOpenBar::theMenuAddsAndEditsProfiles()
{
    BarFixture bar;
    QSignalSpy pages(&bar.main, &MainWindow::profilesOpened);
    bar.chooseProfile(u"dit this profile"_s);
    QCOMPARE(pages.size(), 1);
    QCOMPARE(pages.constFirst().at(1).toUuid(), opened::sandbox.id);
    bar.keys(Qt::Key_1, Qt::ControlModifier);
    bar.find<QPushButton>(u"homeAddProfile"_s)->click();
    const auto all = bar.main.findChildren<ProfilesPage *>();
    const ProfilesPage *page = all.constLast(); // the one that was left may be about to go
    QVERIFY(page->isVisible());
    QVERIFY(!page->findChild<QListView *>(u"profiles"_s)->currentIndex().isValid());
}

void TestOpenBar::theBoxGivesWayFirst()
{
    BarFixture bar;
    bar.openJane();
    auto *find = bar.find<QToolButton>(u"searchTool"_s);
    bar.keys(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"userId"_s);
    QVERIFY(bar.isListed(u"userId"_s) && !bar.isListed(u"open"_s));
    QVERIFY(find->text().contains("Ctrl+K"_L1));
    bar.main.resize(units(800), 600);
    QTRY_VERIFY(!bar.isListed(u"userId"_s));
    QVERIFY(bar.isListed(u"open"_s));
    QVERIFY(find->isVisible());
    QCOMPARE(find->accessibleName(), u"Find anything"_s);
    // The focus goes to what is in its place.
    QCOMPARE(QApplication::focusWidget()->objectName(), u"open"_s);
    QTest::mouseClick(bar.find(u"open"_s), Qt::LeftButton);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"homeUserId"_s);
    QCOMPARE(bar.main.work().draft(), &bar.jane);
}

void TestOpenBar::aVeryNarrowWindowHasAMenuOfPlaces()
{
    BarFixture bar;
    QVERIFY(!bar.isListed(u"placesTool"_s));
    bar.main.resize(units(400), 500);
    QTRY_VERIFY(!bar.isListed(u"rail"_s));
    auto *tool = bar.find<QToolButton>(u"placesTool"_s);
    QVERIFY(tool->isVisible());
    tool->click();
    auto *menu = bar.find<QMenu>(u"places"_s);
    QVERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(bar.isListed(u"draftSearch"_s));
}

void TestOpenBar::everySizeLeadsOn_data()
{
    QTest::addColumn<QSize>("size");
    for (const QSize &size : {QSize(320, 200), QSize(480, 320), QSize(640, 400), QSize(900, 600),
                              QSize(1100, 700), QSize(1600, 900)})
        QTest::addRow("%d", size.width()) << size;
}

void TestOpenBar::everySizeLeadsOn()
{
    QFETCH(const QSize, size);
    BarFixture bar;
    const QSize wanted(units(size.width()), units(size.height()));
    for (const Qt::Key place : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_Comma}) {
        bar.keys(place, Qt::ControlModifier);
        // The window makes room step by step.
        QTRY_COMPARE((bar.main.resize(wanted), bar.main.size()), wanted);
        for (const QString &name : {u"tier"_s, u"profile"_s, u"searchTool"_s}) {
            const QWidget *part = bar.find(name);
            const QRect shown(part->mapTo(&bar.main, QPoint()), part->size());
            QVERIFY2(part->isVisible() && bar.main.rect().contains(shown), qPrintable(name));
        }
    }
}

namespace {

struct ArmedBar : BarFixture
{
    ArmedBar()
        : BarFixture(opened::production)
    {
        main.openBar().arming().setRemaining(
            [this](const QUuid &profile) { return profile == opened::production.id ? left : 0; });
    }
    QLabel *state() { return find<QLabel>(u"armingState"_s); }
    QToolButton *button() { return find<QToolButton>(u"arm"_s); }

    qint64 left = 0; ///< milliseconds
    QSignalSpy arms {&main.openBar().arming(), &ArmingTool::armWanted};
    QSignalSpy locks {&main.openBar().arming(), &ArmingTool::lockWanted};
};

constexpr qint64 minute = 60'000;

/// Counts how often the widget's layout is done anew.
struct LayoutCount : QObject
{
    explicit LayoutCount(QWidget &watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest;
        return false;
    }

    int count = 0;
};

} // namespace

void TestOpenBar::productionIsLockedOnTheBar()
{
    ArmedBar bar;
    QCOMPARE(bar.state()->text(), u"locked for sending"_s);
    QCOMPARE(bar.button()->text(), u"Arm for 30 min…"_s);
    QVERIFY(bar.state()->isVisible());
    QTest::mouseClick(bar.button(), Qt::LeftButton);
    QCOMPARE(bar.arms.size(), 1);
    QCOMPARE(bar.arms.constFirst().at(0).toUuid(), opened::production.id);
    bar.main.openBar().chooseProfile(opened::sandbox.id);
    QVERIFY(!bar.state()->isVisible());
    QVERIFY(!bar.button()->isVisible());
}

void TestOpenBar::theTimeThatIsLeftPassesOnTheBar()
{
    ArmedBar bar;
    bar.left = 28 * minute + 10'000 - 200; // a second that has begun counts
    bar.main.openBar().arming().refresh();
    handleEvents();
    QCOMPARE(bar.state()->text(), u"armed · 28:10 left"_s);
    QCOMPARE(bar.button()->text(), u"Lock now"_s);
    const LayoutCount layouts(bar.main.openBar());
    const QString told = bar.state()->accessibleName();
    QVERIFY2(told.startsWith("Armed until "_L1), qPrintable(told));
    bar.left -= 1'000;
    QTRY_COMPARE(bar.state()->text(), u"armed · 28:09 left"_s); // by itself
    handleEvents();
    QCOMPARE(bar.state()->accessibleName(), told);
    QCOMPARE(layouts.count, 0);
    QSignalSpy ends(&bar.main.openBar().arming(), &ArmingTool::timeIsOver);
    bar.left = 0;
    QTRY_COMPARE(ends.size(), 1);
    QCOMPARE(bar.state()->text(), u"locked for sending"_s);
}

void TestOpenBar::aTimeOfHoursIsShown_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    QTest::newRow("one hour") << 60 << u"armed · 1:00:00 left"_s;
    QTest::newRow("eight hours") << 480 << u"armed · 8:00:00 left"_s;
}

void TestOpenBar::aTimeOfHoursIsShown()
{
    QFETCH(const int, minutes);
    QFETCH(const QString, text);
    ArmedBar bar;
    Profile profile = opened::production;
    profile.armedMinutes = minutes;
    bar.profiles.setProfiles({profile});
    bar.left = minutes * minute;
    bar.main.openBar().arming().refresh();
    QCOMPARE(bar.state()->text(), text);
    QVERIFY(bar.state()->width() >= bar.state()->sizeHint().width());
}

void TestOpenBar::theWordsOfTheArmingGiveWay_data()
{
    everySizeLeadsOn_data();
}

void TestOpenBar::theWordsOfTheArmingGiveWay()
{
    QFETCH(const QSize, size);
    ArmedBar bar;
    const QSize wanted(units(size.width()), units(size.height()));
    QTRY_COMPARE((bar.main.resize(wanted), bar.main.size()), wanted);
    for (const qint64 left : {qint64(0), 28 * minute}) {
        bar.left = left;
        bar.main.openBar().arming().refresh();
        handleEvents();
        int before = 0; // where the part before ends
        const QString last = size.width() < 360 ? u"open"_s : u"searchTool"_s;
        for (const QString &name : {u"tier"_s, u"profile"_s, u"armingState"_s, u"arm"_s, last}) {
            const auto *part = bar.find(name);
            const QRect shown(part->mapTo(&bar.main, QPoint()), part->size());
            QVERIFY2(part->isVisible() && bar.main.rect().contains(shown), qPrintable(name));
            QVERIFY2(shown.left() >= before, qPrintable(name));
            if (name != u"armingState"_s) // its width is for any time
                QVERIFY2(part->width() >= part->minimumSizeHint().width(), qPrintable(name));
            before = shown.right();
        }
        const QString words = bar.state()->text();
        QVERIFY2(words.contains(left == 0 ? u"locked"_s : u"28:00"_s), qPrintable(words));
        QVERIFY(bar.button()->toolTip().contains(u"Junction live"_s));
        QCOMPARE(bar.button()->toolButtonStyle() == Qt::ToolButtonIconOnly, size.width() < 1000);
    }
}

void TestOpenBar::theKeyArmsAndLocks()
{
    ArmedBar bar;
    bar.keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar.arms.size(), 1);
    QCOMPARE(bar.locks.size(), 0);
    bar.left = minute;
    bar.keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar.arms.size(), 1);
    QCOMPARE(bar.locks.size(), 1);
    QCOMPARE(bar.locks.constFirst().at(0).toUuid(), opened::production.id);
}

void TestOpenBar::thereIsNothingToArmInASandbox()
{
    ArmedBar bar;
    bar.main.openBar().chooseProfile(opened::sandbox.id);
    bar.keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bar.arms.size() + bar.locks.size(), 0);
    QVERIFY(bar.says(u"nothing to arm"_s));
}

/// So that the tiers are told apart without colours.
void TestOpenBar::eachTierHasAShape()
{
    const QRectF box(0, 0, 100, 24);
    const auto holds = [&box](Tier tier, const QPointF &point) {
        return painting::tierShape(box, tier).contains(point);
    };
    const QPointF corner(3, 3), side(1, 9);
    QVERIFY(holds(Tier::Sandbox, corner) && holds(Tier::Sandbox, side));
    QVERIFY(!holds(Tier::Local, corner) && holds(Tier::Local, side));
    QVERIFY(!holds(Tier::Production, corner) && !holds(Tier::Production, side));
}

void TestOpenBar::aProfileOfTheHomePageIsChosenWithOneClick()
{
    BarFixture bar;
    QSignalSpy chosen(&bar.main.openBar(), &OpenBar::profileChosen);
    const auto *list = bar.find<QListView>(u"homeProfiles"_s);
    const QModelIndex row = list->model()->index(1, 0); // the tiers are in order
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).toUuid(), opened::weavr.id);
}

void TestOpenBar::theHomePageAsksBeforeProduction()
{
    BarFixture bar;
    QSignalSpy chosen(&bar.main.openBar(), &OpenBar::profileChosen);
    const auto *list = bar.find<QListView>(u"homeProfiles"_s);
    const QModelIndex last = list->model()->index(3, 0);
    QVERIFY(last.data(Qt::AccessibleTextRole).toString().contains("PRODUCTION"_L1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(last).center());
    QCOMPARE(chosen.size(), 0);
    QVERIFY(bar.find(u"enterProduction"_s));
    QTest::keyClick(bar.find(u"enterProduction"_s), Qt::Key_Space);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().at(0).toUuid(), opened::users.id);
}

void TestOpenBar::theHomePageMarksTheProfile()
{
    BarFixture bar;
    auto *list = bar.find<QListView>(u"homeProfiles"_s);
    const auto marked = [&] { return list->currentIndex().data().toString().section(u'\n', 0, 0); };
    QCOMPARE(marked(), u"Junction sandbox"_s);
    bar.main.openBar().chooseProfile(opened::weavr.id);
    QCOMPARE(marked(), u"Weavr sandbox"_s);
    bar.profiles.setProfiles({opened::production, opened::weavr});
    QCOMPARE(marked(), u"Weavr sandbox"_s);
}

void TestOpenBar::theHomePageSaysThatPeopleAreReal()
{
    BarFixture bar;
    QVERIFY(!bar.says(u"records of real people"_s));
    bar.main.openBar().chooseProfile(opened::production.id);
    QVERIFY(bar.says(u"records of real people"_s));
}

QTEST_MAIN(TestOpenBar)
#include "tst_openbar.moc"
