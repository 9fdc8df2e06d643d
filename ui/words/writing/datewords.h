// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

/// Dates and times as people read them. The month is always a word, because 03/04 means two days.
namespace words {

QString date(const QDate &date); ///< "13 March 1980"
QString shortDate(const QDate &date,
                  const QDate &today); ///< "20 Nov", of another year "20 Nov 2025"
QString month(const QDate &date); ///< "March 1980"
QString time(const QTime &time); ///< "12:03"
QString timeWithSeconds(const QTime &time); ///< "12:03:11"
/// "20 Nov 12:03"; on the same day as `now` only the time.
QString dateAndTime(const QDateTime &at, const QDateTime &now);

} // namespace words
