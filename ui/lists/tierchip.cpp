// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tierchip.h"

#include "painting.h"
#include "profile.h"
#include "readingside.h"
#include "tokens.h"
#include "units.h"
#include "words.h"

#include <QFont>
#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

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

void WhereLine::setProfile(const Profile *profile)
{
    m_tier = profile ? std::optional(profile->tier) : std::nullopt;
    m_name = profile ? profile->name : tr("Its profile was removed.");
    setText(profile ? QString(words::tier(profile->tier) % u' ' % m_name) : m_name);
}

void WhereLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QRect rest = rect();
    if (m_tier) {
        const QSize chip = tierchip::size(*m_tier, font());
        const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
        tierchip::paint(
            painter,
            {isRightToLeft ? rect().right() - chip.width() : 0, (height() - chip.height()) / 2},
            *m_tier, font());
        const int used = chip.width() + units(8);
        rest.adjust(isRightToLeft ? 0 : used, 0, isRightToLeft ? -used : 0, 0);
    }
    painter.setPen(theme::tokens().quiet);
    drawAtReadingSide(painter, rest, int(Qt::AlignVCenter | Qt::AlignLeading),
                      fontMetrics().elidedText(m_name, Qt::ElideMiddle, rest.width()));
}
