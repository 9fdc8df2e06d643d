// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

void processmemory::forbidDumps()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void processmemory::closeToOthers()
{
#ifndef __SANITIZE_ADDRESS__
    prctl(PR_SET_DUMPABLE, 0);
#endif
}
