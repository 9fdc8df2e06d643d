// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Who works on a row of the outbox. Several programs share the file; a dead one's rows are free.
struct Lease
{
    static constexpr qint64 term = 60'000; ///< milliseconds

    QString owner; ///< boot id/process id/start time of the process: never the same twice
    /// Asked on the database's thread.
    std::function<bool(const QString &owner)> isAlive;
    int renewal = 20'000; ///< every so many milliseconds while something runs

    static Lease ofThisProcess();
};
