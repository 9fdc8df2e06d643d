// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context.h"

#include "formspec.h"
#include "voice.h"

/// A finding with the field it speaks of, and the words sentences are made of.
struct Fault
{
    const Finding &finding;
    const FormSpec *form; ///< null for a profile's finding
    const FieldSpec *field; ///< null where the form has no such field
    words::Voice voice = words::Voice::Window;

    QString arg(const char *key) const;
    bool isNote() const { return finding.severity == Severity::Note; }
    bool isWarning() const { return finding.severity != Severity::Error; }
    /// What the server calls a field that the form does not have: "ssn"; else empty.
    QString serverName() const;
    /// "Date of birth"; begins a sentence.
    QString label() const;
    /// "date of birth", within a sentence; "ZIP code" stays as it is.
    QString noun() const;
    QString aNoun() const; ///< "a date of birth"
    /// The field's own example, or another.
    QString example(const QString &otherwise) const;
    /// The sentence, and what the rule proposes where it proposes something, or the two dates that
    /// a text may mean.
    QString withSuggestion(const QString &sentence) const;
};

QString missingSentence(const Fault &fault); ///< "Enter the first name."
QString emailSentence(const Fault &fault);
QString phoneSentence(const Fault &fault);

using FaultSentence = QString (*)(const Fault &);
using FaultSentences = QHash<QString, FaultSentence>;

FaultSentences schemaSentences(); ///< the schema's keywords
FaultSentences formSentences(); ///< the rules form files name
FaultSentences documentSentences(); ///< files, and what became of them
FaultSentences placeSentences(); ///< countries, states, ZIP codes, time zones
FaultSentences profileSentences(); ///< profiles and their keys

/// A server's finding: what its code means, its own words, and the code as it is.
QString serverSentence(const Fault &fault);
