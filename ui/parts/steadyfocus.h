// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

/// When the focused widget of `window` was hidden or disabled, focuses the widget around it.
/// Returns false otherwise.
bool restoreFocus(QWidget &window);

/// A window in which no field gets the focus by itself. When the focused widget is hidden or
/// disabled, Qt focuses the next widget in the Tab order, and the next key would change a field
/// that nobody chose. Here the widget around it gets the focus, and Tab continues from there.
template <typename Window>
class SteadyFocus : public Window
{
protected:
    using Window::Window;

    /// Qt calls this for Tab, and when the focused widget was hidden or disabled.
    bool focusNextPrevChild(bool next) override
    {
        return restoreFocus(*this) || Window::focusNextPrevChild(next);
    }

    /// A focus that was lost while another window was active is repaired when this window becomes
    /// active.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::WindowActivate)
            restoreFocus(*this);
        return Window::event(event);
    }
};
