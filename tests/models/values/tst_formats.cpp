// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats.h"
#include "typeddate.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestFormats final : public QObject
{
    Q_OBJECT

private slots:
    void isoDatesAreRealDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isDate");
        QTest::newRow("plain") << u"1980-03-13"_s << true;
        QTest::newRow("leap day") << u"2024-02-29"_s << true;
        QTest::newRow("no leap day") << u"2023-02-29"_s << false;
        QTest::newRow("30 February") << u"2000-02-30"_s << false;
        QTest::newRow("month 13") << u"2000-13-01"_s << false;
        QTest::newRow("short") << u"1980-3-13"_s << false;
        QTest::newRow("line break") << u"1980-03-13\n"_s << false;
        QTest::newRow("Arabic digits") << u"١٩٨٠-٠٣-١٣"_s << false;
        QTest::newRow("time") << u"1980-03-13T00:00:00Z"_s << false;
        QTest::newRow("empty") << u""_s << false;
        QTest::newRow("year 0") << u"0000-01-01"_s << false;
    }
    void isoDatesAreRealDays()
    {
        QFETCH(QString, text);
        QFETCH(bool, isDate);
        QCOMPARE(formats::isoDate(text).isValid(), isDate);
    }

    void typedDatesAreReadInAnyCommonOrder_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *name, const QString &text, const QString &locale,
                            const QString &iso) { QTest::newRow(name) << text << locale << iso; };
        row("ISO", u"1980-03-13"_s, u"en_US"_s, u"1980-03-13"_s);
        row("ISO, other separators", u"1980/3/13"_s, u"en_US"_s, u"1980-03-13"_s);
        row("eight digits", u"19800313"_s, u"en_US"_s, u"1980-03-13"_s);
        row("American", u"03/04/1980"_s, u"en_US"_s, u"1980-03-04"_s);
        row("British", u"03/04/1980"_s, u"en_GB"_s, u"1980-04-03"_s);
        row("German", u"13.3.1980"_s, u"de_DE"_s, u"1980-03-13"_s);
        row("only one order fits, US", u"13/03/1980"_s, u"en_US"_s, u"1980-03-13"_s);
        row("only one order fits, GB", u"03/13/1980"_s, u"en_GB"_s, u"1980-03-13"_s);
        row("words", u"13 March 1980"_s, u"en_US"_s, u"1980-03-13"_s);
        row("words, month first", u"March 13, 1980"_s, u"en_US"_s, u"1980-03-13"_s);
        row("short month, glued", u"13mar1980"_s, u"en_GB"_s, u"1980-03-13"_s);
        row("ordinal", u"13th of March 1980"_s, u"en_GB"_s, u"1980-03-13"_s);
        row("ordinal without of", u"13th March 1980"_s, u"en_GB"_s, u"1980-03-13"_s);
        row("German month", u"13. März 1980"_s, u"de_DE"_s, u"1980-03-13"_s);
        row("two-digit year, past century", u"3/13/80"_s, u"en_US"_s, u"1980-03-13"_s);
        row("two-digit year, this century", u"3/13/19"_s, u"en_US"_s, u"2019-03-13"_s);
        row("no such day", u"31/02/1980"_s, u"en_GB"_s, u""_s);
        row("30 Feb in words", u"30 Feb 1980"_s, u"en_GB"_s, u""_s);
        row("rubbish", u"yesterday"_s, u"en_GB"_s, u""_s);
        row("half a date", u"13 March"_s, u"en_GB"_s, u""_s);
        row("empty", u""_s, u"en_GB"_s, u""_s);
    }
    void typedDatesAreReadInAnyCommonOrder()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QString, iso);
        const auto date = formats::typedDate(text, QLocale(locale), QDate(2026, 11, 21));
        QCOMPARE(date ? date->toString(Qt::ISODate) : QString(), iso);
    }

    void anAmbiguousOrderOffersItsOtherReading()
    {
        const auto other = [](const QString &text, const QString &locale) {
            return formats::otherReading(text, QLocale(locale), QDate(2026, 11, 21));
        };
        QCOMPARE(other(u"03/04/2000"_s, u"en_GB"_s), QDate(2000, 3, 4));
        QCOMPARE(other(u"03/04/2000"_s, u"en_US"_s), QDate(2000, 4, 3));
        for (const QString &plain : {u"04/04/2000"_s, u"13/04/2000"_s, u"04/13/2000"_s,
                                     u"2000-03-04"_s, u"3 April 2000"_s, u"31/31"_s}) {
            QVERIFY2(!other(plain, u"en_GB"_s), qPrintable(plain));
            QVERIFY2(!other(plain, u"en_US"_s), qPrintable(plain));
        }
    }

    void groupedDigitsAreAWholeNumber()
    {
        for (const QString &text : {u"85,000"_s, u"$85,000"_s, u"$ 85000"_s, u"85 000"_s,
                                    u"85\u202f000"_s, u"85'000"_s, u" 85000 "_s})
            QCOMPARE(formats::plainDigits(text), u"85000"_s);
        QCOMPARE(formats::plainDigits(u"1,234,567"_s), u"1234567"_s);
        for (const QString &text : {u"85.000"_s, u"85,00"_s, u"85,0000"_s, u"8,5,000"_s,
                                    u"85,000.50"_s, u"85,000 000"_s, u"-3"_s, u"$"_s, u""_s})
            QVERIFY2(!formats::plainDigits(text), qPrintable(text));
    }

    void emailsAreAsciiDotAtomsAtDottedDomains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isEmail");
        QTest::newRow("plain") << u"jane@example.org"_s << true;
        QTest::newRow("plus and dot") << u"jane.doe+x@mail.example.org"_s << true;
        QTest::newRow("no domain dot") << u"jane@localhost"_s << false;
        QTest::newRow("double dot") << u"jane..doe@example.org"_s << false;
        QTest::newRow("leading dot") << u".jane@example.org"_s << false;
        QTest::newRow("trailing dot") << u"jane.@example.org"_s << false;
        QTest::newRow("umlaut before") << u"jäne@example.org"_s << false;
        QTest::newRow("umlaut after") << u"jane@exämple.org"_s << false;
        QTest::newRow("two @") << u"a@b@example.org"_s << false;
        QTest::newRow("space") << u"jane doe@example.org"_s << false;
        QTest::newRow("line break") << u"jane@example.org\n"_s << false;
        QTest::newRow("65 before") << QString(65, u'a') + u"@example.org"_s << false;
        QTest::newRow("64 before") << QString(64, u'a') + u"@example.org"_s << true;
        QTest::newRow("dash at label end") << u"jane@example-.org"_s << false;
        QTest::newRow("empty") << u""_s << false;
    }
    void emailsAreAsciiDotAtomsAtDottedDomains()
    {
        QFETCH(QString, text);
        QFETCH(bool, isEmail);
        QCOMPARE(formats::isEmail(text), isEmail);
    }

    void internationalisedDomainIsOfferedAsPunycode()
    {
        QCOMPARE(formats::asciiEmail(u"jane@exämple.org"_s), u"jane@xn--exmple-cua.org"_s);
        QVERIFY(!formats::asciiEmail(u"jane@example.org"_s));
        QVERIFY(!formats::asciiEmail(u"jäne@exämple.org"_s));
    }

    void uuidsNeedTheirDashes()
    {
        QVERIFY(formats::isUuid(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s));
        QVERIFY(formats::isUuid(u"3FA85F64-5717-4562-B3FC-2C963F66AFA6"_s));
        QVERIFY(!formats::isUuid(u"3fa85f6457174562b3fc2c963f66afa6"_s));
        QVERIFY(!formats::isUuid(u"{3fa85f64-5717-4562-b3fc-2c963f66afa6}"_s));
        QVERIFY(!formats::isUuid(u"3fa85f64-5717-4562-b3fc-2c963f66afag"_s));
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
