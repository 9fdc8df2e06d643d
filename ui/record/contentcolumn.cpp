// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "contentcolumn.h"

#include "units.h"

#include <QHBoxLayout>

static int mostWidth(const QWidget &widget)
{
    return units(widget.window()->width() < units(1600) ? 760 : 920);
}

ContentColumn::ContentColumn(QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_content(content)
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins(units(24), 0, units(24), 0);
    sides->setSpacing(0);
    sides->addWidget(content, 1);
    sides->addStretch();
}

void ContentColumn::resizeEvent(QResizeEvent *event)
{
    m_content->setMaximumWidth(mostWidth(*this));
    QWidget::resizeEvent(event);
}
