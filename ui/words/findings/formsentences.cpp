// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "personal.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

QString patientNameSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    if (reason == "empty"_L1)
        return missingSentence(fault);
    QString sentence = Words::tr("%1 may have letters A to Z, digits, single spaces and - . , ' "
                                 "only.")
                           .arg(fault.label());
    if (reason == "start"_L1)
        sentence = Words::tr("%1 must begin with a letter A to Z or a digit.").arg(fault.label());
    else if (reason == "spaces"_L1)
        sentence = Words::tr("%1 may have single spaces between words only, none at its ends.")
                       .arg(fault.label());
    return fault.withSuggestion(sentence);
}

/// The object around the field: "Date of birth" for its day.
Fault objectOf(const Fault &fault)
{
    const FieldSpec *object = fault.form ? fault.form->field(fault.finding.path.parent()) : nullptr;
    return {fault.finding, fault.form, object ? object : fault.field, fault.voice};
}

QString calendarDateSentence(const Fault &fault)
{
    if (fault.arg("reason") == "future"_L1)
        return Words::tr("Enter %1 in the past.").arg(objectOf(fault).nounWithArticle());
    const QDate month(fault.arg("year").toInt(), fault.arg("month").toInt(), 1);
    return Words::tr("%1 has %2 days. Check the day and the month.")
        .arg(personal::text(QLocale().toString(month, u"MMMM yyyy"_s)), fault.arg("days"));
}

QString combinedLengthSentence(const Fault &fault)
{
    return Words::
        tr("Country code and number together can have %1 characters, including the +. Check both.")
            .arg(fault.arg("max"));
}

QString openValueSentence(const Fault &fault)
{
    if (fault.arg("reason") == "shape"_L1)
        return fault.withSuggestion(
            Words::tr("%1 may have capital letters A to Z, digits and _ only, like %2.")
                .arg(fault.label(), fault.example(u"ARTS_ENTERTAINMENT"_s)));
    return fault.withSuggestion(
        Words::tr("The vendor does not publish its list for %1, and this value was not seen "
                  "before.")
            .arg(fault.noun()));
}

QString lockedTypesSentence(const Fault &fault)
{
    const QString status = fault.arg("status");
    if (status.isEmpty() || status == "VERIFIED"_L1)
        return Words::tr("The vendor accepts no new %1 after a user was verified. Remove it.")
            .arg(fault.arg("type"));
    return Words::tr("The vendor accepts no new %1 after a user was verified, and Amend does not "
                     "know the status “%2”. Remove it.")
        .arg(fault.arg("type"), status);
}

QString dataUrlSentence(const Fault &fault)
{
    if (fault.arg("reason") == "content"_L1)
        return Words::tr("The file is not what its data URL says it is. Encode a JPEG or PDF file, "
                         "and name its kind.");
    if (fault.arg("reason") == "base64"_L1)
        return Words::tr("What follows “base64,” is not correct base64. Encode the file again.");
    return Words::tr("%1 must be a JPEG or PDF file as a data URL, like "
                     "data:image/jpg;base64,….")
        .arg(fault.label());
}

QString notBeforeSentence(const Fault &fault)
{
    const std::optional<FieldPath> other = FieldPath::parse(fault.arg("other"));
    const FieldSpec *field = other && fault.form ? fault.form->field(*other) : nullptr;
    if (!field)
        return Words::tr("%1 must not be before the date it follows.").arg(fault.label());
    const Fault related {fault.finding, fault.form, field, fault.voice};
    return Words::tr("%1 must be the same as or after the %2.").arg(fault.label(), related.noun());
}

QString personalDataSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    QString kind = Words::tr("a person's name");
    if (reason == "email"_L1)
        kind = Words::tr("an email address");
    else if (reason == "phone"_L1)
        kind = Words::tr("a phone number");
    return Words::tr("This looks like %1. %2 must not tell who the person is: use an ID that means "
                     "nothing to others.")
        .arg(kind, fault.label());
}

QString suggestedSentence(const Fault &fault)
{
    const QString values = fault.arg("values");
    return fault.withSuggestion(
        Words::tr("This is not one of the usual values for %1: %2.").arg(fault.noun(), values));
}

QString rangeSentence(const Fault &fault)
{
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
             return Words::tr("Amend sends empty text to remove the %1. The vendor does not "
                              "document this, so look at the answer afterwards.")
                 .arg(fault.noun());
         }},
        {u"noSpaces"_s,
         [](const Fault &fault) {
             return fault.withSuggestion(
                 Words::tr("%1 has a space in it. Remove it.").arg(fault.label()));
         }},
        {u"maskedValue"_s,
         [](const Fault &fault) {
             return Words::tr("This %1 is hidden by asterisks, as the vendor shows it. Enter the "
                              "whole one.")
                 .arg(fault.noun());
         }},
        {u"ssn"_s,
         [](const Fault &fault) {
             return fault.withSuggestion(
                 Words::tr("A Social Security number has nine digits, without dashes or spaces."));
         }},
        {u"softMaxLength"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is longer than %2 characters, and the server may refuse it.")
                 .arg(fault.label(), fault.arg("max"));
         }},
        {u"phone"_s, phoneSentence},
        {u"emailFormat"_s, emailSentence},
        {u"notFuture"_s,
         [](const Fault &fault) {
             return Words::tr("Enter %1 in the past, for example %2.")
                 .arg(fault.nounWithArticle(), fault.example(u"1980-03-13"_s));
         }},
        {u"maxAge"_s,
         [](const Fault &fault) {
             return Words::tr("This %1 means an age of more than %2.")
                 .arg(fault.noun(), fault.arg("years"));
         }},
        {u"minorWithoutProxy"_s,
         [](const Fault &fault) {
             return Words::tr(
                        "This person is younger than %1 and has no guarantor (medical proxy), "
                        "which lab orders for a minor need.")
                 .arg(fault.arg("years"));
         }},
        {u"range"_s, rangeSentence},
        {u"atLeast"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is usually %2 or more.").arg(fault.label(), fault.arg("min"));
         }},
        {u"notBefore"_s, notBeforeSentence},
        {u"pastDate"_s,
         [](const Fault &fault) { return Words::tr("%1 is in the past.").arg(fault.label()); }},
        {u"notEmpty"_s,
         [](const Fault &fault) {
             return Words::tr("Enter the %1: this API does not accept an empty one.")
                 .arg(fault.noun());
         }},
        {u"personalData"_s, personalDataSentence},
        {u"suggested"_s, suggestedSentence},
    };
}
