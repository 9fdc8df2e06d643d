// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace backoff {

constexpr qint64 longest = 24 * 60 * 60 * qint64(1000); ///< in milliseconds

/// The wait after `tries` tries, in milliseconds. Uses the server's time where it gave one, else
/// exponential back-off with full jitter (`random` is in [0, 1)).
qint64 delay(int tries, const std::optional<qint64> &serverSeconds, double random);

/// True when `due` has passed, and when it is further away than any wait. Then it was written by a
/// clock that was wrong.
bool isDue(qint64 due, qint64 now);

} // namespace backoff
