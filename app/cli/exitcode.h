// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

namespace cli {

/// What a shell script is told. These numbers are kept stable.
enum class Exit {
    Done = 0, ///< applied, or nothing to do and that was said
    Findings = 1, ///< refused before or by the server
    Usage = 2,
    Unauthorised = 3, ///< not authorised, no usable credentials
    Conflict = 4,
    Unreachable = 5,
    Unknown = 6, ///< sent, no clear answer
    Fault = 70, ///< of ours
    TryLater = 75, ///< another program holds a file, or a window is open and does not answer
};

Exit exitOf(Outcome::Kind kind);
/// Of several: what a person has to look at first.
Exit worse(Exit one, Exit other);

/// Why a command does not go on.
struct Refusal
{
    Exit exit = Exit::Usage;
    QString message;
};

} // namespace cli
