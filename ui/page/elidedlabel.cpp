// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "elidedlabel.h"

#include "readingside.h"

#include <QPainter>

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize least = QLabel::minimumSizeHint();
    return wordWrap() ? least : QSize(0, least.height());
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    if (wordWrap())
        return QLabel::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const int mnemonic = buddy() ? Qt::TextShowMnemonic : 0;
    drawAtReadingSide(painter, rect(), int(alignment()) | mnemonic,
                      fontMetrics().elidedText(text(), m_mode, width(), mnemonic));
}
