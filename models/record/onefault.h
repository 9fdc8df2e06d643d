// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

/// Ours and the server's findings, where both say the same of a field once: in the server's words,
/// with our suggestion. `args.local` is then the rule that says the same, and `args.blocks` is true
/// where that is an error.
Findings united(const Findings &local, const Findings &server);

/// A finding of ours that nobody can confirm away, also where the server says the same.
bool blocks(const Finding &finding);
