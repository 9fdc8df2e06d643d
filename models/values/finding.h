// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fieldpath.h"

#include <QJsonObject>
#include <QList>

enum class Severity {
    Note, ///< informs
    Warning, ///< asks
    Error, ///< blocks
};

QString severityName(Severity severity); ///< `error`, `warning`, `note`: as in JSON

/// What is wrong with a field: a code and its arguments, never prose (`ui/words` has the prose).
struct Finding
{
    enum class Origin { Local, Server };

    FieldPath path; ///< the offending or missing member; the root when it fits no field
    /// The JSON Schema keyword, the form file's rule name, or for a server's finding `server`.
    QString rule;
    Severity severity = Severity::Error;
    /// Arguments for the sentence. A server's own words stand in `message`, uncut.
    QJsonObject args;
    Origin origin = Origin::Local;
    /// About a value that nobody touched, and no error: shown at its field, but neither counted nor
    /// asked about.
    bool isUntouched = false;

    friend bool operator==(const Finding &, const Finding &) = default;
};

using Findings = QList<Finding>;

bool hasError(const Findings &findings);
bool asks(const Finding &finding); ///< a warning that a person has to accept
/// A warning of the form file about what a change does; each is accepted by its name.
bool isCaution(const Finding &finding);
