// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "recordkey.h"

/// A line of the outbox: a reviewed draft on its way to the server.
struct QueuedSend
{
    enum class State {
        Waiting, ///< `wait` says for what; it can be recalled
        Sending, ///< read, sent or settled right now, by this program or another one
        Unknown, ///< sent, no clear answer, and the record does not show it: a person decides
    };
    enum class Wait {
        Turn, ///< for one before it, or for a free place
        Unreachable, ///< the server, or the network
        Busy, ///< the server said later: 429, 503
        Resend, ///< sent without a clear answer; goes out again under the same idempotency key
        NotAuthorised, ///< 401 or a key that is missing: the profile's queue is paused
        Untrusted, ///< TLS failed: the profile's queue is paused
        ProfileGone, ///< the profile was removed
        ProfileMoved, ///< the profile has another server than the one it was reviewed for
    };

    QUuid id;
    RecordKey record;
    QString title;
    QList<FieldPath> fields; ///< that change, a line of the diff each
    State state = State::Waiting;
    Wait wait = Wait::Turn;
    qint64 queued = 0; ///< milliseconds since 1970
    qint64 begun = 0; ///< its first byte went out; milliseconds since 1970, 0 = not yet
    qint64 checked = 0; ///< of an unknown one: when the record was read last, and did not show it
    qint64 nextTry = 0; ///< milliseconds since 1970; 0 = as soon as it can be, or when asked
    std::optional<ApiError> error; ///< of the last try

    /// Nothing goes out for this profile until a person says so.
    bool isPaused() const;
    friend bool operator==(const QueuedSend &a, const QueuedSend &b);
};

bool isPausing(QueuedSend::Wait wait); ///< of the whole profile
QString queuedStateName(QueuedSend::State state); ///< `waiting`, `sending`, `unknown`
QString waitName(QueuedSend::Wait wait); ///< `turn`, `unreachable`, `busy`, …, as in JSON

/// A line of the log: what became of one send. Secret values are masked before they get here.
struct SentEntry
{
    QUuid id;
    qint64 at = 0; ///< milliseconds since 1970
    RecordKey record;
    QString profileName;
    QString title;
    QList<ChangedField> changes; ///< as they were reviewed
    QList<Conflict> conflicts; ///< with what the server held instead
    Outcome::Kind outcome = Outcome::Kind::Unknown;
    int status = 0;
    QString requestRef;
    QString message; ///< the server's own words; empty where there were none
};
