// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentcolumn.h"

#include "readingside.h"
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
    const QWidget *viewport = widget.parentWidget();
    const auto *area = viewport ? qobject_cast<QScrollArea *>(viewport->parentWidget()) : nullptr;
    return area ? area->width() - viewport->width() : 0;
}

/// Whether it is in another column, which has the margins already.
static bool isWithin(const QWidget *column)
{
    const QWidget *around = column->parentWidget();
    while (around && !qobject_cast<const ContentColumn *>(around))
        around = around->parentWidget();
    return around;
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
    const int margin = isWithin(this) ? 0 : units(24);
    layout()->setContentsMargins(
        marginsFromReadingSide(*this, {margin, 0, std::max(0, margin - scrollBarWidth(*this)), 0}));
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
