// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "lists.h"

using namespace Qt::StringLiterals;

namespace {

bool isChosenFromList(const Fault &fault)
{
    if (!fault.field)
        return false;
    const EditorKind kind = fault.field->editor;
    return kind == EditorKind::Choice || kind == EditorKind::Country
        || kind == EditorKind::Subdivision || kind == EditorKind::TimeZone;
}

QString notNullableSentence(const Fault &fault)
{
    //: %1 is the label of a field. "null" is a value of JSON: keep it.
    return Words::tr("%1 can't be null. Enter a value, or leave it out.").arg(fault.label());
}

/// A required text can be empty where the form allows it, such as the state of an address.
QString requiredSentence(const Fault &fault)
{
    if (!fault.field || fault.field->clear != Clear::Empty)
        return missingSentence(fault);
    //: It follows “State: enter a value.” To clear it is to empty the field.
    return missingSentence(fault) + u' '
        + Words::tr("If there is none, clear it: then it is sent as empty text.");
}

QString typeSentence(const Fault &fault)
{
    const QString expected = fault.arg("expected");
    if (fault.arg("actual") == "null"_L1)
        return fault.field && fault.field->clear == Clear::Empty ? requiredSentence(fault)
                                                                 : notNullableSentence(fault);
    if (expected == "integer"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be a whole number, for example %2.")
            .arg(fault.label(), fault.example(u"3"_s));
    }
    if (expected == "number"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be a number, for example %2.")
            .arg(fault.label(), fault.example(u"3.5"_s));
    }
    if (expected == "boolean"_L1)
        //: %1 is the label of a field. "true" and "false" are values of JSON: keep them.
        return Words::tr("%1 must be true or false.").arg(fault.label());
    if (expected == "object"_L1)
        //: %1 is the label of a field.
        return Words::tr("%1 must be a group of fields (a JSON object).").arg(fault.label());
    if (expected == "array"_L1)
        //: %1 is the label of a field.
        return Words::tr("%1 must be a list (a JSON array).").arg(fault.label());
    //: %1 is the label of a field.
    return Words::tr("%1 must be text.").arg(fault.label());
}

QString minLengthSentence(const Fault &fault)
{
    const int minimum = fault.count("minLength");
    if (minimum <= 1)
        return missingSentence(fault);
    //: %1 is the label of a field.
    return Words::tr("%1 must be %n characters or more.", nullptr, minimum).arg(fault.label());
}

QString maxLengthSentence(const Fault &fault)
{
    //: %1 is the label of a field.
    return Words::tr("%1 must be %n characters or fewer. Shorten it.", nullptr,
                     fault.count("maxLength"))
        .arg(fault.label());
}

QString patternSentence(const Fault &fault)
{
    if (fault.finding.args.value("undecided"_L1).toBool())
        //: %1 is the label of a field, %2 a regular expression.
        return Words::tr("%1: it would take too long to compare this with the API's pattern %2. "
                         "Check it yourself.")
            .arg(fault.label(), fault.arg("pattern"));
    if (!fault.arg("reason").isEmpty()) // the phone rule knows more than the pattern
        return phoneSentence(fault);
    if (fault.field && !fault.field->example.isEmpty())
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1: write it like %2.").arg(fault.label(), fault.field->example);
    if (fault.field && !fault.field->hint.isEmpty()) {
        //: %1 is the label of a field, %2 a remark of the form about what to enter.
        return Words::tr("%1 is not in the form that this API accepts. %2")
            .arg(fault.label(), fault.field->hint);
    }
    //: %1 is the label of a field, %2 a regular expression.
    return Words::tr("%1 is not in the form that this API accepts. It must match %2.")
        .arg(fault.label(), fault.arg("pattern"));
}

/// A date is typed as people write it in the window, and as the API does in a command.
QString dateSentence(const Fault &fault)
{
    if (fault.voice == words::Voice::CommandLine)
        //: %1 is the label of a field. YYYY-MM-DD is year, month and day in digits.
        return Words::tr("%1 must be a real date, written as YYYY-MM-DD, like 1980-03-13.")
            .arg(fault.label());
    //: %1 is the label of a field, %2 an example.
    return Words::tr("%1 must be a real date, for example %2.")
        .arg(fault.label(), fault.example(u"1980-03-13"_s));
}

QString formatSentence(const Fault &fault)
{
    const QString format = fault.arg("format");
    if (fault.finding.args.value("empty"_L1).toBool())
        return missingSentence(fault);
    if (format == "email"_L1)
        return emailSentence(fault);
    if (format == "date"_L1)
        return fault.withSuggestion(dateSentence(fault));
    if (format == "uuid"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be a UUID: 36 characters like %2.")
            .arg(fault.label(), fault.example(u"3fa85f64-5717-4562-b3fc-2c963f66afa6"_s));
    }
    if (format == "date-time"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be a real date and time with its zone, for example %2.")
            .arg(fault.label(), fault.example(u"2024-03-13T09:30:00Z"_s));
    }
    if (format == "uri"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be a whole web address, for example %2.")
            .arg(fault.label(), fault.example(u"https://example.com/"_s));
    }
    if (format == "hostname"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be the name of a computer, for example %2.")
            .arg(fault.label(), fault.example(u"mail.example.com"_s));
    }
    if (format == "ipv4"_L1 || format == "ipv6"_L1) {
        //: %1 is the label of a field, %2 an example.
        return Words::tr("%1 must be an IP address, for example %2.")
            .arg(fault.label(),
                 fault.example(format == "ipv4"_L1 ? u"192.0.2.1"_s : u"2001:db8::1"_s));
    }
    if (format == "int32"_L1 || format == "int64"_L1)
        //: %1 is the label of a field.
        return Words::tr("%1 is larger or smaller than this API can hold.").arg(fault.label());
    //: %1 is the label of a field, %2 the name of a format in JSON Schema, such as “duration”.
    return Words::tr("%1 is not a valid “%2”. Check it.").arg(fault.label(), format);
}

QString enumSentence(const Fault &fault)
{
    if (fault.isWarning()) {
        //: %1 is the label of a field.
        return fault.withSuggestion(
            Words::tr("%1: this value is not in the vendor's list.").arg(fault.label()));
    }
    if (fault.finding.args.contains("values"_L1))
        //: %1 is the label of a field, %2 a list of values.
        return Words::tr("%1 must be one of: %2.").arg(fault.label(), fault.arg("values"));
    if (!fault.field || fault.field->choices.isEmpty() || fault.field->choices.size() > 12)
        //: %1 is the label of a field.
        return fault.withSuggestion(
            Words::tr("%1: choose a value from the list.").arg(fault.label()));
    //: %1 is the label of a field, %2 a list of values.
    return fault.withSuggestion(Words::tr("%1: choose one of these: %2.")
                                    .arg(fault.label(), words::list(fault.field->choices)));
}

} // namespace

QString missingSentence(const Fault &fault)
{
    if (!fault.field && fault.finding.path.isRoot() && fault.serverName().isEmpty())
        return Words::tr("Enter a value.");
    if (fault.field && fault.field->type == ValueType::Object)
        //: %1 is the label of a group of fields.
        return Words::tr("%1: fill in its fields.").arg(fault.label());
    if (fault.field && fault.field->attachment)
        //: %1 is the label of a field for a file.
        return Words::tr("%1: choose a file.").arg(fault.label());
    if (isChosenFromList(fault))
        //: %1 is the label of a field with a list of values.
        return Words::tr("%1: choose a value.").arg(fault.label());
    //: %1 is the label of a field.
    return Words::tr("%1: enter a value.").arg(fault.label());
}

QString emailSentence(const Fault &fault)
{
    return fault.withSuggestion(
        fault.isWarning()
            ? Words::tr("This does not look like an email address, like name@example.com.")
            : Words::tr("Enter an email address in the correct format, like name@example.com."));
}

FaultSentences schemaSentences()
{
    return {
        {u"required"_s, requiredSentence},
        {u"type"_s, typeSentence},
        {u"minLength"_s, minLengthSentence},
        {u"maxLength"_s, maxLengthSentence},
        {u"pattern"_s, patternSentence},
        {u"format"_s, formatSentence},
        {u"enum"_s, enumSentence},
        {u"minimum"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return Words::tr("%1 must be %2 or more.").arg(fault.label(), fault.arg("minimum"));
         }},
        {u"maximum"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return Words::tr("%1 must be %2 or less.").arg(fault.label(), fault.arg("maximum"));
         }},
        {u"exclusiveMinimum"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return Words::tr("%1 must be more than %2.")
                 .arg(fault.label(), fault.arg("exclusiveMinimum"));
         }},
        {u"exclusiveMaximum"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return Words::tr("%1 must be less than %2.")
                 .arg(fault.label(), fault.arg("exclusiveMaximum"));
         }},
        {u"minItems"_s,
         [](const Fault &fault) {
             //: %1 is the label of a list.
             return Words::tr("%1 must have %n new entries or more.", nullptr,
                              fault.count("minItems"))
                 .arg(fault.label());
         }},
        {u"maxItems"_s,
         [](const Fault &fault) {
             //: %1 is the label of a list.
             return Words::tr("%1 can have %n new entries at most.", nullptr,
                              fault.count("maxItems"))
                 .arg(fault.label());
         }},
        {u"nullable"_s, notNullableSentence},
    };
}
