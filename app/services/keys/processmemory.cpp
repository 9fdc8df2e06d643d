// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processmemory.h"

#include <sys/prctl.h>
#include <sys/resource.h>

// g++ and clang name the sanitizer differently.
#if defined(__SANITIZE_ADDRESS__)
#define AMEND_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define AMEND_SANITIZED
#endif
#endif

void processmemory::forbidDumps()
{
    const rlimit none {0, 0};
    setrlimit(RLIMIT_CORE, &none);
}

void processmemory::closeToOthers()
{
#ifndef AMEND_SANITIZED
    prctl(PR_SET_DUMPABLE, 0);
#endif
}
