// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "headernames.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using Kind = SpecFault::Kind;

bool isTokenCharacter(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'A' && unit <= u'Z')
        || (unit >= u'a' && unit <= u'z') || QStringView(u"!#$%&'*+-.^_`|~").contains(character);
}

} // namespace

std::optional<SpecFault> headerNameFault(const QString &name)
{
    static const QSet<QString> reserved = {u"accept"_s,
                                           u"accept-charset"_s,
                                           u"accept-encoding"_s,
                                           u"accept-language"_s,
                                           u"connection"_s,
                                           u"cookie"_s,
                                           u"cookie2"_s,
                                           u"date"_s,
                                           u"dnt"_s,
                                           u"expect"_s,
                                           u"forwarded"_s,
                                           u"host"_s,
                                           u"http2-settings"_s,
                                           u"keep-alive"_s,
                                           u"origin"_s,
                                           u"range"_s,
                                           u"referer"_s,
                                           u"set-cookie"_s,
                                           u"set-cookie2"_s,
                                           u"te"_s,
                                           u"trailer"_s,
                                           u"transfer-encoding"_s,
                                           u"upgrade"_s,
                                           u"user-agent"_s,
                                           u"via"_s};
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return SpecFault {Kind::NotAHeaderName};
    const QString lower = name.toLower();
    const bool isOfFamily = lower.startsWith("content-"_L1) || lower.startsWith("if-"_L1)
        || lower.startsWith("proxy-"_L1) || lower.startsWith("sec-"_L1);
    if (isOfFamily || reserved.contains(lower))
        return SpecFault {Kind::ReservedHeader, {name}};
    return {};
}

std::optional<SpecFault> headerPrefixFault(const QString &prefix)
{
    const bool isPlain = std::all_of(prefix.begin(), prefix.end(), [](QChar character) {
        return character >= u' ' && character <= u'~';
    });
    if (!isPlain || prefix.startsWith(u' '))
        return SpecFault {Kind::BadHeaderPrefix};
    return {};
}
