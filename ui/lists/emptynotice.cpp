// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "emptynotice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

EmptyNotice::EmptyNotice(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_button(new QPushButton(this))
{
    setObjectName(name);
    setFocusProxy(m_button);
    m_sentence->setWordWrap(true);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_sentence);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &EmptyNotice::chosen);
}

void EmptyNotice::say(const QString &sentence, const QString &button)
{
    m_sentence->setText(sentence);
    m_button->setText(button);
    m_button->setAccessibleDescription(sentence);
}
