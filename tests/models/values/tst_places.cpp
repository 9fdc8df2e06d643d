// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonObject ownPlaces()
{
    QFile file(QFINDTESTDATA("../../resources/places.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

/// The locale while a test needs it.
class LocaleInForce final
{
public:
    explicit LocaleInForce(const QLocale &locale) { QLocale::setDefault(locale); }
    ~LocaleInForce() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(LocaleInForce)

private:
    const QLocale m_before;
};

template <typename Place>
QString nameOf(std::span<const Place> all, const char *code)
{
    for (const Place &place : all) {
        if (qstrcmp(place.code, code) == 0)
            return places::name(place);
    }
    return {};
}

} // namespace

class TestPlaces final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreFoldedToPlainLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        const auto row = [](const QString &text, const QString &folded) {
            QTest::newRow(qPrintable(text)) << text << folded;
        };
        row(u"TÜRKİYE"_s, u"turkiye"_s);
        row(u"türkıye"_s, u"turkiye"_s);
        row(u"Île-de-France"_s, u"ile de france"_s);
        row(u"Côte d’Ivoire"_s, u"cote divoire"_s);
        row(u"Østfold"_s, u"ostfold"_s);
        row(u"Łódź"_s, u"lodz"_s);
        row(u"Trinidad & Tobago"_s, u"trinidad and tobago"_s);
        row(u"U.S."_s, u"us"_s);
        row(u"  São   Paulo "_s, u"sao paulo"_s);
        row(u"America/New_York"_s, u"america/new york"_s);
        row(u"Etc/GMT-5"_s, u"etc/gmt-5"_s);
        row(u"Etc/GMT+5"_s, u"etc/gmt+5"_s);
        row(u"Port-au-Prince"_s, u"port au prince"_s);
        row(u"—"_s, u""_s);
    }
    void namesAreFoldedToPlainLetters()
    {
        QFETCH(QString, text);
        QTEST(places::folded(text), "folded");
    }

    void countriesAreMeantAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        const auto row = [](const QString &text, const QString &codes) {
            QTest::newRow(qPrintable(text)) << text << codes;
        };
        for (const QString &text :
             {u"UK"_s, u"U.K."_s, u"Great Britain"_s, u"England"_s, u"scotland"_s, u"Wales"_s,
              u"Northern Ireland"_s, u"GBR"_s, u"united kingdom"_s, u"The United Kingdom"_s})
            row(text, u"GB"_s);
        for (const QString &text : {u"USA"_s, u"U.S.A."_s, u"us"_s, u"U.S."_s, u"America"_s,
                                    u"United States"_s, u"the United States of America"_s})
            row(text, u"US"_s);
        for (const QString &text : {u"Turkey"_s, u"turkiye"_s, u"TÜRKİYE"_s, u"TUR"_s})
            row(text, u"TR"_s);
        for (const QString &text :
             {u"Ivory Coast"_s, u"cote"_s, u"cote d'ivoire"_s, u"Cote d Ivoire"_s})
            row(text, u"CI"_s);
        row(u"Czech Republic"_s, u"CZ"_s);
        row(u"Holland"_s, u"NL"_s);
        row(u"Kosovo"_s, u"XK"_s);
        row(u"Burma"_s, u"MM"_s);
        row(u"Swaziland"_s, u"SZ"_s);
        row(u"Macedonia"_s, u"MK"_s);
        row(u"Cape Verde"_s, u"CV"_s);
        row(u"East Timor"_s, u"TL"_s);
        row(u"South Korea"_s, u"KR"_s);
        row(u"Korea, South"_s, u"KR"_s);
        row(u"Republic of Korea"_s, u"KR"_s);
        row(u"North Korea"_s, u"KP"_s);
        row(u"Korea"_s, u"KP KR"_s);
        row(u"Congo"_s, u"CD CG"_s);
        row(u"DR Congo"_s, u"CD"_s);
        row(u"Democratic Republic of Congo"_s, u"CD"_s);
        row(u"Congo-Brazzaville"_s, u"CG"_s);
        row(u"Republic of the Congo"_s, u"CG"_s);
        row(u"Russia"_s, u"RU"_s);
        row(u"Vatican"_s, u"VA"_s);
        row(u"Vatican City"_s, u"VA"_s);
        row(u"Holy See"_s, u"VA"_s);
        row(u"UAE"_s, u"AE"_s);
        row(u"Laos"_s, u"LA"_s);
        row(u"Syria"_s, u"SY"_s);
        row(u"Iran"_s, u"IR"_s);
        row(u"Bolivia"_s, u"BO"_s);
        row(u"Palestine"_s, u"PS"_s);
        row(u"Taiwan"_s, u"TW"_s);
        row(u"Vietnam"_s, u"VN"_s);
        row(u"Brunei"_s, u"BN"_s);
        row(u"Moldova"_s, u"MD"_s);
        row(u"Micronesia"_s, u"FM"_s);
        row(u"aland"_s, u"AX"_s);
        row(u"reunion"_s, u"RE"_s);
        row(u"curacao"_s, u"CW"_s);
        row(u"sao tome"_s, u"ST"_s);
        row(u"St Lucia"_s, u"LC"_s);
        row(u"St. Vincent"_s, u"VC"_s);
        row(u"Channel Islands"_s, u"GG JE"_s);
        row(u"Falklands"_s, u"FK"_s);
        row(u"St. Kitts & Nevis"_s, u"KN"_s);
        row(u"Bosnia-Herzegovina"_s, u"BA"_s);
        row(u"US Virgin Islands"_s, u"VI"_s);
        row(u"British Virgin Islands"_s, u"VG"_s);
        row(u"Virgin Islands"_s, u"VG VI"_s);
        row(u"Macau"_s, u"MO"_s);
        row(u"Republic of Ireland"_s, u"IE"_s);
        row(u"DEU"_s, u"DE"_s);
        // Three letters count only as a code, because they are too short for the beginning of a
        // name. "UKR" is a code, "GER" is not.
        row(u"ukr"_s, u"UA"_s);
        row(u"Ge"_s, u"GE"_s);
        row(u"ger"_s, u""_s);
        row(u"Atlantis"_s, u""_s);
        row(u""_s, u""_s);
        row(u"-"_s, u""_s);
    }
    void countriesAreMeantAsPeopleSayThem()
    {
        QFETCH(QString, text);
        QTEST(places::country(text).codes.join(u' '), "codes");
    }

    void everyNameOfACountryFindsItInAnyCaseAndWithoutAccents()
    {
        // Each of these names means two countries, so none is chosen.
        const QStringList unclear {u"Congo"_s, u"Channel Islands"_s};
        for (const reference::Country &one : reference::countries()) {
            const QString code = QString::fromLatin1(one.code);
            const QString others
                = QString::fromUtf8(one.otherNames) + u'|' + QString::fromUtf8(one.saidNames);
            QStringList names = others.split(u'|', Qt::SkipEmptyParts);
            names.prepend(QString::fromUtf8(one.name));
            for (const QString &name : names) {
                for (const QString &typed :
                     {name, name.toUpper(), name.toLower(), places::folded(name)}) {
                    const places::Meant meant = places::country(typed);
                    QVERIFY2(meant.isWhole && meant.codes.contains(code), qPrintable(typed));
                    QVERIFY2(meant.only() == code || unclear.contains(name), qPrintable(typed));
                }
            }
        }
    }

    void everyStateIsFoundByItsCodesAndItsName()
    {
        for (const char *country : {"US", "CA", "DE", "BR", "AU"}) {
            const QString in = QString::fromLatin1(country);
            for (const reference::Subdivision &one : reference::subdivisions(in)) {
                const QString code = QString::fromLatin1(one.code);
                const QString name = QString::fromUtf8(one.name);
                for (const QString &typed : {code.toLower(), name, name.toUpper(),
                                             places::folded(name), QString(in + u'-' + code)})
                    QCOMPARE(places::subdivision(in, typed).only(), code);
            }
        }
    }

    void statesAreMeantAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("codes");
        const auto row = [](const QString &country, const QString &text, const QString &codes) {
            QTest::newRow(qPrintable(text)) << country << text << codes;
        };
        row(u"FR"_s, u"ile-de-france"_s, u"IDF"_s);
        row(u"DE"_s, u"nordrhein"_s, u"NW"_s);
        row(u"BR"_s, u"sao paulo"_s, u"SP"_s);
        row(u"US"_s, u"US-AZ"_s, u"AZ"_s);
        row(u"US"_s, u"ARIZONA"_s, u"AZ"_s);
        row(u"US"_s, u"Armed Forces Pacific"_s, u"AP"_s);
        row(u"US"_s, u"north"_s, u"MP NC ND"_s);
        row(u"ES"_s, u"Cataluña"_s, u"CT"_s);
        row(u"GB"_s, u"London"_s, u"LND"_s);
        row(u"NO"_s, u"ostfold"_s, u"31"_s);
        row(u"IN"_s, u"Odisha"_s, u"OD OR"_s); // These are the new code and the old one.
        row(u"HK"_s, u"Kowloon"_s, u""_s);
    }
    void statesAreMeantAsPeopleTypeThem()
    {
        QFETCH(QString, country);
        QFETCH(QString, text);
        QTEST(places::subdivision(country, text).codes.join(u' '), "codes");
    }

    void zonesAreMeantAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        const auto row = [](const QString &text, const QString &ids) {
            QTest::newRow(qPrintable(text)) << text << ids;
        };
        row(u"NEW YORK"_s, u"America/New_York"_s);
        row(u"america/new york"_s, u"America/New_York"_s);
        row(u"são paulo"_s, u"America/Sao_Paulo"_s);
        row(u"port au prince"_s, u"America/Port-au-Prince"_s);
        row(u"us/eastern"_s, u"US/Eastern"_s);
        row(u"eastern"_s, u"Canada/Eastern US/Eastern"_s);
        row(u"Etc/GMT+5"_s, u"Etc/GMT+5"_s);
        row(u"etc/gmt-5"_s, u"Etc/GMT-5"_s);
        row(u"GMT+5"_s, u""_s); // Read as Etc/GMT+5 it would be ten hours wrong.
        row(u"UTC+01:00"_s, u""_s);
    }
    void zonesAreMeantAsPeopleTypeThem()
    {
        QFETCH(QString, text);
        QTEST(places::timeZone(text).codes.join(u' '), "ids");
    }

    void everyZoneIsFoundInAnyCaseAndWithSpaces()
    {
        for (const char *zone : reference::timeZones()) {
            const QString id = QString::fromLatin1(zone);
            QCOMPARE(places::timeZone(id.toUpper()).only(), id);
            QCOMPARE(places::timeZone(QString(id).replace(u'_', u' ')).only(), id);
        }
    }

    void ourOwnPlacesAreFewAndEachHasASourceAndACode()
    {
        const QJsonObject own = ownPlaces();
        QVERIFY(!own.isEmpty());
        int count = 0;
        for (const QString &key : {u"countries"_s, u"names"_s, u"subdivisions"_s}) {
            for (const QJsonValue &one : own[key].toArray()) {
                ++count;
                const QString name = one[u"name"].toString();
                QVERIFY2(!one[u"source"].toString().isEmpty(), qPrintable(name));
                const QString code = one[u"code"].toString();
                if (key == "subdivisions"_L1)
                    QVERIFY2(reference::isSubdivision(one[u"country"].toString(), code),
                             qPrintable(name));
                else
                    QVERIFY2(places::country(name).codes.contains(code), qPrintable(name));
            }
        }
        QVERIFY(count > 0 && count <= 60);
        for (const QString &key : {u"withoutPostCodes"_s, u"withoutSubdivisions"_s}) {
            QVERIFY(!own[key][u"source"].toString().isEmpty());
            for (const QJsonValue &code : own[key][u"countries"].toArray())
                QVERIFY2(reference::isCountry(code.toString()), qPrintable(code.toString()));
        }
    }

    void whatIsSearchedHasWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &typed, const QString &code) {
            QTest::newRow(qPrintable(typed)) << typed << code;
        };
        row(u"turkiye"_s, u"TR"_s);
        row(u"Turkey"_s, u"TR"_s);
        row(u"engl"_s, u"GB"_s);
        row(u"czech rep"_s, u"CZ"_s);
        row(u"st luc"_s, u"LC"_s);
        row(u"Saint Luc"_s, u"LC"_s);
        row(u"DEU"_s, u"DE"_s);
        row(u"vatican"_s, u"VA"_s);
        row(u"congo"_s, u"CG"_s);
        row(u"congo"_s, u"CD"_s);
    }
    void whatIsSearchedHasWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(QString, code);
        for (const reference::Country &one : reference::countries()) {
            if (code == QLatin1StringView(one.code))
                QVERIFY(places::searchText(one).contains(places::folded(typed)));
        }
    }

    void placesAreCalledAndFoundInTheLanguageOfTheWindow_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("germany");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("california");
        const QString english = u"California"_s;
        QTest::newRow("en") << u"en_GB"_s << u"Germany"_s << u"türkiye"_s << u"TR"_s << english;
        QTest::newRow("de") << u"de_AT"_s << u"Deutschland"_s << u"turkei"_s << u"TR"_s
                            << u"Kalifornien"_s;
        QTest::newRow("fr") << u"fr_FR"_s << u"Allemagne"_s << u"etats unis"_s << u"US"_s
                            << u"Californie"_s;
        QTest::newRow("es") << u"es_MX"_s << u"Alemania"_s << u"Corea del Sur"_s << u"KR"_s
                            << english; // iso-codes has not every state
        QTest::newRow("pt") << u"pt_BR"_s << u"Alemanha"_s << u"Irã"_s << u"IR"_s << english;
        QTest::newRow("ja") << u"ja_JP"_s << u"ドイツ"_s << u"韓国"_s << u"KR"_s << english;
        QTest::newRow("ar") << u"ar_AE"_s << u"ألمانيا"_s << u"تركيا"_s << u"TR"_s << english;
    }
    void placesAreCalledAndFoundInTheLanguageOfTheWindow()
    {
        QFETCH(QString, language);
        QFETCH(QString, germany);
        QFETCH(QString, typed);
        QFETCH(QString, code);
        QFETCH(QString, california);
        if (reference::translations().empty())
            QSKIP("iso-codes has no translations on this system");
        const LocaleInForce locale {QLocale(language)};
        QCOMPARE(nameOf(reference::countries(), "DE"), germany);
        QCOMPARE(nameOf(reference::subdivisions(u"US"_s), "CA"), california);
        for (const QString &name : {germany, u"Germany"_s, u"de"_s, u"DEU"_s})
            QCOMPARE(places::country(name).only(), u"DE"_s);
        QCOMPARE(places::country(typed).only(), code);
        QCOMPARE(places::subdivision(u"US"_s, california).only(), u"CA"_s);
        QCOMPARE(places::subdivision(u"US"_s, u"California"_s).only(), u"CA"_s);
        for (const reference::Country &one : reference::countries()) {
            const QString name = places::name(one);
            QVERIFY2(places::country(name).codes.contains(QLatin1StringView(one.code)),
                     qPrintable(name)); // "Congo" means two
            QVERIFY(places::searchText(one).contains(places::folded(name)));
            QVERIFY(places::searchText(one).contains(places::folded(QString::fromUtf8(one.name))));
        }
    }

    void placesWithoutPostCodesOrStatesAreKnown()
    {
        for (const char *none : {"HK", "AE", "QA", "AO"})
            QVERIFY2(!reference::hasPostCodes(QString::fromLatin1(none)), none);
        for (const char *some : {"US", "DE", "SG", "IE", "XK"})
            QVERIFY2(reference::hasPostCodes(QString::fromLatin1(some)), some);
        for (const char *none : {"HK", "SG", "MO", "MC", "VA", "GI"})
            QVERIFY2(!reference::hasSubdivisions(QString::fromLatin1(none)), none);
        for (const char *some : {"US", "DE", "AU"})
            QVERIFY2(reference::hasSubdivisions(QString::fromLatin1(some)), some);
        QVERIFY(reference::isUserAssigned(u"XK"_s));
        QVERIFY(!reference::isUserAssigned(u"XX"_s));
    }

    void theDataSaysWhichReleaseItIs()
    {
        QStringList names;
        for (const reference::Release &release : reference::releases())
            names += QString::fromLatin1(release.name);
        QCOMPARE(names, (QStringList {u"iso-codes"_s, u"tzdata"_s, u"libphonenumber"_s}));
    }
};

QTEST_APPLESS_MAIN(TestPlaces)
#include "tst_places.moc"
