// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

class QDateTime;
struct HttpReply;

/// `Retry-After` (seconds or a date in any form of RFC 9110), `RateLimit-Reset`,
/// `X-RateLimit-Reset` (seconds, or an epoch past 10⁹), a day at most; nothing when absent,
/// negative or neither number nor date.
std::optional<qint64> retryAfterSeconds(const HttpReply &reply, const QDateTime &now);
