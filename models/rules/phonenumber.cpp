// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phonenumber.h"

#include "phonetext.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace phone {

namespace {

/// The limit of E.164 for the country code and number together.
constexpr qsizetype mostDigits = 15;

PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> parsed(const QString &digits)
{
    PhoneNumber number;
    const std::string text = QString(u'+' + digits).toStdString();
    return library().Parse(text, "ZZ", &number) == PhoneNumberUtil::NO_PARSING_ERROR
        ? std::optional(number)
        : std::nullopt;
}

QString nationalPart(const PhoneNumber &number)
{
    std::string national;
    library().GetNationalSignificantNumber(number, &national);
    return QString::fromStdString(national);
}

/// The prefix that is dialled before a number within its country.
QString trunkPrefix(const QString &code)
{
    std::string region, prefix;
    library().GetRegionCodeForCountryCode(code.toInt(), &region);
    library().GetNddPrefixForRegion(region, true, &prefix);
    return QString::fromStdString(prefix);
}

/// How the digits after a country code may differ from the number that the library finds in them.
enum class Forms {
    Written, ///< after a plus sign: in any way, and the typed digits are kept
    National, ///< only by a trunk prefix
};

bool isLastTrunk(const Number &found)
{
    const auto again = parsed(found.digits());
    return again && nationalPart(*again) == found.national;
}

std::optional<Number> international(const QString &digits, Forms forms)
{
    const auto number = parsed(digits);
    if (!number || library().IsPossibleNumberWithReason(*number) != PhoneNumberUtil::IS_POSSIBLE)
        return std::nullopt;
    Number found {QString::number(number->country_code()), nationalPart(*number)};
    const QString rest = digits.mid(found.code.size());
    if (rest != found.national) {
        const QString trunk = trunkPrefix(found.code);
        const bool isTrunk = !trunk.isEmpty() && rest == trunk + found.national;
        // `+1 1 602…` is more likely a slip than a trunk prefix.
        if (forms == Forms::Written && trunk == found.code && isTrunk)
            return std::nullopt;
        if (!isTrunk && forms == Forms::National)
            return std::nullopt;
        // A second trunk prefix would be dropped when the number is read again.
        if (isTrunk && !isLastTrunk(found))
            return std::nullopt;
        if (!isTrunk) {
            found.national = rest;
            found.isUsual = false;
        }
    }
    return found.digits().size() <= mostDigits ? std::optional(found) : std::nullopt;
}

/// Reads a number with a plus sign. The `(0)` is part of the number in Italy, but is left out
/// nearly everywhere else.
std::optional<Number> written(const Text &text)
{
    const auto whole = international(text.digits, Forms::Written);
    if (text.trunk < 0 || (whole && isValid(*whole)))
        return whole;
    const auto without = international(QString(text.digits).remove(text.trunk, 1), Forms::Written);
    const bool isTrunk = without && without->code.size() == text.trunk
        && without->digits().size() == text.digits.size() - 1;
    return isTrunk ? without : whole;
}

/// The length of the country's dial-out prefix at the beginning of `digits`. 0 when there is none;
/// -1 when no number follows it.
int ownPrefix(const QString &digits, const Country &country)
{
    PhoneNumber number;
    const auto error = library().ParseAndKeepRawInput(digits.toStdString(),
                                                      country.region.toStdString(), &number);
    if (error == PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR
        || error == PhoneNumberUtil::TOO_SHORT_AFTER_IDD)
        return country.region.isEmpty() || country.region == "001"_L1 ? 0 : -1;
    if (error != PhoneNumberUtil::NO_PARSING_ERROR
        || number.country_code_source() != PhoneNumber::FROM_NUMBER_WITH_IDD)
        return 0;
    // The longest prefix counts. A shorter one can give the same number, because the library
    // ignores a trunk prefix: it reads `11 602…` as `1 602…`.
    for (int length = int(digits.size()) - 1; length > 0; --length) {
        const auto rest = parsed(digits.mid(length));
        if (rest && library().IsNumberMatch(*rest, number) == PhoneNumberUtil::EXACT_MATCH)
            return length;
    }
    return -1;
}

/// The number after a dial-out prefix of `length` digits.
std::optional<Number> after(int length, const Text &text)
{
    const int trunk = text.trunk < length ? -1 : text.trunk - length;
    return written({text.digits.mid(length), false, trunk});
}

/// The only number that a dial-out prefix can mean. Nothing when there is none, or several.
std::optional<Number> withDialOut(int own, const Text &text, const Country &country)
{
    QList<Number> valid, possible;
    for (const int length : {own, text.digits.startsWith("00"_L1) ? 2 : 0}) {
        // Nobody dials 00 within the +1 plan, so ten digits after it may be a number of the plan.
        if (length <= 0 || (length != own && country.code == "1"_L1 && text.digits.size() == 12))
            continue;
        const auto number = after(length, text);
        if (!number)
            continue;
        QList<Number> &numbers = isValid(*number) ? valid : possible;
        if (!numbers.contains(*number))
            numbers += *number;
    }
    if (valid.isEmpty() && possible.size() == 1 && own > 0
        && after(own, text) == possible.constFirst())
        return possible.constFirst();
    return valid.size() == 1 ? std::optional(valid.constFirst()) : std::nullopt;
}

/// Reads a number with the dial-out prefixes that are common outside `country`.
std::optional<Number> withForeignDialOut(const Text &text)
{
    for (const auto &prefix : {u"00"_s, u"011"_s}) {
        const auto number
            = text.digits.startsWith(prefix) ? after(int(prefix.size()), text) : std::nullopt;
        if (number && isValid(*number))
            return number;
    }
    return std::nullopt;
}

bool isNumberOf(const QString &code, const QString &national)
{
    const auto number = international(code + national, Forms::National);
    return number && isValid(*number);
}

/// Whether the number is as long as its country's numbers with an area code. Its prefix may be
/// unknown, because the library is older than some numbers.
bool isComplete(const Number &number)
{
    const auto known = parsed(number.digits());
    const auto hasLengthOf = [&](PhoneNumberUtil::PhoneNumberType type) {
        return library().IsPossibleNumberForTypeWithReason(*known, type)
            == PhoneNumberUtil::IS_POSSIBLE;
    };
    return known
        && (hasLengthOf(PhoneNumberUtil::FIXED_LINE) || hasLengthOf(PhoneNumberUtil::MOBILE));
}

Reading readNational(const Text &text, const Country &country)
{
    Reading reading {Fault::NotNational, Start::National, text.digits};
    auto number = international(country.code + text.digits, Forms::National);
    const bool isTenOfThePlan = number && country.code == "1"_L1 && number->national.size() == 10
        && !number->national.startsWith(u'0');
    if (number && !isTenOfThePlan && !isValid(*number)) {
        if (isComplete(*number) && country.code != "1"_L1)
            reading.number = number;
        number.reset();
    }
    if (number) {
        const QString trunk = trunkPrefix(country.code);
        const QString &national = number->national;
        reading.mayLackAreaCode = !trunk.isEmpty() && text.digits == national
            && (isNumberOf(country.code, national.chopped(1))
                || isNumberOf(country.code, national + u'0'));
    }
    // The country code may be written without a plus sign.
    auto coded = text.digits.startsWith(country.code) ? written(text) : std::nullopt;
    if (coded && !isValid(*coded))
        coded.reset();
    reading.mayHaveCode = number && coded && !(*number == *coded);
    if (number || coded) {
        reading.number = number ? number : coded;
        reading.fault = Fault::None;
    }
    return reading;
}

Reading readText(const Text &text, const Country &country)
{
    if (text.hasPlus) {
        const auto number = written(text);
        return {number ? Fault::None : Fault::NotPossible, Start::Plus, text.digits, number};
    }
    if (!country.isKnown()) {
        const auto guess = withForeignDialOut(text);
        return {Fault::NoCountry, guess ? Start::DialOut : Start::National, text.digits, guess};
    }
    const int own = ownPrefix(text.digits, country);
    if (own != 0 || text.digits.startsWith("00"_L1)) {
        const auto number = withDialOut(own, text, country);
        const auto guess = number ? number : withForeignDialOut(text);
        return {number ? Fault::None : Fault::NotPossible, Start::DialOut, text.digits, guess};
    }
    const Reading reading = readNational(text, country);
    const auto abroad = reading.fault == Fault::None ? std::nullopt : withForeignDialOut(text);
    return abroad ? Reading {Fault::None, Start::DialOut, text.digits, abroad} : reading;
}

bool isSureNumber(const QString &text, const Country &country)
{
    const auto one = oneNumber(text);
    const Reading reading = one ? readText(*one, country) : Reading {Fault::Characters};
    return reading.fault == Fault::None && isValid(*reading.number);
}

/// Whether the text could be a number. Seven digits are a number without an area code.
bool mayBeNumber(const QString &text, const Country &country)
{
    const auto one = oneNumber(text);
    if (!one)
        return false;
    if (one->digits.size() >= 7)
        return true;
    return one->hasPlus ? international(one->digits, Forms::Written).has_value()
                        : country.isKnown()
            && international(country.code + one->digits, Forms::National).has_value();
}

/// Whether a character separates two numbers. A slash within a known number does not.
bool hasTwoNumbers(const QString &text, const Country &country)
{
    const QList<Parts> all = partsAtSigns(text);
    const auto isAny = [&](auto isNumber) {
        return std::any_of(all.begin(), all.end(),
                           [&](const Parts &parts) { return isNumber(parts.before, country); });
    };
    return isAny(isSureNumber) || (isAny(mayBeNumber) && !isSureNumber(text, country));
}

/// Whether two groups have the same length and are too long to be parts of one number, as in `30
/// 12345 12346`.
bool haveOneLength(const Parts &parts)
{
    const QString last = parts.before.trimmed().section(u' ', -1);
    return parts.behind.size() >= 5 && parts.behind.size() == last.size()
        && !parts.behind.contains(u' ');
}

/// Whether there are two numbers with only a space between them.
bool hasTwoAdjacentNumbers(const QString &text, const Country &country, const Reading &whole)
{
    const QList<Parts> all = partsAtSpaces(text);
    return std::any_of(all.begin(), all.end(), [&](const Parts &parts) {
        const auto before = oneNumber(parts.before);
        const auto behind = oneNumber(parts.behind);
        if (!before || !behind)
            return false;
        if (!whole.number || whole.fault == Fault::NotNational)
            return before->digits.size() >= 7 && behind->digits.size() >= 7;
        // Both have a trunk prefix, in a country whose numbers may be as long as two short ones.
        const bool isTrunk = behind->digits.startsWith(u'0')
            && (before->hasPlus || before->digits.startsWith(u'0'));
        if (haveOneLength(parts))
            return isSureNumber(parts.before, country);
        const Country same = before->hasPlus ? Country {whole.number->code, {}} : country;
        return isTrunk && isSureNumber(parts.before, same) && isSureNumber(parts.behind, same);
    });
}

Reading readPlain(const QString &text, const Country &country)
{
    if (hasExtension(text))
        return {Fault::Extension};
    const auto one = oneNumber(text);
    if (hasTwoNumbers(text, country))
        return {Fault::TwoNumbers};
    if (!one)
        return {Fault::Characters};
    const Reading reading = readText(*one, country);
    if (hasTwoAdjacentNumbers(text, country, reading))
        return {Fault::TwoNumbers};
    return reading;
}

} // namespace

Country Country::ofRegion(const QString &region)
{
    const QString upper = region.toUpper();
    const int code = library().GetCountryCodeForRegion(upper.toStdString());
    return code == 0 ? Country() : Country {QString::number(code), upper};
}

Country Country::ofCode(const QString &code)
{
    bool isNumber = false;
    const int number = QStringView(code).mid(1).toInt(&isNumber);
    std::string region;
    if (isNumber && code.startsWith(u'+'))
        library().GetRegionCodeForCountryCode(number, &region);
    return region.empty() || region == "ZZ"
        ? Country()
        : Country {QString::number(number), QString::fromStdString(region)};
}

Reading read(const QString &text, const Country &country)
{
    const QString ours = plain(text);
    if (ours.size() > maxTextLength)
        return {Fault::Characters};
    Reading reading = readPlain(ours, country);
    const QString visible = withoutWrapping(ours);
    if (reading.fault != Fault::Characters || visible == ours)
        return reading;
    reading = readPlain(visible, country);
    if (reading.fault == Fault::None)
        reading.fault = Fault::Characters;
    return reading;
}

bool isValid(const Number &number)
{
    const auto known = parsed(number.digits());
    return known && library().IsValidNumber(*known);
}

std::optional<Number> withCode(const QString &digits)
{
    return international(digits, Forms::Written);
}

QString forPeople(const Number &number)
{
    const auto known = number.isUsual ? parsed(number.digits()) : std::nullopt;
    if (!known)
        return u'+' + number.digits();
    std::string text;
    library().Format(*known, PhoneNumberUtil::INTERNATIONAL, &text);
    return QString::fromStdString(text);
}

} // namespace phone
