// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxrow.h"
#include "sendresult.h"

/// One try of a send.
struct SendAttempt
{
    Outcome outcome;
    bool wasUnclear = false; ///< an earlier PATCH of it had no clear answer
    bool wasCancelled = false; ///< by a person
    double random = 0; ///< in [0, 1)
};

/// What becomes of a send after an attempt.
struct SendVerdict
{
    SendResult::Place place = SendResult::Place::Done;
    bool isLogged = false;
    // Of one that stays in the outbox.
    QueuedSend::State state = QueuedSend::State::Waiting; ///< Waiting or Unknown
    QueuedSend::Wait wait = QueuedSend::Wait::Turn;
    qint64 nextTry = 0; ///< milliseconds since 1970, 0 = when asked
};

/// `canResend`: its server knows it again by its idempotency key.
SendVerdict verdictOf(const OutboxRow &row, const SendAttempt &attempt, bool canResend, qint64 now);

/// Carries the verdict out, in the transaction that it is called in; answers with what became of
/// the send. `form` is null where it is gone. `claimed` is the row as it was claimed: of one that
/// vanished meanwhile (with a damaged page, or its key) it goes back to the draft.
SendVerdict finishAttempt(Connection &open, const OutboxRow &claimed, const QString &owner,
                          const FormSpec *form, const SendAttempt &attempt, qint64 now);
