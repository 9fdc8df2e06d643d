// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QString>

class QMenu;
class QPainter;
class QRect;
class QWidget;

// The reading side is where lines begin in the window's language: the right in Arabic. Qt puts a
// text where lines begin in the language of the text, so a phone number would be far from its
// label.

/// Puts the text of a label, line or text box to the reading side. Its direction stays its own.
/// Does nothing in a widget that is read from left to right.
void alignToReadingSide(QWidget &widget);

/// Margins whose left is where `widget` begins.
QMargins marginsFromReadingSide(const QWidget &widget, const QMargins &margins);
/// The menu opens below `part` of the widget, and begins where that begins.
void popUpBelow(QMenu &menu, const QWidget &widget, const QRect &part);
void popUpBelow(QMenu &menu, const QWidget &widget);

/// Draws text in its own direction. `alignment` (and flags) are as for QPainter::drawText;
/// "leading" is the reading side.
void drawAtReadingSide(QPainter &painter, const QRect &rect, int alignment, const QString &text);
