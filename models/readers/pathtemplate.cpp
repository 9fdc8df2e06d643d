// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pathtemplate.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

QString pathTemplateFault(const QString &path, const QString &placeholder)
{
    if (!path.startsWith(u'/') || path.startsWith("//"_L1))
        return u"must begin with one \"/\""_s;
    QString rest = path;
    if (!placeholder.isEmpty()) {
        const qsizetype count = path.count(placeholder);
        if (count != 1)
            return u"has %1 %2 times, and needs it once"_s.arg(placeholder).arg(count);
        rest.remove(placeholder);
    }
    if (rest.contains(u'{') || rest.contains(u'}'))
        return placeholder.isEmpty()
            ? u"can hold no variable"_s
            : u"can hold no other variable than %1: write the value of the other one into the path"_s
                  .arg(placeholder);
    const bool isPlain = std::all_of(rest.begin(), rest.end(),
                                     [](QChar unit) { return unit > u' ' && unit < u'\x7f'; });
    if (!isPlain || rest.contains(u'#') || rest.contains(u'\\'))
        return u"holds a character that no path can carry"_s;
    const QStringList segments = path.section(u'?', 0, 0).split(u'/');
    if (segments.contains(u"."_s) || segments.contains(u".."_s))
        return u"holds \".\" or \"..\", which lead elsewhere"_s;
    return {};
}
