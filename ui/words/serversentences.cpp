// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fault.h"

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
        {u"REQUIRES"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is accepted only together with: %2.")
                 .arg(fault.label(), fault.arg("params"));
         }},
        {u"SIZE"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is too short or too long. The server allows: %2.")
                 .arg(fault.label(), fault.arg("params"));
         }},
        {u"RANGE"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is too small or too large. The server allows: %2.")
                 .arg(fault.label(), fault.arg("params"));
         }},
        {u"IN"_s,
         [](const Fault &fault) {
             return Words::tr("%1 must be one of: %2.").arg(fault.label(), fault.arg("params"));
         }},
        {u"NOT_IN"_s,
         [](const Fault &fault) {
             return Words::tr("%1 must be none of: %2.").arg(fault.label(), fault.arg("params"));
         }},
        {u"REGEX"_s,
         [](const Fault &fault) {
             return Words::tr("%1 is not in the form that the server accepts: %2.")
                 .arg(fault.label(), fault.arg("params"));
         }},
        {u"EXACTLY"_s,
         [](const Fault &fault) {
             return Words::tr("%1 must be exactly: %2.").arg(fault.label(), fault.arg("params"));
         }},
        {u"AT_LEAST"_s,
         [](const Fault &fault) {
             return Words::tr("%1 must be at least: %2.").arg(fault.label(), fault.arg("params"));
         }},
        {u"AT_MOST"_s,
         [](const Fault &fault) {
             return Words::tr("%1 must be at most: %2.").arg(fault.label(), fault.arg("params"));
         }},
        {u"ALL_OR_NONE"_s,
         [](const Fault &fault) {
             return Words::tr("Fill in all of these, or none: %1.")
                 .arg(fault.finding.args.value("params"_L1).toArray().isEmpty()
                          ? fault.label()
                          : fault.arg("params"));
         }},
    };
    return all;
}

/// Removes the end of a sentence that should list what the server allows, when the list is empty.
QString withoutEmptyList(QString sentence)
{
    static const QString unsaid = u": ."_s;
    return sentence.endsWith(unsaid) ? sentence.chopped(unsaid.size()) + u'.' : sentence;
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
    QString sentence = known ? withoutEmptyList(known(fault)) : own;
    // A message that only repeats the code is left out.
    const QString message = fault.arg("message");
    if (sentence.isEmpty() && message == code)
        sentence = message;
    else if (!message.isEmpty() && !(known && message == code))
        sentence = sentence.isEmpty()
            ? Words::tr("The server refused this. It said: “%1”").arg(message)
            : QString(sentence % u' ' % Words::tr("The server said: “%1”").arg(message));
    if (sentence.isEmpty())
        sentence = Words::tr("The server refused this without saying why. Check the value.");
    // The server named this field, but its words may name another one or none.
    if (const QString name = fault.serverName(); !name.isEmpty() && !isNamedIn(sentence, name))
        sentence = u"%1: %2"_s.arg(name, sentence);
    if (!code.isEmpty() && !sentence.contains(code))
        sentence += u" ("_s + code + u')';
    return own.isEmpty() ? fault.withSuggestion(sentence) : sentence; // ours has it already
}
