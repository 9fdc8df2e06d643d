// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

using namespace Qt::StringLiterals;

namespace {

QString shapeSentence(const Fault &fault)
{
    //: %1 is the label of a phone number, %2 and %3 are numbers, %4 is an example.
    return Words::tr("%1 needs %2 to %3 digits and nothing else, like %4.")
        .arg(fault.label(), fault.arg("min"), fault.arg("max"), fault.example(u"2106603032"_s));
}

QString tooShortSentence(const Fault &fault)
{
    //: %1 is the label of a phone number.
    return Words::tr("%1 has fewer than %n digits, and the server may refuse it.", nullptr,
                     fault.count("min"))
        .arg(fault.label());
}

using Sentences = QHash<QString, const char *>;

/// Sentences by the rule's reason. %1 is the field's label, %2 an example.
const Sentences &sentences()
{
    static const Sentences all {
        {u"characters"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words",
                           "%1 has letters or other characters that are not part of a phone "
                           "number. Enter only the number, like %2.")},
        {u"extension"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words", "%1: enter the number without its extension, like %2.")},
        {u"twoNumbers"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words",
                           "%1: these look like two numbers. Enter one of them, like %2.")},
        {u"countryCode"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words", "%1: enter the number with its country code, like %2.")},
        {u"areaCode"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words",
                           "%1 can't be read for certain. Check its digits, and add the area code "
                           "or the country code, like %2.")},
        {u"punctuation"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words", "%1: write the number as a + and digits, like %2.")},
        {u"dialOut"_s,
         //: %1 is the label of a phone number, %2 an example. The prefix is 00 or 011.
         QT_TRANSLATE_NOOP("Words",
                           "%1 begins with a dial-out prefix. Begin with the country code, like "
                           "%2.")},
        {u"national"_s,
         //: %1 is the label of a phone number. The prefix is the 0 before the area code.
         QT_TRANSLATE_NOOP("Words",
                           "%1: write the number as it follows the country code: digits only, "
                           "without a prefix for calls within the country.")},
        {u"noCode"_s,
         QT_TRANSLATE_NOOP("Words", "Enter the country code, too: the number is read with it.")},
        {u"ownCode"_s,
         //: %1 is the label of a phone number.
         QT_TRANSLATE_NOOP("Words",
                           "%1 has a country code of its own. Enter that in the field for the "
                           "country code, and only the rest here.")},
        {u"notPossible"_s,
         //: %1 is the label of a phone number.
         QT_TRANSLATE_NOOP("Words",
                           "%1: no number like this can be dialled. Check its country code, its "
                           "area code and its digits.")},
        {u"notTaken"_s,
         //: %1 is the label of a phone number.
         QT_TRANSLATE_NOOP("Words",
                           "%1: this API does not accept this number, however it is written. Check "
                           "its digits.")},
    };
    return all;
}

/// What is unusual, where the number may be sent as it is.
const Sentences &doubts()
{
    static const Sentences all {
        {u"characters"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words",
                           "%1 has letters or other characters that are not part of a phone number "
                           "like %2.")},
        {u"extension"_s,
         //: %1 is the label of a phone number.
         QT_TRANSLATE_NOOP("Words", "%1 has an extension behind the number.")},
        {u"twoNumbers"_s,
         //: %1 is the label of a phone number.
         QT_TRANSLATE_NOOP("Words", "%1: these look like two numbers.")},
        {u"countryCode"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words", "%1 has no country code, unlike %2.")},
        {u"punctuation"_s,
         //: %1 is the label of a phone number, %2 an example.
         QT_TRANSLATE_NOOP("Words", "%1 has other signs than a + and digits, unlike %2.")},
        {u"dialOut"_s,
         //: %1 is the label of a phone number, %2 an example. The prefix is 00 or 011.
         QT_TRANSLATE_NOOP("Words",
                           "%1 begins with a dial-out prefix, not with the country code like %2.")},
    };
    return all;
}

/// The label and an example, where the sentence has them.
QString filled(QString sentence, const Fault &fault)
{
    if (sentence.contains("%2"_L1))
        sentence.replace("%2"_L1, fault.example(u"+16025550123"_s));
    return sentence.contains("%1"_L1) ? sentence.replace("%1"_L1, fault.label()) : sentence;
}

} // namespace

QString phoneSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    if (reason == "digits"_L1)
        return fault.withSuggestion(shapeSentence(fault));
    if (reason == "tooShort"_L1)
        return tooShortSentence(fault);
    // The form has a separate field for the country code.
    if (reason == "areaCode"_L1 && fault.arg("style") == "national"_L1)
        //: %1 is the label of a phone number, %2 an example.
        return fault.withSuggestion(
            Words::tr("%1 can't be read for certain. Check its digits, and add the area code, like "
                      "%2.")
                .arg(fault.label(), fault.example(u"7911123456"_s)));
    const QString known = sentences().contains(reason) ? reason : u"countryCode"_s;
    const char *asked = sentences().value(known);
    const char *text = fault.isWarning() ? doubts().value(known, asked) : asked;
    return fault.withSuggestion(filled(Words::tr(text), fault));
}
