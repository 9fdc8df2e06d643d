// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// Standard output and standard error.
namespace cli::output {

/// `text` without what could steer a terminal: control characters and changes of direction are
/// shown as `\u001b`. Values come from servers.
QString harmless(const QString &text);

/// False when standard output did not take something, as on a full disk.
bool isComplete();

void line(const QString &text = {});
/// Standard error, for people.
void complain(const QString &text);
void document(const QJsonObject &object);
/// One object on one line.
void objectLine(const QJsonObject &object);

} // namespace cli::output
