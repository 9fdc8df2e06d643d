// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QWidget;

/// The tab stops in `part`, in their order.
QList<QWidget *> tabStopsIn(const QWidget &part);

/// Moves the tab stops in `part` right behind `before`. What is made later than what stands below
/// it would come too late. Returns the last of them, or `before`. There must be no focus proxy in
/// `part`: it would stay behind, and Tab would lead to it once more.
QWidget *putTabsAfter(QWidget *before, const QWidget &part);

/// Moves the tab stops in `part` behind all others of its window.
void putTabsLast(const QWidget &part);
