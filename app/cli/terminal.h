// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// The person at the terminal, whatever standard input and output are connected to.
namespace cli::terminal {

bool isThere();
/// Asks; anything but `y` or `yes` is a no.
bool confirms(const QString &question);
/// Typed without echo; nothing when interrupted or without a terminal.
std::optional<QString> secret(const QString &label);

/// A line that is written over as things go on: nothing at all where standard error is no terminal.
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
/// FILE, or `-` for standard input; or why it cannot be read.
Result<QByteArray, QString> contents(const QString &file);

} // namespace cli::terminal
