// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "json.h"
#include "lists.h"
#include "personal.h"
#include "words.h"

using namespace Qt::StringLiterals;

/// Whether the argument is a value of the record, or words of the server that may repeat one.
static bool isPersonal(const char *key)
{
    static const QList<QByteArrayView> keys {"candidates", "country", "days",       "message",
                                             "name",       "state",   "stateOfZip", "suggestion"};
    return keys.contains(QByteArrayView(key));
}

QString Fault::arg(const char *key) const
{
    const QJsonValue value = finding.args.value(QLatin1StringView(key));
    QStringList texts;
    for (const QJsonValue &item : value.toArray())
        texts += json::text(item);
    // A single one is also compared and looked up, so it has no mark of its direction.
    const QString text = value.isArray() ? words::list(texts) : json::text(value);
    return isPersonal(key) ? personal::text(text) : text;
}

int Fault::count(const char *key) const
{
    return json::toInt(finding.args.value(QLatin1StringView(key)));
}

/// The label of a field, or what it is called without one.
static QString labelOf(const Fault &fault)
{
    if (fault.field && !fault.field->label.isEmpty())
        return fault.field->label;
    const FieldPath &path = fault.finding.path;
    if (const FieldSpec *list = fault.form ? fault.form->listOf(path) : nullptr;
        list && !fault.field && path.parent() == list->path)
        return words::fieldName(*fault.form, path); // an item is called by its position
    //: Stands in a sentence in place of a field's label, mostly at its beginning.
    return path.isRoot() ? Words::tr("This value") : path.name();
}

QString Fault::label() const
{
    if (const QString name = serverName(); !name.isEmpty())
        return name;
    if (called)
        called->isInSentence = true;
    return called && !called->name.isEmpty() ? called->name : labelOf(*this);
}

QString Fault::serverName() const
{
    return finding.origin == Finding::Origin::Server ? words::visible(arg("field")) : QString();
}

QString Fault::example(const QString &otherwise) const
{
    return field && !field->example.isEmpty() ? field->example : otherwise;
}

QString Fault::withSuggestion(const QString &sentence) const
{
    const QString suggestion = arg("suggestion");
    const QStringList readings = finding.args.value("readings"_L1).toVariant().toStringList();
    // Values that are hidden on the screen are not repeated in a sentence, which may be printed.
    if (personal::areHidden() || (field && personal::isHidden(*field)))
        return sentence;
    if (readings.size() == 2)
        //: %1 and %2 are dates as the API writes them: 2000-04-03, 2000-03-04.
        return sentence + u' ' + Words::tr("This may mean %1 or %2.").arg(readings[0], readings[1]);
    if (suggestion.isEmpty())
        return sentence;
    //: %1 is a value that is probably right. It follows a sentence that says what is wrong.
    return sentence + u' ' + Words::tr("Use “%1”?").arg(words::visible(suggestion));
}

namespace {

QString allowedSentence(const Fault &fault)
{
    const QString values = fault.arg("values");
    if (values.isEmpty())
        //: %1 is the label of a field.
        return Words::tr("%1: the profile does not allow this value. Choose another.")
            .arg(fault.label());
    //: %1 is the label of a field, %2 a list of values.
    return Words::tr("%1: the profile allows only these values: %2.").arg(fault.label(), values);
}

/// Of a whole body: the record holds the same, or it is not for this form to send.
QString leftOutSentence(const Fault &fault)
{
    const QString name = fault.form ? words::fieldName(*fault.form, fault.finding.path)
                                    : fault.finding.path.toString();
    //: %1 is the name of a field.
    return Words::tr("“%1” was left out, because the record already has this value.").arg(name);
}

QString readOnlySentence(const Fault &fault)
{
    if (fault.isNote())
        return leftOutSentence(fault);
    //: %1 is the label of a field.
    return Words::tr("%1 can't be changed through this API. Leave it out.").arg(fault.label());
}

QString unknownSentence(const Fault &fault)
{
    if (fault.isNote())
        return leftOutSentence(fault);
    const QString name = fault.finding.path.name();
    const QString nearest = fault.arg("nearest");
    if (nearest.isEmpty())
        //: %1 is a key of a JSON object, as it was written.
        return Words::tr("“%1” is not a field of this form. Check the name or leave it out.")
            .arg(name);
    //: %1 is a key of a JSON object, as it was written; %2 is the key that was probably meant.
    return Words::tr("“%1” is not a field of this form. Did you mean “%2”?").arg(name, nearest);
}

/// Where in a text that is not JSON the fault is, and what it is: else in Qt's own words.
QString jsonPlaceSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason"), detail = fault.arg("detail");
    const QString line = fault.arg("line"), column = fault.arg("column");
    if (reason == "tooDeep"_L1)
        //: %1 and %2 are numbers.
        return Words::tr("This is not a JSON object: it is nested too deep at line %1, column %2.")
            .arg(line, column);
    if (reason == "badNumber"_L1)
        //: %1 and %2 are numbers.
        return Words::tr("This is not a JSON object: at line %1, column %2 is something that JSON "
                         "does not accept as a number.")
            .arg(line, column);
    if (reason == "notOneValue"_L1)
        //: %1 and %2 are numbers.
        return Words::tr("This is not a JSON object: there is more than one value, or none, at "
                         "line %1, column %2.")
            .arg(line, column);
    if (detail.isEmpty())
        return Words::tr("This is not a JSON object.");
    //: %1 is what the program that reads JSON says about it.
    return Words::tr("This is not a JSON object (%1, line %2, column %3).")
        .arg(detail, line, column);
}

QString jsonSentence(const Fault &fault)
{
    if (const QString encoding = fault.arg("encoding"); !encoding.isEmpty())
        //: %1 is the name of an encoding, such as UTF-16.
        return Words::tr("This text is not UTF-8: it looks like %1. Save it as UTF-8.")
            .arg(encoding);
    return jsonPlaceSentence(fault) + u' ' + Words::tr("Check commas, quotes and braces.");
}

QString userIdSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    if (reason == "spaces"_L1)
        return Words::tr("The user ID begins or ends with a space. Remove it.");
    const QString example = fault.arg("example");
    if (!example.isEmpty())
        //: %1 is an example of a user ID.
        return Words::tr("Enter a user ID like %1.").arg(example);
    const QString hint = fault.arg("hint");
    if (!hint.isEmpty())
        //: %1 is a remark of the form: what a user ID looks like, and where to find it.
        return Words::tr("Enter the user ID. %1").arg(hint);
    return Words::tr("Enter the user ID as the vendor's dashboard shows it.");
}

QString refusedNullSentence(const Fault &fault)
{
    if (fault.finding.args.value("empty"_L1).toBool()) {
        //: %1 is the label of a field. "null" is a value of JSON: keep it.
        return Words::tr("%1: the server is known to refuse null, although its description allows "
                         "it. Send empty text instead.")
            .arg(fault.label());
    }
    //: %1 is the label of a field. "null" is a value of JSON: keep it.
    return Words::tr("%1: the server is known to refuse null, although its description allows it. "
                     "Enter a value, or leave it out.")
        .arg(fault.label());
}

/// The form file's sentence for the record rule that a finding names. Findings are stored, so they
/// have no sentence themselves.
QString recordRuleText(const Finding &finding, const FormSpec *form)
{
    const QString name = finding.args.value("recordRule"_L1).toString();
    const QList<RecordRule> rules = form ? form->recordRules : QList<RecordRule>();
    for (const RecordRule &rule : rules) {
        if (rule.rule == name)
            return rule.text;
    }
    return finding.args.value("text"_L1).toString(); // an older version stored it
}

/// Why the field is locked, as the form file says.
QString lockReasonOf(const Fault &fault)
{
    if (fault.finding.args.contains("recordRule"_L1))
        return recordRuleText(fault.finding, fault.form);
    const QString reason = fault.field ? fault.field->editable.reason : QString();
    return reason.isEmpty() ? fault.arg("reason") : reason; // an older version stored it
}

QString lockedSentence(const Fault &fault)
{
    const QString reason = lockReasonOf(fault);
    if (reason.isEmpty())
        //: %1 is the label of a field.
        return Words::tr("%1 can't be changed on this record. Leave it as it was.")
            .arg(fault.label());
    //: %1 is the label of a field, %2 a whole sentence that says why.
    return Words::tr("%1 can't be changed on this record: %2").arg(fault.label(), reason);
}

QString maybeLockedSentence(const Fault &fault)
{
    const QString reason = lockReasonOf(fault);
    //: %1 is the label of a field.
    const QString sentence
        = Words::tr("%1: it is not known whether this can be changed on this record.")
              .arg(fault.label());
    return reason.isEmpty() ? sentence : QString(sentence % u' ' % reason);
}

QString spacesSentence(const Fault &fault)
{
    const QJsonObject &args = fault.finding.args;
    if (args.value("suggestion"_L1).toString().isEmpty())
        //: %1 is the label of a field.
        return Words::tr("%1 has only white space in it. Remove it.").arg(fault.label());
    if (args.value("lines"_L1).toBool())
        //: %1 is the label of a field.
        return fault.withSuggestion(
            Words::tr("%1 has a line break in it, but can have one line only.").arg(fault.label()));
    if (args.value("tabs"_L1).toBool())
        //: %1 is the label of a field.
        return fault.withSuggestion(Words::tr("%1 has a tab in it. Remove it.").arg(fault.label()));
    //: %1 is the label of a field.
    return Words::tr("%1 begins or ends with white space or a line break. Remove it.")
        .arg(fault.label());
}

FaultSentences commonSentences()
{
    return {
        {u"spaces"_s, spacesSentence},
        {u"brokenText"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field.
             return Words::tr("%1 has a � in place of a letter that was lost. Type the letter.")
                 .arg(fault.label());
         }},
        {u"invisible"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field.
             return Words::tr("%1 has characters in it that can't be seen. Remove them if they "
                              "came with a paste.")
                 .arg(fault.label());
         }},
        {u"null"_s, refusedNullSentence},
        {u"allowed"_s, allowedSentence},
        {u"unknown"_s, unknownSentence},
        {u"readOnly"_s, readOnlySentence},
        {u"nullIsText"_s,
         [](const Fault &fault) {
             //: %1 is the path of a field. "--clear" is a part of a command: keep it.
             return Words::tr("This is the text “null”. To empty the field: --clear %1.")
                 .arg(fault.finding.path.toString());
         }},
        {u"empty"_s,
         [](const Fault &) {
             return Words::tr("There is nothing to send. Change at least one field.");
         }},
        {u"json"_s, jsonSentence},
        {u"duplicateKey"_s,
         [](const Fault &fault) {
             //: %1 is a key of a JSON object.
             return Words::tr(
                        "“%1” is in the same object twice (line %2, column %3). Keep one of them.")
                 .arg(fault.finding.path.name(), fault.arg("line"), fault.arg("column"));
         }},
        {u"numberTooLong"_s,
         [](const Fault &fault) {
             //: %1 and %2 are numbers.
             return Words::tr("The number at line %1, column %2 has more than 1,000 characters. "
                              "Shorten it.")
                 .arg(fault.arg("line"), fault.arg("column"));
         }},
        {u"reservedKey"_s,
         [](const Fault &fault) {
             //: %1 and %2 are numbers. A key of a JSON object.
             return Words::tr("The key at line %1, column %2 is one that Amend keeps for itself. "
                              "Rename it.")
                 .arg(fault.arg("line"), fault.arg("column"));
         }},
        {u"cannotEmpty"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field. To empty it is to send an empty text.
             return Words::tr("%1: this API can't empty it. Enter another value, or leave it as it "
                              "was.")
                 .arg(fault.label());
         }},
        {u"cannotClear"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field. To clear it is to remove its value on the server.
             return Words::tr("%1: this API can't clear it. Enter another value, or leave it as it "
                              "was.")
                 .arg(fault.label());
         }},
        {u"userId"_s, userIdSentence},
        {u"locked"_s, lockedSentence},
        {u"unreadRecord"_s,
         [](const Fault &) {
             return Words::tr(
                 "This record was not read, so Amend can't check that it is of this kind and in a "
                 "status that allows changes. Check that yourself first.");
         }},
        {u"maybeLocked"_s, maybeLockedSentence},
        {u"wholeUnknown"_s,
         [](const Fault &fault) {
             //: %1 is the label of a group of fields.
             return Words::tr("%1 is always sent whole, and what the server has is not known. Read "
                              "the record first, or fill in every field of it.")
                 .arg(fault.label());
         }},
    };
}

const FaultSentences &faultSentences()
{
    static const FaultSentences all = [] {
        FaultSentences sentences = schemaSentences();
        sentences.insert(commonSentences());
        sentences.insert(formSentences());
        sentences.insert(documentSentences());
        sentences.insert(placeSentences());
        sentences.insert(profileSentences());
        return sentences;
    }();
    return all;
}

QString findingSentence(const Finding &finding, const FormSpec *form, words::Voice voice,
                        FieldCalled *called);

/// What our rule says about a fault that the server reported too. Empty where none does.
QString ownSentence(const Finding &server, const FormSpec *form, words::Voice voice,
                    FieldCalled *called)
{
    const QString rule = server.args.value("local"_L1).toString();
    if (rule.isEmpty())
        return {};
    const Finding own {server.path, rule, Severity::Error,
                       server.args.value("localArgs"_L1).toObject()};
    return findingSentence(own, form, voice, called);
}

QString findingSentence(const Finding &finding, const FormSpec *form, words::Voice voice,
                        FieldCalled *called)
{
    if (const QString caution = finding.args.value("caution"_L1).toString(); !caution.isEmpty())
        return caution;
    if (finding.args.value("recordRule"_L1).toString() == finding.rule)
        return recordRuleText(finding, form);

    const FieldSpec *field = form ? form->field(finding.path) : nullptr;
    if (finding.origin == Finding::Origin::Server) {
        // With the server's name for it, the finding is about something that the form has no field
        // for.
        const bool isOnForm = !finding.args.contains("field"_L1);
        return serverSentence({finding, form, isOnForm ? field : nullptr, voice, called},
                              ownSentence(finding, form, voice, called));
    }
    const Fault fault {finding, form, field, voice, called};
    if (const FaultSentence sentence = faultSentences().value(finding.rule))
        return sentence(fault);

    //: %1 is the label of a field, %2 the name of a rule in a file.
    return Words::tr("%1 does not meet the rule “%2”. Check the value.")
        .arg(fault.label(), finding.rule);
}

} // namespace

namespace words {

QString sentence(const Finding &finding, const FormSpec *form, Voice voice)
{
    return findingSentence(finding, form, voice, nullptr);
}

QString namedSentence(const Finding &finding, const FormSpec *form, const QString &name,
                      Voice voice)
{
    FieldCalled called {name};
    const QString sentence = findingSentence(finding, form, voice, &called);
    return called.isInSentence || name.isEmpty() ? sentence : withColon(name, sentence);
}

} // namespace words
