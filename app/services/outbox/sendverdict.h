// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxrow.h"
#include "outcome.h"

/// What becomes of a send after a try.
struct SendVerdict
{
    enum class To { Done, Draft, Waiting, Unknown };

    To to = To::Done;
    bool isLogged = false;
    QueuedSend::Wait wait = QueuedSend::Wait::Turn; ///< of Waiting
    qint64 due = 0; ///< of Waiting; milliseconds since 1970, 0 = when asked
};

/// What was known about the try beside its outcome.
struct TriedSend
{
    bool wasUnclear = false; ///< an earlier PATCH of it had no clear answer
    bool wasCancelled = false; ///< by a person
    bool canResend = false; ///< its server knows it again by its key
    qint64 now = 0; ///< milliseconds since 1970
    double random = 0; ///< in [0, 1)
};

SendVerdict verdictOf(const OutboxRow &row, const Outcome &outcome, const TriedSend &tried);
