// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewords.h"
#include "fault.h"
#include "personal.h"
#include "words.h"

using namespace Qt::StringLiterals;

namespace {

QString patientNameSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    if (reason == "empty"_L1)
        return missingSentence(fault);
    //: %1 is the label of a field.
    QString sentence = Words::tr("%1 may have letters A to Z, digits, single spaces and - . , ' "
                                 "only.");
    if (reason == "start"_L1)
        //: %1 is the label of a field.
        sentence = Words::tr("%1 must begin with a letter A to Z or a digit.");
    else if (reason == "spaces"_L1)
        //: %1 is the label of a field.
        sentence = Words::tr("%1 may have single spaces between words only, none at its ends.");
    return fault.withSuggestion(sentence.arg(fault.label()));
}

/// The object around the field: "Date of birth" for its day.
Fault objectOf(const Fault &fault)
{
    const FieldSpec *object = fault.form ? fault.form->field(fault.finding.path.parent()) : nullptr;
    return {fault.finding, fault.form, object ? object : fault.field, fault.voice, fault.called};
}

QString calendarDateSentence(const Fault &fault)
{
    if (fault.arg("reason") == "future"_L1)
        //: %1 is the label of a date.
        return Words::tr("%1: enter a date in the past.").arg(objectOf(fault).label());
    const QDate month(fault.count("year"), fault.count("month"), 1);
    if (!month.isValid() || personal::areHidden())
        return Words::tr("This month does not have that many days. Check the day and the month.");
    //: %1 is a month with its year. It is always 28 to 31 days.
    return Words::tr("%1 has %n days. Check the day and the month.", nullptr, fault.count("days"))
        .arg(words::month(month));
}

QString combinedLengthSentence(const Fault &fault)
{
    return Words::tr("Country code and number together can have %n characters, including the +. "
                     "Check both.",
                     nullptr, fault.count("max"));
}

QString openValueSentence(const Fault &fault)
{
    if (fault.arg("reason") == "shape"_L1)
        //: %1 is the label of a field, %2 an example.
        return fault.withSuggestion(
            Words::tr("%1 may have capital letters A to Z, digits and _ only, like %2.")
                .arg(fault.label(), fault.example(u"ARTS_ENTERTAINMENT"_s)));
    //: %1 is the label of a field.
    return fault.withSuggestion(
        Words::tr("%1: this value was not seen before, and the vendor does not publish its list.")
            .arg(fault.label()));
}

QString lockedTypesSentence(const Fault &fault)
{
    const QString status = fault.arg("status");
    const QString type = words::spelledCode(fault.arg("type"));
    if (status.isEmpty() || status == "VERIFIED"_L1)
        //: %1 is a kind of document, such as SSN.
        return Words::tr("After a user was verified, the vendor accepts no new document of this "
                         "kind: %1. Remove it.")
            .arg(type);
    //: %1 is a kind of document, such as SSN; %2 is a code of the vendor.
    return Words::tr("After a user was verified, the vendor accepts no new document of this kind: "
                     "%1. Amend does not know the status “%2”. Remove the document.")
        .arg(type, status);
}

QString dataUrlSentence(const Fault &fault)
{
    if (fault.arg("reason") == "content"_L1)
        return Words::tr("The file is not what its data URL says it is. Encode a JPEG or PDF file, "
                         "and name its kind.");
    if (fault.arg("reason") == "base64"_L1)
        return Words::tr("What follows “base64,” is not correct base64. Encode the file again.");
    //: %1 is the label of a field.
    return Words::tr("%1 must be a JPEG or PDF file as a data URL, like "
                     "data:image/jpg;base64,….")
        .arg(fault.label());
}

QString notBeforeSentence(const Fault &fault)
{
    const std::optional<FieldPath> other = FieldPath::parse(fault.arg("other"));
    const FieldSpec *field = other && fault.form ? fault.form->field(*other) : nullptr;
    if (!field)
        //: %1 is the label of a date.
        return Words::tr("%1 must not be before the date that it follows.").arg(fault.label());
    //: %1 and %2 are the labels of two dates.
    return Words::tr("%1 must be the same as or after “%2”.").arg(fault.label(), field->label);
}

QString personalDataSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    const QString fact = reason == "email"_L1 ? Words::tr("This looks like an email address.")
        : reason == "phone"_L1                ? Words::tr("This looks like a phone number.")
                                              : Words::tr("This looks like a person's name.");
    //: %1 is the label of a field for an ID of one's own.
    return fact + u' '
        + Words::tr("%1 must not tell who the person is: use an ID that means nothing to others.")
              .arg(fault.label());
}

QString suggestedSentence(const Fault &fault)
{
    //: %1 is the label of a field, %2 a list of values.
    return fault.withSuggestion(Words::tr("%1: this is not one of the usual values: %2.")
                                    .arg(fault.label(), fault.arg("values")));
}

QString rangeSentence(const Fault &fault)
{
    //: %1 is the label of a field, %2 and %3 are numbers.
    return Words::tr("%1 must be between %2 and %3.")
        .arg(fault.label(), fault.arg("min"), fault.arg("max"));
}

} // namespace

FaultSentences formSentences()
{
    return {
        {u"patientName"_s, patientNameSentence},
        {u"calendarDate"_s, calendarDateSentence},
        {u"combinedLength"_s, combinedLengthSentence},
        {u"openValue"_s, openValueSentence},
        {u"lockedTypes"_s, lockedTypesSentence},
        {u"dataUrl"_s, dataUrlSentence},
        {u"pdf"_s,
         [](const Fault &fault) {
             return fault.isNote()
                 ? Words::tr("This is a PDF file. The vendor's own sample has one, but its "
                             "documentation names JPEG pictures only.")
                 : Words::tr(
                     "This is a PDF file, and the vendor asks for JPEG pictures of identity "
                     "documents. Choose a picture if you have one.");
         }},
        {u"emptied"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field.
             return Words::tr("%1: Amend sends empty text to remove it. The vendor does not "
                              "document this, so look at the answer afterwards.")
                 .arg(fault.label());
         }},
        {u"noSpaces"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field.
             return fault.withSuggestion(
                 Words::tr("%1 has a space in it. Remove it.").arg(fault.label()));
         }},
        {u"maskedValue"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field. The asterisks are in the value: *****1112.
             return Words::tr("%1 is hidden by asterisks, as the vendor shows it. Enter the whole "
                              "one.")
                 .arg(fault.label());
         }},
        {u"ssn"_s,
         [](const Fault &fault) {
             return fault.withSuggestion(
                 Words::tr("A Social Security number has nine digits, without dashes or spaces."));
         }},
        {u"softMaxLength"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field.
             return Words::tr("%1 is longer than %n characters, and the server may refuse it.",
                              nullptr, fault.count("max"))
                 .arg(fault.label());
         }},
        {u"phone"_s, phoneSentence},
        {u"emailFormat"_s, emailSentence},
        {u"notFuture"_s,
         [](const Fault &fault) {
             //: %1 is the label of a date, %2 an example.
             return Words::tr("%1: enter a date in the past, for example %2.")
                 .arg(fault.label(), fault.example(u"1980-03-13"_s));
         }},
        {u"maxAge"_s,
         [](const Fault &fault) {
             //: %1 is the label of a date.
             return Words::tr("%1: this means an age of more than %n years.", nullptr,
                              fault.count("years"))
                 .arg(fault.label());
         }},
        {u"minorWithoutProxy"_s,
         [](const Fault &fault) {
             return Words::tr("This person is younger than %n years and has no guarantor (medical "
                              "proxy), which lab orders for a minor need.",
                              nullptr, fault.count("years"));
         }},
        {u"range"_s, rangeSentence},
        {u"atLeast"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return Words::tr("%1 is usually %2 or more.").arg(fault.label(), fault.arg("min"));
         }},
        {u"notBefore"_s, notBeforeSentence},
        {u"pastDate"_s,
         [](const Fault &fault) {
             //: %1 is the label of a date.
             return Words::tr("%1 is in the past.").arg(fault.label());
         }},
        {u"notEmpty"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field.
             return Words::tr("%1: enter a value. This API does not accept an empty one.")
                 .arg(fault.label());
         }},
        {u"personalData"_s, personalDataSentence},
        {u"suggested"_s, suggestedSentence},
    };
}
