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
    case OutcomeBanner::Tone::Calm:
        return u"outbox"_s;
    case OutcomeBanner::Tone::Good:
        return u"done"_s;
    case OutcomeBanner::Tone::Bad:
        return u"error"_s;
    case OutcomeBanner::Tone::Doubtful:
        break;
    }
    return u"warning"_s;
}

OutcomeBanner::OutcomeBanner(QWidget *parent)
    : QWidget(parent)
    , m_card(new Card({}, this))
    , m_content(new QWidget(this))
    , m_sign(new IconWidget(signOf(m_tone), QPalette::WindowText, m_content))
    , m_word(new PageHeading({}, m_content))
    , m_line(new QLabel(m_content))
{
    m_word->setObjectName(u"answerWord"_s);
    m_sign->setFixedSize(units(32), units(32));
    m_line->setObjectName(u"answerTitle"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *words = new QVBoxLayout;
    words->setSpacing(units(2));
    words->addWidget(m_word);
    words->addWidget(m_line);
    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins({});
    row->setSpacing(units(12));
    row->addWidget(m_sign);
    row->addLayout(words, 1);
    m_card->rows().addWidget(m_content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_card);
}

void OutcomeBanner::say(Tone tone, const QString &word, const QString &line)
{
    m_tone = tone;
    m_sign->setIcon(signOf(tone));
    m_word->setText(word);
    m_line->setText(line);
    m_card->setSurface(tone == Tone::Good           ? &Tokens::okSurface
                           : tone == Tone::Bad      ? &Tokens::dangerSurface
                           : tone == Tone::Doubtful ? &Tokens::warningSurface
                                                    : &Tokens::surface);
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
                     m_tone == Tone::Good           ? tokens.ok
                         : m_tone == Tone::Bad      ? tokens.danger
                         : m_tone == Tone::Doubtful ? tokens.warning
                                                    : tokens.text);
    m_content->setPalette(colours);
}
