// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEvent>
#include <QWidget>

/// Where the focused widget of `window` was hidden or disabled, the focus goes to what surrounds
/// it; false where that is not so.
bool catchLostFocus(QWidget &window);

/// A window whose focus never goes to a field by itself. Where the focused widget is hidden or
/// disabled, Qt gives the focus to the next widget in the Tab order, and the next key would change
/// a field that nobody chose. Here it goes to what surrounds the lost widget; Tab goes on from
/// there.
template <typename Window>
class SteadyFocus : public Window
{
protected:
    using Window::Window;

    /// Qt comes here for Tab, and for a focused widget that was hidden or disabled.
    bool focusNextPrevChild(bool next) override
    {
        return catchLostFocus(*this) || Window::focusNextPrevChild(next);
    }

    /// What was lost while another window was active is caught before this one is.
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::WindowActivate)
            catchLostFocus(*this);
        return Window::event(event);
    }
};
