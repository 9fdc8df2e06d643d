// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandsearch.h"
#include "environmentswitch.h"
#include "outboxmodel.h"
#include "sendpage.h"
#include "windowfixture.h"

#include <QMessageBox>

using namespace windowfixture;

namespace {

constexpr qint64 minute = 60'000;
const FieldPath lastName(u"/last_name"_s);

/// The program in production, and a clock of the guard that the test moves.
struct Desk : WindowFixture
{
    qint64 now = 1'000 * minute;

    Desk()
        : WindowFixture(u"users"_s, Tier::Production, {}, [this] { return now; })
    {
        QJsonObject after = records::usersRecord();
        after[u"last_name"_s] = u"King"_s;
        server.script("GET", {answer(200, compact(records::usersRecord()))});
        server.script("PATCH", {answer(200, compact(after))});
    }

    ProductionGuard &guard() const { return app.running->guard(); }
    bool isArmed() const { return guard().isArmed(profileId()); }

    /// Opens a record, changes it, opens its review and types what it asks for.
    void reviewKing()
    {
        open(u"User"_s, u"usr_1234"_s);
        QTRY_VERIFY(isOpen());
        type(u"/last_name"_s, u"King"_s);
        review();
        QTRY_VERIFY(four());
        QTest::keyClicks(four(), u"1234"_s);
    }
    /// Sends that change, and locks production before the outbox has begun.
    void parkKing()
    {
        guard().arm(profileId(), 30);
        reviewKing();
        press(u"send"_s);
        guard().lock(profileId());
        QTRY_VERIFY(text(u"answerTitle"_s).contains(u"production is locked"_s));
    }
    void queue(const QString &user, const QUuid &profile = {})
    {
        const Profile &where = *profiles().find(profile.isNull() ? profileId() : profile);
        app.running->sends().send({.profile = where,
                                   .formId = u"users/user"_s,
                                   .userId = user,
                                   .changes = {{lastName, Change::set(u"King"_s)}},
                                   .base = {Base::Kind::Read, records::usersRecord(), {}},
                                   .title = user});
    }
    void front()
    {
        app.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&app.window()));
    }
    QLineEdit *four() const { return find<QLineEdit>(u"lastFour"_s); }
    QString sendText() const { return find<QAbstractButton>(u"send"_s)->text().remove(u'&'); }
    QMessageBox *question() const { return find<QMessageBox>({}); }
    /// Sends the key to the question, as soon as it takes keys.
    void answerQuestion(QKeyCombination key)
    {
        QVERIFY(question());
        QTRY_COMPARE(QApplication::activeWindow(), question());
        QTest::keyClick(question()->focusWidget(), key.key(), key.keyboardModifiers());
    }
    QList<QueuedSend> sends() const { return outboxModel().sends(); }
    const OutboxModel &outboxModel() const
    {
        const auto *lines = qobject_cast<const QAbstractProxyModel *>(
            app.window().findChild<QListView *>(u"outboxList"_s)->model());
        return *qobject_cast<const OutboxModel *>(lines->sourceModel());
    }
};

} // namespace

/// Sends to production from a window that may be locked.
class TestArmedSends final : public QObject
{
    Q_OBJECT

private slots:
    void aLockedReviewArmsAndSendsAfterOneQuestion()
    {
        Desk desk;
        desk.reviewKing();
        QCOMPARE(desk.sendText(), u"Arm and send…"_s);
        desk.press(u"send"_s);
        QVERIFY(desk.question());
        QCOMPARE(
            desk.question()->text(),
            u"Arm Desk (production) for 30 minutes and send this: 1 change to Ada Lovelace?"_s);
        auto *confirm = desk.find<QAbstractButton>(u"confirmArm"_s);
        QCOMPARE(confirm->text().remove(u'&'), u"Arm and send"_s);
        QCOMPARE(confirm->property("tier").toInt(), int(Tier::Production));
        desk.answerQuestion(Qt::Key_Return); // stays locked
        QTRY_VERIFY(!desk.question());
        desk.front();
        QVERIFY(!desk.isArmed());
        QCOMPARE(desk.four()->text(), u"1234"_s);

        desk.press(u"send"_s);
        desk.answerQuestion(Qt::ALT | Qt::Key_A);
        QTRY_VERIFY(desk.text(u"answerTitle"_s).contains(u"has taken 1 change"_s));
        QVERIFY(desk.isArmed());
        QCOMPARE(desk.server.count("PATCH"), 1);
    }

    void anArmedReviewSendsAtOnceAndRenews()
    {
        Desk desk;
        desk.guard().arm(desk.profileId(), 30);
        desk.now += 10 * minute;
        desk.guard().noteInput();
        desk.reviewKing();
        QCOMPARE(desk.sendText(), u"Send to production"_s);
        desk.press(u"send"_s);
        QVERIFY(!desk.question());
        QTRY_VERIFY(desk.text(u"answerTitle"_s).contains(u"has taken 1 change"_s));
        for (int part = 0; part < 2; ++part) { // beyond the end of the first arming
            desk.now += 12 * minute;
            desk.guard().noteInput();
        }
        QVERIFY(desk.isArmed());
    }

    void anArmingThatEndsTurnsTheButton()
    {
        Desk desk;
        desk.guard().arm(desk.profileId(), 30);
        desk.reviewKing();
        desk.guard().lock(desk.profileId());
        QCOMPARE(desk.sendText(), u"Arm and send…"_s);
        QCOMPARE(desk.four()->text(), u"1234"_s);
        desk.press(u"send"_s);
        QVERIFY(desk.question());
        QCOMPARE(desk.server.count("PATCH"), 0);
    }

    void whatIsLockedAtTheLastMomentGoesOutFromItsAnswer()
    {
        Desk desk;
        desk.parkKing();
        QCOMPARE(desk.server.requests().size(), 1); // the record was read
        desk.press(u"armAndSend"_s);
        QVERIFY(desk.question()->text().contains("send this: 1 change to Ada Lovelace"_L1));
        QVERIFY(!desk.question()->text().contains("outbox"_L1)); // no other waits
        desk.answerQuestion(Qt::ALT | Qt::Key_A);
        QTRY_VERIFY(desk.text(u"answerTitle"_s).contains(u"has taken 1 change"_s));
        QTRY_VERIFY(desk.sends().isEmpty());
        QCOMPARE(desk.server.count("PATCH"), 1);
    }

    void theOutboxOffersArmingAndThenItGoesOutByItself()
    {
        Desk desk;
        desk.queue(u"usr_1"_s);
        desk.queue(u"usr_2"_s);
        QTRY_VERIFY(desk.sends().size() == 2 && desk.sends().at(0).isProductionLocked()
                    && desk.sends().at(1).isProductionLocked());
        QVERIFY(desk.server.requests().isEmpty());
        desk.keys(Qt::Key_3, Qt::ControlModifier);
        QVERIFY(desk.says(u"Production is locked."_s));
        desk.press(u"sendArm"_s);
        QVERIFY(desk.question()->text().startsWith("Arm Desk (production) for 30 minutes?"_L1));
        QVERIFY(desk.question()->text().contains("2 sends that wait in the outbox go out"_L1));
        // A button that is pressed by accident arms nothing: a word is typed first.
        auto *confirm = desk.find<QAbstractButton>(u"confirmArm"_s);
        QVERIFY(!confirm->isEnabled());
        desk.answerQuestion(Qt::ALT | Qt::Key_A);
        auto *word = desk.find<QLineEdit>(u"confirmWord"_s);
        QVERIFY(word->hasFocus());
        QTest::keyClicks(word, u"ar"_s);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(!desk.isArmed());
        QTest::keyClicks(word, u"m"_s);
        QVERIFY(confirm->isEnabled());
        QTest::keyClick(word, Qt::Key_Return);
        QVERIFY(desk.isArmed());
        QTRY_VERIFY(desk.sends().isEmpty());
        QCOMPARE(desk.server.count("PATCH"), 2);
    }

    void theWrongWordStaysLocked()
    {
        Desk desk;
        desk.queue(u"usr_1"_s);
        QTRY_VERIFY(desk.sends().size() == 1 && desk.sends().at(0).isProductionLocked());
        desk.keys(Qt::Key_3, Qt::ControlModifier);
        desk.press(u"sendArm"_s);
        QTest::keyClicks(desk.find<QLineEdit>(u"confirmWord"_s), u"arms"_s);
        desk.answerQuestion(Qt::Key_Return);
        QTRY_VERIFY(!desk.question());
        QVERIFY(!desk.isArmed());
        QCOMPARE(desk.sends().size(), 1);
    }

    void aQuestionGoesWithWhatItAsksAbout_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"armed elsewhere", "left"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    void aQuestionGoesWithWhatItAsksAbout()
    {
        QFETCH(const QString, how);
        Desk desk;
        desk.reviewKing();
        desk.press(u"send"_s);
        QVERIFY(desk.question());
        if (how == "armed elsewhere"_L1)
            desk.guard().arm(desk.profileId(), 30);
        else
            desk.app.window().reviews().leave();
        QTRY_VERIFY(!desk.question());
        QCOMPARE(desk.server.count("PATCH"), 0);
        if (how == "armed elsewhere"_L1)
            QCOMPARE(desk.sendText(), u"Send to production"_s);
    }

    void aChangedProfileIsNotArmedByAnOldQuestion()
    {
        Desk desk;
        desk.queue(u"usr_1"_s);
        QTRY_VERIFY(desk.sends().size() == 1 && desk.sends().at(0).isProductionLocked());
        desk.keys(Qt::Key_3, Qt::ControlModifier);
        desk.press(u"sendArm"_s);
        Profile other = *desk.profile();
        other.name = u"Another name"_s;
        desk.app.running->profiles().edit(other, {});
        QTRY_VERIFY(!desk.question());
        QVERIFY(desk.says(u"was changed or removed during the question"_s));
        QVERIFY(!desk.isArmed());
    }

    void aReviewOfAChangedProfileIsLeft()
    {
        Desk desk;
        desk.reviewKing();
        desk.press(u"send"_s);
        QVERIFY(desk.question());
        Profile other = *desk.profile();
        other.armedMinutes = 5;
        desk.app.running->profiles().edit(other, {});
        QTRY_VERIFY(!desk.question());
        QVERIFY(!desk.app.window().reviews().view());
        desk.front();
        desk.review();
        QTest::keyClicks(desk.four(), u"1234"_s);
        desk.press(u"send"_s);
        QVERIFY(desk.question()->text().startsWith("Arm Desk (production) for 5 minutes"_L1));
        desk.answerQuestion(Qt::ALT | Qt::Key_A);
        QTRY_VERIFY(desk.text(u"answerTitle"_s).contains(u"has taken 1 change"_s));
        QCOMPARE(desk.server.count("PATCH"), 1);
    }

    void whatWasConfirmedGoesOutWhenItsProfileWasRenamedSince()
    {
        Desk desk;
        desk.parkKing();
        Profile other = *desk.profile();
        other.name = u"Table"_s;
        desk.app.running->profiles().edit(other, {});
        desk.press(u"armAndSend"_s);
        QVERIFY(desk.question()->text().startsWith("Arm Table (production)"_L1));
        desk.answerQuestion(Qt::ALT | Qt::Key_A);
        QTRY_VERIFY(desk.text(u"answerTitle"_s).contains(u"has taken 1 change"_s));
    }

    void theQuestionCountsAllThatMayGoOut()
    {
        Desk desk;
        desk.guard().arm(desk.profileId(), 30);
        desk.server.close();
        desk.queue(u"usr_1"_s); // waits for the network
        QTRY_VERIFY(desk.sends().size() == 1
                    && desk.sends().at(0).wait == QueuedSend::Wait::Unreachable);
        desk.guard().lock(desk.profileId());
        desk.queue(u"usr_2"_s);
        desk.queue(u"usr_2"_s); // waits for its turn
        QTRY_VERIFY(desk.sends().size() == 3 && desk.sends().at(1).isProductionLocked());
        desk.keys(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(desk.question());
        QVERIFY2(desk.question()->text().endsWith("3 sends that wait in the outbox go out."_L1),
                 qPrintable(desk.question()->text()));
    }

    void armingOneProfileSendsNothingOfAnother()
    {
        Desk desk;
        const QUuid other = QUuid::createUuid();
        desk.addProfile(other, u"Other"_s, u"users"_s, Tier::Production, Desk::allOf(u"users"_s));
        desk.queue(u"usr_1"_s);
        desk.queue(u"usr_2"_s, other);
        QTRY_VERIFY(desk.sends().size() == 2 && desk.sends().at(1).isProductionLocked());
        desk.guard().arm(other, 30);
        QTRY_COMPARE(desk.sends().size(), 1);
        QCOMPARE(desk.sends().at(0).record.userId, u"usr_1"_s);
        QCOMPARE(desk.server.count("PATCH"), 1);
        QVERIFY(!desk.isArmed());
    }

    void whatWaitsForProductionIsCountedAsWaitingForYou()
    {
        Desk desk;
        desk.guard().arm(desk.profileId(), 30);
        desk.server.close();
        desk.queue(u"usr_1"_s); // waits for the network
        QTRY_VERIFY(desk.sends().size() == 1
                    && desk.sends().at(0).wait == QueuedSend::Wait::Unreachable);
        desk.guard().lock(desk.profileId());
        desk.queue(u"usr_2"_s);
        QTRY_VERIFY(desk.sends().size() == 2 && desk.sends().at(1).isProductionLocked());
        desk.storeUnderPassphrase(); // otherwise what would be lost is asked about
        desk.app.window().close();
        QTRY_VERIFY(desk.says(u"2 sends wait for you"_s));
        QVERIFY(!desk.says(u"when Amend is next opened"_s));
    }

    void everyWayIntoProductionAsksInWords_data()
    {
        QTest::addColumn<QString>("way");
        for (const char *way : {"key", "home", "palette", "draft", "recall", "copy"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }

    void everyWayIntoProductionAsksInWords()
    {
        QFETCH(const QString, way);
        Desk desk;
        const QUuid sandbox = QUuid::createUuid();
        desk.addProfile(sandbox, u"Test"_s, u"users"_s, Tier::Sandbox, Desk::allOf(u"users"_s));
        const RecordKey record {desk.profileId(), u"users/user"_s, u"usr_1234"_s};
        desk.queue(u"usr_1"_s);
        QTRY_COMPARE(desk.sends().size(), 1);
        const QUuid send = desk.sends().at(0).id;
        MainWindow &window = desk.app.window();
        window.openBar().switchTo(sandbox);
        if (way == "copy"_L1) {
            desk.open(u"User"_s, u"usr_9"_s);
            QTRY_VERIFY(desk.isOpen());
            desk.type(u"/last_name"_s, u"King"_s);
        }
        const auto go = [&] {
            if (way == "key"_L1) {
                window.environment().setKeyNew(false);
                desk.keys(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
            } else if (way == "home"_L1) {
                auto *list = desk.find<QListView>(u"homeProfiles"_s);
                for (int row = 0; row < list->model()->rowCount(); ++row) {
                    const QModelIndex index = list->model()->index(row, 0);
                    if (index.data(ProfileListModel::IdRole).toUuid() == desk.profileId())
                        list->setCurrentIndex(index);
                }
                list->setFocus();
                QTest::keyClick(list, Qt::Key_Return);
            } else if (way == "palette"_L1) {
                emit window.search().profileChosen(desk.profileId());
            } else if (way == "draft"_L1) {
                emit window.lists().drafts().draftChosen(record);
            } else if (way == "recall"_L1) {
                emit window.lists().outbox().page().recallRequested(send);
            } else {
                emit window.lists().drafts().draftCopyRequested(
                    {sandbox, u"users/user"_s, u"usr_9"_s}, desk.profileId());
            }
        };
        const auto requests = desk.server.requests().size();
        go();
        QTRY_VERIFY(desk.question());
        QVERIFY(desk.question()->text().contains("Desk is production"_L1));
        desk.answerQuestion(Qt::Key_Return);
        QTRY_VERIFY(!desk.question());
        desk.front();
        QCOMPARE(window.openBar().profileId(), sandbox);
        QCOMPARE(desk.server.requests().size(), requests);
        QCOMPARE(desk.sends().size(), 1);

        go();
        QTRY_VERIFY(desk.question());
        desk.press(u"enterProduction"_s);
        QTRY_COMPARE(window.openBar().profileId(), desk.profileId());
        QVERIFY(!desk.isArmed());
        QCOMPARE(desk.server.count("PATCH"), 0);
        if (way == "home"_L1) {
            desk.front();
            QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        }
    }

    void whatIsLockedSaysSoAtOnce()
    {
        Desk desk;
        const quint16 port = desk.server.serverPort();
        desk.server.close();
        desk.guard().arm(desk.profileId(), 30);
        desk.queue(u"usr_1"_s);
        const auto waitsFor = [&desk](QueuedSend::Wait wait) {
            return desk.sends().size() == 1
                && desk.sends().at(0).state == QueuedSend::State::Waiting
                && desk.sends().at(0).wait == wait;
        };
        QTRY_VERIFY(waitsFor(QueuedSend::Wait::Unreachable));
        desk.guard().lock(desk.profileId());
        QTRY_VERIFY(waitsFor(QueuedSend::Wait::ProductionLocked));
        const auto error = desk.sends().at(0).error; // of the last try
        QVERIFY(error && error->kind == ApiError::Kind::Unreachable);
        QVERIFY(desk.server.listen(QHostAddress::LocalHost, port));
        desk.guard().arm(desk.profileId(), 30);
        QTRY_COMPARE(desk.server.count("PATCH"), 1); // and not after its next try
    }
};

QTEST_MAIN(TestArmedSends)
#include "tst_armedsends.moc"
