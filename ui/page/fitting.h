// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QVBoxLayout;
class QWidget;

/// `wanted`, or what the screen of `window` has room for beside the frame of a window.
QSize withinScreen(const QWidget &window, const QSize &wanted);

/// The layout of the content of `window`, which scrolls where the screen has no room for all of it.
/// What else is in the layout of `window`, such as its buttons, stays in sight.
QVBoxLayout *scrolledContent(QWidget &window);

/// Makes a window with scrolled content as tall as its content. It grows only, so that nothing that
/// is read moves away.
void fitContent(QWidget &window, int width);
