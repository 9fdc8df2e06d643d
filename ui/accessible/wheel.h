// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// Over `box` the wheel scrolls the page. It changes no value and gives no focus, also where the
/// box has the focus already.
void keepFromWheel(QWidget &box);
