// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockpage.h"

#include <optional>

/// How a program begins that is locked. A locked program puts it into the environment for the one
/// that it becomes, which knows nothing else, so it says nothing of a record.
struct LockedStart
{
    LockPage::Way way = LockPage::Way::Press;
    bool isActive = false; ///< the window had the keys
    bool isMinimized = false;
    bool areValuesHidden = false; ///< the screen may still be shared

    /// Takes it out of the environment, so that no program that is started from here inherits it.
    static std::optional<LockedStart> take();
    void put() const;
};
