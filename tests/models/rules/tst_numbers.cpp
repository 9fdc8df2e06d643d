// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "change.h"
#include "check.h"
#include "json.h"
#include "records.h"
#include "storeddraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace records;

namespace {

const FieldPath city(u"/address/city"_s);
const FieldPath geoId(u"/address/geo_id"_s);
const Changes move {{city, Change::set(u"Tempe"_s)}};

QJsonObject janeWith(const QByteArray &number)
{
    QJsonObject record = jane();
    geoId.setIn(record, *json::parse(number));
    return record;
}

/// A draft of the record with its numbers as doubles, as older versions stored it.
StoredDraft olderDraft(const QByteArray &number)
{
    StoredDraft draft;
    draft.summary.record = {QUuid::createUuid(), u"junction/demographics"_s, u"1"_s};
    draft.changes = move;
    draft.base = read(janeWith("0"));
    QJsonObject object = draft.toJson();
    QJsonObject base = object[u"base"_s].toObject();
    base.remove(u"exact"_s);
    QJsonObject record = jane();
    geoId.setIn(record, QJsonDocument::fromJson('[' + number + ']').array().first());
    base[u"record"_s] = record;
    object[u"base"_s] = base;
    return *StoredDraft::fromJson(
        json::parseObject(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace

/// A number that is not changed is sent with exactly the digits that were read.
class TestNumbers final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsSentEqualsWhatWasReadWhereverNothingWasTouched()
    {
        QVERIFY(rc::check([] {
            std::string digits = std::to_string(*rc::gen::inRange(1, 10));
            digits += *rc::gen::container<std::string>(rc::gen::inRange('0', char('9' + 1)));
            digits += '.' + std::to_string(*rc::gen::inRange(0, 1'000'000)) + "00";
            const QByteArray number = QByteArray::fromStdString(digits);
            const Base base = read(adaptRecord(demographics(), janeWith(number)));
            const QByteArray body = json::write(makePatch(demographics(), base, move));
            RC_ASSERT(body.contains(QByteArray("\"geo_id\":" + number + ',')));
        }));
    }

    void aStoredDraftKeepsTheDigits()
    {
        StoredDraft draft;
        draft.summary.record = {QUuid::createUuid(), u"junction/demographics"_s, u"1"_s};
        draft.changes = {{FieldPath(u"/score"_s), Change::set(json::number(u"1.10"_s))}};
        draft.base = read(janeWith("12345678901234567890"));
        const auto back = StoredDraft::fromJson(json::parseObject(json::write(draft.toJson())));
        QVERIFY(back);
        QCOMPARE(*back, draft);
        QVERIFY(!back->base.isRounded);
        QCOMPARE(json::numberText(geoId.in(back->base.record)), u"12345678901234567890"_s);
    }

    void anOlderDraftIsNoConflictWithTheDigitsItLost_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number :
             {"12345678901234567890", "53.07705961249196001", "1.10", "3", "1E5"})
            QTest::newRow(number) << QByteArray(number);
    }
    void anOlderDraftIsNoConflictWithTheDigitsItLost()
    {
        QFETCH(QByteArray, number);
        const StoredDraft draft = olderDraft(number);
        QVERIFY(draft.base.isRounded);
        // The draft changes the number, which is a field here. This must not be a conflict.
        const Base fresh = read(janeWith(number));
        Changes changes = move;
        changes[geoId] = Change::set(7);
        const Merge merged = merge(demographics(), draft.base, changes, fresh);
        QVERIFY(merged.conflicts.isEmpty());
        QVERIFY(merged.theirs.isEmpty());
        const QByteArray body = json::write(makePatch(demographics(), fresh, move));
        QVERIFY(body.contains(QByteArray("\"geo_id\":" + number + ',')));
    }

    void anOlderDraftIsStillInConflictWithAnotherNumber()
    {
        const StoredDraft draft = olderDraft("12345678901234567890");
        Changes changes = move;
        changes[geoId] = Change::set(7);
        QCOMPARE(merge(demographics(), draft.base, changes, read(janeWith("12345678901234999999")))
                     .conflicts.size(),
                 1);
    }

    void aDraftOfTodayIsInConflictWithAnyOtherNumber()
    {
        const Base base = read(janeWith("12345678901234567890"));
        const Changes changes {{geoId, Change::set(7)}};
        QCOMPARE(merge(demographics(), base, changes, read(janeWith("12345678901234567891")))
                     .conflicts.size(),
                 1);
        QVERIFY(merge(demographics(), base, changes, read(janeWith("12345678901234567890.0")))
                    .conflicts.isEmpty());
    }

    void aFrozenBodyOfThatTimeKeepsItsBytes_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("numbers") << QByteArray(
            R"({"a":12345678901234567890,"b":53.07705961249196001,"c":1.10,"d":1E5,"e":-0.0,"f":3})");
    }
    void aFrozenBodyOfThatTimeKeepsItsBytes()
    {
        QFETCH(QByteArray, body);
        const QByteArray frozen
            = QJsonDocument(QJsonDocument::fromJson(body).object()).toJson(QJsonDocument::Compact);
        QCOMPARE(json::write(json::parseObject(frozen)), frozen);
    }

    void anotherSpellingIsNoChange()
    {
        const Base base = read(janeWith("1.10"));
        QVERIFY(effective(demographics(), base, {{geoId, Change::set(1.1)}}).isEmpty());
        QVERIFY(!effective(demographics(), base, {{geoId, Change::set(u"1.10"_s)}}).isEmpty());
        QVERIFY(!effective(demographics(), base, {{geoId, Change::set(1.11)}}).isEmpty());
    }

    void anIntegerThatTravelsAsTextHasDigitsAlone()
    {
        const FormSpec &business = form("machnet/business");
        const QString key = u"number_of_transaction_per_month"_s;
        for (const auto &[given, sent] : QList<std::pair<QString, QString>> {
                 {u"12345678901234567890"_s, u"12345678901234567890"_s}, {u"3e2"_s, u"300"_s}})
            QCOMPARE(wireBody(business, {{key, json::number(given)}}, true).value(key).toString(),
                     sent);
        // A number that is read as text becomes the same number.
        const QJsonObject read = adaptRecord(business, {{key, u"12345678901234567890"_s}});
        QVERIFY(json::same(read.value(key), json::number(u"12345678901234567890"_s)));
        QCOMPARE(adaptRecord(business, {{key, u"0122"_s}}).value(key), QJsonValue(122));
    }

    void anIntegerThatTravelsAsTextIsShownAsItTravels()
    {
        const FormSpec &business = form("machnet/business");
        const FieldPath key(u"/number_of_transaction_per_month"_s);
        for (const auto &[given, sent] : QList<std::pair<QString, QString>> {
                 {u"5e2"_s, u"500"_s}, {u"5.0"_s, u"5"_s}, {u"-0.0"_s, u"0"_s}}) {
            Findings findings;
            const Base base = read({{key.name(), 122}, {u"business"_s, true}});
            const Changes changes
                = changesFromBody(business, base, {{key.name(), json::number(given)}}, findings);
            const auto lines = diff(business, base, changes);
            QCOMPARE(lines.size(), 1);
            QCOMPARE(json::text(lines.first().after), sent);
            QCOMPARE(wireBody(business, makePatch(business, base, changes), true)
                         .value(key.name())
                         .toString(),
                     sent);
        }
        // A number that is too large to be written with all its digits is refused.
        Findings findings;
        checkSchema(*business.field(key), json::number(u"1e999999999999"_s), findings);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"type"_s);
    }

    void aWholeNumberOfAnySizeIsAnInteger_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<bool>("isInteger");
        QTest::newRow("past 2⁵³") << u"9007199254740993"_s << true;
        QTest::newRow("past 2⁶⁴") << u"18446744073709551617"_s << true;
        QTest::newRow("with a zero behind the point") << u"3.0"_s << true;
        QTest::newRow("a fraction no double has") << u"9007199254740993.5"_s << false;
    }
    void aWholeNumberOfAnySizeIsAnInteger()
    {
        QFETCH(QString, number);
        FieldSpec field;
        field.type = ValueType::Integer;
        Findings findings;
        checkSchema(field, json::number(number), findings);
        QTEST(findings.isEmpty(), "isInteger");
    }

    void aBoundIsComparedByItsDigits()
    {
        FieldSpec field;
        field.type = ValueType::Integer;
        field.maximum = qint64(9007199254740992);
        Findings findings;
        checkSchema(field, json::number(u"9007199254740992"_s), findings);
        QVERIFY(findings.isEmpty());
        checkSchema(field, json::number(u"9007199254740993"_s), findings);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, u"maximum"_s);
    }
};

QTEST_APPLESS_MAIN(TestNumbers)
#include "tst_numbers.moc"
