// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// The victim prints one JSON array on each line: [kind, milliseconds, …].
inline const QString journalAlive = QStringLiteral("alive");
/// Arguments: the user and the changes of the user's draft.
inline const QString journalTyped = QStringLiteral("typed");
/// Argument: the user. The window says "saved".
inline const QString journalSaved = QStringLiteral("saved");
/// Argument: the user. The window says "not saved".
inline const QString journalUnsaved = QStringLiteral("unsaved");
/// Argument: whether the store is durable.
inline const QString journalDurable = QStringLiteral("durable");
/// Argument: the user. Send was pressed.
inline const QString journalSend = QStringLiteral("send");
/// Argument: the user. The window says "applied".
inline const QString journalApplied = QStringLiteral("applied");
/// A key rotation was requested.
inline const QString journalRotation = QStringLiteral("rotation");

/// The time of the steady clock, which is the same in all processes.
inline qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}
