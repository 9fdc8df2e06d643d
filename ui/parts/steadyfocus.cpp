// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "steadyfocus.h"

#include <QGroupBox>

/// Whether the widget keeps a focus it gets. A focus proxy or a group box passes it on to a child.
static bool keepsFocus(const QWidget &widget)
{
    return !widget.focusProxy() && !qobject_cast<const QGroupBox *>(&widget);
}

bool restoreFocus(QWidget &window)
{
    const auto isUsable = [&window](const QWidget &widget) {
        return widget.isVisibleTo(&window) && widget.isEnabled();
    };
    QWidget *around = window.focusWidget();
    if (!around || around == &window || isUsable(*around))
        return false;
    while (around != &window && !(isUsable(*around) && keepsFocus(*around)))
        around = around->parentWidget();
    around->setFocus(Qt::OtherFocusReason);
    return true;
}
