// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "wheel.h"

#include <QEvent>
#include <QWidget>

namespace {

/// An event that is ignored goes on to the parent, which may scroll.
class WheelToParent final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel)
            return QObject::eventFilter(watched, event);
        event->ignore();
        return true;
    }
};

} // namespace

void keepFromWheel(QWidget &box)
{
    if (box.focusPolicy() == Qt::WheelFocus)
        box.setFocusPolicy(Qt::StrongFocus);
    box.installEventFilter(new WheelToParent(&box));
}
