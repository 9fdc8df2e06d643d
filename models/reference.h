// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

/// Reference data, baked at build time from iso-codes and tzdata (tools/bakereference.cpp). Every
/// list is sorted by code; strings are UTF-8 and live as long as the program.
namespace reference {

struct Country
{
    const char *code; ///< ISO 3166-1 alpha-2
    const char *name; ///< English, the common one
};

struct Subdivision
{
    const char *country; ///< alpha-2
    const char *code; ///< ISO 3166-2 without the country: `AZ`
    const char *name;
};

std::span<const Country> countries();
/// Of all countries, by country and then by code.
std::span<const Subdivision> subdivisions();
/// In code order; empty for a country without subdivisions, or no country.
std::span<const Subdivision> subdivisions(const QString &country);
/// IANA ids and links (`Europe/London`, `US/Eastern`, `Etc/UTC`).
std::span<const char *const> timeZones();

bool isCountry(const QString &code);
bool isSubdivision(const QString &country, const QString &code);
bool isTimeZone(const QString &id); ///< exact case

} // namespace reference
