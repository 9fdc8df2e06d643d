// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonefields.h"

using namespace Qt::StringLiterals;
using namespace phones;

/// Phone numbers for vendors that do not use E.164 but have a separate country code, or digits
/// only.
class TestPhoneStyles final : public QObject
{
    Q_OBJECT

private slots:
    void X2_aNumberStandsBesideItsCountryCode_data()
    {
        columns();
        becomes(u"7911 123456"_s, u"+44"_s, u"+44 7911123456"_s);
        becomes(u"07911 123456"_s, u"+44"_s, u"+44 7911123456"_s);
        becomes(u"+44 7911 123456"_s, none, u"+44 7911123456"_s);
        becomes(u"+44 (0)7911 123456"_s, none, u"+44 7911123456"_s);
        becomes(u"+49 30 901820"_s, u"+44"_s, u"+49 30901820"_s); // The typed country code wins.
        becomes(u"447911123456"_s, u"+44"_s, u"+44 7911123456"_s);
        becomes(u"(416) 555-0123"_s, u"+1"_s, u"+1 4165550123"_s);
        becomes(u"(555) 123-4567"_s, u"+1"_s, u"+1 5551234567"_s);
        // In Italy the zero belongs to the number.
        becomes(u"06 6982"_s, u"+39"_s, u"+39 066982"_s);
        becomes(u"00 44 7911 123456"_s, u"+49"_s, u"+44 7911123456"_s);
        becomes(u"011 44 7911 123456"_s, u"+1"_s, u"+44 7911123456"_s);
        becomes(u"492011234"_s, u"+49"_s, u"+49 492011234"_s);
        becomes(u"030/123456"_s, u"+49"_s, u"+49 30123456"_s);
    }
    void X2_aNumberStandsBesideItsCountryCode() { isWritten(weavr); }

    void X2_whatIsNoNumberOfTheCountryCodeStays_data()
    {
        columns();
        stays(u"5550123"_s, u"+1"_s, u"areaCode"_s);
        stays(u"555-0123"_s, u"+1"_s, u"areaCode"_s);
        stays(u"93744000"_s, u"+61"_s, u"areaCode"_s);
        stays(u"1"_s, u"+44"_s, u"areaCode"_s);
        stays(u"49 201 1234"_s, u"+49"_s, u"areaCode"_s);
        stays(u"7911 123456"_s, none, u"noCode"_s);
        stays(u"7911 123456"_s, u"+999"_s, u"notPossible"_s);
        stays(u"7911123456"_s, u"+999"_s, u"notPossible"_s);
        // The missing country code is reported at its own field.
        stays(u"7911123456"_s, none, none);
        stays(u"602-555-0123 / 0124"_s, u"+1"_s, u"twoNumbers"_s);
        stays(u"555-0123 555-0124"_s, u"+1"_s, u"twoNumbers"_s);
        stays(u"+44 7911 123456 ext. 5"_s, none, u"extension"_s);
        stays(u"Mom 602-555-0123"_s, u"+1"_s, u"characters"_s);
        stays(u"602-555-0123w"_s, u"+1"_s, u"characters"_s);
        // W-11: at most 15 characters with the country code, at most 12 digits without it.
        stays(u"+49 30 1234567890123"_s, none, u"notPossible"_s);
        stays(u"+49 30 12345678901"_s, none, u"notTaken"_s);
        stays(u"+52 1 55 1234 5678"_s, none, u"notPossible"_s);
    }
    void X2_whatIsNoNumberOfTheCountryCodeStays() { staysForAReason(weavr); }

    void X2_aNumberThatIsNotKnownYetIsTakenAsDigitsAndOfferedAsThem()
    {
        QCOMPARE(found(weavr, u"7700900123"_s, u"+44"_s), Findings());
        QCOMPARE(left(weavr, u"07700 900123"_s, u"+44"_s), u"07700 900123"_s);
        QCOMPARE(offered(weavr, u"07700 900123"_s, u"+44"_s), u"7700900123"_s);
        QCOMPARE(left(machnet, u"07700 900123"_s, u"GB"_s), u"07700 900123"_s);
        QCOMPARE(offered(machnet, u"07700 900123"_s, u"GB"_s), u"07700900123"_s);
        QCOMPARE(left(junction, u"07700 900123"_s, u"GB"_s), u"07700 900123"_s);
        QCOMPARE(offered(junction, u"07700 900123"_s, u"GB"_s), none);
    }

    void X2_aFaultOfThePatternSaysWhyAndWhatWouldFit()
    {
        const Findings trunk = found(weavr, u"07911 123456"_s, u"+44"_s);
        QCOMPARE(trunk.size(), 1);
        QCOMPARE(trunk.first().rule, u"pattern"_s);
        QCOMPARE(trunk.first().severity, Severity::Error);
        QCOMPARE(offered(weavr, u"07911 123456"_s, u"+44"_s), u"7911123456"_s);
        // A number of another country is not written next to this country code.
        QCOMPARE(reason(weavr, u"+49 30 901820"_s, u"+44"_s), u"ownCode"_s);
        QCOMPARE(offered(weavr, u"+49 30 901820"_s, u"+44"_s), none);
        // In London 20 3456 7890 is a number.
        QCOMPARE(offered(weavr, u"+1 203 456 7890"_s, u"+44"_s), none);
    }

    void X2_machnetGetsAllDigitsAndNoOthers_data()
    {
        columns();
        becomes(u"(210) 660-3032"_s, u"US"_s, u"2106603032"_s);
        becomes(u"210.660.3032"_s, u"US"_s, u"2106603032"_s);
        becomes(u" 2106603032 "_s, u"US"_s, u"2106603032"_s);
        becomes(u"1 210 660 3032"_s, u"US"_s, u"12106603032"_s);
        becomes(u"020 7946 0958"_s, u"GB"_s, u"02079460958"_s);
        becomes(u"98765 43210"_s, u"IN"_s, u"9876543210"_s);
        becomes(u"٢١٠٦٦٠٣٠٣٢"_s, u"US"_s, u"2106603032"_s);
        for (const QString &country : {u"US"_s, none}) {
            becomes(u"+1 (210) 660-3032"_s, country, u"12106603032"_s);
            becomes(u"+44 (0)20 7946 0958"_s, country, u"442079460958"_s);
        }
        becomes(u"011 44 20 7946 0958"_s, u"US"_s, u"442079460958"_s);
        becomes(u"011442079460958"_s, u"US"_s, u"442079460958"_s);
        becomes(u"00442079460958"_s, u"US"_s, u"442079460958"_s);
        for (const QString &typed : {u"2106603032"_s, u"442079460958"_s, u"123456789012345"_s})
            becomes(typed, u"US"_s, typed);
    }
    void X2_machnetGetsAllDigitsAndNoOthers() { isWritten(machnet); }

    void X2_whatMachnetCannotTakeStays_data()
    {
        columns();
        for (const QString &country : {u"US"_s, none}) {
            stays(u"602-555-0123 / 0124"_s, country, u"twoNumbers"_s);
            stays(u"602-555-0123 602-555-0124"_s, country, u"twoNumbers"_s);
            stays(u"555-0123 555-0124"_s, country, u"twoNumbers"_s);
            stays(u"Mom 602-555-0123"_s, country, u"characters"_s);
            stays(u"602-555-0123w"_s, country, u"characters"_s);
            stays(u"602-555-0123 ext. 5"_s, country, u"extension"_s);
            stays(u"602-555-0123 #5"_s, country, u"extension"_s);
            stays(u"555-0123"_s, country, u"digits"_s);
            stays(u"222222222"_s, country, u"digits"_s); // M-20: this has only nine digits.
            stays(u"+376 312 345"_s, country, u"digits"_s);
            stays(u"2106603032"_s, country, none);
            stays(u"442079460958"_s, country, none);
        }
        stays(u"602-555-0123 45"_s, u"US"_s, u"areaCode"_s);
        stays(u"(210) 660-3032"_s, none, u"digits"_s);
        stays(u"011 44 20 7946 0958"_s, none, u"digits"_s);
    }
    void X2_whatMachnetCannotTakeStays() { staysForAReason(machnet); }

    void X2_machnetIsOfferedWhatItTakesWithoutACountry()
    {
        QCOMPARE(offered(machnet, u"(210) 660-3032"_s, none), u"2106603032"_s);
        QCOMPARE(offered(machnet, u"011 44 20 7946 0958"_s, none), u"442079460958"_s);
        QCOMPARE(offered(machnet, u"44 20 7946 0958"_s, none), u"442079460958"_s);
        QCOMPARE(offered(machnet, u"602-555-0123-0124"_s, none), none);
        QCOMPARE(offered(machnet, u"602-555-0123 45"_s, u"US"_s), none);
    }

    void X2_aDialOutPrefixInMachnetsDigitsIsAWarningOnly()
    {
        for (const QString &country : {u"US"_s, none}) {
            const Findings findings = found(machnet, u"00442079460958"_s, country);
            QCOMPARE(findings.size(), 1);
            QCOMPARE(findings.first().severity, Severity::Warning);
            QCOMPARE(findings.first().args[u"suggestion"_s].toString(), u"442079460958"_s);
        }
    }

    void X2_dialOutPrefixAndPunctuationAreNoLessThanAnError()
    {
        const Findings findings = found(machnet, u"00 45 32 12 34 56"_s, u"US"_s);
        QCOMPARE(findings.first().severity, Severity::Error);
        QCOMPARE(findings.first().args[u"suggestion"_s].toString(), u"4532123456"_s);
    }
};

QTEST_APPLESS_MAIN(TestPhoneStyles)
#include "tst_phonestyles.moc"
