// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "specfault.h"

#include <QRegularExpression>
#include <QString>

/// A pattern of a schema or a form file: a regular expression of ECMA-262 in unicode mode, which is
/// what JSON Schema means. PCRE, which Qt has, reads the same text differently (`$`, `\s`, `\v`,
/// `[^]`, …), so it is translated. The failure says what cannot be translated.
Result<QRegularExpression, SpecFault> compiledEcmaPattern(const QString &pattern);

enum class PatternMatch {
    Yes,
    No,
    Undecided, ///< the search was given up because it takes too long
};

/// Searches for the pattern anywhere in `text`.
PatternMatch matchPattern(const QRegularExpression &compiled, const QString &text);
