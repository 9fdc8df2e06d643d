// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QDateTime;
struct HttpReply;

/// Reads `Retry-After` (seconds, or a date in any form of RFC 9110), `RateLimit-Reset` and
/// `X-RateLimit-Reset` (seconds, or an epoch time when over 10⁹). The result is at most a day.
/// Nothing when the header is absent, negative, or neither number nor date.
std::optional<qint64> retryAfterSeconds(const HttpReply &reply, const QDateTime &now);
