// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "barparts.h"

#include "commandpalette.h"
#include "icons.h"
#include "lists.h"
#include "painting.h"
#include "tokens.h"
#include "units.h"
#include "wheel.h"
#include "words.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

ListChoice::ListChoice(QWidget *parent)
    : QComboBox(parent)
{
    keepFromWheel(*this);
}

void ListChoice::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F4:
        showPopup();
        break;
    default:
        event->ignore();
    }
}

void TierWord::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawPath(painting::tierShape(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_tier));
    QLabel::paintEvent(event);
}

void TierWord::setTier(Tier tier)
{
    m_tier = tier;
    showWord();
}

void TierWord::setShort(bool isShort)
{
    m_isShort = isShort;
    showWord();
}

void TierWord::showWord()
{
    const bool isCut = m_isShort && m_tier == Tier::Production;
    //: Short for PRODUCTION, where there is little room
    setText(isCut ? tr("PROD") : words::tier(m_tier));
    const int side
        = units(m_tier == Tier::Production ? 14 : 8); // the shape of production has points
    setContentsMargins(side, 0, side, 0);
    update();
}

static QColor white(int alpha)
{
    QColor colour = theme::onTier();
    colour.setAlpha(alpha);
    return colour;
}

static QIcon tierIcon(Tier tier)
{
    QPixmap image(units(14), units(12));
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(painting::tierShape(image.rect(), tier), theme::tier(tier));
    return image;
}

namespace bar {

QPalette palette(Tier tier)
{
    const QColor full = theme::onTier();
    QPalette palette;
    palette.setColor(QPalette::Window, theme::tier(tier));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::PlaceholderText, theme::accentRole, QPalette::Highlight})
        palette.setColor(role, full);
    palette.setColor(QPalette::HighlightedText, theme::tier(tier));
    palette.setColor(QPalette::Base, white(20));
    palette.setColor(QPalette::Button, white(20));
    palette.setColor(QPalette::Dark, white(200));
    return palette;
}

QIcon sign(const QString &name)
{
    return inColour(icon(name), {units(20), units(20)}, theme::onTier());
}

QToolButton *button(const QString &name, const QString &sign, QWidget *bar)
{
    auto *button = new QToolButton(bar);
    button->setObjectName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setFixedHeight(units(28));
    if (!sign.isEmpty())
        button->setIcon(bar::sign(sign));
    return button;
}

void fillProfiles(QMenu &menu, const QList<Profile> &profiles, const QUuid &chosen)
{
    for (const Tier tier : {Tier::Local, Tier::Sandbox, Tier::Production}) {
        for (const Profile &one : profiles) {
            if (one.tier != tier)
                continue;
            const QString name = words::facts({words::tier(tier), one.name});
            QAction *action = menu.addAction(tierIcon(tier), CommandPalette::literal(name));
            action->setData(one.id);
            if (one.id == chosen)
                menu.setActiveAction(action);
        }
    }
}

} // namespace bar
