// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "themechoice.h"

#include <QColor>
#include <QPalette>

/// The colours of the window by their meaning. Every widget takes its colours from here or from the
/// palette, which is made from these.
struct Tokens
{
    QColor window; ///< behind everything
    QColor surface; ///< of cards, lists and what can be typed in
    QColor sunken; ///< of the rail, and of what cannot be changed
    QColor line; ///< between things
    QColor edge; ///< of what can be typed in or pressed
    QColor text, quiet;
    QColor accent, onAccent;
    QColor changed; ///< the background of a changed field
    QColor selected; ///< the background of a selected row
    QColor danger, dangerSurface;
    QColor warning, warningSurface;
    QColor ok, okSurface;
};

namespace theme {

/// `System` is light here.
const Tokens &tokensOf(Theme theme, Contrast contrast);
/// Those that were applied last.
const Tokens &tokens();

/// The colour of the bar, the chips and the buttons of a tier. It is the same in light and dark
/// mode, so that it is recognised at a glance.
QColor tier(Tier tier);
QColor onTier(); ///< text and icons on the colour of a tier

/// The contrast ratio of WCAG 2, from 1 to 21.
double contrast(const QColor &a, const QColor &b);

// The tokens that texts use are in the palette too, in roles that no widget of Amend uses
// otherwise.
constexpr QPalette::ColorRole dangerRole = QPalette::BrightText;
constexpr QPalette::ColorRole warningRole = QPalette::LinkVisited;
constexpr QPalette::ColorRole quietRole = QPalette::PlaceholderText;
constexpr QPalette::ColorRole accentRole = QPalette::Link;

} // namespace theme
