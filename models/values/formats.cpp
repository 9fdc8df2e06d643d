// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isAsciiAlphanumeric(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9');
}

/// The dot-atom of RFC 5321: runs of `atext`, joined by single dots.
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
    // This form replaces full-width letters.
    const QString plain = text.normalized(QString::NormalizationForm_KC);
    const qsizetype at = plain.indexOf(u'@');
    if (at < 0)
        return std::nullopt;
    const QString ascii
        = plain.first(at + 1) + QString::fromLatin1(QUrl::toAce(plain.sliced(at + 1)));
    return ascii != text && isEmail(ascii) ? std::optional(ascii) : std::nullopt;
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

} // namespace formats
