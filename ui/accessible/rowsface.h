// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;

/// Gives the list an accessible interface whose rows can be chosen and pressed; a press is Enter.
/// Qt's own rows can only be chosen. Call it before anything is said about the list: the first
/// interface is kept. A row's name is its Qt::AccessibleTextRole, or else its text.
void openRowsByPress(QAbstractItemView &list);
