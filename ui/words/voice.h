// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace words {

/// Who reads a sentence. The fact is the same for both; what to do next is a button or a command.
enum class Voice { Window, CommandLine };

/// Where a call's server and key come from, which is where a person can change them.
struct Source
{
    /// The profile's name is empty with `--base-url`. The key is given with `--credentials`.
    static Source commandLine(const QString &profile, bool isKeyGiven = false)
    {
        return {Voice::CommandLine, profile, isKeyGiven};
    }

    Voice voice = Voice::Window;
    QString profile = {};
    bool isKeyGiven = false;
};

} // namespace words
