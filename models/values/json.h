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

/// The one reader and the one writer of JSON. They keep every number's digits: one that a double
/// or a 64-bit integer does not give back exactly (`12345678901234567890`, `1.10`, `1E5`) is held
/// *by its digits*, as an object of a private shape that no document can contain. Only this pair,
/// and the functions below, know that shape. Ask them instead of `QJsonValue` wherever a value may
/// come from outside: `isObject()` of Qt says yes to such a number, `isDouble()` says no.
namespace json {

enum class Layout { Compact, Indented };

/// What is done about a key that stands twice in one object.
enum class Duplicates {
    LastCounts, ///< as most readers do: for what servers answer
    Refused, ///< for what a person or a program gives us
};

constexpr qsizetype longestNumber = 1000; ///< characters
constexpr qsizetype deepestLevel = 256; ///< of objects and lists within each other

/// Why a text was not read.
struct Fault
{
    enum class Kind {
        Syntax, ///< not JSON: `detail` is what Qt says
        TooDeep, ///< more levels than `deepestLevel`
        BadNumber,
        NotOneValue, ///< nothing, or several values
        DuplicateKey, ///< `path` is the key that stands twice
        NumberTooLong, ///< more than `longestNumber` characters
        ReservedKey, ///< a key of the private shape
    };
    Kind kind = Kind::Syntax;
    int line = 0; ///< from 1
    int column = 0; ///< from 1, in bytes
    FieldPath path; ///< of `DuplicateKey`, `NumberTooLong` and `ReservedKey`: where it is
    QString detail; ///< of `Syntax`: Qt's own words
};

/// Any value, also a lone one. A UTF-8 byte order mark at the beginning is passed over.
Result<QJsonValue, Fault> parse(const QByteArray &text,
                                Duplicates duplicates = Duplicates::LastCounts);
/// For what we wrote ourselves: empty when `text` is no object.
QJsonObject parseObject(const QByteArray &text);
/// UTF-8. Equal values make equal bytes: members are sorted by their keys.
QByteArray write(const QJsonValue &value, Layout layout = Layout::Compact);

/// The number that `digits` write, by the grammar of JSON; undefined when they write none.
QJsonValue number(const QString &digits);
bool isNumber(const QJsonValue &value); ///< however it is held
bool isObject(const QJsonValue &value); ///< and no number held by its digits
bool isWholeNumber(const QJsonValue &value); ///< `3`, `3.0`, `3e2`: what JSON Schema calls integer
/// Of a whole number that an `int` holds, however it is written; else `otherwise`.
int toInt(const QJsonValue &value, int otherwise = 0);
QString numberText(const QJsonValue &number); ///< as it was read or typed
/// A whole number as digits alone, `300` for `3e2`; any other number as it was read or typed.
QString wholeText(const QJsonValue &number);
/// Nothing, `true`, a number's digits, a text as it is; JSON for a list or an object.
QString text(const QJsonValue &value);
/// By their decimal values, whatever their size. Both must be numbers.
std::strong_ordering compare(const QJsonValue &a, const QJsonValue &b);
/// `1.10` is `1.1`, also deep in objects and lists.
bool same(const QJsonValue &a, const QJsonValue &b);
/// With every number as the nearest double, as all of them were held once.
QJsonValue rounded(const QJsonValue &value);
bool contains(const QJsonArray &list, const QJsonValue &value); ///< by `same`

} // namespace json
