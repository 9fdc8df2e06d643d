// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <compare>
#include <optional>

/// A number as it is written in JSON, compared by its value and never rounded.
class Decimal final
{
public:
    /// By the grammar of RFC 8259, section 6; nothing for any other text.
    static std::optional<Decimal> parse(const QByteArray &text);

    bool isWhole() const { return m_exponent >= m_digits.size(); }
    /// Of a whole number, all its digits and nothing else: `3e2` is `300`. Empty past a thousand.
    QByteArray wholeText() const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    bool m_isNegative = false;
    QByteArray m_digits; ///< the value is 0.DIGITS × 10^exponent; without outer zeros, none for 0
    qint64 m_exponent = 0;
    QByteArray m_text; ///< only where the exponent is too long to be counted
};
