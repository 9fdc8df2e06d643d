// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "heading.h"

#include <QWidget>

static double sizeOf(Heading heading)
{
    switch (heading) {
    case Heading::Page:
        return 1.55;
    case Heading::Section:
        return 1.1;
    case Heading::Label:
        break;
    }
    return 1;
}

void setHeading(QWidget &widget, Heading heading)
{
    QFont font = widget.font();
    font.setWeight(QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * sizeOf(heading));
    widget.setFont(font);
}
