// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentcolumn.h"

#include "tokens.h"
#include "units.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

static int mostWidth(const QWidget &widget)
{
    return units(widget.window()->width() < units(1600) ? 760 : 920);
}

/// The width that a scroll bar takes from the widget. It is taken from the margin, so that all
/// columns of a page are equally wide and nothing moves when the bar appears.
static int scrollBarWidth(const QWidget &widget)
{
    const QScrollArea *area = nullptr;
    for (const QWidget *at = widget.parentWidget(); at && !area; at = at->parentWidget())
        area = qobject_cast<const QScrollArea *>(at);
    return area ? area->width() - area->viewport()->width() : 0;
}

ContentColumn::ContentColumn(QWidget *content, QWidget *parent, Ground ground)
    : QWidget(parent)
    , m_content(content)
    , m_ground(ground)
{
    auto *sides = new QHBoxLayout(this);
    sides->setSpacing(0);
    sides->addWidget(content, 1);
    sides->addStretch();
}

void ContentColumn::resizeEvent(QResizeEvent *event)
{
    m_content->setMaximumWidth(mostWidth(*this));
    const int margin = units(24);
    layout()->setContentsMargins(margin, 0, std::max(0, margin - scrollBarWidth(*this)), 0);
    QWidget::resizeEvent(event);
}

void ContentColumn::paintEvent(QPaintEvent *)
{
    if (m_ground == Ground::Window)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), theme::tokens().surface);
    painter.fillRect(0, 0, width(), 1, theme::tokens().line);
}
