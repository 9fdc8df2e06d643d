// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

class QStyleOptionToolButton;

/// Draws every widget in Amend's colours and measures, over Fusion. It takes both from the palette,
/// `theme::tokens` and `units`, so that it follows them when they change.
class AmendStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    AmendStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement part, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap sign, const QStyleOption *option,
                       const QWidget *widget) const override;
    void drawItemText(QPainter *painter, const QRect &rect, int alignment, const QPalette &palette,
                      bool isEnabled, const QString &text, QPalette::ColorRole role) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    void drawFrame(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawMirroredArrow(const QStyleOptionToolButton &button, QPainter &painter) const;
};
