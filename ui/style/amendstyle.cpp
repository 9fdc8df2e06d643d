// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "amendstyle.h"

#include <QPainter>

using namespace Qt::StringLiterals;

AmendStyle::AmendStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void AmendStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == PE_PanelLineEdit && frame && frame->state & State_ReadOnly)
        return drawReadOnly(*frame, painter, widget);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(option->palette.color(QPalette::Dark));
    const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorCheckBox)
        painter->drawRect(edge);
    else
        painter->drawEllipse(edge);
    painter->restore();
}

/// A read-only line looks like the window around it until it has the focus.
void AmendStyle::drawReadOnly(QStyleOptionFrame line, QPainter *painter,
                              const QWidget *widget) const
{
    line.palette.setBrush(QPalette::Base, line.palette.brush(QPalette::Window));
    if (!(line.state & State_HasFocus))
        line.lineWidth = 0;
    QProxyStyle::drawPrimitive(PE_PanelLineEdit, &line, painter, widget);
}
