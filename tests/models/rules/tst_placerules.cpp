// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check.h"
#include "recorddraft.h"
#include "records.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;

Q_DECLARE_METATYPE(Severity)

namespace {

const QDate today(2026, 11, 21);
const FieldPath country(u"/address/country"_s);
const FieldPath city(u"/address/city"_s);
const FieldPath state(u"/address/state"_s);
const FieldPath zip(u"/address/zip"_s);

/// Jane with another address. Undefined means that the member is missing.
QJsonObject janeAt(const QString &inCountry, const QJsonValue &inState, const QJsonValue &withZip)
{
    QJsonObject record = jane();
    country.setIn(record, inCountry);
    state.setIn(record, inState);
    zip.setIn(record, withZip);
    return record;
}

/// The findings, one on each line, for example `zip usZip warning state`.
QString described(const Findings &findings)
{
    QStringList lines;
    for (const Finding &one : findings)
        lines += QStringList {one.path.name(), one.rule, severityName(one.severity),
                              one.args["reason"_L1].toString()}
                     .join(u' ')
                     .trimmed();
    return lines.join(u'\n');
}

QString judged(const QJsonObject &record)
{
    return described(checkBody(demographics(), record, today));
}

} // namespace

class TestPlaceRules final : public QObject
{
    Q_OBJECT

private slots:
    void zipCodesBelongToTheirState_data()
    {
        QTest::addColumn<QString>("inState");
        QTest::addColumn<QString>("withZip");
        QTest::addColumn<bool>("fits");
        const auto row = [](const QString &inState, const QString &withZip, bool fits) {
            QTest::newRow(qPrintable(inState + u' ' + withZip)) << inState << withZip << fits;
        };
        row(u"AA"_s, u"34002"_s, true);
        row(u"AA"_s, u"34002-1234"_s, true);
        row(u"AA"_s, u"33101"_s, false);
        row(u"AA"_s, u"09012"_s, false);
        row(u"AE"_s, u"09012"_s, true);
        row(u"AE"_s, u"09898"_s, true);
        row(u"AE"_s, u"08540"_s, false);
        row(u"AP"_s, u"96201"_s, true);
        row(u"AP"_s, u"96677"_s, true);
        row(u"AP"_s, u"96701"_s, false); // This ZIP code is in Hawaii.
        row(u"FM"_s, u"96941"_s, true);
        row(u"FM"_s, u"96944"_s, true);
        row(u"FM"_s, u"96945"_s, false);
        row(u"MH"_s, u"96960"_s, true);
        row(u"MH"_s, u"96970"_s, true);
        row(u"MH"_s, u"96940"_s, false);
        row(u"PW"_s, u"96940"_s, true);
        row(u"PW"_s, u"85004"_s, false);
        row(u"AZ"_s, u"85004"_s, true);
        row(u"AZ"_s, u"09012"_s, false);
        row(u"FL"_s, u"34001"_s, false);
        row(u"GU"_s, u"96910"_s, true);
        row(u"HI"_s, u"96701"_s, true);
        row(u"NJ"_s, u"08540"_s, true);
    }
    void zipCodesBelongToTheirState()
    {
        QFETCH(QString, inState);
        QFETCH(QString, withZip);
        QFETCH(bool, fits);
        QCOMPARE(judged(janeAt(u"US"_s, inState, withZip)),
                 fits ? QString() : u"zip usZip warning state"_s);
    }

    void aZipThatIsNoneIsOneFault()
    {
        QCOMPARE(judged(janeAt(u"US"_s, u"AE"_s, u"0901"_s)), u"zip usZip warning"_s);
    }

    void aZipIsOfferedOnlyWhereTheStateHasIt_data()
    {
        QTest::addColumn<QString>("inState");
        QTest::addColumn<QString>("withZip");
        QTest::addColumn<QString>("offer");
        const auto row = [](const QString &inState, const QString &withZip, const QString &offer) {
            QTest::newRow(qPrintable(inState + u' ' + withZip)) << inState << withZip << offer;
        };
        row(u"MA"_s, u"2139"_s, u"02139"_s);
        row(u"NJ"_s, u"8540"_s, u"08540"_s);
        row(u""_s, u"2139"_s, u"02139"_s);
        row(u"AE"_s, u"9012"_s, u"09012"_s);
        row(u"AZ"_s, u"850041226"_s, u"85004-1226"_s);
        // A digit other than the first is missing.
        row(u"AZ"_s, u"8501"_s, u""_s);
        row(u"AP"_s, u"9620"_s, u""_s);
        row(u"AA"_s, u"3400"_s, u""_s);
        row(u"FM"_s, u"9694"_s, u""_s);
        row(u"AE"_s, u"0900"_s, u""_s);
    }
    void aZipIsOfferedOnlyWhereTheStateHasIt()
    {
        QFETCH(QString, inState);
        QFETCH(QString, withZip);
        const QJsonObject values = janeAt(u"US"_s, inState, withZip);
        const FieldSpec &field = *records::demographics().field(FieldPath(u"/address/zip"_s));
        const Findings findings = check(field, withZip, {QDate(2026, 11, 21), values, {}});
        QCOMPARE(findings.size(), 1);
        QTEST(findings.first().args["suggestion"_L1].toString(), "offer");
    }

    void whatIsLeftOverFromAnotherCountryIsFound()
    {
        QCOMPARE(judged(janeAt(u"HK"_s, u"AZ"_s, u"85018"_s)),
                 u"state subdivision warning surplus\nzip usZip warning surplus"_s);
        QCOMPARE(judged(janeAt(u"HK"_s, u"Kowloon"_s, u""_s)), u"zip usZip note none"_s);
    }

    void anEmptyPartOfAnAddressNeverBlocks_data()
    {
        QTest::addColumn<QString>("inCountry");
        QTest::addColumn<QString>("inState");
        QTest::addColumn<QString>("withZip");
        QTest::addColumn<QString>("findings");
        QTest::newRow("neither in Hong Kong")
            << u"HK"_s << u""_s << u""_s << u"state subdivision note none\nzip usZip note none"_s;
        QTest::newRow("no state in Singapore")
            << u"SG"_s << u""_s << u"546080"_s << u"state subdivision note none"_s;
        QTest::newRow("what people write in Singapore")
            << u"SG"_s << u"Singapore"_s << u"546080"_s << QString();
        QTest::newRow("neither in Germany")
            << u"DE"_s << u""_s << u""_s
            << u"state subdivision warning empty\nzip usZip warning empty"_s;
        QTest::newRow("neither in the US")
            << u"US"_s << u""_s << u""_s
            << u"state subdivision warning empty\nzip usZip warning empty"_s;
        QTest::newRow("no ZIP in Angola")
            << u"AO"_s << u"LUA"_s << u""_s << u"zip usZip note none"_s;
    }
    void anEmptyPartOfAnAddressNeverBlocks()
    {
        QFETCH(QString, inCountry);
        QFETCH(QString, inState);
        QFETCH(QString, withZip);
        QTEST(judged(janeAt(inCountry, inState, withZip)), "findings");
    }

    void aMissingPartIsStillMissingInABody()
    {
        QCOMPARE(judged(janeAt(u"HK"_s, QJsonValue::Undefined, u""_s)),
                 u"state required error\nzip usZip note none"_s);
    }

    void kosovoIsTakenWithANote()
    {
        QCOMPARE(judged(janeAt(u"XK"_s, u""_s, u"10000"_s)),
                 u"country country note userAssigned\nstate subdivision note none"_s);
    }

    void aNameIsAnsweredWithItsCode_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("suggestion");
        QTest::addColumn<QString>("candidates");
        QTest::newRow("alpha-3") << u"DEU"_s << u"DE"_s << QString();
        QTest::newRow("alias") << u"England"_s << u"GB"_s << QString();
        QTest::newRow("folded") << u"turkiye"_s << u"TR"_s << QString();
        QTest::newRow("one of two") << u"Congo"_s << QString() << u"CD CG"_s;
        QTest::newRow("unknown") << u"Atlantis"_s << QString() << QString();
    }
    void aNameIsAnsweredWithItsCode()
    {
        QFETCH(QString, text);
        const Findings findings = checkBody(demographics(), janeAt(text, u"AZ"_s, u"1"_s), today);
        QCOMPARE(described(findings), u"country country warning"_s);
        const QJsonObject args = findings.first().args;
        QTEST(args["suggestion"_L1].toString(), "suggestion");
        QTEST(args["candidates"_L1].toVariant().toStringList().join(u' '), "candidates");
    }

    void whereTheCountryHasNoneTheMissingPartIsSentEmpty()
    {
        RecordDraft draft(demographics(), u"id"_s,
                          read(janeAt(u"US"_s, QJsonValue::Null, QJsonValue::Null)));
        draft.enter(country, u"HK"_s);
        draft.enter(city, u"Kowloon"_s);

        QVERIFY(draft.isSendable());
        const QJsonObject body = draft.patch();
        QCOMPARE(state.in(body), QJsonValue(u""_s));
        QCOMPARE(zip.in(body), QJsonValue(u""_s));
        QList<FieldPath> filledIn;
        for (const SentUnchanged &one : draft.sentUnchanged()) {
            if (one.reason == SentUnchanged::Reason::NoSuchPlace)
                filledIn += one.path;
        }
        QCOMPARE(filledIn, (QList {state, zip}));

        draft.enter(country, u"GB"_s); // The user corrects the country.
        QVERIFY(!draft.isSendable());
        QVERIFY(state.in(draft.patch()).isNull());
    }

    void aNewAddressWithoutAStateCanBeMade()
    {
        RecordDraft draft(demographics(), u"id"_s, {Base::Kind::Absent, {}, {}});
        const QJsonObject whole = janeAt(u"SG"_s, QJsonValue::Undefined, u"546080"_s);
        for (const FieldSpec &field : demographics().fields) {
            if (const QJsonValue value = field.path.in(whole); value.isString())
                draft.enter(field.path, value.toString());
        }
        QVERIFY(draft.isSendable());
        QCOMPARE(state.in(draft.patch()), QJsonValue(u""_s));
    }

    void anythingElseStaysMissing()
    {
        RecordDraft draft(demographics(), u"id"_s,
                          read(janeAt(u"US"_s, QJsonValue::Null, u"85004"_s)));
        draft.enter(city, u"Tempe"_s);
        QVERIFY(!draft.isSendable());
        QCOMPARE(described(draft.findings(state)), u"state type error"_s);
    }

    void nothingIsSentForACountryAlone()
    {
        const RecordDraft draft(demographics(), u"id"_s,
                                read(janeAt(u"HK"_s, QJsonValue::Null, QJsonValue::Null)));
        QVERIFY(draft.patch().isEmpty());
        QVERIFY(draft.diff().isEmpty());
    }

    void anEmptiedStateIsSentEmpty()
    {
        RecordDraft draft(demographics(), u"id"_s, read(jane()));
        draft.enter(state, {});
        QCOMPARE(state.in(draft.patch()), QJsonValue(u""_s));
        QVERIFY(draft.isSendable());
        QCOMPARE(described(draft.findings(state)), u"state subdivision warning empty"_s);
    }

    void aMissingStateCanBeEmptiedByWill()
    {
        RecordDraft draft(demographics(), u"id"_s,
                          read(janeAt(u"DE"_s, QJsonValue::Null, u"10115"_s)));
        draft.clear(state);
        QCOMPARE(state.in(draft.patch()), QJsonValue(u""_s));
        QVERIFY(draft.isSendable());
        QCOMPARE(draft.diff().size(), 1);
    }
};

QTEST_APPLESS_MAIN(TestPlaceRules)
#include "tst_placerules.moc"
