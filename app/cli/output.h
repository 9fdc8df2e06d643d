// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Writes to standard output and standard error.
namespace cli::output {

/// `text` without control characters and changes of text direction, which are shown as `\u001b`.
/// Values from servers could otherwise control the terminal.
QString harmless(const QString &text);

/// False when a write to standard output failed, for example on a full disk.
bool isComplete();

void line(const QString &text = {});
/// Writes a text of several lines.
void lines(const QString &text);
/// Writes text for people to standard error.
void printError(const QString &text);
void document(const QJsonObject &object);
/// Writes one object on one line.
void objectLine(const QJsonObject &object);

} // namespace cli::output
