// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"
#include "json.h"
#include "lists.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

using CodeSentence = QString (*)(const Fault &);

QString aboutRoles(const Fault &)
{
    return Words::tr(
        "The server complains about roles, which Amend does not send. Tell the vendor's support.");
}

/// What the server allows, in `withParams`; or `without`, where it does not say.
QString withAllowed(const Fault &fault, const QString &withParams, const QString &without)
{
    const QString params = fault.arg("params");
    return params.isEmpty() ? without.arg(fault.label()) : withParams.arg(fault.label(), params);
}

QString notAccepted()
{
    //: %1 is the label of a field.
    return Words::tr("%1: the server does not accept this value.");
}

QString requiresSentence(const Fault &fault)
{
    //: %1 is the label of a field.
    const QString without = Words::tr("%1 is accepted only together with other fields.");
    //: %1 is the label of a field, %2 a list of other fields.
    return withAllowed(fault, Words::tr("%1 is accepted only together with: %2."), without);
}

/// The least and the largest that the server allows, in `withBoth`; or `without`, where it does not
/// say.
QString withBounds(const Fault &fault, const QString &withBoth, const QString &without)
{
    const QJsonArray params = fault.finding.args.value("params"_L1).toArray();
    if (params.size() != 2)
        return without.arg(fault.label());
    return withBoth.arg(fault.label(), json::text(params.at(0)), json::text(params.at(1)));
}

QString sizeSentence(const Fault &fault)
{
    //: %1 is the label of a field.
    const QString without = Words::tr("%1 is too short or too long.");
    //: %1 is the label of a field, %2 and %3 are numbers.
    return withBounds(
        fault, Words::tr("%1 is too short or too long. The server allows %2 to %3 characters."),
        without);
}

QString betweenSentence(const Fault &fault)
{
    //: %1 is the label of a field.
    const QString without = Words::tr("%1 is too small or too large.");
    //: %1 is the label of a field, %2 and %3 are numbers.
    return withBounds(fault, Words::tr("%1 is too small or too large. The server allows %2 to %3."),
                      without);
}

QString allOrNoneSentence(const Fault &fault)
{
    const QString params = fault.arg("params");
    //: %1 is a list of fields, or the label of one.
    return Words::tr("Fill in all of these, or none: %1.")
        .arg(params.isEmpty() ? fault.label() : params);
}

/// Weavr's error codes for a change of a user, and those of its syntax errors.
const QHash<QString, CodeSentence> &serverCodes()
{
    static const QHash<QString, CodeSentence> all {
        {u"EMAIL_NOT_UNIQUE"_s,
         [](const Fault &) {
             return Words::tr("Another user has this email address already. Enter another one.");
         }},
        {u"MOBILE_OR_COUNTRY_CODE_INVALID"_s,
         [](const Fault &) {
             return Words::tr("The server does not accept this mobile number. Check the country "
                              "code and the number.");
         }},
        {u"MOBILE_NO_CHANGE_LIMIT_EXCEEDED"_s,
         [](const Fault &) {
             return Words::tr("This user's mobile number was changed as often as it may be. Try "
                              "again later, or ask the vendor's support.");
         }},
        {u"TOO_FREQUENT_EMAIL_CHANGES"_s,
         [](const Fault &) {
             return Words::tr(
                 "This user's email address was changed too often recently. Try again later.");
         }},
        {u"EMAIL_DOMAIN_NOT_ALLOWED"_s,
         [](const Fault &) {
             return Words::tr(
                 "Email addresses of this domain are not accepted. Enter another one.");
         }},
        {u"MOBILE_CHANGE_NOT_ALLOWED"_s,
         [](const Fault &) {
             return Words::tr("This user's mobile number can't be changed. Undo the change.");
         }},
        {u"UNSUPPORTED_CURRENCY"_s,
         [](const Fault &) {
             return Words::tr("The server complains about a currency, which no field of this form "
                              "has. Tell the vendor's support.");
         }},
        {u"ROLE_NOT_FOUND"_s, aboutRoles},
        {u"CANNOT_MODIFY_OWN_ROLES"_s, aboutRoles},
        {u"ADMIN_ROLE_REMOVAL_NOT_ALLOWED"_s, aboutRoles},
        {u"INSUFFICIENT_PERMISSIONS"_s,
         [](const Fault &) {
             return Words::tr("The profile's user may not change this user. Ask for the "
                              "permission, or use another profile.");
         }},
        {u"REQUIRED"_s, missingSentence},
        {u"HAS_TEXT"_s, missingSentence},
        {u"REQUIRES"_s, requiresSentence},
        {u"SIZE"_s, sizeSentence},
        {u"RANGE"_s, betweenSentence},
        {u"IN"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a list of values.
             return withAllowed(fault, Words::tr("%1 must be one of: %2."), notAccepted());
         }},
        {u"NOT_IN"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a list of values.
             return withAllowed(fault, Words::tr("%1 must be none of: %2."), notAccepted());
         }},
        {u"REGEX"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a regular expression.
             return withAllowed(fault,
                                Words::tr("%1 is not in the form that the server accepts: %2."),
                                notAccepted());
         }},
        {u"EXACTLY"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a value.
             return withAllowed(fault, Words::tr("%1 must be exactly: %2."), notAccepted());
         }},
        {u"AT_LEAST"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return withAllowed(fault, Words::tr("%1 must be at least: %2."), notAccepted());
         }},
        {u"AT_MOST"_s,
         [](const Fault &fault) {
             //: %1 is the label of a field, %2 a number.
             return withAllowed(fault, Words::tr("%1 must be at most: %2."), notAccepted());
         }},
        {u"ALL_OR_NONE"_s, allOrNoneSentence},
    };
    return all;
}

/// Whether the sentence contains the name as a separate word.
bool isNamedIn(const QString &sentence, const QString &name)
{
    const QRegularExpression word(
        u"(?<![\\w.])%1(?![\\w.]*\\w)"_s.arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return word.match(sentence).hasMatch();
}

} // namespace

QString serverSentence(const Fault &fault, const QString &own)
{
    const QString code = fault.arg("code");
    const CodeSentence known = serverCodes().value(code);
    QString sentence = known ? known(fault) : own;
    // A message that only repeats the code is left out.
    const QString message = fault.arg("message");
    if (sentence.isEmpty() && message == code)
        sentence = message;
    else if (!message.isEmpty() && !(known && message == code))
        sentence = sentence.isEmpty()
            //: %1 is what the server said, in its own language.
            ? Words::tr("The server refused this. It said: “%1”").arg(message)
            //: %1 is what the server said, in its own language.
            : QString(sentence % u' ' % Words::tr("The server said: “%1”").arg(message));
    if (sentence.isEmpty())
        sentence = Words::tr("The server refused this without saying why. Check the value.");
    // The server named this field, but its words may name another one or none.
    if (const QString name = fault.serverName(); !name.isEmpty() && !isNamedIn(sentence, name))
        sentence = words::withColon(name, sentence);
    if (!code.isEmpty() && !sentence.contains(code))
        sentence = words::withBrackets(sentence, code);
    return own.isEmpty() ? fault.withSuggestion(sentence) : sentence; // ours has it already
}
