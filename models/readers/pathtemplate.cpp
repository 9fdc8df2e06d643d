// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pathtemplate.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

using Kind = SpecFault::Kind;

std::optional<SpecFault> pathTemplateFault(const QString &path, const QString &placeholder)
{
    if (!path.startsWith(u'/') || path.startsWith("//"_L1))
        return SpecFault {Kind::PathStart};
    QString rest = path;
    if (!placeholder.isEmpty()) {
        const qsizetype count = path.count(placeholder);
        if (count != 1)
            return SpecFault {Kind::PlaceholderCount, {placeholder, QString::number(count)}};
        rest.remove(placeholder);
    }
    if (rest.contains(u'{') || rest.contains(u'}'))
        return placeholder.isEmpty() ? SpecFault {Kind::NoVariable}
                                     : SpecFault {Kind::OtherVariable, {placeholder}};
    const bool isPlain = std::all_of(rest.begin(), rest.end(),
                                     [](QChar unit) { return unit > u' ' && unit < u'\x7f'; });
    if (!isPlain || rest.contains(u'#') || rest.contains(u'\\'))
        return SpecFault {Kind::PathCharacter};
    const QStringList segments = path.section(u'?', 0, 0).split(u'/');
    if (segments.contains(u"."_s) || segments.contains(u".."_s))
        return SpecFault {Kind::DotSegment};
    return {};
}
