// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "json.h"
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
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray {value})
        texts += json::text(item);
    const QString text = texts.join(u", "_s);
    return isPersonal(key) ? personal::text(text) : text;
}

QString Fault::label() const
{
    if (const QString name = serverName(); !name.isEmpty())
        return name;
    if (field && !field->label.isEmpty())
        return field->label;
    if (const FieldSpec *list = form ? form->listOf(finding.path) : nullptr;
        list && !field && finding.path.parent() == list->path)
        return words::fieldName(*form, finding.path); // an item is called by its position
    return finding.path.isRoot() ? Words::tr("This value") : finding.path.name();
}

QString Fault::serverName() const
{
    return finding.origin == Finding::Origin::Server ? words::visible(arg("field")) : QString();
}

QString Fault::noun() const
{
    QString text = label();
    if (!serverName().isEmpty())
        return text; // as the server writes it
    if (finding.path.isRoot() && !field)
        return Words::tr("value");
    if (text.size() > 1 && text.at(1).isLower())
        text[0] = text.at(0).toLower();
    return text;
}

QString Fault::nounWithArticle() const
{
    const QString text = noun();
    const bool beginsWithVowel = !text.isEmpty() && u"aeio"_s.contains(text.at(0));
    return beginsWithVowel ? Words::tr("an %1").arg(text) : Words::tr("a %1").arg(text);
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
        return sentence + u' ' + Words::tr("This may mean %1 or %2.").arg(readings[0], readings[1]);
    if (suggestion.isEmpty())
        return sentence;
    return sentence + u' ' + Words::tr("Use “%1”?").arg(words::visible(suggestion));
}

namespace {

QString allowedSentence(const Fault &fault)
{
    const QString values = fault.arg("values");
    if (values.isEmpty())
        return Words::tr("The profile does not allow this value for %1. Choose another.")
            .arg(fault.noun());
    return Words::tr("The profile allows only these values for %1: %2.").arg(fault.noun(), values);
}

/// Of a whole body: the record holds the same, or it is not for this form to send.
QString leftOutSentence(const Fault &fault)
{
    const QString name = fault.form ? words::fieldName(*fault.form, fault.finding.path)
                                    : fault.finding.path.toString();
    return Words::tr("“%1” was left out, because the record already has this value.").arg(name);
}

QString readOnlySentence(const Fault &fault)
{
    if (fault.isNote())
        return leftOutSentence(fault);
    return Words::tr("%1 can't be changed through this API. Leave it out.").arg(fault.label());
}

QString unknownSentence(const Fault &fault)
{
    if (fault.isNote())
        return leftOutSentence(fault);
    const QString name = fault.finding.path.name();
    const QString nearest = fault.arg("nearest");
    if (nearest.isEmpty())
        return Words::tr("“%1” is not a field of this form. Check the name or leave it out.")
            .arg(name);
    return Words::tr("“%1” is not a field of this form. Did you mean “%2”?").arg(name, nearest);
}

/// What is wrong with a text that is not JSON, within a sentence; else Qt's own words.
QString jsonDetail(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    if (reason == "tooDeep"_L1)
        return Words::tr("it is nested too deep");
    if (reason == "badNumber"_L1)
        return Words::tr("this is not a number of JSON");
    if (reason == "notOneValue"_L1)
        return Words::tr("there is not one value");
    return fault.arg("detail");
}

QString jsonSentence(const Fault &fault)
{
    if (const QString encoding = fault.arg("encoding"); !encoding.isEmpty())
        return Words::tr("This text is not UTF-8: it looks like %1. Save it as UTF-8.")
            .arg(encoding);
    const QString detail = jsonDetail(fault);
    if (detail.isEmpty())
        return Words::tr("This is not a JSON object. Check commas, quotes and braces.");
    return Words::tr("This is not a JSON object (%1, line %2, column %3). Check commas, quotes and "
                     "braces.")
        .arg(detail, fault.arg("line"), fault.arg("column"));
}

QString userIdSentence(const Fault &fault)
{
    const QString reason = fault.arg("reason");
    if (reason == "spaces"_L1)
        return Words::tr("The user ID begins or ends with a space. Remove it.");
    const QString example = fault.arg("example");
    if (!example.isEmpty())
        return Words::tr("Enter a user ID like %1.").arg(example);
    const QString hint = fault.arg("hint");
    if (!hint.isEmpty())
        return Words::tr("Enter the user ID. %1").arg(hint);
    return Words::tr("Enter the user ID as the vendor's dashboard shows it.");
}

QString refusedNullSentence(const Fault &fault)
{
    if (fault.finding.args.value("empty"_L1).toBool()) {
        return Words::tr("The server is known to refuse null for %1, although its description "
                         "allows it. Send empty text instead.")
            .arg(fault.noun());
    }
    return Words::tr("The server is known to refuse null for %1, although its description allows "
                     "it. Enter a value, or leave it out.")
        .arg(fault.noun());
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
    return {};
}

/// Why the field is locked, as the form file says.
QString lockReasonOf(const Fault &fault)
{
    if (fault.finding.args.contains("recordRule"_L1))
        return recordRuleText(fault.finding, fault.form);
    return fault.field ? fault.field->editable.reason : QString();
}

QString lockedSentence(const Fault &fault)
{
    const QString reason = lockReasonOf(fault);
    if (reason.isEmpty())
        return Words::tr("%1 can't be changed on this record. Leave it as it was.")
            .arg(fault.label());
    return Words::tr("%1 can't be changed on this record: %2").arg(fault.label(), reason);
}

QString spacesSentence(const Fault &fault)
{
    const QJsonObject &args = fault.finding.args;
    if (args.value("suggestion"_L1).toString().isEmpty())
        return Words::tr("%1 has only white space in it. Remove it.").arg(fault.label());
    if (args.value("lines"_L1).toBool())
        return fault.withSuggestion(
            Words::tr("%1 has a line break in it, but can have one line only.").arg(fault.label()));
    if (args.value("tabs"_L1).toBool())
        return fault.withSuggestion(Words::tr("%1 has a tab in it. Remove it.").arg(fault.label()));
    return Words::tr("%1 begins or ends with white space or a line break. Remove it.")
        .arg(fault.label());
}

FaultSentences commonSentences()
{
    return {
        {u"spaces"_s, spacesSentence},
        {u"brokenText"_s,
         [](const Fault &fault) {
             return Words::tr("%1 has a � in place of a letter that was lost. Type the letter.")
                 .arg(fault.label());
         }},
        {u"invisible"_s,
         [](const Fault &fault) {
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
             return Words::tr(
                        "“%1” is in the same object twice (line %2, column %3). Keep one of them.")
                 .arg(fault.finding.path.name(), fault.arg("line"), fault.arg("column"));
         }},
        {u"numberTooLong"_s,
         [](const Fault &fault) {
             return Words::tr("The number at line %1, column %2 has more than 1,000 characters. "
                              "Shorten it.")
                 .arg(fault.arg("line"), fault.arg("column"));
         }},
        {u"reservedKey"_s,
         [](const Fault &fault) {
             return Words::tr("The key at line %1, column %2 is one that Amend keeps for itself. "
                              "Rename it.")
                 .arg(fault.arg("line"), fault.arg("column"));
         }},
        {u"cannotEmpty"_s,
         [](const Fault &fault) {
             return Words::tr("This API can't empty the %1. Enter another value, or leave it as it "
                              "was.")
                 .arg(fault.noun());
         }},
        {u"cannotClear"_s,
         [](const Fault &fault) {
             return Words::tr("This API can't clear the %1. Enter another value, or leave it as "
                              "it was.")
                 .arg(fault.noun());
         }},
        {u"userId"_s, userIdSentence},
        {u"locked"_s, lockedSentence},
        {u"unreadRecord"_s,
         [](const Fault &) {
             return Words::tr(
                 "This record was not read, so Amend can't check that it is of this kind and in a "
                 "status that allows changes. Check that yourself first.");
         }},
        {u"maybeLocked"_s,
         [](const Fault &fault) {
             return Words::tr("It is not known whether %1 can be changed on this record. %2")
                 .arg(fault.noun(), lockReasonOf(fault))
                 .trimmed();
         }},
        {u"wholeUnknown"_s,
         [](const Fault &fault) {
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

/// What our rule says about a fault that the server reported too. Empty where none does.
QString ownSentence(const Finding &server, const FormSpec *form, words::Voice voice)
{
    const QString rule = server.args.value("local"_L1).toString();
    if (rule.isEmpty())
        return {};
    const Finding own {server.path, rule, Severity::Error,
                       server.args.value("localArgs"_L1).toObject()};
    return words::sentence(own, form, voice);
}

} // namespace

namespace words {

QString sentence(const Finding &finding, const FormSpec *form, Voice voice)
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
        return serverSentence({finding, form, isOnForm ? field : nullptr, voice},
                              ownSentence(finding, form, voice));
    }
    if (const FaultSentence sentence = faultSentences().value(finding.rule))
        return sentence({finding, form, field, voice});

    return Words::tr("%1 does not meet the rule “%2”. Check the value.")
        .arg(Fault {finding, form, field}.label(), finding.rule);
}

} // namespace words
