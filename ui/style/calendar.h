// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCalendarWidget;

/// Gives a calendar the window's colours. Qt draws its bar in the colour of selected text, and
/// weekends in red, whatever the style.
void styleCalendar(QCalendarWidget &calendar);
