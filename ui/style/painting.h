// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"

#include <QPainterPath>
#include <QStyleOption>

class QPainter;
class QWidget;

/// How AmendStyle draws the parts of widgets. The colours are those of the option's palette: Base
/// and Button are the fill, Dark the edge, Mid a line, so that a widget on another ground, like the
/// bar of the tier, only needs another palette.
namespace painting {

/// A box with round corners. Nothing is filled, or drawn around it, where a colour is invalid.
void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
         double radius);
/// The outline of what names a tier, which is told apart without colours: local has round ends,
/// sandbox is a box, production has points at both sides.
QPainterPath tierShape(const QRectF &rect, Tier tier);
/// What text is typed into. `isReadOnly`: it can be read and copied.
void field(QPainter &painter, const QStyleOption &option, bool isReadOnly);
void button(QPainter &painter, const QStyleOptionButton &option);
/// Gives text and icon of a filled button the colour that is read on the fill.
void inkButton(QStyleOptionButton &option);
void toolButton(QPainter &painter, const QStyleOption &option);
void checkBox(QPainter &painter, const QStyleOption &option);
void radioButton(QPainter &painter, const QStyleOption &option);
/// An arrow of two strokes that points to this side.
void chevron(QPainter &painter, const QStyleOption &option, Qt::ArrowType side);
void row(QPainter &painter, const QStyleOption &option);
void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider);
void tab(QPainter &painter, const QStyleOptionTab &option);
void headerSection(QPainter &painter, const QStyleOption &option);
/// Of a known length.
void progress(QPainter &painter, const QStyleOptionProgressBar &option);
void splitter(QPainter &painter, const QStyleOption &option);

/// Around the widget of a QFocusFrame, in the accent of the ground that the widget is on.
void focusRing(QPainter &painter, const QStyleOption &option, const QWidget *frame);
/// How far the ring goes beyond its widget, in pixels.
int ringReach();

/// The radius of controls, in pixels.
double controlRadius();

} // namespace painting
