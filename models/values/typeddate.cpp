// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "typeddate.h"

#include "whitespace.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The folded names of a language's months, one list for each month.
using MonthNames = std::array<QStringList, 12>;

/// Folds case and marks: Février and fevrier are the same word.
QString folded(const QString &word)
{
    QString plain = word.toCaseFolded().normalized(QString::NormalizationForm_D);
    plain.removeIf([](QChar sign) { return sign.category() == QChar::Mark_NonSpacing; });
    return plain;
}

MonthNames monthNamesOf(const QLocale &locale)
{
    MonthNames names;
    for (int month = 1; month <= 12; ++month) {
        QStringList &own = names[size_t(month - 1)];
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            // Includes the genitive ("3 апреля 2000") and the standalone name.
            for (const QString &name :
                 {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                const QString plain = folded(name).remove(u'.');
                const bool isNumbered = !plain.isEmpty() && plain.at(0).isDigit(); // 3月
                if (plain.size() >= 2 && !isNumbered)
                    own += plain;
            }
        }
        own.removeDuplicates();
    }
    return names;
}

const QList<MonthNames> &commonMonthNames()
{
    static const QList<MonthNames> names {
        monthNamesOf(QLocale(QLocale::English)),
        monthNamesOf(QLocale(QLocale::German)),
        monthNamesOf(QLocale(QLocale::German, QLocale::Austria)),
        monthNamesOf(QLocale(QLocale::French)),
        monthNamesOf(QLocale(QLocale::Spanish)),
        monthNamesOf(QLocale(QLocale::Portuguese)),
        monthNamesOf(QLocale(QLocale::Arabic, QLocale::Egypt)),
        monthNamesOf(QLocale(QLocale::Arabic, QLocale::Lebanon)),
        monthNamesOf(QLocale(QLocale::Arabic, QLocale::Algeria)),
    };
    return names;
}

/// The months that `word` names, or whose names it begins with three or more letters. Bit 0 is
/// January. A complete name means only that month.
unsigned monthsOf(const MonthNames &names, const QString &word)
{
    unsigned whole = 0;
    unsigned begun = 0;
    for (size_t month = 0; month < names.size(); ++month) {
        for (const QString &name : names[month]) {
            if (name == word)
                whole |= 1U << month;
            else if (word.size() >= 3 && name.startsWith(word))
                begun |= 1U << month;
        }
    }
    return whole ? whole : begun;
}

/// 1 to 12 when all languages that know the word mean the same month; else 0.
int monthNamed(const QString &typed, const QLocale &region)
{
    const QString word = folded(typed);
    unsigned months
        = monthsOf(monthNamesOf(region), word) | monthsOf(monthNamesOf(QLocale()), word);
    for (const MonthNames &names : commonMonthNames())
        months |= monthsOf(names, word);
    const bool isOne = months != 0 && (months & (months - 1)) == 0;
    int month = 1;
    while (isOne && months != 1U << (month - 1))
        ++month;
    return isOne ? month : 0;
}

int fullYear(const QString &text, const QDate &today)
{
    const int year = text.toInt();
    if (text.size() != 2)
        return year;
    if (!today.isValid())
        return 0; // the century is unknown
    const int thisCentury = today.year() / 100 * 100 + year;
    return thisCentury > today.year() ? thisCentury - 100 : thisCentury;
}

std::optional<QDate> validDate(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1000 && year <= 9999 ? std::optional(date) : std::nullopt;
}

bool writesDayFirst(const QLocale &region)
{
    const QString format = region.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'd') < format.indexOf(u'M');
}

/// Replaces variants of digits, hyphens and spaces by ASCII, and the characters for year, month and
/// day in East Asia by separators.
QString tidyDate(const QString &text)
{
    static const QRegularExpression eastAsian(
        uR"(\A([0-9]{4})\s*[年년]\s*([0-9]{1,2})\s*[月월]\s*([0-9]{1,2})\s*[日일]?\z)"_s);
    QString tidy;
    const QString seen = whitespace::withoutInvisible(text, whitespace::Joiners::Remove)
                             .normalized(QString::NormalizationForm_KC);
    for (const QChar sign : seen) {
        if (sign.isDigit())
            tidy += QChar(u'0' + sign.digitValue());
        else if (sign.category() == QChar::Punctuation_Dash || sign == QChar(0x2212))
            tidy += u'-';
        else
            tidy += sign;
    }
    tidy = whitespace::tidied(tidy, whitespace::Lines::One);
    return tidy.replace(eastAsian, u"\\1-\\2-\\3"_s);
}

/// Which points in time count as a day. Midnight without an offset is certain; any other may be
/// another day elsewhere.
enum class DateTimePolicy { MidnightOnly, Any };

QString withoutTime(const QString &text, DateTimePolicy instants)
{
    static const QRegularExpression midnight(
        uR"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]00:00(:00([.,]0+)?)?\s?([Zz]|[+-]00:?00)?\z)"_s);
    static const QRegularExpression any(
        uR"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?\s?([Zz]|[+-][0-9]{2}(:?[0-9]{2})?)?\z)"_s);
    QString day = text;
    return day.replace(instants == DateTimePolicy::Any ? any : midnight, u"\\1"_s);
}

bool isNumber(const QString &word)
{
    return word.size() <= 4 && std::all_of(word.begin(), word.end(), [](QChar sign) {
               return sign >= u'0' && sign <= u'9';
           });
}

/// The three words of a date: "3rd of April, 2000" gives the same as "3 april 2000". A name of two
/// words ("كانون الثاني") stays one.
QStringList wordsOfDate(const QString &text)
{
    static const QRegularExpression separators(uR"([\s,./\-،、]+)"_s);
    static const QRegularExpression digitsToLetters(
        uR"((?<=[0-9])(?=\p{L})|(?<=[\p{L}\p{M}])(?=[0-9]))"_s);
    static const QRegularExpression ordinal(
        uR"((?<=[0-9])(st|nd|rd|th|er|re|o|a)(?![\p{L}\p{M}]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QStringList small {u"of"_s,  u"the"_s, u"de"_s, u"del"_s, u"do"_s,
                                    u"den"_s, u"der"_s, u"le"_s, u"el"_s};
    QString spaced = text;
    spaced.remove(ordinal).replace(digitsToLetters, u" "_s);
    QStringList words = spaced.split(separators, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return small.contains(word.toLower()); });
    for (qsizetype i = words.size() - 1; i > 0; --i) {
        if (!isNumber(words.at(i)) && !isNumber(words.at(i - 1)))
            words[i - 1] += u' ' + words.takeAt(i);
    }
    return words;
}

/// Reads 13 March 1980, March 13 1980 and 1980 March 13.
std::optional<QDate> dateWithName(QStringList numbers, int month, const QDate &today)
{
    if (numbers[0].size() == 4)
        numbers.swapItemsAt(0, 1);
    if (numbers[0].size() > 2)
        return std::nullopt;
    return validDate(fullYear(numbers[1], today), month, numbers[0].toInt());
}

std::optional<QDate> dateOfNumbers(const QStringList &numbers, bool isDayFirst, const QDate &today)
{
    if (numbers[0].size() == 4) // for example 1980-03-13
        return validDate(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt());
    const int year = fullYear(numbers[2], today);
    int day = numbers[0].toInt();
    int month = numbers[1].toInt();
    if (month > 12 || (!isDayFirst && day <= 12))
        std::swap(day, month);
    return validDate(year, month, day);
}

std::optional<QDate> dateOfText(const QString &text, const QLocale &region, bool isDayFirst,
                                const QDate &today, DateTimePolicy instants)
{
    static const QRegularExpression eightDigits(uR"(\A([0-9]{4})([0-9]{2})([0-9]{2})\z)"_s);
    const QString tidy = withoutTime(tidyDate(text), instants);
    if (const auto match = eightDigits.match(tidy); match.hasMatch())
        return validDate(match.captured(1).toInt(), match.captured(2).toInt(),
                         match.captured(3).toInt());
    const QStringList words = wordsOfDate(tidy);
    if (words.size() != 3)
        return std::nullopt;
    QStringList numbers, names;
    for (const QString &word : words)
        (isNumber(word) ? numbers : names) += word;
    if (names.isEmpty())
        return dateOfNumbers(numbers, isDayFirst, today);
    const int month = names.size() == 1 ? monthNamed(names[0], region) : 0;
    return month == 0 ? std::nullopt : dateWithName(numbers, month, today);
}

} // namespace

namespace formats {

std::optional<QDate> typedDate(const QString &text, const QLocale &region, const QDate &today)
{
    return dateOfText(text, region, writesDayFirst(region), today, DateTimePolicy::MidnightOnly);
}

std::optional<QDate> otherReading(const QString &text, const QLocale &region, const QDate &today)
{
    const auto other
        = dateOfText(text, region, !writesDayFirst(region), today, DateTimePolicy::MidnightOnly);
    return other == typedDate(text, region, today) ? std::nullopt : other;
}

QStringList dateReadings(const QString &text)
{
    QStringList readings;
    for (const bool isDayFirst : {true, false}) {
        if (const auto date
            = dateOfText(text, QLocale::system(), isDayFirst, {}, DateTimePolicy::Any))
            readings += date->toString(Qt::ISODate);
    }
    readings.removeDuplicates();
    return readings;
}

} // namespace formats
