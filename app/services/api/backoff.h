// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace backoff {

constexpr qint64 longest = 24 * 60 * 60 * qint64(1000); ///< milliseconds

/// How long to wait after `tries` tries, in milliseconds: what the server said where it says
/// something, else full-jitter exponential back-off (`random` is in [0, 1)).
qint64 delay(int tries, const std::optional<qint64> &serverSeconds, double random);

/// A time that is further away than any wait lasts was written under another clock.
bool isDue(qint64 due, qint64 now);

} // namespace backoff
