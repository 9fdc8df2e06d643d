// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressblock.h"

#include "places.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Town
{
    QString country, city, state, postalCode;
    qsizetype lines = 1; ///< how many lines say it
};

bool hasDigit(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

QString withoutEndingComma(QString text)
{
    text = text.trimmed();
    while (text.endsWith(u','))
        text = text.chopped(1).trimmed();
    return text;
}

bool isState(const QString &country, const QString &text)
{
    const places::Meant meant = places::subdivision(country, QString(text).remove(u'.'));
    return meant.isWhole && !meant.only().isEmpty();
}

/// `Phoenix, AZ` or `Phoenix Arizona`: the town, and a state of this country.
std::optional<Town> townWithState(const QString &country, const QString &text,
                                  const QString &postalCode)
{
    const qsizetype comma = text.lastIndexOf(u',');
    if (comma > 0) {
        const QString city = withoutEndingComma(text.left(comma));
        const QString state = text.mid(comma + 1).trimmed();
        if (!city.isEmpty() && !hasDigit(city) && isState(country, state))
            return Town {country, city, state, postalCode};
    }
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (qsizetype count = 1; count <= 3 && count < words.size(); ++count) {
        const QString city = withoutEndingComma(words.mid(0, words.size() - count).join(u' '));
        const QString state = words.mid(words.size() - count).join(u' ');
        if (!hasDigit(city) && isState(country, state))
            return Town {country, city, state, postalCode};
    }
    return {};
}

struct StateForm
{
    QString country;
    QRegularExpression line; ///< what is before the post code, and the post code
};

const QList<StateForm> &stateForms()
{
    static const QList<StateForm> forms {
        {u"US"_s, QRegularExpression(uR"(^(.*[^\s,])[\s,]+(\d{5}(?:-\d{4})?)$)"_s)},
        {u"CA"_s,
         QRegularExpression(uR"(^(.*[^\s,])[\s,]+([A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d)$)"_s)},
        {u"AU"_s, QRegularExpression(uR"(^(.*[^\s,])[\s,]+(\d{4})$)"_s)},
    };
    return forms;
}

/// `SW1A 1AA` alone below its town, or behind it.
std::optional<Town> britishTown(const QStringList &lines, qsizetype last, qsizetype from)
{
    static const QRegularExpression form(
        uR"(^(?:(\D*[^\d\s,])[\s,]+)?([A-Za-z]{1,2}\d[A-Za-z\d]? ?\d[A-Za-z]{2})$)"_s);
    const QRegularExpressionMatch match = form.match(lines.at(last));
    if (!match.hasMatch())
        return {};
    const QString beside = withoutEndingComma(match.captured(1));
    if (!beside.isEmpty())
        return Town {u"GB"_s, beside, {}, match.captured(2).toUpper()};
    if (last <= from || hasDigit(lines.at(last - 1)))
        return {};
    return Town {
        u"GB"_s, withoutEndingComma(lines.at(last - 1)), {}, match.captured(2).toUpper(), 2};
}

/// `10115 Berlin`, below a street with a house number: `12345 Main Street` alone is no town.
std::optional<Town> germanTown(const QStringList &lines, qsizetype last, qsizetype from)
{
    static const QRegularExpression form(uR"(^(?:DE?-)?(\d{5})\s+(\D+)$)"_s);
    const QRegularExpressionMatch match = form.match(lines.at(last));
    if (!match.hasMatch() || last <= from || !hasDigit(lines.at(last - 1)))
        return {};
    return Town {u"DE"_s, withoutEndingComma(match.captured(2)), {}, match.captured(1)};
}

std::optional<Town> townAt(const QStringList &lines, qsizetype last, qsizetype from)
{
    for (const StateForm &form : stateForms()) {
        const QRegularExpressionMatch match = form.line.match(lines.at(last));
        if (!match.hasMatch())
            continue;
        if (auto town = townWithState(form.country, withoutEndingComma(match.captured(1)),
                                      match.captured(2).toUpper()))
            return town;
    }
    if (auto town = britishTown(lines, last, from))
        return town;
    return germanTown(lines, last, from);
}

/// `77 E Mill Ave, Apt 12` on two lines.
QStringList withUnitApart(const QString &street)
{
    static const QRegularExpression unit(
        uR"(^(\D*\d.*?),?\s+((?:apt|apartment|unit|suite|ste|flat|floor|fl)\b\.?\s*\S+|#\s*\S+)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = unit.match(street);
    return match.hasMatch() ? QStringList {match.captured(1), match.captured(2)}
                            : QStringList {street};
}

bool isStreet(const QString &line)
{
    return hasDigit(line) || line.contains(u"box"_s, Qt::CaseInsensitive);
}

} // namespace

std::optional<AddressBlock> addressAt(const QStringList &lines, qsizetype last, qsizetype from)
{
    const std::optional<Town> town = townAt(lines, last, from);
    if (!town)
        return {};
    AddressBlock block;
    block.country = town->country;
    block.city = town->city;
    block.state = town->state;
    block.postalCode = town->postalCode;
    block.last = last;
    // The street: from the first of the two lines above that has a number, or the line above alone.
    const qsizetype end = last - town->lines + 1;
    qsizetype first = end;
    for (qsizetype i = std::max(from, end - 2); i < end && first == end; ++i) {
        if (isStreet(lines.at(i)) || i == end - 1)
            first = i;
    }
    block.first = first;
    for (qsizetype i = first; i < end; ++i)
        block.street += withoutEndingComma(lines.at(i));
    if (block.street.size() == 1)
        block.street = withUnitApart(block.street.constFirst());
    if (last + 1 < lines.size()) {
        const places::Meant country = places::country(lines.at(last + 1));
        if (country.isWhole && !country.only().isEmpty()) {
            block.country = country.only();
            block.last = last + 1;
        }
    }
    return block;
}

QStringList addressLines(const QString &line)
{
    QStringList parts = line.split(u',', Qt::SkipEmptyParts);
    for (QString &part : parts)
        part = part.trimmed();
    parts.removeAll(QString());
    // The town's line is the last part, or, where the state is a part of its own, the last two. The
    // country may be one more.
    for (const qsizetype behind : {0, 1}) {
        for (const qsizetype town : {2, 1}) {
            const qsizetype before = parts.size() - behind - town;
            if (before < 1)
                continue;
            const QStringList lines = parts.mid(0, before)
                + QStringList {parts.mid(before, town).join(u", "_s)} + parts.mid(before + town);
            const auto block = addressAt(lines, before, 0);
            if (block && !block->street.isEmpty() && block->last == lines.size() - 1)
                return lines;
        }
    }
    return {line};
}
