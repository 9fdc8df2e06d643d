// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "focusring.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>

FocusRing::FocusRing()
    : QObject(qApp)
{
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

/// The control as a whole, where the focus is in a part of it.
static QWidget *controlOf(QWidget *focus)
{
    QWidget *parent = focus->parentWidget();
    return qobject_cast<QComboBox *>(parent) || qobject_cast<QAbstractSpinBox *>(parent) ? parent
                                                                                         : focus;
}

void FocusRing::follow(QWidget *focus)
{
    // A heading gets the focus to be read out, not to be used.
    const bool isUsed = focus && focus->focusPolicy() & Qt::TabFocus;
    if (!isUsed || focus->isWindow() || focus->window()->windowType() == Qt::Popup) {
        delete m_frame;
        return;
    }
    if (!m_frame)
        m_frame = new QFocusFrame(focus->window());
    m_frame->setWidget(controlOf(focus));
}
