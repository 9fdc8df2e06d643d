// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockpage.h"

#include <optional>

/// How a program begins that was locked, or that starts again. The one that ends puts it into the
/// environment for the one that it becomes, which knows nothing else, so it says nothing of a
/// record.
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
