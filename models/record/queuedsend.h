// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outcome.h"
#include "recordkey.h"

/// What a program that works on a send does right now.
enum class SendStage { Queued, Reading, Sending, Settling };

/// A send in the outbox: a reviewed draft on its way to the server.
struct QueuedSend
{
    /// The numbers are those of the store.
    enum class State {
        Waiting, ///< `wait` says for what; it can be recalled
        /// In a list: read, sent or settled right now, by this program or another one. In the
        /// store: its PATCH may be on the wire.
        Sending,
        Unknown, ///< sent, no clear answer, and the record does not show it: a person decides
        Unreadable, ///< its row does not open; a list shows it as unknown, with that error
    };
    /// The numbers are those of the store.
    enum class Wait {
        Turn, ///< for an earlier send, or for a free slot
        Unreachable, ///< the server or the network cannot be reached
        Busy, ///< the server asks to try later: 429, 503
        Resend, ///< sent without a clear answer; it is sent again with the same idempotency key
        NotAuthorised, ///< 401, or a key is missing; the profile's queue is paused
        Untrusted, ///< TLS failed: the profile's queue is paused
        ProfileGone, ///< the profile was removed
        ProfileMoved, ///< the profile has another server now than at the review
        ProductionLocked, ///< production has to be armed for it; only a Waiting one waits for that
    };

    QUuid id;
    RecordKey record;
    QString title;
    QList<FieldPath> fields; ///< changed fields, one for each line of the diff
    State state = State::Waiting;
    Wait wait = Wait::Turn;
    qint64 queued = 0; ///< milliseconds since 1970
    qint64 begun = 0; ///< when its first byte was sent, in milliseconds since 1970; 0 = not yet
    /// For an unknown send: when the last read did not show it, in milliseconds since 1970.
    qint64 checked = 0;
    qint64 nextTry = 0; ///< milliseconds since 1970; 0 = as soon as possible, or on request
    std::optional<ApiError> error; ///< error of the last try

    /// Nothing is sent for this profile until the user says so.
    bool isPaused() const;
    bool isStopped() const; ///< It waits for its profile, which is gone or has another server.
    bool isProductionLocked() const;
    bool needsSomebody() const; ///< It does not go on by itself.
    friend bool operator==(const QueuedSend &a, const QueuedSend &b);
};

/// Null when there is none.
const QueuedSend *findSend(const QList<QueuedSend> &sends, const QUuid &id);

bool isPausing(QueuedSend::Wait wait); ///< of the whole profile
/// The send is looked at again when its profile or the arming changes, and at no time of its own.
bool waitsForProfile(QueuedSend::Wait wait);
QString queuedStateName(QueuedSend::State state); ///< `waiting`, `sending`, `unknown`
QString waitName(QueuedSend::Wait wait); ///< `turn`, `unreachable`, `busy`, …, as in JSON

/// A line of the log: how one send ended. Secret values are already masked.
struct SentEntry
{
    QUuid id;
    qint64 at = 0; ///< milliseconds since 1970
    RecordKey record;
    QString profileName;
    QString title;
    QList<ChangedField> changes; ///< as they were reviewed
    QList<Conflict> conflicts; ///< the server's value is included
    Outcome::Kind outcome = Outcome::Kind::Unknown;
    int status = 0;
    ErrorCode code = ErrorCode::None; ///< what Amend says about it; an older Amend kept none
    QString requestRef;
    QString message; ///< the server's own words; empty when it sent none
};
