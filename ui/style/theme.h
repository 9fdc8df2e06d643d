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

/// The strip that says where a change will go. The same in light and dark: it must be known at a
/// glance.
QColor strip(Tier tier);
QColor stripText();

} // namespace theme
