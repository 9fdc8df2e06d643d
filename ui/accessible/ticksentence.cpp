// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ticksentence.h"

#include <QAbstractButton>
#include <QMouseEvent>

TickSentence::TickSentence(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText); // a server's words may look like HTML
    setWordWrap(true);
}

/// Takes the press, so that the release comes here too.
void TickSentence::mousePressEvent(QMouseEvent *event)
{
    event->setAccepted(buddy());
}

void TickSentence::mouseReleaseEvent(QMouseEvent *event)
{
    auto *tick = qobject_cast<QAbstractButton *>(buddy());
    if (tick && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        tick->click();
}
