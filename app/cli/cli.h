// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The command line, which does what the window does. `arguments` are those after the program's
/// name.
namespace cli {

/// True when the arguments ask for the command line: a command, `--help`, `--version`, or an option
/// with two dashes that the window does not have.
bool isCommand(const QStringList &arguments);

/// Runs the command to its end and returns the exit code. A QCoreApplication must exist.
int run(const QStringList &arguments);

/// The first word that looks like an option and is not `--home`, or empty.
QString unknownOption(const QStringList &arguments);

/// These functions say why there is no window, and return the exit code.
int refuseOption(const QString &option);
int refuseWithoutDisplay();
int refuseSilentWindow(); ///< another Amend is open and does not answer
/// The sentence that another Amend is open on this display.
QString onOtherDisplay(const QString &display);
/// The sentence that a window that was to start again did not.
QString notStartedAgain();

/// The folder of the profiles: under `home` (`--home DIR`), or in the platform's usual folder.
QString configurationFolder(const QString &home);
/// The folder of drafts and sends.
QString dataFolder(const QString &home);

/// The folder from `--home`, or empty.
QString homeOf(const QStringList &arguments);

} // namespace cli
