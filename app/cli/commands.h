// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "exitcode.h"

#include <functional>

class QObject;

namespace cli {

/// What a command is run with. It says `done` once: at once, or later from the event loop.
struct Run
{
    Arguments arguments;
    QObject *owner = nullptr; ///< parent of what lives until the command is done
    std::function<void(Exit)> done;

    QString home() const { return arguments.value(QStringLiteral("home")); }
    bool json() const { return arguments.has(QStringLiteral("json")); }
    /// Says why on standard error, and ends.
    void refuse(const Refusal &refusal) const;
    void refuseUsage(const QString &message) const { refuse({Exit::Usage, message}); }
};

struct Command
{
    QString name; ///< `patch`, `profile add`
    QStringList positional; ///< what the help calls them
    QString purpose;
    QList<Option> options;
    std::function<void(const Run &)> run;
};

Command apisCommand();
Command validateCommand();
Command showCommand();
Command patchCommand();
Command profileAddCommand();
Command profileListCommand();
Command profileRemoveCommand();
Command keySetCommand();
Command keyTestCommand();
Command keyForgetCommand();
Command sandboxCommand();

Option jsonOption();

} // namespace cli
