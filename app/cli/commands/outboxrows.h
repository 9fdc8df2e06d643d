// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backlog.h"
#include "storeopening.h"

namespace cli {

using WithSends = std::function<void(Backlog &, const QList<QueuedSend> &)>;
/// Opens the store and lists the outbox, or says why not, and ends.
void listSends(const Run &run, Access access, WithSends then);
/// The one that the command's first word names.
void withSend(const Run &run, Access access,
              std::function<void(Backlog &, const QueuedSend &)> then);

/// Those whose ids begin with these words. A word has eight characters
/// or more; what fits none, or several, is refused with a list.
Result<QList<QueuedSend>, Refusal> sendsNamed(const QList<QueuedSend> &sends,
                                              const QStringList &words);

QString sendLine(const Backlog &backlog, const QueuedSend &send);
QJsonObject sendObject(const Backlog &backlog, const QueuedSend &send);

/// Goes on unless nothing may be sent: then it says why, and ends.
void requireReleased(const Run &run, Backlog &backlog, std::function<void()> then);
/// The same for what lists only: says why, and goes on.
void warnIfHeld(const Run &run, Backlog &backlog, std::function<void(bool isHeld)> then);

} // namespace cli
