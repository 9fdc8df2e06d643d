// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "decimal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 farExponent = 1'000'000'000'000'000;

std::strong_ordering reversed(std::strong_ordering order)
{
    return 0 <=> order;
}

} // namespace

std::optional<Decimal> Decimal::parse(const QByteArray &text)
{
    static const QRegularExpression grammar(
        uR"(\A(-?)(0|[1-9][0-9]*)(?:\.([0-9]+))?(?:[eE]([+-]?)0*([0-9]*))?\z)"_s);
    const auto match = grammar.match(QString::fromLatin1(text));
    if (!match.hasMatch() || text.endsWith('e') || text.endsWith('E') || text.endsWith('+')
        || text.endsWith('-'))
        return std::nullopt;

    Decimal number;
    number.m_isNegative = match.capturedLength(1) > 0;
    const QByteArray whole = match.captured(2).toLatin1();
    const QByteArray digits = whole + match.captured(3).toLatin1();
    const QByteArray exponent = match.captured(5).toLatin1();
    const bool isFar = exponent.size() > 15;
    const qint64 power = isFar ? farExponent : exponent.toLongLong();
    number.m_exponent = (match.captured(4) == u"-" ? -power : power) + whole.size();

    qsizetype first = 0;
    qsizetype end = digits.size();
    while (first < end && digits[first] == '0')
        ++first;
    while (end > first && digits[end - 1] == '0')
        --end;
    if (first == end) { // 0 has no sign and no exponent
        number.m_isNegative = false;
        number.m_exponent = 0;
        return number;
    }
    number.m_digits = digits.sliced(first, end - first);
    number.m_exponent -= first;
    if (isFar)
        number.m_text = text;
    return number;
}

QByteArray Decimal::wholeText() const
{
    constexpr qint64 longest = 1000;
    if (m_digits.isEmpty())
        return "0";
    if (!isWhole() || m_exponent > longest)
        return {};
    return (m_isNegative ? "-" : "") + m_digits + QByteArray(m_exponent - m_digits.size(), '0');
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    const bool isZero = a.m_digits.isEmpty() || b.m_digits.isEmpty();
    if (a.m_isNegative != b.m_isNegative)
        return b.m_isNegative <=> a.m_isNegative;
    std::strong_ordering order
        = isZero ? a.m_digits.size() <=> b.m_digits.size() : a.m_exponent <=> b.m_exponent;
    // Fractions without trailing zeros sort like texts.
    if (order == 0)
        order = a.m_digits.compare(b.m_digits) <=> 0;
    if (order == 0)
        // The exponent is cut off, so equal parts do not prove equal numbers.
        order = a.m_text.compare(b.m_text) <=> 0;
    return a.m_isNegative ? reversed(order) : order;
}
