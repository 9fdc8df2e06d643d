// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "userinput.h"

#include <QCoreApplication>
#include <QInputMethodEvent>

static bool isInput(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
    case QEvent::Wheel:
        return event.spontaneous(); // the program's own events are nobody's
    case QEvent::InputMethod: // has taken the key presses
        return !static_cast<const QInputMethodEvent &>(event).commitString().isEmpty();
    default:
        return false;
    }
}

UserInput::UserInput(QObject *parent)
    : QObject(parent)
{
    QCoreApplication::instance()->installEventFilter(this);
}

bool UserInput::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isQueued && isInput(*event)) {
        m_isQueued = true;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isQueued = false;
                emit noticed();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
