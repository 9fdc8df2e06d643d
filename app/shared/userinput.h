// SPDX-FileCopyrightText: Amend contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Notices that somebody uses the program: a key, a button of the mouse or the wheel in one of its
/// windows. Not that the pointer moves, because a pushed desk or a screen saver can do that.
class UserInput final : public QObject
{
    Q_OBJECT

public:
    explicit UserInput(QObject *parent = nullptr);

signals:
    /// After the event was handled, so that a slot may delete what got it.
    void noticed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// One press is several events: of the window, a widget and those around it.
    bool m_isQueued = false;
};
