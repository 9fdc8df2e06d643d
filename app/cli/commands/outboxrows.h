// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backlog.h"
#include "storeopening.h"

namespace cli {

using WithSends = std::function<void(Backlog &, const QList<QueuedSend> &)>;
/// Opens the store and lists the outbox. On an error it says why and ends the command.
void listSends(const Run &run, Access access, WithSends then);
/// Finds the send that the command's first word names.
void withSend(const Run &run, Access access,
              std::function<void(Backlog &, const QueuedSend &)> then);

/// The sends whose ids begin with these words, which have eight characters or more. A word that
/// fits none or several is refused, with a list.
Result<QList<QueuedSend>, Refusal> sendsNamed(const QList<QueuedSend> &sends,
                                              const QStringList &words);

QString sendLine(const Backlog &backlog, const QueuedSend &send);
QJsonObject sendObject(const Backlog &backlog, const QueuedSend &send);

/// Continues unless the sends are held. Then it says why and ends the command.
void requireReleased(const Run &run, Backlog &backlog, std::function<void()> then);
/// Continues in any case, but says why if the sends are held.
void warnIfHeld(const Run &run, Backlog &backlog, std::function<void(bool isHeld)> then);

} // namespace cli
