// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats.h"

#include <QRegularExpression>
#include <QUrl>

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace {

bool isAsciiAlphanumeric(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9');
}

/// RFC 5321's dot-atom: `atext` runs joined by single dots.
bool isDotAtom(QStringView text)
{
    static constexpr QStringView punctuation = u"!#$%&'*+-/=?^_`{|}~";
    bool afterDot = true;
    for (const QChar character : text) {
        if (character == u'.' && afterDot)
            return false;
        afterDot = character == u'.';
        if (!afterDot && !isAsciiAlphanumeric(character) && !punctuation.contains(character))
            return false;
    }
    return !afterDot;
}

bool isDomain(QStringView text)
{
    if (text.size() > 253)
        return false;
    qsizetype labels = 0;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'.', start);
        if (end < 0)
            end = text.size();
        const QStringView label = text.sliced(start, end - start);
        if (label.isEmpty() || label.size() > 63 || label.front() == u'-' || label.back() == u'-')
            return false;
        if (!std::all_of(label.begin(), label.end(), [](QChar character) {
                return character == u'-' || isAsciiAlphanumeric(character);
            }))
            return false;
        ++labels;
        start = end + 1;
    }
    return labels >= 2;
}

int digitsAt(const QString &text, int from, int count)
{
    int number = 0;
    for (int i = from; i < from + count; ++i) {
        const char16_t digit = text[i].unicode();
        if (digit < u'0' || digit > u'9')
            return -1;
        number = number * 10 + (digit - u'0');
    }
    return number;
}

std::optional<PhoneNumber> parsedPhone(const QString &text, const QString &region)
{
    const PhoneNumberUtil &phones = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string country = region.isEmpty() ? "ZZ" : region.toUpper().toStdString();
    if (phones.Parse(text.toStdString(), country, &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    // What is beside the number (letters, an extension) would be lost by rewriting it.
    if (number.has_extension() || !phones.IsPossibleNumber(number))
        return std::nullopt;
    return number;
}

QString formattedPhone(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

/// 1 to 12 for a name or its beginning of three letters or more, in `locale` or English; else 0.
int monthNamed(const QString &word, const QLocale &locale)
{
    if (word.size() < 3)
        return 0;
    for (const QLocale &language : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const QString &name :
                 {language.standaloneMonthName(month), language.monthName(month),
                  language.monthName(month, QLocale::ShortFormat)}) {
                if (name.startsWith(word, Qt::CaseInsensitive))
                    return month;
            }
        }
    }
    return 0;
}

int fullYear(const QString &text, const QDate &today)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    const int thisCentury = today.year() / 100 * 100 + year;
    return thisCentury > today.year() ? thisCentury - 100 : thisCentury;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 && year <= 9999 ? std::optional(date) : std::nullopt;
}

bool writesDayFirst(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

std::optional<QDate> dateOfText(const QString &text, const QLocale &locale, bool isDayFirst,
                                const QDate &today)
{
    static const QRegularExpression separators(uR"([\s,./\-]+)"_s);
    static const QRegularExpression digitsToLetters(uR"((?<=\d)(?=\p{L})|(?<=\p{L})(?=\d))"_s,
                                                    QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression ordinal(uR"((?<=\d)(st|nd|rd|th)\b)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression eightDigits(uR"(\A(\d{4})(\d\d)(\d\d)\z)"_s);

    QString tidy = text.trimmed();
    if (const auto match = eightDigits.match(tidy); match.hasMatch())
        return validDate(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
    tidy.remove(ordinal).replace(digitsToLetters, u" "_s);
    const QStringList parts = tidy.split(separators, Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return std::nullopt;

    QStringList numbers;
    int month = 0;
    for (const QString &part : parts) {
        bool isNumber = false;
        part.toInt(&isNumber);
        if (isNumber && part.size() <= 4)
            numbers += part;
        else if (month == 0)
            month = monthNamed(part, locale);
    }
    const auto isYear = [](const QString &part) { return part.size() == 4; };
    if (month != 0 && numbers.size() == 2) { // 13 March 1980, March 13 1980, 1980 March 13
        if (isYear(numbers[0]))
            numbers.swapItemsAt(0, 1);
        return validDate(fullYear(numbers[1], today), month, numbers[0].toInt());
    }
    if (numbers.size() != 3)
        return std::nullopt;
    if (isYear(numbers[0])) // 1980-03-13
        return validDate(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt());
    const int year = fullYear(numbers[2], today);
    int day = numbers[0].toInt();
    month = numbers[1].toInt();
    if (month > 12 || (!isDayFirst && day <= 12))
        std::swap(day, month);
    return validDate(year, month, day);
}

} // namespace

namespace formats {

QDate isoDate(const QString &text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digitsAt(text, 0, 4);
    const int month = digitsAt(text, 5, 2);
    const int day = digitsAt(text, 8, 2);
    return year < 1 || month < 0 || day < 0 ? QDate() : QDate(year, month, day);
}

bool isUuid(const QString &text)
{
    if (text.size() != 36)
        return false;
    for (int i = 0; i < 36; ++i) {
        const char16_t c = text[i].unicode();
        const bool isHex
            = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
        const bool isDash = i == 8 || i == 13 || i == 18 || i == 23;
        if (isDash ? c != u'-' : !isHex)
            return false;
    }
    return true;
}

bool isEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    return at > 0 && at <= 64 && isDotAtom(QStringView(text).first(at))
        && isDomain(QStringView(text).sliced(at + 1));
}

std::optional<QString> asciiEmail(const QString &text)
{
    const qsizetype at = text.indexOf(u'@');
    if (at < 0)
        return std::nullopt;
    const QString ascii
        = text.first(at + 1) + QString::fromLatin1(QUrl::toAce(text.sliced(at + 1)));
    return ascii != text && isEmail(ascii) ? std::optional(ascii) : std::nullopt;
}

std::optional<QDate> typedDate(const QString &text, const QLocale &locale, const QDate &today)
{
    return dateOfText(text, locale, writesDayFirst(locale), today);
}

std::optional<QDate> otherReading(const QString &text, const QLocale &locale, const QDate &today)
{
    const bool isDayFirst = writesDayFirst(locale);
    const auto other = dateOfText(text, locale, !isDayFirst, today);
    return other == dateOfText(text, locale, isDayFirst, today) ? std::nullopt : other;
}

std::optional<QString> plainDigits(const QString &text)
{
    static const QRegularExpression groups(
        uR"(\A[$€£]?\s?(\d{1,3}(?:,\d{3})+|\d{1,3}(?:[ \x{a0}\x{202f}']\d{3})+|\d+)\z)"_s);
    const auto match = groups.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.removeIf([](QChar letter) { return letter < u'0' || letter > u'9'; });
    return digits;
}

std::optional<QString> phoneE164(const QString &text, const QString &region)
{
    const auto number = parsedPhone(text, region);
    if (!number)
        return std::nullopt;
    return formattedPhone(*number, PhoneNumberUtil::E164);
}

std::optional<std::pair<QString, QString>> splitPhone(const QString &text,
                                                      const QString &countryCode)
{
    const PhoneNumberUtil &phones = *PhoneNumberUtil::GetInstance();
    std::string region;
    bool isCode = false;
    if (const int code = QStringView(countryCode).mid(1).toInt(&isCode); isCode)
        phones.GetRegionCodeForCountryCode(code, &region);
    const auto number = parsedPhone(text, QString::fromStdString(region));
    if (!number)
        return std::nullopt;
    std::string national;
    phones.GetNationalSignificantNumber(*number, &national);
    return std::pair(QString(u'+' + QString::number(number->country_code())),
                     QString::fromStdString(national));
}

std::optional<QString> phoneDigits(const QString &text)
{
    static const QRegularExpression written(uR"(\A\s*\+?[\d\s().\-/]*\d[\s)]*\z)"_s);
    if (!written.match(text).hasMatch())
        return std::nullopt;
    QString digits = text;
    digits.removeIf([](QChar letter) { return letter < u'0' || letter > u'9'; });
    return digits;
}

QString phoneForPeople(const QString &text)
{
    const auto number = parsedPhone(text, {});
    return number ? formattedPhone(*number, PhoneNumberUtil::INTERNATIONAL) : text;
}

} // namespace formats
