// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

/// Reference data, baked at build time from iso-codes, tzdata and resources/places.json
/// (tools/bakereference.cpp). Every list is sorted by code; strings are UTF-8 and live as long as
/// the program.
namespace reference {

struct Country
{
    const char *code; ///< ISO 3166-1 alpha-2
    const char *name; ///< English, the common one
    const char *otherNames; ///< ISO's, and its alpha-3 code; `|` between them
    const char *saidNames; ///< as people say it, from places.json; `|` between them
};

struct Subdivision
{
    const char *country; ///< alpha-2
    const char *code; ///< ISO 3166-2 without the country: `AZ`
    const char *name;
};

/// A US state whose ZIP codes are its alone (the military ones, and three states in free
/// association): one row for each way those codes begin.
struct ZipArea
{
    const char *state; ///< `AE`
    const char *zip; ///< `09`
};

/// What the data comes from.
struct Release
{
    const char *name; ///< of the package
    const char *version; ///< empty when it is not known
};

std::span<const Country> countries();
/// Of all countries, by country and then by code.
std::span<const Subdivision> subdivisions();
/// In code order; empty for a country without subdivisions, or no country.
std::span<const Subdivision> subdivisions(const QString &country);
/// IANA ids and links (`Europe/London`, `US/Eastern`, `Etc/UTC`).
std::span<const char *const> timeZones();

std::span<const ZipArea> zipAreas();
std::span<const char *const> withoutPostCodes(); ///< countries
/// Countries that ISO 3166-2 divides although their addresses name no part.
std::span<const char *const> withoutSubdivisions();
std::span<const Release> releases();

bool isCountry(const QString &code);
/// One of the codes that ISO 3166-1 leaves to its users, as `XK` for Kosovo.
bool isUserAssigned(const QString &country);
/// False for no country, too.
bool hasPostCodes(const QString &country);
bool hasSubdivisions(const QString &country); ///< that addresses name
bool isSubdivision(const QString &country, const QString &code);
bool isTimeZone(const QString &id); ///< exact case

} // namespace reference
