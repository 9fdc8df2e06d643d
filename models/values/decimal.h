// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <compare>
#include <optional>

/// A number as JSON writes it. It is compared by its value and never rounded.
class Decimal final
{
public:
    /// Parses by the grammar of RFC 8259, section 6. Returns nothing for any other text.
    static std::optional<Decimal> parse(const QByteArray &text);

    bool isWhole() const { return m_exponent >= m_digits.size(); }
    /// All digits of a whole number, without an exponent: `300` for `3e2`. Empty for more than a
    /// thousand digits.
    QByteArray wholeText() const;

    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }

private:
    bool m_isNegative = false;
    /// The value is 0.DIGITS × 10^exponent. Without zeros at either end; empty for 0.
    QByteArray m_digits;
    qint64 m_exponent = 0;
    QByteArray m_text; ///< set only when the exponent is too long to count with
};
