// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"
#include "queuedsend.h"
#include "storeddraft.h"
#include "storestate.h"
#include "voice.h"

#include <QDateTime>

/// Sentences about drafts, the outbox, the log and the store.
namespace words {

QString sentence(const StoreError &error);
/// Whether drafts outlive the program; where they do not, why, and what can be done.
QString sentence(const StoreState &state, Voice voice = Voice::Window);
/// What became of a damaged file, or one that is gone; empty when there was none.
QString setAside(const StoreState &state);
/// Why nothing is sent when rows of the store are not those that Amend left.
QString held(Voice voice = Voice::Window);
/// "Saved 12:03"; empty when nothing was changed yet.
QString sentence(const SaveState &state, const QDateTime &now = QDateTime::currentDateTime());

/// "Refused", "Conflict"; empty while the draft is being edited.
QString draftState(DraftState state);
/// "Waiting: no connection. Next try 12:05".
QString sentence(const QueuedSend &send, const QDateTime &now = QDateTime::currentDateTime());
QString stateWord(const QueuedSend &send); ///< "Waiting", "Paused", "Not known"
/// What `stateWord` means for this send, in sentences.
QString explanation(const QueuedSend &send, const QDateTime &now = QDateTime::currentDateTime());
/// The waiting sends in one line: "Outbox: 1 waiting, next try 12:05 · 1 unknown".
QString outboxLine(const QList<QueuedSend> &sends,
                   const QDateTime &now = QDateTime::currentDateTime());
QString outcomeWord(Outcome::Kind kind); ///< "Applied", "Refused"

/// The title for a send that is in the outbox now.
QString queuedTitle(const Outcome &outcome);
/// `isStored`: the send outlives the program.
QString queuedExplanation(const Outcome &outcome, Tier tier, qint64 nextTry, bool isStored,
                          const QDateTime &now = QDateTime::currentDateTime());

QString changeCount(qsizetype count); ///< "1 change", "2 changes"
/// The day for a list: "12:03" today, "20 Nov" this year, else "20 Nov 2025". See `datewords.h`.
QString day(qint64 at, const QDateTime &now = QDateTime::currentDateTime());
/// The time to the minute, for any day: "12:03", "20 Nov 12:03".
QString moment(qint64 at, const QDateTime &now = QDateTime::currentDateTime());
/// The same of a time that the server gives. Empty when the field is none, or its time has no zone.
QString localTime(const FieldSpec &field, const QJsonValue &value);

} // namespace words
