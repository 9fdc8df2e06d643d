// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <QApplication>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace {

struct Colours
{
    QRgb window, base, alternate, text, button, light, mid, dark, highlight, link, disabled, quiet;
};

constexpr Colours lightColours {
    .window = 0xfff4f4f5,
    .base = 0xffffffff,
    .alternate = 0xfff0f0f2,
    .text = 0xff1c1c1f,
    .button = 0xffececee,
    .light = 0xffffffff,
    .mid = 0xffb8b8bd,
    .dark = 0xff8f8f96,
    .highlight = 0xff1a5fb4,
    .link = 0xff1a5fb4,
    .disabled = 0xff8b8b92,
    .quiet = 0xff66666d,
};

constexpr Colours darkColours {
    .window = 0xff333337,
    .base = 0xff1a1a1c,
    .alternate = 0xff232326,
    .text = 0xffe8e8ea,
    .button = 0xff48484d,
    .light = 0xff5c5c62,
    .mid = 0xff56565c,
    .dark = 0xff18181a,
    .highlight = 0xff2368bd,
    .link = 0xff8ab8f0,
    .disabled = 0xff85858c,
    .quiet = 0xffa9a9b0,
};

/// Fusion derives the outline of boxes from the window's colour, which makes it invisible in a dark
/// window.
class OutlinedFusion final : public QProxyStyle
{
public:
    OutlinedFusion()
        : QProxyStyle(u"Fusion"_s)
    {
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (element == PE_PanelLineEdit && frame && frame->state & State_ReadOnly)
            return drawReadOnly(*frame, painter, widget);
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        if (element != PE_IndicatorCheckBox && element != PE_IndicatorRadioButton)
            return;
        const bool isEnabled = option->state & State_Enabled;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(
            option->palette.color(isEnabled ? QPalette::PlaceholderText : QPalette::Mid));
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorCheckBox)
            painter->drawRect(edge);
        else
            painter->drawEllipse(edge);
        painter->restore();
    }

private:
    /// A read-only line looks like the window around it until it has the focus.
    void drawReadOnly(QStyleOptionFrame line, QPainter *painter, const QWidget *widget) const
    {
        line.palette.setBrush(QPalette::Base, line.palette.brush(QPalette::Window));
        if (!(line.state & State_HasFocus))
            line.lineWidth = 0;
        QProxyStyle::drawPrimitive(PE_PanelLineEdit, &line, painter, widget);
    }
};

} // namespace

namespace theme {

QPalette palette(Theme theme)
{
    const Colours &colours = theme == Theme::Dark ? darkColours : lightColours;
    QPalette palette(colours.button, colours.window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText}) {
        palette.setColor(role, colours.text);
        palette.setColor(QPalette::Disabled, role, colours.disabled);
    }
    palette.setColor(QPalette::Base, colours.base);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.window);
    palette.setColor(QPalette::AlternateBase, colours.alternate);
    palette.setColor(QPalette::ToolTipBase, colours.base);
    palette.setColor(QPalette::Light, colours.light);
    palette.setColor(QPalette::Midlight, colours.button);
    palette.setColor(QPalette::Mid, colours.mid);
    palette.setColor(QPalette::Dark, colours.dark);
    palette.setColor(QPalette::Shadow, Qt::black);
    palette.setColor(QPalette::Highlight, colours.highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.mid);
    palette.setColor(QPalette::Link, colours.link);
    palette.setColor(QPalette::LinkVisited, colours.link);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    return palette;
}

void apply(Theme theme)
{
    if (!dynamic_cast<OutlinedFusion *>(QApplication::style()))
        QApplication::setStyle(new OutlinedFusion);
    QApplication::setPalette(palette(theme));
}

QColor strip(Tier tier)
{
    switch (tier) {
    case Tier::Local:
        return QRgb(0xff5e5c64);
    case Tier::Sandbox:
        return QRgb(0xff1a5fb4);
    case Tier::Production:
        break;
    }
    return QRgb(0xffc93a00);
}

QColor stripText()
{
    return Qt::white;
}

} // namespace theme
