// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>
#include <utility>

/// How values are written: strict on what travels, lenient on what a person types.
namespace formats {

/// `YYYY-MM-DD` of a day that exists; invalid otherwise.
QDate isoDate(const QString &text);
bool isUuid(const QString &text);
/// ASCII dot-atom of at most 64 before the @, dotted ASCII domain after it.
bool isEmail(const QString &text);
/// The address with its internationalised domain in punycode, when that makes it one.
std::optional<QString> asciiEmail(const QString &text);

/// The date a person typed in any common order, or nothing. An ambiguous order is read the way
/// `locale` writes dates; a two-digit year is the latest such year that is not after `today`.
std::optional<QDate> typedDate(const QString &text, const QLocale &locale, const QDate &today);
/// What the same text means to somebody who writes day and month the other way round, where that
/// is another date.
std::optional<QDate> otherReading(const QString &text, const QLocale &locale, const QDate &today);
/// The digits of a whole number as people write it: "85,000", "$85,000". Nothing where a sign could
/// be a decimal point.
std::optional<QString> plainDigits(const QString &text);

/// A phone number as E.164 when libphonenumber holds it possible; a national one needs `region`
/// (ISO 3166-1 alpha-2).
std::optional<QString> phoneE164(const QString &text, const QString &region);
/// A phone number as country code and national number, `+44` and `7911123456`: the code that was
/// typed, else `countryCode`. Nothing when libphonenumber does not hold it possible.
std::optional<std::pair<QString, QString>> splitPhone(const QString &text,
                                                      const QString &countryCode);
/// The digits of a phone number, where nothing else is in it than what people write numbers with.
std::optional<QString> phoneDigits(const QString &text);
/// For reading aloud: `+1 602-555-0123`; the text itself when it cannot be read.
QString phoneForPeople(const QString &text);

} // namespace formats
