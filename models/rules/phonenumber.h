// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// Reads phone numbers. A reading never adds or drops a digit, except for a dial-out prefix and a
/// trunk prefix (the `(0)` of `+44 (0)20`).
namespace phone {

/// The country of a number that is written without a country code.
struct Country
{
    QString code; ///< `44`; empty = unknown
    QString region; ///< ISO 3166-1 alpha-2

    static Country ofRegion(const QString &region); ///< `GB`
    static Country ofCode(const QString &code); ///< `+44`
    bool isKnown() const { return !code.isEmpty(); }
};

struct Number
{
    QString code; ///< the country code, without a plus sign
    QString national; ///< the rest of the number, without a trunk prefix
    /// False for a way to dial the number that is not the number itself, like the 1 of `+52 1 55…`.
    bool isUsual = true;

    QString digits() const { return code + national; }
    bool operator==(const Number &other) const { return digits() == other.digits(); }
};

enum class Fault {
    None,
    Characters, ///< letters, or characters that are not used in numbers
    Extension,
    TwoNumbers,
    NoCountry, ///< a national number, and its country is unknown
    NotNational, ///< not a number of the country, or it may lack its area code
    NotPossible, ///< too short or too long for its country code
};

enum class Start { National, Plus, DialOut };

struct Reading
{
    Fault fault = Fault::None;
    Start start = Start::National;
    QString typed = {}; ///< all digits of a text that is one number, as ASCII
    /// With a fault, a guess that the user has to check.
    std::optional<Number> number = std::nullopt;
    /// The number has no trunk prefix, and its country has numbers without an area code that look
    /// like it.
    bool mayLackAreaCode = false;
    /// The number begins with the country code's digits, and is valid with and without them.
    bool mayHaveCode = false;
};

/// Reads `text` as one phone number.
Reading read(const QString &text, const Country &country);
/// Whether libphonenumber knows such a number. Its data is as old as the library.
bool isValid(const Number &number);
/// Reads digits that begin with the country code. Nothing when the country has no numbers of that
/// length.
std::optional<Number> withCode(const QString &digits);
/// A form that is easy to read aloud: `+1 602-555-0123`.
QString forPeople(const Number &number);

} // namespace phone
