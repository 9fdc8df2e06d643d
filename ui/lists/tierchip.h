// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apispec.h"

#include <QSize>

class QFont;
class QPainter;
class QPoint;

/// The tier as a small white word on its colour and in its shape, beside text in `font`.
namespace tierchip {

QSize size(Tier tier, const QFont &font);
void paint(QPainter &painter, const QPoint &topLeft, Tier tier, const QFont &font);

} // namespace tierchip
