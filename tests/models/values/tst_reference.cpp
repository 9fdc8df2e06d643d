// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reference.h"

#include <QTest>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

class TestReference final : public QObject
{
    Q_OBJECT

private slots:
    void countriesAreKnownByTheirTwoLetters()
    {
        QVERIFY(reference::isCountry(u"US"_s));
        QVERIFY(reference::isCountry(u"FR"_s));
        QVERIFY(reference::isCountry(u"AD"_s)); // This is the first code.
        QVERIFY(reference::isCountry(u"ZW"_s)); // This is the last code.
        QVERIFY(!reference::isCountry(u"USA"_s));
        QVERIFY(!reference::isCountry(u"us"_s));
        QVERIFY(!reference::isCountry(u"XX"_s));
        QVERIFY(!reference::isCountry(u""_s));
        QVERIFY(!reference::isCountry(u"ÜS"_s));
        QVERIFY(!reference::isCountry(u"US "_s));
        QVERIFY(reference::countries().size() > 240);
    }

    void countriesHaveTheNamePeopleUse()
    {
        const auto name = [](const char *code) {
            for (const reference::Country &country : reference::countries()) {
                if (std::strcmp(country.code, code) == 0)
                    return QString::fromUtf8(country.name);
            }
            return QString();
        };
        QCOMPARE(name("BO"), u"Bolivia"_s);
        QCOMPARE(name("TZ"), u"Tanzania"_s);
        QCOMPARE(name("FR"), u"France"_s);
        QCOMPARE(name("CI"), u"Côte d'Ivoire"_s);
    }

    void subdivisionsBelongToTheirCountry()
    {
        QVERIFY(reference::isSubdivision(u"US"_s, u"AZ"_s));
        QVERIFY(reference::isSubdivision(u"US"_s, u"DC"_s));
        // These are missing in iso-codes.
        for (const char *missing : {"AA", "AE", "AP", "FM", "MH", "PW"})
            QVERIFY2(reference::isSubdivision(u"US"_s, QString::fromLatin1(missing)), missing);
        QVERIFY(reference::isSubdivision(u"CA"_s, u"BC"_s));
        QVERIFY(!reference::isSubdivision(u"US"_s, u"BC"_s));
        QVERIFY(!reference::isSubdivision(u"US"_s, u"az"_s));
        QVERIFY(!reference::isSubdivision(u"US"_s, u"US-AZ"_s));
        QVERIFY(!reference::isSubdivision(u""_s, u"AZ"_s));
        QVERIFY(reference::subdivisions(u"XX"_s).empty());
        QVERIFY(reference::subdivisions(u""_s).empty());
        QVERIFY(reference::subdivisions(u"VA"_s).empty()); // This country has no subdivisions.
    }

    void subdivisionsComeInCodeOrderWithTheirNames()
    {
        const auto states = reference::subdivisions(u"US"_s);
        // 50 states, DC, six outlying areas, three military codes, three associated states.
        QCOMPARE(int(states.size()), 63);
        QVERIFY(std::is_sorted(states.begin(), states.end(), [](const auto &a, const auto &b) {
            return std::strcmp(a.code, b.code) < 0;
        }));
        for (const reference::Subdivision &state : states)
            QCOMPARE(state.country, "US");
        QCOMPARE(reference::subdivisions(u"AD"_s)[4].name, "Sant Julià de Lòria");
    }

    void U9_timeZonesAreTzdatasIdsAndLinks_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<bool>("isZone");

        QTest::newRow("zone") << u"Europe/London"_s << true;
        QTest::newRow("three parts") << u"America/Indiana/Knox"_s << true;
        // These links are valid, although QTimeZone does not list them.
        QTest::newRow("old link") << u"US/Eastern"_s << true;
        QTest::newRow("etc") << u"Etc/UTC"_s << true;
        QTest::newRow("renamed") << u"Asia/Calcutta"_s << true;
        QTest::newRow("utc") << u"UTC"_s << true;
        // QTimeZone knows this id, but IANA does not.
        QTest::newRow("qt") << u"UTC+01:00"_s << false;
        QTest::newRow("case") << u"europe/london"_s << false;
        QTest::newRow("abbreviation") << u"PST"_s << false;
        QTest::newRow("folder") << u"Europe"_s << false;
        QTest::newRow("not one") << u"Mars/Olympus"_s << false;
        QTest::newRow("line break") << u"Europe/London\n"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }

    void U9_timeZonesAreTzdatasIdsAndLinks()
    {
        QFETCH(QString, id);
        QTEST(reference::isTimeZone(id), "isZone");
    }

    void everyListIsSortedAsTheLookUpsExpect()
    {
        const auto zones = reference::timeZones();
        QVERIFY(zones.size() > 500);
        QVERIFY(std::is_sorted(zones.begin(), zones.end(),
                               [](const char *a, const char *b) { return std::strcmp(a, b) < 0; }));
        for (const char *zone : zones)
            QVERIFY2(reference::isTimeZone(QString::fromLatin1(zone)), zone);
        for (const reference::Country &country : reference::countries())
            QVERIFY2(reference::isCountry(QString::fromLatin1(country.code)), country.code);
        for (const reference::Subdivision &each : reference::subdivisions())
            QVERIFY2(reference::isSubdivision(QString::fromLatin1(each.country),
                                              QString::fromLatin1(each.code)),
                     each.code);
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "tst_reference.moc"
