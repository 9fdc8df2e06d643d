// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFocusFrame>
#include <QPointer>

/// Keeps a ring around the widget that has the focus, in every window of the application.
/// AmendStyle draws it as the control CE_FocusFrame.
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    /// The application owns it.
    FocusRing();

private:
    void follow(QWidget *focus);

    QPointer<QFocusFrame> m_frame; ///< the window with the focus owns it
};
