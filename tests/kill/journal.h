// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <chrono>

// The victim prints one JSON array a line: [kind, milliseconds, …].
inline const QString journalAlive = QStringLiteral("alive");
inline const QString journalTyped = QStringLiteral("typed"); ///< user, changes of its draft
inline const QString journalSaved = QStringLiteral("saved"); ///< user: the window says so
inline const QString journalUnsaved = QStringLiteral("unsaved"); ///< user: the window says so
inline const QString journalDurable = QStringLiteral("durable"); ///< whether the store is
inline const QString journalSend = QStringLiteral("send"); ///< user: Send was pressed
inline const QString journalApplied = QStringLiteral("applied"); ///< user: the window says so
inline const QString journalRotation = QStringLiteral("rotation"); ///< a new key was asked for

/// Every process reads the same clock.
inline qint64 steadyMilliseconds()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}
