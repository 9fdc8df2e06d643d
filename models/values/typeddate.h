// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <optional>

/// Reads dates as people write them, by one rule whatever the window's language is. Month names may
/// be in that language, in the region's, or in English, German, French, Spanish, Portuguese or
/// Arabic, as long as all of these mean the same month.
namespace formats {

/// The date that was typed, in any common order, or nothing. The order of `region`, which is the
/// desktop's (`QLocale::system()`), decides where day and month could be swapped. A two-digit year
/// is the latest one that is not after `today`.
std::optional<QDate> typedDate(const QString &text, const QLocale &region, const QDate &today);
/// The date when day and month are swapped, where that is a different date.
std::optional<QDate> otherReading(const QString &text, const QLocale &region, const QDate &today);

/// All dates, as `YYYY-MM-DD`, that `text` can mean in any region: two where day and month could be
/// swapped, none where it is not a date or its year has two digits. For a point in time it is the
/// written day, whatever day that is in the local time zone.
QStringList dateReadings(const QString &text);

} // namespace formats
