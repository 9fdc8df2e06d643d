// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// Why the local sandbox does not run.
struct SandboxError
{
    enum class Kind {
        Missing, ///< `subject` is the program's file, which is not there
        NotStarted, ///< `subject` is the system's own words
        Ended, ///< the program ended, or was silent, before it could be used
        PortInUse, ///< `subject` is the port
        UnknownFault, ///< `subject` is the fault's name; `faults` are those that there are
        UnknownMethod, ///< `subject` is the method that a fault was to meet
        SecondFault, ///< `subject` is the method that has a fault already
    };
    Kind kind = Kind::Ended;
    QString subject;
    QStringList faults;
};
