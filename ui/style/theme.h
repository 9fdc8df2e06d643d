// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "themechoice.h"

#include <QColor>
#include <QPalette>

namespace theme {

/// `System` is light here.
QPalette palette(Theme theme);
/// Fusion in these colours, for the whole application, at once.
void apply(Theme theme);

/// The strip that shows where a change will be sent. Its colours are the same in light and dark
/// mode, so that they are recognised at a glance.
QColor strip(Tier tier);
QColor stripText();

} // namespace theme
