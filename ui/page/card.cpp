// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "card.h"

#include "heading.h"
#include "units.h"

#include <QLabel>
#include <QVBoxLayout>

Card::Card(const QString &heading, QWidget *parent)
    : Plate(&Tokens::surface, parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(units(20), units(14), units(20), units(14));
    m_rows->setSpacing(units(8));
    if (heading.isEmpty())
        return;
    auto *text = new QLabel(heading, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    setHeading(*text, Heading::Section);
    m_rows->addWidget(text);
}
