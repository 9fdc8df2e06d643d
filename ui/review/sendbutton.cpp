// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendbutton.h"

#include <QKeyEvent>

SendButton::SendButton(const QString &text, QWidget *parent)
    : QPushButton(parent)
{
    setDefault(true); // it is drawn as the one that goes on
    say(text);
}

void SendButton::say(const QString &text)
{
    setText(text); // drops the shortcut
    setShortcut(QKeySequence(Qt::ALT | Qt::Key_S)); // the same in every language
}

void SendButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}
