// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundletext.h"

#include "words.h"

#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

QString shownValue(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"yes"_s : u"no"_s;
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    return text.isEmpty() ? u"-"_s : words::visible(text);
}

/// "amend 1.2", one a line.
QStringList members(const QJsonObject &object)
{
    QStringList lines;
    for (auto it = object.begin(); it != object.end(); ++it)
        lines += u"  %1: %2"_s.arg(it.key(), shownValue(*it));
    return lines;
}

/// One row a line: "2026-11-30T12:00:00Z, users, production, applied, 200".
QStringList rows(const QJsonArray &list, const QStringList &keys)
{
    QStringList lines;
    for (const QJsonValue &row : list) {
        QStringList cells;
        for (const QString &key : keys)
            cells += u"%1 %2"_s.arg(key, shownValue(row[key]));
        lines += u"  "_s + cells.join(u", "_s);
    }
    return lines.isEmpty() ? QStringList {u"  none"_s} : lines;
}

} // namespace

QString words::bundleText(const QJsonObject &bundle)
{
    QStringList lines {u"Amend: support bundle"_s};
    const auto add = [&lines](const QString &heading, const QStringList &below) {
        lines += QStringList {QString(), heading};
        lines += below;
    };
    add(u"Versions"_s, members(bundle["versions"_L1].toObject()));
    add(u"Settings"_s, members(bundle["settings"_L1].toObject()));
    add(u"Profiles"_s,
        rows(bundle["profiles"_L1].toArray(),
             {u"profile"_s, u"api"_s, u"tier"_s, u"environment"_s, u"scheme"_s, u"canRead"_s,
              u"timeFactor"_s, u"armedMinutes"_s}));
    add(u"Keychain"_s, members(bundle["keychain"_L1].toObject()));
    add(u"Store"_s, members(bundle["store"_L1].toObject()));
    if (!bundle.contains("rows"_L1)) {
        add(u"Rows in the store, and last sends"_s, {u"  unknown: the store is not open"_s});
        return lines.join(u'\n') + u'\n';
    }
    add(u"Rows in the store"_s, members(bundle["rows"_L1].toObject()));
    add(u"Last sends, the newest first"_s,
        rows(bundle["outcomes"_L1].toArray(),
             {u"at"_s, u"api"_s, u"tier"_s, u"outcome"_s, u"status"_s, u"code"_s}));
    return lines.join(u'\n') + u'\n';
}
