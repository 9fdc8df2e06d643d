// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tierstrip.h"

#include "heading.h"
#include "theme.h"
#include "words.h"

#include <QAccessible>

using namespace Qt::StringLiterals;

TierStrip::TierStrip(QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"tier"_s);
    setTextFormat(Qt::PlainText);
    setWordWrap(true); // shows a long name completely on a small screen
    setAutoFillBackground(true);
    setMargin(fontMetrics().height() / 4);
    setIndent(fontMetrics().averageCharWidth());
    setHeading(*this, Heading::Label);
}

void TierStrip::setProfile(const Profile &profile)
{
    QPalette colours;
    colours.setColor(QPalette::Window, theme::tier(profile.tier));
    colours.setColor(QPalette::WindowText, theme::onTier());
    setPalette(colours);
    setText(u"%1  ·  %2"_s.arg(words::tier(profile.tier), profile.name));
    const bool isOther = m_tier && *m_tier != profile.tier;
    m_tier = profile.tier;
    if (!isOther)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}
