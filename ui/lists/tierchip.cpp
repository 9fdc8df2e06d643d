// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tierchip.h"

#include "painting.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

static QFont chipFont(const QFont &font)
{
    QFont small = font;
    small.setPointSizeF(small.pointSizeF() * 0.75);
    small.setWeight(QFont::DemiBold);
    return small;
}

namespace tierchip {

QSize size(Tier tier, const QFont &font)
{
    const QFontMetrics measure(chipFont(font));
    const int ends
        = units(tier == Tier::Production ? 18 : 10); // the shape of production has points
    return {measure.horizontalAdvance(words::tier(tier)) + ends, measure.height() + units(3)};
}

void paint(QPainter &painter, const QPoint &topLeft, Tier tier, const QFont &font)
{
    const QRect place(topLeft, size(tier, font));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tier(tier));
    painter.drawPath(painting::tierShape(place, tier));
    painter.setPen(theme::onTier());
    painter.setFont(chipFont(font));
    painter.drawText(place, Qt::AlignCenter, words::tier(tier));
    painter.restore();
}

} // namespace tierchip
