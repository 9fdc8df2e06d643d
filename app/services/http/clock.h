// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <functional>

/// Milliseconds since 1970. A test gives its own.
using Clock = std::function<qint64()>;

inline const Clock systemClock = QDateTime::currentMSecsSinceEpoch;
