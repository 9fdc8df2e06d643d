// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"

#include <QJsonObject>
#include <QList>

enum class Severity {
    Note, ///< informs
    Warning, ///< has to be accepted before a send
    Error, ///< prevents a send
};

QString severityName(Severity severity); ///< as in JSON: `error`, `warning`, `note`

/// What is wrong with a field, as a code and its arguments. The sentence is in `ui/words`.
struct Finding
{
    enum class Origin { Local, Server };

    FieldPath path; ///< the wrong or missing member; the root when it fits no field
    /// The JSON Schema keyword, the form file's rule name, or `server` for a finding of the server.
    QString rule;
    Severity severity = Severity::Error;
    /// Arguments for the sentence. `message` holds the server's own words, uncut.
    QJsonObject args;
    Origin origin = Origin::Local;
    /// The finding is about a value that nobody touched and is not an error. It is shown at its
    /// field, but not counted and not asked about.
    bool isUntouched = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

bool hasError(const Findings &findings);
bool asks(const Finding &finding); ///< a warning that a person has to accept
/// A warning of the form file about what a change does; each is accepted by its name.
bool isCaution(const Finding &finding);
