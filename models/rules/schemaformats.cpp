// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemaformats.h"

#include "formats.h"
#include "json.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool matchesWhole(const QRegularExpression &expression, const QString &text)
{
    return expression.match(text).hasMatch();
}

bool isIpv4(const QString &text)
{
    static const QRegularExpression address(
        uR"(\A((25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])(\.(?!\z)|\z)){4}\z)"_s);
    return matchesWhole(address, text);
}

/// An address by RFC 4291, section 2.2.
bool isIpv6(const QString &text)
{
    static const QRegularExpression group(uR"(\A[0-9a-fA-F]{1,4}\z)"_s);
    const QStringList halves = text.split(u"::"_s);
    if (halves.size() > 2)
        return false;
    qsizetype groups = 0;
    for (qsizetype half = 0; half < halves.size(); ++half) {
        if (halves[half].isEmpty() && halves.size() == 2)
            continue;
        const QStringList parts = halves[half].split(u':');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            const bool isLast = half == halves.size() - 1 && i == parts.size() - 1;
            if (isLast && isIpv4(parts[i]))
                groups += 2;
            else if (matchesWhole(group, parts[i]))
                ++groups;
            else
                return false;
        }
    }
    return halves.size() == 2 ? groups <= 7 : groups == 8;
}

/// A time by RFC 3339, section 5.6. A leap second is only valid at 23:59:60 UTC.
bool isDateTime(const QString &text)
{
    static const QRegularExpression moment(
        uR"(\A([0-9]{4}-[0-9]{2}-[0-9]{2})[Tt]([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60))"
        uR"((?:\.[0-9]+)?(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))\z)"_s);
    const auto match = moment.match(text);
    if (!match.hasMatch() || !formats::isoDate(match.captured(1)).isValid())
        return false;
    if (match.captured(4) != "60"_L1)
        return true;
    const int sign = match.captured(5) == "-"_L1 ? -1 : 1;
    const int offset = sign * (match.captured(6).toInt() * 60 + match.captured(7).toInt());
    const int local = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    return (local - offset + 2 * 1440) % 1440 == 1439;
}

/// A host name by RFC 1123, section 2.1. RFC 5891, section 4.2.3.1, reserves `--` in places 3 and
/// 4.
bool isHostname(const QString &text)
{
    static const QRegularExpression label(
        uR"(\A(?!..--)[0-9A-Za-z]([0-9A-Za-z-]{0,61}[0-9A-Za-z])?\z|)"
        uR"(\A[Xx][Nn]--[0-9A-Za-z-]{0,58}[0-9A-Za-z]\z)"_s);
    const QStringList labels = text.split(u'.');
    return text.size() <= 253 && std::all_of(labels.begin(), labels.end(), [](const QString &one) {
               return matchesWhole(label, one);
           });
}

/// An absolute URI by RFC 3986, section 3.
bool isUri(const QString &text)
{
    // Possessive quantifiers keep the time proportional to the length.
    static const QString percent = u"%[0-9A-Fa-f]{2}"_s;
    static const QString plain = u"A-Za-z0-9._~!$&'()*+,;="_s;
    static const auto run = [](const QString &more) {
        return QString(u"(?:["_s + plain + more + u"-]++|"_s + percent + u")*+"_s);
    };
    static const QString authority
        = QString(u"(?:"_s + run(u":"_s) + u"@)?(?:\\[([0-9A-Fa-f:.]+|[vV][0-9A-Fa-f]+\\.["_s
                  + plain + u":-]+)\\]|"_s + run({}) + u")(?::[0-9]*)?"_s);
    static const QRegularExpression uri(
        u"\\A[A-Za-z][A-Za-z0-9+.-]*:(?://"_s + authority + u"(?=[/?#]|\\z)|(?!//))"_s
        + run(u":@/"_s) + u"(?:\\?"_s + run(u":@/?"_s) + u")?(?:#"_s + run(u":@/?"_s) + u")?\\z"_s);
    const auto match = uri.match(text);
    const QString literal = match.captured(1);
    return match.hasMatch()
        && (literal.isEmpty() || literal.startsWith(u'v', Qt::CaseInsensitive) || isIpv6(literal));
}

bool isWithin(const QJsonValue &value, qint64 least, qint64 most)
{
    return json::isWholeNumber(value) && json::compare(value, least) >= 0
        && json::compare(value, most) <= 0;
}

using TextCheck = bool (*)(const QString &);

const QHash<QString, TextCheck> &textChecks()
{
    static const QHash<QString, TextCheck> checks = {
        {u"date"_s, [](const QString &text) { return formats::isoDate(text).isValid(); }},
        {u"date-time"_s, isDateTime},
        {u"email"_s, formats::isEmail},
        {u"hostname"_s, isHostname},
        {u"ipv4"_s, isIpv4},
        {u"ipv6"_s, isIpv6},
        {u"uri"_s, isUri},
        {u"uuid"_s, formats::isUuid},
    };
    return checks;
}

} // namespace

QStringList schemaformats::checked()
{
    QStringList names = textChecks().keys() + QStringList {u"int32"_s, u"int64"_s};
    names.sort();
    return names;
}

bool schemaformats::matches(const QString &format, const QJsonValue &value)
{
    if (json::isNumber(value)) {
        if (format == "int32"_L1)
            return isWithin(value, std::numeric_limits<qint32>::min(),
                            std::numeric_limits<qint32>::max());
        return format != "int64"_L1
            || isWithin(value, std::numeric_limits<qint64>::min(),
                        std::numeric_limits<qint64>::max());
    }
    const TextCheck check = value.isString() ? textChecks().value(format) : nullptr;
    return !check || check(value.toString());
}
