// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outcome.h"

#include <algorithm>

using namespace Qt::StringLiterals;

bool hasError(const Findings &findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding &finding) { return finding.severity == Severity::Error; });
}

bool asks(const Finding &finding)
{
    return finding.severity == Severity::Warning && !finding.isUntouched;
}

bool isCaution(const Finding &finding)
{
    return finding.args.contains("caution"_L1);
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Note:
        break;
    }
    return u"note"_s;
}

ApiError ownError(ApiError::Kind kind, ErrorCode code)
{
    ApiError error;
    error.kind = kind;
    error.code = code;
    return error;
}

Outcome outcomeOf(Outcome::Kind kind, const ApiError &error)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.status = error.status;
    outcome.error = error;
    return outcome;
}

Outcome waitingFor(ErrorCode code)
{
    return outcomeOf(Outcome::Kind::Waiting, ownError(ApiError::Kind::Waiting, code));
}

QStringList nextSteps(const FormSpec &form, const Outcome &outcome)
{
    QStringList steps;
    if (outcome.kind != Outcome::Kind::Applied)
        return steps;
    for (auto it = outcome.sent.begin(); it != outcome.sent.end(); ++it) {
        if (const FieldSpec *field = form.field(it.key()))
            steps += field->afterChange;
    }
    steps += form.afterApplied;
    steps.removeAll(QString());
    steps.removeDuplicates();
    return steps;
}

QString outcomeName(Outcome::Kind kind)
{
    switch (kind) {
    case Outcome::Kind::Applied:
        return u"applied"_s;
    case Outcome::Kind::Unchanged:
        return u"unchanged"_s;
    case Outcome::Kind::Ready:
        return u"ready"_s;
    case Outcome::Kind::Refused:
        return u"refused"_s;
    case Outcome::Kind::Conflict:
        return u"conflict"_s;
    case Outcome::Kind::Waiting:
        return u"waiting"_s;
    case Outcome::Kind::Unreachable:
        return u"unreachable"_s;
    case Outcome::Kind::Unknown:
        return u"unknown"_s;
    case Outcome::Kind::Unauthorised:
        return u"unauthorised"_s;
    case Outcome::Kind::Cancelled:
        return u"cancelled"_s;
    }
    return u"unknown"_s;
}
