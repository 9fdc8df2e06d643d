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
    //: %1 is a list of codes of countries, states or time zones.
    return sentence + u' ' + Words::tr("It can mean one of these: %1.").arg(candidates);
}

/// The sentence for an empty text. It depends on whether the country has such a part.
QString emptySentence(const Fault &fault)
{
    const QString country = fault.arg("country");
    if (fault.arg("reason") == "surplus"_L1)
        //: %1 is the label of a field (State, ZIP code), %2 the code of a country.
        return Words::tr("%1: addresses in %2 have none. Clear it if it is left over from another "
                         "country.")
            .arg(fault.label(), country);
    if (fault.arg("reason") == "none"_L1)
        //: %1 is the label of a field (State, ZIP code), %2 the code of a country.
        return Words::tr("%1: addresses in %2 have none, so empty text is sent.")
            .arg(fault.label(), country);
    //: %1 is the label of a field (State, ZIP code), %2 the code of a country.
    return Words::tr("%1 is empty. Enter it if the address in %2 has one: the server may refuse "
                     "empty text.")
        .arg(fault.label(), country);
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
    //: %1 is the label of a field.
    const QString doubt = Words::tr(
        "%1: this is not on the list. The codes of countries have two letters, like US.");
    //: %1 is the label of a field.
    const QString step
        = Words::tr("%1: choose a country from the list, or enter its two-letter code, like US.");
    return withCodes(fault, (fault.isWarning() ? doubt : step).arg(fault.label()));
}

QString subdivisionDoubt(const Fault &fault)
{
    if (fault.arg("suggestion").isEmpty())
        //: %1 is the label of a field (State).
        return Words::tr("%1: this is not in the chosen country.");
    //: %1 is the label of a field (State).
    return Words::tr("%1: this is a name, not a code.");
}

QString subdivisionStep(const Fault &fault)
{
    if (!fault.arg("suggestion").isEmpty())
        //: %1 is the label of a field (State).
        return Words::tr("%1: enter the code, not the name.");
    //: %1 is the label of a field (State).
    return Words::tr("%1: choose one of the chosen country from the list, or enter its code, like "
                     "AZ.");
}

QString subdivisionSentence(const Fault &fault)
{
    if (isAboutEmptyText(fault))
        return emptySentence(fault);
    const QString sentence = fault.isWarning() ? subdivisionDoubt(fault) : subdivisionStep(fault);
    return withCodes(fault, sentence.arg(fault.label()));
}

QString usZipSentence(const Fault &fault)
{
    if (isAboutEmptyText(fault))
        return emptySentence(fault);
    if (fault.arg("reason") != "state"_L1) {
        //: %1 is the label of a field (ZIP code).
        const QString doubt
            = Words::tr("%1 usually has 5 digits, or 5+4, like 85004 or 85004-1234.");
        //: %1 is the label of a field (ZIP code).
        const QString step = Words::tr("%1: enter 5 digits, or 5+4, like 85004 or 85004-1234.");
        return fault.withSuggestion((fault.isWarning() ? doubt : step).arg(fault.label()));
    }
    const QString state = fault.arg("state");
    if (const QString other = fault.arg("stateOfZip"); !other.isEmpty())
        //: %1 is the label of a field (ZIP code), %2 and %3 are codes of states.
        return Words::tr("%1: this belongs to the state %2, not to %3.")
            .arg(fault.label(), other, state);
    //: %1 is the label of a field (ZIP code), %2 the code of a state.
    return Words::tr("%1: this does not belong to the state %2.").arg(fault.label(), state);
}

QString timeZoneSentence(const Fault &fault)
{
    //: %1 is the label of a field.
    return withCodes(
        fault,
        Words::tr("%1: choose a time zone from the list, like Europe/London.").arg(fault.label()));
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
