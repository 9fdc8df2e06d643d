// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "retryafter.h"

#include "backoff.h"
#include "network.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestWait = backoff::longest / 1000;

std::optional<qint64> sensibleWait(qint64 seconds)
{
    return seconds < 0 ? std::nullopt : std::optional(qMin(seconds, longestWait));
}

int monthOf(const QString &name)
{
    static const QStringList months {u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                     u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(name.toLower())) + 1;
}

/// RFC 9110, 5.6.7: a year of two digits that is more than 50 years ahead is in the past.
int wholeYear(const QString &digits, int thisYear)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    const int near = thisYear - thisYear % 100 + year;
    return near > thisYear + 50 ? near - 100 : near;
}

/// Reads the three forms of RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94
/// 08:49:37 GMT` and `Sun Nov  6 08:49:37 1994`.
QDateTime httpDate(const QByteArray &text, const QDateTime &now)
{
    static const QRegularExpression dayFirst(
        u"^[A-Za-z]+, (\\d\\d)[ -]([A-Za-z]{3})[ -](\\d{2}|\\d{4}) (\\d\\d:\\d\\d:\\d\\d) GMT$"_s);
    static const QRegularExpression asctime(
        u"^[A-Za-z]+ ([A-Za-z]{3}) ([ \\d]\\d) (\\d\\d:\\d\\d:\\d\\d) (\\d{4})$"_s);
    const QString line = QString::fromLatin1(text);
    QDate day;
    QString time;
    if (const auto match = dayFirst.match(line); match.hasMatch()) {
        day = QDate(wholeYear(match.captured(3), now.date().year()), monthOf(match.captured(2)),
                    match.captured(1).toInt());
        time = match.captured(4);
    } else if (const auto old = asctime.match(line); old.hasMatch()) {
        day = QDate(old.captured(4).toInt(), monthOf(old.captured(1)),
                    old.captured(2).trimmed().toInt());
        time = old.captured(3);
    }
    const QTime clock = QTime::fromString(time, u"hh:mm:ss"_s);
    return clock.isValid() ? QDateTime(day, clock, Qt::UTC) : QDateTime();
}

/// Reads seconds. More digits than fit a number still mean a very long wait.
std::optional<qint64> secondsIn(const QByteArray &text)
{
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds;
    const bool isDigits = !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char sign) {
        return sign >= '0' && sign <= '9';
    });
    return isDigits ? std::optional(longestWait) : std::nullopt;
}

/// The seconds from now. A large number is an epoch time in seconds, a larger one in milliseconds.
qint64 resetSeconds(qint64 reset, const QDateTime &now)
{
    if (reset > 100'000'000'000)
        return (reset - now.toMSecsSinceEpoch() + 999) / 1000;
    return reset > 1'000'000'000 ? reset - now.toSecsSinceEpoch() : reset;
}

} // namespace

std::optional<qint64> retryAfterSeconds(const HttpReply &reply, const QDateTime &now)
{
    const QByteArray retryAfter = reply.header("Retry-After").trimmed();
    if (const auto seconds = secondsIn(retryAfter))
        return sensibleWait(*seconds);
    if (!retryAfter.isEmpty()) {
        const QDateTime date = httpDate(retryAfter, now);
        return date.isValid() ? sensibleWait(now.secsTo(date)) : std::nullopt;
    }
    for (const char *name : {"RateLimit-Reset", "X-RateLimit-Reset"}) {
        if (const auto reset = secondsIn(reply.header(name).trimmed()))
            return sensibleWait(resetSeconds(*reset, now));
    }
    return std::nullopt;
}
