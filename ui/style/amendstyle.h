// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

/// Draws every widget in Amend's colours and measures, over Fusion. It takes both from
/// `theme::tokens` and `units`, so that it follows them when they change.
class AmendStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AmendStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;

private:
    void drawReadOnly(QStyleOptionFrame line, QPainter *painter, const QWidget *widget) const;
};
