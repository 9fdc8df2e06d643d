// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "taborder.h"

#include <QWidget>

QList<QWidget *> tabStopsIn(const QWidget &part)
{
    QList<QWidget *> stops;
    for (QWidget *one = part.nextInFocusChain(); one != &part; one = one->nextInFocusChain()) {
        if ((one->focusPolicy() & Qt::TabFocus) && part.isAncestorOf(one))
            stops += one;
    }
    return stops;
}

QWidget *putTabsAfter(QWidget *before, const QWidget &part)
{
    // QWidget::setTabOrder does nothing with a widget that takes no focus.
    while (before->focusPolicy() == Qt::NoFocus && !before->isWindow())
        before = before->previousInFocusChain();
    const QList<QWidget *> stops = tabStopsIn(part);
    for (QWidget *stop : stops) {
        if (stop == before)
            continue;
        QWidget::setTabOrder(before, stop);
        before = stop;
    }
    return before;
}

void putTabsLast(const QWidget &part)
{
    QWidget *last = part.window()->previousInFocusChain();
    while (part.isAncestorOf(last))
        last = last->previousInFocusChain();
    putTabsAfter(last, part);
}
