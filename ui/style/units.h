// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// `count` units of the application's font in pixels. A unit is a 17th of the height of its lines,
/// so that all sizes grow with the font.
int units(double count);
