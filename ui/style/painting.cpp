// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "painting.h"

#include "icons.h"
#include "theme.h"
#include "units.h"

#include <QFocusFrame>
#include <QPainter>
#include <QPushButton>
#include <QWidget>

#include <algorithm>

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state & flag;
}

/// The colour of a filled button: the accent, or that of the tier in the property "tier". Invalid
/// for any other button.
QColor fillOf(const QStyleOptionButton &option)
{
    if (!has(option, QStyle::State_Enabled))
        return {};
    const QVariant tier = option.styleObject ? option.styleObject->property("tier") : QVariant();
    if (tier.isValid())
        return theme::tier(Tier(tier.toInt()));
    return option.features & QStyleOptionButton::DefaultButton ? theme::tokens().accent : QColor();
}

/// Text, icon and focus ring on a filled button.
QColor onFill(const QStyleOptionButton &option)
{
    const bool isTiers = option.styleObject && option.styleObject->property("tier").isValid();
    return isTiers ? theme::onTier() : theme::tokens().onAccent;
}

/// `colour` a little nearer to the text's, as under the mouse or while pressed.
QColor nearerToText(const QColor &colour, const QStyleOption &option, double share)
{
    const QColor text = option.palette.color(QPalette::WindowText);
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(colour.redF(), text.redF()), mix(colour.greenF(), text.greenF()),
                            mix(colour.blueF(), text.blueF()), colour.alphaF());
}

QColor underMouse(const QColor &colour, const QStyleOption &option)
{
    if (has(option, QStyle::State_Sunken))
        return nearerToText(colour, option, 0.14);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        return nearerToText(colour, option, 0.07);
    return colour;
}

/// A ring round the middle of a filled button, with a gap to the edge. One outside would be lost
/// beside the fill.
void innerRing(QPainter &painter, const QRect &rect, const QColor &colour)
{
    const double width = units(2), inset = std::max(2, units(3)) + width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const double radius = units(4);
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

bool isFilledButton(const QWidget *widget)
{
    const auto *button = qobject_cast<const QPushButton *>(widget);
    return button && button->isEnabled()
        && (button->isDefault() || button->property("tier").isValid());
}

/// The square or circle of a check box or radio button.
struct Indicator
{
    QRectF shape;
    QColor fill, edge, mark;
};

Indicator indicatorOf(const QStyleOption &option)
{
    const bool isOn = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const Tokens &tokens = theme::tokens();
    Indicator indicator {QRectF(option.rect).adjusted(1, 1, -1, -1), {}, {}, {}};
    indicator.fill = isOn && isEnabled ? tokens.accent
        : isEnabled                    ? underMouse(tokens.surface, option)
                                       : tokens.sunken;
    indicator.edge = isOn && isEnabled ? tokens.accent : tokens.edge;
    indicator.mark = isEnabled ? tokens.onAccent : tokens.quiet;
    return indicator;
}

} // namespace

namespace painting {

double controlRadius()
{
    return units(6);
}

void box(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &edge,
         double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? 0.5 : 0; // the pen's middle is on the outline
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QPainterPath tierShape(const QRectF &rect, Tier tier)
{
    QPainterPath path;
    const double reach = rect.height() / 2;
    switch (tier) {
    case Tier::Local:
        path.addRoundedRect(rect, reach, reach);
        break;
    case Tier::Sandbox:
        path.addRoundedRect(rect, std::min<double>(units(4), reach / 2),
                            std::min<double>(units(4), reach / 2));
        break;
    case Tier::Production:
        const double point = std::min(reach, units(8) * 1.0);
        path.addPolygon({{{rect.left(), rect.center().y()},
                          {rect.left() + point, rect.top()},
                          {rect.right() - point, rect.top()},
                          {rect.right(), rect.center().y()},
                          {rect.right() - point, rect.bottom()},
                          {rect.left() + point, rect.bottom()}}});
        path.closeSubpath();
        break;
    }
    return path;
}

void field(QPainter &painter, const QStyleOption &option, bool isReadOnly)
{
    const bool isFixed = isReadOnly || !has(option, QStyle::State_Enabled);
    const QPalette &palette = option.palette;
    box(painter, option.rect, palette.color(isFixed ? QPalette::AlternateBase : QPalette::Base),
        palette.color(isFixed ? QPalette::Mid : QPalette::Dark), controlRadius());
}

void button(QPainter &painter, const QStyleOptionButton &option)
{
    const QPalette &palette = option.palette;
    const QColor filled = fillOf(option);
    const bool isPlain = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken)
        || has(option, QStyle::State_On);
    if (option.features & QStyleOptionButton::Flat && !isPlain)
        return;
    if (filled.isValid()) {
        box(painter, option.rect, underMouse(filled, option), {}, controlRadius());
        if (has(option, QStyle::State_HasFocus))
            innerRing(painter, option.rect, onFill(option));
        return;
    }
    const bool isEnabled = has(option, QStyle::State_Enabled);
    QColor fill = palette.color(isEnabled ? QPalette::Button : QPalette::AlternateBase);
    if (has(option, QStyle::State_On))
        fill = theme::tokens().selected;
    box(painter, option.rect, underMouse(fill, option),
        palette.color(isEnabled ? QPalette::Dark : QPalette::Mid), controlRadius());
}

void inkButton(QStyleOptionButton &option)
{
    if (!fillOf(option).isValid())
        return;
    const QColor colour = onFill(option);
    option.palette.setColor(QPalette::ButtonText, colour);
    if (!option.icon.isNull())
        option.icon = inColour(option.icon, option.iconSize, colour);
}

void toolButton(QPainter &painter, const QStyleOption &option)
{
    const bool isRaised
        = !has(option, QStyle::State_AutoRaise) && has(option, QStyle::State_Enabled);
    const bool isOn = has(option, QStyle::State_On);
    const bool isMarked = isOn || has(option, QStyle::State_Sunken)
        || (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled));
    if (!isRaised && !isMarked)
        return;
    const QColor fill = isOn ? theme::tokens().selected : option.palette.color(QPalette::Button);
    box(painter, option.rect, underMouse(fill, option),
        isRaised ? option.palette.color(QPalette::Dark) : QColor(), controlRadius());
}

void checkBox(QPainter &painter, const QStyleOption &option)
{
    const Indicator indicator = indicatorOf(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(indicator.edge);
    painter.setBrush(indicator.fill);
    painter.drawRoundedRect(indicator.shape, units(4), units(4));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(indicator.mark, units(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF &shape = indicator.shape;
    const auto at = [&shape](double x, double y) {
        return QPointF(shape.left() + shape.width() * x, shape.top() + shape.height() * y);
    };
    if (has(option, QStyle::State_NoChange))
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    else if (has(option, QStyle::State_On))
        painter.drawPolyline(QPolygonF {at(0.25, 0.52), at(0.43, 0.7), at(0.75, 0.32)});
    painter.restore();
}

void radioButton(QPainter &painter, const QStyleOption &option)
{
    const Indicator indicator = indicatorOf(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(indicator.edge);
    painter.setBrush(indicator.fill);
    painter.drawEllipse(indicator.shape);
    if (has(option, QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(indicator.mark);
        const double radius = indicator.shape.width() / 5;
        painter.drawEllipse(indicator.shape.center(), radius, radius);
    }
    painter.restore();
}

void chevron(QPainter &painter, const QStyleOption &option, Qt::ArrowType side)
{
    const double reach
        = std::min({option.rect.width() / 2.0, option.rect.height() / 2.0, double(units(4))});
    if (reach < 1)
        return;
    QPolygonF strokes {{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    QTransform turn;
    turn.translate(QRectF(option.rect).center().x(), QRectF(option.rect).center().y());
    turn.rotate(side == Qt::UpArrow          ? 180
                    : side == Qt::LeftArrow  ? 90
                    : side == Qt::RightArrow ? -90
                                             : 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    painter.setPen(
        QPen(option.palette.color(isEnabled ? QPalette::ButtonText : QPalette::PlaceholderText),
             units(16) / 10.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(turn.map(strokes));
    painter.restore();
}

void row(QPainter &painter, const QStyleOption &option)
{
    if (has(option, QStyle::State_Selected))
        painter.fillRect(option.rect, theme::tokens().selected);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter.fillRect(option.rect, option.palette.color(QPalette::AlternateBase));
}

void scrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &slider)
{
    if (slider.isEmpty() || option.minimum == option.maximum)
        return;
    const int inset = units(3);
    const QRect handle = slider.adjusted(inset, inset, -inset, -inset);
    const QColor edge = option.palette.color(QPalette::Dark);
    const bool isUsed = option.activeSubControls & QStyle::SC_ScrollBarSlider
        && (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken));
    box(painter, handle, isUsed ? nearerToText(edge, option, 0.4) : edge, {},
        std::min(handle.width(), handle.height()) / 2.0);
}

void tab(QPainter &painter, const QStyleOptionTab &option)
{
    const bool isSelected = has(option, QStyle::State_Selected);
    QRect line = option.rect;
    line.setTop(line.bottom() - units(3) + 1);
    if (isSelected)
        painter.fillRect(line, theme::tokens().accent);
    else if (has(option, QStyle::State_MouseOver))
        painter.fillRect(line, option.palette.color(QPalette::Mid));
}

void headerSection(QPainter &painter, const QStyleOption &option)
{
    painter.fillRect(option.rect, option.palette.color(QPalette::Base));
    painter.fillRect(option.rect.adjusted(0, option.rect.height() - 1, 0, 0),
                     option.palette.color(QPalette::Mid));
}

void progress(QPainter &painter, const QStyleOptionProgressBar &option)
{
    QRect groove = option.rect;
    groove.setHeight(units(6));
    groove.moveCenter(option.rect.center());
    const double radius = groove.height() / 2.0;
    box(painter, groove, option.palette.color(QPalette::Mid), {}, radius);
    const double share
        = double(option.progress - option.minimum) / std::max(1, option.maximum - option.minimum);
    QRect done = groove;
    done.setWidth(int(groove.width() * std::clamp(share, 0.0, 1.0)));
    done = QStyle::visualRect(option.direction, groove, done);
    box(painter, done, theme::tokens().accent, {}, radius);
}

void splitter(QPainter &painter, const QStyleOption &option)
{
    const QColor line = option.palette.color(QPalette::Mid);
    QRect middle = option.rect;
    if (has(option, QStyle::State_Horizontal))
        middle = {option.rect.center().x(), option.rect.top(), 1, option.rect.height()};
    else
        middle = {option.rect.left(), option.rect.center().y(), option.rect.width(), 1};
    painter.fillRect(middle, line);
}

int ringReach()
{
    return units(2) + 1;
}

void focusRing(QPainter &painter, const QStyleOption &option, const QWidget *frame)
{
    const auto *ring = qobject_cast<const QFocusFrame *>(frame);
    if (ring && isFilledButton(ring->widget()))
        return; // it has its ring inside
    const QWidget *ground = ring && ring->widget() ? ring->widget()->parentWidget() : nullptr;
    const double width = units(2), half = width / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(
        QPen((ground ? ground->palette() : option.palette).color(theme::accentRole), width));
    const double radius = controlRadius() + ringReach() - half;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

} // namespace painting
