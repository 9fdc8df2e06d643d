// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "formspec.h"
#include "voice.h"

/// What a sentence calls its field.
struct FieldCalled
{
    QString name; ///< instead of the field's label
    bool isInSentence = false; ///< the sentence names its field
};

/// A finding with its field, and the parts that sentences consist of. A label stands in a sentence
/// as it is, and at its beginning wherever that is possible: no language has to bend it then.
struct Fault
{
    const Finding &finding;
    const FormSpec *form; ///< null for a profile's finding
    const FieldSpec *field; ///< null where the form has no such field
    words::Voice voice = words::Voice::Window;
    FieldCalled *called = nullptr;

    /// An argument as text; the items of a list as a list for people.
    QString arg(const char *key) const;
    int count(const char *key) const;
    bool isNote() const { return finding.severity == Severity::Note; }
    bool isWarning() const { return finding.severity != Severity::Error; }
    /// The server's name for a field that the form does not have: "ssn". Empty otherwise.
    QString serverName() const;
    QString label() const; ///< "Date of birth"
    /// The field's own example, or `otherwise`.
    QString example(const QString &otherwise) const;
    /// The sentence, followed by the rule's suggestion or by the two dates that a text may mean, if
    /// there are any.
    QString withSuggestion(const QString &sentence) const;
};

QString missingSentence(const Fault &fault); ///< "First name: enter a value."
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
