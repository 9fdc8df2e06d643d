// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeddate.h"

#include "anyrecord.h"
#include "check.h"
#include "formats.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 21);

QString read(const QString &text, const QString &locale)
{
    const auto date = formats::typedDate(text, QLocale(locale), today);
    return date ? date->toString(Qt::ISODate) : QString();
}

Finding formatFinding(const QString &text)
{
    FieldSpec field = *records::demographics().field(FieldPath(u"/dob"_s));
    Findings findings;
    checkSchema(field, text, findings);
    return findings.value(0);
}

/// A date with the name of the month, in the given format and language.
QString spelled(const QDate &date, const QString &locale, const QString &format)
{
    return QLocale(locale).toString(date, format);
}

} // namespace

class TestTypedDate final : public QObject
{
    Q_OBJECT

private slots:
    void datesAreReadHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("text");
        const QStringList texts {
            u"2000-04-03"_s,
            u"2000\u201304\u201303"_s, // The separators are en dashes.
            u"2000\u201104\u201103"_s, // The separators are non-breaking hyphens.
            u"2000\u221204\u221203"_s, // The separators are minus signs.
            u"\u00a02000-04-03\u00a0"_s,
            u"3\u00a0April\u00a02000"_s,
            u"3\u202fApril\u202f2000"_s,
            u"\u200e2000-04-03\u200f"_s,
            u"２０００－０４－０３"_s,
            u"２０００／０４／０３"_s,
            u"٢٠٠٠-٠٤-٠٣"_s,
            u"۲۰۰۰/۰۴/۰۳"_s,
            u"२०००-०४-०३"_s,
            u"2000年4月3日"_s,
            u"2000年04月03日"_s,
            u"2000 年 4 月 3 日"_s,
            u"２０００年４月３日"_s,
            u"2000년 4월 3일"_s,
            u"2000-04-03T00:00:00Z"_s,
            u"2000-04-03T00:00:00.000Z"_s,
            u"2000-04-03T00:00:00+00:00"_s,
            u"2000-04-03 00:00:00"_s,
            u"2000-04-03T00:00"_s,
            u"3 April 2000"_s,
            u"3rd April 2000"_s,
            u"3rd of April, 2000"_s,
            u"April 3, 2000"_s,
            u"Apr. 3, 2000"_s,
            u"3. April 2000"_s,
            u"3 avril 2000"_s,
            u"3 avr. 2000"_s,
            u"3 de abril de 2000"_s,
            u"3 abr. 2000"_s,
            u"03/abr/2000"_s,
            u"3-Apr-2000"_s,
            u"03APR2000"_s,
            u"2000 April 3"_s,
            u"20000403"_s,
        };
        for (const QString &text : texts)
            QTest::newRow(qPrintable(text)) << text;
    }
    void datesAreReadHoweverTheyAreWritten()
    {
        QFETCH(QString, text);
        for (const QString &locale : {u"en_US"_s, u"en_GB"_s, u"de_DE"_s, u"ja_JP"_s, u"ru_RU"_s}) {
            QCOMPARE(read(text, locale), u"2000-04-03"_s);
            QVERIFY(!formats::otherReading(text, QLocale(locale), today));
        }
        QCOMPARE(formats::dateReadings(text), QStringList {u"2000-04-03"_s});
    }

    void monthNamesAreReadInWhateverLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const QString &text, const QString &iso) {
            QTest::newRow(qPrintable(text)) << text << iso;
        };
        row(u"13. März 1980"_s, u"1980-03-13"_s);
        row(u"13 Marz 1980"_s, u"1980-03-13"_s);
        row(u"1. Jänner 1980"_s, u"1980-01-01"_s);
        row(u"24. Dez. 1980"_s, u"1980-12-24"_s);
        row(u"1er février 1980"_s, u"1980-02-01"_s);
        row(u"1 fevrier 1980"_s, u"1980-02-01"_s);
        row(u"15 août 1980"_s, u"1980-08-15"_s);
        row(u"14 juil. 1980"_s, u"1980-07-14"_s);
        row(u"14 JUILLET 1980"_s, u"1980-07-14"_s);
        row(u"3 jui 1980"_s, u""_s); // This may be June or July.
        row(u"12 de octubre de 1980"_s, u"1980-10-12"_s);
        row(u"12 de diciembre del 1980"_s, u"1980-12-12"_s);
        row(u"1º de março de 1980"_s, u"1980-03-01"_s);
        row(u"7 set. 1980"_s, u"1980-09-07"_s);
        row(u"13 مارس 1980"_s, u"1980-03-13"_s);
        row(u"١٣ مارس، ١٩٨٠"_s, u"1980-03-13"_s);
        row(u"\u206713 أغسطس 1980\u2069"_s, u"1980-08-13"_s);
        row(u"13 آذار 1980"_s, u"1980-03-13"_s);
        row(u"13 آب 1980"_s, u"1980-08-13"_s);
        row(u"13 كانون الثاني 1980"_s, u"1980-01-13"_s);
        row(u"13 كانون الأول 1980"_s, u"1980-12-13"_s);
        row(u"13 كانون 1980"_s, u""_s); // This may be December or January.
        row(u"13 جوان 1980"_s, u"1980-06-13"_s);
        row(u"1980年3月13日"_s, u"1980-03-13"_s);
        row(u"30 fevereiro 1980"_s, u""_s);
        row(u"13 March April 1980"_s, u""_s);
        row(u"3 apriltag 2000"_s, u""_s);
        row(u"3 foo 2000"_s, u""_s);
    }
    void monthNamesAreReadInWhateverLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        QCOMPARE(read(text, u"en_US"_s), iso);
        QCOMPARE(read(text, u"pl_PL"_s), iso);
        QCOMPARE(formats::dateReadings(text).value(0), iso);
    }

    void theLocalesOwnFormsAreRead()
    {
        QCOMPARE(read(u"3 апреля 2000"_s, u"ru_RU"_s), u"2000-04-03"_s);
        QCOMPARE(read(u"апрель 3 2000"_s, u"ru_RU"_s), u"2000-04-03"_s);
        QCOMPARE(read(u"3 апр. 2000"_s, u"ru_RU"_s), u"2000-04-03"_s);
        QCOMPARE(read(u"3 kwietnia 2000"_s, u"pl_PL"_s), u"2000-04-03"_s);
        QCOMPARE(read(u"3 kwiecień 2000"_s, u"pl_PL"_s), u"2000-04-03"_s);
        QCOMPARE(read(u"3. dubna 2000"_s, u"cs_CZ"_s), u"2000-04-03"_s);
        QCOMPARE(read(u"3 Nisan 2000"_s, u"tr_TR"_s), u"2000-04-03"_s);
        // Neither language offers this month's name.
        QCOMPARE(read(u"3 апреля 2000"_s, u"en_US"_s), u""_s);
    }

    void theWindowsLanguageGivesNamesAndNoOrder()
    {
        for (const QString &window : {u"pl_PL"_s, u"en_US"_s, u"ja_JP"_s, u"ar_EG"_s}) {
            QLocale::setDefault(QLocale(window));
            const QString british = read(u"03/04/2000"_s, u"en_GB"_s);
            const QString american = read(u"03/04/2000"_s, u"en_US"_s);
            const QString polish = read(u"3 kwietnia 2000"_s, u"en_US"_s);
            QLocale::setDefault(QLocale::c());
            QCOMPARE(british, u"2000-04-03"_s);
            QCOMPARE(american, u"2000-03-04"_s);
            QCOMPARE(polish, window == u"pl_PL" ? u"2000-04-03"_s : QString());
        }
    }

    void theLocalesOwnNamesAreOfferedToo()
    {
        QCOMPARE(formats::dateReadings(u"3 kwietnia 2000"_s), QStringList());
        QLocale::setDefault(QLocale(u"pl_PL"_s));
        const QStringList readings = formats::dateReadings(u"3 kwietnia 2000"_s);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(readings, QStringList {u"2000-04-03"_s});
    }

    void everyMonthOfEveryCommonLanguageIsRead()
    {
        for (const QString &locale : {u"en_GB"_s, u"de_DE"_s, u"de_AT"_s, u"fr_FR"_s, u"es_ES"_s,
                                      u"pt_BR"_s, u"ar_AE"_s, u"ar_SY"_s, u"ru_RU"_s, u"pl_PL"_s}) {
            for (int month = 1; month <= 12; ++month) {
                const QDate date(1987, month, 23);
                for (const QString &format : {u"d MMMM yyyy"_s, u"d MMM yyyy"_s, u"MMMM d, yyyy"_s})
                    QCOMPARE(read(spelled(date, locale, format), locale),
                             date.toString(Qt::ISODate));
                const QString text = spelled(date, locale, u"d MMMM yyyy"_s);
                if (locale != u"ru_RU" && locale != u"pl_PL")
                    QCOMPARE(read(text, u"ja_JP"_s), date.toString(Qt::ISODate));
            }
        }
    }

    void anInstantThatMayBeAnotherDayIsOfferedAndNotTaken()
    {
        for (const QString &text : {u"2000-04-03T22:00:00Z"_s, u"2000-04-03T00:00:00+02:00"_s,
                                    u"2000-04-03T00:00:00-07:00"_s, u"2000-04-03T23:59:59.999Z"_s,
                                    u"2000-04-03 12:30"_s, u"2000-04-03T00:01:00Z"_s}) {
            QCOMPARE(read(text, u"en_US"_s), QString());
            QCOMPARE(formatFinding(text).args["suggestion"_L1].toString(), u"2000-04-03"_s);
        }
    }

    void aDateOfTheCommandLineIsOfferedNeverGuessed()
    {
        QCOMPARE(formatFinding(u"3 April 2000"_s).args["suggestion"_L1].toString(),
                 u"2000-04-03"_s);
        QCOMPARE(formatFinding(u"13/04/2000"_s).args["suggestion"_L1].toString(), u"2000-04-13"_s);
        const Finding two = formatFinding(u"03/04/2000"_s);
        QVERIFY(!two.args.contains("suggestion"_L1));
        QCOMPARE(two.args["readings"_L1].toArray().toVariantList(),
                 QVariantList({u"2000-04-03"_s, u"2000-03-04"_s}));
        for (const QString &text : {u"3/13/80"_s, u"yesterday"_s, u""_s, u"31/31/2000"_s}) {
            QVERIFY2(!formatFinding(text).args.contains("suggestion"_L1), qPrintable(text));
            QVERIFY2(!formatFinding(text).args.contains("readings"_L1), qPrintable(text));
        }
    }

    void signsAndLettersAreNoDate()
    {
        for (const QString &text :
             {u"+3/4/2000"_s, u"2000-13-04"_s, u"13.4"_s, u"99999-01-01"_s, u"2000年13月3日"_s,
              u"123 April 2000"_s, u"3 4 April 2000"_s, u"2000-04-03T25"_s, u"½/4/2000"_s})
            QVERIFY2(read(text, u"en_GB"_s).isEmpty(), qPrintable(text));
    }

    void aDateIsReadBackFromEachWayItIsWritten()
    {
        QVERIFY(anyrecord::holds("date", [] {
            const QDate date = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 46'000));
            const QString iso = date.toString(Qt::ISODate);
            QString fullWidth = iso;
            for (QChar &sign : fullWidth)
                sign = QChar(sign.unicode() + 0xfee0);
            const QStringList texts {
                iso,
                fullWidth,
                iso + u"T00:00:00Z"_s,
                QString(iso).replace(u'-', u'\u2013'),
                QString(iso).remove(u'-'),
                date.toString(u"yyyy'年'M'月'd'日'"_s),
                spelled(date, u"en_US"_s, u"MMMM d, yyyy"_s),
                spelled(date, u"de_DE"_s, u"d. MMMM yyyy"_s),
                spelled(date, u"fr_FR"_s, u"d MMM yyyy"_s),
                spelled(date, u"es_ES"_s, u"d 'de' MMMM 'de' yyyy"_s),
                spelled(date, u"pt_BR"_s, u"d'\u00a0'MMMM'\u00a0'yyyy"_s),
            };
            for (const QString &text : texts) {
                RC_ASSERT(formats::dateReadings(text) == QStringList {iso});
                RC_ASSERT(read(text, u"en_US"_s) == iso);
            }
            const QString numbers = date.toString(u"d/M/yyyy"_s);
            RC_ASSERT(read(numbers, u"en_GB"_s) == iso);
            RC_ASSERT(formats::dateReadings(numbers).contains(iso));
        }));
    }

    void whatIsOfferedIsADate()
    {
        QVERIFY(anyrecord::holds("offer", [] {
            const auto words = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12));
            static const QStringList parts {u"03"_s, u"2000"_s, u"April"_s,  u"-"_s,
                                            u"/"_s,  u" "_s,    u"29"_s,     u"febr."_s,
                                            u"年"_s, u"月"_s,   u"T00:00"_s, u"٣"_s};
            QString text;
            for (const int word : words)
                text += parts[word];
            for (const QString &reading : formats::dateReadings(text))
                RC_ASSERT(formats::isoDate(reading).isValid());
        }));
    }
};

QTEST_APPLESS_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
