// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Formats of values: strict for what is sent, lenient for what people type.
namespace formats {

/// Reads `YYYY-MM-DD`. Returns an invalid date for any other text or a day that does not exist.
QDate isoDate(const QString &text);
bool isUuid(const QString &text);
/// An ASCII dot-atom of at most 64 characters, `@`, and a dotted ASCII domain.
bool isEmail(const QString &text);
/// The address with its domain in punycode and full-width letters as ASCII. Nothing when the result
/// is not an e-mail address.
std::optional<QString> asciiEmail(const QString &text);

/// The digits of a whole number as people write it: "85,000", "$85,000". Nothing when a character
/// could be a decimal point.
std::optional<QString> plainDigits(const QString &text);

} // namespace formats
