// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "change.h"
#include "records.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;

namespace {

const QDate changeDay(2026, 11, 21);

Changes set(std::initializer_list<std::pair<QString, QJsonValue>> values)
{
    Changes changes;
    for (const auto &[pointer, value] : values)
        changes.insert(FieldPath(pointer), Change::set(value));
    return changes;
}

Changes cleared(const QString &pointer)
{
    return {{FieldPath(pointer), Change::clear()}};
}

QJsonObject patchOfJane(const Changes &changes)
{
    return makePatch(demographics(), read(jane()), changes);
}

Findings findingsOf(const FormSpec &form, const Base &base, const Changes &changes)
{
    return checkChanges(form, base, changes, changeDay, {});
}

QStringList pointers(const QList<SentUnchanged> &fields)
{
    QStringList list;
    for (const SentUnchanged &field : fields)
        list += field.path.toString();
    return list;
}

} // namespace

/// How changes become a request body.
class TestChange final : public QObject
{
    Q_OBJECT

private slots:
    // The tests below are about bodies.

    void onlyWhatChangedIsSent()
    {
        const QJsonObject body = makePatch(form("users/user"), read(usersRecord()),
                                           set({{u"/email"_s, u"b@example.org"_s}}));
        QCOMPARE(body, QJsonObject({{u"email"_s, u"b@example.org"_s}}));
    }

    void noChangeMakesNoBody()
    {
        QVERIFY(patchOfJane({}).isEmpty());
        QVERIFY(patchOfJane(set({{u"/first_name"_s, u"Jane"_s}})).isEmpty());
        QVERIFY(patchOfJane(cleared(u"/ethnicity"_s)).isEmpty()); // The value is null already.
        // The value is absent already.
        QVERIFY(patchOfJane(cleared(u"/sexual_orientation"_s)).isEmpty());
    }

    void J1_demographicsSendTheSevenAlwaysAndWhatHasAValue()
    {
        const QJsonObject body = patchOfJane(set({{u"/first_name"_s, u"Janet"_s}}));
        QJsonObject expected = jane();
        expected[u"first_name"_s] = u"Janet"_s;
        expected.remove(u"medical_proxy"_s);
        expected.remove(u"ethnicity"_s);
        QCOMPARE(body, expected);
    }

    void J2_zipCodeIsReadAsZipAndNeverSent()
    {
        QJsonObject home = address();
        home[u"zip_code"_s] = home.take(u"zip"_s);
        QJsonObject reply = jane();
        reply[u"address"_s] = home;
        const QJsonObject record = adaptRecord(demographics(), reply);
        QCOMPARE(record[u"address"_s][u"zip"_s], QJsonValue(u"02139"_s));

        const QJsonObject body
            = makePatch(demographics(), read(record), set({{u"/address/city"_s, u"Boston"_s}}));
        QCOMPARE(body[u"address"_s][u"zip"_s], QJsonValue(u"02139"_s));
        QVERIFY(!body[u"address"_s].toObject().contains(u"zip_code"_s));
    }

    void J2_zipWinsWhereBothAreRead()
    {
        QJsonObject reply = jane();
        FieldPath(u"/address/zip_code"_s).setIn(reply, u"99999"_s);
        const QJsonObject record = adaptRecord(demographics(), reply);
        QCOMPARE(record[u"address"_s].toObject(), address());
    }

    void J4_emptyingWhatHasNoValueIsNoChange()
    {
        for (const QJsonValue &held :
             {QJsonValue(u""_s), QJsonValue(QJsonValue::Null), QJsonValue(QJsonValue::Undefined)}) {
            QJsonObject record = jane();
            FieldPath(u"/address/second_line"_s).setIn(record, held);
            const Changes changes = cleared(u"/address/second_line"_s);
            QVERIFY(effective(demographics(), read(record), changes).isEmpty());
            QVERIFY(makePatch(demographics(), read(record), changes).isEmpty());
            QVERIFY(diff(demographics(), read(record), changes).isEmpty());
        }
        QJsonObject record = jane();
        FieldPath(u"/address/second_line"_s).setIn(record, u"Rear house"_s);
        QCOMPARE(
            FieldPath(u"/address/second_line"_s)
                .in(makePatch(demographics(), read(record), cleared(u"/address/second_line"_s))),
            QJsonValue(u""_s));
    }

    void J4_secondLineNullIsReadAsEmptyAndSentSo()
    {
        QJsonObject reply = jane();
        FieldPath(u"/address/second_line"_s).setIn(reply, QJsonValue::Null);
        const QJsonObject record = adaptRecord(demographics(), reply);
        QCOMPARE(record[u"address"_s][u"second_line"_s], QJsonValue(u""_s));
        QVERIFY(makePatch(demographics(), read(record), set({{u"/address/second_line"_s, u""_s}}))
                    .isEmpty());

        FieldPath(u"/address/second_line"_s).setIn(reply, u"Flat 2"_s);
        const QJsonObject body
            = makePatch(demographics(), read(reply), cleared(u"/address/second_line"_s));
        QCOMPARE(body[u"address"_s][u"second_line"_s], QJsonValue(u""_s));
    }

    void J5_clearSendsNullAndKeepSendsTheValueRead()
    {
        const QJsonObject body = patchOfJane(cleared(u"/race"_s));
        QVERIFY(body.contains(u"race"_s));
        QVERIFY(body[u"race"_s].isNull());
        QCOMPARE(patchOfJane(set({{u"/first_name"_s, u"X"_s}}))[u"race"_s], QJsonValue(u"asian"_s));
    }

    void aWholeObjectTravelsCompleteWithItsUnknownMembers()
    {
        QJsonObject record = jane();
        FieldPath(u"/address/geo_hash"_s).setIn(record, u"drt2z"_s);
        record[u"shoe_size"_s] = 39;
        const QJsonObject body
            = makePatch(demographics(), read(record), set({{u"/address/city"_s, u"Boston"_s}}));
        QJsonObject expected = address();
        expected[u"city"_s] = u"Boston"_s;
        expected[u"geo_hash"_s] = u"drt2z"_s;
        QCOMPARE(body[u"address"_s].toObject(), expected);
        QVERIFY(!body.contains(u"shoe_size"_s));
    }

    void settingAMemberOfAnAbsentObjectMakesItAndItsRequiredMembers()
    {
        const Changes changes = set({{u"/medical_proxy/first_name"_s, u"Ada"_s}});
        const QJsonObject body = patchOfJane(changes);
        QCOMPARE(body[u"medical_proxy"_s][u"first_name"_s], QJsonValue(u"Ada"_s));
        const Findings findings = findingsOf(demographics(), read(jane()), changes);
        for (const auto pointer :
             {"/medical_proxy/last_name", "/medical_proxy/phone_number",
              "/medical_proxy/address/first_line", "/medical_proxy/address/zip"})
            QCOMPARE(rulesAt(findings, QString::fromLatin1(pointer)), QStringList {u"required"_s});
        QVERIFY(rulesAt(findings, u"/medical_proxy/email"_s).isEmpty());
    }

    void clearingAnObjectSendsNull()
    {
        QJsonObject record = jane();
        record[u"medical_proxy"_s] = guarantor();
        const QJsonObject body
            = makePatch(demographics(), read(record), cleared(u"/medical_proxy"_s));
        QVERIFY(body.contains(u"medical_proxy"_s));
        QVERIFY(body[u"medical_proxy"_s].isNull());
        QVERIFY(!hasError(findingsOf(demographics(), read(record), cleared(u"/medical_proxy"_s))));
    }

    void membersOfAnAbsentObjectAreNeitherRequiredNorSent()
    {
        const Changes changes = set({{u"/first_name"_s, u"Janet"_s}});
        QVERIFY(!patchOfJane(changes).contains(u"medical_proxy"_s));
        QVERIFY(findingsOf(demographics(), read(jane()), changes).isEmpty());
    }

    void J17_aRecordThatIsNotThereYetIsMadeWhole()
    {
        const Base absent {Base::Kind::Absent, {}, {}};
        const Changes start = set({{u"/first_name"_s, u"Jane"_s}});
        const Findings findings = findingsOf(demographics(), absent, start);
        QCOMPARE(rulesAt(findings, u"/last_name"_s), QStringList {u"required"_s});
        // This is decision J-3.
        QCOMPARE(rulesAt(findings, u"/address/country"_s), QStringList {u"required"_s});

        Findings notes;
        QJsonObject body = jane();
        body.remove(u"medical_proxy"_s);
        body.remove(u"ethnicity"_s);
        const Changes all = changesFromBody(demographics(), absent, body, notes);
        QCOMPARE(makePatch(demographics(), absent, all), body);
        QVERIFY(findingsOf(demographics(), absent, all).isEmpty());
    }

    void onAnUnknownBaseEverySetIsAChange()
    {
        const Base unknown;
        const QJsonObject body
            = makePatch(form("users/user"), unknown, set({{u"/first_name"_s, u"Ada"_s}}));
        QCOMPARE(body, QJsonObject({{u"first_name"_s, u"Ada"_s}})); // This is decision G-2.
        const Findings findings
            = findingsOf(demographics(), unknown, set({{u"/first_name"_s, u"Ada"_s}}));
        QCOMPARE(rulesAt(findings, u"/email"_s), QStringList {u"required"_s});
        QCOMPARE(rulesAt(findings, u"/address/zip"_s), QStringList {u"required"_s});
    }

    void anObjectThatReplacesAnUnreadOneWarns()
    {
        Findings notes;
        QJsonObject body = jane();
        body.remove(u"medical_proxy"_s);
        body.remove(u"ethnicity"_s);
        FieldPath(u"/address/access_notes"_s).setIn(body, QJsonValue::Undefined);
        const Base unknown;
        const Changes changes = changesFromBody(demographics(), unknown, body, notes);
        const Findings findings = findingsOf(demographics(), unknown, changes);
        const Finding *warning = findingOf(findings, u"/address"_s, u"wholeUnknown"_s);
        QVERIFY(warning);
        QCOMPARE(warning->args[u"members"_s].toArray(), QJsonArray {u"/address/access_notes"_s});
        QVERIFY(!hasError(findings));
    }

    // The tests below are about differences between the shape that is read and the one that is
    // written.

    void U2_objectsReadAreTextWritten()
    {
        const QJsonObject reply {
            {u"user_id"_s, u"x"_s},
            {u"fallback_time_zone"_s,
             QJsonObject {{u"id"_s, u"Europe/London"_s}, {u"source_slug"_s, u"manual"_s}}},
            {u"fallback_birth_date"_s,
             QJsonObject {{u"value"_s, u"1989-09-12"_s}, {u"source_slug"_s, u"oura"_s}}},
        };
        const FormSpec &user = form("junction/user");
        const QJsonObject record = adaptRecord(user, reply);
        QCOMPARE(record[u"fallback_time_zone"_s], QJsonValue(u"Europe/London"_s));
        QCOMPARE(record[u"fallback_birth_date"_s], QJsonValue(u"1989-09-12"_s));
        QVERIFY(makePatch(user, read(record), set({{u"/fallback_time_zone"_s, u"Europe/London"_s}}))
                    .isEmpty());
        QCOMPARE(makePatch(user, read(record), set({{u"/ingestion_start"_s, u"2026-01-01"_s}})),
                 QJsonObject({{u"ingestion_start"_s, u"2026-01-01"_s}}));
    }

    void U2_noObjectMeansNoValue()
    {
        const QJsonObject reply {{u"fallback_time_zone"_s, QJsonValue::Null}};
        const QJsonObject record = adaptRecord(form("junction/user"), reply);
        QVERIFY(!record[u"fallback_time_zone"_s].isString());
        QVERIFY(!record[u"fallback_birth_date"_s].isString());
    }

    void U11_yearOneMeansNull()
    {
        const QJsonObject reply {{u"ingestion_end"_s, u"0001-01-01"_s}};
        QVERIFY(adaptRecord(form("junction/user"), reply)[u"ingestion_end"_s].isNull());
    }

    // The tests below are about changes that the user cannot have meant.

    void U1_clientUserIdCannotBeClearedOrEmptied()
    {
        const FormSpec &user = form("junction/user");
        const Base base = read({{u"client_user_id"_s, u"abc"_s}});
        QCOMPARE(
            rulesAt(findingsOf(user, base, cleared(u"/client_user_id"_s)), u"/client_user_id"_s),
            QStringList {u"cannotClear"_s});
        QCOMPARE(rulesAt(findingsOf(user, base, set({{u"/client_user_id"_s, u""_s}})),
                         u"/client_user_id"_s),
                 QStringList {u"cannotEmpty"_s});
    }

    void U8_dateOrderIsSeenFromEitherEnd()
    {
        const FormSpec &user = form("junction/user");
        const Base base = read(
            {{u"ingestion_start"_s, u"2027-01-01"_s}, {u"ingestion_end"_s, u"2027-06-01"_s}});
        const Findings findings
            = findingsOf(user, base, set({{u"/ingestion_start"_s, u"2027-07-01"_s}}));
        QVERIFY(findingOf(findings, u"/ingestion_end"_s, u"notBefore"_s));
        QVERIFY(hasError(findings));
    }

    void U3_G3_consequencesAreCautions()
    {
        const Findings end = cautions(form("junction/user"), read({}),
                                      set({{u"/ingestion_end"_s, u"2027-01-01"_s}}));
        QCOMPARE(end.size(), 1);
        QVERIFY(end.first().args[u"caution"_s].toString().contains(u"Seven days"_s));
        QCOMPARE(cautions(form("users/user"), read(usersRecord()), set({{u"/role"_s, u"admin"_s}}))
                     .size(),
                 1);
        QVERIFY(cautions(form("users/user"), read(usersRecord()), set({{u"/role"_s, u"agent"_s}}))
                    .isEmpty());
    }

    // The tests below are about old values that break today's rules.

    void J11_anUntouchedLegacyNameOnlyWarnsAndSurvives()
    {
        QJsonObject record = jane();
        record[u"first_name"_s] = u"José"_s;
        const Changes changes = set({{u"/email"_s, u"j@example.org"_s}});
        const Findings findings = findingsOf(demographics(), read(record), changes);
        QCOMPARE(findingOf(findings, u"/first_name"_s, u"patientName"_s)->severity,
                 Severity::Warning);
        QCOMPARE(makePatch(demographics(), read(record), changes)[u"first_name"_s],
                 QJsonValue(u"José"_s));
    }

    void aMissingRequiredMemberBlocksAlsoUntouched()
    {
        QJsonObject record = jane();
        record.remove(u"gender"_s);
        FieldPath(u"/address/country"_s).setIn(record, QJsonValue::Undefined);
        const Findings findings
            = findingsOf(demographics(), read(record), set({{u"/email"_s, u"j@example.org"_s}}));
        QCOMPARE(rulesAt(findings, u"/gender"_s), QStringList {u"required"_s});
        QCOMPARE(rulesAt(findings, u"/address/country"_s), QStringList {u"required"_s});
        QVERIFY(hasError(findings));
    }

    void J10_anUnknownEnumValueSurvivesUntouched()
    {
        QJsonObject record = jane();
        record[u"race"_s] = u"new_value"_s;
        const Changes changes = set({{u"/email"_s, u"j@example.org"_s}});
        QCOMPARE(makePatch(demographics(), read(record), changes)[u"race"_s],
                 QJsonValue(u"new_value"_s));
        QVERIFY(!hasError(findingsOf(demographics(), read(record), changes)));
    }

    // The tests below are about differences and about values that are sent unchanged.

    void diffIsInTheFormsOrderWithOldAndNew()
    {
        Changes changes = set({{u"/address/city"_s, u"Boston"_s}, {u"/first_name"_s, u"J"_s}});
        changes.insert(FieldPath(u"/race"_s), Change::clear());
        const QList<ChangedField> lines = diff(demographics(), read(jane()), changes);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0].path.toString(), u"/first_name"_s);
        QCOMPARE(lines[0].before, QJsonValue(u"Jane"_s));
        QCOMPARE(lines[0].after, QJsonValue(u"J"_s));
        QCOMPARE(lines[1].path.toString(), u"/address/city"_s);
        QCOMPARE(lines[2].kind, Change::Kind::Clear);
        QVERIFY(lines[2].after.isNull());
    }

    void whatTravelsAlongIsToldWithItsReason()
    {
        const auto fields
            = sentUnchanged(demographics(), read(jane()), set({{u"/address/city"_s, u"Boston"_s}}));
        QVERIFY(pointers(fields).contains(u"/address/zip"_s));
        QVERIFY(!pointers(fields).contains(u"/address/city"_s));
        for (const SentUnchanged &field : fields) {
            const bool isInAddress = field.path.toString().startsWith(u"/address/"_s);
            QCOMPARE(field.reason,
                     isInAddress ? SentUnchanged::Reason::Whole : SentUnchanged::Reason::Complete);
        }
        QVERIFY(sentUnchanged(form("users/user"), read(usersRecord()),
                              set({{u"/email"_s, u"b@example.org"_s}}))
                    .isEmpty());
    }

    // The tests below are about merges.

    void changesToDifferentFieldsMerge()
    {
        QJsonObject theirs = jane();
        theirs[u"email"_s] = u"new@example.org"_s;
        const Merge merged = merge(demographics(), read(jane()),
                                   set({{u"/address/city"_s, u"Boston"_s}}), read(theirs));
        QVERIFY(merged.conflicts.isEmpty());
        QCOMPARE(merged.theirs.size(), 1);
        QCOMPARE(merged.theirs.first().after, QJsonValue(u"new@example.org"_s));
        const QJsonObject body = makePatch(demographics(), read(theirs), merged.changes);
        QCOMPARE(body[u"email"_s], QJsonValue(u"new@example.org"_s));
        QCOMPARE(body[u"address"_s][u"city"_s], QJsonValue(u"Boston"_s));
    }

    void changesToTheSameFieldConflict()
    {
        QJsonObject theirs = jane();
        FieldPath(u"/address/city"_s).setIn(theirs, u"Salem"_s);
        const Merge merged = merge(demographics(), read(jane()),
                                   set({{u"/address/city"_s, u"Boston"_s}}), read(theirs));
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.first().base, QJsonValue(u"Cambridge"_s));
        QCOMPARE(merged.conflicts.first().mine, QJsonValue(u"Boston"_s));
        QCOMPARE(merged.conflicts.first().theirs, QJsonValue(u"Salem"_s));
    }

    void theSameChangeByTwoIsNone()
    {
        QJsonObject theirs = jane();
        FieldPath(u"/address/city"_s).setIn(theirs, u"Boston"_s);
        const Merge merged = merge(demographics(), read(jane()),
                                   set({{u"/address/city"_s, u"Boston"_s}}), read(theirs));
        QVERIFY(merged.conflicts.isEmpty());
        QVERIFY(makePatch(demographics(), read(theirs), merged.changes).isEmpty());
    }

    void switchingOffAGuarantorSomebodyChangedConflicts()
    {
        QJsonObject mine = jane();
        mine[u"medical_proxy"_s] = guarantor();
        QJsonObject theirs = mine;
        FieldPath(u"/medical_proxy/household_size"_s).setIn(theirs, 4);
        const Merge merged
            = merge(demographics(), read(mine), cleared(u"/medical_proxy"_s), read(theirs));
        QCOMPARE(merged.conflicts.size(), 1);
    }

    // Both people added the object, but only one of them chose these members.
    void switchingOnWhatSomebodySwitchedOnConflicts()
    {
        const FieldPath proxy(u"/medical_proxy"_s);
        QJsonObject mine = jane();
        mine[u"medical_proxy"_s] = QJsonValue::Null;
        QJsonObject theirs = mine;
        theirs[u"medical_proxy"_s] = QJsonObject();
        const Merge merged = merge(demographics(), read(mine),
                                   set({{u"/medical_proxy"_s, QJsonObject()}}), read(theirs));
        QCOMPARE(merged.conflicts.size(), 1);
        QCOMPARE(merged.conflicts.first().path, proxy);
        QVERIFY(merged.changes.contains(proxy));
    }

    // The tests below are about bodies that are turned into changes.

    void bodyMeansSetAndClear()
    {
        Findings findings;
        const Changes changes
            = changesFromBody(demographics(), read(jane()),
                              {{u"first_name"_s, u"Janet"_s},
                               {u"race"_s, QJsonValue::Null},
                               {u"address"_s, QJsonObject {{u"city"_s, u"Boston"_s}}}},
                              findings);
        QVERIFY(findings.isEmpty());
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes.value(FieldPath(u"/address/city"_s)), Change::set(u"Boston"_s));
        QCOMPARE(changes.value(FieldPath(u"/race"_s)), Change::clear());
    }

    void bodyCannotClearWhatTheApiCannot()
    {
        Findings findings;
        const Changes none = changesFromBody(demographics(), read(jane()),
                                             {{u"first_name"_s, QJsonValue::Null}}, findings);
        QVERIFY(none.isEmpty());
        QCOMPARE(rulesAt(findings, u"/first_name"_s), QStringList {u"cannotClear"_s});
    }

    void bodyKeysThatAreNeverSentMustRepeatTheRecord()
    {
        Findings findings;
        const Changes none = changesFromBody(form("users/user"), read(usersRecord()),
                                             {{u"id"_s, u"usr_1"_s},
                                              {u"updated_at"_s, u"2030-01-01T00:00:00Z"_s},
                                              {u"nickname"_s, u"x"_s}},
                                             findings);
        QVERIFY(none.isEmpty());
        QCOMPARE(findingOf(findings, u"/id"_s, u"readOnly"_s)->severity, Severity::Note);
        QCOMPARE(findingOf(findings, u"/updated_at"_s, u"readOnly"_s)->severity, Severity::Error);
        QCOMPARE(findingOf(findings, u"/nickname"_s, u"unknown"_s)->severity, Severity::Error);
    }

    void textIsNeverReadAsANumber()
    {
        const QJsonObject body = patchOfJane(
            set({{u"/address/zip"_s, u"01234"_s}, {u"/phone_number"_s, u"+16025550199"_s}}));
        const QByteArray bytes = QJsonDocument(body).toJson(QJsonDocument::Compact);
        QVERIFY(bytes.contains("\"zip\":\"01234\""));
        QVERIFY(bytes.contains("\"phone_number\":\"+16025550199\""));
    }

    void U13_theUserIdIsNeverInABody()
    {
        const FormSpec &user = form("junction/user");
        const Base base = read({{u"user_id"_s, u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s}});
        const Changes changes = set({{u"/ingestion_start"_s, u"2026-01-01"_s}});
        QCOMPARE(makePatch(user, base, changes).keys(), QStringList {u"ingestion_start"_s});
    }

    void X1_postCodesHaveTheVendorsKeyAndACommonLabel()
    {
        QVERIFY(!demographics().field(FieldPath(u"/address/zip_code"_s)));
        QCOMPARE(demographics().field(FieldPath(u"/address/zip"_s))->label, u"ZIP code"_s);
    }

    void equalDraftsMakeEqualBytes()
    {
        Changes one;
        one.insert(FieldPath(u"/last_name"_s), Change::set(u"B"_s));
        one.insert(FieldPath(u"/first_name"_s), Change::set(u"A"_s));
        Changes other;
        other.insert(FieldPath(u"/first_name"_s), Change::set(u"A"_s));
        other.insert(FieldPath(u"/last_name"_s), Change::set(u"B"_s));
        QCOMPARE(QJsonDocument(patchOfJane(one)).toJson(),
                 QJsonDocument(patchOfJane(other)).toJson());
    }
};

QTEST_APPLESS_MAIN(TestChange)
#include "tst_change.moc"
