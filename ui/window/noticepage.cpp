// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticepage.h"

#include "announcer.h"
#include "pageheading.h"
#include "personal.h"
#include "sentences.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NoticePage::NoticePage(QWidget *parent)
    : QScrollArea(parent)
    , m_title(new PageHeading({}, this))
    , m_text(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_buttons(new QHBoxLayout)
    , m_apart(new QHBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    m_text->setObjectName(u"notice"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    m_progress->hide();
    m_buttons->addStretch();
    m_apart->addStretch();
    m_apart->setContentsMargins(0, fontMetrics().height() * 3 / 2, 0, 0);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    const int margin = fontMetrics().height() * 2;
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(m_progress);
    layout->addLayout(m_buttons);
    layout->addLayout(m_apart);
    layout->addStretch();
    setWidget(content);
    personal::follow(this, [this] {
        if (m_words)
            m_text->setText(m_words());
    });
}

void NoticePage::showNotice(const QString &title, const std::function<QString()> &text)
{
    showNotice(title, text());
    m_words = text;
}

void NoticePage::showNotice(const QString &title, const QString &text)
{
    m_words = nullptr;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_progress->hide();
    announce(*this, sentences::ended(title) % u' ' % text);
}

void NoticePage::showBusy(const QString &title)
{
    m_title->setText(title);
    m_text->hide();
    m_progress->setAccessibleName(title);
    m_progress->show();
}

void NoticePage::addButton(QAbstractButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void NoticePage::addApart(QAbstractButton *button)
{
    m_apart->insertWidget(m_apart->count() - 1, button);
}
