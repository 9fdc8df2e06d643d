// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"
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
    Post post("users/user");
    const QJsonObject after = with(usersRecord(), u"email"_s, newEmail);
    post.server.script("GET", {Road::json(usersRecord())});
    post.server.script("PATCH", {Road::json(after, 200, {"Request-Ref: r-1"})});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));

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
    QCOMPARE(post.sentBody(), QJsonObject({{u"email"_s, newEmail}}));
    QCOMPARE(post.server.count("GET"), 1);
    QCOMPARE(post.server.count("PATCH"), 1);
    QVERIFY(!post.outbox.isSending());
}

void TestOutbox::stagesComeInOrder()
{
    using Stage = SendStage;
    Post post("junction/user");
    post.server.script("GET", {Road::json({{u"user_id"_s, post.userId()}})});
    post.server.script("PATCH", {Road::status(204)});
    const QUuid id = post.outbox.enqueue(
        post.submission({{FieldPath(u"/client_user_id"_s), Change::set(u"c"_s)}},
                        readBase({{u"user_id"_s, post.userId()}})));
    QVERIFY(post.outbox.isSending());
    QVERIFY2(post.stages.isEmpty(), "the caller knows the id before it hears of it");
    QTRY_VERIFY(post.outcomes.contains(id));
    QCOMPARE(post.stages.value(id),
             QList<Stage>({Stage::Queued, Stage::Reading, Stage::Sending, Stage::Settling}));
}

void TestOutbox::U4_appliedWithoutABodyReadsTheRecord()
{
    Post post("junction/user");
    const QJsonObject before {{u"user_id"_s, post.userId()}, {u"client_user_id"_s, u"old"_s}};
    const QJsonObject after = with(before, u"client_user_id"_s, u"new"_s);
    post.server.script("GET", {Road::json(before), Road::json(after)});
    post.server.script("PATCH", {Road::status(204)});

    const Outcome outcome = post.outcomeOf(
        {{FieldPath(u"/client_user_id"_s), Change::set(u"new"_s)}}, readBase(before));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.status, 204);
    QVERIFY(outcome.record);
    QCOMPARE(outcome.record->value(u"client_user_id"), QJsonValue(u"new"_s));
    QVERIFY(outcome.differing.isEmpty());
    QCOMPARE(post.server.count("PATCH"), 1);
}

void TestOutbox::appliedThoughTheAnswerWasCut()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord()), Road::status(500)});
    post.server.script("PATCH", {Road::fault(Step::Kind::Truncate)});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QVERIFY(!outcome.record);
    QCOMPARE(post.server.count("PATCH"), 1);
}

void TestOutbox::G8_pendingEmailDiffers()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord())});
    post.server.script("PATCH", {Road::json(with(usersRecord(), u"first_name"_s, u"Augusta"_s))});

    const Outcome outcome
        = post.outcomeOf({{email, Change::set(newEmail)}, {firstName, Change::set(u"Augusta"_s)}},
                         readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.differing.size(), 1);
    QCOMPARE(outcome.differing.first().path, email);
    QCOMPARE(outcome.differing.first().before, QJsonValue(newEmail));
    QCOMPARE(outcome.differing.first().after, QJsonValue(u"ada@example.org"_s));
}

void TestOutbox::conflictSendsNothing()
{
    Post post("users/user");
    const QJsonObject theirs = with(usersRecord(), u"email"_s, u"theirs@example.org"_s);
    post.server.script("GET", {Road::json(theirs)});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.conflicts.size(), 1);
    QCOMPARE(outcome.conflicts.first().path, email);
    QCOMPARE(outcome.conflicts.first().theirs, QJsonValue(u"theirs@example.org"_s));
    QCOMPARE(outcome.fresh.record, theirs);
    QVERIFY(!outcome.request);
    QVERIFY(outcome.sent.isEmpty());
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::othersChangesAreKept()
{
    Post post("junction/demographics");
    QJsonObject theirs = records::jane();
    theirs[u"phone_number"_s] = u"+16025550199"_s;
    post.server.script("GET", {Road::json(theirs)});
    post.server.script("PATCH", {Road::json(with(theirs, u"email"_s, newEmail))});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(records::jane()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.theirs.size(), 1);
    QCOMPARE(outcome.theirs.first().path, FieldPath(u"/phone_number"_s));
    QCOMPARE(post.server.requests()[1].verb, QByteArray("PATCH"));
    const QJsonObject body = QJsonDocument::fromJson(post.server.requests()[1].body).object();
    QCOMPARE(body.value(u"phone_number"), QJsonValue(u"+16025550199"_s));
    QCOMPARE(body.value(u"email"), QJsonValue(newEmail));
}

void TestOutbox::G10_tagOfTheFreshReadGuardsThePatch()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord(), 200, {"ETag: \"fresh\""})});
    post.server.script("PATCH", {Road::json(with(usersRecord(), u"email"_s, newEmail))});
    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord(), "\"old\""));
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(post.server.requests().last().header("If-Match"), QByteArray("\"fresh\""));

    post.server.script("GET", {Road::json(usersRecord())});
    QVERIFY(post.outcomeOf(emailChange, readBase(usersRecord(), "\"old\"")).request);
    QVERIFY(post.server.requests().last().header("If-Match").isEmpty());
}

void TestOutbox::preconditionFailedIsAConflict()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord(), 200, {"ETag: \"1\""})});
    post.server.script("PATCH", {Road::status(412)});
    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.status, 412);
    QCOMPARE(post.server.count("PATCH"), 1);
}

void TestOutbox::sameChangeMadeElsewhereIsUnchanged()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(with(usersRecord(), u"email"_s, newEmail))});
    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Unchanged);
    QVERIFY(!outcome.request);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.record);
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::whatBecameUnsoundMeanwhileIsNotSent()
{
    Post post("junction/demographics");
    QJsonObject theirs = records::jane();
    FieldPath(u"/address/country"_s).setIn(theirs, QJsonValue::Undefined);
    post.server.script("GET", {Post::json(theirs)});
    const Changes city {{FieldPath(u"/address/city"_s), Change::set(u"Boston"_s)}};
    const Outcome outcome = post.outcomeOf(city, readBase(records::jane()));
    QCOMPARE(outcome.kind, Outcome::Kind::Refused);
    QVERIFY(records::findingOf(outcome.error->findings, u"/address/country"_s, u"required"_s));
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::unreviewedBaseGoesBackToReview()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord())});
    const Outcome outcome = post.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Conflict);
    QVERIFY(outcome.conflicts.isEmpty());
    QCOMPARE(outcome.fresh, readBase(usersRecord()));
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::recordThatCameIntoBeingGoesBackToReview()
{
    Post post("junction/demographics");
    post.server.script("GET", {Road::json(records::jane())});
    const Outcome outcome = post.outcomeOf(emailChange, {Base::Kind::Absent, {}, {}});
    QCOMPARE(outcome.kind, Kind::Conflict);
    QCOMPARE(outcome.fresh.kind, Base::Kind::Read);
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::J1_absentRecordIsCreated()
{
    Post post("junction/demographics");
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
    post.server.script("GET",
                       {Road::status(404, R"({"detail":"User demographics data not found"})")});
    post.server.script("PATCH", {Road::json(wanted)});

    const Outcome outcome = post.outcomeOf(changes, {Base::Kind::Absent, {}, {}});

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(post.sentBody(), wanted);
    QVERIFY(outcome.differing.isEmpty());
}

void TestOutbox::G2_blindSendsWhatWasTyped()
{
    Post post("users/user");
    post.profile.canRead = false;
    post.server.script("PATCH", {Road::status(204)});
    const Outcome outcome = post.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Applied);
    QVERIFY(!outcome.record);
    QCOMPARE(outcome.fresh, Base());
    QCOMPARE(post.sentBody(), QJsonObject({{u"email"_s, newEmail}}));
    QCOMPARE(post.server.count("GET"), 0);
}

void TestOutbox::serverWithoutReadIsSentToBlind()
{
    Post post("users/user");
    post.server.script("GET", {Road::status(405)});
    post.server.script("PATCH", {Road::status(204)});
    const Outcome outcome = post.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(post.server.count("PATCH"), 1);
    QCOMPARE(post.server.count("GET"), 1);
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
    Post post(form.constData());
    post.server.script("GET", {Road::status(status)});
    post.server.script("PATCH", {Road::status(204)});
    const QJsonObject record = form == "users/user" ? usersRecord() : records::jane();
    const Changes changes = form == "junction/user"
        ? Changes {{FieldPath(u"/client_user_id"_s), Change::set(u"c"_s)}}
        : emailChange;

    const Outcome outcome = post.outcomeOf(
        changes, {reviewed, reviewed == Base::Kind::Read ? record : QJsonObject(), {}});

    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->kind, ApiError::Kind::Refused);
    QCOMPARE(outcome.status, status);
    QVERIFY(!outcome.request);
    QVERIFY(outcome.sent.isEmpty());
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::freshReadThatFailsSendsNothing_data()
{
    QTest::addColumn<int>("status"); // 0 = nothing listens, -1 = no answer
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
    Post post("users/user");
    post.network.setLimits(within(200));
    if (status == 0)
        post.server.close();
    post.server.script("GET", {status < 0 ? Road::fault(Step::Kind::Stall) : Road::status(status)});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));

    QTEST(outcome.kind, "kind");
    QVERIFY(outcome.error);
    QVERIFY(!outcome.request);
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::refusalKeepsItsFindings()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord())});
    post.server.script(
        "PATCH", {Road::status(409, R"({"error":"conflict","message":"Email already taken"})")});
    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error->findings.size(), 1);
    QCOMPARE(outcome.error->findings.first().path, email);
    QVERIFY(outcome.request);
}

void TestOutbox::waitingSaysForHowLong()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord())});
    post.server.script("PATCH", {Road::json({}, 429, {"Retry-After: 9"})});
    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Waiting);
    QCOMPARE(outcome.error->retryAfterSeconds, 9);
    QCOMPARE(post.server.count("PATCH"), 1);
}

void TestOutbox::nothingListeningShowsNoRequest()
{
    Post post("users/user");
    post.profile.canRead = false;
    post.server.close();
    const Outcome outcome = post.outcomeOf(emailChange, {});
    QCOMPARE(outcome.kind, Kind::Unreachable);
    QVERIFY(!outcome.request);
    QVERIFY(outcome.sent.isEmpty());
}

void TestOutbox::unknownIsSettledByReading_data()
{
    QTest::addColumn<Step>("step");
    QTest::newRow("closed") << Road::fault(Step::Kind::Close);
    QTest::newRow("reset") << Road::fault(Step::Kind::Reset);
    QTest::newRow("stalled") << Road::fault(Step::Kind::Stall);
    QTest::newRow("500") << Road::status(500);
    QTest::newRow("408") << Road::status(408);
}

void TestOutbox::unknownIsSettledByReading()
{
    QFETCH(Step, step);
    Post post("users/user");
    post.network.setLimits(within(300));
    const QJsonObject after = with(usersRecord(), u"email"_s, newEmail);
    post.server.script("GET", {Road::json(usersRecord()), Road::json(after)});
    post.server.script("PATCH", {step});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Applied);
    QCOMPARE(outcome.record, after);
    QVERIFY(!outcome.error);
    QVERIFY(outcome.request);
    QCOMPARE(post.server.count("PATCH"), 1);
    QCOMPARE(post.server.count("GET"), 2);
}

void TestOutbox::unknownStaysUnknownWhenTheOldValuesAreThere()
{
    Post post("users/user");
    post.server.script("GET", {Road::json(usersRecord())});
    post.server.script("PATCH", {Road::fault(Step::Kind::Close)});

    const Outcome outcome = post.outcomeOf(emailChange, readBase(usersRecord()));

    QCOMPARE(outcome.kind, Kind::Unknown);
    QCOMPARE(outcome.record, usersRecord());
    QCOMPARE(outcome.error->kind, ApiError::Kind::Unknown);
    QVERIFY(outcome.request);
    QCOMPARE(outcome.sent, emailChange);
    QCOMPARE(post.server.count("PATCH"), 1);
}

void TestOutbox::unknownStaysUnknownWhenItCannotBeRead()
{
    Post blind("users/user");
    blind.profile.canRead = false;
    blind.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    QCOMPARE(blind.outcomeOf(emailChange, {}).kind, Kind::Unknown);
    QCOMPARE(blind.server.requests().size(), 1);

    Post broken("users/user");
    broken.server.script("GET", {Road::json(usersRecord()), Road::status(500)});
    broken.server.script("PATCH", {Road::fault(Step::Kind::Close)});
    const Outcome outcome = broken.outcomeOf(emailChange, readBase(usersRecord()));
    QCOMPARE(outcome.kind, Kind::Unknown);
    QVERIFY(!outcome.record);
    QCOMPARE(broken.server.count("PATCH"), 1);
}

void TestOutbox::cancelInTheQueueSendsNothing()
{
    Post post("users/user");
    const QUuid id = post.outbox.enqueue(post.submission(emailChange, readBase(usersRecord())));
    post.outbox.cancel(id);
    QVERIFY(post.outcomes.isEmpty());
    QTRY_VERIFY(post.outcomes.contains(id));
    QCOMPARE(post.outcomes.value(id).kind, Kind::Cancelled);
    roundTrip(post.network);
    QCOMPARE(post.server.connections(), 0);
    QCOMPARE(post.outcomes.size(), 1);
}

void TestOutbox::cancelJustBeforeTheStartSendsNothing()
{
    Post post("users/user");
    connect(&post.outbox, &Outbox::stageChanged, this, [&](const QUuid &id, SendStage stage) {
        if (stage == SendStage::Queued)
            post.outbox.cancel(id);
    });
    QCOMPARE(post.outcomeOf(emailChange, readBase(usersRecord())).kind, Kind::Cancelled);
    roundTrip(post.network);
    QCOMPARE(post.server.connections(), 0);
    QCOMPARE(post.stages.first(), QList<SendStage>({SendStage::Queued}));
}

void TestOutbox::cancelWhileReadingSendsNothing()
{
    Post post("users/user");
    post.server.script("GET", {Road::fault(Step::Kind::Stall)});
    const QUuid id = post.outbox.enqueue(post.submission(emailChange, readBase(usersRecord())));
    QTRY_COMPARE(post.server.count("GET"), 1);
    post.outbox.cancel(id);
    post.outbox.cancel(id); // twice does no harm
    QTRY_VERIFY(post.outcomes.contains(id));
    QCOMPARE(post.outcomes.value(id).kind, Kind::Cancelled);
    QCOMPARE(post.server.count("PATCH"), 0);
}

void TestOutbox::cancelWhileSendingIsSettled()
{
    Post post("users/user");
    const QJsonObject after = with(usersRecord(), u"email"_s, newEmail);
    post.server.script("GET", {Road::json(usersRecord()), Road::json(after)});
    post.server.script("PATCH", {Road::fault(Step::Kind::Stall)});
    const QUuid id = post.outbox.enqueue(post.submission(emailChange, readBase(usersRecord())));
    QTRY_COMPARE(post.server.count("PATCH"), 1);
    post.outbox.cancel(id);
    QTRY_VERIFY(post.outcomes.contains(id));
    QCOMPARE(post.outcomes.value(id).kind, Kind::Applied);
    QCOMPARE(post.server.count("GET"), 2);
}

void TestOutbox::oneRecordIsSentToInOrder()
{
    Post post("users/user");
    post.profile.canRead = false;
    post.server.script("PATCH", {{Step::Kind::Drip, 204, {}, {}}});
    const QUuid first = post.outbox.enqueue(post.submission(emailChange, {}));
    const QUuid second
        = post.outbox.enqueue(post.submission({{firstName, Change::set(u"Augusta"_s)}}, {}));
    QTRY_VERIFY(post.outcomes.contains(second));
    QCOMPARE(post.patchesByThen.value(first), 1);
    QCOMPARE(post.patchesByThen.value(second), 2);
    QVERIFY(post.server.requests()[0].body.contains("email"));
    QVERIFY(post.server.requests()[1].body.contains("first_name"));
}

void TestOutbox::differentRecordsDoNotWaitForEachOther()
{
    Post post("users/user");
    post.profile.canRead = false;
    post.server.script("PATCH", {Road::fault(Step::Kind::Stall), Road::status(204)});
    const QUuid stalled = post.outbox.enqueue(post.submission(emailChange, {}));
    QTRY_COMPARE(post.server.count("PATCH"), 1);
    Submission other = post.submission(emailChange, {});
    other.userId = u"usr_other"_s;
    const QUuid free = post.outbox.enqueue(other);
    QTRY_VERIFY(post.outcomes.contains(free));
    QCOMPARE(post.outcomes.value(free).kind, Kind::Applied);
    QVERIFY(!post.outcomes.contains(stalled));
}

void TestOutbox::destroyedOutboxIsQuiet()
{
    for (const char *verb : {"GET", "PATCH"}) {
        Road road("users/user");
        road.server.script("GET", {Road::json(usersRecord())});
        road.server.script(verb, {Road::fault(Step::Kind::Stall)});
        bool isFinished = false;
        Database database;
        auto outbox = std::make_unique<Outbox>(road.client, database, Outbox::Router());
        connect(outbox.get(), &Outbox::finished, this, [&] { isFinished = true; });
        outbox->enqueue({&road.api,
                         &road.form,
                         road.profile,
                         road.userId(),
                         {},
                         emailChange,
                         readBase(usersRecord())});
        QTRY_COMPARE(road.server.count(verb), 1);
        outbox.reset();
        roundTrip(road.network);
        QVERIFY(!isFinished);
    }
}

void TestOutbox::finishedMayDestroyTheOutbox()
{
    Road road("users/user");
    road.server.script("GET", {Road::json(usersRecord())});
    Database database;
    auto outbox = std::make_unique<Outbox>(road.client, database, Outbox::Router());
    connect(outbox.get(), &Outbox::finished, this, [&] { outbox.reset(); });
    for (int i = 0; i < 3; ++i)
        outbox->enqueue(
            {&road.api, &road.form, road.profile, QString::number(i), {}, emailChange, {}});
    QTRY_VERIFY(!outbox);
    roundTrip(road.network);
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
        Post post("users/user");
        post.network.setLimits(within(200));
        const Base base = readBase(usersRecord());
        const Step read = Road::json(usersRecord(), 200, {"ETag: \"tag-canary\""});
        post.server.script("GET", {read});
        post.server.script(
            "PATCH",
            {Road::json(usersRecord()), Road::status(400, R"({"message":"words-canary"})"),
             Road::fault(Step::Kind::Close), Road::fault(Step::Kind::Stall), Road::status(500)});
        for (int i = 0; i < 5; ++i)
            post.outcomeOf(emailChange, base);
        post.server.script("GET", {Road::status(200, "words-canary")});
        post.outcomeOf(emailChange, base);
        post.server.close();
        post.outcomeOf(emailChange, base);
    }
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});

    QVERIFY2(logged.contains(u"amend.calls PATCH /v1/users/{user_id} 200"), qPrintable(logged));
    for (const QString &canary : canaries)
        QVERIFY2(!logged.contains(canary, Qt::CaseInsensitive), qPrintable(canary));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "tst_outbox.moc"
