// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"

#include "context.h"

#include <QLocale>

namespace words {

QString date(const QDate &date)
{
    //: The format of a date, not a text: d is the day, MMMM the month's name, yyyy the year. Order
    //: them as in your language and put other words between ''. Example: d 'de' MMMM 'de' yyyy
    return QLocale().toString(date, Words::tr("d MMMM yyyy"));
}

QString shortDate(const QDate &date, const QDate &today)
{
    if (date.year() == today.year())
        //: The format of a date of this year, in a narrow column: d is the day, MMM the month's
        //: short name. Put other words between ''.
        return QLocale().toString(date, Words::tr("d MMM"));
    //: The format of a date of another year, in a narrow column: d is the day, MMM the month's
    //: short name, yyyy the year. Put other words between ''.
    return QLocale().toString(date, Words::tr("d MMM yyyy"));
}

QString month(const QDate &date)
{
    //: The format of a month with its year: MMMM is the month's name, yyyy the year. Put other
    //: words between ''.
    return QLocale().toString(date, Words::tr("MMMM yyyy"));
}

QString time(const QTime &time)
{
    //: The format of a time: HH is the hour from 00 to 23, mm the minute.
    return QLocale().toString(time, Words::tr("HH:mm"));
}

QString timeWithSeconds(const QTime &time)
{
    //: The format of a time: HH is the hour from 00 to 23, mm the minute, ss the second.
    return QLocale().toString(time, Words::tr("HH:mm:ss"));
}

QString dateAndTime(const QDateTime &at, const QDateTime &now)
{
    if (at.date() == now.date())
        return time(at.time());
    //: %1 is a day ("20 Nov"), %2 a time ("12:03").
    return Words::tr("%1 %2", "day and time")
        .arg(shortDate(at.date(), now.date()), time(at.time()));
}

} // namespace words
