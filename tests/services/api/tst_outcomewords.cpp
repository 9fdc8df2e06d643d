// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxfixture.h"
#include "words.h"

using namespace Qt::StringLiterals;
using Step = ScriptedServer::Step;
using Kind = Outcome::Kind;

Q_DECLARE_METATYPE(ScriptedServer::Step)

namespace {

const FieldPath papers(u"/physical_documents"_s);
const FieldPath occupation(u"/occupation"_s);
const QString claim = u"has what you sent"_s;

QJsonObject record()
{
    return {{u"first_name"_s, u"Tenzin"_s}, {u"status"_s, u"UNVERIFIED"_s}, {u"type"_s, u"SEND"_s}};
}

Outcome applied(const Changes &sent, const QList<FieldPath> &unseen = {})
{
    Outcome outcome;
    outcome.kind = Kind::Applied;
    outcome.record = record();
    outcome.sent = sent;
    outcome.unseen = unseen;
    return outcome;
}

} // namespace

/// The sentence about a send does not claim more than is known.
class TestOutcomeWords final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatWasSeenIsHeld();
    void M29_fieldsTheAnswerLeavesOutAreNotClaimed_data();
    void M29_fieldsTheAnswerLeavesOutAreNotClaimed();
    void M14_blindDocumentsCannotBeTold();
    void brokenOffUploadNamesItsFile_data();
    void brokenOffUploadNamesItsFile();
    void W14_sameRequestIsStillWorkedOn();
    void addressThatOffersNothingIsSaid();
};

void TestOutcomeWords::onlyWhatWasSeenIsHeld()
{
    const Changes sent {{occupation, Change::set(u"Banker"_s)}};
    QVERIFY(words::explanation(applied(sent)).contains(claim));
    const QString partly = words::explanation(applied(sent, {occupation}));
    QVERIFY2(!partly.contains(claim), qPrintable(partly));
    QVERIFY2(partly.contains(u"Read the record again"), qPrintable(partly));
}

void TestOutcomeWords::M29_fieldsTheAnswerLeavesOutAreNotClaimed_data()
{
    QTest::addColumn<Step>("read"); // The answer to the read after the PATCH.
    QTest::addColumn<bool>("isClaimed");
    QTest::newRow("read again") << ClientFixture::json(with(record(), u"occupation"_s, u"Banker"_s))
                                << true;
    QTest::newRow("read no more") << ClientFixture::status(500) << false;
}

void TestOutcomeWords::M29_fieldsTheAnswerLeavesOutAreNotClaimed()
{
    QFETCH(Step, read);
    OutboxFixture fixture("machnet/individual");
    fixture.server.script("GET", {ClientFixture::json(record()), read});
    fixture.server.script("PATCH", {ClientFixture::json({{u"first_name"_s, u"Tenzin"_s}})});
    const Outcome outcome
        = fixture.outcomeOf({{occupation, Change::set(u"Banker"_s)}}, readBase(record()));
    QCOMPARE(outcome.kind, Kind::Applied);
    QTEST(words::explanation(outcome).contains(claim), "isClaimed");
}

void TestOutcomeWords::M14_blindDocumentsCannotBeTold()
{
    const Changes sent {{papers, Change::set(QJsonArray {QJsonObject()})}};
    for (const bool isShown : {true, false}) {
        Outcome outcome = applied(sent, {papers});
        if (!isShown)
            outcome.record.reset();
        const QString said = words::explanation(outcome);
        QVERIFY2(said.contains(u"can't tell whether it has the documents"), qPrintable(said));
        QVERIFY2(!said.contains(claim), qPrintable(said));
    }
}

void TestOutcomeWords::brokenOffUploadNamesItsFile_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("changed") << u"fileChanged"_s;
    QTest::newRow("gone") << u"fileMissing"_s;
}

void TestOutcomeWords::brokenOffUploadNamesItsFile()
{
    QFETCH(QString, code);
    Outcome outcome;
    outcome.kind = Kind::Unknown;
    outcome.error = ApiError();
    outcome.error->kind = ApiError::Kind::Unknown;
    outcome.error->code = errorCodeOf(code);
    outcome.error->args = {{u"detail"_s, u"passport.jpg"_s}};
    const QString said = words::explanation(outcome);
    QVERIFY2(said.contains(u"passport.jpg"), qPrintable(said));
    QVERIFY2(said.contains(u"stopped the upload"), qPrintable(said));
}

void TestOutcomeWords::W14_sameRequestIsStillWorkedOn()
{
    OutboxFixture fixture("weavr/user");
    fixture.server.script("GET", {ClientFixture::json(weavrRecord())});
    fixture.server.script(
        "PATCH",
        {ClientFixture::json({{u"errorCode"_s, u"IDEMPOTENT_REQUEST_IN_PROGRESS"_s}}, 409)});
    const Outcome outcome = fixture.outcomeOf({{FieldPath(u"/name"_s), Change::set(u"Augusta"_s)}},
                                              readBase(weavrRecord()));
    QCOMPARE(outcome.kind, Kind::Waiting);
    const QString said = words::explanation(outcome);
    QVERIFY2(said.contains(u"The same request is still being worked on."), qPrintable(said));
    QVERIFY2(said.contains(u"Try again in"), qPrintable(said));
}

void TestOutcomeWords::addressThatOffersNothingIsSaid()
{
    ApiError error;
    error.status = 404;
    QVERIFY(words::sentence(error).contains(u"no such user"));
    error.code = ErrorCode::NotOffered;
    QVERIFY(!words::sentence(error).contains(u"no such user"));
    QVERIFY(words::sentence(error).contains(u"Check the address"));
}

QTEST_GUILESS_MAIN(TestOutcomeWords)
#include "tst_outcomewords.moc"
