// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockpage.h"

#include <optional>

/// What a program that starts again tells the one that it becomes, which knows nothing else. It is
/// in the environment, so it says nothing of a record.
struct NextStart
{
    bool isLocked = true; ///< false: it is open where it was
    LockPage::Way way = LockPage::Way::Press; ///< of a locked one
    bool isActive = false; ///< the window had the keys
    bool isMinimized = false;
    bool areValuesHidden = false; ///< the screen may still be shared

    /// Takes it out of the environment, so that no program that is started from here inherits it.
    static std::optional<NextStart> take();
    void put() const;
};
