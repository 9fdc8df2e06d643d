// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"

namespace cli {

/// Exit codes for shell scripts. These numbers are stable.
enum class Exit {
    Done = 0, ///< applied, or nothing had to be done, and the output says so
    Findings = 1, ///< refused by Amend or by the server
    Usage = 2,
    Unauthorised = 3, ///< not authorised, or no usable credentials
    Conflict = 4,
    Unreachable = 5,
    Unknown = 6, ///< sent without a clear answer
    Fault = 70, ///< a fault of Amend
    TryLater = 75, ///< another program holds a file, or an open window does not answer
};

Exit exitOf(Outcome::Kind kind);
/// The one of the two that needs attention first.
Exit worse(Exit one, Exit other);

/// Why a command cannot continue.
struct Refusal
{
    Exit exit = Exit::Usage;
    QString message;
};

} // namespace cli
