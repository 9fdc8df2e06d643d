// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

/// Walks through a window as a screen reader and the Tab key do. Each function returns one plain
/// line for each thing that is wrong; nothing when all is well.
namespace accessiblewalk {

/// What can be used has a name, no other has the same, and it says nothing of how texts are
/// written.
QStringList faultsOfNames(QWidget &window);
/// A widget is what it looks like; rows of lists can be chosen and pressed.
QStringList faultsOfRoles(QWidget &window);
/// What is seen around a field (state, old value, message, hint) is in its description, and a value
/// that can only be read is read.
QStringList faultsOfStates(QWidget &window);
/// What can be pressed is at least 24×24.
QStringList faultsOfTargets(QWidget &window);
/// What can be pressed is on the way of the Tab key or of the arrows, or names a key that is in
/// `manual`. The way is a circle in reading order, in both directions.
QStringList faultsOfKeys(QWidget &window, const QString &manual);
/// No two things answer to the same Alt key.
QStringList faultsOfMnemonics(QWidget &window);
/// Every text that is shown or read out, each with what has it: of widgets, of their tool tips, of
/// rows and cells, of the window's title.
QStringList textsOf(QWidget &window);
/// None of `hidden` is in any text that a screen reader gets.
QStringList faultsOfSecrets(QWidget &window, const QStringList &hidden);

} // namespace accessiblewalk
