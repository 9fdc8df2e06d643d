// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QLineEdit;
class QWidget;

/// Whether the editor shows dots now. While personal values are hidden, only the one with the focus
/// shows what it holds, so that one can work.
bool isCovered(const QWidget &editor);
/// Runs `show` now, and whenever the editor may be covered or uncovered.
void followCover(QWidget &editor, const std::function<void()> &show);
/// Draws the dots of a covered line, which has no echo: that would tell how long the text is.
void paintCover(QLineEdit &line);
