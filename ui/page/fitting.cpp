// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fitting.h"

#include "units.h"

#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

QSize withinScreen(const QWidget &window, const QSize &wanted)
{
    const QSize frame(units(16), units(40)); // it is known only once the window is shown
    return wanted.boundedTo(window.screen()->availableSize() - frame);
}

QVBoxLayout *scrolledContent(QWidget &window)
{
    auto *area = new QScrollArea(&window);
    area->setObjectName(u"scrolledContent"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    area->setWidget(content);
    window.layout()->addWidget(area);
    return layout;
}

void fitContent(QWidget &window, int width)
{
    const auto *area = window.findChild<QScrollArea *>(u"scrolledContent"_s);
    const QMargins margins = window.layout()->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    const QLayout &content = *area->widget()->layout();
    const int rest = window.layout()->sizeHint().height() - area->sizeHint().height();
    const int height = std::max(content.totalHeightForWidth(inside), content.sizeHint().height());
    window.resize(withinScreen(window, {width, std::max(window.height(), height + rest)}));
}
