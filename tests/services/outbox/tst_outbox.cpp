// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfixture.h"
#include "requestlimits.h"
#include "roundtrip.h"

#include <QLoggingCategory>
#include <QTest>

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;

namespace {

const FieldPath email(u"/email"_s);
const FieldPath firstName(u"/first_name"_s);
const QString newEmail = u"new@example.org"_s;

const Changes emailChange {{email, Change::set(newEmail)}};

} // namespace

class TestOutbox final : public QObject
{
    Q_OBJECT

private slots:
    void appliedWithTheRecordFromTheAnswer();
    void stagesComeInOrder();
    void U4_appliedWithoutABodyReadsTheRecord();
    void appliedThoughTheAnswerWasCut();
    void G8_pendingEmailDiffers();
    void conflictSendsNothing();
    void othersChangesAreKept();
    void G10_tagOfTheFreshReadGuardsThePatch();
    void preconditionFailedIsAConflict();
    void sameChangeMadeElsewhereIsUnchanged();
    void whatBecameUnsoundMeanwhileIsNotSent();
    void unreviewedBaseGoesBackToReview();
    void recordThatCameIntoBeingGoesBackToReview();
    void J1_absentRecordIsCreated();
    void G2_blindSendsWhatWasTyped();
    void serverWithoutReadIsSentToBlind();
    void whatWasReadOnceIsNotSentToBlind_data();
    void whatWasReadOnceIsNotSentToBlind();
    void freshReadThatFailsSendsNothing_data();
    void freshReadThatFailsSendsNothing();
    void refusalKeepsItsFindings();
    void waitingSaysForHowLong();
    void nothingListeningShowsNoRequest();
    void unknownIsSettledByReading_data();
    void unknownIsSettledByReading();
    void unknownStaysUnknownWhenTheOldValuesAreThere();
    void unknownStaysUnknownWhenItCannotBeRead();
    void cancelInTheQueueSendsNothing();
    void cancelJustBeforeTheStartSendsNothing();
    void cancelWhileReadingSendsNothing();
    void cancelWhileSendingIsSettled();
    void oneRecordIsSentToInOrder();
    void differentRecordsDoNotWaitForEachOther();
    void destroyedOutboxIsQuiet();
    void finishedMayDestroyTheOutbox();
    void logsNameNobody();
};

void TestOutbox::appliedWithTheRecordFromTheAnswer()
{
    OutboxFixture fixture("users/user");
    const QJsonObject after = with(usersRecord(), u"email"_s, newEmail);
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json(after, 200, {"Request-Ref: r-1"})});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.status, 200);
    QCOMPARE(outcome.record, after);
    QCOMPARE(outcome.fresh, readBase(usersRecord()));
    QCOMPARE(outcome.sent, emailChange);
    QCOMPARE(outcome.requestRef, u"r-1"_s);
    QVERIFY(outcome.request);
    QCOMPARE(outcome.request->body, QJsonObject({{u"email"_s, newEmail}}));
    QVERIFY(outcome.differing.isEmpty());
    QVERIFY(!outcome.error);
    QCOMPARE(fixture.sentBody(), QJsonObject({{u"email"_s, newEmail}}));
    QCOMPARE(fixture.server.count("GET"), 1);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    QVERIFY(!fixture.outbox.isSending());
}

void TestOutbox::stagesComeInOrder()
{
    using Stage = SendStage;
    OutboxFixture fixture("junction/user");
    fixture.server.script("GET", {ClientFixture::json({{u"user_id"_s, fixture.userId()}})});
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    const QUuid id = fixture.outbox.enqueue(
        fixture.submission({{FieldPath(u"/client_user_id"_s), Change::set(u"c"_s)}},
                           readBase({{u"user_id"_s, fixture.userId()}})));
    QVERIFY(fixture.outbox.isSending());
    QVERIFY2(fixture.stages.isEmpty(), "the caller knows the id before it hears of it");
    QTRY_VERIFY(fixture.outcomes.contains(id));
    QCOMPARE(fixture.stages.value(id),
             QList<Stage>({Stage::Queued, Stage::Reading, Stage::Sending, Stage::Settling}));
}

void TestOutbox::U4_appliedWithoutABodyReadsTheRecord()
{
    OutboxFixture fixture("junction/user");
    const QJsonObject before {{u"user_id"_s, fixture.userId()}, {u"client_user_id"_s, u"old"_s}};
    const QJsonObject after = with(before, u"client_user_id"_s, u"new"_s);
    fixture.server.script("GET", {ClientFixture::json(before), ClientFixture::json(after)});
    fixture.server.script("PATCH", {ClientFixture::status(204)});

    const Outcome outcome = fixture.outcomeOf(
        {{FieldPath(u"/client_user_id"_s), Change::set(u"new"_s)}}, readBase(before));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.status, 204);
    QVERIFY(outcome.record);
    QCOMPARE(outcome.record->value(u"client_user_id"), QJsonValue(u"new"_s));
    QVERIFY(outcome.differing.isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestOutbox::appliedThoughTheAnswerWasCut()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord()), ClientFixture::status(500)});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Truncate)});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QVERIFY(!outcome.record);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestOutbox::G8_pendingEmailDiffers()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script(
        "PATCH", {ClientFixture::json(with(usersRecord(), u"first_name"_s, u"Augusta"_s))});

    const Outcome outcome = fixture.outcomeOf(
        {{email, Change::set(newEmail)}, {firstName, Change::set(u"Augusta"_s)}},
        readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.differing.size(), 1);
    QCOMPARE(outcome.differing.first().path, email);
    QCOMPARE(outcome.differing.first().before, QJsonValue(newEmail));
    QCOMPARE(outcome.differing.first().after, QJsonValue(u"ada@example.org"_s));
}

void TestOutbox::conflictSendsNothing()
{
    OutboxFixture fixture("users/user");
    const QJsonObject theirs = with(usersRecord(), u"email"_s, u"theirs@example.org"_s);
    fixture.server.script("GET", {ClientFixture::json(theirs)});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts.first().path, email);
    QCOMPARE(outcome.conflicts.first().theirs, QJsonValue(u"theirs@example.org"_s));
    QCOMPARE(outcome.fresh.record, theirs);
    QVERIFY(!outcome.request);
    QVERIFY(outcome.sent.isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::othersChangesAreKept()
{
    OutboxFixture fixture("junction/demographics");
    QJsonObject theirs = records::jane();
    theirs[u"phone_number"_s] = u"+16025550199"_s;
    fixture.server.script("GET", {ClientFixture::json(theirs)});
    fixture.server.script("PATCH", {ClientFixture::json(with(theirs, u"email"_s, newEmail))});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(records::jane()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.theirs.size(), 1);
    QCOMPARE(outcome.theirs.first().path, FieldPath(u"/phone_number"_s));
    QCOMPARE(fixture.server.requests()[1].verb, QByteArray("PATCH"));
    const QJsonObject body = QJsonDocument::fromJson(fixture.server.requests()[1].body).object();
    QCOMPARE(body.value(u"phone_number"), QJsonValue(u"+16025550199"_s));
    QCOMPARE(body.value(u"email"), QJsonValue(newEmail));
}

void TestOutbox::G10_tagOfTheFreshReadGuardsThePatch()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord(), 200, {"ETag: \"fresh\""})});
    fixture.server.script("PATCH",
                          {ClientFixture::json(with(usersRecord(), u"email"_s, newEmail))});
    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord(), "\"old\""));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.requests().last().header("If-Match"), QByteArray("\"fresh\""));

    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    QVERIFY(fixture.outcomeOf(emailChange, readBase(usersRecord(), "\"old\"")).request);
    QVERIFY(fixture.server.requests().last().header("If-Match").isEmpty());
}

void TestOutbox::preconditionFailedIsAConflict()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord(), 200, {"ETag: \"1\""})});
    fixture.server.script("PATCH", {ClientFixture::status(412)});
    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.status, 412);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestOutbox::sameChangeMadeElsewhereIsUnchanged()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(with(usersRecord(), u"email"_s, newEmail))});
    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Unchanged);
    QVERIFY(!outcome.request);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.record);
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::whatBecameUnsoundMeanwhileIsNotSent()
{
    OutboxFixture fixture("junction/demographics");
    QJsonObject theirs = records::jane();
    FieldPath(u"/address/country"_s).setIn(theirs, QJsonValue::Undefined);
    fixture.server.script("GET", {OutboxFixture::json(theirs)});
    const Changes city {{FieldPath(u"/address/city"_s), Change::set(u"Boston"_s)}};
    const Outcome outcome = fixture.outcomeOf(city, readBase(records::jane()));
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QVERIFY(records::findingOf(outcome.error->findings, u"/address/country"_s, u"required"_s));
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::unreviewedBaseGoesBackToReview()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    const Outcome outcome = fixture.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.fresh, readBase(usersRecord()));
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::recordThatCameIntoBeingGoesBackToReview()
{
    OutboxFixture fixture("junction/demographics");
    fixture.server.script("GET", {ClientFixture::json(records::jane())});
    const Outcome outcome = fixture.outcomeOf(emailChange, {Base::Kind::Absent, {}, {}});
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.fresh.kind, Base::Kind::Read);
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::J1_absentRecordIsCreated()
{
    OutboxFixture fixture("junction/demographics");
    Changes changes;
    QJsonObject wanted = records::jane();
    for (const auto &key : {u"medical_proxy"_s, u"race"_s, u"ethnicity"_s, u"address"_s})
        wanted.remove(key);
    for (auto it = wanted.begin(); it != wanted.end(); ++it)
        changes.insert(FieldPath(u'/' + it.key()), Change::set(it.value()));
    const QJsonObject address = records::address();
    for (auto it = address.begin(); it != address.end(); ++it)
        changes.insert(FieldPath(u"/address/"_s + it.key()), Change::set(it.value()));
    wanted[u"address"_s] = address;
    fixture.server.script(
        "GET", {ClientFixture::status(404, R"({"detail":"User demographics data not found"})")});
    fixture.server.script("PATCH", {ClientFixture::json(wanted)});

    const Outcome outcome = fixture.outcomeOf(changes, {Base::Kind::Absent, {}, {}});

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(fixture.sentBody(), wanted);
    QVERIFY(outcome.differing.isEmpty());
}

void TestOutbox::G2_blindSendsWhatWasTyped()
{
    OutboxFixture fixture("users/user");
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    const Outcome outcome = fixture.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Applied);
    QVERIFY(!outcome.record);
    QCOMPARE(outcome.fresh, Base());
    QCOMPARE(fixture.sentBody(), QJsonObject({{u"email"_s, newEmail}}));
    QCOMPARE(fixture.server.count("GET"), 0);
}

void TestOutbox::serverWithoutReadIsSentToBlind()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::status(405)});
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    const Outcome outcome = fixture.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    QCOMPARE(fixture.server.count("GET"), 1);
}

void TestOutbox::whatWasReadOnceIsNotSentToBlind_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<Base::Kind>("reviewed");
    QTest::addColumn<int>("status");
    for (const int status : {405, 501}) {
        QTest::addRow("a user, %d", status)
            << QByteArray("users/user") << Base::Kind::Read << status;
        QTest::addRow("demographics, %d", status)
            << QByteArray("junction/demographics") << Base::Kind::Read << status;
        QTest::addRow("no demographics, %d", status)
            << QByteArray("junction/demographics") << Base::Kind::Absent << status;
        QTest::addRow("documented, never read, %d", status)
            << QByteArray("junction/user") << Base::Kind::Unknown << status;
    }
}

void TestOutbox::whatWasReadOnceIsNotSentToBlind()
{
    QFETCH(QByteArray, form);
    QFETCH(Base::Kind, reviewed);
    QFETCH(int, status);
    OutboxFixture fixture(form.constData());
    fixture.server.script("GET", {ClientFixture::status(status)});
    fixture.server.script("PATCH", {ClientFixture::status(204)});
    const QJsonObject record = form == "users/user" ? usersRecord() : records::jane();
    const Changes changes = form == "junction/user"
        ? Changes {{FieldPath(u"/client_user_id"_s), Change::set(u"c"_s)}}
        : emailChange;

    const Outcome outcome = fixture.outcomeOf(
        changes, {reviewed, reviewed == Base::Kind::Read ? record : QJsonObject(), {}});

    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Refused);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.request);
    QVERIFY(outcome.sent.isEmpty());
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::freshReadThatFailsSendsNothing_data()
{
    QTest::addColumn<int>("status"); // 0 = no server listens, -1 = no answer.
    QTest::addColumn<Kind>("kind");
    QTest::newRow("unreachable") << 0 << Kind::Unreachable;
    QTest::newRow("no answer") << -1 << Kind::Unreachable;
    QTest::newRow("401") << 401 << Kind::Unauthorised;
    QTest::newRow("404") << 404 << Kind::Refused;
    QTest::newRow("429") << 429 << Kind::Waiting;
    QTest::newRow("500") << 500 << Kind::Waiting;
    QTest::newRow("503") << 503 << Kind::Waiting;
    QTest::newRow("no record") << 200 << Kind::Refused;
}

void TestOutbox::freshReadThatFailsSendsNothing()
{
    QFETCH(int, status);
    OutboxFixture fixture("users/user");
    fixture.network.setLimits(within(200));
    if (status == 0)
        fixture.server.close();
    fixture.server.script(
        "GET",
        {status < 0 ? ClientFixture::fault(Step::Kind::Stall) : ClientFixture::status(status)});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));

    QTEST(outcome.kind, "kind");
    QVERIFY(outcome.error);
    QVERIFY(!outcome.request);
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::refusalKeepsItsFindings()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script(
        "PATCH",
        {ClientFixture::status(409, R"({"error":"conflict","message":"Email already taken"})")});
    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->findings.size(), 1);
    QCOMPARE(outcome.error->findings.first().path, email);
    QVERIFY(outcome.request);
}

void TestOutbox::waitingSaysForHowLong()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::json({}, 429, {"Retry-After: 9"})});
    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Waiting);
    QCOMPARE(outcome.error->retryAfterSeconds, 9);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestOutbox::nothingListeningShowsNoRequest()
{
    OutboxFixture fixture("users/user");
    fixture.profile.canRead = false;
    fixture.server.close();
    const Outcome outcome = fixture.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QVERIFY(!outcome.request);
    QVERIFY(outcome.sent.isEmpty());
}

void TestOutbox::unknownIsSettledByReading_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("closed") << ClientFixture::fault(Step::Kind::Close);
    QTest::newRow("reset") << ClientFixture::fault(Step::Kind::Reset);
    QTest::newRow("stalled") << ClientFixture::fault(Step::Kind::Stall);
    QTest::newRow("500") << ClientFixture::status(500);
    QTest::newRow("408") << ClientFixture::status(408);
}

void TestOutbox::unknownIsSettledByReading()
{
    QFETCH(Step, step);
    OutboxFixture fixture("users/user");
    fixture.network.setLimits(within(300));
    const QJsonObject after = with(usersRecord(), u"email"_s, newEmail);
    fixture.server.script("GET", {ClientFixture::json(usersRecord()), ClientFixture::json(after)});
    fixture.server.script("PATCH", {step});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.record, after);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.request);
    QCOMPARE(fixture.server.count("PATCH"), 1);
    QCOMPARE(fixture.server.count("GET"), 2);
}

void TestOutbox::unknownStaysUnknownWhenTheOldValuesAreThere()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});

    const Outcome outcome = fixture.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.record, usersRecord());
    QCOMPARE(outcome.error->kind, ApiError::Kind::Unknown);
    QVERIFY(outcome.request);
    QCOMPARE(outcome.sent, emailChange);
    QCOMPARE(fixture.server.count("PATCH"), 1);
}

void TestOutbox::unknownStaysUnknownWhenItCannotBeRead()
{
    OutboxFixture blind("users/user");
    blind.profile.canRead = false;
    blind.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    QCOMPARE(blind.outcomeOf(emailChange, {}).kind, Kind::Unknown);
    QCOMPARE(blind.server.requests().size(), 1);

    OutboxFixture broken("users/user");
    broken.server.script("GET", {ClientFixture::json(usersRecord()), ClientFixture::status(500)});
    broken.server.script("PATCH", {ClientFixture::fault(Step::Kind::Close)});
    const Outcome outcome = broken.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Unknown);
    QVERIFY(!outcome.record);
    QCOMPARE(broken.server.count("PATCH"), 1);
}

void TestOutbox::cancelInTheQueueSendsNothing()
{
    OutboxFixture fixture("users/user");
    const QUuid id
        = fixture.outbox.enqueue(fixture.submission(emailChange, readBase(usersRecord())));
    fixture.outbox.cancel(id);
    QVERIFY(fixture.outcomes.isEmpty());
    QTRY_VERIFY(fixture.outcomes.contains(id));
    QCOMPARE(fixture.outcomes.value(id).kind, Kind::Cancelled);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.connections(), 0);
    QCOMPARE(fixture.outcomes.size(), 1);
}

void TestOutbox::cancelJustBeforeTheStartSendsNothing()
{
    OutboxFixture fixture("users/user");
    connect(&fixture.outbox, &Outbox::stageChanged, this, [&](const QUuid &id, SendStage stage) {
        if (stage == SendStage::Queued)
            fixture.outbox.cancel(id);
    });
    QCOMPARE(fixture.outcomeOf(emailChange, readBase(usersRecord())).kind, Kind::Cancelled);
    roundTrip(fixture.network);
    QCOMPARE(fixture.server.connections(), 0);
    QCOMPARE(fixture.stages.first(), QList<SendStage>({SendStage::Queued}));
}

void TestOutbox::cancelWhileReadingSendsNothing()
{
    OutboxFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::fault(Step::Kind::Stall)});
    const QUuid id
        = fixture.outbox.enqueue(fixture.submission(emailChange, readBase(usersRecord())));
    QTRY_COMPARE(fixture.server.count("GET"), 1);
    fixture.outbox.cancel(id);
    fixture.outbox.cancel(id); // A second call has no effect.
    QTRY_VERIFY(fixture.outcomes.contains(id));
    QCOMPARE(fixture.outcomes.value(id).kind, Kind::Cancelled);
    QCOMPARE(fixture.server.count("PATCH"), 0);
}

void TestOutbox::cancelWhileSendingIsSettled()
{
    OutboxFixture fixture("users/user");
    const QJsonObject after = with(usersRecord(), u"email"_s, newEmail);
    fixture.server.script("GET", {ClientFixture::json(usersRecord()), ClientFixture::json(after)});
    fixture.server.script("PATCH", {ClientFixture::fault(Step::Kind::Stall)});
    const QUuid id
        = fixture.outbox.enqueue(fixture.submission(emailChange, readBase(usersRecord())));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    fixture.outbox.cancel(id);
    QTRY_VERIFY(fixture.outcomes.contains(id));
    QCOMPARE(fixture.outcomes.value(id).kind, Kind::Applied);
    QCOMPARE(fixture.server.count("GET"), 2);
}

void TestOutbox::oneRecordIsSentToInOrder()
{
    OutboxFixture fixture("users/user");
    fixture.profile.canRead = false;
    fixture.server.script("PATCH", {{Step::Kind::Trickle, 204, {}, {}}});
    const QUuid first = fixture.outbox.enqueue(fixture.submission(emailChange, {}));
    const QUuid second
        = fixture.outbox.enqueue(fixture.submission({{firstName, Change::set(u"Augusta"_s)}}, {}));
    QTRY_VERIFY(fixture.outcomes.contains(second));
    QCOMPARE(fixture.patchesByThen.value(first), 1);
    QCOMPARE(fixture.patchesByThen.value(second), 2);
    QVERIFY(fixture.server.requests()[0].body.contains("email"));
    QVERIFY(fixture.server.requests()[1].body.contains("first_name"));
}

void TestOutbox::differentRecordsDoNotWaitForEachOther()
{
    OutboxFixture fixture("users/user");
    fixture.profile.canRead = false;
    fixture.server.script("PATCH",
                          {ClientFixture::fault(Step::Kind::Stall), ClientFixture::status(204)});
    const QUuid stalled = fixture.outbox.enqueue(fixture.submission(emailChange, {}));
    QTRY_COMPARE(fixture.server.count("PATCH"), 1);
    Submission other = fixture.submission(emailChange, {});
    other.userId = u"usr_other"_s;
    const QUuid free = fixture.outbox.enqueue(other);
    QTRY_VERIFY(fixture.outcomes.contains(free));
    QCOMPARE(fixture.outcomes.value(free).kind, Kind::Applied);
    QVERIFY(!fixture.outcomes.contains(stalled));
}

void TestOutbox::destroyedOutboxIsQuiet()
{
    for (const char *verb : {"GET", "PATCH"}) {
        ClientFixture fixture("users/user");
        fixture.server.script("GET", {ClientFixture::json(usersRecord())});
        fixture.server.script(verb, {ClientFixture::fault(Step::Kind::Stall)});
        bool isFinished = false;
        Database database;
        auto outbox = std::make_unique<Outbox>(fixture.client, database, Outbox::Router());
        connect(outbox.get(), &Outbox::finished, this, [&] { isFinished = true; });
        outbox->enqueue({&fixture.api,
                         &fixture.form,
                         fixture.profile,
                         fixture.userId(),
                         {},
                         emailChange,
                         readBase(usersRecord())});
        QTRY_COMPARE(fixture.server.count(verb), 1);
        outbox.reset();
        roundTrip(fixture.network);
        QVERIFY(!isFinished);
    }
}

void TestOutbox::finishedMayDestroyTheOutbox()
{
    ClientFixture fixture("users/user");
    fixture.server.script("GET", {ClientFixture::json(usersRecord())});
    Database database;
    auto outbox = std::make_unique<Outbox>(fixture.client, database, Outbox::Router());
    connect(outbox.get(), &Outbox::finished, this, [&] { outbox.reset(); });
    for (int i = 0; i < 3; ++i)
        outbox->enqueue({&fixture.api,
                         &fixture.form,
                         fixture.profile,
                         QString::number(i),
                         {},
                         emailChange,
                         {}});
    QTRY_VERIFY(!outbox);
    roundTrip(fixture.network);
}

namespace {

QString logged;

void collectLog(QtMsgType, const QMessageLogContext &context, const QString &message)
{
    logged += QString::fromUtf8(context.category) + u' ' + message + u'\n';
}

} // namespace

void TestOutbox::logsNameNobody()
{
    QLoggingCategory::setFilterRules(u"*=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(collectLog);
    const QStringList canaries {u"bearer-canary"_s, u"usr_123abc"_s,      newEmail,
                                u"Lovelace"_s,      u"ada@example.org"_s, u"words-canary"_s,
                                u"tag-canary"_s};
    {
        OutboxFixture fixture("users/user");
        fixture.network.setLimits(within(200));
        const Base base = readBase(usersRecord());
        const Step read = ClientFixture::json(usersRecord(), 200, {"ETag: \"tag-canary\""});
        fixture.server.script("GET", {read});
        fixture.server.script("PATCH",
                              {ClientFixture::json(usersRecord()),
                               ClientFixture::status(400, R"({"message":"words-canary"})"),
                               ClientFixture::fault(Step::Kind::Close),
                               ClientFixture::fault(Step::Kind::Stall),
                               ClientFixture::status(500)});
        for (int i = 0; i < 5; ++i)
            fixture.outcomeOf(emailChange, base);
        fixture.server.script("GET", {ClientFixture::status(200, "words-canary")});
        fixture.outcomeOf(emailChange, base);
        fixture.server.close();
        fixture.outcomeOf(emailChange, base);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY2(logged.contains(u"amend.calls PATCH /v1/users/{user_id} 200"), qPrintable(logged));
    for (const QString &canary : canaries)
        QVERIFY2(!logged.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
