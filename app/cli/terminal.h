// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// Talks to the user at the terminal, even when standard input and output are redirected.
namespace cli::terminal {

bool isThere();
/// Asks a question. Anything but `y` or `yes` means no.
bool confirms(const QString &question);
/// Reads a secret without echo. Nothing after a signal or without a terminal.
std::optional<Secret> secret(const QString &label);

/// A line that is overwritten with the current progress. Prints nothing when standard error is not
/// a terminal.
class ProgressLine final
{
public:
    void show(const QString &text);
    void clear() { show({}); }

private:
    QString m_shown;
};

bool inputIsTerminal();
QByteArray standardInput();
/// The contents of FILE, or of standard input for `-`. The failure says why it cannot be read.
Result<QByteArray, QString> contents(const QString &file);

} // namespace cli::terminal
