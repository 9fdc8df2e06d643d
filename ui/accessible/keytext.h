// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

/// The keys as they are called in the language of the window: "Strg+L".
QString keyText(const QKeySequence &keys);
/// The text of a button or a command without what marks its letter: "Send" for "&Send" or
/// "Send (&S)".
QString withoutMnemonic(QString text);
