// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plate.h"

#include "tokens.h"
#include "units.h"

#include <QPainter>

Plate::Plate(Ground ground, QWidget *parent)
    : QWidget(parent)
    , m_ground(ground)
{
}

void Plate::paintEvent(QPaintEvent *)
{
    const Tokens &colours = theme::tokens();
    const auto fill = [&] {
        switch (m_ground) {
        case Ground::Card:
            return colours.surface;
        case Ground::Sunken:
            return colours.sunken;
        case Ground::Danger:
            return colours.dangerSurface;
        case Ground::Warning:
            break;
        }
        return colours.warningSurface;
    };
    const bool isCard = m_ground == Ground::Card;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill());
    painter.setPen(isCard ? QPen(colours.line) : Qt::NoPen);
    const int radius = units(isCard ? 10 : 6);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}
