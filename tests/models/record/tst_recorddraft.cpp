// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorddraft.h"
#include "records.h"
#include "storeddraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;

namespace {

const FieldPath firstName(u"/first_name"_s);
const FieldPath email(u"/email"_s);
const FieldPath race(u"/race"_s);
const FieldPath city(u"/address/city"_s);
const FieldPath secondLine(u"/address/second_line"_s);
const FieldPath proxy(u"/medical_proxy"_s);
const FieldPath proxyName(u"/medical_proxy/first_name"_s);

QJsonObject janeWithAda()
{
    QJsonObject record = jane();
    record[u"medical_proxy"_s] = guarantor();
    return record;
}

} // namespace

class TestRecordDraft final : public QObject
{
    Q_OBJECT

private slots:
    void startsWithNothingToSend()
    {
        const RecordDraft draft(demographics(), u"id"_s, read(jane()));
        QCOMPARE(draft.title(), u"Jane Doe"_s);
        QVERIFY(draft.patch().isEmpty());
        QVERIFY(draft.findings().isEmpty());
        QVERIFY(!draft.isSendable());
    }

    void isCalledAsTheRecordIsNotAsItWillBe()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"Eve"_s);
        QCOMPARE(draft.title(), u"Jane Doe"_s);
        RecordDraft unread(form("users/user"), u"usr_1"_s, {});
        unread.enter(firstName, u"Eve"_s);
        QCOMPARE(unread.title(), u"usr_1"_s);
        RecordDraft created(demographics(), u"id"_s, {Base::Kind::Absent, {}, {}});
        QCOMPARE(created.title(), u"id"_s);
        created.enter(firstName, u"Eve"_s);
        QCOMPARE(created.title(), u"Eve"_s);
    }

    void typingBackToTheBaseIsKeep()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"Janet"_s);
        QCOMPARE(draft.change(firstName).kind, Change::Kind::Set);
        draft.enter(firstName, u"Jane"_s);
        QCOMPARE(draft.change(firstName).kind, Change::Kind::Keep);
        QVERIFY(!draft.isSendable());
    }

    void emptyingMeansWhatTheFormSays()
    {
        QJsonObject record = jane();
        secondLine.setIn(record, u"Flat 2"_s);
        RecordDraft draft(demographics(), u"id"_s, read(record));

        draft.enter(race, {}); // This field is cleared with null.
        QCOMPARE(draft.change(race).kind, Change::Kind::Clear);
        QVERIFY(draft.patch()[u"race"_s].isNull());

        draft.enter(secondLine, {}); // This field is cleared with an empty text.
        QCOMPARE(secondLine.in(draft.patch()), QJsonValue(u""_s));

        draft.enter(firstName, {}); // This field can never be cleared.
        QCOMPARE(rulesAt(draft.findings(), u"/first_name"_s), QStringList {u"cannotEmpty"_s});
        QVERIFY(!draft.isSendable());
        draft.undo();
        QCOMPARE(draft.value(firstName), QJsonValue(u"Jane"_s));
        QVERIFY(draft.isSendable());
    }

    void emptyingWhatHadNoValueIsKeep()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(FieldPath(u"/ethnicity"_s), u"other"_s);
        draft.enter(FieldPath(u"/ethnicity"_s), {});
        QVERIFY(draft.changes().isEmpty());

        RecordDraft blind(form("users/user"), u"usr_1"_s, {});
        blind.enter(email, u"a@example.org"_s);
        blind.enter(email, {});
        QVERIFY(blind.changes().isEmpty());
    }

    void guarantorSwitchOnAsksForItsRequiredMembers()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        QVERIFY(!draft.isPresent(proxy));
        draft.setPresent(proxy, true);
        QVERIFY(draft.isPresent(proxy));
        QCOMPARE(rulesAt(draft.findings(), u"/medical_proxy/last_name"_s),
                 QStringList {u"required"_s});
        QVERIFY(!draft.isSendable());
        draft.setPresent(proxy, false);
        QVERIFY(draft.changes().isEmpty());
    }

    void guarantorSwitchOffIsClearAndComesBackWithUndo()
    {
        RecordDraft draft(demographics(), u"id"_s, read(janeWithAda()));
        draft.enter(proxyName, u"Eve"_s);
        draft.setPresent(proxy, false);
        QCOMPARE(draft.changes().size(), 1);
        QVERIFY(draft.patch()[u"medical_proxy"_s].isNull());
        draft.undo();
        QCOMPARE(draft.value(proxyName), QJsonValue(u"Eve"_s));
        draft.setPresent(proxy, false);
        draft.setPresent(proxy, true);
        QVERIFY(draft.isPresent(proxy));
        QCOMPARE(draft.value(proxyName), QJsonValue(u"Ada"_s));
    }

    void undoingTheLastMemberTakesTheObjectAway()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(proxyName, u"Eve"_s);
        QVERIFY(draft.isPresent(proxy));
        draft.revert(proxyName);
        QVERIFY(!draft.isPresent(proxy));
        QVERIFY(draft.patch().isEmpty());
    }

    void keystrokesInOneFieldAreOneUndoStep()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"J"_s);
        draft.enter(firstName, u"Ja"_s);
        draft.enter(city, u"B"_s);
        draft.enter(city, u"Bo"_s);
        draft.undo();
        QCOMPARE(draft.value(city), QJsonValue(u"Cambridge"_s));
        QCOMPARE(draft.value(firstName), QJsonValue(u"Ja"_s));
        draft.undo();
        QCOMPARE(draft.value(firstName), QJsonValue(u"Jane"_s));
        QVERIFY(!draft.canUndo());
        draft.redo();
        draft.redo();
        QCOMPARE(draft.value(city), QJsonValue(u"Bo"_s));
        QVERIFY(!draft.canRedo());
    }

    void leavingAFieldEndsItsUndoStep()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"A"_s);
        draft.endUndoStep();
        draft.enter(firstName, u"B"_s);
        draft.undo();
        QCOMPARE(draft.value(firstName), QJsonValue(u"A"_s));
    }

    void discardCanBeUndone()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"A"_s);
        draft.enter(city, u"B"_s);
        draft.discard();
        QVERIFY(draft.changes().isEmpty());
        draft.undo();
        QCOMPARE(draft.changes().size(), 2);
    }

    void editsMadeWhileSendingSurvive()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"Janet"_s);
        const Changes sent = draft.changes();
        draft.enter(city, u"Boston"_s);
        draft.enter(firstName, u"Janetta"_s);

        QJsonObject answer = jane();
        answer[u"first_name"_s] = u"Janet"_s;
        draft.accept(sent, {}, answer);

        QCOMPARE(draft.baseValue(firstName), QJsonValue(u"Janet"_s));
        QCOMPARE(draft.value(firstName), QJsonValue(u"Janetta"_s));
        QCOMPARE(draft.value(city), QJsonValue(u"Boston"_s));
    }

    void aDraftIsRestoredAsItWasStored()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        const Finding refused {email,
                               u"server"_s,
                               Severity::Error,
                               {{u"message"_s, u"taken"_s}},
                               Finding::Origin::Server};
        const Changes stored {{firstName, Change::set(u"Janet"_s)},
                              {city, Change::set(u"Cambridge"_s)}};
        draft.restore(draft.base(), stored, {refused});
        QCOMPARE(draft.value(firstName), QJsonValue(u"Janet"_s));
        QCOMPARE(draft.changes().size(), 1); // The other value equals that of the base.
        QCOMPARE(draft.serverFindings(), Findings {refused});
        QVERIFY(draft.findings().contains(refused));
        QVERIFY(!draft.canUndo());
    }

    void whatIsOnItsWayLeavesTheDraft()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"Janet"_s);
        draft.enter(city, u"Boston"_s);
        const Changes sent = draft.changes();
        draft.enter(city, u"Salem"_s);
        draft.enter(race, u"other"_s);

        draft.release(sent);

        QCOMPARE(draft.change(firstName), Change());
        QCOMPARE(draft.value(firstName), QJsonValue(u"Jane"_s)); // The base is unchanged.
        QCOMPARE(draft.value(city), QJsonValue(u"Salem"_s));
        QCOMPARE(draft.value(race), QJsonValue(u"other"_s));
        // Undo would bring back a change that is being sent, which would then be sent twice.
        QVERIFY(!draft.canUndo());
        draft.accept(sent, {}, std::nullopt);
        QCOMPARE(draft.value(city), QJsonValue(u"Salem"_s));
    }

    void aDocumentOnItsWayIsNotSentAgainWithTheNextOne()
    {
        const FieldPath papers(u"/physical_documents"_s);
        RecordDraft draft(form("machnet/individual"), u"id"_s, read({}));
        draft.addItem(papers, {{u"document_type"_s, u"PASSPORT"_s}});
        const Changes sent = draft.changes();
        draft.addItem(papers, {{u"document_type"_s, u"STATE_ID"_s}});
        draft.release(sent);
        QCOMPARE(draft.newItems(papers),
                 QJsonArray {(QJsonObject {{u"document_type"_s, u"STATE_ID"_s}})});
        draft.restore(draft.base(), overlaid(draft.form(), sent, draft.changes()), {});
        QCOMPARE(draft.newItems(papers).size(), 2);
        QCOMPARE(draft.newItems(papers).first()["document_type"_L1], QJsonValue(u"PASSPORT"_s));
    }

    void whatComesBackIsUnderWhatWasTypedSince()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(firstName, u"Janet"_s);
        draft.enter(city, u"Boston"_s);
        const Changes sent = draft.changes();
        draft.release(sent);
        draft.enter(city, u"Salem"_s);
        QSignalSpy changed(&draft, &RecordDraft::fieldChanged);

        draft.restore(draft.base(), overlaid(draft.form(), sent, draft.changes()), {});

        QCOMPARE(draft.value(firstName), QJsonValue(u"Janet"_s));
        QCOMPARE(draft.value(city), QJsonValue(u"Salem"_s));
        QVERIFY(!changed.isEmpty());
        QVERIFY(!draft.canUndo());
    }

    void releasedAndTakenBackIsWhereItWas()
    {
        RecordDraft draft(demographics(), u"id"_s, read(janeWithAda()));
        draft.enter(firstName, u"Janet"_s);
        draft.setPresent(proxy, false);
        const Changes sent = draft.changes();
        draft.release(sent);
        QVERIFY(draft.changes().isEmpty());
        QVERIFY(draft.isPresent(proxy));
        draft.restore(draft.base(), overlaid(draft.form(), sent, draft.changes()), {});
        QCOMPARE(draft.changes(), sent);
    }

    void anAnswerWithoutABodyMeansBaseAndWhatWasSent()
    {
        const FormSpec &user = form("junction/user");
        RecordDraft draft(user, u"id"_s, read({{u"ingestion_start"_s, u"2026-01-01"_s}}));
        draft.enter(FieldPath(u"/fallback_time_zone"_s), u"Europe/London"_s);
        draft.accept(draft.changes(), {}, std::nullopt);
        QVERIFY(draft.changes().isEmpty());
        QCOMPARE(draft.baseValue(FieldPath(u"/fallback_time_zone"_s)),
                 QJsonValue(u"Europe/London"_s));
        QCOMPARE(draft.baseValue(FieldPath(u"/ingestion_start"_s)), QJsonValue(u"2026-01-01"_s));
    }

    void whatNobodyHasReadStaysUnknownAfterAnAnswerWithoutABody()
    {
        RecordDraft draft(form("users/user"), u"usr_1"_s, {});
        draft.enter(email, u"a@example.org"_s);
        draft.accept(draft.changes(), {}, std::nullopt);
        QVERIFY(draft.changes().isEmpty());
        QCOMPARE(draft.base().kind, Base::Kind::Unknown);
    }

    void typingAndDeletingInAnEmptyTextIsKeep()
    {
        QJsonObject record = jane();
        const FieldPath notes(u"/address/access_notes"_s);
        notes.setIn(record, u""_s);
        RecordDraft draft(demographics(), u"id"_s, read(record));
        draft.enter(notes, u"x"_s);
        draft.enter(notes, {});
        QVERIFY(draft.changes().isEmpty());
    }

    void serverFindingsStandUntilTheirFieldIsEdited()
    {
        RecordDraft draft(form("users/user"), u"usr_1"_s, {});
        draft.enter(email, u"a@example.org"_s);
        draft.setServerFindings({{email,
                                  u"server"_s,
                                  Severity::Error,
                                  {{u"message"_s, u"taken"_s}},
                                  Finding::Origin::Server}});
        QCOMPARE(draft.findings(email).size(), 1);
        QVERIFY(draft.isSendable()); // The server has to decide again.
        draft.enter(firstName, u"Ada"_s);
        QCOMPARE(draft.findings(email).size(), 1);
        draft.enter(email, u"b@example.org"_s);
        QCOMPARE(draft.findings(email).size(), 0);
    }

    void whatASendFoundDoesNotKeepFromTryingAgain()
    {
        RecordDraft draft(form("users/user"), u"usr_1"_s, {});
        draft.enter(email, u"a@example.org"_s);
        draft.setServerFindings({{email, u"fileMissing"_s, Severity::Error, {}}});
        QCOMPARE(draft.findings(email).size(), 1);
        QVERIFY(draft.isSendable());
    }

    void aChangeOfSeveralFieldsKeepsWhatTheServerSaidOfOthers()
    {
        RecordDraft draft(form("users/user"), u"usr_1"_s, {});
        const auto said = [](const FieldPath &path) {
            return Finding {path, u"server"_s, Severity::Error, {}, Finding::Origin::Server};
        };
        draft.enter(email, u"a@example.org"_s);
        draft.enter(firstName, u"Ada"_s);
        draft.setServerFindings({said(email), said(firstName), said({})});
        Changes changes = draft.changes();
        changes[firstName] = Change::set(u"Grace"_s);
        changes[FieldPath(u"/last_name"_s)] = Change::set(u"Hopper"_s);
        draft.setChanges(changes);
        QCOMPARE(draft.findings(email).size(), 1);
        QCOMPARE(draft.findings(firstName).size(), 0);
        draft.undo();
        QCOMPARE(draft.findings(email).size(), 1);
    }

    void aNewerReadKeepsTheChanges()
    {
        RecordDraft draft(demographics(), u"id"_s, {});
        draft.enter(firstName, u"Jane"_s);
        draft.enter(city, u"Boston"_s);
        draft.rebase(read(jane()));
        QCOMPARE(draft.change(firstName).kind, Change::Kind::Keep);
        QCOMPARE(draft.value(city), QJsonValue(u"Boston"_s));
        QCOMPARE(draft.patch()[u"last_name"_s], QJsonValue(u"Doe"_s));
    }

    void tellsOfTheFieldThatChanged()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        QSignalSpy changed(&draft, &RecordDraft::fieldChanged);
        draft.enter(city, u"Boston"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<FieldPath>(), city);
        draft.enter(city, u"Boston"_s);
        QCOMPARE(changed.size(), 1);
        draft.enter(proxyName, u"Eve"_s); // This adds an object, whose rows become visible.
        QVERIFY(changed.last().first().value<FieldPath>().isRoot());
    }

    void textThatIsNoValueIsKeptAndNamed()
    {
        RecordDraft draft(demographics(), u"id"_s, read(janeWithAda()));
        draft.enter(FieldPath(u"/dob"_s), u"31/02/2000"_s);
        QCOMPARE(draft.value(FieldPath(u"/dob"_s)), QJsonValue(u"31/02/2000"_s));
        QCOMPARE(rulesAt(draft.findings(), u"/dob"_s), QStringList {u"format"_s});
        draft.enter(FieldPath(u"/medical_proxy/household_size"_s), u"three"_s);
        QCOMPARE(rulesAt(draft.findings(), u"/medical_proxy/household_size"_s),
                 QStringList {u"type"_s});
    }

    void lockedFieldsSayWhyAndCannotBeSent()
    {
        RecordDraft draft(form("users/user"), u"usr_1"_s, read({{u"id"_s, u"usr_1"_s}}));
        QVERIFY(!draft.lockReason(FieldPath(u"/id"_s)).isEmpty());
        QVERIFY(draft.lockReason(email).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestRecordDraft)
#include "tst_recorddraft.moc"
