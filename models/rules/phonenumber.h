// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

/// What a text says of a phone number. A reading never adds a digit of its own and never leaves
/// one out, except for a dial-out prefix and a trunk prefix, the `(0)` of `+44 (0)20`.
namespace phone {

/// The country that a number without a country code is read in.
struct Country
{
    QString code; ///< `44`; empty = not known
    QString region; ///< ISO 3166-1 alpha-2

    static Country ofRegion(const QString &region); ///< `GB`
    static Country ofCode(const QString &code); ///< `+44`
    bool isKnown() const { return !code.isEmpty(); }
};

struct Number
{
    QString code; ///< the country code, without a plus sign
    QString national; ///< what follows it, without a trunk prefix
    /// False for a form that is dialled but is not the number itself, like the 1 of `+52 1 55…`.
    bool isUsual = true;

    QString digits() const { return code + national; }
    bool operator==(const Number &other) const { return digits() == other.digits(); }
};

enum class Fault {
    None,
    Characters, ///< letters, or signs that no number is written with
    Extension,
    TwoNumbers,
    NoCountry, ///< a national number, and no country to read it in
    NotNational, ///< not a number of the country, or one that may lack its area code
    NotPossible, ///< too short or too long for its country code
};

enum class Start { National, Plus, DialOut };

struct Reading
{
    Fault fault = Fault::None;
    Start start = Start::National;
    QString typed = {}; ///< all digits of a text that is one number, as 0 to 9
    /// Beside a fault, a guess that a person has to look at.
    std::optional<Number> number = std::nullopt;
    /// It has no trunk prefix, and in its country a number without its area code looks alike.
    bool mayLackAreaCode = false;
    /// It begins with the country's code, and is a number without it as well as with it.
    bool mayHaveCode = false;
};

/// `text` read as one phone number.
Reading read(const QString &text, const Country &country);
/// Whether libphonenumber knows a number like this. Its knowledge is as old as the library.
bool isValid(const Number &number);
/// The number that `digits` are with their country code in front; nothing when their count is
/// not possible there.
std::optional<Number> withCode(const QString &digits);
/// For reading aloud: `+1 602-555-0123`.
QString forPeople(const Number &number);

} // namespace phone
