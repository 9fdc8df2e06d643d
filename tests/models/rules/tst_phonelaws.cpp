// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "anyrecord.h"
#include "phonefields.h"
#include "phonenumber.h"

#include <QTest>

using namespace Qt::StringLiterals;
using anyrecord::holds;
using phones::Place;

namespace {

template <typename T>
T oneOf(const std::vector<T> &all)
{
    return *rc::gen::elementOf(all);
}

QString anyDigits(int least, int most)
{
    const auto digits = *rc::gen::container<std::vector<int>>(
        size_t(*rc::gen::inRange(least, most + 1)), rc::gen::inRange(0, 10));
    QString text;
    for (const int digit : digits)
        text += QString::number(digit);
    return text;
}

/// Groups of digits, as people type them.
QString anyGroups()
{
    QString text;
    for (int groups = *rc::gen::inRange(1, 6); groups > 0; --groups) {
        text += anyDigits(1, 5);
        if (groups > 1)
            text += oneOf<QString>({u" "_s, u"-"_s, u"."_s, u") "_s, u" ("_s, u""_s, u"\u2011"_s,
                                    u"\u00a0"_s, u"/"_s});
    }
    return text;
}

/// A number that exists. With random digits hardly any text would be rewritten.
QString knownNumber()
{
    const QString number = oneOf<QString>(
        {u"602 555 01"_s, u"(212) 555-01"_s, u"20 7946 09"_s, u"7911 1234"_s, u"30 1234"_s,
         u"6131/1234"_s, u"8 9374 40"_s, u"1 23 45 67 "_s, u"06 6982 "_s, u"138 1234 56"_s,
         u"555-01"_s, u"9374 40"_s, u"98765 432"_s});
    return number + anyDigits(2, 2);
}

QString anyStart()
{
    return oneOf<QString>({u""_s,      u""_s,         u"+1 "_s,  u"+44 "_s,   u"+44 (0)"_s,
                           u"+49 "_s,  u"+61 "_s,     u"+39 "_s, u"+33"_s,    u"+86 "_s,
                           u"+91 "_s,  u"0"_s,        u"1 "_s,   u"00 44 "_s, u"011 44 "_s,
                           u"011 1"_s, u"0011 61 "_s, u"44 "_s,  u"49 "_s,    u"++1"_s,
                           u"＋１ "_s, u"+52 1 "_s,   u"00"_s});
}

QString anyEnd()
{
    return oneOf<QString>({u""_s, u""_s, u""_s, u" "_s, u" x5"_s, u" ext. 12"_s, u"w"_s,
                           u" / 0124"_s, u" or 5"_s, u", "_s, u"\n"_s, u" 602-555-0124"_s,
                           u";ext=5"_s, u" (home)"_s, u"\u200b"_s, u"²"_s});
}

QString anyTyped()
{
    const QString middle = *rc::gen::arbitrary<bool>() ? knownNumber() : anyGroups();
    return anyStart() + middle + anyEnd();
}

struct Case
{
    Place place;
    QString typed;
    QString beside;
};

Case anyCase()
{
    const QString typed = anyTyped();
    const QString country
        = oneOf<QString>({u""_s, u"US"_s, u"CA"_s, u"GB"_s, u"DE"_s, u"AU"_s, u"IT"_s, u"FR"_s,
                          u"IN"_s, u"AT"_s, u"RU"_s, u"BR"_s, u"AR"_s, u"HK"_s, u"BS"_s, u"TH"_s});
    const QString code
        = country.isEmpty() ? country : QString(u'+' + phone::Country::ofRegion(country).code);
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return {phones::junction, typed, country};
    case 1:
        return {phones::machnet, typed, country};
    default:
        return {phones::weavr, typed, code};
    }
}

PhoneVerdict verdict(const Case &one)
{
    return phones::verdict(one.place, one.typed, one.beside);
}

/// A random case that meets the law's condition.
template <typename Predicate>
Case anyCaseThat(Predicate isMeant, Case (*draw)() = anyCase)
{
    Case one = draw();
    for (int draws = 0; draws < 100 && !isMeant(one); ++draws)
        one = draw();
    RC_PRE(isMeant(one));
    return one;
}

Case anyCaseWithoutCountry()
{
    Case one = anyCase();
    one.beside.clear();
    return one;
}

bool isRewritten(const Case &one)
{
    return verdict(one).isSure;
}

/// The decimal digits of the text in order, from any script.
QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar character : text) {
        if (character.isDigit())
            digits += QString::number(character.digitValue());
    }
    return digits;
}

/// Whether `written` has the same digits as `typed`, except for a dial-out prefix, a trunk prefix,
/// and the country code, which may have been added.
bool hasSameDigits(const QString &typed, const QString &written)
{
    static const QRegularExpression dialOut(uR"(\A(00\d?\d?|011|810)\z)"_s);
    for (int out = 0; out <= 4; ++out) {
        if (out > 0 && !dialOut.match(typed.left(out)).hasMatch())
            continue;
        const QString rest = typed.mid(out);
        for (int code = 0; code <= 3; ++code) {
            const QString national = written.mid(code);
            for (const auto &trunk : {u""_s, u"0"_s, u"1"_s, u"8"_s}) {
                if (rest == written.left(code) + trunk + national || rest == trunk + national)
                    return true;
            }
        }
    }
    return false;
}

} // namespace

/// Laws for every text in a phone field, in each of the three styles.
class TestPhoneLaws final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotOneNumberIsNeverChanged()
    {
        static const QRegularExpression oneNumber(
            uR"(\A\s*[+＋]?[\d\s\p{Pd}.()/]*[\s\x{200b}]*\z)"_s,
            QRegularExpression::UseUnicodePropertiesOption);
        QVERIFY(holds("not one number", [] {
            const Case one = anyCaseThat(
                [](const Case &that) { return !oneNumber.match(that.typed).hasMatch(); });
            RC_ASSERT(!verdict(one).isSure);
        }));
    }

    void whatIsRewrittenHasTheDigitsThatWereTyped()
    {
        QVERIFY(holds("same digits", [] {
            const Case one = anyCaseThat(isRewritten);
            const PhoneVerdict said = verdict(one);
            const QString typed = digitsOf(one.typed), written = digitsOf(said.code + said.number);
            RC_LOG() << qPrintable(one.typed) << " -> " << qPrintable(written);
            RC_ASSERT(hasSameDigits(typed, written));
        }));
    }

    void aRewritingTakesPlaceOnce()
    {
        QVERIFY(holds("twice is once", [] {
            Case one = anyCaseThat(isRewritten);
            const PhoneVerdict first = verdict(one);
            one.typed = first.number;
            one.beside = first.code.isEmpty() ? one.beside : first.code;
            const PhoneVerdict second = verdict(one);
            RC_LOG() << qPrintable(one.typed) << " in " << qPrintable(one.beside);
            RC_ASSERT(!second.isSure || second.number == first.number);
            RC_ASSERT(!second.isSure || second.code == first.code);
        }));
    }

    void anOfferPassesTheRuleThatMadeIt()
    {
        QVERIFY(holds("an offer is taken", [] {
            const auto offerOf = [](const Case &that) {
                return phones::offered(that.place, that.typed, that.beside);
            };
            const Case one
                = anyCaseThat([&](const Case &that) { return !offerOf(that).isEmpty(); });
            const QString offer = offerOf(one);
            RC_LOG() << qPrintable(one.typed) << " -> " << qPrintable(offer);
            RC_ASSERT(phones::found(one.place, offer, one.beside).isEmpty());
        }));
    }

    void theRuleFindsWhateverIsRewrittenOrLeftInAnotherShape()
    {
        static const QRegularExpression plus(uR"(\A\+[0-9]{6,15}\z)"_s);
        static const QRegularExpression digits(uR"(\A[0-9]{1,15}\z)"_s);
        QVERIFY(holds("editor and rule agree", [] {
            const Case one = anyCase();
            const bool isFound = !phones::found(one.place, one.typed, one.beside).isEmpty();
            if (phones::left(one.place, one.typed, one.beside) != one.typed
                && verdict(one).number != one.typed)
                RC_ASSERT(isFound);
            const bool isE164 = QLatin1StringView(one.place.form) == "junction/demographics"_L1;
            if (!isFound)
                RC_ASSERT((isE164 ? plus : digits).match(one.typed).hasMatch());
        }));
    }

    void whatMachnetDoesNotTakeIsAnErrorAndNothingElseIs()
    {
        static const QRegularExpression shape(uR"(\A[0-9]{10,15}\z)"_s);
        QVERIFY(holds("an error is what the vendor states", [] {
            Case one = anyCase();
            one.place = phones::machnet;
            const Findings findings = phones::found(one.place, one.typed, one.beside);
            RC_ASSERT(hasError(findings) == !shape.match(one.typed).hasMatch());
        }));
    }

    void withoutACountryOnlyAPlusIsRewritten()
    {
        QVERIFY(holds("only a plus", [] {
            const Case one = anyCaseThat(isRewritten, anyCaseWithoutCountry);
            RC_ASSERT(QString(one.typed).replace(u'＋', u'+').trimmed().startsWith(u'+'));
        }));
    }
};

QTEST_APPLESS_MAIN(TestPhoneLaws)
#include "tst_phonelaws.moc"
