// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

/// From now on each `Widget` has a `Face` as its accessible interface. Call it in the constructor
/// of `Widget`, before anything is said about the widget: the first interface is kept.
template <typename Widget, typename Face>
void installFace()
{
    [[maybe_unused]] static const bool isInstalled = [] {
        QAccessible::installFactory([](const QString &, QObject *object) -> QAccessibleInterface * {
            auto *widget = dynamic_cast<Widget *>(object);
            return widget ? new Face(*widget) : nullptr;
        });
        return true;
    }();
}
