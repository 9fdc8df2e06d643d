// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

/// Says which program works on a row of the outbox. Several programs share the file; the rows of a
/// program that ended are free.
struct Lease
{
    static constexpr qint64 term = 60'000; ///< in milliseconds

    QString owner; ///< boot id/process id/start time of the process; never reused
    /// Called on the database's thread.
    std::function<bool(const QString &owner)> isAlive;
    int renewal = 20'000; ///< milliseconds between two renewals while something runs

    static Lease ofThisProcess();
};
