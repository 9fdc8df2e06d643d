// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// How values are written: strict on what travels, lenient on what a person types.
namespace formats {

/// `YYYY-MM-DD` of a day that exists; invalid otherwise.
QDate isoDate(const QString &text);
bool isUuid(const QString &text);
/// ASCII dot-atom of at most 64 before the @, dotted ASCII domain after it.
bool isEmail(const QString &text);
/// The address with its internationalised domain in punycode and full-width letters in ASCII, when
/// that makes it one.
std::optional<QString> asciiEmail(const QString &text);

/// The digits of a whole number as people write it: "85,000", "$85,000". Nothing where a sign could
/// be a decimal point.
std::optional<QString> plainDigits(const QString &text);

} // namespace formats
