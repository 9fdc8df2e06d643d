// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/// Dates as people write them. Month names are read in the locale's language and in English,
/// German, French, Spanish and Portuguese, where all of these mean the same month.
namespace formats {

/// The date a person typed in any common order, or nothing. An ambiguous order is read the way
/// `locale` writes dates; a two-digit year is the latest such year that is not after `today`.
std::optional<QDate> typedDate(const QString &text, const QLocale &locale, const QDate &today);
/// What the same text means to somebody who writes day and month the other way round, where that
/// is another date.
std::optional<QDate> otherReading(const QString &text, const QLocale &locale, const QDate &today);

/// The dates, `YYYY-MM-DD`, that `text` may mean, whoever wrote it: two where day and month can be
/// read either way round, none where it is no date or its year has two digits. Of an instant it is
/// the day that is written, which may be another one where the reader lives.
QStringList dateReadings(const QString &text);

} // namespace formats
