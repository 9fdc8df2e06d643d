// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// What others can see of this process's memory, which holds keys and people's records.
namespace processmemory {

/// No core dump of this process is ever written.
void forbidDumps();
/// From now on other programs of the same user can neither trace this process nor read its memory
/// (`PR_SET_DUMPABLE`). They cannot look at its files in /proc either, which a desktop's portal
/// does with its callers. Does nothing in a build with a sanitizer, which traces its own process.
void closeToOthers();

} // namespace processmemory
