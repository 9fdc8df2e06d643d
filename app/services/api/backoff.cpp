// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backoff.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr qint64 firstDelay = 2'000;
constexpr qint64 longestDelay = 15 * 60 * qint64(1000);
constexpr qint64 shortestDelay = 1'000;
constexpr int doublings = 9; // more doublings exceed the maximum

} // namespace

qint64 backoff::delay(int tries, const std::optional<qint64> &serverSeconds, double random)
{
    if (serverSeconds && *serverSeconds > 0)
        return std::min(*serverSeconds, longest / 1000) * 1000;
    const qint64 widest = std::min(longestDelay, firstDelay << std::clamp(tries, 0, doublings));
    return std::max(shortestDelay, std::llround(double(widest) * random));
}

bool backoff::isDue(qint64 due, qint64 now)
{
    return due <= now || due > now + longest;
}
