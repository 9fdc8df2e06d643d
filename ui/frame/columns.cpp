// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

#include "units.h"

#include <QApplication>

#include <algorithm>

Columns::Columns(QWidget &list, QWidget &work, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_work(work)
{
    m_list.setParent(this);
    m_work.setParent(this);
    m_list.hide();
    m_work.show();
    // Under an open list nobody sees what has the focus.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isListOver() && now && m_work.isAncestorOf(now))
            closeList();
    });
}

/// The focus moves once more when the children are deleted.
Columns::~Columns()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Columns::setListed(bool isListed)
{
    m_isListed = isListed;
    if (!isListed)
        m_isOpen = false;
    place();
}

void Columns::openList()
{
    m_isOpen = true;
    place();
}

void Columns::closeList()
{
    m_isOpen = false;
    place();
}

bool Columns::isListOver() const
{
    return m_isOpen && m_isListed && !isRoomy();
}

bool Columns::isRoomy() const
{
    return window()->width() >= units(1100);
}

QSize Columns::minimumSizeHint() const
{
    return {units(240), units(80)};
}

void Columns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void Columns::place()
{
    const int list = std::min(width(), units(window()->width() >= units(1600) ? 320 : 240));
    const bool isBeside = m_isListed && isRoomy();
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    const int left = isBeside && !isRightToLeft ? list : 0;
    m_work.setGeometry(left, 0, width() - (isBeside ? list : 0), height());
    m_list.setGeometry(isRightToLeft ? width() - list : 0, 0, list, height());
    m_list.setVisible(isBeside || isListOver());
    m_list.raise();
}
