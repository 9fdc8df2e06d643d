// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens.h"

namespace theme {

QPalette palette(const Tokens &tokens);
/// Gives the whole application Amend's style in these colours, at once. `System` is light here.
void apply(Theme theme, Contrast contrast = Contrast::Normal);

} // namespace theme
