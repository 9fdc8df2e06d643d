// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "reveal.h"

#include "personal.h"

#include <QAbstractButton>
#include <QApplication>
#include <QEvent>
#include <QTimer>

using namespace Qt::StringLiterals;

static constexpr int secondsShown = 30;
static constexpr int secondsCounted = 10;

Reveal::Reveal(QAbstractButton &button)
    : QObject(&button)
    , m_button(button)
    , m_timer(new QTimer(this))
{
    button.setCheckable(true);
    button.installEventFilter(this);
    m_timer->setObjectName(u"remask"_s);
    m_timer->setInterval(secondsCounted * 1'000);
    connect(m_timer, &QTimer::timeout, this, &Reveal::count);
    connect(&button, &QAbstractButton::toggled, this, &Reveal::begin);
}

void Reveal::restWhileHidden()
{
    personal::follow(this, [this] {
        if (personal::areHidden())
            m_button.setChecked(false);
        m_button.setEnabled(!personal::areHidden());
    });
}

void Reveal::hideAll()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        const auto shown = window->findChildren<Reveal *>();
        for (Reveal *one : shown)
            one->m_button.setChecked(false);
    }
}

void Reveal::begin(bool isShown)
{
    m_timer->stop();
    if (!isShown)
        return;
    m_timer->start();
    m_secondsLeft = secondsShown;
    emit counted(m_secondsLeft);
}

void Reveal::count()
{
    m_secondsLeft -= secondsCounted;
    if (m_secondsLeft > 0)
        emit counted(m_secondsLeft);
    else
        m_button.setChecked(false);
}

bool Reveal::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide)
        m_button.setChecked(false);
    return QObject::eventFilter(watched, event);
}
