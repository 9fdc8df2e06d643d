// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "formspec.h"
#include "voice.h"

/// A finding with its field, and the parts that sentences consist of.
struct Fault
{
    const Finding &finding;
    const FormSpec *form; ///< null for a profile's finding
    const FieldSpec *field; ///< null where the form has no such field
    words::Voice voice = words::Voice::Window;

    QString arg(const char *key) const;
    bool isNote() const { return finding.severity == Severity::Note; }
    bool isWarning() const { return finding.severity != Severity::Error; }
    /// The server's name for a field that the form does not have: "ssn". Empty otherwise.
    QString serverName() const;
    /// "Date of birth", for the beginning of a sentence.
    QString label() const;
    /// "date of birth", within a sentence. "ZIP code" stays as it is.
    QString noun() const;
    QString nounWithArticle() const; ///< "a date of birth"
    /// The field's own example, or `otherwise`.
    QString example(const QString &otherwise) const;
    /// The sentence, followed by the rule's suggestion or by the two dates that a text may mean, if
    /// there are any.
    QString withSuggestion(const QString &sentence) const;
};

QString missingSentence(const Fault &fault); ///< "Enter the first name."
QString emailSentence(const Fault &fault);
QString phoneSentence(const Fault &fault);

using FaultSentence = QString (*)(const Fault &);
using FaultSentences = QHash<QString, FaultSentence>;

FaultSentences schemaSentences(); ///< keywords of the schema
FaultSentences formSentences(); ///< rules of form files
FaultSentences documentSentences(); ///< rules of files, and what became of documents
FaultSentences placeSentences(); ///< rules of countries, states, ZIP codes and time zones
FaultSentences profileSentences(); ///< faults of profiles and their keys

/// A server's finding: the meaning of its code, else `own`, what our rule says about the same
/// fault; then the server's words, quoted, and the code.
QString serverSentence(const Fault &fault, const QString &own);
