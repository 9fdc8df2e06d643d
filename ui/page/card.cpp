// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "heading.h"
#include "units.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

Card::Card(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(units(20), units(14), units(20), units(14));
    m_rows->setSpacing(units(8));
    if (heading.isEmpty())
        return;
    auto *text = new QLabel(heading, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setHeading(*text, Heading::Section);
    m_rows->addWidget(text);
}

void Card::setSurface(QColor Tokens::*surface)
{
    m_surface = surface;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = theme::tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isPlain = m_surface == &Tokens::surface;
    painter.setPen(isPlain ? QPen(tokens.line) : QPen(Qt::NoPen));
    painter.setBrush(tokens.*m_surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), units(10), units(10));
}
