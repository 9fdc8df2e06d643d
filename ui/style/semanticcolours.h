// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// Colours that mean something, made from the palette at hand so that light, dark and
/// high-contrast themes all keep 4.5:1 against their backgrounds.
namespace colours {

/// Where `withMeanings` puts them: roles that widgets of a form use for nothing else.
constexpr QPalette::ColorRole errorRole = QPalette::BrightText;
constexpr QPalette::ColorRole warningRole = QPalette::LinkVisited;
constexpr QPalette::ColorRole quietRole = QPalette::PlaceholderText;

/// WCAG 2's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);

QColor error(const QPalette &palette);
QColor warning(const QPalette &palette);
QColor quiet(const QPalette &palette);

/// Only the three roles above; everything else is left to be inherited.
QPalette withMeanings(const QPalette &palette);

} // namespace colours
