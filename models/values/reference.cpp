// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reference.h"

#include <algorithm>
#include <cstring>

namespace {

/// Compares like strcmp, because the lists are sorted that way.
struct ByCode
{
    bool operator()(const reference::Country &a, const char *b) const
    {
        return std::strcmp(a.code, b) < 0;
    }
    bool operator()(const char *a, const char *b) const { return std::strcmp(a, b) < 0; }
    bool operator()(const reference::Subdivision &a, const char *b) const
    {
        return std::strcmp(a.country, b) < 0;
    }
    bool operator()(const char *a, const reference::Subdivision &b) const
    {
        return std::strcmp(a, b.country) < 0;
    }
};

bool isListed(std::span<const char *const> sorted, const QString &code)
{
    const QByteArray wanted = code.toUtf8();
    const auto found = std::lower_bound(sorted.begin(), sorted.end(), wanted.constData(), ByCode());
    return found != sorted.end() && wanted == *found;
}

} // namespace

std::span<const reference::Subdivision> reference::subdivisions(const QString &country)
{
    const auto all = subdivisions();
    const QByteArray code = country.toUtf8();
    const auto [begin, end] = std::equal_range(all.begin(), all.end(), code.constData(), ByCode());
    return {begin, end};
}

const reference::Translation *reference::translation(const QString &language,
                                                     const QString &country)
{
    const auto all = translations();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Translation &one) {
        return language == QLatin1StringView(one.language)
            && country == QLatin1StringView(one.country);
    });
    return found == all.end() ? nullptr : &*found;
}

bool reference::isCountry(const QString &code)
{
    const auto all = countries();
    const QByteArray wanted = code.toUtf8();
    const auto found = std::lower_bound(all.begin(), all.end(), wanted.constData(), ByCode());
    return found != all.end() && wanted == found->code;
}

bool reference::isSubdivision(const QString &country, const QString &code)
{
    const auto all = subdivisions(country);
    const QByteArray wanted = code.toUtf8();
    return std::any_of(all.begin(), all.end(),
                       [&wanted](const Subdivision &each) { return wanted == each.code; });
}

bool reference::isUserAssigned(const QString &country)
{
    return country.startsWith(u'X') && isCountry(country);
}

bool reference::hasPostCodes(const QString &country)
{
    return isCountry(country) && !isListed(withoutPostCodes(), country);
}

bool reference::hasSubdivisions(const QString &country)
{
    return !subdivisions(country).empty() && !isListed(withoutSubdivisions(), country);
}

bool reference::isTimeZone(const QString &id)
{
    return isListed(timeZones(), id);
}
