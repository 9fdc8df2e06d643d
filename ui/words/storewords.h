// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "queuedsend.h"
#include "storeddraft.h"
#include "storestate.h"
#include "voice.h"

#include <QDateTime>

/// Drafts, the outbox, the log and where they are kept, in words.
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

QString draftState(DraftState state); ///< "Refused", "Conflict"; empty while it is being edited
/// "Waiting: no connection. Next try 12:05"
QString sentence(const QueuedSend &send, const QDateTime &now = QDateTime::currentDateTime());
/// What waits, for one line of the window: "Outbox: 1 waiting, next try 12:05 · 1 unknown".
QString outboxLine(const QList<QueuedSend> &sends,
                   const QDateTime &now = QDateTime::currentDateTime());
QString outcomeWord(Outcome::Kind kind); ///< "Applied", "Refused"

/// Of a send that is in the outbox now.
QString queuedTitle(const Outcome &outcome);
/// `isStored`: it outlives the program.
QString queuedExplanation(const Outcome &outcome, qint64 nextTry, bool isStored,
                          const QDateTime &now = QDateTime::currentDateTime());

QString changeCount(qsizetype count); ///< "1 change", "2 changes"
/// For a list: "12:03" today, "20 Nov" this year, else "20 Nov 2025".
QString day(qint64 at, const QDateTime &now = QDateTime::currentDateTime());
/// To the minute, whatever the day: "12:03", "20 Nov 12:03".
QString moment(qint64 at, const QDateTime &now = QDateTime::currentDateTime());

} // namespace words
