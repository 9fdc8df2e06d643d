// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "places.h"
#include "rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

// Rules of places: countries, their states and ZIP codes, and time zones.

namespace {

/// Adds a finding with what was probably meant: one code as a suggestion, several as a list.
void foundPlace(const Rule &rule, const FieldSpec &field, Findings &findings, QJsonObject args,
                const places::Meant &meant)
{
    constexpr qsizetype maxCandidates = 6; // a longer list is no help
    if (meant.codes.size() > 1 && meant.codes.size() <= maxCandidates)
        args[u"candidates"_s] = QJsonArray::fromStringList(meant.codes);
    found(rule, field, findings, args, meant.only());
}

/// An empty text is only an error where the vendor says so. Where the country has no such part it
/// is right, and gets a note.
void foundEmpty(const Rule &rule, const FieldSpec &field, const QString &country, bool hasSome,
                Findings &findings)
{
    const QString reason = hasSome ? u"empty"_s : u"none"_s;
    if (reference::isCountry(country))
        findings += Finding {field.path,
                             rule.name,
                             hasSome ? rule.severity : Severity::Note,
                             {{u"reason"_s, reason}, {u"country"_s, country}}};
}

bool isCode(const QString &text)
{
    return text.size() <= 3 && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

/// Finds a text where the country's addresses have no such part. It may belong to an earlier
/// country.
void foundSurplus(const Rule &rule, const FieldSpec &field, const QString &country,
                  Findings &findings)
{
    found(rule, field, findings, {{u"reason"_s, u"surplus"_s}, {u"country"_s, country}});
}

/// The state that alone has ZIP codes with this prefix. Empty when other states share it.
QString stateOfZip(const QString &zip)
{
    const auto areas = reference::zipAreas();
    const auto area = std::find_if(areas.begin(), areas.end(), [&zip](const auto &one) {
        return zip.startsWith(QLatin1StringView(one.zip));
    });
    return area == areas.end() ? QString() : QString::fromLatin1(area->state);
}

bool hasOwnZips(const QString &state)
{
    const auto areas = reference::zipAreas();
    return std::any_of(areas.begin(), areas.end(),
                       [&state](const auto &one) { return state == QLatin1StringView(one.state); });
}

/// A ZIP code with its hyphen, ASCII digits and the leading zero that spreadsheets drop. Empty when
/// the digits cannot be one.
QString zipOffer(const QString &text)
{
    static const QRegularExpression parts(
        uR"(\A([0-9]{5}|[0-9]{4}(?![0-9]))[\s-]*([0-9]{4})?[\s-]*\z)"_s);
    static const QRegularExpression hyphens(uR"([\p{Pd}\x{2212}])"_s);
    QString ascii;
    for (const QChar c : text)
        ascii += c.isDigit() ? QChar(u'0' + c.digitValue()) : c;
    const auto match = parts.match(ascii.replace(hyphens, u"-"_s).simplified());
    if (!match.hasMatch())
        return {};
    const QString area = match.captured(1).rightJustified(5, u'0');
    return match.captured(2).isEmpty() ? area : QString(area + u'-' + match.captured(2));
}

/// Finds a military ZIP code with another state, or the reverse.
void usZipOfState(const Rule &rule, const FieldSpec &field, const QString &zip,
                  const CheckContext &context, Findings &findings)
{
    const QString state = rule.with.value(1).in(context.values).toString();
    const QString wanted = stateOfZip(zip);
    if (wanted == state || !reference::isSubdivision(u"US"_s, state)
        || (wanted.isEmpty() && !hasOwnZips(state)))
        return;
    found(rule, field, findings,
          {{u"reason"_s, u"state"_s}, {u"state"_s, state}, {u"stateOfZip"_s, wanted}});
}

/// Whether ZIP codes of the state may begin like this. Only the listed states have codes that begin
/// with 0 (USPS Publication 65). In other states a 0 in front means that another digit is missing.
bool mayBeZipOf(const QString &state, const QString &zip)
{
    static const QStringList withZero {u"AE"_s, u"CT"_s, u"MA"_s, u"ME"_s, u"NH"_s, u"NJ"_s,
                                       u"NY"_s, u"PR"_s, u"RI"_s, u"VI"_s, u"VT"_s};
    if (!reference::isSubdivision(u"US"_s, state))
        return true;
    const QString wanted = stateOfZip(zip);
    return (wanted == state || (wanted.isEmpty() && !hasOwnZips(state)))
        && (!zip.startsWith(u'0') || withZero.contains(state));
}

void foundZip(const Rule &rule, const FieldSpec &field, const QString &text,
              const CheckContext &context, Findings &findings)
{
    const QString offer = zipOffer(text);
    const QString state = rule.with.value(1).in(context.values).toString();
    found(rule, field, findings, {}, mayBeZipOf(state, offer) ? offer : QString());
    // Digits of other scripts look right, but no server reads them as a ZIP code.
    if (std::any_of(text.begin(), text.end(),
                    [](QChar c) { return c.isDigit() && c.unicode() > u'9'; }))
        findings.last().severity = Severity::Error;
}

void usZip(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
           const CheckContext &context, Findings &findings)
{
    static const QRegularExpression zip(uR"(\A[0-9]{5}(-[0-9]{4})?\z)"_s);
    const QString country = other(rule, context).toString();
    if (value.toString().isEmpty())
        foundEmpty(rule, field, country, reference::hasPostCodes(country), findings);
    else if (reference::isCountry(country) && !reference::hasPostCodes(country))
        foundSurplus(rule, field, country, findings);
    else if (country == "US"_L1 && !zip.match(value.toString()).hasMatch())
        foundZip(rule, field, value.toString(), context, findings);
    else if (country == "US"_L1 && rule.with.size() > 1)
        usZipOfState(rule, field, value.toString(), context, findings);
}

void country(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
             const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    if (reference::isUserAssigned(text))
        findings
            += Finding {field.path, rule.name, Severity::Note, {{u"reason"_s, u"userAssigned"_s}}};
    else if (!reference::isCountry(text))
        foundPlace(rule, field, findings, {}, places::country(text));
}

void subdivision(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
                 const CheckContext &context, Findings &findings)
{
    const QString inCountry = other(rule, context).toString();
    const QString text = value.toString();
    const bool hasSome = reference::hasSubdivisions(inCountry);
    if (text.isEmpty())
        foundEmpty(rule, field, inCountry, hasSome, findings);
    // A name such as `Kowloon` is not a code.
    else if (reference::isCountry(inCountry) && !hasSome && isCode(text))
        foundSurplus(rule, field, inCountry, findings);
    else if (hasSome && !reference::isSubdivision(inCountry, text))
        foundPlace(rule, field, findings, {{u"country"_s, inCountry}},
                   places::subdivision(inCountry, text));
}

void timeZone(const Rule &rule, const FieldSpec &field, const QJsonValue &value,
              const CheckContext &, Findings &findings)
{
    const QString text = value.toString();
    if (!reference::isTimeZone(text))
        foundPlace(rule, field, findings, {}, places::timeZone(text));
}

} // namespace

QHash<QString, Rule::Function> placeRules()
{
    return {
        {u"country"_s, country},
        {u"subdivision"_s, subdivision},
        {u"timeZone"_s, timeZone},
        {u"usZip"_s, usZip},
    };
}

bool hasNoSuchPlace(const FieldSpec &field, const QJsonObject &values)
{
    return std::any_of(field.rules.begin(), field.rules.end(), [&values](const Rule &rule) {
        const QString country = rule.with.value(0).in(values).toString();
        if (!reference::isCountry(country))
            return false;
        return (rule.name == "subdivision"_L1 && !reference::hasSubdivisions(country))
            || (rule.name == "usZip"_L1 && !reference::hasPostCodes(country));
    });
}
