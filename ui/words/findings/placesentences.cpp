// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

using namespace Qt::StringLiterals;

namespace {

/// Adds the code that was probably meant, or all possible codes.
QString withCodes(const Fault &fault, const QString &sentence)
{
    const QString candidates = fault.arg("candidates");
    if (candidates.isEmpty())
        return fault.withSuggestion(sentence);
    return sentence + u' ' + Words::tr("It can mean one of these: %1.").arg(candidates);
}

/// The sentence for an empty text. It depends on whether the country has such a part.
QString emptySentence(const Fault &fault)
{
    const QString country = fault.arg("country");
    if (fault.arg("reason") == "surplus"_L1)
        return Words::tr(
                   "Addresses in %1 have no %2. Clear it if it is left over from another country.")
            .arg(country, fault.noun());
    if (fault.arg("reason") == "none"_L1)
        return Words::tr("Addresses in %1 have none, so the %2 is sent as empty text.")
            .arg(country, fault.noun());
    return Words::tr("The %1 is empty. Enter it if the address in %2 has one: the server may "
                     "refuse empty text.")
        .arg(fault.noun(), country);
}

bool isAboutEmptyText(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    return reason == "none"_L1 || reason == "empty"_L1 || reason == "surplus"_L1;
}

QString countrySentence(const Fault &fault)
{
    if (fault.arg("reason") == "userAssigned"_L1)
        return Words::tr("This code is in use, but it is not in ISO 3166-1: the vendor may not "
                         "know it.");
    const QString sentence = fault.isWarning()
        ? Words::tr("This is not a %1 of the list. Its codes have two letters, like US.")
        : Words::tr("Choose the %1 from the list, or enter its two-letter code, like US.");
    return withCodes(fault, sentence.arg(fault.noun()));
}

QString subdivisionSentence(const Fault &fault)
{
    if (isAboutEmptyText(fault))
        return emptySentence(fault);
    const bool isNamed = !fault.arg("suggestion").isEmpty();
    if (fault.isWarning())
        return withCodes(fault,
                         (isNamed ? Words::tr("This is the name of a %1, not its code.")
                                  : Words::tr("This is not a %1 of the chosen country."))
                             .arg(fault.noun()));
    return withCodes(fault,
                     (isNamed ? Words::tr("Enter the %1 by its code.")
                              : Words::tr("Choose a %1 of the chosen country from the list, or "
                                          "enter its code, like AZ."))
                         .arg(fault.noun()));
}

QString usZipSentence(const Fault &fault)
{
    if (isAboutEmptyText(fault))
        return emptySentence(fault);
    if (fault.arg("reason") != "state"_L1)
        return fault.withSuggestion(
            fault.isWarning()
                ? Words::tr("ZIP codes have 5 digits, or 5+4, like 85004 or 85004-1234.")
                : Words::tr("Enter 5 digits, or 5+4, like 85004 or 85004-1234."));
    const QString state = fault.arg("state");
    if (const QString other = fault.arg("stateOfZip"); !other.isEmpty())
        return Words::tr("This %1 belongs to the state %2, not to %3.")
            .arg(fault.noun(), other, state);
    return Words::tr("This %1 does not belong to the state %2.").arg(fault.noun(), state);
}

QString timeZoneSentence(const Fault &fault)
{
    return withCodes(fault, Words::tr("Choose a time zone from the list, like Europe/London."));
}

} // namespace

FaultSentences placeSentences()
{
    return {
        {u"country"_s, countrySentence},
        {u"subdivision"_s, subdivisionSentence},
        {u"timeZone"_s, timeZoneSentence},
        {u"usZip"_s, usZipSentence},
    };
}
