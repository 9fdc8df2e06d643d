// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

/// Returns milliseconds since 1970. Tests pass their own clock.
using Clock = std::function<qint64()>;

inline const Clock systemClock = QDateTime::currentMSecsSinceEpoch;
