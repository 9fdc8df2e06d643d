// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "exitcode.h"
#include "formspec.h"

namespace cli {

/// The changes the command line names, as one body: present = set, null = clear.
struct PatchInput
{
    QJsonObject body;
    Findings findings; ///< a FILE that is no JSON object

    /// From `--body`, then `--set` and `--clear` on top of it.
    static Result<PatchInput, Refusal> read(const FormSpec &form, const Arguments &arguments);
};

} // namespace cli
