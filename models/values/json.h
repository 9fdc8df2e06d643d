// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"
#include "result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <compare>

/// The only reader and writer of JSON. It keeps the digits of every number. A number that a double
/// or a 64-bit integer cannot hold exactly (`12345678901234567890`, `1.10`, `1E5`) is held *by its
/// digits*, as an object of a private shape that no document can contain. Only the functions here
/// know that shape. Use them instead of `QJsonValue` for any value from outside: for such a number
/// Qt's `isObject()` says true and `isDouble()` says false.
namespace json {

enum class Layout { Compact, Indented };

/// What to do with a key that appears twice in one object.
enum class Duplicates {
    LastCounts, ///< as most readers do; for answers of servers
    Refused, ///< for what a person or a program gives us
};

constexpr qsizetype maxNumberLength = 1000; ///< in characters
constexpr qsizetype maxDepth = 256; ///< nesting of objects and lists

/// Why a text was not parsed.
struct Fault
{
    enum class Kind {
        Syntax, ///< not JSON: `detail` is what Qt says
        TooDeep, ///< more levels than `maxDepth`
        BadNumber,
        NotOneValue, ///< nothing, or several values
        DuplicateKey, ///< `path` is the key that stands twice
        NumberTooLong, ///< more than `maxNumberLength` characters
        ReservedKey, ///< a key of the private shape
    };
    Kind kind = Kind::Syntax;
    int line = 0; ///< counted from 1
    int column = 0; ///< counted from 1, in bytes
    FieldPath path; ///< where the fault is, for every kind but `Syntax`
    QString detail; ///< the reason of a `Syntax` fault, in English
};

/// Parses any value, also one that is not an object or list. Ignores a UTF-8 byte order mark at the
/// beginning.
Result<QJsonValue, Fault> parse(const QByteArray &text,
                                Duplicates duplicates = Duplicates::LastCounts);
/// For text that Amend wrote itself. Empty when `text` is not an object.
QJsonObject parseObject(const QByteArray &text);
/// Returns UTF-8. Equal values give equal bytes, because members are sorted by their keys.
QByteArray write(const QJsonValue &value, Layout layout = Layout::Compact);

/// Parses a number by the grammar of JSON. Undefined when `digits` is not a number.
QJsonValue number(const QString &digits);
bool isNumber(const QJsonValue &value); ///< however it is held
bool isObject(const QJsonValue &value); ///< false for a number that is held by its digits
bool isWholeNumber(const QJsonValue &value); ///< `3`, `3.0`, `3e2`: an integer of JSON Schema
/// The value of a whole number in any spelling, when it fits an `int`; else `otherwise`.
int toInt(const QJsonValue &value, int otherwise = 0);
QString numberText(const QJsonValue &number); ///< as it was read or typed
/// A whole number in digits only, `300` for `3e2`. Any other number as it was read or typed.
QString wholeText(const QJsonValue &number);
/// The value as text: empty for null, a number by its digits, JSON for a list or an object.
QString text(const QJsonValue &value);
/// Compares by decimal value, at any size. Both must be numbers.
std::strong_ordering compare(const QJsonValue &a, const QJsonValue &b);
/// Compares numbers by value (`1.10` is `1.1`), also within objects and lists.
bool same(const QJsonValue &a, const QJsonValue &b);
/// The value with every number as the nearest double, as older versions stored it.
QJsonValue rounded(const QJsonValue &value);
bool contains(const QJsonArray &list, const QJsonValue &value); ///< compares with `same`

} // namespace json
