// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "exitcode.h"

#include <QObject>

#include <functional>
#include <memory>

namespace cli {

/// What a command gets. It has to call `done` once, at once or later from the event loop.
struct Run
{
    Arguments arguments;
    QObject *owner = nullptr; ///< parent of objects that live until the command is done
    std::function<void(Exit)> done;

    /// Keeps the object until the command is done. (An answer's closure must not own the services
    /// that call it, because they would be destroyed during the call.)
    template <typename T>
    T &keep(std::unique_ptr<T> object) const
    {
        struct Keeper final : QObject
        {
            Keeper(std::unique_ptr<T> value, QObject *parent)
                : QObject(parent)
                , kept(std::move(value))
            {
            }
            std::unique_ptr<T> kept;
        };
        return *(new Keeper(std::move(object), owner))->kept;
    }

    QString home() const { return arguments.value(QStringLiteral("home")); }
    bool json() const { return arguments.has(QStringLiteral("json")); }
    /// Prints the reason on standard error and ends the command.
    void refuse(const Refusal &refusal) const;
    void refuseUsage(const QString &message) const { refuse({Exit::Usage, message}); }
};

struct Command
{
    QString name; ///< for example `patch` or `profile add`
    /// Names for the help. One in brackets may be left out; `[ID]…` is any number.
    QStringList positional;
    QString purpose;
    QList<Option> options;
    std::function<void(const Run &)> run;
};

Command apisCommand();
Command validateCommand();
Command showCommand();
Command patchCommand();
Command draftsListCommand();
Command draftsShowCommand();
Command draftsExportCommand();
Command draftsDeleteCommand();
Command draftsRestoreCommand();
Command draftsCopyCommand();
Command draftsSendCommand();
Command outboxListCommand();
Command outboxShowCommand();
Command outboxSendCommand();
Command outboxCheckCommand();
Command outboxRecallCommand();
Command outboxResumeCommand();
Command outboxDismissCommand();
Command outboxReleaseCommand();
Command outboxLogCommand();
Command profileAddCommand();
Command profileListCommand();
Command profileRemoveCommand();
Command profileResetCommand();
Command profileTestCommand();
Command keySetCommand();
Command keyTestCommand();
Command keyForgetCommand();
Command sandboxCommand();
Command supportBundleCommand();

Option jsonOption();

} // namespace cli
