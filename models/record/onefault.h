// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "finding.h"

/// Merges our findings with the server's. When both report the same fault of a field, one finding
/// stays, with the server's words and our suggestion. Its `args.local` is our rule's name, and
/// `args.blocks` is true when ours is an error.
Findings united(const Findings &local, const Findings &server);

/// An error of ours that the user cannot confirm away, also after it was merged into a server's
/// finding.
bool blocks(const Finding &finding);
