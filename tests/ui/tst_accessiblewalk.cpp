// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessiblewalk.h"
#include "reviewfixture.h"

#include "closingpages.h"
#include "connectioncheck.h"
#include "fold.h"
#include "json.h"
#include "lockpage.h"
#include "pageheading.h"
#include "personal.h"
#include "profilespage.h"
#include "securitypage.h"
#include "supportpage.h"
#include "theme.h"
#include "units.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

#include <functional>
#include <memory>

using namespace opened;

/// Goes through every view of the window in every state as a screen reader and the keys do.
class TestAccessibleWalk final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyViewCanBeWalkedThrough_data();
    void everyViewCanBeWalkedThrough();
    void nothingOfARecordIsShownWhileItIsHidden_data();
    void nothingOfARecordIsShownWhileItIsHidden();
    void aBadWidgetIsFound_data();
    void aBadWidgetIsFound();
    void aKeyOfTheManualIsAWay();
    void aPageOpensAtItsHeading_data();
    void aPageOpensAtItsHeading();

private:
    QString m_manual;
};

namespace {

const FieldPath city(u"/address/city"_s);
const FieldPath zip(u"/address/zip"_s);
const FieldPath accessNotes(u"/address/access_notes"_s);
const QString typedNumber = u"123-45-6789"_s;

/// A window, and the records that it may show.
struct Stage : Window
{
    void open(const char *form, const QJsonObject &record, Base::Kind kind = Base::Kind::Read)
    {
        other = std::make_unique<RecordDraft>(records::form(form), u"usr_1"_s,
                                              Base {kind, record, {}});
        const bool isMachnet = QByteArray(form).startsWith("machnet");
        main.work().showRecord(*other, isMachnet ? machnet : users);
        front();
    }
    ~Stage() { main.work().showStart(); }

    const Profile machnet = profile(u"Machnet"_s, Tier::Sandbox, u"sandbox"_s, u"machnet"_s);
    std::unique_ptr<RecordDraft> other;
    QPointer<QWidget> shown; ///< the dialog to walk through; null: the window
};

QJsonObject machnetUser(const QString &status, const QString &type = u"SEND"_s)
{
    return {{u"id"_s, u"f45680e1-014d-42c7-be86-3b2899e911c3"_s},
            {u"first_name"_s, u"Tenzin"_s},
            {u"last_name"_s, u"Norgay"_s},
            {u"email"_s, u"norgay@example.org"_s},
            {u"mobile_phone"_s, u"2106603032"_s},
            {u"type"_s, type},
            {u"business"_s, false},
            {u"status"_s, status},
            {u"virtual_documents"_s,
             QJsonArray {QJsonObject {{u"document_type"_s, u"SSN"_s},
                                      {u"document_value"_s, u"*****1112"_s},
                                      {u"id"_s, u"d-1"_s}}}}};
}

/// A new document with a number, which is masked.
void typeANumber(Stage &stage)
{
    stage.open("machnet/individual", machnetUser(u"UNVERIFIED"_s));
    const FieldPath list(u"/virtual_documents"_s);
    const FieldPath item = list.child(QString::number(stage.other->addItem(list)));
    stage.other->set(item.child(u"document_type"_s), u"SSN"_s);
    stage.other->set(item.child(u"document_value"_s), typedNumber);
}

void change(Stage &stage)
{
    stage.openJane();
    stage.jane.enter(city, u"Boston"_s);
    stage.jane.clear(accessNotes);
    stage.jane.enter(zip, u"850"_s);
    stage.jane.enter(FieldPath(u"/email"_s), u"nobody"_s);
    stage.main.work().record()->showAllFindings();
}

void review(Stage &stage, const Profile &where, const Changes &changes)
{
    stage.jane.setChanges(changes);
    stage.openJane(where);
    stage.main.reviews().open();
}

void reviewCity(Stage &stage)
{
    review(stage, sandbox, {{city, Change::set(u"Boston"_s)}});
}

void send(Stage &stage)
{
    reviewCity(stage);
    stage.find<QPushButton>(u"send"_s)->click();
}

void answer(Stage &stage, Outcome::Kind kind, const std::optional<ApiError> &error = {})
{
    send(stage);
    Outcome outcome;
    outcome.kind = kind;
    outcome.error = error;
    if (kind == Outcome::Kind::Applied)
        outcome.record = stage.jane.base().record;
    stage.main.reviews().view()->showOutcome(outcome, {});
}

ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    error.status = kind == ApiError::Kind::Refused ? 422 : 0;
    error.message = u"Not served here"_s;
    return error;
}

const QList<Conflict> conflicts {{city, u"Cambridge"_s, u"Boston"_s, u"Salem"_s},
                                 {accessNotes, u"Gate 4"_s, u"Gate 5"_s, u"Gate 6"_s}};

void queue(Stage &stage, QueuedSend::State state, QueuedSend::Wait wait)
{
    QueuedSend first = sendOf();
    first.state = state;
    first.wait = wait;
    QueuedSend second = sendOf({users.id, u"users/user"_s, u"usr_2"_s});
    second.title = u"Ada Lovelace"_s;
    stage.outbox.setSends({first, second});
    stage.keys(Qt::Key_3, Qt::ControlModifier);
}

void listDrafts(Stage &stage)
{
    stage.drafts.put(draftOf(u"Jane Doe"_s));
    stage.drafts.put(
        draftOf(u"Ada Lovelace"_s, {users.id, u"users/user"_s, u"usr_1"_s}, DraftState::Refused));
}

SentEntry sentOf(const QString &title, qint64 at)
{
    SentEntry entry;
    entry.id = QUuid::createUuid();
    entry.at = at;
    entry.record = janesRecord;
    entry.profileName = u"Junction sandbox"_s;
    entry.title = title;
    entry.changes = {{city, Change::Kind::Set, u"Cambridge"_s, u"Boston"_s}};
    entry.outcome = Outcome::Kind::Refused;
    entry.message = u"Not served"_s;
    return entry;
}

void showSent(Stage &stage)
{
    stage.keys(Qt::Key_4, Qt::ControlModifier);
    stage.main.log().setLog({sentOf(u"Jane Doe"_s, 2'000), sentOf(u"Ada Lovelace"_s, 1'000)}, true);
    auto *list = stage.find<QListWidget>(u"log"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Down);
}

void setStore(Stage &stage, StoreState::Kind kind, bool hasPassphrase = false)
{
    StoreState state;
    state.kind = kind;
    state.hasPassphrase = hasPassphrase;
    stage.main.storeAccess().setState(state);
}

/// The dialog that opened last becomes what is walked through.
void takeDialog(Stage &stage)
{
    const auto dialogs = stage.main.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            stage.shown = dialog;
    }
    QVERIFY(stage.shown);
    stage.shown->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(stage.shown));
}

/// The page is a window of its own here; in the program it stands in for the window's content.
void lockWindow(Stage &stage, LockPage::Way way, bool isInMemory)
{
    auto *page = new LockPage(&stage.main);
    page->setWindowFlag(Qt::Window);
    page->resize(units(900), units(600));
    page->show();
    page->showWay(way, isInMemory);
    stage.shown = page;
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
}

void openProfiles(Stage &stage, const Profile &which)
{
    stage.main.openBar().chooseProfile(which.id);
    stage.command(u"Profiles and keys"_s)->trigger();
}

/// A report of a server whose certificate has expired.
ConnectionReport expiredReport()
{
    ConnectionReport report;
    report.server = QUrl(u"https://api.example.com"_s);
    report.addresses = {u"192.0.2.1"_s};
    report.step = ConnectionReport::Step::Tls;
    report.error = errorOf(ApiError::Kind::Unreachable);
    report.error->code = ErrorCode::Tls;
    report.error->message.clear(); // no server has said a word yet
    report.error->args = {{u"certificate"_s,
                           QJsonArray {QJsonObject {{u"fault"_s, u"expired"_s},
                                                    {u"date"_s, u"2024-02-29T12:00:00Z"_s}}}}};
    return report;
}

SecurityPage &showSecurity(Stage &stage)
{
    auto *page = new SecurityPage(records::library(), &stage.main.work());
    page->setProfiles({{sandbox, {}}, {production, u"proxy.example:3128"_s}});
    for (const Profile &one : {sandbox, production})
        page->setKey(one.id, {KeyState::Home::Keychain, {}, {}}, 0);
    page->setKeychain(KeychainState::Unlocked, u"Secret Service"_s, u"login"_s, false);
    page->setStore({});
    page->setFolders({u"/config/amend"_s, {u"profiles.json"_s, u"settings.json"_s}},
                     {u"/data/amend"_s, {u"amend.sqlite"_s}});
    stage.main.work().visit(*page);
    focusHeading(*page);
    return *page;
}

using Act = std::function<void(Stage &)>;

struct State
{
    const char *name;
    Act bring;
};

QList<State> recordStates()
{
    return {
        {"record", [](Stage &stage) { stage.openJane(); }},
        {"record in production", [](Stage &stage) { stage.openJane(production); }},
        {"record changed and wrong", change},
        {"record in tabs",
         [](Stage &stage) {
             stage.main.resize(units(1000), units(700));
             change(stage);
         }},
        {"record in tabs: outline",
         [](Stage &stage) {
             stage.main.resize(units(1000), units(700));
             change(stage);
             stage.keys(Qt::Key_F, Qt::ControlModifier);
         }},
        {"record small",
         [](Stage &stage) {
             stage.main.resize(units(480), units(480));
             change(stage);
         }},
        {"record locked in part",
         [](Stage &stage) { stage.open("machnet/individual", machnetUser(u"VERIFIED"_s)); }},
        {"record locked",
         [](Stage &stage) {
             stage.open("machnet/individual", machnetUser(u"VERIFIED"_s, u"RECEIVE"_s));
         }},
        {"record locked under a change",
         [](Stage &stage) {
             stage.open("machnet/individual", machnetUser(u"UNVERIFIED"_s));
             stage.other->enter(FieldPath(u"/first_name"_s), u"Grace"_s);
             stage.other->rebase(records::read(machnetUser(u"VERIFIED"_s)));
         }},
        {"record of a user",
         [](Stage &stage) { stage.open("users/user", records::usersRecord()); }},
        {"record unknown", [](Stage &stage) { stage.open("users/user", {}, Base::Kind::Unknown); }},
        {"business", [](Stage &stage) { stage.open("machnet/business", {}, Base::Kind::Unknown); }},
        {"record with a typed number", typeANumber},
        {"record with a document",
         [](Stage &stage) {
             stage.open("machnet/individual", machnetUser(u"UNVERIFIED"_s));
             const FieldPath list(u"/physical_documents"_s);
             stage.other->addItem(list);
             stage.other->addItem(list);
         }},
        {"record with its bars",
         [](Stage &stage) {
             stage.openJane();
             stage.main.work().record()->showUnread(0, u"There is no connection."_s);
             stage.main.work().record()->setConflict(true);
             stage.main.work().record()->setSaveState(
                 {SaveState::Kind::NotSaved, 0, StoreError {StoreError::Kind::Full, {}}});
             stage.outbox.setSends({sendOf()});
         }},
        {"proposal",
         [](Stage &stage) {
             stage.openJane();
             stage.main.work().record()->proposePasted(u"77 E Mill Ave\nTempe, AZ 85281\nHello"_s);
         }},
        {"proposal of nothing",
         [](Stage &stage) {
             stage.openJane();
             stage.main.work().record()->proposePasted(u" "_s);
         }},
        {"pasted line break",
         [](Stage &stage) {
             stage.openJane();
             QApplication::clipboard()->setText(u"1 Main Street\nFlat 4"_s);
             auto *line = stage.find<QLineEdit>(u"/address/first_line"_s);
             line->setFocus();
             line->selectAll();
             QTest::keyClick(line, Qt::Key_V, Qt::ControlModifier);
         }},
        {"help on a field",
         [](Stage &stage) {
             stage.openJane();
             stage.find(u"/dob"_s)->setFocus();
             stage.keys(Qt::Key_F1);
             takeDialog(stage);
         }},
        {"question before a loss",
         [](Stage &stage) {
             change(stage);
             stage.find<QPushButton>(u"discard"_s)->click();
             takeDialog(stage);
         }},
    };
}

QList<State> reviewStates()
{
    return {
        {"review", reviewCity},
        {"review in production with a warning",
         [](Stage &stage) {
             review(stage, production, {{zip, Change::set(u"850"_s)}});
         }},
        {"review with errors",
         [](Stage &stage) {
             change(stage);
             stage.main.reviews().open();
         }},
        {"review unfolded",
         [](Stage &stage) {
             reviewCity(stage);
             for (Fold *fold : stage.main.reviews().view()->findChildren<Fold *>())
                 fold->setOpen(true);
         }},
        {"review of a typed number",
         [](Stage &stage) {
             typeANumber(stage);
             stage.main.reviews().open();
         }},
        {"sending", send},
        {"applied", [](Stage &stage) { answer(stage, Outcome::Kind::Applied); }},
        {"unchanged", [](Stage &stage) { answer(stage, Outcome::Kind::Unchanged); }},
        {"refused",
         [](Stage &stage) {
             ApiError error = errorOf(ApiError::Kind::Refused);
             for (const FieldPath &path : {city, zip}) {
                 Finding finding;
                 finding.path = path;
                 finding.rule = u"server"_s;
                 finding.args = {{u"message"_s, u"This value is not served"_s}};
                 finding.origin = Finding::Origin::Server;
                 error.findings += finding;
             }
             answer(stage, Outcome::Kind::Refused, error);
         }},
        {"waiting",
         [](Stage &stage) {
             answer(stage, Outcome::Kind::Waiting, errorOf(ApiError::Kind::Waiting));
         }},
        {"unreachable",
         [](Stage &stage) {
             answer(stage, Outcome::Kind::Unreachable, errorOf(ApiError::Kind::Unreachable));
         }},
        {"unknown",
         [](Stage &stage) {
             answer(stage, Outcome::Kind::Unknown, errorOf(ApiError::Kind::Unknown));
         }},
        {"not authorised",
         [](Stage &stage) {
             answer(stage, Outcome::Kind::Unauthorised, errorOf(ApiError::Kind::Unauthorised));
         }},
        {"cancelled",
         [](Stage &stage) {
             answer(stage, Outcome::Kind::Cancelled, errorOf(ApiError::Kind::Cancelled));
         }},
        {"conflict after a send",
         [](Stage &stage) {
             send(stage);
             Outcome outcome;
             outcome.kind = Outcome::Kind::Conflict;
             outcome.conflicts = conflicts;
             stage.main.reviews().view()->showOutcome(outcome, {});
         }},
        {"conflict",
         [](Stage &stage) {
             stage.openJane();
             stage.main.reviews().showConflict(conflicts);
         }},
    };
}

QList<State> listStates()
{
    using Send = QueuedSend::State;
    using Wait = QueuedSend::Wait;
    return {
        {"no draft", [](Stage &stage) { stage.keys(Qt::Key_2, Qt::ControlModifier); }},
        {"drafts",
         [](Stage &stage) {
             listDrafts(stage);
             stage.keys(Qt::Key_2, Qt::ControlModifier);
         }},
        {"drafts over a record",
         [](Stage &stage) {
             listDrafts(stage);
             stage.openJane();
             stage.main.resize(units(1000), units(700));
             stage.keys(Qt::Key_2, Qt::ControlModifier);
         }},
        {"no draft matches",
         [](Stage &stage) {
             listDrafts(stage);
             stage.keys(Qt::Key_2, Qt::ControlModifier);
             stage.type(u"draftSearch"_s, u"nobody"_s);
         }},
        {"empty outbox", [](Stage &stage) { stage.keys(Qt::Key_3, Qt::ControlModifier); }},
        {"send waits", [](Stage &stage) { queue(stage, Send::Waiting, Wait::Unreachable); }},
        {"send lacks a key",
         [](Stage &stage) { queue(stage, Send::Waiting, Wait::NotAuthorised); }},
        {"send is unknown", [](Stage &stage) { queue(stage, Send::Unknown, Wait::Turn); }},
        {"nothing sent", [](Stage &stage) { stage.keys(Qt::Key_4, Qt::ControlModifier); }},
        {"sent", showSent},
    };
}

QList<State> otherStates()
{
    return {
        {"home", [](Stage &stage) { stage.keys(Qt::Key_1, Qt::ControlModifier); }},
        {"home with recent records",
         [](Stage &stage) {
             stage.recents.setRecents(
                 {{opened::janesRecord, u"Jane Doe"_s, 1},
                  {{production.id, u"junction/user"_s, u"u-2"_s}, u"Bob Marsh"_s, 2}});
             stage.keys(Qt::Key_1, Qt::ControlModifier);
         }},
        {"home in production", [](Stage &stage) { stage.main.openBar().switchTo(production.id); }},
        {"home with people",
         [](Stage &stage) {
             stage.main.work().showStart({{u"u-1"_s, u"Ada Whitfield"_s, u"a record"_s},
                                          {u"u-2"_s, u"Bob Marsh"_s, u"locked"_s}});
         }},
        {"settings", [](Stage &stage) { stage.keys(Qt::Key_Comma, Qt::ControlModifier); }},
        {"reading",
         [](Stage &stage) {
             stage.main.work().showReading();
             QTRY_VERIFY(stage.find(u"cancelReading"_s)->isVisible());
         }},
        {"record that cannot be opened",
         [](Stage &stage) {
             stage.main.work().showOpenError(errorOf(ApiError::Kind::Unreachable));
         }},
        {"record without a key",
         [](Stage &stage) {
             stage.main.work().showOpenError(errorOf(ApiError::Kind::Unauthorised));
         }},
        {"notices",
         [](Stage &stage) {
             stage.main.notices().showDeleted(janesRecord, u"Jane Doe"_s);
             Outcome refused;
             refused.kind = Outcome::Kind::Refused;
             refused.error = errorOf(ApiError::Kind::Refused);
             stage.main.notices().showSendEnded(janesRecord, u"Jane Doe"_s, refused);
             stage.main.notices().show(u"told"_s, u"note"_s, u"A file was set aside."_s);
         }},
        {"locked store", [](Stage &stage) { setStore(stage, StoreState::Kind::Locked, true); }},
        {"locked store, drafts",
         [](Stage &stage) {
             setStore(stage, StoreState::Kind::Locked, true);
             stage.keys(Qt::Key_2, Qt::ControlModifier);
         }},
        {"locked", [](Stage &stage) { lockWindow(stage, LockPage::Way::Press, false); }},
        {"locked in memory",
         [](Stage &stage) { lockWindow(stage, LockPage::Way::OnlyHides, true); }},
        {"locked with a passphrase",
         [](Stage &stage) { lockWindow(stage, LockPage::Way::Passphrase, false); }},
        {"no keychain", [](Stage &stage) { setStore(stage, StoreState::Kind::NoKeychain); }},
        {"store that fails", [](Stage &stage) { setStore(stage, StoreState::Kind::Failed); }},
        {"unlocking",
         [](Stage &stage) {
             setStore(stage, StoreState::Kind::Locked, true);
             stage.find<QPushButton>(u"unlockStore"_s)->click();
             takeDialog(stage);
         }},
        {"choosing a passphrase",
         [](Stage &stage) {
             setStore(stage, StoreState::Kind::NoKeychain);
             stage.find<QPushButton>(u"choosePassphrase"_s)->click();
             takeDialog(stage);
         }},
        {"drafts and their key",
         [](Stage &stage) {
             setStore(stage, StoreState::Kind::Ready, true);
             stage.command(u"Drafts and their key"_s)->trigger();
             takeDialog(stage);
         }},
        {"profile", [](Stage &stage) { openProfiles(stage, sandbox); }},
        {"profile with several keys", [](Stage &stage) { openProfiles(stage, weavr); }},
        {"profile of a server of one's own", [](Stage &stage) { openProfiles(stage, users); }},
        {"new profile",
         [](Stage &stage) {
             openProfiles(stage, sandbox);
             stage.main.findChild<ProfilesPage *>()->addProfile();
         }},
        {"profile whose connection is not safe",
         [](Stage &stage) {
             openProfiles(stage, users);
             auto *check = stage.main.findChild<ConnectionCheck *>();
             check->showReport(expiredReport());
             QTRY_VERIFY(check->findChild<QPushButton *>()->height() >= 24);
         }},
        {"security", [](Stage &stage) { showSecurity(stage); }},
        {"security with tests",
         [](Stage &stage) {
             const auto checks = showSecurity(stage).findChildren<ConnectionCheck *>();
             checks.front()->showReport(expiredReport());
             checks.back()->showRunning();
             for (const ConnectionCheck *check : checks)
                 QTRY_VERIFY(check->findChild<QPushButton *>()->height() >= 24);
         }},
        {"support bundle",
         [](Stage &stage) {
             auto *page = new SupportPage(&stage.main.work());
             page->setText(u"Amend: support bundle"_s);
             stage.main.work().visit(*page);
             focusHeading(*page);
         }},
        {"find anything",
         [](Stage &stage) {
             listDrafts(stage);
             stage.keys(Qt::Key_K, Qt::ControlModifier);
             takeDialog(stage);
         }},
        {"several people found",
         [](Stage &stage) {
             stage.main.work().showFound({{u"1"_s, u"Ada Lovelace"_s}, {u"2"_s, u"Adam Marsh"_s}});
             takeDialog(stage);
         }},
        {"nobody found", [](Stage &stage) { stage.main.work().showFound({}); }},
        {"closing", [](Stage &stage) { stage.main.closing().showFinishing(2); }},
        {"closed with a loss",
         [](Stage &stage) {
             stage.main.closing().confirmLoss({u"Jane Doe"_s}, u"The disk is full."_s);
             takeDialog(stage);
         }},
    };
}

} // namespace

Q_DECLARE_METATYPE(Act)

void TestAccessibleWalk::initTestCase()
{
    theme::apply(Theme::Light);
    QFile manual(QStringLiteral(MANUAL));
    QVERIFY(manual.open(QIODevice::ReadOnly));
    m_manual = QString::fromUtf8(manual.readAll());
}

void TestAccessibleWalk::everyViewCanBeWalkedThrough_data()
{
    QTest::addColumn<Act>("bring");
    for (const State &state : recordStates() + reviewStates() + listStates() + otherStates())
        QTest::newRow(state.name) << state.bring;
}

void TestAccessibleWalk::everyViewCanBeWalkedThrough()
{
    QFETCH(const Act, bring);
    Stage stage;
    bring(stage);
    QWidget &window = stage.shown ? *stage.shown : static_cast<QWidget &>(stage.main);
    const auto look = [&window] {
        const QStringList hidden {typedNumber, typedNumber.chopped(4),
                                  QString(typedNumber).remove(u'-')};
        return accessiblewalk::faultsOfNames(window) + accessiblewalk::faultsOfRoles(window)
            + accessiblewalk::faultsOfStates(window) + accessiblewalk::faultsOfTargets(window)
            + accessiblewalk::faultsOfMnemonics(window)
            + accessiblewalk::faultsOfSecrets(window, hidden);
    };
    QStringList faults = look() + accessiblewalk::faultsOfKeys(window, m_manual) + look();
    faults.removeDuplicates();
    for (const QString &fault : faults)
        qWarning().noquote() << fault;
    QVERIFY(faults.isEmpty());
}

void TestAccessibleWalk::nothingOfARecordIsShownWhileItIsHidden_data()
{
    everyViewCanBeWalkedThrough_data();
}

namespace {

/// The texts and numbers in a record that no form, button or profile has as well.
QStringList valuesIn(const QJsonValue &value)
{
    QStringList values;
    if (value.isArray()) {
        for (const QJsonValue &part : value.toArray())
            values += valuesIn(part);
    } else if (json::isObject(value)) {
        for (const QJsonValue &part : value.toObject())
            values += valuesIn(part);
    } else if (json::text(value).size() > 3) {
        values += json::text(value);
    }
    return values;
}

/// Values of records that are nobody's example.
QStringList valuesOfAll()
{
    QStringList values = valuesIn(records::jane()) + valuesIn(machnetUser(u"UNVERIFIED"_s))
        + valuesIn(records::usersRecord());
    values
        += {janesId,    u"Jane"_s,        u"Doe"_s,           u"Boston"_s,          u"Cambridge"_s,
            u"Salem"_s, u"Gate 4"_s,      u"Gate 5"_s,        u"Gate 6"_s,          u"Ada"_s,
            u"Bob"_s,   u"Adam"_s,        u"Not served"_s,    u"Not served here"_s, u"Mill"_s,
            u"85281"_s, u"Main Street"_s, u"is not served"_s, typedNumber};
    QStringList examples {u"85004"_s};
    for (const auto &api : records::library().apis()) {
        for (const FormSpec &form : api->forms) {
            for (const FieldSpec &field : form.fields)
                examples += {field.example, field.hint};
        }
    }
    values.removeIf([&](const QString &value) { return examples.join(u'\n').contains(value); });
    return values;
}

/// The lines of what is shown that have one of the values.
QString shownOf(QWidget &window, const QStringList &values)
{
    QStringList shown;
    for (const QString &text : accessiblewalk::textsOf(window)) {
        if (std::any_of(values.begin(), values.end(),
                        [&](const QString &value) { return text.contains(value); }))
            shown += text;
    }
    return shown.join(u'\n');
}

QString missingIn(const QStringList &texts, QStringList before)
{
    before.removeIf([&texts](const QString &text) { return texts.contains(text); });
    return before.join(u'\n');
}

/// A field that has the focus shows what it holds.
void leaveFields()
{
    if (QWidget *focused = QApplication::focusWidget())
        focused->clearFocus();
}

} // namespace

void TestAccessibleWalk::nothingOfARecordIsShownWhileItIsHidden()
{
    QFETCH(const Act, bring);
    const QStringList values = valuesOfAll();
    const auto again = qScopeGuard([] { personal::setHidden(false); });
    {
        Stage stage;
        bring(stage);
        leaveFields();
        QSignalSpy changed(&stage.jane, &RecordDraft::fieldChanged);
        const Changes changes = stage.jane.changes();
        const QStringList before = accessiblewalk::textsOf(stage.main);
        personal::setHidden(true);
        // Over a dialog the command cannot be given.
        if (!stage.shown)
            QCOMPARE(shownOf(stage.main, values), QString());
        personal::setHidden(false);
        QCOMPARE(missingIn(accessiblewalk::textsOf(stage.main), before), QString());
        QCOMPARE(stage.jane.changes(), changes);
        QCOMPARE(changed.size(), 0);
    }
    personal::setHidden(true);
    Stage stage;
    bring(stage);
    leaveFields();
    QWidget &window = stage.shown ? *stage.shown : static_cast<QWidget &>(stage.main);
    QCOMPARE(shownOf(window, values), QString());
}

using Build = std::function<void(QWidget &, QVBoxLayout &)>;
using Look = std::function<QStringList(QWidget &)>;
Q_DECLARE_METATYPE(Build)
Q_DECLARE_METATYPE(Look)

namespace {

QPushButton *addButton(QVBoxLayout &rows, const QString &text)
{
    auto *button = new QPushButton(text);
    rows.addWidget(button);
    return button;
}

struct Bad
{
    const char *name;
    QString fault; ///< how the line about it begins
    Look look;
    Build build;
};

QList<Bad> badNames()
{
    const Look names = accessiblewalk::faultsOfNames;
    const Look secrets
        = [](QWidget &page) { return accessiblewalk::faultsOfSecrets(page, {typedNumber}); };
    return {
        {"a button without a name", u"unnamed"_s, names,
         [](QWidget &, QVBoxLayout &rows) { addButton(rows, {}); }},
        {"two of one name", u"twice"_s, names,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Remove"_s);
             addButton(rows, u"Remove"_s);
         }},
        {"a tool tip in HTML", u"markup"_s, names,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Go"_s)->setToolTip(u"<p>Go</p>"_s);
         }},
        {"an entity", u"markup"_s, names,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Go"_s)->setAccessibleDescription(u"here &amp; there"_s);
         }},
        {"a hidden value in a description", u"said"_s, secrets,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Go"_s)->setAccessibleDescription(typedNumber);
         }},
        {"a hidden value in a line", u"said"_s, secrets,
         [](QWidget &, QVBoxLayout &rows) { rows.addWidget(new QLineEdit(typedNumber)); }},
        {"one Alt key for two", u"Alt+G"_s, accessiblewalk::faultsOfMnemonics,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"&Go"_s);
             addButton(rows, u"&Give"_s);
         }},
    };
}

QList<Bad> badRoles()
{
    const Look roles = accessiblewalk::faultsOfRoles;
    const Look states = accessiblewalk::faultsOfStates;
    return {
        {"a fold that is a check box", u"role"_s, roles,
         [](QWidget &, QVBoxLayout &rows) {
             auto *fold = new QToolButton;
             fold->setCheckable(true);
             fold->setArrowType(Qt::RightArrow);
             rows.addWidget(fold);
         }},
        {"rows that cannot be pressed", u"cannot be pressed"_s, roles,
         [](QWidget &, QVBoxLayout &rows) {
             auto *list = new QListWidget;
             list->addItem(u"Jane Doe"_s);
             rows.addWidget(list);
         }},
        {"a state that is only seen", u"not said"_s, states,
         [](QWidget &, QVBoxLayout &rows) {
             auto *line = new QLineEdit;
             line->setObjectName(u"/name"_s);
             auto *state = new QLabel(u"changed"_s);
             state->setObjectName(u"/name#state"_s);
             rows.addWidget(line);
             rows.addWidget(state);
         }},
        {"a value behind its name", u"value not read"_s, states,
         [](QWidget &, QVBoxLayout &rows) {
             auto *value = new QLabel(u"usr_1"_s);
             value->setFocusPolicy(Qt::StrongFocus);
             value->setAccessibleName(u"User ID"_s);
             rows.addWidget(value);
         }},
        {"a small button", u"small"_s, accessiblewalk::faultsOfTargets,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"x"_s)->setFixedSize(units(24), units(24) - 1);
         }},
    };
}

QList<Bad> badWays()
{
    const Look keys
        = [](QWidget &page) { return accessiblewalk::faultsOfKeys(page, u"| Ctrl+G | go |"_s); };
    return {
        {"a button for the mouse only", u"out of reach"_s, keys,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"Stay"_s);
             addButton(rows, u"Go (Ctrl+K)"_s)->setFocusPolicy(Qt::NoFocus);
         }},
        {"another order than it is read", u"order"_s, keys,
         [](QWidget &, QVBoxLayout &rows) {
             QList<QPushButton *> buttons;
             for (const QString &text : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s})
                 buttons += addButton(rows, text);
             QWidget::setTabOrder(buttons.at(3), buttons.at(2));
             QWidget::setTabOrder(buttons.at(2), buttons.at(1));
             QWidget::setTabOrder(buttons.at(1), buttons.at(0));
         }},
        {"a way that does not come back", u"no circle"_s, keys,
         [](QWidget &, QVBoxLayout &rows) {
             addButton(rows, u"One"_s);
             addButton(rows, u"Two"_s);
             auto *end = new QPlainTextEdit; // it takes the Tab key for itself
             end->setAccessibleName(u"Text"_s);
             rows.addWidget(end);
         }},
    };
}

} // namespace

void TestAccessibleWalk::aBadWidgetIsFound_data()
{
    QTest::addColumn<Look>("look");
    QTest::addColumn<Build>("build");
    QTest::addColumn<QString>("fault");
    for (const Bad &bad : badNames() + badRoles() + badWays())
        QTest::newRow(bad.name) << bad.look << bad.build << bad.fault;
}

void TestAccessibleWalk::aBadWidgetIsFound()
{
    QFETCH(const Look, look);
    QFETCH(const Build, build);
    QFETCH(const QString, fault);
    QWidget page;
    auto *rows = new QVBoxLayout(&page);
    build(page, *rows);
    page.resize(300, 200);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    const QStringList faults = look(page);
    QVERIFY2(faults.join(u'\n').contains(fault), qPrintable(faults.join(u'\n')));
}

void TestAccessibleWalk::aKeyOfTheManualIsAWay()
{
    QWidget page;
    auto *rows = new QVBoxLayout(&page);
    addButton(*rows, u"Stay"_s);
    addButton(*rows, u"Go (Ctrl+G)"_s)->setFocusPolicy(Qt::NoFocus);
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    QCOMPARE(accessiblewalk::faultsOfKeys(page, u"| Ctrl+G | go |"_s), QStringList());
}

void TestAccessibleWalk::aPageOpensAtItsHeading_data()
{
    QTest::addColumn<Act>("bring");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("next");
    const auto add = [](const char *name, const Act &bring, const QString &heading,
                        const QString &next) { QTest::newRow(name) << bring << heading << next; };
    add(
        "record", [](Stage &stage) { stage.openJane(); }, u"Jane Doe"_s, u"/first_name"_s);
    add("review", reviewCity, u"Send 1 change to Jane Doe"_s, u"reviewChanges"_s);
    add("sending", send, u"Send 1 change to Jane Doe"_s, u"cancelSend"_s);
    add(
        "applied", [](Stage &stage) { answer(stage, Outcome::Kind::Applied); }, u"Applied"_s,
        u"answeredChanges"_s);
    add(
        "conflict",
        [](Stage &stage) {
            stage.openJane();
            stage.main.reviews().showConflict(conflicts);
        },
        u"Somebody changed the same fields"_s, u"theirs /address/city"_s);
    add(
        "sent",
        [](Stage &stage) {
            stage.keys(Qt::Key_4, Qt::ControlModifier);
            stage.main.log().setLog({sentOf(u"Jane Doe"_s, 2'000)}, false);
        },
        u"Sent"_s, u"log"_s);
    add(
        "settings", [](Stage &stage) { stage.keys(Qt::Key_Comma, Qt::ControlModifier); },
        u"Settings"_s, u"languageBox"_s);
    add(
        "profiles", [](Stage &stage) { openProfiles(stage, sandbox); }, sandbox.name,
        u"profileApi"_s);
}

void TestAccessibleWalk::aPageOpensAtItsHeading()
{
    QFETCH(const Act, bring);
    QFETCH(const QString, heading);
    QFETCH(const QString, next);
    Stage stage;
    bring(stage);
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    QVERIFY(face);
    QCOMPARE(face->role(), QAccessible::Heading);
    QCOMPARE(face->text(QAccessible::Name), heading);
    stage.keys(Qt::Key_Tab);
    const QWidget *now = QApplication::focusWidget();
    const auto *button = qobject_cast<const QAbstractButton *>(now);
    QCOMPARE(now->objectName().isEmpty() && button ? button->text() : now->objectName(), next);
}

QTEST_MAIN(TestAccessibleWalk)
#include "tst_accessiblewalk.moc"
