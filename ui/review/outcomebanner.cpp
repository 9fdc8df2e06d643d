// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outcomebanner.h"

#include "card.h"
#include "icons.h"
#include "pageheading.h"
#include "tokens.h"
#include "units.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

static QString signOf(OutcomeBanner::Tone tone)
{
    switch (tone) {
    case OutcomeBanner::Tone::Good:
        return u"done"_s;
    case OutcomeBanner::Tone::Bad:
        return u"error"_s;
    case OutcomeBanner::Tone::Doubtful:
        break;
    }
    return u"warning"_s;
}

OutcomeBanner::OutcomeBanner(Tone tone, const QString &word, const QString &line, QWidget *parent)
    : QWidget(parent)
    , m_tone(tone)
    , m_content(new QWidget(this))
    , m_word(new PageHeading(word, m_content))
{
    m_word->setObjectName(u"answerWord"_s);
    auto *sign = new IconWidget(signOf(tone), QPalette::WindowText, m_content);
    sign->setFixedSize(units(32), units(32));
    auto *text = new QLabel(line, m_content);
    text->setObjectName(u"answerTitle"_s);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(units(2));
    words->addWidget(m_word);
    words->addWidget(text);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins({});
    row->setSpacing(units(12));
    row->addWidget(sign);
    row->addLayout(words, 1);

    auto *card = new Card({}, this);
    card->setSurface(tone == Tone::Good      ? &Tokens::okSurface
                         : tone == Tone::Bad ? &Tokens::dangerSurface
                                             : &Tokens::warningSurface);
    card->rows().addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(card);
    applyColour();
}

void OutcomeBanner::focusWord()
{
    m_word->setFocus(Qt::OtherFocusReason);
}

void OutcomeBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColour();
}

void OutcomeBanner::applyColour()
{
    const Tokens &tokens = theme::tokens();
    QPalette colours = m_content->palette();
    colours.setColor(QPalette::WindowText,
                     m_tone == Tone::Good      ? tokens.ok
                         : m_tone == Tone::Bad ? tokens.danger
                                               : tokens.warning);
    m_content->setPalette(colours);
}
