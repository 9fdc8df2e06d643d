// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "network.h"

/// The program's limits, but no wait is longer than this number of milliseconds.
inline RequestLimits within(int milliseconds)
{
    return {
        .connect = milliseconds, .firstByte = milliseconds, .pace = milliseconds, .paceBytes = 1};
}
