// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbutton.h"

#include <QKeyEvent>

SendButton::SendButton(const QString &text, QWidget *parent)
    : QPushButton(parent)
    , m_altS(Qt::ALT | Qt::Key_S, this)
{
    setDefault(true); // it is drawn as the one that goes on
    m_altS.setContext(Qt::WindowShortcut);
    connect(&m_altS, &QShortcut::activated, this, &SendButton::animateClick); // as its own letter
    say(text);
}

void SendButton::say(const QString &text)
{
    setText(text); // its letter is the shortcut
    // Two shortcuts on the same keys would do nothing.
    m_altS.setEnabled(shortcut() != m_altS.key());
}

void SendButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}
