// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachment.h"
#include "reviewfixture.h"
#include "storewords.h"
#include "words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using opened::ReviewFixture;

static const FieldPath firstName(u"/first_name"_s);
static const FieldPath city(u"/address/city"_s);
static const FieldPath zip(u"/address/zip"_s);

class TestReviewView final : public QObject
{
    Q_OBJECT

private slots:
    void theTitleSaysHowManyToWhom();
    void whereItGoesIsAlwaysSaid();
    void whatIsMissingIsSaidBesideSend();
    void aWarningLeadsToItsField();
    void theAnswerIsLeftWithEnter();
    void signsThatHideAreShown();
    void aNameIsNeverMarkup();
    void eachChangeIsShownOldAndNew();
    void whatTravelsAlongIsToldFromWhatChanged();
    void whatTheCountryHasNoneOfIsSaidToBeSentEmpty();
    void hiddenValuesAreShownOnDemand();

    void errorsCannotBeSentAndLeadToTheirField();
    void aWarningIsTickedFirst();
    void aWarningAboutWhatNobodyTouchedNeedsNoTick();
    void oneTickIsEnoughForAllWarnings();
    void aCautionHasATickOfItsOwn();
    void productionWantsTheLastFourCharacters();
    void whatIsLockedIsArmedAndSentWithOneButton();
    void anArmingThatEndsChangesTheButtonAlone();
    void whatWasLockedMeanwhileSaysSoAndOffersArming();
    void enterSendsNothing();

    void theRequestIsShownWithoutTheKey();
    void aCopiedRequestRunsInAShell();

    void oneClickSendsOnce();
    void escapeWhileSendingCancelsNothing();
    void itIsCancelledUntilItsFirstByteWent();
    void eachStageIsSaid();

    void anAnswerOffersItsNextSteps_data();
    void anAnswerOffersItsNextSteps();
    void aRefusalLeadsToTheField();
    void tryingAgainSendsAgain();
    void whatTheServerHoldsOtherwiseIsListedWithTheReason();
    void aStepAfterTheChangeIsNamed();
    void whatOthersChangedIsListed();
    void aConflictIsSettledFieldByField();
    void theCallsReferenceIsShown();
    void whatIsSentIsNotLookedForInTheDraft();
    void itGoesOnWhenItIsLeft();
    void whatIsRefusedIsCorrectedNext();
    void aSentReviewGoesOnce_data();
    void aSentReviewGoesOnce();
    void aReviewIsThatOfItsOwnSendAlone();
    void whatIsAskedForIsToldBeforeTheReviewGoes();
    void whatWaitsSaysHowLongItIsKept();
    void whatIsQueuedOffersItsNextSteps_data();
    void whatIsQueuedOffersItsNextSteps();
    void whatIsQueuedIsNamedByItsId();
    void tryingNowShowsHowFarItIs();
    void aLockedChangeIsDroppedInTheAnswer();

    void M4_newDocumentsAreLinesOfTheirOwnAndConfirmed();
    void whatIsShownShortCannotBeCopiedAsACommand_data();
    void whatIsShownShortCannotBeCopiedAsACommand();
    void aKeyThatIsMadeWhenItIsSentIsNotCopied();
    void anSsnCanBeReadBeforeItIsSent();
    void aWarningAboutTheRecordIsTickedToo();
    void howMuchOfADocumentHasGoneOutIsShown();
    void M14_aDocumentThatIsNotListedIsNamed();
    void M27_theStepAfterAnyChangeIsSaid();
    void W19_aStepThatTwoFieldsAskForIsSaidOnce();
    void W5_aSignInThatFailedLeadsToTheProfile();
};

void TestReviewView::theTitleSaysHowManyToWhom()
{
    ReviewFixture one;
    QCOMPARE(one.shown(u"reviewTitle"_s), u"Send 1 change to Jane Doe"_s);
    ReviewFixture two(opened::production,
                      {{city, Change::set(u"Boston"_s)}, {zip, Change::set(u"02108"_s)}});
    QCOMPARE(two.shown(u"reviewTitle"_s), u"Send 2 changes to Jane Doe"_s);
    QVERIFY(two.says(u"This goes to production"_s));
}

void TestReviewView::whereItGoesIsAlwaysSaid()
{
    ReviewFixture review;
    const auto *where = review.part<QLabel>(u"reviewWhere"_s);
    QCOMPARE(where->accessibleName(),
             u"User ID %1 · Demographics · Junction sandbox"_s.arg(opened::janesId));
    QVERIFY(where->text().contains("<b>ba18</b>"_L1));
}

void TestReviewView::whatIsMissingIsSaidBesideSend()
{
    ReviewFixture wrong(opened::sandbox, {{firstName, Change::set(u"José"_s)}});
    QCOMPARE(wrong.shown(u"obstacle"_s), u"Fix 1 error first"_s);
    ReviewFixture review(opened::production, {{zip, Change::set(u"850"_s)}});
    QCOMPARE(review.shown(u"obstacle"_s), u"1 warning to tick"_s);
    review.part<QCheckBox>(u"warning /address/zip"_s)->click();
    QCOMPARE(review.shown(u"obstacle"_s), u"Type the last four characters"_s);
    auto *four = review.part<QLineEdit>(u"lastFour"_s);
    QTest::keyClicks(four, u"ba1"_s);
    QCOMPARE(review.shown(u"obstacle"_s), u"1 more character"_s);
    QTest::keyClicks(four, u"9"_s);
    QCOMPARE(review.shown(u"obstacle"_s), u"These are not its last four characters"_s);
    QTest::keyClick(four, Qt::Key_Backspace);
    QTest::keyClicks(four, u"8"_s);
    QCOMPARE(review.shown(u"obstacle"_s), QString());
}

void TestReviewView::aWarningLeadsToItsField()
{
    ReviewFixture review(opened::sandbox, {{zip, Change::set(u"850"_s)}});
    review.part(u"field /address/zip"_s)->click();
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    review.front();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/address/zip"_s);
}

void TestReviewView::theAnswerIsLeftWithEnter()
{
    ReviewFixture review(opened::sandbox,
                         {{city, Change::set(u"Boston"_s)}, {zip, Change::set(u"02108"_s)}});
    review.answer(Outcome::Kind::Unreachable, ApiError());
    QCOMPARE(review.shown(u"answerAbout"_s), u"Jane Doe: Address: City and Address: ZIP code"_s);
    QCOMPARE(QApplication::focusWidget(), review.part<QWidget>(u"answerWord"_s));
    review.keys(Qt::Key_Space); // It was meant for a button that is gone.
    QVERIFY(review.view->isVisible());
    review.keys(Qt::Key_Return);
    QVERIFY(!review.view->isVisible());
    QVERIFY(review.find(u"recordTitle"_s)->hasFocus());
}

void TestReviewView::signsThatHideAreShown()
{
    const QString turned = u"Bos\u202Eton"_s;
    ReviewFixture review(opened::sandbox, {{city, Change::set(turned)}});
    QCOMPARE(review.row(u"reviewChanges"_s, 0).at(2), u"Bos⟨U+202E⟩ton"_s);
}

void TestReviewView::aNameIsNeverMarkup()
{
    QJsonObject record = records::jane();
    record[u"first_name"_s] = u"<b>%3"_s;
    RecordDraft draft(records::demographics(), opened::janesId, {Base::Kind::Read, record, {}});
    draft.enter(city, u"Boston"_s);
    const ReviewView review(draft, opened::sandbox);
    QVERIFY(review.findChild<QLabel *>(u"reviewTitle"_s)->text().contains("<b>%3 Doe"_L1));
    QCOMPARE(review.findChild<QLabel *>(u"reviewTitle"_s)->textFormat(), Qt::PlainText);
}

void TestReviewView::eachChangeIsShownOldAndNew()
{
    ReviewFixture review(opened::sandbox,
                         {{city, Change::set(u"Boston"_s)},
                          {FieldPath(u"/address/access_notes"_s), Change::clear()}});
    QCOMPARE(review.row(u"reviewChanges"_s, 0),
             (QStringList {u"Address: City"_s, u"Cambridge"_s, u"Boston"_s}));
    QCOMPARE(review.row(u"reviewChanges"_s, 1),
             (QStringList {u"Address: Access notes"_s, u"Gate 4"_s, u"cleared"_s}));
}

void TestReviewView::whatTravelsAlongIsToldFromWhatChanged()
{
    ReviewFixture review;
    auto *fold = review.part<QWidget>(u"travelling"_s);
    QVERIFY(fold);
    QVERIFY(!review.says(u"as the server has them"_s));
    fold->findChild<QToolButton *>()->click();
    QVERIFY(review.says(u"as the server has them"_s));
    QVERIFY(review.says(u"every value in every request"_s));
    QVERIFY(review.says(u"Always sent as a whole: Address"_s));
    int rows = 0;
    for (const auto *table : fold->findChildren<QTableWidget *>())
        rows += table->rowCount();
    QCOMPARE(rows, review.jane.sentUnchanged().size());
}

void TestReviewView::whatTheCountryHasNoneOfIsSaidToBeSentEmpty()
{
    QJsonObject guarantor = records::guarantor();
    QJsonObject address = records::address();
    address[u"country"_s] = u"HK"_s;
    address.remove(u"state"_s);
    address.remove(u"zip"_s);
    guarantor[u"address"_s] = address;
    ReviewFixture review(opened::sandbox,
                         {{FieldPath(u"/medical_proxy"_s), Change::set(guarantor)}});
    auto *fold = review.part<QWidget>(u"travelling"_s);
    fold->findChild<QToolButton *>()->click();
    const QString why = u"Sent as empty text, because addresses in this country have none:"_s;
    QVERIFY(review.says(why));
    QStringList rows;
    for (const auto *table : fold->findChildren<QTableWidget *>()) {
        for (int row = 0; table->accessibleName() == why && row < table->rowCount(); ++row)
            rows += table->item(row, 0)->text() + u": "_s + table->item(row, 1)->text();
    }
    QCOMPARE(rows.size(), 2);
    for (const QString &row : std::as_const(rows))
        QVERIFY2(row.endsWith(u": empty"_s), qPrintable(row));
}

void TestReviewView::hiddenValuesAreShownOnDemand()
{
    ReviewFixture review(opened::sandbox,
                         {{FieldPath(u"/medical_proxy"_s), Change::set(records::guarantor())},
                          {FieldPath(u"/medical_proxy/household_income"_s), Change::set(71234)}});
    const auto holds = [&](const QString &text) {
        return !review.part<QTableWidget>(u"reviewChanges"_s)
                    ->findItems(text, Qt::MatchExactly)
                    .isEmpty();
    };
    QVERIFY(holds(u"●●●"_s) && !holds(u"71234"_s));
    review.part<QCheckBox>(u"reveal"_s)->click();
    QVERIFY(holds(u"71234"_s));
}

void TestReviewView::errorsCannotBeSentAndLeadToTheirField()
{
    ReviewFixture review(opened::sandbox, {{firstName, Change::set(u"José"_s)}});
    QVERIFY(!review.part(u"send"_s)->isEnabled());
    QVERIFY(review.says(u"Fix this first"_s));
    review.part(u"error /first_name"_s)->click();
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    review.front();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/first_name"_s);
}

void TestReviewView::aWarningIsTickedFirst()
{
    ReviewFixture review(opened::sandbox, {{zip, Change::set(u"850"_s)}});
    QVERIFY(!review.part(u"send"_s)->isEnabled());
    auto *tick = review.part<QCheckBox>(u"warning /address/zip"_s);
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(review.part(u"send"_s)->isEnabled());
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(!review.part(u"send"_s)->isEnabled());
}

void TestReviewView::aWarningAboutWhatNobodyTouchedNeedsNoTick()
{
    QJsonObject record = records::jane();
    record[u"first_name"_s] = u"José"_s;
    opened::Window window;
    RecordDraft jose(records::demographics(), opened::janesId, {Base::Kind::Read, record, {}});
    jose.setContext(QDate(2026, 11, 21), {});
    jose.enter(FieldPath(u"/last_name"_s), u"Marti"_s);
    QVERIFY(!jose.findings(FieldPath(u"/first_name"_s)).isEmpty());
    window.main.work().showRecord(jose, opened::sandbox);
    window.front();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    auto *view = window.main.findChild<ReviewView *>();
    QVERIFY(!view->findChild<QCheckBox *>(u"warning /first_name"_s));
    QVERIFY(view->findChild<QPushButton *>(u"send"_s)->isEnabled());
}

void TestReviewView::oneTickIsEnoughForAllWarnings()
{
    ReviewFixture review(
        opened::sandbox,
        {{zip, Change::set(u"850"_s)}, {FieldPath(u"/dob"_s), Change::set(u"1850-01-01"_s)}});
    review.part<QCheckBox>(u"allWarnings"_s)->click();
    QVERIFY(review.part<QCheckBox>(u"warning /dob"_s)->isChecked());
    QVERIFY(review.part(u"send"_s)->isEnabled());
    // A warning that is unticked again is not confirmed, even while "all warnings" is ticked.
    review.part<QCheckBox>(u"warning /dob"_s)->click();
    QVERIFY(!review.part(u"send"_s)->isEnabled());
}

void TestReviewView::aCautionHasATickOfItsOwn()
{
    opened::Window window;
    RecordDraft user(records::form("junction/user"), opened::janesId,
                     {Base::Kind::Read, {{u"client_user_id"_s, u"c-1"_s}}, {}});
    user.setContext(QDate(2026, 11, 21), {});
    user.enter(FieldPath(u"/ingestion_end"_s), u"2026-12-31"_s);
    window.main.work().showRecord(user, opened::sandbox);
    window.front();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    auto *view = window.main.findChild<ReviewView *>();
    QVERIFY(!view->findChild<QCheckBox *>(u"allWarnings"_s));
    auto *send = view->findChild<QPushButton *>(u"send"_s);
    QVERIFY(!send->isEnabled());
    auto *tick = view->findChild<QCheckBox *>(u"caution ingestion_end"_s);
    QVERIFY(tick->accessibleName().contains("de-registers"_L1));
    tick->click();
    QVERIFY(send->isEnabled());
    window.main.work().showStart();
}

void TestReviewView::productionWantsTheLastFourCharacters()
{
    ReviewFixture review(opened::production);
    review.view->setArmed(true);
    auto *send = review.part(u"send"_s);
    QCOMPARE(send->text().remove(u'&'), u"Send to production"_s);
    QVERIFY(!send->isEnabled());
    auto *four = review.part<QLineEdit>(u"lastFour"_s);
    QTest::keyClicks(four, u"ba1"_s);
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(four, u"8"_s);
    QVERIFY(send->isEnabled());

    ReviewFixture harmless;
    QVERIFY(!harmless.part<QLineEdit>(u"lastFour"_s));
    QVERIFY(harmless.part(u"send"_s)->isEnabled());
}

void TestReviewView::whatIsLockedIsArmedAndSentWithOneButton()
{
    ReviewFixture review(opened::production);
    QSignalSpy arms(review.view, &ReviewView::armRequested);
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    auto *send = review.part(u"send"_s);
    QCOMPARE(send->text().remove(u'&'), u"Arm and send…"_s);
    QCOMPARE(send->property("tier").toInt(), int(Tier::Production));
    QVERIFY(!send->isEnabled());
    QTest::keyClicks(review.part<QLineEdit>(u"lastFour"_s), u"ba18"_s);
    review.keys(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(arms.size(), 1);
    QCOMPARE(sends.size(), 0);
    QVERIFY(!review.view->hasSent());
    QVERIFY(send->isVisible());
    review.view->setArmed(true);
    review.view->goOnArmed();
    QCOMPARE(sends.size(), 1);
    review.view->goOnArmed();
    QCOMPARE(sends.size(), 1);

    ReviewFixture harmless;
    harmless.view->setArmed(false);
    QCOMPARE(harmless.part(u"send"_s)->text(), u"&Send"_s);
}

void TestReviewView::anArmingThatEndsChangesTheButtonAlone()
{
    ReviewFixture review(opened::production);
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    review.view->setArmed(true);
    auto *four = review.part<QLineEdit>(u"lastFour"_s);
    QTest::keyClicks(four, u"ba18"_s);
    const auto places = [&review] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QList<QRect> all;
        for (const auto *part : review.view->findChildren<QWidget *>())
            all += part->geometry();
        return all;
    };
    const QList<QRect> before = places();
    QCOMPARE(review.part(u"send"_s)->text(), u"&Send to production"_s);
    review.view->setArmed(false);
    QCOMPARE(review.part(u"send"_s)->text(), u"Arm and &send…"_s);
    QCOMPARE(places(), before);
    QVERIFY(four->hasFocus());
    QCOMPARE(four->text(), u"ba18"_s);
    QVERIFY(review.part(u"send"_s)->isEnabled());
    QSignalSpy arms(review.view, &ReviewView::armRequested);
    review.keys(Qt::Key_S, Qt::AltModifier);
    QTRY_COMPARE(arms.size(), 1);
    QCOMPARE(sends.size(), 0);
}

/// It ended between the press and the send.
void TestReviewView::whatWasLockedMeanwhileSaysSoAndOffersArming()
{
    ReviewFixture review(opened::production);
    QSignalSpy arms(review.view, &ReviewView::armRequested);
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    QSignalSpy tries(review.view, &ReviewView::tryNowRequested);
    review.view->setArmed(true);
    QTest::keyClicks(review.part<QLineEdit>(u"lastFour"_s), u"ba18"_s);
    review.part(u"send"_s)->click();
    const QUuid id = QUuid::createUuid();
    review.view->setSend(id);
    review.view->setArmed(false);
    Outcome outcome = outcomeOf(Outcome::Kind::Waiting,
                                ownError(ApiError::Kind::Waiting, ErrorCode::ProductionLocked));
    review.view->showOutcome(outcome, {true, 0, true});
    QCOMPARE(review.shown(u"answerTitle"_s).section(u" · "_s, 0, 0),
             u"The changes wait: production is locked"_s);
    QVERIFY(review.shown(u"answerExplanation"_s).contains(u"sent when you arm production"_s));
    QVERIFY(!review.part(u"retry"_s));
    QVERIFY(review.part(u"recall"_s));
    auto *arm = review.part(u"armAndSend"_s);
    QCOMPARE(arm->property("tier").toInt(), int(Tier::Production));
    review.view->showOutcome(outcome, {true, 0, true}); // the outbox looked again by itself
    QCOMPARE(review.part(u"armAndSend"_s), arm);
    arm->click();
    QCOMPARE(arms.size(), 1);
    QCOMPARE(tries.size(), 0);
    review.view->setArmed(true);
    review.view->goOnArmed();
    // The same send goes on. It is not queued once more.
    QCOMPARE(sends.size(), 1);
    QCOMPARE(tries.size(), 1);
    QCOMPARE(tries.constFirst().at(0).toUuid(), id);
}

void TestReviewView::enterSendsNothing()
{
    ReviewFixture review(opened::production);
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    auto *four = review.part<QLineEdit>(u"lastFour"_s);
    QTest::keyClicks(four, u"ba18"_s);
    QTest::keyClick(four, Qt::Key_Return);
    QTest::keyClick(review.view, Qt::Key_Enter);
    QCOMPARE(sends.size(), 0);
    QVERIFY(review.view->isVisible());
}

static RequestPreview preview(const QJsonObject &body)
{
    return {u"PATCH"_s,
            QUrl(u"https://api.example.test/v2/user/a%2Fb/info"_s),
            {{u"content-type"_s, u"application/json"_s},
             {u"authorization"_s, u"Bearer ●●●"_s},
             {u"x-odd"_s, u"it's \"$HOME\" `id`"_s}},
            body};
}

void TestReviewView::theRequestIsShownWithoutTheKey()
{
    ReviewFixture review;
    QSignalSpy wanted(review.view, &ReviewView::previewWanted);
    review.part<QWidget>(u"reviewRequest"_s)->findChild<QToolButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    review.view->setPreview(preview({{u"zip"_s, u"02139"_s}}));
    const QString text = review.part<QPlainTextEdit>(u"request"_s)->toPlainText();
    QVERIFY(text.startsWith("PATCH https://api.example.test/v2/user/a%2Fb/info\n"_L1));
    QVERIFY(text.contains(u"authorization: Bearer ●●●"_s));
    QVERIFY(text.contains("\"zip\": \"02139\""_L1));
}

void TestReviewView::aCopiedRequestRunsInAShell()
{
    ReviewFixture review;
    review.view->setPreview(preview({{u"name"_s, u"O'Neil $HOME \\ \"x\""_s}}));
    review.part(u"copyCurl"_s)->click();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(!command.contains(u"●"_s));

    // The arguments that curl gets, one on each line.
    const QString script = u"curl() { printf '%s\\n' \"$@\"; }; AMEND_KEY=key-1\n"_s + command;
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, script});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardError()), QString());
    const QStringList expected {u"-X"_s,
                                u"PATCH"_s,
                                u"https://api.example.test/v2/user/a%2Fb/info"_s,
                                u"-H"_s,
                                u"content-type: application/json"_s,
                                u"-H"_s,
                                u"authorization: Bearer key-1"_s,
                                u"-H"_s,
                                u"x-odd: it's \"$HOME\" `id`"_s,
                                u"--data-binary"_s,
                                u"{\"name\":\"O'Neil $HOME \\\\ \\\"x\\\"\"}"_s};
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts),
             expected);
}

void TestReviewView::oneClickSendsOnce()
{
    ReviewFixture review;
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    auto *send = review.part(u"send"_s);
    send->click();
    send->click();
    QCOMPARE(sends.size(), 1);
}

void TestReviewView::escapeWhileSendingCancelsNothing()
{
    ReviewFixture review;
    QSignalSpy cancels(review.view, &ReviewView::cancelRequested);
    review.part(u"send"_s)->click();
    review.keys(Qt::Key_Escape);
    QVERIFY(!review.main.reviews().view());
    QVERIFY(review.find(u"recordTitle"_s)->hasFocus());
    QCOMPARE(cancels.size(), 0);
}

void TestReviewView::itIsCancelledUntilItsFirstByteWent()
{
    ReviewFixture review;
    QSignalSpy cancels(review.view, &ReviewView::cancelRequested);
    review.part(u"send"_s)->click();
    review.view->showStage(SendStage::Sending);
    QVERIFY(!review.part(u"leaveSend"_s)->isVisible());
    QTest::keyClick(review.part(u"cancelSend"_s), Qt::Key_Space);
    QCOMPARE(cancels.size(), 1);
    Outcome cancelled;
    cancelled.kind = Outcome::Kind::Cancelled;
    review.view->showOutcome(cancelled, {});
    QVERIFY(review.shown(u"answerTitle"_s).startsWith("Sending was cancelled"_L1));
    review.keys(Qt::Key_Escape);
    QVERIFY(!review.view->isVisible());

    ReviewFixture late;
    late.part(u"send"_s)->click();
    late.part(u"cancelSend"_s)->setFocus();
    late.view->showStage(SendStage::Sending);
    late.view->showProgress(10, 200);
    QVERIFY(!late.part(u"cancelSend"_s)->isVisible());
    QVERIFY(late.part(u"leaveSend"_s)->isVisible());
    late.keys(Qt::Key_Space); // It was meant for *Cancel*.
    QVERIFY(late.main.reviews().view());
}

void TestReviewView::eachStageIsSaid()
{
    ReviewFixture review;
    review.part(u"send"_s)->click();
    QStringList said;
    for (const SendStage stage :
         {SendStage::Queued, SendStage::Reading, SendStage::Sending, SendStage::Settling}) {
        review.view->showStage(stage);
        said += review.shown(u"stage"_s);
    }
    QCOMPARE(said.removeDuplicates(), 0);
}

void TestReviewView::anAnswerOffersItsNextSteps_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<QStringList>("buttons");
    using Kind = Outcome::Kind;
    QTest::newRow("applied, not shown") << Kind::Applied << QStringList {u"readAgain"_s};
    QTest::newRow("unchanged") << Kind::Unchanged << QStringList();
    QTest::newRow("refused") << Kind::Refused << QStringList();
    QTest::newRow("conflict in passing") << Kind::Conflict << QStringList {u"readAgain"_s};
    QTest::newRow("waiting") << Kind::Waiting << QStringList {u"retry"_s};
    QTest::newRow("unreachable") << Kind::Unreachable << QStringList {u"retry"_s};
    QTest::newRow("unknown") << Kind::Unknown << QStringList {u"readAgain"_s, u"retry"_s};
    QTest::newRow("unauthorised") << Kind::Unauthorised << QStringList {u"openProfile"_s};
    QTest::newRow("cancelled") << Kind::Cancelled << QStringList();
}

void TestReviewView::anAnswerOffersItsNextSteps()
{
    QFETCH(const Outcome::Kind, kind);
    QFETCH(const QStringList, buttons);
    ReviewFixture review;
    review.answer(kind, ApiError());
    QStringList offered;
    for (const QString &name :
         {u"readAgain"_s, u"retry"_s, u"openProfile"_s, u"settleConflict"_s}) {
        if (review.part(name))
            offered += name;
    }
    QCOMPARE(offered, buttons);
    QVERIFY(!review.shown(u"answerTitle"_s).isEmpty());
    QVERIFY(!review.shown(u"answerExplanation"_s).isEmpty());
    review.part(u"stay"_s)->click();
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
}

void TestReviewView::aRefusalLeadsToTheField()
{
    ReviewFixture review;
    ApiError error;
    error.status = 422;
    error.findings = {Finding {zip,
                               u"server"_s,
                               Severity::Error,
                               {{u"message"_s, u"This ZIP is not served"_s}},
                               Finding::Origin::Server}};
    review.answer(Outcome::Kind::Refused, error);
    QVERIFY(review.says(u"This ZIP is not served"_s));
    review.part(u"finding /address/zip"_s)->click();
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    review.front();
    QCOMPARE(QApplication::focusWidget()->objectName(), u"/address/zip"_s);
}

void TestReviewView::tryingAgainSendsAgain()
{
    ReviewFixture review;
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    review.answer(Outcome::Kind::Unreachable, ApiError());
    review.part(u"retry"_s)->click();
    QCOMPARE(sends.size(), 2);
    QVERIFY(review.part<QLabel>(u"stage"_s)->isVisible());
}

void TestReviewView::whatTheServerHoldsOtherwiseIsListedWithTheReason()
{
    opened::Window window;
    RecordDraft user(records::form("users/user"), u"usr_1"_s,
                     {Base::Kind::Read, {{u"email"_s, u"old@example.org"_s}}, {}});
    const FieldPath email(u"/email"_s);
    user.enter(email, u"new@example.org"_s);
    Profile where = opened::users;
    where.tier = Tier::Sandbox; // In this tier a send needs no typed confirmation.
    window.main.work().showRecord(user, where);
    window.front();
    window.keys(Qt::Key_Return, Qt::ControlModifier);
    window.find<QPushButton>(u"send"_s)->click();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Applied;
    outcome.sent = user.changes();
    outcome.record = QJsonObject {{u"email"_s, u"old@example.org"_s}};
    outcome.differing = {{email, Change::Kind::Set, u"new@example.org"_s, u"old@example.org"_s}};
    auto *view = window.main.findChild<ReviewView *>();
    view->showOutcome(outcome, {});
    auto *table = view->findChild<QTableWidget *>(u"differing"_s);
    QCOMPARE(table->item(0, 1)->text(), u"new@example.org"_s);
    QCOMPARE(table->item(0, 2)->text(), u"old@example.org"_s);
    const auto labels = view->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().contains("verified first"_L1);
    }));
    window.main.work().showStart();
}

void TestReviewView::aStepAfterTheChangeIsNamed()
{
    FormSpec form = records::demographics();
    form.fields[form.index.value(city)].afterChange = u"Tell the courier."_s;
    RecordDraft draft(form, opened::janesId, {Base::Kind::Read, records::jane(), {}});
    draft.enter(city, u"Boston"_s);
    ReviewView review(draft, opened::sandbox);
    Outcome outcome;
    outcome.kind = Outcome::Kind::Applied;
    outcome.sent = draft.changes();
    outcome.record = records::jane();
    review.showOutcome(outcome, {});
    const auto labels = review.findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text() == "Tell the courier."_L1;
    }));
}

void TestReviewView::whatOthersChangedIsListed()
{
    ReviewFixture review;
    review.part(u"send"_s)->click();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Applied;
    outcome.record = records::jane();
    outcome.theirs = {{FieldPath(u"/last_name"_s), Change::Kind::Set, u"Doe"_s, u"Dow"_s}};
    review.view->showOutcome(outcome, {});
    QVERIFY(review.says(u"Somebody else changed these fields"_s));
}

void TestReviewView::aConflictIsSettledFieldByField()
{
    const FieldPath notes(u"/address/access_notes"_s);
    ReviewFixture review(opened::sandbox,
                         {{city, Change::set(u"Boston"_s)},
                          {notes, Change::clear()},
                          {FieldPath(u"/email"_s), Change::set(u"j@example.org"_s)}});
    QSignalSpy settled(&review.main.reviews(), &Reviews::conflictSettled);
    review.part(u"send"_s)->click();
    Outcome outcome;
    outcome.kind = Outcome::Kind::Conflict;
    outcome.error = ApiError();
    outcome.conflicts = {{city, u"Cambridge"_s, u"Boston"_s, u"Salem"_s},
                         {notes, u"Gate 4"_s, QJsonValue(), u"Gate 5"_s}};
    review.view->showOutcome(outcome, {});

    auto *settle = review.part(u"settleConflict"_s);
    for (const auto *choice : review.view->findChildren<QRadioButton *>())
        QVERIFY(!choice->isChecked());
    QVERIFY(!settle->isEnabled());
    QTest::keyClick(review.part<QRadioButton>(u"theirs /address/city"_s), Qt::Key_Space);
    QVERIFY(!settle->isEnabled());
    review.part<QRadioButton>(u"mine /address/access_notes"_s)->click();
    QVERIFY(settle->isEnabled());
    settle->click();

    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.first().at(0).value<QList<FieldPath>>(), QList<FieldPath> {city});
    // The review opens again and shows the settled changes.
    QTRY_COMPARE(review.main.findChildren<ReviewView *>().size(), 1);
    QVERIFY(review.main.findChild<QPushButton *>(u"send"_s)->isVisible());
}

void TestReviewView::theCallsReferenceIsShown()
{
    ReviewFixture review;
    ApiError error;
    error.requestRef = u"req-77"_s;
    review.answer(Outcome::Kind::Unknown, error);
    QVERIFY(review.says(u"req-77"_s));
}

namespace {

/// A review of a draft of any form.
struct Reviewed
{
    Reviewed(const char *form, const QJsonObject &record)
        : draft(records::form(form), u"u-1"_s, {Base::Kind::Read, record, {}})
    {
    }

    void open()
    {
        view = std::make_unique<ReviewView>(draft, opened::sandbox);
        view->show();
    }
    void apply(const Findings &notices = {})
    {
        Outcome outcome;
        outcome.kind = Outcome::Kind::Applied;
        outcome.sent = draft.changes();
        outcome.record = draft.base().record;
        outcome.notices = notices;
        view->showOutcome(outcome, {});
    }
    int countOf(const QString &text) const
    {
        const auto labels = view->findChildren<QLabel *>();
        return int(std::count_if(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(text);
        }));
    }

    RecordDraft draft;
    std::unique_ptr<ReviewView> view;
};

const FieldPath papers(u"/physical_documents"_s);

Reviewed withDocuments()
{
    return {"machnet/individual",
            {{u"status"_s, u"UNVERIFIED"_s}, {u"type"_s, u"SEND"_s}, {u"business"_s, false}}};
}

QJsonObject licence(qint64 size = 2'100'000)
{
    return {{u"document_type"_s, u"DRIVING_LICENCE"_s},
            {u"document_value"_s,
             Attachment {u"/papers/front.jpg"_s, u"image/jpeg"_s, size, 1}.toJson()}};
}

} // namespace

void TestReviewView::whatIsSentIsNotLookedForInTheDraft()
{
    ReviewFixture review;
    QSignalSpy settled(&review.main.reviews(), &Reviews::conflictSettled);
    review.part(u"send"_s)->click();
    review.jane.setChanges({}); // The changes have moved to the outbox.
    Outcome outcome;
    outcome.kind = Outcome::Kind::Conflict;
    outcome.error = ApiError();
    outcome.conflicts = {{city, u"Cambridge"_s, u"Boston"_s, u"Salem"_s}};
    review.view->showOutcome(outcome, {});
    QVERIFY(review.says(u"Jane Doe"_s) && review.says(u"Address: City"_s));
    review.part<QRadioButton>(u"mine /address/city"_s)->click();
    review.part(u"settleConflict"_s)->click();
    QCOMPARE(settled.size(), 1);
    QCOMPARE(settled.constFirst().at(0).value<QList<FieldPath>>(), QList<FieldPath>());
}

void TestReviewView::itGoesOnWhenItIsLeft()
{
    ReviewFixture review;
    QSignalSpy cancels(review.view, &ReviewView::cancelRequested);
    review.part(u"send"_s)->click();
    review.view->showProgress(10, 200);
    QTest::keyClick(review.part(u"leaveSend"_s), Qt::Key_Space);
    QVERIFY(!review.main.reviews().view());
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    QCOMPARE(cancels.size(), 0);
}

void TestReviewView::whatIsRefusedIsCorrectedNext()
{
    ReviewFixture review;
    review.answer(Outcome::Kind::Refused, ApiError());
    auto *back = qobject_cast<QPushButton *>(review.part(u"stay"_s));
    QCOMPARE(back->text(), u"&Back to the form"_s);
    QVERIFY(back->isDefault());
    QTest::keyClick(review.view->findChild<QWidget *>(u"answerWord"_s), Qt::Key_Return);
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
}

void TestReviewView::aSentReviewGoesOnce_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"button", "escape", "go box", "start", "field"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void TestReviewView::aSentReviewGoesOnce()
{
    QFETCH(const QString, how);
    ReviewFixture review;
    QSignalSpy changes(&review.main.reviews(), &Reviews::coverChanged);
    ApiError error;
    error.findings = {Finding {city,
                               u"server"_s,
                               Severity::Error,
                               {{u"message"_s, u"No such city"_s}},
                               Finding::Origin::Server}};
    review.answer(Outcome::Kind::Refused, error); // The send has ended.
    QCOMPARE(changes.size(), 0);
    QCOMPARE(review.main.reviews().view(), review.view);
    if (how == "button"_L1)
        QTest::keyClick(review.part(u"stay"_s), Qt::Key_Space);
    else if (how == "escape"_L1)
        QTest::keyClick(review.view, Qt::Key_Escape);
    else if (how == "go box"_L1)
        review.type(u"userId"_s, u"u"_s);
    else if (how == "start"_L1)
        review.main.work().showStart();
    else
        review.part(u"finding /address/city"_s)->click();
    QCOMPARE(changes.size(), 1);
    QVERIFY(!review.main.reviews().view()); // From now on a notice shows the outcome of the send.
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    QCOMPARE(changes.size(), 1);
}

void TestReviewView::aReviewIsThatOfItsOwnSendAlone()
{
    ReviewFixture review;
    const Reviews &reviews = review.main.reviews();
    const QUuid earlier = QUuid::createUuid(), own = QUuid::createUuid();
    QVERIFY(!reviews.viewOf(earlier)); // Nothing has been confirmed yet.
    QVERIFY(!reviews.viewOf({}));
    review.part(u"send"_s)->click();
    QVERIFY(!reviews.viewOf({}));
    review.view->setSend(own);
    QVERIFY(!reviews.viewOf(earlier));
    QCOMPARE(reviews.viewOf(own), review.view);
    review.keys(Qt::Key_Escape);
    QVERIFY(!reviews.viewOf(own));
    QTRY_VERIFY(!review.main.findChild<ReviewView *>());
}

void TestReviewView::whatIsAskedForIsToldBeforeTheReviewGoes()
{
    for (const bool recalls : {true, false}) {
        ReviewFixture review;
        QStringList told;
        connect(&review.main.reviews(), &Reviews::coverChanged, &review.main,
                [&told] { told += u"gone"_s; });
        connect(review.view, &ReviewView::recallRequested, &review.main,
                [&told] { told += u"recall"_s; });
        connect(review.view, &ReviewView::sendAgainRequested, &review.main,
                [&told] { told += u"again"_s; });
        connect(review.view, &ReviewView::tryNowRequested, &review.main,
                [&told] { told += u"retry"_s; });
        review.part(u"send"_s)->click();
        Outcome outcome;
        outcome.kind = recalls ? Outcome::Kind::Waiting : Outcome::Kind::Unknown;
        review.view->showOutcome(outcome, {true, 0, false});
        review.part(u"retry"_s)->click();
        review.view->showOutcome(outcome, {true, 0, false});
        const auto asked
            = review.view->findChildren<QPushButton *>(recalls ? u"recall"_s : u"sendAgain"_s);
        QTest::keyClick(asked.constLast(), Qt::Key_Space);
        QCOMPARE(told, (QStringList {u"retry"_s, recalls ? u"recall"_s : u"again"_s, u"gone"_s}));
    }
}

void TestReviewView::whatWaitsSaysHowLongItIsKept()
{
    using Kind = Outcome::Kind;
    for (const bool isStored : {true, false}) {
        for (const Kind kind : {Kind::Waiting, Kind::Unauthorised, Kind::Unknown}) {
            ReviewFixture review;
            review.part(u"send"_s)->click();
            Outcome outcome;
            outcome.kind = kind;
            review.view->showOutcome(outcome, {true, 0, isStored});
            const QString said = review.shown(u"answerExplanation"_s);
            QCOMPARE(said.contains("also after Amend was closed"_L1),
                     isStored && kind == Kind::Waiting);
            QCOMPARE(said.contains("lost when Amend is closed"_L1), !isStored);
        }
    }
}

void TestReviewView::whatIsQueuedOffersItsNextSteps_data()
{
    using Kind = Outcome::Kind;
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QStringList>("buttons");
    QTest::newRow("busy") << Kind::Waiting << u"asked to try later"_s
                          << QStringList {u"retry"_s, u"recall"_s};
    QTest::newRow("network") << Kind::Unreachable << u"wait for a connection"_s
                             << QStringList {u"retry"_s, u"recall"_s};
    QTest::newRow("key") << Kind::Unauthorised << u"key was not accepted"_s
                         << QStringList {u"openProfile"_s, u"retry"_s, u"recall"_s};
    QTest::newRow("unknown") << Kind::Unknown << u"not known"_s
                             << QStringList {u"retry"_s, u"sendAgain"_s};
}

void TestReviewView::whatIsQueuedOffersItsNextSteps()
{
    QFETCH(const Outcome::Kind, kind);
    QFETCH(const QString, title);
    QFETCH(const QStringList, buttons);
    ReviewFixture review;
    review.part(u"send"_s)->click();
    Outcome outcome;
    outcome.kind = kind;
    outcome.error = ApiError();
    const qint64 next = QDateTime::currentMSecsSinceEpoch() + 60'000;
    review.view->showOutcome(outcome, {true, next, false});
    QVERIFY2(review.shown(u"answerTitle"_s).contains(title),
             qPrintable(review.shown(u"answerTitle"_s)));
    const bool isTriedByItself
        = kind == Outcome::Kind::Waiting || kind == Outcome::Kind::Unreachable;
    QCOMPARE(review.shown(u"answerExplanation"_s).contains(words::moment(next)), isTriedByItself);
    QStringList offered;
    for (const QString &name : {u"openProfile"_s, u"readAgain"_s, u"retry"_s, u"sendAgain"_s,
                                u"recall"_s, u"settleConflict"_s}) {
        if (review.part(name))
            offered += name;
    }
    QCOMPARE(offered, buttons);
}

void TestReviewView::whatIsQueuedIsNamedByItsId()
{
    for (const bool recalls : {true, false}) {
        ReviewFixture review;
        QSignalSpy recalled(review.view, &ReviewView::recallRequested);
        QSignalSpy again(review.view, &ReviewView::sendAgainRequested);
        review.part(u"send"_s)->click();
        const QUuid own = QUuid::createUuid();
        review.view->setSend(own);
        review.outbox.setSends({opened::sendOf()}); // This is another send of the same record.
        Outcome outcome;
        outcome.kind = recalls ? Outcome::Kind::Waiting : Outcome::Kind::Unknown;
        review.view->showOutcome(outcome, {true, 0, false});
        review.part(recalls ? u"recall"_s : u"sendAgain"_s)->click();
        const QSignalSpy &told = recalls ? recalled : again;
        QCOMPARE(recalled.size() + again.size(), 1);
        QCOMPARE(told.constFirst().at(0).toUuid(), own);
        QTRY_VERIFY(!review.main.findChild<ReviewView *>());
    }
}

void TestReviewView::tryingNowShowsHowFarItIs()
{
    ReviewFixture review;
    QSignalSpy retries(review.view, &ReviewView::tryNowRequested);
    QSignalSpy sends(review.view, &ReviewView::sendRequested);
    review.part(u"send"_s)->click();
    review.outbox.setSends({opened::sendOf()});
    Outcome outcome;
    outcome.kind = Outcome::Kind::Unreachable;
    review.view->showOutcome(outcome, {true, 0, false});
    review.part(u"retry"_s)->click();
    QCOMPARE(retries.size(), 1);
    QCOMPARE(sends.size(), 1); // A retry does not queue the send a second time.
    QVERIFY(review.part<QLabel>(u"stage"_s)->isVisible());
    outcome.kind = Outcome::Kind::Applied;
    outcome.record = QJsonObject();
    review.view->showOutcome(outcome, {});
    const auto titles = review.view->findChildren<QLabel *>(u"answerTitle"_s);
    QVERIFY(titles.constLast()->text().startsWith("Junction sandbox has taken 1 change"_L1));
}

void TestReviewView::aLockedChangeIsDroppedInTheAnswer()
{
    ReviewFixture review(opened::sandbox,
                         {{city, Change::set(u"Boston"_s)}, {zip, Change::set(u"02108"_s)}});
    ApiError error;
    error.findings = {Finding {city,
                               u"locked"_s,
                               Severity::Error,
                               {{u"reason"_s, u"Verified."_s}},
                               Finding::Origin::Local}};
    review.answer(Outcome::Kind::Refused, error);
    review.part(u"drop /address/city"_s)->click();
    QCOMPARE(review.jane.changes(), (Changes {{zip, Change::set(u"02108"_s)}}));
    // The remaining changes are reviewed again.
    QTRY_COMPARE(review.main.findChildren<ReviewView *>().size(), 1);
    QVERIFY(review.main.findChild<QPushButton *>(u"send"_s)->isVisible());
}

void TestReviewView::M4_newDocumentsAreLinesOfTheirOwnAndConfirmed()
{
    Reviewed review = withDocuments();
    review.draft.addItem(papers, licence());
    review.draft.addItem(papers, licence(900));
    review.open();
    const auto *table = review.view->findChild<QTableWidget *>(u"reviewChanges"_s);
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(table->item(1, 0)->text(), u"Identity documents 2"_s);
    QCOMPARE(table->item(0, 1)->text(), u"—"_s);
    QVERIFY(table->item(0, 2)->text().startsWith(u"Driving licence · "_s));
    QVERIFY(table->item(0, 2)->text().contains("front.jpg (JPEG, 2.1 MB)"_L1));

    auto *send = review.view->findChild<QPushButton *>(u"send"_s);
    QVERIFY(!send->isEnabled());
    auto *tick = review.view->findChild<QCheckBox *>(u"caution documents"_s);
    QVERIFY(tick->accessibleName().contains("archives the older one"_L1));
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(send->isEnabled());
}

void TestReviewView::whatIsShownShortCannotBeCopiedAsACommand_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("a document") << u"data:image/jpg;base64,… (2.1 MB)"_s;
    QTest::newRow("a hidden number") << u"●●●"_s;
}

/// The command would write the placeholder of the shortened value into the record.
void TestReviewView::whatIsShownShortCannotBeCopiedAsACommand()
{
    QFETCH(QString, value);
    ReviewFixture review;
    QGuiApplication::clipboard()->setText(u"before"_s);
    const QJsonArray added {QJsonObject {{u"document_value"_s, value}}};
    review.view->setPreview(preview({{u"papers"_s, added}}));
    QVERIFY(review.part<QPlainTextEdit>(u"request"_s)->toPlainText().contains(value));
    auto *copy = review.part(u"copyCurl"_s);
    QVERIFY(!copy->isEnabled());
    QVERIFY(copy->toolTip().contains("can't be copied"_L1));
    QVERIFY(copy->accessibleDescription().contains("can't be copied"_L1));
    copy->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    review.view->setPreview(preview({{u"zip"_s, u"02139"_s}}));
    QVERIFY(copy->isEnabled());
    QVERIFY(copy->toolTip().contains("$AMEND_KEY"_L1));
}

void TestReviewView::aKeyThatIsMadeWhenItIsSentIsNotCopied()
{
    ReviewFixture review;
    RequestPreview shown = preview({{u"name"_s, u"Ann"_s}});
    shown.headers.emplaceBack(u"idempotency-ref"_s, QString());
    review.view->setPreview(shown);
    review.part(u"copyCurl"_s)->click();
    QVERIFY(review.part<QPlainTextEdit>(u"request"_s)
                ->toPlainText()
                .contains(u"idempotency-ref: (made when it is sent)"_s));
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains("curl -X PATCH"_L1));
    QVERIFY(!command.contains("idempotency-ref"_L1));
    shown.headers.last().second = u"8c2f"_s;
    review.view->setPreview(shown);
    review.part(u"copyCurl"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains("idempotency-ref: 8c2f"_L1));
}

void TestReviewView::anSsnCanBeReadBeforeItIsSent()
{
    Reviewed review = withDocuments();
    review.draft.addItem(FieldPath(u"/virtual_documents"_s),
                         {{u"document_type"_s, u"SSN"_s}, {u"document_value"_s, u"111111112"_s}});
    review.open();
    const auto *table = review.view->findChild<QTableWidget *>(u"reviewChanges"_s);
    QCOMPARE(table->item(0, 2)->text(), u"SSN · Number: ●●●"_s);
    auto *reveal = review.view->findChild<QCheckBox *>(u"reveal"_s);
    reveal->click();
    QCOMPARE(table->item(0, 2)->text(), u"SSN · Number: 111111112"_s);
    reveal->click();
    QCOMPARE(table->item(0, 2)->text(), u"SSN · Number: ●●●"_s);
}

void TestReviewView::aWarningAboutTheRecordIsTickedToo()
{
    // The record has no type, so nobody knows whether the user is a sender or a receiver.
    Reviewed review("machnet/individual", {{u"status"_s, u"UNVERIFIED"_s}, {u"business"_s, false}});
    review.draft.enter(FieldPath(u"/occupation"_s), u"Banker"_s);
    QVERIFY(review.draft.findings().isEmpty());
    review.open();
    auto *send = review.view->findChild<QPushButton *>(u"send"_s);
    QVERIFY(!send->isEnabled());
    auto *tick = review.view->findChild<QCheckBox *>(u"warning /type"_s);
    QVERIFY(tick);
    QVERIFY(tick->accessibleName().contains("sends or receives money"_L1));
    QTest::keyClick(tick, Qt::Key_Space);
    QVERIFY(send->isEnabled());
}

void TestReviewView::howMuchOfADocumentHasGoneOutIsShown()
{
    ReviewFixture review;
    QSignalSpy cancels(review.view, &ReviewView::cancelRequested);
    review.part(u"send"_s)->click();
    auto *bar = review.part<QProgressBar>(u"sendProgress"_s);
    review.view->showStage(SendStage::Sending);
    review.view->showProgress(10, 200); // A body of this size has no documents.
    QCOMPARE(bar->maximum(), 0);
    review.view->showProgress(5'000'000'000, 10'000'000'000);
    QCOMPARE(bar->value() * 2, bar->maximum());
    QCOMPARE(review.shown(u"stage"_s), u"Sending 5.0 GB of 10.0 GB…"_s);
    review.view->showProgress(10'000'000'000, 10'000'000'000);
    QVERIFY(review.shown(u"stage"_s).startsWith("Sent."_L1));
    review.part(u"cancelSend"_s)->click();
    QCOMPARE(cancels.size(), 1);
    review.view->showProgress(1, 10'000'000);
    QCOMPARE(review.shown(u"stage"_s), u"Cancelling…"_s);
}

void TestReviewView::M14_aDocumentThatIsNotListedIsNamed()
{
    Reviewed review = withDocuments();
    review.draft.addItem(papers, licence());
    review.open();
    review.apply({Finding {
        papers, u"documentMissing"_s, Severity::Warning, {{u"type"_s, u"DRIVING_LICENCE"_s}}}});
    QCOMPARE(review.countOf(u"does not list the new document: Driving licence"_s), 1);
    QVERIFY(review.view->findChild<QPushButton *>(u"finding /physical_documents"_s));
    QCOMPARE(review.countOf(u"The server has what you sent"_s), 0);
}

void TestReviewView::M27_theStepAfterAnyChangeIsSaid()
{
    Reviewed review = withDocuments();
    review.draft.enter(FieldPath(u"/occupation"_s), u"Banker"_s);
    review.open();
    review.apply();
    QCOMPARE(review.countOf(review.draft.form().afterApplied), 1);
}

void TestReviewView::W19_aStepThatTwoFieldsAskForIsSaidOnce()
{
    const QJsonObject mobile {{u"countryCode"_s, u"+44"_s}, {u"number"_s, u"7911123456"_s}};
    Reviewed review("weavr/user", {{u"mobile"_s, mobile}});
    review.draft.enter(FieldPath(u"/mobile/countryCode"_s), u"+1"_s);
    review.draft.enter(FieldPath(u"/mobile/number"_s), u"6025550123"_s);
    review.open();
    review.apply();
    QCOMPARE(review.countOf(u"has to be enrolled"_s), 1);
}

void TestReviewView::W5_aSignInThatFailedLeadsToTheProfile()
{
    for (const QString &code : {u"signInRejected"_s, u"stepUp"_s, u"signInGone"_s}) {
        ReviewFixture review;
        ApiError error;
        error.kind = ApiError::Kind::Unauthorised;
        error.code = errorCodeOf(code);
        review.answer(Outcome::Kind::Unauthorised, error);
        QVERIFY(review.says(words::sentence(error)));
        QCOMPARE(review.part(u"retry"_s) != nullptr, code == u"signInGone");
        review.part(u"openProfile"_s)->click();
        QVERIFY(review.main.findChild<QWidget *>(u"profilesPage"_s));
    }
}

QTEST_MAIN(TestReviewView)
#include "tst_reviewview.moc"
