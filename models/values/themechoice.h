// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The window's colours, as chosen. `System`: as the desktop says.
enum class Theme { System, Light, Dark };

/// The window's contrast. `More`: black on white or white on black, with strong edges.
enum class Contrast { Normal, More };
