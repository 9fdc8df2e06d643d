// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lockpage.h"

#include <optional>

/// What a locked program tells the one that it becomes, which knows nothing else. It is in the
/// environment, so it says nothing of a record.
struct LockedStart
{
    LockPage::Way way = LockPage::Way::Press;
    bool isActive = false; ///< the window had the keys
    bool isMinimized = false;

    /// Takes it out of the environment, so that no program that is started from here inherits it.
    static std::optional<LockedStart> take();
    void put() const;
};
