// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonefields.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace phones;

/// A text in a phone field is either rewritten in the vendor's format or stays as typed and gets a
/// finding.
class TestPhones final : public QObject
{
    Q_OBJECT

private slots:
    void aPlusNumberLosesItsPunctuationInAnyCountryOrNone_data()
    {
        columns();
        for (const QString &country : {none, u"US"_s, u"DE"_s}) {
            becomes(u"+1 602-555-0123"_s, country, u"+16025550123"_s);
            becomes(u"+1 (602) 555.0123"_s, country, u"+16025550123"_s);
            becomes(u"+44 20 7183 8750"_s, country, u"+442071838750"_s);
            becomes(u"+91 98765 43210"_s, country, u"+919876543210"_s);
            becomes(u"+49 30 1234 5678"_s, country, u"+493012345678"_s);
            becomes(u"+ 44 20 7946 0958"_s, country, u"+442079460958"_s);
            becomes(u" +376 312345 "_s, country, u"+376312345"_s);
            // The number has a possible length.
            becomes(u"+61 9374 4000"_s, country, u"+6193744000"_s);
            becomes(u"+1 555 000 1111"_s, country, u"+15550001111"_s); // This is no valid number.
            becomes(u"+52 1 55 1234 5678"_s, country, u"+5215512345678"_s); // No digit is removed.
        }
        // Hyphens, spaces, digits and other signs in several variants of Unicode.
        becomes(u"+1\u2011602\u2013555\u20140123"_s, none, u"+16025550123"_s);
        becomes(u"+1\u00a0602\u202f555\u20090123"_s, none, u"+16025550123"_s);
        becomes(u"+1 602\u00ad555\u22120123"_s, none, u"+16025550123"_s);
        becomes(u"＋１（６０２）５５５－０１２３"_s, none, u"+16025550123"_s);
        becomes(u"+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨"_s, none, u"+442079460958"_s);
        becomes(u"+1 602 555 0123\n"_s, none, u"+16025550123"_s);
    }
    void aPlusNumberLosesItsPunctuationInAnyCountryOrNone() { isWritten(junction); }

    void theTrunkPrefixInBracketsIsLeftOutUnlessItBelongsToTheNumber_data()
    {
        columns();
        becomes(u"+44 (0)20 7946 0958"_s, none, u"+442079460958"_s);
        becomes(u"+ 44 (0) 20 7946 0958"_s, none, u"+442079460958"_s);
        becomes(u"+49 (0)30 123456"_s, none, u"+4930123456"_s);
        becomes(u"+44 020 7946 0958"_s, none, u"+442079460958"_s);
        becomes(u"+34 (0)911 234 567"_s, none, u"+34911234567"_s); // Spain has no trunk prefix.
        // In Italy the zero is always dialled.
        becomes(u"+39 (0)6 6982 1234"_s, none, u"+390669821234"_s);
        becomes(u"0044 (0)20 7946 0958"_s, u"DE"_s, u"+442079460958"_s);
        becomes(u"+49 30 (0) 123456"_s, none, u"+49300123456"_s); // The zero is inside the number.
    }
    void theTrunkPrefixInBracketsIsLeftOutUnlessItBelongsToTheNumber() { isWritten(junction); }

    void aNationalNumberOfTheCountryGetsItsCode_data()
    {
        columns();
        becomes(u"(602) 555-0123"_s, u"US"_s, u"+16025550123"_s);
        becomes(u"602 555 0123"_s, u"us"_s, u"+16025550123"_s);
        becomes(u"1 602 555 0123"_s, u"US"_s, u"+16025550123"_s);
        becomes(u"16025550123"_s, u"US"_s, u"+16025550123"_s);
        becomes(u"(416) 555-0123"_s, u"CA"_s, u"+14165550123"_s);
        // It has ten digits, but it is not valid.
        becomes(u"(555) 123-4567"_s, u"US"_s, u"+15551234567"_s);
        becomes(u"787 555 0123"_s, u"PR"_s, u"+17875550123"_s);
        becomes(u"020 7946 0958"_s, u"GB"_s, u"+442079460958"_s);
        becomes(u"7911 123456"_s, u"GB"_s, u"+447911123456"_s);
        becomes(u"44 7911 123456"_s, u"GB"_s, u"+447911123456"_s); // Only the plus is missing.
        becomes(u"49 30 1234567"_s, u"DE"_s, u"+49301234567"_s);
        becomes(u"08 9374 4000"_s, u"AU"_s, u"+61893744000"_s);
        becomes(u"0412 345 678"_s, u"AU"_s, u"+61412345678"_s);
        becomes(u"030/123456"_s, u"DE"_s, u"+4930123456"_s);
        becomes(u"030 / 12 34 56"_s, u"DE"_s, u"+4930123456"_s);
        becomes(u"06131/123456"_s, u"DE"_s, u"+496131123456"_s);
        becomes(u"06 6982 1234"_s, u"IT"_s, u"+390669821234"_s);
        becomes(u"01 23 45 67 89"_s, u"FR"_s, u"+33123456789"_s);
        // In Delhi 011 is the area code and no dial-out prefix.
        becomes(u"011 4155 1234"_s, u"IN"_s, u"+911141551234"_s);
        becomes(u"8 495 123-45-67"_s, u"RU"_s, u"+74951234567"_s);
    }
    void aNationalNumberOfTheCountryGetsItsCode() { isWritten(junction); }

    void aNumberWithoutItsAreaCodeOrOfAnotherCountryStays_data()
    {
        columns();
        for (const QString &typed : {u"555-0123"_s, u"5550123"_s, u"602-555-012"_s,
                                     u"01 23 45 67 89"_s, u"44 20 7946 0958"_s, u"911"_s})
            stays(typed, u"US"_s, u"areaCode"_s);
        for (const QString &typed : {u"9374 4000"_s, u"93744000"_s})
            stays(typed, u"AU"_s, u"areaCode"_s);
        stays(u"7946 0958"_s, u"GB"_s, u"areaCode"_s);
        stays(u"602 555 0123"_s, u"GB"_s, u"areaCode"_s);
        // Area codes differ in length, so 703 1234 may be a complete number in Berlin.
        stays(u"703 1234"_s, u"DE"_s, u"areaCode"_s);
        stays(u"512 34 56"_s, u"AT"_s, u"areaCode"_s);
        // With the country code this is a number in Essen, without it one in Wirdum.
        stays(u"49 201 1234"_s, u"DE"_s, u"areaCode"_s);
        // This is either a mobile number or one in Rome.
        stays(u"390 669 8212"_s, u"IT"_s, u"areaCode"_s);
        // No digit is added that was not typed, such as an island's only area code or Argentina's
        // 9.
        stays(u"322-1234"_s, u"BS"_s, u"areaCode"_s);
        stays(u"011 15 2345-6789"_s, u"AR"_s, u"areaCode"_s);
        stays(u"+1 5550123"_s, u"US"_s, u"notPossible"_s);
        stays(u"+44 7946 0958"_s, u"GB"_s, u"notPossible"_s);
        stays(u"+1 1 602 555 0123"_s, u"US"_s, u"notPossible"_s);
        // The United States have no trunk prefix.
        stays(u"+1 602 (0) 555 0123"_s, u"US"_s, u"notPossible"_s);
        // There is one trunk prefix too many.
        stays(u"+49 00 30 123456"_s, u"DE"_s, u"notPossible"_s);
        stays(u"+999 123 456"_s, u"US"_s, u"notPossible"_s);
    }
    void aNumberWithoutItsAreaCodeOrOfAnotherCountryStays() { staysForAReason(junction); }

    void withoutACountryOnlyAPlusIsRead_data()
    {
        columns();
        for (const QString &country : {none, u"Atlantis"_s, u"ZZ"_s}) {
            for (const QString &typed :
                 {u"(602) 555-0123"_s, u"6025550123"_s, u"020 7946 0958"_s, u"030/123456"_s,
                  u"00 44 20 7946 0958"_s, u"011 44 20 7946 0958"_s, u"442079460958"_s})
                stays(typed, country, u"countryCode"_s);
        }
    }
    void withoutACountryOnlyAPlusIsRead() { staysForAReason(junction); }

    void twoNumbersStayTwo_data()
    {
        columns();
        for (const QString &country : {u"US"_s, none}) {
            for (const QString &between : {u" / "_s, u"/"_s, u", "_s, u";"_s, u" | "_s, u" or "_s,
                                           u" OR "_s, u"\n"_s, u"\r\n"_s, u"\u2028"_s, u" "_s})
                stays(QString(u"602-555-0123"_s + between + u"602-555-0124"_s), country,
                      u"twoNumbers"_s);
            stays(u"602-555-0123 / 0124"_s, country, u"twoNumbers"_s);
            stays(u"555-0123 / 555-0124"_s, country, u"twoNumbers"_s);
            stays(u"555-0123 555-0124"_s, country, u"twoNumbers"_s);
            stays(u"602 555 0123 602 555 0124"_s, country, u"twoNumbers"_s);
            stays(u"+1 602 555 0123 +1 602 555 0124"_s, country, u"twoNumbers"_s);
            stays(u"+16025550123+16025550124"_s, country, u"twoNumbers"_s);
            stays(u"+49 30 12345 / 12346"_s, country, u"twoNumbers"_s);
            stays(u"+49 30 12345/46"_s, country, u"twoNumbers"_s);
        }
        stays(u"020 7946 0958/9"_s, u"GB"_s, u"twoNumbers"_s);
        stays(u"9374 4000 / 4001"_s, u"AU"_s, u"twoNumbers"_s);
        stays(u"9374 4000 9374 4001"_s, u"AU"_s, u"twoNumbers"_s);
        stays(u"030/12345/12346"_s, u"DE"_s, u"twoNumbers"_s);
        stays(u"01 23 45 67 89 / 90"_s, u"FR"_s, u"twoNumbers"_s);
        // The library accepts up to 17 digits in a row as one German number.
        stays(u"030 1234 030 1235"_s, u"DE"_s, u"twoNumbers"_s);
        stays(u"+49 30 1234 030 1235"_s, none, u"twoNumbers"_s);
        stays(u"+49 30 12345 12346"_s, none, u"twoNumbers"_s);
        stays(u"030 12345 12346"_s, u"DE"_s, u"twoNumbers"_s);
    }
    void twoNumbersStayTwo() { staysForAReason(junction); }

    void wordsAndExtensionsAreNeverLost_data()
    {
        columns();
        for (const QString &country : {u"US"_s, none}) {
            for (const QString &typed :
                 {u"Mom 602-555-0123"_s, u"602-555-0123w"_s, u"602-555-0123 (home)"_s,
                  u"+1 602 CALL NOW"_s, u"1-800-FLOWERS"_s, u"call me"_s,
                  u"602-555-0123, ask Mom"_s, u"602-555-0123,"_s, u"602-555-0123²"_s,
                  u"*67 602 555 0123"_s, u"+"_s, u"-"_s, u"++16025550123"_s, u"602+5550"_s,
                  u"~602-555-0123"_s, u"602_555_0123"_s, u"602-555-0123 & 602-555-0124"_s,
                  u"(+44) 20 7946 0958"_s, u"tel:+1-602-555-0123"_s})
                stays(typed, country, u"characters"_s);
            for (const QString &typed :
                 {u"602-555-0123 x5"_s, u"602-555-0123x5"_s, u"602-555-0123 ext. 5"_s,
                  u"602-555-0123, ext 5"_s, u"602-555-0123 #5"_s, u"+1-602-555-0123;ext=5"_s,
                  u"+1 602 555 0123 Extension 12"_s, u"602-555-0123 extn 5"_s,
                  u"tel:+1-602-555-0123;ext=5"_s, u"555-0123 ｘ５"_s})
                stays(typed, country, u"extension"_s);
        }
        stays(QString(2000, u'5'), u"US"_s, u"characters"_s);
        // Invisible characters have a finding of their own.
        stays(u"\u202a+16025550123\u202c"_s, u"US"_s, {});
    }
    void wordsAndExtensionsAreNeverLost() { staysForAReason(junction); }

    void aDialOutPrefixBecomesAPlus_data()
    {
        columns();
        becomes(u"011 44 20 7946 0958"_s, u"US"_s, u"+442079460958"_s);
        becomes(u"011442079460958"_s, u"CA"_s, u"+442079460958"_s);
        becomes(u"011 1 602 555 0123"_s, u"US"_s, u"+16025550123"_s);
        becomes(u"00 44 20 7946 0958"_s, u"DE"_s, u"+442079460958"_s);
        becomes(u"0049 30 123456"_s, u"DE"_s, u"+4930123456"_s);
        becomes(u"001 602 555 0123"_s, u"GB"_s, u"+16025550123"_s);
        becomes(u"0011 44 20 7946 0958"_s, u"AU"_s, u"+442079460958"_s);
        becomes(u"010 44 20 7946 0958"_s, u"JP"_s, u"+442079460958"_s);
        becomes(u"001 44 20 7946 0958"_s, u"TH"_s, u"+442079460958"_s);
        becomes(u"810 44 20 7946 0958"_s, u"RU"_s, u"+442079460958"_s);
        // The dial-out prefix of another country is accepted if the text has no other meaning.
        becomes(u"00 44 20 7946 0958"_s, u"US"_s, u"+442079460958"_s);
        becomes(u"011 44 20 7946 0958"_s, u"DE"_s, u"+442079460958"_s);
        // It must not be read as 004 420….
        becomes(u"0044 20 7946 0958"_s, u"SG"_s, u"+442079460958"_s);
        // It must not be read as 008 61….
        becomes(u"0086 138 1234 5678"_s, u"HK"_s, u"+8613812345678"_s);
    }
    void aDialOutPrefixBecomesAPlus() { isWritten(junction); }

    void aDialOutPrefixBeforeNoNumberStays_data()
    {
        columns();
        stays(u"011 555 0123"_s, u"US"_s, u"notPossible"_s);
        stays(u"00 602 555 0123"_s, u"US"_s, u"notPossible"_s);
        // Ten digits follow, which may be a local number.
        stays(u"00 45 32 12 34 56"_s, u"US"_s, u"dialOut"_s);
        stays(u"00 20 7946"_s, u"GB"_s, u"notPossible"_s);
        stays(u"0000"_s, u"US"_s, u"notPossible"_s);
    }
    void aDialOutPrefixBeforeNoNumberStays() { staysForAReason(junction); }

    void J7_whatTheServerMayRefuseIsAWarningAndNothingUntrueIsSaid()
    {
        for (const QString &typed :
             {u"602555012"_s, u"+1.602.555.0123"_s, u"+376 312 345"_s, u"Mom 602-555-0123"_s}) {
            const Findings findings = found(junction, typed, u"US"_s);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().severity, Severity::Warning);
        }
        QCOMPARE(found(junction, u"+15550001111"_s, u"US"_s), Findings());
        QCOMPARE(reason(junction, u"+1 (212) 555-0199"_s, u"US"_s), u"punctuation"_s);
        // Numbers there have no more digits.
        QCOMPARE(reason(junction, u"+376312345"_s, u"AD"_s), none);
        QCOMPARE(offered(junction, u"+376 312 345"_s, u"AD"_s), u"+376312345"_s);
    }

    void whatIsNotRewrittenMayStillBeOffered()
    {
        const QString london = u"+442079460958"_s;
        QCOMPARE(offered(junction, u"(+44) 20 7946 0958"_s, none), london);
        QCOMPARE(offered(junction, u"tel:+44-20-7946-0958"_s, none), london);
        QCOMPARE(offered(junction, u"\u202a+44 20 7946 0958\u202c"_s, none), london);
        QCOMPARE(found(junction, u"\u202a+442079460958\u202c"_s, none).constFirst().rule,
                 u"invisible"_s);
        QCOMPARE(offered(junction, u"00 44 20 7946 0958"_s, none), london);
        QCOMPARE(offered(junction, u"00 45 32 12 34 56"_s, u"US"_s), u"+4532123456"_s);
        for (const QString &typed :
             {u"Mom 602-555-0123"_s, u"602-555-0123 x5"_s, u"602-555-0123 / 0124"_s, u"5550123"_s})
            QCOMPARE(offered(junction, typed, u"US"_s), none);
    }

    void theCountryIsTheFormsOwn()
    {
        QCOMPARE(phoneCompanion(phones::field(junction)), FieldPath(u"/address/country"_s));
        QCOMPARE(phoneCompanion(phones::field(weavr)), FieldPath(u"/mobile/countryCode"_s));
        QCOMPARE(phoneCompanion(phones::field(machnet)), FieldPath(u"/country"_s));
        QCOMPARE(
            phoneCompanion(phones::field({"junction/demographics", "/medical_proxy/phone_number"})),
            FieldPath(u"/medical_proxy/address/country"_s));
        QCOMPARE(phoneCompanion(phones::field({"machnet/business", "/mobile_phone"})),
                 FieldPath(u"/country"_s));
    }

    void numbersOfOtherScriptsAreSeenInAnId()
    {
        const Place id {"junction/user", "/client_user_id"};
        for (const QString &typed :
             {u"+1\u2011602\u2011555\u20110123"_s, u"６０２５５５０１２３"_s})
            QCOMPARE(reason(id, typed, none), u"phone"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhones)
#include "tst_phones.moc"
