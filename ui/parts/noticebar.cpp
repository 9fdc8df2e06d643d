// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticebar.h"

#include "announcer.h"
#include "icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(const QString &name, QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_sentence(new QLabel(this))
    , m_line(new QHBoxLayout(this))
    , m_buttons(new QHBoxLayout)
{
    setObjectName(name);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_sentence->setObjectName(name % u"Text"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    auto *said = new QHBoxLayout;
    said->addWidget(m_icon);
    said->addWidget(m_sentence, 1);
    const int unit = fontMetrics().height();
    m_line->setContentsMargins(unit / 2, unit / 4, unit / 2, unit / 4);
    m_line->addLayout(said, 1);
    m_line->addLayout(m_buttons);
    hide();
}

void NoticeBar::say(const QString &sign, const QString &sentence)
{
    const bool isNews = sentence != m_sentence->text() || !isVisible();
    m_sign = sign;
    reword(sentence);
    applyColours();
    show();
    if (isNews && isVisible()) // not on a page behind another one
        announce(*m_sentence, sentence);
}

void NoticeBar::reword(const QString &sentence)
{
    m_sentence->setText(sentence);
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    for (QPushButton *button : buttons)
        button->setAccessibleDescription(sentence);
}

QPushButton *NoticeBar::addButton(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    m_buttons->addWidget(button);
    return button;
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

/// In a narrow window the buttons are below the text.
void NoticeBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const int words = fontMetrics().averageCharWidth() * 45;
    const bool isNarrow = width() < words + m_buttons->sizeHint().width();
    m_line->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setAlignment(m_buttons, isNarrow ? Qt::AlignLeading : Qt::Alignment());
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColours();
}

void NoticeBar::applyColours()
{
    if (m_sign.isEmpty())
        return; // no text was set yet
    const int side = fontMetrics().height();
    m_icon->setPixmap(icon(m_sign).pixmap(QSize(side, side), devicePixelRatioF()));
}
