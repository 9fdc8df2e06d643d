// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// Colours with a meaning, derived from the current palette so that light, dark and high-contrast
/// themes keep a contrast of 4.5:1.
namespace colours {

/// The palette roles that `withSemanticColours` sets. The widgets of a form use them for nothing
/// else.
constexpr QPalette::ColorRole errorRole = QPalette::BrightText;
constexpr QPalette::ColorRole warningRole = QPalette::LinkVisited;
constexpr QPalette::ColorRole quietRole = QPalette::PlaceholderText;

/// The contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

QColor error(const QPalette &palette);
QColor warning(const QPalette &palette);
QColor quiet(const QPalette &palette);

/// Sets only the three roles above. The rest of the palette is inherited.
QPalette withSemanticColours(const QPalette &palette);

} // namespace colours
