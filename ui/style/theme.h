// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"

#include <QColor>
#include <QPalette>

enum class ColourScheme { Light, Dark };

namespace theme {

QPalette palette(ColourScheme scheme);
/// Fusion in these colours, for the whole application, at once.
void apply(ColourScheme scheme);

/// The strip that says where a change will go. The same in light and dark: it must be known at a
/// glance.
QColor strip(Tier tier);
QColor stripText();

} // namespace theme
