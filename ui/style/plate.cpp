// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "plate.h"

#include "painting.h"
#include "units.h"

#include <QPainter>

Plate::Plate(QColor Tokens::*surface, QWidget *parent)
    : QWidget(parent)
    , m_surface(surface)
{
}

void Plate::setSurface(QColor Tokens::*surface)
{
    m_surface = surface;
    update();
}

void Plate::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = theme::tokens();
    const bool isCard = m_surface == &Tokens::surface;
    QPainter painter(this);
    painting::box(painter, rect(), tokens.*m_surface, isCard ? tokens.line : QColor(),
                  units(isCard ? 10 : 6));
}
