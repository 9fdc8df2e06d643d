// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "glyph.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>

namespace {

/// The outline in a square of 16 units.
QPainterPath outlineOf(Glyph glyph)
{
    QPainterPath path;
    const auto stroke = [&path](std::initializer_list<QPointF> points) {
        path.moveTo(*points.begin());
        for (const QPointF &point : points)
            path.lineTo(point);
    };
    switch (glyph) {
    case Glyph::Calendar:
        path.addRect(2.5, 3.5, 11, 10);
        stroke({{2.5, 7}, {13.5, 7}});
        stroke({{5.5, 2}, {5.5, 4.5}});
        stroke({{10.5, 2}, {10.5, 4.5}});
        break;
    case Glyph::Cross:
        stroke({{4, 4}, {12, 12}});
        stroke({{12, 4}, {4, 12}});
        break;
    case Glyph::Down:
        stroke({{4.5, 6.5}, {8, 10}, {11.5, 6.5}, {4.5, 6.5}});
        break;
    case Glyph::Error:
        path.addEllipse(QPointF(8, 8), 6.5, 6.5);
        stroke({{5.5, 5.5}, {10.5, 10.5}});
        stroke({{10.5, 5.5}, {5.5, 10.5}});
        break;
    case Glyph::Eye:
        path.moveTo(1.5, 8);
        path.quadTo(8, 0.5, 14.5, 8);
        path.quadTo(8, 15.5, 1.5, 8);
        path.addEllipse(QPointF(8, 8), 2, 2);
        break;
    case Glyph::Note:
        path.addEllipse(QPointF(8, 8), 6.5, 6.5);
        stroke({{8, 7.5}, {8, 11.5}});
        stroke({{8, 4.7}, {8, 5.1}});
        break;
    case Glyph::Undo:
        stroke({{5.5, 3}, {2.5, 6}, {5.5, 9}});
        path.moveTo(2.5, 6);
        path.lineTo(9.5, 6);
        path.cubicTo(15, 6, 15, 13, 9.5, 13);
        path.lineTo(6, 13);
        break;
    case Glyph::Warning:
        stroke({{8, 2}, {14.5, 13.5}, {1.5, 13.5}, {8, 2}});
        stroke({{8, 6.5}, {8, 9.5}});
        stroke({{8, 11.4}, {8, 11.6}});
        break;
    }
    return path;
}

void paintGlyph(QPainter &painter, Glyph glyph, const QRectF &rect, const QColor &colour)
{
    const double side = std::min(rect.width(), rect.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    painter.setPen(
        QPen(colour, glyph == Glyph::Down ? 0.5 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (glyph == Glyph::Down)
        painter.setBrush(colour);
    painter.drawPath(outlineOf(glyph));
    painter.restore();
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintGlyph(*painter, m_glyph, rect,
                   QGuiApplication::palette().color(group, QPalette::ButtonText));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    Glyph m_glyph;
};

} // namespace

QIcon glyphIcon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

GlyphWidget::GlyphWidget(Glyph glyph, QPalette::ColorRole role, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
{
    setForegroundRole(role);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GlyphWidget::sizeHint() const
{
    return {fontMetrics().height(), fontMetrics().height()};
}

void GlyphWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGlyph(painter, m_glyph, rect(), palette().color(foregroundRole()));
}
