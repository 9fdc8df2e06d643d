// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// The same job without a window. `arguments` are the program's, without its own name.
namespace cli {

/// True when the program's arguments ask for the command line: a command, `--help`, `--version`, or
/// an option with two dashes that the window does not have.
bool isCommand(const QStringList &arguments);

/// Runs the command to its end, with a QCoreApplication already there, and returns the exit code.
int run(const QStringList &arguments);

/// The first word that looks like an option and is not `--home`, or empty.
QString unknownOption(const QStringList &arguments);

/// Say why there is no window, and return the exit code.
int refuseOption(const QString &option);
int refuseWithoutDisplay();
int refuseUnheardWindow(); ///< of an Amend that is open already and does not answer

/// Where profiles are kept: under `home` (`--home DIR`), or in the platform's usual folder.
QString configurationFolder(const QString &home);
/// Where drafts and sends are kept.
QString dataFolder(const QString &home);

/// The folder given with `--home`, or empty.
QString homeOf(const QStringList &arguments);

} // namespace cli
