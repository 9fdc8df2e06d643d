// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "onefault.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// Kinds of faults. Two findings of one field with the same kind are the same fault.
enum class Kind {
    Other, ///< never the same as another fault
    Missing,
    Length,
    Range,
    Invalid, ///< a wrong format, or a value that is not in a list
};

Kind kindOfRule(const QString &rule)
{
    static const QHash<QString, Kind> kinds {
        {u"required"_s, Kind::Missing},     {u"notEmpty"_s, Kind::Missing},
        {u"nullable"_s, Kind::Missing},     {u"null"_s, Kind::Missing},
        {u"cannotEmpty"_s, Kind::Missing},  {u"cannotClear"_s, Kind::Missing},
        {u"minLength"_s, Kind::Length},     {u"maxLength"_s, Kind::Length},
        {u"softMaxLength"_s, Kind::Length}, {u"combinedLength"_s, Kind::Length},
        {u"minimum"_s, Kind::Range},        {u"maximum"_s, Kind::Range},
        {u"range"_s, Kind::Range},          {u"atLeast"_s, Kind::Range},
        {u"notFuture"_s, Kind::Range},      {u"pastDate"_s, Kind::Range},
        {u"maxAge"_s, Kind::Range},         {u"notBefore"_s, Kind::Range},
        {u"type"_s, Kind::Invalid},         {u"format"_s, Kind::Invalid},
        {u"pattern"_s, Kind::Invalid},      {u"enum"_s, Kind::Invalid},
        {u"emailFormat"_s, Kind::Invalid},  {u"phone"_s, Kind::Invalid},
        {u"usZip"_s, Kind::Invalid},        {u"calendarDate"_s, Kind::Invalid},
        {u"patientName"_s, Kind::Invalid},  {u"timeZone"_s, Kind::Invalid},
        {u"country"_s, Kind::Invalid},      {u"subdivision"_s, Kind::Invalid},
        {u"ssn"_s, Kind::Invalid},          {u"openValue"_s, Kind::Invalid},
        {u"suggested"_s, Kind::Invalid},    {u"noSpaces"_s, Kind::Invalid},
    };
    return kinds.value(rule, Kind::Other);
}

/// The kind of one of Weavr's codes.
Kind kindOfCode(const QString &code)
{
    static const QHash<QString, Kind> kinds {
        {u"REQUIRED"_s, Kind::Missing}, {u"HAS_TEXT"_s, Kind::Missing},
        {u"SIZE"_s, Kind::Length},      {u"RANGE"_s, Kind::Range},
        {u"AT_LEAST"_s, Kind::Range},   {u"AT_MOST"_s, Kind::Range},
        {u"REGEX"_s, Kind::Invalid},    {u"IN"_s, Kind::Invalid},
        {u"EXACTLY"_s, Kind::Invalid},
    };
    return kinds.value(code, Kind::Other);
}

/// Judges by words that validators commonly use. In doubt both messages stay, so that none is lost.
Kind kindOfWords(const QString &words)
{
    struct Phrase
    {
        Kind kind;
        QRegularExpression words;
    };
    const auto phrase = [](Kind kind, const QString &pattern) {
        return Phrase {kind,
                       QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption)};
    };
    static const Phrase phrases[] {
        phrase(Kind::Other,
               u"\\b(taken|exists?|in use|unique|duplicate|reserved|allowed to|"
               "permitted|permission)\\b"_s),
        phrase(Kind::Missing,
               u"\\b(required|missing|must be (given|provided|present)|"
               "(can't|cannot|can not|must not|may not|should not) be (blank|empty|null|none)|"
               "none is not an allowed value|"
               "is (blank|empty))\\b"_s),
        phrase(Kind::Length, u"\\b(too (long|short)|characters?|length)\\b"_s),
        phrase(Kind::Range,
               u"\\b(too (large|small|old|young|high|low)|greater|less|"
               "in the (future|past)|between|at (least|most))\\b"_s),
        phrase(Kind::Invalid,
               u"\\b(invalid|not (a |an )?(valid|recogni[sz]ed|well-formed|known)|malformed|"
               "format|pattern|a valid|be valid|one of|unknown|not an?|type expected|"
               "(does not|should) match|must (be an?|match|have))\\b"_s),
    };
    for (const Phrase &one : phrases) {
        if (one.words.match(words).hasMatch())
            return one.kind;
    }
    return Kind::Other;
}

/// The kind of a server's finding. One about a member that the form does not have is never merged.
Kind kindOfServer(const Finding &finding)
{
    if (finding.args.contains("field"_L1) || finding.path.isRoot())
        return Kind::Other;
    const Kind byCode = kindOfCode(finding.args.value("code"_L1).toString());
    return byCode != Kind::Other ? byCode
                                 : kindOfWords(finding.args.value("message"_L1).toString());
}

/// Adds to `server` what `local` knows about the same fault.
void join(Finding &server, const Finding &local)
{
    if (!server.args.contains("local"_L1)) {
        server.args.insert(u"local"_s, local.rule);
        server.args.insert(u"localArgs"_s, local.args);
    }
    if (!server.args.contains("suggestion"_L1) && local.args.contains("suggestion"_L1))
        server.args.insert(u"suggestion"_s, local.args.value("suggestion"_L1));
    if (local.severity == Severity::Error)
        server.args.insert(u"blocks"_s, true);
}

} // namespace

Findings united(const Findings &local, const Findings &server)
{
    Findings theirs = server;
    Findings ours;
    for (const Finding &finding : local) {
        const Kind kind = kindOfRule(finding.rule);
        const auto same = std::find_if(theirs.begin(), theirs.end(), [&](const Finding &one) {
            return kind != Kind::Other && one.path == finding.path && kindOfServer(one) == kind;
        });
        if (same == theirs.end() || finding.severity == Severity::Note)
            ours += finding;
        else
            join(*same, finding);
    }
    return ours + theirs;
}

bool blocks(const Finding &finding)
{
    return finding.severity == Severity::Error
        && (finding.origin == Finding::Origin::Local || finding.args.value("blocks"_L1).toBool());
}
