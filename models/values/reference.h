// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

/// Reference data that tools/bakereference.cpp makes at build time from iso-codes, tzdata and
/// resources/places.json. Every list is sorted by code. The strings are UTF-8 and live as long as
/// the program.
namespace reference {

struct Country
{
    const char *code; ///< ISO 3166-1 alpha-2
    const char *name; ///< the common English name
    const char *otherNames; ///< the names of ISO and the alpha-3 code, separated by `|`
    const char *saidNames; ///< other names in use, from places.json, separated by `|`
};

struct Subdivision
{
    const char *country; ///< ISO 3166-1 alpha-2
    const char *code; ///< ISO 3166-2 without the country: `AZ`
    const char *name;
};

/// The names of all countries, or of all subdivisions of a country, in another language.
struct Translation
{
    const char *language; ///< `pt_BR`
    const char *country; ///< empty = the names of all countries
    const char *names; ///< in the order of the countries or subdivisions, separated by `|`
};

/// A US state that does not share its ZIP codes: the military ones, and three states in free
/// association. There is one row for each prefix of its codes.
struct ZipArea
{
    const char *state; ///< `AE`
    const char *zip; ///< `09`
};

/// A source of the data.
struct Release
{
    const char *name; ///< name of the package
    const char *version; ///< empty when unknown
};

std::span<const Country> countries();
/// The subdivisions of all countries, sorted by country and code.
std::span<const Subdivision> subdivisions();
/// Sorted by code. Empty for a country without subdivisions, or an unknown country.
std::span<const Subdivision> subdivisions(const QString &country);
/// The ids and links of IANA (`Europe/London`, `US/Eastern`, `Etc/UTC`).
std::span<const char *const> timeZones();

/// Sorted by language and country. A country is missing where not all of its subdivisions are
/// translated.
std::span<const Translation> translations();
/// The one for these, as `Translation` has them. Null when there is none.
const Translation *translation(const QString &language, const QString &country);

std::span<const ZipArea> zipAreas();
std::span<const char *const> withoutPostCodes(); ///< codes of countries
/// Countries that ISO 3166-2 divides, but whose addresses name no subdivision.
std::span<const char *const> withoutSubdivisions();
std::span<const Release> releases();

bool isCountry(const QString &code);
/// Whether the code is one that ISO 3166-1 leaves to its users, such as `XK` for Kosovo.
bool isUserAssigned(const QString &country);
/// False for an unknown country too.
bool hasPostCodes(const QString &country);
bool hasSubdivisions(const QString &country); ///< subdivisions that addresses name
bool isSubdivision(const QString &country, const QString &code);
bool isTimeZone(const QString &id); ///< case-sensitive

} // namespace reference
