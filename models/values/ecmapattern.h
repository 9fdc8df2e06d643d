// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QRegularExpression>
#include <QString>

/// Compiles a pattern of a schema or a form file: an ECMA-262 regular expression in unicode mode,
/// as JSON Schema demands. Qt's PCRE reads some of it differently (`$`, `\s`, `\v`, `[^]`, …), so
/// the pattern is translated. The failure says in English what cannot be translated.
Result<QRegularExpression, QString> compiledEcmaPattern(const QString &pattern);

enum class PatternMatch {
    Yes,
    No,
    Undecided, ///< the search was given up because it takes too long
};

/// Searches for the pattern anywhere in `text`.
PatternMatch matchPattern(const QRegularExpression &compiled, const QString &text);
