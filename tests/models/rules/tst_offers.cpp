// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyrecord.h"
#include "check.h"
#include "listedvalue.h"

#include <algorithm>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace records;

namespace {

const QDate today(2026, 11, 21);

Findings findingsOf(const FormSpec &form, const QString &pointer, const QJsonValue &value)
{
    const QJsonObject values = jane();
    return check(*form.field(FieldPath(pointer)), value, {today, values, {}});
}

QString offer(const FormSpec &form, const QString &pointer, const QString &text)
{
    const Findings findings = findingsOf(form, pointer, text);
    return findings.isEmpty() ? u"(no finding)"_s
                              : findings.first().args["suggestion"_L1].toString();
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar sign : text) {
        if (sign.digitValue() >= 0)
            digits += QString::number(sign.digitValue());
    }
    return digits;
}

rc::Gen<QString> textOf(const QString &signs)
{
    return rc::gen::map(
        rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(signs.size()))),
        [signs](const std::vector<int> &places) {
            QString text;
            for (const int place : places)
                text += signs[place];
            return text;
        });
}

} // namespace

/// A finding suggests a value in place of one that breaks a rule.
class TestOffers final : public QObject
{
    Q_OBJECT

private slots:
    void J11_everyApostropheIsOfferedAsThePlainOne()
    {
        for (const QChar apostrophe : u"’‘‛′‵´`ʹʻʼʽˈ＇"_s) {
            const QString code = u"U+"_s + QString::number(apostrophe.unicode(), 16);
            QVERIFY2(offer(demographics(), u"/last_name"_s, u"O"_s + apostrophe + u"Brien"_s)
                         == u"O'Brien",
                     qPrintable(code));
            QVERIFY2(offer(demographics(), u"/last_name"_s, u"Kapi"_s + apostrophe + u"olani"_s)
                         == u"Kapi'olani",
                     qPrintable(code));
        }
    }

    void J11_everyDashIsOfferedAsAHyphen()
    {
        for (const QChar dash : u"‐‑‒–—―−﹣－⁃"_s) {
            const QString code = u"U+"_s + QString::number(dash.unicode(), 16);
            QVERIFY2(offer(demographics(), u"/last_name"_s, u"Garcia"_s + dash + u"Lopez"_s)
                         == u"Garcia-Lopez",
                     qPrintable(code));
        }
    }

    void J11_lettersWithoutADecompositionAreOfferedPlain_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("plain");
        const auto row = [](const QString &name, const QString &plain) {
            QTest::newRow(qPrintable(name)) << name << plain;
        };
        row(u"Ħal Far"_s, u"Hal Far"_s);
        row(u"Ŧor"_s, u"Tor"_s);
        row(u"STRAẞE"_s, u"STRASSE"_s);
        row(u"Nguyễn"_s, u"Nguyen"_s);
        row(u"Đặng Thị Hương"_s, u"Dang Thi Huong"_s);
        row(u"Yıldız"_s, u"Yildiz"_s);
        row(u"İbrahim Çağlar Şen"_s, u"Ibrahim Caglar Sen"_s);
        row(u"Ðorđe"_s, u"Dorde"_s);
        row(u"Ǿrsted"_s, u"Orsted"_s);
        row(u"Ǽlfric"_s, u"Aelfric"_s);
        row(u"Łódzki"_s, u"Lodzki"_s);
        row(u"Əliyev"_s, u"Eliyev"_s);
        row(u"Oﬃce"_s, u"Office"_s);
        row(u"Ĳsbrand"_s, u"IJsbrand"_s);
        row(u"Ｊａｎｅ"_s, u"Jane"_s);
        row(u"M\u00aa Jose\u0301"_s, u"Ma Jose"_s);
        row(u"Mary\u00a0Ann"_s, u"Mary Ann"_s);
        row(u"Anne\u3000Marie"_s, u"Anne Marie"_s);
        row(u"Jane٣"_s, u"Jane3"_s);
    }
    void J11_lettersWithoutADecompositionAreOfferedPlain()
    {
        QFETCH(QString, name);
        QFETCH(QString, plain);
        QCOMPARE(offer(demographics(), u"/last_name"_s, name), plain);
    }

    void J11_whatCannotBeSpelledPlainGetsNoOffer()
    {
        for (const QString &name :
             {u"علي"_s, u"李小龙"_s, u"Владимир"_s, u"Γιώργος"_s, u"Anna علي"_s, u"Jane™"_s,
              u"№ 5"_s, u"Ja😀ne"_s, u"Jo¨hn"_s, u"Jane½"_s, u"'t Hooft"_s, u"हिन्दी"_s})
            QCOMPARE(offer(demographics(), u"/last_name"_s, name), QString());
    }

    void J11_anOfferIsAcceptedAndKeepsItsDigits()
    {
        QVERIFY(anyrecord::holds("name", [] {
            const QString name = *textOf(u"abcJOÉñøŁđı´`’ʻ–— ²3٣½ªﬁ™علЖß́̀\u00a0'.-"_s);
            const FieldSpec &field = *demographics().field(FieldPath(u"/last_name"_s));
            const QJsonObject values;
            for (const Finding &finding : check(field, name, {today, values, {}})) {
                const QString plain = finding.args["suggestion"_L1].toString();
                if (finding.rule != u"patientName" || plain.isEmpty())
                    continue;
                // A name that is too long stays too long.
                const Findings left = check(field, plain, {today, values, {}});
                RC_ASSERT(std::all_of(left.begin(), left.end(), [](const Finding &one) {
                    return one.rule == u"softMaxLength";
                }));
                RC_ASSERT(digitsOf(plain) == digitsOf(name));
            }
        }));
    }

    void anEmailInFullWidthLettersIsOfferedInAscii()
    {
        QCOMPARE(offer(demographics(), u"/email"_s, u"ada＠example．com"_s), u"ada@example.com"_s);
        QCOMPARE(offer(demographics(), u"/email"_s, u"ａｄａ@example.com"_s), u"ada@example.com"_s);
        QCOMPARE(offer(demographics(), u"/email"_s, u"ädä@example.com"_s), QString());
    }

    void J16_aZipCodeIsOfferedAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("zip");
        const auto row = [](const QString &text, const QString &zip) {
            QTest::newRow(qPrintable(text)) << text << zip;
        };
        row(u"850041226"_s, u"85004-1226"_s);
        row(u"85004 1226"_s, u"85004-1226"_s);
        row(u"85004–1226"_s, u"85004-1226"_s);
        row(u"85004 - 1226"_s, u"85004-1226"_s);
        row(u"85004-"_s, u"85004"_s);
        row(u"2139"_s, u"02139"_s);
        row(u"2139-1234"_s, u"02139-1234"_s);
        row(u"８５００４"_s, u"85004"_s);
        row(u"٨٥٠٠٤"_s, u"85004"_s);
        row(u"８５００４－１２２６"_s, u"85004-1226"_s);
        row(u"850"_s, u""_s);
        row(u"85004122"_s, u""_s);
        row(u"8500412267"_s, u""_s);
        row(u"85004-12"_s, u""_s);
        row(u"AZ 85004"_s, u""_s);
        row(u"SW1A 1AA"_s, u""_s);
        row(u"8500⁴"_s, u""_s);
    }
    void J16_aZipCodeIsOfferedAsItIsWritten()
    {
        QFETCH(QString, text);
        QFETCH(QString, zip);
        QCOMPARE(offer(demographics(), u"/address/zip"_s, text), zip);
    }

    void J16_elsewhereAPostCodeIsWhatItIs()
    {
        QJsonObject values = jane();
        FieldPath(u"/address/country"_s).setIn(values, u"DE"_s);
        const FieldSpec &zip = *demographics().field(FieldPath(u"/address/zip"_s));
        QVERIFY(check(zip, u"2139"_s, {today, values, {}}).isEmpty());
    }

    void J16_anOfferedZipIsAcceptedAndHasTheSameDigits()
    {
        QVERIFY(anyrecord::holds("zip", [] {
            const QString text = *textOf(u"0123456789５٣- –"_s);
            for (const Finding &finding : findingsOf(demographics(), u"/address/zip"_s, text)) {
                const QString zip = finding.args["suggestion"_L1].toString();
                if (finding.rule != u"usZip" || zip.isEmpty())
                    continue;
                RC_ASSERT(findingsOf(demographics(), u"/address/zip"_s, zip).isEmpty());
                const QString digits = digitsOf(text);
                RC_ASSERT(digitsOf(zip) == digits || digitsOf(zip) == u'0' + digits);
            }
        }));
    }

    void aListedValueIsOfferedByItsNameAndByItsLabel_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &pointer, const QString &text, const QString &value) {
            QTest::newRow(qPrintable(text)) << pointer << text << value;
        };
        row(u"/race"_s, u"Asian"_s, u"asian"_s);
        row(u"/race"_s, u"White or Caucasian"_s, u"white_caucasian"_s);
        row(u"/race"_s, u"white caucasian"_s, u"white_caucasian"_s);
        row(u"/race"_s, u"African-American or black"_s, u"african_american_or_black"_s);
        row(u"/race"_s, u"martian"_s, u""_s);
        row(u"/ethnicity"_s, u"Hispanic"_s, u"hispanic"_s);
        row(u"/ethnicity"_s, u"Not Hispanic"_s, u"non_hispanic"_s);
        row(u"/ethnicity"_s, u"NON-HISPANIC"_s, u"non_hispanic"_s);
        row(u"/ethnicity"_s, u"Ｏｔｈｅｒ"_s, u"other"_s);
        row(u"/gender"_s, u"Male"_s, u"male"_s);
        row(u"/gender"_s, u"FEMALE"_s, u"female"_s);
        row(u"/gender"_s, u"m"_s, u""_s);
        row(u"/gender_identity"_s, u"transgender man (female to male)"_s,
            u"female_to_male_ftm_transgender_male_trans_man"_s);
    }
    void aListedValueIsOfferedByItsNameAndByItsLabel()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, text);
        QFETCH(QString, value);
        QCOMPARE(offer(demographics(), pointer, text), value);
    }

    void anOpenValueIsOfferedOnlyFromWhatWasSeen()
    {
        const FormSpec &business = form("machnet/business");
        const auto offered
            = [&](const QString &text) { return offer(business, u"/number_of_employee"_s, text); };
        QCOMPARE(offered(u"25-50"_s), QString());
        QCOMPARE(offered(u"between 25 to 50"_s), u"BETWEEN_25_TO_50"_s);
        QCOMPARE(offered(u"BETWEEN_25TO50"_s), u"BETWEEN_25_TO_50"_s);
        QCOMPARE(offered(u"MORE_THAN_50"_s), QString());
        QCOMPARE(offered(u"more than 50"_s), QString());
    }

    void digitsDoNotRunTogether()
    {
        FieldSpec field;
        field.suggestions = {u"1_10"_s, u"110"_s, u"11_50"_s};
        QCOMPARE(listedValue(field, u"110"_s), u"110"_s);
        QCOMPARE(listedValue(field, u"1-10"_s), u"1_10"_s);
        QCOMPARE(listedValue(field, u"1 – 10"_s), u"1_10"_s);
        QCOMPARE(listedValue(field, u"1150"_s), QString());
        field.suggestions = {u"A_B"_s, u"AB"_s};
        // Both suggestions fit equally well, so neither is chosen.
        QCOMPARE(listedValue(field, u"a b"_s), QString());
    }

    void whatIsOfferedForAListIsInIt()
    {
        QVERIFY(anyrecord::holds("listed", [] {
            static const QStringList pointers {u"/race"_s, u"/ethnicity"_s, u"/gender"_s};
            const QString pointer = pointers[*rc::gen::inRange(0, 3)];
            const FieldSpec &field = *demographics().field(FieldPath(pointer));
            const QStringList &values = field.choices.isEmpty() ? field.suggestions : field.choices;
            QString text = values[*rc::gen::inRange(0, int(values.size()))];
            if (*rc::gen::arbitrary<bool>())
                text = text.toUpper();
            if (*rc::gen::arbitrary<bool>())
                text.replace(u'_', u' ');
            const Findings findings = findingsOf(demographics(), pointer, text);
            if (values.contains(text)) {
                RC_ASSERT(findings.isEmpty());
                return;
            }
            const QString value = findings.first().args["suggestion"_L1].toString();
            RC_ASSERT(values.contains(value));
            RC_ASSERT(findingsOf(demographics(), pointer, value).isEmpty());
        }));
    }
};

QTEST_APPLESS_MAIN(TestOffers)
#include "tst_offers.moc"
